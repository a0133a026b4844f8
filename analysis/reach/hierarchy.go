package reach

import (
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// kept is what the last analysis of a module found. It is stale once something
// that the analysis read has changed.
type kept struct {
	node   resolve.Node // read all that the analysis read
	result *Result
	stale  bool
}

// Module analyses one module as it stands, and keeps what it found for
// questions about the whole workspace.
func (a *Analyzer) Module(m *resolve.Module) *Result {
	k := a.kept[m.Path]
	if k == nil {
		k = &kept{}
		k.node.Reset = func() { k.stale = true }
		a.kept[m.Path] = k
	}
	a.World.Settle()
	leave := a.World.Enter(&k.node)
	k.stale, k.result = false, a.analyse(m)
	leave()
	return k.result
}

// Results calls f with what is known of each module that is still there, in no
// order. Findings that the module no longer has may be among them where it was
// changed since it was analysed.
func (a *Analyzer) Results(f func(path string, r *Result)) {
	for path, k := range a.kept {
		if _, ok := a.World.Modules()[path]; ok {
			f(path, k.result)
		}
	}
}
