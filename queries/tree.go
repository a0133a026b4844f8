package queries

import "iter"

// Bytes returns the source of node i. It shares memory with the tree.
func (t *Tree) Bytes(i int) []byte {
	n := &t.Nodes[i]
	return t.Source[n.Start:n.End:n.End]
}

// Text returns the source of node i as a string of its own, which keeps nothing
// of the tree alive. To compare, Is does not allocate.
func (t *Tree) Text(i int) string { return string(t.Bytes(i)) }

// Is reports whether the source of node i is s.
func (t *Tree) Is(i int, s string) bool { return string(t.Bytes(i)) == s }

// Kind returns the kind of node i, and KindOther for -1: so what Child did not
// find can be asked for its kind.
func (t *Tree) Kind(i int) Kind {
	if i < 0 {
		return KindOther
	}
	return t.Nodes[i].Kind
}

// HasError reports whether a syntax error lies in the subtree of node i.
func (t *Tree) HasError(i int) bool { return t.Nodes[i].Flags&HasError != 0 }

// First returns the first child of node i, or -1.
func (t *Tree) First(i int) int {
	if int(t.Nodes[i].Next) == i+1 {
		return -1
	}
	return i + 1
}

// FirstNamed returns the first named child of node i that is not a comment, or
// -1: the operand of an await, the expression of an expression statement.
func (t *Tree) FirstNamed(i int) int {
	for c := range t.NamedChildren(i) {
		if t.Nodes[c].Kind != KindComment {
			return c
		}
	}
	return -1
}

// Child returns the first child of node i in the field, or -1.
func (t *Tree) Child(i int, field Field) int {
	end := int(t.Nodes[i].Next)
	for c := i + 1; c < end; c = int(t.Nodes[c].Next) {
		if t.Nodes[c].Field == field {
			return c
		}
	}
	return -1
}

// Token returns the first child of node i that is of the kind, or -1: whether a
// function_definition has the keyword async, where its colon is.
func (t *Tree) Token(i int, kind Kind) int {
	end := int(t.Nodes[i].Next)
	for c := i + 1; c < end; c = int(t.Nodes[c].Next) {
		if t.Nodes[c].Kind == kind {
			return c
		}
	}
	return -1
}

// Children yields the children of node i in source order, punctuation and
// comments included.
func (t *Tree) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		end := int(t.Nodes[i].Next)
		for c := i + 1; c < end; c = int(t.Nodes[c].Next) {
			if !yield(c) {
				return
			}
		}
	}
}

// NamedChildren yields the children of node i that are named in the grammar,
// comments included.
func (t *Tree) NamedChildren(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		end := int(t.Nodes[i].Next)
		for c := i + 1; c < end; c = int(t.Nodes[c].Next) {
			if t.Nodes[c].Flags&Named != 0 && !yield(c) {
				return
			}
		}
	}
}

// Enclosing returns the path from the module to the smallest node that covers
// the bytes from start to end. Of two nodes that meet at an empty range, the
// one that begins there is taken. Bytes beyond the source are covered by the
// module alone.
func (t *Tree) Enclosing(start, end uint32) []int {
	path := []int{0}
	for {
		inner := t.childCovering(path[len(path)-1], start, end)
		if inner < 0 {
			return path
		}
		path = append(path, inner)
	}
}

// childCovering returns the last child of node i that covers the range, or -1.
func (t *Tree) childCovering(i int, start, end uint32) int {
	found := -1
	for c := range t.Children(i) {
		if t.Nodes[c].Start > start {
			break
		}
		if t.Nodes[c].End >= end {
			found = c
		}
	}
	return found
}

// SyntaxError is a place that the parser could not make sense of, in byte
// offsets. Missing is the kind of token that it would have needed there to go
// on; for text that it skipped, Missing is KindOther.
type SyntaxError struct {
	Start, End uint32
	Missing    Kind
}

// SyntaxErrors returns the outermost errors in source order, in time
// proportional to the nodes around them. Source that could not be parsed as a
// sequence of statements, or was not parsed at all, is one error.
func (t *Tree) SyntaxErrors() []SyntaxError {
	if module := &t.Nodes[0]; module.Flags&incomplete != 0 {
		return []SyntaxError{{module.Start, module.End, KindOther}}
	}
	var found []SyntaxError
	for i := 0; i < len(t.Nodes); {
		n := &t.Nodes[i]
		switch {
		case n.Flags&Missing != 0:
			found = append(found, SyntaxError{n.Start, n.End, n.Kind})
			i = int(n.Next)
		case n.Kind == KindError:
			found = append(found, SyntaxError{n.Start, n.End, KindOther})
			i = int(n.Next)
		case n.Flags&HasError == 0:
			i = int(n.Next)
		default:
			i++
		}
	}
	return found
}
