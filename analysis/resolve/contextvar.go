package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

const contextVar = "contextvars.ContextVar"

// variable is the context variable that a call makes. It is told from others by
// its place, and holds its default; what it is set to, the code that sets it
// says.
func (w *World) variable(f *Frame, call *facts.Expr, args *Actuals) *Value {
	made := Value{Kind: Typed, Name: contextVar, Def: f.Def, At: call.Span.Start}
	if initial, given := args.Argument("default", -1); given {
		made.Elems = []Values{telling(initial)}
	}
	return w.intern.value(made)
}

// valueOf is what the context variable v may hold: what its annotation says, or
// its default and what it is set to.
func (w *World) valueOf(v *Value) Values {
	held := w.valuesOf(v)
	if v.Def == nil {
		return held
	}
	return union(held, w.once(v, "set", func() Values { return w.setTo(v) }))
}

// setTo is what the code that mentions the names of a context variable sets it
// to.
func (w *World) setTo(v *Value) Values {
	var out Values
	for _, name := range namesOf(v) {
		for _, u := range w.mentioning("."+name, v.Def.Unit) {
			w.Read(&u.node)
			fs := u.Facts()
			for id := range fs.Scopes {
				for _, s := range fs.Scopes[id].Sites {
					if s.Kind == facts.SiteCall && calls(fs, s.Expr, "set") && len(fs.Exprs[s.Expr].Args) > 0 {
						out = union(out, w.setAt(v, w.lexical(u, facts.ScopeID(id)), &fs.Exprs[s.Expr]))
					}
				}
			}
		}
	}
	return out
}

// setAt is what a call in f sets the context variable v to.
func (w *World) setAt(v *Value, f *Frame, call *facts.Expr) Values {
	method := &f.Def.Unit.Facts().Exprs[call.X]
	if method.Op != facts.OpAttr || !slices.Contains(w.Eval(f, method.X), v) {
		return nil
	}
	return filled(w.stored(f, call.Args[0].Value))
}

// namesOf are the names that the statement which makes a value binds it to.
func namesOf(v *Value) []string {
	fs := v.Def.Unit.Facts()
	var names []string
	made := func(id facts.ID) bool {
		e := &fs.Exprs[id]
		return e.Op == facts.OpCall && e.Span.Start == v.At
	}
	for i := range fs.Binds {
		if b := &fs.Binds[i]; made(b.Value) {
			names = append(names, b.Name)
		}
	}
	for i := range fs.Scopes {
		for _, a := range fs.Scopes[i].Attrs {
			if made(a.Value) {
				names = append(names, a.Name)
			}
		}
	}
	return names
}
