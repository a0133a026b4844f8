package lsp_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

var soak = flag.Duration("soak", time.Minute, "how long TestDay's simulated day takes")

// soakServer, in the environment, makes this test program a server.
const soakServer = "UNBLOCK_SOAK_SERVER"

func TestMain(m *testing.M) {
	if cache := os.Getenv(soakServer); cache != "" {
		opts := lsp.Options{Files: realDisk{}, CacheDir: cache}
		os.Exit(lsp.ServeWith(context.Background(), os.Stdin, os.Stdout, opts, requests{"test/memory": measure}))
	}
	os.Exit(m.Run())
}

// sample is what a server holds at one moment, with all garbage collected.
type sample struct {
	Heap       int // bytes that Go holds
	Resident   int // bytes of the process in memory, those of C too
	Goroutines int
	Threads    int
	Children   string // processes that it started and that have not gone
}

func (s sample) String() string {
	return fmt.Sprintf("heap %d MB, resident %d MB, %d goroutines, %d threads", s.Heap>>20, s.Resident>>20, s.Goroutines, s.Threads)
}

func measure(context.Context) (any, error) {
	debug.FreeOSMemory()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	s := sample{Heap: int(m.HeapAlloc), Goroutines: runtime.NumGoroutine()} //nolint:gosec // fits
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(status)) {
		if fields := strings.Fields(line); fields[0] == "VmRSS:" {
			s.Resident, _ = strconv.Atoi(fields[1])
			s.Resident <<= 10
		} else if fields[0] == "Threads:" {
			s.Threads, _ = strconv.Atoi(fields[1])
		}
	}
	children, err := os.ReadFile(fmt.Sprintf("/proc/self/task/%d/children", os.Getpid()))
	s.Children = string(children)
	return s, err
}

// startApart runs the server as a process of its own, so that what it holds is
// told apart from what the test holds.
func startApart(t *testing.T) *editor {
	t.Helper()
	server := exec.Command(os.Args[0])
	server.Env = append(os.Environ(), soakServer+"="+t.TempDir())
	in, err := server.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	outR, outW := io.Pipe()
	server.Stdout = outW
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	e := newEditor(t, in, outR)
	go e.listen()
	go func() {
		_ = server.Wait() // the exit code tells
		_ = outW.Close()
		e.exited <- server.ProcessState.ExitCode()
	}()
	t.Cleanup(func() { _ = in.Close(); e.exit() })
	return e
}

// forget lets go of what the server has sent so far: a day of it is much.
func (e *editor) forget() {
	e.mu.Lock()
	defer e.mu.Unlock()
	clear(e.answers)
	e.heard = nil
}

// day is a workspace in which somebody works: files in two branches, documents
// that are open, and chance.
type day struct {
	*editor
	root   string
	files  int
	branch int
	chance *rand.Rand
	open   map[string]int // version by URI
	lens   bool
}

// source is a file as a branch has it: a helper that blocks in one of them.
func (d *day) source(file int) string {
	body := "    return 1\n"
	if d.branch == 0 {
		body = "    time.sleep(1)\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "import time\nfrom m%d import load as other\n\n\ndef load():\n%s\n\nasync def handler_%d():\n    load()\n    other()\n", (file+1)%d.files, body, d.branch)
	for i := range 10 {
		fmt.Fprintf(&b, "\n\nclass C%d:\n    async def get(self, x):\n        with open(x) as f:\n            return f.read(%d)\n", i, d.branch*100+i)
	}
	return b.String()
}

func (d *day) uri(file int) string { return fmt.Sprintf("file://%s/m%d.py", d.root, file) }

// switchBranch writes all files anew, tells of them in one message, and waits
// until an open document that nobody edits shows what that means.
func (d *day) switchBranch() {
	d.branch = 1 - d.branch
	d.checkOut()
	events := make([]object, d.files)
	for i := range d.files {
		events[i] = object{"uri": d.uri(i), "type": 2}
	}
	d.tell("workspace/didChangeWatchedFiles", object{"changes": events})
	d.until("diagnostics of the branch", func() bool {
		all := d.allPushed(d.sentinel())
		return len(all) > 0 && len(all[len(all)-1].Diagnostics) == 1-d.branch
	})
}

// checkOut puts the branch on disk.
func (d *day) checkOut() {
	for i := range d.files {
		if err := os.WriteFile(filepath.Join(d.root, fmt.Sprintf("m%d.py", i)), []byte(d.source(i)), 0o600); err != nil {
			d.t.Fatal(err)
		}
	}
}

// warm waits until the workspace was read, and has seen both branches.
func (d *day) warm() {
	for {
		var answer struct{ Markdown string }
		d.must("workspace/executeCommand", object{"command": "unblock.statistics"}, &answer)
		if strings.Contains(answer.Markdown, "| read in") {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	d.switchBranch()
	d.switchBranch()
}

func (d *day) sentinel() string { return "file://" + d.root + "/sentinel.py" }

// configure changes what the editor's user has chosen.
func (d *day) configure() {
	d.lens = !d.lens
	d.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{
		"codeLens": d.lens, "inlayHints": !d.lens, "exclude": []string{fmt.Sprintf("none%v", d.lens)},
	}}})
}

// look opens a document, or closes one where enough are open.
func (d *day) look() {
	uri := d.uri(1 + d.chance.IntN(d.files-1)) // the first is the sentinel's helper
	if _, isOpen := d.open[uri]; isOpen || len(d.open) > 8 {
		for uri = range d.open {
			break
		}
		d.close(uri)
		delete(d.open, uri)
		return
	}
	d.open[uri] = 1
	d.didOpen(uri, 1, d.source(d.chance.IntN(d.files)))
}

// work types in an open document, and asks for everything about it.
func (d *day) work() {
	for uri := range d.open {
		for range 10 {
			d.open[uri]++
			d.didChange(uri, d.open[uri], edit(4, 0, 4, 0, string(rune('a'+d.chance.IntN(26)))))
			time.Sleep(5 * time.Millisecond)
		}
		d.open[uri]++
		d.didChange(uri, d.open[uri], edit(4, 0, 4, 10, ""))
		d.pushed(uri, d.open[uri])
		document := object{"uri": uri}
		d.must("textDocument/hover", at(uri, 9, 6), nil)
		d.must("textDocument/codeAction", object{"textDocument": document, "range": rangeOf(0, 0, 40, 0), "context": object{}}, nil)
		d.must("textDocument/codeLens", object{"textDocument": document}, nil)
		d.must("textDocument/inlayHint", object{"textDocument": document, "range": rangeOf(0, 0, 40, 0)}, nil)
		d.must("textDocument/prepareCallHierarchy", at(uri, 9, 6), nil)
		return
	}
}

// A day of work leaves nothing behind: what the server holds once it is warm is
// what it holds at the end.
func TestDay(t *testing.T) {
	if _, err := os.Stat("/proc/self/task"); err != nil {
		t.Skip("this system has no /proc")
	}
	t.Parallel()
	length := *soak
	if testing.Short() {
		length = min(length, 10*time.Second)
	}
	d := &day{root: t.TempDir(), files: 2000, chance: rand.New(rand.NewPCG(1, 1)), open: map[string]int{}}
	d.checkOut()
	d.editor = startApart(t)
	d.initializeIn(d.root, pushing())
	d.didOpen(d.sentinel(), 1, "from m0 import load\n\n\nasync def f():\n    load()\n")
	d.warm()
	var samples []sample
	began, steps := time.Now(), 0
	for ; time.Since(began) < length || len(samples) < 9; steps++ {
		d.look()
		d.work()
		if steps%25 == 0 {
			d.configure()
		}
		if steps%20 == 10 {
			d.switchBranch()
		}
		if time.Since(began) > length*time.Duration(len(samples)+1)/30 {
			samples = append(samples, d.sample())
			t.Logf("%s: %d steps: %v", time.Since(began).Round(time.Second), steps, samples[len(samples)-1])
		}
		d.forget()
		time.Sleep(20 * time.Millisecond)
	}
	flat(t, samples)
	d.must("shutdown", nil, nil)
	d.tell("exit", nil)
	if code := d.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// sample measures the server with nothing open but what never changes.
func (d *day) sample() (s sample) {
	d.t.Helper()
	for uri := range d.open {
		d.close(uri)
	}
	clear(d.open)
	d.must("test/memory", nil, &s)
	if s.Children != "" {
		d.t.Errorf("the server has left processes: %s", s.Children)
	}
	return s
}

// flat fails where the median of the last third lies more than a tenth over that
// of the second. Peaks say little: right after a branch was switched the server
// holds what it is about to let go.
func flat(t *testing.T, samples []sample) {
	t.Helper()
	third := len(samples) / 3
	median := func(of func(sample) int, all []sample) int {
		sorted := slices.SortedFunc(slices.Values(all), func(a, b sample) int { return of(a) - of(b) })
		return of(sorted[len(sorted)/2])
	}
	for name, of := range map[string]struct {
		value func(sample) int
		slack int
	}{
		"heap":            {func(s sample) int { return s.Heap }, 4 << 20},
		"resident memory": {func(s sample) int { return s.Resident }, 8 << 20},
		"goroutines":      {func(s sample) int { return s.Goroutines }, 4},
		"threads":         {func(s sample) int { return s.Threads }, 4},
	} {
		warm, end := median(of.value, samples[third:2*third]), median(of.value, samples[2*third:])
		if end > warm+warm/10+of.slack {
			raw, _ := json.Marshal(samples)
			t.Errorf("%s grew from %d to %d: %s", name, warm, end, raw)
		}
	}
}
