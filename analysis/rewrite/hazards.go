package rewrite

import (
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
)

// mainThreadOnly are symbols that raise, or mean nothing, on another thread.
var mainThreadOnly = []string{
	"signal.", "breakpoint", "builtins.breakpoint", "pdb.", "bdb.", "tkinter.", "turtle.",
	"os.exec*", "PyQt5.", "PyQt6.", "PySide2.", "PySide6.", "wx.", "gi.repository.Gtk.",
}

// mustStay reports whether the call would break, or mean something else, on
// another thread.
func mustStay(of *finding.Finding, cl call) bool {
	for _, name := range mainThreadOnly {
		prefix, isPrefix := strings.CutSuffix(name, "*")
		if of.Symbol == name || (isPrefix || strings.HasSuffix(name, ".")) && strings.HasPrefix(of.Symbol, prefix) {
			return true
		}
	}
	if cl.callee.reads("next") && len(cl.arguments()) < 2 {
		return true // a future can't carry StopIteration
	}
	if !of.Direct() {
		return false
	}
	if of.Code == "nested-event-loop" {
		return true
	}
	switch {
	case strings.HasPrefix(of.Symbol, "sqlite3."):
		// A connection made with the default check_same_thread raises on
		// every other thread, and so do its cursors.
		return of.Symbol != "sqlite3.connect" || !cl.keyword("check_same_thread").reads("False")
	case trailing(of.Symbol) == "__next__" || strings.HasPrefix(of.Symbol, "threading.RLock") || strings.HasPrefix(of.Symbol, "threading.Condition"):
		return true // the thread that took it would own it
	case trailing(cl.callee.text()) == "__enter__" || trailing(cl.callee.text()) == "__exit__":
		return true
	}
	return false
}

// threadReason says why running the call in a thread may change its meaning.
func threadReason(of *finding.Finding, cl call, kind Kind) string {
	name := "`" + oneLine(cl.callee.text()) + "`"
	switch {
	case of.Row != nil && of.Row.ThreadSafe != nil && !*of.Row.ThreadSafe:
		return name + " is not safe to call from another thread than the one that uses it otherwise"
	case !of.Direct() && strings.HasPrefix(of.Symbol, "sqlite3."):
		return "an SQLite connection works only in the thread that opened it: " + name + " must open and close its own"
	case of.Direct() && toAwait(cl.node) && !startsUpper(trailing(of.Symbol)):
		return "its result is awaited: " + name + " may be async already, and not `" + of.Symbol + "`"
	case of.Code == "nested-event-loop":
		return name + " would run its coroutine on a loop of its own, apart from the objects of this one"
	case of.Code == "blocking-lock" && of.Direct() && takes(of.Symbol):
		return "if this task is cancelled while it waits, the thread still takes what it waits for, and nobody has it"
	case kind == Executor && !of.Direct():
		return "run_in_executor does not carry context variables, which " + name + " may read"
	}
	return ""
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

// startsUpper reports whether a name is that of a class, by convention: making
// an instance of an async client blocks, though what it makes is async.
func startsUpper(name string) bool { return name != "" && 'A' <= name[0] && name[0] <= 'Z' }
