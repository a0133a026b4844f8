package resolve

import (
	"slices"
	"strconv"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// annotated is an instance of what an annotation says.
func (w *World) annotated(f *Frame, id facts.ID) Values {
	if id == 0 {
		return nil
	}
	e := &f.Def.Unit.Facts().Exprs[id]
	switch e.Op {
	case facts.OpName, facts.OpAttr:
		vals := w.Eval(f, id)
		if len(vals) == 0 && e.Op == facts.OpName {
			if out := w.typeArgument(f, e.Text); len(out) > 0 {
				return out
			}
		}
		if len(vals) == 0 || slices.ContainsFunc(vals, w.maybeGeneric) {
			if out := w.aliased(f, e); len(out) > 0 {
				return out
			}
		}
		return w.each(vals, func(v *Value) Values { return w.instanceIn(f, v) })
	case facts.OpBinary:
		return union(w.annotated(f, e.X), w.annotated(f, e.Y))
	case facts.OpSubscript:
		return w.generic(f, e)
	case facts.OpString:
		return nil
	}
	return nil
}

// maybeGeneric reports whether a name may stand for a generic type outside of the
// workspace with its arguments, of which its value does not tell.
func (w *World) maybeGeneric(v *Value) bool {
	return v.Kind == External && (containers[lastName(v.Name)] != "" || w.Catalogue.Type(v.Name) != nil)
}

// callableType is the type of what is annotated as a callable that returns
// something known: its element.
const callableType = "collections.abc.Callable"

// annotatedFor is what an annotation of the function that runs as f says; Self
// means the class of its receiver.
func (w *World) annotatedFor(f *Frame, id facts.ID) Values {
	if id == 0 || f.Parent == nil {
		return nil
	}
	before := w.self
	defer func() { w.self = before }()
	w.self = nil
	if f.Self != nil {
		switch f.Self.Kind {
		case Instance:
			w.self = f.Self
		case ClassValue:
			w.self = w.instance(f.Self, nil, false)
		}
	}
	return w.annotated(f.Parent, id)
}

// aliased follows a name that stands for a type expression:
// `PathLike = str | Path`, in this module or one that it comes from.
func (w *World) aliased(f *Frame, e *facts.Expr) Values {
	switch {
	case e.Op == facts.OpName && !e.Local:
		return w.alias(f.Def.Unit.Module, e.Text)
	case e.Op == facts.OpAttr:
		return w.each(w.Eval(f, e.X), func(v *Value) Values {
			if v.Kind != ModuleValue {
				return nil
			}
			return w.alias(v.Mod, e.Text)
		})
	}
	return nil
}

// alias is an instance of the type that a name of a module stands for. A type
// that names itself is unknown where it does.
func (w *World) alias(m *Module, name string) Values {
	return w.once(w.moduleValue(m), "type "+name, func() (out Values) {
		before := w.self
		defer func() { w.self = before }()
		w.self = nil
		w.lookupName(m, name) // for what is to be forgotten when another statement binds the name
		for _, u := range m.Units {
			if !u.mayBind(name) {
				continue
			}
			w.Read(&u.node)
			for _, b := range u.Facts().Scopes[0].Table[name] {
				out = union(out, w.aliasOf(u, u.Facts().Binds[b].Value))
			}
		}
		return out
	})
}

// aliasOf is an instance of the type that the value of a binding stands for.
func (w *World) aliasOf(u *Unit, id facts.ID) Values {
	v := &u.Facts().Exprs[id]
	switch v.Op {
	case facts.OpBinary, facts.OpSubscript, facts.OpName, facts.OpAttr:
		return w.annotated(w.moduleFrame(u), id)
	case facts.OpImportFrom:
		return w.each(w.importModule(u.Module, v.Text, int(v.Index)), func(from *Value) Values {
			if from.Kind != ModuleValue {
				return nil
			}
			return w.alias(from.Mod, v.Attr)
		})
	case facts.OpCall:
		return w.typeVariable(u, v)
	}
	return nil
}

// typeVariable is an instance of what a type variable is bound to, or of what
// NewType derives from.
func (w *World) typeVariable(u *Unit, call *facts.Expr) Values {
	f := w.moduleFrame(u)
	vals := w.Eval(f, call.X)
	if len(vals) != 1 || vals[0].Kind != External {
		return nil
	}
	for i, a := range call.Args {
		if a.Name == "bound" || i == 1 && lastName(vals[0].Name) == "NewType" {
			return w.annotated(f, a.Value)
		}
	}
	return nil
}

// instanceIn is an instance of class v; Self means the class around f.
func (w *World) instanceIn(f *Frame, v *Value) Values {
	if v.Kind == External && (v.Name == "typing.Self" || v.Name == "typing_extensions.Self") {
		if w.self != nil {
			return Values{w.self}
		}
		for ; f != nil; f = f.Parent {
			if f.Def.Facts().Kind == facts.ClassScope {
				return Values{w.instance(w.classValue(f.Def, f.Parent), nil, false)}
			}
		}
		return nil
	}
	return w.instanceOf(v)
}

// instanceOf is an instance of class v or of a subclass.
func (w *World) instanceOf(v *Value) Values {
	switch v.Kind {
	case ClassValue:
		return Values{w.instance(v, nil, false)}
	case External:
		switch v.Name {
		case newType:
			return w.instanceOf(v.Self)
		case recordType:
			return Values{w.record(v, w.open())}
		case "object": // anything
			return nil
		}
		if w.Catalogue.Type(v.Name) != nil || containers[lastName(v.Name)] != "" || asynchronous(v.Name) {
			return Values{w.typed(typeName(v.Name))}
		}
	case Awaitable: // an annotation that was evaluated already
		return Values{v}
	}
	return nil
}

// asynchronous reports whether a class of a library says in its name that what
// it makes is awaited, as AsyncOpenAI does: no client that blocks is one.
func asynchronous(name string) bool {
	library, _, _ := strings.Cut(name, ".")
	switch library {
	case "typing", "typing_extensions", "collections", "contextlib", "abc":
		return false
	}
	return strings.HasPrefix(lastName(name), "Async")
}

func (w *World) instancesOf(vs Values) Values {
	return w.each(vs, func(v *Value) Values {
		if v.Kind == Tuple {
			return w.instancesOf(w.valuesOf(v))
		}
		return w.instanceOf(v)
	})
}

func (w *World) instance(class *Value, args *Actuals, exact bool) *Value {
	return w.intern.value(Value{Kind: Instance, Self: class, Args: args, Exact: exact})
}

func (w *World) classValue(d *Def, env *Frame) *Value {
	return w.intern.value(Value{Kind: ClassValue, Def: d, Env: env})
}

// containers maps the names under which the plain containers and iterables are
// annotated to the one that this package uses.
var containers = map[string]string{
	"list": "list", "List": "list", "Sequence": "list", "MutableSequence": "list", "Iterable": "list", "Iterator": "list",
	"Collection": "list", "Container": "list", "Reversible": "list", "deque": "list", "Deque": "list", "KeysView": "list", "ValuesView": "list",
	"set": "set", "Set": "set", "frozenset": "set", "FrozenSet": "set", "AbstractSet": "set", "MutableSet": "set",
	"tuple": "tuple", "Tuple": "tuple",
	"dict": "dict", "Dict": "dict", "Mapping": "dict", "MutableMapping": "dict", "defaultdict": "dict", "DefaultDict": "dict", "OrderedDict": "dict",
	"AsyncIterator": "async", "AsyncIterable": "async", "AsyncGenerator": "async", "Generator": "list",
	"str": "str", "bytes": "bytes", "int": "int", "float": "float", "bool": "bool",
}

// typeName is the name under which a type is kept.
func typeName(name string) string {
	if last := lastName(name); containers[last] != "" && (last == name || strings.HasPrefix(name, "typing") || strings.HasPrefix(name, "collections")) {
		return containers[last]
	}
	return name
}

// builtinContainer reports whether all that is known of a type is what it holds.
func builtinContainer(name string) bool {
	return name == "list" || name == "dict" || name == "set" || name == "tuple"
}

func lastName(name string) string {
	_, last := cut(name)
	return last
}

func (w *World) generic(f *Frame, e *facts.Expr) Values {
	args := typeArgs(f.Def.Unit.Facts(), e)
	arg := func(i int) Values {
		if i >= len(args) {
			return nil
		}
		return w.annotated(f, args[i])
	}
	return w.each(w.Eval(f, e.X), func(v *Value) Values {
		if v.Kind != External {
			return w.instanceIn(f, v)
		}
		last := lastName(v.Name)
		switch last {
		case "Annotated":
			return union(arg(0), w.dependedOn(f, args[min(1, len(args)):]))
		case "Optional", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "InitVar", "Mapped":
			return arg(0)
		case "Union":
			var out Values
			for i := range args {
				out = union(out, arg(i))
			}
			return out
		case "Type", "type":
			return w.each(arg(0), w.classOf)
		case "Awaitable", "Future", "Task":
			if strings.HasPrefix(v.Name, "concurrent.futures.") {
				return Values{w.typed(v.Name)}
			}
			return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{arg(0)}})}
		case "Coroutine":
			return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{arg(2)}})}
		case "Callable":
			if result := arg(len(args) - 1); len(result) > 0 {
				return Values{w.typed(callableType, result)}
			}
			return nil
		case "ContextVar":
			return Values{w.typed(contextVar, arg(0))}
		case "AbstractContextManager", "ContextManager", "AbstractAsyncContextManager", "AsyncContextManager":
			return Values{w.typed(v.Name, arg(0))}
		}
		name := typeName(v.Name)
		switch {
		case name == "tuple":
			return w.tupleOf(f, args)
		case name == "dict":
			return Values{w.typed(name, arg(0), arg(1))}
		case w.Catalogue.Type(v.Name) != nil:
			return Values{w.typed(name, arg(0))}
		case containers[last] != "":
			return Values{w.typed(containers[last], arg(0))}
		}
		return nil
	})
}

// dependedOn is what FastAPI hands over for a parameter where what is said beside
// its type is what it depends on: `Annotated[Store, Depends(make_store)]`.
func (w *World) dependedOn(f *Frame, beside []facts.ID) Values {
	var out Values
	for _, id := range beside {
		if e := &f.Def.Unit.Facts().Exprs[id]; e.Op == facts.OpCall && slices.ContainsFunc(w.Eval(f, e.X), func(v *Value) bool { return v.Kind == External && depends[v.Name] }) {
			out = union(out, w.Eval(f, id))
		}
	}
	return out
}

func (w *World) tupleOf(f *Frame, args []facts.ID) Values {
	if len(args) == 2 {
		if e := &f.Def.Unit.Facts().Exprs[args[1]]; e.Op == facts.OpConstant && e.Text == "..." {
			return Values{w.typed("tuple", w.annotated(f, args[0]))}
		}
	}
	elems := make([]Values, len(args))
	for i, a := range args {
		elems[i] = w.annotated(f, a)
	}
	return Values{w.intern.value(Value{Kind: Tuple, Elems: elems})}
}

// classOf is the class of an instance.
func (w *World) classOf(v *Value) Values {
	switch v.Kind {
	case Instance:
		return Values{v.Self}
	case Typed:
		return Values{w.external(v.Name)}
	}
	return nil
}

// typeExpr is a type of the catalogue, parsed: Name[Args], or a union.
type typeExpr struct {
	name  string
	args  []*typeExpr
	union []*typeExpr
}

// typeText is an instance of a type that the catalogue names. Self is the
// receiver; {param@pos} stands for the literal string of an argument.
func (w *World) typeText(text string, self *Value, row func(string) string) Values {
	if strings.Contains(text, "{") {
		if row == nil {
			return nil
		}
		if text = row(text); text == "" {
			return nil
		}
	}
	t := w.types[text]
	if t == nil {
		p := typeParser{rest: text}
		t = p.union()
		w.types[text] = t
	}
	return w.typeValue(t, self)
}

func (w *World) typeValue(t *typeExpr, self *Value) Values {
	if t.union != nil {
		var out Values
		for _, u := range t.union {
			out = union(out, w.typeValue(u, self))
		}
		return out
	}
	arg := func(i int) Values {
		if i >= len(t.args) {
			return nil
		}
		return w.typeValue(t.args[i], self)
	}
	switch last := lastName(t.name); {
	case t.name == "" || t.name == "None":
		return nil
	case t.name == "Self":
		if self == nil {
			return nil
		}
		return Values{self}
	case t.name == "Element":
		if self != nil && self.Kind == Instance {
			if len(self.Elems) > 0 {
				return self.Elems[0]
			}
			return w.externalArgument(self.Self)
		}
		if self == nil || self.Kind != Typed || len(self.Elems) == 0 {
			return nil
		}
		return self.Elems[0]
	case last == "Awaitable", last == "Coroutine":
		return Values{w.intern.value(Value{Kind: Awaitable, Elems: []Values{arg(len(t.args) - 1)}})}
	case last == "Optional":
		return arg(0)
	case last == "type", last == "Type":
		return w.each(arg(0), w.classOf)
	case typeName(t.name) == "tuple" && len(t.args) > 0 && t.args[len(t.args)-1].name != "...":
		return Values{w.intern.value(Value{Kind: Tuple, Elems: w.typeArgs(t, self)})}
	case w.Catalogue.Type(t.name) != nil && !builtinContainer(typeName(t.name)):
		return Values{w.intern.value(Value{Kind: Typed, Name: w.Catalogue.Canonical(t.name), Elems: w.typeArgs(t, self)})}
	}
	return Values{w.intern.value(Value{Kind: Typed, Name: typeName(t.name), Elems: w.typeArgs(t, self)})}
}

func (w *World) typeArgs(t *typeExpr, self *Value) []Values {
	var out []Values
	for _, a := range t.args {
		out = append(out, w.typeValue(a, self))
	}
	return out
}

type typeParser struct{ rest string }

func (p *typeParser) union() *typeExpr {
	t := p.one()
	for p.eat('|') {
		if t.union == nil {
			t = &typeExpr{union: []*typeExpr{t}}
		}
		t.union = append(t.union, p.one())
	}
	return t
}

func (p *typeParser) eat(c byte) bool {
	p.rest = strings.TrimLeft(p.rest, " ")
	if p.rest != "" && p.rest[0] == c {
		p.rest = p.rest[1:]
		return true
	}
	return false
}

func (p *typeParser) one() *typeExpr {
	p.rest = strings.TrimLeft(p.rest, " ")
	i := strings.IndexAny(p.rest, "[]|,")
	if i < 0 {
		i = len(p.rest)
	}
	t := &typeExpr{name: strings.Trim(p.rest[:i], " \"")}
	p.rest = p.rest[i:]
	if p.eat('[') {
		for {
			t.args = append(t.args, p.union())
			if !p.eat(',') {
				break
			}
		}
		p.eat(']')
	}
	return t
}

// fill replaces each {param@pos} of a type by the literal string that is handed
// over for it; where that is not known, by what stands behind a bar in it, and all is
// "" where nothing does.
func fill(text string, args *Actuals) string {
	for {
		i := strings.IndexByte(text, '{')
		if i < 0 {
			return text
		}
		j := strings.IndexByte(text, '}')
		if j < i {
			return ""
		}
		param, otherwise, _ := strings.Cut(text[i+1:j], "|")
		param, at, _ := strings.Cut(param, "@")
		pos, err := strconv.Atoi(at)
		if err != nil {
			pos = -1
		}
		vals, _ := args.Argument(param, pos)
		if len(vals) != 1 || vals[0].Kind != Const || vals[0].Lit != facts.OpString {
			if otherwise == "" {
				return ""
			}
			text = text[:i] + otherwise + text[j+1:]
			continue
		}
		text = text[:i] + vals[0].Name + text[j+1:]
	}
}

// Argument is what a call hands over for a parameter, and whether it does.
func (a *Actuals) Argument(param string, pos int) (Values, bool) {
	for _, k := range a.Kw {
		if k.Name == param && param != "" {
			return withoutMarks(k.Value), true
		}
	}
	if pos >= 0 && pos < len(a.Pos) {
		return withoutMarks(a.Pos[pos]), true
	}
	return nil, false
}
