package reach

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// isNew is the answer of an object that was just made, and that nobody else has.
var isNew = catalogue.Ready{Member: "new", Is: "True"}

// ready reports whether a call stands under a condition by which its receiver
// said that it won't have to wait: `if future.done(): future.result()`.
func (v *visit) ready(s *facts.Site, call *facts.Expr, row *catalogue.Symbol) bool {
	if row.ReadyIn != "" && v.registeredBy(row.ReadyIn) {
		return true
	}
	if slices.Contains(row.Ready, isNew) && v.expr(call.X).Op == facts.OpAttr {
		if on := v.expr(call.X).X; v.expr(on).Op == facts.OpName && v.isNew(call, on) {
			return true
		}
	}
	if len(row.Ready) == 0 || v.expr(call.X).Op != facts.OpAttr {
		return false
	}
	guards := v.unit.Facts().Guards
	for id := s.Guard; id != 0; id = guards[id].Up {
		if g := &guards[id]; g.Conditional() && v.says(g.Cond, g.Held, v.expr(call.X).X, row.Ready) {
			return true
		}
	}
	return false
}

// registeredBy reports whether the statement around registers the function at
// hand with a method of the loop: loop.add_reader(fd, f).
func (v *visit) registeredBy(method string) bool {
	name := v.frame.Def.Facts().Name
	fs := v.unit.Facts()
	for id := range fs.Scopes {
		v.a.World.Read(&v.unit.Def(facts.ScopeID(id)).Body)
		for _, s := range fs.Scopes[id].Sites {
			e := v.expr(s.Expr)
			if s.Kind != facts.SiteCall || v.expr(e.X).Op != facts.OpAttr || v.expr(e.X).Text != method || len(e.Args) < 2 {
				continue
			}
			if f := v.expr(e.Args[1].Value); name != "" && f.Text == name && (f.Op == facts.OpName || f.Op == facts.OpAttr) {
				return true
			}
		}
	}
	return false
}

// says reports whether a condition that held, or did not, is or implies one of
// the answers of the receiver.
func (v *visit) says(cond facts.ID, held bool, receiver facts.ID, answers []catalogue.Ready) bool {
	e := v.expr(cond)
	switch e.Op {
	case facts.OpNot:
		return v.says(e.X, !held, receiver, answers)
	case facts.OpChoice:
		return held == (e.Text == "and") && e.Text != "" && slices.ContainsFunc(e.List, func(part facts.ID) bool {
			return v.says(part, held, receiver, answers)
		})
	case facts.OpCompare:
		none := v.expr(e.Y)
		if none.Op != facts.OpConstant || none.Text != "None" || held == (e.Text == "is" || e.Text == "==") {
			return false
		}
		return v.answers(e.X, "not None", receiver, answers)
	case facts.OpCall, facts.OpAttr:
		is := "False"
		if held {
			is = "True"
		}
		return v.answers(cond, is, receiver, answers)
	}
	return false
}

// answers reports whether an expression reads one of the members, or calls it,
// on the receiver, and what it is makes the answer.
func (v *visit) answers(id facts.ID, is string, receiver facts.ID, answers []catalogue.Ready) bool {
	e := v.expr(id)
	if e.Op == facts.OpCall {
		e = v.expr(e.X)
	}
	return e.Op == facts.OpAttr && v.sameReceiver(e.X, receiver) && slices.Contains(answers, catalogue.Ready{Member: e.Text, Is: is})
}

// inDict reports whether an attribute is read under a condition by which the
// object keeps it already: `if "session" in self.__dict__`. A cached property
// runs nothing then.
func (v *visit) inDict(s *facts.Site, read *facts.Expr) bool {
	guards := v.unit.Facts().Guards
	for id := s.Guard; id != 0; id = guards[id].Up {
		g := &guards[id]
		if !g.Conditional() {
			continue
		}
		e := v.expr(g.Cond)
		if e.Op != facts.OpCompare || e.Text != "in" && e.Text != "not in" || g.Held != (e.Text == "in") {
			continue
		}
		name, dict := v.expr(e.X), v.expr(e.Y)
		if name.Op == facts.OpString && name.Text == read.Text && dict.Op == facts.OpAttr && dict.Text == "__dict__" && v.sameReceiver(dict.X, read.X) {
			return true
		}
	}
	return false
}

// asyncSteps are the methods of an asynchronous generator that are awaited.
var asyncSteps = map[string]bool{"__anext__": true, "asend": true}

// steppedAsync reports whether what a call gives is iterated asynchronously, there or
// under the one name that it is given: only an asynchronous generator is made then.
func (v *visit) steppedAsync(call facts.ID) bool {
	fs := v.unit.Facts()
	return slices.ContainsFunc(fs.Scopes[v.frame.Def.Scope].Sites, func(s facts.Site) bool {
		on := s.Expr
		switch s.Kind {
		case facts.SiteAsyncIterate:
		case facts.SiteAwait:
			step := v.expr(v.expr(s.Expr).X)
			if step.Op != facts.OpCall || v.expr(step.X).Op != facts.OpAttr || !asyncSteps[v.expr(step.X).Text] {
				return false
			}
			on = v.expr(step.X).X
		default:
			return false
		}
		e := v.expr(on)
		return on == call || e.Op == facts.OpName && e.Local && len(e.Binds) == 1 && fs.Binds[e.Binds[0]].Value == call
	})
}
