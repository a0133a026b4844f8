package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// maxRounds bounds how often a circle is gone through. What has not settled by
// then stays as it is, and is counted.
const maxRounds = 3

// circle is the state of what is being computed. A value may depend on itself:
// through recursion, a loop, a class whose methods hand its instances on. Such
// values are worked out together, in rounds: where a circle closes, a value is
// taken as what the round before has found (in the first: nothing), until a
// round finds what it was told. All values of the circle are then for good. The
// circles are found as Tarjan finds strongly connected components.
type circle struct {
	depth int // evaluations inside one another
	// low is the least depth of a value that is still being computed and that
	// was asked for below the current one; 0 where a bound cut.
	low int
	// askedAt says, by depth, whether the value that is being computed there was
	// asked for meanwhile.
	askedAt []bool
	// unsettled: below the current value one is not what those that asked for it
	// meanwhile were told.
	unsettled bool
	partial   []cell // computed, in a circle that is not closed
	stale     []cell // of the round before
}

// cell is where a value is kept: of an expression of a frame, or of a name.
type cell struct {
	frame *Frame
	id    facts.ID
	name  *nameMemo
}

func (c cell) find() *memo {
	if c.name == nil {
		return c.frame.memos.find(c.id)
	}
	if c.name.of == 0 {
		return nil
	}
	return &c.name.memo
}

func (c cell) set(low int, vals Values, outward bool) {
	m := memo{of: c.id, low: int16(low), outward: outward, vals: vals} //nolint:gosec // a depth, or noLow, which fits
	if c.name == nil {
		if old := c.find(); old != nil {
			m.outward = m.outward || old.outward
		}
		c.frame.memos.set(m)
		return
	}
	m.of = 1
	c.name.memo = m
}

func (c cell) drop() {
	if c.name == nil {
		c.frame.memos.drop(c.id)
		return
	}
	c.name.memo = memo{}
}

func (c cell) node() *Node {
	if c.name == nil {
		return &c.frame.Node
	}
	return &c.name.node
}

// fromElsewhere reports whether something else than the frame of a cell asks for
// it: what is computed now is not of that frame.
func (w *World) fromElsewhere(c cell) bool { return w.current == nil || w.current.frame != c.frame }

// recall is the value in a cell, if it is there or being computed; again says
// that it is of the round before, and has to be worked out once more.
func (w *World) recall(c cell) (vals Values, ok, again bool) {
	m := c.find()
	if m == nil {
		return nil, false, false
	}
	if m.low == stale {
		return m.vals, false, true
	}
	w.Read(c.node())
	if w.rests != nil {
		*w.rests = append(*w.rests, c.node())
	}
	m.outward = m.outward || w.fromElsewhere(c)
	if at := m.computing(); at > 0 {
		w.low = min(w.low, at)
		w.askedAt[at] = true
	} else {
		w.low = min(w.low, int(m.low))
	}
	return m.vals, true, false
}

// work computes the value of a cell that has none, or vals of the round before.
func (w *World) work(c cell, vals Values, compute func() Values) Values {
	low, unsettled, first, firstStale := w.low, w.unsettled, len(w.partial), len(w.stale)
	w.depth++
	depth := w.depth
	for len(w.askedAt) <= depth {
		w.askedAt = append(w.askedAt, false)
	}
	outward := w.fromElsewhere(c)
	leave := w.Enter(c.node())
	for round := 1; ; round++ {
		w.low, w.unsettled, w.askedAt[depth] = noLow, false, false
		c.set(-depth-1, vals, outward)
		told := vals
		vals = compute()
		if w.askedAt[depth] && !sameSet(told, vals) {
			w.unsettled = true
		}
		if w.low < depth || !w.unsettled {
			break
		}
		if round == maxRounds {
			w.Cut++
			break
		}
		w.again(first)
	}
	leave()
	w.depth--
	if w.low < depth && w.depth > 0 {
		c.set(w.low, vals, outward)
		w.partial = append(w.partial, c)
		w.low, w.unsettled = min(w.low, low), w.unsettled || unsettled
		return vals
	}
	c.set(noLow, vals, outward)
	w.close(first, firstStale, w.low >= depth)
	w.low, w.unsettled = low, unsettled
	return vals
}

// again has the values since first worked out once more.
func (w *World) again(first int) {
	for _, c := range w.partial[first:] {
		if m := c.find(); m != nil {
			m.low = stale
		}
	}
	w.stale = append(w.stale, w.partial[first:]...)
	w.partial = w.partial[:first]
}

// close ends a circle. Its values are for good, unless a bound cut: they are
// forgotten then, as another question may get further.
func (w *World) close(first, firstStale int, good bool) {
	for _, c := range w.stale[firstStale:] {
		if m := c.find(); m != nil && m.low == stale {
			c.drop() // the last round did without it
		}
	}
	w.stale = w.stale[:firstStale]
	for _, c := range w.partial[first:] {
		if m := c.find(); good && m != nil {
			m.low = noLow
		} else {
			c.drop()
		}
	}
	w.partial = w.partial[:first]
}

// sameSet reports whether two values of one expression are the same, in
// whatever order.
func sameSet(a, b Values) bool {
	return len(a) == len(b) && (slices.Equal(a, b) || !slices.ContainsFunc(a, func(v *Value) bool { return !slices.Contains(b, v) }))
}
