package lsp_test

import (
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/lsp"
)

const (
	app      = "file:///w/app.py"
	sleepy   = "import time\n\n\nasync def handler():\n    time.sleep(1)\n"
	harmless = "import asyncio\n\n\nasync def handler():\n    await asyncio.sleep(1)\n"
)

// The main job: a document is opened, the finding shows, its hover explains
// it, the fix is applied, the finding goes, and comes back with undo.
func TestMainJob(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Version: "test"})
	e.didOpen(app, 1, sleepy)
	got := e.pushed(app, 1)
	if len(got.Diagnostics) != 1 {
		t.Fatalf("diagnostics: %+v", got)
	}
	d := got.Diagnostics[0]
	if d.Code != "blocking-sleep" || d.Source != "unblock" || d.Severity != 2 || d.Message == "" {
		t.Errorf("diagnostic: %+v", d)
	}
	if want := (extent{position{4, 4}, position{4, 14}}); d.Range != want {
		t.Errorf("range %v, want %v", d.Range, want)
	}

	h := e.hover(app, 4, 8)
	if h == nil || h.Contents.Kind != "markdown" || !strings.Contains(h.Contents.Value, "time.sleep") {
		t.Errorf("hover: %+v", h)
	}
	if h := e.hover(app, 3, 12); h != nil {
		t.Errorf("hover beside a finding: %+v", h)
	}

	actions := e.actions(app, rangeOf(4, 6, 4, 6), object{"diagnostics": []object{}})
	if len(actions) == 0 || !actions[0].IsPreferred || actions[0].Edit == nil {
		t.Fatalf("actions: %+v", actions)
	}
	fixed := applyEdits(t, sleepy, actions[0].Edit, app, 1)
	if !strings.Contains(fixed, "    await asyncio.sleep(1)") || !strings.Contains(fixed, "import asyncio") {
		t.Errorf("fixed:\n%s", fixed)
	}
	e.didChange(app, 2, whole(fixed))
	if got := e.pushed(app, 2); len(got.Diagnostics) != 0 {
		t.Errorf("after the fix: %+v", got)
	}
	e.didChange(app, 3, whole(sleepy))
	if got := e.pushed(app, 3); len(got.Diagnostics) != 1 {
		t.Errorf("after undo: %+v", got)
	}

	e.must("shutdown", nil, nil)
	e.tell("exit", nil)
	if code := e.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// applyEdits makes the edits to one document, checking that they are for that
// version of it. Columns are bytes.
func applyEdits(t *testing.T, text string, w *workspaceEdit, uri string, version int) string {
	t.Helper()
	if len(w.DocumentChanges) != 1 || w.DocumentChanges[0].TextDocument.URI != uri || *w.DocumentChanges[0].TextDocument.Version != version {
		t.Fatalf("edit: %+v", w)
	}
	return splice(text, w.DocumentChanges[0].Edits)
}

func splice(text string, edits []textEdit) string {
	lines := strings.SplitAfter(text, "\n")
	offset := func(p position) int {
		n := 0
		for _, line := range lines[:p.Line] {
			n += len(line)
		}
		return n + p.Character
	}
	var b strings.Builder
	last := 0
	for _, e := range edits {
		b.WriteString(text[last:offset(e.Range.Start)])
		b.WriteString(e.NewText)
		last = offset(e.Range.End)
	}
	return b.String() + text[last:]
}
