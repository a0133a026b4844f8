package analysis_test

import (
	"fmt"
	"runtime"
	"testing"

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
