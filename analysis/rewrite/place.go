package rewrite

import (
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

// place is what surrounds an expression: whether it may become an await, and
// what suspending there would disturb.
type place struct {
	fn     node   // the coroutine function
	stmt   node   // the statement that evaluates the expression
	parens bool   // something that binds tighter than await stands around it
	reason string // why suspending there may change the meaning; empty: it doesn't
}

// placeOf looks at the surroundings of n. It reports false where an await can't
// stand, or would not be evaluated where n is.
func (f *File) placeOf(n node) (place, bool) {
	p := place{parens: bindsTighter(n)}
	if unpackedBare(n) {
		return p, false
	}
	inner := n        // the child of the node that is looked at
	var below node    // the child of inner on the way to n
	implicit := false // an async comprehension was crossed
	shielded := false // a scope that can't be cancelled was
	for up := n.parent(); up.ok(); below, inner, up = inner, up, up.parent() {
		if up.is(queries.KindError) {
			return p, false
		}
		switch up.kind() {
		case queries.KindFunctionDefinition:
			p.fn = up
			if up.child(queries.FieldName).reads("__aexit__") && !shielded {
				p.reason = firstOf(p.reason, f.cutShort())
			}
			async := up.token(queries.KindAsync).ok()
			if async && p.stmt.ok() && p.reason == "" {
				p.reason = firstOf(f.acquired(n), f.interleaved(n, n.span(), n.end()), f.replaced(n))
			}
			return p, async && inner.field() == queries.FieldBody && p.stmt.ok() && !p.stmt.hasError()
		case queries.KindModule, queries.KindClassDefinition, queries.KindLambda, queries.KindDecorator,
			queries.KindType, queries.KindTypeAliasStatement, queries.KindPrintStatement, queries.KindExecStatement:
			return p, false
		case queries.KindInterpolation, queries.KindFormatExpression:
			if up.token(queries.KindEqual).ok() { // f"{x=}" shows its own source
				return p, false
			}
		case queries.KindGeneratorExpression, queries.KindListComprehension,
			queries.KindSetComprehension, queries.KindDictionaryComprehension:
			if isFirstIterable(up, inner, below) {
				break
			}
			// Python older than 3.11 takes an async comprehension only
			// directly in an async function, not in another comprehension.
			if up.is(queries.KindGeneratorExpression) || implicit && f.before(3, 11) {
				return p, false
			}
			implicit = true
		case queries.KindAssignment, queries.KindAugmentedAssignment:
			if r := lostUpdate(up, inner, n); r != "" {
				p.reason = r
			}
		case queries.KindWithStatement:
			if r := firstOf(f.heldLock(up, inner), f.sharedByAll(up, inner)); r != "" {
				p.reason = r
			}
			shielded = shielded || strings.Contains(head(up), "shield")
		case queries.KindFinallyClause, queries.KindExceptClause:
			if !shielded && (up.is(queries.KindFinallyClause) || catchesCancellation(up)) {
				p.reason = firstOf(p.reason, f.cutShort())
			}
			p.reason = firstOf(p.reason, f.dropped(up))
		case queries.KindBlock:
			if !p.stmt.ok() {
				p.stmt = inner
			}
		}
	}
	return p, false
}

// bindsTighter reports whether n, written as an await, needs parentheses. `**`
// doesn't demand them, but few readers know that.
func bindsTighter(n node) bool {
	switch p := n.parent(); p.kind() {
	case queries.KindAttribute, queries.KindAwait:
		return true
	case queries.KindCall:
		return n.field() == queries.FieldFunction
	case queries.KindSubscript:
		return n.field() == queries.FieldValue
	case queries.KindBinaryOperator:
		return p.child(queries.FieldOperator).is(queries.KindDoubleStar)
	}
	return false
}

// unpackedBare reports whether n is, or begins, what a star unpacks outside of
// brackets: `return *n, 1`. There the grammar knows no await, and neither would
// what is built on it.
func unpackedBare(n node) bool {
	for p := n.parent(); p.ok(); p = p.parent() {
		if p.is(queries.KindListSplat) {
			return !p.parent().is(queries.KindArgumentList, queries.KindList, queries.KindSet, queries.KindTuple)
		}
		if p.start() != n.start() {
			return false
		}
	}
	return false
}

// isFirstIterable reports whether clause is the first `for` of a comprehension
// and from its iterable: the one part that is evaluated outside of it.
func isFirstIterable(comprehension, clause, from node) bool {
	if !clause.is(queries.KindForInClause) || !from.ok() || from.field() != queries.FieldRight {
		return false
	}
	for c := range comprehension.named() {
		if c.is(queries.KindForInClause) {
			return c == clause
		}
	}
	return false
}

// lostUpdate says why an await at n, in the right side of an assignment, could
// lose another task's change: the target was read before it and is written
// after.
func lostUpdate(assignment, side, n node) string {
	left := assignment.child(queries.FieldLeft)
	if !left.ok() || side.field() != queries.FieldRight {
		return ""
	}
	if left.is(queries.KindIdentifier) {
		if fn := n.function(); !fn.ok() || isLocal(fn, left.text()) {
			return ""
		}
	}
	target := left.text()
	if !assignment.is(queries.KindAugmentedAssignment) {
		if !strings.Contains(n.source(side.start(), n.end()), target) {
			return ""
		}
	}
	return "`" + oneLine(target) + "` is read before the await and written after it: a change by another task in between is lost"
}

// cutShort says why an await may not do what must be done at the end. Under
// asyncio a cancelled task may await again; anyio and trio raise at every await
// of a cancelled scope, before the call is made.
func (f *File) cutShort() string {
	if !f.cancelsAgain() {
		return ""
	}
	return "when its scope is cancelled, the await raises before the call is made"
}

// cancelsAgain reports whether a task may run in a scope of anyio or trio: those
// of anyio cancel the await of an asyncio function again, too.
func (f *File) cancelsAgain() bool {
	return f.framework != "asyncio" || f.declares("anyio") || f.declares("trio")
}

// dropped says why an await in a clause that ends an async generator may not do
// what must be done at the end: see droppable.
func (f *File) dropped(clause node) string {
	if !catchesExit(clause) {
		return ""
	}
	return f.droppable(clause.parent(), clause)
}

// droppable says why an await may be cut short that ends a part of an async
// generator: one that is dropped at a yield there is closed by a task of its own,
// and where the program ends meanwhile, asyncio.run cancels that task, with the
// call that no thread has begun yet. Yields of the clause itself don't count.
func (f *File) droppable(part, clause node) string {
	fn := part.function()
	if f.framework != "asyncio" || !fn.ok() || runToItsEnd(fn) {
		return ""
	}
	for m := range part.within() {
		if m.is(queries.KindYield) && m.function() == fn && (!clause.ok() || !clause.holds(m)) {
			return "if the generator is dropped half-way and the program ends, the call may not be made"
		}
	}
	return ""
}

// catchesExit reports whether a clause is entered when a generator is closed.
func catchesExit(clause node) bool {
	if clause.is(queries.KindFinallyClause) {
		return true
	}
	caught := head(clause)
	return catchesAll(caught) || strings.Contains(caught, "GeneratorExit")
}

// runToItsEnd reports whether a decorator makes something of a generator that
// always ends it, by the names of those that do.
func runToItsEnd(fn node) bool {
	if !fn.parent().is(queries.KindDecoratedDefinition) {
		return false
	}
	for d := range fn.parent().named() {
		if d.is(queries.KindDecorator) && (strings.Contains(d.text(), "asynccontextmanager") || strings.Contains(d.text(), "fixture")) {
			return true
		}
	}
	return false
}

// catchesCancellation reports whether an except clause is entered when a task
// is cancelled.
func catchesCancellation(clause node) bool {
	caught := head(clause)
	return catchesAll(caught) || strings.Contains(strings.ToLower(caught), "cancelled")
}

// catchesAll reports whether an except clause with this head is entered whatever
// is raised.
func catchesAll(head string) bool {
	return strings.TrimSpace(strings.TrimSuffix(head, ":")) == "except" || strings.Contains(head, "BaseException")
}

// head is the source of a compound statement or clause before its block.
func head(n node) string {
	for c := range n.children() {
		if c.is(queries.KindBlock) {
			return n.source(n.start(), c.start())
		}
	}
	return ""
}

// oneLine is source text fit for a title: white space collapsed, cut if long.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 40 {
		return string(r[:37]) + "..."
	}
	return s
}
