package reach

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/analysis/text"
)

// Called is what a coroutine calls somewhere.
type Called struct {
	Name string    // qualified, as a configuration names it
	Span text.Span // the callee's name
}

// CalledAt is what a coroutine calls at an offset of a module, where the
// catalogue does not say of it that it blocks. It is nothing where the call is
// awaited, or where it may be of several things.
func (a *Analyzer) CalledAt(m *resolve.Module, offset int) (Called, bool) {
	u := unitAt(m, offset)
	if u == nil || !u.Glance.At(u.Text(), a.MayMatter) {
		return Called{}, false
	}
	for id := range u.Facts().Scopes {
		s := &u.Facts().Scopes[id]
		if s.Kind != facts.FunctionScope || !s.Async || !absolute(u, s.Span).Contains(offset) {
			continue
		}
		l := lookout{a: a, unit: u, frame: a.World.RootFrame(u.Def(facts.ScopeID(id)))}
		if c, ok := l.calledIn(facts.ScopeID(id), offset); ok {
			return c, true
		}
	}
	return Called{}, false
}

// lookout looks at the calls that one coroutine makes.
type lookout struct {
	a     *Analyzer
	unit  *resolve.Unit
	frame *resolve.Frame
}

func (l *lookout) calledIn(scope facts.ScopeID, offset int) (Called, bool) {
	for _, s := range l.unit.Facts().Scopes[scope].Sites {
		switch at := absolute(l.unit, s.Span); {
		case s.Kind == facts.SiteRun: // a comprehension
			if c, ok := l.calledIn(s.Scope, offset); ok {
				return c, true
			}
		case s.Kind == facts.SiteCall && at.Contains(offset):
			e := &l.unit.Facts().Exprs[s.Expr]
			if l.a.World.Awaits(l.frame, e) {
				return Called{}, false
			}
			name := l.nameOf(e.X)
			return Called{name, at}, name != ""
		}
	}
	return Called{}, false
}

// nameOf is the qualified name of what an expression stands for.
func (l *lookout) nameOf(callee facts.ID) string {
	w := l.a.World
	switch vals := w.Eval(l.frame, callee); {
	case len(vals) == 0:
		return l.methodName(callee)
	case len(vals) > 1:
		return ""
	default:
		v := vals[0]
		if row := w.Row(v); row != nil && (row.Code != "" || row.Offload != "" || row.Async) {
			return ""
		}
		switch {
		case v.Kind == resolve.External:
			return v.Name
		case v.Kind == resolve.Func && v.Def.Facts().Async || v.Kind != resolve.Func && v.Kind != resolve.ClassValue:
			return ""
		}
		return w.QualifiedName(v.Def)
	}
}

// methodName names a method of what a class of an unknown library makes. That
// it is a class is told by how it is written.
func (l *lookout) methodName(callee facts.ID) string {
	e := &l.unit.Facts().Exprs[callee]
	if e.Op != facts.OpAttr {
		return ""
	}
	class := l.classOf(e.X, 8)
	if first, _ := utf8.DecodeRuneInString(class[strings.LastIndexByte(class, '.')+1:]); !unicode.IsUpper(first) {
		return ""
	}
	return class + "." + e.Text
}

// classOf is the name of what is called to make an object.
func (l *lookout) classOf(object facts.ID, depth int) string {
	fs := l.unit.Facts()
	switch e := &fs.Exprs[object]; {
	case depth == 0:
	case e.Op == facts.OpCall:
		if vals := l.a.World.Eval(l.frame, e.X); len(vals) == 1 && vals[0].Kind == resolve.External && vals[0].Self == nil {
			return vals[0].Name
		}
	case e.Op == facts.OpEntered:
		return l.classOf(e.X, depth-1)
	case e.Op == facts.OpName && e.Local && len(e.Binds) == 1:
		return l.classOf(fs.Binds[e.Binds[0]].Value, depth-1)
	}
	return ""
}
