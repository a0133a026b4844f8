package reach

import (
	"bytes"
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Analyzer finds what blocks the loop in the modules of a World. Like the
// World it belongs to one goroutine.
type Analyzer struct {
	World *resolve.World

	callbackNames map[string]bool             // last names of the symbols that register loop callbacks
	made          map[string][]*resolve.Frame // by module: coroutines of others that it makes with arguments that matter
	callers       map[string]map[string]bool  // by module: those that call its coroutine functions, or did
	kept          map[string]*kept            // by module: see Module
	stale         map[string]bool             // modules whose results may be other ones now
	through       map[string]map[string]bool  // by file: the modules whose chains lead through it
	graph         graph                       // the calls that lead to what blocks

	givesWay    func() bool // TryModule's, nil otherwise
	nested, low int
	open        []*summary // those of which the circle is not known yet
}

// New makes an Analyzer over w.
func New(w *resolve.World) *Analyzer {
	a := &Analyzer{
		World: w, low: noLow, made: map[string][]*resolve.Frame{}, callers: map[string]map[string]bool{},
		kept: map[string]*kept{}, stale: map[string]bool{}, through: map[string]map[string]bool{},
	}
	w.Retyped = a.retyped
	a.callbackNames = w.Catalogue.LastNames(func(s *catalogue.Symbol) bool { return s.LoopCallback != "" })
	a.callbackNames["partial"] = true
	return a
}

// Abort forgets what a panic has left half done; what was known before stays.
func (a *Analyzer) Abort() {
	for _, s := range a.open {
		s.frame.Summary = nil
	}
	a.open, a.nested, a.low = nil, 0, noLow
	maps.DeleteFunc(a.kept, func(_ string, k *kept) bool { return k.result == nil })
	a.World.Abort()
}

// Result is what was found in one module.
type Result struct {
	Text       []byte // that was analysed
	Findings   []*finding.Finding
	Coroutines int
	Problems   []Problem
	Unused     []Problem // our own waivers that waive nothing
}

// Problem is a place of a module, and what is wrong there.
type Problem struct {
	Span    text.Span
	Message string
}

// analyse finds what blocks the loop in one module as it stands. The result is
// nil where it gave way.
func (a *Analyzer) analyse(m *resolve.Module) *Result {
	res := &Result{}
	var roots []*resolve.Frame
	for _, u := range m.Units {
		roots = append(roots, a.roots(u, res)...)
	}
	roots = append(roots, a.topLevel(m)...)
	startup := a.startup(m)
	found := map[place]*candidate{}
	seen := map[*resolve.Frame]bool{}
	var made []*resolve.Frame
	worked := false
	for queue := append(roots, a.incoming(m)...); len(queue) > 0; queue = queue[1:] {
		f := queue[0]
		if seen[f] || len(seen) > maxRoots || f.Gone() { // gone: a closure that another module has made holds it still
			continue
		}
		seen[f] = true
		if _, known := f.Summary.(*rootMemo); !known {
			if worked && a.givesWay != nil && a.givesWay() {
				return nil
			}
			worked = true // or it would never come to an end
		}
		r := a.root(f)
		for _, c := range r.spawned {
			if !seen[c] {
				queue = append(queue, c)
			}
		}
		if f.Def.Unit.Module != m {
			made = append(made, f)
			continue
		}
		for _, h := range r.hits {
			candidateAt(found, h).add(f, h, startup[f.Def])
		}
	}
	a.make(m.Path, made)
	findings := a.findings(m, found)
	if bytes.Contains(m.Text(), []byte("unblock:")) {
		res.Unused = a.unused(m, findings)
	}
	res.Findings = unwaived(m, findings)
	return res
}

const maxRoots = 4000

// make notes the coroutines of other modules that the one at path makes with
// arguments that matter.
func (a *Analyzer) make(path string, made []*resolve.Frame) {
	a.made[path] = made
	for _, f := range made {
		a.knowCaller(path, f.Def.Unit.Module.Path)
	}
}

// knowCaller notes that the module at path calls a coroutine function of another.
// That stays known: the arguments may matter once the function is another one.
func (a *Analyzer) knowCaller(path, of string) {
	if path == of {
		return
	}
	if a.callers[of] == nil {
		a.callers[of] = map[string]bool{}
	}
	a.callers[of][path] = true
}

// incoming are the coroutines of m that other modules make with arguments that
// matter.
func (a *Analyzer) incoming(m *resolve.Module) []*resolve.Frame {
	var out []*resolve.Frame
	for _, from := range slices.Sorted(maps.Keys(a.callers[m.Path])) {
		for _, f := range a.made[from] {
			if f.Def.Unit.Module == m && !f.Gone() {
				out = append(out, f)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y *resolve.Frame) int { return cmp.Compare(x.Def.Unit.Chunk.Start, y.Def.Unit.Chunk.Start) })
	return out
}

// retyped hears of a frame of a statement that was typed in. What it runs is
// looked at again where that may be something else; the places of a root's
// findings are those of the old text in any case.
func (a *Analyzer) retyped(f *resolve.Frame, runs bool) {
	switch s := f.Summary.(type) {
	case *rootMemo:
		if s.moved = true; runs {
			a.World.Forget(&s.node)
		}
	case *summary:
		if runs {
			a.World.Forget(&s.node)
		}
	}
}

// rootMemo is what a root's own walk found; it is kept with the frame.
type rootMemo struct {
	hits    []hit
	spawned []*resolve.Frame
	node    resolve.Node
	moved   bool // the hits have the places of an old text
}

// Of is the node of r.
func (r *rootMemo) Of() *resolve.Node { return &r.node }

func (a *Analyzer) root(f *resolve.Frame) *rootMemo {
	r, ok := f.Summary.(*rootMemo)
	if ok && !r.moved {
		a.World.Read(&r.node)
		return r
	}
	if !ok {
		r = &rootMemo{}
		r.node = f.NewNode(func() {
			if f.Summary == r {
				f.Summary = nil
			}
		})
	}
	a.World.Budget()
	leave := a.World.Enter(&r.node)
	v := &visit{a: a, frame: f, unit: f.Def.Unit, async: f.Def.Facts().Async || f.Def.Scope == 0, root: true, may: map[facts.Span][]*resolve.Def{}}
	v.scope(f, f.Def.Scope)
	for i := range v.hits {
		if may := v.may[v.hits[i].site.Span]; len(may) > 1 {
			v.hits[i].may = may
		}
	}
	leave()
	a.knowFrame(f, &r.node, v)
	r.hits, r.spawned, r.moved = v.hits, v.spawned, false
	if s, ok := f.Summary.(*summary); !ok || s == nil {
		f.Summary = r
	}
	return r
}

// roots are the functions of a statement that the loop runs.
func (a *Analyzer) roots(u *resolve.Unit, res *Result) []*resolve.Frame {
	if !u.Glance.At(u.Text(), a.MayMatter) {
		return nil
	}
	fs := u.Facts()
	for _, e := range fs.Errors {
		res.Problems = append(res.Problems, Problem{absolute(u, e), "syntax error"})
	}
	if fs.Cut > 0 {
		a.World.Cut += fs.Cut
		res.Problems = append(res.Problems, Problem{absolute(u, fs.Scopes[0].Span), "nested too deep to be analysed in full"})
	}
	var roots []*resolve.Frame
	for id := range fs.Scopes {
		s := &fs.Scopes[id]
		d := u.Def(facts.ScopeID(id))
		switch {
		case s.Kind == facts.FunctionScope && s.Async:
			res.Coroutines++
			roots = append(roots, a.World.RootFrame(d))
		case s.Kind == facts.FunctionScope && len(s.Decorators) > 0 && a.onLoop(d):
			roots = append(roots, a.World.RootFrame(d))
		case s.Kind == facts.ClassScope && len(s.Bases) > 0:
			roots = append(roots, a.loopMethods(u, facts.ScopeID(id))...)
		}
		if len(s.Decorators) > 0 {
			roots = append(roots, a.wrapper(d)...)
		}
		roots = append(roots, a.registered(u, facts.ScopeID(id), nil)...)
	}
	return roots
}

// MayMatter is a quick look at whether a statement can hold code that the loop
// runs by itself. It may be called from any goroutine.
func (a *Analyzer) MayMatter(src []byte) bool {
	if bytes.Contains(src, []byte("async")) || bytes.Contains(src, []byte("@")) || bytes.Contains(src, []byte("class ")) {
		return true
	}
	for name := range a.callbackNames {
		if bytes.Contains(src, []byte(name)) {
			return true
		}
	}
	return false
}

// onLoop reports whether a decorator says that the loop runs the plain
// function d.
func (a *Analyzer) onLoop(d *resolve.Def) bool {
	if d.Facts().Async || d.Facts().Yields {
		return false
	}
	env := a.World.RootFrame(d).Parent
	for _, row := range a.World.Decorators(d, env) {
		if row.Effect == catalogue.OnLoop {
			return true
		}
	}
	return false
}

// wrapper is the coroutine that a decorator of the workspace made of a
// function: its body runs the function in place.
func (a *Analyzer) wrapper(d *resolve.Def) []*resolve.Frame {
	env := a.World.RootFrame(d).Parent
	if env == nil || d.Facts().Kind != facts.FunctionScope {
		return nil
	}
	var out []*resolve.Frame
	for _, v := range a.World.DecoratedFunction(d, env) {
		if v.Kind == resolve.Func && v.Def != d && v.Def.Facts().Async {
			if f := a.World.Frame(v); f != nil {
				out = append(out, f)
			}
		}
	}
	return out
}

// loopMethods are the methods of a class that the loop calls because of what
// the class derives from.
func (a *Analyzer) loopMethods(u *resolve.Unit, class facts.ScopeID) []*resolve.Frame {
	names := a.loopMethodNames(u, class)
	if len(names) == 0 {
		return nil
	}
	var out []*resolve.Frame
	for id, s := range u.Facts().Methods(class) {
		if d := u.Def(id); !s.Async && a.calledByLoop(d, names) {
			out = append(out, a.World.RootFrame(d))
		}
	}
	return out
}

// named reports whether one of the names is name; "on_*" is every name that
// begins so.
func named(names []string, name string) bool {
	return slices.ContainsFunc(names, func(n string) bool {
		prefix, ok := strings.CutSuffix(n, "*")
		return n == name || ok && strings.HasPrefix(name, prefix)
	})
}

// calledByLoop reports whether the method d is one of those named, and no decorator
// says that a thread runs it, or that what it makes of d is not called: of
// `on_*` a property is none, but one by its very name is read.
func (a *Analyzer) calledByLoop(d *resolve.Def, names []string) bool {
	name := d.Facts().Name
	if !named(names, name) {
		return false
	}
	if len(d.Facts().Decorators) == 0 {
		return true
	}
	return !slices.ContainsFunc(a.World.Decorators(d, a.World.RootFrame(d).Parent), func(row *catalogue.Symbol) bool {
		return row.Effect == catalogue.OffLoop || row.Effect == catalogue.Opaque || row.Effect == catalogue.AsProperty && !slices.Contains(names, name)
	})
}

func (a *Analyzer) loopMethodNames(u *resolve.Unit, class facts.ScopeID) []string {
	if len(u.Facts().Scopes[class].Bases) == 0 {
		return nil
	}
	var names []string
	for _, c := range a.World.MRO(a.World.ClassOf(u, class)) {
		if c.Kind == resolve.External {
			names = append(names, a.inheritedLoopMethods(c.Name, 0)...)
		}
		names = append(names, a.World.OwnLoopMethods(c)...)
	}
	return names
}

// inheritedLoopMethods are the loop methods of an external class and its bases.
func (a *Analyzer) inheritedLoopMethods(name string, depth int) []string {
	t := a.World.Catalogue.Type(name)
	if t == nil || depth > 8 {
		return nil
	}
	names := slices.Clone(t.LoopMethods)
	for _, b := range t.Bases {
		names = append(names, a.inheritedLoopMethods(b, depth+1)...)
	}
	return names
}

// registered are the functions that a scope hands to the loop to be called, as
// it runs in frame; nil: with nothing known of its callers.
func (a *Analyzer) registered(u *resolve.Unit, scope facts.ScopeID, frame *resolve.Frame) []*resolve.Frame {
	fs := u.Facts()
	var out []*resolve.Frame
	for i := range fs.Scopes[scope].Sites {
		site := &fs.Scopes[scope].Sites[i]
		if site.Kind != facts.SiteCall {
			continue
		}
		e := &fs.Exprs[site.Expr]
		if !a.callbackNames[fs.Exprs[e.X].Text] {
			continue
		}
		if frame == nil {
			frame = a.World.Lexical(u, scope)
		}
		for _, callee := range a.World.Eval(frame, e.X) {
			row := a.World.Row(callee)
			if callee.Kind == resolve.External && callee.Name == partialName {
				out = append(out, a.partials(frame, site.Expr)...)
			}
			if row == nil || row.LoopCallback == "" {
				continue
			}
			args := a.World.Actuals(frame, e)
			given, _ := args.Argument(resolve.ParamOf(row.LoopCallback))
			for _, v := range given {
				if f := a.World.Callback(v, a.World.HandedOn(row, args)); f != nil {
					out = append(out, f)
				} else if f := a.World.HandedCoroutine(v, row); f != nil {
					out = append(out, f)
				}
			}
		}
	}
	return out
}

// partialName is what binds arguments to a function: where that is a coroutine
// function, somebody else makes the coroutine.
const partialName = "functools.partial"

// partials are the coroutines of a partial that is made.
func (a *Analyzer) partials(f *resolve.Frame, made facts.ID) []*resolve.Frame {
	var out []*resolve.Frame
	for _, v := range a.World.Eval(f, made) {
		if c := a.World.PartialCoroutine(v); c != nil && !a.World.Plain(c) {
			out = append(out, c)
		}
	}
	return out
}

// isCallback reports whether d is a plain function of which its own definition
// says that the loop calls it, by a decorator or by the class that it is a
// method of: what it reaches is reported in itself.
func (a *Analyzer) isCallback(d *resolve.Def) bool {
	s := d.Facts()
	if s.Kind != facts.FunctionScope || s.Async {
		return false
	}
	if len(s.Decorators) > 0 && a.onLoop(d) {
		return true
	}
	return d.Unit.Facts().Scopes[s.Parent].Kind == facts.ClassScope && a.calledByLoop(d, a.loopMethodNames(d.Unit, s.Parent))
}

// startup are the coroutines of m that run only when the program starts or
// stops: those that an application is told of as lifespan, on_startup,
// on_shutdown, on_cleanup or cleanup_ctx.
func (a *Analyzer) startup(m *resolve.Module) map[*resolve.Def]bool {
	out := map[*resolve.Def]bool{}
	mark := func(f *resolve.Frame, id facts.ID) {
		for _, v := range a.World.Eval(f, id) {
			for v.Kind == resolve.Wrapped || v.Kind == resolve.ContextFactory {
				v = v.Self
			}
			if v.Kind == resolve.Func {
				out[v.Def] = true
			}
		}
	}
	for _, u := range m.Units {
		src := u.Text()
		if !bytes.Contains(src, []byte("lifespan")) && !bytes.Contains(src, []byte("on_startup")) && !bytes.Contains(src, []byte("on_shutdown")) &&
			!bytes.Contains(src, []byte("on_cleanup")) && !bytes.Contains(src, []byte("cleanup_ctx")) && !bytes.Contains(src, []byte("on_event")) {
			continue
		}
		a.startupCalls(u, mark, out)
	}
	return out
}

func (a *Analyzer) startupCalls(u *resolve.Unit, mark func(*resolve.Frame, facts.ID), out map[*resolve.Def]bool) {
	fs := u.Facts()
	for id := range fs.Scopes {
		for _, dec := range fs.Scopes[id].Decorators {
			if e := &fs.Exprs[dec]; e.Op == facts.OpCall && fs.Exprs[e.X].Text == "on_event" {
				out[u.Def(facts.ScopeID(id))] = true
			}
		}
		var frame *resolve.Frame
		for i := range fs.Scopes[id].Sites {
			s := &fs.Scopes[id].Sites[i]
			if s.Kind != facts.SiteCall {
				continue
			}
			if frame == nil {
				frame = a.World.Lexical(u, facts.ScopeID(id))
			}
			e := &fs.Exprs[s.Expr]
			for _, arg := range e.Args {
				switch arg.Name {
				case "lifespan", "on_startup", "on_shutdown":
					mark(frame, arg.Value)
					for _, x := range fs.Exprs[arg.Value].List {
						mark(frame, x)
					}
				}
			}
			if f := &fs.Exprs[e.X]; f.Op == facts.OpAttr && f.Text == "append" && len(e.Args) == 1 {
				switch fs.Exprs[f.X].Text {
				case "on_startup", "on_shutdown", "on_cleanup", "cleanup_ctx":
					mark(frame, e.Args[0].Value)
				}
			}
		}
	}
}

func absoluteOf(p resolve.Place) text.Span { return absolute(p.Unit, p.Span()) }

func absolute(u *resolve.Unit, s facts.Span) text.Span {
	return text.Span{Start: u.Chunk.Start + int(s.Start), End: u.Chunk.Start + int(s.End)}
}

// inTests reports whether a file belongs to a test suite.
func inTests(file string) bool {
	base := path.Base(file)
	return strings.HasPrefix(base, "test_") || strings.HasSuffix(base, "_test.py") || base == "conftest.py" ||
		strings.Contains(file, "/tests/") || strings.Contains(file, "/test/")
}
