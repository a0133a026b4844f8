package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// handing are the arguments with which a builtin, or a function of the standard
// library, calls what it is given: `sorted(paths, key=f)` calls f with each path.
// Of any other the arguments are not known.
func (w *World) handing(name string, self *Value, args *Actuals) *Actuals {
	each := func(i int) Values {
		if i < len(args.Pos) {
			return w.each(args.Pos[i], w.Element)
		}
		return nil
	}
	var pos []Values
	switch name {
	case "map":
		for i := 1; i < len(args.Pos); i++ {
			pos = append(pos, each(i))
		}
	case "filter", "itertools.filterfalse", "itertools.takewhile", "itertools.dropwhile", "heapq.nsmallest", "heapq.nlargest":
		pos = []Values{each(1)}
	case "sorted", "itertools.groupby":
		pos = []Values{each(0)}
	case "list.sort":
		if self != nil {
			pos = []Values{w.Element(self)}
		}
	case "min", "max":
		given := each(0)
		if len(args.Pos) > 1 {
			given = nil
			for _, p := range args.Pos {
				given = union(given, p)
			}
		}
		pos = []Values{given}
	case "json.dumps", "json.dump":
		if len(args.Pos) > 0 {
			if objects := w.objectsIn(args.Pos[0], maxDepth); len(objects) > 0 {
				pos = []Values{objects}
			}
		}
	case "functools.reduce":
		first := each(1)
		if len(args.Pos) > 2 {
			first = union(args.Pos[2], w.each(args.Pos[0], func(f *Value) Values { return w.Result(f, w.open()) }))
		}
		pos = []Values{first, each(1)}
	case "itertools.starmap":
		for _, v := range each(1) {
			if v.Kind == Tuple {
				pos = v.Elems
			}
		}
	}
	if len(pos) == 0 {
		return w.open()
	}
	return w.intern.args(Actuals{Pos: pos})
}

// encodable are the types that the encoder of JSON knows by itself, and what derives
// from them.
var encodable = map[string]bool{"str": true, "int": true, "float": true, "dict": true, "list": true, "tuple": true, "typing.NamedTuple": true}

// objectsIn are the objects of the workspace's classes that an encoder of JSON finds
// in containers and does not know.
func (w *World) objectsIn(vals Values, depth int) Values {
	if depth == 0 {
		return nil
	}
	return w.each(vals, func(v *Value) Values {
		switch {
		case v.Kind == Instance && !slices.ContainsFunc(w.MRO(v.Self), func(c *Value) bool { return c.Kind == External && encodable[c.Name] }):
			return Values{v}
		case v.Kind == Tuple, v.Kind == Keywords, v.Kind == Typed && (v.Name == "list" || v.Name == "dict"):
			return w.objectsIn(w.valuesOf(v), depth-1)
		}
		return nil
	})
}

// What the getters of module operator make; Names: the attributes or the method,
// Args: those of the method, or the keys.
const (
	methodCaller = "operator.methodcaller()"
	attrGetter   = "operator.attrgetter()"
	itemGetter   = "operator.itemgetter()"
)

// getter is what operator.methodcaller, attrgetter and itemgetter make of their
// arguments; nil where these are not literals.
func (w *World) getter(name string, args *Actuals) Values {
	made := Value{Kind: External, Name: name + "()", Args: args}
	switch name {
	case "operator.itemgetter":
		return Values{w.intern.value(made)}
	case "operator.methodcaller":
		if len(args.Pos) == 0 {
			return nil
		}
		made.Args = w.intern.args(Actuals{Pos: args.Pos[1:], Kw: args.Kw, Open: args.Open})
		args = &Actuals{Pos: args.Pos[:1]}
	}
	for _, p := range args.Pos {
		attr, ok := literal(p)
		if !ok {
			return nil
		}
		made.Names = append(made.Names, attr)
	}
	return Values{w.intern.value(made)}
}

// got is what calling a getter with args gives and runs.
func (w *World) got(v *Value, args *Actuals) (vals Values, runs []Run) {
	if len(args.Pos) == 0 {
		return nil, nil
	}
	var parts []Values
	switch v.Name {
	case methodCaller:
		for _, o := range args.Pos[0] {
			methods, attr := w.access(o, v.Names[0], nil)
			runs = append(runs, attr...)
			for _, m := range methods {
				vals, runs = union(vals, w.Result(m, v.Args)), append(runs, w.Runs(m, v.Args)...)
			}
		}
		return vals, runs
	case attrGetter:
		for _, path := range v.Names {
			at := args.Pos[0]
			for name := range strings.SplitSeq(path, ".") {
				at = w.each(at, func(o *Value) Values {
					next, attr := w.access(o, name, nil)
					runs = append(runs, attr...)
					return next
				})
			}
			parts = append(parts, at)
		}
	case itemGetter:
		for _, key := range v.Args.Pos {
			parts = append(parts, w.each(args.Pos[0], func(o *Value) Values {
				runs = append(runs, w.DunderRuns(o, "__getitem__")...)
				return w.item(o, key)
			}))
		}
	}
	if len(parts) == 1 {
		return parts[0], runs
	}
	return Values{w.intern.value(Value{Kind: Tuple, Elems: parts})}, runs
}

// recordType is a class that collections.namedtuple, typing.NamedTuple or
// dataclasses.make_dataclass made: Names are its fields, and Elems what they are
// annotated with.
const recordType = "collections.namedtuple()"

// recordClass is such a class; nil where the fields are not literals.
func (w *World) recordClass(args *Actuals) Values {
	fields, given := args.Argument("field_names", 1)
	if !given {
		if fields, given = args.Argument("fields", 1); !given {
			return nil
		}
	}
	made := Value{Kind: External, Name: recordType}
	if text, ok := literal(fields); ok {
		made.Names = strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' })
		made.Elems = make([]Values, len(made.Names))
		return Values{w.intern.value(made)}
	}
	if len(fields) != 1 || fields[0].Kind != Tuple {
		return nil
	}
	for _, field := range fields[0].Elems {
		var of Values
		if len(field) == 1 && field[0].Kind == Tuple && len(field[0].Elems) > 1 { // with its type
			field, of = field[0].Elems[0], w.instancesOf(field[0].Elems[1])
		}
		name, ok := literal(field)
		if !ok {
			return nil
		}
		made.Names, made.Elems = append(made.Names, name), append(made.Elems, of)
	}
	return Values{w.intern.value(made)}
}

// record is an instance of a record's class, made with args.
func (w *World) record(class *Value, args *Actuals) *Value {
	elems := make([]Values, len(class.Names))
	for i, name := range class.Names {
		if elems[i], _ = args.Argument(name, i); literals(elems[i]) {
			elems[i] = union(elems[i], class.Elems[i])
		}
	}
	return w.intern.value(Value{Kind: Tuple, Names: class.Names, Elems: elems})
}

// makesRecord reports whether a function makes a class of the fields that it is
// given.
func makesRecord(name string) bool {
	switch name {
	case "collections.namedtuple", "typing.NamedTuple", "typing_extensions.NamedTuple", "dataclasses.make_dataclass":
		return true
	}
	return false
}

// writtenOut are the arguments of a call, of lists that are written out the
// elements by place.
func (w *World) writtenOut(f *Frame, e *facts.Expr, args *Actuals) *Actuals {
	out := Actuals{Pos: slices.Clone(args.Pos), Kw: slices.Clone(args.Kw), Open: args.Open}
	for i, n := 0, 0; i < len(e.Args); i++ {
		switch arg := &e.Args[i]; {
		case arg.Star != 0:
			return args
		case arg.Name == "" && n < len(out.Pos):
			out.Pos[n] = w.display(f, arg.Value, out.Pos[n])
			n++
		case arg.Name != "":
			for k := range out.Kw {
				if out.Kw[k].Name == arg.Name {
					out.Kw[k].Value = w.display(f, arg.Value, out.Kw[k].Value)
				}
			}
		}
	}
	return w.intern.args(out)
}

// display is a list that is written out, as a tuple.
func (w *World) display(f *Frame, id facts.ID, vals Values) Values {
	elems, ok := w.spread(f, id, vals)
	if !ok {
		return vals
	}
	return Values{w.intern.value(Value{Kind: Tuple, Elems: elems})}
}
