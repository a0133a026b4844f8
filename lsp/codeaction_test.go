package lsp_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/lsp"
)

// titled is the action of that title at a line of the open document.
func (e *editor) titled(line int, title string) *codeAction {
	actions := e.actions(app, rangeOf(line, 6, line, 6), object{"only": []string{"quickfix"}})
	if i := slices.IndexFunc(actions, func(a codeAction) bool { return a.Title == title }); i >= 0 {
		return &actions[i]
	}
	return nil
}

// The comment waives the finding: once it is there, nothing is found.
func TestIgnoreOnThisLine(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 1)
	a := e.titled(4, "Ignore `blocking-sleep` on this line with a reason")
	if a == nil || a.IsPreferred {
		t.Fatalf("action: %+v", a)
	}
	waived := applyEdits(t, sleepy, a.Edit, app, 1)
	if !strings.Contains(waived, "time.sleep(1)  # unblock: ignore[blocking-sleep] reason\n") {
		t.Errorf("waived:\n%s", waived)
	}
	e.didChange(app, 2, whole(waived))
	wantFindings(t, e.pushed(app, 2), 0)
}

// What is said of a finding once for all goes into the configuration that the
// file has, and leaves the rest of its text alone.
func TestConfigureByAction(t *testing.T) {
	const (
		off        = "Ignore `blocking-sleep` in this project"
		harmless   = "Treat `time.sleep` as not blocking"
		notHelper  = "Treat `helper.load` as not blocking"
		offload    = "Treat `helper.load` as an offload"
		own, inner = "/w/unblock.toml", "/w/pyproject.toml"
	)
	for _, c := range []struct{ name, title, file, before, after string }{
		{"an empty file", off, own, "", "[severity]\nblocking-sleep = \"off\"\n"},
		{"a table that is there", off, own, "# why\n[severity]  # ours\nblocking-http = \"hint\"\n", "# why\n[severity]  # ours\nblocking-sleep = \"off\"\nblocking-http = \"hint\"\n"},
		{"a code that is there", off, own, "[severity]\nblocking-sleep = 'hint'  # for now\n", "[severity]\nblocking-sleep = \"off\"  # for now\n"},
		{"no line end", off, own, "min-severity = 'hint'", "min-severity = 'hint'\n\n[severity]\nblocking-sleep = \"off\"\n"},
		{"Windows", off, own, "[severity]\r\nblocking-http = 'hint'\r\n", "[severity]\r\nblocking-sleep = \"off\"\r\nblocking-http = 'hint'\r\n"},
		{"a new list above the tables", harmless, own, "exclude = ['a']\n\n[severity]\nblocking-http = 'hint'\n", "exclude = ['a']\n\nnot-blocking = [\"time.sleep\"]\n[severity]\nblocking-http = 'hint'\n"},
		{"a list", harmless, own, "not-blocking = ['a.b']  # fine\n", "not-blocking = ['a.b', \"time.sleep\"]  # fine\n"},
		{"an empty list", harmless, own, "not-blocking = []\n", "not-blocking = [\"time.sleep\"]\n"},
		{"a list over lines", harmless, own, "not-blocking = [\n  'a.b',  # ], 'c'\n]\n", "not-blocking = [\n  'a.b', \"time.sleep\",  # ], 'c'\n]\n"},
		{"the project's own function", notHelper, own, "", "not-blocking = [\"helper.load\"]\n"},
		{"an offload", offload, own, "min-severity = 'hint'\n", "min-severity = 'hint'\noffloads = [\"helper.load\"]\n"},
		{"a project's file", off, inner, "[project]\nname = 'x'\n", "[project]\nname = 'x'\n\n[tool.unblock.severity]\nblocking-sleep = \"off\"\n"},
		{"a project's table", harmless, inner, "[tool.unblock]\nmin-severity = 'hint'\n\n[tool.other]\nnot-blocking = []\n", "[tool.unblock]\nnot-blocking = [\"time.sleep\"]\nmin-severity = 'hint'\n\n[tool.other]\nnot-blocking = []\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := open(t, pushing(), lsp.Options{Files: memory{c.file: c.before, "/w/helper.py": slowHelper}})
			if strings.Contains(c.title, "helper") {
				e.didOpen(app, 1, caller)
			} else {
				e.didOpen(app, 1, sleepy)
			}
			a := e.titled(4, c.title)
			if a == nil {
				t.Fatal("it is not offered")
			}
			if a.Edit.DocumentChanges[0].TextDocument.URI != "file://"+c.file {
				t.Fatalf("edit: %+v", a.Edit)
			}
			if diff := cmp.Diff(c.after, splice(c.before, a.Edit.DocumentChanges[0].Edits)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// Where a project has no configuration, it gets one, if the client can create
// files in an edit.
func TestConfigureWithoutAFile(t *testing.T) {
	able := with(pushing(), "workspace.workspaceEdit", object{"documentChanges": true, "resourceOperations": []string{"create"}})
	for name, c := range map[string]struct {
		can    object
		offers bool
	}{"able": {able, true}, "not able": {pushing(), false}} {
		t.Run(name, func(t *testing.T) {
			e := open(t, c.can, lsp.Options{Files: memory{}})
			e.didOpen(app, 1, sleepy)
			a := e.titled(4, "Ignore `blocking-sleep` in this project")
			if (a != nil) != c.offers {
				t.Fatalf("action: %+v", a)
			}
			if a != nil && (len(a.Edit.DocumentChanges) != 2 || a.Edit.DocumentChanges[1].TextDocument.URI != "file:///w/unblock.toml" ||
				a.Edit.DocumentChanges[1].Edits[0].NewText != "[severity]\nblocking-sleep = \"off\"\n") {
				t.Errorf("edit: %+v", a.Edit)
			}
		})
	}
}

// A text that can't be changed surely is left alone.
func TestConfigureOnlySurely(t *testing.T) {
	for name, before := range map[string]string{"broken": "[severity\n", "inline": "severity = {blocking-http = 'hint'}\n"} {
		t.Run(name, func(t *testing.T) {
			e := open(t, pushing(), lsp.Options{Files: memory{"/w/unblock.toml": before}})
			e.didOpen(app, 1, sleepy)
			if a := e.titled(4, "Ignore `blocking-sleep` in this project"); a != nil {
				t.Errorf("edit: %+v", a.Edit)
			}
		})
	}
}
