package facts

import "github.com/unblock-lsp/unblock/queries"

// expr derives the expression at node i; sites are added in the order of
// evaluation.
func (d *deriver) expr(i int) ID {
	if i < 0 {
		return 0
	}
	if d.depth >= maxDepth {
		d.u.Cut++
		return d.add(Expr{Op: OpUnknown, Span: d.span(i)})
	}
	d.depth++
	defer func() { d.depth-- }()
	switch d.kind(i) {
	case queries.KindIdentifier:
		return d.use(d.text(i), d.span(i))
	case queries.KindAttribute, queries.KindCall, queries.KindSubscript:
		return d.primary(i)
	case queries.KindString:
		return d.str(i)
	case queries.KindConcatenatedString:
		e := Expr{Op: OpFormat, Span: d.span(i)}
		d.children(i, func(c int) { e.List = append(e.List, d.expr(c)) })
		return d.add(e)
	case queries.KindInteger, queries.KindFloat:
		return d.add(Expr{Op: OpNumber, Text: d.text(i), Span: d.span(i)})
	case queries.KindTrue, queries.KindFalse, queries.KindNone, queries.KindEllipsis:
		return d.add(Expr{Op: OpConstant, Text: d.text(i), Span: d.span(i)})
	case queries.KindParenthesizedExpression, queries.KindType, queries.KindInterpolation, queries.KindFormatExpression:
		return d.expr(d.first(i))
	case queries.KindAwait:
		return d.await(i)
	case queries.KindBinaryOperator:
		return d.binary(i)
	case queries.KindUnaryOperator:
		x := d.expr(d.child(i, queries.FieldArgument))
		id := d.add(Expr{Op: OpUnary, Text: d.operator(i), X: x, Span: d.span(i)})
		d.site(SiteOperator, id, d.span(i), d.span(i))
		return id
	case queries.KindNotOperator:
		x := d.expr(d.child(i, queries.FieldArgument))
		d.truth(x)
		return d.add(Expr{Op: OpNot, X: x, Span: d.span(i)})
	case queries.KindBooleanOperator:
		return d.boolean(i)
	case queries.KindComparisonOperator:
		return d.compare(i)
	case queries.KindConditionalExpression:
		return d.conditional(i)
	case queries.KindSlice, queries.KindExpressionList, queries.KindTuple, queries.KindPatternList, queries.KindTuplePattern:
		op := OpTuple
		if d.kind(i) == queries.KindSlice {
			op = OpSlice
		}
		return d.display(i, op)
	case queries.KindList, queries.KindListPattern:
		return d.display(i, OpList)
	case queries.KindSet:
		return d.display(i, OpSet)
	case queries.KindDictionary:
		return d.dict(i)
	case queries.KindListSplat, queries.KindParenthesizedListSplat, queries.KindListSplatPattern:
		x := d.expr(d.first(i))
		d.iterate(SiteIterate, x)
		return d.add(Expr{Op: OpStar, X: x, Span: d.span(i)})
	case queries.KindDictionarySplat:
		return d.add(Expr{Op: OpDoubleStar, X: d.expr(d.first(i)), Span: d.span(i)})
	case queries.KindNamedExpression:
		return d.walrus(i)
	case queries.KindLambda:
		return d.lambda(i)
	case queries.KindListComprehension:
		return d.comprehension(i, OpListComp)
	case queries.KindSetComprehension:
		return d.comprehension(i, OpSetComp)
	case queries.KindDictionaryComprehension:
		return d.comprehension(i, OpDictComp)
	case queries.KindGeneratorExpression:
		return d.comprehension(i, OpGenerator)
	case queries.KindYield:
		return d.yield(i)
	case queries.KindGenericType, queries.KindUnionType, queries.KindMemberType:
		return d.typeExpr(i)
	case queries.KindAsPattern: // with item in an odd place
		return d.expr(d.first(i))
	}
	// Anything else: its parts are evaluated, its value is not known.
	d.children(i, func(c int) { d.expr(c) })
	return d.add(Expr{Op: OpUnknown, Span: d.span(i)})
}

// primary derives an attribute, a call or a subscript.
func (d *deriver) primary(i int) ID {
	switch d.kind(i) {
	case queries.KindAttribute:
		return d.attribute(i)
	case queries.KindCall:
		return d.call(i)
	}
	return d.subscript(i)
}

func (d *deriver) operator(i int) string {
	if c := d.child(i, queries.FieldOperator); c >= 0 {
		return d.text(c)
	}
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		if d.t.Nodes[c].Flags&queries.Named == 0 {
			return d.text(c)
		}
	}
	return ""
}

func (d *deriver) attribute(i int) ID {
	id := d.attrOnly(i)
	e := d.at(id)
	if p := d.path(i); p != "" {
		e.Binds, e.Local = d.reachingBinds(p)
	}
	d.site(SiteAttr, id, d.nameSpan(id), e.Span)
	return id
}

// path is the text of a name, or of attributes of one: "self.client"; "" for
// anything else. A path that is narrowed stands in the environment like a name.
func (d *deriver) path(i int) string { return d.pathOf(i, maxPath) }

// maxPath is how many attributes a path may have.
const maxPath = 8

func (d *deriver) pathOf(i, attributes int) string {
	switch d.kind(i) {
	case queries.KindIdentifier:
		return d.text(i)
	case queries.KindAttribute:
		x, a := d.child(i, queries.FieldObject), d.child(i, queries.FieldAttribute)
		if x < 0 || a < 0 || attributes == 0 {
			return ""
		}
		if p := d.pathOf(x, attributes-1); p != "" {
			return p + "." + d.text(a)
		}
	}
	return ""
}

// attrOnly derives an attribute without reading it: the target of an
// assignment.
func (d *deriver) attrOnly(i int) ID {
	x := d.expr(d.child(i, queries.FieldObject))
	e := Expr{Op: OpAttr, X: x, Span: d.span(i), Name: d.span(i)}
	if a := d.child(i, queries.FieldAttribute); a >= 0 {
		e.Text, e.Name = d.text(a), d.span(a)
	}
	return d.add(e)
}

// nameSpan is where a finding at an expression is shown: all of a dotted name,
// the attribute alone on the result of anything else.
func (d *deriver) nameSpan(id ID) Span {
	e := d.at(id)
	switch e.Op {
	case OpCall:
		return d.nameSpan(e.X)
	case OpAttr:
		if d.dotted(e.X) {
			return e.Span
		}
		return e.Name
	case OpAwait:
		return d.nameSpan(e.X)
	}
	return e.Span
}

func (d *deriver) dotted(id ID) bool {
	for {
		e := d.at(id)
		switch e.Op {
		case OpName:
			return true
		case OpAttr:
			id = e.X
		default:
			return false
		}
	}
}

func (d *deriver) call(i int) ID {
	f := d.expr(d.child(i, queries.FieldFunction))
	e := Expr{Op: OpCall, X: f, Span: d.span(i)}
	if a := d.child(i, queries.FieldArguments); a >= 0 {
		if d.kind(a) == queries.KindGeneratorExpression {
			e.Args = []Arg{{Value: d.expr(a)}}
		} else {
			e.Args = d.arguments(a)
		}
	}
	id := d.add(e)
	if awaits[d.at(f).Text] {
		for _, a := range e.Args {
			d.awaited(a.Value)
		}
	}
	d.site(SiteCall, id, d.nameSpan(f), e.Span)
	d.grow(f, e.Args)
	d.setsByName(f, e.Args)
	d.left(id)
	return id
}

// left adds, for what a call leaves to an exit stack, the site where that runs:
// the end of the `with` that entered the stack.
func (d *deriver) left(call ID) {
	m := *d.at(d.at(call).X)
	if m.Op != OpAttr || m.Text != "enter_context" && m.Text != "callback" && m.Text != "push" {
		return
	}
	for _, b := range d.at(m.X).Binds {
		if v := *d.at(d.u.Binds[b].Value); v.Op == OpEntered || v.Op == OpAsyncEntered {
			d.site(SiteLeave, call, d.nameSpan(v.X), d.at(v.X).Span)
		}
	}
}

// grow notes what a method adds to a container: it becomes an element of what
// the container's name is bound to.
func (d *deriver) grow(method ID, args []Arg) {
	m := *d.at(method)
	if inserts[m.Text] && len(args) > 1 && (m.Op == OpAttr || !m.Local) {
		d.grownIn(args[0].Value, args[1].Value)
		return
	}
	if m.Op != OpAttr || len(args) == 0 {
		return
	}
	if m.Text == "update" {
		d.growBy(m.X, args)
		return
	}
	if args[0].Name != "" || args[0].Star != 0 {
		return
	}
	switch m.Text {
	case "extend", "extendleft":
		d.grownIn(m.X, d.add(Expr{Op: OpElement, X: args[0].Value, Span: d.at(args[0].Value).Span}))
	case "setdefault":
		if len(args) > 1 {
			d.grown(m.X, 0, args[1].Value)
			d.setItem(d.add(Expr{Op: OpSubscript, X: m.X, List: []ID{args[0].Value}, Span: m.Span}), args[1].Value, false)
		}
	case "addHandler":
		d.grown(m.X, 0, args[0].Value)
	case "enter_context", "push", "callback":
		d.grown(m.X, 0, d.add(Expr{Op: OpLeft, Text: m.Text, X: args[0].Value, Args: args[1:], Span: d.at(args[0].Value).Span}))
	case "append", "appendleft", "add", "put", "put_nowait":
		d.setItem(d.itemAt(m.X), args[0].Value, true)
		d.grownIn(m.X, args[0].Value)
	case "insert":
		if len(args) > 1 {
			d.grownIn(m.X, args[1].Value)
		}
	}
}

// inserts are the functions of modules heapq and bisect that put their second argument
// into the list that is the first one.
var inserts = map[string]bool{
	"heappush": true, "heappushpop": true, "heapreplace": true, "insort": true, "insort_left": true, "insort_right": true,
}

// grownIn makes value an element of the list x, which may itself be an element of
// a container.
func (d *deriver) grownIn(x, value ID) {
	if of := d.bucket(x); of != 0 {
		x, value = of, d.add(Expr{Op: OpList, List: []ID{value}, Span: d.at(x).Span})
	}
	d.grown(x, 0, value)
}

// growBy notes what the update of a dict adds: keywords, and the values of another
// dict.
func (d *deriver) growBy(x ID, args []Arg) {
	for _, a := range args {
		switch e := *d.at(a.Value); {
		case a.Name != "":
			d.grown(x, d.add(Expr{Op: OpString, Text: a.Name, Span: e.Span}), a.Value)
		case e.Op == OpDict:
			for i := 1; i < len(e.List); i += 2 {
				if key := e.List[i-1]; key != 0 {
					d.grown(x, key, e.List[i])
				} else {
					d.grown(x, 0, d.add(Expr{Op: OpEntry, X: d.at(e.List[i]).X, Span: e.Span}))
				}
			}
		default:
			d.grown(x, 0, d.add(Expr{Op: OpEntry, X: a.Value, Span: e.Span}))
		}
	}
}

// bucket is the container of which a list is an element that something is added
// to: handlers of `handlers[name].append(f)` and of
// `handlers.setdefault(name, []).append(f)`; 0 for anything else.
func (d *deriver) bucket(list ID) ID {
	e := d.at(list)
	switch {
	case e.Op == OpSubscript:
		return e.X
	case e.Op == OpCall && d.at(e.X).Op == OpAttr && d.at(e.X).Text == "setdefault":
		return d.at(e.X).X
	}
	return 0
}

// grown makes value an element of the container x: a name, or an attribute of
// self.
func (d *deriver) grown(x, key, value ID) {
	e := d.at(x)
	switch e.Op {
	case OpName:
		for _, b := range e.Binds {
			d.u.Binds[b].Grown = append(d.u.Binds[b].Grown, Grown{key, value, d.cur.id})
		}
		if !e.Local && !d.grownAround(e.Text, key, value) {
			d.u.Outgrown = append(d.u.Outgrown, Outgrown{e.Text, Grown{key, value, d.cur.id}})
		}
	case OpAttr:
		d.setAttr(x, value, 0, true)
	}
}

// grownAround makes value an element of the container that a function around
// this one binds, and reports whether one does.
func (d *deriver) grownAround(name string, key, value ID) bool {
	for w := d.function().up; w != nil && w.up != nil; w = w.up {
		s := &d.u.Scopes[w.id]
		if !s.Function() || len(s.Table[name]) == 0 {
			continue
		}
		for _, b := range s.Table[name] {
			d.u.Binds[b].Grown = append(d.u.Binds[b].Grown, Grown{key, value, d.cur.id})
		}
		return true
	}
	return false
}

// setsByName notes what `setattr(x, "name", value)` assigns, and the __setattr__ of
// object and of super().
func (d *deriver) setsByName(f ID, args []Arg) {
	e := *d.at(f)
	var of ID
	switch {
	case len(args) == 3 && (e.Op == OpName && e.Text == "setattr" && !e.Local || e.Op == OpAttr && e.Text == "__setattr__" && d.at(e.X).Text == "object"):
		of, args = args[0].Value, args[1:]
	case len(args) == 2 && e.Op == OpAttr && e.Text == "__setattr__" && d.isSuper(e.X):
		of = d.receiver(e.Span)
	}
	if of != 0 {
		d.setNamed(of, args[0].Value, args[1].Value)
	}
}

// setNamed notes an assignment to an attribute of x that a literal text names.
func (d *deriver) setNamed(x, name, value ID) {
	if e := d.at(name); e.Op == OpString {
		attr := d.add(Expr{Op: OpAttr, X: x, Text: e.Text, Span: e.Span, Name: e.Span})
		d.setAttr(attr, value, 0, false)
	}
}

// isSuper reports whether an expression is a call of super without arguments.
func (d *deriver) isSuper(id ID) bool {
	e := d.at(id)
	return e.Op == OpCall && len(e.Args) == 0 && d.at(e.X).Op == OpName && d.at(e.X).Text == "super"
}

// receiver is the first parameter of the method at hand, as an expression; 0 where
// there is none.
func (d *deriver) receiver(at Span) ID {
	s := &d.u.Scopes[d.function().id]
	if len(s.Params) == 0 {
		return 0
	}
	return d.add(Expr{Op: OpName, Text: s.Params[0].Name, Scope: d.cur.id, Span: at})
}

func (d *deriver) arguments(i int) []Arg {
	var args []Arg
	d.children(i, func(c int) {
		switch d.kind(c) {
		case queries.KindKeywordArgument:
			name := d.child(c, queries.FieldName)
			value := d.expr(d.child(c, queries.FieldValue))
			if name >= 0 {
				args = append(args, Arg{Name: d.text(name), Value: value})
			}
		case queries.KindListSplat:
			x := d.expr(d.first(c))
			d.iterate(SiteIterate, x)
			args = append(args, Arg{Value: x, Star: 1})
		case queries.KindDictionarySplat:
			args = append(args, Arg{Value: d.expr(d.first(c)), Star: 2})
		default:
			args = append(args, Arg{Value: d.expr(c)})
		}
	})
	return args
}

func (d *deriver) str(i int) ID {
	if s, ok := d.plainString(i); ok {
		op := OpString
		if c := d.first(i); c >= 0 && d.kind(c) == queries.KindStringStart {
			for _, r := range d.text(c) {
				if r == 'b' || r == 'B' {
					op = OpBytes
				}
			}
		}
		return d.add(Expr{Op: op, Text: s, Span: d.span(i)})
	}
	e := Expr{Op: OpFormat, Span: d.span(i)}
	d.interpolations(i, &e)
	return d.add(e)
}

func (d *deriver) interpolations(i int, e *Expr) {
	d.children(i, func(c int) {
		switch d.kind(c) {
		case queries.KindInterpolation, queries.KindFormatExpression:
			x := d.expr(d.child(c, queries.FieldExpression))
			if x != 0 {
				e.List = append(e.List, x)
				d.site(d.formatted(c), x, d.nameSpan(x), d.at(x).Span)
			}
			d.children(c, func(f int) {
				if d.kind(f) == queries.KindFormatSpecifier {
					d.interpolations(f, e)
				}
			})
		}
	})
}

func (d *deriver) await(i int) ID {
	x := d.expr(d.first(i))
	d.awaited(x)
	id := d.add(Expr{Op: OpAwait, X: x, Span: d.span(i)})
	if w := d.function(); w.env == nil {
		d.u.Scopes[w.id].Async = true
	}
	if x != 0 {
		d.site(SiteAwait, id, d.nameSpan(x), d.span(i))
	}
	return id
}

// awaited marks the calls of which x is the value as awaited.
func (d *deriver) awaited(x ID) {
	e := d.at(x)
	switch e.Op {
	case OpCall:
		e.Awaited = true
	case OpName:
		e.Awaited = true
		asked := d.asked(e.Text)
		for _, b := range e.Binds {
			if v := d.u.Binds[b].Value; d.at(v).Op == OpCall {
				d.at(v).Asked = asked && (d.at(v).Asked || !d.at(v).Awaited)
				d.awaited(v)
			}
		}
	case OpChoice, OpList, OpTuple:
		for _, y := range e.List {
			d.awaited(y)
		}
	case OpListComp, OpGenerator:
		d.awaited(e.X)
	}
}

// asked reports whether the current place runs only where a name can be awaited:
// `if inspect.isawaitable(result): await result`.
func (d *deriver) asked(name string) bool {
	for id := d.cur.guard; id != 0; id = d.u.Guards[id].Up {
		g := &d.u.Guards[id]
		if !g.Conditional() || !g.Held {
			continue
		}
		if e := d.at(g.Cond); e.Op == OpCall && len(e.Args) > 0 && d.at(e.Args[0].Value).Text == name && asksToAwait[d.at(e.X).Text] {
			return true
		}
	}
	return false
}

// asksToAwait are the last names of the functions that tell of a value whether it
// can be awaited.
var asksToAwait = map[string]bool{"isawaitable": true, "iscoroutine": true, "isfuture": true, "hasattr": true, "isinstance": true}

// awaits are the last names of the functions of asyncio, and of what wraps
// them, that take awaitables.
var awaits = map[string]bool{
	"create_task": true, "ensure_future": true, "gather": true, "wait_for": true, "shield": true,
	"run_coroutine_threadsafe": true, "run_until_complete": true, "create_background_task": true, "async_create_task": true,
}

// returned marks the calls of which x is the value as returned.
func (d *deriver) returned(x ID) {
	switch e := d.at(x); e.Op {
	case OpCall:
		e.Returned = true
	case OpChoice:
		for _, y := range e.List {
			d.returned(y)
		}
	}
}

func (d *deriver) binary(i int) ID {
	x := d.expr(d.child(i, queries.FieldLeft))
	y := d.expr(d.child(i, queries.FieldRight))
	e := Expr{Op: OpBinary, X: x, Y: y, Text: d.operator(i), Span: d.span(i), Name: d.span(i)}
	id := d.add(e)
	d.site(SiteOperator, id, e.Span, e.Span)
	return id
}

func (d *deriver) boolean(i int) ID {
	left, right := d.child(i, queries.FieldLeft), d.child(i, queries.FieldRight)
	and := d.has(i, queries.KindAnd)
	x := d.expr(left)
	d.truth(x)
	before := d.branch()
	leave := d.guarded(Guard{Cond: x, Held: and})
	d.assume(left, and)
	y := d.expr(right)
	leave()
	d.rejoin(before)
	text := "or"
	if and {
		text = "and"
	}
	return d.add(Expr{Op: OpChoice, Text: text, List: []ID{x, y}, Span: d.span(i)})
}

// branch remembers the environment before something that may not run.
func (d *deriver) branch() *env {
	if d.cur.env == nil {
		return nil
	}
	return d.cur.env.clone()
}

func (d *deriver) rejoin(before *env) {
	if before != nil {
		before.join(d.cur.env)
		d.cur.env = before
	}
}

func (d *deriver) compare(i int) ID {
	var prev, last ID
	op, opSpan := "", Span{}
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		n := &d.t.Nodes[c]
		switch {
		case n.Field == queries.FieldOperators:
			if op != "" && n.Flags&queries.Named == 0 && d.at(prev).Span.End <= opSpan.Start {
				op += " "
			}
			op, opSpan = op+d.text(c), d.span(c)
		case n.Kind == queries.KindComment || n.Flags&queries.Named == 0:
		default:
			x := d.expr(c)
			if prev != 0 && x != 0 {
				e := Expr{Op: OpCompare, X: prev, Y: x, Text: op, Span: d.span(i), Name: opSpan}
				last = d.add(e)
				d.site(SiteOperator, last, d.span(i), d.span(i))
			}
			prev, op = x, ""
		}
	}
	return last
}

func (d *deriver) conditional(i int) ID {
	var parts []int
	d.children(i, func(c int) { parts = append(parts, c) })
	if len(parts) != 3 {
		return d.add(Expr{Op: OpUnknown, Span: d.span(i)})
	}
	cond := d.expr(parts[1])
	d.truth(cond)
	before := d.branch()
	leave := d.guarded(Guard{Cond: cond, Held: true})
	d.assume(parts[1], true)
	x := d.expr(parts[0])
	leave()
	after := d.cur.env
	if before != nil {
		d.cur.env = before.clone()
	}
	leave = d.guarded(Guard{Cond: cond})
	d.assume(parts[1], false)
	y := d.expr(parts[2])
	leave()
	if after != nil {
		d.cur.env.join(after)
	}
	return d.add(Expr{Op: OpChoice, X: cond, List: []ID{x, y}, Span: d.span(i)})
}

func (d *deriver) subscript(i int) ID {
	id := d.subscriptOnly(i)
	s := d.at(id).Span
	d.site(SiteItem, id, s, s)
	return id
}

func (d *deriver) subscriptOnly(i int) ID {
	e := Expr{Op: OpSubscript, Span: d.span(i), X: d.expr(d.child(i, queries.FieldValue))}
	d.children(i, func(c int) {
		if d.t.Nodes[c].Field == queries.FieldSubscript {
			e.List = append(e.List, d.expr(c))
		}
	})
	return d.add(e)
}

func (d *deriver) display(i int, op Op) ID {
	e := Expr{Op: op, Span: d.span(i)}
	d.children(i, func(c int) { e.List = append(e.List, d.expr(c)) })
	if op == OpSet {
		for _, x := range e.List {
			d.hashed(x)
		}
	}
	return d.add(e)
}

func (d *deriver) dict(i int) ID {
	e := Expr{Op: OpDict, Span: d.span(i)}
	d.children(i, func(c int) {
		if d.kind(c) == queries.KindPair {
			k := d.expr(d.child(c, queries.FieldKey))
			v := d.expr(d.child(c, queries.FieldValue))
			e.List = append(e.List, k, v)
			d.hashed(k)
		} else {
			e.List = append(e.List, 0, d.expr(c))
		}
	})
	return d.add(e)
}

// hashed adds the site where a key, or an item of a set, is hashed.
func (d *deriver) hashed(x ID) {
	switch d.at(x).Op {
	case OpCall, OpName, OpAttr, OpSubscript:
		d.site(SiteHash, x, d.nameSpan(x), d.at(x).Span)
	}
}

func (d *deriver) walrus(i int) ID {
	v := d.expr(d.child(i, queries.FieldValue))
	id := d.add(Expr{Op: OpWalrus, X: v, Span: d.span(i)})
	if n := d.child(i, queries.FieldName); n >= 0 {
		cur := d.cur
		target := d.function()
		d.cur = target // a comprehension's walrus binds outside of it
		d.bind(d.text(n), v, 0, d.span(n))
		d.cur = cur
	}
	return id
}

func (d *deriver) yield(i int) ID {
	d.u.Scopes[d.function().id].Yields = true
	op := OpYield
	if d.has(i, queries.KindFrom) {
		op = OpYieldFrom
	}
	var x ID
	if c := d.first(i); c >= 0 {
		x = d.expr(c)
	}
	if op == OpYieldFrom {
		d.iterate(SiteIterate, x)
	}
	id := d.add(Expr{Op: op, X: x, Span: d.span(i)})
	s := &d.u.Scopes[d.function().id]
	s.Yielded = append(s.Yielded, Return{Value: id, Guard: d.cur.guard})
	return id
}

// iterate adds the site where x is iterated.
func (d *deriver) iterate(k SiteKind, x ID) {
	if x == 0 {
		return
	}
	switch d.at(x).Op {
	case OpList, OpTuple, OpSet, OpDict, OpString, OpBytes:
		return // a display: iterating it runs nothing
	}
	d.site(k, x, d.nameSpan(x), d.at(x).Span)
}

// truth adds the site where the truth of x is tested, if that may run code.
func (d *deriver) truth(x ID) {
	if x == 0 {
		return
	}
	switch e := d.at(x); e.Op {
	case OpName, OpAttr, OpCall, OpSubscript, OpAwait, OpWalrus:
		d.site(SiteTruth, x, d.nameSpan(x), e.Span)
	}
}

func (d *deriver) lambda(i int) ID {
	params := d.params(d.child(i, queries.FieldParameters))
	d.push(Scope{Kind: LambdaScope, Name: "<lambda>", Span: d.span(i), NameSpan: d.span(i), Params: params})
	id := d.cur.id
	d.bindParams(params, id)
	body := d.expr(d.child(i, queries.FieldBody))
	d.returned(body)
	d.scope().Returned = []Return{{Value: body}}
	d.pop()
	return d.add(Expr{Op: OpLambda, Scope: id, Span: d.span(i)})
}

// comprehension derives a comprehension: its first iterable is evaluated
// outside, the rest in a scope of its own.
func (d *deriver) comprehension(i int, op Op) ID {
	var clauses []int
	body := -1
	d.children(i, func(c int) {
		switch {
		case d.t.Nodes[c].Field == queries.FieldBody:
			body = c
		case d.kind(c) == queries.KindForInClause || d.kind(c) == queries.KindIfClause:
			clauses = append(clauses, c)
		}
	})
	var source ID
	if len(clauses) > 0 && d.kind(clauses[0]) == queries.KindForInClause {
		source = d.bare(clauses[0], queries.FieldRight)
	}
	d.push(Scope{Kind: ComprehensionScope, Name: "<comprehension>", Span: d.span(i), NameSpan: d.span(i)})
	id := d.cur.id
	for n, c := range clauses {
		if d.kind(c) == queries.KindIfClause {
			cond := d.first(c)
			d.truth(d.expr(cond))
			d.assume(cond, true)
			continue
		}
		x := source
		if n > 0 {
			x = d.bare(c, queries.FieldRight)
		}
		kind, elem := SiteIterate, OpElement
		if d.has(c, queries.KindAsync) {
			kind, elem = SiteAsyncIterate, OpAsyncElement
			d.scope().Async = true
		}
		d.iterate(kind, x)
		d.assign(d.child(c, queries.FieldLeft), d.add(Expr{Op: elem, X: x, Span: d.span(c)}))
	}
	e := Expr{Op: op, Scope: id, Span: d.span(i)}
	if body >= 0 && d.kind(body) == queries.KindPair {
		e.X = d.expr(d.child(body, queries.FieldKey))
		e.Y = d.expr(d.child(body, queries.FieldValue))
	} else {
		e.X = d.expr(body)
	}
	d.pop()
	x := d.add(e)
	d.u.Scopes[id].Expr = x
	if op != OpGenerator {
		leave := d.guarded(d.hasElements(source))
		d.siteScope(SiteRun, x, e.Span, e.Span, id)
		leave()
	}
	return x
}

// bare derives what a statement or clause has without brackets in one of its
// roles: `for x in a, b` and `match a, b` have a tuple.
func (d *deriver) bare(i int, role queries.Field) ID {
	var parts []ID
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		if d.t.Nodes[c].Field == role && d.t.Nodes[c].Flags&queries.Named != 0 {
			parts = append(parts, d.expr(c))
		}
	}
	switch len(parts) {
	case 0:
		return 0
	case 1:
		return parts[0]
	}
	return d.add(Expr{Op: OpTuple, List: parts, Span: d.span(i)})
}

// formatted is how an interpolation makes text of its value: `!r` and `=` ask
// for its representation.
func (d *deriver) formatted(i int) SiteKind {
	if c := d.child(i, queries.FieldTypeConversion); c >= 0 {
		if d.text(c) == "!s" {
			return SiteFormat
		}
		return SiteRepr
	}
	kind := SiteFormat
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		switch {
		case d.kind(c) == queries.KindFormatSpecifier:
			return SiteFormat
		case d.t.Nodes[c].Flags&queries.Named == 0 && d.text(c) == "=":
			kind = SiteRepr
		}
	}
	return kind
}
