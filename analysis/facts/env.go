package facts

import (
	"maps"
	"slices"
	"strings"
)

// env holds, at one point of a function's control flow, which bindings of each
// local name reach it. A nil slice under a name means that the name was
// deleted or is not bound yet.
type env struct {
	names map[string][]BindID
	dead  bool // nothing reaches this point
}

// forget ends what is known of attributes of what path stands for, and of
// path itself where it is one.
func (e *env) forget(path string) {
	delete(e.names, outer+path)
	for k := range e.names {
		if strings.HasPrefix(k, path) && (len(k) > len(path) && k[len(path)] == '.' || k == path && isPath(k)) {
			delete(e.names, k)
		}
	}
}

// forgetPaths ends what is known of all attributes.
func (e *env) forgetPaths() {
	maps.DeleteFunc(e.names, func(k string, _ []BindID) bool { return isPath(k) })
}

// outer stands before a name of an outer scope that is narrowed: like a path,
// it is narrowed only where it is so on all ways.
const outer = "."

func isPath(name string) bool { return strings.IndexByte(name, '.') >= 0 }

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
	for k := range e.names {
		if _, ok := o.names[k]; !ok && isPath(k) {
			delete(e.names, k) // narrowed on one of the ways alone
		}
	}
	for k, v := range o.names {
		if old, ok := e.names[k]; ok || !isPath(k) {
			e.names[k] = union(old, v)
		}
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
