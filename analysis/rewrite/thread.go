package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// hop is a way to run a callable off the loop: what is called, what stands
// before the callable, whether keywords can follow it.
type hop struct {
	kind     Kind
	call     string // "asyncio.to_thread("
	first    string // "None, " of run_in_executor
	keywords bool
	with     string // for titles
}

// hop picks the framework's own way to a thread.
func (f *File) hop(c *change, n node) hop {
	switch f.framework {
	case "anyio", "trio":
		return hop{
			kind: ToThread, call: f.ref(c, n, f.framework, "to_thread.run_sync") + "(",
			with: "`" + f.framework + ".to_thread.run_sync`",
		}
	}
	if f.hopKind() == Executor {
		return hop{
			kind: Executor, call: f.ref(c, n, "asyncio", "get_running_loop") + "().run_in_executor(", first: "None, ",
			with: "the loop's executor",
		}
	}
	return hop{kind: ToThread, call: f.ref(c, n, "asyncio", "to_thread") + "(", keywords: true, with: "`asyncio.to_thread`"}
}

// hopKind is the kind of the fix that hop makes.
func (f *File) hopKind() Kind {
	if f.framework == "asyncio" && f.before(3, 9) {
		return Executor
	}
	return ToThread
}

// threadCall hands the callee of a call to a thread and leaves its arguments,
// which are evaluated where they stand.
func (f *File) threadCall(cl call, p place) change {
	var c change
	f.handOver(&c, cl, p, f.hop(&c, cl.node))
	return c
}

// handOver writes a call as a hop.
func (f *File) handOver(c *change, cl call, p place, h hop) {
	head, tail := "await "+h.call, ""
	if !h.keywords && cl.keywords() {
		head, tail = head+h.first+f.ref(c, cl.node, "functools", "partial")+"(", ")"
		h.first = ""
	}
	if p.parens {
		head, tail = "("+head, tail+")"
	}
	args := cl.arguments()
	gap := cl.layout()
	c.insert(cl.start(), head+gap+h.first)
	switch {
	case cl.args.is(queries.KindGeneratorExpression):
		c.replace(text.Span{Start: cl.callee.end(), End: cl.args.start()}, ", ")
		tail = ")" + tail
	case len(args) == 0:
		c.replace(cl.open(), "")
	case gap != "" || strings.ContainsAny(cl.source(cl.args.start()+1, args[0].start()), "\r\n"):
		c.replace(cl.open(), ",")
	default:
		c.replace(cl.open(), ", ")
	}
	if tail != "" {
		c.insert(cl.end(), tail)
	}
	c.locks = append(c.locks, text.Span{Start: cl.start(), End: cl.args.start() + 1})
	c.kind = h.kind
	c.title = "Run `" + oneLine(cl.callee.text()) + "` in a thread with " + h.with
}

// hopText is a call as a new expression that makes it in a thread.
func (f *File) hopText(c *change, cl call) string {
	h := f.hop(c, cl.node)
	callable := cl.callee.text()
	args := strings.TrimSpace(cl.args.text()[1 : len(cl.args.text())-1])
	if args != "" {
		callable += ", " + args
	}
	if cl.keywords() && !h.keywords {
		callable = f.ref(c, cl.node, "functools", "partial") + "(" + callable + ")"
	}
	return "await " + h.call + h.first + callable + ")"
}

// threadLambda hands a whole expression to a thread.
func (f *File) threadLambda(n node, p place) change {
	var c change
	h := f.hop(&c, n)
	head, tail := "await "+h.call+h.first+"lambda: ", ")"
	if p.parens {
		head, tail = "("+head, tail+")"
	}
	c.insert(n.start(), head)
	c.insert(n.end(), tail)
	c.locks = []text.Span{n.span()}
	c.kind = h.kind
	c.title = "Run `" + oneLine(n.text()) + "` in a thread with " + h.with
	return c
}

// toThread is the fix that always remains: run what blocks in a thread.
func (f *File) toThread(of *finding.Finding) []change {
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() {
		return nil
	}
	p, ok := f.placeOf(cl.node)
	if !ok || mustStay(of, cl) || fallsBack(cl) || f.resumes(of, cl) || !of.Direct() && awaitsStop(cl.node) {
		return nil
	}
	c := f.threadCall(cl, p)
	if strings.ContainsAny(cl.callee.text(), "\r\n") && of.Callee != "" {
		c.title = strings.Replace(c.title, oneLine(cl.callee.text()), of.Callee, 1)
	}
	c.reason = firstOf(p.reason, f.affineReason(of, cl, c.kind), f.helperReason(of, cl.node), f.callbackReason(cl), f.handsOver(cl))
	c.risky = c.reason != "" && (foreign(of, cl) && !f.ownsConnection(of) || f.goesByLoop(of) || of.Direct() && begins(of.Symbol, ofEachThread) || slices.ContainsFunc(f.callbacks(cl), asksForLoop))
	return []change{c}
}

// fallsBack reports whether a call is what is done where the same one could not
// be made in a thread: it stands in a handler of that.
func fallsBack(cl call) bool {
	for up := cl.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if !up.is(queries.KindExceptClause, queries.KindExceptGroupClause) {
			continue
		}
		for m := range up.parent().child(queries.FieldBody).within() {
			hop, ok := asCall(m)
			if ok && slices.Contains(hops, trailing(hop.callee.text())) && slices.ContainsFunc(hop.arguments(), func(a node) bool { return a.text() == cl.callee.text() }) {
				return true
			}
		}
	}
	return false
}

// hops are functions, by the last part of their names, that run a callable in a
// thread.
var hops = []string{"to_thread", "run_in_executor", "run_sync", "run_in_threadpool", "run_in_thread", "submit", "offload"}

func firstOf(reasons ...string) string {
	for _, r := range reasons {
		if r != "" {
			return r
		}
	}
	return ""
}
