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

// TestSuppressInFile: the waiver stands where nothing takes it for something
// else, and counts; of two codes there is one comment.
func TestSuppressInFile(t *testing.T) {
	const body = "import time\n\n\nasync def main(x):\n    time.sleep(1)\n    open(x)\n"
	const waiver = "# unblock: ignore-file[blocking-sleep] why\n"
	for _, tt := range []struct{ name, before, want string }{
		{"no head", body, waiver + "\n" + body},
		{"a docstring", "\"\"\"What.\"\"\"\n\n" + body, "\"\"\"What.\"\"\"\n\n" + waiver + "\n" + body},
		{"a docstring right above", "\"\"\"What\nis.\"\"\"\n" + body, "\"\"\"What\nis.\"\"\"\n\n" + waiver + "\n" + body},
		{"a shebang and a coding line", "#!/usr/bin/env python3\n# coding: utf-8\n" + body, "#!/usr/bin/env python3\n# coding: utf-8\n" + waiver + "\n" + body},
		{"a licence", "# Copyright\n# of us\n\n" + body, "# Copyright\n# of us\n\n" + waiver + "\n" + body},
		{"a licence and a docstring", "# Copyright\n\n\"\"\"What.\"\"\"\n" + body, "# Copyright\n\n\"\"\"What.\"\"\"\n\n" + waiver + "\n" + body},
		{"a mark", "\ufeff" + body, "\ufeff" + waiver + "\n" + body},
		{"a future import", "from __future__ import annotations\n\n" + body, waiver + "\nfrom __future__ import annotations\n\n" + body},
		{"a waiver of another code", "# unblock: ignore-file[blocking-http] slow\n\n" + body, "# unblock: ignore-file[blocking-http, blocking-sleep] slow\n\n" + body},
		{"a waiver in a text", "\"\"\"\n# unblock: ignore-file[blocking-http]\n\"\"\"\n\n" + body, "\"\"\"\n# unblock: ignore-file[blocking-http]\n\"\"\"\n\n" + waiver + "\n" + body},
	} {
		for _, nl := range []string{"\n", "\r\n"} {
			t.Run(strings.TrimSpace(tt.name+" "+map[string]string{"\r\n": "CRLF"}[nl]), func(t *testing.T) {
				src := []byte(strings.ReplaceAll(tt.before, "\n", nl))
				r := report(t, src)
				if len(r.Findings) != 2 {
					t.Fatalf("%d findings", len(r.Findings))
				}
				got := apply(t, src, []rewrite.Edit{rewrite.NewFile(src, "", nil).SuppressInFile(r.Path, r.Findings[0].Code, "why")})
				if diff := cmp.Diff(strings.ReplaceAll(tt.want, "\n", nl), string(got)); diff != "" {
					t.Error(diff)
				}
				if left := report(t, got).Findings; len(left) != 1 || left[0].Code == r.Findings[0].Code {
					t.Errorf("the findings are: %v", left)
				}
			})
		}
	}
}
