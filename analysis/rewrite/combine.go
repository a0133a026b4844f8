package rewrite

import (
	"cmp"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// Allow says which of the preferred fixes a combination takes.
type Allow uint8

// What a combination may take.
const (
	OnlySafe   Allow = iota // what keeps the meaning
	AlsoUnsafe              // what may change it too
)

// Combination is a set of fixes of one file that can be applied together.
type Combination struct {
	Edits []Edit             // sorted and without overlaps, each import added once
	Fixed []*finding.Finding // those whose fix is among the edits
	// Unused are names that the top of the file imports and that nothing needs
	// once the edits are made. They are left.
	Unused []string
}

// Combine puts together the preferred fixes of a file's findings. A fix that
// another one stands in the way of is left out: it is offered again once the
// first is applied. So is one in a top-level statement that has a syntax error:
// what is broken is not known well enough to be changed unasked.
func (f *File) Combine(fs []*finding.Finding, allow Allow) Combination {
	var all Combination
	var needs []need
	var taken []text.Span
	names := map[node][]string{} // by function: what the edits add to it
	if f.Findings == nil {
		f.Findings = fs
	}
	path := ""
	for _, of := range outermostFirst(fs) {
		path = of.Path
		if f.broken(of) {
			continue
		}
		fn := f.functionAt(of.Expr)
		for _, c := range f.changesWithout(of, names[fn]) {
			if !c.allowed(allow) {
				continue
			}
			if !c.blocked(all.Edits, taken) {
				names[fn] = append(names[fn], c.names...)
				all.Edits = append(all.Edits, c.edits...)
				all.Fixed = append(all.Fixed, of)
				needs = append(needs, c.needs...)
				taken = append(taken, c.locks...)
			}
			break
		}
	}
	all.Edits = f.assemble(path, all.Edits, needs)
	all.Unused = f.unused(all.Edits)
	return all
}

// changesWithout are the changes of a finding, which add nothing to the function
// around it under one of the names.
func (f *File) changesWithout(of *finding.Finding, names []string) []change {
	cs := f.changes(of)
	if !slices.ContainsFunc(cs, func(c change) bool {
		return slices.ContainsFunc(c.names, func(name string) bool { return slices.Contains(names, name) })
	}) {
		return cs
	}
	f.reserved = names
	defer func() { f.reserved = nil }()
	return f.rewrites(of)
}

// functionAt is the innermost function around a span.
func (f *File) functionAt(span text.Span) node {
	path := f.path(span)
	if len(path) == 0 {
		return node{}
	}
	return path[len(path)-1].function()
}

// allowed reports whether a combination takes c.
func (c *change) allowed(allow Allow) bool {
	return c.preferred && (c.reason == "" || allow == AlsoUnsafe)
}

// Combines reports whether Combine has anything to do: it looks at no more of
// the findings than it must.
func (f *File) Combines(fs []*finding.Finding, allow Allow) bool {
	return slices.ContainsFunc(fs, func(of *finding.Finding) bool {
		return !f.broken(of) && slices.ContainsFunc(f.changes(of), func(c change) bool { return c.allowed(allow) })
	})
}

// FixAll is the method form of the package's FixAll.
func (f *File) FixAll(fs []*finding.Finding) []Edit { return f.Combine(fs, OnlySafe).Edits }

// broken reports whether the top-level statement (or the member of a big class)
// around a finding has a syntax error.
func (f *File) broken(of *finding.Finding) bool {
	path := f.path(of.Expr)
	return len(path) == 0 || path[0].hasError()
}

// outermostFirst sorts findings by start, the wider expression first; of two
// about one expression, that of its iteration or end first, whose fix covers
// the call.
func outermostFirst(fs []*finding.Finding) []*finding.Finding {
	fs = slices.Clone(fs)
	slices.SortStableFunc(fs, func(a, b *finding.Finding) int {
		return cmp.Or(cmp.Compare(a.Expr.Start, b.Expr.Start), cmp.Compare(b.Expr.End, a.Expr.End), cmp.Compare(b.Site, a.Site))
	})
	return fs
}

// Apply makes edits, which are sorted and don't overlap, as Fix and Combination
// have them.
func Apply(src []byte, edits []Edit) []byte {
	var out []byte
	last := 0
	for _, e := range edits {
		out = append(append(out, src[last:e.Span.Start]...), e.Text...)
		last = e.Span.End
	}
	return append(out, src[last:]...)
}

// Breaks reports whether a fixed source has a syntax error that the one before
// it has not: a fix that does is a bug, and must not reach anybody's file.
// Top-level statements that are the same in both are not parsed.
func Breaks(before, after []byte) bool {
	known := map[string]int{}
	for _, c := range queries.Split(before) {
		known[string(before[c.Start:c.End])]++
	}
	var changed [][]byte
	for _, c := range queries.Split(after) {
		s := string(after[c.Start:c.End])
		if known[s]--; known[s] < 0 {
			changed = append(changed, after[c.Start:c.End])
		}
	}
	left := 0
	for s, n := range known {
		for range n {
			left += len(queries.Parse([]byte(s)).SyntaxErrors())
		}
	}
	for _, c := range changed {
		left -= len(queries.Parse(c).SyntaxErrors())
	}
	return left < 0
}
