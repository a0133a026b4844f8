package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// memoryFiles are the types of files that are kept in memory.
var memoryFiles = []string{"io.BytesIO", "io.StringIO"}

// abstractFiles are the bases that a class of files may have which do nothing.
var abstractFiles = []string{"io.IOBase", "io.RawIOBase", "io.BufferedIOBase", "io.TextIOBase", "typing.IO", "typing.BinaryIO", "typing.TextIO"}

// inMemoryIfHanded is what an annotation says of parameter i of f. Of a file of any
// kind the calls of the function tell more: all that are known may hand over one
// that is kept in memory.
func (w *World) inMemoryIfHanded(f *Frame, i int, annotated Values) Values {
	if len(annotated) == 0 || slices.ContainsFunc(annotated, func(v *Value) bool { return v.Kind != Typed || !slices.Contains(abstractFiles, v.Name) }) {
		return annotated
	}
	arrived := w.arriving(f, i)
	if len(arrived) == 0 || slices.ContainsFunc(arrived, func(v *Value) bool { return v.Kind != Typed || !slices.Contains(memoryFiles, v.Name) }) {
		return annotated
	}
	return arrived
}

// keepsInMemory reports whether an instance of the program's own class is a file
// that is kept in memory: it reads or writes itself, calls nothing that blocks
// for that, and has nothing but plain data and containers.
func (w *World) keepsInMemory(v *Value) bool {
	io := false
	for _, c := range w.MRO(v.Self) {
		if c.Kind != ClassValue {
			if c.Kind == External && !plainBase[c.Name] && !slices.Contains(abstractFiles, c.Name) {
				return false
			}
			continue
		}
		u := c.Def.Unit
		w.Read(&u.node)
		for _, a := range c.Def.Facts().Attrs {
			w.Read(c.Def.outline().attr(a.Name))
			if !w.isPlain(w.lexical(u, a.Scope), a.Value) {
				return false
			}
		}
		for id, s := range u.Facts().Methods(c.Def.Scope) {
			io = io || s.Name == "read" || s.Name == "write"
			w.Read(&u.Def(id).Body)
			if w.callsBlocking(w.lexical(u, id)) {
				return false
			}
		}
	}
	return io
}

// isPlain reports whether an expression gives plain data, or a container.
func (w *World) isPlain(f *Frame, id facts.ID) bool {
	switch f.Def.Unit.Facts().Exprs[id].Op {
	case facts.OpString, facts.OpBytes, facts.OpNumber, facts.OpConstant, facts.OpFormat, facts.OpList, facts.OpTuple, facts.OpSet,
		facts.OpDict, facts.OpListComp, facts.OpSetComp, facts.OpDictComp, facts.OpBinary, facts.OpUnary, facts.OpNot, facts.OpCompare:
		return true
	}
	vals := w.Eval(f, id)
	return len(vals) > 0 && !slices.ContainsFunc(vals, func(v *Value) bool {
		return dataType(v) == "" && (v.Kind != Typed || !builtinContainer(v.Name) && containers[lastName(v.Name)] == "" && !slices.Contains(memoryFiles, v.Name))
	})
}

// callsBlocking reports whether a function itself calls what blocks.
func (w *World) callsBlocking(f *Frame) bool {
	fs := f.Def.Unit.Facts()
	return slices.ContainsFunc(fs.Scopes[f.Def.Scope].Sites, func(s facts.Site) bool {
		return s.Kind == facts.SiteCall && slices.ContainsFunc(w.Eval(f, fs.Exprs[s.Expr].X), func(v *Value) bool {
			row := w.Row(v)
			return row != nil && row.Code != ""
		})
	})
}
