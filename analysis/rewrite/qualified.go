package rewrite

import (
	"bytes"
	"strings"

	"github.com/unblock-lsp/unblock/queries"
)

// qualified is the dotted name of what a callee stands for, as far as imports
// say: "sqlite3.connect" for `connect` behind `from sqlite3 import connect`, or
// "" where its first name is bound by anything else.
func (f *File) qualified(at, callee node) string {
	name := callee.text()
	if strings.ContainsAny(name, "()[] \r\n\t") {
		return ""
	}
	root, rest, dotted := strings.Cut(name, ".")
	if dotted {
		rest = "." + rest
	}
	for up := at.parent(); up.ok(); up = up.parent() {
		if !up.opensScope() || len(up.scopeOf().bound[root]) == 0 {
			continue
		}
		if !up.is(queries.KindFunctionDefinition) {
			return ""
		}
		if !onlyImports(up.scopeOf(), root) {
			return ""
		}
		for statement := range up.child(queries.FieldBody).named() {
			for _, i := range importsOf(statement) {
				if i.name == root {
					return i.full() + rest
				}
			}
		}
		return ""
	}
	i, ok := f.topImports()[root]
	if !ok || f.rebound(root) {
		return ""
	}
	return i.full() + rest
}

// full is the dotted name of what is imported.
func (i imported) full() string {
	if i.member == "" {
		return i.module
	}
	return i.module + "." + i.member
}

// topImports are the names that the top of the file imports.
func (f *File) topImports() map[string]imported {
	if f.modules == nil {
		f.modules = map[string]imported{}
		for _, c := range f.chunks {
			if c.Kind == queries.ChunkImport || c.Kind == queries.ChunkOther && bytes.Contains(f.src[c.Start:c.End], []byte("import ")) {
				for m := range (node{f.syntax(c), 0}).within() {
					for _, i := range importsOf(m) {
						f.modules[i.name] = i
					}
				}
			}
		}
	}
	return f.modules
}

// moduleOf is the module that the top of the file imports name from, or as.
func (f *File) moduleOf(name string) string { return f.topImports()[name].module }
