package rewrite

import (
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

// A helper that hands its work on to an object does what the object's method
// does: `self.store.put(row)` changes the store.

// ofObject looks at a method that a helper calls on an attribute of its object,
// or on a parameter, where the file says which class that is of.
func (r *helperReader) ofObject(f *File, fn node, cl call, name string) string {
	class := f.declaredClass(fn, cl.callee.child(queries.FieldObject))
	if class == "" {
		return "" // of a library, by and large
	}
	if own := f.topLevel(class); own.is(queries.KindClassDefinition) {
		if method := methodIn(own, trailing(cl.callee.text())); method.ok() {
			return r.named(f, method, name, oneLine(cl.callee.text()))
		}
		return ""
	}
	root, _, _ := strings.Cut(class, ".")
	if i, ok := f.topImports()[root]; ok {
		return unseen(name, cl.callee.text(), i.full())
	}
	return ""
}

// declaredClass is the name of the class that an object is of: the annotation of
// a parameter, or what the file gives to an attribute of self.
func (f *File) declaredClass(fn, object node) string {
	if object.is(queries.KindIdentifier) {
		bound := fn.scopeOf().bound[object.text()]
		if len(bound) != 1 || !inParameters(bound[0]) {
			return ""
		}
		return className(bound[0].parent().child(queries.FieldType).text())
	}
	if !object.is(queries.KindAttribute) || !object.child(queries.FieldObject).reads("self") {
		return ""
	}
	return f.keptClasses()[object.child(queries.FieldAttribute).text()]
}

// setsSelf matches what gives an attribute to self: its name, its annotation, and what
// is called or read for it.
var setsSelf = regexp.MustCompile(`\bself\.(\w+)(?:\s*:\s*([^=\n]+?))?\s*=\s*([\w.]*)(\(?)`)

// keptClasses are the names of the classes of what self keeps, by the first place that
// annotates an attribute or makes an object for it.
func (f *File) keptClasses() map[string]string {
	if f.kept != nil {
		return f.kept
	}
	f.kept = map[string]string{}
	for _, m := range setsSelf.FindAllSubmatch(f.src, -1) {
		name, class := string(m[1]), className(string(m[2]))
		if _, known := f.kept[name]; known {
			continue
		}
		if len(m[2]) == 0 {
			if class = className(string(m[3])); class == "" || len(m[4]) == 0 {
				continue
			}
		}
		f.kept[name] = class
	}
	return f.kept
}

// className is the one class that an annotation or a callee names, by how
// classes are written; or none.
func className(text string) string {
	text = strings.Trim(text, `"' `)
	parts := slices.DeleteFunc(strings.Split(strings.TrimSuffix(strings.TrimPrefix(text, "Optional["), "]"), "|"), func(s string) bool { return strings.TrimSpace(s) == "None" })
	if len(parts) != 1 {
		return ""
	}
	name := strings.TrimSpace(parts[0])
	if !dottedName.MatchString(name) || !startsUpper(strings.TrimLeft(trailing(name), "_")) {
		return ""
	}
	return name
}
