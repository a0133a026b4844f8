package analysis_test

import (
	"context"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// TestCalledAt: what a coroutine calls has the name under which a row of the
// user's makes the call a finding.
func TestCalledAt(t *testing.T) {
	for _, tt := range []struct{ name, line, want string }{
		{"a function of an unknown library", "company.reports.fetch(x)", "company.reports.fetch"},
		{"imported by name", "fetch(x)", "company.reports.fetch"},
		{"under an alias", "cr.fetch(x)", "company.reports.fetch"},
		{"the project's own", "helper.crunch(x)", "helper.crunch"},
		{"of this file", "own(x)", "main.own"},
		{"a class", "helper.Store(x)", "helper.Store"},
		{"a method of its own class", "helper.Store(x).load()", "helper.Store.load"},
		{"in a comprehension", "[helper.crunch(i) for i in x]", "helper.crunch"},
		{"in a nested function", "(lambda: own(x))", ""},
		{"a method of what an unknown class makes", "client = company.Client(); client.fetch(x)", "company.Client.fetch"},
		{"at once", "company.Client().fetch(x)", "company.Client.fetch"},
		{"entered", "with company.Client() as c: c.fetch(x)", "company.Client.fetch"},
		{"a method of what an unknown function makes", "client = company.make(); client.fetch(x)", ""},
		{"awaited", "await company.reports.fetch(x)", ""},
		{"a coroutine function", "helper.quick(x)", ""},
		{"of a parameter", "x.fetch(x)", ""},
		{"a finding", "time.sleep(x)", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			head := "import time\nimport company\nimport company.reports\nimport company.reports as cr\nfrom company.reports import fetch\nimport helper\n\ndef own(x):\n    return x\n\nasync def main(x):\n    "
			src := head + tt.line + "\n"
			files := memory{
				"/w/main.py":   []byte(src),
				"/w/helper.py": []byte("def crunch(x):\n    return x\n\nasync def quick(x):\n    return x\n\nclass Store:\n    def __init__(self, x):\n        self.x = x\n\n    def load(self):\n        return self.x\n"),
			}
			at := strings.LastIndex(src, "(") - 1
			if strings.HasSuffix(tt.line, " for i in x]") {
				at = len(head) + strings.Index(tt.line, "crunch")
			}
			engine := analysis.New(catalogue.Default(), files)
			engine.SetRoots([]string{"/w"})
			called, err := engine.Snapshot().CalledAt(context.Background(), "/w/main.py", at)
			if err != nil {
				t.Fatal(err)
			}
			if called.Name != tt.want {
				t.Fatalf("it is %q, want %q", called.Name, tt.want)
			}
			if tt.want == "" {
				return
			}
			row := &catalogue.Symbol{Name: tt.want, Kind: catalogue.Function, Code: catalogue.BlockingCall, Latency: catalogue.Heavy}
			engine = analysis.New(catalogue.Default().With(row), files)
			engine.SetRoots([]string{"/w"})
			r, err := engine.Snapshot().Report(context.Background(), "/w/main.py")
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Findings) != 1 || !r.Findings[0].Span.Contains(at) {
				t.Errorf("a row of that name gives %v", r.Findings)
			}
		})
	}
}
