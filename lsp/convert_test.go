package lsp

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// shelf is a file system with one file.
type shelf struct{ name, content string }

func (s shelf) ReadFile(name string) ([]byte, error) {
	if name != s.name {
		return noFiles{}.ReadFile(name)
	}
	return []byte(s.content), nil
}
func (s shelf) IsFile(name string) bool { return name == s.name }
func (shelf) IsDir(string) bool         { return false }

func convertInto(c client) *converter {
	app := &document{uri: "file:///C%3A/w/app.py", path: "/C:/w/app.py", version: 3, python: true, lines: text.NewLines([]byte("import helper\n\n'😀'; helper.load()\n"))}
	return &converter{
		snap: &snapshot{
			docs: map[string]*document{app.path: app}, settings: defaultSettings(),
			configs: project.NewConfigs(noFiles{}, nil),
		},
		files:  shelf{"/w/helper.py", "def load():\n    '😀'; time.sleep(1)\n"},
		client: c, lines: map[string]*text.Lines{}, page: func(*finding.Finding) string { return "" },
	}
}

var chained = &finding.Finding{
	Path: "/C:/w/app.py", Span: text.Span{Start: 23, End: 34}, Code: catalogue.Sleep, Severity: finding.Information,
	Latency: catalogue.Heavy, Symbol: "time.sleep", Callee: "helper.load", Coroutine: "f", Message: "it blocks",
	Chain: []finding.Step{
		{Path: "/C:/w/app.py", Span: text.Span{Start: 23, End: 34}, Name: "helper.load"},
		{Path: "/w/helper.py", Span: text.Span{Start: 24, End: 34}, Name: "time.sleep"},
	},
}

// want compares what goes over the wire.
func want(t *testing.T, got any, expected string) {
	t.Helper()
	raw, err := protocol.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	var g, w any
	if err := json.Unmarshal(raw, &g); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(expected), &w); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w, g); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// The chain's steps are places in their own files: of the open document by the
// client's spelling, of another file by its path.
func TestChainIsRelatedInformation(t *testing.T) {
	c := convertInto(client{encoding: text.UTF16, relatedInformation: true})
	r := &analysis.Report{Lines: c.snap.docs["/C:/w/app.py"].lines}
	want(t, c.diagnostic(r, chained), `{
		"range": {"start": {"line": 2, "character": 6}, "end": {"line": 2, "character": 17}},
		"severity": 3, "code": "blocking-sleep", "source": "unblock", "message": "it blocks",
		"relatedInformation": [
			{"location": {"uri": "file:///C%3A/w/app.py", "range": {"start": {"line": 2, "character": 6}, "end": {"line": 2, "character": 17}}}, "message": "`+"`helper.load`"+` is called here"},
			{"location": {"uri": "file:///w/helper.py", "range": {"start": {"line": 1, "character": 10}, "end": {"line": 1, "character": 20}}}, "message": "`+"`time.sleep`"+` blocks here"}],
		"data": {"symbol": "time.sleep", "coroutine": "f", "latency": "heavy"}}`)
}

// A file of the chain may be gone when the client hears of it.
func TestChainThroughAVanishedFile(t *testing.T) {
	c := convertInto(client{encoding: text.UTF16, relatedInformation: true})
	c.files = noFiles{}
	want(t, c.diagnostic(&analysis.Report{Lines: c.snap.docs["/C:/w/app.py"].lines}, chained).RelatedInformation[1].Location,
		`{"uri": "file:///w/helper.py", "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}}`)
}

func TestWorkspaceEdits(t *testing.T) {
	edits := []rewrite.Edit{
		{Path: "/C:/w/app.py", Span: text.Span{Start: 0, End: 0}, Text: "import asyncio\n"},
		{Path: "/C:/w/app.py", Span: text.Span{Start: 23, End: 34}, Text: "await x"},
		{Path: "/w/helper.py", Span: text.Span{Start: 24, End: 34}, Text: "y"},
	}
	cases := []struct {
		name   string
		client client
		reason string
		want   string
	}{
		{"by document and version", client{encoding: text.UTF16, versionedEdits: true}, "it may", `{"documentChanges": [
			{"textDocument": {"uri": "file:///C%3A/w/app.py", "version": 3}, "edits": [
				{"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}, "newText": "import asyncio\n"},
				{"range": {"start": {"line": 2, "character": 6}, "end": {"line": 2, "character": 17}}, "newText": "await x"}]},
			{"textDocument": {"uri": "file:///w/helper.py", "version": null}, "edits": [
				{"range": {"start": {"line": 1, "character": 10}, "end": {"line": 1, "character": 20}}, "newText": "y"}]}]}`},
		{"for an older client", client{encoding: text.UTF8}, "it may", `{"changes": {
			"file:///C%3A/w/app.py": [
				{"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}, "newText": "import asyncio\n"},
				{"range": {"start": {"line": 2, "character": 8}, "end": {"line": 2, "character": 19}}, "newText": "await x"}],
			"file:///w/helper.py": [
				{"range": {"start": {"line": 1, "character": 12}, "end": {"line": 1, "character": 22}}, "newText": "y"}]}}`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { want(t, convertInto(c.client).workspaceEdit(edits, c.reason), c.want) })
	}
}

// A fix that may change what the program does asks to be confirmed.
func TestUnsafeEditIsAnnotated(t *testing.T) {
	edits := []rewrite.Edit{{Path: "/C:/w/app.py", Span: text.Span{Start: 23, End: 34}, Text: "x"}}
	c := convertInto(client{encoding: text.UTF8, versionedEdits: true, annotations: true})
	want(t, c.workspaceEdit(edits, "it moves to another thread"), `{
		"documentChanges": [{"textDocument": {"uri": "file:///C%3A/w/app.py", "version": 3}, "edits": [
			{"range": {"start": {"line": 2, "character": 8}, "end": {"line": 2, "character": 19}}, "newText": "x", "annotationId": "unblock.unsafe"}]}],
		"changeAnnotations": {"unblock.unsafe": {"label": "May change what the program does", "needsConfirmation": true, "description": "it moves to another thread"}}}`)
	want(t, c.workspaceEdit(edits, ""), `{"documentChanges": [{"textDocument": {"uri": "file:///C%3A/w/app.py", "version": 3}, "edits": [
			{"range": {"start": {"line": 2, "character": 8}, "end": {"line": 2, "character": 19}}, "newText": "x"}]}]}`)
}

func TestSeverities(t *testing.T) {
	for s, want := range map[finding.Severity]protocol.DiagnosticSeverity{finding.Warning: 2, finding.Information: 3, finding.Hint: 4} {
		if got := severityOf(s); got != want {
			t.Errorf("%v is %v, want %v", s, got, want)
		}
	}
}
