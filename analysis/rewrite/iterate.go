package rewrite

import (
	"bytes"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// consumers are builtins that run through their one argument before they
// return.
var consumers = map[string]bool{
	"list": true, "tuple": true, "set": true, "frozenset": true, "sorted": true, "sum": true, "min": true, "max": true,
	"any": true, "all": true, "dict": true, "bytes": true, "bytearray": true, "deque": true, "Counter": true,
}

// consume runs through a blocking iterable in a thread. `list(path.glob("*"))`
// is handed over as it is; what a loop or a comprehension iterates over, and
// what is unpacked, becomes a list first.
func (f *File) consume(of *finding.Finding) []change {
	n := f.iterable(of)
	if !n.ok() {
		return nil
	}
	if cl, ok := asCall(n); ok && cl.only().ok() && consumers[trailing(cl.callee.text())] {
		return f.consumer(of, cl)
	}
	if cl, ok := asCall(enclosingCall(n)); ok && cl.only() == n && consumers[trailing(cl.callee.text())] {
		return f.consumer(of, cl)
	}
	return f.listed(of, n)
}

// iterable is the node that a finding of an iteration is about.
func (f *File) iterable(of *finding.Finding) node {
	found := f.spanned(of)
	if !found.ok() || found.hasError() || isTarget(found) {
		return node{}
	}
	return found
}

// spanned is the node that a finding spans: the innermost one, but the outermost
// call.
func (f *File) spanned(of *finding.Finding) node {
	var found node
	for _, n := range f.path(of.Expr) {
		if n.span() == of.Expr && !n.is(queries.KindExpressionStatement, queries.KindBlock) {
			if !found.ok() || !found.is(queries.KindCall) {
				found = n
			}
		}
	}
	return found
}

func enclosingCall(n node) node {
	if args := n.parent(); args.is(queries.KindArgumentList) {
		return args.parent()
	}
	return node{}
}

// consumer hands a builtin that consumes its argument to a thread. An opened
// file is opened there too.
func (f *File) consumer(of *finding.Finding, cl call) []change {
	p, ok := f.placeOf(cl.node)
	if !ok {
		return nil
	}
	var c change
	arg := cl.only()
	if f.opensInside(cl) {
		c = f.threadLambda(cl.node, p)
	} else {
		c = f.threadCall(cl, p)
	}
	_, with, _ := strings.Cut(c.title, " in a thread ")
	c.title = "Run `" + oneLine(cl.text()) + "` in a thread " + with
	c.reason = firstOf(p.reason, f.valueReason(of, arg), f.goesThrough(cl.node))
	return []change{c}
}

// listable reports whether n is iterated where it stands: the iterable of a
// for, or the right side of an unpacking.
func listable(n node) bool {
	p := n.parent()
	switch p.kind() {
	case queries.KindForStatement, queries.KindForInClause:
		return n.field() == queries.FieldRight && !p.token(queries.KindAsync).ok()
	case queries.KindAssignment:
		return n.field() == queries.FieldRight &&
			p.child(queries.FieldLeft).is(queries.KindPatternList, queries.KindTuplePattern, queries.KindListPattern)
	case queries.KindListSplat:
		return true
	}
	return false
}

// listed makes a list of the iterable in a thread.
func (f *File) listed(of *finding.Finding, n node) []change {
	if !listable(n) || !f.isBuiltin(n, "list") || prunes(of, n) {
		return nil
	}
	p, ok := f.placeOf(n)
	if !ok {
		return nil
	}
	var c change
	h := f.hop(&c, n)
	c.kind = h.kind
	c.title = "Run through `" + oneLine(n.text()) + "` in a thread with " + h.with
	cl, isCall := asCall(n)
	if isCall && (isOpen(cl) && movableCalls(n, n) || f.opensInside(cl)) {
		c.insert(n.start(), "await "+h.call+h.first+"lambda: list(")
		c.insert(n.end(), "))")
	} else {
		c.insert(n.start(), "await "+h.call+h.first+"list, ")
		c.insert(n.end(), ")")
	}
	c.locks = append(c.locks, n.span())
	c.reason = firstOf(p.reason, f.valueReason(of, n), lazyReason(of, n))
	return []change{c}
}

// isBuiltin reports whether a builtin's name means that at n.
func (f *File) isBuiltin(n node, name string) bool {
	for up := n.parent(); up.ok(); up = up.parent() {
		if up.opensScope() && len(up.scopeOf().bound[name]) > 0 {
			return false
		}
	}
	for _, c := range f.chunks {
		if c.Kind == queries.ChunkDef || c.Kind == queries.ChunkClass {
			if c.Name == name {
				return false
			}
			continue
		}
		if bytes.Contains(f.src[c.Start:c.End], []byte(name)) && len((node{f.syntax(c), 0}).scopeOf().bound[name]) > 0 {
			return false
		}
	}
	return true
}

// finite are the symbols whose iteration is known to come to an end soon:
// listings of directories and archives, and local files.
var finite = []string{"pathlib.", "glob.", "os.scandir", "io.", "open", "zipfile.", "tarfile."}

// walks are the symbols that go down a tree, as the loop's body has changed the
// list of folders that it got.
var walks = map[string]bool{"os.walk": true, "os.fwalk": true, "pathlib.Path.walk": true}

// prunes reports whether the body of a loop over a tree does more with the
// folders than read them: it says where to go on.
func prunes(of *finding.Finding, n node) bool {
	loop := n.parent()
	if !walks[of.Symbol] || !loop.is(queries.KindForStatement) {
		return false
	}
	targets := slices.Collect(loop.child(queries.FieldLeft).named())
	if len(targets) < 2 || !targets[1].is(queries.KindIdentifier) {
		return true
	}
	for _, use := range uses(loop.child(queries.FieldBody), targets[1].text()) {
		p := use.parent()
		if p.is(queries.KindSubscript) && isTarget(p) || p.is(queries.KindAttribute, queries.KindAugmentedAssignment) {
			return true
		}
	}
	return false
}

// lazyReason says what changes when everything is read before the first turn
// of a loop.
func lazyReason(of *finding.Finding, n node) string {
	if walks[of.Symbol] {
		return "the whole tree is listed before the loop begins: what the loop changes in it is not seen"
	}
	if !of.Direct() || !slices.ContainsFunc(finite, func(prefix string) bool { return strings.HasPrefix(of.Symbol, prefix) }) {
		return "everything is read before the loop begins: wrong for a stream that does not end"
	}
	body := n.parent().child(queries.FieldBody)
	if n.parent().is(queries.KindForStatement) && body.ok() && body.contains(queries.KindBreakStatement, queries.KindReturnStatement) {
		return "the loop may end early, but everything is read before it begins"
	}
	return ""
}
