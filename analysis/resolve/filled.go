package resolve

import "github.com/unblock-lsp/unblock/analysis/facts"

// Fills are the attributes of its receiver that the method of f sets where they are
// empty.
func (w *World) Fills(f *Frame) []string { return w.attributesSet(f, false) }

// Sets are the attributes of its receiver that are set once the method of f has run,
// whether by it or before.
func (w *World) Sets(f *Frame) []string { return w.attributesSet(f, true) }

func (w *World) attributesSet(f *Frame, always bool) (names []string) {
	fs := f.Def.Unit.Facts()
	class := f.Def.Facts().Parent
	if f.Self == nil || fs.Scopes[class].Kind != facts.ClassScope {
		return nil
	}
	for i := range fs.Scopes[class].Attrs {
		b := &fs.Scopes[class].Attrs[i]
		if b.Method != f.Def.Scope || b.Grown {
			continue
		}
		w.Read(f.Def.Unit.Def(class).outline().attr(b.Name))
		if fs.Exprs[b.Value].Op == facts.OpConstant {
			continue
		}
		g := &fs.Guards[b.Guard]
		whereEmpty := b.Guard != 0 && g.Up == 0 && g.Conditional() && asksFor(fs, g.Cond, b.Name)
		if whereEmpty || always && b.Guard == 0 {
			names = append(names, b.Name)
		}
	}
	return names
}

// asksFor reports whether a condition is about an attribute of that name.
func asksFor(fs *facts.Unit, cond facts.ID, attribute string) bool {
	switch e := &fs.Exprs[cond]; e.Op {
	case facts.OpAttr:
		return e.Text == attribute
	case facts.OpNot, facts.OpCompare:
		return asksFor(fs, e.X, attribute)
	}
	return false
}
