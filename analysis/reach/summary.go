package reach

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// run is what running a function, or the body of a generator, does.
func (a *Analyzer) run(r resolve.Run) *summary {
	if r.Body != nil && r.Body.Scope != 0 {
		return a.generator(r.Body)
	}
	return a.summarize(r.Frame)
}

// generator is what iterating a generator expression does: its body runs in
// the frame that made it.
func (a *Analyzer) generator(g *resolve.Value) *summary {
	if a.nested >= maxNested {
		a.World.Cut++
		return &summary{}
	}
	a.nested++
	defer func() { a.nested-- }()
	c := newCalls(g.Frame, g.Scope, false)
	leave := a.World.Enter(&c.node)
	a.World.Read(&g.Frame.Def.Body)
	v := a.visit(g.Frame, g.Scope)
	leave()
	a.know(c, v)
	return collect(v)
}

func collect(v *visit) *summary {
	s := &summary{spawned: v.spawned}
	var all []effect
	ways := v.ways()
	for _, h := range v.hits {
		s.more += h.more
		narrow := v.narrows(h.site.Guard) > 0
		for _, e := range h.effects {
			e.lat = e.indirectly() // who calls is told so, and not of what counts less then
			if narrow && ways[e.end()] >= manyWays {
				e.narrow--
			}
			all = append(all, e)
		}
	}
	does, more := best(all)
	s.more += more
	s.parts[resolve.Whole], s.again = does, v.again()
	s.parts[resolve.Head], s.parts[resolve.Tail] = v.parted()
	s.parts[resolve.Step], s.parts[resolve.End] = v.unwound()
	s.parts[resolve.First] = v.beforeYield()
	return s
}

// manyWays is how many conditions that each hold for few values hold for many together.
const manyWays = 4

// end is where an effect blocks.
type end struct {
	unit *resolve.Unit
	span facts.Span
}

func (e effect) end() end {
	at := e.steps[len(e.steps)-1].at
	return end{at.Unit, at.Span()}
}

// ways counts the sites of the visited function, each behind a condition that holds for
// few values, that come to one blocking call.
func (v *visit) ways() map[end]int {
	var n map[end]int
	for _, h := range v.hits {
		if v.narrows(h.site.Guard) == 0 {
			continue
		}
		for _, e := range h.effects {
			if n == nil {
				n = map[end]int{}
			}
			n[e.end()]++
		}
	}
	return n
}

// parted is what a generator does before its last yield, and what it does
// behind it.
func (v *visit) parted() (head, tail []effect) {
	yielded := v.frame.Def.Facts().Yielded
	if len(yielded) == 0 {
		return nil, nil
	}
	at := v.expr(yielded[len(yielded)-1].Value).Span.Start
	for _, h := range v.hits {
		if h.site.Span.Start < at {
			head = append(head, h.effects...)
		} else {
			tail = append(tail, h.effects...)
		}
	}
	head, _ = best(head)
	tail, _ = best(tail)
	return head, tail
}

// unwound is what a generator does on its way to a yield, and what it does where it
// is closed there.
func (v *visit) unwound() (step, end []effect) {
	for _, h := range v.hits {
		switch h.site.Unwinds {
		case facts.Never:
			step = append(step, h.effects...)
		case facts.Closing:
			end = append(end, h.effects...)
		}
	}
	step, _ = best(step)
	end, _ = best(end)
	return step, end
}

// beforeYield is what a generator does until it first yields: all but what stands
// behind a yield that is surely come by on the way there.
func (v *visit) beforeYield() []effect {
	s := v.frame.Def.Facts()
	if len(s.Yielded) == 0 {
		return nil
	}
	var first []effect
	for _, h := range v.hits {
		if !slices.ContainsFunc(s.Yielded, func(y facts.Return) bool {
			return v.expr(y.Value).Span.End <= h.site.Span.Start && v.under(h.site.Guard, y.Guard)
		}) {
			first = append(first, h.effects...)
		}
	}
	first, _ = best(first)
	return first
}

const (
	maxNested = 120 // calls inside one another
	maxRounds = 6   // over a circle of calls until nothing changes
)

// summarize is what running frame f does.
//
// Functions that call each other in a circle (a strongly connected component of
// the calls, found as Tarjan does) first take each other's summary as it stands
// then, and are gone over together, once they are all known, until nothing
// changes. So each is visited a bounded number of times.
func (a *Analyzer) summarize(f *resolve.Frame) *summary {
	if s, ok := f.Summary.(*summary); ok && s != nil {
		a.World.Read(&s.node)
		if !s.final {
			a.low = min(a.low, s.low)
		}
		return s
	}
	if a.nested >= maxNested {
		a.World.Cut++
		return &summary{}
	}
	a.nested++
	low, first := a.low, len(a.open)
	s := &summary{frame: f, low: a.nested}
	s.node = f.NewNode(func() {
		if f.Summary == s {
			f.Summary = nil
		}
	})
	f.Summary = s
	a.open = append(a.open, s)
	a.low = a.nested
	a.visitAgain(s)
	s.low = a.low
	if s.low >= a.nested { // the first of its circle: all of it is known
		a.settle(slices.Clone(a.open[first:]))
		a.open = a.open[:first]
		a.low = low
	} else {
		a.low = min(a.low, low)
	}
	a.nested--
	return s
}

// settle goes over a circle of calls until its summaries no longer change.
func (a *Analyzer) settle(circle []*summary) {
	for _, s := range circle {
		s.final = true
	}
	defer func() {
		for _, s := range circle {
			s.trace = nil
		}
	}()
	if len(circle) == 1 {
		return // what it gets from itself adds nothing
	}
	for range maxRounds {
		changed := false
		for _, s := range circle {
			changed = a.visitAgain(s) || changed
		}
		if !changed {
			return
		}
	}
}

// visitAgain computes a summary from what its callees' summaries say now, and
// reports whether it changed.
func (a *Analyzer) visitAgain(s *summary) bool {
	leave := a.World.Enter(&s.node)
	var v *visit
	if s.trace == nil {
		v = a.visit(s.frame, s.frame.Def.Scope)
		s.trace = v.trace
	} else {
		v = &visit{a: a, frame: s.frame, unit: s.frame.Def.Unit, async: s.frame.Def.Facts().Async}
		for _, again := range s.trace {
			again(v)
		}
	}
	got := collect(v)
	leave()
	a.knowFrame(s.frame, &s.node, v)
	if slices.EqualFunc(got.parts[:], s.parts[:], equal) && equal(got.again, s.again) && len(got.spawned) == len(s.spawned) {
		return false
	}
	s.parts, s.again, s.more, s.spawned = got.parts, got.again, got.more, got.spawned
	return true
}

const noLow = int(^uint(0) >> 1)
