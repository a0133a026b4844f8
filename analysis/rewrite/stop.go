package rewrite

import (
	"regexp"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// A future can't carry StopIteration: before Python 3.12 the await of one that
// should never ends. So nothing that may end with it goes to a thread.

// stops reports whether a call asks an iterator for its next item, and may find
// none.
func stops(cl call) bool {
	return trailing(cl.callee.text()) == "__next__" || cl.callee.reads("next") && len(cl.arguments()) < 2
}

// resumes reports whether what a finding's call runs may end with StopIteration:
// a generator or iterator that is at its end.
func (f *File) resumes(of *finding.Finding, cl call) bool {
	callee := cl.callee
	for callee.is(queries.KindParenthesizedExpression) {
		callee = callee.at(callee.in.tree.FirstNamed(callee.i))
	}
	switch {
	case callee.is(queries.KindLambda):
		return letsStop(callee.child(queries.FieldBody))
	case trailing(callee.text()) == "send", trailing(callee.text()) == "throw":
		generator, first := false, true
		f.onChain(of, func(_ *File, fn node) bool {
			generator, first = generator || first && yields(fn), false
			return false
		})
		return generator
	}
	return stops(cl)
}

// letsStop reports whether something in n may raise StopIteration, and nothing
// in n catches it.
func letsStop(n node) bool {
	for m := range n.within() {
		if endsWithStop(m) && !catches(m, n) {
			return true
		}
	}
	return false
}

// endsWithStop reports whether n asks for a next item, or raises StopIteration.
func endsWithStop(n node) bool {
	if n.is(queries.KindRaiseStatement) {
		raised := n.at(n.in.tree.FirstNamed(n.i))
		return raised.ok() && strings.HasPrefix(raised.text(), "StopIteration")
	}
	cl, ok := asCall(n)
	return ok && stops(cl)
}

// catches reports whether a StopIteration that n raises stays within around: a
// try statement there catches it, or it is another function's.
func catches(n, around node) bool {
	for inner, up := n, n.parent(); up.ok() && inner != around; inner, up = up, up.parent() {
		if up.opensScope() && up != around || inner.field() == queries.FieldBody && handlesStop(up, anyException) {
			return true
		}
	}
	return false
}

var (
	stopIteration = regexp.MustCompile(`\bStopIteration\b`)
	anyException  = regexp.MustCompile(`\b(?:StopIteration|Exception|BaseException)\b|^except\s*:`)
)

// handlesStop reports whether n is a try statement, one of whose handlers
// catches what the pattern says.
func handlesStop(n node, caught *regexp.Regexp) bool {
	if !n.is(queries.KindTryStatement) {
		return false
	}
	for clause := range n.named() {
		if clause.is(queries.KindExceptClause) && caught.MatchString(head(clause)) {
			return true
		}
	}
	return false
}

// awaitsStop reports whether the code around n expects StopIteration of it.
func awaitsStop(n node) bool {
	for inner, up := n, n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); inner, up = up, up.parent() {
		if inner.field() == queries.FieldBody && handlesStop(up, stopIteration) {
			return true
		}
	}
	return false
}

// catchesStop reports whether the block itself catches a StopIteration that n,
// which stands in it, raises.
func (b block) catchesStop(n node) bool { return catches(n, b.stmts[0].parent()) }
