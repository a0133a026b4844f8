package lsp_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/e2e/machine"
	"github.com/unblock-lsp/unblock/lsp"
)

var soak = flag.Duration("soak", time.Minute, "how long TestDay's simulated day takes")

// soakServer, in the environment, makes this test program a server.
const soakServer = "UNBLOCK_SOAK_SERVER"

func TestMain(m *testing.M) {
	if cache := os.Getenv(soakServer); cache != "" {
		go showStacks()
		lsp.KeepResponsive()
		opts := lsp.Options{Files: realDisk{}, CacheDir: cache}
		os.Exit(lsp.ServeWith(context.Background(), os.Stdin, os.Stdout, opts, requests{"test/memory": measure}))
	}
	os.Exit(m.Run())
}

// showStacks writes the stacks of all goroutines to standard error when the
// process is asked for them: a server that doesn't answer can't be asked over
// the protocol.
func showStacks() {
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGUSR1)
	for range asked {
		_ = pprof.Lookup("goroutine").WriteTo(os.Stderr, 2)
	}
}

// sample is what a server holds at one moment, with all garbage collected.
type sample struct {
	Heap       int // bytes of live objects of Go
	Resident   int // bytes of the process in memory that are no file's
	Native     int // of these, what Go knows nothing of: the memory of C
	Goroutines int
	Threads    int
	Children   string // processes that it started and that have not gone
}

func (s sample) String() string {
	return fmt.Sprintf("heap %.1f MB, resident %.1f MB, C %.1f MB, %d goroutines, %d threads",
		megabytes(s.Heap), megabytes(s.Resident), megabytes(s.Native), s.Goroutines, s.Threads)
}

func megabytes(n int) float64 { return float64(n) / (1 << 20) }

func measure(context.Context) (any, error) {
	runtime.GC() // what it finalizes is garbage of the next
	debug.FreeOSMemory()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	s := sample{Heap: int(m.HeapAlloc), Goroutines: runtime.NumGoroutine()} //nolint:gosec // fits
	if err := profile(); err != nil {
		return nil, err
	}
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(status)) {
		switch fields := strings.Fields(line); fields[0] {
		case "RssAnon:":
			s.Resident, _ = strconv.Atoi(fields[1])
			s.Resident <<= 10
		case "Threads:":
			s.Threads, _ = strconv.Atoi(fields[1])
		}
	}
	s.Native = s.Resident - int(m.Sys-m.HeapReleased) //nolint:gosec // fits
	children, err := os.ReadFile(fmt.Sprintf("/proc/self/task/%d/children", os.Getpid()))
	s.Children = string(children)
	return s, err
}

// profile writes what holds the memory into the folder that the environment
// names, a file a sample.
func profile() error {
	dir := os.Getenv("UNBLOCK_SOAK_PROFILES")
	if dir == "" {
		return nil
	}
	f, err := os.Create(filepath.Join(dir, time.Now().Format("150405.heap")))
	if err != nil {
		return err
	}
	return errors.Join(pprof.Lookup("heap").WriteTo(f, 0), f.Close())
}

// startApart runs the server as a process of its own, so that what it holds is
// told apart from what the test holds.
func startApart(t testing.TB) *editor {
	t.Helper()
	server := exec.Command(os.Args[0])
	server.Env = append(os.Environ(), soakServer+"="+t.TempDir())
	in, err := server.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	outR, outW := io.Pipe()
	server.Stdout, server.Stderr = outW, os.Stderr
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	e := newEditor(t, in, outR)
	e.patience = 3 * time.Minute
	e.slow = func(what string) {
		t.Logf("no %s for %v: see the stacks on standard error", what, slowAfter)
		_ = server.Process.Signal(syscall.SIGUSR1)
	}
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
	steps  int // in an hour
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
		document := object{"uri": uri}
		d.must("textDocument/hover", at(uri, 9, 6), nil)
		d.must("textDocument/codeAction", object{"textDocument": document, "range": rangeOf(0, 0, 40, 0), "context": object{}}, nil)
		d.must("textDocument/codeLens", object{"textDocument": document}, nil)
		d.must("textDocument/inlayHint", object{"textDocument": document, "range": rangeOf(0, 0, 40, 0)}, nil)
		d.must("textDocument/prepareCallHierarchy", at(uri, 9, 6), nil)
		return
	}
}

// hour is a part of the day that ends as it began: in the branch and with the
// settings that it started with, and with nothing open but what always is.
func (d *day) hour() {
	for step := range d.steps {
		d.look()
		d.work()
		switch half := d.steps / 2; step % half {
		case half / 4:
			d.configure()
		case half / 2:
			d.switchBranch()
		}
		d.forget()
		time.Sleep(20 * time.Millisecond)
	}
	for uri := range d.open {
		d.close(uri)
	}
	clear(d.open)
}

// rest waits until the server has nothing left to do: a question for the callers
// has files analysed anew that a change has made stale, some of them if it takes
// long, and what is gone is tidied up a second after the last change.
func (d *day) rest() {
	d.t.Helper()
	var items []object
	d.must("textDocument/prepareCallHierarchy", at(d.sentinel(), 4, 4), &items)
	if len(items) == 0 {
		d.t.Fatal("the sentinel's call is no place of the hierarchy")
	}
	for asked := time.Now(); ; asked = time.Now() {
		d.must("callHierarchy/incomingCalls", object{"item": items[0]}, nil)
		if time.Since(asked) < time.Second {
			break
		}
	}
	time.Sleep(3 * time.Second)
}

// A day of work leaves nothing behind: what the server holds at the end of each
// hour is what it held at the end of the first ones. Hours end alike and at
// rest, so that what is compared is what the server keeps and not what it is
// about to let go of.
func TestDay(t *testing.T) {
	if _, err := os.Stat("/proc/self/task"); err != nil {
		t.Skip("this system has no /proc")
	}
	t.Parallel()
	length, steps := *soak, 40
	if testing.Short() {
		length, steps = min(length, 10*time.Second), 16
	}
	d := &day{root: t.TempDir(), files: 2000, steps: steps, chance: rand.New(rand.NewPCG(1, 1)), open: map[string]int{}}
	d.checkOut()
	d.editor = startApart(t)
	d.initializeIn(d.root, pushing())
	d.didOpen(d.sentinel(), 1, "from m0 import load\n\n\nasync def f():\n    load()\n")
	d.warm()
	var samples []sample
	for began := time.Now(); time.Since(began) < length || len(samples) < 2*warmHours; {
		d.hour()
		d.rest()
		s := d.sample()
		t.Logf("%s, hour %d: %v", time.Since(began).Round(time.Second), len(samples), s)
		if samples = append(samples, s); time.Since(began) < length/6 {
			samples = samples[max(0, len(samples)-warmHours):] // the first five minutes of thirty
		}
	}
	flat(t, samples)
	d.must("shutdown", nil, nil)
	d.tell("exit", nil)
	if code := d.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// sample measures the server.
func (d *day) sample() (s sample) {
	d.t.Helper()
	d.must("test/memory", nil, &s)
	if s.Children != "" {
		d.t.Errorf("the server has left processes: %s", s.Children)
	}
	return s
}

// warmHours are those at the beginning with which the others are compared.
const warmHours = 3

// flat fails where the last hours hold more than a tenth over what the first
// held: of both the median counts. What is resident goes up and down by some
// percent from hour to hour without growing, as Go gives back whole pages, and
// how many of them hold but one object is chance. What is live is no chance, so
// that no hour may stand out.
func flat(t *testing.T, samples []sample) {
	t.Helper()
	for _, quantity := range []struct {
		name  string
		of    func(sample) int
		slack int
		level func(hours []int) int
	}{
		{"heap", func(s sample) int { return s.Heap }, 0, slices.Max[[]int]},
		{"resident memory", func(s sample) int { return s.Resident }, 0, lastMedian},
		{"memory of C", func(s sample) int { return s.Native }, 4 << 20, lastMedian},
		{"goroutines", func(s sample) int { return s.Goroutines }, 2, slices.Max[[]int]},
		{"threads", func(s sample) int { return s.Threads }, 2, slices.Max[[]int]},
	} {
		values := make([]int, len(samples))
		for i, s := range samples {
			values[i] = quantity.of(s)
		}
		if machine.UnderRace && (quantity.name == "resident memory" || quantity.name == "memory of C") {
			continue // the detector's own memory is in them
		}
		warm, late := lastMedian(values[:warmHours]), quantity.level(values[warmHours:])
		if late > warm+warm/10+quantity.slack {
			t.Errorf("%s grew from %d to %d: %d", quantity.name, warm, late, values)
		}
	}
}

// lastMedian is the median of the last hours, as many as are warm.
func lastMedian(hours []int) int {
	last := slices.Sorted(slices.Values(hours[max(0, len(hours)-warmHours):]))
	return last[len(last)/2]
}
