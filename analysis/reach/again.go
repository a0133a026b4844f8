package reach

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// What an object makes when it is first asked for it, and keeps, is paid for
// once: the first of several reads in a function has the finding.

// asking is a call or a read, at a site, of a method on a receiver.
type asking struct {
	frame    *resolve.Frame
	guard    facts.GuardID
	receiver facts.ID
	args     []facts.Arg
	sets     []string // the attributes of the receiver that it sets
}

// askedBefore reports whether the site runs frame f where the code above it has
// surely run it on the same receiver with the same arguments, and remembers that this
// site does.
func (v *visit) askedBefore(s *facts.Site, f *resolve.Frame) bool {
	e := v.expr(s.Expr)
	read := e
	if s.Kind == facts.SiteCall {
		read = v.expr(e.X)
	}
	if s.Kind != facts.SiteCall && s.Kind != facts.SiteAttr {
		return false
	}
	now := asking{frame: f, guard: s.Guard, args: e.Args}
	if read.Op == facts.OpAttr {
		now.receiver = read.X
	}
	fills := v.a.World.Fills(f)
	before := slices.ContainsFunc(v.asked, func(a asking) bool {
		if len(fills) > 0 && v.under(s.Guard, a.guard) && a.receiver != 0 && now.receiver != 0 && v.sameObject(a.receiver, now.receiver) &&
			!slices.ContainsFunc(fills, func(name string) bool { return !slices.Contains(a.sets, name) }) {
			return true
		}
		return a.frame == f && v.under(s.Guard, a.guard) && slices.EqualFunc(a.args, now.args, v.sameArgument) && (a.receiver == now.receiver ||
			a.receiver != 0 && now.receiver != 0 && v.sameObject(a.receiver, now.receiver))
	})
	if !before {
		now.sets = v.a.World.Sets(f)
		v.asked = append(v.asked, now)
	}
	return before
}

// awaitedMethod remembers what a coroutine sets on its receiver, where it is awaited.
func (v *visit) awaitedMethod(s *facts.Site, awaited facts.ID, coroutine *resolve.Value) {
	call := v.expr(awaited)
	if coroutine.Kind != resolve.Coroutine || coroutine.Frame.Self == nil || call.Op != facts.OpCall || v.expr(call.X).Op != facts.OpAttr {
		return
	}
	v.a.World.Read(&coroutine.Frame.Def.Body)
	if sets := v.a.World.Sets(coroutine.Frame); len(sets) > 0 {
		v.do(func(v *visit) {
			v.asked = append(v.asked, asking{frame: coroutine.Frame, guard: s.Guard, receiver: v.expr(call.X).X, args: call.Args, sets: sets})
		})
	}
}

// sameArgument reports whether two arguments are the same literal, or the same name.
func (v *visit) sameArgument(a, b facts.Arg) bool {
	x, y := v.expr(a.Value), v.expr(b.Value)
	if a.Name != b.Name || a.Star != b.Star || x.Op != y.Op || x.Text != y.Text {
		return false
	}
	switch x.Op {
	case facts.OpString, facts.OpNumber, facts.OpConstant:
		return true
	case facts.OpName, facts.OpAttr:
		return v.sameReceiver(a.Value, b.Value)
	}
	return false
}

// askedAtStart reports whether what begins the life of the object that f runs on
// has surely run it: all but that itself, and what it calls, comes later.
func (v *visit) askedAtStart(f *resolve.Frame) bool {
	here, asked := v.frame.Def.Facts(), f.Def.Facts()
	if f.Self == nil || resolve.Starts(here) || resolve.Starts(asked) || !v.a.World.AsksAtStart(f.Self, asked.Name) {
		return false
	}
	return f.Self != v.frame.Self || !v.a.World.AsksAtStart(f.Self, here.Name)
}

// sameObject reports whether two expressions stand for one object, also where
// one of them is in a function that the other's function holds.
func (v *visit) sameObject(a, b facts.ID) bool {
	x, y := v.expr(a), v.expr(b)
	switch {
	case v.sameReceiver(a, b):
		return true
	case x.Op != y.Op || x.Text != y.Text:
		return false
	case x.Op == facts.OpAttr:
		return v.sameObject(x.X, y.X)
	case x.Op == facts.OpName && x.Local != y.Local:
		return len(x.Binds)+len(y.Binds) == 1 // it is bound once
	}
	return false
}

// askedInThread remembers what a thread asks for that the coroutine waits for:
// given is what it is handed to call, with handed.
func (v *visit) askedInThread(s *facts.Site, arg facts.ID, given resolve.Values, handed *resolve.Actuals) {
	args := v.expr(s.Expr).Args
	args = args[slices.IndexFunc(args, func(a facts.Arg) bool { return a.Value == arg })+1:]
	for _, g := range given {
		if g.Kind != resolve.Func {
			continue
		}
		if f := v.a.World.Callback(g, handed); f != nil && arg != 0 && len(args) > 0 && v.expr(arg).Op == facts.OpAttr {
			v.asked = append(v.asked, asking{frame: f, guard: s.Guard, receiver: v.expr(arg).X, args: args})
		}
		for _, r := range v.a.World.Called(g) {
			if r.Frame == nil || v.a.isCallback(r.Frame.Def) {
				continue
			}
			if arg != 0 && v.expr(arg).Op == facts.OpAttr {
				v.asked = append(v.asked, asking{frame: r.Frame, guard: s.Guard, receiver: v.expr(arg).X})
			}
			if r.Frame.Def.Unit != v.unit || r.Frame.Parent == nil || r.Frame.Parent.Def.Scope == 0 {
				continue // what stands elsewhere speaks of other receivers
			}
			v.a.World.Read(&r.Frame.Def.Body)
			for _, a := range v.a.visit(r.Frame, r.Frame.Def.Scope).asked {
				if a.guard == 0 {
					a.guard = s.Guard
					v.asked = append(v.asked, a)
				}
			}
		}
	}
}

// awaitedAtOnce reports whether a call stands behind await: that is the next
// expression then.
func (v *visit) awaitedAtOnce(call facts.ID) bool {
	exprs := v.unit.Facts().Exprs
	return int(call)+1 < len(exprs) && exprs[call+1].Op == facts.OpAwait && exprs[call+1].X == call
}

// changed forgets what a receiver was asked for: an attribute of it is set.
func (v *visit) changed(receiver facts.ID) {
	v.asked = slices.DeleteFunc(v.asked, func(a asking) bool {
		return a.receiver != 0 && v.sameReceiver(a.receiver, receiver)
	})
}

// under reports whether a guard is another one, or stands inside of it.
func (v *visit) under(guard, outer facts.GuardID) bool {
	for guard != outer && guard != 0 {
		guard = v.unit.Facts().Guards[guard].Up
	}
	return guard == outer
}

// again is what running the visited function once more on the same object does:
// all but what stands where an attribute that it sets is not set yet.
func (v *visit) again() []effect {
	if v.a.World.Kept(v.frame) {
		return nil
	}
	var all []effect
	for _, h := range v.hits {
		if !v.first(h.site.Guard) {
			all = append(all, h.again...)
		}
	}
	out, _ := best(all)
	return out
}

// first reports whether code under a guard runs only while an attribute of the
// receiver is empty that the visited method itself sets, or a table lacks what the
// function puts there.
func (v *visit) first(guard facts.GuardID) bool {
	fs := v.unit.Facts()
	method := v.frame.Self != nil && fs.Scopes[v.frame.Def.Facts().Parent].Kind == facts.ClassScope
	for ; guard != 0; guard = fs.Guards[guard].Up {
		if g := &fs.Guards[guard]; g.Conditional() && (method && v.fillsEmpty(g.Cond, g.Held) || v.fillsTable(g.Cond, g.Held)) {
			return true
		}
	}
	return false
}

// fillsTable reports whether a condition holds, or does not, only while a table that
// outlives the call has no entry that the visited function itself sets under the same
// key: `if key not in made: made[key] = make()`.
func (v *visit) fillsTable(cond facts.ID, held bool) bool {
	e := v.expr(cond)
	if e.Op != facts.OpCompare || e.Text != "in" && e.Text != "not in" || held == (e.Text == "in") {
		return false
	}
	if table := v.expr(e.Y); (table.Op != facts.OpName || table.Local) && v.ownField(table) == "" {
		return false
	}
	return slices.ContainsFunc(v.frame.Def.Facts().Sites, func(s facts.Site) bool {
		item := v.expr(s.Expr)
		return s.Kind == facts.SiteSetItem && len(item.List) == 1 && v.sameReceiver(item.X, e.Y) && v.sameReceiver(item.List[0], e.X)
	})
}

// fillsEmpty reports whether a condition holds, or does not, only while an
// attribute of the receiver is empty, or None, that the visited method itself sets.
func (v *visit) fillsEmpty(cond facts.ID, held bool) bool {
	switch e := v.expr(cond); e.Op {
	case facts.OpNot:
		return v.fillsEmpty(e.X, !held)
	case facts.OpAttr:
		return !held && v.sets(v.ownField(e))
	case facts.OpCompare:
		none := v.expr(e.Y)
		return none.Text == "None" && none.Op == facts.OpConstant && held == (e.Text == "is" || e.Text == "==") && v.sets(v.ownField(v.expr(e.X)))
	case facts.OpChoice:
		empty := func(part facts.ID) bool { return v.fillsEmpty(part, held) }
		if held == (e.Text == "and") && e.Text != "" { // all parts hold, or none does
			return slices.ContainsFunc(e.List, empty)
		}
		return e.Text != "" && !slices.ContainsFunc(e.List, func(part facts.ID) bool { return !empty(part) })
	}
	return false
}

// sets reports whether the visited method sets an attribute of its receiver.
func (v *visit) sets(name string) bool {
	class := v.frame.Def.Facts().Parent
	return name != "" && slices.ContainsFunc(v.unit.Facts().Scopes[class].Attrs, func(a facts.AttrBind) bool {
		return a.Name == name && a.Method == v.frame.Def.Scope
	})
}

// ownField is the attribute that an expression reads of the receiver, "" if it
// is something else.
func (v *visit) ownField(e *facts.Expr) string {
	params := v.frame.Def.Facts().Params
	if e.Op != facts.OpAttr || len(params) == 0 {
		return ""
	}
	if x := v.expr(e.X); x.Op != facts.OpName || x.Text != params[0].Name {
		return ""
	}
	return e.Text
}
