package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// keptLiteral is the literal that an attribute of an object surely has: its
// constructor puts there what it was given, or the default that a call of it
// left, and no other code sets it. nil where that is not so.
func (w *World) keptLiteral(f *Frame, e *facts.Expr) *Value {
	vals := w.Eval(f, e.X)
	if len(vals) != 1 || vals[0].Kind != Instance || !vals[0].Exact || vals[0].Args == nil || vals[0].Args.Open {
		return nil
	}
	kept := w.once(vals[0], "kept "+e.Text, func() Values {
		if c := w.findKept(vals[0], e.Text); c != nil {
			return Values{c}
		}
		return nil
	})
	if len(kept) != 1 {
		return nil
	}
	return kept[0]
}

func (w *World) findKept(v *Value, name string) *Value {
	class, set := w.onlySet(v, name)
	if set == nil {
		return nil
	}
	d := class.Def.Unit.Def(set.Method)
	if found, _ := w.inClass(w.MRO(v.Self), "__init__"); len(found) != 1 || found[0].Value.Kind != Func || found[0].Value.Def != d {
		return nil
	}
	if w.setElsewhere(name, class.Def.Unit) {
		return nil
	}
	return w.literalOf(w.methodFrame(class, set.Method, v), set.Value)
}

// onlySet is the one assignment to an attribute in the classes of an object, where
// it is made whenever the method runs.
func (w *World) onlySet(v *Value, name string) (class *Value, set *facts.AttrBind) {
	for _, c := range w.MRO(v.Self) {
		if c.Kind != ClassValue {
			continue
		}
		w.Read(&c.Def.Unit.node)
		s := c.Def.Facts()
		if len(s.Table[name]) > 0 {
			return nil, nil
		}
		for i := range s.Attrs {
			a := &s.Attrs[i]
			if a.Name != name || a.Grown {
				continue
			}
			w.Read(c.Def.outline().attr(name))
			if set != nil || a.Guard != 0 || a.Scope != a.Method {
				return nil, nil
			}
			class, set = c, a
		}
	}
	return class, set
}

// keepsFlags reports whether the constructor of a class puts a parameter that is
// True, False or None by default into an attribute, as it is.
func (w *World) keepsFlags(class *Value) bool {
	return len(w.once(class, "flags", func() Values {
		w.Read(&class.Def.Unit.node)
		if fs := class.Def.Unit.Facts(); len(class.Def.Facts().Decorators) > 0 && slices.ContainsFunc(fs.Binds, func(b facts.Bind) bool {
			return b.Scope == class.Def.Scope && b.Annotation != 0 && b.Value != 0 && nothing(fs, b.Value)
		}) {
			return Values{class} // fields of a dataclass
		}
		found, _ := w.inClass(w.MRO(class), "__init__")
		for _, f := range found {
			if f.Value.Kind != Func || f.Owner.Kind != ClassValue {
				continue
			}
			init := f.Value.Def
			w.Read(&init.Unit.node)
			fs := init.Unit.Facts()
			w.Read(&init.outline().params)
			for _, a := range f.Owner.Def.Facts().Attrs {
				w.Read(f.Owner.Def.outline().attr(a.Name))
				p := fs.Parameter(a.Value)
				if a.Method == init.Scope && p != nil && fs.Exprs[p.Default].Op == facts.OpConstant {
					return Values{class}
				}
			}
		}
		return nil
	})) > 0
}

// moduleFlag is the True or False that a name of the module is bound to, where no code
// binds it to anything else.
func (w *World) moduleFlag(f *Frame, e *facts.Expr) *Value {
	if e.Op != facts.OpName || e.Local {
		return nil
	}
	vals := w.name(f, e)
	if len(vals) != 1 || vals[0].Kind != Const || vals[0].Name != "True" && vals[0].Name != "False" {
		return nil
	}
	m := f.Def.Unit.Module
	w.Read(&m.whole)
	binds := 0
	for _, u := range m.Units {
		if !u.mayBind(e.Text) {
			continue
		}
		w.Read(&u.node)
		fs := u.Facts()
		for _, id := range fs.Scopes[0].Table[e.Text] {
			if b := &fs.Binds[id]; b.Cond || b.Global || fs.Exprs[b.Value].Op != facts.OpConstant {
				return nil
			}
			binds++
		}
	}
	if binds != 1 || w.setElsewhere(e.Text, f.Def.Unit) {
		return nil
	}
	return vals[0]
}

// isSet reports whether code sets an attribute of the objects of a class, or may.
func (w *World) isSet(class *Value, name string) bool {
	w.Read(&class.Def.Unit.node)
	w.Read(class.Def.outline().attr(name))
	return slices.ContainsFunc(class.Def.Facts().Attrs, func(a facts.AttrBind) bool { return a.Name == name }) || w.setElsewhere(name, class.Def.Unit)
}

// setElsewhere reports whether code sets an attribute of that name on an object that is
// not its self, or does so in too many places to look at.
func (w *World) setElsewhere(name string, from *Unit) bool {
	units := w.mentioning(name+"=", from)
	if len(w.mentions.units[name+"="]) > maxMentions {
		return true
	}
	return slices.ContainsFunc(units, func(u *Unit) bool {
		w.Read(&u.node)
		fs := u.Facts()
		return slices.ContainsFunc(fs.Sets, func(s facts.Set) bool { return fs.Exprs[s.Attr].Op == facts.OpAttr && fs.Exprs[s.Attr].Text == name })
	})
}
