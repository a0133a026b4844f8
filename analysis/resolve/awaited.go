package resolve

import (
	"regexp"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Awaits reports whether the value of a call is awaited where it runs in f:
// there, or by whoever called the function that returns it.
func (w *World) Awaits(f *Frame, call *facts.Expr) bool {
	return call.Awaited || f.Awaited && call.Returned
}

// Awaitables are the values that a call may have as its callee where its result
// is awaited: of several, those that give something to await, if any is known
// to, for the others would fail there; each in the ways in which it does.
func (w *World) Awaitables(callee Values, args *Actuals) Values {
	out := callee
	if len(callee) > 1 {
		out = nil
		for _, c := range callee {
			if slices.ContainsFunc(w.Result(c, args), awaitable) {
				out = append(out, c)
			}
		}
		if len(out) == 0 {
			out = callee
		}
	}
	return w.each(out, func(v *Value) Values { return Values{w.forAwait(v)} })
}

// coloured leaves, of what was asked whether it is a coroutine function, that of
// which the answer is another one out.
func coloured(vals Values, async bool) Values {
	return slices.DeleteFunc(slices.Clone(vals), func(v *Value) bool {
		for v.Kind == Partial {
			v = v.Self
		}
		return v.Kind == Func && (v.Def.Facts().Async && !v.Def.Facts().Yields) != async
	})
}

// colouredWhereDefined leaves out of what a variable of f is, to a function that
// is defined inside, what the conditions around the definition rule out: whether
// it is a coroutine function.
func (w *World) colouredWhereDefined(f *Frame, inner facts.ScopeID, name string, vals Values) Values {
	fs := f.Def.Unit.Facts()
	for _, id := range fs.Scopes[f.Def.Scope].Table[fs.Scopes[inner].Name] {
		b := &fs.Binds[id]
		if v := &fs.Exprs[b.Value]; v.Op != facts.OpDef || v.Scope != inner {
			continue
		}
		for g := b.Guard; g != 0; g = fs.Guards[g].Up {
			cond, held := &fs.Exprs[fs.Guards[g].Cond], fs.Guards[g].Held
			if !fs.Guards[g].Conditional() {
				continue
			}
			if cond.Op == facts.OpNot {
				cond, held = &fs.Exprs[cond.X], !held
			}
			if cond.Op != facts.OpCall || len(cond.Args) != 1 || fs.Exprs[cond.Args[0].Value].Text != name {
				continue
			}
			if callee := w.Eval(f, cond.X); len(callee) == 1 && w.asksForCoroutine(callee[0]) {
				vals = coloured(vals, held)
			}
		}
	}
	return vals
}

func awaitable(v *Value) bool {
	switch v.Kind {
	case Coroutine, Awaitable, AsyncGenerator:
		return true
	case Context:
		return v.Frame.Def.Facts().Async
	}
	return false
}

// Unfailing leaves out of what is called those of which Fails is true; of an
// object that can be called, the methods that are left.
func (w *World) Unfailing(callee Values) Values {
	return w.each(callee, func(v *Value) Values {
		if v.Kind == Partial && v.Self.Kind == Instance {
			return w.each(w.Unfailing(Values{v.Self}), func(m *Value) Values {
				bound := *v
				bound.Self = m
				return Values{w.intern.value(bound)}
			})
		}
		if v.Kind == Instance {
			if methods := w.Special(v, "__call__"); slices.ContainsFunc(methods, w.Fails) {
				return w.Unfailing(methods)
			}
		}
		if w.Fails(v) || w.asyncBelow(v) {
			return nil
		}
		return Values{v}
	})
}

// Stepped leaves out of what is called those plain functions that certainly give
// nothing that could be iterated asynchronously.
func (w *World) Stepped(callee Values) Values {
	return slices.DeleteFunc(slices.Clone(callee), func(v *Value) bool {
		return w.Fails(v) || v.Kind == Func && v.Def.Facts().Yields && !v.Def.Facts().Async && len(v.Def.Facts().Decorators) == 0
	})
}

// asyncBelow reports whether a plain method of an object has a coroutine in its
// place in a class below: where it is awaited, that is meant.
func (w *World) asyncBelow(v *Value) bool {
	if v.Kind != Func || v.Self == nil || v.Self.Kind != Instance || v.Def.Facts().Async {
		return false
	}
	name := v.Def.Facts().Name
	return slices.ContainsFunc(w.Subclasses(v.Self.Self), func(sub *Value) bool {
		own, _ := w.own(sub, name)
		return slices.ContainsFunc(own, func(m *Value) bool { return m.Kind == Func && m.Def.Facts().Async })
	})
}

// Fails reports whether awaiting at once what a call of v gives certainly fails,
// so that v is not what runs there: a plain function that returns nothing, or of
// which the annotation says that it is plain data or an object of the program's
// own that has no __await__.
func (w *World) Fails(v *Value) bool {
	for v.Kind == Partial || v.Kind == Wrapped {
		v = v.Self
	}
	if v.Kind != Func {
		return false
	}
	s := v.Def.Facts()
	if s.Kind != facts.FunctionScope || s.Async || s.Yields {
		return false
	}
	w.Read(&v.Def.outline().returns)
	if s.Annotation == 0 {
		return len(s.Returned) == 0
	}
	vals := w.annotatedFor(w.called(v, w.open()), s.Annotation)
	return len(vals) > 0 && !slices.ContainsFunc(vals, func(v *Value) bool { return dataType(v) == "" && !w.isNoAwaitable(v) })
}

// isNoAwaitable reports whether v is an instance of a class of the workspace that
// can't be awaited, nor can one of a class below it.
func (w *World) isNoAwaitable(v *Value) bool {
	if v.Kind != Instance || !w.nominal(v) {
		return false
	}
	return !slices.ContainsFunc(w.classesOf(v), func(c *Value) bool {
		mro := w.MRO(c)
		_, awaits := w.inSource(mro, "__await__")
		return awaits || slices.ContainsFunc(mro, w.maybeAwaitable)
	})
}

// namedAwaitable matches the names of classes that may well be awaited.
var namedAwaitable = regexp.MustCompile(`Awaitable|Coroutine|Future|Task|Deferred|Promise`)

// maybeAwaitable reports whether a class may have an __await__ that is not seen: a
// library's that is called so, or one with a base of which nothing is known.
func (w *World) maybeAwaitable(c *Value) bool {
	if c.Kind != ClassValue {
		return namedAwaitable.MatchString(c.Name)
	}
	return slices.ContainsFunc(c.Def.Facts().Bases, func(b facts.Arg) bool { return b.Name == "" && len(w.Eval(c.Env, b.Value)) == 0 })
}

// forAwait is v as it is called where its result is awaited.
func (w *World) forAwait(v *Value) *Value {
	to := *v
	switch v.Kind {
	case Func:
		to.Awaited = true
	case Partial, Wrapped, Static:
		to.Self = w.forAwait(v.Self)
	default:
		return v
	}
	return w.intern.value(to)
}

// called is the frame in which the function v runs when it is called with args.
func (w *World) called(v *Value, args *Actuals) *Frame {
	f := w.bind(v.Def, v.Env, v.Self, args)
	if s := v.Def.Facts(); !v.Awaited || s.Async || s.Yields || !w.mayAwait(f) {
		return f
	}
	return w.intern.awaited(f)
}

// mayAwait reports whether f may return something to await.
func (w *World) mayAwait(f *Frame) bool {
	may, _ := truthOf(w.memo(f, awaitsID, func() Values { return w.truthValue(len(w.awaitableReturns(f)) > 0, true) }))
	return may
}

// awaitableReturns are the guards of the return statements of f that are known
// to give something to await.
func (w *World) awaitableReturns(f *Frame) []facts.GuardID {
	var out []facts.GuardID
	for _, r := range f.Def.Facts().Returned {
		if r.Guard != 0 && w.Closed(f, r.Guard) {
			continue
		}
		if slices.ContainsFunc(w.Eval(f, r.Value), awaitable) {
			out = append(out, r.Guard)
		}
	}
	return out
}

// beside reports whether what stands under a guard can't run in a frame of
// which the result is awaited: each way that returns something to await takes
// the other branch of a condition.
func (w *World) beside(f *Frame, id facts.GuardID) bool {
	returns := w.awaitableReturns(f.Plain)
	fs := f.Def.Unit.Facts()
	for ; id != 0 && len(returns) > 0; id = fs.Guards[id].Up {
		g := &fs.Guards[id]
		if !g.Conditional() {
			continue
		}
		if !slices.ContainsFunc(returns, func(r facts.GuardID) bool { return !opposite(fs, r, g) }) {
			return true
		}
	}
	return false
}

// opposite reports whether a guard needs the condition of g the other way.
func opposite(fs *facts.Unit, id facts.GuardID, g *facts.Guard) bool {
	for ; id != 0; id = fs.Guards[id].Up {
		if o := &fs.Guards[id]; o.Cond == g.Cond && o.Conditional() && o.Held != g.Held {
			return true
		}
	}
	return false
}
