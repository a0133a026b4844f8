package rewrite

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// boundToThread reports whether what a finding calls fails, or finds nothing, on
// another thread: a function on its chain takes the event loop of the thread
// that it runs on, whatever happens, or what threading.local keeps for that. A
// thread is no way out then, not even one that asks.
func (f *File) boundToThread(of *finding.Finding) bool {
	return f.inBrowser(of) || f.onChain(of, func(in *File, fn node) bool {
		return takesLoop(fn) || in.makesLoopBound(fn) || in.needsMainThread(fn) || in.readsThreadLocal(fn) || slices.ContainsFunc(in.callsByName(fn), in.readsThreadLocal)
	})
}

// browserModules are there only where Python runs in a browser, which has no
// threads.
var browserModules = regexp.MustCompile(`^(?:pyodide|pyodide_js|pyscript|micropip)(?:\.|$)`)

// inBrowser reports whether the function that a finding is in, or the top of
// its file, needs a module that is there only in a browser.
func (f *File) inBrowser(of *finding.Finding) bool {
	if !bytes.Contains(f.src, []byte("pyodide")) && !bytes.Contains(f.src, []byte("pyscript")) && !bytes.Contains(f.src, []byte("micropip")) {
		return false
	}
	imports := func(statement node) bool {
		return slices.ContainsFunc(importsOf(statement), func(i imported) bool { return browserModules.MatchString(i.module) })
	}
	for _, c := range f.chunks {
		if c.Kind == queries.ChunkImport && slices.ContainsFunc(slices.Collect((node{f.syntax(c), 0}).named()), imports) {
			return true
		}
	}
	path := f.path(of.Expr)
	if len(path) == 0 || !path[len(path)-1].function().ok() {
		return false
	}
	for m := range path[len(path)-1].function().within() {
		if imports(m) {
			return true
		}
		if cl, ok := asCall(m); ok && trailing(cl.callee.text()) == "import_module" && browserModules.MatchString(strings.Trim(cl.only().text(), `"'`)) {
			return true
		}
	}
	return false
}

// goesByLoop reports whether a function on a finding's chain asks whether an
// event loop runs on its thread: on another one it goes its other way.
func (f *File) goesByLoop(of *finding.Finding) bool {
	return f.onChain(of, func(in *File, fn node) bool {
		return asksForLoop(fn) || slices.ContainsFunc(in.callsByName(fn), asksForLoop)
	})
}

// onChain reports whether something holds for a function that a finding's call
// runs, or may run instead, as far as they can be read.
func (f *File) onChain(of *finding.Finding, holds func(in *File, fn node) bool) bool {
	for _, step := range of.Chain[min(1, len(of.Chain)):] {
		in := f.other(of.Path, step.Path)
		if in == nil {
			continue
		}
		path := in.path(step.Span)
		if len(path) == 0 {
			continue
		}
		if fn := path[len(path)-1].function(); fn.ok() && holds(in, fn) {
			return true
		}
	}
	return slices.ContainsFunc(of.Also, func(s finding.Step) bool {
		in := f.other(of.Path, s.Path)
		if in == nil {
			return false
		}
		fn := in.functionOf(s.Span)
		return fn.ok() && holds(in, fn)
	})
}

// loopPredicate is what functions are called that say whether a loop runs.
var loopPredicate = regexp.MustCompile(`(?i)^_?(is_|am_)?(in_async|in_event_loop|in_running_loop|running_in_async|in_async_loop)`)

// asksForLoop reports whether a function asks for the event loop of its thread.
func asksForLoop(fn node) bool {
	for m := range fn.child(queries.FieldBody).within() {
		cl, ok := asCall(m)
		if !ok {
			continue
		}
		switch name := trailing(cl.callee.text()); name {
		case "get_running_loop", "_get_running_loop", "current_task", "current_async_library", "create_task", "ensure_future":
			return true
		default:
			if loopPredicate.MatchString(name) {
				return true
			}
		}
	}
	return false
}

// takesLoop reports whether a function certainly asks for the event loop that
// runs on its thread.
func takesLoop(fn node) bool {
	for m := range fn.child(queries.FieldBody).within() {
		cl, ok := asCall(m)
		if !ok || m.function() != fn || conditional(m, fn) {
			continue
		}
		switch name := cl.callee.text(); trailing(name) {
		case "get_running_loop", "current_task":
			return true
		case "get_event_loop", "create_task", "ensure_future":
			return strings.HasPrefix(name, "asyncio.")
		case "current":
			return strings.HasSuffix(name, "Loop.current")
		}
	}
	return false
}

// loopBound are classes and functions of libraries, by how they begin, that take
// the event loop of the thread which calls them: in another one there is none.
var loopBound = []string{
	"aiohttp.ClientSession", "aiohttp.TCPConnector", "aiohttp.UnixConnector", "aiohttp.NamedPipeConnector", "aiohttp.CookieJar", "aiohttp.DummyCookieJar",
	"grpc.aio.", "asyncpg.create_pool", "aiokafka.", "motor.motor_asyncio.", "janus.Queue", "zmq.asyncio.", "kubernetes_asyncio.",
	"telethon.TelegramClient", "pyrogram.Client", "tornado.ioloop.", "tornado.httpclient.AsyncHTTPClient", "apscheduler.schedulers.asyncio.",
}

// takesLoopWhenMade reports whether a symbol is one of those, or the client of a
// Google service for coroutines, which is one of grpc.aio.
func takesLoopWhenMade(symbol string) bool {
	return begins(symbol, loopBound) || strings.HasPrefix(symbol, "google.") && strings.Contains(symbol, "AsyncClient")
}

// makesLoopBound reports whether a function certainly calls one of those.
func (f *File) makesLoopBound(fn node) bool {
	for m := range fn.child(queries.FieldBody).within() {
		if cl, ok := asCall(m); ok && m.function() == fn && !conditional(m, fn) && takesLoopWhenMade(f.qualified(cl.node, cl.callee)) {
			return true
		}
	}
	return false
}

// needsMainThread reports whether a function certainly calls something that
// raises on every thread but the main one.
func (f *File) needsMainThread(fn node) bool {
	for m := range fn.child(queries.FieldBody).within() {
		if cl, ok := asCall(m); ok && m.function() == fn && !conditional(m, fn) && mainThread(f.qualified(cl.node, cl.callee)) {
			return true
		}
	}
	return false
}

// conditional reports whether n may not be evaluated when fn runs, or is
// expected to fail.
func conditional(n, fn node) bool {
	for up := n.parent(); up.ok() && up != fn; up = up.parent() {
		if up.is(queries.KindIfStatement, queries.KindConditionalExpression, queries.KindBooleanOperator, queries.KindTryStatement,
			queries.KindForStatement, queries.KindWhileStatement, queries.KindMatchStatement, queries.KindLambda) || up.opensScope() {
			return true
		}
	}
	return false
}

// threadLocalName is what an imported threading.local is called, by and large.
var threadLocalName = regexp.MustCompile(`(?i)thread_?(local|state)|^_?(local|locals|tls)$`)

// readsThreadLocal reports whether a function looks at an attribute of a
// threading.local of its file, or of one that is imported under such a name.
func (f *File) readsThreadLocal(fn node) bool {
	for m := range fn.child(queries.FieldBody).within() {
		object := m.child(queries.FieldObject)
		if !m.is(queries.KindAttribute) || !object.is(queries.KindIdentifier) && !object.is(queries.KindAttribute) {
			continue
		}
		name := object.text()
		if i, ok := f.topImports()[name]; ok && i.member != "" && threadLocalName.MatchString(name) || f.isThreadLocal(name) {
			return true
		}
	}
	return false
}

// isThreadLocal reports whether the top of the file makes a threading.local of
// that name, or some line one of a dotted name: `self.state`.
func (f *File) isThreadLocal(name string) bool {
	if f.locals == nil {
		f.locals = f.threadLocals()
	}
	return f.locals[name]
}

// keptLocal matches a line that gives an object a threading.local.
var keptLocal = regexp.MustCompile(`(?m)^\s*(\w+(?:\.\w+)+)\s*(?::[^=\n]+)?=\s*(?:threading\.)?local\(`)

// threadLocals are the names of which the file makes a threading.local.
func (f *File) threadLocals() map[string]bool {
	names := map[string]bool{}
	if !bytes.Contains(f.src, []byte("local")) {
		return names
	}
	for _, m := range keptLocal.FindAllSubmatch(f.src, -1) {
		names[string(m[1])] = true
	}
	for _, c := range f.chunks {
		if c.Kind != queries.ChunkOther || c.End-c.Start > 200 || bytes.IndexByte(f.src[c.Start:c.End], '(') < 0 {
			continue
		}
		for name, bindings := range (node{f.syntax(c), 0}).scopeOf().bound {
			for _, b := range bindings {
				if cl, ok := asCall(boundTo(b)); ok && f.makesThreadLocal(cl.callee) {
					names[name] = true
				}
			}
		}
	}
	return names
}

// makesThreadLocal reports whether a callee is threading.local, or a class of
// the file that is derived from it.
func (f *File) makesThreadLocal(callee node) bool {
	if callee.reads("threading.local") || callee.reads("local") && f.moduleOf("local") == "threading" {
		return true
	}
	if !callee.is(queries.KindIdentifier) {
		return false
	}
	class := f.topLevel(callee.text())
	if !class.is(queries.KindClassDefinition) || !class.child(queries.FieldSuperclasses).ok() {
		return false
	}
	for base := range class.child(queries.FieldSuperclasses).named() {
		if base.reads("threading.local") || base.reads("local") && f.moduleOf("local") == "threading" {
			return true
		}
	}
	return false
}

// callsByName are the functions of the file that fn calls by their names.
func (f *File) callsByName(fn node) []node {
	var called []node
	for m := range fn.child(queries.FieldBody).within() {
		if cl, ok := asCall(m); ok && cl.callee.is(queries.KindIdentifier) {
			if other := f.topLevel(cl.callee.text()); other.is(queries.KindFunctionDefinition) && other != fn {
				called = append(called, other)
			}
		}
	}
	return called
}
