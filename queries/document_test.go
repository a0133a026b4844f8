package queries

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sameShape reports how two trees of the same source differ in kinds, fields
// and spans.
func sameShape(got, want *Tree) string {
	if len(got.Nodes) != len(want.Nodes) {
		return fmt.Sprintf("%d nodes, want %d", len(got.Nodes), len(want.Nodes))
	}
	for i, g := range got.Nodes {
		if w := want.Nodes[i]; g != w {
			return fmt.Sprintf("node %d: %s", i, cmp.Diff(w, g))
		}
	}
	return ""
}

// Pieces of source that edits insert: whole constructs and halves of them.
var fragments = []string{
	"x", " ", "\n", "\n\n", "    ", "\t", "(", ")", "[", "]", "{", "}", ":", ",", ".", "=", "#", " # note\n",
	`"`, `'`, `"""`, `'''`, `f"{`, `}"`, "\\\n", "\r\n", "é", "async ", "await ", "def f():\n    pass\n",
	"class A:\n    def g(self): return 1\n", "if x:\n    y\nelse:\n    z\n", "return", "import os\n", "@decorated\n",
	"time.sleep(1)\n", "lambda: 0", "match x:\n    case 1: pass\n", "yield ", "type X = int\n", "print x\n",
}

func TestDocumentAfterEditsEqualsFreshParse(t *testing.T) {
	for name, src := range library(t, 250) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := NewDocument(src[:min(len(src), 20_000)])
			defer d.Close()
			r := rand.New(rand.NewPCG(1, uint64(len(src))))
			for range 12 {
				before := d.Source()
				start := r.IntN(len(before) + 1)
				end := min(start+r.IntN(4)*r.IntN(40), len(before))
				text := fragments[r.IntN(len(fragments))]
				d.Edit(start, end, []byte(text))
				want := Parse(d.Source())
				if diff := sameShape(d.Tree(), want); diff != "" {
					t.Fatalf("after replacing %d-%d by %q: %s", start, end, text, diff)
				}
				if !want.HasError(0) {
					continue
				}
				// Typing goes on: what was broken is mended.
				d.Edit(start, start+len(text), before[start:end])
				if diff := sameShape(d.Tree(), Parse(before)); diff != "" {
					t.Fatalf("after undoing the replacement of %d-%d by %q: %s", start, end, text, diff)
				}
			}
		})
	}
}
