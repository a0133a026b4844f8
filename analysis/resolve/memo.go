package resolve

import (
	"math"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// What is kept of a frame beside its expressions.
const (
	resultID   facts.ID = -1 - iota // what the function returns
	yieldID                         // what the generator yields
	truthID                         // the truth of what the function returns: see resultTruth
	awaitsID                        // whether it may return something to await: see called
	firstTruth                      // less the number of a condition: its truth
)

const (
	noLow    = math.MaxInt16
	stale    = -1      // a memo of the round before: see circle
	maxNest  = 8000    // evaluations inside one another
	maxSteps = 400_000 // evaluations for one question: see World.Budget
)

// memos are the values of a frame that were computed so far, or are being
// computed, by what they are of: a hash table of its own, as there are millions
// of frames and most of them hold but a handful of values.
type memos struct {
	slots []memo
	used  int
}

// memo is a value of a frame. What is of nothing has no number: 0.
type memo struct {
	of facts.ID
	// low is noLow where vals is for good, and the depth at which its circle
	// began where it is partial; less than none, it is stale or says at which
	// depth the value is being computed.
	low int16
	// outward: something else than its own frame has asked for it.
	outward bool
	vals    Values
}

// abort forgets a value that was being computed.
func (m *memo) abort() {
	if m.computing() > 0 {
		*m = memo{}
	}
}

// computing is the depth at which the value is being computed; 0: it is not.
func (m *memo) computing() int { return max(0, -int(m.low)-1) }

func (t *memos) home(id facts.ID) int { return int(uint32(id)*0x9e3779b1>>7) & (len(t.slots) - 1) }

// at is the slot of id, less than 0 if there is none.
func (t *memos) at(id facts.ID) int {
	if len(t.slots) == 0 {
		return -1
	}
	for i := t.home(id); ; i = t.next(i) {
		switch t.slots[i].of {
		case id:
			return i
		case 0:
			return -1
		}
	}
}

func (t *memos) next(i int) int { return (i + 1) & (len(t.slots) - 1) }

// find is the memo of id, nil if there is none. It is valid until the next one
// is set or dropped.
func (t *memos) find(id facts.ID) *memo {
	if i := t.at(id); i >= 0 {
		return &t.slots[i]
	}
	return nil
}

// set keeps m in place of what was known of the same.
func (t *memos) set(m memo) {
	if old := t.find(m.of); old != nil {
		*old = m
		return
	}
	if 4*(t.used+1) > 3*len(t.slots) {
		old := t.slots
		*t = memos{slots: make([]memo, max(4, 2*len(old)))}
		for _, m := range old {
			if m.of != 0 {
				t.place(m)
			}
		}
	}
	t.place(m)
}

// place puts a new memo where there is room.
func (t *memos) place(m memo) {
	i := t.home(m.of)
	for t.slots[i].of != 0 {
		i = t.next(i)
	}
	t.slots[i] = m
	t.used++
}

// drop forgets id. Those behind it are placed anew, so that the way to them has
// no gap.
func (t *memos) drop(id facts.ID) {
	i := t.at(id)
	if i < 0 {
		return
	}
	t.slots[i] = memo{}
	t.used--
	for i = t.next(i); t.slots[i].of != 0; i = t.next(i) {
		m := t.slots[i]
		t.slots[i] = memo{}
		t.used--
		t.place(m)
	}
}

// abort forgets what was being computed.
func (t *memos) abort() {
	for _, m := range slices.Clone(t.slots) {
		if m.of != 0 && m.computing() > 0 {
			t.drop(m.of)
		}
	}
}
