package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Starts reports whether a method is one with which the life of an object begins:
// its constructor, or what starts it without an argument.
func Starts(s *facts.Scope) bool {
	return s.Kind == facts.FunctionScope && (constructs(s) || strings.HasPrefix(strings.TrimLeft(s.Name, "_"), "start") && len(s.Params) == 1)
}

func constructs(s *facts.Scope) bool { return s.Name == "__init__" || s.Name == "__post_init__" }

// AsksAtStart reports whether a method with which the life of an instance begins
// surely asks it for an attribute or calls a method of that name, itself or by
// what it calls: nobody is the first to ask later.
func (w *World) AsksAtStart(instance *Value, name string) bool {
	class := instance.classOrSelf()
	if class.Kind != ClassValue {
		return false
	}
	asked := w.once(class, "^", func() Values {
		return w.literals(w.askedAtStart(class))
	})
	return slices.ContainsFunc(asked, func(v *Value) bool { return v.Name == name })
}

// MayAskAtStart reports whether a method with which the life of an instance begins
// names one of that name, itself or by what it calls, under whatever condition.
func (w *World) MayAskAtStart(instance *Value, name string) bool {
	class := instance.classOrSelf()
	if class.Kind != ClassValue {
		return false
	}
	asked := w.once(class, "^?", func() Values {
		asked := w.askedBy(class, nil, askAll, Starts)
		for i := 0; i < len(asked); i++ {
			name := asked[i]
			asked = w.askedBy(class, asked, askAll, func(s *facts.Scope) bool { return s.Name == name })
		}
		return w.literals(asked)
	})
	return slices.ContainsFunc(asked, func(v *Value) bool { return v.Name == name })
}

// StartFrames are the frames in which the methods run with which the life of an
// instance begins.
func (w *World) StartFrames(instance *Value) []*Frame {
	var out []*Frame
	for _, c := range w.MRO(instance.classOrSelf()) {
		if c.Kind != ClassValue {
			continue
		}
		w.Read(&c.Def.Unit.node)
		for id, s := range c.Def.Unit.Facts().Methods(c.Def.Scope) {
			if Starts(s) {
				out = append(out, w.RootFrame(c.Def.Unit.Def(id)))
			}
		}
	}
	return out
}

// SameLine reports whether one of two classes is the other, or derives from it.
func (w *World) SameLine(a, b *Value) bool {
	return slices.Contains(w.MRO(a), b) || slices.Contains(w.MRO(b), a)
}

// asks says what of a method's reads of its receiver counts: of those under no
// condition, calls too or not, or all.
type asks int

const (
	askReads asks = iota
	askCalls
	askAll
)

func (w *World) literals(names []string) (out Values) {
	for _, name := range names {
		out = append(out, w.literal(&facts.Expr{Op: facts.OpString, Text: name}))
	}
	return out
}

// askedAtStart are the names of what the life of an instance surely begins with.
func (w *World) askedAtStart(class *Value) []string {
	asked := w.askedBy(class, nil, askCalls, constructs)
	asked = w.askedBy(class, asked, askReads, Starts) // what it calls may be called in its stead
	for i := 0; i < len(asked); i++ {
		name := asked[i]
		asked = w.askedBy(class, asked, askCalls, func(s *facts.Scope) bool { return s.Name == name })
	}
	return asked
}

// askedBy adds what some methods of a class, and of those above it, surely ask.
func (w *World) askedBy(class *Value, asked []string, what asks, of func(s *facts.Scope) bool) []string {
	for _, c := range w.MRO(class) {
		if c.Kind != ClassValue {
			continue
		}
		w.Read(&c.Def.Unit.node)
		fs := c.Def.Unit.Facts()
		for id, s := range fs.Methods(c.Def.Scope) {
			if of(s) {
				w.Read(&c.Def.Unit.Def(id).Body)
				asked = surelyAsked(fs, s, what, asked)
			}
		}
	}
	return asked
}

// surelyAsked adds the attributes that a method asks its receiver for under no
// condition, and the methods that it calls: itself, or what it hands to a thread.
func surelyAsked(fs *facts.Unit, method *facts.Scope, what asks, asked []string) []string {
	if len(method.Params) == 0 {
		return asked
	}
	for i := range fs.Scopes {
		if s := &fs.Scopes[i]; s.Span.Start >= method.Span.Start && s.Span.End <= method.Span.End {
			asked = askedIn(fs, s, method.Params[0].Name, what, asked)
		}
	}
	return asked
}

// askedIn adds what the code of a scope itself asks the receiver for.
func askedIn(fs *facts.Unit, scope *facts.Scope, receiver string, what asks, asked []string) []string {
	called := map[facts.ID]bool{}
	for _, s := range scope.Sites {
		if s.Kind == facts.SiteCall {
			called[fs.Exprs[s.Expr].X] = true
		}
	}
	for _, s := range scope.Sites {
		e := &fs.Exprs[s.Expr]
		if s.Guard != 0 && what != askAll || s.Kind != facts.SiteAttr || called[s.Expr] && what == askReads || slices.Contains(asked, e.Text) {
			continue
		}
		if x := &fs.Exprs[e.X]; x.Op == facts.OpName && x.Text == receiver {
			asked = append(asked, e.Text)
		}
	}
	return asked
}
