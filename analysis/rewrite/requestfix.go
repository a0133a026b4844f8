package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// sendAsync sends a request of requests with the async client that the project
// has: that of httpx or its successor, else that of aiohttp.
func (f *File) sendAsync(of *finding.Finding) []change {
	method, ok := strings.CutPrefix(of.Symbol, "requests.")
	if !ok || !of.Direct() || of.Site != finding.Call ||
		!slices.Contains([]string{"get", "post", "put", "patch", "delete", "options"}, method) {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || !cl.args.is(queries.KindArgumentList) || cl.hasComment(cl.start(), cl.args.start()) {
		return nil
	}
	p, ok := f.placeOf(cl.node)
	if !ok || p.fn != cl.function() {
		return nil
	}
	v := &conversion{File: f, fn: p.fn, heads: map[int]string{}, tails: map[int]string{}, reason: p.reason}
	v.twin = &twin{types: asyncTypes(map[string]string{"response": httpxResponse})}
	if !v.request(cl) {
		return nil
	}
	switch client := f.httpx(); {
	case client != "":
		ok = v.sendHTTPX(cl, client, method, p)
	case f.framework == "asyncio" && f.declares("aiohttp"):
		ok = v.sendAiohttp(cl, method)
	default:
		return nil
	}
	if !ok {
		return nil
	}
	c := v.written()
	c.kind = Native
	c.locks = []text.Span{c.reach()}
	return []change{c}
}

// httpx is the library with the client of httpx that the file imports, else one
// that the project declares, or "". Those of httpx and httpx2 take the same
// arguments.
func (f *File) httpx() string {
	for _, i := range f.topImports() {
		if i.module == "httpx2" {
			return "httpx2"
		}
	}
	for _, name := range []string{"httpx", "httpx2"} {
		if f.declares(name) {
			return name
		}
	}
	return ""
}

// sendHTTPX awaits a client of a library: one that a with statement around the
// call has opened, or a new one for the statement.
func (v *conversion) sendHTTPX(cl call, library, method string, p place) bool {
	if !v.value(cl.node, "response") {
		return false
	}
	client, known := v.openClient(cl.node, library)
	if !known {
		client = v.fresh("client")
	}
	head := "await "
	if p.parens {
		head = "(await "
		v.tail(cl.end(), ")")
	}
	v.change.replace(text.Span{Start: cl.start(), End: cl.callee.end()}, head+client+"."+method)
	v.change.title, v.change.reason = "Send the request with `"+library+"`", firstOf(v.reason, strings.ReplaceAll(requestsReason, "httpx", library))
	if known {
		v.addDefaults(cl)
		return true
	}
	made := v.ref(&v.change, cl.node, library, "AsyncClient")
	h := v.hop(&v.change, cl.node)
	if !h.keywords {
		made = v.ref(&v.change, cl.node, "functools", "partial") + "(" + made
	}
	made += ", follow_redirects=True, timeout=None)"
	if !h.keywords {
		made += ")"
	}
	return v.wrap(p.stmt, "async with await "+h.call+h.first+made+" as "+client+":")
}

// openClient is the variable of a client that a with statement around n opens,
// with nothing that would change a request.
func (v *conversion) openClient(n node, library string) (string, bool) {
	for up := n.parent(); up.ok() && up != v.fn; up = up.parent() {
		if !up.is(queries.KindWithStatement) || !up.token(queries.KindAsync).ok() || !up.child(queries.FieldBody).holds(n) {
			continue
		}
		for _, item := range withItems(up) {
			value, target := itemParts(item)
			cl, ok := asCall(value)
			if ok && target.is(queries.KindIdentifier) && len(cl.arguments()) == 0 && v.qualified(cl.node, cl.callee) == library+".AsyncClient" {
				return target.text(), true
			}
		}
	}
	return "", false
}

// addDefaults adds the arguments by which one request of a shared client does
// what requests does.
func (v *conversion) addDefaults(cl call) {
	args := cl.arguments()
	if len(args) == 0 {
		return
	}
	added := ""
	if !cl.keyword("allow_redirects").ok() {
		added += ", follow_redirects=True"
	}
	if !cl.keyword("timeout").ok() {
		added += ", timeout=None"
	}
	v.tail(args[len(args)-1].end(), added)
}

// wrap indents a statement and puts the head of a with statement before it.
func (v *conversion) wrap(statement node, head string) bool {
	b, ok := v.asBlock(statement)
	if !ok {
		return false
	}
	v.heads[statement.start()] = head + v.newline + b.indent + b.unit + v.heads[statement.start()]
	v.indent(statement.start(), statement, b.unit)
	return true
}

// indent moves the lines behind the one of offset, to the end of last, one
// level in.
func (v *conversion) indent(offset int, last node, unit string) {
	whole := block{stmts: []node{last.parent()}}
	for at := v.lineEnd(offset); at < last.end(); at = v.lineEnd(at) {
		if !blank(v.src[at:v.lineContent(at)]) && !whole.inString(at) {
			v.heads[at] = unit + v.heads[at]
		}
	}
}

// written is the change with what stands before and behind its offsets.
func (v *conversion) written() change {
	c := v.change
	c.edits = slices.Clone(c.edits)
	for at, s := range v.tails {
		v.heads[at] = s + v.heads[at]
	}
	for at, s := range v.heads {
		c.insert(at, s)
	}
	slices.SortFunc(c.edits, func(a, b Edit) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return a.Span.End - b.Span.End
	})
	c.edits = joined(c.edits)
	return c
}

// sendAiohttp opens a session of aiohttp around the statement that sends the
// request and, where the response is kept, those that use it: a response is
// read while its session is open.
func (v *conversion) sendAiohttp(cl call, method string) bool {
	statement, kept := v.hoisted(cl)
	if !statement.ok() || cl.keyword("auth").ok() || cl.hasComment(cl.start(), cl.end()) {
		return false
	}
	last, response := statement, v.fresh("response")
	uses := []node{cl.node}
	if kept != "" {
		response = kept
		if uses, last = v.usesBelow(statement, kept); last == (node{}) {
			return false
		}
	}
	session := v.fresh("session")
	args := v.aiohttpArguments(cl)
	head := "async with " + v.ref(&v.change, cl.node, "aiohttp", "ClientSession") + "(trust_env=True) as " + session + ", " +
		session + "." + method + "(" + args + ") as " + response + ":"
	for _, u := range uses {
		if !v.readResponse(u, response, u == cl.node) {
			return false
		}
	}
	v.change.title = "Send the request with `aiohttp`"
	v.change.reason = firstOf(v.reason, strings.ReplaceAll(requestsReason, "httpx", "aiohttp"))
	if kept == "" {
		return v.wrap(statement, head)
	}
	return v.replaceHead(statement, last, head)
}

// replaceHead puts the head of a with statement in the place of a statement,
// and those behind it, up to last, into its body.
func (v *conversion) replaceHead(statement, last node, head string) bool {
	if last == statement {
		return false
	}
	b, ok := v.asBlock(statement, last)
	if !ok {
		return false
	}
	v.change.replace(statement.span(), head)
	v.indent(statement.end(), last, b.unit)
	return true
}

// usesBelow are the uses of a variable, all of which stand in statements below
// the one that sets it, and the last of those.
func (v *conversion) usesBelow(statement node, name string) ([]node, node) {
	if len(v.fn.scopeOf().bound[name]) != 1 || !isLocal(v.fn, name) {
		return nil, node{}
	}
	all := slices.Collect(statement.parent().named())
	at := slices.Index(all, statement)
	var found []node
	last := statement
	for _, u := range uses(v.fn, name) {
		if statement.holds(u) {
			continue
		}
		i := slices.IndexFunc(all, func(s node) bool { return s.holds(u) })
		if i <= at || u.function() != v.fn {
			return nil, node{}
		}
		found = append(found, u)
		if all[i].i > last.i {
			last = all[i]
		}
	}
	return found, last
}

// aiohttpArguments are the arguments of a request as aiohttp takes them.
func (v *conversion) aiohttpArguments(cl call) string {
	var args []string
	timeout := []string{"total=None"}
	for _, a := range cl.arguments() {
		if a.is(queries.KindKeywordArgument) && a.child(queries.FieldName).reads("timeout") {
			if seconds := a.child(queries.FieldValue); !seconds.reads("None") {
				timeout = append(timeout, "sock_connect="+seconds.text(), "sock_read="+seconds.text())
			}
			continue
		}
		args = append(args, a.text())
	}
	args = append(args, "timeout="+v.ref(&v.change, cl.node, "aiohttp", "ClientTimeout")+"("+strings.Join(timeout, ", ")+")")
	v.change.edits = nil // the keywords keep their names
	return strings.Join(args, ", ")
}

// readResponse rewrites one use of a response: the call that sends the request
// becomes the response itself.
func (v *conversion) readResponse(u node, response string, sent bool) bool {
	p := u.parent()
	if sent {
		if p.is(queries.KindExpressionStatement) {
			v.change.replace(u.span(), "pass")
			return true
		}
		v.change.replace(u.span(), response)
	}
	if !p.is(queries.KindAttribute) || u.field() != queries.FieldObject || isTarget(p) {
		return false
	}
	name := p.child(queries.FieldAttribute)
	cl, called := asCall(p.parent())
	called = called && cl.callee == p
	whole, awaited := p, true
	var rename string
	switch name.text() {
	case "headers":
		return !called
	case "raise_for_status":
		return called && len(cl.arguments()) == 0
	case "status_code":
		rename, awaited = "status", false
	case "text":
		rename = "text()"
	case "content":
		rename = "read()"
	case "json":
		if !called || len(cl.arguments()) > 0 {
			return false
		}
		whole, rename, called = cl.node, "json(content_type=None)", false
	default:
		return false
	}
	if called {
		return false
	}
	v.change.replace(text.Span{Start: name.start(), End: whole.end()}, rename)
	if !awaited {
		return true
	}
	place, ok := v.placeOf(whole)
	if !ok {
		return false
	}
	if place.parens {
		v.head(whole.start(), "(await ")
		v.tails[whole.end()] = ")" + v.tails[whole.end()]
		return true
	}
	v.head(whole.start(), "await ")
	return true
}
