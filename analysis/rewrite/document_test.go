package rewrite_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
)

// TestDocument holds that docs/fixes.md shows what the fixes do: its sources
// come in pairs, before and after the preferred fix of the first finding.
func TestDocument(t *testing.T) {
	page, err := os.ReadFile("../../docs/fixes.md")
	if err != nil {
		t.Fatal(err)
	}
	sources := regexp.MustCompile("(?s)### ([^\n]*)|```python\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	heading := ""
	var before []byte
	pairs := 0
	for _, m := range sources {
		switch {
		case m[1] != "":
			heading = m[1]
		case before == nil:
			before = []byte(m[2])
		default:
			src, want := before, m[2]
			before = nil
			pairs++
			t.Run(strings.ReplaceAll(heading, " ", "_"), func(t *testing.T) {
				r := report(t, src)
				for _, f := range r.Findings {
					for _, fix := range rewrite.Fixes(rewrite.Input{Source: src, Framework: r.Framework, Project: r.Project, Finding: f}) {
						if !fix.Preferred {
							continue
						}
						if diff := cmp.Diff(want, string(apply(t, src, fix.Edits))); diff != "" {
							t.Errorf("%s (-page +fix)\n%s", fix.Title, diff)
						}
						return
					}
				}
				t.Errorf("no preferred fix for any of %d findings in\n%s", len(r.Findings), src)
			})
		}
	}
	if pairs == 0 || before != nil {
		t.Errorf("%d pairs, and one source too many: %v", pairs, before != nil)
	}
}
