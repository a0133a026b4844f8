package rewrite_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// memory is a workspace of one folder.
type memory map[string][]byte

func (m memory) ReadFile(path string) ([]byte, error) {
	if src, ok := m[path]; ok {
		return src, nil
	}
	return nil, fs.ErrNotExist
}

func (m memory) IsFile(path string) bool { _, ok := m[path]; return ok }

func (m memory) IsDir(path string) bool { return path == "/app" }

// report analyses src as the file main.py of a workspace.
func report(t *testing.T, src []byte) *analysis.Report {
	t.Helper()
	e := analysis.New(catalogue.Default(), memory{"/app/main.py": src})
	e.SetRoots([]string{"/app"})
	r, err := e.Snapshot().Report(t.Context(), "/app/main.py")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// key names a finding so that it can be found again after an edit.
func key(f *finding.Finding) string {
	return fmt.Sprintf("%s %s in %s via %s", f.Code, f.Symbol, f.Coroutine, f.Callee)
}

func keys(r *analysis.Report) map[string]int {
	found := map[string]int{}
	for _, f := range r.Findings {
		found[key(f)]++
	}
	return found
}

// TestHarness holds for what the engine finds in every golden sample: each
// offered fix makes the finding go and brings no new one, and all of them
// together converge.
func TestHarness(t *testing.T) {
	findings, fixes := 0, 0
	archives(t, func(t *testing.T, s *sample) string {
		src := s.source
		r := report(t, src)
		before := keys(r)
		for _, f := range r.Findings {
			findings++
			for _, fix := range rewrite.Fixes(rewrite.Input{Source: src, Framework: r.Framework, Project: r.Project, Finding: f}) {
				fixes++
				fixed := apply(t, src, fix.Edits)
				after := keys(report(t, fixed))
				if after[key(f)] >= before[key(f)] {
					t.Errorf("%q leaves the finding %s\n%s", fix.Title, key(f), fixed)
				}
				hidden := f.MoreChains // other ways to block from the same place, which can come up now
				for k, n := range after {
					if hidden -= max(n-before[k], 0); hidden < 0 {
						t.Errorf("%q brings %s\n%s", fix.Title, k, fixed)
					}
				}
			}
		}
		for range 10 {
			r := report(t, src)
			edits := rewrite.FixAll(src, r.Framework, r.Project, r.Findings)
			if len(edits) == 0 {
				return s.want
			}
			src = apply(t, src, edits)
		}
		t.Errorf("fixes are offered still after 10 rounds:\n%s", src)
		return s.want
	})
	if strings.Contains(t.Name(), "Harness") {
		t.Logf("%d findings, %d fixes", findings, fixes)
	}
}
