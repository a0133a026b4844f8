package rewrite

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

// process runs CPU-bound work in another process, where a thread would have to
// share the interpreter with the loop. The pool is one for the whole module,
// made when it is first used; one that the module has is used.
func (f *File) process(of *finding.Finding) []change {
	if of.Code != catalogue.CPU || of.Site != finding.Call || f.framework == "trio" {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || !f.importable(cl) || !f.sendable(cl) || f.runsOnImport() {
		return nil
	}
	p, ok := f.placeOf(cl.node)
	if !ok {
		return nil
	}
	h := hop{kind: Process, with: "a pool of processes"}
	var c change
	switch f.framework {
	case "anyio":
		h.call = f.ref(&c, cl.node, "anyio", "to_process.run_sync") + "("
	default:
		h.call = f.ref(&c, cl.node, "asyncio", "get_running_loop") + "().run_in_executor("
		h.first = f.processPool(&c, cl.node) + ", "
	}
	f.handOver(&c, cl, p, h)
	callee := "`" + oneLine(cl.callee.text()) + "`"
	c.title = "Run " + callee + " in another process"
	c.reason = firstOf(p.reason, "arguments and result of "+callee+" are pickled: what it changes in them, or in a module, is not seen here")
	c.risky = true
	return []change{c}
}

// importable reports whether another process finds the callee under its name:
// a function of a module, or of the top of this file.
func (f *File) importable(cl call) bool {
	root := cl.callee
	for root.is(queries.KindAttribute) {
		root = root.child(queries.FieldObject)
	}
	if !root.is(queries.KindIdentifier) || root.reads("self") || root.reads("cls") {
		return false
	}
	for up := cl.parent(); up.ok(); up = up.parent() {
		if up.opensScope() && len(up.scopeOf().bound[root.text()]) > 0 {
			return false
		}
	}
	if f.moduleOf(root.text()) != "" {
		return !f.rebound(root.text())
	}
	fn := f.topLevel(root.text())
	return cl.callee == root && fn.is(queries.KindFunctionDefinition) && !fn.parent().is(queries.KindDecoratedDefinition)
}

// unpicklable are names of variables and attributes whose value can't go to
// another process, by custom.
var unpicklable = regexp.MustCompile(`(?i)lock|mutex|semaphore|conn|cursor|session|client|socket|engine|file$|^fp?$|stream|pool|executor|loop|task|future|queue|event$|logger|generator`)

// sendable reports whether, as far as can be seen, the arguments of a call can
// be pickled.
func (f *File) sendable(cl call) bool {
	fn := cl.function()
	for _, arg := range cl.arguments() {
		if arg.contains(queries.KindLambda, queries.KindGeneratorExpression, queries.KindYield) {
			return false
		}
		for m := range arg.within() {
			switch {
			case m.is(queries.KindCall) && openers[trailing(m.child(queries.FieldFunction).text())]:
				return false
			case m.is(queries.KindAttribute) && unpicklable.MatchString(m.child(queries.FieldAttribute).text()):
				return false
			case m.is(queries.KindIdentifier) && isVariable(m):
				if m.reads("self") && !m.parent().is(queries.KindAttribute) || unpicklable.MatchString(m.text()) || f.holdsCode(fn, m.text()) {
					return false
				}
			}
		}
	}
	return true
}

// holdsCode reports whether a local variable is a nested function, a lambda, a
// generator or an open file.
func (f *File) holdsCode(fn node, name string) bool {
	return slices.ContainsFunc(fn.scopeOf().bound[name], func(b node) bool {
		if b.parent().is(queries.KindFunctionDefinition, queries.KindClassDefinition) {
			return true
		}
		value := boundTo(b)
		cl, ok := asCall(value)
		return value.is(queries.KindLambda, queries.KindGeneratorExpression) || ok && openers[trailing(cl.callee.text())]
	})
}

// runsOnImport reports whether importing the module starts the program: a new
// process that imports it would do so again.
func (f *File) runsOnImport() bool {
	return slices.ContainsFunc(f.chunks, func(c *chunk) bool {
		source := f.src[c.Start:c.End]
		return c.Kind == queries.ChunkOther && startsProgram.Match(source) && !bytes.Contains(source, []byte("__name__"))
	})
}

var startsProgram = regexp.MustCompile(`(?m)^(?:asyncio|anyio|trio|uvloop|uvicorn|web)\.run(?:_app)?\(|run_until_complete\(`)

var poolOfProcesses = regexp.MustCompile(`(?m)^(\w+)\s*(?::[^=\n]+)?=\s*(?:[\w.]+\.)?ProcessPoolExecutor\(|^def (\w+)\(\)[^\n]*:\r?\n\s+return (?:[\w.]+\.)?ProcessPoolExecutor\(`)

// processPool is the expression for the module's pool of processes. Where it
// has none, a function that makes one is put before the code at n.
func (f *File) processPool(c *change, n node) string {
	if m := poolOfProcesses.FindSubmatch(f.src); m != nil {
		if name := string(m[1]); name != "" {
			return name
		}
		return string(m[2]) + "()"
	}
	top := n
	for up := n.parent(); up.ok() && !up.is(queries.KindModule); up = up.parent() {
		top = up
	}
	at := f.aboveComments(top)
	cache := "cache"
	if f.before(3, 9) {
		cache = "lru_cache(maxsize=None)"
	}
	name, nl := f.fresh("process_pool"), f.newline
	outer := node{top.in, 0}
	c.insert(at, "@"+f.ref(c, outer, "functools", cache)+nl+"def "+name+"():"+nl+"    return "+
		f.ref(c, outer, "concurrent.futures", "ProcessPoolExecutor")+"()"+nl+nl+nl)
	c.locks = append(c.locks, text.Span{Start: at, End: at + 1})
	return name + "()"
}

// aboveComments is the start of the line of a top-level statement, or of the
// comments that stand directly above it.
func (f *File) aboveComments(top node) int {
	start := top.start()
	if top.in.chunkOf != nil && top.in.chunkOf.class != nil { // one member of a big class is parsed
		start = f.classStart(top.in.chunkOf.class)
	}
	at := f.lineStart(start)
	for at > 0 {
		above := f.lineStart(at - 1)
		if at > 1 && f.src[at-1] == '\n' && f.src[at-2] == '\r' {
			above = f.lineStart(at - 2)
		}
		if !strings.HasPrefix(string(f.src[above:at]), "#") {
			break
		}
		at = above
	}
	return at
}

// classStart is where the first decorator or the header of a class stands.
func (f *File) classStart(c *chunk) int {
	at := c.Start
	for at < c.End && !bytes.HasPrefix(f.src[at:], []byte("class ")) && f.src[at] != '@' {
		at = f.lineEnd(at)
	}
	return at
}
