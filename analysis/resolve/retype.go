package resolve

import (
	"bytes"
	"maps"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Who types in the body of a function changes little: what the statement is to
// others stays, and so does nearly all that was computed of it. In a package whose
// classes all know one another, forgetting it would mean to forget everything. So
// the statement takes its new text over, and with it the numbers under which its
// values are kept; only those that rest on what was typed go. A value that
// another frame has asked for goes with all that was computed from it, as ever.

// Place is a part of a statement, also after somebody typed in the statement.
type Place struct {
	Unit  *Unit
	span  facts.Span
	edits int // how many there were
}

// Place is the part of u at a span of its text as it is now.
func (u *Unit) Place(s facts.Span) Place { return Place{u, s, len(u.edits)} }

// Span is where the place is now.
func (p Place) Span() facts.Span {
	s := p.span
	for _, e := range p.Unit.edits[p.edits:] {
		s = e.Moved(s)
	}
	return s
}

// maxEdits is how often a statement takes a new text over before it is taken for
// another one: a place is moved by each of them.
const maxEdits = 2000

// retype has u take over the text of next, which stands in its place, and reports
// whether it did. Then next is to be forgotten.
func (w *World) retype(u, next *Unit) bool {
	if u.Chunk.Name == "" || u.Chunk.Kind != next.Chunk.Kind || u.Chunk.Name != next.Chunk.Name || u.Chunk.Async != next.Chunk.Async ||
		len(u.edits) >= maxEdits || !sameReferences(u.text, next.text) || !u.Module.sameLibraries(u.text, next.text) {
		return false
	}
	edit := editBetween(u.text, next.text)
	alike := facts.Compare(u.Facts(), next.Facts(), edit)
	if alike == nil || !w.sameMeasure(u, next) {
		return false
	}
	keys := w.mentions.thatChanged(u, next)
	for id := range u.Facts().Scopes {
		if s := &u.Facts().Scopes[id]; keys[s.Name+"("] {
			return false // whether an override calls what it overrides is asked of its text
		}
	}
	for key := range puts {
		if keys[key+"("] {
			return false // what is put into containers is found by the name of these
		}
	}
	doubts := w.doubt(u, alike)
	alike.Calls(func(name string) { keys[name+"("] = true })
	alike.Sets(func(name string) { keys[name+"="], keys["."+name], keys["["+name] = true, true, true })
	w.mentions.exchange(w, u, next, keys)
	w.shelf.exchange(u, next)
	u.Chunk, u.text, u.fresh, u.edits = next.Chunk, next.text, true, append(u.edits, edit)
	w.carryOver(u, alike, doubts)
	w.verify(doubts)
	return true
}

// carryOver keeps what is known of the scopes of a statement, under the numbers
// that it has now. What others have asked for and may be something else is added to
// what is in doubt.
func (w *World) carryOver(u *Unit, alike *facts.Alike, doubts *doubts) {
	var lost []*Frame
	for _, d := range u.defs {
		if d == nil {
			continue
		}
		for _, f := range d.all {
			doubtful, ok := f.renumber(alike)
			if !ok || f.Gone() || f.Awaited && alike.Results(d.Scope) { // rests on which ways of Plain return
				lost = append(lost, f)
			} else if len(doubtful) > 0 {
				doubts.frames = append(doubts.frames, frameDoubt{frame: f, of: doubtful})
			}
		}
	}
	for _, f := range lost {
		w.forget(&f.Node)
	}
	for _, d := range u.defs {
		if d != nil {
			w.tellOf(d, alike)
		}
	}
}

// tellOf forgets what was computed from the code of a function, beside its values.
func (w *World) tellOf(d *Def, alike *facts.Alike) {
	if w.Retyped != nil {
		for _, f := range d.all {
			w.Retyped(f, alike.Runs(d.Scope))
		}
	}
	if alike.Runs(d.Scope) {
		w.Changed(&d.Body)
	}
	if d.seen != nil {
		if alike.Results(d.Scope) {
			w.Changed(&d.seen.returns)
		}
		for name := range alike.Attrs(d.Scope) {
			if a := d.seen.attrs[name]; a != nil {
				w.Changed(&a.read)
			}
		}
	}
}

// renumber keeps the values of a frame that are the same as before. Those that
// something else has asked for and that may be other ones now are kept too, for the
// time being, and are in doubt; ok is false where that can't be told of all.
func (f *Frame) renumber(alike *facts.Alike) (doubtful []facts.ID, ok bool) {
	before := f.memos.slots
	f.memos, ok = memos{}, true
	for _, m := range before {
		if m.of == 0 {
			continue
		}
		now, same, there := renumbered(f.Def.Scope, m.of, alike)
		switch {
		case same:
		case !m.outward:
			continue
		case there:
			doubtful = append(doubtful, now)
		default:
			ok = ok && m.of > 0 && alike.Told(m.of)
			continue
		}
		m.of = now
		f.memos.set(m)
	}
	return doubtful, ok
}

// renumbered is the number of a memo after an edit: whether it is still there, and
// certainly the same.
func renumbered(scope facts.ScopeID, id facts.ID, alike *facts.Alike) (now facts.ID, same, there bool) {
	switch {
	case id > 0:
		_, same = alike.Expr(id)
		now, there = alike.Now(id)
		return now, same, there
	case id > firstTruth:
		return id, !alike.Results(scope), true
	}
	_, same = alike.Expr(firstTruth - id)
	now, there = alike.Now(firstTruth - id)
	return firstTruth - now, same, there
}

// references are what lets other statements look into the text of this one, or
// makes it bind names of the module.
var references = []string{"super(", "setattr(", "__dict__", ".register", "__all__", "global ", "ContextVar("}

func sameReferences(a, b []byte) bool {
	for _, ref := range references {
		if bytes.Count(a, []byte(ref)) != bytes.Count(b, []byte(ref)) {
			return false
		}
	}
	return !bytes.Contains(b, []byte("global ")) && !bytes.Contains(b, []byte("ContextVar("))
}

// sameMeasure reports whether the functions that are short enough to be asked
// for the truth of what they return are so still.
func (w *World) sameMeasure(u, next *Unit) bool {
	short := func(s facts.Scope) bool { return s.Span.End-s.Span.Start <= maxPredicate }
	return slices.EqualFunc(u.Facts().Scopes, next.Facts().Scopes, func(x, y facts.Scope) bool { return short(x) == short(y) })
}

// sameLibraries reports whether two texts mention the same ones of the libraries
// that it was asked whether the module mentions.
func (m *Module) sameLibraries(a, b []byte) bool {
	for library := range m.asked {
		if bytes.Contains(a, []byte(library)) != bytes.Contains(b, []byte(library)) {
			return false
		}
	}
	return true
}

func editBetween(before, after []byte) facts.Edit {
	from := commonPrefix(before, after)
	rest := commonSuffix(before[from:], after[from:])
	return facts.Edit{From: uint32(from), End: uint32(len(before) - rest), NewEnd: uint32(len(after) - rest)} //nolint:gosec // offsets in a statement
}

// thatChanged are the names that only one of two statements mentions.
func (m *mentions) thatChanged(u, next *Unit) map[string]bool {
	before, after := m.in(u.text), m.in(next.text)
	changed := map[string]bool{}
	for key := range before {
		if !after[key] {
			changed[key] = true
		}
	}
	for key := range after {
		if !before[key] {
			changed[key] = true
		}
	}
	return changed
}

func (m *mentions) in(text []byte) map[string]bool {
	keys := map[string]bool{}
	eachMention(text, m.makers, func(key []byte) {
		if !keys[string(key)] {
			keys[string(key)] = true
		}
	})
	return keys
}

// exchange has u stand for what next mentions, and forgets what was computed from
// who mentions the keys that changed.
func (m *mentions) exchange(w *World, u, next *Unit, changed map[string]bool) {
	if m.units == nil {
		return
	}
	now := m.in(next.text)
	for _, key := range slices.Sorted(maps.Keys(changed)) {
		m.units[key] = slices.DeleteFunc(slices.Clone(m.units[key]), func(o *Unit) bool { return o == u })
		if now[key] {
			m.units[key] = append(m.units[key], u)
		}
		if node := m.nodes[key]; node != nil {
			w.Changed(node)
		}
	}
}

// exchange gives u the facts of next.
func (s *shelf) exchange(u, next *Unit) {
	s.kept = slices.DeleteFunc(s.kept, func(o *Unit) bool { return o == next })
	s.size -= len(u.text)
	u.facts, u.used = next.facts, s.now
}

// inPlace is the statement that was typed in, where no other one changed, and
// what stands in its place now; nil where that is not so.
func inPlace(before, after, gone, fresh []*Unit) (u, next *Unit) {
	if len(gone) != 1 || len(fresh) != 1 || len(before) != len(after) {
		return nil, nil
	}
	at := slices.Index(before, gone[0])
	if after[at] != fresh[0] {
		return nil, nil
	}
	return gone[0], fresh[0]
}
