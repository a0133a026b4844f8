package resolve

import (
	"path"
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
		if v.Name == "dict" {
			keys, vals := Values(nil), put
			if len(v.Elems) == 2 {
				keys, vals = v.Elems[0], union(v.Elems[1], put)
			}
			return Values{w.typed(v.Name, keys, vals)}
		}
		return Values{w.typed(v.Name, union(w.valuesOf(v), put))}
	})
}

// hollow reports whether v is a container of which nothing says what is in it.
func (w *World) hollow(v *Value) bool {
	return v.Kind == Typed && builtinContainer(v.Name) && (len(v.Elems) == 0 || w.silent(v.Elems[len(v.Elems)-1]))
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
				w.Read(c.Def.outline().attr(name))
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

// itemOf is what code puts, under a key, into the objects of a namespace. The key
// is a literal text, as expression id says it in f: the text itself, or a constant.
func (w *World) itemOf(f *Frame, namespace *Value, id facts.ID) Values {
	key, ok := literal(w.Eval(f, id))
	if !ok {
		return nil
	}
	folder, name := "", key
	if e := &f.Def.Unit.Facts().Exprs[id]; e.Op == facts.OpName || e.Op == facts.OpAttr {
		folder, name = path.Dir(f.Def.Unit.Module.Path), e.Text
	}
	return w.once(namespace, "["+name+"="+key+"@"+folder, func() Values {
		units := w.mentioningIn(folder, "["+name, nil)
		if name != key {
			units = append(slices.Clone(units), w.mentioning("["+key, nil)...)
		}
		var out Values
		for _, u := range units {
			w.Read(&u.node)
			for _, s := range u.Facts().Sets {
				f := w.lexical(u, s.Scope)
				if !w.isItem(f, s.Attr, namespace, key) {
					continue
				}
				put := filled(w.stored(f, s.Value))
				if s.Grown && len(put) > 0 {
					put = Values{w.typed("dict", nil, put)}
				}
				out = union(out, put)
			}
		}
		return out
	})
}

// looksUp reports whether v is a method that gives an item of a namespace.
func (w *World) looksUp(v *Value) bool {
	return v.Kind == External && v.Self != nil && w.isNamespace(v.Self) && itemMethods[lastName(v.Name)]
}

var itemMethods = map[string]bool{"get": true, "setdefault": true, "pop": true}

// lookedUp is what such a method gives, called by e in f.
func (w *World) lookedUp(f *Frame, namespace *Value, e *facts.Expr, args *Actuals) Values {
	out := keyed(args.Pos[0])
	if len(out) == 0 {
		out = w.itemOf(f, w.external(namespace.Name), e.Args[0].Value)
	}
	if len(args.Pos) > 1 {
		out = union(out, args.Pos[1])
	}
	return out
}

// isItem reports whether an expression is the item of a namespace with a key.
func (w *World) isItem(f *Frame, id facts.ID, namespace *Value, key string) bool {
	e := &f.Def.Unit.Facts().Exprs[id]
	if e.Op != facts.OpSubscript {
		return false
	}
	if text, ok := literal(w.Eval(f, e.List[0])); !ok || text != key {
		return false
	}
	if w.Catalogue.Type(namespace.Name).KnownAs == "" && w.unknownParam(f, e.X) {
		return true
	}
	return w.maybeOf(f, e.X, namespace) || w.maybeNamespace(f, namespace, e.X)
}

// keyed is what a key says of the item under it: those of aiohttp and of Home
// Assistant have its type.
func keyed(index Values) Values {
	if len(index) == 1 && index[0].Kind == Typed && len(index[0].Elems) == 1 {
		switch index[0].Name {
		case "aiohttp.web.AppKey", "aiohttp.web.RequestKey", "homeassistant.util.hass_dict.HassKey", "homeassistant.util.hass_dict.HassEntryKey":
			return index[0].Elems[0]
		}
	}
	return nil
}
