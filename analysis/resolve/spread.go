package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// spreadKeywords are the keywords that **x hands over, as far as they are known:
// those of a dict that is written out, and of what the code puts under a literal
// key of it. all: there are no others.
func (w *World) spreadKeywords(f *Frame, id facts.ID, vals Values) (kw []Keyword, all bool) {
	if len(vals) == 1 && vals[0].Kind == Keywords {
		return keywordsOf(vals[0]), true
	}
	fs := f.Def.Unit.Facts()
	e := &fs.Exprs[id]
	var grown []facts.Grown
	if e.Op == facts.OpName && e.Local && len(e.Binds) == 1 && fs.Binds[e.Binds[0]].Maker == 0 {
		b := &fs.Binds[e.Binds[0]]
		grown, e = b.Grown, &fs.Exprs[b.Value]
		vals = w.Eval(f, b.Value)
	}
	switch {
	case len(vals) == 1 && vals[0].Kind == Keywords:
		kw, all = keywordsOf(vals[0]), true
	case e.Op == facts.OpDict:
		kw, all = w.displayed(f, e)
		all = all && len(kw)+len(grown) > 0
	}
	at := fs.Exprs[id].Span.Start
	for _, g := range grown {
		if g.Scope == f.Def.Scope && fs.Exprs[g.Value].Span.Start > at {
			continue // comes later
		}
		name, ok := w.keyOf(f, g)
		if !ok {
			all = false
			continue
		}
		kw = perhaps(kw, name, w.stored(w.maker(f, g.Scope), g.Value))
	}
	return kw, all
}

// perhaps adds a keyword that some code may set: it is surely no literal then.
func perhaps(kw []Keyword, name string, vals Values) []Keyword {
	if i := slices.IndexFunc(kw, func(k Keyword) bool { return k.Name == name }); i >= 0 {
		vals = union(kw[i].Value, vals)
		kw = slices.Delete(kw, i, i+1)
	}
	vals = slices.DeleteFunc(slices.Clone(vals), func(v *Value) bool { return v.Kind == Const || plainData(v) })
	return append(kw, Keyword{name, vals})
}

func keywordsOf(v *Value) []Keyword {
	var kw []Keyword
	for i, name := range v.Names {
		kw = append(kw, Keyword{name, v.Elems[i]})
	}
	return kw
}

// displayed are the items with a literal key of a dict display, and whether there
// are no others.
func (w *World) displayed(f *Frame, e *facts.Expr) (kw []Keyword, all bool) {
	all = true
	for i := 0; i+1 < len(e.List); i += 2 {
		name, ok := "", false
		if e.List[i] != 0 {
			name, ok = literal(w.Eval(f, e.List[i]))
		}
		if !ok {
			all = false
			continue
		}
		kw = append(kw, Keyword{name, w.Eval(f, e.List[i+1])})
	}
	return kw, all
}

// keyOf is the literal text under which something is put into a dict.
func (w *World) keyOf(f *Frame, g facts.Grown) (name string, ok bool) {
	if g.Key == 0 {
		return "", false
	}
	return literal(w.Eval(w.maker(f, g.Scope), g.Key))
}
