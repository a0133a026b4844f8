package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

// nestedLoop turns what runs a coroutine on a loop of its own, or waits for one
// from a thread that has none, into an await:
//
//	asyncio.run(f(x)), loop.run_until_complete(f(x))
//	anyio.run(f, x), trio.run(f, x), anyio.from_thread.run(f, x)
//	async_to_sync(f)(x)
//
// In a coroutine they raise, so nothing that works can change its meaning.
func (f *File) nestedLoop(of *finding.Finding) []change {
	if of.Code != catalogue.NestedEventLoop || !of.Direct() {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || cl.hasComment(cl.start(), cl.args.start()) {
		return nil
	}
	p, ok := f.placeOf(cl.node)
	if !ok {
		return nil
	}
	c := change{kind: Await, reason: p.reason}
	switch of.Symbol {
	case "asyncio.run", "asyncio.Runner.run", "asyncio.AbstractEventLoop.run_until_complete", "uvloop.run":
		if f.framework != "asyncio" || !cl.only().ok() {
			return nil
		}
		c.title = "Await `" + oneLine(cl.only().text()) + "` instead of running another loop"
		c.unwrap(cl, p.parens)
	case "anyio.run", "trio.run", "anyio.from_thread.run", "trio.from_thread.run":
		ok = c.callAndAwait(cl, p.parens)
	case "asgiref.sync.async_to_sync", "asgiref.sync.AsyncToSync":
		ok = c.withoutWrapper(cl, p.parens)
	default:
		return nil
	}
	if !ok {
		return nil
	}
	return []change{c}
}

// callAndAwait makes `await f(x)` of `run(f, x)`.
func (c *change) callAndAwait(cl call, parens bool) bool {
	args := cl.arguments()
	if len(args) == 0 || !args[0].is(queries.KindIdentifier, queries.KindAttribute) || cl.keywords() ||
		cl.hasComment(cl.start(), args[0].end()) {
		return false
	}
	head, tail := "await ", ""
	if parens {
		head, tail = "(await ", ")"
	}
	c.title = "Await `" + oneLine(args[0].text()) + "` instead of running another loop"
	c.replace(text.Span{Start: cl.start(), End: args[0].start()}, head)
	if len(args) == 1 {
		c.replace(text.Span{Start: args[0].end(), End: cl.end() - 1}, "(")
	} else {
		c.replace(text.Span{Start: args[0].end(), End: args[1].start()}, "(")
	}
	if tail != "" {
		c.insert(cl.end(), tail)
	}
	c.locks = []text.Span{cl.span()}
	return !cl.hasComment(args[0].end(), cl.end()) || len(args) > 1 && !cl.hasComment(args[0].end(), args[1].start())
}

// withoutWrapper makes `await f(x)` of `async_to_sync(f)(x)`, whose finding may
// be about either call.
func (c *change) withoutWrapper(cl call, parens bool) bool {
	inner, outer := cl, cl
	if o, ok := asCall(cl.parent()); ok && o.callee == cl.node {
		outer = o
	} else if inner, ok = asCall(cl.callee); !ok {
		return false
	}
	f := inner.only()
	if outer.node == inner.node || !f.is(queries.KindIdentifier, queries.KindAttribute) || inner.hasComment(inner.start(), inner.end()) {
		return false
	}
	if outer != cl {
		parens = bindsTighter(outer.node)
	}
	head := "await "
	if parens {
		head = "(await "
		c.insert(outer.end(), ")")
	}
	c.title = "Await `" + oneLine(f.text()) + "` itself"
	c.replace(text.Span{Start: inner.start(), End: inner.end()}, head+f.text())
	c.locks = []text.Span{outer.span()}
	return true
}

// unwrap makes `await x` of `f(x)`. The brackets stay where x needs them to be
// the operand, or comments stand in them.
func (c *change) unwrap(cl call, parens bool) {
	arg := cl.only()
	head, tail := "await ", ""
	if parens {
		head, tail = "(await ", ")"
	}
	c.locks = []text.Span{cl.span()}
	if bindsAsOperand(arg) && !cl.hasComment(cl.args.start(), arg.start()) && !cl.hasComment(arg.end(), cl.end()) {
		c.replace(text.Span{Start: cl.start(), End: arg.start()}, head)
		c.replace(text.Span{Start: arg.end(), End: cl.end()}, tail)
		return
	}
	c.replace(text.Span{Start: cl.start(), End: cl.args.start()}, head)
	if comma := cl.args.token(queries.KindComma); comma.ok() {
		c.replace(comma.span(), "") // with it, the brackets would make a tuple
	}
	if tail != "" {
		c.insert(cl.end(), tail)
	}
}

// bindsAsOperand reports whether n can stand behind `await` as it is.
func bindsAsOperand(n node) bool {
	if n.is(queries.KindIdentifier, queries.KindParenthesizedExpression) {
		return true
	}
	if n.is(queries.KindCall) {
		callee := n.child(queries.FieldFunction)
		return callee.ok() && !strings.ContainsAny(callee.text(), "\r\n")
	}
	return n.is(queries.KindAttribute, queries.KindSubscript) && !strings.ContainsAny(n.text(), "\r\n")
}

// future turns the result() of a concurrent.futures.Future into an await. With
// a timeout, the await ends the same way, but cancels the future.
func (f *File) future(of *finding.Finding) []change {
	if of.Symbol != "concurrent.futures.Future.result" || !of.Direct() || f.framework != "asyncio" {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || len(cl.arguments()) > 1 || !cl.callee.is(queries.KindAttribute) || cl.hasError() {
		return nil
	}
	timeout := cl.only()
	if !timeout.ok() {
		timeout = cl.keyword("timeout")
	}
	object := cl.callee.child(queries.FieldObject)
	p, ok := f.placeOf(cl.node)
	if !ok || cl.hasComment(object.end(), cl.end()) || timeout.ok() == (len(cl.arguments()) == 0) {
		return nil
	}
	c := change{kind: Await, reason: p.reason, title: "Await `" + oneLine(object.text()) + "` itself"}
	head, tail := "await ", ")"
	if timeout.ok() {
		head += f.ref(&c, cl.node, "asyncio", "wait_for") + "("
		tail = "), " + timeout.text() + ")"
		c.reason = firstOf(c.reason, "when the time is over, wait_for cancels the future; result() lets it run on")
	}
	head += f.ref(&c, cl.node, "asyncio", "wrap_future") + "("
	if p.parens {
		head, tail = "("+head, tail+")"
	}
	c.insert(cl.start(), head)
	c.replace(text.Span{Start: object.end(), End: cl.end()}, tail)
	c.locks = []text.Span{{Start: object.end(), End: cl.end()}}
	if timeout.ok() {
		return append([]change{c}, f.toThread(of)...)
	}
	return []change{c}
}

// offloads are the functions that run a callable elsewhere, by the last part of
// their name: where the callable stands, and whether keywords are handed on.
var offloads = map[string]struct {
	index    int
	keywords bool
}{
	"to_thread":              {0, true},
	"run_in_threadpool":      {0, true},
	"submit":                 {0, true},
	"run_sync":               {0, false},
	"async_add_executor_job": {0, false},
	"run_in_executor":        {1, false},
}

// offload is a call of one of them.
type offload struct {
	call
	target   node // the callable
	keywords bool
}

func asOffload(n node) (offload, bool) {
	cl, ok := asCall(n)
	if !ok || cl.args.is(queries.KindGeneratorExpression) {
		return offload{}, false
	}
	known, ok := offloads[trailing(cl.callee.text())]
	args := cl.arguments()
	if !ok || len(args) <= known.index || slices.ContainsFunc(args[:known.index+1], func(a node) bool {
		return a.is(queries.KindKeywordArgument, queries.KindListSplat, queries.KindDictionarySplat)
	}) {
		return offload{}, false
	}
	return offload{call: cl, target: args[known.index], keywords: known.keywords}, true
}

// offloadAt finds the offload that a finding is about, from the finding's
// expression: the offload itself, or the callable in it.
func (f *File) offloadAt(of *finding.Finding) (offload, bool) {
	n := f.callAt(of)
	if !n.ok() {
		return offload{}, false
	}
	if o, ok := asOffload(n); ok {
		return o, true
	}
	args := n.parent()
	if !args.is(queries.KindArgumentList) {
		return offload{}, false
	}
	o, ok := asOffload(args.parent())
	return o, ok && o.target == n
}

// uncall turns to_thread(f(x)) into to_thread(f, x).
func (f *File) uncall(of *finding.Finding) []change {
	o, ok := f.offloadAt(of)
	if !ok || o.hasError() {
		return nil
	}
	inner, ok := asCall(o.target)
	if !ok {
		return nil
	}
	for _, a := range o.arguments() {
		// A keyword behind it may be meant for the callable or for the offload.
		if a.start() > inner.start() && (o.keywords || !a.is(queries.KindKeywordArgument)) {
			return nil
		}
	}
	c := change{kind: Uncall, title: "Hand over `" + oneLine(inner.callee.text()) + "`, not its result"}
	if !of.Direct() {
		c.reason = "if `" + oneLine(inner.callee.text()) + "` returns a function, that is no longer what the thread runs"
	}
	if inner.keywords() && !o.keywords {
		c.insert(inner.start(), f.ref(&c, inner.node, "functools", "partial")+"(")
		c.replace(inner.open(), ", ")
		c.locks = []text.Span{inner.span()}
		return []change{c}
	}
	switch args := inner.arguments(); {
	case inner.args.is(queries.KindGeneratorExpression):
		c.replace(text.Span{Start: inner.callee.end(), End: inner.args.start()}, ", ")
		c.locks = []text.Span{inner.span()}
		return []change{c}
	case len(args) == 0:
		c.replace(inner.open(), "")
	case strings.ContainsAny(inner.source(inner.args.start()+1, args[0].start()), "\r\n"):
		c.replace(inner.open(), ",")
	default:
		c.replace(inner.open(), ", ")
	}
	c.edits = append(c.edits, f.withoutBracket(inner)...)
	c.locks = []text.Span{inner.span()}
	return []change{c}
}

// withoutBracket takes away the bracket that ends a call's arguments, when they
// become the last ones of the call around it: with its line where it stands
// alone on one, else with the comma before it.
func (f *File) withoutBracket(c call) []Edit {
	bracket := text.Span{Start: c.args.end() - 1, End: c.args.end()}
	line := text.Span{Start: f.lineStart(bracket.Start), End: f.lineEnd(bracket.End)}
	before, after := string(f.src[line.Start:bracket.Start]), strings.TrimSpace(string(f.src[bracket.End:line.End]))
	if strings.TrimSpace(before) == "" && (after == "" || after == ",") {
		return []Edit{{Span: line}}
	}
	edits := []Edit{{Span: bracket}}
	var last node
	for a := range c.args.children() {
		if c.args.start() < a.start() && a.end() <= bracket.Start && !a.is(queries.KindComment) {
			last = a
		}
	}
	if last.is(queries.KindComma) {
		edits = append([]Edit{{Span: last.span()}}, edits...)
	}
	return edits
}

// awaitOffloaded turns the offload of a coroutine function, which only makes
// its coroutine elsewhere and never runs it, into a call.
func (f *File) awaitOffloaded(of *finding.Finding) []change {
	o, ok := f.offloadAt(of)
	if !ok || o.hasError() || !o.target.is(queries.KindIdentifier, queries.KindAttribute) {
		return nil
	}
	if _, ok := f.placeOf(o.node); !ok || !o.parent().is(queries.KindAwait) || resultIsAwaited(o.parent()) {
		return nil
	}
	args := o.arguments()
	at := slices.Index(args, o.target)
	rest := text.Span{Start: o.target.end(), End: o.args.end() - 1}
	if at+1 < len(args) {
		rest.End = args[at+1].start()
	}
	if o.hasComment(o.start(), o.target.start()) || o.hasComment(rest.Start, rest.End) ||
		!o.keywords && o.call.keywords() {
		return nil
	}
	c := change{kind: Await, title: "Await `" + oneLine(o.target.text()) + "` here: it is a coroutine function"}
	c.replace(text.Span{Start: o.start(), End: o.target.start()}, "")
	c.replace(rest, "(")
	c.locks = []text.Span{o.span()}
	return []change{c}
}

// resultIsAwaited reports whether the code makes up for the mistake: it awaits
// what the await gives, or keeps it under a name, which may be awaited later.
func resultIsAwaited(await node) bool {
	p := await.parent()
	for p.is(queries.KindParenthesizedExpression) {
		p = p.parent()
	}
	if p.is(queries.KindAwait, queries.KindReturnStatement, queries.KindYield) {
		return p.is(queries.KindAwait)
	}
	if !p.is(queries.KindAssignment) {
		return false
	}
	name := p.child(queries.FieldLeft)
	if !name.is(queries.KindIdentifier) {
		return true
	}
	for _, use := range uses(await.function(), name.text()) {
		if use.parent().is(queries.KindAwait, queries.KindArgumentList, queries.KindKeywordArgument) {
			return true
		}
	}
	return false
}

// awaitDropped awaits a job that nobody waits for.
func (f *File) awaitDropped(of *finding.Finding) []change {
	cl, ok := asCall(f.callAt(of))
	if !ok || !cl.parent().is(queries.KindExpressionStatement) || trailing(cl.callee.text()) == "submit" {
		return nil
	}
	if _, ok := f.placeOf(cl.node); !ok {
		return nil
	}
	c := change{
		kind: Await, title: "Await the job",
		reason: "the coroutine goes on only when the job has ended",
	}
	c.insert(cl.start(), "await ")
	return []change{c}
}
