package lsp_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

// tree is a file system in memory that can be walked.
type tree struct{ fs fstest.MapFS }

func (t tree) ReadFile(name string) ([]byte, error)       { return t.fs.ReadFile(name[1:]) }
func (t tree) Stat(name string) (fs.FileInfo, error)      { return t.fs.Stat(name[1:]) }
func (t tree) ReadDir(name string) ([]fs.DirEntry, error) { return t.fs.ReadDir(name[1:]) }
func (t tree) EvalSymlinks(name string) (string, error)   { return name, nil }

func (t tree) IsFile(name string) bool {
	f, ok := t.fs[strings.TrimPrefix(name, "/")]
	return ok && f.Mode.IsRegular()
}

func (t tree) IsDir(name string) bool {
	info, err := t.Stat(name)
	return err == nil && info.IsDir()
}

// module is Python of so many lines, with a finding at its end.
func module(lines int) string {
	var b strings.Builder
	b.WriteString("import time\nimport requests\n\n\n")
	for i := range lines / 8 {
		fmt.Fprintf(&b, "class C%d:\n    def __init__(self, x):\n        self.x = x\n\n    async def get(self, url):\n        return await self.x.get(url, %d)\n\n\n", i, i)
	}
	b.WriteString("async def last():\n    time.sleep(1)\n")
	return b.String()
}

func workspaceOf(files int) tree {
	t := tree{fstest.MapFS{}}
	source := &fstest.MapFile{Data: []byte(module(200)), Mode: 0o644}
	for i := range files {
		t.fs[fmt.Sprintf("w/p%d/m%d.py", i/100, i)] = source
	}
	return t
}

// Typing at 30 keys a second in a file of 2,000 lines while a workspace of
// 10,000 files is being read, by a server in a process of its own: the time from
// a key to the diagnostics of its text, and of a hover right behind them.
func BenchmarkTypingWhileIndexing(b *testing.B) {
	const keys = 600
	text := module(2000)
	root := workspaceOnDisk(b, 10_000)
	uri := "file://" + root + "/app.py"
	for b.Loop() {
		e := startApart(b)
		e.initializeIn(root, pushing())
		e.didOpen(uri, 0, text)
		e.pushed(uri, 0)
		times := map[string][]time.Duration{}
		for version := 1; version <= keys; version++ {
			key := time.Now()
			// A line more: what moves the finding is published, what
			// leaves it where it is need not be.
			e.didChange(uri, version, edit(2, 0, 2, 0, "\n"))
			e.pushed(uri, version)
			shown := time.Now()
			if e.hover(uri, strings.Count(text, "\n")-1+version, 6) == nil {
				b.Fatalf("no card at version %d", version)
			}
			times["diagnostics"] = append(times["diagnostics"], shown.Sub(key))
			times["hover"] = append(times["hover"], time.Since(shown))
			e.forget()
			time.Sleep(time.Until(key.Add(time.Second / 30)))
		}
		e.stillReading()
		reportTimes(b, times)
		_ = e.to.Close()
		e.exit()
	}
}

// workspaceOnDisk is a folder of so many files of 200 lines.
func workspaceOnDisk(b *testing.B, files int) string {
	b.Helper()
	root, source := b.TempDir(), []byte(module(200))
	for i := range files {
		file := filepath.Join(root, fmt.Sprintf("p%d/m%d.py", i/100, i))
		if i%100 == 0 {
			if err := os.Mkdir(filepath.Dir(file), 0o700); err != nil {
				b.Fatal(err)
			}
		}
		if err := os.WriteFile(file, source, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	return root
}

// stillReading holds that the workspace is being read now, and so was until now.
func (e *editor) stillReading() {
	e.t.Helper()
	var answer struct{ Markdown string }
	e.must("workspace/executeCommand", object{"command": "unblock.statistics"}, &answer)
	if !strings.Contains(answer.Markdown, "being read") {
		e.t.Errorf("the workspace is not being read any more:\n%s", answer.Markdown)
	}
}

// reportTimes adds to a benchmark's figures what each kind of answer took.
func reportTimes(b *testing.B, times map[string][]time.Duration) {
	b.Helper()
	for name, all := range times {
		slices.Sort(all)
		for _, p := range []int{50, 99} {
			b.ReportMetric(float64(all[len(all)*p/100].Microseconds())/1000, fmt.Sprintf("%s-p%d-ms", name, p))
		}
	}
}

// A session that opens, edits and closes for a while ends with as many
// goroutines as it began with.
func TestNothingLeaks(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	day := func(documents int) {
		for i := range documents {
			uri := fmt.Sprintf("file:///w/m%d.py", i)
			e.didOpen(uri, 1, sleepy)
			e.didChange(uri, 2, edit(0, 0, 0, 0, "\n"))
			e.ask("textDocument/hover", at(uri, 5, 6))
			e.tell("$/cancelRequest", object{"id": verbatim(e.ask("textDocument/codeAction", object{"textDocument": object{"uri": uri}, "range": rangeOf(5, 0, 5, 9), "context": object{}}))})
			e.close(uri)
		}
		e.didOpen(app, 1, sleepy)
		e.hover(app, 4, 6)
		e.close(app)
	}
	day(5)
	before := 0
	e.eventually("rest", func() bool { before = runtime.NumGoroutine(); return before < 60 })
	day(300)
	e.eventually("as many goroutines as before", func() bool { return runtime.NumGoroutine() <= before+2 })
}
