package resolve

import (
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// private reports whether a name is mangled with that of the class it is written
// in, so that each class has its own.
func private(name string) bool {
	return strings.HasPrefix(name, "__") && !strings.HasSuffix(name, "__")
}

// mangled is a name as Python mangles it where f's code stands in a class:
// __x in class Base is _Base__x.
func mangled(f *Frame, name string) string {
	if !private(name) {
		return name
	}
	scopes := f.Def.Unit.Facts().Scopes
	for id := f.Def.Scope; id != 0; id = scopes[id].Parent {
		if s := &scopes[id]; s.Kind == facts.ClassScope {
			return mangledIn(s.Name, name)
		}
	}
	return name
}

func mangledIn(class, name string) string { return "_" + strings.TrimLeft(class, "_") + name }

// owners are the classes among mro that a mangled name belongs to, and the name
// as it is written there; for any other name mro and the name.
func owners(mro []*Value, name string) (classes []*Value, written string) {
	at := strings.LastIndex(name, "__")
	if at < 2 || name[0] != '_' || name[1] == '_' || strings.HasSuffix(name, "__") {
		return mro, name
	}
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		if rest, ok := strings.CutPrefix(name, mangledIn(c.Def.Facts().Name, "")); ok && private(rest) {
			classes, written = append(classes, c), rest
		}
	}
	if classes == nil {
		return mro, name
	}
	return classes, written
}
