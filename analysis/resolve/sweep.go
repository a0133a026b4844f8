package resolve

import (
	"iter"
	"slices"
)

// sweepEvery is after how many statements that are gone what was made of them
// is swept out: each edit replaces one, and the tables would grow for ever.
// Where somebody sweeps apart it is only done in between when he falls behind.
const (
	sweepEvery  = 400
	sweepBehind = 200 * sweepEvery
)

func (w *World) sweepIfNeeded() {
	if w.gone >= sweepBehind || w.gone >= sweepEvery && !w.SweepApart {
		for range w.Sweep() { // without a rest
		}
	}
}

// Untidy reports whether a sweep is due.
func (w *World) Untidy() bool { return w.gone >= sweepEvery }

// Gone reports whether f runs code that is no longer part of its module.
func (f *Frame) Gone() bool {
	return f.Def.Unit.gone || f.Parent != nil && f.Parent.Gone()
}

// sweepStep is how much is looked at between two rests of a sweep: well under a
// millisecond of work.
const sweepStep = 100

// Sweep drops from the tables the values and frames that statements which are
// gone had a part in. The time that it takes grows with the workspace, so it
// rests again and again: at each step that it yields the world may be used and
// changed. What dies meanwhile is left to the next sweep.
func (w *World) Sweep() iter.Seq[struct{}] {
	return func(yield func(struct{}) bool) {
		w.gone = 0
		w.shelf.dropGone()
		s := &sweeper{values: map[*Value]bool{}, frames: map[*Frame]bool{}, nodes: map[*Node]bool{}}
		seen := 0
		rest := func() (goOn bool) {
			if seen++; seen%sweepStep != 0 {
				return true
			}
			return yield(struct{}{})
		}
		_ = w.sweepInterned(s, rest) && w.sweepNames(s, rest) && w.forgetUsers(s.nodes, rest)
	}
}

// sweepInterned, like each part of a sweep, returns whether the next may go on.
func (w *World) sweepInterned(s *sweeper, rest func() bool) bool {
	n := w.intern
	for key, f := range n.frames {
		if !s.frame(f) {
			delete(n.frames, key)
			s.nodes[&f.Node] = true
		}
		if !rest() {
			return false
		}
	}
	for key, v := range n.values {
		if !s.value(v) {
			delete(n.values, key)
		}
		if !rest() {
			return false
		}
	}
	for key, a := range n.actuals {
		if !s.args(a) {
			delete(n.actuals, key)
		}
		if !rest() {
			return false
		}
	}
	return true
}

func (w *World) sweepNames(s *sweeper, rest func() bool) bool {
	for key, memo := range w.attrs {
		if !s.value(key.self) {
			delete(w.attrs, key)
			s.nodes[&memo.node] = true
		}
		if !rest() {
			return false
		}
	}
	for p := range w.intern.ids {
		switch p := p.(type) {
		case *Def:
			if p.Unit.gone {
				delete(w.intern.ids, p)
			}
		case *Frame:
			if !s.frame(p) {
				delete(w.intern.ids, p)
			}
		}
		if !rest() {
			return false
		}
	}
	return true
}

// forgetUsers takes dead nodes out of the graph.
func (w *World) forgetUsers(dead map[*Node]bool, rest func() bool) bool {
	forget := func(n *Node) bool {
		if n.users.drop(dead) {
			w.last = nil
		}
		return rest()
	}
	if !forget(&w.files) || !forget(&w.bases) {
		return false
	}
	for _, n := range w.mentions.nodes {
		if !forget(n) {
			return false
		}
	}
	for _, m := range w.modules {
		if !m.eachNode(forget) {
			return false
		}
		m.eachDef(func(d *Def) {
			d.all = slices.DeleteFunc(d.all, func(f *Frame) bool { return dead[&f.Node] })
		})
	}
	for _, memo := range w.attrs {
		if !forget(&memo.node) {
			return false
		}
	}
	for _, f := range w.intern.frames {
		if !forget(&f.Node) || f.Summary != nil && !forget(f.Summary.Of()) {
			return false
		}
	}
	return true
}

// eachNode calls f with each node of a module, until it returns false.
func (m *Module) eachNode(f func(*Node) bool) bool {
	if !f(&m.whole) {
		return false
	}
	for _, memo := range m.names {
		if !f(&memo.node) {
			return false
		}
	}
	for _, u := range m.Units {
		if !f(&u.node) {
			return false
		}
		for _, d := range u.defs {
			if d != nil && (!f(&d.Body) || d.kin != nil && (!f(&d.kin.order.node) || !f(&d.kin.below.node)) || !d.seen.eachNode(f)) {
				return false
			}
		}
	}
	return true
}

// eachDef calls f with each scope of the module that was asked for.
func (m *Module) eachDef(f func(*Def)) {
	for _, u := range m.Units {
		for _, d := range u.defs {
			if d != nil {
				f(d)
			}
		}
	}
}

// sweeper tells what is alive: what no statement that is gone has a part in.
type sweeper struct {
	values map[*Value]bool
	frames map[*Frame]bool
	nodes  map[*Node]bool
}

func (s *sweeper) frame(f *Frame) bool {
	if f == nil {
		return true
	}
	alive, ok := s.frames[f]
	if ok {
		return alive
	}
	alive = !f.Def.Unit.gone && s.frame(f.Parent) && s.value(f.Self)
	for _, p := range f.Params {
		alive = alive && s.set(p)
	}
	s.frames[f] = alive
	return alive
}

func (s *sweeper) value(v *Value) bool {
	if v == nil {
		return true
	}
	alive, ok := s.values[v]
	if ok {
		return alive
	}
	alive = (v.Def == nil || !v.Def.Unit.gone) && s.frame(v.Env) && s.frame(v.Frame) && s.value(v.Self) && s.args(v.Args)
	for _, e := range v.Elems {
		alive = alive && s.set(e)
	}
	s.values[v] = alive
	return alive
}

func (s *sweeper) args(a *Actuals) bool {
	if a == nil {
		return true
	}
	for _, p := range a.Pos {
		if !s.set(p) {
			return false
		}
	}
	for _, k := range a.Kw {
		if !s.set(k.Value) {
			return false
		}
	}
	return true
}

func (s *sweeper) set(vs Values) bool {
	for _, v := range vs {
		if !s.value(v) {
			return false
		}
	}
	return true
}
