package rewrite

import (
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// moveLock moves a with statement that takes a lock of threads to a thread, as
// a whole: the loop neither waits for the lock nor holds it.
func (f *File) moveLock(of *finding.Finding) []change {
	if !of.Direct() || of.Code != "blocking-lock" || trailing(of.Symbol) != "__enter__" {
		return nil
	}
	w, ok := f.withAt(of)
	if !ok || w.target.ok() || f.holdsLock(w.node) {
		return nil
	}
	b, ok := f.asBlock(w.node)
	if !ok {
		return nil
	}
	b.guarded = w.node
	cs := f.move(b, "Take `"+oneLine(w.value.text())+"` in a thread, with what it guards")
	for i := range cs {
		cs[i].reason = firstOf(cs[i].reason,
			"other tasks run while the thread waits for `"+oneLine(w.value.text())+"`: before, they never saw the block begun and not done")
	}
	return cs
}

// holdsLock reports whether a with statement around n takes a lock: the thread
// that n moves to would wait for that for ever, if it is the same.
func (f *File) holdsLock(n node) bool {
	for inner, up := n, n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); inner, up = up, up.parent() {
		if up.is(queries.KindWithStatement) && strings.Contains(heldLock(up, inner), "held") {
			return true
		}
	}
	return false
}
