package reach

import (
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// run is what running a function, or the body of a generator, does.
func (a *Analyzer) run(r resolve.Run) *summary {
	if r.Body != nil && r.Body.Expr != 0 {
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
	e := &g.Frame.Def.Unit.Facts().Exprs[g.Expr]
	return collect(a.visit(g.Frame, e.Scope))
}

func collect(v *visit) *summary {
	s := &summary{spawned: v.spawned}
	var all []effect
	for _, h := range v.hits {
		all = append(all, h.effects...)
		s.more += h.more
	}
	var more int
	s.effects, more = best(all)
	s.more += more
	return s
}

const (
	maxNested = 120 // calls inside one another
	maxRounds = 5   // of a circle of calls until nothing changes
)

// summarize is what running frame f does.
//
// Functions that call each other in a circle are computed together: the first
// that was entered is computed again until what it does no longer changes, the
// others count once it does not.
func (a *Analyzer) summarize(f *resolve.Frame) *summary {
	s, _ := f.Summary.(*summary)
	if s != nil {
		switch {
		case s.depth > 0:
			s.touched = true
			a.low = min(a.low, s.depth)
			a.World.Read(&f.Node)
			return s
		case s.final || s.round == a.round:
			a.World.Read(&f.Node)
			if !s.final {
				a.low = min(a.low, s.low)
			}
			return s
		}
	}
	if a.nested >= maxNested {
		a.World.Cut++
		return &summary{}
	}
	a.nested++
	depth, low := a.nested, a.low
	first := len(a.open)
	s = &summary{depth: depth}
	f.Summary = s
	leave := a.World.Enter(&f.Node)
	for n := 0; n < maxRounds; n++ {
		if n > 0 {
			a.rounds++
			a.round = a.rounds
			a.open = a.open[:first]
		}
		a.low, s.touched = noLow, false
		got := collect(a.visit(f, f.Def.Scope))
		same := equal(got.effects, s.effects) && len(got.spawned) == len(s.spawned)
		s.effects, s.more, s.spawned = got.effects, got.more, got.spawned
		if !s.touched || same {
			break
		}
	}
	leave()
	f.Summary = s // a reset on the way may have dropped it
	s.depth = 0
	a.nested--
	if a.low >= depth {
		s.final = true
		for _, o := range a.open[first:] {
			o.final = true
		}
		a.open = a.open[:first]
		a.low = low
	} else {
		s.round, s.low = a.round, a.low
		a.open = append(a.open, s)
		a.low = min(a.low, low)
	}
	return s
}

const noLow = int(^uint(0) >> 1)
