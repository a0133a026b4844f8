package reach

import (
	"bytes"

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
