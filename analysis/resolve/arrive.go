package resolve

import (
	"iter"
	"slices"
	"strconv"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// What is kept in an object or a container came from somewhere. Where the code
// that keeps it does not say what it is, the code that hands it over does: the
// calls of the method, and assignments to the attribute from outside.

// stored is what the code of scope, as it runs in f, keeps of expression id;
// where nothing is known of a parameter in it, with what arrives in that.
func (w *World) stored(f *Frame, id facts.ID) Values {
	e := &f.Def.Unit.Facts().Exprs[id]
	if e.Op == facts.OpList && len(e.List) == 1 { // what a list in the container grows by
		return Values{w.typed("list", w.stored(f, e.List[0]))}
	}
	vals := w.Eval(f, id)
	i, ok := w.isParam(f, e)
	if ok && i == 0 && f.Self != nil && f.Def.Facts().Name == "__init_subclass__" {
		return union(vals, w.Subclasses(f.Self.classOrSelf())) // runs for each of them
	}
	if meta := w.metaclassOf(f); meta != nil && (ok && i == 0 || makesNew(f.Def.Unit.Facts(), e)) {
		return w.madeBy(meta)
	}
	if ok && i == 0 && f.Self != nil || !w.leavesOpen(f, vals) {
		return vals
	}
	return w.toldByCallers(f, id, vals)
}

// leavesOpen reports whether what code keeps as it runs in f does not say all that
// it runs: values that are silent, a container with such values in it, and a
// function that may use a parameter of f.
func (w *World) leavesOpen(f *Frame, vals Values) bool {
	return w.silent(vals) || slices.ContainsFunc(vals, func(v *Value) bool {
		switch {
		case v.Kind == Func:
			return v.Env == f
		case v.Kind == Tuple, v.Kind == Keywords, v.Kind == Typed && builtinContainer(v.Name):
			return slices.ContainsFunc(v.Elems, func(e Values) bool { return w.leavesOpen(f, e) })
		}
		return false
	})
}

// toldByCallers adds to vals, what expression id is in f, what it is with what
// the calls of the function hand over.
func (w *World) toldByCallers(f *Frame, id facts.ID, vals Values) Values {
	if told := w.informed(f, id); told != f {
		return union(vals, filled(w.Eval(told, id)))
	}
	return vals
}

// silent reports whether values do not say what they run: literals, callables of
// which only the type is known, and instances of protocols, for which anything may
// stand.
func (w *World) silent(vals Values) bool {
	return !slices.ContainsFunc(vals, func(v *Value) bool {
		return v.Kind != Const && (v.Kind != Typed || v.Name != callableType) && (v.Kind != Instance || w.nominal(v) || len(w.Subclasses(v.Self)) > 0)
	})
}

// paramsIn are the parameters of f's function on which an expression rests: it is
// one, an attribute of one, or a call or choice with one in it.
type paramsIn struct {
	w     *World
	f     *Frame
	seen  map[facts.ID]bool
	found []int
	free  []string // names of the functions around f's
}

func (p *paramsIn) look(ids ...facts.ID) {
	for _, id := range ids {
		if id == 0 || p.seen[id] {
			continue
		}
		p.seen[id] = true
		fs := p.f.Def.Unit.Facts()
		switch e := &fs.Exprs[id]; e.Op {
		case facts.OpParam:
			if e.Scope == p.f.Def.Scope {
				p.found = append(p.found, int(e.Index))
			}
		case facts.OpName:
			if !e.Local {
				p.free = append(p.free, e.Text)
			}
			for _, b := range e.Binds {
				p.look(fs.Binds[b].Value)
			}
		case facts.OpAttr, facts.OpAwait, facts.OpElement, facts.OpUnpack, facts.OpEntry:
			p.look(e.X)
		case facts.OpListComp, facts.OpSetComp, facts.OpDictComp:
			p.look(e.X, e.Y)
		case facts.OpNarrowed, facts.OpExcluded, facts.OpHaving, facts.OpColoured, facts.OpBegins:
			p.look(e.Y)
		case facts.OpChoice, facts.OpTuple, facts.OpList, facts.OpSet, facts.OpDict:
			p.look(e.List...)
		case facts.OpLambda, facts.OpDef:
			p.used(fs, e.Scope)
		case facts.OpLeft:
			p.look(e.X)
			for _, a := range e.Args {
				p.look(a.Value)
			}
		case facts.OpCall:
			p.look(e.X)
			if len(p.w.Eval(p.f, e.X)) > 0 {
				for _, a := range e.Args {
					p.look(a.Value)
				}
			}
		}
	}
}

// used notes the parameters that a function inside of p.f's uses.
func (p *paramsIn) used(fs *facts.Unit, inner facts.ScopeID) {
	for i, param := range p.f.Def.Facts().Params {
		if uses(fs, inner, param.Name) {
			p.found = append(p.found, i)
		}
	}
}

// uses reports whether a function uses a variable of the functions around it.
func uses(fs *facts.Unit, scope facts.ScopeID, name string) bool {
	span := fs.Scopes[scope].Span
	for i := range fs.Exprs {
		if e := &fs.Exprs[i]; e.Op == facts.OpName && !e.Local && e.Text == name && span.Start <= e.Span.Start && e.Span.End <= span.End {
			return true
		}
	}
	return false
}

// informed is f, with what the calls of the function hand over for those of its
// parameters on which the expressions rest, and of which f knows nothing.
func (w *World) informed(f *Frame, ids ...facts.ID) *Frame {
	s := f.Def.Facts()
	if !s.Function() || f.Parent == nil {
		return f
	}
	rest := paramsIn{w: w, f: f, seen: map[facts.ID]bool{}}
	rest.look(ids...)
	params := make([]Values, len(s.Params))
	copy(params, f.Params)
	told, around := f, w.informedOf(f.Parent, rest.free)
	if around != f.Parent {
		told = nil
	}
	for _, i := range rest.found {
		if i == 0 && f.Self != nil || len(params[i]) > 0 || !w.silent(w.paramItself(f, i)) {
			continue
		}
		if arrived := w.arriving(f, i); len(arrived) > 0 {
			params[i] = arrived
			told = nil
		}
	}
	if told == nil {
		told = w.intern.frame(f.Def, around, f.Self, params)
	}
	return told
}

// informedOf is f, the frame around that of another function, informed of those of
// its variables that this one uses.
func (w *World) informedOf(f *Frame, names []string) *Frame {
	s := f.Def.Facts()
	if len(names) == 0 || !s.Function() {
		return f
	}
	var ids []facts.ID
	for _, name := range names {
		for _, b := range s.Table[name] {
			ids = append(ids, f.Def.Unit.Facts().Binds[b].Value)
		}
	}
	return w.informed(f, ids...)
}

// paramItself is what a parameter is in f, as far as it is more than the
// container that *args and **kwargs are.
func (w *World) paramItself(f *Frame, i int) Values {
	if f.Def.Facts().Params[i].Kind >= facts.VarPositional {
		return nil
	}
	return w.param(f, i)
}

// arriving is what the calls of the function that runs as f hand over for its
// parameter i.
func (w *World) arriving(f *Frame, i int) Values {
	d := f.Def
	fn := w.intern.value(Value{Kind: Func, Def: d, Env: f.Parent})
	return w.once(fn, "("+strconv.Itoa(i), func() Values {
		out := w.fromCalls(w.callers(d), d.Facts().Params[i].Name, i, func(v *Value, args *Actuals) Values {
			if fn := w.callOf(v, d); fn != nil {
				return w.bind(d, fn.Env, fn.Self, args).given(i)
			}
			return nil
		})
		if d.Facts().Kind == facts.FunctionScope && len(d.Facts().Decorators) > 0 && i == 1 {
			out = union(out, w.assignedTo(d)) // a property's setter
		}
		out = union(out, w.fromOperators(d, i))
		return oneKeywords(w, out)
	})
}

// oneKeywords makes one of the keywords that several calls hand over.
func oneKeywords(w *World, vals Values) Values {
	if len(vals) < 2 || slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind != Keywords }) {
		return vals
	}
	var all Value
	for _, v := range vals {
		for i, name := range v.Names {
			if at := slices.Index(all.Names, name); at >= 0 {
				all.Elems[at] = union(all.Elems[at], v.Elems[i])
			} else {
				all.Names, all.Elems = append(all.Names, name), append(all.Elems, v.Elems[i])
			}
		}
	}
	all.Kind = Keywords
	return Values{w.intern.value(all)}
}

// fromCalls is what take makes of the calls that callers make: of what is
// called, and with which arguments. The parameter asked for has that name, and is
// the n-th (of a method, self being the first).
func (w *World) fromCalls(callers []caller, param string, n int, take func(v *Value, args *Actuals) Values) Values {
	var out Values
	for _, c := range callers {
		w.Read(&c.unit.node)
		w.Read(w.mentions.node(c.name + "("))
		fs := c.unit.Facts()
		for id := range fs.Scopes {
			for _, s := range fs.Scopes[id].Sites {
				if (s.Kind == facts.SiteCall || s.Kind == facts.SiteDecorate) && (calls(fs, s.Expr, c.name) || hands(fs, &s, c.name)) {
					f := w.lexical(c.unit, facts.ScopeID(id))
					if callee := calleeAt(fs, &s); len(w.Eval(f, callee)) == 0 {
						f = w.informed(f, callee)
					}
					got := w.takenFrom(f, &s, take)
					if w.silent(got) {
						ids := given(fs, &s, param, n)
						if told := w.informed(f, ids...); told != f {
							more := w.takenFrom(told, &s, take)
							if !w.makesObject(f, &s) && !w.givesBack(f.Def, ids) {
								more = slices.DeleteFunc(more, isCallable)
							}
							got = union(got, more)
						}
					}
					out = union(out, got)
				}
			}
		}
	}
	return out
}

// makesObject reports whether the call at s in f makes an object, which keeps what
// it is handed.
func (w *World) makesObject(f *Frame, s *facts.Site) bool {
	return slices.ContainsFunc(w.Eval(f, calleeAt(f.Def.Unit.Facts(), s)), func(v *Value) bool { return v.Kind == ClassValue })
}

// givesBack reports whether a function gives back what it hands on by one of the
// expressions ids, as a decorator does that puts a function somewhere; so does a lambda
// of one parameter, which is made to stand above a function.
func (w *World) givesBack(d *Def, ids []facts.ID) bool {
	w.Read(&d.Body)
	s, fs := d.Facts(), d.Unit.Facts()
	if !s.Function() || len(s.Params) == 0 {
		return false
	}
	param := s.Params[len(s.Params)-1].Name
	handed := slices.ContainsFunc(ids, func(id facts.ID) bool { return fs.Exprs[id].Op == facts.OpName && fs.Exprs[id].Text == param })
	return handed && (s.Kind == facts.LambdaScope && len(s.Params) == 1 || slices.ContainsFunc(s.Returned, func(r facts.Return) bool {
		e := &fs.Exprs[r.Value]
		return e.Op == facts.OpName && e.Text == param
	}))
}

// isCallable reports whether a value is there to be called. What hands callables
// on from function to function is a queue of jobs as often as not: who runs which
// is not known. An object that keeps one is another matter.
func isCallable(v *Value) bool {
	return v.Kind == Func || v.Kind == Partial || v.Kind == External || v.Kind == Wrapped || v.Kind == Typed && v.Name == callableType
}

// given are the expressions of a call that may be handed over for a parameter: of
// a method, or of a function that another one calls, it is not at its own place.
func given(fs *facts.Unit, s *facts.Site, param string, n int) []facts.ID {
	var ids []facts.ID
	if s.Kind == facts.SiteCall {
		for i, a := range fs.Exprs[s.Expr].Args {
			if a.Star > 0 || a.Name == param || a.Name == "" && n-1 <= i && i <= n+1 {
				ids = append(ids, a.Value)
			}
		}
	}
	return ids
}

// caller is a statement that calls something by a name.
type caller struct {
	unit *Unit
	name string
}

// callers are the statements that may call a function: by its own name, or those
// of what makes it.
func (w *World) callers(d *Def) []caller {
	s := d.Facts()
	parent := &d.Unit.Facts().Scopes[s.Parent]
	switch {
	case s.Name == "__init__" && parent.Kind == facts.ClassScope:
		return w.makers(w.ClassOf(d.Unit, s.Parent))
	case parent.Kind == facts.FunctionScope:
		return w.callsBy(d, s.Name, parent.Name) // a decorator that is made by a call
	}
	return w.callsBy(d, s.Name)
}

// makers are the statements that may make an instance of a class, or of one
// below: by its name, by cls, and by super() where it has a constructor of its own.
func (w *World) makers(class *Value) []caller {
	names := []string{class.Def.Facts().Name}
	out := []caller{{class.Def.Unit, "cls"}}
	for _, sub := range w.Subclasses(class) {
		name := "__init__"
		if _, own := w.own(sub, name); !own {
			names = append(names, sub.Def.Facts().Name)
			name = "cls"
		}
		out = append(out, caller{sub.Def.Unit, name})
	}
	return append(out, w.callsBy(class.Def, names...)...)
}

// callsBy are the statements that call something by one of the names of d, or by
// what other modules call it.
func (w *World) callsBy(d *Def, names ...string) []caller {
	var out []caller
	for _, name := range w.alsoNamed(d, names) {
		for _, u := range w.mentioning(name+"(", d.Unit) {
			out = append(out, caller{u, name})
		}
	}
	return out
}

// maxNames is by how many names the callers of a function are looked for.
const maxNames = 8

// alsoNamed are names, and those that imports and assignments give what they name.
func (w *World) alsoNamed(d *Def, names []string) []string {
	for i := 0; i < len(names) && len(names) < maxNames; i++ {
		for _, u := range w.mentioning(names[i]+" ", d.Unit) {
			w.Read(&u.node)
			fs := u.Facts()
			for _, b := range fs.Binds {
				if stands(&fs.Exprs[b.Value], names[i]) && !slices.Contains(names, b.Name) {
					names = append(names, b.Name)
				}
			}
		}
	}
	return names
}

// stands reports whether an expression is but a name for something.
func stands(e *facts.Expr, name string) bool {
	switch e.Op {
	case facts.OpImportFrom:
		return e.Attr == name
	case facts.OpName, facts.OpAttr:
		return e.Text == name
	}
	return false
}

// takenFrom is what take makes of the call at s in f.
func (w *World) takenFrom(f *Frame, s *facts.Site, take func(v *Value, args *Actuals) Values) Values {
	var out Values
	for _, v := range w.Eval(f, calleeAt(f.Def.Unit.Facts(), s)) {
		args := w.argumentsAt(f, s)
		made := Values{v}
		if row := w.Row(v); row != nil && row.Callable() != "" {
			made, _ = args.Argument(ParamOf(row.Callable()))
			args = w.HandedOn(row, args)
		}
		for _, m := range made {
			out = union(out, filled(take(m, args)))
		}
	}
	return out
}

// once computes what is the same for all who ask the same of v.
func (w *World) once(v *Value, question string, compute func() Values) Values {
	key := attrKey{v, question}
	memo := w.attrs[key]
	if memo == nil {
		memo = newMemo()
		w.attrs[key] = memo
	}
	vals, _ := w.shared(memo, func() (Values, bool) { return compute(), true })
	return vals
}

// calleeAt is what is called where a call or a decorator stands.
func calleeAt(fs *facts.Unit, s *facts.Site) facts.ID {
	if s.Kind == facts.SiteCall {
		return fs.Exprs[s.Expr].X
	}
	return s.Expr
}

func (w *World) argumentsAt(f *Frame, s *facts.Site) *Actuals {
	if s.Kind == facts.SiteCall {
		return w.Actuals(f, &f.Def.Unit.Facts().Exprs[s.Expr])
	}
	return w.Decorated(f, s.Scope)
}

// calls reports whether an expression is a call of a name or an attribute, or
// such a name itself.
func calls(fs *facts.Unit, id facts.ID, name string) bool {
	e := &fs.Exprs[id]
	if e.Op == facts.OpCall {
		e = &fs.Exprs[e.X]
	}
	return (e.Op == facts.OpName || e.Op == facts.OpAttr) && e.Text == name
}

// hands reports whether the call at s hands over what has a name, for what is
// called to call it.
func hands(fs *facts.Unit, s *facts.Site, name string) bool {
	return s.Kind == facts.SiteCall && slices.ContainsFunc(fs.Exprs[s.Expr].Args, func(a facts.Arg) bool {
		e := &fs.Exprs[a.Value]
		return (e.Op == facts.OpName || e.Op == facts.OpAttr) && e.Text == name
	})
}

// callOf is d as calling v runs it: bound to its receiver, nil if it does not.
func (w *World) callOf(v *Value, d *Def) *Value {
	switch v.Kind {
	case Func:
		if v.Def == d {
			return v
		}
	case ClassValue:
		found, _ := w.inClass(w.MRO(v), "__init__")
		for _, f := range found {
			if f.Value.Kind == Func && f.Value.Def == d {
				return w.boundTo(f.Value, w.instance(v, nil, true))
			}
		}
	}
	return nil
}

// assignedTo is what code assigns to the property of which d is the setter.
func (w *World) assignedTo(d *Def) Values {
	class := d.Facts().Parent
	if d.Unit.Facts().Scopes[class].Kind != facts.ClassScope {
		return nil
	}
	return w.outside(w.ClassOf(d.Unit, class), d.Facts().Name, d.Unit)
}

// outside is what code outside of a class assigns to an attribute of its
// instances, or of itself.
func (w *World) outside(class *Value, name string, by *Unit) Values {
	return w.once(class, "="+name, func() Values {
		var out Values
		for f, s := range w.sets(w.mentioning(name+"=", by), name, false) {
			if w.maybeOf(f, s.on, class) || w.maybeNamespace(f, class, s.on) {
				out = union(out, filled(w.stored(f, s.value)))
			}
		}
		return out
	})
}

// oneOfSeveral reports whether v is an object of a class beside which there may be
// others below a class of the workspace, as the states of a machine are.
func (w *World) oneOfSeveral(v *Value) bool {
	return v.Kind == Instance && v.Exact && w.baseOf(v) != nil
}

// baseOf is the class of the workspace that stands directly above that of an object.
func (w *World) baseOf(v *Value) *Value {
	if mro := w.MRO(v.Self); len(mro) > 1 && mro[1].Kind == ClassValue {
		return mro[1]
	}
	return nil
}

// exchanged are the objects that code outside of a class puts in the place of those
// that an attribute has, of classes with the same base: the next state of a machine.
func (w *World) exchanged(class *Value, name string, vals Values) Values {
	put := w.once(class, "<"+name, func() Values {
		var out Values
		for f, s := range w.sets(w.mentioning(name+"=", class.Def.Unit), name, false) {
			if slices.ContainsFunc(w.Eval(f, s.on), func(v *Value) bool { return w.isOf(v, class) }) {
				out = union(out, w.Eval(f, s.value))
			}
		}
		return out
	})
	return slices.DeleteFunc(slices.Clone(put), func(p *Value) bool {
		return !w.oneOfSeveral(p) || !slices.ContainsFunc(vals, func(v *Value) bool { return w.oneOfSeveral(v) && w.baseOf(v) == w.baseOf(p) })
	})
}

// attrSet is what an assignment gives an attribute of an object, or puts into it.
type attrSet struct{ on, value facts.ID }

// sets goes over the assignments to attributes of a name in some statements, or
// over what is put into such attributes, with the frame that each stands in.
func (w *World) sets(units []*Unit, name string, grown bool) iter.Seq2[*Frame, attrSet] {
	return func(yield func(*Frame, attrSet) bool) {
		for _, u := range units {
			w.Read(&u.node)
			for _, s := range u.Facts().Sets {
				e := &u.Facts().Exprs[s.Attr]
				if e.Text == name && s.Grown == grown && !yield(w.lexical(u, s.Scope), attrSet{e.X, s.Value}) {
					return
				}
			}
		}
	}
}

// maybeOf reports whether an expression may be a class, or an instance of it.
func (w *World) maybeOf(f *Frame, id facts.ID, class *Value) bool {
	vals := w.Eval(f, id)
	if len(vals) == 0 {
		vals = w.Eval(w.informed(f, id), id)
	}
	return slices.ContainsFunc(vals, func(v *Value) bool { return w.isOf(v, class) })
}

// maybeNamespace reports whether an expression is an attribute of a parameter of
// which nothing is known, by the name under which objects have the namespace
// class: app.state.
func (w *World) maybeNamespace(f *Frame, class *Value, id facts.ID) bool {
	if class.Kind != External {
		return false
	}
	t, fs := w.Catalogue.Type(class.Name), f.Def.Unit.Facts()
	e := &fs.Exprs[id]
	return t != nil && t.KnownAs != "" && e.Op == facts.OpAttr && e.Text == t.KnownAs && w.unknownParam(f, e.X)
}

// unknownParam reports whether an expression is a parameter of which nothing is
// known.
func (w *World) unknownParam(f *Frame, id facts.ID) bool {
	e := &f.Def.Unit.Facts().Exprs[id]
	if e.Op != facts.OpName || len(w.Eval(f, id)) > 0 {
		return false
	}
	i, ok := w.isParam(f, e)
	return ok && f.Def.Facts().Params[i].Annotation == 0
}

// putOn are the functions that code outside of a class puts on it, or on one
// above it: `Client.send = send`, or a decorator of the class that does so.
func (w *World) putOn(mro []*Value, name string) []Found {
	var found []Found
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		for _, v := range w.once(c, "+"+name, func() Values { return w.functionsPutOn(c, name) }) {
			found = append(found, Found{v, c})
		}
	}
	return found
}

func (w *World) functionsPutOn(class *Value, name string) Values {
	var out Values
	for f, s := range w.sets(w.mentioning(name+"=", class.Def.Unit), name, false) {
		if !slices.Contains(w.stored(f, s.on), class) {
			continue
		}
		for _, v := range w.Eval(f, s.value) {
			if v.Kind == Func || v.Kind == Static || v.Kind == ClassMethod || v.Kind == Property || v.Kind == Wrapped {
				out = union(out, Values{v})
			}
		}
	}
	return out
}

// filled are the values that say something of what they run.
func filled(vals Values) Values { return slices.DeleteFunc(slices.Clone(vals), empty) }

// isOf reports whether v is a class, an instance of it or of one below, or of
// one above.
func (w *World) isOf(v, class *Value) bool {
	if v.Kind == Typed {
		return class.Kind == External && v.Name == class.Name
	}
	c := v.classOrSelf()
	if c.Kind != ClassValue || class.Kind != ClassValue {
		return false
	}
	return slices.Contains(w.MRO(c), class) || !v.Exact && slices.Contains(w.MRO(class), c)
}
