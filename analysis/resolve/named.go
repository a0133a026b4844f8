package resolve

import (
	"maps"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// prefix is the text that a computed text is known to begin with:
// "visit_" + name, f"visit_{name}", "visit_%s" % name, "visit_{}".format(name), a
// name below `if name.startswith("visit_")`; "" where that is none.
func (w *World) prefix(f *Frame, id facts.ID, depth int) string {
	fs := f.Def.Unit.Facts()
	e := &fs.Exprs[id]
	switch {
	case depth == 0:
	case e.Op == facts.OpBinary && fs.Exprs[e.X].Op == facts.OpString && (e.Text == "+" || e.Text == "%"):
		text, _, _ := strings.Cut(fs.Exprs[e.X].Text, "%")
		return text
	case e.Op == facts.OpFormat:
		src := string(f.Def.Unit.Text()[e.Span.Start:e.Span.End])
		quoted := strings.TrimLeft(src, "fFrR")
		text, _, interpolated := strings.Cut(strings.Trim(quoted, "\"'"), "{")
		if interpolated && quoted != src {
			return text
		}
	case e.Op == facts.OpCall && fs.Exprs[e.X].Op == facts.OpAttr && fs.Exprs[e.X].Text == "format":
		if template := &fs.Exprs[fs.Exprs[e.X].X]; template.Op == facts.OpString {
			text, _, _ := strings.Cut(template.Text, "{")
			return text
		}
	case e.Op == facts.OpName && e.Local && len(e.Binds) == 1:
		bound := fs.Binds[e.Binds[0]].Value
		if fs.Exprs[bound].Op == facts.OpBegins {
			return w.beginningOf(f, fs.Exprs[bound].X)
		}
		return w.prefix(f, bound, depth-1)
	}
	return ""
}

// named are the methods of instances whose names begin with prefix.
func (w *World) named(of Values, prefix string) Values {
	return w.each(of, func(v *Value) Values {
		if v.Kind != Instance {
			return nil
		}
		classes := w.MRO(v.Self)
		if !v.Exact {
			classes = slices.Concat(classes, w.Subclasses(v.Self))
		}
		names := map[string]bool{}
		for _, c := range classes {
			if c.Kind != ClassValue {
				continue
			}
			w.Read(&c.Def.Unit.node)
			for _, s := range c.Def.Unit.Facts().Methods(c.Def.Scope) {
				if strings.HasPrefix(s.Name, prefix) {
					names[s.Name] = true
				}
			}
		}
		var out Values
		for _, name := range slices.Sorted(maps.Keys(names)) {
			out = union(out, w.Attr(v, name))
		}
		return out
	})
}
