package resolve

import (
	"path"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// ownDef is the function or class of the workspace that v is, however
// decorated, nil if it is none.
func ownDef(v *Value) *Def {
	for v.Self != nil && (v.Kind == Static || v.Kind == ClassMethod || v.Kind == Wrapped) {
		v = v.Self
	}
	if v.Kind != Func && v.Kind != ClassValue {
		return nil
	}
	return v.Def
}

// ownRow is the row that the user's configuration has for a function or class
// of the workspace, nil if there is none. The rows of libraries are not asked:
// a workspace may hold the sources of one of them.
func (w *World) ownRow(v *Value) *catalogue.Symbol {
	if !w.Catalogue.HasOwn() {
		return nil
	}
	d := ownDef(v)
	if d == nil {
		return nil
	}
	for _, module := range w.moduleNames(d.Unit.Module) {
		if row := w.Catalogue.Own(module + "." + d.Name()); row != nil {
			return row
		}
	}
	return nil
}

// moduleNames are the names under which a module may be imported: that which
// its package gives it, and that which its folder below a root gives it, since
// packages need no __init__.py.
func (w *World) moduleNames(m *Module) []string {
	names := []string{w.ModuleName(m)}
	file := strings.TrimSuffix(strings.TrimSuffix(m.Path, ".py"), "/__init__")
	for _, root := range w.Roots {
		for _, dir := range []string{root, path.Join(root, "src")} {
			rel, below := strings.CutPrefix(file, strings.TrimSuffix(dir, "/")+"/")
			if name := strings.ReplaceAll(rel, "/", "."); below && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// ownRuns is what calling the function or class v runs where the user's row
// stands for its body; ok is false where it does not.
func (w *World) ownRuns(v *Value, args *Actuals) (runs []Run, ok bool) {
	row := w.ownRow(v)
	switch {
	case row == nil || row.LoopCallback != "" && row.Code == "":
		return nil, false
	case row.Kind == catalogue.Decorator || row.Code == "" || !w.Blocks(row, v.Self, args):
		return nil, true
	}
	return []Run{{Row: row, Symbol: w.ownName(row, v), Value: v, Args: args}}, true
}

// ownName is the name that messages have for v.
func (w *World) ownName(row *catalogue.Symbol, v *Value) string {
	if strings.HasSuffix(row.Name, "*") {
		return w.QualifiedName(ownDef(v))
	}
	return row.Name
}

// OwnLoopMethods are the methods that, by the user's configuration, the loop
// calls on instances of the workspace's class c.
func (w *World) OwnLoopMethods(c *Value) []string {
	if c.Kind != ClassValue || !w.Catalogue.HasOwn() {
		return nil
	}
	for _, module := range w.moduleNames(c.Def.Unit.Module) {
		if t := w.Catalogue.OwnType(module + "." + c.Def.Name()); t != nil {
			return t.LoopMethods
		}
	}
	return nil
}
