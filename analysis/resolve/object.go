package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// What a parameter is given is a set of values it may have, and None is not
// always among them where it may be None. So a call that surely hands over one
// of these objects adds a value that says so. It stays with the frame alone, and
// only where the function asks whether the parameter is None, or true.
func (w *World) object() *Value {
	return w.intern.value(Value{Kind: Const, Lit: facts.OpConstant, Name: "object"})
}

func isObject(v *Value) bool {
	return v.Kind == Const && v.Lit == facts.OpConstant && v.Name == "object"
}

func withoutObject(vals Values) Values {
	if !slices.ContainsFunc(vals, isObject) {
		return vals
	}
	return slices.DeleteFunc(slices.Clone(vals), isObject)
}

// given is what parameter i of f is given.
func (f *Frame) given(i int) Values {
	if i >= len(f.Params) {
		return nil
	}
	return withoutObject(f.Params[i])
}

// handedOver is what an argument of a call hands over.
func (w *World) handedOver(f *Frame, id facts.ID) Values {
	vals := w.certain(f, id, w.Eval(f, id))
	if w.memberOf(f, id) == nil {
		vals = w.unnamed(vals)
	}
	if len(vals) > 0 && len(w.surely(f, id)) > 0 {
		vals = union(vals, Values{w.object()})
	}
	return vals
}

// asked leaves, of what parameter i of d is given, what its conditions ask for.
func (w *World) asked(d *Def, i int, vals Values) Values {
	object, member := slices.ContainsFunc(vals, isObject), slices.ContainsFunc(vals, isMember)
	if !object && !member {
		return vals
	}
	tests := w.tests(d, i)
	asks := func(kinds ...facts.TestKind) bool {
		return slices.ContainsFunc(tests, func(t facts.Test) bool { return slices.Contains(kinds, t.Kind) })
	}
	if object && !asks(facts.TestNone, facts.TestTruth) {
		vals = withoutObject(vals)
	}
	if member && !asks(facts.TestMember) {
		vals = w.unnamed(vals)
	}
	return vals
}

// maxSurely is how many bindings and choices are followed to find out what an
// expression surely is.
const maxSurely = 6

// surely are the objects of which an expression is certainly one; nothing where
// it may be None, or anything that is not known.
func (w *World) surely(f *Frame, id facts.ID) Values { return w.surelyWithin(f, id, maxSurely) }

func (w *World) surelyWithin(f *Frame, id facts.ID, depth int) Values {
	if depth == 0 {
		return nil
	}
	e := &f.Def.Unit.Facts().Exprs[id]
	switch e.Op {
	case facts.OpCall:
		if vals := w.withoutMissing(w.Eval(f, e.X)); len(vals) == 0 || slices.ContainsFunc(vals, w.makesOther) {
			return nil
		}
		return w.Eval(f, id)
	case facts.OpLambda, facts.OpList, facts.OpTuple, facts.OpSet, facts.OpDict, facts.OpListComp, facts.OpSetComp, facts.OpDictComp:
		return w.Eval(f, id)
	case facts.OpEntered, facts.OpAsyncEntered:
		if len(w.surelyWithin(f, e.X, depth-1)) > 0 {
			return w.Eval(f, id)
		}
	case facts.OpChoice:
		if e.Text == "or" {
			return w.surelyWithin(f, e.List[len(e.List)-1], depth-1)
		}
	case facts.OpAttr:
		if w.memberOf(f, id) != nil {
			return w.Eval(f, id)
		}
		if set := w.setAbove(f, e); set != 0 {
			return w.surelyWithin(f, set, depth-1)
		}
	case facts.OpName:
		return w.surelyNamed(f, e, depth)
	}
	return nil
}

// surelyNamed are the objects of which a name is certainly one.
func (w *World) surelyNamed(f *Frame, e *facts.Expr, depth int) Values {
	if !e.Local {
		vals := w.name(f, e)
		if slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind != Func && v.Kind != ClassValue && v.Kind != ModuleValue }) {
			return nil
		}
		return vals
	}
	var out Values
	for _, b := range w.reaching(f, e) {
		var vals Values
		if i, ok := w.paramOf(f, b); !ok && b.Maker == 0 {
			vals = w.surelyWithin(f, b.Value, depth-1)
		} else if ok && i == 0 && f.Self != nil {
			vals = Values{f.Self}
		} else if ok && i < len(f.Params) && slices.ContainsFunc(f.Params[i], isObject) {
			vals = f.given(i)
		}
		if len(vals) == 0 {
			return nil
		}
		out = union(out, vals)
	}
	return out
}

// withoutMissing leaves out of what is called the names of which nothing is
// known, where it may be something else: of the twins of an import, the one that
// is there says what both are.
func (w *World) withoutMissing(callee Values) Values {
	return slices.DeleteFunc(slices.Clone(callee), func(v *Value) bool {
		return v.Kind == External && v.Self == nil && !w.known(v.Name)
	})
}

// makesOther reports whether calling v may give anything but an instance of it.
func (w *World) makesOther(v *Value) bool {
	return v.Kind != ClassValue && (v.Kind != External || v.Self != nil || w.Catalogue.Type(v.Name) == nil)
}

// truthful reports whether all of some objects are true, whatever they hold.
func (w *World) truthful(objects Values) bool {
	return len(objects) > 0 && !slices.ContainsFunc(objects, func(v *Value) bool {
		switch v.Kind {
		case Func, ClassValue, ModuleValue:
			return false
		case Typed:
			return builtinContainer(v.Name) || containers[v.Name] != "" || dataType(v) != ""
		case Instance:
			mro := w.MRO(v.Self)
			return !v.Exact || foreign(mro) || w.isEnum(mro) || w.namedFields(v) != nil || w.isTypedDict(v) ||
				slices.ContainsFunc([]string{"__bool__", "__len__"}, func(name string) bool {
					_, has := w.inClass(mro, name)
					return has
				})
		}
		return true
	})
}

func isNone(v *Value) bool { return v.Kind == Const && v.Lit == facts.OpConstant && v.Name == "None" }
