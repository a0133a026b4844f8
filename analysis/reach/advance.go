package reach

import (
	"bytes"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// advanced is what a call of next runs: of a generator that is new no more than
// what stands before its first yield.
func (v *visit) advanced(callee *resolve.Value, call *facts.Expr, runs []resolve.Run) []resolve.Run {
	if callee.Kind != resolve.External || callee.Name != "next" || len(call.Args) == 0 || !v.isNew(call, call.Args[0].Value) {
		return runs
	}
	for i := range runs {
		if b := runs[i].Body; b != nil && b.Kind == resolve.GeneratorValue && b.Scope == 0 {
			runs[i].Part = resolve.First
		}
	}
	return runs
}

// isNew reports whether an object that a call has to do with was made for it, or
// just before: nothing has been asked of it, and the call is in no loop of its own.
func (v *visit) isNew(call *facts.Expr, object facts.ID) bool {
	fs := v.unit.Facts()
	e := v.expr(object)
	if e.Op == facts.OpCall {
		return true
	}
	if e.Op != facts.OpName || !e.Local || len(e.Binds) != 1 {
		return false
	}
	b := &fs.Binds[e.Binds[0]]
	made := v.expr(b.Value)
	if made.Op != facts.OpCall || b.Maker != 0 || made.Span.End > e.Span.Start {
		return false
	}
	for i := range fs.Exprs {
		if x := &fs.Exprs[i]; x.Op == facts.OpName && x.Text == e.Text && x.Span.Start > made.Span.End && x.Span.Start < e.Span.Start {
			return false
		}
	}
	between := v.unit.Text()[made.Span.End:call.Span.Start]
	return !bytes.Contains(between, []byte("for ")) && !bytes.Contains(between, []byte("while "))
}
