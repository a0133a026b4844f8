package lsp_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

// typingLoad is what is asked of the server at one key.
type typingLoad struct {
	version            int
	hover, pull, fixes string // ids of the requests
}

// Somebody types at 30 keys a second in a file of 2,000 lines, and never waits,
// while a workspace is being read. Each key moves the finding at the end down a
// line, so that every answer tells of which version it is: it must be the one
// that it was asked on.
func TestTypingUnderLoad(t *testing.T) {
	files, keys := 2000, 90
	if testing.Short() {
		files, keys = 300, 30
	}
	text := module(2000)
	last := strings.Count(text, "\n") - 1
	e := start(t, lsp.Options{Files: workspaceOf(files)})
	e.initializeIn("/w", pulling())
	e.didOpen(app, 0, text)
	document := object{"uri": app}
	var asked []typingLoad
	for version := 1; version <= keys; version++ {
		e.didChange(app, version, edit(2, 0, 2, 0, "\n"))
		line := last + version
		asked = append(asked, typingLoad{
			version: version,
			hover:   e.ask("textDocument/hover", at(app, line, 6)),
			pull:    e.ask("textDocument/diagnostic", object{"textDocument": document}),
			fixes:   e.ask("textDocument/codeAction", object{"textDocument": document, "range": rangeOf(line, 6, line, 6), "context": object{"only": []string{"quickfix"}}}),
		})
		if version%3 == 0 { // three keys come together, so that answers are worked out behind the next key
			time.Sleep(time.Second / 10)
		}
	}
	for _, a := range asked {
		e.wantOfVersion(a, last+a.version, a.version == keys)
	}
}

// wantOfVersion holds the answers at a key against the line on which the finding
// stood then. A pull may say that it is to be asked again, unless it is the last.
func (e *editor) wantOfVersion(a typingLoad, line int, final bool) {
	e.t.Helper()
	var h *hover
	decoded(e.t, e.answer(a.hover), &h)
	if h == nil || h.Range.Start.Line != line {
		e.t.Errorf("hover at version %d: %+v, want line %d", a.version, h, line)
	}
	if m := e.answer(a.pull); m.Error == nil || final {
		var r report
		decoded(e.t, m, &r)
		if len(r.Items) != 1 || r.Items[0].Range.Start.Line != line {
			e.t.Errorf("pull at version %d: %+v, want line %d", a.version, r, line)
		}
	} else {
		wantCode(e.t.(*testing.T), m.Error, -32802)
	}
	var actions []codeAction
	decoded(e.t, e.answer(a.fixes), &actions)
	if len(actions) == 0 || *actions[0].Edit.DocumentChanges[0].TextDocument.Version != a.version {
		e.t.Errorf("fixes at version %d: %+v", a.version, actions)
		return
	}
	edits := actions[0].Edit.DocumentChanges[0].Edits
	if at := edits[len(edits)-1].Range.Start.Line; at != line {
		e.t.Errorf("the fix at version %d is on line %d, want %d", a.version, at, line)
	}
}

// decoded is the result of an answer that has to be one.
func decoded(t testing.TB, m message, result any) {
	t.Helper()
	if m.Error != nil {
		t.Errorf("answer: %v", m.Error)
		return
	}
	if err := json.Unmarshal(m.Result, result); err != nil {
		t.Errorf("answer %s: %v", m.Result, err)
	}
}

// The same load, without waiting for one key before the next: the time from the
// last key of a burst to the diagnostics of its text, and of a hover behind it.
func BenchmarkBurstsWhileIndexing(b *testing.B) {
	const bursts, keys = 60, 10
	text := module(2000)
	line := strings.Count(text, "\n") - 1
	root := workspaceOnDisk(b, 10_000)
	uri := "file://" + root + "/app.py"
	for b.Loop() {
		e := startApart(b)
		e.initializeIn(root, pushing())
		e.didOpen(uri, 0, text)
		e.pushed(uri, 0)
		times := map[string][]time.Duration{}
		version := 0
		for range bursts {
			for range keys {
				time.Sleep(time.Second / 30)
				version++
				e.didChange(uri, version, edit(2, 0, 2, 0, "\n"))
			}
			key := time.Now()
			e.pushed(uri, version)
			shown := time.Now()
			if e.hover(uri, line+version, 6) == nil {
				b.Fatalf("no card at version %d", version)
			}
			times["diagnostics"] = append(times["diagnostics"], shown.Sub(key))
			times["hover"] = append(times["hover"], time.Since(shown))
			e.forget()
		}
		e.stillReading()
		reportTimes(b, times)
		_ = e.to.Close()
		e.exit()
	}
}
