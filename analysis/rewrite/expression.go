package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

// exprAt is the innermost node of one of the kinds that spans the finding's
// expression, where that is read, not assigned or deleted.
func (f *File) exprAt(of *finding.Finding, kinds ...queries.Kind) node {
	var found node
	for _, n := range f.path(of.Expr) {
		if n.is(kinds...) && n.span() == of.Expr {
			found = n
		}
	}
	if !found.ok() || found.hasError() || isTarget(found) {
		return node{}
	}
	return found
}

// isTarget reports whether n is assigned to or deleted.
func isTarget(n node) bool {
	for inner, p := n, n.parent(); p.ok(); inner, p = p, p.parent() {
		switch p.kind() {
		case queries.KindAssignment, queries.KindAugmentedAssignment, queries.KindForStatement, queries.KindForInClause:
			return inner.field() == queries.FieldLeft
		case queries.KindDeleteStatement, queries.KindAsPatternTarget:
			return true
		case queries.KindPatternList, queries.KindTuplePattern, queries.KindListPattern, queries.KindListSplatPattern,
			queries.KindTuple, queries.KindList, queries.KindExpressionList, queries.KindParenthesizedExpression, queries.KindListSplat:
		default:
			return false
		}
	}
	return false
}

// property reads a property in a thread: through a lambda, or where the object
// is the result of a call, through getattr, so that the call stays where it is.
func (f *File) property(of *finding.Finding) []change {
	n := f.exprAt(of, queries.KindAttribute)
	if !n.ok() {
		return nil
	}
	p, ok := f.placeOf(n)
	if !ok {
		return nil
	}
	if movable(n) {
		c := f.threadLambda(n, p)
		c.reason = firstOf(p.reason, f.valueReason(of, n))
		c.risky = c.reason != "" && f.goesByLoop(of)
		return []change{c}
	}
	object, name := n.child(queries.FieldObject), n.child(queries.FieldAttribute)
	if !object.ok() || !name.ok() || strings.HasPrefix(name.text(), "__") || inString(n) || n.hasComment(object.end(), n.end()) {
		return nil
	}
	var c change
	h := f.hop(&c, n)
	c.kind, c.reason = h.kind, firstOf(p.reason, f.valueReason(of, n))
	c.risky = c.reason != "" && f.goesByLoop(of)
	c.title = "Read `" + oneLine(n.text()) + "` in a thread with " + h.with
	head, tail := "await "+h.call+h.first+"getattr, ", `, "`+name.text()+`")`
	if p.parens {
		head, tail = "("+head, tail+")"
	}
	c.insert(n.start(), head)
	c.replace(text.Span{Start: object.end(), End: n.end()}, tail)
	c.locks = []text.Span{n.span()}
	return []change{c}
}

// valueReason says why reading n in a thread may not mean the same.
func (f *File) valueReason(of *finding.Finding, n node) string {
	if of.Row != nil && of.Row.ThreadSafe != nil && !*of.Row.ThreadSafe {
		return "`" + oneLine(n.text()) + "` is not safe to read from another thread than the one that uses it otherwise"
	}
	return firstOf(f.sharingReason(of, n), f.helperReason(of, n))
}

// inString reports whether n is written in an f-string, whose quotes must not
// come again in it before Python 3.12.
func inString(n node) bool {
	for p := n.parent(); p.ok(); p = p.parent() {
		if p.is(queries.KindString) {
			return true
		}
	}
	return false
}

// operator evaluates `a[b]`, `a + b` or `a in b` in a thread, where the parts
// are plain.
func (f *File) operator(of *finding.Finding) []change {
	n := f.exprAt(of, queries.KindSubscript, queries.KindBinaryOperator, queries.KindComparisonOperator, queries.KindUnaryOperator)
	if !n.ok() || !movable(n) || n.parent().is(queries.KindAugmentedAssignment) {
		return nil
	}
	p, ok := f.placeOf(n)
	if !ok {
		return nil
	}
	c := f.threadLambda(n, p)
	c.reason = firstOf(p.reason, f.valueReason(of, n))
	return []change{c}
}

// openedInPlace runs `open(path).read()` as one, since both halves block.
func (f *File) openedInPlace(of *finding.Finding) []change {
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || !of.Direct() {
		return nil
	}
	whole := cl
	if of.Symbol == "open" {
		if listable(cl.node) {
			return f.listed(of, cl.node)
		}
		if outer := cl.parent(); outer.is(queries.KindAttribute) && cl.field() == queries.FieldObject {
			if whole, ok = asCall(outer.parent()); !ok || whole.callee != outer {
				return nil
			}
		}
	}
	opened, ok := asCall(whole.callee.child(queries.FieldObject))
	if !whole.callee.is(queries.KindAttribute) || !ok || !isOpen(opened) {
		return nil
	}
	if trailing(whole.callee.text()) == "close" || !movableCalls(whole.node, opened.node, whole.node) {
		return nil
	}
	p, ok := f.placeOf(whole.node)
	if !ok {
		return nil
	}
	c := f.threadLambda(whole.node, p)
	c.reason = firstOf(p.reason, f.goesThrough(whole.node))
	return []change{c}
}

// chained runs `popen(command).read()` as one, where what is called and what that
// is called on both block: two hops, one in the other, are hard to read.
func (f *File) chained(of *finding.Finding) []change {
	cl, ok := asCall(f.callAt(of))
	if !ok {
		return nil
	}
	for outer := f.onResult(cl); outer.ok(); outer = f.onResult(cl) {
		cl = outer
	}
	links := []node{cl.node}
	for inner := resultOf(cl); f.blocksItself(inner); inner = resultOf(inner) {
		links = append(links, inner.node)
	}
	p, ok := f.placeOf(cl.node)
	if !ok || cl.hasError() || len(links) < 2 || !movableCalls(cl.node, links...) {
		return nil
	}
	c := f.threadLambda(cl.node, p)
	c.reason = firstOf(p.reason, f.goesThrough(cl.node))
	for _, link := range links {
		one, _ := asCall(link)
		of := f.findingOf(one)
		if mustStay(of, one) || f.resumes(of, one) || firstOf(c.reason, f.affineReason(of, one, c.kind), f.callbackReason(one)) != "" {
			return nil
		}
	}
	return []change{c}
}

// blocksItself reports whether a finding says of a call, and of nothing behind
// it, that it blocks.
func (f *File) blocksItself(cl call) bool {
	if !cl.ok() {
		return false
	}
	of := f.findingOf(cl)
	return of != nil && of.Direct() && of.Latency != catalogue.Light && of.Code != catalogue.Lock && of.Code != catalogue.NestedEventLoop
}

// onResult is the blocking call of a method of what a call returns, or of a part
// of that; or none.
func (f *File) onResult(cl call) call {
	n := cl.node
	for n.field() == queries.FieldObject && n.parent().is(queries.KindAttribute) || n.field() == queries.FieldValue && n.parent().is(queries.KindSubscript) {
		n = n.parent()
	}
	outer, ok := asCall(n.parent())
	if !ok || n == cl.node || outer.callee != n || !f.blocksItself(outer) || !f.blocksItself(cl) {
		return call{}
	}
	return outer
}

// resultOf is the call whose result, or a part of that, a method is called of;
// or none.
func resultOf(cl call) call {
	n := cl.callee
	if !n.is(queries.KindAttribute) {
		return call{}
	}
	for n.is(queries.KindAttribute, queries.KindSubscript) {
		n = n.at(n.in.tree.First(n.i))
	}
	inner, ok := asCall(n)
	if !ok {
		return call{}
	}
	return inner
}

// openedAsArgument runs `json.load(open(path))` as one, for the same reason.
func (f *File) openedAsArgument(of *finding.Finding) []change {
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || mustStay(of, cl) || !f.opensInside(cl) {
		return nil
	}
	consumer := consumers[cl.callee.text()] && f.isBuiltin(cl.node, cl.callee.text())
	ofModule := f.qualified(cl.node, cl.callee) != "" || cl.callee.child(queries.FieldObject).is(queries.KindString)
	if !consumer && (!of.Direct() || !ofModule) {
		return nil // code of the project, or a method of something that others may use too
	}
	p, ok := f.placeOf(cl.node)
	if !ok {
		return nil
	}
	c := f.threadLambda(cl.node, p)
	c.reason = firstOf(p.reason, f.affineReason(of, cl, c.kind), f.helperReason(of, cl.node), f.goesThrough(cl.node))
	return []change{c}
}

// opensInside reports whether an argument of a call opens a file, and the whole
// call can be made in a thread: nothing else in it matters.
func (f *File) opensInside(cl call) bool {
	movable := []node{cl.node}
	for _, a := range cl.arguments() {
		if a.is(queries.KindKeywordArgument) {
			a = a.child(queries.FieldValue)
		}
		// The parts of a generator but for its first iterable run where it is run
		// through: in the thread as it is.
		if a.is(queries.KindGeneratorExpression) {
			first := firstIterable(a)
			opened, ok := asCall(first)
			return ok && len(cl.arguments()) == 1 && isOpen(opened) && f.isBuiltin(first, "open") && movableCalls(first, first) &&
				!a.contains(queries.KindAwait, queries.KindNamedExpression, queries.KindComment)
		}
		for m := range a.within() {
			if opened, ok := asCall(m); ok && isOpen(opened) && f.isBuiltin(m, "open") {
				movable = append(movable, m)
			}
		}
	}
	return len(movable) > 1 && movableCalls(cl.node, movable...)
}

// firstIterable is what the first `for` of a comprehension runs through.
func firstIterable(comprehension node) node {
	for c := range comprehension.named() {
		if c.is(queries.KindForInClause) {
			return c.child(queries.FieldRight)
		}
	}
	return node{}
}

// isOpen reports whether a call opens a file, by its name: callers know that
// the finding at hand is about a file.
func isOpen(c call) bool {
	return c.callee.ok() && (c.callee.reads("open") || c.callee.reads("io.open"))
}

// movable reports whether an expression means the same inside a lambda that is
// run in a thread: nothing in it suspends, binds a name or calls.
func movable(n node) bool { return movableCalls(n) }

// movableCalls is movable with calls in it that may move too, beside those that
// only compute a value.
func movableCalls(n node, calls ...node) bool {
	for m := range n.within() {
		switch m.kind() {
		case queries.KindAwait, queries.KindYield, queries.KindNamedExpression, queries.KindLambda, queries.KindComment,
			queries.KindListComprehension, queries.KindSetComprehension,
			queries.KindDictionaryComprehension, queries.KindGeneratorExpression:
			return false
		case queries.KindCall:
			if !slices.Contains(calls, m) && !onlyComputes(m) {
				return false
			}
		}
	}
	return true
}

// onlyComputes reports whether a call, by its name, makes a value of its
// arguments and touches nothing else: the thread that it runs on can't matter.
func onlyComputes(n node) bool {
	callee := n.child(queries.FieldFunction)
	if !callee.ok() {
		return false
	}
	name := callee.text()
	switch name {
	case "str", "int", "float", "bytes", "len", "min", "max", "sum", "repr", "tuple", "list", "dict", "set", "sorted",
		"enumerate", "zip", "range", "reversed", "bool", "abs", "round", "isinstance", "Path", "pathlib.Path",
		"csv.reader", "csv.DictReader", "cast", "typing.cast":
		return true
	}
	if strings.HasPrefix(name, "os.path.") {
		return trailing(name) == "join" || trailing(name) == "basename" || trailing(name) == "dirname"
	}
	if !callee.is(queries.KindAttribute) {
		return false
	}
	switch trailing(name) {
	case "strip", "rstrip", "lstrip", "split", "rsplit", "splitlines", "lower", "upper", "encode", "decode", "format",
		"startswith", "endswith", "replace", "join", "partition", "rpartition", "title", "removeprefix", "removesuffix", "isdigit":
		return true
	}
	return false
}
