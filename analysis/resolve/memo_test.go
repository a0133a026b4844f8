package resolve

import (
	"math/rand/v2"
	"testing"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// The table of a frame's values holds what a map would, whatever is set and
// dropped in which order.
func TestMemosAreAMap(t *testing.T) {
	for seed := range uint64(50) {
		chance := rand.New(rand.NewPCG(seed, 0))
		var got memos
		want := map[facts.ID]int16{}
		ids := 1 + chance.IntN(200)
		for step := range 2000 {
			id := facts.ID(chance.IntN(ids) - ids/3)
			if id == 0 {
				continue
			}
			if chance.IntN(3) == 0 {
				got.drop(id)
				delete(want, id)
			} else {
				got.set(memo{of: id, low: int16(step)})
				want[id] = int16(step)
			}
			if got.used != len(want) {
				t.Fatalf("seed %d, step %d: %d values, want %d", seed, step, got.used, len(want))
			}
		}
		for id := facts.ID(-ids); id <= facts.ID(ids); id++ {
			low, known := want[id]
			if id == 0 {
				continue // stands for nothing
			}
			if m := got.find(id); (m != nil) != known || known && m.low != low {
				t.Fatalf("seed %d: %d is %+v, want %d, %v", seed, id, m, low, known)
			}
		}
	}
}

func TestMemoThatIsBeingComputed(t *testing.T) {
	for _, depth := range []int{1, 2, maxNest} {
		f := &Frame{}
		cell{frame: f, id: 7}.set(-depth-1, nil, false)
		m := f.memos.find(7)
		if m.computing() != depth {
			t.Errorf("depth %d is told as %d", depth, m.computing())
		}
	}
	for _, m := range []memo{{of: 7, low: noLow}, {of: 7, low: 0}, {of: 7, low: 3}, {of: 7, low: stale}} {
		if m.computing() != 0 {
			t.Errorf("%+v is not being computed", m)
		}
	}
}
