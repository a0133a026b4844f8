package lsp_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/lsp"
)

// A client that pulls is answered in full once, and "unchanged" while its
// edits change no finding; nothing is pushed to it.
func TestPull(t *testing.T) {
	e := open(t, pulling(), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	first := e.pull(app, "")
	if first.Kind != "full" || len(first.Items) != 1 || first.ResultID == "" {
		t.Fatalf("first: %+v", first)
	}
	e.didChange(app, 2, edit(5, 0, 5, 0, "# a comment below\n"))
	if got := e.pull(app, first.ResultID); got.Kind != "unchanged" || got.ResultID != first.ResultID {
		t.Errorf("after an edit below: %+v", got)
	}
	e.didChange(app, 3, edit(0, 0, 0, 0, "# a comment above\n"))
	moved := e.pull(app, first.ResultID)
	if moved.Kind != "full" || len(moved.Items) != 1 || moved.Items[0].Range.Start.Line != 5 {
		t.Errorf("after an edit above: %+v", moved)
	}
	e.close(app)
	if got := e.pull(app, moved.ResultID); got.Kind != "full" || len(got.Items) != 0 {
		t.Errorf("after close: %+v", got)
	}
	e.until("nothing pushed", func() bool { return e.count("textDocument/publishDiagnostics") == 0 })
}

// A change from elsewhere makes the client pull again, and only then.
func TestRefresh(t *testing.T) {
	e := open(t, pulling(), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	e.pull(app, "")
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"hover": true}}})
	e.didOpen("file:///w/other.py", 1, sleepy)
	time.Sleep(400 * time.Millisecond)
	e.until("no refresh", func() bool { return e.count("workspace/diagnostic/refresh") == 0 })
}

// Versions are published in the order of the edits, and the last one always.
func TestNeverAnOlderResult(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 0, sleepy)
	const last = 300
	for v := 1; v <= last; v++ {
		e.didChange(app, v, edit(0, 0, 0, 0, "\n"))
		if v%50 == 0 {
			time.Sleep(10 * time.Millisecond)
		}
	}
	got := e.pushed(app, last)
	if wantFindings(t, got, 1); got.Diagnostics[0].Range.Start.Line != 4+last {
		t.Errorf("finding at %v", got.Diagnostics[0].Range)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	before := -1
	for _, p := range e.allPushed(app) {
		if *p.Version <= before {
			t.Errorf("version %d after %d", *p.Version, before)
		}
		if p.Diagnostics[0].Range.Start.Line != 4+*p.Version {
			t.Errorf("version %d has its finding at %v", *p.Version, p.Diagnostics[0].Range)
		}
		before = *p.Version
	}
}

// A request sees exactly the edits that were sent before it.
func TestRequestsSeeTheEditsBeforeThem(t *testing.T) {
	e := open(t, pulling(), lsp.Options{})
	e.didOpen(app, 0, sleepy)
	const edits = 1000
	hovers, pulls := make([]string, edits), make([]string, edits)
	for v := range edits {
		e.didChange(app, v+1, edit(0, 0, 0, 0, "\n"))
		hovers[v] = e.ask("textDocument/hover", at(app, 5+v, 6))
		pulls[v] = e.ask("textDocument/diagnostic", object{"textDocument": object{"uri": app}})
	}
	for v := range edits {
		var h *hover
		if err := json.Unmarshal(e.answer(hovers[v]).Result, &h); err != nil || h == nil || h.Range.Start.Line != 5+v {
			t.Fatalf("hover %d: %+v %v", v, h, err)
		}
		m := e.answer(pulls[v])
		if m.Error != nil {
			if m.Error.Code != -32802 || !strings.Contains(string(m.Error.Data), `"retriggerRequest":true`) {
				t.Fatalf("pull %d: %+v", v, m.Error)
			}
			continue // superseded by the next edit: the client asks again
		}
		var r report
		if err := json.Unmarshal(m.Result, &r); err != nil || len(r.Items) != 1 || r.Items[0].Range.Start.Line != 5+v {
			t.Fatalf("pull %d: %+v %v", v, r, err)
		}
	}
}

// Columns are in the encoding that was agreed on, in both directions.
func TestPositionEncodings(t *testing.T) {
	const text = "import time\r\n\r\nasync def f():\r\n    '文😀e\u0301'; time.sleep(1); '😀'\r\n"
	for encoding, column := range map[string]int{"utf-8": 18, "utf-16": 13, "utf-32": 12} {
		t.Run(encoding, func(t *testing.T) {
			e := open(t, with(pushing(), "general.positionEncodings", []string{encoding}), lsp.Options{})
			e.didOpen(app, 1, text)
			got := e.pushed(app, 1)
			if wantFindings(t, got, 1); got.Diagnostics[0].Range != (extent{position{3, column}, position{3, column + 10}}) {
				t.Errorf("range %v", got.Diagnostics[0].Range)
			}
			e.didChange(app, 2, edit(3, column+5, 3, column+10, "perf_counter"))
			wantFindings(t, e.pushed(app, 2), 0)
			e.didChange(app, 3, edit(3, column+5, 3, column+17, "sleep"))
			wantFindings(t, e.pushed(app, 3), 1)
		})
	}
}

const twice = "import time\n\n\nasync def a():\n    time.sleep(1)\n\n\nasync def b():\n    time.sleep(2)\n"

func TestCodeActionKinds(t *testing.T) {
	cases := []struct {
		name    string
		context object
		line    int
		want    []string
	}{
		{"no kind", object{}, 4, []string{"quickfix", "source.fixAll.unblock"}},
		{"no kind, beside the findings", object{}, 0, nil},
		{"no kind, asked for by the light bulb", object{"triggerKind": 2}, 4, []string{"quickfix"}},
		{"quick fixes", object{"only": []string{"quickfix"}}, 4, []string{"quickfix"}},
		{"a kind of quick fix", object{"only": []string{"quickfix.blocking"}}, 4, []string{"quickfix"}},
		{"everything", object{"only": []string{""}}, 4, []string{"quickfix", "source.fixAll.unblock"}},
		{"sources", object{"only": []string{"source"}}, 0, []string{"source.fixAll.unblock"}},
		{"fix all", object{"only": []string{"source.fixAll"}}, 0, []string{"source.fixAll.unblock"}},
		{"ours", object{"only": []string{"source.fixAll.unblock"}}, 0, []string{"source.fixAll.unblock"}},
		{"another tool's", object{"only": []string{"source.fixAll.ruff"}}, 4, nil},
		{"a name that only begins alike", object{"only": []string{"source.fixAllOfIt", "quick"}}, 4, nil},
		{"refactorings", object{"only": []string{"refactor"}}, 4, nil},
	}
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, twice)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var kinds []string
			for _, a := range e.actions(app, rangeOf(c.line, 6, c.line, 6), c.context) {
				kinds = append(kinds, a.Kind)
			}
			if got := slices.Compact(kinds); !slices.Equal(got, c.want) {
				t.Errorf("kinds %q, want %q", got, c.want)
			}
		})
	}
}

func TestQuickFixes(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 7, twice)
	preferred := 0
	for _, a := range e.actions(app, rangeOf(8, 0, 8, 20), object{"only": []string{"quickfix"}}) {
		if len(a.Diagnostics) != 1 || a.Diagnostics[0].Code != "blocking-sleep" || a.Diagnostics[0].Range.Start.Line != 8 {
			t.Errorf("%s is for %+v", a.Title, a.Diagnostics)
		}
		if (a.Edit == nil) == (a.Command == nil) {
			t.Errorf("%s has neither or both of edit and command", a.Title)
		}
		if a.IsPreferred {
			preferred++
			if got := applyEdits(t, twice, a.Edit, app, 7); !strings.Contains(got, "    await asyncio.sleep(") || !strings.Contains(got, "    time.sleep(1)") {
				t.Errorf("%s:\n%s", a.Title, got)
			}
		}
	}
	if preferred != 1 {
		t.Errorf("%d preferred fixes", preferred)
	}
}

// A range over several findings offers the fixes of each.
func TestQuickFixesOfASelection(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, twice)
	lines := map[int]bool{}
	for _, a := range e.actions(app, rangeOf(0, 0, 9, 0), object{"only": []string{"quickfix"}}) {
		lines[a.Diagnostics[0].Range.Start.Line] = true
	}
	if !lines[4] || !lines[8] {
		t.Errorf("fixes for lines %v", lines)
	}
}

func TestFixAll(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 3, twice)
	actions := e.actions(app, rangeOf(0, 0, 0, 0), object{"only": []string{"source.fixAll.unblock"}})
	if len(actions) != 1 || len(actions[0].Diagnostics) != 2 {
		t.Fatalf("actions: %+v", actions)
	}
	fixed := applyEdits(t, twice, actions[0].Edit, app, 3)
	if strings.Count(fixed, "import asyncio\n") != 1 || strings.Contains(fixed, "    time.sleep") {
		t.Errorf("fixed:\n%s", fixed)
	}
	e.didChange(app, 4, whole(fixed))
	if again := e.actions(app, rangeOf(0, 0, 0, 0), object{"only": []string{"source.fixAll.unblock"}}); len(again) != 0 {
		t.Errorf("a second time: %+v", again)
	}
}

func TestEditsForOlderClients(t *testing.T) {
	e := open(t, with(pushing(), "workspace.workspaceEdit", object{}), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	a := e.actions(app, rangeOf(4, 6, 4, 6), object{})[0]
	if a.Edit.DocumentChanges != nil || len(a.Edit.Changes[app]) == 0 {
		t.Fatalf("edit: %+v", a.Edit)
	}
	if got := splice(sleepy, a.Edit.Changes[app]); !strings.Contains(got, "    await asyncio.sleep(") {
		t.Errorf("fixed:\n%s", got)
	}
}

func TestResolveGivesTheActionBack(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	var actions []object
	e.must("textDocument/codeAction", object{"textDocument": object{"uri": app}, "range": rangeOf(4, 6, 4, 6), "context": object{}}, &actions)
	for _, a := range actions {
		var back object
		if e.must("codeAction/resolve", a, &back); !cmp.Equal(a, back) {
			t.Errorf("resolved: %s", cmp.Diff(a, back))
		}
	}
}

// The explanation opens as a document of its own, from the cache directory.
func TestExplain(t *testing.T) {
	cache := t.TempDir()
	e := open(t, pushing(), lsp.Options{CacheDir: cache})
	e.didOpen(app, 1, sleepy)
	d := e.pushed(app, 1).Diagnostics[0]
	actions := e.actions(app, rangeOf(4, 6, 4, 6), object{})
	i := slices.IndexFunc(actions, func(a codeAction) bool { return a.Command != nil })
	if i < 0 || actions[i].Title != "Explain this blocking call" {
		t.Fatalf("actions: %+v", actions)
	}
	shown := make(chan string, 1)
	e.on("window/showDocument", func(raw json.RawMessage) any {
		var p struct{ URI string }
		_ = json.Unmarshal(raw, &p) // an empty one fails below
		shown <- p.URI
		return object{"success": true}
	})
	e.must("workspace/executeCommand", object{"command": actions[i].Command.Command, "arguments": actions[i].Command.Arguments}, nil)
	page := <-shown
	if page != d.CodeDescription.Href {
		t.Errorf("shown is %s, the diagnostic's page is %s", page, d.CodeDescription.Href)
	}
	u, err := url.Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(u.Path); err != nil || len(text) < 200 || !strings.HasPrefix(u.Path, cache) {
		t.Errorf("page %s: %d bytes, %v", u.Path, len(text), err)
	}
}

// From the call of a helper a command leads to the call in it that blocks.
func TestShowCall(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	const source = "import time\n\n\ndef rest():\n    time.sleep(1)\n\n\nasync def main():\n    rest()\n"
	e.didOpen(app, 1, source)
	actions := e.actions(app, rangeOf(8, 6, 8, 6), object{})
	i := slices.IndexFunc(actions, func(a codeAction) bool { return a.Title == "Go to `time.sleep` in app.py" })
	if i < 0 {
		t.Fatalf("actions: %+v", actions)
	}
	type params struct {
		URI       string
		Selection extent
	}
	shown := make(chan params, 1)
	e.on("window/showDocument", func(raw json.RawMessage) any {
		var p params
		_ = json.Unmarshal(raw, &p) // an empty one fails below
		shown <- p
		return object{"success": true}
	})
	e.must("workspace/executeCommand", object{"command": actions[i].Command.Command, "arguments": actions[i].Command.Arguments}, nil)
	if got := <-shown; got.URI != app || got.Selection.Start != (position{4, 4}) {
		t.Errorf("shown: %+v", got)
	}
	e = open(t, with(pushing(), "window.showDocument", nil), lsp.Options{})
	e.didOpen(app, 1, source)
	for _, a := range e.actions(app, rangeOf(8, 6, 8, 6), object{}) {
		if strings.HasPrefix(a.Title, "Go to") {
			t.Errorf("%q is offered to a client that can't show it", a.Title)
		}
	}
}

func TestExplainWithoutShowDocument(t *testing.T) {
	e := open(t, with(pushing(), "window.showDocument", nil), lsp.Options{})
	e.must("workspace/executeCommand", object{"command": "unblock.openEntry", "arguments": []string{"blocking-sleep"}}, nil)
	e.until("message that names the page", func() bool {
		return slices.ContainsFunc(e.heard, func(m message) bool {
			return m.Method == "window/showMessage" && strings.Contains(string(m.Params), "blocking-sleep.md")
		})
	})
}

// A cache that can't be written costs the links, nothing else.
func TestCacheThatCannotBeWritten(t *testing.T) {
	file := t.TempDir() + "/file"
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	e := open(t, pushing(), lsp.Options{CacheDir: file})
	e.didOpen(app, 1, sleepy)
	got := e.pushed(app, 1)
	if wantFindings(t, got, 1); got.Diagnostics[0].CodeDescription.Href != "" {
		t.Errorf("href %q", got.Diagnostics[0].CodeDescription.Href)
	}
	if e.hover(app, 4, 6) == nil {
		t.Error("no hover")
	}
}

func TestDiagnosticsForPlainClients(t *testing.T) {
	e := open(t, with(pushing(), "textDocument.publishDiagnostics", object{}), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	got := e.pushed(app, 1)
	if wantFindings(t, got, 1); got.Diagnostics[0].CodeDescription.Href != "" || got.Diagnostics[0].RelatedInformation != nil {
		t.Errorf("diagnostic: %+v", got.Diagnostics[0])
	}
}

func TestHoverFormats(t *testing.T) {
	for name, c := range map[string]struct {
		formats any
		want    string
	}{
		"Markdown first":   {[]string{"markdown", "plaintext"}, "markdown"},
		"plain text first": {[]string{"plaintext", "markdown"}, "plaintext"},
		"no formats":       {[]string{}, "plaintext"},
		"not said":         {nil, "plaintext"},
	} {
		t.Run(name, func(t *testing.T) {
			e := open(t, with(pushing(), "textDocument.hover", object{"contentFormat": c.formats}), lsp.Options{})
			e.didOpen(app, 1, sleepy)
			h := e.hover(app, 4, 6)
			if h == nil || h.Contents.Kind != c.want || strings.Contains(h.Contents.Value, "```") != (c.want == "markdown") {
				t.Errorf("hover: %+v", h)
			}
		})
	}
}

// The fix on the card is the one that the quick fix makes, as it would stand
// on its own.
func TestHoverShowsTheFix(t *testing.T) {
	for name, c := range map[string]struct{ line, want string }{
		"alone":                 {"time.sleep(1)", "await asyncio.sleep(1)"},
		"with something behind": {"requests.get('u').json()", "await asyncio.to_thread(requests.get, 'u')"},
	} {
		t.Run(name, func(t *testing.T) {
			e := open(t, pushing(), lsp.Options{})
			e.didOpen(app, 1, "import requests\nimport time\n\n\nasync def f():\n    "+c.line+"\n")
			if h := e.hover(app, 5, 6); h == nil || !strings.Contains(h.Contents.Value, "\n"+c.want+"\n") {
				t.Errorf("hover: %+v, want %s", h, c.want)
			}
		})
	}
}

func TestHoverPlaces(t *testing.T) {
	const text = "import time\n\n\nasync def f():\n    time.sleep(1)  # x\n    pass  # unblock: ignore[blocking-http, blocking-file] why\n    pass  # unblock: ignore\n"
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, text)
	for name, c := range map[string]struct {
		line, column int
		want         *extent
	}{
		"start of the name":      {4, 4, &extent{position{4, 4}, position{4, 14}}},
		"end of the name":        {4, 14, &extent{position{4, 4}, position{4, 14}}},
		"the argument":           {4, 15, nil},
		"before the name":        {4, 3, nil},
		"an ordinary comment":    {4, 21, nil},
		"the import":             {0, 8, nil},
		"a suppression":          {5, 14, &extent{position{5, 28}, position{5, 41}}},
		"its second code":        {5, 45, &extent{position{5, 43}, position{5, 56}}},
		"before the suppression": {5, 6, nil},
		"one without codes":      {6, 14, &extent{position{6, 10}, position{6, 27}}},
	} {
		t.Run(name, func(t *testing.T) {
			switch h := e.hover(app, c.line, c.column); {
			case c.want == nil && h != nil:
				t.Errorf("hover: %+v", h)
			case c.want != nil && (h == nil || h.Range != *c.want || h.Contents.Value == ""):
				t.Errorf("hover: %+v, want one of %v", h, *c.want)
			}
		})
	}
}

func TestSettings(t *testing.T) {
	e := start(t, lsp.Options{})
	e.must("initialize", object{"capabilities": pushing(), "initializationOptions": object{"hover": false}}, nil)
	e.tell("initialized", object{})
	e.didOpen(app, 1, sleepy)
	if h := e.hover(app, 4, 6); h != nil {
		t.Errorf("hover though it is off: %+v", h)
	}
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"hover": true}}})
	if e.hover(app, 4, 6) == nil {
		t.Error("no hover though it is on again")
	}
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"hover": "maybe", "minSeverity": "loud"}}})
	if h := e.hover(app, 4, 6); h != nil {
		t.Error("a bad value did not leave what initialize brought")
	}
	e.untilTold("hover: want true or false")
	e.untilTold(`min-severity: unknown severity`)
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"hover": "maybe"}}})
	e.hover(app, 4, 6)
	e.until("no message twice", func() bool { return e.count("window/showMessage") == 2 })
}

// untilTold waits for a message to the user.
func (e *editor) untilTold(part string) {
	e.t.Helper()
	e.until("message "+part, func() bool {
		return slices.ContainsFunc(e.heard, func(m message) bool {
			return m.Method == "window/showMessage" && strings.Contains(string(m.Params), part)
		})
	})
}

// latest reports whether the diagnostics sent last for the app are so many.
func (e *editor) latest(findings int) func() bool {
	return func() bool {
		all := e.allPushed(app)
		return len(all) > 0 && len(all[len(all)-1].Diagnostics) == findings
	}
}

// The keys of unblock.toml come through the editor too, and win there.
func TestEditorSettingsWin(t *testing.T) {
	files := memory{"/w/unblock.toml": "exclude = [\"app.py\"]\n\n[severity]\nblocking-sleep = \"hint\"\n"}
	e := open(t, pushing(), lsp.Options{Files: files})
	set := func(s object) {
		e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": s}})
	}
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 0)
	set(object{"exclude": []string{}})
	e.until("finding", e.latest(1))
	if d := e.pushed(app, 1).Diagnostics[0]; d.Severity != 4 {
		t.Errorf("severity %d, want the file's", d.Severity)
	}
	set(object{"exclude": []string{"tests"}, "severity": object{"blocking-sleep": "information"}})
	e.until("severity of the settings", func() bool {
		all := e.allPushed(app)
		last := all[len(all)-1].Diagnostics
		return len(last) == 1 && last[0].Severity == 3
	})
	set(object{"exclude": []string{"*.py"}})
	e.until("no finding", e.latest(0))
	set(object{"exclude": []string{"tests"}, "notBlocking": []string{"time.sleep"}, "blocking": []object{{"name": "time.perf_counter", "latency": "heavy"}}})
	e.didChange(app, 2, whole(sleepy+"    time.perf_counter()\n"))
	got := e.pushed(app, 2)
	if wantFindings(t, got, 1); len(got.Diagnostics) == 1 && got.Diagnostics[0].Code != "blocking-call" {
		t.Errorf("diagnostic: %+v", got.Diagnostics[0])
	}
}

// Rows of the settings may be spelled as editors do, all the way down; a bad
// one is told, and its neighbours count.
func TestRowsInTheSettings(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{
		"loopCallbacks": []object{{"decorator": "company.bus.on"}, {"decorator": 5}},
		"offloads":      []string{"company.pool.spawn"},
	}}})
	e.untilTold("loop-callbacks.1.decorator: want a string")
	e.didOpen(app, 1, "import time\nfrom company import bus, pool\n\n@bus.on\ndef tick():\n    time.sleep(1)\n\nasync def f():\n    pool.spawn(time.sleep(1))\n")
	got := e.pushed(app, 1)
	if wantFindings(t, got, 2); len(got.Diagnostics) == 2 && (got.Diagnostics[0].Code != "blocking-sleep" || got.Diagnostics[1].Code != "called-before-offload") {
		t.Errorf("diagnostics: %+v", got.Diagnostics)
	}
}

// The rows of a configuration below the workspace's folder count once a file
// that it governs is open.
func TestRowsOfAFolderBelow(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Files: memory{"/w/app/unblock.toml": "[[blocking]]\nname = \"company.fetch\"\n"}})
	e.didOpen("file:///w/app/main.py", 1, "import company\n\nasync def f():\n    company.fetch()\n")
	e.until("finding", func() bool {
		all := e.allPushed("file:///w/app/main.py")
		return len(all) > 0 && len(all[len(all)-1].Diagnostics) == 1
	})
}

// Two folders of a workspace have rows of their own: those of one say nothing
// in the other, of calls and of helpers that both import.
func TestRowsCountInTheirFolder(t *testing.T) {
	source := "import time\nimport company\nfrom shared import load\n\nasync def f():\n    company.fetch()\n    time.sleep(1)\n    load()\n"
	d := &disk{files: memory{
		"/a/unblock.toml": "[[blocking]]\nname = \"company.fetch\"\n", "/a/main.py": source, "/a/shared.py": "import company\n\ndef load():\n    company.fetch()\n",
		"/b/unblock.toml": "not-blocking = [\"time.sleep\"]\n", "/b/main.py": source,
	}}
	e := start(t, lsp.Options{Files: d})
	e.must("initialize", object{"capabilities": pushing(), "workspaceFolders": []object{{"uri": "file:///a", "name": "a"}, {"uri": "file:///b", "name": "b"}}}, nil)
	e.tell("initialized", object{})
	lines := func(uri string) (at []int) {
		for _, d := range e.pushed(uri, 1).Diagnostics {
			at = append(at, d.Range.Start.Line)
		}
		return at
	}
	e.didOpen("file:///b/main.py", 1, source)
	e.didOpen("file:///a/main.py", 1, source)
	if diff := cmp.Diff([]int{5, 6, 7}, lines("file:///a/main.py")); diff != "" {
		t.Errorf("in a:\n%s", diff)
	}
	if at := lines("file:///b/main.py"); len(at) != 0 {
		t.Errorf("in b: %v", at)
	}
	d.write("/b/unblock.toml", "not-blocking = []\n")
	e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "file:///b/unblock.toml", "type": 2}}})
	e.until("the sleep in b alone", func() bool {
		all := e.allPushed("file:///b/main.py")
		last := all[len(all)-1].Diagnostics
		return len(last) == 1 && last[0].Code == "blocking-sleep"
	})
}

// A configuration file counts as it stands, and is read anew when it changes.
func TestConfigurationFile(t *testing.T) {
	d := &disk{files: memory{"/w/pyproject.toml": "[tool.unblock]\nnot-blocking = [\"time.sleep\"]\nmin-severity = \"loud\"\n"}}
	e := open(t, pushing(), lsp.Options{Files: d})
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 0)
	e.untilTold("/w/pyproject.toml:3: tool.unblock.min-severity")
	d.write("/w/pyproject.toml", "[tool.unblock]\n")
	e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "file:///w/pyproject.toml", "type": 2}}})
	e.until("finding", e.latest(1))
}

// A client that can be asked is asked, at the start and after each change.
func TestSettingsArePulled(t *testing.T) {
	e := start(t, lsp.Options{})
	answers := make(chan any, 1)
	e.on("workspace/configuration", func(raw json.RawMessage) any {
		if !strings.Contains(string(raw), `"section":"unblock"`) {
			t.Errorf("asked for %s", raw)
		}
		return []any{<-answers}
	})
	answers <- object{"hover": false}
	capabilities := with(with(pushing(), "workspace.configuration", true), "workspace.didChangeConfiguration", object{"dynamicRegistration": true})
	e.initialize(capabilities)
	e.didOpen(app, 1, sleepy)
	e.eventually("hover off", func() bool { return e.hover(app, 4, 6) == nil })
	e.until("registration", func() bool {
		return slices.ContainsFunc(e.heard, func(m message) bool {
			return m.Method == "client/registerCapability" && strings.Contains(string(m.Params), "workspace/didChangeConfiguration")
		})
	})
	answers <- object{}
	e.tell("workspace/didChangeConfiguration", object{"settings": nil})
	e.eventually("hover on", func() bool { return e.hover(app, 4, 6) != nil })
}

// A client that is asked twice for its settings, and answers the first question
// last, has what it said to the second.
func TestSettingsThatAreAnsweredLate(t *testing.T) {
	e := start(t, lsp.Options{})
	e.mute = true // it answers by hand
	questions := func() (ids []json.RawMessage) {
		for _, m := range e.heard {
			if m.Method == "workspace/configuration" {
				ids = append(ids, m.ID)
			}
		}
		return ids
	}
	answer := func(n int, settings object) {
		e.mu.Lock()
		id := questions()[n]
		e.mu.Unlock()
		e.send(map[string]any{"jsonrpc": "2.0", "id": id, "result": []any{settings}})
	}
	e.initialize(with(with(pushing(), "workspace.configuration", true), "workspace.didChangeConfiguration", object{"dynamicRegistration": true}))
	e.didOpen(app, 1, sleepy)
	e.until("first question", func() bool { return len(questions()) == 1 })
	e.tell("workspace/didChangeConfiguration", object{"settings": nil})
	e.until("second question", func() bool { return len(questions()) == 2 })
	answer(1, object{"hover": false})
	e.eventually("hover off", func() bool { return e.hover(app, 4, 6) == nil })
	answer(0, object{"hover": true})
	for range 20 { // it is on its way
		if e.hover(app, 4, 6) != nil {
			t.Fatal("the late answer counts")
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func TestFilesAreWatched(t *testing.T) {
	e := open(t, with(pushing(), "workspace.didChangeWatchedFiles", object{"dynamicRegistration": true}), lsp.Options{})
	e.until("registration", func() bool {
		return slices.ContainsFunc(e.heard, func(m message) bool {
			return m.Method == "client/registerCapability" && strings.Contains(string(m.Params), "**/*.py") &&
				strings.Contains(string(m.Params), "pyproject.toml") && strings.Contains(string(m.Params), "unblock.toml")
		})
	})
}

// eventually is until for what has to be asked.
func (e *editor) eventually(what string, ok func() bool) {
	e.t.Helper()
	for deadline := time.Now().Add(patience); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			e.t.Fatalf("not in time: %s", what)
		}
	}
}

// The time from a key to the diagnostics of the text it made.
func BenchmarkKeyToDiagnostics(b *testing.B) {
	for _, lines := range []int{200, 2000} {
		b.Run(fmt.Sprintf("%d lines", lines), func(b *testing.B) {
			e := open(b, pushing(), lsp.Options{})
			var text strings.Builder
			text.WriteString("import time\n\n\n")
			for i := range lines / 4 {
				fmt.Fprintf(&text, "async def f%d(x):\n    y = x + %d\n    return y\n\n", i, i)
			}
			text.WriteString("async def last():\n    time.sleep(1)\n")
			e.didOpen(app, 0, text.String())
			e.pushed(app, 0)
			version := 0
			for b.Loop() {
				version++
				e.didChange(app, version, edit(2, 0, 2, 0, "#"))
				e.pushed(app, version)
				e.mu.Lock()
				e.heard = nil
				e.mu.Unlock()
			}
		})
	}
}
