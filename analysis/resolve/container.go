package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// maxKeys bounds how many keys of a dict are kept apart.
const maxKeys = 40

// dict is what a dict display gives: with the value of each key where all are
// written out.
func (w *World) dict(f *Frame, e *facts.Expr) Values {
	out := dictMaker{w: w, whole: true}
	for i := 0; i+1 < len(e.List); i += 2 {
		if e.List[i] == 0 {
			out.all(w.Eval(f, f.Def.Unit.Facts().Exprs[e.List[i+1]].X))
			continue
		}
		out.item(w.Eval(f, e.List[i]), w.Eval(f, e.List[i+1]))
	}
	return Values{out.value()}
}

// dictMaker puts a dict together.
type dictMaker struct {
	w          *World
	keys, vals Values
	names      []string
	elems      []Values
	whole      bool // names and elems are all of it
}

func (m *dictMaker) item(key, val Values) {
	m.keys, m.vals = union(m.keys, key), union(m.vals, val)
	name, ok := literal(key)
	if !ok {
		m.whole = false
		return
	}
	m.named(name, val)
}

func (m *dictMaker) named(name string, val Values) {
	m.vals = union(m.vals, val)
	if i := slices.Index(m.names, name); i >= 0 {
		m.elems[i] = val
		return
	}
	m.names, m.elems = append(m.names, name), append(m.elems, val)
}

// all adds the items of a dict, or of pairs.
func (m *dictMaker) all(of Values) {
	m.whole = m.whole && len(of) == 1
	for _, v := range of {
		switch {
		case v.Kind == Keywords:
			for i, name := range v.Names {
				m.named(name, v.Elems[i])
			}
		case v.Kind == Typed && len(v.Elems) == 2:
			m.whole = m.whole && len(v.Elems[0])+len(v.Elems[1]) == 0
			m.keys, m.vals = union(m.keys, v.Elems[0]), union(m.vals, v.Elems[1])
		default:
			m.whole = false
			for _, pair := range m.w.Element(v) {
				m.keys, m.vals = union(m.keys, m.w.unpacked(pair, 0)), union(m.vals, m.w.unpacked(pair, 1))
			}
		}
	}
}

func (m *dictMaker) value() *Value {
	if m.whole && len(m.names) > 0 && len(m.names) <= maxKeys {
		return m.w.intern.value(Value{Kind: Keywords, Names: m.names, Elems: m.elems})
	}
	return m.w.typed("dict", m.keys, m.vals)
}

// dictOf is what calling dict gives.
func (w *World) dictOf(args *Actuals) *Value {
	m := dictMaker{w: w, whole: !args.Open}
	for _, p := range args.Pos {
		m.all(withoutMarks(p))
	}
	for _, k := range args.Kw {
		m.named(k.Name, k.Value)
	}
	return m.value()
}

func (w *World) binary(f *Frame, e *facts.Expr) Values {
	method := BinaryMethods[e.Text]
	if method == "" {
		return nil
	}
	x, y := w.Eval(f, e.X), w.Eval(f, e.Y)
	if e.Text == "|" && !slices.ContainsFunc(x, notFlag) && !slices.ContainsFunc(y, notFlag) {
		return union(x, y) // flags of a library, or classes
	}
	out := w.each(x, func(v *Value) Values {
		if joined := w.joined(v, e.Text, y); joined != nil {
			return Values{joined}
		}
		if e.Index == facts.InPlace && v.Kind == Instance && len(w.Special(v, "__i"+method[2:])) > 0 {
			if vals := w.operated(v, "__i"+method[2:], y); len(vals) > 0 {
				return vals
			}
			return Values{v} // it changes itself, as a rule
		}
		return w.operated(v, method, y)
	})
	if len(out) == 0 {
		out = w.each(y, func(v *Value) Values { return w.operated(v, reflected(method), x) })
	}
	return out
}

func reflected(method string) string { return "__r" + method[2:] }

// joined is a plain container with the elements of another one, nil where the
// operator joins none.
func (w *World) joined(v *Value, op string, y Values) *Value {
	switch {
	case op == "+" && v.Kind == Tuple:
		return w.typed("tuple", union(w.valuesOf(v), w.each(y, w.Element)))
	case v.Kind == Typed && (v.Name == "list" || v.Name == "tuple"):
		if op != "+" || len(v.Elems) > 1 {
			return v
		}
		return w.typed(v.Name, union(w.valuesOf(v), w.each(y, w.Element)))
	case op == "|" && (v.Kind == Keywords || v.Kind == Typed && v.Name == "dict"):
		m := dictMaker{w: w, whole: true}
		m.all(Values{v})
		m.all(y)
		return m.value()
	}
	return nil
}

// ExtendRuns is what `x += y` runs where x is a list: y is iterated.
func (w *World) ExtendRuns(x *Value, op string, y *Value) []Run {
	if op != "+" || x.Kind != Typed || x.Name != "list" {
		return nil
	}
	return w.IterRuns(y)
}

// Hashes reports whether v is a builtin container that finds things by their hash.
func Hashes(v *Value) bool {
	return v.Kind == Keywords || v.Kind == Typed && (v.Name == "dict" || v.Name == "set" || v.Name == "frozenset")
}

// Counts reports whether v is a builtin sequence, of which an index is a number.
func Counts(v *Value) bool {
	switch v.Kind {
	case Tuple:
		return true
	case Const:
		return v.Lit == facts.OpString || v.Lit == facts.OpBytes
	}
	return v.Kind == Typed && (v.Name == "list" || v.Name == "tuple" || v.Name == "str" || v.Name == "bytes")
}

// orderRuns is what putting the elements of the arguments in order runs; by a
// key, they are not compared themselves.
func (w *World) orderRuns(args *Actuals) []Run {
	if _, ok := args.Argument("key", -1); ok {
		return nil
	}
	of := args.Pos
	if len(of) == 1 {
		of = []Values{w.each(of[0], w.Element)}
	}
	var runs []Run
	for _, vals := range of {
		for _, v := range vals {
			runs = append(runs, w.DunderRuns(v, "__lt__", "__gt__")...)
		}
	}
	return runs
}

// truthRuns is what asking the elements of an iterable for their truth runs.
func (w *World) truthRuns(args *Actuals) []Run {
	var runs []Run
	for _, p := range args.Pos {
		for _, v := range w.each(p, w.Element) {
			runs = append(runs, w.DunderRuns(v, "__bool__", "__len__")...)
		}
	}
	return runs
}

// sumRuns is what adding up the elements of an iterable runs.
func (w *World) sumRuns(args *Actuals) []Run {
	var runs []Run
	for i, p := range args.Pos {
		if i == 0 {
			p = w.each(p, w.Element)
		}
		for _, v := range p {
			runs = append(append(runs, w.DunderRuns(v, "__radd__")...), w.DunderRuns(v, "__add__")...)
		}
	}
	return runs
}
