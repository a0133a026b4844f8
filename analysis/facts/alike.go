package facts

import (
	"maps"
	"slices"
)

// Alike says how the facts of a statement follow from those that it had before
// somebody typed inside of one of its functions: what is the same as before
// under another number, and what may be something else now.
type Alike struct {
	before, after        *Unit
	exprs, binds, guards shift
	expr, bind           []bool // may be something else: of the old ones, by number
	guard                []bool
	names                map[string]bool // that are bound in another way than before
	inside               ScopeID         // the function around the edit that stands in no other
	runs                 []bool          // the scopes that may run something else
	results, heads       []bool          // the scopes that may give something else, or be given it
	attrs                map[ScopeID]map[string]bool
	outline              []bool // what stands in a part of the outline that changed: of the old expressions
	edit                 Edit
}

// Edit is a change of a text: what stood between From and End ends at NewEnd now.
type Edit struct{ From, End, NewEnd uint32 }

// Moved is where what stood at a place stands after the edit.
func (e Edit) Moved(s Span) Span {
	if s.Start >= e.End {
		s.Start = s.Start - e.End + e.NewEnd
	}
	if s.End >= e.End && s.End > e.From {
		s.End = s.End - e.End + e.NewEnd
	}
	return s
}

// grown is where what ends at the edit ends, if what comes in there is a part of it:
// a function of which the last line grows.
func (e Edit) grown(s Span) Span {
	if s.End == e.From && s.Start < e.From {
		s.End = e.NewEnd
	}
	return s
}

// within reports whether the edit is inside of a span, or next to it.
func (e Edit) within(s Span) bool { return s.Start <= e.From && e.End <= s.End }

// shift numbers what a list has in common with an older one: what stands before
// the part that changed, and behind it.
type shift struct{ from, end, newEnd int }

func (s shift) to(old int) (id int, ok bool) {
	switch {
	case old < s.from:
		return old, true
	case old >= s.end:
		return old + s.newEnd - s.end, true
	}
	return 0, false
}

// align finds what two lists have in common at their ends.
func align[T any](before, after []T, same func(a, b *T) bool) shift {
	n := min(len(before), len(after))
	s := shift{}
	for s.from < n && same(&before[s.from], &after[s.from]) {
		s.from++
	}
	s.end, s.newEnd = len(before), len(after)
	for s.end > s.from && s.newEnd > s.from && same(&before[s.end-1], &after[s.newEnd-1]) {
		s.end--
		s.newEnd--
	}
	return s
}

// Compare relates the facts of two texts of a statement, before and after an
// edit. It is nil where more than the inside of a function changed: its scopes
// must be the same ones, with the same parameters and decorators, and set the same
// attributes. What a default or an annotation is, what functions return, and what
// they set an attribute to may be something else now.
func Compare(before, after *Unit, edit Edit) *Alike {
	a := &Alike{before: before, after: after, edit: edit, names: map[string]bool{}}
	if len(before.Scopes) != len(after.Scopes) || !a.findInside() {
		return nil
	}
	a.exprs = align(before.Exprs, after.Exprs, func(x, y *Expr) bool {
		return (edit.Moved(x.Span) == y.Span || edit.grown(x.Span) == y.Span) && similar(x, y) && (x.Op != OpFormat || !edit.within(x.Span)) // of which the text counts too
	})
	a.binds = align(before.Binds, after.Binds, func(x, y *Bind) bool {
		return x.Name == y.Name && x.Scope == y.Scope && x.Cond == y.Cond && x.Global == y.Global && x.Maker == y.Maker &&
			len(x.Grown) == len(y.Grown) && a.moved(x.Value, y.Value)
	})
	a.guards = align(before.Guards, after.Guards, func(x, y *Guard) bool {
		return x.Held == y.Held && x.Raised == y.Raised && x.Minds == y.Minds && a.moved(x.Cond, y.Cond)
	})
	if a.mentionsClosure(before, a.exprs.from, a.exprs.end) || a.mentionsClosure(after, a.exprs.from, a.exprs.newEnd) {
		return nil // what it sees of the variables around it depends on where it is first mentioned
	}
	a.seed()
	a.separate()
	a.spread()
	if !a.sameOutline() {
		return nil
	}
	a.findAttrs()
	a.findHeads()
	a.findRuns()
	return a
}

// Inside is the function around the edit that stands in no other function.
func (a *Alike) Inside() ScopeID { return a.inside }

// Runs reports whether code of a scope may run something else than before.
func (a *Alike) Runs(id ScopeID) bool { return a.runs[id] }

// Results reports whether what a function gives, returns or yields, may be
// something else than before.
func (a *Alike) Results(id ScopeID) bool { return a.results[id] }

// Head reports whether an annotation or a default of a function's parameters may
// be something else than before.
func (a *Alike) Head(id ScopeID) bool { return a.heads[id] }

// Attrs are the attributes that methods of a class may set to something else than
// before.
func (a *Alike) Attrs(class ScopeID) map[string]bool { return a.attrs[class] }

// Told reports whether an expression stood in a part that Results, Head or Attrs
// tell of.
func (a *Alike) Told(id ID) bool { return a.outline[id] }

// Now is the number that an expression has now, whether or not it stands for the
// same.
func (a *Alike) Now(id ID) (now ID, ok bool) {
	to, ok := a.exprs.to(int(id))
	return ID(to), ok //nolint:gosec // it numbers an expression
}

// Expr is the number that an expression has now, if what it stands for in a
// frame of its own is the same as before.
func (a *Alike) Expr(id ID) (now ID, same bool) {
	if id == 0 {
		return 0, true
	}
	to, ok := a.exprs.to(int(id))
	return ID(to), ok && !a.expr[id] //nolint:gosec // it numbers an expression
}

// Calls are the names of what is called in the part that changed, before and
// now, and of what a call is handed first.
func (a *Alike) Calls(found func(name string)) {
	each := func(u *Unit, changed func(id ID) bool) {
		for id := range u.Exprs {
			e := &u.Exprs[id]
			if e.Op != OpCall || !changed(ID(id)) {
				continue
			}
			if found(u.Exprs[e.X].Text); len(e.Args) > 0 {
				found(u.Exprs[e.Args[0].Value].Text)
			}
		}
	}
	each(a.before, func(id ID) bool { _, same := a.Expr(id); return !same })
	each(a.after, func(id ID) bool { return int(id) >= a.exprs.from && int(id) < a.exprs.newEnd })
}

// Sets are the names of the attributes, or of the keys, of which an assignment
// came, went or changed.
func (a *Alike) Sets(found func(name string)) {
	same := func(p, q Set) bool {
		return p.Scope == q.Scope && p.Grown == q.Grown && a.kept(p.Attr, q.Attr) && a.kept(p.Value, q.Value)
	}
	each := func(u *Unit, s Set) {
		e := &u.Exprs[s.Attr]
		if e.Op == OpSubscript {
			e = &u.Exprs[e.List[0]]
		}
		found(e.Text)
	}
	for _, p := range a.before.Sets {
		if !slices.ContainsFunc(a.after.Sets, func(q Set) bool { return same(p, q) }) {
			each(a.before, p)
		}
	}
	for _, q := range a.after.Sets {
		if !slices.ContainsFunc(a.before.Sets, func(p Set) bool { return same(p, q) }) {
			each(a.after, q)
		}
	}
}

func (a *Alike) findInside() bool {
	for id := range a.before.Scopes {
		s := &a.before.Scopes[id]
		if s.Kind != FunctionScope || s.Span.Start >= a.edit.From || s.Span.End < a.edit.End {
			continue
		}
		a.inside = ScopeID(id) //nolint:gosec // it numbers a scope
		return true            // scopes stand before those inside of them
	}
	return false
}

// mentionsClosure reports whether one of some expressions is the name of a
// function that stands in another one.
func (a *Alike) mentionsClosure(u *Unit, from, end int) bool {
	return slices.ContainsFunc(u.Exprs[from:end], func(e Expr) bool {
		return e.Op == OpName && slices.ContainsFunc(u.Scopes, func(s Scope) bool {
			return s.Kind == FunctionScope && s.Name == e.Text && u.Scopes[s.Parent].Function()
		})
	})
}

// similar compares expressions by all but their place and what they refer to.
func similar(x, y *Expr) bool {
	return x.Op == y.Op && x.Local == y.Local && x.Awaited == y.Awaited && x.Asked == y.Asked && x.Returned == y.Returned && x.Dropped == y.Dropped &&
		x.Text == y.Text && x.Attr == y.Attr && x.Index == y.Index && x.Scope == y.Scope &&
		len(x.List) == len(y.List) && len(x.Args) == len(y.Args) && len(x.Binds) == len(y.Binds)
}

// moved reports whether an expression of the new facts is one of the old ones.
func (a *Alike) moved(before, after ID) bool {
	to, ok := a.exprs.to(int(before))
	return ok && to == int(after)
}

func (a *Alike) movedBind(before, after BindID) bool {
	to, ok := a.binds.to(int(before))
	return ok && to == int(after)
}

func (a *Alike) movedGuard(before, after GuardID) bool {
	to, ok := a.guards.to(int(before))
	return ok && to == int(after)
}

func (a *Alike) movedGrown(before, after []Grown) bool {
	return slices.EqualFunc(before, after, func(x, y Grown) bool { return x.Scope == y.Scope && a.moved(x.Key, y.Key) && a.moved(x.Value, y.Value) })
}

// seed marks what is gone, or refers to something else now.
func (a *Alike) seed() {
	a.expr, a.bind, a.guard = make([]bool, len(a.before.Exprs)), make([]bool, len(a.before.Binds)), make([]bool, len(a.before.Guards))
	for id := range a.expr {
		to, ok := a.exprs.to(id)
		a.expr[id] = !ok || !a.sameParts(&a.before.Exprs[id], &a.after.Exprs[to])
	}
	for id := range a.guard {
		to, ok := a.guards.to(id)
		a.guard[id] = !ok || !a.movedGuard(a.before.Guards[id].Up, a.after.Guards[to].Up)
	}
	for id := range a.bind {
		b := &a.before.Binds[id]
		if to, ok := a.binds.to(id); ok {
			n := &a.after.Binds[to]
			a.bind[id] = !a.moved(b.Annotation, n.Annotation) || !a.movedGuard(b.Guard, n.Guard) || !a.movedGrown(b.Grown, n.Grown)
		} else {
			a.bind[id] = true
		}
	}
	for i := a.binds.from; i < a.binds.newEnd; i++ {
		a.names[a.after.Binds[i].Name] = true
	}
}

// sameParts reports whether two similar expressions have the same parts.
func (a *Alike) sameParts(x, y *Expr) bool {
	return a.moved(x.X, y.X) && a.moved(x.Y, y.Y) && slices.EqualFunc(x.List, y.List, a.moved) && slices.EqualFunc(x.Binds, y.Binds, a.movedBind) &&
		slices.EqualFunc(x.Args, y.Args, func(p, q Arg) bool {
			return p.Name == q.Name && p.Star == q.Star && p.Sure == q.Sure && a.moved(p.Value, q.Value)
		})
}

// spread marks what rests on something that is marked, until nothing does.
func (a *Alike) spread() {
	for changed := true; changed; {
		changed = false
		mark := func(at *bool, when bool) {
			if when && !*at {
				*at, changed = true, true
			}
		}
		for id := range a.guard {
			g := &a.before.Guards[id]
			mark(&a.guard[id], a.expr[g.Cond] || a.guard[g.Up])
		}
		for id := range a.bind {
			b := &a.before.Binds[id]
			mark(&a.bind[id], a.expr[b.Value] || a.expr[b.Annotation] || a.guard[b.Guard] ||
				slices.ContainsFunc(b.Grown, func(g Grown) bool { return a.expr[g.Value] || a.expr[g.Key] }))
			if a.bind[id] && !a.names[b.Name] {
				a.names[b.Name], changed = true, true
			}
		}
		for id := range a.expr {
			if !a.expr[id] {
				mark(&a.expr[id], a.restsOnChange(&a.before.Exprs[id]))
			}
		}
	}
}

func (a *Alike) restsOnChange(e *Expr) bool {
	if e.Op == OpName && !e.Local && a.names[e.Text] && a.standsInside(e.Scope) || a.expr[e.X] || a.expr[e.Y] {
		return true
	}
	for _, id := range e.List {
		if a.expr[id] {
			return true
		}
	}
	for _, arg := range e.Args {
		if a.expr[arg.Value] {
			return true
		}
	}
	for _, id := range e.Binds {
		if a.bind[id] {
			return true
		}
	}
	return false
}

// standsInside reports whether a scope sees the variables of the function around
// the edit.
func (a *Alike) standsInside(id ScopeID) bool {
	for id != 0 && id != a.inside {
		id = a.before.Scopes[id].Parent
	}
	return id == a.inside
}

// kept reports whether what stands in a place that others look at is the same
// as before.
func (a *Alike) kept(before, after ID) bool {
	now, same := a.Expr(before)
	return same && now == after
}

func (a *Alike) keptGuard(before, after GuardID) bool {
	return a.movedGuard(before, after) && !a.guard[before]
}

func (a *Alike) keptArg(x, y Arg) bool {
	return x.Name == y.Name && x.Star == y.Star && a.kept(x.Value, y.Value)
}

// sameOutline reports whether what others see of the statement is the same.
func (a *Alike) sameOutline() bool {
	x, y := a.before, a.after
	for id := range x.Scopes {
		if !a.sameHead(&x.Scopes[id], &y.Scopes[id]) {
			return false
		}
	}
	return x.Cut == y.Cut && len(x.Stars) == 0 && len(y.Stars) == 0 &&
		slices.EqualFunc(x.Outgrown, y.Outgrown, func(p, q Outgrown) bool {
			return p.Name == q.Name && p.Scope == q.Scope && a.kept(p.Key, q.Key) && a.kept(p.Value, q.Value)
		})
}

// sameHead compares scopes by what others see of them.
func (a *Alike) sameHead(x, y *Scope) bool {
	return x.Kind == y.Kind && x.Name == y.Name && x.Parent == y.Parent && x.Async == y.Async && x.Yields == y.Yields && x.Ends == y.Ends && a.movedGuard(x.End, y.End) &&
		slices.Equal(x.TypeParams, y.TypeParams) && maps.Equal(x.Outer, y.Outer) &&
		slices.EqualFunc(x.Params, y.Params, sameParam) && slices.EqualFunc(x.Decorators, y.Decorators, a.kept) &&
		slices.EqualFunc(x.Bases, y.Bases, a.keptArg) &&
		slices.EqualFunc(x.Attrs, y.Attrs, func(p, q AttrBind) bool {
			return p.Name == q.Name && p.Method == q.Method && p.Scope == q.Scope && p.Grown == q.Grown
		}) && (x.Kind == FunctionScope || x.Kind == LambdaScope || x.Kind == ComprehensionScope || maps.EqualFunc(x.Table, y.Table, a.keptBinds))
}

func sameParam(x, y Param) bool {
	return x.Name == y.Name && x.Kind == y.Kind && (x.Default == 0) == (y.Default == 0) && (x.Annotation == 0) == (y.Annotation == 0) &&
		slices.Equal(x.Tests, y.Tests) && slices.Equal(x.Passed, y.Passed)
}

func (a *Alike) keptReturn(x, y Return) bool {
	return a.kept(x.Value, y.Value) && a.keptGuard(x.Guard, y.Guard)
}

func (a *Alike) keptParam(x, y Param) bool {
	return a.kept(x.Default, y.Default) && a.kept(x.Annotation, y.Annotation)
}

func (a *Alike) keptAttr(x, y AttrBind) bool {
	return a.kept(x.Value, y.Value) && a.kept(x.Annotation, y.Annotation) && a.keptGuard(x.Guard, y.Guard)
}

// findAttrs finds the attributes that may be set to something else. What the same
// function reads of them may rest on the assignment itself.
func (a *Alike) findAttrs() {
	a.attrs = map[ScopeID]map[string]bool{}
	for more := true; more; {
		more = false
		for id := range a.before.Scopes {
			x, y := &a.before.Scopes[id], &a.after.Scopes[id]
			for i := range x.Attrs {
				name := x.Attrs[i].Name
				if a.attrs[ScopeID(id)][name] || a.keptAttr(x.Attrs[i], y.Attrs[i]) {
					continue
				}
				if a.attrs[ScopeID(id)] == nil {
					a.attrs[ScopeID(id)] = map[string]bool{}
				}
				a.attrs[ScopeID(id)][name], more = true, true
				a.markReads(name, x.Attrs[i].Scope)
			}
		}
		a.spread()
	}
}

// separate marks the reads of an attribute behind the edit that a function sets
// before it, where nothing else stands in between: they may have stood right behind
// each other, or do so now.
func (a *Alike) separate() {
	for id := range a.before.Scopes {
		for _, p := range a.before.Scopes[id].Attrs {
			set, within := a.before.Exprs[p.Value].Span.End, a.before.Scopes[p.Scope].Span
			if set > a.edit.From || within.End < a.edit.End {
				continue
			}
			for id := range a.before.Exprs {
				e := &a.before.Exprs[id]
				if e.Op != OpAttr || e.Text != p.Name || e.Span.Start < a.edit.End || e.Span.End > within.End {
					continue
				}
				if a.before.empty(set, e.Span.Start) || a.after.empty(set, a.edit.Moved(e.Span).Start) {
					a.expr[id] = true
				}
			}
		}
	}
}

// empty reports whether no expression stands between two places.
func (u *Unit) empty(from, to uint32) bool {
	return !slices.ContainsFunc(u.Exprs, func(e Expr) bool { return from <= e.Span.Start && e.Span.End <= to && e.Span.Start < e.Span.End })
}

// markReads marks the reads of an attribute in a function.
func (a *Alike) markReads(name string, in ScopeID) {
	within := a.before.Scopes[in].Span
	for id := range a.before.Exprs {
		if e := &a.before.Exprs[id]; e.Op == OpAttr && e.Text == name && within.Start <= e.Span.Start && e.Span.End <= within.End {
			a.expr[id] = true
		}
	}
}

// findHeads finds the functions of which the head may say something else, or which
// may give something else, and what stood there.
func (a *Alike) findHeads() {
	a.results, a.heads = make([]bool, len(a.before.Scopes)), make([]bool, len(a.before.Scopes))
	a.outline = make([]bool, len(a.before.Exprs))
	for id := range a.before.Scopes {
		x, y := &a.before.Scopes[id], &a.after.Scopes[id]
		a.results[id] = !a.kept(x.Annotation, y.Annotation) || !slices.EqualFunc(x.Returned, y.Returned, a.keptReturn) || !slices.EqualFunc(x.Yielded, y.Yielded, a.keptReturn)
		a.heads[id] = !slices.EqualFunc(x.Params, y.Params, a.keptParam)
		if a.results[id] {
			a.tell(x.Annotation)
			for _, r := range slices.Concat(x.Returned, x.Yielded) {
				a.tell(r.Value)
			}
		}
		for i, p := range x.Params {
			if !a.keptParam(p, y.Params[i]) {
				a.tell(p.Default, p.Annotation)
			}
		}
		for i, p := range x.Attrs {
			if !a.keptAttr(p, y.Attrs[i]) {
				a.tell(p.Value, p.Annotation)
			}
		}
	}
}

// tell marks expressions and their parts.
func (a *Alike) tell(ids ...ID) {
	for _, id := range ids {
		if id == 0 || a.outline[id] {
			continue
		}
		a.outline[id] = true
		e := &a.before.Exprs[id]
		a.tell(e.X, e.Y)
		a.tell(e.List...)
		for _, arg := range e.Args {
			a.tell(arg.Value)
		}
	}
}

func (a *Alike) keptBinds(before, after []BindID) bool {
	return slices.EqualFunc(before, after, func(x, y BindID) bool { return a.movedBind(x, y) && !a.bind[x] })
}

// findRuns marks the functions in which something changed, with all that stands
// in them.
func (a *Alike) findRuns() {
	a.runs = make([]bool, len(a.before.Scopes))
	for id := range a.runs {
		x, y := &a.before.Scopes[id], &a.after.Scopes[id]
		a.runs[id] = !slices.EqualFunc(x.Sites, y.Sites, func(p, q Site) bool {
			return p.Kind == q.Kind && p.Scope == q.Scope && p.Unwinds == q.Unwinds && a.kept(p.Value, q.Value) && a.kept(p.Expr, q.Expr) && a.keptGuard(p.Guard, q.Guard)
		})
	}
	for changed := true; changed; { // what stands in a function, and what it stands in
		changed = false
		for id := range a.runs {
			up := a.before.Scopes[id].Parent
			if id == 0 || a.before.Scopes[up].Kind == ClassScope || up == 0 {
				continue
			}
			if a.runs[id] != a.runs[up] {
				a.runs[id], a.runs[up], changed = true, true, true
			}
		}
		if !a.runs[a.inside] {
			a.runs[a.inside], changed = true, true
		}
	}
}
