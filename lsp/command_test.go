package lsp_test

import (
	"encoding/json"
	"errors"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/lsp"
)

// execute runs a command whose result is decoded into result.
func (e *editor) execute(command string, result any, args ...any) error {
	e.t.Helper()
	if args == nil {
		args = []any{}
	}
	return e.call("workspace/executeCommand", object{"command": command, "arguments": args}, result)
}

func (e *editor) mustExecute(command string, result any, args ...any) {
	e.t.Helper()
	if err := e.execute(command, result, args...); err != nil {
		e.t.Fatalf("%s: %v", command, err)
	}
}

// read returns what stands in a document of the server's.
func read(t *testing.T, page string) string {
	t.Helper()
	u, err := url.Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile(u.Path)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

func TestSearchEntries(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	type found struct{ Slug, Title, Description string }
	for name, c := range map[string]struct {
		argument object
		most     int
		want     string // the slug of the first
	}{
		"by words":              {object{"query": "requests session", "limit": 5}, 5, ""},
		"by an error message":   {object{"query": "RuntimeError: asyncio.run() cannot be called from a running event loop"}, 20, "asyncio-run"},
		"everything, bounded":   {object{"query": "", "limit": 3}, 3, ""},
		"a limit beyond reason": {object{"query": "asyncio", "limit": 1 << 40}, 200, ""},
		"a limit below zero":    {object{"query": "asyncio", "limit": -1}, 20, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var got []found
			e.mustExecute("unblock.searchEntries", &got, c.argument)
			if len(got) == 0 || len(got) > c.most {
				t.Fatalf("%d entries", len(got))
			}
			for _, f := range got {
				if f.Slug == "" || f.Title == "" || f.Description == "" {
					t.Errorf("found: %+v", f)
				}
			}
			if !strings.Contains(got[0].Slug, c.want) {
				t.Errorf("first is %s", got[0].Slug)
			}
		})
	}
	var none []found
	e.mustExecute("unblock.searchEntries", &none, object{"query": "zzqqxxyy"})
	if none == nil || len(none) != 0 {
		t.Errorf("found: %+v", none)
	}
}

func TestOpenEntry(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	shown := make(chan string, 1)
	e.on("window/showDocument", func(raw json.RawMessage) any {
		var p struct{ URI string }
		_ = json.Unmarshal(raw, &p) // an empty one fails below
		shown <- p.URI
		return object{"success": true}
	})
	var page struct{ URI string }
	e.mustExecute("unblock.openEntry", &page, object{"slug": "blocking-sleep"})
	if got := received(t, shown); got != page.URI || !strings.Contains(read(t, got), "time.sleep") {
		t.Errorf("shown %s, returned %s", got, page.URI)
	}
}

func TestBadArguments(t *testing.T) {
	e := open(t, with(pushing(), "workspace.applyEdit", true), lsp.Options{})
	e.didOpen(app, 1, harmless)
	for name, c := range map[string]struct {
		command string
		args    []any
		want    string
	}{
		"no such command":          {"unblock.nothing", nil, "not a command"},
		"no such entry":            {"unblock.openEntry", []any{object{"slug": "nothing"}}, "no entry"},
		"no argument":              {"unblock.searchEntries", nil, "one argument"},
		"an argument of no use":    {"unblock.searchEntries", []any{7}, ""},
		"a file that is not open":  {"unblock.fixAllFile", []any{object{"uri": "file:///w/other.py"}}, "not open"},
		"no finding in that place": {"unblock.newEntry", []any{object{"uri": app, "range": rangeOf(0, 0, 9, 0)}}, "no blocking call"},
	} {
		t.Run(name, func(t *testing.T) {
			var wire *wireError
			err := e.execute(c.command, nil, c.args...)
			if !errors.As(err, &wire) || wire.Code != -32602 || !strings.Contains(wire.Message, c.want) {
				t.Errorf("answer: %v", err)
			}
		})
	}
}

func TestStatistics(t *testing.T) {
	root := folderOf(t, map[string]string{"a.py": sleepy, "pkg/b.py": harmless})
	e := start(t, lsp.Options{Files: realDisk{}, Version: "1.2.3"})
	e.initializeIn(root, pushing())
	e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=2 ") })
	var got struct{ Markdown string }
	e.mustExecute("unblock.statistics", &got)
	for _, want := range []string{"| version | 1.2.3", "| files known | 2 |", "| coroutines | 2 |", "| findings | 1 |", "| blocking-sleep | 1 |", "| workspace | read in "} {
		if !strings.Contains(got.Markdown, want) {
			t.Errorf("no %q in\n%s", want, got.Markdown)
		}
	}
}

// The report holds what a bug report needs, and none of the user's code.
func TestExportReport(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Version: "1.2.3", Files: memory{}})
	e.didOpen(app, 1, "import time\n\n\nasync def secret():\n    time.sleep(1)  # my password\n")
	e.pushed(app, 1)
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"minSeverity": "information"}}})
	e.frame(`{"jsonrpc":"2.0","method":"textDocument/didChange","params":3}`)
	var page struct{ URI string }
	e.mustExecute("unblock.exportReport", &page)
	text := read(t, page.URI)
	for _, want := range []string{"1.2.3", "| findings | 1 |", "MinSeverity = 2", "session opened", "notification dropped"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	for _, secret := range []string{"secret", "password", "sleep(1)"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q in\n%s", secret, text)
		}
	}
}

func TestRestartIndex(t *testing.T) {
	root := folderOf(t, map[string]string{"app.py": caller, "helper.py": slowHelper})
	e := start(t, lsp.Options{Files: realDisk{}})
	e.initializeIn(root, pushing())
	doc := "file://" + root + "/app.py"
	e.didOpen(doc, 1, caller)
	wantFindings(t, e.pushed(doc, 1), 1)
	e.eventually("indexed", func() bool { return strings.Count(e.log.String(), "msg=indexed files=2 ") == 1 })
	// Nobody tells the server of this change.
	if err := os.WriteFile(root+"/helper.py", []byte(asyncHelper), 0o600); err != nil {
		t.Fatal(err)
	}
	e.mustExecute("unblock.restartIndex", nil)
	e.eventually("indexed again", func() bool { return strings.Count(e.log.String(), "msg=indexed files=2 ") == 2 })
	e.until("finding gone", func() bool {
		all := e.allPushed(doc)
		return len(all[len(all)-1].Diagnostics) == 0
	})
}

// The draft of an entry is about the finding, and a person's words make it a
// sound one.
func TestNewEntry(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	e.pushed(app, 1)
	var page struct{ URI string }
	e.mustExecute("unblock.newEntry", &page, object{"uri": app, "range": rangeOf(4, 6, 4, 6)})
	draft, err := knowledge.ParseMarkdown([]byte(read(t, page.URI)))
	if err != nil {
		t.Fatal(err)
	}
	if draft.Symbols[0] != "time.sleep" || draft.Codes[0] != "blocking-sleep" || draft.Status != knowledge.Pending || draft.Snippets[0].Code != "time.sleep(1)" {
		t.Errorf("draft: %+v", draft)
	}
	draft.ErrorMessages = []string{"nothing else runs"}
	draft.Snippets[1].Code = "await asyncio.sleep(1)"
	if err := draft.Check(); err != nil {
		t.Errorf("with a person's words: %v", err)
	}
}

// received waits for what a handler of the client was handed.
func received[T any](t *testing.T, from <-chan T) (got T) {
	t.Helper()
	select {
	case got = <-from:
	case <-time.After(patience):
		t.Fatal("the server does not ask")
	}
	return got
}

// applied lets the client take the server's edits, and hands them out.
func (e *editor) applied() <-chan workspaceEdit {
	edits := make(chan workspaceEdit, 4)
	e.on("workspace/applyEdit", func(raw json.RawMessage) any {
		var p struct{ Edit workspaceEdit }
		if err := json.Unmarshal(raw, &p); err != nil {
			e.t.Errorf("edit: %v", err)
		}
		edits <- p.Edit
		return object{"applied": true}
	})
	return edits
}

func TestFixAllFile(t *testing.T) {
	e := open(t, with(pushing(), "workspace.applyEdit", true), lsp.Options{})
	edits := e.applied()
	e.didOpen(app, 3, twice)
	var result struct{ Files int }
	e.mustExecute("unblock.fixAllFile", &result, object{"uri": app})
	got := received(t, edits)
	if fixed := applyEdits(t, twice, &got, app, 3); strings.Contains(fixed, "    time.sleep") || result.Files != 1 {
		t.Errorf("%+v, fixed:\n%s", result, fixed)
	}
	e.didChange(app, 4, whole(harmless))
	if e.mustExecute("unblock.fixAllFile", &result, object{"uri": app}); result.Files != 0 {
		t.Errorf("nothing to fix: %+v", result)
	}
	e.untilTold("nothing that can be fixed safely")

	old := open(t, pushing(), lsp.Options{})
	old.didOpen(app, 1, twice)
	id := old.ask("workspace/executeCommand", object{"command": "unblock.fixAllFile", "arguments": []object{{"uri": app}}})
	wantCode(t, old.answer(id).Error, -32803)
}

// A client that knows commands alone has the same fixes.
func TestActionsAsCommands(t *testing.T) {
	e := open(t, with(with(pushing(), "textDocument.codeAction", object{}), "workspace.applyEdit", true), lsp.Options{})
	edits := e.applied()
	e.didOpen(app, 3, twice)
	type action struct {
		Title, Command string
		Edit           any
		Arguments      []json.RawMessage
	}
	var actions []action
	e.must("textDocument/codeAction", object{"textDocument": object{"uri": app}, "range": rangeOf(4, 6, 4, 6), "context": object{}}, &actions)
	if len(actions) == 0 || actions[0].Command != "unblock.applyFix" || actions[0].Edit != nil {
		t.Fatalf("actions: %+v", actions)
	}
	e.mustExecute(actions[0].Command, nil, actions[0].Arguments[0])
	got := received(t, edits)
	if fixed := applyEdits(t, twice, &got, app, 3); !strings.Contains(fixed, "    await asyncio.sleep(1)") {
		t.Errorf("%s:\n%s", actions[0].Title, fixed)
	}
	if !slices.ContainsFunc(actions, func(a action) bool { return a.Command == "unblock.openEntry" }) {
		t.Errorf("no explanation among %+v", actions)
	}
}

// All files of the workspace are fixed in one edit, which asks first.
func TestFixAllWorkspace(t *testing.T) {
	root := folderOf(t, map[string]string{"a.py": sleepy, "b.py": harmless, "pkg/c.py": twice, ".venv/lib/d.py": sleepy})
	e := start(t, lsp.Options{Files: realDisk{}})
	edits := e.applied()
	e.initializeIn(root, with(with(pushing(), "workspace.applyEdit", true), "workspace.workspaceEdit.changeAnnotationSupport", object{}))
	doc := "file://" + root + "/a.py"
	e.didOpen(doc, 9, sleepy)
	var result struct{ Files int }
	e.mustExecute("unblock.fixAllWorkspace", &result)
	got := received(t, edits)
	if result.Files != 2 || len(got.DocumentChanges) != 2 {
		t.Fatalf("%+v: %+v", result, got)
	}
	for i, want := range []string{"/a.py", "/pkg/c.py"} {
		d := got.DocumentChanges[i]
		if d.TextDocument.URI != "file://"+root+want || (d.TextDocument.Version != nil) != (i == 0) {
			t.Errorf("document %d: %+v", i, d.TextDocument)
		}
		for _, edit := range d.Edits {
			if a, ok := got.ChangeAnnotations[edit.AnnotationID]; !ok || !a.NeedsConfirmation {
				t.Errorf("edit %+v is not to be confirmed", edit)
			}
		}
	}
	if fixed := splice(twice, got.DocumentChanges[1].Edits); strings.Contains(fixed, "    time.sleep") {
		t.Errorf("fixed:\n%s", fixed)
	}
}

// Fixing a large workspace shows how far it is, and stops when told to.
func TestFixAllWorkspaceIsCancelled(t *testing.T) {
	var pause atomic.Int64
	root := folderOf(t, manySources())
	e := start(t, lsp.Options{Files: realDisk{&pause}})
	edits := e.applied()
	e.must("initialize", object{
		"capabilities":          with(with(pushing(), "workspace.applyEdit", true), "window.workDoneProgress", true),
		"workspaceFolders":      []object{{"uri": "file://" + root, "name": "w"}},
		"initializationOptions": object{"index": false},
	}, nil)
	e.tell("initialized", object{})
	pause.Store(int64(10 * time.Millisecond))
	id := e.ask("workspace/executeCommand", object{"command": "unblock.fixAllWorkspace", "arguments": []any{}})
	var token string
	e.until("progress", func() bool {
		for _, p := range e.progress() {
			if strings.Contains(p.Value.Title, "fixing") {
				token = p.Token
			}
		}
		return token != ""
	})
	e.tell("window/workDoneProgress/cancel", object{"token": token})
	wantCode(t, e.answer(id).Error, -32800)
	if len(edits) > 0 {
		t.Error("edits were sent all the same")
	}
}
