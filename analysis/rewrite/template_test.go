package rewrite_test

import (
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// TestTemplates holds what the fix template of a configuration makes of a call.
func TestTemplates(t *testing.T) {
	for _, tt := range []struct{ template, call, want string }{
		{"await mylib.aget({args})", "old.get(1, k=2)", "await mylib.aget(1, k=2)"},
		{"await mylib.aget({args})", "old.get(1).text", "(await mylib.aget(1)).text"},
		{"await mylib.aget({args})", "old.get()", "await mylib.aget()"},
		{"await mylib.sub.aget({args})", "old.get(1)", "await mylib.sub.aget(1)"},
		{"await mylib.Client.aget({args})", "old.get(1)", "await mylib.Client.aget(1)"},
		{"await {self}.aget({args})", "a.b[0].get(1)", "await a.b[0].aget(1)"},
		{"await {self}.inner.aget({args})", "a.get(1)", "await a.inner.aget(1)"},
		{"await mylib.run(old.get, {args})", "old.get(1, k=2)", "await mylib.run(old.get, 1, k=2)"},
		{"await mylib.run(old.get, {args})", "old.get()", "await mylib.run(old.get)"},
		{"await mylib.aget({args}, timeout=None)", "old.get(1, )", "await mylib.aget(1, timeout=None)"},
		{"await mylib.aget({args}, timeout=None)", "old.get()", "await mylib.aget(timeout=None)"},
		{"await mylib.aget({args}, timeout=None)", "old.get(  # why\n        1)", ""},
		{"await mylib.aget({args})", "old.get(  # why\n        1)", "await mylib.aget(  # why\n        1)"},
		{"await local({args})", "old.get(1)", "await local(1)"},
		{"await unknown({args})", "old.get(1)", ""},
		{"await {self}.aget({args})", "get(1)", ""},
		{"mylib.aget({args})", "old.get(1)", ""},
		{"await mylib.aget()", "old.get(1)", ""},
		{"await mylib.aget({args} if x else 1)", "old.get(1)", ""},
		{"await mylib.aget({args}, {x})", "old.get(1)", ""},
		{"await mylib.aget({args}, 1 +)", "old.get(1)", ""},
		{"await mylib.aget({args}, {args})", "old.get(1)", ""},
		{"await mylib.aget({args})", "[lambda: old.get(1)]", ""},
	} {
		t.Run(tt.template+" of "+tt.call, func(t *testing.T) {
			const head = "import mylib\nimport mylib.sub\n\n\ndef local(x):\n    return x\n\n\nasync def main(a, old, get):\n    return "
			src := []byte(head + tt.call + "\n")
			end := strings.LastIndexByte(string(src), ')') + 1
			start := len(head)
			if i := strings.Index(tt.call, "old."); i > 0 {
				start += i
			}
			of := &finding.Finding{
				Path: "/a.py", InAsync: true, Symbol: "old.get", Callee: "old.get", Row: &catalogue.Symbol{Name: "old.get"},
				Expr: text.Span{Start: start, End: end}, Span: text.Span{Start: start, End: start + 1},
			}
			fix, ok := rewrite.NewFile(src, "", nil).TemplateFix(of, tt.template)
			if !ok {
				if tt.want != "" {
					t.Error("refused")
				}
				return
			}
			if got := strings.TrimSuffix(strings.TrimPrefix(string(apply(t, src, fix.Edits)), head), "\n"); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestCheckTemplate(t *testing.T) {
	if err := rewrite.CheckTemplate("await mylib.aget({args})"); err != nil {
		t.Error(err)
	}
	if err := rewrite.CheckTemplate("mylib.aget({args})"); err == nil || !strings.Contains(err.Error(), "awaited") {
		t.Errorf("got %v", err)
	}
}
