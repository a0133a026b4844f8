package resolve

import (
	"bytes"
	"cmp"
	"slices"
	"sync"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/queries"
)

// shelf is where the facts of statements come from: from what was prepared on
// other goroutines, from the newest edit of a long statement, or from a parse.
// It keeps those that were asked for of late; facts take some twenty times the
// room of their text, and a parse brings them back.
type shelf struct {
	prepared sync.Map // hash of a statement -> *facts.Unit
	edited   *queries.Document

	kept []*Unit // that hold facts
	size int     // of their text, in bytes
	now  uint32  // goes up with each question
}

// keptText is how much text the facts that are kept are of, in bytes, where a
// World does not say otherwise.
const keptText = 12 << 20

// take gives u its facts.
func (s *shelf) take(u *Unit) {
	u.facts = s.facts(u)
	s.kept = append(s.kept, u)
	s.size += len(u.text)
}

// clear lets go of the facts that were asked for least of late, where more are
// kept than should be. What comes to it takes far longer to derive.
func (s *shelf) clear(limit int) {
	s.now++
	if s.size <= limit {
		return
	}
	slices.SortFunc(s.kept, func(a, b *Unit) int { return cmp.Compare(b.used, a.used) })
	s.size = 0
	for i, u := range s.kept {
		if s.size += len(u.text); s.size > limit/2 {
			s.size -= len(u.text)
			for _, u := range s.kept[i:] {
				u.facts = nil
			}
			clear(s.kept[i:])
			s.kept = s.kept[:i]
			return
		}
	}
}

// dropGone lets go of statements that are no longer part of their module.
func (s *shelf) dropGone() {
	s.kept = slices.DeleteFunc(s.kept, func(u *Unit) bool {
		if u.gone {
			s.size -= len(u.text)
		}
		return u.gone
	})
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
