package analysis

import (
	"context"

	"github.com/unblock-lsp/unblock/analysis/reach"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Totals counts what the engine knows.
type Totals struct {
	Files      int // that were analysed
	Coroutines int // in them
	Findings   int
	ByCode     map[catalogue.Code]int
	Cut        int // places where a bound ended the analysis
}

// Totals counts what is known of all files that were analysed so far. It
// analyses nothing.
func (s *Snapshot) Totals(ctx context.Context) (Totals, error) {
	e := s.engine
	e.analysis.Lock()
	defer e.analysis.Unlock()
	t := Totals{ByCode: map[catalogue.Code]int{}}
	if e.analyzer == nil || ctx.Err() != nil {
		return t, ctx.Err()
	}
	t.Cut = e.analyzer.World.Cut
	e.analyzer.Results(func(_ string, r *reach.Result) {
		t.Files++
		t.Coroutines += r.Coroutines
		t.Findings += len(r.Findings)
		for _, f := range r.Findings {
			t.ByCode[f.Code]++
		}
	})
	return t, nil
}
