package reach

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// What a program makes once, and keeps for all, is paid for by who asks first: of
// several places in a coroutine the first one tells of it, and where what starts an
// object asks for it, its other methods do not.

// once names what runs once for all: a function under functools.cache or its like,
// as it is called without arguments, or with those of one place.
type once struct {
	function *resolve.Def
	at       resolve.Place
}

// asksOnce is a site at which what runs once was asked for.
type asksOnce struct {
	once once
	site *facts.Site
}

// runsOnce is what runs once where a site of the visited function runs f: its
// arguments are the same whenever that site is come by. Empty if it is no such thing.
func (v *visit) runsOnce(s *facts.Site, f *resolve.Frame) once {
	if s.Kind != facts.SiteCall || f.Self != nil || !v.a.World.Cached(f) || !v.sameArguments(s) {
		return once{}
	}
	if len(v.expr(s.Expr).Args) == 0 {
		return once{function: f.Def}
	}
	return once{f.Def, v.unit.Place(s.Span)}
}

// onceInThread remembers what runs once where a thread is given it, without
// arguments, and the coroutine waits for that: it is kept from then on.
func (v *visit) onceInThread(s *facts.Site, arg facts.ID, given resolve.Values) {
	args := v.expr(s.Expr).Args
	if len(args) == 0 || args[len(args)-1].Value != arg {
		return
	}
	for _, g := range given {
		if g.Kind != resolve.Func {
			continue
		}
		for _, r := range v.a.World.Called(g) {
			if r.Frame == nil || v.a.isCallback(r.Frame.Def) {
				continue
			}
			if v.a.World.Cached(r.Frame) {
				v.onces = append(v.onces, asksOnce{once{function: r.Frame.Def}, s})
			}
			for _, e := range v.a.run(r).parts[resolve.Whole] {
				if e.once != (once{}) {
					v.onces = append(v.onces, asksOnce{e.once, s})
				}
			}
		}
	}
}

// sameArguments reports whether what a site hands over is the same whenever it is
// come by.
func (v *visit) sameArguments(s *facts.Site) bool {
	return !slices.ContainsFunc(v.expr(s.Expr).Args, func(a facts.Arg) bool {
		return a.Star != 0 || !v.alwaysSame(v.expr(a.Value))
	})
}

// alwaysSame reports whether an argument is a literal, a name of the module, or a
// parameter that callers leave to its default.
func (v *visit) alwaysSame(e *facts.Expr) bool {
	switch e.Op {
	case facts.OpString, facts.OpNumber, facts.OpConstant:
		return true
	case facts.OpAttr:
		return v.alwaysSame(v.expr(e.X))
	case facts.OpName:
		if !e.Local {
			return true
		}
		return slices.ContainsFunc(v.frame.Def.Facts().Params, func(p facts.Param) bool {
			return p.Name == e.Text && p.Default != 0
		})
	}
	return false
}

// onlyFirst leaves out the effects of a site of a coroutine that are those of another
// one's above it, or of the start of an object.
func (v *visit) onlyFirst(s *facts.Site, effects []effect) []effect {
	return slices.DeleteFunc(effects, func(e effect) bool {
		if e.once == (once{}) {
			return false
		}
		told := slices.ContainsFunc(v.onces, func(o asksOnce) bool {
			return o.once == e.once && o.site.Span != s.Span && v.under(s.Guard, o.site.Guard)
		})
		if !told {
			v.onces = append(v.onces, asksOnce{e.once, s})
		}
		return told || v.a.asked(v.frame, e)
	})
}

// asked reports whether what starts an object has asked for what is made once: one
// that an effect leads through, or the one that the coroutine is a method of. What
// the start itself leads through is asked then, not later.
func (a *Analyzer) asked(root *resolve.Frame, e effect) bool {
	through := []*resolve.Frame{root}
	for _, s := range e.steps {
		if s.runs != nil {
			through = append(through, s.runs)
		}
	}
	return slices.ContainsFunc(through, func(f *resolve.Frame) bool {
		return f.Self != nil && f.Self.Kind == resolve.Instance && slices.Contains(a.startsWith(f.Self), e.once) &&
			!slices.ContainsFunc(through, func(g *resolve.Frame) bool { return a.starting(g, f.Self) })
	})
}

// starting reports whether a frame is of the start of an object.
func (a *Analyzer) starting(f *resolve.Frame, object *resolve.Value) bool {
	w := a.World
	if f.Self == nil || f.Self.Kind != resolve.Instance || !w.SameLine(f.Self.Self, object.Self) {
		return false
	}
	return resolve.Starts(f.Def.Facts()) || w.MayAskAtStart(object, f.Def.Facts().Name)
}

// starts is what the methods that start an object ask for of what is made once.
type starts struct {
	once []once
	node resolve.Node
}

// Of is the node of s.
func (s *starts) Of() *resolve.Node { return &s.node }

// startsWith is what starting an object asks for of what is made once.
func (a *Analyzer) startsWith(object *resolve.Value) []once {
	class := object.Self.Def
	if s, ok := class.Start.(*starts); ok {
		a.World.Read(&s.node)
		return s.once
	}
	s := &starts{}
	frames := a.World.StartFrames(object)
	if len(frames) == 0 {
		return nil
	}
	s.node = frames[0].NewNode(func() { class.Start = nil })
	leave := a.World.Enter(&s.node)
	defer leave()
	for _, f := range frames {
		a.World.Read(&f.Def.Body)
		v := a.visit(f, f.Def.Scope)
		for _, o := range v.onces {
			s.once = append(s.once, o.once)
		}
		for _, h := range v.hits {
			for _, e := range h.effects {
				if e.once != (once{}) {
					s.once = append(s.once, e.once)
				}
			}
		}
	}
	class.Start = s
	return s.once
}
