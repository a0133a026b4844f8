package lsp

import (
	"slices"
	"strings"

	"go.lsp.dev/protocol"
)

// edits are the last changes of a document, newest first, as far as diagnostics
// mind them. A client moves what it shows with the text, so that diagnostics
// which are the same again need not be sent again: if no change has come near
// one of them.
type edits struct {
	first  int64  // line that was touched
	last   int64  // one, too
	within bool   // there are as many lines as before
	before *edits // nil: not known any more
	depth  int
}

// manyEdits is how far back edits are known.
const manyEdits = 64

// with are the edits after further changes.
func (e *edits) with(changes []change) *edits {
	for _, c := range changes {
		next := &edits{before: e}
		if e == nil || e.depth == manyEdits {
			next.before = nil
		} else {
			next.depth = e.depth + 1
		}
		if c.Range != nil {
			next.first, next.last = c.Range.Start.Line, c.Range.End.Line
			next.within = next.last-next.first == lineBreaks(c.Text)
		}
		e = next
	}
	return e
}

// leave reports whether the changes after since are known to have left these
// diagnostics, which have not changed, where they stand.
func (e *edits) leave(since *edits, items []protocol.Diagnostic) bool {
	for ; e != nil && e != since; e = e.before {
		if !e.within || slices.ContainsFunc(items, func(d protocol.Diagnostic) bool {
			return int64(d.Range.Start.Line) <= e.last && e.first <= int64(d.Range.End.Line)
		}) {
			return false
		}
	}
	return e != nil
}

// lineBreaks counts what the protocol takes for the end of a line.
func lineBreaks(text string) int64 {
	return int64(strings.Count(text, "\n") + strings.Count(text, "\r") - strings.Count(text, "\r\n"))
}
