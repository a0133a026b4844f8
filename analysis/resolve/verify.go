package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Most keys in a return statement, in the head of a function or in what an attribute
// is set to change no value: a name that is half typed is as unknown as the one
// before. So what others have asked for and may be something else is worked out
// anew before anything is forgotten. Where it is the same as before, and does not
// rest on anything that rests on it, so is all that was computed from it: of the
// least solution of the equations that values are, a part may be put in for the
// variables that it is the solution of.

// outline is what others look at of a function or class, beside calling it.
type outline struct {
	params  Node // the defaults and annotations of its parameters: by who asks what one is
	returns Node // the return statements themselves, and the annotation
	attrs   map[string]*attrOutline
}

// readHead notes that what the head of f's function says is looked at, where something
// else does than f itself.
func (w *World) readHead(f *Frame) {
	if w.current == nil || w.current.frame != f {
		w.Read(&f.Def.outline().params)
	}
}

// attrOutline is an attribute that methods of a class set.
type attrOutline struct {
	read Node                 // by who looks at the assignments themselves
	sets map[attrKey]struct{} // the values that were computed from them: see World.set
}

func (d *Def) outline() *outline {
	if d.seen == nil {
		d.seen = &outline{}
	}
	return d.seen
}

func (o *outline) of(name string) *attrOutline {
	if o.attrs == nil {
		o.attrs = map[string]*attrOutline{}
	}
	a := o.attrs[name]
	if a == nil {
		a = &attrOutline{sets: map[attrKey]struct{}{}}
		o.attrs[name] = a
	}
	return a
}

func (o *outline) attr(name string) *Node { return &o.of(name).read }

func (o *outline) setBy(name string, key attrKey) { o.of(name).sets[key] = struct{}{} }

// eachNode calls f with each node, until it returns false.
func (o *outline) eachNode(f func(*Node) bool) bool {
	if o == nil {
		return true
	}
	for _, a := range o.attrs {
		if !f(&a.read) {
			return false
		}
	}
	return f(&o.params) && f(&o.returns)
}

// doubts are what others have asked of a statement that was typed in, and may be
// something else now.
type doubts struct {
	heads  []headDoubt
	frames []frameDoubt
	sets   []setDoubt
}

// headDoubt is a function of which a default or an annotation changed.
type headDoubt struct {
	def   *Def
	said  []headSays // in each of its frames
	same  bool
	binds bool // calls bind it in another way
}

// headSays is what the head of a function says in a frame, of each parameter.
type headSays struct {
	frame     *Frame
	annotated []Values
	literals  []Values
	defaults  []Values
	neverNone []bool
	asked     []bool // whether somebody has asked for the default
}

// frameDoubt is a frame with values that may be other ones.
type frameDoubt struct {
	frame  *Frame
	of     []facts.ID
	before memos
	same   bool
}

// setDoubt is what an attribute was set to.
type setDoubt struct {
	key    attrKey
	memo   *nameMemo
	before memo
	same   bool
}

// doubt gathers what the heads of functions say before a change, and the values of
// attributes that it may change.
func (w *World) doubt(u *Unit, alike *facts.Alike) *doubts {
	out := &doubts{}
	for _, d := range u.defs {
		if d == nil {
			continue
		}
		if alike.Head(d.Scope) {
			h := headDoubt{def: d}
			for _, f := range d.all {
				h.said = append(h.said, w.headSays(f, nil))
			}
			out.heads = append(out.heads, h)
		}
		for name := range alike.Attrs(d.Scope) {
			if d.seen == nil || d.seen.attrs[name] == nil {
				continue
			}
			for key := range d.seen.attrs[name].sets {
				if memo := w.attrs[key]; memo != nil {
					out.sets = append(out.sets, setDoubt{key: key, memo: memo})
				}
			}
		}
	}
	return out
}

// headSays is what the head of a function says in f. A default that nobody has
// asked for before the change is left alone.
func (w *World) headSays(f *Frame, before *headSays) headSays {
	out := headSays{frame: f}
	if f.Parent == nil {
		return out
	}
	params := f.Def.Facts().Params
	for i := range params {
		p := &params[i]
		out.annotated = append(out.annotated, w.annotatedFor(f, p.Annotation))
		out.neverNone = append(out.neverNone, w.neverNone(f.Def, p))
		out.literals = append(out.literals, w.literalDefault(f.Def, f.Parent, i))
		asked := p.Default != 0 && (before == nil && f.Parent.memos.find(p.Default) != nil || before != nil && before.asked[i])
		var value Values
		if asked {
			value = w.Eval(f.Parent, p.Default)
		}
		out.defaults, out.asked = append(out.defaults, value), append(out.asked, asked)
	}
	return out
}

func (s *headSays) same(o *headSays) bool {
	return slices.EqualFunc(s.annotated, o.annotated, equal) && slices.EqualFunc(s.literals, o.literals, equal) &&
		slices.EqualFunc(s.defaults, o.defaults, slices.Equal[Values]) && slices.Equal(s.neverNone, o.neverNone)
}

// equal tells nothing from what is known to say nothing.
func equal(x, y Values) bool { return slices.Equal(x, y) && (x == nil) == (y == nil) }

// verify works out anew what is in doubt, and forgets what was computed from what is
// something else.
func (w *World) verify(d *doubts) {
	d.setAside()
	if len(d.heads)+len(d.frames)+len(d.sets) == 0 {
		return
	}
	rests := []*Node{}
	w.rests = &rests
	func() {
		defer func() { w.rests = nil }()
		w.workOut(d)
	}()
	w.forgetOthers(d)
	if w.restOnThemselves(d, rests) {
		for i := range d.heads {
			d.heads[i].same, d.heads[i].binds = false, true
		}
		for i := range d.frames {
			d.frames[i].same = false
		}
		for i := range d.sets {
			d.sets[i].same = false
		}
		w.forgetOthers(d)
		return
	}
	for i := range d.frames {
		d.frames[i].putBack()
	}
}

// setAside takes the values that are in doubt out, so that nothing is worked out
// from them; those that were forgotten meanwhile are in doubt no more.
func (d *doubts) setAside() {
	d.frames = slices.DeleteFunc(d.frames, func(f frameDoubt) bool { return !f.known() })
	for i := range d.frames {
		f := &d.frames[i]
		f.before, f.frame.memos = f.frame.memos, memos{}
	}
	d.sets = slices.DeleteFunc(d.sets, func(s setDoubt) bool { return s.memo.of == 0 })
	for i := range d.sets {
		s := &d.sets[i]
		s.before, s.memo.memo = s.memo.memo, memo{}
	}
}

// known reports whether all values that are in doubt are there.
func (f *frameDoubt) known() bool {
	return !slices.ContainsFunc(f.of, func(id facts.ID) bool { return f.frame.memos.find(id) == nil })
}

// workOut finds what is the same as before.
func (w *World) workOut(d *doubts) {
	for i := range d.heads {
		h := &d.heads[i]
		h.same = true
		for _, s := range h.said {
			w.Budget()
			now := w.headSays(s.frame, &s)
			h.same = h.same && s.same(&now)
			h.binds = h.binds || !slices.EqualFunc(s.literals, now.literals, equal)
		}
	}
	for i := range d.frames {
		f := &d.frames[i]
		f.same = !slices.ContainsFunc(f.of, func(id facts.ID) bool {
			w.Budget()
			return !slices.Equal(f.before.find(id).vals, w.workedOut(f.frame, id))
		}) && f.known()
	}
	for i := range d.sets {
		s := &d.sets[i]
		w.Budget()
		s.same = slices.Equal(s.before.vals, w.set(s.key.self, w.MRO(s.key.self.Self), s.key.name)) && s.memo.of != 0
	}
}

// workedOut is a value of a frame, by its number.
func (w *World) workedOut(f *Frame, id facts.ID) Values {
	switch id {
	case resultID:
		return w.returned(f)
	case yieldID:
		return w.yielded(f)
	case truthID:
		return w.truthValue(w.resultTruthIn(f))
	case awaitsID:
		return w.truthValue(w.mayAwait(f), true)
	}
	if id > 0 {
		return w.Eval(f, id)
	}
	return w.truthValue(w.truth(f, firstTruth-id))
}

// forgetOthers forgets what was computed from values that are not the same, and leaves
// those that are and that did not rest on one of them.
func (w *World) forgetOthers(d *doubts) {
	for _, h := range d.heads {
		if !h.same {
			w.Changed(&h.def.outline().params)
			for _, f := range slices.Clone(h.def.all) {
				w.forget(&f.Node)
				if h.binds && f.Parent != nil {
					w.forget(&f.Parent.Node) // calls have the function from there
				}
			}
		}
	}
	for _, f := range d.frames {
		if !f.same {
			w.forget(&f.frame.Node)
		}
	}
	for _, s := range d.sets {
		if !s.same {
			w.forget(&s.memo.node)
		}
	}
	d.heads = slices.DeleteFunc(d.heads, func(h headDoubt) bool { return !h.same })
	d.frames = slices.DeleteFunc(d.frames, func(f frameDoubt) bool { return !f.same || !f.known() })
	d.sets = slices.DeleteFunc(d.sets, func(s setDoubt) bool { return !s.same || s.memo.of == 0 })
}

// putBack has a frame keep its other values.
func (f *frameDoubt) putBack() {
	for _, m := range f.before.slots {
		if m.of == 0 {
			continue
		}
		if now := f.frame.memos.find(m.of); now != nil {
			now.outward = now.outward || m.outward
		} else {
			f.frame.memos.set(m)
		}
	}
}

// restOnThemselves reports whether something that values in doubt rest on was itself
// computed from them: then it may be as it is only because they were so.
func (w *World) restOnThemselves(d *doubts, rests []*Node) bool {
	w.searches += 2
	found, target := w.searches, w.searches-1
	var queue []*Node
	from := func(n *Node) {
		n.mark = found
		queue = append(queue, n)
	}
	for _, f := range d.frames {
		from(&f.frame.Node)
	}
	for _, s := range d.sets {
		from(&s.memo.node)
	}
	for _, n := range rests {
		if n.mark != found {
			n.mark = target
		}
	}
	for _, h := range d.heads {
		from(&h.def.outline().params)
		for _, f := range h.def.all {
			if f.Node.mark == target {
				return true
			}
			from(&f.Node)
		}
	}
	for len(queue) > 0 {
		n := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if n.users.any(func(user *Node) bool {
			if user.mark == target {
				return true
			}
			if user.mark != found {
				from(user)
			}
			return false
		}) {
			return true
		}
	}
	return false
}
