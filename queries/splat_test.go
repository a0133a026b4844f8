package queries

import (
	"strings"
	"testing"
)

// A star belongs to all that it unpacks, wherever it stands.
func TestSplats(t *testing.T) {
	for _, operand := range []string{"a(2)", "a.b(2)", "a.b", "a[0]", "a.b(1).c(2)[3]", "a(1)(2)", "a + b(1)", "a | b & c"} {
		want := outline(Parse([]byte(operand + "\n")))
		want = "(list_splat " + strings.TrimSuffix(strings.TrimPrefix(want, "(expression_statement "), ")") + ")"
		for _, around := range []string{"f(*E)", "f(1, *E)", "f(1, *E, k=2)", "[*E]", "[1, *E]", "{*E}", "(1, *E)", "return *E, 1", "x = *E, 1", "x = 1, *E", "for i in *E, 2: pass", "x[*E]"} {
			tree := Parse([]byte(strings.Replace(around, "E", operand, 1) + "\n"))
			if err := wellFormed(tree); err != nil {
				t.Errorf("%s of %s: %v", around, operand, err)
			}
			if got := outline(tree); !strings.Contains(got, want) {
				t.Errorf("%s of %s: %s, want it to hold %s", around, operand, got, want)
			}
		}
	}
}
