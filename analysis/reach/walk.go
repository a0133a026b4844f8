package reach

import (
	"bytes"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// hit is what one site reaches.
type hit struct {
	site    *facts.Site
	unit    *resolve.Unit
	kind    finding.Site
	effects []effect
	again   []effect // of a second run on the same object
	more    int
	async   bool           // await may stand here
	may     []*resolve.Def // the functions that run here, where there are several
}

// visit walks the sites of a scope as it runs in f.
type visit struct {
	a       *Analyzer
	frame   *resolve.Frame
	unit    *resolve.Unit
	hits    []hit
	spawned []*resolve.Frame
	edges   []edge                        // the calls that lead to what blocks
	waived  []edge                        // those that a comment waives
	handed  []edge                        // what a thread is given to call
	may     map[facts.Span][]*resolve.Def // of a root: the functions that run at a site
	async   bool
	asked   []asking
	onces   []asksOnce     // what is made once, and where it was asked for: of a root, or in a thread
	trace   []func(*visit) // what was added, for a summary that is computed again
	root    bool           // a waiver on any line counts, not only on that of the blocking call
	class   int
	among   int // how many values the callee of the site at hand may be
}

func (a *Analyzer) visit(f *resolve.Frame, scope facts.ScopeID) *visit {
	v := &visit{a: a, frame: f, unit: f.Def.Unit, async: f.Def.Facts().Async}
	v.scope(f, scope)
	return v
}

func (v *visit) scope(f *resolve.Frame, scope facts.ScopeID) {
	sites := v.unit.Facts().Scopes[scope].Sites
	for i := range sites {
		if s := &sites[i]; s.Guard == 0 || !v.a.World.Closed(f, s.Guard) {
			v.site(f, s)
		}
	}
}

// quiet reports whether there is nothing to tell of what was visited.
func (v *visit) quiet() bool { return len(v.edges)+len(v.waived)+len(v.handed) == 0 }

func (v *visit) expr(id facts.ID) *facts.Expr { return &v.unit.Facts().Exprs[id] }

func (v *visit) site(f *resolve.Frame, s *facts.Site) {
	w := v.a.World
	e := v.expr(s.Expr)
	v.among = 1
	switch s.Kind {
	case facts.SiteCall:
		v.call(f, s, e)
	case facts.SiteAttr:
		if v.inDict(s, e) {
			return
		}
		objects := w.Eval(f, e.X)
		v.among = len(objects)
		for _, x := range objects {
			v.runs(s, finding.Attribute, w.ReadRuns(f, x, e))
		}
	case facts.SiteSetAttr:
		v.do(func(v *visit) { v.changed(e.X) })
		for _, x := range w.Eval(f, e.X) {
			v.runs(s, finding.Attribute, w.AssignRuns(f, x, e.Text, s.Value))
		}
	case facts.SiteDelAttr:
		for _, x := range w.Eval(f, e.X) {
			v.runs(s, finding.Attribute, w.DelAttrRuns(x, e.Text))
		}
	case facts.SiteDelName:
		for _, x := range w.Eval(f, s.Expr) {
			if x.Kind == resolve.Instance && len(w.Special(x, "__del__")) > 0 && v.onlyReference(e) {
				v.runs(s, finding.Call, w.DunderRuns(x, "__del__"))
			}
		}
	case facts.SiteRaise:
		for _, x := range w.Eval(f, s.Expr) {
			v.runs(s, finding.Call, w.RaiseRuns(x))
		}
	case facts.SiteItem:
		if len(e.List) == 1 && v.expr(e.List[0]).Op == facts.OpSlice {
			for _, x := range w.Eval(f, e.X) {
				v.runs(s, finding.Operator, w.SliceRuns(x))
			}
			return
		}
		v.item(f, s, e, "__getitem__")
	case facts.SiteSetItem:
		v.item(f, s, e, "__setitem__")
	case facts.SiteDelItem:
		v.item(f, s, e, "__delitem__")
	case facts.SiteOperator:
		v.operator(f, s, e)
	case facts.SiteInPlace:
		if m := resolve.BinaryMethods[e.Text]; m != "" {
			v.operate(f, s, e.X, w.Operands(f, false, e.Y), "__i"+m[2:], m)
		}
		for _, x := range w.Eval(f, e.X) {
			for _, y := range w.Eval(f, e.Y) {
				v.runs(s, finding.Iterate, w.ExtendRuns(x, e.Text, y))
			}
		}
	case facts.SiteTruth:
		v.dunder(f, s, s.Expr, "__bool__", "__len__")
	case facts.SiteFormat:
		v.dunder(f, s, s.Expr, "__format__", "__str__", "__repr__")
	case facts.SiteHash:
		v.dunder(f, s, s.Expr, "__hash__")
	case facts.SiteRepr:
		v.dunder(f, s, s.Expr, "__repr__")
	case facts.SiteEnter:
		for _, x := range w.Eval(f, s.Expr) {
			v.runs(s, finding.Enter, w.EnterRuns(x))
			v.runs(s, finding.Exit, w.ExitRuns(x))
		}
	case facts.SiteAsyncEnter:
		for _, x := range w.Eval(f, s.Expr) {
			v.spawn(x)
			v.runs(s, finding.Enter, w.AsyncEnterRuns(x))
		}
	case facts.SiteLeave:
		for _, c := range w.Eval(f, e.X) {
			v.runs(s, finding.Exit, w.LeaveRuns(c, w.Actuals(f, e)))
		}
	case facts.SiteIterate:
		for _, x := range w.Eval(f, s.Expr) {
			v.runs(s, finding.Iterate, w.IterRuns(x))
		}
	case facts.SiteAsyncIterate:
		for _, x := range w.Eval(f, s.Expr) {
			v.spawn(x)
			v.runs(s, finding.Iterate, w.AsyncIterRuns(x))
		}
	case facts.SiteAwait:
		for _, x := range w.Eval(f, e.X) {
			v.spawn(x)
			v.awaitedMethod(s, e.X, x)
			v.runs(s, finding.Call, w.AwaitRuns(x))
		}
	case facts.SiteRun:
		v.scope(f, s.Scope)
	case facts.SiteClass:
		v.runs(s, finding.Decorate, w.SubclassRuns(f, s.Scope))
		v.class++
		v.scope(w.NestedFrame(f, s.Scope), s.Scope)
		v.class--
	case facts.SiteDecorate:
		v.decorate(f, s)
	}
}

// onlyReference reports whether nothing but a name refers to the object that this
// function has made for it: it is used for its attributes alone.
func (v *visit) onlyReference(name *facts.Expr) bool {
	fs := v.unit.Facts()
	if !name.Local || slices.ContainsFunc(name.Binds, func(b facts.BindID) bool { return fs.Exprs[fs.Binds[b].Value].Op != facts.OpCall }) {
		return false
	}
	receivers := map[facts.ID]bool{}
	for i := range fs.Exprs {
		if e := &fs.Exprs[i]; e.Op == facts.OpAttr {
			receivers[e.X] = true
		}
	}
	for i := range fs.Exprs {
		e := &fs.Exprs[i]
		if e.Op != facts.OpName || e.Text != name.Text || e == name || receivers[facts.ID(i)] {
			continue
		}
		if !e.Local || slices.ContainsFunc(e.Binds, func(b facts.BindID) bool { return slices.Contains(name.Binds, b) }) {
			return false
		}
	}
	return true
}

// dunder runs the first special method of those named that x has.
func (v *visit) dunder(f *resolve.Frame, s *facts.Site, x facts.ID, names ...string) {
	v.operate(f, s, x, v.a.World.Operands(f, true), names...)
}

// operate is dunder with what stands on the other side of the operator.
func (v *visit) operate(f *resolve.Frame, s *facts.Site, x facts.ID, operands *resolve.Actuals, names ...string) {
	for _, val := range v.a.World.Eval(f, x) {
		v.runs(s, finding.Operator, v.a.World.OperatorRuns(val, operands, names...))
	}
}

// item runs what a subscript does: the special method of the container, or the
// hash of the key.
func (v *visit) item(f *resolve.Frame, s *facts.Site, e *facts.Expr, method string) {
	v.operate(f, s, e.X, v.a.World.Operands(f, method == "__setitem__", e.List...), method)
	if len(e.List) == 1 {
		v.hashed(f, s, e.List[0], e.X)
		v.indexed(f, s, e.List[0], e.X)
	}
}

// indexed runs what makes a number of an object that stands for the index of a
// sequence.
func (v *visit) indexed(f *resolve.Frame, s *facts.Site, x, container facts.ID) {
	w := v.a.World
	for _, key := range w.Eval(f, x) {
		if key.Kind == resolve.Instance && slices.ContainsFunc(w.Eval(f, container), resolve.Counts) {
			v.runs(s, finding.Operator, w.DunderRuns(key, "__index__"))
		}
	}
}

// hashed runs the hash of x where a dict or a set is asked for it.
func (v *visit) hashed(f *resolve.Frame, s *facts.Site, x, container facts.ID) {
	w := v.a.World
	for _, key := range w.Eval(f, x) {
		if key.Kind == resolve.Instance && slices.ContainsFunc(w.Eval(f, container), resolve.Hashes) {
			v.runs(s, finding.Operator, w.DunderRuns(key, "__hash__"))
		}
	}
}

func (v *visit) operator(f *resolve.Frame, s *facts.Site, e *facts.Expr) {
	w := v.a.World
	switch {
	case e.Op == facts.OpUnary:
		v.dunder(f, s, e.X, map[string]string{"-": "__neg__", "+": "__pos__", "~": "__invert__"}[e.Text])
	case e.Text == "in" || e.Text == "not in":
		v.hashed(f, s, e.X, e.Y)
		for _, y := range w.Eval(f, e.Y) {
			if runs := w.OperatorRuns(y, w.Operands(f, false, e.X), "__contains__"); len(runs) > 0 {
				v.runs(s, finding.Operator, runs)
			} else {
				v.runs(s, finding.Iterate, w.IterRuns(y))
			}
		}
	default:
		m := resolve.BinaryMethods[e.Text]
		if m == "" {
			return
		}
		if e.Text == "%" {
			for _, x := range w.Eval(f, e.X) {
				for _, y := range w.Eval(f, e.Y) {
					v.runs(s, finding.Operator, w.PercentRuns(x, y))
				}
			}
		}
		methods, reflected := []string{m}, []string{"__r" + m[2:]}
		if e.Op == facts.OpCompare {
			reflected = []string{resolve.BinaryMethods[mirrored[e.Text]]}
		}
		if m == "__ne__" { // that of object asks __eq__
			methods = append(methods, "__eq__")
			reflected = methods
		}
		before := len(v.hits)
		v.operate(f, s, e.X, w.Operands(f, false, e.Y), methods...)
		if len(v.hits) == before && reflected[0] != "" {
			v.operate(f, s, e.Y, w.Operands(f, false, e.X), reflected...)
		}
	}
}

// mirrored are the comparisons that the right side is asked for where the left
// one has no answer.
var mirrored = map[string]string{"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}

// decorate calls a decorator with what it stands above.
func (v *visit) decorate(f *resolve.Frame, s *facts.Site) {
	w := v.a.World
	for _, d := range w.Eval(f, s.Expr) {
		if d.Kind == resolve.Func || d.Kind == resolve.Instance || d.Kind == resolve.ClassValue {
			v.runs(s, finding.Decorate, w.Runs(d, w.Decorated(f, s.Scope)))
		}
	}
}

func (v *visit) call(f *resolve.Frame, s *facts.Site, e *facts.Expr) {
	w := v.a.World
	callee := w.Eval(f, e.X)
	if len(callee) == 0 {
		return
	}
	args := w.Actuals(f, e)
	awaits := w.Awaits(f, e)
	if awaits && !e.Asked {
		callee = w.Awaitables(callee, args)
	}
	switch {
	case awaits && v.awaitedAtOnce(s.Expr):
		callee = w.Unfailing(callee)
	case v.async:
		if stepped := w.Stepped(callee); len(stepped) < len(callee) && v.steppedAsync(s.Expr) {
			callee = stepped
		}
	}
	v.among = len(callee)
	for _, c := range callee {
		if c.Unknown() && awaits {
			continue // what the unknown decorator made of it is awaited: it may well be an offload
		}
		row := w.Row(c)
		if row != nil && row.Code != "" && awaits && c.Self != nil && !v.local(f, e.X) {
			continue // what is awaited must be the async twin of the type that was inferred
		}
		if row != nil && row.Code != "" && (c.Self != nil && v.disarmed(f, s, e, c.Self) || v.ready(s, e, row)) {
			continue
		}
		if row != nil && row.Offload != "" {
			v.offload(s, e, row, args)
		}
		v.runs(s, finding.Call, v.advanced(c, e, w.Runs(c, args)))
		if c.Kind == resolve.External && c.Name == "next" {
			v.dropped(f, s, e)
		}
		for _, r := range w.Result(c, args) {
			v.spawn(r)
		}
	}
}

// dropped runs what a generator does where it is closed, if a call of next is the
// only one to have it: `next(rows())`.
func (v *visit) dropped(f *resolve.Frame, s *facts.Site, next *facts.Expr) {
	if len(next.Args) == 0 || v.expr(next.Args[0].Value).Op != facts.OpCall {
		return
	}
	for _, g := range v.a.World.Eval(f, next.Args[0].Value) {
		if g.Kind == resolve.GeneratorValue {
			v.runs(s, finding.Call, []resolve.Run{{Frame: g.Frame, Body: g, Part: resolve.End}})
		}
	}
}

// local reports whether a method is called on what this very function made, by
// calling a class or function of a library: `s = requests.Session()` before
// `s.get(url)`.
func (v *visit) local(f *resolve.Frame, callee facts.ID) bool {
	e := v.expr(callee)
	return e.Op != facts.OpAttr || v.madeHere(f, e.X, 8)
}

func (v *visit) madeHere(f *resolve.Frame, id facts.ID, depth int) bool {
	e := v.expr(id)
	switch {
	case depth == 0:
		return false
	case e.Op == facts.OpCall && v.isGetattr(f, e):
		return v.madeHere(f, e.Args[0].Value, depth-1)
	case e.Op == facts.OpCall, e.Op == facts.OpAttr, e.Op == facts.OpEntered, e.Op == facts.OpAwait:
		return v.madeHere(f, e.X, depth-1)
	case e.Op == facts.OpImport, e.Op == facts.OpImportFrom:
		return true
	case e.Op != facts.OpName:
		return false
	case e.Local:
		return !slices.ContainsFunc(e.Binds, func(b facts.BindID) bool { return !v.madeHere(f, v.unit.Facts().Binds[b].Value, depth-1) })
	}
	return !slices.ContainsFunc(v.a.World.Eval(f, id), func(x *resolve.Value) bool {
		return (x.Kind != resolve.External || x.Self != nil) && x.Kind != resolve.ModuleValue && x.Kind != resolve.ClassValue
	})
}

// isGetattr reports whether a call is getattr(x, name): it makes nothing.
func (v *visit) isGetattr(f *resolve.Frame, call *facts.Expr) bool {
	return len(call.Args) > 1 && slices.ContainsFunc(v.a.World.Eval(f, call.X), func(c *resolve.Value) bool {
		return c.Kind == resolve.External && c.Name == "getattr"
	})
}

// spawn notes a coroutine that is made with arguments: what it reaches may
// depend on them, so it is looked at once more with these.
func (v *visit) spawn(r *resolve.Value) {
	if r.Kind == resolve.Coroutine || r.Kind == resolve.AsyncGenerator || r.Kind == resolve.Context && r.Frame.Def.Facts().Async {
		v.a.knowCaller(v.unit.Module.Path, r.Frame.Def.Unit.Module.Path)
		if !v.a.World.Plain(r.Frame) {
			v.do(func(v *visit) { v.made(r.Frame) })
		}
	}
}

func (v *visit) made(f *resolve.Frame) {
	switch {
	case slices.Contains(v.spawned, f):
	case len(v.spawned) < maxSpawned:
		v.spawned = append(v.spawned, f)
	default:
		v.a.World.Cut++
	}
}

// offload looks at what is handed to a thread: a coroutine function never
// runs there, and a call's result is no callable.
func (v *visit) offload(s *facts.Site, e *facts.Expr, row *catalogue.Symbol, args *resolve.Actuals) {
	name, pos := resolve.ParamOf(row.Offload)
	given, _ := args.Argument(name, pos)
	v.handOver(offloadArgument(e, name, pos), given)
	if v.awaitedAtOnce(s.Expr) {
		v.askedInThread(s, offloadArgument(e, name, pos), given, v.a.World.HandedOn(row, args))
		v.onceInThread(s, offloadArgument(e, name, pos), given)
	}
	if len(given) > 0 && v.a.World.Plain(v.frame) && !v.awaitsWhatItGives(s.Expr, row) && !slices.ContainsFunc(given, func(g *resolve.Value) bool { return !isCoroutineFunction(g) }) {
		v.direct(s, row, catalogue.CoroutineInOffload, catalogue.Heavy)
	}
	if len(given) == 0 || !slices.ContainsFunc(given, callableValue) {
		v.do(func(v *visit) { v.calledBefore(offloadArgument(e, name, pos)) })
	}
	v.back(given, v.a.World.HandedOn(row, args))
	if e.Dropped && (row.Async || row.Name == "asyncio.to_thread") {
		v.direct(s, row, catalogue.DroppedOffload, catalogue.Heavy)
	} else if e.Dropped && row.Name == "asyncio.AbstractEventLoop.run_in_executor" {
		v.direct(s, row, catalogue.DroppedOffload, catalogue.Light)
	}
}

// awaitsWhatItGives reports whether the code that hands a coroutine function to a
// thread awaits what comes back from there: `await future.result()`, or
// `await (await asyncio.to_thread(f))`.
func (v *visit) awaitsWhatItGives(call facts.ID, row *catalogue.Symbol) bool {
	return slices.ContainsFunc(v.unit.Facts().Scopes[v.frame.Def.Scope].Sites, func(s facts.Site) bool {
		if s.Kind != facts.SiteAwait {
			return false
		}
		x := v.expr(v.expr(s.Expr).X)
		if row.Async {
			return x.Op == facts.OpAwait && x.X == call
		}
		return x.Op == facts.OpCall && v.expr(x.X).Op == facts.OpAttr && v.expr(x.X).Text == "result"
	})
}

// handOver notes the blocking symbols that a thread is given by name, so that an
// editor can say of them what they would do here.
func (v *visit) handOver(arg facts.ID, given resolve.Values) {
	if arg != 0 && v.expr(arg).Op == facts.OpCall && len(v.expr(arg).Args) > 0 && len(given) == 1 && given[0].Kind == resolve.Partial {
		arg, given = v.expr(arg).Args[0].Value, resolve.Values{given[0].Self}
	}
	if arg == 0 || v.expr(arg).Op != facts.OpName && v.expr(arg).Op != facts.OpAttr {
		return
	}
	for _, g := range given {
		if row := v.a.World.Row(g); row != nil && row.Code != "" {
			what := &effect{row: row, symbol: row.Name, code: row.Code, lat: row.Latency}
			v.do(func(v *visit) { v.handed = append(v.handed, edge{at: v.unit.Place(v.expr(arg).Span), what: what}) })
		}
	}
}

// back notes what the functions that run in a thread hand back to the loop.
func (v *visit) back(functions resolve.Values, args *resolve.Actuals) {
	for _, f := range functions {
		frame := v.a.World.Callback(f, args)
		if frame == nil {
			continue
		}
		v.a.World.Read(&frame.Def.Body)
		for _, c := range v.a.registered(frame.Def.Unit, frame.Def.Scope, frame) {
			v.do(func(v *visit) { v.made(c) })
		}
	}
}

func isCoroutineFunction(v *resolve.Value) bool {
	switch v.Kind {
	case resolve.Func:
		return v.Def.Facts().Async
	case resolve.Partial:
		return isCoroutineFunction(v.Self)
	}
	return false
}

func callableValue(v *resolve.Value) bool {
	switch v.Kind {
	case resolve.Func, resolve.ClassValue, resolve.Partial, resolve.External, resolve.Wrapped, resolve.Instance, resolve.Dispatch:
		return true
	}
	return false
}

func offloadArgument(e *facts.Expr, name string, pos int) facts.ID {
	n := 0
	for _, a := range e.Args {
		switch {
		case a.Star != 0:
			return 0
		case a.Name == name && name != "":
			return a.Value
		case a.Name == "" && n == pos:
			return a.Value
		case a.Name == "":
			n++
		}
	}
	return 0
}

// calledBefore marks the blocking call that stands where an offload wants its
// callable.
func (v *visit) calledBefore(arg facts.ID) {
	if arg == 0 || v.expr(arg).Op != facts.OpCall {
		return
	}
	for i := range v.hits {
		if h := &v.hits[i]; h.site.Expr == arg && h.site.Kind == facts.SiteCall {
			for j := range h.effects {
				h.effects[j].code = catalogue.CalledBeforeOffload
			}
		}
	}
}

func (v *visit) direct(s *facts.Site, row *catalogue.Symbol, code catalogue.Code, lat catalogue.Latency) {
	v.do(func(v *visit) {
		v.add(s, finding.Call, []effect{{
			row: row, symbol: row.Name, code: code, lat: lat, steps: []step{{at: v.unit.Place(s.Span), name: row.Name}},
		}}, nil, 0, nil)
	})
}

// runs adds what the runs of one site reach.
func (v *visit) runs(s *facts.Site, kind finding.Site, runs []resolve.Run) {
	if len(runs) == 0 {
		return
	}
	among := max(v.among, len(runs))
	v.do(func(v *visit) { v.reached(s, kind, runs, among) })
}

// do adds to the visit, and remembers how.
func (v *visit) do(f func(*visit)) {
	f(v)
	if !v.root {
		v.trace = append(v.trace, f)
	}
}

func (v *visit) reached(s *facts.Site, kind finding.Site, runs []resolve.Run, among int) {
	for _, r := range runs {
		if r.Row != nil {
			if r.Row.Code == catalogue.NestedEventLoop && !v.root && (v.asksForLoop() || v.minds(s, facts.Runtime)) {
				continue // it looks whether a loop is running, or knows what to do where one is
			}
			v.add(s, kind, []effect{{
				row: v.a.World.RowOf(r), symbol: r.Symbol, code: r.Row.Code, lat: v.latency(s, r.Row), exit: kind == finding.Exit,
				among: among, steps: []step{{at: v.unit.Place(s.Span), name: r.Symbol}},
			}}, nil, 0, nil)
			continue
		}
		if v.a.isCallback(r.Frame.Def) || v.a.World.Warm(r.Frame.Def) {
			continue // reported in itself, or run when the module was imported
		}
		if d := r.Frame.Def; v.root && !slices.Contains(v.may[s.Span], d) {
			v.may[s.Span] = append(v.may[s.Span], d)
		}
		sum := v.a.run(r)
		for _, c := range sum.spawned {
			v.made(c)
		}
		does, more := sum.parts[r.Part], 0
		switch before := v.askedBefore(s, r.Frame); {
		case r.Part != resolve.Whole:
		case !equal(sum.again, does) && (before || v.askedAtStart(r.Frame)):
			does = sum.again
		default:
			more = sum.more
		}
		again := does
		if self := r.Frame.Self; r.Part == resolve.Whole && (self == nil || self == v.frame.Self || self.Kind == resolve.ClassValue) {
			again = sum.again // on the same object, or with what was handed over before
		}
		effects := v.throughCall(s, r.Frame, does, among)
		if equal(again, does) {
			v.add(s, kind, effects, nil, more, r.Frame.Def)
		} else {
			v.add(s, kind, effects, v.throughCall(s, r.Frame, again, among), more, r.Frame.Def)
		}
	}
}

// throughCall are effects seen from a site that runs the frame f, as one of so many
// values.
func (v *visit) throughCall(s *facts.Site, f *resolve.Frame, does []effect, among int) []effect {
	effects := make([]effect, 0, len(does))
	var kept once
	if len(does) > 0 {
		kept = v.runsOnce(s, f)
	}
	for _, e := range does {
		if len(e.steps) >= maxChain {
			v.a.World.Cut++
			continue
		}
		if e.once == (once{}) {
			e.once = kept
		}
		e.among = max(e.among, among)
		effects = append(effects, e.through(step{v.unit.Place(s.Span), v.a.World.QualifiedName(f.Def), f}))
	}
	return effects
}

// latency is that of a row at a site: a mutex for which nobody on the loop ever
// waits counts as little in a coroutine as it does in a helper.
func (v *visit) latency(s *facts.Site, row *catalogue.Symbol) catalogue.Latency {
	if s.Kind == facts.SiteEnter && row.Indirect != "" && v.a.World.Uncontended(v.frame, s.Expr) {
		return row.Indirect
	}
	return row.Latency
}

// asksForLoop reports whether the function at hand looks whether an event loop
// is running, as one does that starts a loop only where none is.
func (v *visit) asksForLoop() bool {
	s := v.frame.Def.Facts().Span
	body := v.unit.Text()[s.Start:s.End]
	return bytes.Contains(body, []byte("get_running_loop")) || bytes.Contains(body, []byte("is_running()"))
}

// add records effects at a site that calls the function to, or what blocks
// where that is nil; several sites at one place, as those of f(x)(y), are one hit.
// A second run on the same object has the effects again, where that is not nil.
func (v *visit) add(s *facts.Site, kind finding.Site, effects, again []effect, more int, to *resolve.Def) {
	again = slices.DeleteFunc(again, func(e effect) bool { return v.waives(s, e) })
	effects = slices.DeleteFunc(effects, func(e effect) bool {
		waived := v.waives(s, e)
		if waived {
			v.waived = append(v.waived, edge{at: v.unit.Place(s.Span), whole: v.unit.Place(s.Whole), what: &e})
		}
		return waived
	})
	if v.root {
		effects = v.onlyFirst(s, effects)
	}
	if len(effects) == 0 {
		return
	}
	v.edge(s, effects, to)
	if n, kept := v.narrows(s.Guard), v.first(s.Guard); n > 0 || kept {
		effects, again = behind(effects, n, kept), behind(again, n, kept)
	}
	if again == nil {
		again = effects
	}
	for i := range v.hits {
		if h := &v.hits[i]; h.site.Span == s.Span {
			if compare(slices.MinFunc(effects, compare), slices.MinFunc(h.effects, compare)) < 0 {
				h.site, h.kind = s, kind // as the finding tells of that effect
			}
			h.effects, h.again = append(h.effects, effects...), append(h.again, again...)
			h.more += more
			return
		}
	}
	v.hits = append(v.hits, hit{site: s, unit: v.unit, kind: kind, effects: slices.Clip(effects), again: slices.Clip(again), more: more, async: v.async && v.class == 0})
}

// narrows counts the conditions of a guard that hold for few values alone: a text is, or
// begins with, a certain one, something is None, or it is in one of several collections
// that were asked for it in turn.
func (v *visit) narrows(guard facts.GuardID) (n int) {
	fs := v.unit.Facts()
	for ; guard != 0; guard = fs.Guards[guard].Up {
		if g := &fs.Guards[guard]; g.Conditional() && (v.forOneValue(v.expr(g.Cond), g.Held) || g.Held && v.rung(g)) {
			n++
		}
	}
	return n
}

// manyRungs is how many collections are asked in turn before it takes one of few to be
// in the next of them.
const manyRungs = 3

// rung reports whether a guard is one of the later questions of a ladder that asks in
// which of several collections something is: `elif name in others:`.
func (v *visit) rung(g *facts.Guard) bool {
	fs := v.unit.Facts()
	subject := v.membership(v.expr(g.Cond))
	if subject == nil {
		return false
	}
	before := 0
	for id := g.Up; id != 0 && fs.Guards[id].Conditional() && !fs.Guards[id].Held; id = fs.Guards[id].Up {
		if other := v.membership(v.expr(fs.Guards[id].Cond)); other != nil && other.Text == subject.Text {
			before++
		}
	}
	return before >= manyRungs
}

// membership is the name of which a condition asks whether it is in a collection: any
// part of `or` may ask that. nil for other conditions.
func (v *visit) membership(cond *facts.Expr) *facts.Expr {
	switch {
	case cond.Op == facts.OpChoice && cond.Text == "or":
		for _, part := range cond.List {
			if name := v.membership(v.expr(part)); name != nil {
				return name
			}
		}
	case cond.Op == facts.OpCompare && cond.Text == "in" && v.expr(cond.X).Op == facts.OpName:
		return v.expr(cond.X)
	}
	return nil
}

func (v *visit) forOneValue(cond *facts.Expr, held bool) bool {
	switch cond.Op {
	case facts.OpCall:
		_, test, ok := v.unit.Facts().CallTest(cond)
		return held && ok && test.Kind == facts.TestPrefix
	case facts.OpCompare:
		literal := v.expr(cond.Y)
		switch cond.Text {
		case "==":
			return held && literal.Op == facts.OpString
		case "is":
			return held && literal.Text == "None"
		case "is not":
			return !held && literal.Text == "None"
		}
	}
	return false
}

// behind are effects behind n more conditions that hold for one value alone, and where
// something that is kept is made.
func behind(effects []effect, n int, kept bool) []effect {
	out := slices.Clone(effects)
	for i := range out {
		out[i].narrow += n
		out[i].kept = out[i].kept || kept
	}
	return out
}

// waives reports whether a comment waives an effect at a site.
func (v *visit) waives(s *facts.Site, e effect) bool {
	return (v.root || len(e.steps) == 1) && v.a.suppressed(v.unit, s, e)
}
