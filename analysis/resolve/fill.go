package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// What is in the containers that attributes are, where the code that makes them
// does not say it: a registry is made empty in the body of a class, and filled by
// its methods and from outside.

// filledIn adds, to the containers among vals of which no element is known, what
// code puts into the attribute of class that they are.
func (w *World) filledIn(class *Value, mro []*Value, name string, vals Values) Values {
	if !slices.ContainsFunc(vals, w.hollow) {
		return vals
	}
	put := w.once(class, "[]"+name, func() Values {
		return union(w.putByMethods(class, mro, name), w.putFromOutside(class, name))
	})
	if len(put) == 0 {
		return vals
	}
	return w.each(vals, func(v *Value) Values {
		if !w.hollow(v) {
			return Values{v}
		}
		elems := slices.Clone(v.Elems)
		last := len(elems) - 1
		elems[last] = union(elems[last], put)
		return Values{w.typed(v.Name, elems...)}
	})
}

// hollow reports whether v is a container of which nothing says what is in it.
func (w *World) hollow(v *Value) bool {
	return v.Kind == Typed && len(v.Elems) > 0 && builtinContainer(v.Name) && w.silent(v.Elems[len(v.Elems)-1])
}

// putByMethods is what the methods of a class, and of those above, put into an
// attribute of the class.
func (w *World) putByMethods(class *Value, mro []*Value, name string) Values {
	var out Values
	self := w.instance(class, nil, false)
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		w.Read(&c.Def.Unit.node)
		for _, a := range c.Def.Facts().Attrs {
			if a.Name == name && a.Grown {
				out = union(out, filled(w.stored(w.maker(w.methodFrame(c, a.Method, self), a.Scope), a.Value)))
			}
		}
	}
	return out
}

// putFromOutside is what code outside of a class puts into an attribute of it,
// or of its instances.
func (w *World) putFromOutside(class *Value, name string) Values {
	var out Values
	for f, s := range w.sets(w.mentioning("."+name, class.Def.Unit), name, true) {
		if w.maybeOf(f, s.on, class) {
			out = union(out, filled(w.stored(f, s.value)))
		}
	}
	return out
}

// itemOf is what code puts, under a key, into the objects of a namespace: a literal
// one, or a key of aiohttp that says the type.
func (w *World) itemOf(namespace *Value, index Values) Values {
	key, ok := literal(index)
	if !ok {
		return w.each(index, func(k *Value) Values {
			if k.Kind != Typed || len(k.Elems) != 1 {
				return nil
			}
			return k.Elems[0]
		})
	}
	return w.once(namespace, "["+key, func() Values {
		var out Values
		for _, u := range w.mentioning("["+key, nil) {
			w.Read(&u.node)
			fs := u.Facts()
			for _, s := range fs.Sets {
				e := &fs.Exprs[s.Attr]
				if e.Op != facts.OpSubscript || fs.Exprs[e.List[0]].Text != key {
					continue
				}
				f := w.lexical(u, s.Scope)
				if w.maybeOf(f, e.X, namespace) || w.unknownParam(f, e.X) {
					out = union(out, filled(w.stored(f, s.Value)))
				}
			}
		}
		return out
	})
}
