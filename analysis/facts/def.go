package facts

import (
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

func (d *deriver) decorated(i int) {
	var decorators []ID
	d.children(i, func(c int) {
		switch d.kind(c) {
		case queries.KindDecorator:
			if x := d.first(c); x >= 0 {
				decorators = append(decorators, d.expr(x))
			}
		case queries.KindFunctionDefinition:
			d.functionDefinition(c, decorators)
		case queries.KindClassDefinition:
			d.classDefinition(c, decorators)
		}
	})
}

func (d *deriver) functionDefinition(i int, decorators []ID) {
	name := d.child(i, queries.FieldName)
	if name < 0 {
		d.block(i)
		return
	}
	params := d.params(d.child(i, queries.FieldParameters))
	annotation := d.annotation(d.child(i, queries.FieldReturnType))
	d.push(Scope{
		Kind: FunctionScope, Name: d.text(name), NameSpan: d.span(name), Span: d.span(i), Params: params,
		Async: d.has(i, queries.KindAsync), Annotation: annotation, Decorators: decorators,
	})
	id := d.cur.id
	mute := d.mute
	d.mute = 0
	d.bindParams(params, id)
	d.block(d.child(i, queries.FieldBody))
	d.mute = mute
	d.pop()
	value := d.add(Expr{Op: OpDef, Scope: id, Span: d.span(i)})
	d.decorate(decorators, id)
	for _, x := range decorators {
		if m := *d.at(x); m.Op == OpAttr && (m.Text == "callback" || m.Text == "push") {
			d.grown(m.X, 0, d.add(Expr{Op: OpLeft, Text: m.Text, X: value, Span: d.span(i)}))
		}
	}
	d.bind(d.text(name), value, 0, d.span(name))
}

// decorate adds the sites where decorators are called, innermost first.
func (d *deriver) decorate(decorators []ID, scope ScopeID) {
	for n := len(decorators) - 1; n >= 0; n-- {
		x := decorators[n]
		d.siteScope(SiteDecorate, x, d.nameSpan(x), d.at(x).Span, scope)
	}
}

func (d *deriver) classDefinition(i int, decorators []ID) {
	name := d.child(i, queries.FieldName)
	if name < 0 {
		d.block(i)
		return
	}
	var bases []Arg
	if a := d.child(i, queries.FieldSuperclasses); a >= 0 {
		bases = d.arguments(a)
	}
	d.push(Scope{
		Kind: ClassScope, Name: d.text(name), NameSpan: d.span(name), Span: d.span(i),
		Bases: bases, Decorators: decorators, TypeParams: d.typeParams(d.child(i, queries.FieldTypeParameters)),
	})
	id := d.cur.id
	d.block(d.child(i, queries.FieldBody))
	d.pop()
	value := d.add(Expr{Op: OpClass, Scope: id, Span: d.span(i)})
	d.siteScope(SiteClass, value, d.span(name), d.span(i), id)
	d.decorate(decorators, id)
	d.bind(d.text(name), value, 0, d.span(name))
}

// typeParams are the names of the type parameters that a class statement has.
func (d *deriver) typeParams(i int) []string {
	if i < 0 {
		return nil
	}
	var names []string
	d.children(i, func(c int) {
		name, _, _ := strings.Cut(d.text(c), ":")
		name, _, _ = strings.Cut(name, "=")
		names = append(names, strings.TrimSpace(name))
	})
	return names
}

// params reads a parameter list; defaults are evaluated in the current scope,
// where the function is defined.
func (d *deriver) params(i int) []Param {
	if i < 0 {
		return nil
	}
	var out []Param
	kind := Positional
	d.children(i, func(c int) {
		switch d.kind(c) {
		case queries.KindKeywordSeparator:
			kind = KeywordOnly
			return
		case queries.KindPositionalSeparator:
			for n := range out {
				out[n].Kind = PositionalOnly
			}
			return
		}
		p, name := Param{Kind: kind}, c
		switch d.kind(c) {
		case queries.KindDefaultParameter, queries.KindTypedDefaultParameter:
			name = d.child(c, queries.FieldName)
			p.Default = d.expr(d.child(c, queries.FieldValue))
			p.Annotation = d.annotation(d.child(c, queries.FieldType))
		case queries.KindTypedParameter:
			name = d.first(c)
			p.Annotation = d.annotation(d.child(c, queries.FieldType))
		}
		if name < 0 {
			return
		}
		switch d.kind(name) {
		case queries.KindListSplatPattern:
			p.Kind, kind = VarPositional, KeywordOnly
			name = d.first(name)
		case queries.KindDictionarySplatPattern:
			p.Kind = VarKeyword
			name = d.first(name)
		}
		if name < 0 || d.kind(name) != queries.KindIdentifier {
			return
		}
		p.Name = d.text(name)
		out = append(out, p)
	})
	return out
}

func (d *deriver) bindParams(params []Param, scope ScopeID) {
	for n, p := range params {
		v := d.add(Expr{Op: OpParam, Index: int32(n), Scope: scope})
		d.bind(p.Name, v, 0, Span{})
	}
}
