package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

// asyncTwin turns an object that a coroutine makes and uses alone into its async
// twin: a connection, a client, a file, a queue. Every use of it must have a
// counterpart; one that hands it on refuses.
func (f *File) asyncTwin(of *finding.Finding) []change {
	if !of.Direct() {
		return nil
	}
	at := f.evaluated(of)
	if !at.ok() {
		return nil
	}
	made, ok := maker(at)
	if !ok || made.hasError() || !made.args.is(queries.KindArgumentList) {
		return nil
	}
	name := f.qualified(made.node, made.callee)
	if name == "" && made.callee.reads("open") && f.isBuiltin(made.node, "open") {
		name = "open"
	}
	for _, t := range twinTable() {
		if !slices.Contains(t.made, name) || !f.has(t) {
			continue
		}
		v := &conversion{File: f, twin: t, fn: made.function(), heads: map[int]string{}, tails: map[int]string{}}
		if c, ok := v.convert(made); ok {
			return []change{c}
		}
	}
	return nil
}

// has reports whether the file can use a twin.
func (f *File) has(t *twin) bool {
	if t.framework != "" && t.framework != f.framework {
		return false
	}
	if f.framework == "trio" && t.framework != "trio" {
		return false
	}
	return t.requires == "" || f.declares(t.requires)
}

// declares reports whether the project declares a distribution, or the file
// imports the module of that name.
func (f *File) declares(distribution string) bool {
	if f.framework == distribution || f.project.Has(distribution) {
		return true
	}
	for _, i := range f.topImports() {
		if i.module == distribution || strings.HasPrefix(i.module, distribution+".") {
			return true
		}
	}
	return false
}

// evaluated is the expression that a finding is about: a call, or what is
// entered or iterated.
func (f *File) evaluated(of *finding.Finding) node {
	if cl := f.callAt(of); cl.ok() {
		return cl
	}
	path := f.path(of.Expr)
	for i := len(path) - 1; i >= 0; i-- {
		if path[i].span() == of.Expr && path[i].is(queries.KindIdentifier, queries.KindAttribute, queries.KindCall) {
			return path[i]
		}
	}
	return node{}
}

// conversion follows an object through a coroutine.
type conversion struct {
	*File
	twin         *twin
	fn           node
	change       change
	heads, tails map[int]string // what is written before and behind an offset
	reason       string
	closed, slow bool
}

func (v *conversion) convert(made call) (change, bool) {
	if !v.fn.ok() || !v.fn.token(queries.KindAsync).ok() || !v.arguments(made) || !v.construct(made) {
		return change{}, false
	}
	if v.twin.closed && !v.closed {
		return change{}, false
	}
	c := v.written()
	c.kind, c.title = Native, "Use `"+v.twin.async+"`"
	c.reason = firstOf(v.reason, v.twin.reason)
	c.after = v.twin.slowLoops && v.slow
	c.locks = []text.Span{c.reach()}
	return c, true
}

// reach is the span of all that a change edits.
func (c *change) reach() text.Span {
	whole := c.edits[0].Span
	for _, e := range c.edits {
		whole.Start, whole.End = min(whole.Start, e.Span.Start), max(whole.End, e.Span.End)
	}
	return whole
}

// joined makes one edit of an insertion and what is replaced behind it, and of
// insertions at one place.
func joined(edits []Edit) []Edit {
	var out []Edit
	for _, e := range edits {
		if n := len(out); n > 0 && out[n-1].Span.Start == e.Span.Start && out[n-1].Span.Len() == 0 {
			out[n-1].Span.End = e.Span.End
			out[n-1].Text += e.Text
			continue
		}
		out = append(out, e)
	}
	return out
}

// arguments reports whether the arguments that make the object make its twin.
func (v *conversion) arguments(made call) bool {
	positional := 0
	for _, a := range made.arguments() {
		switch {
		case a.is(queries.KindKeywordArgument):
			if slices.Contains(strings.Fields(v.twin.refuse), a.child(queries.FieldName).text()) {
				return false
			}
		case a.is(queries.KindDictionarySplat) && v.twin.refuse != "":
			return false
		default:
			positional++
		}
	}
	if v.twin.sequence && (positional != 1 || !v.isSequence(made.arguments()[0])) {
		return false
	}
	return v.twin.positional < 0 || positional <= v.twin.positional
}

// construct rewrites the call that makes the object, and follows that.
func (v *conversion) construct(made call) bool {
	p, ok := v.placeOf(made.node)
	if !ok || made.hasComment(made.start(), made.args.start()) {
		return false
	}
	v.reason = p.reason
	whole := made.node
	if cl, ok := asCall(enclosingCall(made.node)); ok && trailing(cl.callee.text()) == "closing" && cl.only() == made.node {
		whole = cl.node
	}
	item, with := withOf(whole)
	module, member, _ := splitModule(v.twin.async)
	name := v.ref(&v.change, made.node, module, member)
	if row := catalogue.Default().Symbol(v.twin.async); row != nil && row.Code != "" {
		if p.parens {
			return false // `Session().get(url)`: nothing would close what is made
		}
		h := v.hop(&v.change, made.node)
		if !h.keywords && (v.twin.adds != "" || made.keywords()) {
			name = v.ref(&v.change, made.node, "functools", "partial") + "(" + name
			v.tail(whole.end(), ")")
		}
		v.replaceCallee(made, whole, "await "+h.call+h.first+name, true)
	} else {
		awaited := v.twin.awaited
		if with.ok() {
			awaited = v.twin.awaitedInWith
		}
		head := ""
		if awaited && p.parens {
			return false
		}
		if awaited {
			head = "await "
		}
		v.replaceCallee(made, whole, head+name, false)
	}
	if !with.ok() {
		if whole != made.node {
			return false
		}
		return v.value(made.node, object)
	}
	return v.entered(with, item, whole)
}

// replaceCallee writes the head of the new call in the place of the old one,
// and drops a closing() around it.
func (v *conversion) replaceCallee(made call, whole node, head string, asArgument bool) {
	inner := strings.TrimSuffix(strings.TrimSpace(made.args.text()[1:len(made.args.text())-1]), ",")
	args := inner
	if v.twin.sequence {
		args = v.spread(made.arguments()[0]) + strings.TrimPrefix(inner, made.arguments()[0].text())
	}
	if v.twin.adds != "" {
		args = strings.Trim(inner+", "+v.twin.adds, ", ")
	}
	switch {
	case !asArgument:
		head += "(" + args
	case args != "":
		head += ", " + args
	}
	if whole == made.node && args == inner && !asArgument {
		v.change.replace(text.Span{Start: made.start(), End: made.callee.end()}, strings.TrimSuffix(head, "("+args))
		return
	}
	v.change.replace(whole.span(), head+")")
}

// withOf is the with item that n is the value of, and its statement.
func withOf(n node) (item, with node) {
	item = n.parent()
	if item.is(queries.KindAsPattern) {
		item = item.parent()
	}
	if !item.is(queries.KindWithItem) {
		return node{}, node{}
	}
	for up := item.parent(); up.ok(); up = up.parent() {
		if up.is(queries.KindWithStatement) {
			return item, up
		}
	}
	return node{}, node{}
}

// entered makes an async with of the statement that enters n, which has its
// type by the item.
func (v *conversion) entered(with, item, n node) bool {
	if len(withItems(with)) != 1 || with.token(queries.KindAsync).ok() {
		return false
	}
	if _, ok := v.placeOf(with); !ok {
		return false
	}
	v.closed = true
	v.head(with.start(), "async ")
	_, target := itemParts(item)
	if v.twin.commits && n.text() != "" && !v.closing(n) {
		return v.commit(with, target)
	}
	if !target.ok() {
		return true
	}
	return target.is(queries.KindIdentifier) && v.local(target, object)
}

func (v *conversion) closing(n node) bool {
	cl, ok := asCall(n)
	return ok && trailing(cl.callee.text()) == "closing"
}

// commit ends the block of an async with as the blocking one does.
func (v *conversion) commit(with, target node) bool {
	body := with.child(queries.FieldBody)
	indent, own := v.indentOf(body)
	if !target.is(queries.KindIdentifier) || !own || (block{stmts: []node{with}}).jumps() {
		return false
	}
	outside := slices.ContainsFunc(uses(v.fn, target.text()), func(u node) bool { return !with.holds(u) })
	if outside {
		return false // the blocking connection is still open behind the block
	}
	v.tail(v.blockEnd(body, indent), v.newline+indent+"await "+target.text()+".commit()")
	return v.local(target, object)
}

// jumps reports whether control leaves the block before its end.
func (b block) jumps() bool {
	for m := range b.within() {
		switch m.kind() {
		case queries.KindReturnStatement:
			return true
		case queries.KindBreakStatement, queries.KindContinueStatement:
			if b.leaves(m, queries.KindForStatement, queries.KindWhileStatement) {
				return true
			}
		}
	}
	return false
}

func (v *conversion) head(at int, s string) { v.heads[at] = s + v.heads[at] }

func (v *conversion) tail(at int, s string) { v.tails[at] += s }

// local follows a variable that holds an object of the type.
func (v *conversion) local(name node, typ string) bool {
	if !isLocal(v.fn, name.text()) || len(v.fn.scopeOf().bound[name.text()]) != 1 || name.function() != v.fn {
		return false
	}
	for _, u := range uses(v.fn, name.text()) {
		if u != name && (v.shared() && v.leavesLoop(u) || !v.value(u, typ)) {
			return false
		}
		if u.function() != v.fn && !v.shared() {
			v.reason = firstOf(v.reason, "`"+name.text()+"` can be used by several tasks at once then")
		}
	}
	return true
}

// shared reports whether the object is there to be used by several threads or
// tasks at once: a lock, a queue.
func (v *conversion) shared() bool {
	return slices.ContainsFunc(v.twin.made, func(name string) bool {
		return strings.HasPrefix(name, "threading.") || strings.HasPrefix(name, "queue.")
	})
}

// leavesLoop reports whether n stands in a lambda or a plain function, which a
// thread may run: what belongs to the loop must not be touched there.
func (v *conversion) leavesLoop(n node) bool {
	for up := n.parent(); up.ok() && up != v.fn; up = up.parent() {
		if up.is(queries.KindLambda) || up.is(queries.KindFunctionDefinition) && !up.token(queries.KindAsync).ok() {
			return true
		}
	}
	return false
}

// value follows an expression that gives an object of the type to what uses it.
func (v *conversion) value(n node, typ string) bool {
	t := v.twin.types[typ]
	p := n.parent()
	if v.inLoop(n) {
		v.slow = true
	}
	if typ == "stream" {
		v.reason = firstOf(v.reason, "a line of more than 64 KB is an error for asyncio's streams")
	}
	switch p.kind() {
	case queries.KindParenthesizedExpression:
		return v.value(p, typ)
	case queries.KindExpressionStatement:
		return true
	case queries.KindAttribute:
		return n.field() == queries.FieldObject && v.attribute(p, t)
	case queries.KindSubscript:
		return n.field() == queries.FieldValue && t.any != "" && !isTarget(p) && v.value(p, t.any)
	case queries.KindAssignment:
		left := p.child(queries.FieldLeft)
		return n.field() == queries.FieldRight && left.is(queries.KindIdentifier) && !p.child(queries.FieldType).ok() &&
			p.parent().is(queries.KindExpressionStatement) && v.local(left, typ)
	case queries.KindWithItem, queries.KindAsPattern:
		return v.with(n, t)
	case queries.KindForStatement, queries.KindForInClause:
		return n.field() == queries.FieldRight && t.iterates && v.loop(p)
	case queries.KindArgumentList:
		return t.iterates && v.listOf(n)
	}
	return false
}

// inLoop reports whether n runs many times for each time the object is made.
func (v *conversion) inLoop(n node) bool {
	for inner, up := n, n.parent(); up.ok() && up != v.fn; inner, up = up, up.parent() {
		if up.is(queries.KindForStatement, queries.KindWhileStatement, queries.KindForInClause, queries.KindListComprehension) && inner.field() != queries.FieldName {
			return true
		}
	}
	return false
}

// attribute follows `object.name`.
func (v *conversion) attribute(n node, t asyncType) bool {
	name := n.child(queries.FieldAttribute)
	m, ok := t.members[name.text()]
	cl, called := asCall(n.parent())
	called = called && cl.callee == n
	switch {
	case !ok:
		return t.any != "" && !called && !isTarget(n) && !strings.HasPrefix(name.text(), "_") && !strings.HasPrefix(name.text(), "with_") && v.value(n, t.any)
	case m.how == "set":
		return !called
	case m.how == "read":
		return !called && !isTarget(n) && (m.gives == "" || v.value(n, m.gives))
	case !called || cl.hasError() || !v.sameArguments(cl, m.check):
		return false
	}
	if m.rename != "" {
		v.change.replace(name.span(), m.rename)
	}
	if name.reads("close") {
		v.closed = true
		if v.twin.closed && !inFinally(cl.node) {
			v.reason = firstOf(v.reason, "if something fails before it is closed, its thread goes on, and the program does not end")
		}
	}
	if m.how == "await" {
		p, ok := v.placeOf(cl.node)
		if !ok || cl.parent().is(queries.KindAwait) {
			return false
		}
		v.reason = firstOf(v.reason, p.reason)
		head := "await "
		if p.parens {
			head = "(await "
			v.tails[cl.end()] = ")" + v.tails[cl.end()]
		}
		v.head(cl.start(), head)
	}
	return m.gives == "" || v.value(cl.node, m.gives)
}

// inFinally reports whether n is evaluated whatever happens before it.
func inFinally(n node) bool {
	for up := n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if up.is(queries.KindFinallyClause) {
			return true
		}
	}
	return false
}

// sameArguments reports whether a method's async twin takes these arguments.
func (v *conversion) sameArguments(cl call, check string) bool {
	switch check {
	case "none":
		return len(cl.arguments()) == 0
	case "one":
		return cl.only().ok()
	case "nostream":
		return !streams(cl) && !slices.ContainsFunc(cl.arguments(), func(a node) bool { return a.is(queries.KindDictionarySplat) })
	case "input":
		return len(cl.arguments()) == 0 || cl.only().ok() || len(cl.arguments()) == 1 && cl.keyword("input").ok()
	case "request":
		return v.request(cl)
	}
	return true
}

// with makes an async with of one that enters n.
func (v *conversion) with(n node, t asyncType) bool {
	item, with := withOf(n)
	if t.enters == "" || !with.ok() || v.twin.commits || len(withItems(with)) != 1 || with.token(queries.KindAsync).ok() {
		return false
	}
	if _, ok := v.placeOf(with); !ok {
		return false
	}
	v.closed = true
	v.head(with.start(), "async ")
	_, target := itemParts(item)
	return !target.ok() || target.is(queries.KindIdentifier) && v.local(target, t.enters)
}

// loop makes an async for of a for statement, or of the clause of a
// comprehension that stands directly in the coroutine.
func (v *conversion) loop(n node) bool {
	if n.token(queries.KindAsync).ok() {
		return false
	}
	for up := n.parent(); n.is(queries.KindForInClause) && up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if up.is(queries.KindGeneratorExpression, queries.KindLambda) || up != n.parent() && up.is(queries.KindListComprehension, queries.KindSetComprehension, queries.KindDictionaryComprehension) {
			return false
		}
	}
	if _, ok := v.placeOf(n); !ok {
		return false
	}
	v.head(n.start(), "async ")
	return true
}

// listOf writes `[x async for x in n]` for list(n).
func (v *conversion) listOf(n node) bool {
	cl, ok := asCall(enclosingCall(n))
	if !ok || !cl.callee.reads("list") || cl.only() != n || !v.isBuiltin(cl.node, "list") || cl.hasComment(cl.start(), cl.end()) {
		return false
	}
	for up := cl.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if up.is(queries.KindGeneratorExpression, queries.KindLambda, queries.KindListComprehension, queries.KindSetComprehension, queries.KindDictionaryComprehension) {
			return false
		}
	}
	if _, ok := v.placeOf(cl.node); !ok {
		return false
	}
	name := v.fresh("item")
	v.change.replace(text.Span{Start: cl.start(), End: n.start()}, "["+name+" async for "+name+" in ")
	v.change.replace(text.Span{Start: n.end(), End: cl.end()}, "]")
	return true
}
