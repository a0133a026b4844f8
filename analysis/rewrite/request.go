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
			if !value.is(queries.KindDictionary) || !plainAddress(cl) {
				return false
			}
		case "data":
			if !value.is(queries.KindDictionary) {
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
			v.change.replace(name.span(), "follow_redirects")
		default:
			return false
		}
	}
	return !v.catchesRequests(cl)
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
