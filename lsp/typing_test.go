package lsp_test

import (
	"fmt"
	"io/fs"
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
// 10,000 files is being read: the time from the last key to the diagnostics of
// its text, and to a hover.
func BenchmarkTypingWhileIndexing(b *testing.B) {
	const keys = 150
	text := module(2000)
	files := workspaceOf(10_000)
	for b.Loop() {
		e := start(b, lsp.Options{Files: files})
		e.initializeIn("/w", pushing())
		e.didOpen(app, 0, text)
		e.pushed(app, 0)
		var diagnostics, hovers []time.Duration
		for version := 1; version <= keys; version++ {
			next := time.Now().Add(time.Second / 30)
			key := time.Now()
			e.didChange(app, version, edit(2, 0, 2, 0, "#"))
			e.pushed(app, version)
			diagnostics = append(diagnostics, time.Since(key))
			key = time.Now()
			e.hover(app, strings.Count(text, "\n")-1, 6)
			hovers = append(hovers, time.Since(key))
			time.Sleep(time.Until(next))
		}
		if strings.Contains(e.log.String(), "msg=indexed") {
			b.Log("the workspace was read before the typing ended")
		}
		for name, all := range map[string][]time.Duration{"diagnostics": diagnostics, "hover": hovers} {
			slices.Sort(all)
			b.ReportMetric(float64(all[len(all)/2].Microseconds())/1000, name+"-p50-ms")
			b.ReportMetric(float64(all[len(all)*99/100].Microseconds())/1000, name+"-p99-ms")
		}
		_ = e.to.Close()
		e.exit()
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
