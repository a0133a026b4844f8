package reach

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// disarmed reports whether a call on self comes behind one after which no
// method of it blocks, such as setblocking(False) of a socket: on the same name
// in this function, or, for an attribute, in any method of the class. Code that
// minds BlockingIOError has such a socket.
func (v *visit) disarmed(f *resolve.Frame, at *facts.Site, call *facts.Expr, self *resolve.Value) bool {
	t := v.a.World.Catalogue.Type(self.Name)
	if self.Kind != resolve.Typed || t == nil || len(t.Disarm) == 0 || v.expr(call.X).Op != facts.OpAttr {
		return false
	}
	receiver := v.expr(call.X).X
	if v.minds(at, facts.BlockingIO) {
		return true
	}
	fs := v.unit.Facts()
	found, safe := v.disarmedIn(f, f.Def.Scope, at, receiver, t.Disarm)
	if found || v.expr(receiver).Op != facts.OpAttr {
		return safe
	}
	class := f.Def.Facts().Parent
	if fs.Scopes[class].Kind != facts.ClassScope {
		return false
	}
	for id := range fs.Methods(class) {
		if found, ok := v.disarmedIn(v.a.World.Lexical(v.unit, id), id, nil, receiver, t.Disarm); found && !ok {
			return false
		} else if ok {
			safe = true
		}
	}
	return safe
}

// minds reports whether a handler for an exception stands around a site.
func (v *visit) minds(at *facts.Site, exception string) bool {
	guards := v.unit.Facts().Guards
	for id := at.Guard; id != 0; id = guards[id].Up {
		if guards[id].Minds == exception {
			return true
		}
	}
	return false
}

// disarmedIn looks for the last call in a scope, before a site, that disarms
// the receiver or arms it again.
func (v *visit) disarmedIn(f *resolve.Frame, scope facts.ScopeID, before *facts.Site, receiver facts.ID, by []catalogue.Disarm) (found, safe bool) {
	v.a.World.Read(&v.unit.Def(scope).Body)
	sites := v.unit.Facts().Scopes[scope].Sites
	for i := range sites {
		s := &sites[i]
		if s == before {
			break
		}
		e := v.expr(s.Expr)
		if s.Kind != facts.SiteCall || v.expr(e.X).Op != facts.OpAttr || !v.sameReceiver(v.expr(e.X).X, receiver) {
			continue
		}
		for _, d := range by {
			if d.Method == v.expr(e.X).Text {
				met, known := v.a.World.Holds(d.When, v.a.World.Actuals(f, e))
				found, safe = true, met && known
			}
		}
	}
	return found, safe
}

// sameReceiver reports whether two expressions are the same name with the same
// bindings, or the same attribute of such.
func (v *visit) sameReceiver(a, b facts.ID) bool {
	x, y := v.expr(a), v.expr(b)
	switch {
	case x.Op != y.Op || x.Text != y.Text:
		return false
	case x.Op == facts.OpName:
		return x.Text == "self" || slices.Equal(x.Binds, y.Binds)
	}
	return x.Op == facts.OpAttr && v.sameReceiver(x.X, y.X)
}
