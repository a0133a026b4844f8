package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// What a parameter is given is a set of values it may have, and None is not
// always among them where it may be None. So a call that surely hands over one
// of these objects adds a mark that says so, and one that hands over what is not
// None, or true, whatever it is, a mark for that. It stays with the frame alone, and
// only where the function asks whether the parameter is None, or true.
const (
	markObject  = "object" // one of the values beside it
	markNotNone = "not None"
	markTrue    = "true"
)

func (w *World) mark(name string) *Value {
	return w.intern.value(Value{Kind: Const, Lit: facts.OpConstant, Name: name})
}

func isMark(v *Value) bool {
	return v.Kind == Const && v.Lit == facts.OpConstant && (v.Name == markObject || v.Name == markNotNone || v.Name == markTrue)
}

func marked(vals Values, mark string) bool {
	return slices.ContainsFunc(vals, func(v *Value) bool { return isMark(v) && v.Name == mark })
}

func withoutMarks(vals Values) Values {
	if !slices.ContainsFunc(vals, isMark) {
		return vals
	}
	return slices.DeleteFunc(slices.Clone(vals), isMark)
}

// given is what parameter i of f is given.
func (f *Frame) given(i int) Values {
	if i >= len(f.Params) {
		return nil
	}
	vals := withoutMarks(f.Params[i])
	if len(vals) == 0 && f.Def.Facts().Params[i].Default == 0 {
		return nil
	}
	return vals
}

// handedOver is what an argument of a call hands over, of which the conditions around
// say so much.
func (w *World) handedOver(f *Frame, id facts.ID, sure facts.Sure) Values {
	if sure == facts.None {
		return Values{w.literal(&facts.Expr{Op: facts.OpConstant, Text: "None"})}
	}
	vals := w.certain(f, id, w.Eval(f, id))
	if m := w.memberOf(f, id); m == nil {
		vals = w.unnamed(vals)
	} else if len(vals) == 0 || f.Def.Unit.Facts().Exprs[id].Op == facts.OpCall {
		vals = Values{m}
	}
	if len(vals) == 0 {
		if c := w.literalOf(f, id); c != nil {
			vals = Values{c}
		}
	}
	switch sure = max(sure, w.sure(f, id, maxSurely)); {
	case len(vals) == 1 && (vals[0].Kind == Const || vals[0].Kind == Told):
	case sure == facts.True:
		vals = union(vals, Values{w.mark(markTrue)})
	case len(vals) > 0 && len(w.surely(f, id)) > 0:
		vals = union(vals, Values{w.mark(markObject)})
	case sure == facts.NotNone:
		vals = union(vals, Values{w.mark(markNotNone)})
	}
	return vals
}

// sure is what an expression surely is, whatever its value.
func (w *World) sure(f *Frame, id facts.ID, depth int) facts.Sure {
	e := &f.Def.Unit.Facts().Exprs[id]
	switch e.Op {
	case facts.OpString, facts.OpBytes, facts.OpNumber, facts.OpConstant:
		switch c := w.literal(e); {
		case isNone(c):
			return facts.Unsure
		case truthy(c):
			return facts.True
		}
		return facts.NotNone
	case facts.OpFormat, facts.OpBinary, facts.OpCompare, facts.OpNot:
		return facts.NotNone
	case facts.OpList, facts.OpTuple, facts.OpSet, facts.OpDict:
		if len(e.List) > 0 && !slices.ContainsFunc(e.List, func(x facts.ID) bool { return w.spreads(f, x) }) {
			return facts.True
		}
		return facts.NotNone
	case facts.OpChoice:
		if e.Text == "or" && depth > 0 {
			return w.sure(f, e.List[len(e.List)-1], depth-1)
		}
	case facts.OpName:
		return w.sureNamed(f, e, depth)
	}
	return facts.Unsure
}

// spreads reports whether an element of a display may stand for none at all.
func (w *World) spreads(f *Frame, id facts.ID) bool {
	op := f.Def.Unit.Facts().Exprs[id].Op
	return op == facts.OpStar || op == facts.OpDoubleStar
}

// sureNamed is what a local name surely is, whatever it is bound to.
func (w *World) sureNamed(f *Frame, e *facts.Expr, depth int) facts.Sure {
	if !e.Local || depth == 0 {
		return facts.Unsure
	}
	fs := f.Def.Unit.Facts()
	if !slices.ContainsFunc(e.Binds, func(b facts.BindID) bool { return fs.Exprs[fs.Binds[b].Value].Op != facts.OpNarrowed }) {
		return facts.NotNone
	}
	sure := facts.True
	binds := w.reaching(f, e)
	for _, b := range binds {
		i, ok := w.paramOf(f, b)
		switch {
		case ok:
			sure = min(sure, w.sureParam(f, i))
		case b.Maker == 0:
			sure = min(sure, w.sure(f, b.Value, depth-1))
		default:
			sure = facts.Unsure
		}
		if sure == facts.Unsure {
			break
		}
	}
	if len(binds) == 0 {
		return facts.Unsure
	}
	return sure
}

// sureParam is what a parameter surely is: by what it is given, or its annotation.
func (w *World) sureParam(f *Frame, i int) facts.Sure {
	w.readHead(f)
	switch p := &f.Def.Facts().Params[i]; {
	case i < len(f.Params) && marked(f.Params[i], markTrue):
		return facts.True
	case i < len(f.Params) && marked(f.Params[i], markNotNone), p.Kind <= facts.KeywordOnly && w.neverNone(f.Def, p):
		return facts.NotNone
	}
	return facts.Unsure
}

// neverNone reports whether the annotation of a parameter says that it is not None:
// that of a built-in class, without a default that says otherwise.
func (w *World) neverNone(d *Def, p *facts.Param) bool {
	fs := d.Unit.Facts()
	if p.Annotation == 0 || p.Default != 0 && w.sure(w.lexical(d.Unit, d.Scope), p.Default, 1) == facts.Unsure {
		return false
	}
	a := &fs.Exprs[p.Annotation]
	if a.Op == facts.OpSubscript {
		a = &fs.Exprs[a.X]
	}
	return a.Op == facts.OpName && (builtinContainer(a.Text) || slices.Contains([]string{"str", "int", "float", "bytes", "bool"}, a.Text))
}

// asked leaves, of what parameter i of d is given, what its conditions ask for.
func (w *World) asked(d *Def, i int, vals Values) Values {
	object, member := slices.ContainsFunc(vals, isMark), slices.ContainsFunc(vals, isMember)
	if !object && !member {
		return vals
	}
	tests := w.tests(d, i)
	asks := func(kinds ...facts.TestKind) bool {
		return slices.ContainsFunc(tests, func(t facts.Test) bool { return slices.Contains(kinds, t.Kind) })
	}
	switch {
	case object && !asks(facts.TestNone, facts.TestTruth), marked(vals, markNotNone) && !asks(facts.TestNone):
		vals = withoutMarks(vals)
	case marked(vals, markTrue) && !asks(facts.TestTruth):
		vals = union(withoutMarks(vals), Values{w.mark(markNotNone)})
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
		} else if ok && i < len(f.Params) && marked(f.Params[i], markObject) {
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

// noneValue is None.
func (w *World) noneValue() *Value {
	return w.intern.value(Value{Kind: Const, Lit: facts.OpConstant, Name: "None"})
}

func isNone(v *Value) bool { return v.Kind == Const && v.Lit == facts.OpConstant && v.Name == "None" }
