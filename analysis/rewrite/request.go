package rewrite

import (
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

// request reports whether httpx takes the arguments of a call of requests, and
// means the same by them. A keyword of another name is renamed.
func (v *conversion) request(cl call) bool {
	for i, a := range cl.arguments() {
		if !a.is(queries.KindKeywordArgument) {
			if i > 0 || a.is(queries.KindListSplat, queries.KindDictionarySplat) {
				return false
			}
			continue
		}
		name, value := a.child(queries.FieldName), a.child(queries.FieldValue)
		switch name.text() {
		case "url", "headers", "json":
		case "params":
			// httpx replaces the query of the address, requests adds to it.
			if !plainPairs(value) || !plainAddress(cl) {
				return false
			}
		case "data":
			if !plainPairs(value) {
				return false
			}
		case "timeout":
			if !value.is(queries.KindInteger, queries.KindFloat) && !value.reads("None") {
				return false
			}
		case "auth":
			if !value.is(queries.KindTuple) {
				return false
			}
		case "allow_redirects":
			if !value.reads("True") && v.raisesForStatus() {
				return false // a redirect is an error for httpx, and none for requests
			}
			v.change.replace(name.span(), "follow_redirects")
		default:
			return false
		}
	}
	return !v.catchesRequests(cl)
}

// raisesForStatus reports whether the coroutine has a status made an exception.
func (v *conversion) raisesForStatus() bool {
	for m := range v.fn.within() {
		if m.is(queries.KindIdentifier) && m.reads("raise_for_status") {
			return true
		}
	}
	return false
}

// plainPairs reports whether a value is a dictionary that is written out, of
// texts and numbers: requests leaves out what is None and writes True with a
// capital, its successors don't.
func plainPairs(value node) bool {
	if !value.is(queries.KindDictionary) {
		return false
	}
	for pair := range value.named() {
		if !pair.is(queries.KindPair) || !plainValue(pair.child(queries.FieldValue)) {
			return false
		}
	}
	return true
}

// plainValue reports whether an expression is a text or a number, or a list of
// them, whatever its parts are.
func plainValue(n node) bool {
	switch n.kind() {
	case queries.KindString, queries.KindConcatenatedString, queries.KindInteger, queries.KindFloat:
		return true
	case queries.KindList, queries.KindTuple:
		for item := range n.named() {
			if !plainValue(item) {
				return false
			}
		}
		return true
	case queries.KindCall:
		callee := n.child(queries.FieldFunction)
		return callee.reads("str") || callee.reads("int") || trailing(callee.text()) == "join" || trailing(callee.text()) == "format"
	case queries.KindIdentifier:
		return typedPlain(n)
	}
	return false
}

// typedPlain reports whether a name is a parameter of a plain type that the
// function does not bind again.
func typedPlain(name node) bool {
	fn := name.definer()
	if !fn.ok() {
		return false
	}
	bound := fn.scopeOf().bound[name.text()]
	typ := bound[0].parent().child(queries.FieldType)
	return len(bound) == 1 && inParameters(bound[0]) && (typ.reads("str") || typ.reads("int") || typ.reads("float"))
}

// plainAddress reports whether the address of a request is written out, and has
// no query.
func plainAddress(cl call) bool {
	args := cl.arguments()
	if len(args) == 0 {
		return false
	}
	address := args[0]
	if address.is(queries.KindKeywordArgument) {
		address = cl.keyword("url")
	}
	return address.is(queries.KindString) && !strings.ContainsAny(address.text(), "?{")
}

// catchesRequests reports whether the code around a call expects the exceptions
// of requests.
func (v *conversion) catchesRequests(cl call) bool {
	for up := cl.parent(); up.ok() && up != v.fn; up = up.parent() {
		if !up.is(queries.KindTryStatement) {
			continue
		}
		for clause := range up.named() {
			if !clause.is(queries.KindExceptClause, queries.KindExceptGroupClause) {
				continue
			}
			for m := range clause.named() {
				if !m.is(queries.KindBlock) && m.contains(queries.KindIdentifier) && !onlyGeneral(m) {
					return true
				}
			}
		}
	}
	return false
}

// onlyGeneral reports whether an except clause names nothing that is narrower
// than every exception.
func onlyGeneral(n node) bool {
	for m := range n.within() {
		if m.is(queries.KindIdentifier) && m.parent().is(queries.KindAsPatternTarget) {
			continue
		}
		if m.is(queries.KindIdentifier) && !m.reads("Exception") && !m.reads("BaseException") {
			return false
		}
	}
	return true
}
