package resolve

import (
	"bytes"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Run is something that runs synchronously where an expression is evaluated: a
// function of the workspace (Frame), or a symbol of the catalogue (Row).
type Run struct {
	Frame  *Frame
	Row    *catalogue.Symbol
	Symbol string   // the name of Row, wildcards filled in
	Value  *Value   // what is called, for Row
	Args   *Actuals // of the call, for Row
	Body   *Value   // a generator whose body runs now: GeneratorValue or Context
	Part   Part     // of Body
	Lazy   bool     // Row runs because its result is iterated
}

// classesOf are the classes that an instance may be of.
func (w *World) classesOf(v *Value) Values {
	if v.Exact {
		return Values{v.Self}
	}
	return union(Values{v.Self}, w.Subclasses(v.Self))
}

// Part is how much of a generator's body runs.
type Part uint8

// The parts of a body.
const (
	Whole Part = iota
	Head       // up to its last yield: a context manager has one on each way
	Tail       // what stands behind that
	Step       // from one yield to the next, where no exception is thrown in
	End        // what runs where it is closed at a yield
	First      // up to its first yield: next() of a new generator
	Parts      // how many there are
)

// Attr is what reading an attribute gives.
func (w *World) Attr(v *Value, name string) Values {
	vals, _ := w.access(v, name, nil)
	return vals
}

// AttrIn is what reading an attribute gives in f.
func (w *World) AttrIn(f *Frame, v *Value, name string) Values {
	vals, _ := w.access(v, mangled(f, name), receives(f, v))
	return vals
}

// ReadRuns is what the expression e, an attribute or a part of a class pattern,
// runs in f to read from v.
func (w *World) ReadRuns(f *Frame, v *Value, e *facts.Expr) []Run {
	if e.Op != facts.OpField {
		return w.AttrRunsIn(f, v, e.Text)
	}
	name := e.Text
	if name == "" {
		name = w.matchedName(v, int(e.Index))
	}
	if name == "" {
		return nil
	}
	return w.AttrRuns(v, name)
}

// AttrRunsIn is what reading an attribute in f runs.
func (w *World) AttrRunsIn(f *Frame, v *Value, name string) []Run {
	_, runs := w.access(v, mangled(f, name), receives(f, v))
	return runs
}

// receives is the method that f runs, where v is its receiver: an instance of a
// class that has another method in its place is no such receiver.
func receives(f *Frame, v *Value) *Def {
	if f.Self == v && v.Kind == Instance && !v.Exact {
		return f.Def
	}
	return nil
}

// AttrRuns is what reading an attribute runs: properties and descriptors.
func (w *World) AttrRuns(v *Value, name string) []Run {
	_, runs := w.access(v, name, nil)
	return runs
}

func (w *World) access(v *Value, name string, method *Def) (Values, []Run) {
	if name == "__dict__" && (v.Kind == ModuleValue || v.Kind == ClassValue || v.Kind == Instance) {
		return Values{w.namespaceOf(v)}, nil
	}
	switch v.Kind {
	case ModuleValue:
		if vals, bound := w.lookupName(v.Mod, name); bound {
			return vals, nil
		}
		if sub := w.submodule(v.Mod, name); sub != nil {
			return Values{w.moduleValue(sub)}, nil
		}
		return w.madeByModule(v.Mod, name)
	case External:
		return w.externalAttr(v, name)
	case ClassValue:
		return w.classAttr(v, name)
	case Instance:
		if name == "__class__" {
			return w.classesOf(v), nil
		}
		if v.Args == nil && name != "value" && name != "_value_" {
			v = w.plainMember(v)
		}
		return w.instanceAttr(v, name, method)
	case Typed:
		if i := slices.Index(v.Names, name); i >= 0 { // types.SimpleNamespace
			return v.Elems[i], nil
		}
		return w.typedAttr(v, name)
	case Lazy:
		return w.lazyAttr(v, name)
	case Told:
		return w.typedAttr(w.typed("str"), name)
	case Const:
		switch v.Lit {
		case facts.OpString:
			return w.typedAttr(w.typed("str"), name)
		case facts.OpBytes:
			return w.typedAttr(w.typed("bytes"), name)
		}
	case Awaitable:
		return w.typedAttr(w.typed("asyncio.Task", v.Elems...), name)
	case Keywords:
		return Values{w.method(v, "dict."+name)}, nil
	case Tuple:
		if i := slices.Index(v.Names, name); i >= 0 { // of a named tuple
			return v.Elems[i], nil
		}
		return Values{w.method(v, "tuple."+name)}, nil
	case Super:
		mro := w.MRO(v.Self.classOrSelf())
		if i := slices.IndexFunc(mro, func(c *Value) bool { return c.Kind == ClassValue && c.Def == v.Def }); i >= 0 {
			mro = mro[i+1:]
		}
		found, ok := w.inClass(mro, name)
		if !ok && name == "__new__" && !w.isMetaclass(v.Self.classOrSelf()) {
			return Values{w.external("object.__new__")}, nil
		}
		return w.bindAll(found, v.Self)
	case Coroutine:
		return Values{w.method(v, "coroutine."+name)}, nil
	case Func:
		if name == "__get__" {
			return Values{w.method(v, "function."+name)}, nil
		}
	case Property, GeneratorValue:
		return Values{w.method(v, "property."+name)}, nil
	case Wrapped, ContextFactory:
		if name == "__wrapped__" {
			return Values{v.Self}, nil
		}
	}
	return nil, nil
}

// classOrSelf is the class of an instance, or the class itself.
func (v *Value) classOrSelf() *Value {
	if v.Kind == Instance {
		return v.Self
	}
	return v
}

func (w *World) method(self *Value, name string) *Value {
	return w.intern.value(Value{Kind: External, Name: name, Self: self})
}

func (w *World) externalAttr(v *Value, name string) (Values, []Run) {
	if v.Self != nil {
		return nil, nil
	}
	full := v.Name + "." + name
	if w.Catalogue.Type(v.Name) != nil {
		m := w.externalMember(v.Name, name, nil)
		if m == nil {
			return nil, nil
		}
		if row := w.Catalogue.Member(v.Name, name); row != nil && row.Kind == catalogue.Attribute && row.Returns != "" {
			return w.typeText(row.Returns, w.typed(v.Name), nil), nil // the objects of a model
		}
		return Values{m}, nil
	}
	out := w.external(full)
	if row := w.Catalogue.Symbol(out.Name); row != nil && (row.Kind == catalogue.Attribute || row.Kind == catalogue.Property) {
		return w.typeText(row.Returns, nil, nil), rowRuns(row, out, nil)
	}
	return Values{out}, nil
}

// externalMember is a method of an external class, as a value, nil if there is
// no row. Its __init__ is what the catalogue says of a call of the class.
func (w *World) externalMember(typ, name string, self *Value) *Value {
	if w.Catalogue.Member(typ, name) == nil {
		if row := w.Catalogue.Symbol(typ); name == "__init__" && row != nil && row.Code != "" {
			return w.intern.value(Value{Kind: External, Name: typ, Self: self})
		}
		return nil
	}
	return w.intern.value(Value{Kind: External, Name: typ + "." + name, Self: self})
}

func (w *World) typedAttr(v *Value, name string) (Values, []Run) {
	if builtinContainer(v.Name) {
		return Values{w.method(v, v.Name+"."+name)}, nil
	}
	if row := w.Catalogue.Member(v.Name, name); row != nil {
		m := w.method(v, v.Name+"."+name)
		if row.Kind == catalogue.Property || row.Kind == catalogue.Attribute {
			return w.typeText(row.Returns, v, nil), rowRuns(row, m, nil)
		}
		return Values{m}, nil
	}
	t := w.Catalogue.Type(v.Name)
	if t != nil && t.Namespace {
		if itemMethods[name] {
			return Values{w.method(v, v.Name+"."+name)}, nil
		}
		return w.outside(w.external(v.Name), name, nil), nil
	}
	if t != nil && t.Subclassed {
		return w.attrBelow(v, name)
	}
	if t != nil && dataType(v) == "" && (t.Any != "" || len(v.Elems) == 0) {
		return w.typeText(t.Any, v, nil), nil
	}
	return Values{w.method(v, v.Name+"."+name)}, nil
}

// maxOwn is of how many classes of the workspace an object of a library's type is
// taken to be.
const maxOwn = 4

// attrBelow is what an attribute of an object of a library's type gives and runs in
// the classes that the program has below it.
func (w *World) attrBelow(v *Value, name string) (vals Values, runs []Run) {
	below := w.derived(v.Name)
	if len(below) > maxOwn {
		return nil, nil
	}
	for _, class := range below {
		more, run := w.access(w.instance(class, nil, false), name, nil)
		vals, runs = union(vals, more), append(runs, run...)
	}
	return vals, runs
}

// lazyAttr is an attribute of a result that waits to be iterated, which is an
// object of its own: find().sort() is another cursor.
func (w *World) lazyAttr(v *Value, name string) (vals Values, runs []Run) {
	row := w.Row(v)
	if row == nil {
		return nil, nil
	}
	for _, t := range w.typeText(row.Returns, v.Self, nil) {
		more, run := w.access(t, name, nil)
		vals, runs = union(vals, more), append(runs, run...)
	}
	return vals, runs
}

func rowRuns(row *catalogue.Symbol, v *Value, args *Actuals) []Run {
	if row.Code == "" || row.Async {
		return nil
	}
	return []Run{{Row: row, Symbol: SymbolName(row, v), Value: v, Args: args}}
}

// SymbolName is the name of a row, with the attribute in place of a wildcard.
func SymbolName(row *catalogue.Symbol, v *Value) string {
	if typ, last := cut(row.Name); last == "*" && v != nil {
		return typ + "." + lastName(v.Name)
	}
	return row.Name
}

func (w *World) classAttr(v *Value, name string) (Values, []Run) {
	if name == "__subclasses__" {
		return Values{w.method(v, "type.__subclasses__")}, nil
	}
	mro := w.MRO(v)
	found, ok := w.inClass(mro, name)
	if put := w.putOn(mro, name); len(put) > 0 {
		found, ok = append(found, put...), true
	}
	if !ok {
		return w.set(w.instance(v, nil, false), mro, name), nil
	}
	if len(found) == 0 && w.isEnum(mro) && w.memberValue(v, name) != nil { // enum.auto()
		return Values{w.member(v, name)}, nil
	}
	var out Values
	var runs []Run
	for _, f := range found {
		switch f.Value.Kind {
		case Instance:
			vals, rs := w.described(f.Value, nil, v)
			out, runs = union(out, vals), append(runs, rs...)
		case ClassMethod:
			out = union(out, Values{w.boundTo(f.Value.Self, v)})
		case Static:
			out = union(out, Values{f.Value.Self})
		case External:
			row := w.Row(f.Value)
			if f.Owner.Kind == External && row != nil && row.Kind == catalogue.Attribute {
				out = union(out, w.typeText(row.Returns, w.instance(v, nil, false), nil))
				continue
			}
			if f.Owner.Kind == External && row != nil && row.Constructs {
				out = union(out, Values{w.method(v, f.Value.Name)})
				continue
			}
			out = union(out, Values{f.Value})
		case Const, Typed, Tuple, Partial, ClassValue:
			if w.isEnum(mro) && !isNested(f.Value, v) {
				out = union(out, Values{w.member(v, name)})
				continue
			}
			out = union(out, Values{w.owned(f.Value, v)})
		default:
			out = union(out, Values{f.Value})
		}
	}
	if literals(out) && !w.isEnum(mro) {
		out = union(out, union(w.set(w.instance(v, nil, false), mro, name), w.outside(v, name, v.Def.Unit)))
	}
	return w.filledIn(v, mro, name, out), runs
}

// isNested reports whether v is a class that is defined in the body of another one.
func isNested(v, class *Value) bool {
	return v.Kind == ClassValue && v.Def.Unit == class.Def.Unit && v.Def.Facts().Parent == class.Def.Scope
}

// described is what reading the descriptor d of a class gives and runs: itself
// where it is none.
func (w *World) described(d *Value, self Values, class *Value) (vals Values, runs []Run) {
	get, ok := w.inClass(w.MRO(d.Self), "__get__")
	if !ok {
		return Values{w.owned(d, class)}, nil
	}
	bound, _ := w.bindAll(get, d)
	if self == nil {
		self = Values{w.noneValue()}
	}
	args := w.intern.args(Actuals{Pos: []Values{self, {class}}})
	for _, m := range bound {
		vals, runs = union(vals, w.Result(m, args)), append(runs, w.Runs(m, args)...)
	}
	return vals, runs
}

// owned is what stands in the body of a class as v, where what v is takes the class
// for its type argument.
func (w *World) owned(v, class *Value) *Value {
	var types []*Value
	switch v.Kind {
	case Instance:
		types = w.MRO(v.Self)
	case Typed:
		types = []*Value{v}
	}
	if len(v.Elems) > 0 || !slices.ContainsFunc(types, func(c *Value) bool {
		t := w.Catalogue.Type(c.Name)
		return c.Kind != ClassValue && t != nil && t.Owned
	}) {
		return v
	}
	of := *v
	of.Elems = []Values{{w.instance(class, nil, false)}}
	return w.intern.value(of)
}

// madeByModule is what the __getattr__ of a module gives and runs for a name
// that the module does not bind.
func (w *World) madeByModule(m *Module, name string) (vals Values, runs []Run) {
	if strings.HasPrefix(name, "__") {
		return nil, nil
	}
	made, _ := w.lookupName(m, "__getattr__")
	text := Values{w.intern.value(Value{Kind: Const, Lit: facts.OpString, Name: name})}
	for _, f := range made {
		if f.Kind != Func || f.Def.Facts().Async || len(f.Def.Facts().Params) != 1 {
			continue
		}
		frame := w.namedFrame(f, text)
		got := w.returned(frame)
		if !slices.ContainsFunc(got, func(v *Value) bool { return v.Kind == ClassValue || v.Kind == Func || v.Kind == ModuleValue }) {
			runs = append(runs, Run{Frame: frame}) // else it is a name that is imported once
		}
		vals = union(vals, got)
	}
	return vals, runs
}

// isEnum reports whether the attributes of a class are its members.
func (w *World) isEnum(mro []*Value) bool {
	return slices.ContainsFunc(mro, func(c *Value) bool { return c.Kind == External && strings.HasPrefix(c.Name, "enum.") })
}

// namedFields are the fields of a named tuple, in order.
func (w *World) namedFields(v *Value) []string {
	mro := w.MRO(v.Self)
	if i := slices.IndexFunc(mro, func(c *Value) bool { return c.Kind == External && c.Name == recordType }); i >= 0 {
		return mro[i].Names
	}
	if !slices.ContainsFunc(mro, func(c *Value) bool { return c.Kind == External && lastName(c.Name) == "NamedTuple" }) {
		return nil
	}
	return annotatedFields(v.Self.Def)
}

// recordAttr is what an instance has of being a named tuple: the fields that a
// call made, and the methods of all.
func (w *World) recordAttr(v *Value, name string) Values {
	names := w.namedFields(v)
	if i := slices.Index(names, name); i >= 0 && v.Args != nil {
		vals, _ := v.Args.Argument(name, i)
		return vals
	}
	if len(names) > 0 && (name == "_replace" || name == "_asdict") {
		return Values{w.method(v, "tuple."+name)}
	}
	return nil
}

// replaced is a named tuple with other values in some of its fields.
func (w *World) replaced(v *Value, args *Actuals) *Value {
	of := *v
	switch {
	case v.Kind == Instance && v.Args != nil: // what a keyword says comes before what stands at its place
		kept := slices.DeleteFunc(slices.Clone(v.Args.Kw), func(k Keyword) bool { _, given := args.Argument(k.Name, -1); return given })
		of.Args = w.intern.args(Actuals{Pos: v.Args.Pos, Kw: append(kept, args.Kw...), Open: v.Args.Open})
	case v.Kind == Tuple && len(v.Names) > 0:
		of.Elems = slices.Clone(v.Elems)
		for i, name := range v.Names {
			if value, given := args.Argument(name, -1); given {
				of.Elems[i] = value
			}
		}
	}
	return w.intern.value(of)
}

// keywordAttr is what the constructor of v was given for an attribute, where it
// makes attributes of its keywords: `self.__dict__.update(kwargs)`, or setattr for
// each.
func (w *World) keywordAttr(v *Value, mro []*Value, name string) Values {
	if v.Args == nil {
		return nil
	}
	found, _ := w.inClass(mro, "__init__")
	for _, f := range found {
		if f.Value.Kind != Func {
			continue
		}
		s := f.Value.Def.Facts()
		body := f.Value.Def.Unit.Text()[s.Span.Start:s.Span.End]
		if slices.ContainsFunc(s.Params, func(p facts.Param) bool { return p.Kind == facts.VarKeyword }) &&
			(bytes.Contains(body, []byte("__dict__.update(")) || bytes.Contains(body, []byte("setattr(self,"))) {
			vals, _ := v.Args.Argument(name, -1)
			return vals
		}
	}
	return nil
}

// annotatedFields are the names that a class body annotates, in order.
func annotatedFields(class *Def) []string {
	var names []string
	f := class.Unit.Facts()
	for i := range f.Binds {
		if b := &f.Binds[i]; b.Scope == class.Scope && b.Annotation != 0 {
			names = append(names, b.Name)
		}
	}
	return names
}

func (w *World) instanceAttr(v *Value, name string, method *Def) (Values, []Run) {
	mro := w.MRO(v.Self)
	if (name == "value" || name == "_value_") && w.isEnum(mro) {
		if _, ok := w.inSource(mro, name); !ok {
			return w.valuesOfMember(v), nil
		}
	}
	found, ok := w.inClass(mro, name)
	found = append(found, w.putOn(mro, name)...)
	vals, runs := w.bindAll(found, v)
	if !ok || !isDescriptor(found) {
		vals = union(w.set(v, mro, name), vals)
	} else if own := w.hidden(v, mro, name, found); len(own) > 0 {
		vals = own
	}
	if ok && (w.silent(vals) || slices.ContainsFunc(vals, w.hollow)) {
		vals = union(w.field(v, name), vals)
	} else if ok && slices.ContainsFunc(vals, w.variesByCall) {
		vals = union(w.notWider(vals, w.field(v, name)), w.field(v, name))
	}
	if ok && w.silent(vals) {
		vals = union(w.annotatedField(v, mro, name), vals)
	}
	if !ok && len(vals) == 0 {
		vals = union(w.recordAttr(v, name), w.keywordAttr(v, mro, name))
	}
	if _, own := owners(mro, name); !v.Exact && own == name && !private(name) && (ok || len(vals) == 0) {
		for _, sub := range w.Subclasses(v.Self) {
			if own, ok := w.overriding(sub, v.Self, name); ok && !w.replaces(sub, v.Self, method) {
				var over []Found
				for _, o := range own {
					if o.Kind != Const {
						over = append(over, Found{o, sub})
					}
				}
				vs, rs := w.bindAll(over, w.instance(sub, nil, false))
				vals, runs = union(vals, vs), append(runs, rs...)
			}
		}
	}
	if len(runs) == 0 && literals(vals) {
		vals = union(vals, w.outside(v.Self, name, v.Self.Def.Unit))
	}
	if !ok && len(runs) == 0 && slices.ContainsFunc(vals, w.oneOfSeveral) {
		vals = union(vals, w.exchanged(v.Self, name, vals))
	}
	if !ok && len(vals)+len(runs) == 0 && !v.Exact && !private(name) {
		vals = w.setBelow(v.Self, name)
	}
	vals = w.filledIn(v.Self, mro, name, vals)
	if get, ok := w.inSource(mro, "__getattribute__"); ok && name != "__getattribute__" {
		bound, _ := w.bindAll(get, v)
		for _, m := range bound {
			runs = append(runs, w.Runs(m, w.open())...)
		}
	}
	if !ok && len(vals) == 0 && name != "__getattr__" {
		if get, ok := w.inSource(mro, "__getattr__"); ok && w.closedClass(mro) {
			bound, _ := w.bindAll(get, v)
			text := Values{w.intern.value(Value{Kind: Const, Lit: facts.OpString, Name: name})}
			args := w.intern.args(Actuals{Pos: []Values{text}})
			for _, m := range bound {
				if m.Kind == Func && !m.Def.Facts().Async && !m.Def.Facts().Yields && len(m.Def.Facts().Params) == 2 {
					f := w.namedFrame(m, text)
					vals, runs = union(vals, w.allReturned(f)), append(runs, Run{Frame: f})
					continue
				}
				vals = union(vals, w.Result(m, args))
				runs = append(runs, w.Runs(m, args)...)
			}
		}
	}
	return vals, runs
}

// overriding is what a class below another one has in the place of an attribute of
// that: its own, or that of a mixin which stands before the other in its order. What
// it inherits from a third one below counts for that.
func (w *World) overriding(sub, class *Value, name string) (Values, bool) {
	if own, ok := w.own(sub, name); ok {
		return own, true
	}
	for _, c := range w.MRO(sub)[1:] {
		if c == class || c.Kind != ClassValue {
			break
		}
		if own, ok := w.own(c, name); ok {
			return own, !slices.Contains(w.MRO(c), class)
		}
	}
	return nil, false
}

// variesByCall reports whether what a type does depends on how it was made, as
// with the bound of a queue.
func (w *World) variesByCall(v *Value) bool {
	if v.Kind != Typed {
		return false
	}
	row := w.Catalogue.Symbol(v.Name)
	return row != nil && len(row.ReturnsWhen) > 0
}

// setBelow is what the methods of the classes below one assign to an attribute
// that the class itself leaves to them: a mixin's.
func (w *World) setBelow(class *Value, name string) Values {
	return w.once(class, "below "+name, func() Values {
		var out Values
		for _, sub := range w.Subclasses(class) {
			out = union(out, w.set(w.instance(sub, nil, false), w.MRO(sub), name))
		}
		return out
	})
}

// closedClass reports whether all that a class derives from is known: another
// base may set any attribute.
func (w *World) closedClass(mro []*Value) bool {
	for _, c := range mro {
		if c.Kind == External {
			if !plainBase[c.Name] && w.Catalogue.Type(c.Name) == nil {
				return false
			}
			continue
		}
		for _, b := range c.Def.Facts().Bases {
			if b.Name == "" && len(w.Eval(c.Env, b.Value)) == 0 {
				return false
			}
		}
	}
	return true
}

// namedFrame is the frame in which a __getattr__ runs for an attribute: the very
// name counts, for a table, or another object, has what is behind it.
func (w *World) namedFrame(get *Value, name Values) *Frame {
	if get.Def.frames >= maxFrames {
		return w.called(get, w.intern.args(Actuals{Pos: []Values{name}}))
	}
	given := []Values{name}
	if get.Self != nil {
		given = []Values{nil, name}
	}
	return w.intern.frame(get.Def, get.Env, get.Self, given)
}

// allReturned is what a function returns as it runs in f, if each of the ways to
// return from it has a value that is known.
func (w *World) allReturned(f *Frame) Values {
	w.Read(&f.Def.outline().returns)
	for _, r := range f.Def.Facts().Returned {
		if (r.Guard == 0 || !w.Closed(f, r.Guard)) && len(w.Eval(f, r.Value)) == 0 {
			return nil
		}
	}
	return w.returned(f)
}

// replaces reports whether a subclass of class has another method in the place
// of the one given, and that never calls this one.
func (w *World) replaces(sub, class *Value, method *Def) bool {
	if method == nil {
		return false
	}
	name := method.Facts().Name
	for _, c := range w.MRO(sub) {
		if c == class {
			break
		}
		if c.Kind != ClassValue {
			continue
		}
		own, ok := w.own(c, name)
		if !ok {
			continue
		}
		return !slices.ContainsFunc(own, func(v *Value) bool {
			d := ownDef(v)
			if d == nil {
				return true
			}
			body := d.Unit.Text()[d.Facts().Span.Start:d.Facts().Span.End]
			return bytes.Contains(body, []byte("super(")) || bytes.Contains(body, []byte("."+name+"("))
		})
	}
	return false
}

// hidden is what __init__ puts in the place of a method, in the instance.
func (w *World) hidden(v *Value, mro []*Value, name string, found []Found) Values {
	for _, f := range found {
		if f.Value.Kind != Func {
			return nil
		}
	}
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		for _, a := range c.Def.Facts().Attrs {
			if a.Name == name && c.Def.Unit.Facts().Scopes[a.Method].Name != "__init__" {
				return nil
			}
		}
	}
	return w.set(v, mro, name)
}

// isDescriptor reports whether a class attribute counts before what methods
// set on the instance.
func isDescriptor(found []Found) bool {
	return slices.ContainsFunc(found, func(f Found) bool {
		switch f.Value.Kind {
		case Property, Func, Static, ClassMethod, Wrapped, ContextFactory:
			return true
		}
		return f.Owner.Kind == External
	})
}

// field is the value that the constructor was given for a field of a class
// whose __init__ is made from its annotations: that of v itself where it is
// known, else of all such calls.
func (w *World) field(v *Value, name string) Values {
	n, b := fieldOf(v.Self.Def, name)
	if v.Args != nil && b != nil {
		if vals, given := v.Args.Argument(name, n); !given || len(vals) > 0 {
			return vals
		}
	}
	mro := w.MRO(v.Self)
	if _, made := w.inClass(mro, "__init__"); made {
		return nil
	}
	i := slices.IndexFunc(mro, func(c *Value) bool {
		if c.Kind != ClassValue {
			return false
		}
		n, b = fieldOf(c.Def, name)
		return b != nil
	})
	if i < 0 {
		return nil
	}
	owner := mro[i]
	return w.once(owner, "field "+name, func() Values { return w.arrivingField(owner, name, n) })
}

// arrivingField is what is handed over for a field of owner, the n-th, where the
// class or one below is made.
func (w *World) arrivingField(owner *Value, name string, n int) Values {
	return w.fromCalls(w.makers(owner), name, n, func(v *Value, args *Actuals) Values {
		if v.Kind != ClassValue || !slices.Contains(w.MRO(v), owner) {
			return nil
		}
		at := n
		if v != owner || len(w.baseClasses(owner)) > 0 {
			at = -1 // fields of other classes may stand before it
		}
		vals, _ := args.Argument(name, at)
		return vals
	})
}

// fieldOf is the annotated name of a class body, and how many stand before it;
// nil if there is none.
func fieldOf(class *Def, name string) (index int, field *facts.Bind) {
	fs := class.Unit.Facts()
	for i := range fs.Binds {
		b := &fs.Binds[i]
		if b.Scope != class.Scope || b.Annotation == 0 {
			continue
		}
		if b.Name == name {
			return index, b
		}
		index++
	}
	return 0, nil
}

// bindAll binds what was found along a class to an instance.
func (w *World) bindAll(found []Found, self *Value) (vals Values, runs []Run) {
	for _, f := range found {
		vs, rs := w.bindOne(f, self)
		vals, runs = union(vals, vs), append(runs, rs...)
	}
	return vals, runs
}

func (w *World) bindOne(f Found, self *Value) (Values, []Run) {
	v := f.Value
	switch v.Kind {
	case Property:
		getter := w.boundTo(v.Self, self)
		return w.Result(getter, w.none()), w.Runs(getter, w.none())
	case Static:
		return Values{v.Self}, nil
	case ClassMethod:
		return Values{w.boundTo(v.Self, self.classOrSelf())}, nil
	case Typed:
		if v.Name == attrsField {
			return nil, nil
		}
		if row := w.Catalogue.Symbol(v.Name); row != nil && row.Held != "" {
			return w.typeText(row.Held, v, nil), nil
		}
	case Instance:
		return w.described(v, Values{self}, self.classOrSelf())
	case External:
		if f.Owner.Kind != External {
			return Values{v}, nil
		}
		m := w.intern.value(Value{Kind: External, Name: v.Name, Self: self})
		if row := w.Row(v); row != nil && (row.Kind == catalogue.Property || row.Kind == catalogue.Attribute) {
			return w.typeText(row.Returns, self, nil), rowRuns(row, m, nil)
		}
		return Values{m}, nil
	}
	return Values{w.boundTo(v, self)}, nil
}

// boundTo binds a function to its receiver.
func (w *World) boundTo(v, self *Value) *Value {
	switch v.Kind {
	case Func:
		if v.Self != nil {
			return v
		}
		return w.intern.value(Value{Kind: Func, Def: v.Def, Env: v.Env, Self: self})
	case Dispatch:
		return w.intern.value(Value{Kind: Dispatch, Self: w.boundTo(v.Self, self)})
	case Wrapped, ContextFactory:
		return w.intern.value(Value{Kind: v.Kind, Name: v.Name, Elems: v.Elems, Self: w.boundTo(v.Self, self)})
	case Partial:
		if v.Name == "method" {
			return w.intern.value(Value{Kind: Partial, Self: w.boundTo(v.Self, self), Args: v.Args})
		}
	}
	return v
}

// boundToAny binds functions to receivers that are written out.
func (w *World) boundToAny(functions, receivers Values) Values {
	return w.each(functions, func(f *Value) Values {
		return w.each(receivers, func(self *Value) Values {
			if self.Kind == Const { // None: of the class itself
				return Values{f}
			}
			return Values{w.boundTo(f, self)}
		})
	})
}

// Special looks up a special method, which Python finds on the class alone.
func (w *World) Special(v *Value, name string) Values {
	switch v.Kind {
	case Instance:
		mro := w.MRO(v.Self)
		found, ok := w.inClass(mro, name)
		if !ok {
			found, ok = w.inClass(mro, w.orderedBy(mro, name))
		}
		if !ok {
			return nil
		}
		vals, _ := w.bindAll(found, v)
		if !v.Exact {
			for _, sub := range w.Subclasses(v.Self) {
				if own, ok := w.overriding(sub, v.Self, name); ok {
					for _, o := range own {
						vals = union(vals, Values{w.boundTo(o, w.instance(sub, nil, false))})
					}
				}
			}
		}
		return vals
	case ClassValue:
		return w.ofMetaclass(v, w.MRO(v), name)
	case Typed:
		if m := w.externalMember(v.Name, name, v); m != nil {
			return Values{m}
		}
	}
	return nil
}

var comparisons = []string{"__lt__", "__le__", "__gt__", "__ge__"}

// orderedBy is the comparison that functools.total_ordering makes another one
// of; empty where it doesn't.
func (w *World) orderedBy(mro []*Value, name string) string {
	if !slices.Contains(comparisons, name) {
		return ""
	}
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		for _, d := range c.Def.Facts().Decorators {
			if !slices.ContainsFunc(w.Eval(c.Env, d), func(v *Value) bool { return v.Kind == External && v.Name == "functools.total_ordering" }) {
				continue
			}
			for _, other := range comparisons {
				if _, ok := w.inClass(mro, other); ok {
					return other
				}
			}
		}
	}
	return ""
}
