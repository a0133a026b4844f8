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
	line   int64  // the one that was changed
	within bool   // nothing but that line was
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
			next.line = c.Range.Start.Line
			next.within = c.Range.End.Line == next.line && !strings.ContainsAny(c.Text, "\r\n")
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
			return int64(d.Range.Start.Line) <= e.line && e.line <= int64(d.Range.End.Line)
		}) {
			return false
		}
	}
	return e != nil
}
