package facts

import "slices"

// env holds, at one point of a function's control flow, which bindings of each
// local name reach it. A nil slice under a name means that the name was
// deleted or is not bound yet.
type env struct {
	names map[string][]BindID
	dead  bool // nothing reaches this point
}

func newEnv() *env { return &env{names: map[string][]BindID{}} }

func (e *env) clone() *env {
	n := &env{names: make(map[string][]BindID, len(e.names)), dead: e.dead}
	for k, v := range e.names {
		n.names[k] = v
	}
	return n
}

// join adds what reaches a point on another way.
func (e *env) join(o *env) {
	if o == nil || o.dead {
		return
	}
	if e.dead {
		e.names, e.dead = o.clone().names, false
		return
	}
	for k, v := range o.names {
		e.names[k] = union(e.names[k], v)
	}
}

// union merges two sorted sets, sharing where it can.
func union(a, b []BindID) []BindID {
	if len(b) == 0 || len(a) > 0 && &a[0] == &b[0] && len(a) == len(b) {
		return a
	}
	if len(a) == 0 {
		return b
	}
	out := make([]BindID, 0, len(a)+len(b))
	out = append(append(out, a...), b...)
	slices.Sort(out)
	return slices.Compact(out)
}

// loop collects the environments that leave a loop's body early.
type loop struct {
	breaks, continues *env
}

func (l *loop) leave(into **env, e *env) {
	if e.dead {
		return
	}
	if *into == nil {
		*into = e.clone()
		return
	}
	(*into).join(e)
}
