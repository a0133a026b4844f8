package rewrite

import (
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

// callbacks are the functions of the file that a call hands over to be called:
// lambdas, those that are named, and methods of the object at hand.
func (f *File) callbacks(cl call) []node {
	var found []node
	for _, a := range cl.arguments() {
		if a.is(queries.KindKeywordArgument) {
			a = a.child(queries.FieldValue)
		}
		var fn node
		switch {
		case a.is(queries.KindLambda):
			fn = a
		case a.is(queries.KindIdentifier):
			fn = f.functionNamed(a)
		case a.is(queries.KindAttribute) && a.child(queries.FieldObject).reads("self") && cl.function().ok():
			fn = f.methodOf(cl.function(), a.child(queries.FieldAttribute).text())
		}
		if fn.is(queries.KindLambda) || fn.is(queries.KindFunctionDefinition) && !isProperty(fn) {
			found = append(found, fn)
		}
	}
	return found
}

// functionNamed is the plain function that a name stands for: one of the
// function around it, else one at the top of the file.
func (f *File) functionNamed(name node) node {
	fn := name.definer()
	if !fn.ok() {
		return f.topLevel(name.text())
	}
	bound := fn.scopeOf().bound[name.text()]
	if def := bound[0].parent(); len(bound) == 1 && def.is(queries.KindFunctionDefinition) && !def.token(queries.KindAsync).ok() {
		return def
	}
	return node{}
}

// isProperty reports whether a method is read, not called.
func isProperty(fn node) bool {
	decorated := fn.parent()
	if !decorated.is(queries.KindDecoratedDefinition) {
		return false
	}
	for d := range decorated.named() {
		if d.is(queries.KindDecorator) && strings.Contains(d.text(), "property") {
			return true
		}
	}
	return false
}

// callbackReason says why what a call hands over to be called may not mean the
// same in a thread.
func (f *File) callbackReason(cl call) string {
	r := helperReader{seen: map[string]bool{}, handling: inHandler(cl.node)}
	none := func(call) bool { return false }
	for _, fn := range f.callbacks(cl) {
		look := r.function
		if fn.is(queries.KindLambda) {
			look = func(f *File, fn node, known func(call) bool) string { return r.expression(f, fn, known) }
		}
		if reason := look(f, fn, none); reason != "" {
			return reason
		}
	}
	return ""
}
