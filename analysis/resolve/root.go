package resolve

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// RootFrame is a function as it runs when nothing is known of its caller: its
// parameters are what their annotations and defaults say, self is an instance
// of the class around it.
func (w *World) RootFrame(d *Def) *Frame {
	env := w.lexical(d.Unit, d.Facts().Parent)
	var self *Value
	if env.Def.Facts().Kind == facts.ClassScope && len(d.Facts().Params) > 0 {
		self = w.receiver(d, w.classValue(env.Def, env.Parent), env)
	}
	return w.intern.frame(d, env, self, nil)
}

// lexical is the frame of a scope of a statement, with nothing known of its
// callers; comprehensions run in the frame around them.
func (w *World) lexical(u *Unit, scope facts.ScopeID) *Frame {
	s := &u.Facts().Scopes[scope]
	switch {
	case scope == 0:
		return w.moduleFrame(u)
	case s.Kind == facts.ComprehensionScope:
		return w.lexical(u, s.Parent)
	case s.Kind == facts.ClassScope:
		return w.intern.frame(u.Def(scope), w.lexical(u, s.Parent), nil, nil)
	}
	return w.RootFrame(u.Def(scope))
}

// receiver is what the first parameter of a method is bound to.
func (w *World) receiver(d *Def, class *Value, env *Frame) *Value {
	switch d.Facts().Name {
	case "__new__", "__init_subclass__", "__class_getitem__":
		return class
	}
	for _, id := range d.Facts().Decorators {
		for _, v := range w.Eval(env, id) {
			if v.Kind != External {
				continue
			}
			switch v.Name {
			case "staticmethod":
				return nil
			case "classmethod":
				return class
			}
		}
	}
	return w.instance(class, nil, false)
}

// NestedFrame is the frame of a class body that runs in f.
func (w *World) NestedFrame(f *Frame, scope facts.ScopeID) *Frame {
	return w.intern.frame(f.Def.Unit.Def(scope), f, nil, nil)
}

// Decorated are the arguments with which the decorator of a def in f is called.
func (w *World) Decorated(f *Frame, scope facts.ScopeID) *Actuals {
	d := f.Def.Unit.Def(scope)
	v := w.intern.value(Value{Kind: Func, Def: d, Env: f})
	if d.Facts().Kind == facts.ClassScope {
		v = w.classValue(d, f)
	}
	return w.intern.args(Actuals{Pos: []Values{{v}}})
}

// handedByDecorators is what frameworks hand, for parameter i, to a function below
// their decorators: the request, to a handler.
func (w *World) handedByDecorators(f *Frame, i int) Values {
	if f.Self != nil {
		i--
	}
	for _, row := range w.Decorators(f.Def, f.Parent) {
		if i < len(row.Hands) {
			return w.typeText(row.Hands[i], nil, nil)
		}
	}
	return nil
}

// HandedOn are the arguments with which a symbol that takes a callable calls it,
// as far as they are known.
func (w *World) HandedOn(row *catalogue.Symbol, args *Actuals) *Actuals {
	on := Actuals{Open: true}
	for _, text := range row.Hands {
		on.Pos = append(on.Pos, w.typeText(text, nil, nil))
	}
	if row.HandsOn != "" && args != nil {
		switch p, err := catalogue.ParseParam(row.HandsOn); {
		case err != nil: // the catalogue's tests hold that there are none
		case p.Rest:
			on.Pos = append(on.Pos, args.Pos[min(p.Position, len(args.Pos)):]...)
			on.Kw = args.Kw
		default:
			given, _ := args.Argument(p.Name, p.Position)
			if len(given) == 1 && given[0].Kind == Tuple {
				on.Pos = given[0].Elems
			}
		}
	}
	return w.intern.args(on)
}

// Callback is the frame in which the loop runs the function v with args, nil if
// v is no plain function of the workspace.
func (w *World) Callback(v *Value, args *Actuals) *Frame {
	switch v.Kind {
	case Func:
		if s := v.Def.Facts(); s.Async || s.Yields {
			return nil
		}
		return w.bind(v.Def, v.Env, v.Self, args)
	case Partial:
		if v.Self.Kind == Func && !v.Self.Def.Facts().Async {
			return w.bind(v.Self.Def, v.Self.Env, v.Self.Self, w.merged(v.Args, args))
		}
	}
	return nil
}

// HandedCoroutine is the frame in which the coroutine function v runs where a
// framework hands it arguments of types that are known, nil if it is none.
func (w *World) HandedCoroutine(v *Value, row *catalogue.Symbol) *Frame {
	if len(row.Hands) == 0 || v.Kind != Func || !v.Def.Facts().Async {
		return nil
	}
	return w.bind(v.Def, v.Env, v.Self, w.HandedOn(row, w.none()))
}

// PartialCoroutine is the frame in which the coroutine function below a partial
// runs, wherever that is handed to, nil if v is none or binds nothing.
func (w *World) PartialCoroutine(v *Value) *Frame {
	if v.Kind != Partial || v.Self.Kind != Func || !v.Self.Def.Facts().Async {
		return nil
	}
	d := v.Self
	return w.bind(d.Def, d.Env, d.Self, w.intern.args(Actuals{Pos: v.Args.Pos, Kw: v.Args.Kw, Open: true}))
}

// Plain reports whether nothing is known of f's caller that matters.
func (w *World) Plain(f *Frame) bool {
	for ; f != nil; f = f.Parent {
		for _, p := range f.Params {
			for _, v := range p {
				if !empty(v) {
					return false
				}
			}
		}
		if f.Self != nil && f.Self.Args != nil {
			return false
		}
	}
	return true
}

// empty reports whether a value given to a function says nothing of what it
// runs.
func empty(v *Value) bool {
	if v.Kind != Tuple && v.Kind != Keywords {
		return v.Kind == Const || v.Kind == Told
	}
	for _, e := range v.Elems {
		if slices.ContainsFunc(e, func(v *Value) bool { return !empty(v) }) {
			return false
		}
	}
	return true
}

// Name is the qualified name of a function or class in its module:
// "Service.handler".
func (d *Def) Name() string {
	name := ""
	for id := d.Scope; id != 0; {
		s := &d.Unit.Facts().Scopes[id]
		if s.Kind != facts.ComprehensionScope {
			if name == "" {
				name = s.Name
			} else {
				name = s.Name + "." + name
			}
		}
		id = s.Parent
	}
	return name
}

// QualifiedName is the name of a function with its module: "helpers.load".
func (w *World) QualifiedName(d *Def) string { return w.ModuleName(d.Unit.Module) + "." + d.Name() }

// ModuleName is the dotted name under which a module is imported.
func (w *World) ModuleName(m *Module) string {
	w.Read(&w.files)
	name := strings.TrimSuffix(path.Base(m.Path), ".py")
	dir := path.Dir(m.Path)
	if name == "__init__" {
		name, dir = path.Base(dir), path.Dir(dir)
	}
	for dir != "/" && dir != "." && w.isFile(dir+"/__init__.py") {
		name, dir = path.Base(dir)+"."+name, path.Dir(dir)
	}
	return name
}

// SetAttrRuns is what assigning an attribute runs: property setters,
// descriptors and __setattr__.
func (w *World) SetAttrRuns(v *Value, name string) []Run { return w.setAttrRuns(v, name, w.open()) }

// AssignRuns is what an assignment of expression id in f to an attribute runs; 0:
// of something that is not known.
func (w *World) AssignRuns(f *Frame, v *Value, name string, id facts.ID) []Run {
	if v.Kind != Instance {
		return nil
	}
	args := w.open()
	if c := w.textOf(f, id); id != 0 && c != nil {
		args = w.intern.args(Actuals{Pos: []Values{{c}}})
	}
	return w.setAttrRuns(v, name, args)
}

func (w *World) setAttrRuns(v *Value, name string, args *Actuals) []Run {
	if v.Kind != Instance {
		return nil
	}
	mro := w.MRO(v.Self)
	var runs []Run
	found, _ := w.inClass(mro, name)
	for _, f := range found {
		switch {
		case f.Value.Kind == Property && len(f.Value.Elems) > 0:
			for _, setter := range f.Value.Elems[0] {
				runs = append(runs, w.Runs(w.boundTo(setter, v), args)...)
			}
		case f.Value.Kind == Instance:
			runs = append(runs, w.accessRuns(f.Value, "__set__", v)...)
		}
	}
	if set, ok := w.inSource(mro, "__setattr__"); ok {
		text := Values{w.intern.value(Value{Kind: Const, Lit: facts.OpString, Name: name})}
		named := w.intern.args(Actuals{Pos: append([]Values{text}, args.Pos...), Open: args.Open})
		bound, _ := w.bindAll(set, v)
		for _, m := range bound {
			runs = append(runs, w.Runs(m, named)...)
		}
	}
	return runs
}

// DelAttrRuns is what deleting an attribute runs: property deleters, and
// __delattr__.
func (w *World) DelAttrRuns(v *Value, name string) []Run {
	runs := w.DunderRuns(v, "__delattr__")
	if v.Kind != Instance {
		return runs
	}
	found, _ := w.inClass(w.MRO(v.Self), name)
	for _, f := range found {
		switch {
		case f.Value.Kind == Property && len(f.Value.Elems) > 1:
			for _, deleter := range f.Value.Elems[1] {
				runs = append(runs, w.Runs(w.boundTo(deleter, v), w.none())...)
			}
		case f.Value.Kind == Instance:
			runs = append(runs, w.accessRuns(f.Value, "__delete__", v)...)
		}
	}
	return runs
}

// accessRuns is what a method of a descriptor runs for the instance self.
func (w *World) accessRuns(descriptor *Value, method string, self *Value) []Run {
	var runs []Run
	for _, m := range w.Special(descriptor, method) {
		runs = append(runs, w.Runs(m, w.intern.args(Actuals{Pos: []Values{{self}}, Open: true}))...)
	}
	return runs
}

// RaiseRuns is what `raise v` runs: of a class it makes an instance.
func (w *World) RaiseRuns(v *Value) []Run {
	if v.Kind != ClassValue {
		return nil
	}
	return w.Runs(v, w.none())
}

// Lexical is the frame of a scope with nothing known of its callers.
func (w *World) Lexical(u *Unit, scope facts.ScopeID) *Frame { return w.lexical(u, scope) }

// ClassOf is the class that a scope of a statement defines.
func (w *World) ClassOf(u *Unit, scope facts.ScopeID) *Value {
	return w.classValue(u.Def(scope), w.lexical(u, u.Facts().Scopes[scope].Parent))
}

// DecoratedFunction is what the def statement of d binds when it runs in env.
func (w *World) DecoratedFunction(d *Def, env *Frame) Values { return w.decorated(d, env) }

// Frame is the frame in which the function v runs when it is called with
// arguments of which nothing is known.
func (w *World) Frame(v *Value) *Frame {
	if v.Kind != Func {
		return nil
	}
	return w.bind(v.Def, v.Env, v.Self, w.open())
}

// SubclassRuns is what a class statement runs of its bases: the
// __init_subclass__ of the first that has one.
func (w *World) SubclassRuns(f *Frame, scope facts.ScopeID) []Run {
	class := w.classValue(f.Def.Unit.Def(scope), f)
	runs := w.setNameRuns(class)
	found, ok := w.inClass(w.MRO(class)[1:], "__init_subclass__")
	if !ok || found[0].Owner.Kind != ClassValue {
		return runs
	}
	fn := found[0].Value
	if fn.Kind == ClassMethod {
		fn = fn.Self
	}
	return append(runs, w.Runs(w.boundTo(fn, class), w.open())...)
}

// setNameRuns is what the descriptors of a class run when it is made.
func (w *World) setNameRuns(class *Value) []Run {
	var runs []Run
	for _, name := range slices.Sorted(maps.Keys(class.Def.Facts().Table)) {
		vals, _ := w.own(class, name)
		for _, v := range vals {
			if v.Kind == Instance {
				runs = append(runs, w.DunderRuns(v, "__set_name__")...)
			}
		}
	}
	return runs
}
