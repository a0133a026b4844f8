package facts

import (
	"maps"
	"slices"
	"strings"
)

// env holds, at one point of a function's control flow, which bindings of each
// local name reach it. No bindings means that the name is not bound yet.
//
// Environments are copied at each branch, and a function may bind thousands of
// names: so names lie on pages that copies share until one writes to it.
type env struct {
	slots slots
	pages []*page
	paths map[string][]BindID // what is narrowed: attributes, and names of outer scopes
	dead  bool                // nothing reaches this point
}

// slots are the places of a scope's names in its environments.
type slots map[string]int

const pageSize = 16

type page struct {
	shared bool
	binds  [pageSize][]BindID
}

// binds are the bindings that reach this point of a name, or a path.
func (e *env) binds(name string) []BindID {
	if isPath(name) {
		return e.paths[name]
	}
	if slot, ok := e.slots[name]; ok && slot/pageSize < len(e.pages) {
		if p := e.pages[slot/pageSize]; p != nil {
			return p.binds[slot%pageSize]
		}
	}
	return nil
}

func (e *env) set(name string, binds []BindID) {
	if isPath(name) {
		if e.paths == nil {
			e.paths = map[string][]BindID{}
		}
		e.paths[name] = binds
		return
	}
	slot, ok := e.slots[name]
	if !ok {
		slot = len(e.slots)
		e.slots[name] = slot
	}
	n := slot / pageSize
	for len(e.pages) <= n {
		e.pages = append(e.pages, nil)
	}
	switch p := e.pages[n]; {
	case p == nil:
		e.pages[n] = &page{}
	case p.shared:
		e.pages[n] = &page{binds: p.binds}
	}
	e.pages[n].binds[slot%pageSize] = binds
}

// forget ends what is known of attributes of what path stands for, and of
// path itself where it is one.
func (e *env) forget(path string) {
	if len(e.paths) == 0 {
		return
	}
	delete(e.paths, outer+path)
	for k := range e.paths {
		if strings.HasPrefix(k, path) && (len(k) == len(path) || k[len(path)] == '.') {
			delete(e.paths, k)
		}
	}
}

// forgetPaths ends what is known of all attributes.
func (e *env) forgetPaths() { e.paths = nil }

// outer stands before a name of an outer scope that is narrowed: like a path,
// it is narrowed only where it is so on all ways.
const outer = "."

func isPath(name string) bool { return strings.IndexByte(name, '.') >= 0 }

func newEnv() *env { return &env{slots: slots{}} }

func (e *env) clone() *env {
	for _, p := range e.pages {
		if p != nil {
			p.shared = true
		}
	}
	return &env{slots: e.slots, pages: slices.Clone(e.pages), paths: maps.Clone(e.paths), dead: e.dead}
}

// join adds what reaches a point on another way.
func (e *env) join(o *env) {
	if o == nil || o.dead {
		return
	}
	if e.dead {
		*e = *o.clone()
		return
	}
	for k, v := range e.paths {
		if on, ok := o.paths[k]; ok {
			e.paths[k] = union(v, on)
		} else {
			delete(e.paths, k) // narrowed on one of the ways alone
		}
	}
	for n, from := range o.pages {
		e.joinPage(n, from)
	}
}

func (e *env) joinPage(n int, from *page) {
	for len(e.pages) <= n {
		e.pages = append(e.pages, nil)
	}
	into := e.pages[n]
	if from == nil || from == into {
		return
	}
	if into == nil {
		from.shared = true
		e.pages[n] = from
		return
	}
	if into.shared {
		into = &page{binds: into.binds}
		e.pages[n] = into
	}
	for i, v := range from.binds {
		into.binds[i] = union(into.binds[i], v)
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
