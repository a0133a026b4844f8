package resolve

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/queries"
)

// family is what is known of a class by its relations.
type family struct {
	class *Value // whose relations they are: a def makes more than one where it runs in several ways
	order *nameMemo
	below *nameMemo
}

func (d *Def) family() *family {
	if d.kin == nil {
		d.kin = &family{order: newMemo(), below: newMemo()}
	}
	return d.kin
}

// relation is what of a class is known by its relations: kept, where it is the
// class that a def makes, else like what is asked once. What a class derives from
// may rest on what is asked of it, so it is worked out like any other value.
func (w *World) relation(class *Value, kept func(*family) *nameMemo, name string, compute func() Values) Values {
	k := class.Def.family()
	if k.class == nil {
		k.class = class
	}
	if k.class != class {
		return w.once(class, name, compute)
	}
	vals, _ := w.shared(kept(k), func() (Values, bool) { return compute(), true })
	return vals
}

// bases are the base classes of a class of the workspace, in order.
func (w *World) baseClasses(class *Value) []*Value {
	var out []*Value
	for _, b := range class.Def.Facts().Bases {
		if b.Name != "" {
			continue
		}
		for _, v := range w.Eval(class.Env, b.Value) {
			switch v.Kind {
			case ClassValue:
				if v != class {
					out = append(out, v)
				}
			case External:
				out = append(out, v)
			}
		}
	}
	return out
}

// MRO is the order in which an attribute of a class is looked up (C3); classes
// outside the workspace stand in it by name.
func (w *World) MRO(class *Value) []*Value {
	mro := w.relation(class, func(k *family) *nameMemo { return k.order }, "mro", func() Values { return w.linearize(class) })
	if len(mro) == 0 {
		return []*Value{class} // it is being worked out
	}
	return mro
}

func (w *World) linearize(class *Value) []*Value {
	bases := w.baseClasses(class)
	lists := make([][]*Value, 0, len(bases)+1)
	for _, b := range bases {
		if b.Kind == ClassValue {
			lists = append(lists, w.MRO(b))
		} else {
			lists = append(lists, []*Value{b})
		}
	}
	if len(bases) > 1 {
		lists = append(lists, bases)
	}
	return append([]*Value{class}, merge(lists)...)
}

// merge is C3's merge; where the order is inconsistent the rest follows as it
// comes.
func merge(lists [][]*Value) []*Value {
	if len(lists) == 1 {
		return lists[0]
	}
	behind := map[*Value]int{} // in how many lists a class stands behind the first
	for _, l := range lists {
		for _, v := range l[1:] {
			behind[v]++
		}
	}
	var out []*Value
	for {
		next := slices.IndexFunc(lists, func(l []*Value) bool { return len(l) > 0 && behind[l[0]] == 0 })
		if next < 0 {
			break
		}
		first := lists[next][0]
		out = append(out, first)
		for i, l := range lists {
			if len(l) > 0 && l[0] == first {
				lists[i] = l[1:]
				if len(l) > 1 {
					behind[l[1]]--
				}
			}
		}
	}
	for _, l := range lists {
		for _, v := range l {
			if !slices.Contains(out, v) {
				out = append(out, v)
			}
		}
	}
	return out
}

// classFrame is the frame in which a class body runs.
func (w *World) classFrame(class *Value) *Frame {
	return w.intern.frame(class.Def, class.Env, nil, nil)
}

// own is what the class statement itself binds name to, and whether it does.
func (w *World) own(class *Value, name string) (Values, bool) {
	f := w.classFrame(class)
	w.Read(&class.Def.Unit.node)
	binds := class.Def.Facts().Table[name]
	if len(binds) == 0 {
		return nil, false
	}
	var out Values
	for _, b := range binds {
		if !class.Def.Unit.Facts().Binds[b].Cond {
			out = nil
		}
		out = union(out, w.bound(f, b))
	}
	return w.rebuilt(class, name, out), true
}

// Found is what a look-up along a class found: the value before it is bound to
// the instance, and the class that has it.
type Found struct {
	Value *Value
	Owner *Value
}

// inSource is inClass where a class that stands in source defines the name, and
// what it defines is known.
func (w *World) inSource(mro []*Value, name string) (found []Found, ok bool) {
	found, _ = w.inClass(mro, name)
	return found, len(found) > 0 && found[0].Owner.Kind == ClassValue
}

// inClass looks name up along the classes from mro[0] on.
func (w *World) inClass(mro []*Value, name string) (found []Found, ok bool) {
	mro, name = owners(mro, name)
	for _, c := range mro {
		switch c.Kind {
		case ClassValue:
			if vals, ok := w.own(c, name); ok {
				for _, v := range vals {
					found = append(found, Found{v, c})
				}
				return found, true
			}
		case External:
			if v := w.externalMember(c.Name, name, nil); v != nil {
				return []Found{{v, c}}, true
			}
		}
	}
	return nil, false
}

type attrKey struct {
	self *Value
	name string
}

// set are the values that methods assign to self.name in the class or its
// bases.
func (w *World) set(self *Value, mro []*Value, name string) Values {
	key := attrKey{self, name}
	memo := w.attrs[key]
	if memo == nil {
		memo = newMemo()
		w.attrs[key] = memo
	}
	vals, _ := w.shared(memo, func() (Values, bool) { return w.assigned(self, mro, name), true })
	return vals
}

func (w *World) assigned(self *Value, mro []*Value, name string) Values {
	var out Values
	key := attrKey{self, name}
	mro, name = owners(mro, name)
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		w.Read(&c.Def.Unit.node)
		var grown []facts.AttrBind
		for _, a := range c.Def.Facts().Attrs {
			if a.Name != name {
				continue
			}
			c.Def.outline().setBy(name, key)
			if a.Grown {
				grown = append(grown, a)
				continue
			}
			f := w.maker(w.methodFrame(c, a.Method, self), a.Scope)
			if a.Guard != 0 && w.Closed(f, a.Guard) {
				continue
			}
			out = union(out, w.orAnnotated(f, w.stored(f, a.Value), a.Annotation))
		}
		for _, a := range grown {
			out = w.grown(w.methodFrame(c, a.Method, self), out, []facts.Grown{{Value: a.Value, Scope: a.Scope}})
		}
		if len(out) > 0 {
			return out
		}
	}
	return out
}

// methodFrame is a method as it runs on self; __init__ with the arguments that
// self was made with.
func (w *World) methodFrame(class *Value, method facts.ScopeID, self *Value) *Frame {
	d := class.Def.Unit.Def(method)
	env := w.classFrame(class)
	if d.Facts().Parent != class.Def.Scope {
		env = w.enclosing(class, d.Facts().Parent)
	}
	if self != nil && self.Kind == Instance && self.Args != nil && d.Facts().Name == "__init__" {
		return w.bind(d, env, self, self.Args)
	}
	if self != nil && d.Facts().Name == "__init__" && w.isEnum(w.MRO(class)) {
		return w.bind(d, env, self, w.anyArguments(self.classOrSelf()))
	}
	if len(d.Facts().Decorators) > 0 {
		self = w.receiver(d, class, env)
	} else if args := w.toBase(class, d, self); args != nil {
		return w.intern.frame(d, env, self, w.coarse(d, w.bind(d, env, self, args).Params))
	}
	return w.intern.frame(d, env, self, nil)
}

func (w *World) enclosing(class *Value, scope facts.ScopeID) *Frame {
	u := class.Def.Unit
	if scope == class.Def.Scope {
		return w.classFrame(class)
	}
	if scope == 0 {
		return w.moduleFrame(u)
	}
	return w.intern.frame(u.Def(scope), w.enclosing(class, u.Facts().Scopes[scope].Parent), nil, nil)
}

var classHeader = regexp.MustCompile(`^class\s+\w+\s*\(([^)]*)\)`)

// addClasses puts class statements into the index of subclasses by name.
func (w *World) addClasses(units []*Unit) {
	if w.classes == nil {
		return // not asked for yet
	}
	for _, u := range units {
		for _, name := range baseNames(u) {
			w.classes[name] = append(w.classes[name], u)
		}
	}
}

func baseNames(u *Unit) []string {
	if u.Chunk.Kind != queries.ChunkClass {
		return nil
	}
	m := classHeader.FindSubmatch(headerOf(u.text))
	if m == nil {
		return nil
	}
	var names []string
	for _, b := range strings.Split(string(m[1]), ",") {
		b, _, _ = strings.Cut(strings.TrimSpace(b), "[")
		meta, made := strings.CutPrefix(b, "metaclass=")
		if made {
			b = meta
		}
		_, b = cut(b)
		if b != "" && !strings.Contains(b, "=") {
			names = append(names, b)
		}
	}
	return names
}

// headerOf is a class statement from its header on: what stands before it are
// decorators and comments. All classes of a workspace come through here while
// somebody types, so it finds the line without a regular expression.
func headerOf(statement []byte) []byte {
	for i := 0; ; {
		next := bytes.Index(statement[i:], []byte("class"))
		if next < 0 {
			return nil
		}
		if i += next; i == 0 || statement[i-1] == '\n' || statement[i-1] == '\r' {
			return statement[i:]
		}
		i += len("class")
	}
}

// reindex follows statements that came or went.
func (w *World) reindex(fresh, gone []*Unit) {
	w.mentions.follow(w, fresh, gone)
	w.reindexClasses(fresh, gone)
}

func (w *World) reindexClasses(fresh, gone []*Unit) {
	if w.classes == nil {
		return
	}
	changed := false
	for _, u := range gone {
		for _, name := range baseNames(u) {
			w.classes[name] = slices.DeleteFunc(w.classes[name], func(o *Unit) bool { return o == u })
			changed = true
		}
	}
	for _, u := range fresh {
		changed = changed || len(baseNames(u)) > 0
	}
	w.addClasses(fresh)
	if changed {
		w.Changed(&w.bases)
	}
}

// Subclasses are the classes of the workspace that derive from class, directly
// or not; test doubles are left out. Only top-level classes of modules that
// were opened are seen.
func (w *World) Subclasses(class *Value) []*Value {
	return w.relation(class, func(k *family) *nameMemo { return k.below }, "below", func() Values { return w.findSubclasses(class) })
}

// derived are the classes of the workspace that name a type of a library, or one
// below it, among their bases; test doubles are left out.
func (w *World) derived(typ string) Values {
	return w.once(w.external(typ), "derived", func() Values {
		var out Values
		for _, t := range w.Catalogue.Below(typ) {
			for _, u := range w.classesBelow(lastName(t)) {
				v := w.topClass(u)
				if v == nil || isDouble(u) {
					continue
				}
				if slices.ContainsFunc(w.baseClasses(v), func(b *Value) bool { return b.Kind == External && w.Catalogue.Canonical(b.Name) == t }) {
					out = union(out, Values{v})
				}
			}
		}
		return out
	})
}

// classesBelow are the class statements that name a class among their bases, in
// order.
func (w *World) classesBelow(name string) []*Unit {
	w.Read(&w.bases)
	if w.classes == nil {
		w.classes = map[string][]*Unit{}
		for _, m := range w.modules {
			w.addClasses(m.Units)
		}
	}
	return slices.SortedFunc(slices.Values(w.classes[name]), before) // of too many always the same ones count
}

func (w *World) findSubclasses(class *Value) []*Value {
	var out []*Value
	seen := map[*Value]bool{class: true}
	queue := []*Value{class}
	for len(queue) > 0 && len(out) < maxSet {
		c := queue[0]
		queue = queue[1:]
		for _, u := range w.classesBelow(c.Def.Facts().Name) {
			v := w.topClass(u)
			if v == nil || seen[v] || isDouble(u) || !slices.Contains(w.baseClasses(v), c) {
				continue
			}
			seen[v] = true
			out = append(out, v)
			queue = append(queue, v)
		}
	}
	slices.SortFunc(out, func(a, b *Value) int { return before(a.Def.Unit, b.Def.Unit) })
	return out
}

// madeBy are the classes of the workspace that the metaclass meta makes.
func (w *World) madeBy(meta *Value) Values {
	return w.once(meta, "makes", func() Values {
		w.Subclasses(meta) // for the index, and for what is to be forgotten when a class comes or goes
		var out Values
		for _, u := range w.classes[meta.Def.Facts().Name] {
			v := w.topClass(u)
			if v == nil || isDouble(u) {
				continue
			}
			for _, b := range v.Def.Facts().Bases {
				if b.Name == "metaclass" && slices.Contains(w.Eval(v.Env, b.Value), meta) {
					out = union(out, append(Values{v}, w.Subclasses(v)...))
				}
			}
		}
		return out
	})
}

// metaclassOf is the metaclass of which f runs the __new__ or __init__, nil if it
// is none.
func (w *World) metaclassOf(f *Frame) *Value {
	if name := f.Def.Facts().Name; f.Self == nil || name != "__new__" && name != "__init__" {
		return nil
	}
	if class := f.Self.classOrSelf(); w.isMetaclass(class) {
		return class
	}
	return nil
}

// makesNew reports whether an expression is what a call of __new__ gave.
func makesNew(fs *facts.Unit, e *facts.Expr) bool {
	if e.Op == facts.OpName && len(e.Binds) == 1 {
		e = &fs.Exprs[fs.Binds[e.Binds[0]].Value]
	}
	return e.Op == facts.OpCall && fs.Exprs[e.X].Text == "__new__"
}

// isMetaclass reports whether the instances of a class are classes.
func (w *World) isMetaclass(class *Value) bool {
	return class.Kind == ClassValue && slices.ContainsFunc(w.MRO(class), func(c *Value) bool {
		return c.Kind == External && (c.Name == "type" || c.Name == "abc.ABCMeta" || c.Name == "enum.EnumMeta")
	})
}

func (w *World) topClass(u *Unit) *Value {
	f := u.Facts()
	for id := range f.Scopes {
		if s := &f.Scopes[id]; s.Kind == facts.ClassScope && s.Parent == 0 {
			return w.classValue(u.Def(facts.ScopeID(id)), w.moduleFrame(u))
		}
	}
	return nil
}

// isDouble reports whether a class stands in for another one in tests.
func isDouble(u *Unit) bool {
	p := u.Module.Path
	base := path.Base(p)
	if strings.Contains(p, "/tests/") || strings.Contains(p, "/test/") || strings.HasPrefix(base, "test_") || base == "conftest.py" {
		return true
	}
	if slices.Contains(strings.Split(strings.TrimSuffix(base, ".py"), "_"), "mock") {
		return true
	}
	for _, w := range []string{"Fake", "Mock", "Stub", "Dummy"} {
		if strings.Contains(u.Chunk.Name, w) {
			return true
		}
	}
	return false
}
