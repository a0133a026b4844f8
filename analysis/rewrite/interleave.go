package rewrite

import (
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// What a coroutine does between two awaits is one step for all other tasks. An
// await that is added makes two of it: what was read in the first may be out of
// date when the second writes.

// access is one use of what other tasks can see too: an attribute of an object
// that the coroutine was given, a variable of the module.
type access struct {
	at   node
	path string // "self.count"
	kind accessKind
	done int // the offset at which a write is made
}

type accessKind uint8

const (
	reads   accessKind = iota
	adds               // a call that takes nothing away: append, add
	changes            // an assignment, a deletion, a call that takes something away
)

// adders and changers are methods of containers.
var (
	adders = map[string]bool{
		"append": true, "appendleft": true, "extend": true, "insert": true, "add": true, "update": true, "setdefault": true,
	}
	changers = map[string]bool{"pop": true, "popleft": true, "popitem": true, "remove": true, "discard": true, "clear": true}
)

// pause is where other tasks run already.
type pause struct {
	node
	after int // the offset behind which they do
}

// traffic is what a coroutine has to do with other tasks, in source order.
// Nested functions are left out: they run at another time.
type traffic struct {
	accesses []access
	pauses   []pause
}

func (f *File) trafficOf(fn node) *traffic {
	if known := fn.in.traffic[fn.i]; known != nil {
		return known
	}
	t := &traffic{}
	for i := fn.child(queries.FieldBody).i; i < int(fn.raw().Next); i++ {
		n := fn.at(i)
		switch n.kind() {
		case queries.KindFunctionDefinition, queries.KindLambda, queries.KindClassDefinition, queries.KindType:
			i = int(n.raw().Next) - 1
		case queries.KindAwait, queries.KindYield:
			t.pauses = append(t.pauses, pause{n, n.end()})
		case queries.KindAsync: // entering and leaving, each turn
			t.pauses = append(t.pauses, pause{n, n.end()}, pause{n, n.parent().end() + 1})
		case queries.KindAttribute, queries.KindIdentifier:
			if n.parent().is(queries.KindAttribute) || !isVariable(n) {
				continue // a part of a longer name
			}
			if a, ok := f.asAccess(n); ok {
				t.accesses = append(t.accesses, a)
			}
		}
	}
	fn.in.traffic[fn.i] = t
	return t
}

// asAccess is what a name, with what hangs on it, is a use of.
func (f *File) asAccess(n node) (access, bool) {
	a := access{at: n, path: n.text(), done: n.end()}
	if cl, ok := asCall(n.parent()); ok && cl.callee == n {
		method := trailing(a.path)
		a.path = strings.TrimSuffix(strings.TrimSuffix(a.path, method), ".")
		switch {
		case adders[method]:
			a.kind = adds
		case changers[method]:
			a.kind = changes
		}
		return a, f.seenByOthers(n, a.path)
	}
	whole := n
	for whole.parent().is(queries.KindSubscript) && whole.field() == queries.FieldValue {
		whole = whole.parent()
	}
	if isTarget(whole) {
		a.kind = changes
		a.done = statementOf(n).end()
	}
	return a, f.seenByOthers(n, a.path)
}

// statementOf is the innermost statement around n.
func statementOf(n node) node {
	for p := n.parent(); p.ok(); n, p = p, p.parent() {
		if p.is(queries.KindBlock, queries.KindModule) {
			break
		}
	}
	return n
}

var dottedName = regexp.MustCompile(`^\w+(?:\.\w+)*$`)

// seenByOthers reports whether a dotted name leads to what other tasks can see:
// not to what the function around n made itself, and not to a parameter or a
// module alone.
func (f *File) seenByOthers(n node, path string) bool {
	if !dottedName.MatchString(path) {
		return false
	}
	root, _, dotted := strings.Cut(path, ".")
	up := n.parent()
	for ; !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if up.opensScope() && len(up.scopeOf().bound[root]) > 0 {
			return false
		}
	}
	s := up.scopeOf()
	switch bound := s.bound[root]; {
	case s.declared[root]:
		return true
	case len(bound) > 0:
		return dotted && !slices.ContainsFunc(bound, func(b node) bool { return !inParameters(b) })
	}
	return dotted || f.moduleOf(root) == ""
}

// interleaved says what may be undone when other tasks run while n does, or
// what follows it up to the end of span: from the offset on, behind a call whose
// arguments are evaluated first, or from the begin of statements.
func (f *File) interleaved(n node, span text.Span, from int) string {
	t := f.trafficOf(n.function())
	for _, w := range t.accesses {
		around := covers(statementOf(w.at), span) && w.done >= span.End
		if w.kind == reads || !around && (w.at.start() < from || w.at.start() >= span.End && !leadsTo(n, w.at.span())) {
			continue
		}
		for _, r := range t.accesses {
			if r.kind == reads && r.at.start() < min(span.End, w.done) && (r.path == w.path || strings.HasPrefix(r.path, w.path+".")) &&
				leadsTo(r.at, span) && r.decides(w, span) && !t.apart(r, w, span, from) && !locked(r.at, n, w.at) {
				return "`" + w.path + "` is read before the await and written after it: a change by another task in between is lost"
			}
		}
	}
	return firstOf(f.iterated(n, t), f.rewritten(n.function(), span))
}

// covers reports whether n is around a span.
func covers(n node, span text.Span) bool { return n.start() <= span.Start && span.End <= n.end() }

// leadsTo reports whether control can go from n on to what stands below it, or
// around it: no block that n alone is in leaves at its end, and the two are not
// branches of one statement.
func leadsTo(n node, below text.Span) bool {
	inBlock := false
	for inner, up := n, n.parent(); up.ok(); inner, up = up, up.parent() {
		switch {
		case covers(up, below):
			if inner.is(queries.KindExceptClause) {
				return finallyIn(up, below)
			}
			return !inBlock || !up.is(queries.KindIfStatement, queries.KindMatchStatement)
		case up.is(queries.KindBlock):
			failing := up.parent().is(queries.KindTryStatement) && covers(up.parent(), below)
			if leaves(up) && !failing {
				return false
			}
			inBlock = true
		}
	}
	return true
}

// finallyIn reports whether a span lies in the last clause of a try statement.
func finallyIn(try node, span text.Span) bool {
	for clause := range try.named() {
		if clause.is(queries.KindFinallyClause) && covers(clause, span) {
			return true
		}
	}
	return false
}

// leaves reports whether a block ends with a statement that leaves it.
func leaves(block node) bool {
	return lastOf(block).is(queries.KindReturnStatement, queries.KindRaiseStatement, queries.KindContinueStatement, queries.KindBreakStatement)
}

// decides reports whether what is read decides on what is written: it is a
// condition of the code that waits or writes, or flows into the new value.
func (r access) decides(w access, span text.Span) bool {
	written := statementOf(w.at)
	for inner, up := r.at, r.at.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); inner, up = up, up.parent() {
		switch up.kind() {
		case queries.KindIfStatement, queries.KindElifClause, queries.KindWhileStatement, queries.KindConditionalExpression:
			first := up.child(queries.FieldConsequence)
			if inner.field() == queries.FieldCondition && (covers(up, span) || up.holds(w.at) || first.ok() && leaves(first)) {
				return true
			}
		case queries.KindTryStatement:
			if inner.field() == queries.FieldBody && !inner.holds(w.at) && up.holds(w.at) {
				return true // that it fails does
			}
		}
	}
	if w.kind == adds {
		return false
	}
	read := statementOf(r.at)
	if read == written {
		return true
	}
	for name := range boundIn(read).bound {
		if read.is(queries.KindExpressionStatement) && len(uses(written, name)) > 0 {
			return true
		}
	}
	return false
}

// apart reports whether a read and a write were two steps already: other tasks
// run in between as it is, or what was read is settled before they would.
func (t *traffic) apart(r, w access, span text.Span, from int) bool {
	if slices.ContainsFunc(t.pauses, func(p pause) bool {
		return r.at.end() <= p.after && p.after <= w.done && leadsTo(p.node, w.at.span())
	}) {
		return true
	}
	return slices.ContainsFunc(t.accesses, func(o access) bool {
		return o.kind != reads && o.path == w.path && r.at.start() < o.done && o.done <= from && !covers(statementOf(o.at), span) && leadsTo(o.at, span)
	})
}

// taskLock leaves out blocks and clocks.
var taskLock = regexp.MustCompile(`(?i)(?:^|[^bc])lock|mutex`)

// locked reports whether one lock of tasks is held from the read, over n, to the
// write: the other tasks that do the same wait.
func locked(read, n, write node) bool {
	for up := n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if !up.is(queries.KindWithStatement) || !up.token(queries.KindAsync).ok() || !up.holds(read) || !up.holds(write) {
			continue
		}
		for _, item := range withItems(up) {
			if value, _ := itemParts(item); taskLock.MatchString(value.text()) {
				return true
			}
		}
	}
	return false
}

// iterated says what is iterated while n waits in the loop, if the file changes
// it somewhere: that fails, or leaves some out.
func (f *File) iterated(n node, t *traffic) string {
	for inner, up := n, n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); inner, up = up, up.parent() {
		if !up.is(queries.KindForStatement) || inner.field() != queries.FieldBody || slices.ContainsFunc(t.pauses, func(p pause) bool { return up.holds(p.node) }) {
			continue
		}
		iterable := up.child(queries.FieldRight)
		for _, a := range t.accesses {
			if iterable.holds(a.at) && inPlace(iterable, a.at) && f.changesSize(a.path) {
				return "`" + a.path + "` is iterated while other tasks run: one that changes it makes the loop fail"
			}
		}
	}
	return ""
}

// inPlace reports whether running through an iterable runs through a container
// of it, and not through a copy.
func inPlace(iterable, container node) bool {
	for n := container; n != iterable; n = n.parent() {
		cl, ok := asCall(n.parent())
		switch {
		case ok && cl.callee == n && n.is(queries.KindAttribute):
			switch trailing(n.text()) {
			case "items", "keys", "values":
			default:
				return false
			}
		case n.parent().is(queries.KindArgumentList):
			outer, ok := asCall(n.parent().parent())
			if !ok || !outer.callee.reads("enumerate") && !outer.callee.reads("zip") {
				return false
			}
		case ok, n.parent().is(queries.KindCall):
		default:
			return false
		}
	}
	return true
}

// changesSize reports whether the file adds something to, or takes something
// from, a container of that name.
func (f *File) changesSize(path string) bool {
	name := trailing(path)
	changes, known := f.resized[name]
	if !known {
		changes = resizes(name).Match(f.src)
		if f.resized == nil {
			f.resized = map[string]bool{}
		}
		f.resized[name] = changes
	}
	return changes
}

// resizes finds what changes the size of a container of that name.
func resizes(name string) *regexp.Regexp {
	name = regexp.QuoteMeta(name)
	return regexp.MustCompile(`\b` + name + `(?:\.(?:append|appendleft|extend|insert|add|update|setdefault|pop|popleft|popitem|remove|discard|clear)\(|\[[^\]\n]*\]\s*=[^=])|\bdel\s+[\w.]*\b` + name + `\[`)
}
