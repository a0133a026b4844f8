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

// The comment at the top waives a code in all of the file.
func TestIgnoreInThisFile(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, twice)
	wantFindings(t, e.pushed(app, 1), 2)
	a := e.titled(4, "Ignore `blocking-sleep` in this file")
	if a == nil || a.IsPreferred {
		t.Fatalf("action: %+v", a)
	}
	waived := applyEdits(t, twice, a.Edit, app, 1)
	if !strings.HasPrefix(waived, "# unblock: ignore-file[blocking-sleep] reason\n\nimport time\n") {
		t.Errorf("waived:\n%s", waived)
	}
	e.didChange(app, 2, whole(waived))
	wantFindings(t, e.pushed(app, 2), 0)
	if h := e.hover(app, 0, 30); h == nil || !strings.Contains(h.Contents.Value, "blocking-sleep") {
		t.Errorf("hover on it: %+v", h)
	}
}

// What a coroutine calls can be said to block, wherever the configuration
// stands; the finding is there then.
func TestTreatAsBlocking(t *testing.T) {
	const (
		calls    = "import company.reports\n\n\nasync def handler():\n    company.reports.fetch(1)\n"
		title    = "Treat `company.reports.fetch` as blocking"
		own, pyp = "/w/unblock.toml", "/w/pyproject.toml"
		row      = "[[blocking]]\nname = \"company.reports.fetch\"\n"
	)
	for _, c := range []struct{ name, file, before, after string }{
		{"an empty file", own, "", row},
		{"a file with keys", own, "min-severity = 'hint'\n", "min-severity = 'hint'\n\n" + row},
		{"no line end", own, "min-severity = 'hint'", "min-severity = 'hint'\n\n" + row},
		{"other rows", own, "[[blocking]]\nname = 'a.b'\n", "[[blocking]]\nname = 'a.b'\n\n" + row},
		{"a list in one line", own, "blocking = [{ name = 'a.b' }]\n", "blocking = [{ name = 'a.b' }, { name = \"company.reports.fetch\" }]\n"},
		{"an empty list", own, "blocking = []\n", "blocking = [{ name = \"company.reports.fetch\" }]\n"},
		{"Windows", own, "min-severity = 'hint'\r\n", "min-severity = 'hint'\r\n\r\n" + strings.ReplaceAll(row, "\n", "\r\n")},
		{"a project's file", pyp, "[tool.unblock]\nmin-severity = 'hint'\n", "[tool.unblock]\nmin-severity = 'hint'\n\n[[tool.unblock.blocking]]\nname = \"company.reports.fetch\"\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := open(t, pushing(), lsp.Options{Files: memory{c.file: c.before}})
			e.didOpen(app, 1, calls)
			a := e.titled(4, title)
			if a == nil {
				t.Fatal("it is not offered")
			}
			after := splice(c.before, a.Edit.DocumentChanges[0].Edits)
			if diff := cmp.Diff(c.after, after); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			e = open(t, pushing(), lsp.Options{Files: memory{c.file: after}})
			e.didOpen(app, 1, calls)
			wantFindings(t, e.pushed(app, 1), 1)
		})
	}
}

// The light bulb would burn on every call if it were offered unasked.
func TestTreatAsBlockingOnlyWhenAsked(t *testing.T) {
	const calls = "import company\n\n\nasync def handler():\n    company.fetch(1)\n    await company.fetch(1)\n\n\ndef plain():\n    company.fetch(1)\n"
	e := open(t, pushing(), lsp.Options{Files: memory{"/w/unblock.toml": ""}})
	e.didOpen(app, 1, calls)
	for _, c := range []struct {
		name    string
		line    int
		context object
		want    int
	}{
		{"invoked", 4, object{"triggerKind": 1}, 1},
		{"not said", 4, object{}, 1},
		{"automatic", 4, object{"triggerKind": 2}, 0},
		{"for a refactoring", 4, object{"only": []string{"refactor"}}, 0},
		{"awaited", 5, object{}, 0},
		{"not in a coroutine", 9, object{}, 0},
		{"beside it", 3, object{}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := e.actions(app, rangeOf(c.line, 16, c.line, 16), c.context); len(got) != c.want {
				t.Errorf("actions: %+v", got)
			}
		})
	}
}

// An import that a fix leaves unused is removed by an action of its own.
func TestTidiedFix(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	actions := e.actions(app, rangeOf(4, 6, 4, 6), object{"only": []string{"quickfix"}})
	first, second := actions[0], actions[1]
	if !first.IsPreferred || second.IsPreferred || second.Title != first.Title+", and remove the import of `time`" {
		t.Fatalf("actions: %q %q", first.Title, second.Title)
	}
	if diff := cmp.Diff(harmless, applyEdits(t, sleepy, second.Edit, app, 1)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if !strings.Contains(applyEdits(t, sleepy, first.Edit, app, 1), "import time\n") {
		t.Error("the fix alone removes the import")
	}
}

// resolving is a client that asks for the edit of an action that has none.
func resolving() object {
	return with(pushing(), "textDocument.codeAction", object{
		"codeActionLiteralSupport": object{"codeActionKind": object{"valueSet": []string{"quickfix", "source.fixAll"}}},
		"dataSupport":              true, "resolveSupport": object{"properties": []string{"edit"}},
	})
}

// What takes long is worked out once it is chosen, for the document as it is
// then; what is stale by then is no error.
func TestFixAllIsResolved(t *testing.T) {
	e := open(t, resolving(), lsp.Options{})
	e.didOpen(app, 3, twice)
	var actions []object
	e.must("textDocument/codeAction", object{"textDocument": object{"uri": app}, "range": rangeOf(0, 0, 0, 0), "context": object{"only": []string{"source.fixAll"}}}, &actions)
	if len(actions) != 1 || actions[0]["edit"] != nil {
		t.Fatalf("actions: %+v", actions)
	}
	var whole1, whole2, gone codeAction
	e.must("codeAction/resolve", actions[0], &whole1)
	fixed := applyEdits(t, twice, whole1.Edit, app, 3)
	if strings.Contains(fixed, "    time.sleep") || len(whole1.Diagnostics) != 2 || whole1.Kind != "source.fixAll.unblock" {
		t.Errorf("%+v\n%s", whole1, fixed)
	}
	e.didChange(app, 4, whole("# changed\n"+twice))
	e.must("codeAction/resolve", actions[0], &whole2)
	if fixed := applyEdits(t, "# changed\n"+twice, whole2.Edit, app, 4); strings.Contains(fixed, "    time.sleep") {
		t.Errorf("after a change:\n%s", fixed)
	}
	e.didChange(app, 5, whole(harmless))
	e.must("codeAction/resolve", actions[0], &gone)
	if gone.Edit == nil || len(gone.Edit.DocumentChanges)+len(gone.Edit.Changes) > 0 {
		t.Errorf("with nothing left: %+v", gone.Edit)
	}
	e.must("codeAction/resolve", object{"title": "x", "data": object{"fixAll": "file:///nowhere.py"}}, &gone)
	if again := e.actions(app, rangeOf(0, 0, 0, 0), object{"only": []string{"source.fixAll"}}); len(again) != 0 {
		t.Errorf("nothing to fix, but offered: %+v", again)
	}
}
