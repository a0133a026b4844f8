package resolve

import (
	"bytes"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// What operators hand to the special methods of a class. No text names these, so
// they are looked for where the class is made, and in the statements of that module
// which mention what it was bound to.

// fromOperators is what arrives in parameter i of a special method.
func (w *World) fromOperators(d *Def, i int) Values {
	s := d.Facts()
	if len(s.Name) < 5 || !strings.HasPrefix(s.Name, "__") || d.Unit.Facts().Scopes[s.Parent].Kind != facts.ClassScope {
		return nil
	}
	if s.Name == "__setitem__" {
		return w.fromItems(d, i)
	}
	method, reflected := operates(s.Name)
	if method == "" || i != 1 {
		return nil
	}
	class := w.ClassOf(d.Unit, s.Parent)
	var out Values
	for _, u := range w.usersOf(class) {
		w.Read(&u.node)
		fs := u.Facts()
		for id := range fs.Scopes {
			for _, site := range fs.Scopes[id].Sites {
				if site.Kind != facts.SiteOperator && site.Kind != facts.SiteInPlace {
					continue
				}
				e := &fs.Exprs[site.Expr]
				on, operand := e.X, e.Y
				if reflected {
					on, operand = operand, on
				}
				if f := w.lexical(u, facts.ScopeID(id)); BinaryMethods[e.Text] == method && e.Op != facts.OpUnary && w.maybeOf(f, on, class) {
					out = union(out, filled(w.stored(f, operand)))
				}
			}
		}
	}
	return out
}

// fromItems is what assignments to items, with keys that have a name, hand to a
// __setitem__.
func (w *World) fromItems(d *Def, i int) Values {
	if i != 2 {
		return nil
	}
	class := w.ClassOf(d.Unit, d.Facts().Parent)
	var out Values
	for _, u := range w.usersOf(class) {
		w.Read(&u.node)
		for _, s := range u.Facts().Sets {
			e := &u.Facts().Exprs[s.Attr]
			f := w.lexical(u, s.Scope)
			if e.Op == facts.OpSubscript && !s.Grown && w.maybeOf(f, e.X, class) {
				out = union(out, filled(w.stored(f, s.Value)))
			}
		}
	}
	return out
}

// operates is the method of an operator that leads to a special method: itself, that
// of `+=` or that of what stands on the right; "" where it is none of an operator.
func operates(method string) (of string, reflected bool) {
	is := func(name string) bool {
		for _, m := range BinaryMethods {
			if m == name {
				return true
			}
		}
		return false
	}
	switch {
	case is(method):
		return method, method == "__contains__"
	case is("__"+method[3:]) && method[2] == 'i':
		return "__" + method[3:], false
	case is("__"+method[3:]) && method[2] == 'r':
		return "__" + method[3:], true
	}
	return "", false
}

// usersOf are the statements that make an instance of a class, and those of the same
// modules that mention the names which these bind to one.
func (w *World) usersOf(class *Value) []*Unit {
	var users []*Unit
	for _, c := range w.makers(class) {
		if !slices.Contains(users, c.unit) {
			users = append(users, c.unit)
		}
	}
	for _, u := range users[:len(users):len(users)] {
		for name := range u.Facts().Scopes[0].Table {
			w.Read(&u.Module.whole)
			u.Module.ask(name)
			for _, other := range u.Module.Units {
				if !slices.Contains(users, other) && bytes.Contains(other.text, []byte(name)) {
					users = append(users, other)
				}
			}
		}
	}
	slices.SortFunc(users, before)
	return users
}
