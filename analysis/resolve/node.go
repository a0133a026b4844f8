package resolve

import "slices"

// Node is a computed result, or something read, in the graph of what depends
// on what. When something read changes, all that was computed from it is
// forgotten, and nothing else is.
type Node struct {
	users users
	Reset func()
}

// users is a set of nodes. Most are small, and there are millions: only a large
// one is a map.
type users struct {
	few  []*Node
	many map[*Node]struct{}
}

// maxFew is how many are searched one by one.
const maxFew = 12

func (u *users) add(n *Node) {
	switch {
	case u.many != nil:
		u.many[n] = struct{}{}
	case slices.Contains(u.few, n):
	case len(u.few) < maxFew:
		u.few = append(u.few, n)
	default:
		u.many = make(map[*Node]struct{}, 2*maxFew)
		for _, old := range append(u.few, n) {
			u.many[old] = struct{}{}
		}
		u.few = nil
	}
}

// drop takes out those that are dead, and reports whether there were any.
func (u *users) drop(dead map[*Node]bool) bool {
	before := len(u.few) + len(u.many)
	u.few = slices.DeleteFunc(u.few, func(n *Node) bool { return dead[n] })
	for n := range u.many {
		if dead[n] {
			delete(u.many, n)
		}
	}
	return len(u.few)+len(u.many) < before
}

// Read notes that what is being computed depends on n.
func (w *World) Read(n *Node) {
	if w.current == nil || w.current == n || w.last == n && w.lastUser == w.current {
		return
	}
	w.last, w.lastUser = n, w.current
	n.users.add(w.current)
}

// Enter makes n the node that is being computed, until the result is called.
func (w *World) Enter(n *Node) (leave func()) {
	w.Read(n)
	before := w.current
	w.current = n
	return func() { w.current = before }
}

// Changed forgets all that was computed from n.
func (w *World) Changed(n *Node) {
	old := n.users
	n.users = users{}
	w.last = nil
	for _, u := range old.few {
		w.forget(u)
	}
	for u := range old.many {
		w.forget(u)
	}
}

func (w *World) forget(n *Node) {
	if n.Reset != nil {
		n.Reset()
	}
	w.Changed(n)
}
