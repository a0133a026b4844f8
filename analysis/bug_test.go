package analysis_test

import (
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// faulty is a workspace in which reading one file is a bug of ours, which comes
// up in the middle of an analysis of those that import it.
type faulty struct {
	memory
	bug string
}

func (f faulty) ReadFile(p string) ([]byte, error) {
	if p == f.bug {
		panic("a bug")
	}
	return f.memory.ReadFile(p)
}

// A bug in the analysis costs the question that came upon it: the engine can be
// asked on, and tells of other files, and later of the same one, what it would
// have told without.
func TestBugInTheAnalysis(t *testing.T) {
	files := memory{
		"/w/bad.py":    []byte("def load(): pass\n"),
		"/w/uses.py":   []byte("import time\nfrom helper import nap\nfrom bad import load\n\n\nclass Base:\n    def go(self):\n        return self.twice()\n\n    def twice(self):\n        nap()\n        load()\n        return self.go()\n\n\nasync def f(x: Base):\n    x.go()\n    load()\n    time.sleep(1)\n"),
		"/w/helper.py": []byte("import time\n\n\ndef nap():\n    time.sleep(1)\n"),
		"/w/other.py":  []byte("from helper import nap\nfrom uses import Base\n\n\nasync def g(x: Base):\n    nap()\n    x.go()\n"),
	}
	all := []string{"/w/other.py", "/w/uses.py", "/w/helper.py"}
	want := map[string][]string{}
	sound := analysis.New(catalogue.Default(), files)
	sound.SetRoots([]string{"/w"})
	for _, p := range all {
		want[p] = findingsOf(t, sound, p)
	}
	if len(want["/w/uses.py"]) != 2 || len(want["/w/other.py"]) != 2 {
		t.Fatalf("findings: %v", want)
	}

	e := analysis.New(catalogue.Default(), faulty{files, "/w/bad.py"})
	e.SetRoots([]string{"/w"})
	var bugs []string
	e.OnBug(func(b *analysis.Bug) {
		if !strings.Contains(string(b.Stack), "ReadFile") {
			t.Errorf("the stack does not lead to the bug:\n%s", b.Stack)
		}
		bugs = append(bugs, b.Error())
	})
	if err := e.Snapshot().Index(t.Context(), all, nil); err != nil {
		t.Fatal(err)
	}
	if len(bugs) == 0 || !strings.Contains(bugs[0], "internal error: a bug") {
		t.Errorf("bugs that Index told of: %q", bugs)
	}
	if !panics(func() { _, _ = e.Snapshot().Report(t.Context(), "/w/uses.py") }) {
		t.Fatal("the bug did not come up")
	}
	if !panics(func() { _, _ = e.Snapshot().ReachedAt(t.Context(), "/w/uses.py", 0) }) {
		t.Fatal("the bug did not come up again")
	}
	if got := findingsOf(t, e, "/w/helper.py"); len(got) != 0 {
		t.Errorf("findings of a helper: %v", got)
	}
	e.SetBuffer("/w/bad.py", files["/w/bad.py"]) // it is not read now
	for _, p := range all {
		if got := findingsOf(t, e, p); strings.Join(got, "\n") != strings.Join(want[p], "\n") {
			t.Errorf("%s after the bug: %v, want %v", p, got, want[p])
		}
	}
	if err := e.Refresh(t.Context(), nil); err != nil {
		t.Error(err)
	}
}

func panics(f func()) (did bool) {
	defer func() { did = recover() != nil }()
	f()
	return false
}
