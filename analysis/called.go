package analysis

import (
	"context"

	"github.com/unblock-lsp/unblock/analysis/reach"
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// Called is what a coroutine calls somewhere.
type Called = reach.Called

// CalledAt is what a coroutine calls at an offset of a file, where nothing is
// known of it that says that it blocks; its name is empty where that is nothing.
func (s *Snapshot) CalledAt(ctx context.Context, path string, offset int) (c Called, err error) {
	err = s.about(ctx, path, func(a *reach.Analyzer, m *resolve.Module) { c, _ = a.CalledAt(m, offset) })
	return c, err
}
