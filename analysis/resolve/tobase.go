package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// toBase is what the constructor of an instance's own class hands to that of a
// class above, init, by its one call of super().__init__: the literals, which
// switch something on or off there. nil where that is not known.
func (w *World) toBase(class *Value, init *Def, self *Value) *Actuals {
	if init.Facts().Name != "__init__" || self == nil || self.Kind != Instance || self.Self == class || init.Facts().Parent != class.Def.Scope {
		return nil
	}
	mro := w.MRO(self.Self)
	at := slices.Index(mro, class)
	for i := at - 1; i >= 0; i-- {
		c := mro[i]
		if c.Kind != ClassValue {
			return nil
		}
		for id, s := range c.Def.Unit.Facts().Methods(c.Def.Scope) {
			if s.Name == "__init__" {
				return w.superArguments(w.methodFrame(c, id, self))
			}
		}
	}
	return nil
}

// superArguments are the literals among the arguments of the one call of
// super().__init__ in f.
func (w *World) superArguments(f *Frame) *Actuals {
	w.Read(&f.Def.Body)
	fs := f.Def.Unit.Facts()
	var call *facts.Expr
	for _, s := range fs.Scopes[f.Def.Scope].Sites {
		if s.Kind != facts.SiteCall || !callsSuper(fs, &fs.Exprs[s.Expr]) {
			continue
		}
		if call != nil || s.Guard != 0 {
			return nil
		}
		call = &fs.Exprs[s.Expr]
	}
	if call == nil {
		return nil
	}
	var a Actuals
	for _, arg := range call.Args {
		if arg.Star != 0 {
			return nil
		}
		vals := Values{}
		if c := w.literalOf(f, arg.Value); c != nil {
			vals = Values{c}
		}
		if arg.Name != "" {
			a.Kw = append(a.Kw, Keyword{arg.Name, vals})
		} else {
			a.Pos = append(a.Pos, vals)
		}
	}
	return w.intern.args(a)
}

// callsSuper reports whether a call is super().__init__(...).
func callsSuper(fs *facts.Unit, call *facts.Expr) bool {
	m := &fs.Exprs[call.X]
	if m.Op != facts.OpAttr || m.Text != "__init__" || fs.Exprs[m.X].Op != facts.OpCall {
		return false
	}
	super := &fs.Exprs[fs.Exprs[m.X].X]
	return super.Op == facts.OpName && super.Text == "super"
}
