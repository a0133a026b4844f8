package rewrite

import (
	"bytes"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// leaving is the method that the __exit__ of a pool calls, and that blocks:
// it is all that leaving the block does.
var leaving = []struct{ prefix, method string }{
	{"concurrent.futures.", "shutdown"},
	{"multiprocessing.pool.Pool.", "terminate"},
}

// leavePool turns a with statement that waits for a pool of threads or
// processes when it is left,
//
//	with ProcessPoolExecutor() as pool:
//	    ...
//
// into one that waits in a thread:
//
//	pool = ProcessPoolExecutor()
//	try:
//	    ...
//	finally:
//	    await asyncio.to_thread(pool.shutdown)
//
// Only asyncio lets a cancelled task await in its finally clause; anyio and
// trio would raise there before the pool is told.
func (f *File) leavePool(of *finding.Finding) []change {
	method := ""
	for _, l := range leaving {
		if strings.HasPrefix(of.Symbol, l.prefix) && trailing(of.Symbol) == "__exit__" && of.Direct() {
			method = l.method
		}
	}
	if method == "" {
		return nil
	}
	w, p, ok := f.leavable(of)
	if !ok {
		return nil
	}
	name := w.target.text()
	if !w.target.ok() {
		name = f.fresh("pool")
	} else if !w.target.is(queries.KindIdentifier) || len(boundIn(w.body).bound[name]) > 0 {
		return nil
	}
	value := w.value.text()
	if strings.ContainsAny(value, "\r\n") && !w.value.is(queries.KindCall) {
		value = "(" + value + ")"
	}
	c := change{reason: p.reason, title: "Wait for `" + name + "` in a thread when the block ends"}
	if !w.target.ok() {
		c.names = []string{name}
	}
	f.leave(&c, w, name+" = "+value, name+"."+method)
	return []change{c}
}

// leaveDirectory makes and removes a temporary directory in a thread, where
// what is done in between awaits.
func (f *File) leaveDirectory(of *finding.Finding) []change {
	if of.Symbol != "tempfile.TemporaryDirectory" && of.Symbol != "tempfile.TemporaryDirectory.__exit__" || !of.Direct() {
		return nil
	}
	w, p, ok := f.leavable(of)
	if !ok || w.target.ok() && !w.target.is(queries.KindIdentifier) {
		return nil
	}
	cl, ok := asCall(w.value)
	if !ok || strings.ContainsAny(w.value.text(), "\r\n") || cl.args.is(queries.KindGeneratorExpression) || cl.keyword("delete").ok() {
		return nil
	}
	c := change{reason: p.reason, title: "Make and remove the directory in a thread"}
	name := f.fresh("temporary")
	c.names = []string{name}
	head := name + " = " + f.hopText(&c, cl)
	if w.target.ok() {
		head += f.newline + w.indent + w.target.text() + " = " + name + ".name"
	}
	f.leave(&c, w, head, name+".cleanup")
	return []change{c}
}

// leavable is the with statement of one item that a finding is about, where it
// can become a try statement that awaits when it ends.
func (f *File) leavable(of *finding.Finding) (with, place, bool) {
	if f.cancelsAgain() {
		return with{}, place{}, false
	}
	w, ok := f.withAt(of)
	if !ok || w.hasComment(w.start(), w.value.start()) || w.hasComment(w.value.end(), w.colon.start()) {
		return w, place{}, false
	}
	p, ok := f.placeOf(w.node)
	p.reason = firstOf(p.reason, f.droppable(w.body, node{}))
	return w, p, ok
}

// leave writes the try statement: head in the place of the with statement's
// head, and a last clause that calls what the block waits for in a thread.
func (f *File) leave(c *change, w with, head, callable string) {
	h := f.hop(c, w.node)
	c.kind = h.kind
	c.replace(text.Span{Start: w.start(), End: w.colon.end()}, head+f.newline+w.indent+"try:")
	c.insert(f.blockEnd(w.body, w.bodyIndent), f.newline+w.indent+"finally:"+f.newline+w.bodyIndent+
		"await "+h.call+h.first+callable+")")
	c.locks = []text.Span{{Start: w.start(), End: w.colon.end()}}
}

// with is the parts of a with statement of one item whose body stands on lines
// of its own.
type with struct {
	node
	value, target node // target is none without `as`
	colon, body   node
	indent        string // of the statement
	bodyIndent    string
}

// withAt finds the with statement that has the finding's expression as its one
// item.
func (f *File) withAt(of *finding.Finding) (with, bool) {
	for _, n := range f.path(of.Expr) {
		if !n.is(queries.KindWithStatement) || n.token(queries.KindAsync).ok() {
			continue
		}
		if w, ok := f.asWith(n); ok && w.value.start() == of.Expr.Start && w.value.end() <= of.Expr.End {
			return w, true
		}
	}
	return with{}, false
}

func (f *File) asWith(n node) (with, bool) {
	w := with{node: n, colon: n.token(queries.KindColon), body: n.child(queries.FieldBody)}
	if n.hasError() || !w.colon.ok() || !w.body.ok() {
		return w, false
	}
	items := withItems(n)
	if len(items) != 1 {
		return w, false
	}
	w.value, w.target = itemParts(items[0])
	var ok, okBody bool
	w.indent, ok = f.indentOf(n)
	w.bodyIndent, okBody = f.indentOf(w.body)
	return w, ok && okBody && w.value.ok() && len(w.bodyIndent) > len(w.indent)
}

// indentOf is the white space before a statement or block, and whether the
// statement is the first on its line.
func (f *File) indentOf(n node) (string, bool) {
	at := n.start()
	if n.is(queries.KindBlock) { // a block that begins with a comment begins there
		for s := range n.named() {
			at = s.start()
			break
		}
	}
	prefix := f.src[f.lineStart(at):at]
	return string(prefix), len(bytes.TrimSpace(prefix)) == 0
}

// blockEnd is the end of a block's last line, the comments below it that are
// indented as the block is included.
func (f *File) blockEnd(body node, indent string) int {
	end := f.lineContent(body.end())
	for next := f.lineEnd(end); next < len(f.src); {
		line := f.src[next:f.lineContent(next)]
		if comment := bytes.TrimLeft(line, " \t\f"); len(comment) == 0 || comment[0] != '#' || !bytes.HasPrefix(line, []byte(indent)) {
			break
		}
		end = f.lineContent(next)
		if end == len(f.src) {
			break
		}
		next = f.lineEnd(next)
	}
	return end
}

// lineContent is the end of the line that holds offset, its line ending left out.
func (f *File) lineContent(offset int) int {
	if i := bytes.IndexAny(f.src[offset:], "\r\n"); i >= 0 {
		return offset + i
	}
	return len(f.src)
}
