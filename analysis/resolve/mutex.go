package resolve

import (
	"bytes"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Uncontended reports whether the mutex that an expression stands for is free
// whenever code on the loop takes it: it belongs to an object or a closure,
// nothing but coroutines of its file takes it, and none of them lets other code
// run while it holds it. What belongs to a module is there for all threads' loops.
func (w *World) Uncontended(f *Frame, id facts.ID) bool {
	vals := slices.DeleteFunc(slices.Clone(w.Eval(f, id)), func(v *Value) bool { return v.Kind == Const }) // None before it is made
	if len(vals) != 1 || vals[0].Kind != Typed {
		return false
	}
	u := f.Def.Unit
	e := &u.Facts().Exprs[id]
	m := mutexUse{w: w, op: e.Op, name: e.Text, class: vals[0].Name[strings.LastIndexByte(vals[0].Name, '.')+1:]}
	switch {
	case e.Op == facts.OpName:
		return closedOverFrom(u.Facts(), f.Def.Scope, e.Text) && m.soundIn(u)
	case e.Op == facts.OpAttr && strings.HasPrefix(e.Text, "_") && w.setsItself(f, e):
		return m.soundInModule(u.Module) && m.unknownBelow(f)
	}
	return false
}

// makesMutex reports whether an expression calls the class, or names it as what
// makes the default of a field.
func makesMutex(fs *facts.Unit, id facts.ID, class string) bool {
	e := &fs.Exprs[id]
	if e.Op != facts.OpCall {
		return false
	}
	for _, a := range e.Args {
		if a.Name == "default_factory" {
			return fs.Exprs[a.Value].Text == class
		}
	}
	return fs.Exprs[e.X].Text == class
}

// closedOverFrom reports whether a name, as a function sees it, is a variable of a
// function around it.
func closedOverFrom(fs *facts.Unit, function facts.ScopeID, name string) bool {
	for scope := function; scope != 0; scope = fs.Scopes[scope].Parent {
		s := &fs.Scopes[scope]
		if global, ok := s.Outer[name]; ok && global {
			return false
		}
		if s.Function() && len(s.Table[name]) > 0 {
			return scope != function
		}
	}
	return false
}

// setsItself reports whether an expression is an attribute of self that the
// class around sets in each instance.
func (w *World) setsItself(f *Frame, e *facts.Expr) bool {
	fs := f.Def.Unit.Facts()
	class := &fs.Scopes[f.Def.Facts().Parent]
	if i, ok := w.isParam(f, &fs.Exprs[e.X]); !ok || i != 0 || class.Kind != facts.ClassScope {
		return false
	}
	for i := range class.Attrs {
		if class.Attrs[i].Name == e.Text {
			return true
		}
	}
	return slices.ContainsFunc(class.Table[e.Text], func(b facts.BindID) bool {
		return slices.ContainsFunc(fs.Exprs[fs.Binds[b].Value].Args, func(a facts.Arg) bool { return a.Name == "default_factory" })
	})
}

// mutexUse looks at all that code does with a name or an attribute.
type mutexUse struct {
	w      *World
	op     facts.Op
	name   string
	class  string          // of the mutex
	helper map[string]bool // whether only coroutines call the functions of that name
}

func (m *mutexUse) soundInModule(mod *Module) bool {
	for _, u := range m.w.naming(mod, m.name) {
		if !m.soundIn(u) {
			return false
		}
	}
	return true
}

// naming are the statements of a module that have a name in their text.
func (w *World) naming(mod *Module, name string) []*Unit {
	w.Read(&mod.whole)
	mod.ask(name)
	var units []*Unit
	for _, u := range mod.Units {
		if bytes.Contains(u.text, []byte(name)) {
			units = append(units, u)
		}
	}
	return units
}

// readCode notes that the code of all functions of a statement is looked at.
func (w *World) readCode(u *Unit) {
	w.Read(&u.node)
	for id := range u.Facts().Scopes {
		if u.Facts().Scopes[id].Function() {
			w.Read(&u.Def(facts.ScopeID(id)).Body)
		}
	}
}

// unknownBelow reports whether no class of another file that derives from the
// one around f knows the name.
func (m *mutexUse) unknownBelow(f *Frame) bool {
	for _, sub := range m.w.Subclasses(m.w.ClassOf(f.Def.Unit, f.Def.Facts().Parent)) {
		u := sub.Def.Unit
		m.w.readCode(u)
		u.Module.ask(m.name)
		if u.Module != f.Def.Unit.Module && bytes.Contains(u.text, []byte(m.name)) {
			return false
		}
	}
	return true
}

// soundIn reports whether a statement does nothing with the name but put a new
// mutex there, ask whether there is one, and take it in coroutines.
func (m *mutexUse) soundIn(u *Unit) bool {
	m.w.readCode(u)
	fs := u.Facts()
	sound := map[facts.ID]bool{}
	for i := range fs.Scopes {
		s := &fs.Scopes[i]
		for j := range s.Sites {
			site := &s.Sites[j]
			if site.Kind == facts.SiteSetAttr || site.Kind == facts.SiteEnter && !site.Suspends && m.onLoop(u.Module, s) {
				sound[site.Expr] = true
			}
		}
		for j := range s.Attrs {
			if m.op == facts.OpAttr && s.Attrs[j].Name == m.name && !m.puts(fs, s.Attrs[j].Value) {
				return false
			}
		}
	}
	for _, s := range fs.Sets {
		if m.op == facts.OpAttr && fs.Exprs[s.Attr].Text == m.name && !m.puts(fs, s.Value) {
			return false
		}
	}
	for i := range fs.Binds {
		if b := &fs.Binds[i]; b.Name == m.name && !m.puts(fs, b.Value) {
			return false
		}
	}
	for i := range fs.Exprs {
		if e := &fs.Exprs[i]; e.Op == facts.OpCompare && (e.Text == "is" || e.Text == "is not") {
			sound[e.X] = true
		}
	}
	for i := range fs.Exprs {
		if e := &fs.Exprs[i]; e.Op == m.op && e.Text == m.name && !sound[facts.ID(i)] {
			return false
		}
	}
	return true
}

// puts reports whether what is put into the name is a new mutex, or none.
func (m *mutexUse) puts(fs *facts.Unit, value facts.ID) bool {
	op := fs.Exprs[value].Op
	return value == 0 || op == facts.OpConstant || narrows(op) || makesMutex(fs, value, m.class)
}

// onLoop reports whether a function runs on the loop alone: it is a coroutine, or
// a private helper that nothing but such functions of its module call.
func (m *mutexUse) onLoop(mod *Module, s *facts.Scope) bool {
	if s.Async || s.Kind != facts.FunctionScope || !strings.HasPrefix(s.Name, "_") || strings.HasPrefix(s.Name, "__") || len(s.Decorators) > 0 {
		return s.Async
	}
	if only, known := m.helper[s.Name]; known {
		return only
	}
	if m.helper == nil {
		m.helper = map[string]bool{}
	}
	m.helper[s.Name] = true // as far as it calls itself
	called := false
	for _, u := range m.w.naming(mod, s.Name) {
		m.w.readCode(u)
		n, only := m.callsOnLoop(u, s.Name)
		called = called || n > 0
		m.helper[s.Name] = m.helper[s.Name] && only
	}
	m.helper[s.Name] = m.helper[s.Name] && called
	return m.helper[s.Name]
}

// callsOnLoop counts the calls of a name in a statement, and reports whether it
// does nothing else with the name, and calls it on the loop alone.
func (m *mutexUse) callsOnLoop(u *Unit, name string) (n int, only bool) {
	fs := u.Facts()
	mentions := 0
	for i := range fs.Exprs {
		if e := &fs.Exprs[i]; (e.Op == facts.OpName || e.Op == facts.OpAttr) && e.Text == name {
			mentions++
		}
	}
	for i := range fs.Scopes {
		s := &fs.Scopes[i]
		for _, site := range s.Sites {
			if site.Kind == facts.SiteCall && calls(fs, site.Expr, name) {
				if !m.onLoop(u.Module, s) {
					return n, false
				}
				n++
			}
		}
	}
	return n, n == mentions
}
