package metamodel

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strconv"
)

// A fault says where in a message something is not as the model has it.
type fault struct {
	path string
	what string
}

// String implements fmt.Stringer.
func (f *fault) String() string { return f.path + ": " + f.what }

func at(path, format string, args ...any) *fault { return &fault{path, fmt.Sprintf(format, args...)} }

// check holds a decoded value (numbers as json.Number) against a type. It
// returns the first fault, or nil.
func (m *Model) check(t *typ, v any, path string) *fault {
	switch t.Kind {
	case "base":
		return checkBase(t.Name, v, path)
	case "reference":
		return m.checkReference(t.Name, v, path)
	case "array":
		return m.checkArray(t.Element, v, path)
	case "map":
		return m.checkMap(t, v, path)
	case "or":
		return m.checkOr(t.Items, v, path)
	case "tuple":
		return m.checkTuple(t.Items, v, path)
	case "literal":
		return m.checkObject([]*structure{t.literal}, v, path)
	case "stringLiteral":
		if v != t.text {
			return at(path, "want %q, not %v", t.text, v)
		}
		return nil
	case "and":
		var all []*structure
		for _, item := range t.Items {
			all = append(all, m.structures[item.Name])
		}
		return m.checkObject(all, v, path)
	}
	return at(path, "the model has a type of an unknown kind, %q", t.Kind)
}

// scheme is what a URI begins with. Its rest is for the client to spell: what it
// names a document, the server names it too.
var scheme = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:`)

func checkBase(name string, v any, path string) *fault {
	ok := false
	switch name {
	case "string", "RegExp":
		_, ok = v.(string)
	case "URI", "DocumentUri":
		s, isString := v.(string)
		ok = isString && scheme.MatchString(s)
	case "boolean":
		_, ok = v.(bool)
	case "null":
		ok = v == nil
	case "decimal":
		_, ok = v.(json.Number)
	case "integer":
		ok = isInteger(v, math.MinInt32)
	case "uinteger":
		ok = isInteger(v, 0)
	}
	if !ok {
		return at(path, "want %s, not %v", name, show(v))
	}
	return nil
}

// isInteger reports whether v is a whole number from lowest to 2^31-1, the
// largest that the protocol has.
func isInteger(v any, lowest int64) bool {
	n, isNumber := v.(json.Number)
	i, err := strconv.ParseInt(string(n), 10, 64)
	return isNumber && err == nil && lowest <= i && i <= math.MaxInt32
}

func (m *Model) checkReference(name string, v any, path string) *fault {
	switch name {
	case "LSPAny":
		return nil
	case "LSPObject":
		if _, ok := v.(map[string]any); !ok {
			return at(path, "want an object, not %v", show(v))
		}
		return nil
	}
	if s := m.structures[name]; s != nil {
		return m.checkObject([]*structure{s}, v, path)
	}
	if e := m.enumerations[name]; e != nil {
		return m.checkEnumeration(e, v, path)
	}
	if a := m.aliases[name]; a != nil {
		return m.check(a, v, path)
	}
	return at(path, "the model names a type that it has not, %q", name)
}

func (m *Model) checkEnumeration(e *enumeration, v any, path string) *fault {
	if f := m.check(e.Type, v, path); f != nil || e.SupportsCustomValues {
		return f
	}
	for _, value := range e.Values {
		if fmt.Sprint(value.Value) == fmt.Sprint(v) {
			return nil
		}
	}
	return at(path, "%v is no %s", show(v), e.Name)
}

func (m *Model) checkArray(element *typ, v any, path string) *fault {
	list, ok := v.([]any)
	if !ok {
		return at(path, "want a list, not %v", show(v))
	}
	for i, item := range list {
		if f := m.check(element, item, fmt.Sprintf("%s[%d]", path, i)); f != nil {
			return f
		}
	}
	return nil
}

func (m *Model) checkTuple(items []*typ, v any, path string) *fault {
	list, ok := v.([]any)
	if !ok || len(list) != len(items) {
		return at(path, "want a list of %d, not %v", len(items), show(v))
	}
	for i, item := range list {
		if f := m.check(items[i], item, fmt.Sprintf("%s[%d]", path, i)); f != nil {
			return f
		}
	}
	return nil
}

func (m *Model) checkMap(t *typ, v any, path string) *fault {
	object, ok := v.(map[string]any)
	if !ok {
		return at(path, "want an object, not %v", show(v))
	}
	for key, value := range object {
		if f := m.check(t.Key, key, path+"."+key+" (the key)"); f != nil {
			return f
		}
		if f := m.check(t.value, value, path+"."+key); f != nil {
			return f
		}
	}
	return nil
}

// checkOr takes what is right for one of the types. Else the fault that lies
// deepest tells most: it is of the type that was meant.
func (m *Model) checkOr(items []*typ, v any, path string) *fault {
	var deepest *fault
	for _, item := range items {
		f := m.check(item, v, path)
		if f == nil {
			return nil
		}
		if deepest == nil || len(f.path) > len(deepest.path) {
			deepest = f
		}
	}
	if deepest.path == path && len(items) > 1 {
		return at(path, "%v is none of the %d types that may stand here; for one of them: %s", show(v), len(items), deepest.what)
	}
	return deepest
}

// checkObject holds v against the properties of all structures together. A
// property that none of them has is a fault: a client would not look at it.
func (m *Model) checkObject(all []*structure, v any, path string) *fault {
	object, ok := v.(map[string]any)
	if !ok {
		return at(path, "want a %s, not %v", all[0].Name, show(v))
	}
	known := map[string]property{}
	for _, s := range all {
		m.collect(s, known)
	}
	for name, p := range known {
		value, has := object[name]
		if !has {
			if !p.Optional {
				return at(path, "no %q, which a %s must have", name, all[0].Name)
			}
			continue
		}
		if f := m.check(p.Type, value, path+"."+name); f != nil {
			return f
		}
	}
	for name := range object {
		if _, ok := known[name]; !ok {
			return at(path, "%q is no property of a %s", name, all[0].Name)
		}
	}
	return nil
}

// collect adds the properties of a structure, and of those that it is made of.
func (m *Model) collect(s *structure, known map[string]property) {
	for _, base := range s.Extends {
		m.collect(m.structures[base.Name], known)
	}
	for _, base := range s.Mixins {
		m.collect(m.structures[base.Name], known)
	}
	for _, p := range s.Properties { // last: it may narrow what a base has
		known[p.Name] = p
	}
}

// show is a value as a message may quote it.
func show(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	if len(raw) > 200 {
		return string(raw[:200]) + "..."
	}
	return string(raw)
}
