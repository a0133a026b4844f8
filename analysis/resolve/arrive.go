package resolve

import (
	"slices"
	"strconv"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// What is kept in an object or a container came from somewhere. Where the code
// that keeps it does not say what it is, the code that hands it over does: the
// calls of the method, and assignments to the attribute from outside.

// stored is what the code of scope, as it runs in f, keeps of expression id;
// where that is a parameter of which nothing is known, what arrives in it.
func (w *World) stored(f *Frame, id facts.ID) Values {
	if e := &f.Def.Unit.Facts().Exprs[id]; e.Op == facts.OpList && len(e.List) == 1 { // what a list in the container grows by
		return Values{w.typed("list", w.stored(f, e.List[0]))}
	}
	vals := w.Eval(f, id)
	i, ok := w.isParam(f, &f.Def.Unit.Facts().Exprs[id])
	if ok && i == 0 && f.Self != nil && f.Def.Facts().Name == "__init_subclass__" {
		return union(vals, w.Subclasses(f.Self)) // runs for each of them
	}
	if !literals(vals) {
		return vals
	}
	if !ok || i == 0 && f.Self != nil || i < len(f.Params) && len(f.Params[i]) > 0 {
		return vals
	}
	return union(vals, w.arriving(f, i))
}

// arriving is what the calls of the function that runs as f hand over for its
// parameter i.
func (w *World) arriving(f *Frame, i int) Values {
	d := f.Def
	fn := w.intern.value(Value{Kind: Func, Def: d, Env: f.Parent})
	return w.once(fn, "("+strconv.Itoa(i), func() Values {
		var out Values
		for _, name := range w.callNames(d) {
			for _, u := range w.mentioning(name+"(", d.Unit) {
				w.Read(&u.node)
				out = union(out, w.handedOver(u, name, d, i))
			}
		}
		if d.Facts().Kind == facts.FunctionScope && len(d.Facts().Decorators) > 0 && i == 1 {
			out = union(out, w.assignedTo(d)) // a property's setter
		}
		return out
	})
}

// once computes what is the same for all who ask the same of v.
func (w *World) once(v *Value, question string, compute func() Values) Values {
	key := attrKey{v, question}
	memo := w.attrs[key]
	if memo == nil {
		memo = newMemo()
		w.attrs[key] = memo
	}
	vals, _ := w.shared(memo, func() (Values, bool) { return compute(), true })
	return vals
}

// callNames are the names by which a function is called: its own; of a
// constructor that of the class; of a decorator that is made by a call that of
// the function around it; and what imports call these.
func (w *World) callNames(d *Def) []string {
	s := d.Facts()
	parent := &d.Unit.Facts().Scopes[s.Parent]
	names := []string{s.Name}
	switch {
	case s.Name == "__init__" && parent.Kind == facts.ClassScope:
		names = []string{parent.Name}
	case parent.Kind == facts.FunctionScope:
		names = append(names, parent.Name)
	}
	for _, name := range names {
		for _, u := range w.mentioning(name+" ", d.Unit) {
			w.Read(&u.node)
			fs := u.Facts()
			for i := range fs.Binds {
				if e := &fs.Exprs[fs.Binds[i].Value]; e.Op == facts.OpImportFrom && e.Attr == name && !slices.Contains(names, fs.Binds[i].Name) {
					names = append(names, fs.Binds[i].Name)
				}
			}
		}
	}
	return names
}

// handedOver is what the calls of name in a statement hand over for parameter i
// of d.
func (w *World) handedOver(u *Unit, name string, d *Def, i int) Values {
	var out Values
	fs := u.Facts()
	for id := range fs.Scopes {
		for _, s := range fs.Scopes[id].Sites {
			if s.Kind != facts.SiteCall && s.Kind != facts.SiteDecorate || !calls(fs, s.Expr, name) {
				continue
			}
			f := w.lexical(u, facts.ScopeID(id))
			for _, v := range w.Eval(f, calleeAt(fs, &s)) {
				if self, ok := w.callsOf(v, d); ok {
					if given := w.bind(d, v.Env, self, w.argumentsAt(f, &s)).Params; i < len(given) {
						out = union(out, filled(given[i]))
					}
				}
			}
		}
	}
	return out
}

// calleeAt is what is called where a call or a decorator stands.
func calleeAt(fs *facts.Unit, s *facts.Site) facts.ID {
	if s.Kind == facts.SiteCall {
		return fs.Exprs[s.Expr].X
	}
	return s.Expr
}

func (w *World) argumentsAt(f *Frame, s *facts.Site) *Actuals {
	if s.Kind == facts.SiteCall {
		return w.Actuals(f, &f.Def.Unit.Facts().Exprs[s.Expr])
	}
	return w.Decorated(f, s.Scope)
}

// calls reports whether an expression is a call of a name or an attribute, or
// such a name itself.
func calls(fs *facts.Unit, id facts.ID, name string) bool {
	e := &fs.Exprs[id]
	if e.Op == facts.OpCall {
		e = &fs.Exprs[e.X]
	}
	return (e.Op == facts.OpName || e.Op == facts.OpAttr) && e.Text == name
}

// callsOf reports whether calling v runs d, and on which receiver.
func (w *World) callsOf(v *Value, d *Def) (self *Value, ok bool) {
	switch v.Kind {
	case Func:
		return v.Self, v.Def == d
	case ClassValue:
		found, _ := w.inClass(w.MRO(v), "__init__")
		for _, f := range found {
			if f.Value.Kind == Func && f.Value.Def == d {
				return w.instance(v, nil, true), true
			}
		}
	}
	return nil, false
}

// assignedTo is what code assigns to the property of which d is the setter.
func (w *World) assignedTo(d *Def) Values {
	class := d.Facts().Parent
	if d.Unit.Facts().Scopes[class].Kind != facts.ClassScope {
		return nil
	}
	return w.outside(w.ClassOf(d.Unit, class), d.Facts().Name, d.Unit)
}

// outside is what code outside of a class assigns to an attribute of its
// instances, or of itself.
func (w *World) outside(class *Value, name string, by *Unit) Values {
	return w.once(class, "="+name, func() Values {
		var out Values
		for _, u := range w.mentioning(name+"=", by) {
			w.Read(&u.node)
			for _, s := range u.Facts().Sets {
				e := &u.Facts().Exprs[s.Attr]
				if e.Text != name {
					continue
				}
				f := w.lexical(u, s.Scope)
				if slices.ContainsFunc(w.Eval(f, e.X), func(v *Value) bool { return w.isOf(v, class) }) {
					out = union(out, filled(w.Eval(f, s.Value)))
				}
			}
		}
		return out
	})
}

// filled are the values that say something of what they run.
func filled(vals Values) Values { return slices.DeleteFunc(slices.Clone(vals), empty) }

// isOf reports whether v is a class, an instance of it or of one below, or of
// one above.
func (w *World) isOf(v, class *Value) bool {
	if v.Kind == Typed {
		return class.Kind == External && v.Name == class.Name
	}
	c := v.classOrSelf()
	if c.Kind != ClassValue || class.Kind != ClassValue {
		return false
	}
	return slices.Contains(w.MRO(c), class) || !v.Exact && slices.Contains(w.MRO(class), c)
}
