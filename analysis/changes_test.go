package analysis_test

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// A session of weeks hears of millions of changes on disk. It must not keep
// their names.
func TestChangesOnDiskAreForgotten(t *testing.T) {
	disk, paths := bigWorkspace(2, 10)
	e := analysis.New(catalogue.Default(), onDisk{disk})
	e.SetRoots([]string{"/w"})
	hear := func(times int) {
		for range times {
			changed := make([]string, 1000)
			for i := range changed {
				changed[i] = fmt.Sprintf("/w/a/folder/of/branches/m%d.py", i)
			}
			e.Invalidate(changed...)
			if _, err := e.Snapshot().Report(t.Context(), paths[0]); err != nil {
				t.Fatal(err)
			}
		}
	}
	hear(10)
	before := liveHeap()
	hear(300)
	if grown := liveHeap() - before; grown > 4<<20 {
		t.Errorf("300,000 changes left %d KB behind", grown>>10)
	}
	runtime.KeepAlive(e)
}

func liveHeap() int {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc) //nolint:gosec // fits
}

// Tidying goes on beside edits and questions, takes nothing away that is still
// needed, and leaves nothing behind that is not.
func TestTidyBesideEdits(t *testing.T) {
	disk, paths := bigWorkspace(30, 60)
	e := analysis.New(catalogue.Default(), onDisk{disk})
	e.SetRoots([]string{"/w"})
	if err := e.Snapshot().Index(t.Context(), paths, nil); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for ctx.Err() == nil {
			e.Tidy(ctx, runtime.Gosched)
		}
	}()
	edit := func(times int) {
		for i := range times {
			p := paths[i%len(paths)]
			e.SetBuffer(p, fmt.Appendf(nil, "%s\n\nasync def added_%d(x):\n    y = [x, %d]\n    return y\n", disk[p], i, i))
			if _, err := e.Snapshot().Report(t.Context(), p); err != nil {
				t.Fatal(err)
			}
		}
	}
	edit(600)
	before := liveHeap()
	edit(2000)
	stop()
	<-ended
	e.Tidy(t.Context(), func() {})
	if grown := liveHeap() - before; grown > 3<<20 {
		t.Errorf("2,000 edits left %d KB behind", grown>>10)
	}
	fresh := analysis.New(catalogue.Default(), onDisk{disk})
	fresh.SetRoots([]string{"/w"})
	for _, p := range paths {
		e.DropBuffer(p)
		if d := cmp.Diff(findingsOf(t, fresh, p), findingsOf(t, e, p)); d != "" {
			t.Errorf("%s: findings differ from those of a fresh engine (-fresh +tidied):\n%s", p, d)
		}
	}
}

// What another file's coroutine hands to a decorated one does not bring back
// what an edit took away; after it is undone it is there again.
func TestEditBehindADecorator(t *testing.T) {
	const before = `import functools


def logged(f):
    @functools.wraps(f)
    async def wrapper(*args, **kwargs):
        return await f(*args, **kwargs)

    return wrapper


@logged
async def work(x: "Worker"):
    x.go()
`
	after := "import asyncio\n" + strings.Replace(before, "x.go()", "await asyncio.to_thread(x.go)", 1)
	e := analysis.New(catalogue.Default(), memory{
		"/w/worker.py": []byte("import time\n\n\nclass Worker:\n    def go(self):\n        time.sleep(1)\n"),
		"/w/work.py":   []byte(before),
		"/w/main.py":   []byte("from work import work\nfrom worker import Worker\n\n\nasync def main():\n    await work(Worker())\n"),
	})
	e.SetRoots([]string{"/w"})
	see := func() int {
		_ = findingsOf(t, e, "/w/main.py")
		return len(findingsOf(t, e, "/w/work.py"))
	}
	if n := see(); n != 1 {
		t.Fatalf("%d findings before the edit", n)
	}
	e.SetBuffer("/w/work.py", []byte(after))
	if n := len(findingsOf(t, e, "/w/work.py")); n != 0 {
		t.Errorf("%d findings after the edit", n)
	}
	e.SetBuffer("/w/work.py", []byte(before))
	if n := see(); n != 1 {
		t.Errorf("%d findings after it is undone", n)
	}
}
