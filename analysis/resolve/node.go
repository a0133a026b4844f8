package resolve

// Node is a computed result, or something read, in the graph of what depends
// on what. When something read changes, all that was computed from it is
// forgotten, and nothing else is.
type Node struct {
	users map[*Node]struct{}
	Reset func()
}

// Read notes that what is being computed depends on n.
func (w *World) Read(n *Node) {
	if w.current == nil || w.current == n || w.last == n && w.lastUser == w.current {
		return
	}
	w.last, w.lastUser = n, w.current
	if n.users == nil {
		n.users = map[*Node]struct{}{}
	}
	n.users[w.current] = struct{}{}
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
	users := n.users
	n.users = nil
	w.last = nil
	for u := range users {
		if u.Reset != nil {
			u.Reset()
		}
		w.Changed(u)
	}
}
