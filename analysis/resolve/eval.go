package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Budget starts a new question: the work done for it is bounded anew.
func (w *World) Budget() { w.steps = 0 }

func (w *World) moduleFrame(u *Unit) *Frame { return w.intern.frame(u.Def(0), nil, nil, nil) }

// Eval is what an expression of the frame's statement stands for.
func (w *World) Eval(f *Frame, id facts.ID) Values {
	if id == 0 {
		return nil
	}
	return w.memo(f, id, func() Values { return w.eval(f, &f.Def.Unit.Facts().Exprs[id]) })
}

// memo computes something of a frame once.
func (w *World) memo(f *Frame, id facts.ID, compute func() Values) Values {
	c := cell{frame: f, id: id}
	before, ok, again := w.recall(c)
	if ok {
		return before
	}
	if !again { // the rounds are bounded
		w.steps++
	}
	if w.steps > maxSteps || w.depth > maxNest {
		w.Cut++
		w.low = 0
		return nil
	}
	return w.work(c, before, func() Values {
		w.Read(&f.Def.Unit.node)
		vals := compute()
		if len(vals) >= maxSet {
			w.Cut++ // union leaves out the others
		}
		return vals
	})
}

// literal is the value of a literal. It can be had where a bound has cut Eval.
func (w *World) literal(e *facts.Expr) *Value {
	return w.intern.value(Value{Kind: Const, Lit: e.Op, Name: e.Text})
}

func (w *World) eval(f *Frame, e *facts.Expr) Values {
	switch e.Op {
	case facts.OpString, facts.OpBytes, facts.OpNumber, facts.OpConstant:
		return Values{w.literal(e)}
	case facts.OpFormat:
		return Values{w.typed("str")}
	case facts.OpName:
		return w.name(f, e)
	case facts.OpAttr:
		if e.Local {
			return w.boundAny(f, e.Binds)
		}
		return w.each(w.Eval(f, e.X), func(v *Value) Values { return w.AttrIn(f, v, e.Text) })
	case facts.OpCall:
		return w.callExpr(f, e)
	case facts.OpSubscript:
		return w.subscript(f, e)
	case facts.OpBinary:
		return w.binary(f, e)
	case facts.OpUnary:
		return w.each(w.Eval(f, e.X), func(v *Value) Values { return w.dunder(v, unaryMethods[e.Text]) })
	case facts.OpChoice:
		if e.X != 0 { // a if cond else b
			if value, known := w.truth(f, e.X); known && value {
				return w.Eval(f, e.List[0])
			} else if known {
				return w.Eval(f, e.List[1])
			}
		}
		var out Values
		for i, x := range e.List {
			vals := w.Eval(f, x)
			if e.Text == "or" && i < len(e.List)-1 {
				if f.Def.Unit.Facts().Exprs[x].Op == facts.OpName && w.truthful(w.surely(f, x)) {
					return union(out, vals)
				}
				vals = slices.DeleteFunc(slices.Clone(vals), func(v *Value) bool { return v.Kind == Const && !truthy(v) })
			}
			out = union(out, vals)
		}
		return out
	case facts.OpAwait:
		return w.each(w.Eval(f, e.X), w.awaited)
	case facts.OpLambda:
		return Values{w.intern.value(Value{Kind: Func, Def: f.Def.Unit.Def(e.Scope), Env: f})}
	case facts.OpDef:
		return w.decorated(f.Def.Unit.Def(e.Scope), f)
	case facts.OpClass:
		return w.decoratedClass(f.Def.Unit.Def(e.Scope), f)
	case facts.OpListComp:
		return Values{w.typed("list", w.Eval(f, e.X))}
	case facts.OpSetComp:
		return Values{w.typed("set", w.Eval(f, e.X))}
	case facts.OpDictComp:
		return Values{w.typed("dict", w.Eval(f, e.X), w.Eval(f, e.Y))}
	case facts.OpGenerator:
		return Values{w.intern.value(Value{Kind: GeneratorValue, Frame: f, Scope: e.Scope})}
	case facts.OpList, facts.OpSet:
		name := "list"
		if e.Op == facts.OpSet {
			name = "set"
		}
		return Values{w.typed(name, w.elements(f, e.List))}
	case facts.OpTuple:
		return w.tuple(f, e)
	case facts.OpDict:
		return w.dict(f, e)
	case facts.OpWalrus:
		return w.Eval(f, e.X)
	case facts.OpParam:
		if e.Scope != f.Def.Scope {
			return nil
		}
		return w.param(f, int(e.Index))
	case facts.OpImport:
		name := e.Text
		if e.Index == 0 {
			name, _, _ = strings.Cut(name, ".")
		}
		return w.importModule(f.Def.Unit.Module, name, 0)
	case facts.OpImportFrom:
		return w.importFrom(f.Def.Unit.Module, e)
	case facts.OpElement:
		return w.each(w.Eval(f, e.X), w.Element)
	case facts.OpAsyncElement:
		return w.each(w.Eval(f, e.X), w.asyncElement)
	case facts.OpUnpack:
		return w.each(w.Eval(f, e.X), func(v *Value) Values { return w.unpacked(v, int(e.Index)) })
	case facts.OpField:
		return w.each(w.Eval(f, e.X), func(v *Value) Values { return w.matched(v, int(e.Index), e.Text) })
	case facts.OpEntry:
		return w.each(w.Eval(f, e.X), func(v *Value) Values { return w.item(v, w.Eval(f, e.Y)) })
	case facts.OpEntered:
		return w.each(w.Eval(f, e.X), w.entered)
	case facts.OpAsyncEntered:
		return w.each(w.Eval(f, e.X), w.asyncEntered)
	case facts.OpLeft:
		return w.left(f, e)
	case facts.OpCaught:
		return w.instancesOf(w.Eval(f, e.X))
	case facts.OpNarrowed:
		return w.narrowed(w.Eval(f, e.Y), w.Eval(f, e.X))
	case facts.OpExcluded:
		return w.excluded(w.Eval(f, e.Y), w.Eval(f, e.X))
	case facts.OpHaving:
		return w.having(w.Eval(f, e.Y), e.Text)
	case facts.OpBegins:
		return w.narrowedText(w.Eval(f, e.Y), w.beginningOf(f, e.X))
	case facts.OpColoured:
		return coloured(w.Eval(f, e.Y), e.Index == 0)
	}
	return nil
}

func (w *World) each(vs Values, f func(*Value) Values) Values {
	var out Values
	for _, v := range vs {
		out = union(out, f(v))
	}
	return out
}

func (w *World) typed(name string, elems ...Values) *Value {
	return w.intern.value(Value{Kind: Typed, Name: name, Elems: elems})
}

// elements is the union of a display's items.
func (w *World) elements(f *Frame, items []facts.ID) Values {
	var out Values
	for _, x := range items {
		e := &f.Def.Unit.Facts().Exprs[x]
		if e.Op == facts.OpStar {
			out = union(out, w.each(w.Eval(f, e.X), w.Element))
		} else {
			out = union(out, w.Eval(f, x))
		}
	}
	return out
}

func (w *World) tuple(f *Frame, e *facts.Expr) Values {
	elems := make([]Values, len(e.List))
	for i, x := range e.List {
		if x != 0 && f.Def.Unit.Facts().Exprs[x].Op == facts.OpStar {
			return Values{w.typed("tuple", w.elements(f, e.List))}
		}
		elems[i] = w.Eval(f, x)
	}
	return Values{w.intern.value(Value{Kind: Tuple, Elems: elems})}
}

// name resolves a name expression: by the bindings that reach it where it is
// local, else along the scopes, then in the module, then as a builtin.
func (w *World) name(f *Frame, e *facts.Expr) Values {
	if !e.Local {
		if f.Def.Scope == 0 && e.Scope == 0 {
			if vals, ok := w.before(f.Def.Unit, e); ok {
				return vals
			}
		}
		return w.lookupFrom(f, e.Scope, e.Text)
	}
	return w.boundAny(f, e.Binds)
}

// before is what a name stands for in a statement of the module that binds it
// anew: what the code before has bound it to.
func (w *World) before(u *Unit, e *facts.Expr) (vals Values, ok bool) {
	if len(u.Facts().Scopes[0].Table[e.Text]) == 0 {
		return nil, false
	}
	w.Read(&u.Module.whole)
	for _, o := range u.Module.Units {
		if o != u && !o.mayBind(e.Text) {
			continue
		}
		w.Read(&o.node)
		fs := o.Facts()
		for _, id := range fs.Scopes[0].Table[e.Text] {
			b := &fs.Binds[id]
			if o == u && fs.Exprs[b.Value].Span.End >= e.Span.End || b.Global {
				continue
			}
			if !b.Cond {
				vals = nil
			}
			vals, ok = union(vals, w.bound(w.moduleFrame(o), id)), true
		}
		if o == u {
			break
		}
	}
	return vals, ok
}

func (w *World) boundAny(f *Frame, binds []facts.BindID) Values {
	var out Values
	for _, b := range w.effective(f, binds) {
		out = union(out, w.bound(f, b))
	}
	return out
}

// effective leaves out of the bindings that reach a place those before one that
// certainly happens in f: `if x is None: x = make()` where x is None.
func (w *World) effective(f *Frame, binds []facts.BindID) []facts.BindID {
	fs := f.Def.Unit.Facts()
	for i := len(binds) - 1; i > 0; i-- {
		if g := fs.Binds[binds[i]].Guard; g != 0 && fs.Exprs[fs.Guards[g].Cond].Op == facts.OpCompare && w.holds(f, g) {
			return binds[i:]
		}
	}
	return binds
}

func (w *World) lookupFrom(f *Frame, start facts.ScopeID, name string) Values {
	u := f.Def.Unit
	scope, within := start, start
	for scope != 0 && f != nil {
		s := &u.Facts().Scopes[scope]
		if global, ok := s.Outer[name]; ok && global {
			break
		}
		if binds := s.Table[name]; len(binds) > 0 && (s.Kind != facts.ClassScope || scope == start) {
			if scope != start {
				binds = closedOver(u.Facts(), binds, within)
			}
			var out Values
			for _, b := range binds {
				out = union(out, w.bound(f, b))
			}
			if scope != start {
				out = w.colouredWhereDefined(f, within, name, out)
			}
			return out
		}
		if scope == f.Def.Scope {
			f = f.Parent
		}
		scope, within = s.Parent, scope
	}
	return w.global(u.Module, name)
}

// closedOver leaves out of the bindings of a variable those that the function
// within never sees: another is certainly made before the function first runs.
func closedOver(fs *facts.Unit, binds []facts.BindID, within facts.ScopeID) []facts.BindID {
	last := -1
	for i, id := range binds {
		if b := &fs.Binds[id]; !b.Cond && b.Maker == 0 && b.Span.End <= fs.Scopes[within].Span.Start {
			last = i
		}
	}
	for i := len(binds) - 1; i > max(last, 0); i-- {
		if b := &fs.Binds[binds[i]]; !b.Cond && b.Maker == 0 && b.Span.End <= firstMention(fs, within) {
			last = i
			break
		}
	}
	if last < 1 {
		return binds
	}
	out := slices.DeleteFunc(slices.Clone(binds[:last]), func(id facts.BindID) bool { return fs.Binds[id].Maker == 0 })
	return append(out, binds[last:]...)
}

// firstMention is where the code behind a function first has its name: before, it
// does not run. 0 where that can't be told.
func firstMention(fs *facts.Unit, function facts.ScopeID) uint32 {
	s := &fs.Scopes[function]
	if s.Kind != facts.FunctionScope || len(s.Decorators) > 0 || len(fs.Scopes[s.Parent].Table[s.Name]) != 1 {
		return 0
	}
	var first uint32
	for i := range fs.Exprs {
		e := &fs.Exprs[i]
		switch {
		case e.Op != facts.OpName || e.Text != s.Name || s.Span.Start <= e.Span.Start && e.Span.End <= s.Span.End:
		case e.Span.Start < s.Span.Start:
			return 0
		case first == 0 || e.Span.Start < first:
			first = e.Span.Start
		}
	}
	return first
}

// global is a name of the module, or a builtin where the module binds no such
// name.
func (w *World) global(m *Module, name string) Values {
	if vals, bound := w.lookupName(m, name); bound {
		return vals
	}
	return w.builtin(name)
}

func (w *World) builtin(name string) Values {
	if w.Catalogue.Symbol(name) != nil || w.Catalogue.Type(name) != nil || builtins[name] {
		return Values{w.external(name)}
	}
	return nil
}

// builtins are the builtin names that this package gives a meaning of its own.
var builtins = map[string]bool{
	"super": true, "type": true, "getattr": true, "property": true, "staticmethod": true, "classmethod": true,
	"list": true, "dict": true, "set": true, "tuple": true, "frozenset": true, "str": true, "bytes": true, "int": true,
	"float": true, "bool": true, "object": true, "iter": true, "next": true, "reversed": true, "enumerate": true,
	"zip": true, "map": true, "filter": true, "sorted": true, "min": true, "max": true, "sum": true, "any": true, "all": true,
	"globals": true, "len": true, "repr": true, "hash": true, "print": true, "format": true, "bytearray": true, "range": true, "abs": true,
	"vars": true, "dir": true, "id": true, "callable": true, "isinstance": true, "issubclass": true, "setattr": true, "delattr": true, "hasattr": true,
}

// bound is the value of one binding. An annotation counts where the value
// does not tell.
func (w *World) bound(f *Frame, id facts.BindID) Values {
	b := &f.Def.Unit.Facts().Binds[id]
	if b.Guard != 0 && w.Closed(f, b.Guard) {
		return nil
	}
	if b.Maker != 0 {
		f = w.maker(f, b.Maker)
	}
	vals := w.grown(f, w.Eval(f, b.Value), b.Grown)
	return w.orAnnotated(f, vals, b.Annotation)
}

// orAnnotated adds what an annotation says to a value that does not tell
// enough: nothing, a literal, or a container of which the elements are not known.
// A value's own type counts before an annotated one that it can't have.
func (w *World) orAnnotated(f *Frame, vals Values, annotation facts.ID) Values {
	if annotation == 0 || anyTells(vals) {
		return vals
	}
	annotated := w.annotated(f, annotation)
	if len(annotated) == 0 {
		return vals
	}
	annotated = w.notWider(annotated, vals)
	if slices.ContainsFunc(vals, declaresField) {
		return union(annotated, vals)
	}
	return union(w.fitting(annotated, vals), vals)
}

// notWider leaves out of what an annotation says the types of which a value has
// one that says more: queue.Queue where a queue without bound was made.
func (w *World) notWider(annotated, vals Values) Values {
	return slices.DeleteFunc(slices.Clone(annotated), func(a *Value) bool {
		return a.Kind == Typed && slices.ContainsFunc(vals, func(v *Value) bool { return w.saysMore(v, a) })
	})
}

// saysMore reports whether v is of a type of the catalogue below that of a.
func (w *World) saysMore(v, a *Value) bool {
	return v.Kind == Typed && a.Kind == Typed && v.Name != a.Name && w.Catalogue.Subclass(v.Name, a.Name)
}

// literals reports whether there is nothing but literals among the values.
func literals(vals Values) bool {
	return !slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind != Const })
}

// saysEnough reports whether a value says more than a literal, or a container of
// which no element is known. It is asked once, when the value is made: a table
// in the source can hold a part of it at ten thousand places.
func saysEnough(v *Value) bool {
	if v.Kind == Typed && (containers[v.Name] != "" || !slices.ContainsFunc(v.Elems, func(e Values) bool { return len(e) > 0 })) {
		return slices.ContainsFunc(v.Elems, anyTells)
	}
	return v.Kind != Const
}

func anyTells(vals Values) bool {
	return slices.ContainsFunc(vals, func(v *Value) bool { return v.tells })
}

// maker is the frame of the function that binds a name of another scope: one
// inside f, with nothing known of its caller.
func (w *World) maker(f *Frame, scope facts.ScopeID) *Frame {
	u := f.Def.Unit
	if scope == f.Def.Scope {
		return f
	}
	switch s := &u.Facts().Scopes[scope]; {
	case scope == 0:
		return w.moduleFrame(u)
	case s.Kind == facts.ComprehensionScope:
		return w.maker(f, s.Parent)
	default:
		parent := w.maker(f, s.Parent)
		var self *Value
		if parent.Def.Facts().Kind == facts.ClassScope && len(s.Params) > 0 {
			self = w.receiver(u.Def(scope), w.classValue(parent.Def, parent.Parent), parent)
		}
		return w.intern.frame(u.Def(scope), parent, self, nil)
	}
}

// grown adds, to the containers among vals, what code adds to them.
func (w *World) grown(f *Frame, vals Values, grown []facts.Grown) Values {
	if len(grown) == 0 {
		return vals
	}
	return w.each(vals, func(v *Value) Values {
		if v.Kind == Keywords {
			return Values{v, w.grown(f, Values{w.typed("dict", nil, nil)}, grown)[0]}
		}
		if v.Kind != Typed || len(v.Elems) == 0 {
			return Values{v}
		}
		elems := slices.Clone(v.Elems)
		last := len(elems) - 1
		for _, g := range grown {
			if f.Def.Unit.Facts().Exprs[g.Value].Op == facts.OpLeft && !isExitStack(v) {
				continue
			}
			elems[last] = union(elems[last], w.stored(w.maker(f, g.Scope), g.Value))
		}
		return Values{w.intern.value(Value{Kind: Typed, Name: v.Name, Names: v.Names, Elems: elems})}
	})
}

// param is what a parameter stands for: what the call hands over, else what its
// annotation and its default say.
func (w *World) param(f *Frame, i int) Values {
	scope := f.Def.Facts()
	if i >= len(scope.Params) {
		return nil
	}
	p := &scope.Params[i]
	if i == 0 && f.Self != nil {
		if p.Kind == facts.VarPositional {
			return Values{w.afterSelf(f)}
		}
		return Values{f.Self}
	}
	var given Values
	if i < len(f.Params) && f.Params[i] != nil {
		given = f.given(i)
		if len(given) > 0 && p.Annotation == 0 || len(given) == 1 && isNone(given[0]) {
			return given
		}
	}
	if f.Parent == nil {
		return given
	}
	if given == nil && p.Annotation == 0 && len(scope.Decorators) > 0 {
		if handed := w.handedByDecorators(f, i); len(handed) > 0 {
			return handed
		}
	}
	if given == nil && p.Annotation == 0 {
		if handed := w.injected(f, i); len(handed) > 0 {
			return handed
		}
	}
	w.readHead(f)
	ann := w.annotatedFor(f, p.Annotation)
	if given == nil {
		ann = w.inMemoryIfHanded(f, i, ann)
	}
	if !literals(given) {
		return w.fitting(given, ann)
	}
	switch p.Kind {
	case facts.VarPositional:
		return Values{w.typed("tuple", ann)}
	case facts.VarKeyword:
		return Values{w.typed("dict", nil, ann)}
	}
	if given == nil && p.Default != 0 {
		ann = union(ann, w.Eval(f.Parent, p.Default))
	}
	return union(given, ann)
}

// afterSelf is the *args of a method that has no parameter for its receiver: that
// comes first.
func (w *World) afterSelf(f *Frame) *Value {
	if given := f.given(0); len(given) == 1 && given[0].Kind == Tuple {
		return w.intern.value(Value{Kind: Tuple, Elems: append([]Values{{f.Self}}, given[0].Elems...)})
	}
	return w.typed("tuple", Values{f.Self})
}

func (w *World) importFrom(m *Module, e *facts.Expr) Values {
	var out Values
	for _, v := range w.importModule(m, e.Text, int(e.Index)) {
		out = union(out, w.fromModule(v, e.Attr))
	}
	return out
}

// fromModule is what `from v import name` binds.
func (w *World) fromModule(v *Value, name string) Values {
	if v.Kind != ModuleValue {
		out := w.external(v.Name + "." + name)
		if row := w.Catalogue.Symbol(out.Name); row != nil && row.Kind == catalogue.Attribute {
			if vals := w.typeText(row.Returns, nil, nil); len(vals) > 0 {
				return vals
			}
		}
		return Values{out}
	}
	if vals := w.Lookup(v.Mod, name); len(vals) > 0 {
		return vals
	}
	if sub := w.submodule(v.Mod, name); sub != nil {
		return Values{w.moduleValue(sub)}
	}
	vals, _ := w.madeByModule(v.Mod, name)
	return vals
}

var unaryMethods = map[string]string{"-": "__neg__", "+": "__pos__", "~": "__invert__"}

// BinaryMethods are the special methods of the binary operators and of the
// comparisons.
var BinaryMethods = map[string]string{
	"+": "__add__", "-": "__sub__", "*": "__mul__", "/": "__truediv__", "//": "__floordiv__", "%": "__mod__", "@": "__matmul__",
	"**": "__pow__", "<<": "__lshift__", ">>": "__rshift__", "&": "__and__", "|": "__or__", "^": "__xor__",
	"==": "__eq__", "!=": "__ne__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__",
	"in": "__contains__", "not in": "__contains__",
}

func notFlag(v *Value) bool {
	return v.Kind != ClassValue && (v.Kind != External || v.Self != nil)
}

// dunder is the result of a special method of v, called with unknown
// arguments.
func (w *World) dunder(v *Value, method string) Values {
	if method == "" || v.Kind != Instance && v.Kind != Typed {
		return nil
	}
	return w.each(w.Special(v, method), func(m *Value) Values { return w.Result(m, w.open()) })
}

// operated is the result of a special method of v, called with operands.
func (w *World) operated(v *Value, method string, operands ...Values) Values {
	if method == "" || v.Kind != Instance && v.Kind != Typed {
		return nil
	}
	args := w.intern.args(Actuals{Pos: operands})
	return w.each(w.Special(v, method), func(m *Value) Values { return w.Result(m, args) })
}

// open are arguments of which nothing is known.
func (w *World) open() *Actuals { return w.intern.args(Actuals{Open: true}) }

func (w *World) none() *Actuals { return w.intern.args(Actuals{}) }

// Called are the runs of calling v with nothing.
func (w *World) Called(v *Value) []Run { return w.Runs(v, w.none()) }

func (w *World) subscript(f *Frame, e *facts.Expr) Values {
	var index Values
	if len(e.List) == 1 {
		index = w.Eval(f, e.List[0])
	}
	if len(e.List) == 1 && f.Def.Unit.Facts().Exprs[e.List[0]].Op == facts.OpSlice {
		return w.each(w.Eval(f, e.X), w.slice)
	}
	if of := keyed(index); len(of) > 0 {
		return of
	}
	return w.each(w.Eval(f, e.X), func(v *Value) Values {
		switch {
		case len(e.List) != 1:
		case w.isNamespace(v):
			return w.itemOf(f, w.external(v.Name), e.List[0])
		case v.Kind == External && v.Name == "sys.modules":
			return w.loaded(f, e.List[0], index)
		}
		return w.item(v, index)
	})
}

// loaded is an item of sys.modules: the module itself under __name__, or the one
// of a literal name.
func (w *World) loaded(f *Frame, key facts.ID, index Values) Values {
	if e := &f.Def.Unit.Facts().Exprs[key]; e.Op == facts.OpName && e.Text == "__name__" {
		return Values{w.moduleValue(f.Def.Unit.Module)}
	}
	if name, ok := literal(index); ok {
		return w.importModule(f.Def.Unit.Module, name, 0)
	}
	return nil
}

// isNamespace reports whether the items of v are what the program puts there,
// anywhere.
func (w *World) isNamespace(v *Value) bool {
	if v.Kind != Typed {
		return false
	}
	t := w.Catalogue.Type(v.Name)
	return t != nil && t.Namespace
}

// slice is a part of a sequence.
func (w *World) slice(v *Value) Values {
	switch v.Kind {
	case Typed:
		if containers[v.Name] != "" {
			return Values{v}
		}
		if part := w.operated(v, "__getitem__", Values{w.typed("slice")}); len(part) > 0 {
			return part
		}
	case Tuple:
		return Values{w.typed("tuple", w.valuesOf(v))}
	}
	return w.item(v, nil)
}

func (w *World) item(v *Value, index Values) Values {
	switch v.Kind {
	case ClassValue:
		return Values{v} // a generic class with its arguments
	case External:
		if w.Catalogue.Type(v.Name) != nil || builtins[v.Name] {
			return Values{v}
		}
	case Tuple:
		if n, ok := intOf(index); ok {
			if n < 0 {
				n += len(v.Elems)
			}
			if n >= 0 && n < len(v.Elems) {
				return v.Elems[n]
			}
			return nil
		}
		return w.Element(v)
	case Keywords:
		if len(index) == 1 && index[0].Kind == Const {
			if i := slices.Index(v.Names, index[0].Name); i >= 0 {
				return v.Elems[i]
			}
			return nil
		}
		return w.valuesOf(v)
	case Typed:
		if v.Name == namespaceType {
			return w.inNamespace(v.Self, index)
		}
		if v.Name == "dict" && len(v.Elems) == 2 {
			return v.Elems[1]
		}
		if containers[v.Name] != "" && len(v.Elems) == 1 && len(v.Elems[0]) > 0 {
			return v.Elems[0]
		}
		if t := w.Catalogue.Type(v.Name); t != nil {
			if t.Item != "" {
				return w.typeText(t.Item, v, nil)
			}
			return w.dunder(v, "__getitem__")
		}
		if len(v.Elems) == 1 {
			return v.Elems[0]
		}
	case Instance:
		if name, ok := literal(index); ok && w.isTypedDict(v) {
			return w.Attr(v, name)
		}
		if n, ok := intOf(index); ok {
			if names := w.namedFields(v); n < len(names) {
				return w.Attr(v, names[n])
			}
		}
		return w.operated(v, "__getitem__", index)
	}
	return nil
}

// namespaceType is the type of the dict that has the names of Self: globals() of a
// module, __dict__ of that, of a class or of an object.
const namespaceType = "builtins.namespace"

func (w *World) namespaceOf(v *Value) *Value {
	return w.intern.value(Value{Kind: Typed, Name: namespaceType, Self: v})
}

// inNamespace is what stands in the namespace of v under a literal key.
func (w *World) inNamespace(v *Value, key Values) Values {
	name, ok := literal(key)
	if !ok {
		return nil
	}
	switch v.Kind {
	case ModuleValue:
		vals, _ := w.lookupName(v.Mod, name)
		return vals
	case ClassValue:
		vals, _ := w.own(v, name)
		return vals
	case Instance:
		return w.set(v, w.MRO(v.Self), name)
	}
	return nil
}

// isTypedDict reports whether the items of an instance are what its class
// annotates.
func (w *World) isTypedDict(v *Value) bool {
	return slices.ContainsFunc(w.MRO(v.Self), func(c *Value) bool {
		return c.Kind == External && lastName(c.Name) == "TypedDict"
	})
}

func (w *World) valuesOf(v *Value) Values {
	var out Values
	for _, e := range v.Elems {
		out = union(out, e)
	}
	return out
}

func intOf(vs Values) (int, bool) {
	if len(vs) != 1 || vs[0].Kind != Const || vs[0].Lit != facts.OpNumber {
		return 0, false
	}
	n := 0
	for _, c := range vs[0].Name {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
		if n > 1000 {
			return 0, false
		}
	}
	return n, true
}

func (w *World) unpacked(v *Value, index int) Values {
	if index == facts.Rest {
		return Values{w.typed("list", w.Element(v))}
	}
	if v.Kind == Instance && index >= 0 {
		if names := w.namedFields(v); index < len(names) {
			return w.Attr(v, names[index])
		}
	}
	if v.Kind == Tuple {
		if index < 0 {
			index += len(v.Elems)
		}
		if index >= 0 && index < len(v.Elems) {
			return v.Elems[index]
		}
		return nil
	}
	return w.Element(v)
}

// matched is what a class pattern gives of v for a keyword, or for the part at
// index.
func (w *World) matched(v *Value, index int, keyword string) Values {
	if keyword != "" {
		return w.Attr(v, keyword)
	}
	if name := w.matchedName(v, index); name != "" {
		return w.Attr(v, name)
	}
	if v.Kind != Instance && index == 0 && dataType(v) != "" {
		return Values{v} // str(text)
	}
	return nil
}

// matchedName is the attribute that a class pattern reads of v for the part at
// index, "" where that can't be told.
func (w *World) matchedName(v *Value, index int) string {
	if v.Kind != Instance {
		return ""
	}
	var names []string
	for _, m := range w.Attr(v, "__match_args__") {
		for _, e := range m.Elems {
			if name, ok := literal(e); ok {
				names = append(names, name)
			}
		}
	}
	if names == nil {
		names = annotatedFields(v.Self.Def)
	}
	if index < len(names) {
		return names[index]
	}
	return ""
}
