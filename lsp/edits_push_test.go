package lsp_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/lsp"
)

// Diagnostics that are the same again are not pushed again, unless an edit has
// come so near to one that the client may have lost it.
func TestTheSameIsNotPushedAgain(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, "import time  # \n\n\nasync def f():\n    time.sleep(1)\n")
	wantFindings(t, e.pushed(app, 1), 1)
	version, want := 1, []int{1}
	for _, step := range []struct {
		what   string
		change object
		sent   bool
	}{
		{"a letter in another line", edit(0, 15, 0, 15, "x"), false},
		{"one more", edit(0, 16, 0, 16, "y"), false},
		{"a letter behind the finding, in its line", edit(4, 17, 4, 17, " "), true},
		{"a letter in another line, after that", edit(0, 17, 0, 17, "z"), false},
		{"the line break after the finding's line, written anew", edit(4, 18, 5, 0, "\n"), true},
		{"another line as a whole", edit(0, 0, 1, 0, "import time  # xyz\n"), false},
		{"the line before the finding's, with its break", edit(3, 0, 4, 0, "async def f():\n"), true},
		{"a line made two", edit(0, 0, 1, 0, "import time\n# xyz\n"), true},
		{"two lines made one", edit(0, 0, 2, 0, "import time  # xyz\r\n"), true},
		{"the whole text, as it was", whole("import time  # xyz\n\n\nasync def f():\n    time.sleep(1) \n"), true},
	} {
		version++
		e.didChange(app, version, step.change)
		if !step.sent {
			time.Sleep(50 * time.Millisecond) // nothing tells of what is not sent
			continue
		}
		want = append(want, version)
		if got := e.pushed(app, version); len(got.Diagnostics) != 1 {
			t.Errorf("%s: %+v", step.what, got)
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	var got []int
	for _, p := range e.allPushed(app) {
		got = append(got, *p.Version)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("versions (-want +pushed):\n%s", diff)
	}
}
