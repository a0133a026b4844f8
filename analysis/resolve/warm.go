package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// maxWarm bounds through how many calls the code of a module is followed to a
// cached function.
const maxWarm = 3

// Warm reports whether the result of the function d is cached when coroutines
// run: it stands under functools.cache or its like, and the code of its own
// module calls it when the module is imported. That it is called with the same
// arguments there is not looked at.
func (w *World) Warm(d *Def) bool {
	if len(d.Facts().Decorators) == 0 || d.Facts().Parent != 0 || !w.cached(d) {
		return false
	}
	w.Read(&d.Unit.Module.whole)
	for _, u := range d.Unit.Module.Units {
		if u.Chunk.Name == "" || u.Chunk.Name != d.Unit.Chunk.Name {
			w.Read(&u.node)
			if w.callsIn(w.moduleFrame(u), 0, d, maxWarm) {
				return true
			}
		}
	}
	return false
}

// Kept reports whether what the function of f returns is kept, so that another
// call on the same object does not run it: a cached property, or a function
// without parameters under functools.cache.
func (w *World) Kept(f *Frame) bool {
	if len(f.Def.Facts().Decorators) == 0 || f.Parent == nil {
		return false
	}
	return slices.ContainsFunc(w.Decorators(f.Def, f.Parent), func(row *catalogue.Symbol) bool {
		return row.Effect == catalogue.Cached && len(f.Def.Facts().Params) == 0 ||
			row.Effect == catalogue.AsProperty && lastName(row.Name) == "cached_property"
	})
}

// Cached reports whether the function of f stands under functools.cache or its like.
func (w *World) Cached(f *Frame) bool {
	return len(f.Def.Facts().Decorators) > 0 && f.Def.Facts().Parent == 0 && w.cached(f.Def)
}

func (w *World) cached(d *Def) bool {
	for _, row := range w.Decorators(d, w.moduleFrame(d.Unit)) {
		if row.Effect == catalogue.Cached {
			return true
		}
	}
	return false
}

// callsIn reports whether running a scope calls d, through functions of the
// module of d.
func (w *World) callsIn(f *Frame, scope facts.ScopeID, d *Def, depth int) bool {
	fs := f.Def.Unit.Facts()
	w.Read(&f.Def.Body)
	for i := range fs.Scopes[scope].Sites {
		s := &fs.Scopes[scope].Sites[i]
		if s.Kind != facts.SiteCall || s.Guard != 0 && w.Closed(f, s.Guard) {
			continue
		}
		for _, v := range w.Eval(f, fs.Exprs[s.Expr].X) {
			if v.Kind != Func || v.Def.Unit.Module != d.Unit.Module {
				continue
			}
			if v.Def == d || depth > 0 && v.Def.Facts().Parent == 0 && w.callsIn(w.RootFrame(v.Def), v.Def.Scope, d, depth-1) {
				return true
			}
		}
	}
	return false
}
