package resolve

// sweepEvery is after how many statements that are gone what was made of them
// is swept out: each edit replaces one, and the tables would grow for ever.
const sweepEvery = 400

func (w *World) sweepIfNeeded() {
	if w.gone >= sweepEvery {
		w.gone = 0
		w.sweep()
	}
}

// Gone reports whether f runs code that is no longer part of its module.
func (f *Frame) Gone() bool {
	return f.Def.Unit.gone || f.Parent != nil && f.Parent.Gone()
}

// sweep drops from the tables the values and frames that statements which are
// gone had a part in.
func (w *World) sweep() {
	s := sweeper{values: map[*Value]bool{}, frames: map[*Frame]bool{}, nodes: map[*Node]bool{}}
	n := w.intern
	for key, f := range n.frames {
		if !s.frame(f) {
			delete(n.frames, key)
			s.nodes[&f.Node] = true
		}
	}
	for key, v := range n.values {
		if !s.value(v) {
			delete(n.values, key)
		}
	}
	for key, a := range n.actuals {
		if !s.args(a) {
			delete(n.actuals, key)
		}
	}
	for key, memo := range w.attrs {
		if !s.value(key.self) {
			delete(w.attrs, key)
			s.nodes[&memo.node] = true
		}
	}
	for p := range n.ids {
		switch p := p.(type) {
		case *Def:
			if p.Unit.gone {
				delete(n.ids, p)
			}
		case *Frame:
			if !s.frame(p) {
				delete(n.ids, p)
			}
		}
	}
	w.forgetUsers(s.nodes)
}

// forgetUsers takes dead nodes out of the graph.
func (w *World) forgetUsers(dead map[*Node]bool) {
	forget := func(n *Node) {
		for u := range n.users {
			if dead[u] {
				delete(n.users, u)
			}
		}
	}
	forget(&w.files)
	forget(&w.bases)
	for _, m := range w.modules {
		forget(&m.whole)
		for _, memo := range m.names {
			forget(&memo.node)
		}
		for _, u := range m.Units {
			forget(&u.node)
			for _, d := range u.defs {
				if d != nil && d.kin != nil {
					forget(&d.kin.order)
					forget(&d.kin.below)
				}
			}
		}
	}
	for _, memo := range w.attrs {
		forget(&memo.node)
	}
	for _, f := range w.intern.frames {
		forget(&f.Node)
	}
	w.last = nil
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
