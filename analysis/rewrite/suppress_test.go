package rewrite_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
)

// TestSuppress: the waiver stands where it counts, so that the finding is gone,
// and what stood there before is kept.
func TestSuppress(t *testing.T) {
	const head = "import time\nimport requests\n\n\nasync def main(x):\n"
	for _, tt := range []struct{ name, line, want string }{
		{"alone", "time.sleep(1)", "time.sleep(1)  # unblock: ignore[blocking-sleep] why"},
		{"blanks behind", "time.sleep(1)   ", "time.sleep(1)  # unblock: ignore[blocking-sleep] why"},
		{"a comment", "time.sleep(1)  # a little", "time.sleep(1)  # a little  # unblock: ignore[blocking-sleep] why"},
		{"another code", "time.sleep(1)  # unblock: ignore[blocking-http] slow", "time.sleep(1)  # unblock: ignore[blocking-http, blocking-sleep] slow"},
		{"over lines", "x = requests.get(\n        x,\n    )", "x = requests.get(  # unblock: ignore[blocking-http] why\n        x,\n    )"},
		{"in brackets", "x = (1 +\n        requests.get(x))", "x = (1 +\n        requests.get(x))  # unblock: ignore[blocking-http] why"},
		{"a continued line", "x = requests.get \\\n        (x)", "x = requests.get \\\n        (x)  # unblock: ignore[blocking-http] why"},
		{"a text that goes on", "x = requests.get('''\n    ''')", "x = requests.get('''\n    ''')  # unblock: ignore[blocking-http] why"},
		{"in a text that goes on", "x = f'''{requests.get(x)}\n    '''", ""},
		{"a compound statement", "if requests.get(x): pass", "if requests.get(x): pass  # unblock: ignore[blocking-http] why"},
		{"a mark in a text", "requests.get('#')", "requests.get('#')  # unblock: ignore[blocking-http] why"},
	} {
		for _, nl := range []string{"\n", "\r\n"} {
			t.Run(strings.TrimSpace(tt.name+" "+map[string]string{"\r\n": "CRLF"}[nl]), func(t *testing.T) {
				src := []byte(strings.ReplaceAll(head+"    "+tt.line+"\n", "\n", nl))
				r := report(t, src)
				if len(r.Findings) != 1 {
					t.Fatalf("%d findings", len(r.Findings))
				}
				edits := rewrite.NewFile(src, "", nil).Suppress(r.Findings[0], "why")
				if tt.want == "" {
					if edits != nil {
						t.Fatalf("%+v", edits)
					}
					return
				}
				got := apply(t, src, edits)
				want := strings.ReplaceAll(head+"    "+tt.want+"\n", "\n", nl)
				if diff := cmp.Diff(want, string(got)); diff != "" {
					t.Error(diff)
				}
				if left := report(t, got).Findings; len(left) != 0 {
					t.Errorf("the finding is still there: %s", left[0].Message)
				}
			})
		}
	}
}
