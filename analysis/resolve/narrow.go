package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

func narrows(op facts.Op) bool {
	return op == facts.OpNarrowed || op == facts.OpExcluded || op == facts.OpHaving || op == facts.OpColoured || op == facts.OpBegins
}

// narrowed leaves of vals what is an instance of the classes; where it is not
// known, an instance of these. So it is where none of vals can be one, which may
// not be all that there are; but plain data tells nothing then.
func (w *World) narrowed(vals, classes Values) Values {
	classes = w.classesIn(classes)
	var out Values
	unsure := false
	for _, v := range vals {
		switch is, known := w.isInstance(v, classes); {
		case !known:
			unsure = true
		case is:
			out = union(out, Values{v})
		}
	}
	if unsure || len(out) == 0 {
		out = union(out, w.each(classes, func(c *Value) Values {
			if is, _ := w.isDataType(c.Name, c); is && len(vals) > 0 && !unsure {
				return nil
			}
			if is := w.instanceOf(c); len(is) > 0 || c.Kind != External || c.Self != nil {
				return is
			}
			return Values{w.typed(c.Name)} // of a library that is not known, but no other class
		}))
	}
	return out
}

// excluded leaves of vals what is not known to be an instance of the classes.
func (w *World) excluded(vals, classes Values) Values {
	classes = w.classesIn(classes)
	return w.each(vals, func(v *Value) Values {
		if is, known := w.isInstance(v, classes); known && is {
			return nil
		}
		return w.besides(v, classes)
	})
}

// maxBelow bounds how many classes below one are told apart.
const maxBelow = 8

// besides is an instance of a class that is known to be none of some classes: of
// those below its own only the others are left.
func (w *World) besides(v *Value, classes Values) Values {
	if v.Kind != Instance || v.Exact {
		return Values{v}
	}
	below := w.Subclasses(v.Self)
	out := Values{w.instance(v.Self, v.Args, true)}
	for _, sub := range below {
		if is, known := w.isInstance(w.instance(sub, nil, true), classes); !known {
			return Values{v}
		} else if !is {
			out = append(out, w.instance(sub, nil, true))
		}
	}
	if len(out) == len(below)+1 || len(out) > maxBelow {
		return Values{v}
	}
	return out
}

// fitting leaves of what a parameter is given what its annotation allows; where
// that is nothing, what the annotation says counts. Only instances of classes
// that are known not to be related to any that is annotated are left out.
func (w *World) fitting(given, annotated Values) Values {
	if len(annotated) == 0 || slices.ContainsFunc(annotated, func(a *Value) bool { return !w.nominal(a) }) {
		return given
	}
	out := w.each(given, func(v *Value) Values {
		if !w.nominal(v) || slices.ContainsFunc(annotated, func(a *Value) bool { return w.related(v, a) }) {
			return Values{v}
		}
		return nil
	})
	if len(out) == 0 {
		return annotated
	}
	return out
}

// nominal reports whether v is an instance of a class that stands for itself:
// no container, plain data or protocol.
func (w *World) nominal(v *Value) bool {
	switch v.Kind {
	case Typed:
		return containers[v.Name] == "" && !structural(v.Name) && w.Catalogue.Type(v.Name) != nil
	case Instance:
		return !slices.ContainsFunc(w.MRO(v.Self), func(c *Value) bool {
			return c.Kind == External && lastName(c.Name) == "Protocol"
		})
	}
	return false
}

// structural reports whether anything that has the methods of a type of the
// standard library may stand for it, whatever it derives from.
func structural(name string) bool {
	module, _ := cut(name)
	return name == callableType || module == "collections.abc" || module == "typing"
}

// related reports whether an instance v may be an instance of the class of a,
// or the other way round.
func (w *World) related(v, a *Value) bool {
	for _, c := range w.classOf(a) {
		if is, known := w.isInstanceOf(v, c); is || !known && !w.unrelated(v, c) {
			return true
		}
	}
	for _, c := range w.classOf(v) {
		if is, _ := w.isInstanceOf(a, c); is {
			return true
		}
	}
	return false
}

// unrelated reports whether all the classes that v derives from are known, and
// class is none of them.
func (w *World) unrelated(v, class *Value) bool {
	if v.Kind != Instance {
		return false
	}
	mro := w.MRO(v.Self)
	return !slices.Contains(mro, class) && !foreign(mro)
}

// foreign reports whether a class derives from one outside of the workspace
// that may make it something else too.
func foreign(mro []*Value) bool {
	return slices.ContainsFunc(mro, func(c *Value) bool { return c.Kind == External && !plainBase[c.Name] })
}

// having leaves of vals those of which the class has a method, if any is known
// to have it.
func (w *World) having(vals Values, method string) Values {
	if len(vals) < 2 {
		return vals
	}
	out := w.each(vals, func(v *Value) Values {
		if len(w.Special(v, method)) > 0 {
			return Values{v}
		}
		return nil
	})
	if len(out) == 0 {
		return vals
	}
	return out
}

// classesIn are the classes that the second argument of isinstance names.
func (w *World) classesIn(vals Values) Values {
	return w.each(vals, func(v *Value) Values {
		if v.Kind == Tuple {
			return w.classesIn(w.valuesOf(v))
		}
		return Values{v}
	})
}

// isInstance reports whether v is an instance of one of the classes, and
// whether that is certain.
func (w *World) isInstance(v *Value, classes Values) (is, known bool) {
	if len(classes) == 0 {
		return false, false
	}
	known = true
	for _, c := range classes {
		is, sure := w.isInstanceOf(v, c)
		if is && sure {
			return true, true
		}
		known = known && sure
	}
	return false, known
}

func (w *World) isInstanceOf(v, class *Value) (is, known bool) {
	if class.Kind != ClassValue && class.Kind != External {
		return false, false
	}
	if name := dataType(v); name != "" {
		return w.isDataType(name, class)
	}
	switch v.Kind {
	case Typed:
		if class.Name == v.Name || w.Catalogue.Subclass(v.Name, class.Name) {
			return true, true
		}
		return false, !isException(v.Name) && !w.mayDerive(class, v.Name)
	case Instance:
		mro := w.MRO(v.Self)
		if slices.Contains(mro, class) {
			return true, true
		}
		return false, !foreign(mro) && (v.Exact || !w.subclassOf(v.Self, class))
	}
	return false, false
}

// derives reports whether a class is or derives from one of the classes, and
// whether that is certain.
func (w *World) derives(class *Value, classes Values) (does, known bool) {
	known = len(classes) > 0
	for _, c := range classes {
		switch {
		case class == c:
			return true, true
		case class.Kind == ClassValue:
			mro := w.MRO(class)
			if slices.Contains(mro, c) {
				return true, true
			}
			known = known && (c.Kind == ClassValue || c.Kind == External) && !foreign(mro)
		case class.Kind == External && c.Kind == External && class.Self == nil && c.Self == nil:
			if w.Catalogue.Subclass(class.Name, c.Name) {
				return true, true
			}
			known = known && w.Catalogue.Type(class.Name) != nil && w.Catalogue.Type(c.Name) != nil
		case class.Kind == External && c.Kind == ClassValue:
			known = known && w.Catalogue.Type(class.Name) != nil // no library derives from what a project defines
		default:
			return false, false
		}
	}
	return false, known
}

// subclassOf reports whether a class of the workspace below c derives from
// class too, or may.
func (w *World) subclassOf(c, class *Value) bool {
	return slices.ContainsFunc(w.Subclasses(c), func(sub *Value) bool {
		mro := w.MRO(sub)
		return slices.Contains(mro, class) || foreign(mro)
	})
}

// mayDerive reports whether a class may derive from a type of the catalogue.
func (w *World) mayDerive(class *Value, from string) bool {
	if class.Kind == External {
		return !builtins[class.Name] && w.Catalogue.Type(class.Name) == nil || w.Catalogue.Subclass(class.Name, from)
	}
	return slices.ContainsFunc(w.MRO(class), func(c *Value) bool {
		return c.Kind == External && !plainBase[c.Name] && (c.Name == from || w.mayDerive(c, from))
	})
}

// isException reports whether a type is an exception by its name: how those
// derive from one another is not in the catalogue.
func isException(name string) bool {
	last := lastName(name)
	return strings.HasSuffix(last, "Exception") || strings.HasSuffix(last, "Error") || strings.HasSuffix(last, "Warning")
}

const noneType = "NoneType"

// dataType is the builtin type of plain data, "" for anything else.
func dataType(v *Value) string {
	switch v.Kind {
	case Told:
		return "str"
	case Const:
		switch v.Lit {
		case facts.OpString:
			return "str"
		case facts.OpBytes:
			return "bytes"
		case facts.OpNumber:
			if strings.Trim(v.Name, "0123456789_") == "" {
				return "int"
			}
		case facts.OpConstant:
			switch v.Name {
			case "True", "False":
				return "bool"
			case "None":
				return noneType
			}
		}
	case Typed:
		switch v.Name {
		case "str", "bytes", "int", "float", "bool", noneType:
			return v.Name
		}
	}
	return ""
}

// isDataType reports whether plain data of the named type is an instance of a
// class. What is annotated as int may be a bool, what is annotated as float an
// int, and an enumeration's members may be text.
func (w *World) isDataType(name string, class *Value) (is, known bool) {
	if class.Kind == ClassValue {
		return false, !slices.ContainsFunc(w.MRO(class), func(c *Value) bool { return c.Kind == External && c.Name == name })
	}
	switch {
	case class.Name == name, name == "bool" && class.Name == "int":
		return true, true
	case name == "int" && class.Name == "bool", name == "float" && class.Name == "int":
		return false, false
	}
	return false, builtins[class.Name] && class.Name != "object"
}

// plainBase are the base classes that say nothing of what else a class is.
var plainBase = map[string]bool{
	"object": true, "abc.ABC": true, "typing.Generic": true, "typing.Protocol": true, "typing_extensions.Protocol": true,
	"enum.Enum": true, "enum.IntEnum": true, "enum.StrEnum": true, "Exception": true, "BaseException": true,
	"pydantic.BaseModel": true, "pydantic.main.BaseModel": true, "typing.NamedTuple": true, "typing.TypedDict": true,
}
