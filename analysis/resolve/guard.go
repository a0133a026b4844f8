package resolve

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Closed reports whether what stands under a guard can't run in f: because of a
// literal that the call hands over, or a literal default that it leaves. Only
// what is certain counts: a parameter that may have been bound anew, or that was
// given anything else, closes nothing.
func (w *World) Closed(f *Frame, id facts.GuardID) bool {
	fs := f.Def.Unit.Facts()
	if f.Awaited && w.beside(f, id) {
		return true
	}
	for ; id != 0; id = fs.Guards[id].Up {
		g := &fs.Guards[id]
		if g.Minds != "" {
			continue
		}
		if g.Raised {
			if w.isRunningLoop(f, g.Cond) || w.asksForLoop(f, g.Cond) {
				return true
			}
			continue
		}
		if truth, known := w.truth(f, g.Cond); known && truth != g.Held {
			return true
		}
	}
	return false
}

// holds reports whether what stands under a guard certainly runs in f, where
// the code around it does.
func (w *World) holds(f *Frame, id facts.GuardID) bool {
	fs := f.Def.Unit.Facts()
	for ; id != 0; id = fs.Guards[id].Up {
		g := &fs.Guards[id]
		if g.Minds != "" {
			continue
		}
		if g.Raised {
			return false
		}
		if truth, known := w.truth(f, g.Cond); !known || truth != g.Held {
			return false
		}
	}
	return true
}

// isRunningLoop reports whether a call is asyncio.get_running_loop(), which
// never raises on the loop, or of a function that returns what that gives.
func (w *World) isRunningLoop(f *Frame, call facts.ID) bool {
	e := &f.Def.Unit.Facts().Exprs[call]
	vals := w.Eval(f, e.X)
	if len(vals) != 1 || vals[0].Kind != Func {
		return isGetRunningLoop(vals)
	}
	if !short(vals[0].Def.Facts()) {
		return false
	}
	w.Read(&vals[0].Def.outline().returns)
	run := w.called(vals[0], w.Actuals(f, e))
	open := w.openReturns(run)
	return len(open) > 0 && !w.ends(run) && !slices.ContainsFunc(open, func(id facts.ID) bool {
		r := &vals[0].Def.Unit.Facts().Exprs[id]
		return r.Op != facts.OpCall || !isGetRunningLoop(w.Eval(run, r.X))
	})
}

func isGetRunningLoop(vals Values) bool {
	return len(vals) == 1 && vals[0].Kind == External && vals[0].Name == "asyncio.get_running_loop"
}

// asksForLoop reports whether a call is one of a predicate that asks for the
// running loop and minds itself that there may be none.
func (w *World) asksForLoop(f *Frame, call facts.ID) bool {
	e := &f.Def.Unit.Facts().Exprs[call]
	callee := w.Eval(f, e.X)
	if len(callee) != 1 || callee[0].Kind != Func {
		return false
	}
	w.Read(&callee[0].Def.outline().returns)
	guards := callee[0].Def.Unit.Facts().Guards
	minds := slices.ContainsFunc(callee[0].Def.Facts().Returned, func(r facts.Return) bool {
		id := r.Guard
		for id != 0 && !guards[id].Raised {
			id = guards[id].Up
		}
		return id != 0
	})
	if !minds {
		return false
	}
	_, known := w.resultTruth(callee, w.Actuals(f, e))
	return known
}

// truth is what a condition is in f, where that is certain. One that depends on
// itself, as in a loop, is not.
func (w *World) truth(f *Frame, id facts.ID) (value, known bool) {
	return truthOf(w.memo(f, firstTruth-id, func() Values { return w.truthValue(w.findTruth(f, id)) }))
}

// truthValue is a truth as it is kept with a frame.
func (w *World) truthValue(value, known bool) Values {
	switch {
	case !known:
		return nil
	case value:
		return Values{w.intern.value(Value{Kind: Const, Lit: facts.OpConstant, Name: "True"})}
	}
	return Values{w.intern.value(Value{Kind: Const, Lit: facts.OpConstant, Name: "False"})}
}

func truthOf(vals Values) (value, known bool) {
	return len(vals) == 1 && vals[0].Name == "True", len(vals) == 1
}

func (w *World) findTruth(f *Frame, id facts.ID) (value, known bool) {
	e := &f.Def.Unit.Facts().Exprs[id]
	switch e.Op {
	case facts.OpName, facts.OpConstant:
		if c := w.literalOf(f, id); c != nil {
			return truthy(c), true
		}
		if value, known := w.toldTruth(f, id, facts.Test{Kind: facts.TestTruth}); known {
			return value, true
		}
		if w.loopName(f, e) || w.truthful(w.surely(f, id)) || e.Op == facts.OpName && w.sureNamed(f, e, maxSurely) == facts.True {
			return true, true
		}
		if c := w.moduleFlag(f, e); c != nil {
			return truthy(c), true
		}
		return w.boundTruth(f, e)
	case facts.OpAttr:
		if set := w.setAbove(f, e); set != 0 {
			return w.truth(f, set)
		}
		if c := w.keptLiteral(f, e); c != nil {
			return truthy(c), true
		}
		return w.propertyTruth(f, e)
	case facts.OpCall:
		if c := w.missingKeyword(f, e); c != nil {
			return truthy(c), true
		}
		if value, known := w.callTruth(f, e); known {
			return value, true
		}
		return w.resultTruth(w.Eval(f, e.X), w.Actuals(f, e))
	case facts.OpNot:
		value, known = w.truth(f, e.X)
		return !value, known
	case facts.OpCompare:
		if value, known := w.loopIsNone(f, e); known {
			return value, true
		}
		return w.compareTruth(f, e)
	case facts.OpChoice:
		return w.choiceTruth(f, e)
	}
	return false, false
}

// compareTruth is that of a comparison of literals, and of a text with one.
func (w *World) compareTruth(f *Frame, e *facts.Expr) (value, known bool) {
	switch e.Text {
	case "is", "==", "is not", "!=":
		if w.isLoopCall(f, e.X) || w.isLoopCall(f, e.Y) {
			return e.Text == "is" || e.Text == "==", true // the loop that an object keeps is the one that runs
		}
		if w.ownThread(f, e.X, e.Y) || w.ownThread(f, e.Y, e.X) {
			return e.Text == "is" || e.Text == "==", true
		}
		equal, known := w.equal(f, e.X, e.Y)
		return equal == (e.Text == "is" || e.Text == "=="), known
	case "in", "not in":
		if c := w.literalOf(f, e.Y); c != nil && isNone(c) {
			return false, true // it raises: what stands under the question is not run
		}
		list := &f.Def.Unit.Facts().Exprs[e.Y]
		if list.Op != facts.OpList && list.Op != facts.OpTuple && list.Op != facts.OpSet {
			return false, false
		}
		known = true
		for _, item := range list.List {
			equal, sure := w.equal(f, e.X, item)
			if equal && sure {
				return e.Text == "in", true
			}
			known = known && sure
		}
		return e.Text == "not in", known
	}
	return false, false
}

// equal reports whether two expressions are the same literal.
func (w *World) equal(f *Frame, a, b facts.ID) (equal, known bool) {
	if equal, known := w.sameMember(f, a, b); known {
		return equal, true
	}
	if flag := &f.Def.Unit.Facts().Exprs[b]; flag.Op == facts.OpConstant && (flag.Text == "True" || flag.Text == "False") {
		if value, known := w.constantResult(f, a); known {
			return value == (flag.Text == "True"), true
		}
	}
	x, y := w.textOf(f, a), w.textOf(f, b)
	if x == nil && y != nil {
		x = w.memberText(f, a)
	} else if x != nil && y == nil {
		y = w.memberText(f, b)
	}
	if x == nil && y != nil && y.Name == "None" && y.Lit == facts.OpConstant && (len(w.surely(f, a)) > 0 || w.sure(f, a, maxSurely) > facts.Unsure) {
		return false, true
	}
	if x == nil && y != nil && (y.Name == "True" || y.Name == "False") && y.Lit == facts.OpConstant && w.noFlag(f, a) {
		return false, true
	}
	switch {
	case x == nil || y == nil || x.Kind == Told && y.Kind == Told:
		return false, false
	case x.Kind != Told && y.Kind != Told:
		return x == y, true
	case y.Kind == Told:
		x, y = y, x
	}
	if y.Lit != facts.OpString {
		return false, true // a text is no True, False, None or number
	}
	return w.answer(x, facts.Test{Kind: facts.TestEqual, Text: y.Name})
}

func (w *World) isLoopCall(f *Frame, id facts.ID) bool {
	return f.Def.Unit.Facts().Exprs[id].Op == facts.OpCall && w.isRunningLoop(f, id)
}

// threadAsked are the functions that say on which thread they are called.
var threadAsked = map[string]bool{"threading.get_ident": true, "threading.get_native_id": true, "threading.current_thread": true}

// ownThread reports whether one expression asks on which thread it runs, and the
// other is what an object has kept of the same question: the code of the loop
// made the object.
func (w *World) ownThread(f *Frame, call, kept facts.ID) bool {
	fs := f.Def.Unit.Facts()
	e := &fs.Exprs[kept]
	question := w.threadQuestion(f, call)
	if question == "" || e.Op != facts.OpAttr {
		return false
	}
	return slices.ContainsFunc(w.Eval(f, e.X), func(v *Value) bool {
		return v.Kind == Instance && slices.ContainsFunc(w.MRO(v.Self), func(c *Value) bool {
			if c.Kind != ClassValue {
				return false
			}
			w.Read(&c.Def.Unit.node)
			return slices.ContainsFunc(c.Def.Facts().Attrs, func(a facts.AttrBind) bool {
				if a.Name == e.Text {
					w.Read(c.Def.outline().attr(a.Name))
				}
				return a.Name == e.Text && w.threadQuestion(w.lexical(c.Def.Unit, a.Scope), a.Value) == question
			})
		})
	})
}

// threadQuestion is the function of threading that a call asks on which thread it
// runs, "" for anything else.
func (w *World) threadQuestion(f *Frame, call facts.ID) string {
	e := &f.Def.Unit.Facts().Exprs[call]
	if e.Op != facts.OpCall || len(e.Args) > 0 {
		return ""
	}
	if vals := w.Eval(f, e.X); len(vals) == 1 && threadAsked[vals[0].Name] {
		return vals[0].Name
	}
	return ""
}

// noFlag reports whether a name certainly is neither True nor False: a parameter
// that was given nothing but objects or None, or what the function puts in its place
// where that is None.
func (w *World) noFlag(f *Frame, id facts.ID) bool {
	e := &f.Def.Unit.Facts().Exprs[id]
	if e.Op != facts.OpName || !e.Local {
		return false
	}
	given := false
	for _, b := range w.reaching(f, e) {
		i, ok := w.paramOf(f, b)
		if vals := f.given(i); ok && len(vals) > 0 && !slices.ContainsFunc(vals, notObject) {
			given = true
		} else if ok || !fillsNone(f.Def.Unit.Facts(), b) || slices.ContainsFunc(w.Eval(f, b.Value), isFlag) {
			return false
		}
	}
	return given
}

func notObject(v *Value) bool {
	return v.Kind != Instance && (v.Kind != Typed || dataType(v) != "") && dataType(v) != noneType
}

// isFlag reports whether a value may be True or False.
func isFlag(v *Value) bool {
	name := dataType(v)
	return name == "bool" || name == "int" && v.Kind == Typed
}

// fillsNone reports whether a binding stands where its name is None.
func fillsNone(fs *facts.Unit, b *facts.Bind) bool {
	for id := b.Guard; id != 0; id = fs.Guards[id].Up {
		if g := &fs.Guards[id]; g.Conditional() && g.Held && asksForNone(fs, g.Cond, b.Name) {
			return true
		}
	}
	return false
}

// asksForNone reports whether a condition holds only where a name is None.
func asksForNone(fs *facts.Unit, cond facts.ID, name string) bool {
	switch e := &fs.Exprs[cond]; {
	case e.Op == facts.OpCompare && e.Text == "is":
		x, y := &fs.Exprs[e.X], &fs.Exprs[e.Y]
		return x.Op == facts.OpName && x.Text == name && y.Op == facts.OpConstant && y.Text == "None"
	case e.Op == facts.OpChoice && e.Text == "and":
		return slices.ContainsFunc(e.List, func(part facts.ID) bool { return asksForNone(fs, part, name) })
	}
	return false
}

// loopName reports whether a name certainly stands for the running loop.
func (w *World) loopName(f *Frame, e *facts.Expr) bool {
	if e.Op != facts.OpName || !e.Local {
		return false
	}
	fs := f.Def.Unit.Facts()
	found := false
	for _, id := range w.effective(f, e.Binds) {
		b := &fs.Binds[id]
		if b.Guard != 0 && w.Closed(f, b.Guard) {
			continue
		}
		if fs.Exprs[b.Value].Op != facts.OpCall || !w.isRunningLoop(f, b.Value) {
			return false
		}
		found = true
	}
	return found
}

// loopKept reports whether an expression is the event loop that an object keeps,
// or that the function was given: of such, the one that runs is meant.
func (w *World) loopKept(f *Frame, id facts.ID) bool {
	e := &f.Def.Unit.Facts().Exprs[id]
	if _, given := w.isParam(f, e); e.Op != facts.OpAttr && !given {
		return false
	}
	vals := w.Eval(f, id)
	return len(vals) > 0 && !slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind != Typed || v.Name != "asyncio.AbstractEventLoop" })
}

// loopIsNone is the truth of `loop is None` and `loop is not None` for the
// running loop.
func (w *World) loopIsNone(f *Frame, e *facts.Expr) (value, known bool) {
	fs := f.Def.Unit.Facts()
	none := &fs.Exprs[e.Y]
	if none.Op != facts.OpConstant || none.Text != "None" || !w.loopName(f, &fs.Exprs[e.X]) && !w.isLoopCall(f, e.X) {
		return false, false
	}
	return e.Text == "is not" || e.Text == "!=", true
}

// boundTruth is the truth of what a name was bound to, by a binding that is
// the only one to reach the place.
func (w *World) boundTruth(f *Frame, e *facts.Expr) (value, known bool) {
	if !e.Local {
		return false, false
	}
	fs := f.Def.Unit.Facts()
	binds := slices.DeleteFunc(slices.Clone(w.effective(f, e.Binds)), func(id facts.BindID) bool {
		return fs.Binds[id].Guard != 0 && w.Closed(f, fs.Binds[id].Guard)
	})
	if len(binds) != 1 {
		return false, false
	}
	b := &fs.Binds[binds[0]]
	switch fs.Exprs[b.Value].Op {
	case facts.OpAttr, facts.OpCall, facts.OpCompare, facts.OpNot, facts.OpChoice:
		return w.truth(f, b.Value)
	}
	return false, false
}

// propertyTruth is the truth of a property, or of a field that is left empty.
func (w *World) propertyTruth(f *Frame, e *facts.Expr) (value, known bool) {
	vals := w.Eval(f, e.X)
	if len(vals) != 1 || vals[0].Kind != Instance {
		return false, false
	}
	if w.leftEmpty(vals[0], e.Text) {
		return false, true
	}
	found, _ := w.inClass(w.MRO(vals[0].Self), e.Text)
	if len(found) != 1 || found[0].Value.Kind != Property {
		return false, false
	}
	if !vals[0].Exact {
		for _, sub := range w.Subclasses(vals[0].Self) {
			if _, ok := w.own(sub, e.Text); ok {
				return false, false
			}
		}
	}
	return w.resultTruth(Values{w.boundTo(found[0].Value.Self, vals[0])}, w.none())
}

// leftEmpty reports whether a field of a dataclass that nobody sets has its default,
// and that is nothing: None, False, or, where it is frozen, an empty container or text.
func (w *World) leftEmpty(v *Value, field string) bool {
	if !v.Exact || v.Args == nil || v.Args.Open {
		return false
	}
	fs, class := v.Self.Def.Unit.Facts(), v.Self.Def.Facts()
	frozen := slices.ContainsFunc(class.Decorators, func(id facts.ID) bool {
		return slices.ContainsFunc(fs.Exprs[id].Args, func(a facts.Arg) bool {
			return a.Name == "frozen" && fs.Exprs[a.Value].Text == "True"
		})
	})
	if len(class.Decorators) == 0 || len(class.Bases) > 0 {
		return false
	}
	n, b := fieldOf(v.Self.Def, field)
	if b == nil {
		return false
	}
	if _, given := v.Args.Argument(field, n); given || !nothing(fs, b.Value) {
		return false
	}
	return frozen || fs.Exprs[b.Value].Op == facts.OpConstant && !w.isSet(v.Self, field)
}

// nothing reports whether an expression stands for an empty value.
func nothing(fs *facts.Unit, id facts.ID) bool {
	switch e := &fs.Exprs[id]; e.Op {
	case facts.OpTuple, facts.OpList, facts.OpDict:
		return len(e.List) == 0
	case facts.OpConstant:
		return e.Text == "None" || e.Text == "False"
	case facts.OpString:
		return e.Text == ""
	case facts.OpCall: // field(default_factory=dict)
		return len(e.Args) == 1 && e.Args[0].Name == "default_factory" && containers[fs.Exprs[e.Args[0].Value].Text] != ""
	}
	return false
}

// Predicates of which the truth of the result is asked are short.
const (
	maxReturns   = 3
	maxPredicate = 800 // bytes
)

// resultTruth is the truth of what a plain function returns: that of each of
// its return statements that can be reached.
func (w *World) resultTruth(callee Values, args *Actuals) (value, known bool) {
	if len(callee) != 1 || callee[0].Kind != Func {
		return false, false
	}
	if !short(callee[0].Def.Facts()) {
		return false, false
	}
	return w.resultTruthIn(w.called(callee[0], args))
}

func (w *World) resultTruthIn(f *Frame) (value, known bool) {
	return truthOf(w.memo(f, truthID, func() Values { return w.truthValue(w.truthReturned(f)) }))
}

// constantResult is the True or False that a call of a plain function gives, where
// each of its return statements that can be reached writes it out.
func (w *World) constantResult(f *Frame, id facts.ID) (value, known bool) {
	e := &f.Def.Unit.Facts().Exprs[id]
	if e.Op != facts.OpCall {
		return false, false
	}
	callee := w.Eval(f, e.X)
	if len(callee) != 1 || callee[0].Kind != Func || !short(callee[0].Def.Facts()) {
		return false, false
	}
	w.Read(&callee[0].Def.outline().returns)
	run := w.called(callee[0], w.Actuals(f, e))
	if w.ends(run) {
		return false, false
	}
	for i, id := range w.openReturns(run) {
		r := &callee[0].Def.Unit.Facts().Exprs[id]
		is := r.Text == "True"
		if r.Op != facts.OpConstant || !is && r.Text != "False" || i > 0 && is != value {
			return false, false
		}
		value, known = is, true
	}
	return value, known
}

func (w *World) truthReturned(f *Frame) (value, known bool) {
	for _, id := range w.openReturns(f) {
		v, ok := w.truth(f, id)
		if !ok || known && v != value {
			return false, false
		}
		value, known = v, true
	}
	if w.ends(f) { // and gives None
		return false, known && !value
	}
	return value, known
}

// ends reports whether a function may come to its end as it runs in f.
func (w *World) ends(f *Frame) bool {
	s := f.Def.Facts()
	return s.Ends && (s.End == 0 || !w.Closed(f, s.End))
}

// short reports whether a function is a plain one, and short enough to be asked for
// the truth of what it returns.
func short(s *facts.Scope) bool {
	return !s.Async && !s.Yields && s.Span.End-s.Span.Start <= maxPredicate
}

// openReturns are what a short function may return as it runs in f; none where
// there are too many.
func (w *World) openReturns(f *Frame) (open []facts.ID) {
	s := f.Def.Facts()
	if len(s.Returned) > maxReturns {
		return nil
	}
	for _, r := range s.Returned {
		if r.Guard == 0 || !w.Closed(f, r.Guard) {
			open = append(open, r.Value)
		}
	}
	return open
}

// callTruth is that of `loop.is_running()` for the running loop, and of
// isinstance for a parameter that was given instances of known classes.
func (w *World) callTruth(f *Frame, e *facts.Expr) (value, known bool) {
	fs := f.Def.Unit.Facts()
	callee := &fs.Exprs[e.X]
	if callee.Op == facts.OpAttr && callee.Text == "is_running" && len(e.Args) == 0 {
		return true, w.loopName(f, &fs.Exprs[callee.X]) || w.loopKept(f, callee.X)
	}
	if callee.Op == facts.OpName && callee.Text == "hasattr" && len(e.Args) == 2 {
		return w.hasTruth(f, e)
	}
	subject, test, ok := fs.CallTest(e)
	if callee.Op == facts.OpName && callee.Text == "issubclass" && len(e.Args) == 2 {
		return w.subclassTruth(f, e)
	}
	if !ok {
		return w.kindOfFunction(f, e)
	}
	if test.Kind != facts.TestInstance {
		return w.toldTruth(f, subject, test)
	}
	i, ok := w.isParam(f, &fs.Exprs[e.Args[0].Value])
	given := f.given(i)
	if i == 0 && f.Self != nil {
		given = Values{f.Self}
	}
	if !ok || len(given) == 0 {
		return false, false
	}
	classes := w.classesIn(w.Eval(f, e.Args[1].Value))
	return agreed(given, func(v *Value) (is, sure bool) { return w.isInstance(v, classes) })
}

// hasTruth is that of hasattr for a parameter that was given objects of which the
// classes all have the attribute.
func (w *World) hasTruth(f *Frame, e *facts.Expr) (value, known bool) {
	i, ok := w.isParam(f, &f.Def.Unit.Facts().Exprs[e.Args[0].Value])
	name, literal := literal(w.Eval(f, e.Args[1].Value))
	given := f.given(i)
	if !ok || !literal || len(given) == 0 {
		return false, false
	}
	return agreed(given, func(v *Value) (is, sure bool) {
		if v.Kind != Instance {
			return false, false
		}
		_, has := w.inSource(w.MRO(v.Self), name)
		return has, has
	})
}

// agreed is what asking each value gives, where it surely gives the same for all.
func agreed(vals Values, ask func(*Value) (is, sure bool)) (value, known bool) {
	for n, v := range vals {
		is, sure := ask(v)
		if !sure || n > 0 && is != value {
			return false, false
		}
		value = is
	}
	return value, len(vals) > 0
}

// subclassTruth is that of issubclass for a parameter that was given known
// classes, or for an attribute that holds such.
func (w *World) subclassTruth(f *Frame, e *facts.Expr) (value, known bool) {
	subject := &f.Def.Unit.Facts().Exprs[e.Args[0].Value]
	var given Values
	if i, ok := w.isParam(f, subject); ok {
		given = f.given(i)
	} else if subject.Op == facts.OpAttr {
		given = w.Eval(f, e.Args[0].Value)
	}
	classes := w.classesIn(w.Eval(f, e.Args[1].Value))
	return agreed(given, func(v *Value) (is, sure bool) { return w.derives(v, classes) })
}

// namedForColour matches the names of predicates that ask whether a function is a
// coroutine function.
var namedForColour = regexp.MustCompile(`^_*is_?(async|coroutine)_?(callable|function|func|fn)$`)

// asksForColour reports whether a function is a predicate of the program's own
// that asks inspect whether its argument is a coroutine function.
func (w *World) asksForColour(v *Value) bool {
	if v.Kind != Func || !namedForColour.MatchString(v.Def.Facts().Name) {
		return false
	}
	w.Read(&v.Def.Body)
	s := v.Def.Facts().Span
	return bytes.Contains(v.Def.Unit.Text()[s.Start:s.End], []byte("iscoroutinefunction("))
}

// asksForCoroutine reports whether a function tells whether its argument is a
// coroutine function.
func (w *World) asksForCoroutine(v *Value) bool {
	return v.Name == "inspect.iscoroutinefunction" || v.Name == "asyncio.iscoroutinefunction" || w.asksForColour(v)
}

// kindOfFunction is the truth of what inspect says of a function: whether
// calling it makes a coroutine, or an asynchronous generator.
func (w *World) kindOfFunction(f *Frame, e *facts.Expr) (value, known bool) {
	callee := w.Eval(f, e.X)
	if len(callee) != 1 || len(e.Args) != 1 {
		return false, false
	}
	var yields bool
	switch {
	case w.asksForCoroutine(callee[0]):
	case callee[0].Name == "inspect.isasyncgenfunction":
		yields = true
	default:
		return false, false
	}
	vals := w.Eval(f, e.Args[0].Value)
	for n, v := range vals {
		for v.Kind == Partial {
			v = v.Self
		}
		if v.Kind != Func {
			return false, false
		}
		s := v.Def.Facts()
		is := s.Async && s.Yields == yields
		if n > 0 && is != value {
			return false, false
		}
		value = is
	}
	return value, len(vals) > 0
}

// choiceTruth is that of `a and b` and `a or b`.
func (w *World) choiceTruth(f *Frame, e *facts.Expr) (value, known bool) {
	if e.Text == "" {
		return false, false
	}
	decides := e.Text == "or" // the truth of one part that settles all
	all := true
	for _, x := range e.List {
		v, ok := w.truth(f, x)
		if ok && v == decides {
			return decides, true
		}
		all = all && ok
	}
	return !decides, all
}

// literalOf is the literal that an expression certainly is: one that stands
// there, or what a parameter was given.
func (w *World) literalOf(f *Frame, id facts.ID) *Value {
	u := f.Def.Unit.Facts()
	e := &u.Exprs[id]
	switch e.Op {
	case facts.OpString, facts.OpNumber, facts.OpConstant:
		return w.literal(e)
	case facts.OpAttr:
		if set := w.setAbove(f, e); set != 0 {
			return w.literalOf(f, set)
		}
		if c := w.keptLiteral(f, e); c != nil || e.Text != "value" {
			return c
		}
		return w.valueOfMember(f, e.X)
	case facts.OpCall:
		return w.missingKeyword(f, e)
	case facts.OpName:
		i, ok := w.isParam(f, e)
		if ok && i < len(f.Params) && len(f.Params[i]) == 1 && f.Params[i][0].Kind == Const && !isMark(f.Params[i][0]) {
			return f.Params[i][0]
		}
		if b := e.Binds; e.Local && len(b) == 1 && u.Binds[b[0]].Maker == 0 {
			switch bound := &u.Exprs[u.Binds[b[0]].Value]; bound.Op {
			case facts.OpString, facts.OpNumber, facts.OpConstant:
				return w.literal(bound)
			case facts.OpName:
				return w.literalOf(f, u.Binds[b[0]].Value)
			case facts.OpCall:
				return w.missingKeyword(f, bound)
			}
		}
	}
	return nil
}

// missingKeyword is what `kwargs.get("name")` or pop gives for a keyword that the
// function was not called with; nil for any other call.
func (w *World) missingKeyword(f *Frame, call *facts.Expr) *Value {
	fs := f.Def.Unit.Facts()
	get := &fs.Exprs[call.X]
	if get.Op != facts.OpAttr || get.Text != "get" && get.Text != "pop" || len(call.Args) == 0 || len(call.Args) > 2 {
		return nil
	}
	name, kwargs := &fs.Exprs[call.Args[0].Value], &fs.Exprs[get.X]
	i, ok := w.isParam(f, kwargs)
	if !ok || name.Op != facts.OpString || i >= len(f.Params) || len(f.Params[i]) != 1 || f.Params[i][0].Kind != Keywords {
		return nil
	}
	grown := slices.ContainsFunc(kwargs.Binds, func(b facts.BindID) bool { return len(fs.Binds[b].Grown) > 0 })
	if f.Def.Facts().Params[i].Kind != facts.VarKeyword || grown || slices.Contains(f.Params[i][0].Names, name.Text) {
		return nil
	}
	if len(call.Args) == 2 {
		return w.literalOf(f, call.Args[1].Value)
	}
	return w.noneValue()
}

// setAbove is what a constructor has put into an attribute of self before it
// reads it, where nothing else in the class sets it; 0 where that is not so.
func (w *World) setAbove(f *Frame, read *facts.Expr) facts.ID {
	fs := f.Def.Unit.Facts()
	if set := w.justSet(f, read); set != 0 {
		return set
	}
	if f.Def.Facts().Name != "__init__" || f.Self == nil || !f.Self.Exact || fs.Exprs[read.X].Op != facts.OpName {
		return 0
	}
	if i, ok := w.isParam(f, &fs.Exprs[read.X]); !ok || i != 0 {
		return 0
	}
	var set facts.ID
	for _, c := range w.MRO(f.Self.Self) {
		if c.Kind != ClassValue {
			continue
		}
		w.Read(&c.Def.Unit.node)
		if len(c.Def.Facts().Table[read.Text]) > 0 {
			return 0
		}
		for _, a := range c.Def.Facts().Attrs {
			if a.Name != read.Text {
				continue
			}
			if set != 0 || c.Def.Unit != f.Def.Unit || a.Scope != f.Def.Scope || fs.Exprs[a.Value].Span.End > read.Span.Start {
				return 0
			}
			set = a.Value
		}
	}
	return set
}

// justSet is what the statement before has put into an attribute of self that a
// condition reads: nothing is called in between.
func (w *World) justSet(f *Frame, read *facts.Expr) facts.ID {
	fs := f.Def.Unit.Facts()
	class := f.Def.Facts().Parent
	if f.Self == nil || fs.Scopes[class].Kind != facts.ClassScope || fs.Exprs[read.X].Op != facts.OpName {
		return 0
	}
	if i, ok := w.isParam(f, &fs.Exprs[read.X]); !ok || i != 0 {
		return 0
	}
	for _, a := range fs.Scopes[class].Attrs {
		if end := fs.Exprs[a.Value].Span.End; a.Name == read.Text && a.Scope == f.Def.Scope && a.Guard == 0 && !a.Grown && end < read.Span.Start &&
			len(bytes.TrimSpace(bytes.TrimSuffix(bytes.TrimSpace(f.Def.Unit.Text()[end:read.Span.Start]), []byte("if")))) == 0 {
			return a.Value
		}
	}
	return 0
}

// isParam is the parameter that a name certainly stands for in f.
func (w *World) isParam(f *Frame, e *facts.Expr) (index int, ok bool) {
	if !e.Local {
		return 0, false
	}
	for _, b := range w.reaching(f, e) {
		i, is := w.paramOf(f, b)
		if ok || !is {
			return 0, false
		}
		index, ok = i, true
	}
	return index, ok
}

// reaching are the bindings of a local name that may count in f. Narrowing binds
// nothing: those before it count.
func (w *World) reaching(f *Frame, e *facts.Expr) []*facts.Bind {
	fs := f.Def.Unit.Facts()
	var out []*facts.Bind
	queue := slices.Clone(w.effective(f, e.Binds))
	for i := 0; i < len(queue); i++ {
		b := &fs.Binds[queue[i]]
		if b.Guard != 0 && w.Closed(f, b.Guard) {
			continue
		}
		if v := &fs.Exprs[b.Value]; narrows(v.Op) && fs.Exprs[v.Y].Op == facts.OpName {
			for _, before := range w.effective(f, fs.Exprs[v.Y].Binds) {
				if !slices.Contains(queue, before) {
					queue = append(queue, before)
				}
			}
			continue
		}
		out = append(out, b)
	}
	return out
}

// paramOf is the parameter of f that a binding stands for.
func (w *World) paramOf(f *Frame, b *facts.Bind) (index int, ok bool) {
	v := &f.Def.Unit.Facts().Exprs[b.Value]
	return int(v.Index), v.Op == facts.OpParam && v.Scope == f.Def.Scope
}

func truthy(v *Value) bool {
	switch v.Lit {
	case facts.OpString, facts.OpBytes:
		return v.Name != ""
	case facts.OpNumber:
		return strings.Trim(v.Name, "0.") != ""
	}
	return v.Name != "None" && v.Name != "False"
}

// certain leaves out of an argument's values the literals that it may only
// perhaps be: those of an expression that is no literal itself, no parameter
// that was given one, nor, for text and numbers, a constant of a module or class.
// Beside other values, the type of such a literal stays.
func (w *World) certain(f *Frame, id facts.ID, vals Values) Values {
	if !slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind == Const || v.Kind == Told }) || w.textOf(f, id) != nil {
		return vals
	}
	constant := w.isConstant(f, id)
	var out, left Values
	for _, v := range vals {
		if v.Kind != Told && (v.Kind != Const || constant && v.Lit != facts.OpConstant) {
			out = append(out, v)
		} else {
			left = union(left, w.typeOfData(v))
		}
	}
	if len(out) == 0 {
		return nil
	}
	return union(out, left)
}

// typeOfData is plain data of which nothing is known but the type of v; nothing
// where v is no plain data.
func (w *World) typeOfData(v *Value) Values {
	if name := dataType(v); name != "" {
		return Values{w.typed(name)}
	}
	return nil
}

// isConstant reports whether an expression names something of a module or
// class, or what a table there has.
func (w *World) isConstant(f *Frame, id facts.ID) bool {
	switch e := &f.Def.Unit.Facts().Exprs[id]; e.Op {
	case facts.OpName:
		return !e.Local
	case facts.OpSubscript: // of a table
		return w.isConstant(f, e.X)
	case facts.OpAttr:
		return !slices.ContainsFunc(w.Eval(f, e.X), func(v *Value) bool { return v.Kind != ModuleValue && v.Kind != ClassValue })
	}
	return false
}
