package reach

import (
	"bytes"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/queries"
)

// topLevel are the statements of a module that awaits at top level, as the
// cells of a notebook and what is typed into `python -m asyncio` may: the loop
// runs all of them.
func (a *Analyzer) topLevel(m *resolve.Module) []*resolve.Frame {
	awaits := false
	for _, u := range m.Units {
		if u.Chunk.Kind == queries.ChunkDef || u.Chunk.Kind == queries.ChunkClass {
			continue
		}
		src := u.Text()
		if bytes.Contains(src, []byte("{{")) && placeholder(u.Facts()) {
			return nil // a template of a program
		}
		if bytes.Contains(src, []byte("await")) || bytes.Contains(src, []byte("async")) {
			awaits = awaits || u.Facts().Scopes[0].Async
		}
	}
	if !awaits {
		return nil
	}
	var out []*resolve.Frame
	for _, u := range m.Units {
		out = append(out, a.World.Lexical(u, 0))
	}
	return out
}

// placeholder reports whether a statement holds a set of a set, as the {{ name }}
// of a template is: nothing can be that.
func placeholder(fs *facts.Unit) bool {
	return slices.ContainsFunc(fs.Exprs, func(e facts.Expr) bool {
		return e.Op == facts.OpSet && len(e.List) == 1 && fs.Exprs[e.List[0]].Op == facts.OpSet
	})
}
