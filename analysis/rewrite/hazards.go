package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// mainThreadOnly are symbols that raise, or mean nothing, on another thread.
var mainThreadOnly = []string{
	"signal.", "breakpoint", "builtins.breakpoint", "pdb.", "bdb.", "tkinter.", "turtle.",
	"os.exec*", "PyQt5.", "PyQt6.", "PySide2.", "PySide6.", "wx.", "gi.repository.Gtk.",
}

// mustStay reports whether the call would break, or mean something else, on
// another thread.
func mustStay(of *finding.Finding, cl call) bool {
	if mainThread(of.Symbol) {
		return true
	}
	if trailing(of.Callee) == "__await__" {
		return true // it is awaiting the result that blocks, not making it
	}
	if !of.Direct() {
		return false
	}
	if of.Code == "nested-event-loop" {
		return true
	}
	switch {
	case strings.HasPrefix(of.Symbol, "sqlite3."):
		return staysWithConnection(of, cl)
	case strings.HasPrefix(of.Symbol, "playwright.sync_api."):
		return true // its greenlets can't be switched to from another thread
	case strings.HasPrefix(of.Symbol, "threading.RLock") || strings.HasPrefix(of.Symbol, "threading.Condition"):
		return true // the thread that took it would own it
	case trailing(cl.callee.text()) == "__enter__" || trailing(cl.callee.text()) == "__exit__":
		return true
	}
	return false
}

// mainThread reports whether a symbol raises, or means nothing, on another
// thread than the main one.
func mainThread(symbol string) bool {
	return slices.ContainsFunc(mainThreadOnly, func(name string) bool {
		prefix, isPrefix := strings.CutSuffix(name, "*")
		return symbol == name || (isPrefix || strings.HasSuffix(name, ".")) && strings.HasPrefix(symbol, prefix)
	})
}

// staysWithConnection reports whether a call of sqlite3 must not leave its
// thread: a connection made with the default check_same_thread raises on every
// other one, and so do its cursors. How a connection that was made elsewhere
// was made is not known.
func staysWithConnection(of *finding.Finding, cl call) bool {
	connect, ok := maker(cl.node)
	return ok && trailing(connect.callee.text()) == "connect" && !shared(connect) || of.Symbol == "sqlite3.connect" && !shared(cl)
}

// shared reports whether a connection is opened for use by any thread.
func shared(connect call) bool { return connect.keyword("check_same_thread").reads("False") }

// maker is the call that made the object at the root of n, where a function
// around n makes it: through variables that are set once, and through calls of
// methods of what it made. Its own name is that of a function or a class.
func maker(n node) (call, bool) { return makerWithin(n, 20) }

// makerWithin goes through so many variables and calls: who types may make a
// thing of itself, `conn = conn.cursor()`.
func makerWithin(n node, steps int) (call, bool) {
	for ; steps > 0; steps-- {
		for n.is(queries.KindAttribute, queries.KindSubscript) {
			n = n.at(n.in.tree.First(n.i))
		}
		if cl, ok := asCall(n); ok {
			if inner, ok := makerWithin(cl.callee, steps-1); ok {
				return inner, true
			}
			return cl, true
		}
		fn := n.definer()
		if !n.is(queries.KindIdentifier) || !fn.ok() || !isLocal(fn, n.text()) {
			return call{}, false
		}
		bound := fn.scopeOf().bound[n.text()]
		value := boundTo(bound[0])
		if len(bound) != 1 || !value.ok() {
			return call{}, false
		}
		n = value
	}
	return call{}, false
}

// boundTo is the expression that a binding gives to its name alone: the right
// side of an assignment, the item of a with statement; of closing(x), x.
func boundTo(name node) node {
	var value node
	switch p := name.parent(); p.kind() {
	case queries.KindAssignment:
		if name.field() == queries.FieldLeft {
			value = p.child(queries.FieldRight)
		}
	case queries.KindAsPatternTarget:
		value = p.at(p.in.tree.FirstNamed(p.parent().i))
	}
	if cl, ok := asCall(value); ok && trailing(cl.callee.text()) == "closing" && cl.only().ok() {
		return cl.only()
	}
	return value
}

// foreign reports whether the object that blocks belongs to a thread, or to
// whoever uses it otherwise, and was made elsewhere: then the way to a thread
// is shown, but never the first choice.
func foreign(of *finding.Finding, cl call) bool {
	if of.Row == nil || of.Row.ThreadSafe == nil || *of.Row.ThreadSafe {
		return false
	}
	made, here := maker(cl.callee)
	return !of.Direct() || !here || isMethod(made)
}

// isMethod reports whether a call is that of a method of an object that the
// function was given, or found: what it gives belongs to that object.
func isMethod(cl call) bool {
	root := cl.callee
	for root.is(queries.KindAttribute, queries.KindSubscript) {
		root = root.at(root.in.tree.First(root.i))
	}
	fn := root.definer()
	return root != cl.callee && fn.ok() && root.is(queries.KindIdentifier) && !slices.ContainsFunc(fn.scopeOf().bound[root.text()], inImport)
}

// threadReason says why running the call in a thread may change its meaning.
func threadReason(of *finding.Finding, cl call, kind Kind) string {
	name := "`" + oneLine(cl.callee.text()) + "`"
	switch {
	case !of.Direct() && strings.HasPrefix(of.Symbol, "sqlite3."):
		return "an SQLite connection works only in the thread that opened it: " + name + " must open and close its own"
	case of.Direct() && strings.HasPrefix(of.Symbol, "sqlite3."):
		if connect, ok := maker(cl.node); ok && shared(connect) {
			return ""
		}
		return "an SQLite connection works only in the thread that opened it, unless it was opened with check_same_thread=False"
	case of.Row != nil && of.Row.ThreadSafe != nil && !*of.Row.ThreadSafe:
		return name + " is not safe to call from another thread than the one that uses it otherwise"
	case of.Direct() && toAwait(cl.node) && !startsUpper(trailing(of.Symbol)):
		return "its result is awaited: " + name + " may be async already, and not `" + of.Symbol + "`"
	case of.Code == "nested-event-loop":
		return name + " would run its coroutine on a loop of its own, apart from the objects of this one"
	case of.Symbol == "threading.Event.wait" && of.Direct():
		return "if this task is cancelled while it waits, the thread waits on, and the program for it when it ends"
	case of.Code == "blocking-lock" && of.Direct() && takes(of.Symbol):
		return "if this task is cancelled while it waits, the thread still takes what it waits for, and nobody has it"
	case of.Direct() && takesAway[trailing(of.Symbol)] && !madeHere(cl):
		return "if this task is cancelled while it waits, the thread still takes what comes next, and nobody has it"
	case kind == Executor && !of.Direct():
		return "run_in_executor does not carry context variables, which " + name + " may read"
	}
	return ""
}

// programReason says what may be wrong with running code in a thread that nobody
// names here: a module whose name is worked out, functions that were pickled.
func (f *File) programReason(of *finding.Finding, cl call) string {
	runs := cl
	if !of.Direct() {
		if _, callee := f.lastStep(of); callee.ok() {
			runs, _ = asCall(callee.parent())
		}
	}
	if !runsPrograms[of.Symbol] && (of.Symbol != "importlib.import_module" || runs.firstIsText()) {
		return ""
	}
	return "`" + oneLine(cl.callee.text()) + "` runs code that can't be seen from here, which may use the event loop, or what other tasks change"
}

// firstIsText reports whether the first argument of a call is written out.
func (c call) firstIsText() bool {
	args := c.arguments()
	if len(args) == 0 {
		return false
	}
	first := args[0]
	if first.is(queries.KindKeywordArgument) {
		first = first.child(queries.FieldValue)
	}
	return first.is(queries.KindString) && !first.contains(queries.KindInterpolation)
}

// runsPrograms are functions that run code of the project as a whole, or of
// whoever made what they read.
var runsPrograms = map[string]bool{
	"runpy.run_path": true, "runpy.run_module": true, "unittest.main": true, "pytest.main": true,
	"doctest.testmod": true, "doctest.testfile": true, "code.interact": true, "importlib.reload": true,
	"importlib.abc.Loader.exec_module": true, "importlib.abc.Loader.load_module": true,
	"cloudpickle.load": true, "cloudpickle.loads": true, "dill.load": true, "dill.loads": true,
	"importlib.machinery.SourceFileLoader.exec_module": true, "importlib.machinery.SourceFileLoader.load_module": true,
}

// takes reports whether a blocking symbol hands something over when it returns:
// a lock, an item.
func takes(symbol string) bool {
	switch trailing(symbol) {
	case "acquire", "get", "wait", "put", "recv", "recv_bytes":
		return true
	}
	return false
}

// takesAway are methods, by their names, that take something which is gone then:
// a connection that came in, an item of a queue in a store.
var takesAway = map[string]bool{
	"accept": true, "recv": true, "recv_into": true, "recvfrom": true, "recvfrom_into": true, "recvmsg": true,
	"blpop": true, "brpop": true, "blmove": true, "brpoplpush": true, "bzpopmin": true, "bzpopmax": true, "blmpop": true, "bzmpop": true,
	"xreadgroup": true, "get_message": true, "consume": true, "drain_events": true,
}

// madeHere reports whether the function around a call made the object that it is
// a method of: nobody else misses what that gives.
func madeHere(cl call) bool {
	made, here := maker(cl.callee)
	return here && !isMethod(made)
}

// startsUpper reports whether a name is that of a class, by convention: making
// an instance of an async client blocks, though what it makes is async.
func startsUpper(name string) bool { return name != "" && 'A' <= name[0] && name[0] <= 'Z' }

// affineReason is threadReason, but for a helper that opens the SQLite
// connection that it uses: that belongs to the thread that the helper runs in.
func (f *File) affineReason(of *finding.Finding, cl call, kind Kind) string {
	if f.ownsConnection(of) {
		return ""
	}
	return firstOf(threadReason(of, cl, kind), f.programReason(of, cl), f.sharingReason(of, cl.callee))
}

// handedOut reports whether the connection that a call opens outlives the
// function around it: it is returned, or kept in something else than a variable
// that goes no further.
func handedOut(connect call) bool {
	fn := connect.function()
	if !fn.ok() {
		return true
	}
	at := connect.node
	for {
		outer, ok := asCall(at.parent().parent())
		if !ok || !at.parent().is(queries.KindArgumentList) || outer.only() != at || trailing(outer.callee.text()) != "closing" {
			break
		}
		at = outer.node
	}
	if !at.parent().is(queries.KindAssignment, queries.KindNamedExpression, queries.KindAsPattern) {
		return !usedInPlace(at) || givenAway(at)
	}
	names := madeBy(connect)
	return len(names) == 0 || slices.ContainsFunc(names, func(name string) bool {
		bound := fn.scopeOf().bound[name]
		return slices.ContainsFunc(uses(fn, name), func(u node) bool { return !slices.Contains(bound, u) && (!usedInPlace(u) || givenAway(u)) })
	})
}

// givenAway reports whether an argument goes to what keeps it: an object that is
// made with it, a container.
func givenAway(n node) bool {
	if !n.parent().is(queries.KindArgumentList) {
		return false
	}
	cl, ok := asCall(n.parent().parent())
	name := trailing(cl.callee.text())
	return ok && (startsUpper(name) || adders[name])
}

// ownsConnection reports whether a finding reaches SQLite by a helper that
// opens its own connection, and keeps it to itself.
func (f *File) ownsConnection(of *finding.Finding) bool {
	if of.Direct() || !strings.HasPrefix(of.Symbol, "sqlite3.") {
		return false
	}
	_, callee := f.lastStep(of)
	if !callee.ok() {
		return false
	}
	cl, _ := asCall(callee.parent())
	made, ok := maker(cl.callee)
	if of.Symbol == "sqlite3.connect" {
		made, ok = cl, true
	}
	return ok && trailing(made.callee.text()) == "connect" && (shared(made) || !handedOut(made))
}
