package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// member is the instance that a name of an enumeration stands for: Name is the
// first one that has the same value. It has none where that can't be told.
func (w *World) member(class *Value, name string) *Value {
	made := Value{Kind: Instance, Self: class, Exact: true}
	for _, special := range []string{"__eq__", "__new__", "_missing_"} {
		if found, _ := w.inClass(w.MRO(class), special); slices.ContainsFunc(found, func(f Found) bool { return f.Owner.Kind == ClassValue }) {
			return w.intern.value(made)
		}
	}
	value := w.memberValue(class, name)
	if value == nil {
		return w.intern.value(made)
	}
	made.Name = name
	fs := class.Def.Unit.Facts()
	for i := range fs.Binds { // in the order of the class body
		b := &fs.Binds[i]
		if b.Scope == class.Def.Scope && (b.Name == name || w.memberValue(class, b.Name) == value && value.Kind != External && value.Kind != Partial) {
			made.Name = b.Name
			break
		}
	}
	if _, ok := w.inSource(w.MRO(class), "__init__"); ok {
		made.Args = w.memberArguments(value)
	}
	return w.intern.value(made)
}

// memberArguments are those with which an enumeration's __init__ makes a member of
// its value.
func (w *World) memberArguments(value *Value) *Actuals {
	if value.Kind == Tuple {
		return w.intern.args(Actuals{Pos: value.Elems})
	}
	return w.intern.args(Actuals{Pos: []Values{{value}}})
}

// anyMember are the values that the members of an enumeration have.
func (w *World) anyMember(class *Value) Values {
	return w.once(class, "members", func() Values {
		var out Values
		fs := class.Def.Unit.Facts()
		w.Read(&class.Def.Unit.node)
		for i := range fs.Binds {
			if b := &fs.Binds[i]; b.Scope == class.Def.Scope && b.Name[0] != '_' {
				if value := w.memberValue(class, b.Name); value != nil {
					out = union(out, Values{value})
				}
			}
		}
		return out
	})
}

// anyArguments are those with which an enumeration's __init__ makes its members, of
// which it is not known which one is meant.
func (w *World) anyArguments(class *Value) *Actuals {
	var all Actuals
	for _, v := range w.anyMember(class) {
		for i, p := range w.memberArguments(v).Pos {
			if i == len(all.Pos) {
				all.Pos = append(all.Pos, nil)
			}
			all.Pos[i] = union(all.Pos[i], p)
		}
	}
	return w.intern.args(all)
}

// valuesOfMember is what the attribute `value` of a member may be.
func (w *World) valuesOfMember(v *Value) Values {
	if !isMember(v) {
		return w.anyMember(v.Self)
	}
	if value := w.memberValue(v.Self, v.Name); value != nil {
		return Values{value}
	}
	return nil
}

// memberValue is what a member has as its value: a literal, a tuple, a class or a
// partial, or enum.auto() itself, which gives each its own; nil for anything else.
func (w *World) memberValue(class *Value, name string) *Value {
	vals, _ := w.own(class, name)
	binds := class.Def.Facts().Table[name]
	if len(vals) == 0 && len(binds) == 1 {
		fs := class.Def.Unit.Facts()
		if e := &fs.Exprs[fs.Binds[binds[0]].Value]; e.Op == facts.OpCall {
			vals = w.Eval(w.classFrame(class), e.X)
		}
	}
	if len(vals) == 1 && (vals[0].Kind == Const || vals[0].Kind == Tuple || vals[0].Kind == Partial || vals[0].Kind == ClassValue || vals[0].Kind == External && vals[0].Name == "enum.auto") {
		return vals[0]
	}
	return nil
}

func isMember(v *Value) bool { return v.Kind == Instance && v.Name != "" }

// plainMember is any member of the enumeration in the place of one.
func (w *World) plainMember(v *Value) *Value {
	if isMember(v) {
		return w.instance(v.Self, nil, true)
	}
	return v
}

// unnamed leaves of members of enumerations that they are members.
func (w *World) unnamed(vals Values) Values {
	if !slices.ContainsFunc(vals, isMember) {
		return vals
	}
	return w.each(vals, func(v *Value) Values { return Values{w.plainMember(v)} })
}

// memberOf is the member of an enumeration that an expression certainly is: one
// that is named there, or what a parameter was given; nil where it is none.
func (w *World) memberOf(f *Frame, id facts.ID) *Value {
	fs := f.Def.Unit.Facts()
	var vals Values
	switch e := &fs.Exprs[id]; e.Op {
	case facts.OpAttr:
		if of := w.Eval(f, e.X); len(of) == 1 && of[0].Kind == ClassValue {
			vals = w.Eval(f, id)
		}
	case facts.OpName:
		if i, ok := w.isParam(f, e); ok {
			vals = f.given(i)
		} else if e.Local && len(e.Binds) == 1 && fs.Binds[e.Binds[0]].Maker == 0 && fs.Exprs[fs.Binds[e.Binds[0]].Value].Op == facts.OpAttr {
			return w.memberOf(f, fs.Binds[e.Binds[0]].Value)
		}
	case facts.OpCall:
		return w.memberMade(f, e)
	}
	if len(vals) == 1 && isMember(vals[0]) {
		return vals[0]
	}
	return nil
}

// memberMade is the member that calling an enumeration with a text gives: the one
// that has it as its value.
func (w *World) memberMade(f *Frame, call *facts.Expr) *Value {
	if len(call.Args) != 1 || call.Args[0].Star != 0 || call.Args[0].Name != "" {
		return nil
	}
	of := w.Eval(f, call.X)
	if len(of) != 1 || of[0].Kind != ClassValue || !w.isEnum(w.MRO(of[0])) {
		return nil
	}
	text := w.literalOf(f, call.Args[0].Value)
	if text == nil || text.Lit != facts.OpString {
		return nil
	}
	for _, b := range of[0].Def.Unit.Facts().Binds {
		if b.Scope == of[0].Def.Scope && w.memberValue(of[0], b.Name) == text {
			if m := w.member(of[0], b.Name); isMember(m) {
				return m
			}
		}
	}
	return nil
}

// sameMember reports whether two expressions are the same member of an
// enumeration, where both are known.
func (w *World) sameMember(f *Frame, a, b facts.ID) (same, known bool) {
	x := w.memberOf(f, a)
	if x == nil {
		return false, false
	}
	y := w.memberOf(f, b)
	return x == y, y != nil && x.Self == y.Self
}

// valueOfMember is the literal that a member of an enumeration has as its value; nil
// where an expression is none, or has another value.
func (w *World) valueOfMember(f *Frame, id facts.ID) *Value {
	m := w.memberOf(f, id)
	if m == nil {
		return nil
	}
	if c := w.memberValue(m.Self, m.Name); c != nil && c.Kind == Const {
		return c
	}
	return nil
}

// memberText is the text that a member of an enumeration is, if that is one of texts.
func (w *World) memberText(f *Frame, id facts.ID) *Value {
	m := w.memberOf(f, id)
	if m == nil || !slices.ContainsFunc(w.MRO(m.Self), func(c *Value) bool { return c.Kind == External && (c.Name == "str" || c.Name == "enum.StrEnum") }) {
		return nil
	}
	return w.valueOfMember(f, id)
}
