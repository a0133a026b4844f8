package rewrite

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

var (
	routers     = regexp.MustCompile(`(?m)^(\w+)\s*(?::[^=\n]+)?=\s*(?:[\w.]+\.)?(?:FastAPI|APIRouter)\(`)
	routeMethod = map[string]bool{
		"get": true, "post": true, "put": true, "patch": true, "delete": true, "options": true, "head": true, "trace": true, "api_route": true,
	}
)

// plainDef makes a plain function of an endpoint of FastAPI that awaits
// nothing: FastAPI runs those in a pool of threads.
func (f *File) plainDef(of *finding.Finding) []change {
	path := f.path(of.Expr)
	if len(path) == 0 {
		return nil
	}
	fn := path[len(path)-1].function()
	async := fn
	if fn.ok() {
		async = fn.token(queries.KindAsync)
	}
	if !async.ok() || fn.hasError() || !f.isEndpoint(fn) || waits(fn) || f.usedByName(fn) || usesLoop(fn) {
		return nil
	}
	name := fn.child(queries.FieldName).text()
	def := fn.token(queries.KindDef)
	if !def.ok() || fn.hasComment(async.start(), def.start()) {
		return nil
	}
	c := change{
		kind: Refactor, title: "Make the endpoint `" + name + "` a plain function, which FastAPI runs in a thread",
		reason: "all of `" + name + "` runs in a thread then, beside other requests and without the event loop",
		risky:  true,
	}
	c.replace(text.Span{Start: async.start(), End: def.start()}, "")
	c.locks = []text.Span{fn.span()}
	return []change{c}
}

// isEndpoint reports whether a function at the top of the file is decorated as
// an endpoint by a router that the file makes, or imports beside FastAPI.
func (f *File) isEndpoint(fn node) bool {
	decorated := fn.parent()
	if !decorated.is(queries.KindDecoratedDefinition) || !decorated.parent().is(queries.KindModule) {
		return false
	}
	endpoint := false
	for d := range decorated.named() {
		if !d.is(queries.KindDecorator) {
			continue
		}
		cl, ok := asCall(d.at(d.in.tree.FirstNamed(d.i)))
		if !ok || !cl.callee.is(queries.KindAttribute) {
			return false // what other decorators do with the function is not known
		}
		router := cl.callee.child(queries.FieldObject).text()
		if !routeMethod[cl.callee.child(queries.FieldAttribute).text()] || !f.isRouter(router) {
			return false
		}
		endpoint = true
	}
	return endpoint
}

func (f *File) isRouter(name string) bool {
	if f.routers == nil {
		f.routers = map[string]bool{}
		for _, m := range routers.FindAllSubmatch(f.src, -1) {
			f.routers[string(m[1])] = true
		}
	}
	return f.routers[name] && f.declaresFastAPI()
}

func (f *File) declaresFastAPI() bool {
	for _, i := range f.topImports() {
		if i.module == "fastapi" || strings.HasPrefix(i.module, "fastapi.") {
			return true
		}
	}
	return false
}

// waits reports whether a function awaits, or does what only a coroutine can.
func waits(fn node) bool {
	for m := range fn.within() {
		if m.function() != fn {
			continue
		}
		switch m.kind() {
		case queries.KindAwait, queries.KindYield:
			return true
		case queries.KindAsync:
			if m.parent() != fn {
				return true
			}
		}
	}
	return false
}

// usesLoop reports whether a function calls something that needs the event
// loop of its thread.
func usesLoop(fn node) bool {
	for m := range fn.within() {
		cl, ok := asCall(m)
		if !ok {
			continue
		}
		root, _, _ := strings.Cut(cl.callee.text(), ".")
		if loopOnly[trailing(cl.callee.text())] && trailing(cl.callee.text()) != "super" || root == "asyncio" || root == "anyio" {
			return true
		}
	}
	return false
}

// usedByName reports whether the file calls or hands on a function by its name:
// that may await it.
func (f *File) usedByName(fn node) bool {
	name := fn.child(queries.FieldName)
	return slices.ContainsFunc(f.chunks, func(c *chunk) bool {
		if !bytes.Contains(f.src[c.Start:c.End], []byte(name.text())) {
			return false
		}
		found := uses(node{f.syntax(c), 0}, name.text())
		return slices.ContainsFunc(found, func(u node) bool { return u != name })
	})
}
