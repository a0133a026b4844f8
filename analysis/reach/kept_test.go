package reach_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/reach"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// memory is a workspace of texts by path.
type memory map[string]string

func (m memory) Text(path string) ([]byte, bool) { s, ok := m[path]; return []byte(s), ok }
func (m memory) IsFile(path string) bool         { _, ok := m[path]; return ok }
func (m memory) IsDir(path string) bool {
	for p := range m {
		if strings.HasPrefix(p, path+"/") {
			return true
		}
	}
	return false
}

// Findings don't depend on which facts are still there: here none outlives the
// question that it was derived for.
func TestFactsThatAreNotKept(t *testing.T) {
	const modules = 12
	files := memory{}
	for i := range modules {
		files[fmt.Sprintf("/w/m%d.py", i)] = fmt.Sprintf(`import time
from m%d import Base as Next, helper as other


class Base:
    def load(self):
        time.sleep(%d)

    @property
    def value(self):
        return self.load()


class Derived%d(Next):
    async def get(self):
        self.value
        other(self.load)


def helper(function):
    function()


async def main():
    helper(Derived%d().load)
    other(lambda: Base().value)
`, (i+1)%modules, i+1, i, i)
	}
	found := func(kept int) (lines []string) {
		w := resolve.NewWorld(catalogue.Default(), files, []string{"/w"})
		if kept >= 0 {
			w.KeptText = kept
		}
		a := reach.New(w)
		for range 2 {
			for i := range modules {
				m := w.Open(fmt.Sprintf("/w/m%d.py", i))
				for _, f := range a.Module(m).Findings {
					lines = append(lines, fmt.Sprintf("%s %d %s %s", m.Path, f.Span.Start, f.Symbol, f.Coroutine))
				}
			}
		}
		return lines
	}
	want := found(-1)
	if len(want) != 2*4*modules {
		t.Fatalf("%d findings: %q", len(want), want)
	}
	for _, kept := range []int{0, 600, 2000} {
		if diff := cmp.Diff(want, found(kept)); diff != "" {
			t.Errorf("facts of %d bytes are kept: -all +these\n%s", kept, diff)
		}
	}
}
