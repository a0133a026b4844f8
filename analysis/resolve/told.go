package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// A function is not followed anew for each text that it is given, but for each
// set of answers to what its conditions ask of the text: whether it equals a
// literal, begins or ends with one, or is empty. A Told value holds these
// answers in Names, each as one answer byte, the kind of the test and its text.

const (
	maxTests  = 40 // asked of one parameter
	maxPassed = 3  // calls through which a parameter is followed
)

// tests are what the conditions of a function ask of parameter i, and those of
// the functions of its module that it is handed on to.
func (w *World) tests(d *Def, i int) []facts.Test {
	p := &d.Facts().Params[i]
	if len(p.Passed) == 0 {
		return p.Tests
	}
	return w.testsBelow(d, i, nil, maxPassed)
}

func (w *World) testsBelow(d *Def, i int, out []facts.Test, depth int) []facts.Test {
	p := &d.Facts().Params[i]
	for _, t := range p.Tests {
		if !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	if depth == 0 || len(out) > maxTests {
		return out
	}
	for _, to := range p.Passed {
		out = w.testsOfRow(d, to, out)
		callee, first := w.calleeByName(d, to)
		if callee == nil || callee == d {
			if t := (facts.Test{Kind: facts.TestValue}); w.makesMember(d, to) && !slices.Contains(out, t) {
				out = append(out, t)
			}
			continue
		}
		if at := paramAt(callee, to, first); at >= 0 {
			out = w.testsBelow(callee, at, out, depth-1)
		}
	}
	return out
}

// testsOfRow adds what the conditions of a library's function ask of the text that
// it is handed: whether a database is ":memory:".
func (w *World) testsOfRow(d *Def, to facts.Passing, out []facts.Test) []facts.Test {
	if to.Method {
		return out
	}
	name := to.Callee
	if to.Of != "" {
		name = to.Of
	}
	vals, _ := w.lookupName(d.Unit.Module, name)
	if to.Of != "" {
		vals = w.each(vals, func(v *Value) Values {
			if v.Kind != External && v.Kind != ModuleValue {
				return nil
			}
			return w.Attr(v, to.Callee)
		})
	}
	for _, v := range vals {
		row := w.Row(v)
		if row == nil || v.Kind != External {
			continue
		}
		for _, c := range slices.Concat(row.When, row.Unless) {
			if to.Name != "" && c.Param != to.Name || to.Name == "" && c.Position != to.Index {
				continue
			}
			for _, value := range c.Values() {
				text, ok := quoted(value)
				if t := (facts.Test{Kind: facts.TestEqual, Text: text}); ok && !slices.Contains(out, t) {
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// quoted is the text that a condition's value is.
func quoted(value string) (text string, ok bool) {
	if len(value) < 2 || value[0] != '"' && value[0] != '\'' {
		return "", false
	}
	return value[1 : len(value)-1], true
}

// calleeByName is the one function of the module, or of the class around d,
// that has the name of what is called, or the one that the module imports under it;
// first is 1 for a method.
func (w *World) calleeByName(d *Def, to facts.Passing) (callee *Def, first int) {
	if to.Of != "" {
		return nil, 0
	}
	if to.Method {
		fs := d.Unit.Facts()
		class := d.Facts().Parent
		if fs.Scopes[class].Kind != facts.ClassScope {
			return nil, 0
		}
		for id, s := range fs.Methods(class) {
			if s.Name == to.Callee {
				return d.Unit.Def(id), 1
			}
		}
		return nil, 0
	}
	w.Read(&d.Unit.Module.whole)
	for _, u := range d.Unit.Module.Units {
		if u.Chunk.Name != to.Callee {
			continue
		}
		w.Read(&u.node)
		fs := u.Facts()
		for id := range fs.Scopes {
			if s := &fs.Scopes[id]; s.Kind == facts.FunctionScope && s.Name == to.Callee && s.Parent == 0 {
				return u.Def(facts.ScopeID(id)), 0
			}
		}
	}
	if vals, _ := w.lookupName(d.Unit.Module, to.Callee); len(vals) == 1 && vals[0].Kind == Func {
		return vals[0].Def, 0
	}
	return nil, 0
}

// makesMember reports whether what is called is an enumeration: it gives the member
// that has the text as its value.
func (w *World) makesMember(d *Def, to facts.Passing) bool {
	if to.Method || to.Of != "" {
		return false
	}
	vals, _ := w.lookupName(d.Unit.Module, to.Callee)
	return len(vals) == 1 && vals[0].Kind == ClassValue && w.isEnum(w.MRO(vals[0]))
}

// paramAt is the parameter of d that an argument is for, -1 if there is none.
func paramAt(d *Def, to facts.Passing, first int) int {
	params := d.Facts().Params
	if to.Name != "" {
		return slices.IndexFunc(params, func(p facts.Param) bool { return p.Name == to.Name })
	}
	if i := to.Index + first; i < len(params) && params[i].Kind <= facts.PositionalOnly {
		return i
	}
	return -1
}

// told is what a text says to the tests of parameter i of d; nil where nothing
// is asked.
func (w *World) told(d *Def, i int, v *Value) Values {
	tests := w.tests(d, i)
	if len(tests) == 0 || len(tests) > maxTests {
		return nil
	}
	var names []string
	for _, t := range tests {
		if yes, known := w.answer(v, t); known {
			names = append(names, answer(t, yes))
		}
	}
	if len(names) == 0 {
		return nil
	}
	slices.Sort(names)
	return Values{w.intern.value(Value{Kind: Told, Names: slices.Compact(names)})}
}

// answer is what a text, or what is told of one, says to a test.
func (w *World) answer(v *Value, t facts.Test) (yes, known bool) {
	if v.Kind == Told {
		return toldAnswer(v, t)
	}
	if v.Kind == Const && v.Lit == facts.OpNumber {
		switch t.Kind {
		case facts.TestTruth:
			return truthy(v), true
		case facts.TestNone:
			return false, true
		}
	}
	if v.Kind != Const || v.Lit != facts.OpString {
		return false, false
	}
	switch t.Kind {
	case facts.TestEqual:
		return v.Name == t.Text, true
	case facts.TestPrefix:
		return strings.HasPrefix(v.Name, t.Text), true
	case facts.TestSuffix:
		return strings.HasSuffix(v.Name, t.Text), true
	case facts.TestTruth:
		return v.Name != "", true
	case facts.TestInstance:
		return true, true
	case facts.TestNone:
		return false, true
	}
	return false, false
}

// toldAnswer is what is told of a text says to a test: as it was told, or as it follows
// from how the text begins.
func toldAnswer(v *Value, t facts.Test) (yes, known bool) {
	if yes := slices.Contains(v.Names, answer(t, true)); yes || slices.Contains(v.Names, answer(t, false)) {
		return yes, true
	}
	for _, told := range v.Names {
		begin, ok := strings.CutPrefix(told, answer(facts.Test{Kind: facts.TestPrefix}, true))
		switch {
		case !ok:
		case t.Kind == facts.TestTruth:
			return true, true
		case t.Kind == facts.TestNone:
			return false, true
		case t.Kind == facts.TestPrefix && strings.HasPrefix(begin, t.Text):
			return true, true
		case (t.Kind == facts.TestPrefix || t.Kind == facts.TestEqual) && !strings.HasPrefix(t.Text, begin):
			if t.Kind == facts.TestEqual || !strings.HasPrefix(begin, t.Text) {
				return false, true
			}
		}
	}
	return false, false
}

func answer(t facts.Test, yes bool) string {
	sign := "-"
	if yes {
		sign = "+"
	}
	return sign + string(rune('a'+t.Kind)) + t.Text
}

// beginning is a text of which nothing is known but how it begins.
func (w *World) beginning(text string) *Value {
	return w.intern.value(Value{Kind: Told, Names: []string{answer(facts.Test{Kind: facts.TestPrefix, Text: text}, true)}})
}

// beginningOf is what the text that a call of startswith asks for begins with: all of
// it, or what the texts of a tuple have in common.
func (w *World) beginningOf(f *Frame, id facts.ID) string {
	texts := w.each(w.Eval(f, id), func(v *Value) Values {
		if v.Kind == Tuple {
			return w.valuesOf(v)
		}
		return Values{v}
	})
	if len(texts) == 0 || slices.ContainsFunc(texts, func(v *Value) bool { return v.Kind != Const || v.Lit != facts.OpString }) {
		return ""
	}
	begin := texts[0].Name
	for _, t := range texts[1:] {
		for !strings.HasPrefix(t.Name, begin) {
			begin = begin[:len(begin)-1]
		}
	}
	return begin
}

// narrowedText is what values are of which one has said that it is a text that begins
// so: plain text is just that then.
func (w *World) narrowedText(vals Values, begin string) Values {
	if begin == "" {
		return vals
	}
	text := w.beginning(begin)
	if len(vals) == 0 {
		return Values{text}
	}
	return w.each(vals, func(v *Value) Values {
		switch data := dataType(v); {
		case data != "str" && data != noneType:
			return union(Values{v}, Values{text})
		case begins(v, begin):
			return Values{v}
		}
		return Values{text}
	})
}

// begins reports whether a value is a text that certainly begins with another one.
func begins(v *Value, text string) bool {
	yes := answer(facts.Test{Kind: facts.TestPrefix, Text: text}, true)
	return v.Kind == Const && v.Lit == facts.OpString && strings.HasPrefix(v.Name, text) ||
		v.Kind == Told && slices.ContainsFunc(v.Names, func(told string) bool { return strings.HasPrefix(told, yes) })
}

// toldTruth is the truth of a condition that asks something of a text.
func (w *World) toldTruth(f *Frame, subject facts.ID, t facts.Test) (yes, known bool) {
	if v := w.textOf(f, subject); v != nil {
		return w.answer(v, t)
	}
	return false, false
}

// textOf is the text that a name certainly stands for, as far as it is known.
func (w *World) textOf(f *Frame, id facts.ID) *Value {
	if v := w.literalOf(f, id); v != nil {
		return v
	}
	e := &f.Def.Unit.Facts().Exprs[id]
	if i, ok := w.isParam(f, e); e.Op == facts.OpName && ok && i < len(f.Params) && len(f.Params[i]) == 1 && f.Params[i][0].Kind == Told {
		return f.Params[i][0]
	}
	if fs := f.Def.Unit.Facts(); e.Op == facts.OpName && e.Local && len(e.Binds) == 1 {
		if b := &fs.Exprs[fs.Binds[e.Binds[0]].Value]; b.Op == facts.OpBegins {
			if text := w.beginningOf(f, b.X); text != "" {
				return w.beginning(text)
			}
		} else if b.Op == facts.OpName {
			return w.textOf(f, fs.Binds[e.Binds[0]].Value)
		}
	}
	return nil
}
