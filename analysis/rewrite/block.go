package rewrite

import (
	"bytes"
	"cmp"
	"iter"
	"regexp"
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
	return f.move(b, "Move this `with` block to a thread")
}

// move is the change that moves a block, if it can become a function.
func (f *File) move(b block, title string) []change {
	p, ok := f.placeOf(b.stmts[0])
	if !ok {
		return nil
	}
	flow, ok := b.flow()
	if !ok {
		return nil
	}
	reason, ok := f.calls(b)
	if !ok {
		return nil
	}
	reason = firstOf(reason, f.interleaved(b.stmts[0], text.Span{Start: b.start(), End: b.last}, b.start()))
	var c change
	h := f.hop(&c, b.stmts[0])
	name := f.fresh(b.helperName())
	c.names = []string{name}
	c.kind = h.kind
	c.title = title
	c.reason = firstOf(p.reason, reason, flow.reason)
	whole := text.Span{Start: f.lineStart(b.start()), End: b.last}
	c.replace(whole, f.moved(b, flow, name, h))
	c.locks = []text.Span{whole}
	return []change{c}
}

// block is what may be moved: statements that stand one below the other.
type block struct {
	stmts        []node
	guarded      node   // a with statement over a lock, which swallows no exception
	targets      []node // the identifiers behind `as` of its with statements
	indent, unit string // of the statements, and of one level more
	last         int    // the end of the last line, comments that belong to it included
	lines        bool   // a blank line must be set before the helper
}

func (b block) start() int { return b.stmts[0].start() }

func (b block) holds(n node) bool {
	return slices.ContainsFunc(b.stmts, func(s node) bool { return s.holds(n) })
}

// within yields every node of the block in preorder.
func (b block) within() iter.Seq[node] {
	return func(yield func(node) bool) {
		for _, s := range b.stmts {
			for m := range s.within() {
				if !yield(m) {
					return
				}
			}
		}
	}
}

// binds are the names that the block binds in the function around it.
func (b block) binds() map[string][]node {
	s := &scope{bound: map[string][]node{}, declared: map[string]bool{}}
	for _, statement := range b.stmts {
		s.collect(statement)
	}
	return s.bound
}

// straight are the statements of the block that run whatever happens, in their
// order. A with statement over a file is its items and those of its body, a try
// statement that catches nothing the statements in it.
func (b block) straight() []node {
	var all []node
	var add, addAll func(n node)
	add = func(n node) {
		switch {
		case n.is(queries.KindWithStatement) && (n == b.guarded || opensOnly(n)):
			all = append(all, withItems(n)...)
			addAll(n.child(queries.FieldBody))
		case n.is(queries.KindTryStatement) && finallyOf(n).ok():
			addAll(n.child(queries.FieldBody))
			for inner := range finallyOf(n).named() {
				addAll(inner)
			}
		default:
			all = append(all, n)
		}
	}
	addAll = func(body node) {
		for inner := range body.named() {
			add(inner)
		}
	}
	for _, s := range b.stmts {
		add(s)
	}
	return all
}

// openers are functions, by the last part of their name, whose result is used
// in a with statement and by nothing else.
var openers = map[string]bool{
	"open": true, "fdopen": true, "ZipFile": true, "TarFile": true, "GzipFile": true, "BZ2File": true, "LZMAFile": true,
	"NamedTemporaryFile": true, "TemporaryFile": true, "SpooledTemporaryFile": true, "TemporaryDirectory": true,
	"urlopen": true, "scandir": true, "connect": true, "closing": true,
}

// finallyOf is the finally clause of a try statement that has nothing else.
func finallyOf(try node) node {
	var found node
	for clause := range try.named() {
		switch {
		case clause.is(queries.KindFinallyClause):
			found = clause
		case !clause.is(queries.KindBlock):
			return node{}
		}
	}
	return found
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
		if !n.is(queries.KindWithStatement) || !opensOnly(n) {
			continue
		}
		b, ok := f.asBlock(n)
		if !ok {
			continue
		}
		inHead := of.Expr.End <= n.child(queries.FieldBody).start()
		usesTarget := slices.ContainsFunc(b.targets, func(t node) bool {
			for up := at; up.ok() && up.i > n.i; up = up.parent() {
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

// opensOnly reports whether a with statement does no more than open things.
func opensOnly(with node) bool {
	if with.token(queries.KindAsync).ok() || with.hasError() {
		return false
	}
	for _, item := range withItems(with) {
		value, target := itemParts(item)
		if target.ok() && !target.is(queries.KindIdentifier) {
			return false
		}
		if opener, ok := asCall(value); !ok || !openers[trailing(opener.callee.text())] {
			return false
		}
	}
	return true
}

// withItems are the items of a with statement.
func withItems(with node) []node {
	var items []node
	for m := range with.within() {
		if m.is(queries.KindBlock) {
			break
		}
		if m.is(queries.KindWithItem) {
			items = append(items, m)
		}
	}
	return items
}

// itemParts are the expression of a with item and what stands behind its `as`,
// or none.
func itemParts(item node) (value, target node) {
	value = item.child(queries.FieldValue)
	if !value.is(queries.KindAsPattern) {
		return value, node{}
	}
	target = value.child(queries.FieldAlias)
	target = target.at(target.in.tree.FirstNamed(target.i))
	return value.at(value.in.tree.FirstNamed(value.i)), target
}

// asBlock makes a block of statements that stand on lines of their own, one
// below the other.
func (f *File) asBlock(stmts ...node) (block, bool) {
	b := block{stmts: stmts}
	around := stmts[0].parent()
	if !around.is(queries.KindBlock) {
		return b, false // it stands at the top of the file
	}
	indent, own := f.indentOf(stmts[0])
	outer := f.lineIndent(around.parent().start())
	b.indent = indent
	b.unit = strings.TrimPrefix(indent, outer)
	if !own || b.unit == "" || b.unit == indent && outer != "" {
		return b, false
	}
	for _, s := range stmts {
		if _, own := f.indentOf(s); !own || s.hasError() {
			return b, false
		}
	}
	for _, item := range b.straight() {
		if item.is(queries.KindWithItem) {
			if _, target := itemParts(item); target.ok() {
				b.targets = append(b.targets, target)
			}
		}
	}
	last := stmts[len(stmts)-1]
	b.last = f.lineContent(last.end())
	if body := last.child(queries.FieldBody); body.ok() && last.is(queries.KindWithStatement) {
		inner, ownLine := f.indentOf(body)
		if !ownLine {
			return b, false
		}
		b.unit = strings.TrimPrefix(inner, indent)
		b.last = f.blockEnd(body, inner)
	}
	if rest := bytes.TrimSpace(f.src[last.end():f.lineContent(last.end())]); len(rest) > 0 && rest[0] != '#' {
		return b, false // another statement follows on the line
	}
	before := bytes.TrimRight(f.src[:f.lineStart(b.start())], " \t")
	b.lines = !firstIn(around, stmts[0]) && !bytes.HasSuffix(before, []byte(f.newline+f.newline)) && !isCommentLine(before)
	return b, b.unit != ""
}

// lineIndent is the white space that the line of offset begins with.
func (f *File) lineIndent(offset int) string {
	start := f.lineStart(offset)
	line := f.src[start:f.lineContent(start)]
	indent := line[:len(line)-len(bytes.TrimLeft(line, " \t\f"))]
	return string(indent)
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

// helperName says what the block does, if it is a with statement over a file.
func (b block) helperName() string {
	if len(b.stmts) > 1 || !b.stmts[0].is(queries.KindWithStatement) || !opensOnly(b.stmts[0]) {
		return "in_thread"
	}
	name := "read_file"
	for m := range b.within() {
		cl, ok := asCall(m)
		if !ok {
			continue
		}
		switch callee := trailing(cl.callee.text()); {
		case strings.HasPrefix(callee, "write"), callee == "dump", callee == "truncate", callee == "extractall",
			callee == "print" && cl.keyword("file").ok():
			return "write_file"
		case callee == "open" && opensToWrite(cl), strings.HasPrefix(callee, "connect"), callee == "urlopen", callee == "Popen",
			strings.HasSuffix(callee, "TemporaryFile"), callee == "TemporaryDirectory":
			name = "in_thread"
		}
	}
	return name
}

// writing is a mode that asks for more than to read.
var writing = regexp.MustCompile(`^["'][rbt+]*[wax][wbt+]*["']$`)

// opensToWrite reports whether a call of open, or of a path's method, asks for
// more than to read, as far as it is written out.
func opensToWrite(cl call) bool {
	return writing.MatchString(cl.keyword("mode").text()) ||
		slices.ContainsFunc(cl.arguments(), func(a node) bool { return a.is(queries.KindString) && writing.MatchString(a.text()) })
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
	fn := b.stmts[0].function()
	if !fn.ok() || b.suspends() || asksForNames(fn) {
		return out, false
	}
	if slices.ContainsFunc(b.stmts, func(s node) bool { return s.contains(queries.KindReturnStatement) }) {
		if out.leaves = b.alwaysReturns(); !out.leaves || yields(fn) {
			return out, false
		}
	}
	scope := fn.scopeOf()
	binds := b.binds()
	for name, bound := range binds {
		if scope.declared[name] || b.keeps(name) {
			return out, false
		}
		outside := slices.DeleteFunc(uses(fn, name), func(u node) bool { return b.holds(u) || u.parent() == fn || boundAgain(u, b.stmts[0]) })
		if len(outside) == 0 {
			continue
		}
		elsewhere := slices.ContainsFunc(scope.bound[name], func(n node) bool { return !b.holds(n) })
		switch {
		case slices.ContainsFunc(b.targets, func(t node) bool { return t.text() == name }):
			return out, false
		case !out.leaves && b.sets(name, bound) && (!elsewhere || !b.seenOnFailure(name)):
			out.returned = append(out.returned, name)
		case elsewhere && !slices.ContainsFunc(bound, annotated):
			out.nonlocal = append(out.nonlocal, name)
		default:
			return out, false
		}
	}
	slices.SortFunc(out.returned, func(x, y string) int {
		return cmp.Compare(binds[x][0].i, binds[y][0].i)
	})
	slices.Sort(out.nonlocal)
	if i := slices.IndexFunc(out.returned, b.seenOnFailure); i >= 0 {
		out.reason = "if the block fails, `" + out.returned[i] + "` keeps the value that it had before"
	}
	return out, true
}

// handsBack is the target and the value of the assignment that the block ends
// with, where that sets an attribute or an item: the value is returned, so that
// it is set where it was, on the loop's thread. A setter may do there what it
// can't in another one, and other tasks see no half of the block. One that blocks
// goes along.
func (f *File) handsBack(b block) (target, value node) {
	last := b.stmts[len(b.stmts)-1]
	for last.is(queries.KindWithStatement) && last != b.guarded && opensOnly(last) {
		last = lastOf(last.child(queries.FieldBody))
	}
	if !last.is(queries.KindExpressionStatement) || b.guarded.ok() {
		return node{}, node{}
	}
	a := last.at(last.in.tree.FirstNamed(last.i))
	target, value = a.child(queries.FieldLeft), a.child(queries.FieldRight)
	if !a.is(queries.KindAssignment) || a.span() != last.span() || !target.is(queries.KindAttribute, queries.KindSubscript) ||
		!value.ok() || value.is(queries.KindAssignment) || a.child(queries.FieldType).ok() ||
		strings.ContainsAny(a.source(target.start(), value.start()), "\r\n") {
		return node{}, node{}
	}
	if slices.ContainsFunc(f.Findings, func(of *finding.Finding) bool { return of.Site != finding.Call && of.Expr == target.span() }) {
		return node{}, node{}
	}
	for name := range b.binds() {
		if len(uses(target, name)) > 0 || !b.alone(name) {
			return node{}, node{}
		}
	}
	return target, value
}

// alone reports whether a name that the block binds means nothing outside of it.
func (b block) alone(name string) bool {
	fn := b.stmts[0].function()
	return !slices.ContainsFunc(uses(fn, name), func(u node) bool { return !b.holds(u) && u.parent() != fn && !boundAgain(u, b.stmts[0]) })
}

// lastOf is the last statement of a block.
func lastOf(body node) node {
	var last node
	for s := range body.named() {
		last = s
	}
	return last
}

// nameAskers are builtins that find variables by their names: those of a
// function of its own are not the same.
var nameAskers = []string{"eval", "exec", "locals", "vars"}

// given is with how many arguments they do: those behind are names to look in.
var given = map[string]int{"eval": 1, "exec": 1}

// asksForNames reports whether fn calls something that looks at its variables
// by their names.
func asksForNames(fn node) bool {
	return slices.ContainsFunc(nameAskers, func(name string) bool {
		return slices.ContainsFunc(uses(fn.child(queries.FieldBody), name), func(u node) bool {
			cl, ok := asCall(u.parent())
			return ok && cl.callee == u && u.function() == fn && len(cl.arguments()) <= given[name]
		})
	})
}

// keeps reports whether something that runs later, a lambda or a generator of
// the block, reads a name that the block binds, in a loop or beside other
// bindings of it: what the name stands for then is no longer the same.
func (b block) keeps(name string) bool {
	fn := b.stmts[0].function()
	again := slices.ContainsFunc(fn.scopeOf().bound[name], func(n node) bool { return !b.holds(n) })
	for up := b.stmts[0].parent(); up.ok() && up != fn; up = up.parent() {
		again = again || up.is(queries.KindForStatement, queries.KindWhileStatement)
	}
	if !again {
		return false
	}
	for m := range b.within() {
		if m.is(queries.KindLambda, queries.KindGeneratorExpression) && !usedAtOnce(m) && len(uses(m, name)) > len(m.scopeOf().bound[name]) {
			return true
		}
	}
	return false
}

// usedAtOnce reports whether a lambda or a generator is over when the call that
// it is handed to is: a key, or all that a consumer runs through.
func usedAtOnce(n node) bool {
	p := n.parent()
	if p.is(queries.KindKeywordArgument) {
		return p.child(queries.FieldName).reads("key")
	}
	if p.is(queries.KindArgumentList) {
		p = p.parent()
	}
	cl, ok := asCall(p)
	return ok && cl.only() == n && (consumers[trailing(cl.callee.text())] || trailing(cl.callee.text()) == "join")
}

// alwaysReturns reports whether the last statement of the block returns, so
// that nothing behind the block is reached from it.
func (b block) alwaysReturns() bool {
	straight := b.straight()
	return straight[len(straight)-1].is(queries.KindReturnStatement)
}

// annotated reports whether a binding says its type, which none that is
// nonlocal can.
func annotated(name node) bool {
	return name.parent().is(queries.KindAssignment) && name.parent().child(queries.FieldType).ok()
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
		case queries.KindRaiseStatement:
			if m.in.tree.FirstNamed(m.i) < 0 && b.leaves(m, queries.KindExceptClause) {
				return true
			}
		case queries.KindBreakStatement, queries.KindContinueStatement:
			if b.leaves(m, queries.KindForStatement, queries.KindWhileStatement) {
				return true
			}
		}
	}
	return false
}

// leaves reports whether the statement around m that is of one of the kinds, to
// which m belongs, is not in the block.
func (b block) leaves(m node, kinds ...queries.Kind) bool {
	up := m.parent()
	for up.ok() && !up.is(kinds...) {
		up = up.parent()
	}
	return !up.ok() || !b.holds(up)
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
// it: by an assignment of its own, not of a branch or loop in it.
func (b block) sets(name string, bound []node) bool {
	for _, statement := range b.straight() {
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

// seenOnFailure reports whether a name that the block sets is read where its
// failure leads: in a handler around the block, or behind one.
func (b block) seenOnFailure(name string) bool {
	for up := b.stmts[0].parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		switch {
		case up.is(queries.KindWithStatement) && suppresses(up):
			if readOutside(up, name, up) {
				return true
			}
		case up.is(queries.KindTryStatement):
			body := up.child(queries.FieldBody)
			if body.holds(b.stmts[0]) && passesOn(up, name) && readOutside(body, name, up) || b.readInClauses(up, name) {
				return true
			}
		}
	}
	return false
}

// passesOn reports whether a handler of a try statement goes on behind it, with
// the value of a name that it found.
func passesOn(try node, name string) bool {
	for clause := range try.named() {
		if !clause.is(queries.KindExceptClause, queries.KindExceptGroupClause) {
			continue
		}
		ends, sets := false, false
		for block := range clause.named() {
			if !block.is(queries.KindBlock) {
				continue
			}
			for s := range block.named() {
				ends = ends || s.is(queries.KindReturnStatement, queries.KindRaiseStatement)
				sets = sets || s.is(queries.KindExpressionStatement) && len(boundIn(s).bound[name]) > 0
			}
		}
		if !ends && !sets {
			return true
		}
	}
	return false
}

// readInClauses reports whether a handler of a try statement around the block,
// or its finally clause, reads a name.
func (b block) readInClauses(try node, name string) bool {
	for clause := range try.named() {
		if !clause.is(queries.KindExceptClause, queries.KindExceptGroupClause, queries.KindFinallyClause) || clause.holds(b.stmts[0]) {
			continue
		}
		if len(uses(clause, name)) > len(boundIn(clause).bound[name]) {
			return true
		}
	}
	return false
}

// readOutside reports whether the function around a statement reads a name
// outside of the part of it that may fail: behind it, or before it where a loop
// leads there again.
func readOutside(part node, name string, statement node) bool {
	loops := false
	for up := statement.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		loops = loops || up.is(queries.KindForStatement, queries.KindWhileStatement)
	}
	fn := statement.function()
	bound := fn.scopeOf().bound[name]
	return slices.ContainsFunc(uses(fn, name), func(u node) bool {
		return !part.holds(u) && !slices.Contains(bound, u) && (loops || u.start() > part.end())
	})
}

// suppresses reports whether a with statement goes on where its body fails, by
// the name of what it enters.
func suppresses(with node) bool {
	for _, item := range withItems(with) {
		value, _ := itemParts(item)
		if cl, ok := asCall(value); ok {
			switch trailing(cl.callee.text()) {
			case "suppress", "raises", "assertRaises", "assertRaisesRegex":
				return true
			}
		}
	}
	return false
}

// moved writes the helper and the hop in the place of the block.
func (f *File) moved(b block, flow flow, name string, h hop) string {
	nl, unit := f.newline, b.unit
	var s strings.Builder
	if b.lines {
		s.WriteString(nl)
	}
	s.WriteString(b.indent + "def " + name + "():" + nl)
	if len(flow.nonlocal) > 0 {
		s.WriteString(b.indent + unit + "nonlocal " + strings.Join(flow.nonlocal, ", ") + nl)
	}
	s.WriteString(b.indent + unit)
	f.indented(&s, b)
	result := ""
	switch target, _ := f.handsBack(b); {
	case target.ok():
		result = target.text() + " = "
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
func (f *File) indented(s *strings.Builder, b block) {
	at := b.start()
	var head text.Span // of the assignment that becomes a return
	if target, value := f.handsBack(b); target.ok() {
		head = text.Span{Start: target.start(), End: value.start()}
	}
	for at < b.last {
		next := min(f.lineEnd(at), b.last)
		if at <= head.Start && head.Start < next && head.Len() > 0 {
			s.Write(f.src[at:head.Start])
			s.WriteString("return ")
			at = head.End
		}
		s.Write(f.src[at:next])
		at = next
		if at < b.last && !blank(f.src[at:f.lineContent(at)]) && !b.inString(at) {
			s.WriteString(b.unit)
		}
	}
}

// inString reports whether a line begins inside a string of the block.
func (b block) inString(at int) bool {
	for m := range b.within() {
		if m.is(queries.KindString) && m.start() < at && at < m.end() {
			return true
		}
	}
	return false
}

func blank(b []byte) bool { return len(bytes.TrimSpace(b)) == 0 }
