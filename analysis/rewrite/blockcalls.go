package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// loopOnly are methods and functions, by the last part of their name, that
// must be called on the loop's thread.
var loopOnly = map[string]bool{
	"create_task": true, "ensure_future": true, "call_soon": true, "call_later": true, "call_at": true,
	"set_result": true, "set_exception": true, "put_nowait": true, "get_nowait": true, "cancel": true,
	"get_running_loop": true, "get_event_loop": true, "current_task": true, "start_soon": true, "super": true,
	"locals": true, "eval": true, "exec": true, "vars": true, "breakpoint": true,
}

// handlerOnly are functions, by the last part of their name, that look at the
// exception which is being handled: each thread has its own.
var handlerOnly = map[string]bool{"exc_info": true, "exception": true, "print_exc": true, "format_exc": true}

// threadFree are modules whose functions work on what they are given, on any
// thread.
var threadFree = map[string]bool{
	"json": true, "csv": true, "pickle": true, "yaml": true, "toml": true, "tomllib": true, "tomli": true, "struct": true,
	"hashlib": true, "base64": true, "re": true, "shutil": true, "gzip": true, "bz2": true, "lzma": true, "zlib": true,
	"zipfile": true, "tarfile": true, "io": true, "os": true, "pathlib": true, "itertools": true, "math": true,
	"configparser": true, "orjson": true, "ujson": true, "tempfile": true, "textwrap": true, "string": true, "sqlite3": true,
	"urllib": true, "contextlib": true, "operator": true, "collections": true, "functools": true, "plistlib": true, "codecs": true,
}

// ownMethods are methods of containers, which do no more than change them.
var ownMethods = map[string]bool{
	"append": true, "extend": true, "add": true, "update": true, "insert": true, "get": true, "items": true, "keys": true,
	"values": true, "setdefault": true, "pop": true, "sort": true, "reverse": true, "copy": true, "index": true, "count": true,
	"hexdigest": true, "digest": true, "group": true, "groups": true, "match": true, "search": true, "tell": true,
}

// calls looks at what the block calls. It reports false where something must
// be called on the loop's thread, and gives a reason where that is not known.
func (f *File) calls(b block) (reason string, ok bool) {
	own, scope := b.binds(), b.stmts[0].function().scopeOf()
	handed, _ := f.handsBack(b)
	for m := range b.within() {
		if left := assigned(m); left != handed && !b.guarded.ok() {
			reason = firstOf(reason, fromThread(f.changed(left, scope, false)))
		}
		cl, isCall := asCall(m)
		if !isCall {
			continue
		}
		if f.fills(cl, scope, false) && !b.guarded.ok() {
			reason = firstOf(reason, fromThread(oneLine(cl.callee.child(queries.FieldObject).text())))
		}
		if slices.ContainsFunc(f.callbacks(cl), asksForLoop) {
			return "", false
		}
		reason = firstOf(reason, f.callbackReason(cl))
		name := cl.callee.text()
		root, _, dotted := strings.Cut(name, ".")
		imported := f.qualified(cl.node, cl.callee)
		switch {
		case mainThread(imported), takesLoopWhenMade(imported):
			return "", false
		case wholeProcess[imported]:
			reason = firstOf(reason, "`"+oneLine(name)+"` changes what the whole process shares, while other tasks run")
		case loopOnly[trailing(name)] || root == "asyncio" || root == "anyio" || root == "trio":
			return "", false
		case handlerOnly[trailing(name)] && inHandler(b.stmts[0]):
			return "", false
		case stops(cl) && !b.catchesStop(m):
			return "", false
		case f.findingOf(cl) != nil:
			why, moves := f.known(b, cl)
			if !moves {
				return "", false
			}
			reason = firstOf(reason, why)
		case openers[trailing(name)], onlyComputes(cl.node), name == "print", name == "next", name == "iter", name == "any", name == "all",
			name == "map", name == "filter", name == "bytearray":
		case dotted && (len(own[root]) > 0 || threadFree[root] || ownMethods[trailing(name)]):
		case !dotted && cl.parent().is(queries.KindRaiseStatement):
		case cl.callee.is(queries.KindAttribute) && isLiteralOrCall(cl.callee.child(queries.FieldObject)):
		default:
			reason = "`" + oneLine(name) + "` would run in the thread too"
		}
	}
	why, moves := f.readings(b)
	for _, s := range b.stmts {
		reason = firstOf(reason, f.goesThrough(s))
	}
	return firstOf(reason, why), moves
}

// fromThread is the reason where a block changes what others can see.
func fromThread(target string) string {
	if target == "" {
		return ""
	}
	return "`" + target + "` is changed from the thread, while other tasks run"
}

// readings is why what a block reads, sets and iterates may not mean the same in
// a thread, where a finding is about that: properties, operators, loops. It
// reports false where the code behind it fails in a thread.
func (f *File) readings(b block) (reason string, moves bool) {
	for _, of := range f.Findings {
		if of.Site == finding.Call || of.Expr.Start < b.start() || of.Expr.End > b.last {
			continue
		}
		if f.boundToThread(of) {
			return "", false
		}
		if n := f.spanned(of); n.ok() {
			reason = firstOf(reason, f.valueReason(of, n))
		}
	}
	return reason, true
}

// known looks at a call of a block that a finding is about: a helper, or a
// blocking symbol, which may have to stay on its thread.
func (f *File) known(b block, cl call) (reason string, moves bool) {
	of := f.findingOf(cl)
	if f.boundToThread(of) {
		return "", false
	}
	made, here := maker(cl.callee)
	if here && b.holds(made.node) || of.Symbol == "sqlite3.connect" {
		return f.helperReason(of, cl.node), !mustStay(of, cl) || strings.HasPrefix(of.Symbol, "sqlite3.")
	}
	if mustStay(of, cl) || f.resumes(of, cl) && !b.catchesStop(cl.node) {
		return "", false
	}
	return firstOf(f.affineReason(of, cl, f.hopKind()), f.helperReason(of, cl.node)), true
}

// isLiteralOrCall reports whether a method's object is made on the spot, by a
// string or by a call that is looked at itself.
func isLiteralOrCall(n node) bool {
	return n.is(queries.KindString, queries.KindConcatenatedString, queries.KindCall)
}
