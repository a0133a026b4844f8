package facts

import (
	"slices"
	"strings"
)

// tests notes, with each parameter, what conditions ask of it and where it is
// handed on.
func (d *deriver) tests() {
	for i := 1; i < len(d.u.Guards); i++ {
		if g := &d.u.Guards[i]; g.Conditional() {
			d.u.test(g.Cond)
		}
	}
	for i := range d.u.Scopes {
		for _, s := range d.u.Scopes[i].Sites {
			if s.Kind == SiteCall {
				call := &d.u.Exprs[s.Expr]
				d.u.passing(call)
				for a := range call.Args {
					call.Args[a].Sure = d.u.sureOf(call.Args[a].Value, s.Guard)
				}
			}
		}
	}
}

// test notes the tests that a condition makes of parameters.
func (u *Unit) test(id ID) {
	e := &u.Exprs[id]
	switch e.Op {
	case OpName:
		u.note(id, Test{Kind: TestTruth})
	case OpNot:
		u.test(e.X)
	case OpChoice:
		for _, x := range e.List {
			u.test(x)
		}
	case OpCompare:
		u.compared(e.X, e.Y)
		u.compared(e.Y, e.X)
		if e.Text == "in" || e.Text == "not in" {
			for _, item := range u.Exprs[e.Y].List {
				u.compared(e.X, item)
			}
		}
	case OpCall:
		if subject, t, ok := u.CallTest(e); ok {
			u.note(subject, t)
		}
	}
}

// compared notes the test that a comparison makes of its subject.
func (u *Unit) compared(subject, with ID) {
	switch e := &u.Exprs[with]; {
	case e.Op == OpString:
		u.note(subject, Test{TestEqual, e.Text})
	case e.Op == OpConstant && e.Text == "None":
		u.note(subject, Test{Kind: TestNone})
	case e.Op == OpAttr:
		u.note(subject, Test{Kind: TestMember})
		if e.Text == "value" || e.Text == strings.ToUpper(e.Text) {
			u.note(subject, Test{Kind: TestValue})
		}
	}
}

// CallTest is the test that a call makes of its receiver or first argument.
func (u *Unit) CallTest(e *Expr) (subject ID, t Test, ok bool) {
	f := &u.Exprs[e.X]
	switch {
	case f.Op == OpName && f.Text == "isinstance" && len(e.Args) == 2:
		return e.Args[0].Value, Test{Kind: TestInstance}, true
	case f.Op == OpAttr && len(e.Args) == 1 && u.Exprs[e.Args[0].Value].Op == OpString:
		text := u.Exprs[e.Args[0].Value].Text
		switch f.Text {
		case "startswith":
			return f.X, Test{TestPrefix, text}, true
		case "endswith":
			return f.X, Test{TestSuffix, text}, true
		}
	}
	return 0, Test{}, false
}

// Parameter is the parameter that a name may stand for, itself or as another name for
// it; nil if there is none.
func (u *Unit) Parameter(id ID) *Param { return u.parameter(id, maxAliases) }

const maxAliases = 3

func (u *Unit) parameter(id ID, depth int) *Param {
	e := &u.Exprs[id]
	if e.Op != OpName || !e.Local || depth == 0 {
		return nil
	}
	for _, b := range e.Binds {
		v := &u.Exprs[u.Binds[b].Value]
		if v.Op == OpParam && int(v.Index) < len(u.Scopes[v.Scope].Params) {
			return &u.Scopes[v.Scope].Params[v.Index]
		}
		if p := u.parameter(u.Binds[b].Value, depth-1); p != nil {
			return p
		}
	}
	return nil
}

func (u *Unit) note(subject ID, t Test) {
	if p := u.Parameter(subject); p != nil && !slices.Contains(p.Tests, t) {
		p.Tests = append(p.Tests, t)
	}
}

// passing notes the parameters that a call hands on as they are, where it can
// be told by name what is called.
func (u *Unit) passing(e *Expr) {
	f := &u.Exprs[e.X]
	var to Passing
	switch {
	case f.Op == OpName && !f.Local:
		to.Callee = f.Text
	case f.Op == OpAttr && u.Exprs[f.X].Op == OpName && (u.Exprs[f.X].Text == "self" || u.Exprs[f.X].Text == "cls"):
		to.Callee, to.Method = f.Text, true
	case f.Op == OpAttr && u.Exprs[f.X].Op == OpName && !u.Exprs[f.X].Local:
		to.Callee, to.Of = f.Text, u.Exprs[f.X].Text
	default:
		return
	}
	for i, a := range e.Args {
		if a.Star != 0 {
			return
		}
		if p := u.Parameter(a.Value); p != nil {
			to.Name, to.Index = a.Name, i
			if !slices.Contains(p.Passed, to) {
				p.Passed = append(p.Passed, to)
			}
		}
	}
}

// sureOf is what the conditions under which code runs say of a name, or an attribute
// of one, that it reads.
func (u *Unit) sureOf(read ID, guard GuardID) Sure {
	sure := Unsure
	if op := u.Exprs[read].Op; op != OpName && op != OpAttr {
		return sure
	}
	for ; guard != 0 && sure < True; guard = u.Guards[guard].Up {
		if g := &u.Guards[guard]; g.Conditional() {
			sure = max(sure, u.assures(g.Cond, g.Held, read))
		}
	}
	return sure
}

// assures is what a condition that held, or did not, says of what is read later.
func (u *Unit) assures(cond ID, held bool, read ID) Sure {
	switch e := &u.Exprs[cond]; e.Op {
	case OpNot:
		return u.assures(e.X, !held, read)
	case OpName, OpAttr, OpWalrus:
		if held && u.sameName(cond, read) {
			return True
		}
	case OpChoice: // all parts of `and` held, or none of `or`
		sure := Unsure
		for _, part := range e.List {
			if e.Text == "and" && held || e.Text == "or" && !held {
				sure = max(sure, u.assures(part, held, read))
			}
		}
		return sure
	case OpCompare:
		if y := &u.Exprs[e.Y]; y.Op != OpConstant || y.Text != "None" || !u.sameName(e.X, read) {
			break
		}
		switch e.Text {
		case "is", "==":
			if held {
				return None
			}
			return NotNone
		case "is not", "!=":
			if held {
				return NotNone
			}
			return None
		}
	case OpCall:
		if subject, t, ok := u.CallTest(e); ok && t.Kind == TestInstance && held && u.sameName(subject, read) {
			return NotNone
		}
	}
	return Unsure
}

// sameName reports whether two expressions read one name that was not bound anew in
// between, or the same attribute of it.
func (u *Unit) sameName(a, b ID) bool {
	x, y := &u.Exprs[a], &u.Exprs[b]
	if x.Op == OpWalrus {
		return y.Op == OpName && y.Local && len(y.Binds) == 1 && u.Binds[y.Binds[0]].Value == x.X
	}
	if x.Op != y.Op || x.Text != y.Text {
		return false
	}
	switch x.Op {
	case OpName:
		return x.Local == y.Local && slices.Equal(x.Binds, y.Binds)
	case OpAttr:
		return u.sameName(x.X, y.X)
	}
	return false
}
