package rewrite

import (
	"cmp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// unused are the names that the top of the file imports, and that nothing but
// what the edits take away has needed. A name that a comment or a string has
// counts as needed.
func (f *File) unused(edits []Edit) []string {
	var names []string
	for _, e := range edits {
		gone := string(f.src[e.Span.Start:e.Span.End])
		for name, i := range f.topImports() {
			root, _, _ := strings.Cut(name, ".")
			if i.module == "__future__" || root != name || !hasWord(gone, name) || slices.Contains(names, name) || f.stillUsed(name, edits) {
				continue
			}
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// StillUnused are those of names, in order and each once, that the top of a
// source imports and nothing else in it has.
func StillUnused(src []byte, names []string) []string {
	f := NewFile(src, "", nil)
	names = slices.DeleteFunc(slices.Clone(names), func(name string) bool { return f.stillUsed(name, nil) })
	slices.Sort(names)
	return slices.Compact(names)
}

// stillUsed reports whether a name stands anywhere in the file, its import
// apart, once the edits are made.
func (f *File) stillUsed(name string, edits []Edit) bool {
	imports := f.importsBinding(name)
	if len(imports) != 1 {
		return true
	}
	for _, e := range edits {
		if hasWord(e.Text, name) {
			return true
		}
	}
	gone := []text.Span{imports[0].span()}
	for _, e := range edits {
		gone = append(gone, e.Span)
	}
	source := string(f.src)
	for at := 0; ; {
		i := strings.Index(source[at:], name)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(name)
		if isWordAt(source, start, end) && !slices.ContainsFunc(gone, func(s text.Span) bool { return s.Start <= start && end <= s.End }) {
			return true
		}
		at = end
	}
}

// importsBinding are the statements of the file's import lines that bind a name.
func (f *File) importsBinding(name string) []node {
	var found []node
	for _, c := range f.chunks {
		if c.Kind != queries.ChunkImport || !strings.Contains(string(f.src[c.Start:c.End]), name) {
			continue
		}
		for statement := range (node{f.syntax(c), 0}).named() {
			if slices.ContainsFunc(importsOf(statement), func(i imported) bool { return i.name == name }) {
				found = append(found, statement)
			}
		}
	}
	return found
}

func hasWord(s, word string) bool {
	for at := 0; ; {
		i := strings.Index(s[at:], word)
		if i < 0 {
			return false
		}
		if isWordAt(s, at+i, at+i+len(word)) {
			return true
		}
		at += i + len(word)
	}
}

// isWordAt reports whether a name stands there by itself: neither in another
// one, nor as an attribute.
func isWordAt(s string, start, end int) bool {
	return (start == 0 || !isWordByte(s[start-1]) && s[start-1] != '.') && (end == len(s) || !isWordByte(s[end]))
}

func isWordByte(b byte) bool {
	return b == '_' || b >= 0x80 || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

// Tidied is a fix that also removes the imports that it leaves unused. It is a
// fix of its own, to be asked for: an import may be there for what it does.
// Where none can be removed, it is the fix as it was.
func (f *File) Tidied(fix Fix) Fix {
	removed := slices.Clone(fix.Edits)
	var names []string
	for _, name := range fix.Unused {
		imports := f.importsBinding(name)
		if len(imports) != 1 {
			continue
		}
		if span, ok := f.importSpan(imports[0], name); ok {
			removed = append(removed, Edit{Path: fix.Edits[0].Path, Span: span})
			names = append(names, "`"+name+"`")
		}
	}
	if len(names) == 0 {
		return fix
	}
	slices.SortStableFunc(removed, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	fix.Edits = joined(removed)
	fix.Title += ", and remove the import of " + strings.Join(names, ", ")
	fix.Unused, fix.Preferred = nil, false
	return fix
}

// importSpan is what to delete of an import statement, for it to bind a name no
// longer: its whole line, or the name with its comma.
func (f *File) importSpan(statement node, name string) (text.Span, bool) {
	var items []node
	for c := range statement.named() {
		if c.field() == queries.FieldName {
			items = append(items, c)
		}
	}
	line := text.Span{Start: f.lineStart(statement.start()), End: f.lineEnd(statement.end())}
	if len(items) == 1 {
		around := string(f.src[line.Start:statement.start()]) + string(f.src[statement.end():line.End])
		return line, strings.TrimSpace(around) == ""
	}
	at := slices.IndexFunc(items, func(item node) bool { return boundBy(item) == name })
	if at < 0 || statement.hasComment(statement.start(), statement.end()) {
		return line, false
	}
	if at+1 < len(items) {
		return text.Span{Start: items[at].start(), End: items[at+1].start()}, true
	}
	return text.Span{Start: items[at-1].end(), End: items[at].end()}, true
}

// boundBy is the name that one item of an import statement binds.
func boundBy(item node) string {
	if alias := item.child(queries.FieldAlias); alias.ok() {
		return alias.text()
	}
	root, _, _ := strings.Cut(item.text(), ".")
	return root
}
