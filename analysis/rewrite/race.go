package rewrite

import (
	"bytes"
	"regexp"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// On the loop's thread nothing changes a container while a call goes through it.
// In another thread the tasks that run meanwhile may: a dictionary that grows
// while it is written out raises.

// handsOver is a container that a call takes along to its thread, where a
// function of the file makes it longer or shorter.
func (f *File) handsOver(cl call) string {
	for _, a := range cl.arguments() {
		if path := f.sharedIn(a); path != "" {
			return goneThrough(path)
		}
	}
	return ""
}

// goesThrough is the same of code that runs in a thread as a whole.
func (f *File) goesThrough(n node) string {
	for m := range n.within() {
		path := ""
		switch m.kind() {
		case queries.KindCall:
			if cl, ok := asCall(m); ok && !copiers[cl.callee.text()] {
				if reason := f.handsOver(cl); reason != "" {
					return reason
				}
			}
		case queries.KindForStatement, queries.KindForInClause:
			path = f.sharedIn(m.child(queries.FieldRight))
		}
		if path != "" {
			return goneThrough(path)
		}
	}
	return ""
}

func goneThrough(path string) string {
	return "`" + path + "` is gone through in the thread, while other tasks may change it"
}

// copiers are builtins that look at a container, or copy it, in one step.
var copiers = map[string]bool{
	"len": true, "bool": true, "isinstance": true, "id": true, "type": true, "list": true, "dict": true, "tuple": true, "set": true, "frozenset": true,
}

// sharedIn is the container that an expression hands on as it is, alone or as a
// part of a display.
func (f *File) sharedIn(n node) string {
	switch n.kind() {
	case queries.KindIdentifier, queries.KindAttribute:
		if path := n.text(); n.function().ok() && f.seenByOthers(n, path) && f.resizedInFunctions(path) {
			return path
		}
	case queries.KindCall:
		cl, ok := asCall(n)
		if ok && len(cl.arguments()) == 0 && cl.callee.is(queries.KindAttribute) {
			switch trailing(cl.callee.text()) {
			case "items", "keys", "values":
				return f.sharedIn(cl.callee.child(queries.FieldObject))
			}
		}
	case queries.KindKeywordArgument, queries.KindPair:
		return f.sharedIn(n.child(queries.FieldValue))
	case queries.KindTuple, queries.KindList, queries.KindDictionary, queries.KindParenthesizedExpression,
		queries.KindBooleanOperator, queries.KindConditionalExpression:
		for c := range n.named() {
			if path := f.sharedIn(c); path != "" {
				return path
			}
		}
	}
	return ""
}

// resizedInFunctions reports whether a function of the file, but for one that
// sets an object up, changes the size of what a dotted name leads to.
func (f *File) resizedInFunctions(path string) bool { return f.inFunctions("size of ", path, resizing) }

// replacedInFunctions reports whether one gives the name something else.
func (f *File) replacedInFunctions(path string) bool {
	return f.inFunctions("", path, `\s*(?:,[^=\n()]*)?=[^=]`)
}

// resizing is what follows the name of a container whose size is changed.
const resizing = `(?:\.(?:append|appendleft|extend|insert|add|update|setdefault|pop|popleft|popitem|remove|discard|clear)\(|\[[^\]\n]*\]\s*[-+*/|&^%]?=[^=])`

// inFunctions reports whether a function of the file has a dotted name with such
// an end, and means what others see by it.
func (f *File) inFunctions(what, path, end string) bool {
	known, ok := f.changing[what+path]
	if ok {
		return known
	}
	if f.changing == nil {
		f.changing = map[string]bool{}
	}
	f.changing[what+path] = false
	if !bytes.Contains(f.src, []byte(path)) {
		return false
	}
	for _, at := range regexp.MustCompile(`(?:^|[^\w.])(`+regexp.QuoteMeta(path)+`)`+end).FindAllSubmatchIndex(f.src, -1) {
		if f.isOfOthers(text.Span{Start: at[2], End: at[3]}, path) {
			f.changing[what+path] = true
		}
	}
	return f.changing[what+path]
}

// isOfOthers reports whether the name at a span, in a function that does not set
// an object up, leads to what other tasks can see.
func (f *File) isOfOthers(span text.Span, path string) bool {
	nodes := f.path(span)
	if len(nodes) == 0 {
		return false
	}
	n := nodes[len(nodes)-1]
	fn := n.function()
	if !n.is(queries.KindIdentifier, queries.KindAttribute) || !fn.ok() || fn.child(queries.FieldName).reads("__init__") {
		return false
	}
	return f.seenByOthers(n, path)
}

// replaced is why a change may be lost that a call makes to an object which is
// looked up before n, one of its arguments, waits.
func (f *File) replaced(n node) string {
	for up := n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		cl, ok := asCall(up)
		if !ok || !cl.callee.is(queries.KindAttribute) || cl.callee.holds(n) {
			continue
		}
		object := cl.callee.child(queries.FieldObject)
		method := trailing(cl.callee.text())
		if path := object.text(); (adders[method] || changers[method]) && f.seenByOthers(object, path) && f.replacedInFunctions(path) {
			return "`" + path + "` is looked up before the await: if another task replaces it meanwhile, the change goes to the old one"
		}
	}
	return ""
}
