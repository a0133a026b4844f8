package resolve

import (
	"bytes"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// decorated is the value that a def statement binds: the function, as its
// decorators leave it.
func (w *World) decorated(d *Def, env *Frame) Values {
	s := d.Facts()
	vals := Values{w.intern.value(Value{Kind: Func, Def: d, Env: env})}
	if env.Def.Facts().Kind == facts.ClassScope {
		switch s.Name {
		case "__new__":
			vals = Values{w.intern.value(Value{Kind: Static, Self: vals[0]})}
		case "__init_subclass__", "__class_getitem__":
			vals = Values{w.intern.value(Value{Kind: ClassMethod, Self: vals[0]})}
		}
	}
	for i := len(s.Decorators) - 1; i >= 0; i-- {
		vals = w.apply(w.Eval(env, s.Decorators[i]), vals)
	}
	if s.Async {
		vals = asyncOnes(vals)
	}
	return vals
}

// asyncOnes leaves, of what a decorator may have made of a coroutine function,
// the coroutine functions: it made another only of other functions.
func asyncOnes(vals Values) Values {
	var out Values
	for _, v := range vals {
		if v.Kind == Func && v.Def.Facts().Async {
			out = append(out, v)
		}
	}
	if len(out) == 0 {
		return vals
	}
	return out
}

func (w *World) apply(decorators, vals Values) Values {
	return w.each(vals, func(v *Value) Values {
		var out Values
		for _, d := range decorators {
			out = union(out, w.applyOne(d, v))
		}
		if len(out) == 0 && !slices.ContainsFunc(decorators, w.opaque) {
			return Values{w.intern.value(Value{Kind: Wrapped, Self: v})}
		}
		return out
	})
}

// opaque reports whether what the decorator d makes does not run the function.
func (w *World) opaque(d *Value) bool {
	row := w.Row(d)
	return row != nil && row.Effect == catalogue.Opaque
}

func (w *World) wrap(k Kind, v *Value) Values {
	return Values{w.intern.value(Value{Kind: k, Self: v})}
}

func (w *World) applyOne(d, v *Value) Values {
	if d.Kind == Context {
		return Values{w.intern.value(Value{Kind: Wrapped, Self: v, Elems: []Values{{d}}})}
	}
	if d.Kind == Instance && v.Kind == Func && slices.ContainsFunc(w.MRO(d.Self), func(c *Value) bool {
		return c.Kind == External && c.Name == "contextlib.ContextDecorator"
	}) {
		return Values{w.intern.value(Value{Kind: Wrapped, Self: v, Elems: []Values{{d}}})}
	}
	row := w.Row(d)
	if d.Kind != External && (row == nil || row.Kind != catalogue.Decorator) {
		return w.Result(d, w.intern.args(Actuals{Pos: []Values{{v}}}))
	}
	switch d.Name {
	case "staticmethod":
		return w.wrap(Static, v)
	case "classmethod":
		return w.wrap(ClassMethod, v)
	case "property":
		return w.wrap(Property, v)
	case "functools.singledispatch", "functools.singledispatchmethod":
		if v.Kind == Func {
			return w.wrap(Dispatch, v)
		}
	case "property.setter", "property.deleter", "property.getter":
		return Values{w.accessor(d.Self, lastName(d.Name), v)}
	}
	if row != nil && row.Offload != "" && row.Returns == callableType {
		return w.Result(d, w.intern.args(Actuals{Pos: []Values{{v}}}))
	}
	if row == nil || row.Kind != catalogue.Decorator {
		return w.wrap(Wrapped, v)
	}
	switch row.Effect {
	case catalogue.AsProperty:
		if v.Kind == Property {
			return Values{v}
		}
		return w.wrap(Property, v)
	case catalogue.AsContextManager:
		return w.wrap(ContextFactory, v)
	case catalogue.Opaque:
		return nil
	}
	if row.Returns != "" { // a function that has methods: the delay of a task
		return union(Values{v}, w.typeText(row.Returns, w.typed("function", Values{v}), nil))
	}
	if row.Code != "" && v.Kind == Func && !v.Def.Facts().Async && !v.Def.Facts().Yields { // calling one that yields never fails
		return Values{w.intern.value(Value{Kind: Wrapped, Self: v, Name: row.Name})}
	}
	return Values{v}
}

// accessor is a property with another getter, setter or deleter.
func (w *World) accessor(p *Value, what string, f *Value) *Value {
	elems := append(slices.Clone(p.Elems), nil, nil)[:2]
	getter := p.Self
	switch what {
	case "setter":
		elems[0] = Values{f}
	case "deleter":
		elems[1] = Values{f}
	default:
		getter = f
	}
	return w.intern.value(Value{Kind: Property, Self: getter, Elems: elems})
}

// decoratedClass is what a class statement binds.
func (w *World) decoratedClass(d *Def, env *Frame) Values {
	class := Values{w.classValue(d, env)}
	s := d.Facts()
	for i := len(s.Decorators) - 1; i >= 0; i-- {
		for _, dec := range w.Eval(env, s.Decorators[i]) {
			if dec.Kind != External {
				if out := w.Result(dec, w.intern.args(Actuals{Pos: []Values{class}})); len(out) > 0 {
					class = out
				}
			}
		}
	}
	return class
}

// rebuilt is what a class has for a name after its decorators: one that goes over
// the attributes may put something else in the place of each, by `setattr(cls, name,
// wrapped(getattr(cls, name)))`.
func (w *World) rebuilt(class *Value, name string, own Values) Values {
	if len(class.Def.Facts().Decorators) == 0 || len(own) == 0 || strings.HasPrefix(name, "__") {
		return own
	}
	rebuilders := w.once(class, "@", func() Values { return w.rebuilders(class) })
	if len(rebuilders) == 0 {
		return own
	}
	return w.once(class, "@"+name, func() Values {
		out := own
		for _, d := range rebuilders {
			f := w.bind(d.Def, d.Env, d.Self, w.intern.args(Actuals{Pos: []Values{{class}}}))
			out = w.rebuiltIn(f, class, name, out)
		}
		return out
	})
}

// rebuilders are the decorators of a class that set attributes by name.
func (w *World) rebuilders(class *Value) Values {
	var out Values
	for _, id := range slices.Backward(class.Def.Facts().Decorators) {
		for _, d := range w.Eval(class.Env, id) {
			if d.Kind == Func && bytes.Contains(d.Def.Unit.Text(), []byte("setattr(")) {
				out = append(out, d)
			}
		}
	}
	return out
}

// rebuiltIn is what a decorator of a class that runs in f leaves of an attribute.
// Which name it is at may not be known: then it is taken for any.
func (w *World) rebuiltIn(f *Frame, class *Value, name string, own Values) Values {
	w.Read(&f.Def.Body)
	fs := f.Def.Unit.Facts()
	for _, s := range f.Def.Facts().Sites {
		e := &fs.Exprs[s.Expr]
		if s.Kind != facts.SiteCall || !calls(fs, s.Expr, "setattr") || len(e.Args) != 3 || fs.Exprs[e.Args[1].Value].Op == facts.OpString {
			continue // by a literal name: putOn has it
		}
		if names, all := literalsOf(w.Eval(f, e.Args[1].Value)); all && !slices.Contains(names, name) || !slices.Contains(w.Eval(f, e.Args[0].Value), class) {
			continue
		}
		switch made := &fs.Exprs[e.Args[2].Value]; {
		case made.Op != facts.OpCall:
			own = w.Eval(f, e.Args[2].Value)
		case len(made.Args) == 1:
			own = w.apply(w.Eval(f, made.X), own)
		default:
			own = nil
		}
	}
	return own
}

// Decorators are the decorators of a function that are known to the catalogue.
func (w *World) Decorators(d *Def, env *Frame) []*catalogue.Symbol {
	var rows []*catalogue.Symbol
	for _, id := range d.Facts().Decorators {
		e := &d.Unit.Facts().Exprs[id]
		for _, v := range w.Eval(env, id) {
			if row := w.Row(v); row != nil && row.Kind == catalogue.Decorator {
				if row.Code == "" && e.Op == facts.OpCall && !w.Blocks(row, nil, w.Actuals(env, e)) {
					continue // it has its effect with other arguments
				}
				rows = append(rows, row)
			}
		}
	}
	return rows
}
