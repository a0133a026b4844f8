package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// attrsField is the type of what declares a field of an attrs class; in an
// instance, the field's value stands in its place.
const attrsField = "attr._make._CountingAttr"

// declaresField reports whether v stands in a class body for a field, of which
// it is no value itself.
func declaresField(v *Value) bool { return v.Kind == Typed && v.Name == attrsField }

// markedRuns is what the methods of a class run below whose decorators is one
// that marks them.
func (w *World) markedRuns(mro []*Value, self *Value, marks func(*catalogue.Symbol) bool) []Run {
	var runs []Run
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		f := w.classFrame(c)
		for id, s := range c.Def.Unit.Facts().Methods(c.Def.Scope) {
			if len(s.Decorators) == 0 {
				continue
			}
			if d := c.Def.Unit.Def(id); slices.ContainsFunc(w.Decorators(d, f), marks) {
				runs = append(runs, w.Runs(w.boundTo(w.intern.value(Value{Kind: Func, Def: d, Env: f}), self), w.open())...)
			}
		}
	}
	return runs
}

// eachField calls f with the fields that the classes of mro declare in their
// bodies, and the frame they are declared in.
func (w *World) eachField(mro []*Value, f func(*Frame, *facts.Bind)) {
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		fs := c.Def.Unit.Facts()
		for i := range fs.Binds {
			if b := &fs.Binds[i]; b.Scope == c.Def.Scope {
				f(w.classFrame(c), b)
			}
		}
	}
}

// factoryRuns is what a made __init__ runs to fill the fields: default_factory
// of dataclasses and pydantic, factory of attrs where no value is given; what
// attrs converts and checks each value with.
func (w *World) factoryRuns(mro []*Value, args *Actuals) []Run {
	var runs []Run
	given := func(field string) bool {
		at := -1
		if n, b := fieldOf(mro[0].Def, field); b != nil && len(w.baseClasses(mro[0])) == 0 {
			at = n
		}
		_, given := args.Argument(field, at)
		return given
	}
	w.eachField(mro, func(f *Frame, b *facts.Bind) {
		e := &f.Def.Unit.Facts().Exprs[b.Value]
		if e.Op != facts.OpCall {
			return
		}
		for _, arg := range e.Args {
			switch arg.Name {
			case "default_factory", "factory":
				if given(b.Name) {
					continue
				}
				for _, v := range w.Eval(f, arg.Value) {
					runs = append(runs, w.Runs(v, w.none())...)
				}
			case "converter", "validator":
				if slices.ContainsFunc(w.Eval(f, b.Value), declaresField) {
					for _, v := range w.oneOrMore(f, arg.Value) {
						runs = append(runs, w.Runs(v, w.open())...)
					}
				}
			}
		}
	})
	return runs
}

// oneOrMore are the values of an expression, or the items of a list that it is.
func (w *World) oneOrMore(f *Frame, id facts.ID) Values {
	return w.each(w.Eval(f, id), func(v *Value) Values {
		if v.Kind == Tuple || v.Kind == Typed {
			return w.Element(v)
		}
		return Values{v}
	})
}

// nestedRuns is what making an instance of class runs to make those of its
// fields' classes of the plain data that args hands over for them; where args
// does not tell, of any data.
func (w *World) nestedRuns(class *Value, args *Actuals) []Run {
	if !w.nests(w.MRO(class)) {
		return nil
	}
	var runs []Run
	seen := []*Value{class}
	queue := w.models(class, func(field string) bool { return w.givenData(args, field) })
	for ; len(queue) > 0 && len(seen) < maxNested; queue = queue[1:] {
		if c := queue[0]; !slices.Contains(seen, c) {
			seen = append(seen, c)
			runs = append(runs, w.initRuns(c, w.open())...)
			queue = append(queue, w.models(c, func(string) bool { return true })...)
		}
	}
	return runs
}

// maxNested bounds how many classes are looked at below one.
const maxNested = 200

// givenData reports whether a constructor's arguments hand over plain data for
// a field.
func (w *World) givenData(args *Actuals, field string) bool {
	for _, k := range args.Kw {
		if k.Name == field {
			return slices.ContainsFunc(k.Value, plainContainer)
		}
	}
	return args.Open
}

// models are the classes of the fields of class that are made of data.
func (w *World) models(class *Value, wanted func(string) bool) []*Value {
	var out []*Value
	w.eachField(w.MRO(class), func(f *Frame, b *facts.Bind) {
		if b.Annotation != 0 && wanted(b.Name) {
			out = append(out, w.modelsIn(w.annotated(f, b.Annotation), 3)...)
		}
	})
	return out
}

// nests reports whether instances of a class make those of its fields' classes.
func (w *World) nests(mro []*Value) bool {
	return slices.ContainsFunc(mro, func(c *Value) bool {
		t := w.Catalogue.Type(c.Name)
		return c.Kind == External && t != nil && (t.Nests || slices.ContainsFunc(t.Bases, func(b string) bool {
			base := w.Catalogue.Type(b)
			return base != nil && base.Nests
		}))
	})
}

// plainContainer reports whether v is a dict, or a list of dicts.
func plainContainer(v *Value) bool {
	switch v.Kind {
	case Keywords:
		return true
	case Typed:
		return v.Name == "dict" || len(v.Elems) == 1 && slices.ContainsFunc(v.Elems[0], plainContainer)
	}
	return false
}

// modelsIn are the classes that make their fields of data, among values and
// the elements of containers.
func (w *World) modelsIn(vals Values, depth int) []*Value {
	var out []*Value
	for _, v := range vals {
		switch {
		case v.Kind == Instance && w.nests(w.MRO(v.Self)):
			out = append(out, v.Self)
		case depth > 0:
			out = append(out, w.modelsIn(w.valuesOf(v), depth-1)...)
		}
	}
	return out
}
