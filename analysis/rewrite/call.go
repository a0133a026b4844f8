package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// callAt finds the call that a finding is about: the one that spans its
// expression, else the one whose callee ends where the finding does.
func (f *File) callAt(of *finding.Finding) node {
	if of.Expr.Start < 0 || of.Expr.End > len(f.src) || of.Expr.Start >= of.Expr.End {
		return node{}
	}
	var found node
	for _, n := range f.path(of.Expr) {
		if n.is(queries.KindCall) && n.span() == of.Expr {
			return n
		}
	}
	for _, n := range f.path(text.Span{Start: of.Span.Start, End: max(of.Span.End, of.Span.Start)}) {
		if n.is(queries.KindCall) && n.child(queries.FieldFunction).end() == of.Span.End {
			found = n
		}
	}
	return found
}

// call is the parts of a call expression.
type call struct {
	node
	callee node
	args   node // an argument_list, or the bare generator expression of f(x for x in y)
}

func asCall(n node) (call, bool) {
	c := call{node: n}
	if !n.is(queries.KindCall) {
		return c, false
	}
	c.callee, c.args = n.child(queries.FieldFunction), n.child(queries.FieldArguments)
	return c, c.callee.ok() && c.args.is(queries.KindArgumentList, queries.KindGeneratorExpression)
}

// arguments are the arguments of the call, without comments.
func (c call) arguments() []node {
	if c.args.is(queries.KindGeneratorExpression) {
		return []node{c.args}
	}
	return slices.Collect(c.args.named())
}

// keywords reports whether an argument is passed by name.
func (c call) keywords() bool {
	return slices.ContainsFunc(c.arguments(), func(a node) bool {
		return a.is(queries.KindKeywordArgument, queries.KindDictionarySplat)
	})
}

// keyword is the value of the argument that is passed by that name, or none.
func (c call) keyword(name string) node {
	for _, a := range c.arguments() {
		if a.is(queries.KindKeywordArgument) && a.child(queries.FieldName).reads(name) {
			return a.child(queries.FieldValue)
		}
	}
	return node{}
}

// only is the one argument of a call that has just that, positional; or none.
func (c call) only() node {
	args := c.arguments()
	if len(args) != 1 || args[0].is(queries.KindKeywordArgument, queries.KindDictionarySplat, queries.KindListSplat) {
		return node{}
	}
	return args[0]
}

// open is the span from the callee to the first thing behind the bracket: what
// is replaced when the callee becomes an argument. Where a comment stands
// before the bracket, it is the bracket alone.
func (c call) open() text.Span {
	bracket := text.Span{Start: c.args.start(), End: c.args.start() + 1}
	gap := c.source(c.callee.end(), bracket.Start)
	if strings.TrimSpace(gap) == "" {
		bracket.Start = c.callee.end()
	}
	return bracket
}

// source is the text between two offsets of the node's chunk.
func (n node) source(from, to int) string {
	return string(n.in.tree.Source[from-n.in.base : to-n.in.base])
}

// layout is the line break and indentation of arguments that begin on the line
// below the bracket, or "" where they follow it on its line.
func (c call) layout() string {
	if c.args.is(queries.KindGeneratorExpression) || strings.ContainsAny(c.callee.text(), "\r\n") {
		return ""
	}
	for first := range c.args.named() {
		inner := c.source(c.args.start()+1, first.start())
		at := strings.LastIndexAny(inner, "\r\n")
		if at < 0 {
			return ""
		}
		nl := inner[at : at+1]
		if at > 0 && inner[at-1] == '\r' {
			nl = "\r\n"
		}
		return nl + inner[at+1:]
	}
	return ""
}

// trailing is the last part of a dotted name.
func trailing(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// hasComment reports whether a comment stands between two offsets.
func (n node) hasComment(from, to int) bool {
	for m := range n.within() {
		if m.is(queries.KindComment) && from <= m.start() && m.end() <= to {
			return true
		}
	}
	return false
}
