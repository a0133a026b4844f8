package facts

import (
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

// block derives the statements below node i, in order.
func (d *deriver) block(i int) {
	if i < 0 {
		return
	}
	if d.depth >= maxDepth {
		d.u.Cut++
		return
	}
	d.depth++
	d.children(i, func(c int) { d.stmt(c) })
	d.depth--
}

func (d *deriver) stmt(i int) {
	switch d.kind(i) {
	case queries.KindExpressionStatement:
		d.expressionStatement(i)
	case queries.KindAssignment:
		d.assignment(i)
	case queries.KindAugmentedAssignment:
		d.augmented(i)
	case queries.KindReturnStatement:
		s := d.function()
		if c := d.first(i); c >= 0 {
			x := d.expr(c)
			d.returned(x)
			if !d.dead() {
				d.u.Scopes[s.id].Returned = append(d.u.Scopes[s.id].Returned, Return{x, d.cur.guard})
			}
		}
		d.stop()
	case queries.KindRaiseStatement:
		d.raise(i)
		d.stop()
	case queries.KindBreakStatement:
		if n := len(d.cur.loops); n > 0 && d.cur.env != nil {
			d.cur.loops[n-1].leave(&d.cur.loops[n-1].breaks, d.cur.env)
		}
		d.stop()
	case queries.KindContinueStatement:
		if n := len(d.cur.loops); n > 0 && d.cur.env != nil {
			d.cur.loops[n-1].leave(&d.cur.loops[n-1].continues, d.cur.env)
		}
		d.stop()
	case queries.KindIfStatement:
		d.ifStatement(i)
	case queries.KindForStatement:
		d.forStatement(i)
	case queries.KindWhileStatement:
		d.whileStatement(i)
	case queries.KindTryStatement:
		d.tryStatement(i)
	case queries.KindWithStatement:
		d.withStatement(i)
	case queries.KindMatchStatement:
		d.matchStatement(i)
	case queries.KindFunctionDefinition:
		d.functionDefinition(i, nil)
	case queries.KindClassDefinition:
		d.classDefinition(i, nil)
	case queries.KindDecoratedDefinition:
		d.decorated(i)
	case queries.KindImportStatement:
		d.importStatement(i)
	case queries.KindImportFromStatement:
		d.importFrom(i)
	case queries.KindGlobalStatement, queries.KindNonlocalStatement:
		s := d.scope()
		if s.Outer == nil {
			s.Outer = map[string]bool{}
		}
		d.children(i, func(c int) { s.Outer[d.text(c)] = d.kind(i) == queries.KindGlobalStatement })
	case queries.KindDeleteStatement:
		d.children(i, func(c int) { d.delete(c) })
	case queries.KindAssertStatement:
		d.assertStatement(i)
	case queries.KindTypeAliasStatement:
		d.typeAlias(i)
	case queries.KindBlock, queries.KindModule, queries.KindError:
		d.block(i)
	case queries.KindPassStatement, queries.KindFutureImportStatement, queries.KindComment:
	default: // print, exec, or what error recovery left
		d.expr(i)
	}
}

// raise derives what is raised: a class that is raised is called.
func (d *deriver) raise(i int) {
	first := true
	d.children(i, func(c int) {
		x := d.expr(c)
		if e := d.at(x); first && (e.Op == OpName || e.Op == OpAttr) {
			d.site(SiteRaise, x, d.nameSpan(x), e.Span)
		}
		first = false
	})
}

func (d *deriver) stop() {
	if d.cur.env != nil {
		d.cur.env.dead = true
	}
}

func (d *deriver) expressionStatement(i int) {
	n := 0
	last := ID(0)
	d.children(i, func(c int) {
		n++
		switch d.kind(c) {
		case queries.KindAssignment, queries.KindAugmentedAssignment:
			d.stmt(c)
		default:
			last = d.expr(c)
		}
	})
	if n == 1 && last != 0 {
		d.at(last).Dropped = true
	}
}

// assignment derives `a = b = value` and `a: T = value`; it returns the value
// for an assignment to its left.
func (d *deriver) assignment(i int) ID {
	var value ID
	if r := d.child(i, queries.FieldRight); r >= 0 {
		if d.kind(r) == queries.KindAssignment {
			value = d.assignment(r)
		} else {
			value = d.expr(r)
		}
	}
	left := d.child(i, queries.FieldLeft)
	if t := d.child(i, queries.FieldType); t >= 0 {
		d.assignTyped(left, value, d.annotation(t))
	} else {
		d.assign(left, value)
	}
	return value
}

func (d *deriver) augmented(i int) {
	left := d.child(i, queries.FieldLeft)
	x := d.expr(left)
	y := d.expr(d.child(i, queries.FieldRight))
	op := d.operator(i)
	if len(op) > 1 {
		op = op[:len(op)-1]
	}
	v := d.add(Expr{Op: OpBinary, X: x, Y: y, Index: InPlace, Text: op, Span: d.span(i), Name: d.span(i)})
	d.site(SiteInPlace, v, d.span(i), d.span(i))
	d.assign(left, v)
}

func (d *deriver) assign(target int, value ID) { d.assignTyped(target, value, 0) }

func (d *deriver) assignTyped(i int, value, annotation ID) {
	if i < 0 {
		return
	}
	switch d.kind(i) {
	case queries.KindIdentifier:
		d.bind(d.text(i), value, annotation, d.span(i))
	case queries.KindAttribute:
		id := d.attrOnly(i)
		if p := d.path(i); p != "" && d.cur.env != nil {
			d.cur.env.forget(p)
		}
		d.setAttr(id, value, annotation, false)
		if value != 0 {
			d.site(SiteSetAttr, id, d.nameSpan(id), d.at(id).Span)
			d.assigns(value)
		}
	case queries.KindSubscript:
		id := d.subscriptOnly(i)
		d.site(SiteSetItem, id, d.at(id).Span, d.at(id).Span)
		if e := d.at(id); value != 0 && len(e.List) == 1 && d.at(e.List[0]).Op == OpSlice {
			d.iterate(SiteIterate, value)
		} else if value != 0 {
			d.grown(e.X, d.onlyKey(e), value)
			d.setItem(id, value, false)
			if of := *d.at(e.X); of.Op == OpAttr && of.Text == "__dict__" && len(e.List) == 1 {
				d.setNamed(of.X, e.List[0], value)
			}
			d.setItem(d.itemAt(e.X), value, true)
		}
	case queries.KindPatternList, queries.KindTuplePattern, queries.KindListPattern, queries.KindTuple, queries.KindList, queries.KindExpressionList:
		d.unpack(i, value)
	case queries.KindListSplatPattern, queries.KindListSplat, queries.KindParenthesizedExpression, queries.KindAsPatternTarget:
		d.assignTyped(d.first(i), value, annotation)
	default:
		d.expr(i)
	}
}

func (d *deriver) unpack(i int, value ID) {
	var targets []int
	star := -1
	d.children(i, func(c int) {
		if k := d.kind(c); k == queries.KindListSplatPattern || k == queries.KindListSplat {
			star = len(targets)
		}
		targets = append(targets, c)
	})
	if value != 0 {
		if e := d.at(value); (e.Op == OpTuple || e.Op == OpList) && star < 0 && len(e.List) == len(targets) {
			parts := e.List
			for n, t := range targets {
				d.assign(t, parts[n])
			}
			return
		}
		if op := d.at(value).Op; op != OpElement && op != OpUnpack {
			d.iterate(SiteIterate, value)
		}
	}
	for n, t := range targets {
		d.assign(t, d.part(value, n, star, len(targets), t))
	}
}

// setAttr records an assignment to an attribute, or what is added to the
// container that it is.
func (d *deriver) setAttr(id, value, annotation ID, grown bool) {
	if !d.setSelf(id, value, annotation, grown) && value != 0 {
		d.u.Sets = append(d.u.Sets, Set{Attr: id, Value: value, Scope: d.cur.id, Grown: grown})
	}
}

// setItem records an assignment to an item with a key that has a name, or what is
// added to the container that it is.
func (d *deriver) setItem(id, value ID, grown bool) {
	if e := d.at(id); id != 0 && len(e.List) == 1 && d.namedKey(e.List[0]) {
		d.u.Sets = append(d.u.Sets, Set{Attr: id, Value: value, Scope: d.cur.id, Grown: grown})
	}
}

// assigns notes what is assigned at the site that was added last.
func (d *deriver) assigns(value ID) {
	if sites := d.scope().Sites; !d.dead() && len(sites) > 0 {
		sites[len(sites)-1].Value = value
	}
}

// onlyKey is the key of a subscript.
func (d *deriver) onlyKey(e *Expr) ID {
	if len(e.List) == 1 {
		return e.List[0]
	}
	return 0
}

// itemAt is the item that an expression is: itself, a subscript, or what
// `x.setdefault(key, value)` gives; 0 for anything else.
func (d *deriver) itemAt(id ID) ID {
	e := *d.at(id)
	switch {
	case e.Op == OpSubscript:
		return id
	case e.Op == OpCall && len(e.Args) > 0 && d.at(e.X).Op == OpAttr && d.at(e.X).Text == "setdefault":
		return d.add(Expr{Op: OpSubscript, X: d.at(e.X).X, List: []ID{e.Args[0].Value}, Span: e.Span})
	}
	return 0
}

// namedKey reports whether an expression is a literal text, or the name of a
// constant.
func (d *deriver) namedKey(id ID) bool {
	e := d.at(id)
	return e.Op == OpString || (e.Op == OpName || e.Op == OpAttr) && e.Text != "" && 'A' <= e.Text[0] && e.Text[0] <= 'Z'
}

// setSelf records an assignment to an attribute of a method's first parameter:
// it tells the type of the instance attribute, or of its elements.
func (d *deriver) setSelf(id, value, annotation ID, grown bool) bool {
	e := d.at(id)
	x := d.at(e.X)
	if e.X == 0 || x.Op != OpName {
		return false
	}
	for w := d.function(); w.up != nil; w = w.up {
		s := &d.u.Scopes[w.id]
		if s.Kind != FunctionScope {
			continue
		}
		class := &d.u.Scopes[s.Parent]
		if class.Kind == ClassScope && (len(s.Params) > 0 && s.Params[0].Name == x.Text || x.Text == class.Name && !x.Local || d.madeOf(x, s, class)) {
			class.Attrs = append(class.Attrs, AttrBind{Name: e.Text, Value: value, Annotation: annotation, Method: w.id, Scope: d.cur.id, Guard: d.cur.guard, Grown: grown})
			return true
		}
		if len(s.Table[x.Text]) > 0 {
			return false
		}
	}
	return false
}

// madeOf reports whether a name stands for an instance that a method made of
// its own class: `self = cls()`, `self = cls.__new__(cls)`.
func (d *deriver) madeOf(x *Expr, method, class *Scope) bool {
	if !x.Local || len(x.Binds) != 1 {
		return false
	}
	call := d.at(d.u.Binds[x.Binds[0]].Value)
	if call.Op != OpCall {
		return false
	}
	callee := d.at(call.X)
	if callee.Op == OpAttr && callee.Text == "__new__" {
		return true
	}
	return callee.Op == OpName && (callee.Text == class.Name || len(method.Params) > 0 && callee.Text == method.Params[0].Name)
}

func (d *deriver) delete(i int) {
	switch d.kind(i) {
	case queries.KindIdentifier:
		if id := d.expr(i); d.cur.env != nil {
			d.site(SiteDelName, id, d.span(i), d.span(i))
		}
		d.bind(d.text(i), d.add(Expr{Op: OpDeleted, Span: d.span(i)}), 0, d.span(i))
	case queries.KindAttribute:
		id := d.attrOnly(i)
		d.site(SiteDelAttr, id, d.nameSpan(id), d.at(id).Span)
	case queries.KindSubscript:
		id := d.subscriptOnly(i)
		d.site(SiteDelItem, id, d.at(id).Span, d.at(id).Span)
	default:
		d.children(i, func(c int) { d.delete(c) })
	}
}

// truthOf tells what a condition is known to be without running it.
func (d *deriver) truthOf(i int) (known, value bool) {
	switch d.kind(i) {
	case queries.KindTrue:
		return true, true
	case queries.KindFalse, queries.KindNone:
		return true, false
	case queries.KindInteger:
		return true, d.text(i) != "0"
	case queries.KindParenthesizedExpression:
		return d.truthOf(d.first(i))
	case queries.KindNotOperator:
		known, value = d.truthOf(d.child(i, queries.FieldArgument))
		return known, !value
	case queries.KindIdentifier, queries.KindAttribute:
		switch d.text(i) {
		case "TYPE_CHECKING", "typing.TYPE_CHECKING", "six.PY2":
			return true, false
		case "six.PY3":
			return true, true
		}
	case queries.KindComparisonOperator:
		return versionTruth(d.text(i))
	}
	return false, false
}

// run derives a block; where it is known not to run, its names are bound all
// the same (an import below TYPE_CHECKING gives a type), but it has no sites.
func (d *deriver) run(i int, runs bool) {
	if i < 0 {
		return
	}
	if !runs {
		d.mute++
		defer func() { d.mute-- }()
	}
	d.block(i)
}

// decided derives an if statement of which the condition is known: the branch
// that runs as if it stood alone, after what the others bind as types. It
// returns false where another condition has a say.
func (d *deriver) decided(i int, value bool) bool {
	live, dead := d.child(i, queries.FieldConsequence), []int{}
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		switch {
		case d.t.Nodes[c].Field != queries.FieldAlternative:
		case d.kind(c) == queries.KindElseClause:
			dead = append(dead, d.child(c, queries.FieldBody))
		case value:
			dead = append(dead, d.child(c, queries.FieldConsequence))
		default:
			return false
		}
	}
	if !value {
		body := live
		if live = -1; len(dead) > 0 {
			live = dead[0]
		}
		dead = []int{body}
	}
	d.cur.cond++
	for _, body := range dead {
		before := d.branch()
		d.run(body, false)
		d.rejoin(before)
	}
	d.cur.cond--
	d.run(live, true)
	return true
}

// assertStatement is a condition that held for all that stands behind it in its
// block.
func (d *deriver) assertStatement(i int) {
	cond := d.first(i)
	if cond < 0 {
		return
	}
	var test ID
	d.children(i, func(c int) {
		if x := d.expr(c); c == cond {
			test = x
			d.truth(x)
		}
	})
	d.guard(Guard{Cond: test, Held: true})
	d.assume(cond, true)
}

func (d *deriver) ifStatement(i int) {
	cond := d.child(i, queries.FieldCondition)
	test := d.expr(cond)
	d.truth(test)
	known, value := d.truthOf(cond)
	if known && d.decided(i, value) {
		return
	}
	d.cur.cond++
	defer func() { d.cur.cond-- }()
	before, outer := d.branch(), d.cur.guard
	leave := d.guarded(Guard{Cond: test, Held: true})
	d.assume(cond, true)
	if !known { // else it does not run, and another condition says what does
		d.run(d.child(i, queries.FieldConsequence), true)
	}
	ways := []way{{d.cur.env, d.cur.guard, outer}}
	leave()
	if before != nil {
		d.cur.env = before.clone()
	}
	d.guard(Guard{Cond: test})
	d.assume(cond, false)
	none := d.cur.guard
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		if d.t.Nodes[c].Field != queries.FieldAlternative {
			continue
		}
		if d.kind(c) == queries.KindElseClause {
			d.block(d.child(c, queries.FieldBody))
			continue
		}
		cond := d.child(c, queries.FieldCondition)
		test := d.expr(cond)
		d.truth(test)
		before := d.branch()
		leave := d.guarded(Guard{Cond: test, Held: true})
		d.assume(cond, true)
		d.block(d.child(c, queries.FieldConsequence))
		ways = append(ways, way{d.cur.env, d.cur.guard, none})
		leave()
		if before != nil {
			d.cur.env = before
		}
		d.guard(Guard{Cond: test})
		d.assume(cond, false)
		none = d.cur.guard
	}
	d.meet(append(ways, way{d.cur.env, d.cur.guard, none}), outer)
}

// way is one way through an if statement: the names at its end, the guard that
// holds there, and that of the statements' conditions before its own.
type way struct {
	env           *env
	guard, before GuardID
}

// meet goes on behind an if statement, of which the last way is that by none of
// its conditions. What is behind has the guard of the only way that leads there.
// Where several do, the conditions did not hold that stand before the first of
// them: their ways left.
func (d *deriver) meet(ways []way, outer GuardID) {
	d.cur.guard = outer
	if d.cur.env == nil {
		return
	}
	first, n := len(ways), 0
	for i, w := range ways {
		if !w.env.dead {
			first, n = min(first, i), n+1
		}
	}
	switch {
	case n == 1:
		d.cur.guard = ways[first].guard
	case n > 1 && first > 0:
		d.cur.guard = ways[first].before
	}
	for _, w := range ways[:len(ways)-1] {
		d.cur.env.join(w.env)
	}
}

// assumeBegins narrows the name of which x.startswith(text) has said yes.
func (d *deriver) assumeBegins(method, text int) {
	x := d.child(method, queries.FieldObject)
	if d.text(d.child(method, queries.FieldAttribute)) != "startswith" || x < 0 || d.kind(x) != queries.KindIdentifier {
		return
	}
	switch d.kind(text) {
	case queries.KindString, queries.KindTuple, queries.KindIdentifier, queries.KindAttribute:
		d.mute++
		e := Expr{Op: OpBegins, X: d.expr(text), Y: d.expr(x), Span: d.span(method)}
		d.mute--
		d.narrowTo(x, e)
	}
}

// assume narrows names by a condition that held, or did not.
func (d *deriver) assume(i int, held bool) {
	if i < 0 || d.cur.env == nil {
		return
	}
	switch d.kind(i) {
	case queries.KindParenthesizedExpression:
		d.assume(d.first(i), held)
	case queries.KindNotOperator:
		d.assume(d.child(i, queries.FieldArgument), !held)
	case queries.KindBooleanOperator:
		if d.has(i, queries.KindAnd) == held {
			d.assume(d.child(i, queries.FieldLeft), held)
			d.assume(d.child(i, queries.FieldRight), held)
		}
	case queries.KindCall:
		f, a := d.child(i, queries.FieldFunction), d.child(i, queries.FieldArguments)
		if f < 0 || a < 0 {
			return
		}
		var args []int
		d.children(a, func(c int) { args = append(args, c) })
		if d.kind(f) == queries.KindAttribute && len(args) == 1 && held {
			d.assumeBegins(f, args[0])
		}
		if strings.HasSuffix(d.text(f), "iscoroutinefunction") && len(args) == 1 {
			d.mute++
			e := Expr{Op: OpColoured, Y: d.expr(args[0]), Span: d.span(i)}
			d.mute--
			if !held {
				e.Index = 1
			}
			d.narrowTo(args[0], e)
		}
		if d.text(f) == "isinstance" && len(args) == 2 {
			d.mute++
			e := Expr{Op: OpNarrowed, X: d.expr(args[1]), Y: d.expr(args[0]), Span: d.span(i)}
			d.mute--
			if !held {
				e.Op = OpExcluded
			}
			d.narrowTo(args[0], e)
		}
	}
}

// narrowTo gives what stands at node i, a name or a path, the value e for the
// rest of a branch.
func (d *deriver) narrowTo(i int, e Expr) {
	if p := d.path(i); p != "" && d.cur.env != nil {
		d.narrow(p, d.add(e), e.Span)
	}
}

// loopBody derives the body of a loop: what it binds reaches its own start
// again, so uses at the start see those bindings too.
func (d *deriver) loopBody(from int, before func(), body int) (head *env) {
	d.cur.cond++
	defer func() { d.cur.cond-- }()
	if d.cur.env != nil {
		d.cur.env.forgetPaths() // the body may assign them
	}
	head = d.branch()
	l := &loop{}
	d.cur.loops = append(d.cur.loops, l)
	outer := d.cur.guard
	before()
	d.block(body)
	d.cur.guard = outer
	d.cur.loops = d.cur.loops[:len(d.cur.loops)-1]
	if head == nil {
		return nil
	}
	end := d.cur.env
	end.join(l.continues)
	d.patch(from, head, end)
	d.cur.env = head.clone()
	d.cur.env.join(end)
	if l.breaks == nil {
		l.breaks = &env{dead: true}
	}
	return l.breaks
}

// patch adds, to the uses since from, the bindings that come round a loop.
func (d *deriver) patch(from int, head, end *env) {
	if end.dead {
		return
	}
	for _, id := range d.cur.uses[from:] {
		e := d.at(id)
		came := end.binds(e.Text)
		if len(came) == 0 {
			continue
		}
		start := head.binds(e.Text)
		if len(start) == 0 && len(e.Binds) == 0 || slices.ContainsFunc(start, func(b BindID) bool { return slices.Contains(e.Binds, b) }) {
			e.Local, e.Binds = true, union(e.Binds, came)
		}
	}
}

func (d *deriver) forStatement(i int) {
	x := d.expr(d.child(i, queries.FieldRight))
	kind, op := SiteIterate, OpElement
	if d.has(i, queries.KindAsync) {
		kind, op = SiteAsyncIterate, OpAsyncElement
		if w := d.function(); w.env == nil {
			d.u.Scopes[w.id].Async = true
		}
	}
	d.iterate(kind, x)
	if kind == SiteAsyncIterate {
		d.awaited(x)
	}
	breaks := d.loopBody(len(d.cur.uses), func() {
		d.assign(d.child(i, queries.FieldLeft), d.add(Expr{Op: op, X: x, Span: d.span(i)}))
		d.guard(d.hasElements(x))
	}, d.child(i, queries.FieldBody))
	d.loopElse(i, breaks)
}

// hasElements is the condition under which the body of a loop over an attribute
// runs: what it is may be known to be empty.
func (d *deriver) hasElements(iterated ID) Guard {
	if d.at(iterated).Op != OpAttr {
		return Guard{}
	}
	return Guard{Cond: iterated, Held: true}
}

func (d *deriver) loopElse(i int, breaks *env) {
	if c := d.child(i, queries.FieldAlternative); c >= 0 {
		outer := d.cur.guard
		d.cur.cond++
		d.block(d.child(c, queries.FieldBody))
		d.cur.cond--
		d.cur.guard = outer
	}
	if d.cur.env != nil {
		d.cur.env.join(breaks)
	}
}

func (d *deriver) whileStatement(i int) {
	cond := d.child(i, queries.FieldCondition)
	known, value := d.truthOf(cond)
	if known && !value {
		d.run(d.child(i, queries.FieldBody), false)
		return
	}
	outer := d.cur.guard
	var test ID
	breaks := d.loopBody(len(d.cur.uses), func() {
		test = d.expr(cond)
		d.truth(test)
		d.guard(Guard{Cond: test, Held: true})
		d.assume(cond, true)
	}, d.child(i, queries.FieldBody))
	d.cur.guard = outer
	if known && value {
		d.stop() // left by break alone
	}
	d.loopElse(i, breaks)
	if breaks != nil && breaks.dead {
		d.guard(Guard{Cond: test}) // behind the loop, its condition did not hold
	}
}

func (d *deriver) tryStatement(i int) {
	d.cur.cond++
	defer func() { d.cur.cond-- }()
	handler, from := d.branch(), len(d.u.Binds)
	outer := d.cur.guard
	for _, exception := range []string{BlockingIO, Runtime} {
		if d.minds(i, exception) {
			d.guard(Guard{Minds: exception})
		}
	}
	d.block(d.child(i, queries.FieldBody))
	d.cur.guard = outer
	d.reaching(handler, from)
	var ends []*env
	finally := -1
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		switch d.kind(c) {
		case queries.KindElseClause:
			d.block(d.child(c, queries.FieldBody))
		case queries.KindExceptClause, queries.KindExceptGroupClause:
			normal := d.cur.env
			if handler != nil {
				d.cur.env = handler.clone()
			}
			leave := d.guarded(Guard{Cond: d.loopQuestion(i, c), Raised: true})
			d.unwinding(i, d.catches(c), func() { d.exceptClause(c) })
			leave()
			ends = append(ends, d.cur.env)
			d.cur.env = normal
		case queries.KindFinallyClause:
			finally = c
		}
	}
	d.cur.guard = outer
	if d.cur.env != nil {
		for _, e := range ends {
			d.cur.env.join(e)
		}
	}
	if finally >= 0 {
		d.unwinding(i, Closing, func() { d.finally(finally, handler, from) })
	}
}

// unwinding derives a clause of a try statement, which runs where a yield in its
// body is left.
func (d *deriver) unwinding(try int, by Unwinding, clause func()) {
	before := d.cur.left
	body := d.child(try, queries.FieldBody)
	for c := body + 1; body >= 0 && c < int(d.t.Nodes[body].Next); c++ {
		if d.kind(c) == queries.KindYield {
			d.cur.left = by
			break
		}
	}
	clause()
	d.cur.left = before
}

// catches is by what the clause runs: a handler for all exceptions, or for that of
// close(), runs where the generator is closed.
func (d *deriver) catches(clause int) Unwinding {
	if head := d.header(clause); strings.HasPrefix(strings.TrimSpace(strings.TrimPrefix(head, "except")), ":") || strings.Contains(head, "BaseException") || strings.Contains(head, "GeneratorExit") {
		return Closing
	}
	return Raising
}

// minds reports whether a try statement has a handler for an exception.
func (d *deriver) minds(try int, exception string) bool {
	for c := try + 1; c < int(d.t.Nodes[try].Next); c = int(d.t.Nodes[c].Next) {
		if d.kind(c) == queries.KindExceptClause && strings.Contains(d.header(c), exception) {
			return true
		}
	}
	return false
}

// header is the text of an except clause before its body.
func (d *deriver) header(clause int) string {
	text := d.text(clause)
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		return text[:i]
	}
	return text
}

// loopQuestion is the call in the body of a try statement that may ask for the
// running loop, where a handler is for its RuntimeError: on the loop it never runs.
// That is a call of get_running_loop at its beginning, where nothing behind it raises
// the same on purpose; or, where nothing else stands there, the one of a function
// that is returned or bound.
func (d *deriver) loopQuestion(try, handler int) ID {
	body := d.child(try, queries.FieldBody)
	if body < 0 || !strings.Contains(d.text(handler), "RuntimeError") {
		return 0
	}
	first, n := Span{}, 0
	d.children(body, func(c int) {
		if n++; n == 1 {
			first = d.span(c)
		}
	})
	if n == 0 || n > 1 && raisesRuntime.MatchString(d.text(body)) {
		return 0
	}
	var outermost ID
	for id := len(d.u.Exprs) - 1; id > 0 && d.u.Exprs[id].Span.Start >= d.span(body).Start; id-- { // the newest call that asks
		e := &d.u.Exprs[id]
		if e.Op != OpCall || e.Span.End > first.End {
			continue
		}
		if strings.HasSuffix(d.u.Exprs[e.X].Text, "get_running_loop") {
			return ID(id)
		}
		if outermost == 0 || e.Span.Start <= d.u.Exprs[outermost].Span.Start && e.Span.End >= d.u.Exprs[outermost].Span.End {
			outermost = ID(id)
		}
	}
	if n == 1 && outermost != 0 && d.u.Exprs[outermost].Span.End == first.End {
		return outermost
	}
	return 0
}

// raisesRuntime matches what raises a RuntimeError on the loop, or may be meant to.
var raisesRuntime = regexp.MustCompile(`\braise\b|\brun_until_complete\(|\basyncio\.run\(`)

// reaching adds to e every binding that this scope made since from: an
// exception may come at any point.
func (d *deriver) reaching(e *env, from int) {
	if e == nil {
		return
	}
	e.dead = false
	for id := from; id < len(d.u.Binds); id++ {
		if b := &d.u.Binds[id]; b.Scope == d.cur.id && !isPath(b.Name) {
			e.set(b.Name, union(e.binds(b.Name), []BindID{BindID(id)}))
		}
	}
}

// finally derives a finally clause, which also runs when nothing reaches the
// place behind it.
func (d *deriver) finally(i int, handler *env, from int) {
	dead := d.cur.env != nil && d.cur.env.dead
	if dead {
		d.cur.env = handler.clone()
		d.reaching(d.cur.env, from)
	}
	d.children(i, func(c int) { d.stmt(c) })
	if dead {
		d.stop()
	}
}

func (d *deriver) exceptClause(i int) {
	d.children(i, func(c int) {
		switch d.kind(c) {
		case queries.KindBlock:
			d.block(c)
		case queries.KindAsPattern:
			x := d.expr(d.first(c))
			d.assign(d.child(c, queries.FieldAlias), d.add(Expr{Op: OpCaught, X: x, Span: d.span(c)}))
		default:
			d.expr(c)
		}
	})
}

func (d *deriver) withStatement(i int) {
	async := d.has(i, queries.KindAsync)
	if w := d.function(); async && w.env == nil {
		d.u.Scopes[w.id].Async = true
	}
	items, swallows := len(d.scope().Sites), false
	d.children(i, func(c int) {
		if d.kind(c) == queries.KindWithClause {
			d.children(c, func(item int) {
				d.withItem(item, async)
				swallows = swallows || !d.opens(item)
			})
		}
	})
	entry, from, outer := d.branch(), len(d.u.Binds), d.cur.guard
	entered, exprs := len(d.scope().Sites), len(d.u.Exprs)
	d.block(d.child(i, queries.FieldBody))
	if d.suspends(entered, exprs) {
		for s := range d.scope().Sites[items:entered] {
			d.scope().Sites[items+s].Suspends = true
		}
	}
	d.cur.guard = outer
	if swallows && d.cur.env != nil && d.cur.env.dead { // an exit may swallow what left the block
		d.reaching(entry, from)
		d.cur.env = entry
	}
}

// suspends reports whether what was derived since there were so many sites and
// expressions lets other code run on the loop.
func (d *deriver) suspends(sites, exprs int) bool {
	return slices.ContainsFunc(d.scope().Sites[sites:], func(s Site) bool {
		return s.Kind == SiteAsyncEnter || s.Kind == SiteAsyncIterate
	}) || slices.ContainsFunc(d.u.Exprs[exprs:], func(e Expr) bool {
		return e.Op == OpAwait || e.Op == OpYield || e.Op == OpYieldFrom || e.Op == OpAsyncElement
	})
}

// opens reports whether an item of a with statement is a call of open: leaving a file
// swallows no exception.
func (d *deriver) opens(item int) bool {
	value := d.child(item, queries.FieldValue)
	if value >= 0 && d.kind(value) == queries.KindAsPattern {
		value = d.first(value)
	}
	if value < 0 || d.kind(value) != queries.KindCall {
		return false
	}
	f := d.child(value, queries.FieldFunction)
	return f >= 0 && (d.text(f) == "open" || d.kind(f) == queries.KindAttribute && d.text(d.child(f, queries.FieldAttribute)) == "open")
}

func (d *deriver) withItem(i int, async bool) {
	value := d.child(i, queries.FieldValue)
	if value < 0 {
		return
	}
	target := -1
	if d.kind(value) == queries.KindAsPattern {
		target = d.child(value, queries.FieldAlias)
		value = d.first(value)
	}
	x := d.expr(value)
	kind, op := SiteEnter, OpEntered
	if async {
		kind, op = SiteAsyncEnter, OpAsyncEntered
		d.awaited(x)
	}
	d.site(kind, x, d.nameSpan(x), d.at(x).Span)
	method := "__enter__"
	if async {
		method = "__aenter__"
	}
	d.narrowTo(value, Expr{Op: OpHaving, Text: method, Y: x, Span: d.span(value)})
	if target >= 0 {
		d.assign(target, d.add(Expr{Op: op, X: x, Span: d.span(i)}))
	}
}

func (d *deriver) matchStatement(i int) {
	x := d.bare(i, queries.FieldSubject)
	subject := d.child(i, queries.FieldSubject)
	body := d.child(i, queries.FieldBody)
	d.cur.cond++
	defer func() { d.cur.cond-- }()
	before, around := d.branch(), d.cur.guard
	var ends []*env
	d.children(body, func(c int) {
		if d.kind(c) != queries.KindCaseClause {
			return
		}
		if before != nil {
			d.cur.env = before.clone()
		}
		test := d.caseTest(c, x)
		if class := d.casePatterns(c, x); class != 0 {
			d.at(class).Y = x
			if d.at(x).Op != OpTuple {
				d.narrowTo(subject, *d.at(class))
			}
		}
		others := test
		if g := d.child(c, queries.FieldGuard); g >= 0 {
			d.truth(d.expr(d.first(g)))
			d.assume(d.first(g), true)
			others = 0
		}
		leave := d.guarded(Guard{Cond: test, Held: true})
		d.block(d.child(c, queries.FieldConsequence))
		leave()
		ends = append(ends, d.cur.env)
		d.guard(Guard{Cond: others})
	})
	d.cur.guard = around
	if before != nil {
		d.cur.env = before
		for _, e := range ends {
			d.cur.env.join(e)
		}
	}
}

// casePatterns derives what a case clause matches x against: several patterns
// are the parts of a sequence, whose brackets are left out. The result is that
// of pattern.
func (d *deriver) casePatterns(clause int, x ID) ID {
	parts := d.caseParts(clause)
	if len(parts) == 1 && !d.has(clause, queries.KindComma) {
		return d.pattern(parts[0], x)
	}
	d.sequencePattern(parts, x)
	return 0
}

// caseTest is the condition under which value x matches the one pattern of a
// case clause; 0 where there are several, or where it can't be told.
func (d *deriver) caseTest(clause int, x ID) ID {
	parts := d.caseParts(clause)
	if len(parts) != 1 || d.has(clause, queries.KindComma) {
		return 0
	}
	return d.patternTest(parts[0], x)
}

func (d *deriver) caseParts(clause int) []int {
	var parts []int
	d.children(clause, func(c int) {
		if d.kind(c) == queries.KindCasePattern {
			parts = append(parts, c)
		}
	})
	return parts
}

// patternTest is the condition under which value x matches a pattern that is a
// literal or a dotted name, or one of several; 0 for any other.
func (d *deriver) patternTest(i int, x ID) ID {
	compare := func(y ID, operator string) ID {
		return d.add(Expr{Op: OpCompare, X: x, Y: y, Text: operator, Span: d.span(i), Name: d.span(i)})
	}
	switch d.kind(i) {
	case queries.KindCasePattern:
		if c := d.first(i); c >= 0 {
			return d.patternTest(c, x)
		}
	case queries.KindUnionPattern:
		e := Expr{Op: OpChoice, Text: "or", Span: d.span(i)}
		d.children(i, func(c int) { e.List = append(e.List, d.patternTest(c, x)) })
		if !slices.Contains(e.List, 0) {
			return d.add(e)
		}
	case queries.KindString:
		if _, ok := d.plainString(i); ok {
			return compare(d.expr(i), "==")
		}
	case queries.KindTrue, queries.KindFalse, queries.KindNone:
		return compare(d.expr(i), "is")
	case queries.KindDottedName:
		if c := d.first(i); c >= 0 && int(d.t.Nodes[c].Next) < int(d.t.Nodes[i].Next) {
			return compare(d.dottedName(i), "==")
		}
	}
	return 0
}

// pattern binds the names of a case pattern over value x; the result tells the
// type of x where the pattern is a class pattern.
func (d *deriver) pattern(i int, x ID) ID {
	switch d.kind(i) {
	case queries.KindCasePattern:
		if c := d.first(i); c >= 0 {
			return d.pattern(c, x)
		}
	case queries.KindAsPattern:
		var class ID
		d.children(i, func(c int) {
			if d.kind(c) == queries.KindIdentifier {
				v := class
				if v == 0 {
					v = x
				}
				d.bind(d.text(c), v, 0, d.span(c))
			} else {
				class = d.pattern(c, x)
			}
		})
		return class
	case queries.KindDottedName:
		if c := d.first(i); c >= 0 && int(d.t.Nodes[c].Next) >= int(d.t.Nodes[i].Next) && d.text(i) != "_" {
			d.bind(d.text(i), x, 0, d.span(i)) // a capture
		}
	case queries.KindClassPattern:
		name := d.first(i)
		if name < 0 {
			return 0
		}
		class := d.add(Expr{Op: OpNarrowed, X: d.dottedName(name), Y: x, Span: d.span(i)})
		n := -1
		d.children(i, func(c int) {
			if n >= 0 {
				d.partPattern(c, Expr{Op: OpField, X: class, Index: int32(n), Span: d.span(c)})
			}
			n++
		})
		return class
	case queries.KindListPattern, queries.KindTuplePattern:
		var parts []int
		d.children(i, func(c int) { parts = append(parts, c) })
		d.sequencePattern(parts, x)
	case queries.KindDictPattern:
		var key ID
		d.children(i, func(c int) {
			switch d.t.Nodes[c].Field {
			case queries.FieldKey:
				key = d.expr(d.first(c))
			case queries.FieldValue:
				d.pattern(c, d.add(Expr{Op: OpEntry, X: x, Y: key, Span: d.span(c)}))
			default:
				d.pattern(c, 0)
			}
		})
	case queries.KindSplatPattern:
		if c := d.first(i); c >= 0 && d.kind(c) == queries.KindIdentifier {
			d.bind(d.text(c), x, 0, d.span(c))
		}
	default:
		d.children(i, func(c int) { d.pattern(c, 0) })
	}
	return 0
}

// partPattern derives a part of a class pattern: e is what stands there by
// place.
func (d *deriver) partPattern(i int, e Expr) {
	inner := i
	if d.kind(i) == queries.KindCasePattern {
		inner = d.first(i)
	}
	if inner < 0 || d.kind(inner) != queries.KindKeywordPattern {
		id := d.add(e)
		d.site(SiteAttr, id, e.Span, e.Span)
		d.pattern(i, id)
		return
	}
	name := d.first(inner)
	d.children(inner, func(c int) {
		if c != name {
			e.Text = d.text(name)
			id := d.add(e)
			d.site(SiteAttr, id, d.span(name), e.Span)
			d.pattern(c, id)
		}
	})
}

// sequencePattern derives the parts of a list or tuple pattern.
func (d *deriver) sequencePattern(parts []int, x ID) {
	star := slices.IndexFunc(parts, func(c int) bool { return d.kind(d.patternIn(c)) == queries.KindSplatPattern })
	for n, c := range parts {
		d.pattern(c, d.part(x, n, star, len(parts), c))
	}
}

func (d *deriver) patternIn(i int) int {
	if c := d.first(i); d.kind(i) == queries.KindCasePattern && c >= 0 {
		return c
	}
	return i
}

// dottedName derives `a.b.c` of a pattern or decorator as an expression.
func (d *deriver) dottedName(i int) ID {
	if d.kind(i) != queries.KindDottedName {
		return d.expr(i)
	}
	var id ID
	d.children(i, func(c int) {
		if id == 0 {
			id = d.use(d.text(c), d.span(c))
		} else {
			id = d.add(Expr{Op: OpAttr, X: id, Text: d.text(c), Span: d.span(i), Name: d.span(c)})
		}
	})
	return id
}

func (d *deriver) typeAlias(i int) {
	var parts []int
	d.children(i, func(c int) { parts = append(parts, c) })
	if len(parts) < 2 {
		return
	}
	if name := d.first(parts[0]); name >= 0 && d.kind(name) == queries.KindIdentifier {
		d.bind(d.text(name), d.annotation(parts[len(parts)-1]), 0, d.span(name))
	}
}

func (d *deriver) importStatement(i int) {
	d.children(i, func(c int) {
		name, alias := c, -1
		if d.kind(c) == queries.KindAliasedImport {
			name, alias = d.child(c, queries.FieldName), d.child(c, queries.FieldAlias)
		}
		if name < 0 || d.kind(name) != queries.KindDottedName {
			return
		}
		e := Expr{Op: OpImport, Text: d.compact(name), Span: d.span(c)}
		bound := d.first(name)
		if alias >= 0 {
			bound, e.Index = alias, 1
		}
		id := d.add(e)
		d.site(SiteImport, id, d.span(name), d.span(i))
		d.bind(d.text(bound), id, 0, d.span(bound))
	})
}

// compact is a dotted name without the blanks and line breaks it may hold.
func (d *deriver) compact(i int) string {
	s := ""
	d.children(i, func(c int) {
		if s != "" {
			s += "."
		}
		s += d.text(c)
	})
	return s
}

func (d *deriver) importFrom(i int) {
	mod := d.child(i, queries.FieldModuleName)
	if mod < 0 {
		return
	}
	e := Expr{Op: OpImportFrom, Span: d.span(i)}
	if d.kind(mod) == queries.KindRelativeImport {
		d.children(mod, func(c int) {
			if d.kind(c) == queries.KindDottedName {
				e.Text = d.compact(c)
				return
			}
			for _, r := range d.text(c) {
				if r == '.' {
					e.Index++
				}
			}
		})
	} else {
		e.Text = d.compact(mod)
	}
	d.children(i, func(c int) {
		f := e
		switch {
		case d.kind(c) == queries.KindWildcardImport:
			f.Attr = "*"
			id := d.add(f)
			d.u.Stars = append(d.u.Stars, Star{id, d.cur.cond > 0})
			d.site(SiteImport, id, d.span(mod), d.span(i))
		case d.t.Nodes[c].Field == queries.FieldName:
			bound := c
			if d.kind(c) == queries.KindAliasedImport {
				f.Attr, bound = d.compact(d.child(c, queries.FieldName)), d.child(c, queries.FieldAlias)
			} else {
				f.Attr = d.compact(c)
			}
			id := d.add(f)
			d.site(SiteImport, id, d.span(mod), d.span(i))
			d.bind(d.text(bound), id, 0, d.span(bound))
		}
	})
}

// part is the n-th of so many parts that x is taken apart into at node i; star is
// the one that takes the rest, less than 0 where none does.
func (d *deriver) part(x ID, n, star, parts, i int) ID {
	e := Expr{Op: OpUnpack, X: x, Index: int32(n), Span: d.span(i)}
	switch {
	case n == star:
		e.Index = Rest
	case star >= 0 && n > star:
		e.Index = int32(n - parts)
	}
	return d.add(e)
}
