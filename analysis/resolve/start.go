package resolve

import (
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Starts reports whether a method is one with which the life of an object begins:
// its constructor, what enters it, or what starts it without an argument.
func Starts(s *facts.Scope) bool {
	if s.Kind != facts.FunctionScope {
		return false
	}
	switch name := strings.TrimPrefix(strings.Trim(s.Name, "_"), "async_"); name {
	case "init", "post_init", "enter", "aenter", "setup", "connect", "open":
		return true
	default:
		return strings.HasPrefix(name, "start") && len(s.Params) == 1
	}
}

// AsksAtStart reports whether a method with which the life of an instance begins
// surely asks it for an attribute or calls a method of that name: nobody is the
// first to ask later.
func (w *World) AsksAtStart(instance *Value, name string) bool {
	class := instance.classOrSelf()
	return class.Kind == ClassValue && len(w.once(class, "^"+name, func() Values {
		for _, c := range w.MRO(class) {
			if c.Kind != ClassValue {
				continue
			}
			u := c.Def.Unit
			w.Read(&u.node)
			for _, s := range u.Facts().Methods(c.Def.Scope) {
				if Starts(s) && surelyAsks(u.Facts(), s, name) {
					return Values{class}
				}
			}
		}
		return nil
	})) > 0
}

// surelyAsks reports whether a method asks its receiver for an attribute, under
// no condition.
func surelyAsks(fs *facts.Unit, method *facts.Scope, name string) bool {
	for _, s := range method.Sites {
		if s.Guard != 0 || s.Kind != facts.SiteAttr && s.Kind != facts.SiteCall {
			continue
		}
		e := &fs.Exprs[s.Expr]
		if s.Kind == facts.SiteCall {
			e = &fs.Exprs[e.X]
		}
		if x := &fs.Exprs[e.X]; e.Op == facts.OpAttr && e.Text == name && len(method.Params) > 0 && x.Op == facts.OpName && x.Text == method.Params[0].Name {
			return true
		}
	}
	return false
}
