package rewrite

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// moveBlock turns a with statement over a file into a local function and one
// hop to a thread:
//
//	with open(path) as f:
//	    data = f.read()
//
// becomes
//
//	def read_file():
//	    with open(path) as f:
//	        data = f.read()
//	    return data
//
//	data = await asyncio.to_thread(read_file)
//
// Names that the block binds for the code around it are returned, or declared
// nonlocal where they are not simply set. It is offered for what opens the file
// and for what the block does with it.
func (f *File) moveBlock(of *finding.Finding) []change {
	b, ok := f.blockAt(of)
	if !ok {
		return nil
	}
	p, ok := f.placeOf(b.node)
	if !ok {
		return nil
	}
	flow, ok := b.flow()
	if !ok {
		return nil
	}
	reason, ok := b.calls()
	if !ok {
		return nil
	}
	var c change
	h := f.hop(&c, b.node)
	name := f.fresh(b.helperName())
	c.kind = h.kind
	c.title = "Move this `with` block to a thread"
	c.reason = firstOf(p.reason, reason, flow.reason)
	end := f.blockEnd(b.body, b.bodyIndent)
	whole := text.Span{Start: f.lineStart(b.start()), End: end}
	c.replace(whole, f.moved(b, flow, end, name, h))
	c.locks = []text.Span{whole}
	return []change{c}
}

// block is a with statement that may be moved.
type block struct {
	node
	body               node
	targets            []node // identifiers behind `as`
	indent, bodyIndent string
	lines              bool // a blank line must be set before the helper
}

// openers are functions, by the last part of their name, whose result is used
// in a with statement and by nothing else.
var openers = map[string]bool{
	"open": true, "fdopen": true, "ZipFile": true, "TarFile": true, "GzipFile": true, "BZ2File": true, "LZMAFile": true,
	"NamedTemporaryFile": true, "TemporaryFile": true, "SpooledTemporaryFile": true, "TemporaryDirectory": true,
	"urlopen": true, "scandir": true, "connect": true, "closing": true,
}

// blockAt finds the outermost with statement that opens what the finding is
// about: the finding stands in its head, or uses what it opened.
func (f *File) blockAt(of *finding.Finding) (block, bool) {
	path := f.path(of.Expr)
	if len(path) == 0 {
		return block{}, false
	}
	at := path[len(path)-1]
	for _, n := range path {
		if !n.is(queries.KindWithStatement) || n.token(queries.KindAsync).ok() || n.hasError() {
			continue
		}
		b, ok := f.asBlock(n)
		if !ok {
			continue
		}
		inHead := of.Expr.End <= b.body.start()
		usesTarget := slices.ContainsFunc(b.targets, func(t node) bool {
			for up := at; up.ok() && up.i > b.i; up = up.parent() {
				if up.span().Start >= of.Expr.Start && up.span().End <= of.Expr.End && len(uses(up, t.text())) > 0 {
					return true
				}
			}
			return false
		})
		if inHead && of.Direct() || usesTarget {
			return b, true
		}
	}
	return block{}, false
}

func (f *File) asBlock(n node) (block, bool) {
	b := block{node: n, body: n.child(queries.FieldBody)}
	if !b.body.ok() {
		return b, false
	}
	for item := range n.within() {
		if item.is(queries.KindBlock) {
			break
		}
		if !item.is(queries.KindWithItem) {
			continue
		}
		value := item.child(queries.FieldValue)
		if value.is(queries.KindAsPattern) {
			target := value.child(queries.FieldAlias)
			target = target.at(target.in.tree.FirstNamed(target.i))
			if !target.is(queries.KindIdentifier) {
				return b, false
			}
			b.targets = append(b.targets, target)
			value = value.at(value.in.tree.FirstNamed(value.i))
		}
		if opener, ok := asCall(value); !ok || !openers[trailing(opener.callee.text())] {
			return b, false
		}
	}
	var own, ownBody bool
	b.indent, own = f.indentOf(n)
	b.bodyIndent, ownBody = f.indentOf(b.body)
	before := bytes.TrimRight(f.src[:f.lineStart(n.start())], " \t")
	b.lines = n.parent().is(queries.KindBlock) && !firstIn(n.parent(), n) && !bytes.HasSuffix(before, []byte(f.newline+f.newline)) &&
		!isCommentLine(before)
	return b, own && ownBody && strings.HasPrefix(b.bodyIndent, b.indent) && len(b.bodyIndent) > len(b.indent)
}

func firstIn(parent, n node) bool {
	for c := range parent.named() {
		return c == n
	}
	return false
}

// isCommentLine reports whether the last line of b is a comment alone.
func isCommentLine(b []byte) bool {
	b = bytes.TrimRight(b, "\r\n")
	b = b[bytes.LastIndexAny(b, "\r\n")+1:]
	return bytes.HasPrefix(bytes.TrimSpace(b), []byte("#"))
}

// helperName says what the block does with its file.
func (b block) helperName() string {
	for m := range b.within() {
		if cl, ok := asCall(m); ok {
			switch name := trailing(cl.callee.text()); {
			case strings.HasPrefix(name, "write"), name == "dump", name == "truncate", name == "extractall":
				return "write_file"
			case name == "connect", name == "urlopen":
				return "in_thread"
			}
		}
	}
	return "read_file"
}

// flow is how names leave a block that becomes a function.
type flow struct {
	returned []string // set by the block whatever happens
	nonlocal []string // changed, or set only sometimes
	leaves   bool     // the block always ends in a return
	reason   string
}

// flow looks at what the block binds, and reports false where it can't become a
// function: control flow leaves it, it suspends, it binds in a way that a
// function can't hand on.
func (b block) flow() (flow, bool) {
	var out flow
	fn := b.function()
	if !fn.ok() || b.suspends() {
		return out, false
	}
	if b.contains(queries.KindReturnStatement) {
		if out.leaves = b.alwaysReturns(); !out.leaves || yields(fn) {
			return out, false
		}
	}
	scope := fn.scopeOf()
	for name, bound := range boundIn(b.node).bound {
		if scope.declared[name] {
			return out, false
		}
		outside := slices.DeleteFunc(uses(fn, name), func(u node) bool { return b.holds(u) || boundAgain(u, b.node) })
		if len(outside) == 0 {
			continue
		}
		switch {
		case slices.ContainsFunc(b.targets, func(t node) bool { return t.text() == name }):
			return out, false
		case !out.leaves && b.sets(name, bound):
			out.returned = append(out.returned, name)
		case slices.ContainsFunc(scope.bound[name], func(n node) bool { return !b.holds(n) }):
			out.nonlocal = append(out.nonlocal, name)
		default:
			return out, false
		}
	}
	slices.SortFunc(out.returned, func(x, y string) int {
		first := boundIn(b.node).bound
		return cmp.Compare(first[x][0].i, first[y][0].i)
	})
	slices.Sort(out.nonlocal)
	if name := b.seenOnFailure(out.returned); name != "" {
		out.reason = "if the block fails, `" + name + "` keeps the value that it had before"
	}
	return out, true
}

// alwaysReturns reports whether the last statement of the block returns, so
// that nothing behind the block is reached from it.
func (b block) alwaysReturns() bool {
	var last node
	for last = range b.body.named() {
	}
	return last.is(queries.KindReturnStatement)
}

// yields reports whether fn is an async generator, which can't return a value.
func yields(fn node) bool {
	for m := range fn.within() {
		if m.is(queries.KindYield) && m.function() == fn {
			return true
		}
	}
	return false
}

// suspends reports whether the block holds what can't stand in a plain function
// of its own, or would mean something else there.
func (b block) suspends() bool {
	for m := range b.within() {
		switch m.kind() {
		case queries.KindAwait, queries.KindYield, queries.KindAsync,
			queries.KindGlobalStatement, queries.KindNonlocalStatement, queries.KindDeleteStatement,
			queries.KindFunctionDefinition, queries.KindClassDefinition,
			queries.KindImportStatement, queries.KindImportFromStatement, queries.KindTypeAliasStatement:
			return true
		case queries.KindBreakStatement, queries.KindContinueStatement:
			loop := m.parent()
			for loop.ok() && !loop.is(queries.KindForStatement, queries.KindWhileStatement) {
				loop = loop.parent()
			}
			if !loop.ok() || loop.i < b.i {
				return true
			}
		}
	}
	return false
}

// boundAgain reports whether a use is that of another with or for statement
// which binds the name anew for its own body.
func boundAgain(use, block node) bool {
	for up := use.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if up.holds(block) {
			return false
		}
		if up.is(queries.KindWithStatement, queries.KindForStatement) && bindsInHead(up, use.text()) {
			return !up.is(queries.KindForStatement) || up.child(queries.FieldBody).holds(use) || up.child(queries.FieldLeft).holds(use)
		}
	}
	return false
}

func bindsInHead(n node, name string) bool {
	body := n.child(queries.FieldBody)
	for _, b := range boundIn(n).bound[name] {
		if !body.holds(b) {
			return true
		}
	}
	return false
}

// sets reports whether the block sets name whatever happens, before it reads
// it: by an assignment of its own body, not of a branch or loop in it.
func (b block) sets(name string, bound []node) bool {
	for statement := range b.body.named() {
		found := uses(statement, name)
		if len(found) == 0 {
			continue
		}
		assignment := statement.at(statement.in.tree.FirstNamed(statement.i))
		if !statement.is(queries.KindExpressionStatement) || !assignment.is(queries.KindAssignment) || !assignment.child(queries.FieldRight).ok() {
			return false
		}
		target := assignment.child(queries.FieldLeft)
		return slices.ContainsFunc(bound, target.holds) && !slices.ContainsFunc(found, func(u node) bool {
			return !slices.Contains(bound, u)
		})
	}
	return false
}

// seenOnFailure is a returned name that a handler around the block reads. A
// block of one assignment fails before it or not at all.
func (b block) seenOnFailure(returned []string) string {
	for up := b.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if !up.is(queries.KindTryStatement) {
			continue
		}
		for clause := range up.named() {
			if !clause.is(queries.KindExceptClause, queries.KindExceptGroupClause, queries.KindFinallyClause) || clause.holds(b.node) {
				continue
			}
			for _, name := range returned {
				if len(uses(clause, name)) > len(boundIn(clause).bound[name]) {
					return name
				}
			}
		}
	}
	return ""
}

// moved writes the helper and the hop in the place of the block.
func (f *File) moved(b block, flow flow, end int, name string, h hop) string {
	nl, unit := f.newline, strings.TrimPrefix(b.bodyIndent, b.indent)
	var s strings.Builder
	if b.lines {
		s.WriteString(nl)
	}
	s.WriteString(b.indent + "def " + name + "():" + nl)
	if len(flow.nonlocal) > 0 {
		s.WriteString(b.indent + unit + "nonlocal " + strings.Join(flow.nonlocal, ", ") + nl)
	}
	s.WriteString(b.indent + unit)
	f.indented(&s, b, end, unit)
	result := ""
	switch {
	case flow.leaves:
		result = "return "
	case len(flow.returned) > 0:
		result = strings.Join(flow.returned, ", ")
		s.WriteString(nl + b.indent + unit + "return " + result)
		result += " = "
	}
	s.WriteString(nl + nl + b.indent + result + "await " + h.call + h.first + name + ")")
	return s.String()
}

// indented writes the block one level deeper. The inside of a string that goes
// over lines stays as it is.
func (f *File) indented(s *strings.Builder, b block, end int, unit string) {
	at := b.start()
	for at < end {
		next := min(f.lineEnd(at), end)
		s.Write(f.src[at:next])
		at = next
		if at < end && !blank(f.src[at:f.lineContent(at)]) && !f.inString(b.node, at) {
			s.WriteString(unit)
		}
	}
}

// inString reports whether a line of n begins inside a string.
func (f *File) inString(n node, at int) bool {
	for m := range n.within() {
		if m.is(queries.KindString) && m.start() < at && at < m.end() {
			return true
		}
	}
	return false
}

func blank(b []byte) bool { return len(bytes.TrimSpace(b)) == 0 }
