package resolve

import "slices"

// Node is a computed result, or something read, in the graph of what depends
// on what. When something read changes, all that was computed from it is
// forgotten, and nothing else is.
type Node struct {
	users users
	Reset func()
	frame *Frame // of which it is a part
	gone  bool   // a part that was forgotten: another one takes its place
	mark  uint32 // of the last search that has come by it: see verify.go
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

// any reports whether f is true of one of them.
func (u *users) any(f func(*Node) bool) bool {
	for n := range u.many {
		if f(n) {
			return true
		}
	}
	return slices.ContainsFunc(u.few, f)
}

// drop takes out those that are dead or gone, and reports whether there were any.
func (u *users) drop(dead map[*Node]bool) bool {
	before := len(u.few) + len(u.many)
	over := func(n *Node) bool { return n.gone || dead[n] || n.frame != nil && dead[&n.frame.Node] }
	u.few = slices.DeleteFunc(u.few, over)
	for n := range u.many {
		if over(n) {
			delete(u.many, n)
		}
	}
	return len(u.few)+len(u.many) < before
}

// Read notes that what is being computed depends on n.
func (w *World) Read(n *Node) {
	if w.current == nil || w.current == n || w.last == n && w.lastUser == w.current || w.current.frame != nil && n == &w.current.frame.Node {
		return
	}
	w.last, w.lastUser = n, w.current
	n.users.add(w.current)
}

// Enter makes n the node that is being computed, until the result is called.
func (w *World) Enter(n *Node) (leave func()) {
	w.Read(n)
	if n.frame != nil && n != &n.frame.Node {
		n.frame.Node.users.add(n) // so that it need not be noted of each of the frame's values
	}
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

// Forget forgets n, and all that was computed from it.
func (w *World) Forget(n *Node) { w.forget(n) }

func (w *World) forget(n *Node) {
	switch {
	case n.Reset != nil:
		n.Reset()
		n.gone = n.frame != nil
	case n.frame != nil:
		n.frame.reset()
	}
	w.Changed(n)
}
