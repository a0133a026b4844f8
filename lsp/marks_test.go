package lsp_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/lsp"
)

// opened starts a session on a workspace, with settings.
func opened(t *testing.T, capabilities, settings object, files map[string]string) (e *editor, root string) {
	t.Helper()
	root = folderOf(t, files)
	e = start(t, lsp.Options{Files: realDisk{}})
	e.must("initialize", object{
		"capabilities": capabilities, "initializationOptions": settings,
		"workspaceFolders": []object{{"uri": "file://" + root, "name": "w"}},
	}, nil)
	e.tell("initialized", object{})
	if settings["index"] != false {
		e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed ") })
	}
	return e, root
}

var callers = map[string]string{
	"app.py": caller, "helper.py": slowHelper,
	"view.py": "import helper\n\n\nclass View:\n    async def get(self):\n        helper.load()\n\n    async def post(self):\n        helper.deeper()\n",
}

type codeLens struct {
	Range   extent
	Command struct{ Title string }
}

func (e *editor) lenses(uri string) (all []codeLens) {
	e.t.Helper()
	e.must("textDocument/codeLens", object{"textDocument": object{"uri": uri}}, &all)
	return all
}

// Over a helper stands how many coroutines it holds up, in whatever files they
// are, and it is kept up to date.
func TestCodeLens(t *testing.T) {
	e, root := opened(t, with(pushing(), "workspace.codeLens", object{"refreshSupport": true}), object{"codeLens": true}, callers)
	doc := "file://" + root + "/helper.py"
	e.didOpen(doc, 1, slowHelper)
	titles := func() (all []string) {
		for _, l := range e.lenses(doc) {
			all = append(all, l.Command.Title)
		}
		return all
	}
	if got := titles(); !slices.Equal(got, []string{"blocks: 2 coroutines", "blocks: 3 coroutines"}) {
		t.Errorf("lenses: %q", got)
	}
	if got := e.lenses(doc)[0].Range.Start; got != (position{3, 4}) {
		t.Errorf("first lens at %v", got)
	}
	view := root + "/view.py"
	if err := os.WriteFile(view, []byte("import helper\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "file://" + view, "type": 2}}})
	e.until("refresh", func() bool { return e.count("workspace/codeLens/refresh") > 0 })
	if got := titles(); !slices.Equal(got, []string{"blocks: 1 coroutine", "blocks: 1 coroutine"}) {
		t.Errorf("lenses afterwards: %q", got)
	}

	off, root := opened(t, pushing(), object{}, callers)
	off.didOpen("file://"+root+"/helper.py", 1, slowHelper)
	if got := off.lenses("file://" + root + "/helper.py"); len(got) != 0 {
		t.Errorf("lenses though they are off: %+v", got)
	}
}

type inlayHint struct {
	Position position
	Label    string
}

func (e *editor) inlays(uri string, within object) (all []inlayHint) {
	e.t.Helper()
	e.must("textDocument/inlayHint", object{"textDocument": object{"uri": uri}, "range": within}, &all)
	return all
}

func TestInlayHints(t *testing.T) {
	const text = "import requests\n\n\nasync def f():\n    r = requests.get(\n        'u').json()\n    open('x')\n"
	e := open(t, with(pushing(), "workspace.inlayHint", object{"refreshSupport": true}), lsp.Options{})
	e.didOpen(app, 1, text)
	if got := e.inlays(app, rangeOf(0, 0, 9, 0)); len(got) != 0 {
		t.Errorf("hints though they are off: %+v", got)
	}
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"inlayHints": true}}})
	e.until("refresh", func() bool { return e.count("workspace/inlayHint/refresh") == 1 })
	want := []inlayHint{{position{5, 12}, "blocks ~ network"}, {position{6, 13}, "blocks ~ disk"}}
	if got := e.inlays(app, rangeOf(0, 0, 9, 0)); !slices.Equal(got, want) {
		t.Errorf("hints: %+v", got)
	}
	if got := e.inlays(app, rangeOf(6, 0, 6, 9)); !slices.Equal(got, want[1:]) {
		t.Errorf("hints of a line: %+v", got)
	}
}

// The line of a helper that blocks says whom, once somebody wants to know.
func TestHelperHints(t *testing.T) {
	e, root := opened(t, pushing(), object{"helperHints": true}, callers)
	doc, view := "file://"+root+"/helper.py", "file://"+root+"/view.py"
	e.didOpen(doc, 1, slowHelper)
	got := e.pushed(doc, 1).Diagnostics
	if len(got) != 1 {
		t.Fatalf("diagnostics: %+v", got)
	}
	if d := got[0]; d.Severity != 4 || d.Range.Start != (position{8, 4}) || d.Code != "blocking-sleep" ||
		d.Message != "`time.sleep` blocks 3 coroutines: `handler`, `View.get`, `View.post`" {
		t.Errorf("hint: %+v", d)
	}
	if related := got[0].RelatedInformation; len(related) != 3 || related[2].Location.URI != view || related[2].Location.Range.Start != (position{7, 14}) {
		t.Errorf("places: %+v", related)
	}
	// An edit of a file shows in a helper, wherever that is open.
	e.didOpen(view, 1, callers["view.py"])
	e.didChange(view, 2, edit(8, 8, 8, 15, "print()"))
	e.didChange(view, 3, edit(8, 15, 8, 30, ""))
	e.until("one coroutine less", func() bool {
		all := e.allPushed(doc)
		last := all[len(all)-1].Diagnostics
		return len(last) == 1 && strings.Contains(last[0].Message, "2 coroutines")
	})
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"helperHints": false}}})
	e.until("no hint", e.lastOf(doc, 0))
}

// A helper whose callers are all closed has its card, which says whom it holds up.
func TestHoverInAHelper(t *testing.T) {
	e, root := opened(t, pushing(), object{}, callers)
	doc := "file://" + root + "/helper.py"
	e.didOpen(doc, 1, slowHelper)
	for _, c := range []struct {
		at     position
		symbol string
	}{{position{8, 8}, "time.sleep"}, {position{4, 6}, "time.sleep"}} {
		h := e.hover(doc, c.at.Line, c.at.Character)
		if h == nil || h.Range.Start != (position{c.at.Line, 4}) || !strings.Contains(h.Contents.Value, c.symbol) || !strings.Contains(h.Contents.Value, "`handler`") {
			t.Errorf("hover at %v: %+v", c.at, h)
		}
	}
	if h := e.hover(doc, 7, 5); h != nil {
		t.Errorf("hover on the name of the function: %+v", h)
	}
}

// The comments of other tools have a card where they waive a finding of ours.
func TestHoverOnWaivers(t *testing.T) {
	const text = "import time\nimport requests\n\n\nasync def f():\n" +
		"    time.sleep(1)  # noqa\n" +
		"    requests.get('u')  # noqa: E501, ASYNC210\n" +
		"    requests.get(\n        'u',\n    )  # ruff: ignore[ASYNC210]\n" +
		"    x = 1  # noqa\n" +
		"    helper()\n" +
		"    time.sleep(1)  # noqa: E501\n" +
		"\n\ndef helper():\n    time.sleep(1)  # noqa: ASYNC251\n"
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, text)
	wantFindings(t, e.pushed(app, 1), 1)
	wantHovers(t, e, map[string]hoverCase{
		"bare":                   {5, 21, "time.sleep", extent{position{5, 19}, position{5, 25}}},
		"with rules":             {6, 40, "requests.get", extent{position{6, 23}, position{6, 45}}},
		"at the end of the call": {9, 10, "requests.get", extent{position{9, 7}, position{9, 31}}},
		"that waives nothing":    {10, 14, "", extent{}},
		"of another tool's rule": {12, 21, "", extent{}},
		"on a helper's line":     {16, 25, "time.sleep", extent{position{16, 19}, position{16, 35}}},
		"beside the comment":     {5, 18, "", extent{}},
	})
}

// hoverCase is a place in app whose hover stands on a part of it and says want;
// with no want it is null.
type hoverCase struct {
	line, column int
	want         string
	on           extent
}

func wantHovers(t *testing.T, e *editor, cases map[string]hoverCase) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			h := e.hover(app, c.line, c.column)
			switch {
			case (h == nil) != (c.want == ""):
				t.Errorf("hover: %+v", h)
			case h != nil && (h.Range != c.on || !strings.Contains(h.Contents.Value, c.want)):
				t.Errorf("hover: %+v", h)
			}
		})
	}
}

// A blocking symbol that a thread is given to call has its card, which says that
// the loop goes on; what does not block has none.
func TestHoverOnWhatAThreadCalls(t *testing.T) {
	const text = "import asyncio\nfrom functools import partial\nimport requests\n\n\nasync def f(s: requests.Session):\n" +
		"    await asyncio.to_thread(requests.get, 'u')\n" +
		"    loop = asyncio.get_running_loop()\n" +
		"    await loop.run_in_executor(None, partial(s.post, 'u'))\n" +
		"    await asyncio.to_thread(helper, len)\n" +
		"\n\ndef helper(x):\n    requests.get('u')\n"
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, text)
	wantFindings(t, e.pushed(app, 1), 0)
	wantHovers(t, e, map[string]hoverCase{
		"function":          {6, 40, "requests.get", extent{position{6, 28}, position{6, 40}}},
		"method, partial":   {8, 48, "requests.Session.post", extent{position{8, 45}, position{8, 51}}},
		"the offload":       {6, 18, "", extent{}},
		"of the workspace":  {9, 30, "", extent{}},
		"its argument":      {9, 37, "", extent{}},
		"called in no loop": {13, 8, "", extent{}},
	})
	if h := e.hover(app, 6, 40); h == nil || !strings.Contains(h.Contents.Value, "the loop goes on") {
		t.Errorf("hover on what a thread calls: %+v", h)
	}
}

type workspaceReport struct {
	Items []struct {
		URI, Kind, ResultID string
		Version             *int
		Items               []diagnostic
	}
}

// A suppression that suppresses nothing is faded.
func TestUnusedSuppression(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, "import time\n\n\nasync def f():\n    time.sleep(1)  # unblock: ignore\n    x = 1  # unblock: ignore[blocking-sleep] why\n")
	items := e.pushed(app, 1).Diagnostics
	if len(items) != 1 || items[0].Code != "unused-suppression" || items[0].Range != (extent{position{5, 11}, position{5, 44}}) {
		t.Errorf("diagnostics: %+v", items)
	}
}

// Findings in files that are not open are told as they become known, and the
// next answer waits for a change.
func TestWorkspaceDiagnostics(t *testing.T) {
	e, root := opened(t, pulling(), object{"workspaceDiagnostics": true}, callers)
	ask := func(had []object, token any) string {
		return e.ask("workspace/diagnostic", object{"identifier": "unblock", "previousResultIds": had, "partialResultToken": token})
	}
	decode := func(raw json.RawMessage) (r workspaceReport) {
		if err := json.Unmarshal(raw, &r); err != nil {
			t.Errorf("%s: %v", raw, err)
		}
		return r
	}
	first := decode(e.answer(ask([]object{}, nil)).Result)
	if len(first.Items) != 2 || !strings.HasSuffix(first.Items[0].URI, "/app.py") || len(first.Items[1].Items) != 2 || first.Items[0].Version != nil {
		t.Fatalf("first: %+v", first)
	}
	had := []object{}
	for _, item := range first.Items {
		had = append(had, object{"uri": item.URI, "value": item.ResultID})
	}

	waiting := ask(had, nil)
	if h := e.hover(app, 0, 0); h != nil { // a round trip: the poll is under way
		t.Errorf("hover: %+v", h)
	}
	e.mu.Lock()
	if m, ok := e.answers[waiting]; ok {
		t.Errorf("answered at once: %s", m.Result)
	}
	e.mu.Unlock()
	if err := os.WriteFile(root+"/helper.py", []byte(asyncHelper), 0o600); err != nil {
		t.Fatal(err)
	}
	e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "file://" + root + "/helper.py", "type": 2}}})
	second := decode(e.answer(waiting).Result)
	if len(second.Items) != 2 || len(second.Items[0].Items) != 0 || len(second.Items[1].Items) != 0 {
		t.Errorf("second: %+v", second)
	}

	// From nothing again, in parts; then cancelled, then the end.
	if err := os.WriteFile(root+"/helper.py", []byte(slowHelper), 0o600); err != nil {
		t.Fatal(err)
	}
	e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "file://" + root + "/helper.py", "type": 2}}})
	if rest := decode(e.answer(ask([]object{}, "parts")).Result); len(rest.Items) != 0 {
		t.Errorf("answer after the parts: %+v", rest)
	}
	e.until("parts", func() bool {
		return slices.ContainsFunc(e.heard, func(m message) bool {
			return m.Method == "$/progress" && strings.Contains(string(m.Params), `"token":"parts"`) && strings.Contains(string(m.Params), "/view.py")
		})
	})
	cancelled := ask(had, nil)
	e.tell("$/cancelRequest", object{"id": verbatim(cancelled)})
	wantCode(t, e.answer(cancelled).Error, -32800)
	last := ask(had, nil)
	e.must("shutdown", nil, nil)
	if r := decode(e.answer(last).Result); len(r.Items) != 0 {
		t.Errorf("at the end: %+v", r)
	}
}

func TestWorkspaceDiagnosticsAreOff(t *testing.T) {
	e, _ := opened(t, pulling(), object{}, callers)
	var r workspaceReport
	e.must("workspace/diagnostic", object{"previousResultIds": []object{}}, &r)
	if len(r.Items) != 0 {
		t.Errorf("report: %+v", r)
	}
}

// An edit of a helper shows in its callers with the helper's own answer, where
// the client takes that.
func TestRelatedDocuments(t *testing.T) {
	e := open(t, with(pulling(), "textDocument.diagnostic", object{"relatedDocumentSupport": true}), lsp.Options{Files: memory{}})
	e.didOpen(helper, 1, slowHelper)
	e.didOpen(app, 1, caller)
	if got := e.pull(app, ""); len(got.Items) != 1 {
		t.Fatalf("first: %+v", got)
	}
	type answer struct {
		Kind, ResultID   string
		RelatedDocuments map[string]report
	}
	had := ""
	pull := func() (r answer) {
		e.must("textDocument/diagnostic", object{"textDocument": object{"uri": helper}, "previousResultId": had}, &r)
		had = r.ResultID
		return r
	}
	if got := pull(); len(got.RelatedDocuments) != 0 {
		t.Errorf("nothing has changed: %+v", got)
	}
	e.didChange(helper, 2, whole(asyncHelper))
	if got := pull().RelatedDocuments[app]; got.Kind != "full" || got.Items == nil || len(got.Items) != 0 || got.ResultID == "" {
		t.Errorf("without the blocking call: %+v", got)
	}
	e.didChange(helper, 3, whole(slowHelper))
	// "unchanged" would be true of the helper, but not all clients read on then.
	if got := pull(); len(got.RelatedDocuments[app].Items) != 1 || got.Kind != "full" {
		t.Errorf("with it again: %+v", got)
	}
	if got := pull(); got.Kind != "unchanged" {
		t.Errorf("nothing has changed since: %+v", got)
	}
}
