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
	units := w.mentioning(name+"=", class.Def.Unit)
	if len(w.mentions.units[name+"="]) > maxMentions {
		return nil // in too many places to look at
	}
	for _, u := range units {
		w.Read(&u.node)
		fs := u.Facts()
		if slices.ContainsFunc(fs.Sets, func(s facts.Set) bool { return fs.Exprs[s.Attr].Op == facts.OpAttr && fs.Exprs[s.Attr].Text == name }) {
			return nil
		}
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
