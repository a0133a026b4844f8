package analysis_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// TestAccuracyPage runs the examples of docs/accuracy.md: each has the findings
// that its notes say, and no others.
func TestAccuracyPage(t *testing.T) {
	page, err := os.ReadFile("../docs/accuracy.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(page), "```python\n")[1:]
	if len(blocks) < 4 {
		t.Fatalf("only %d examples", len(blocks))
	}
	for i, block := range blocks {
		t.Run(fmt.Sprint(i+1), func(t *testing.T) {
			src, _, _ := strings.Cut(block, "```")
			f := txtar.File{Name: "example.py", Data: []byte(src)}
			e := analysis.New(catalogue.Default(), memory{"/w/example.py": f.Data})
			e.SetRoots([]string{"/w"})
			r, err := e.Snapshot().Report(context.Background(), "/w/example.py")
			if err != nil {
				t.Fatal(err)
			}
			expected, got := notes(f), found(f.Name, r)
			slices.Sort(expected)
			slices.Sort(got)
			if d := cmp.Diff(expected, got); d != "" {
				t.Errorf("findings differ (-want +got):\n%s", d)
			}
		})
	}
}
