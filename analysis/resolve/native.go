package resolve

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// externalResult is what calling a symbol outside of the workspace gives. What
// the language itself fixes stands here; the rest is in the catalogue.
func (w *World) externalResult(v *Value, args *Actuals) Values {
	if vals, ok := w.native(v, args); ok {
		return vals
	}
	row := w.Row(v)
	if row != nil && row.Kind == catalogue.Decorator {
		return w.decoratorResult(v, args)
	}
	if row != nil && row.Constructs && v.Self != nil {
		return Values{w.instance(v.Self.classOrSelf(), nil, true)}
	}
	if row != nil && row.Makes != "" {
		made, _ := args.Argument(ParamOf(row.Makes))
		return w.each(made, func(f *Value) Values { return w.Result(f, w.HandedOn(row, args)) })
	}
	if row != nil && row.Gives != "" {
		return w.instanceGiven(row, args)
	}
	if row != nil && row.Offload != "" {
		if vals := w.fromThread(row, args); len(vals) > 0 {
			return vals
		}
	}
	if row != nil && row.Lazy {
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Self: v.Self, Args: args})}
	}
	if row != nil {
		if text := w.returns(row, args); text != "" {
			self := v.Self
			if typ, _ := cut(v.Name); self == nil && w.Catalogue.Type(typ) != nil {
				self = w.typed(typ) // a class method: Path.cwd()
			}
			out := w.typeText(text, self, func(t string) string { return fill(t, args) })
			if row.Async {
				return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{out}})}
			}
			return out
		}
		if row.Async {
			return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{nil}})}
		}
	}
	if v.Self == nil && (w.Catalogue.Type(v.Name) != nil || containers[v.Name] != "") {
		return Values{w.typed(typeName(v.Name))}
	}
	return nil
}

// instanceGiven is what a symbol gives of the class, or of the query, that it is given.
func (w *World) instanceGiven(row *catalogue.Symbol, args *Actuals) Values {
	given, _ := args.Argument(ParamOf(row.Gives))
	out := w.each(given, func(v *Value) Values {
		if v.Kind == Typed && len(v.Elems) > 0 {
			return v.Elems[0]
		}
		return w.instancesOf(Values{v})
	})
	switch {
	case len(out) == 0:
		return nil
	case row.Held != "":
		return Values{w.typed(row.Name, out)}
	case row.Async:
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{out}})}
	}
	return out
}

// fromThread is what a symbol gives that has a thread call what it is handed: what
// that returns, in a future or for who awaits it.
func (w *World) fromThread(row *catalogue.Symbol, args *Actuals) Values {
	called, _ := args.Argument(ParamOf(row.Offload))
	if row.Returns == callableType {
		return w.each(called, func(f *Value) Values {
			return Values{w.intern.value(Value{Kind: External, Name: inThread, Self: f})}
		})
	}
	on := w.HandedOn(row, args)
	result := w.each(called, func(f *Value) Values { return w.Result(f, on) })
	switch {
	case len(result) == 0:
	case row.Returns == futureType:
		return Values{w.typed(futureType, result)}
	case row.Async || row.Returns == "asyncio.Future":
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{result}})}
	}
	return nil
}

// inThread stands for a callable that has a thread call what it was made of, and
// gives what that returns to who awaits it.
const inThread = "asgiref.sync.SyncToAsync()"

// futureType is that of what a thread of an executor works out.
const futureType = "concurrent.futures.Future"

// decoratorResult is what calling a known decorator gives: what it makes of the
// function that it is called with, or the decorator that takes one.
func (w *World) decoratorResult(v *Value, args *Actuals) Values {
	if len(args.Pos) == 1 && len(args.Kw) == 0 && len(args.Pos[0]) > 0 && callable(args.Pos[0][0]) && !strings.HasSuffix(v.Name, ".wraps") {
		return w.apply(Values{v}, args.Pos[0])
	}
	return Values{v}
}

func (w *World) returns(row *catalogue.Symbol, args *Actuals) string {
	for _, r := range row.ReturnsWhen {
		all := true
		for _, c := range r.When {
			met, known := w.Holds(c, args)
			all = all && met && known
		}
		if all {
			return r.Returns
		}
	}
	return row.Returns
}

func callable(v *Value) bool {
	switch v.Kind {
	case Func, ClassValue, Partial, Wrapped, Static, ClassMethod, Property, ContextFactory, Dispatch:
		return true
	case External:
		return true
	}
	return false
}

// native gives the meaning of the builtins and of the few functions of the
// standard library whose result is made of their arguments.
func (w *World) native(v *Value, args *Actuals) (Values, bool) {
	arg := func(i int) Values {
		if i < len(args.Pos) {
			return withoutMarks(args.Pos[i])
		}
		return nil
	}
	list := func(elem Values) (Values, bool) { return Values{w.typed("list", elem)}, true }
	switch v.Name {
	case "functools.partial", "functools.partialmethod":
		name := ""
		if v.Name == "functools.partialmethod" {
			name = "method"
		}
		rest := w.intern.args(Actuals{Pos: args.Pos[min(1, len(args.Pos)):], Kw: args.Kw, Open: args.Open})
		return w.each(arg(0), func(f *Value) Values {
			return Values{w.intern.value(Value{Kind: Partial, Name: name, Self: f, Args: rest})}
		}), true
	case "staticmethod", "classmethod", "property":
		function, _ := args.Argument("fget", 0)
		return w.each(function, func(f *Value) Values { return w.applyOne(v, f) }), true
	case "property.setter", "property.deleter", "property.getter":
		return w.each(arg(0), func(f *Value) Values { return w.applyOne(v, f) }), true
	case "type":
		if len(args.Pos) == 1 {
			return w.each(arg(0), func(v *Value) Values {
				if v.Kind == Instance {
					return w.classesOf(v)
				}
				return w.classOf(v)
			}), true
		}
		return w.each(arg(1), w.Element), true // a class with nothing but its bases known
	case weakRef, "weakref.WeakMethod":
		return Values{w.typed(weakRef, arg(0))}, true
	case "asyncio.Queue", "asyncio.LifoQueue", "asyncio.PriorityQueue":
		return Values{w.typed(v.Name, nil)}, true
	case exitStack, asyncExitStack:
		return Values{w.typed(v.Name, nil)}, true
	case "weakref.finalize":
		rest := w.intern.args(Actuals{Pos: args.Pos[min(2, len(args.Pos)):], Kw: args.Kw, Open: args.Open})
		return w.each(arg(1), func(f *Value) Values {
			return Values{w.intern.value(Value{Kind: Partial, Self: f, Args: rest})}
		}), true
	case "logging.getLogger":
		return Values{w.logger(args)}, true
	case "functools.reduce":
		return union(w.each(arg(0), func(f *Value) Values { return w.Result(f, w.handing(v.Name, nil, args)) }), arg(2)), true
	case "functools.cmp_to_key":
		return w.each(arg(0), func(f *Value) Values { // the key's comparison calls it
			return Values{w.intern.value(Value{Kind: Partial, Self: f, Args: w.open()})}
		}), true
	case "getattr":
		names, ok := literalsOf(arg(1))
		if !ok {
			return nil, true
		}
		out := arg(2)
		for _, name := range names {
			out = union(w.each(arg(0), func(o *Value) Values { return w.Attr(o, name) }), out)
		}
		return out, true
	case "str", "repr", "format", "ascii":
		return Values{w.typed("str")}, true
	case "iter":
		if len(args.Pos) == 2 { // calls the first until it gives the second
			elem := w.each(arg(0), func(f *Value) Values { return w.Result(f, w.none()) })
			return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{elem}})}, true
		}
		return arg(0), true
	case "reversed", "aiter":
		return arg(0), true
	case "next":
		return w.each(arg(0), w.Element), true
	case "anext":
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{w.each(arg(0), w.asyncElement)}})}, true
	case "list", "sorted", "tuple", "collections.deque":
		return list(w.each(arg(0), w.Element))
	case "dict", "types.MappingProxyType", "collections.ChainMap", "collections.OrderedDict", "weakref.WeakValueDictionary", "weakref.WeakKeyDictionary":
		return Values{w.dictOf(args)}, true
	case "dict.fromkeys":
		return Values{w.typed("dict", w.each(arg(0), w.Element), arg(1))}, true
	case "random.choice", "heapq.heappop", "heapq.heappushpop", "heapq.heapreplace":
		return w.each(arg(0), w.Element), true
	case "random.choices", "random.sample":
		return list(w.each(arg(0), w.Element))
	case "heapq.nsmallest", "heapq.nlargest":
		return list(w.each(arg(1), w.Element))
	case "set", "frozenset", "weakref.WeakSet":
		return Values{w.typed("set", w.each(arg(0), w.Element))}, true
	case "min", "max":
		if len(args.Pos) > 1 {
			var out Values
			for _, p := range args.Pos {
				out = union(out, p)
			}
			return out, true
		}
		return w.each(arg(0), w.Element), true
	case "copy.copy", "copy.deepcopy", "weakref.proxy", replaceFields, "attrs.evolve", "attr.evolve":
		return arg(0), true
	case "types.MethodType":
		return w.boundToAny(arg(0), arg(1)), true
	case "function.__get__":
		return w.boundToAny(Values{v.Self}, arg(0)), true
	case "contextlib.closing", "contextlib.nullcontext", "contextlib.aclosing":
		return Values{w.typed(v.Name, arg(0))}, true
	case "types.SimpleNamespace":
		var names []string
		var elems []Values
		for _, k := range args.Kw {
			names, elems = append(names, k.Name), append(elems, k.Value)
		}
		return Values{w.intern.value(Value{Kind: Typed, Name: v.Name, Names: names, Elems: elems})}, true
	case "collections.defaultdict":
		return Values{w.typed("dict", nil, w.each(arg(0), func(f *Value) Values { return w.Result(f, w.none()) }))}, true
	case "typing.NewType", "typing_extensions.NewType":
		return w.each(arg(1), func(c *Value) Values {
			return Values{w.intern.value(Value{Kind: External, Name: newType, Self: c})}
		}), true
	case newType:
		return arg(0), true
	case inThread:
		if result := w.Result(v.Self, args); len(result) > 0 {
			return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{result}})}, true
		}
		return nil, true
	case "operator.methodcaller", "operator.attrgetter", "operator.itemgetter":
		return w.getter(v.Name, args), true
	case methodCaller, attrGetter, itemGetter:
		vals, _ := w.got(v, args)
		return vals, true
	case recordType:
		return Values{w.record(v, args)}, true
	case contextVar + ".get":
		if v.Self != nil {
			return union(w.valueOf(v.Self), arg(0)), true
		}
	case "contextlib.ExitStack.enter_context", "contextlib.AsyncExitStack.enter_context":
		return w.each(arg(0), w.entered), true
	case "contextlib.AsyncExitStack.enter_async_context":
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{w.each(arg(0), w.asyncEntered)}})}, true
	case "type.__subclasses__":
		if v.Self != nil && v.Self.Kind == ClassValue {
			return list(w.Subclasses(v.Self))
		}
	case "aiohttp.web.AppKey", "aiohttp.web.RequestKey":
		return Values{w.typed(v.Name, w.instancesOf(arg(1)))}, true
	case "coroutine.__await__":
		return Values{v.Self}, true
	case "object.__new__":
		return w.each(arg(0), func(v *Value) Values {
			if v.Kind == Instance { // what a method sets on the class is looked up with an instance in its place
				return Values{v}
			}
			return w.instancesOf(Values{v})
		}), true
	case "asyncio.create_task", "asyncio.ensure_future", "asyncio.shield", "asyncio.wait_for", "asyncio.TaskGroup.create_task", "asyncio.AbstractEventLoop.create_task":
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{w.each(arg(0), w.awaited)}})}, true
	case "asyncio.wrap_future":
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{w.each(arg(0), func(f *Value) Values {
			if f.Kind == Typed && f.Name == futureType {
				return w.valuesOf(f)
			}
			return nil
		})}})}, true
	case "asyncio.to_thread":
		rest := w.intern.args(Actuals{Pos: args.Pos[min(1, len(args.Pos)):], Kw: args.Kw, Open: args.Open})
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{w.each(arg(0), func(f *Value) Values { return w.Result(f, rest) })}})}, true
	case "asyncio.AbstractEventLoop.run_in_executor":
		rest := w.intern.args(Actuals{Pos: args.Pos[min(2, len(args.Pos)):], Kw: args.Kw, Open: args.Open})
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{w.each(arg(1), func(f *Value) Values { return w.Result(f, rest) })}})}, true
	case "asyncio.wait":
		tasks := Values{w.typed("set", w.each(arg(0), w.Element))}
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{{w.intern.value(Value{Kind: Tuple, Elems: []Values{tasks, tasks}})}}})}, true
	case "asyncio.as_completed":
		return list(w.each(arg(0), w.Element))
	case "asyncio.gather":
		elems := make([]Values, len(args.Pos))
		for i := range args.Pos {
			elems[i] = w.each(arg(i), w.awaited)
		}
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{{w.intern.value(Value{Kind: Tuple, Elems: elems})}}})}, true
	case "asyncio.run", "asyncio.AbstractEventLoop.run_until_complete":
		return w.each(arg(0), w.awaited), true
	case "enumerate":
		pair := w.intern.value(Value{Kind: Tuple, Elems: []Values{{w.typed("int")}, w.each(arg(0), w.Element)}})
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{{pair}}})}, true
	case "zip":
		elems := make([]Values, len(args.Pos))
		for i := range args.Pos {
			elems[i] = w.each(arg(i), w.Element)
		}
		pair := w.intern.value(Value{Kind: Tuple, Elems: elems})
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{{pair}}})}, true
	case "map":
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{w.each(arg(0), func(f *Value) Values { return w.Result(f, w.handing(v.Name, nil, args)) })}})}, true
	case "filter", "itertools.filterfalse", "itertools.takewhile", "itertools.dropwhile":
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{w.each(arg(1), w.Element)}})}, true
	case "itertools.islice", "itertools.cycle", "itertools.tee":
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{w.each(arg(0), w.Element)}})}, true
	case "itertools.chain.from_iterable":
		elem := w.each(w.each(arg(0), w.Element), w.Element)
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{elem}})}, true
	case "itertools.chain":
		var out Values
		for _, p := range args.Pos {
			out = union(out, w.each(p, w.Element))
		}
		return Values{w.intern.value(Value{Kind: Lazy, Name: v.Name, Args: args, Elems: []Values{out}})}, true
	}
	if depends[v.Name] {
		dependency, _ := args.Argument("dependency", 0)
		return w.each(dependency, w.provided), true
	}
	if v.Self != nil {
		return w.containerMethod(v, args)
	}
	return nil, false
}

// depends are the functions by which a parameter says what FastAPI, or what is made
// in its way, hands over for it.
var depends = map[string]bool{
	"fastapi.Depends": true, "fastapi.Security": true, "fastapi.param_functions.Depends": true, "fastapi.param_functions.Security": true,
	"fast_depends.Depends": true, "faststream.Depends": true, "taskiq.TaskiqDepends": true, "taskiq_dependencies.Depends": true,
}

// byName is what f says that each object of the arguments runs for the attribute
// that the second argument names.
func (w *World) byName(args *Actuals, f func(v *Value, name string) []Run) []Run {
	if len(args.Pos) < 2 {
		return nil
	}
	names, _ := literalsOf(args.Pos[1])
	var runs []Run
	for _, name := range names {
		for _, o := range args.Pos[0] {
			runs = append(runs, f(o, name)...)
		}
	}
	return runs
}

// againRuns is what making an instance like the one that is handed over runs.
func (w *World) againRuns(args *Actuals) []Run {
	var runs []Run
	if len(args.Pos) > 0 {
		for _, x := range args.Pos[0] {
			if x.Kind == Instance {
				runs = append(runs, w.Runs(x.Self, w.open())...)
			}
		}
	}
	return runs
}

// eachRuns is what f says that each value of the arguments runs.
func (w *World) eachRuns(args *Actuals, f func(*Value) []Run) []Run {
	var runs []Run
	for _, p := range args.Pos {
		for _, x := range p {
			runs = append(runs, f(x)...)
		}
	}
	for _, k := range args.Kw {
		for _, x := range k.Value {
			runs = append(runs, f(x)...)
		}
	}
	return runs
}

// PercentRuns is what `x % y` runs where x is text: the items are formatted.
func (w *World) PercentRuns(x, y *Value) []Run {
	if dataType(x) != "str" {
		return nil
	}
	items := []Values{{y}}
	if y.Kind == Tuple {
		items = y.Elems
	}
	verbs := percentVerbs(x, len(items))
	var runs []Run
	for i, vals := range items {
		for _, item := range vals {
			if verbs[i] == 'r' || verbs[i] == 'a' {
				runs = append(runs, w.DunderRuns(item, "__repr__")...)
			} else {
				runs = append(runs, w.DunderRuns(item, "__str__", "__repr__")...)
			}
		}
	}
	return runs
}

var percentSpec = regexp.MustCompile(`%[-#0 +]*[0-9]*(?:\.[0-9]+)?[hlL]?([a-zA-Z%])`)

// percentVerbs are the letters by which text formats n items; 's' where it is
// not known, or made of a mapping.
func percentVerbs(text *Value, n int) []byte {
	verbs := bytes.Repeat([]byte{'s'}, n)
	if text.Kind != Const {
		return verbs
	}
	i := 0
	for _, m := range percentSpec.FindAllStringSubmatch(text.Name, -1) {
		if m[1] != "%" && i < n {
			verbs[i] = m[1][0]
			i++
		}
	}
	if i < n {
		return bytes.Repeat([]byte{'s'}, n)
	}
	return verbs
}

// weakRef is the type of what gives its element when it is called.
const weakRef = "weakref.ref"

// replaceFields makes an instance of a dataclass like another one.
const replaceFields = "dataclasses.replace"

// newType stands for what typing.NewType makes of a class.
const newType = "typing.NewType()"

func literal(vs Values) (string, bool) {
	if len(vs) == 1 && vs[0].Kind == Const && vs[0].Lit == facts.OpString {
		return vs[0].Name, true
	}
	return "", false
}

// literalsOf are the texts that a value may be, where nothing else is known to be
// among them.
func literalsOf(vs Values) (texts []string, all bool) {
	for _, v := range vs {
		if v.Kind != Const || v.Lit != facts.OpString {
			return nil, false
		}
		texts = append(texts, v.Name)
	}
	return texts, len(texts) > 0
}

// nextRuns is what next(x) runs.
func (w *World) nextRuns(args *Actuals) []Run {
	if len(args.Pos) == 0 {
		return nil
	}
	var runs []Run
	for _, x := range args.Pos[0] {
		switch {
		case x.Kind == GeneratorValue:
			runs = append(runs, Run{Frame: x.Frame, Body: x, Part: Step})
		case x.Kind == Instance && len(w.Special(x, "__next__")) > 0:
			runs = append(runs, w.dunderRuns(x, "__next__")...)
		default:
			runs = append(runs, w.IterRuns(x)...)
		}
	}
	return runs
}

// nativeElement is an element of a Lazy value that native made.
func (w *World) nativeElement(v *Value) (Values, bool) {
	if len(v.Elems) == 1 {
		return v.Elems[0], true
	}
	return nil, false
}

// provided is what FastAPI hands to who depends on f: what it returns, or what it
// yields.
func (w *World) provided(f *Value) Values {
	return w.each(w.Result(f, w.none()), func(v *Value) Values {
		switch v.Kind {
		case GeneratorValue:
			return w.Element(v)
		case AsyncGenerator:
			return w.asyncElement(v)
		case Coroutine, Awaitable:
			return w.awaited(v)
		}
		return Values{v}
	})
}

// containerMethod is the result of a method of a plain container.
func (w *World) containerMethod(v *Value, args *Actuals) (Values, bool) {
	typ, name := cut(v.Name)
	self := v.Self
	switch typ {
	case namespaceType:
		if itemMethods[name] && len(args.Pos) > 0 {
			return w.inNamespace(self.Self, args.Pos[0]), true
		}
		return nil, true
	case "dict":
		keys, vals := Values(nil), Values(nil)
		if self.Kind == Keywords {
			vals = w.valuesOf(self)
			if len(args.Pos) > 0 {
				if k, ok := literal(args.Pos[0]); ok {
					vals = nil
					if i := slices.Index(self.Names, k); i >= 0 {
						vals = self.Elems[i]
					}
				}
			}
		} else if len(self.Elems) == 2 {
			keys, vals = self.Elems[0], self.Elems[1]
		}
		switch name {
		case "get", "pop", "setdefault":
			if len(args.Pos) > 1 {
				vals = union(vals, withoutMarks(args.Pos[1]))
			}
			return vals, true
		case "values":
			return Values{w.typed("list", vals)}, true
		case "keys":
			return Values{w.typed("list", keys)}, true
		case "items":
			return Values{w.typed("list", Values{w.intern.value(Value{Kind: Tuple, Elems: []Values{keys, vals}})})}, true
		case "copy":
			return Values{self}, true
		case "popitem":
			return Values{w.intern.value(Value{Kind: Tuple, Elems: []Values{keys, vals}})}, true
		}
		return nil, true
	case "list", "set", "tuple":
		switch name {
		case "_replace":
			return Values{w.replaced(self, args)}, true
		case "pop", "popleft":
			return w.Element(self), true
		case "copy", "union", "difference", "intersection":
			return Values{self}, true
		}
		return nil, true
	case "str", "bytes":
		switch name {
		case "split", "splitlines", "rsplit":
			return Values{w.typed("list", Values{w.typed(typ)})}, true
		case "encode":
			return Values{w.typed("bytes")}, true
		case "decode", "format", "hex":
			return Values{w.typed("str")}, true
		case "strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "casefold", "replace", "join", "removeprefix",
			"removesuffix", "zfill", "ljust", "rjust", "center", "translate", "expandtabs", "swapcase":
			return Values{w.typed(typ)}, true
		}
	}
	return nil, false
}

// nativeRuns is what the builtins run of their arguments, as far as the
// catalogue does not say it.
func (w *World) nativeRuns(v *Value, args *Actuals) []Run {
	if args == nil {
		return nil
	}
	switch v.Name {
	case "getattr", "hasattr":
		return w.byName(args, w.AttrRuns)
	case "contextlib.ExitStack.enter_context", "contextlib.AsyncExitStack.enter_context":
		var runs []Run
		if len(args.Pos) > 0 {
			for _, c := range args.Pos[0] {
				if c.Kind == Context { // the rest runs when the stack is closed
					runs = append(runs, Run{Frame: c.Frame, Body: c, Part: Head})
				}
			}
		}
		return runs
	case "setattr":
		return w.byName(args, w.SetAttrRuns)
	case "delattr":
		return w.byName(args, w.DelAttrRuns)
	case "isinstance", "issubclass":
		var runs []Run
		if len(args.Pos) == 2 {
			name := map[string]string{"isinstance": "__instancecheck__", "issubclass": "__subclasscheck__"}[v.Name]
			for _, class := range args.Pos[1] {
				runs = append(runs, w.DunderRuns(class, name)...)
			}
		}
		return runs
	case methodCaller, attrGetter, itemGetter:
		_, runs := w.got(v, args)
		return runs
	case "sorted", "min", "max":
		return w.orderRuns(args)
	case "bool":
		return w.eachRuns(args, func(x *Value) []Run { return w.DunderRuns(x, "__bool__", "__len__") })
	case "any", "all":
		return w.truthRuns(args)
	case "sum":
		return w.sumRuns(args)
	case replaceFields, "attrs.evolve", "attr.evolve": // which makes another one of the same class
		return w.againRuns(args)
	case "reversed":
		return w.eachRuns(args, func(x *Value) []Run { return w.DunderRuns(x, "__reversed__") })
	case "next":
		return w.nextRuns(args)
	case "property.__next__", "property.send":
		return []Run{{Frame: v.Self.Frame, Body: v.Self, Part: Step}}
	case "property.throw":
		return []Run{{Frame: v.Self.Frame, Body: v.Self}}
	case "property.close":
		return []Run{{Frame: v.Self.Frame, Body: v.Self, Part: End}}
	}
	if v.Self == nil {
		if typ, name := cut(v.Name); typ == "logging" && logLevels[name] > 0 {
			return w.logRuns(w.typed(loggerType, nil), logLevels[name])
		}
		return nil
	}
	switch typ, name := cut(v.Name); {
	case isExitStack(v.Self) && (name == "close" || name == "aclose" || name == "__exit__" || name == "__aexit__"):
		return w.unwindRuns(v.Self)
	case typ == loggerType && logLevels[name] > 0:
		return w.logRuns(v.Self, logLevels[name])
	case typ == "str" && name == "format":
		return w.eachRuns(args, func(x *Value) []Run { return w.DunderRuns(x, "__format__", "__str__", "__repr__") })
	case typ == "str" && name == "join", typ == "list" && name == "extend", typ == "set" && name == "update":
		var runs []Run
		if len(args.Pos) > 0 {
			for _, it := range args.Pos[0] {
				runs = append(runs, w.IterRuns(it)...)
			}
		}
		return runs
	case typ == "list" && name == "sort":
		key, _ := args.Argument("key", -1)
		var runs []Run
		for _, f := range key {
			runs = append(runs, w.Runs(f, w.handing(v.Name, v.Self, args))...)
		}
		if len(args.Kw) == 0 {
			for _, v := range w.Element(v.Self) {
				runs = append(runs, w.DunderRuns(v, "__lt__", "__gt__")...)
			}
		}
		return runs
	}
	return nil
}
