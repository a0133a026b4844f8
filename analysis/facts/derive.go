package facts

import (
	"bytes"
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

// maxDepth bounds how deep expressions and blocks may nest; what lies deeper is
// left out and counted. Python's own parser gives up long before.
const maxDepth = 2000

// Derive takes the facts of one top-level statement from its syntax tree.
func Derive(t *queries.Tree) *Unit {
	d := &deriver{t: t, u: &Unit{Exprs: make([]Expr, 1, 16+len(t.Nodes)/6)}}
	d.u.Binds = make([]Bind, 1, 8)
	d.u.Guards = make([]Guard, 1, 4)
	d.push(Scope{Kind: ModuleScope, Span: Span{0, uint32(len(t.Source))}})
	if len(t.Nodes) > 0 {
		d.block(0)
	}
	d.pop()
	d.tests()
	d.comments()
	for _, e := range t.SyntaxErrors() {
		d.u.Errors = append(d.u.Errors, Span{e.Start, e.End})
	}
	// What is kept for long is kept without room to grow.
	d.u.Exprs = append(make([]Expr, 0, len(d.u.Exprs)), d.u.Exprs...)
	d.u.Scopes = append(make([]Scope, 0, len(d.u.Scopes)), d.u.Scopes...)
	return d.u
}

// deriver walks one tree. cur is the innermost scope that is being walked.
type deriver struct {
	t     *queries.Tree
	u     *Unit
	cur   *walk
	mute  int // > 0: what is walked does not run (annotations, dead code)
	depth int
	pin   *Span // all spans are this one: a string annotation
}

// walk is the state of one scope while it is walked.
type walk struct {
	id    ScopeID
	up    *walk
	env   *env // nil for the module: its names are looked up by resolve
	uses  []ID // Name expressions, for loops and for names bound later
	loops []*loop
	cond  int
	guard GuardID // under which the current place runs
	left  Unwinding
}

func (d *deriver) scope() *Scope { return &d.u.Scopes[d.cur.id] }

func (d *deriver) push(s Scope) {
	id := ScopeID(len(d.u.Scopes))
	if d.cur != nil {
		s.Parent = d.cur.id
	}
	d.u.Scopes = append(d.u.Scopes, s)
	w := &walk{id: id, up: d.cur}
	if s.Kind != ModuleScope {
		w.env = newEnv()
	}
	d.cur = w
}

// pop ends a scope. Names that are bound somewhere in a function are local in
// all of it, also where no binding reaches yet.
func (d *deriver) pop() {
	s := d.scope()
	if s.Kind == FunctionScope && d.cur.env != nil && !d.cur.env.dead {
		s.Ends, s.End = true, d.cur.guard
	}
	if s.Function() {
		for _, id := range d.cur.uses {
			e := &d.u.Exprs[id]
			if s.Table[e.Text] == nil {
				continue
			}
			e.Local = true
			for _, b := range s.Table[e.Text] { // what nested functions bind may come at any time
				if d.u.Binds[b].Maker != 0 {
					e.Binds = union(e.Binds, []BindID{b})
				}
			}
		}
	} else if s.Kind == ComprehensionScope && d.cur.up != nil {
		d.cur.up.uses = append(d.cur.up.uses, d.cur.uses...)
	}
	d.cur = d.cur.up
}

func (d *deriver) add(e Expr) ID {
	d.u.Exprs = append(d.u.Exprs, e)
	return ID(len(d.u.Exprs) - 1)
}

func (d *deriver) at(id ID) *Expr { return &d.u.Exprs[id] }

func (d *deriver) span(i int) Span {
	if d.pin != nil {
		return *d.pin
	}
	n := &d.t.Nodes[i]
	return Span{n.Start, n.End}
}

func (d *deriver) text(i int) string {
	n := &d.t.Nodes[i]
	return string(d.t.Source[n.Start:n.End])
}

func (d *deriver) kind(i int) queries.Kind { return d.t.Nodes[i].Kind }

func (d *deriver) dead() bool { return d.mute > 0 || d.cur.env != nil && d.cur.env.dead }

func (d *deriver) site(k SiteKind, id ID, span, whole Span) {
	d.siteScope(k, id, span, whole, 0)
}

func (d *deriver) siteScope(k SiteKind, id ID, span, whole Span, scope ScopeID) {
	if d.dead() {
		return
	}
	s := d.scope()
	s.Sites = append(s.Sites, Site{Kind: k, Expr: id, Span: span, Whole: whole, Scope: scope, Guard: d.cur.guard, Unwinds: d.cur.left})
}

// guarded adds a condition to those of the current place, until the result is
// called.
func (d *deriver) guarded(g Guard) (leave func()) {
	w, before := d.cur, d.cur.guard
	d.guard(g)
	return func() { w.guard = before }
}

func (d *deriver) guard(g Guard) {
	if g.Cond == 0 && g.Minds == "" || d.cur.env == nil {
		return
	}
	g.Up = d.cur.guard
	d.u.Guards = append(d.u.Guards, g)
	d.cur.guard = GuardID(len(d.u.Guards) - 1)
}

// child is the index of the child of node i in a field, or -1.
func (d *deriver) child(i int, f queries.Field) int {
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		if d.t.Nodes[c].Field == f {
			return c
		}
	}
	return -1
}

// children calls f for each named child of node i that is no comment.
func (d *deriver) children(i int, f func(c int)) {
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		n := &d.t.Nodes[c]
		if n.Flags&queries.Named != 0 && n.Kind != queries.KindComment && n.Kind != queries.KindLineContinuation {
			f(c)
		}
	}
}

func (d *deriver) first(i int) int {
	found := -1
	d.children(i, func(c int) {
		if found < 0 {
			found = c
		}
	})
	return found
}

// has reports whether node i has a direct child of kind k.
func (d *deriver) has(i int, k queries.Kind) bool {
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		if d.t.Nodes[c].Kind == k {
			return true
		}
	}
	return false
}

// comments keeps the comments that may waive something, wherever they stand.
func (d *deriver) comments() {
	for i := range d.t.Nodes {
		if d.kind(i) == queries.KindComment {
			d.comment(i)
		}
	}
}

func (d *deriver) comment(i int) {
	b := d.t.Source[d.t.Nodes[i].Start:d.t.Nodes[i].End]
	if bytes.Contains(b, []byte("unblock:")) || bytes.Contains(bytes.ToLower(b), []byte("noqa")) || bytes.Contains(b, []byte("ruff:")) {
		d.u.Comments = append(d.u.Comments, Comment{d.span(i), string(b)})
	}
}

// use is a Name expression: the bindings that reach it where the name is bound
// in this function (or in a comprehension around the place), else a look-up
// that resolve makes along the scopes.
func (d *deriver) use(name string, span Span) ID {
	e := Expr{Op: OpName, Text: name, Span: span, Name: span, Scope: d.cur.id}
	e.Binds, e.Local = d.reachingBinds(name)
	id := d.add(e)
	d.cur.uses = append(d.cur.uses, id)
	return id
}

// reachingBinds are the bindings of a name, or of a path that is narrowed, that
// reach the current place.
func (d *deriver) reachingBinds(name string) (binds []BindID, ok bool) {
	for w := d.cur; w != nil && w.env != nil; w = w.up {
		s := &d.u.Scopes[w.id]
		if _, ok := s.Outer[name]; ok {
			break
		}
		if binds := w.env.binds(name); binds != nil {
			return binds, true
		}
		if len(w.env.paths) > 0 {
			if binds := w.env.binds(outer + name); binds != nil {
				return binds, true
			}
		}
		if s.Kind != ComprehensionScope {
			break
		}
	}
	return nil, false
}

// bind gives name a value in the current scope, or in the one that a global or
// nonlocal statement names.
func (d *deriver) bind(name string, value, annotation ID, span Span) {
	w := d.cur
	b := Bind{Name: name, Value: value, Annotation: annotation, Span: span, Scope: w.id, Cond: w.cond > 0, Guard: w.guard}
	if global, ok := d.u.Scopes[w.id].Outer[name]; ok {
		b.Cond, b.Global, b.Maker, b.Guard = true, global, w.id, 0
		w = w.up
		for w.up != nil && (global || !d.u.Scopes[w.id].Function() || d.u.Scopes[w.id].Table[name] == nil) {
			w = w.up
		}
		b.Scope = w.id
		d.table(w, b)
		return
	}
	id := d.table(w, b)
	if w.env != nil {
		w.env.forget(name)
		w.env.set(name, []BindID{id})
	}
}

func (d *deriver) table(w *walk, b Bind) BindID {
	d.u.Binds = append(d.u.Binds, b)
	id := BindID(len(d.u.Binds) - 1)
	s := &d.u.Scopes[w.id]
	if s.Table == nil {
		s.Table = map[string][]BindID{}
	}
	s.Table[b.Name] = append(s.Table[b.Name], id)
	return id
}

// narrow gives a local name another type for the rest of a branch, without
// binding it.
func (d *deriver) narrow(name string, value ID, span Span) {
	if d.cur.env == nil {
		return
	}
	if d.cur.env.binds(name) == nil && !isPath(name) {
		name = outer + name
	}
	d.u.Binds = append(d.u.Binds, Bind{Name: name, Value: value, Span: span, Scope: d.cur.id, Cond: true, Guard: d.cur.guard})
	d.cur.env.set(name, []BindID{BindID(len(d.u.Binds) - 1)})
}

// function is the walk of the innermost def, lambda, class or module around
// the current place: comprehensions are seen through.
func (d *deriver) function() *walk {
	w := d.cur
	for w.up != nil && d.u.Scopes[w.id].Kind == ComprehensionScope {
		w = w.up
	}
	return w
}

// plainString is the value of a string literal without escapes or
// interpolation, and whether it is one.
func (d *deriver) plainString(i int) (string, bool) {
	if d.kind(i) != queries.KindString {
		return "", false
	}
	var start, end uint32
	for c := i + 1; c < int(d.t.Nodes[i].Next); c = int(d.t.Nodes[c].Next) {
		switch n := &d.t.Nodes[c]; n.Kind {
		case queries.KindStringStart:
			start = n.End
		case queries.KindStringEnd:
			end = n.Start
		case queries.KindInterpolation:
			return "", false
		}
	}
	if end < start || end-start > 400 {
		return "", false
	}
	s := string(d.t.Source[start:end])
	return s, !strings.Contains(s, "\\")
}

// annotation reads a type: nothing in it runs.
func (d *deriver) annotation(i int) ID {
	if i < 0 {
		return 0
	}
	d.mute++
	defer func() { d.mute-- }()
	return d.typeExpr(i)
}

func (d *deriver) typeExpr(i int) ID {
	switch d.kind(i) {
	case queries.KindType, queries.KindParenthesizedExpression:
		if c := d.first(i); c >= 0 {
			return d.typeExpr(c)
		}
		return 0
	case queries.KindString:
		s, ok := d.plainString(i)
		if !ok || d.pin != nil {
			return 0
		}
		return d.quoted(s, d.span(i))
	case queries.KindGenericType:
		e := Expr{Op: OpSubscript, Span: d.span(i)}
		d.children(i, func(c int) {
			if d.kind(c) == queries.KindTypeParameter {
				d.children(c, func(a int) { e.List = append(e.List, d.typeExpr(a)) })
			} else {
				e.X = d.typeExpr(c)
			}
		})
		return d.add(e)
	case queries.KindSubscript:
		e := Expr{Op: OpSubscript, Span: d.span(i), X: d.typeExpr(d.child(i, queries.FieldValue))}
		d.children(i, func(c int) {
			if d.t.Nodes[c].Field == queries.FieldSubscript {
				e.List = append(e.List, d.typeExpr(c))
			}
		})
		return d.add(e)
	case queries.KindUnionType, queries.KindBinaryOperator:
		e := Expr{Op: OpBinary, Text: "|", Span: d.span(i)}
		d.children(i, func(c int) {
			switch {
			case e.X == 0:
				e.X = d.typeExpr(c)
			case e.Y == 0:
				e.Y = d.typeExpr(c)
			}
		})
		return d.add(e)
	case queries.KindList, queries.KindTuple:
		e := Expr{Op: OpTuple, Span: d.span(i)}
		d.children(i, func(c int) { e.List = append(e.List, d.typeExpr(c)) })
		return d.add(e)
	case queries.KindMemberType:
		e := Expr{Op: OpAttr, Span: d.span(i)}
		d.children(i, func(c int) {
			if e.X == 0 {
				e.X = d.typeExpr(c)
			} else {
				e.Text = d.text(c)
			}
		})
		return d.add(e)
	}
	return d.expr(i)
}

// quoted reads an annotation that is written as a string.
func (d *deriver) quoted(s string, at Span) ID {
	t := queries.Parse([]byte(s))
	sub := &deriver{t: t, u: d.u, cur: d.cur, mute: 1, depth: d.depth, pin: &at}
	n := -1
	if len(t.Nodes) > 0 {
		n = sub.first(0)
	}
	if n < 0 || sub.kind(n) != queries.KindExpressionStatement {
		return 0
	}
	if n = sub.first(n); n < 0 {
		return 0
	}
	return sub.typeExpr(n)
}
