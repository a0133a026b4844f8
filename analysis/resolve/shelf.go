package resolve

import (
	"bytes"
	"sync"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/queries"
)

// shelf is where the facts of statements come from: from what was prepared on
// other goroutines, from the newest edit of a long statement, or from a parse.
type shelf struct {
	prepared sync.Map // hash of a statement -> *facts.Unit
	edited   *queries.Document
}

// longStatement is from which size on an edit is parsed incrementally: below
// it a parse of the whole statement takes less than a few milliseconds.
const longStatement = 12 << 10

func (s *shelf) facts(u *Unit) *facts.Unit {
	if f, ok := s.prepared.LoadAndDelete(u.Chunk.Hash); ok {
		return f.(*facts.Unit)
	}
	if u.fresh && len(u.text) >= longStatement {
		return facts.Derive(s.edit(u.text))
	}
	return facts.Derive(queries.Parse(u.text))
}

// edit is the tree of a long statement that is being typed in: parsed
// incrementally from the one before where they have enough in common.
func (s *shelf) edit(text []byte) *queries.Tree {
	if s.edited != nil {
		old := s.edited.Source()
		start := commonPrefix(old, text)
		rest := commonSuffix(old[start:], text[start:])
		if start+rest > len(text)/2 {
			s.edited.Edit(start, len(old)-rest, text[start:len(text)-rest])
			return s.edited.Tree()
		}
		s.edited.Close()
	}
	s.edited = queries.NewDocument(text)
	return s.edited.Tree()
}

func commonPrefix(a, b []byte) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

func commonSuffix(a, b []byte) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[len(a)-1-i] != b[len(b)-1-i] {
			return i
		}
	}
	return n
}

// Prepare derives the facts of those statements of a text that matter says
// will be asked for. Unlike the rest of a World it may be called from any
// goroutine.
func (w *World) Prepare(text []byte, matter func([]byte) bool) {
	for _, c := range queries.Split(text) {
		if src := text[c.Start:c.End]; matter(src) {
			w.shelf.prepared.Store(c.Hash, facts.Derive(queries.Parse(bytes.Clone(src))))
		}
	}
}
