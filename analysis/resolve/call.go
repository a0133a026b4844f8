package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Actuals are the arguments of a call expression.
func (w *World) Actuals(f *Frame, e *facts.Expr) *Actuals {
	var a Actuals
	keywords := true // all of them are known
	for _, arg := range e.Args {
		var vals Values
		if arg.Star > 0 {
			vals = w.certain(f, arg.Value, w.Eval(f, arg.Value))
		} else {
			vals = w.handedOver(f, arg.Value, arg.Sure)
		}
		switch {
		case arg.Star == 1:
			elems, known := w.spread(f, arg.Value, vals)
			if a.Open = a.Open || !known; !a.Open {
				a.Pos = append(a.Pos, elems...)
			}
		case arg.Star == 2:
			kw, all := w.spreadKeywords(f, arg.Value, vals)
			if a.Kw = append(a.Kw, kw...); !all {
				a.Open, keywords = true, false
			}
		case arg.Name != "":
			a.Kw = append(a.Kw, Keyword{arg.Name, vals})
		case !a.Open:
			a.Pos = append(a.Pos, vals)
		}
	}
	a.Star = a.Open && keywords
	return w.intern.args(a)
}

// spread are the elements that a starred argument hands over, one by one, where
// they are known: of a tuple, and of a list that nobody has added to.
func (w *World) spread(f *Frame, id facts.ID, vals Values) (elems []Values, known bool) {
	if len(vals) == 1 && vals[0].Kind == Tuple {
		return vals[0].Elems, true
	}
	fs := f.Def.Unit.Facts()
	e := &fs.Exprs[id]
	if e.Op == facts.OpName && e.Local && len(e.Binds) == 1 && len(fs.Binds[e.Binds[0]].Grown) == 0 {
		e = &fs.Exprs[fs.Binds[e.Binds[0]].Value]
	}
	if e.Op != facts.OpList {
		return nil, false
	}
	for _, x := range e.List {
		if fs.Exprs[x].Op == facts.OpStar {
			return nil, false
		}
		elems = append(elems, w.Eval(f, x))
	}
	return elems, true
}

func (w *World) callExpr(f *Frame, e *facts.Expr) Values {
	callee := w.Eval(f, e.X)
	if len(callee) == 0 {
		return nil
	}
	args := w.Actuals(f, e)
	awaits := w.Awaits(f, e)
	if awaits && !e.Asked {
		callee = w.Awaitables(callee, args)
	}
	return w.each(callee, func(v *Value) Values {
		switch {
		case v.Unknown() && awaits:
			return nil // the decorator made something else of the function
		case w.looksUp(v) && len(args.Pos) > 0:
			return w.lookedUp(f, v.Self, e, args)
		case v.Kind == External && v.Name == "super":
			return w.super(f, args)
		case v.Kind == External && v.Name == "getattr" && len(e.Args) > 1:
			if prefix := w.prefix(f, e.Args[1].Value, 4); prefix != "" {
				return union(w.named(args.Pos[0], prefix), w.Result(v, args))
			}
			if verbs := w.anyVerb(args); len(verbs) > 0 {
				return verbs
			}
			if names := w.Eval(f, e.Args[1].Value); len(args.Pos) > 1 && len(args.Pos[1]) == 0 { // one of a table of the instance, of a loop
				args = w.intern.args(Actuals{Pos: append([]Values{args.Pos[0], names}, args.Pos[2:]...)})
			}
		case v.Kind == External && v.Name == "asyncio.gather" && args.Open:
			return w.gatheredAll(f, e)
		case v.Kind == External && len(args.Pos) > 0 && w.relates(v):
			return w.Result(v, w.namedModel(f, args))
		case v.Kind == External && v.Name == "globals":
			return Values{w.namespaceOf(w.moduleValue(f.Def.Unit.Module))}
		case v.Kind == External && v.Name == "vars" && len(args.Pos) == 1:
			return w.each(args.Pos[0], func(o *Value) Values { return w.Attr(o, "__dict__") })
		case v.Kind == External && v.Name == "importlib.import_module":
			if len(e.Args) > 0 {
				if begin := w.prefix(f, e.Args[0].Value, 4); strings.Contains(begin, ".") {
					return w.importedAny(f.Def.Unit.Module, begin, args)
				}
			}
			return w.imported(f.Def.Unit.Module, args)
		case v.Kind == External && v.Name == "__import__":
			return w.importedTop(f.Def.Unit.Module, args)
		case v.Kind == External && v.Name == contextVar:
			return Values{w.variable(f, e, args)}
		case v.Kind == External && makesRecord(v.Name):
			return w.recordClass(w.writtenOut(f, e, args))
		case v.Kind == External && (v.Name == "typing.cast" || v.Name == "typing_extensions.cast"):
			return w.cast(f, args)
		}
		return w.Result(v, args)
	})
}

// relates reports whether what v makes in the body of a class stands for something
// else in its instances.
func (w *World) relates(v *Value) bool {
	row := w.Catalogue.Symbol(v.Name)
	return row != nil && row.Held != ""
}

// namedModel are the arguments of a field, with the class in the place of its name:
// "Tag", "shop.Tag" or "self".
func (w *World) namedModel(f *Frame, args *Actuals) *Actuals {
	name, ok := literal(args.Pos[0])
	if !ok {
		return args
	}
	_, last := cut(name)
	model := w.global(f.Def.Unit.Module, last)
	if name == "self" && f.Def.Facts().Kind == facts.ClassScope {
		model = Values{w.classValue(f.Def, f.Parent)}
	}
	return w.intern.args(Actuals{Pos: append([]Values{model}, args.Pos[1:]...), Kw: args.Kw, Open: args.Open})
}

// gatheredAll is what gathering as many awaitables as an iterable has gives:
// `await asyncio.gather(*jobs)`.
func (w *World) gatheredAll(f *Frame, e *facts.Expr) Values {
	var out Values
	for _, a := range e.Args {
		switch a.Star {
		case 0:
			if a.Name == "" {
				out = union(out, w.each(w.Eval(f, a.Value), w.awaited))
			}
		case 1:
			out = union(out, w.each(w.each(w.Eval(f, a.Value), w.Element), w.awaited))
		}
	}
	return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{{w.typed("list", out)}}})}
}

// anyVerb is what getattr gives of a client of HTTP for a name that only a run has:
// the method is a verb, and what the client has for any verb stands for it.
func (w *World) anyVerb(args *Actuals) Values {
	if len(args.Pos) < 2 {
		return nil
	}
	if _, all := literalsOf(args.Pos[1]); all {
		return nil
	}
	return w.each(args.Pos[0], func(o *Value) Values {
		if o.Kind != External && o.Kind != Typed {
			return nil
		}
		vals, _ := w.access(o, "request", nil)
		return slices.DeleteFunc(slices.Clone(vals), func(v *Value) bool {
			row := w.Row(v)
			return row == nil || row.Code != catalogue.HTTP
		})
	})
}

// imported is what importlib.import_module gives in a module, for a literal.
func (w *World) imported(from *Module, args *Actuals) Values {
	if len(args.Pos) == 0 {
		return nil
	}
	name, ok := literal(args.Pos[0])
	if !ok {
		return nil
	}
	return w.importedAs(from, name, args)
}

// importedAs is the module of a name, which is relative where it begins with dots.
func (w *World) importedAs(from *Module, name string, args *Actuals) Values {
	rest := strings.TrimLeft(name, ".")
	if pkg, ok := args.Argument("package", 1); ok && rest != name {
		if of, ok := literal(pkg); ok { // else it is the package at hand
			for range len(name) - len(rest) - 1 {
				of, _ = cut(of)
			}
			return w.importModule(from, strings.TrimSuffix(of+"."+rest, "."), 0)
		}
	}
	return w.importModule(from, rest, len(name)-len(rest))
}

// importedAny are the modules of which one is imported by a name that begins so: a
// plugin, a command.
func (w *World) importedAny(from *Module, begin string, args *Actuals) Values {
	dot := strings.LastIndex(begin, ".")
	pkg := begin[:dot]
	if strings.Trim(pkg, ".") == "" {
		pkg = begin[:dot+1]
	}
	return w.each(w.importedAs(from, pkg, args), func(p *Value) Values { return w.modulesIn(p, begin[dot+1:]) })
}

// importedTop is what __import__ gives for a literal: of a dotted name the
// package on top.
func (w *World) importedTop(at *Module, args *Actuals) Values {
	if len(args.Pos) == 0 {
		return nil
	}
	name, _ := literal(args.Pos[0])
	top, _, _ := strings.Cut(name, ".")
	if from, given := args.Argument("fromlist", 3); top == "" || given && len(from) > 0 {
		return w.imported(at, args)
	}
	return w.importModule(at, top, 0)
}

// cast is what typing.cast gives: an instance of its first argument, which may
// be the name of a class.
func (w *World) cast(f *Frame, args *Actuals) Values {
	if len(args.Pos) == 0 {
		return nil
	}
	if len(args.Pos) > 1 {
		if v := withoutMarks(args.Pos[1]); len(v) == 1 && v[0].Kind == Instance && v[0].Exact {
			return v // which tells more than what it is cast to
		}
	}
	name, ok := literal(args.Pos[0])
	if !ok {
		return w.instancesOf(args.Pos[0])
	}
	head, rest, _ := strings.Cut(name, ".")
	vals := w.lookupFrom(f, f.Def.Scope, head)
	for rest != "" {
		head, rest, _ = strings.Cut(rest, ".")
		vals = w.each(vals, func(v *Value) Values { return w.Attr(v, head) })
	}
	return w.instancesOf(vals)
}

// super is what super() gives in a method that runs as f.
func (w *World) super(f *Frame, args *Actuals) Values {
	if len(args.Pos) == 2 {
		var out Values
		for _, c := range args.Pos[0] {
			for _, s := range args.Pos[1] {
				if c.Kind == ClassValue && (s.Kind == Instance || s.Kind == ClassValue) {
					out = append(out, w.intern.value(Value{Kind: Super, Def: c.Def, Self: s}))
				}
			}
		}
		return out
	}
	for ; f != nil; f = f.Parent {
		if f.Parent == nil || f.Parent.Def.Facts().Kind != facts.ClassScope {
			continue
		}
		for _, self := range w.param(f, 0) {
			if self.Kind == Instance || self.Kind == ClassValue {
				return Values{w.intern.value(Value{Kind: Super, Def: f.Parent.Def, Self: self})}
			}
		}
	}
	return nil
}

// bind makes the frame in which a function runs when it is called with args.
func (w *World) bind(d *Def, env *Frame, self *Value, args *Actuals) *Frame {
	params := d.Facts().Params
	out := make([]Values, len(params))
	next := 0
	var rest []Values
	switch {
	case self == nil || len(params) == 0:
	case params[0].Kind <= facts.PositionalOnly:
		next = 1
	case params[0].Kind == facts.VarPositional && !args.Open: // def wrapper(*args), bound: self is the first of them
		rest, self = []Values{{self}}, nil
	}
	for _, v := range args.Pos {
		if next < len(params) && params[next].Kind <= facts.PositionalOnly {
			out[next] = w.given(d, next, v)
			next++
		} else {
			rest = append(rest, v)
		}
	}
	var names []string
	var elems []Values
	for _, k := range args.Kw {
		i := slices.IndexFunc(params, func(p facts.Param) bool {
			return p.Name == k.Name && (p.Kind == facts.Positional || p.Kind == facts.KeywordOnly)
		})
		if i >= 0 {
			out[i] = w.given(d, i, k.Value)
		} else {
			names, elems = append(names, k.Name), append(elems, k.Value)
		}
	}
	for i := range params {
		switch {
		case args.Open:
		case out[i] == nil && params[i].Default != 0 && (self == nil || i > 0):
			out[i] = w.literalDefault(d, env, i)
		case params[i].Kind == facts.VarPositional:
			out[i] = Values{w.intern.value(Value{Kind: Tuple, Elems: simple(rest)})}
		case params[i].Kind == facts.VarKeyword:
			out[i] = Values{w.intern.value(Value{Kind: Keywords, Names: names, Elems: simple(elems)})}
		}
		if depthOfSet(out[i]) > maxDepth {
			out[i] = nil
			w.Cut++
		}
	}
	if self != nil && self.depth > maxDepth {
		w.Cut++
		self = w.plain(self)
	}
	if d.frames >= maxFrames && (d.frames >= maxDecorated || !decorates(args)) {
		out = w.coarse(d, out)
	}
	if !slices.ContainsFunc(out, func(v Values) bool { return v != nil }) {
		out = nil
	}
	return w.intern.frame(d, env, self, out)
}

// decorates reports whether a call is that of a decorator, to go by its argument:
// there are as many as functions and classes that it stands above.
func decorates(args *Actuals) bool {
	if len(args.Pos) != 1 || len(args.Kw) > 0 || len(args.Pos[0]) != 1 {
		return false
	}
	v := args.Pos[0][0]
	return (v.Kind == Func || v.Kind == ClassValue) && len(v.Def.Facts().Decorators) > 0
}

// coarse leaves of what a function is given, where it is given too many
// different things, what closes branches: literals, and what is told of texts.
// There are not many sets of these.
func (w *World) coarse(d *Def, given []Values) []Values {
	if d.frames >= 4*maxFrames {
		return nil
	}
	out := make([]Values, len(given))
	for i, vals := range given {
		if len(vals) > 0 && !slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind != Const && v.Kind != Told }) {
			out[i] = vals
		}
	}
	return out
}

// literalDefault is the default of parameter i, which a call leaves out, if it
// is True, False, None or a text; nil otherwise.
func (w *World) literalDefault(d *Def, env *Frame, i int) Values {
	if env == nil {
		return nil
	}
	id := d.Facts().Params[i].Default
	switch e := &d.Unit.Facts().Exprs[id]; e.Op {
	case facts.OpConstant:
		return Values{w.literal(e)}
	case facts.OpString:
		return w.told(d, i, w.literal(e))
	case facts.OpAttr:
		if m := w.memberOf(env, id); m != nil {
			return w.asked(d, i, Values{m})
		}
	}
	return nil
}

// plain is an instance without what its constructor was given.
func (w *World) plain(v *Value) *Value {
	if v.Kind == Instance && v.Self.depth <= maxDepth {
		return w.instance(v.Self, nil, v.Exact)
	}
	return nil
}

// given is what the argument for parameter i tells: of text no more than what
// the function asks of it, and numbers are dropped, so that one function is not
// followed anew for each that it is given; True, False and None stay, for they
// switch things on and off. nil stands for a parameter of which nothing is
// known.
func (w *World) given(d *Def, i int, v Values) Values {
	p := &d.Facts().Params[i]
	if len(v) == 1 && plainData(v[0]) {
		if (v[0].Kind == Typed || v[0].Lit == facts.OpNumber) && asksForClass(p) {
			return w.typeOfData(v[0])
		}
		if v[0].Lit == facts.OpString && v[0].Kind == Const && slices.Contains(w.tests(d, i), facts.Test{Kind: facts.TestValue}) {
			return v // what it is compared with is known where it is compared
		}
		if out := w.told(d, i, v[0]); out != nil {
			return out
		}
	}
	out := telling(v)
	if len(out) > 0 && len(out) < len(v) && asksForClass(p) {
		out = union(out, w.each(v, w.typeOfData)) // else it would pass for an instance of a class alone
	}
	out = w.asked(d, i, out)
	if len(out) == 0 && p.Default != 0 {
		return Values{} // given, so the default does not count
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// asksForClass reports whether conditions ask of which class a parameter is.
func asksForClass(p *facts.Param) bool {
	return slices.ContainsFunc(p.Tests, func(t facts.Test) bool { return t.Kind == facts.TestInstance })
}

func telling(v Values) Values {
	if !slices.ContainsFunc(v, plainData) {
		return v
	}
	var out Values
	for _, x := range v {
		if !plainData(x) {
			out = append(out, x)
		}
	}
	return out
}

func plainData(v *Value) bool {
	if v.Kind == Typed {
		switch v.Name {
		case "str", "int", "float", "bool", "bytes", noneType:
			return true
		}
	}
	return v.Kind == Told || v.Kind == Const && v.Lit != facts.OpConstant
}

func simple(sets []Values) []Values {
	out := make([]Values, len(sets))
	for i, s := range sets {
		out[i] = telling(s)
		if !marked(s, markObject) {
			out[i] = withoutMarks(out[i])
		}
	}
	return out
}

// kept are the arguments of a constructor that the instance keeps: of which it
// is not asked what it surely is.
func (w *World) kept(sets []Values) []Values {
	out := simple(sets)
	for i, s := range out {
		out[i] = w.unnamed(withoutMarks(s))
	}
	return out
}

// trimmed are the arguments of the constructor of a class, as far as they tell
// something: also that a flag was left to its default.
func (w *World) trimmed(class *Value, a *Actuals) *Actuals {
	if a == nil || a.depth > maxDepth-2 {
		return nil
	}
	t := Actuals{Open: a.Open, Pos: w.kept(a.Pos)}
	telling := false
	for _, p := range t.Pos {
		telling = telling || len(p) > 0
	}
	for _, k := range a.Kw {
		v := w.kept([]Values{k.Value})[0]
		t.Kw = append(t.Kw, Keyword{k.Name, v}) // one that tells nothing is no default
		telling = telling || len(v) > 0
	}
	if !telling && (a.Open || !w.keepsFlags(class)) {
		return nil
	}
	return w.intern.args(t)
}

// merged are the arguments of a partial followed by those of its call.
func (w *World) merged(a, b *Actuals) *Actuals {
	out := Actuals{Open: a.Open || b.Open}
	out.Pos = append(append(out.Pos, a.Pos...), b.Pos...)
	out.Kw = append(append(out.Kw, a.Kw...), b.Kw...)
	return w.intern.args(out)
}

// Result is what calling v with args gives.
func (w *World) Result(v *Value, args *Actuals) Values {
	if w.calls > maxCalls {
		w.Cut++
		return nil
	}
	w.calls++
	defer func() { w.calls-- }()
	switch v.Kind {
	case Func:
		if row := w.ownRow(v); row != nil && row.Kind == catalogue.Decorator {
			return w.decoratorResult(v, args)
		}
		return w.funcResult(v, args)
	case ClassValue:
		if w.isEnum(w.MRO(v)) { // a member is looked up by its value
			return Values{w.instance(v, nil, true)}
		}
		return Values{w.instance(v, w.trimmed(v, args), true)}
	case External:
		return w.externalResult(v, args)
	case Instance, Typed:
		if v.Kind == Typed && (v.Name == callableType || v.Name == weakRef) && len(v.Elems) > 0 {
			return v.Elems[0]
		}
		return w.each(w.Special(v, "__call__"), func(m *Value) Values { return w.Result(m, args) })
	case Partial:
		return w.Result(v.Self, w.merged(v.Args, args))
	case Wrapped, Static:
		return w.Result(v.Self, args)
	case Dispatch:
		return w.each(w.dispatched(v.Self, args), func(f *Value) Values { return w.Result(f, args) })
	case ContextFactory:
		return w.each(w.Result(v.Self, args), func(g *Value) Values {
			if g.Kind == GeneratorValue || g.Kind == AsyncGenerator {
				return Values{w.intern.value(Value{Kind: Context, Frame: g.Frame})}
			}
			return nil
		})
	}
	return nil
}

func (w *World) funcResult(v *Value, args *Actuals) Values {
	f := w.called(v, args)
	s := v.Def.Facts()
	switch {
	case s.Async && s.Yields:
		return Values{w.intern.value(Value{Kind: AsyncGenerator, Frame: f})}
	case s.Yields:
		return Values{w.intern.value(Value{Kind: GeneratorValue, Frame: f})}
	case s.Async:
		return Values{w.intern.value(Value{Kind: Coroutine, Frame: f})}
	}
	return w.returned(f)
}

// returned is what a function returns (a coroutine: what awaiting it gives) as
// it runs in f: what its annotation says, else what its return statements do.
func (w *World) returned(f *Frame) Values {
	return w.memo(f, resultID, func() Values { return w.returnValues(f) })
}

func (w *World) returnValues(f *Frame) Values {
	s := f.Def.Facts()
	out := w.annotatedFor(f, s.Annotation)
	library := !slices.ContainsFunc(out, func(v *Value) bool { return v.Kind == Instance || v.Name == callableType })
	if len(out) > 0 && library && !slices.ContainsFunc(out, func(v *Value) bool { return v.Kind == Typed && w.Catalogue.IsBase(v.Name) }) {
		return out
	}
	var inferred Values
	for _, r := range s.Returned {
		if r.Guard == 0 || !w.Closed(f, r.Guard) {
			inferred = union(inferred, w.Eval(f, r.Value))
		}
	}
	if len(out) > 0 && library {
		return w.narrower(out, inferred)
	}
	if !literals(inferred) {
		return union(inferred, slices.DeleteFunc(slices.Clone(out), func(v *Value) bool { return v.Name == callableType }))
	}
	return out
}

// narrower is what an annotation says, with the types in place for which a value
// has one that says more: a zmq.asyncio.Socket is a zmq.Socket that doesn't wait.
func (w *World) narrower(annotated, vals Values) Values {
	more := slices.DeleteFunc(slices.Clone(vals), func(v *Value) bool {
		return !slices.ContainsFunc(annotated, func(a *Value) bool { return w.saysMore(v, a) })
	})
	if len(more) == 0 {
		return annotated
	}
	return union(more, w.notWider(annotated, more))
}

// Runs is what calling v with args runs synchronously.
func (w *World) Runs(v *Value, args *Actuals) []Run {
	if w.calls > maxCalls {
		w.Cut++
		return nil
	}
	w.calls++
	defer func() { w.calls-- }()
	if runs, ok := w.ownRuns(v, args); ok {
		return runs
	}
	switch v.Kind {
	case Func:
		if s := v.Def.Facts(); s.Async || s.Yields {
			return nil
		}
		return []Run{{Frame: w.called(v, args)}}
	case ClassValue:
		return w.constructorRuns(v, args)
	case External:
		return w.externalRuns(v, args)
	case Instance, Typed:
		var runs []Run
		for _, m := range w.Special(v, "__call__") {
			runs = append(runs, w.Runs(m, args)...)
		}
		return runs
	case Partial:
		return w.Runs(v.Self, w.merged(v.Args, args))
	case Dispatch:
		var runs []Run
		for _, f := range w.dispatched(v.Self, args) {
			runs = append(runs, w.Runs(f, args)...)
		}
		return runs
	case Wrapped, Static:
		return append(w.wrappedRuns(v), w.Runs(v.Self, args)...)
	}
	return nil
}

// wrappedRuns is what the decorator of a function runs around it: a context
// manager that is used as one, or one that the catalogue says to block.
func (w *World) wrappedRuns(v *Value) []Run {
	var runs []Run
	if row := w.Catalogue.Symbol(v.Name); v.Name != "" && row != nil {
		runs = append(runs, Run{Row: row, Symbol: row.Name})
	}
	for _, c := range w.valuesOf(v) {
		runs = append(append(runs, w.EnterRuns(c)...), w.ExitRuns(c)...)
	}
	return runs
}

// constructorRuns is what calling a class runs: of itself, and of the classes
// that it makes instances of for its fields.
func (w *World) constructorRuns(class *Value, args *Actuals) []Run {
	return append(w.initRuns(class, args), w.nestedRuns(class, args)...)
}

// initRuns is what calling a class runs of its own: __new__, __init__, and
// __post_init__ where __init__ is made by a decorator.
func (w *World) initRuns(class *Value, args *Actuals) []Run {
	self := w.instance(class, w.trimmed(class, args), true)
	mro := w.MRO(class)
	runs := append(w.metaclassRuns(class, mro, args), w.missingRuns(class, mro, args)...)
	if found, ok := w.inClass(mro, "__new__"); ok {
		for _, f := range found {
			if f.Owner.Kind == ClassValue {
				fn := f.Value
				if fn.Kind == Static {
					fn = fn.Self
				}
				runs = append(runs, w.Runs(w.boundTo(fn, class), args)...)
			}
		}
	}
	for _, c := range mro {
		if c.Kind == External {
			if row := w.Catalogue.Symbol(c.Name); row != nil {
				return append(append(runs, w.externalRuns(c, args)...), w.hookRuns(row, self, args)...)
			}
			continue
		}
		own, ok := w.own(c, "__init__")
		if !ok {
			continue
		}
		for _, fn := range own {
			runs = append(runs, w.Runs(w.boundTo(fn, self), args)...)
		}
		return runs
	}
	runs = append(runs, w.factoryRuns(mro, args)...)
	for _, name := range []string{"__post_init__", "__attrs_post_init__", "model_post_init"} {
		if found, ok := w.inSource(mro, name); ok {
			bound, _ := w.bindAll(found, self)
			for _, m := range bound {
				runs = append(runs, w.Runs(m, w.open())...)
			}
		}
	}
	return append(runs, w.markedRuns(mro, self, func(row *catalogue.Symbol) bool { return row.Effect == catalogue.AtConstruction })...)
}

// missingRuns is what a call of an enumeration runs for a value that none of its
// members may have: one that is not written out.
func (w *World) missingRuns(class *Value, mro []*Value, args *Actuals) []Run {
	if args == nil || len(args.Pos) != 1 || literals(args.Pos[0]) && len(args.Pos[0]) > 0 || !w.isEnum(mro) {
		return nil
	}
	found, ok := w.inSource(mro, "_missing_")
	if !ok || found[0].Value.Kind != ClassMethod {
		return nil
	}
	return w.Runs(w.boundTo(found[0].Value.Self, class), w.open())
}

// metaclassRuns is what the __call__ of the metaclass runs.
func (w *World) metaclassRuns(class *Value, mro []*Value, args *Actuals) []Run {
	var runs []Run
	for _, m := range w.ofMetaclass(class, mro, "__call__") {
		runs = append(runs, w.Runs(m, args)...)
	}
	return runs
}

// ofMetaclass is a method that the metaclass of a class has, bound to the class.
func (w *World) ofMetaclass(class *Value, mro []*Value, name string) Values {
	var out Values
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		for _, b := range c.Def.Facts().Bases {
			if b.Name != "metaclass" {
				continue
			}
			for _, meta := range w.Eval(c.Env, b.Value) {
				if meta.Kind != ClassValue {
					continue
				}
				if found, ok := w.inSource(w.MRO(meta), name); ok {
					out = union(out, Values{w.boundTo(found[0].Value, class)})
				}
			}
			return out
		}
	}
	return nil
}

// externalRuns is what calling a symbol outside of the workspace runs.
func (w *World) externalRuns(v *Value, args *Actuals) []Run {
	row := w.Row(v)
	if row == nil {
		return w.nativeRuns(v, args)
	}
	if row.Kind == catalogue.Decorator {
		return nil
	}
	if row.Lazy {
		return w.nativeRuns(v, args)
	}
	var runs []Run
	if v.Self != nil && row.Constructs {
		return w.constructorRuns(v.Self.classOrSelf(), w.open())
	}
	if v.Self != nil && v.Self.Kind == Instance {
		runs = w.markedRuns(w.MRO(v.Self.Self), v.Self, func(mark *catalogue.Symbol) bool { return slices.Contains(mark.RunBy, row.Name) })
	}
	if blocking := w.Blocking(row, v.Self, args); blocking != nil {
		runs = append(runs, Run{Row: blocking, Symbol: SymbolName(row, v), Value: v, Args: args})
	}
	runs = append(append(runs, w.hookRuns(row, v.Self, args)...), w.argumentRuns(row, args)...)
	return append(runs, w.nativeRuns(v, args)...)
}

// argumentRuns is what a symbol runs of what it is given: callables it calls,
// iterables it consumes, special methods.
func (w *World) argumentRuns(row *catalogue.Symbol, args *Actuals) []Run {
	if args == nil {
		return nil
	}
	var runs []Run
	for _, p := range row.Calls {
		for _, v := range w.argument(args, p) {
			runs = append(runs, w.Runs(v, w.handing(row.Name, nil, args))...)
		}
	}
	for _, p := range row.Iterates {
		for _, v := range w.argument(args, p) {
			runs = append(runs, w.IterRuns(v)...)
		}
	}
	for p, method := range row.Dunders {
		of, elements := strings.CutSuffix(p, "[]")
		given := w.argument(args, of)
		if elements {
			given = w.each(given, w.Element)
		}
		for _, v := range given {
			if instead := stoodInFor[method]; instead != "" {
				runs = append(runs, w.DunderRuns(v, method, instead)...)
			} else {
				runs = append(runs, w.DunderRuns(v, method)...)
			}
		}
	}
	return runs
}

// stoodInFor are the special methods that are asked where an object lacks another one.
var stoodInFor = map[string]string{
	"__int__": "__index__", "__float__": "__index__", "__complex__": "__float__", "__len__": "__length_hint__",
	"__format__": "__str__", "__str__": "__repr__",
}

// argument is what a call hands over for a parameter that the catalogue names:
// "key", "0", "func@0", "*" for all positional ones, "1*" for those from the
// second on.
func (w *World) argument(args *Actuals, param string) Values {
	if first, ok := strings.CutSuffix(param, "*"); ok {
		n, _ := number(first)
		var out Values
		for _, p := range args.Pos[min(n, len(args.Pos)):] {
			out = union(out, p)
		}
		return out
	}
	vals, _ := args.Argument(ParamOf(param))
	return vals
}

// ParamOf splits "func@0" into name and position; "0" is a position alone.
func ParamOf(param string) (string, int) {
	name, at, found := cutAt(param)
	if !found {
		if n, ok := number(param); ok {
			return "", n
		}
		return param, -1
	}
	if n, ok := number(at); ok {
		return name, n
	}
	return name, -1
}
