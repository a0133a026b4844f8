package resolve

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// maxGeneric is how many classes may hand a type parameter on.
const maxGeneric = 8

// typeArgument is an instance of what the class of the receiver at hand gives for
// a type parameter of the class around f: Client, of T in Base, where a
// `Repo(Base[Client])` is asked.
func (w *World) typeArgument(f *Frame, name string) Values {
	self := w.self
	if self == nil || self.Kind != Instance {
		return nil
	}
	for f != nil && f.Def.Facts().Kind != facts.ClassScope {
		f = f.Parent
	}
	if f == nil {
		return nil
	}
	return w.argumentOf(self.Self, w.classValue(f.Def, f.Parent), name, maxGeneric)
}

// argumentOf is what class gives for a type parameter of owner, which is one of
// its bases, or a base of these.
func (w *World) argumentOf(class, owner *Value, name string, depth int) Values {
	at := slices.Index(w.typeParams(owner), name)
	if at < 0 || depth == 0 {
		return nil
	}
	return w.argumentAt(class, at, depth-1, func(base Values) bool { return slices.Contains(base, owner) })
}

// externalArgument is what a class, or one above it, gives for the type parameter
// of a class of a library: Meter, below `CoordinatorEntity[Meter]`.
func (w *World) externalArgument(class *Value) Values {
	return w.argumentAt(class, 0, maxGeneric, func(base Values) bool {
		return slices.ContainsFunc(base, func(v *Value) bool { return v.Kind == External && w.known(v.Name) })
	})
}

// argumentAt is what class, or one above it, gives at a place in the brackets of
// the first base that is meant.
func (w *World) argumentAt(class *Value, at, depth int, meant func(base Values) bool) Values {
	for _, c := range w.MRO(class) {
		if c.Kind != ClassValue {
			continue
		}
		fs := c.Def.Unit.Facts()
		for _, b := range c.Def.Facts().Bases {
			e := &fs.Exprs[b.Value]
			if b.Name != "" || e.Op != facts.OpSubscript || !meant(w.Eval(c.Env, e.X)) {
				continue
			}
			given := typeArgs(fs, e)
			if at >= len(given) {
				return nil
			}
			if a := &fs.Exprs[given[at]]; a.Op == facts.OpName && slices.Contains(w.typeParams(c), a.Text) {
				return w.argumentOf(class, c, a.Text, depth)
			}
			return w.givenType(c, given[at])
		}
	}
	return nil
}

// givenType is an instance of a type that stands among the bases of class.
func (w *World) givenType(class *Value, id facts.ID) Values {
	before := w.self
	defer func() { w.self = before }()
	w.self = nil
	if e := &class.Def.Unit.Facts().Exprs[id]; e.Op == facts.OpString {
		return w.instancesOf(w.lookupFrom(class.Env, class.Env.Def.Scope, e.Text))
	}
	return w.annotated(class.Env, id)
}

// typeArgs are the expressions between the brackets of a generic type.
func typeArgs(fs *facts.Unit, e *facts.Expr) []facts.ID {
	var args []facts.ID
	for _, a := range e.List {
		if x := &fs.Exprs[a]; x.Op == facts.OpTuple {
			args = append(args, x.List...)
		} else {
			args = append(args, a)
		}
	}
	return args
}

// typeParams are the names of the type parameters of a class: those of
// `class C[T]`, of Generic[T] and Protocol[T], else of its other bases in order.
func (w *World) typeParams(class *Value) []string {
	s, fs := class.Def.Facts(), class.Def.Unit.Facts()
	if len(s.TypeParams) > 0 {
		return s.TypeParams
	}
	var names []string
	for _, b := range s.Bases {
		e := &fs.Exprs[b.Value]
		if b.Name != "" || e.Op != facts.OpSubscript {
			continue
		}
		var own []string
		for _, a := range typeArgs(fs, e) {
			if x := &fs.Exprs[a]; x.Op == facts.OpName && len(w.Eval(class.Env, a)) == 0 {
				own = append(own, x.Text)
			}
		}
		if last := fs.Exprs[e.X].Text; last == "Generic" || last == "Protocol" {
			return own
		}
		for _, name := range own {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// annotatedField is what the bodies of the classes of mro annotate an attribute
// with, as the class of self gives their type parameters.
func (w *World) annotatedField(self *Value, mro []*Value, name string) Values {
	before := w.self
	defer func() { w.self = before }()
	w.self = self
	for _, c := range mro {
		if c.Kind != ClassValue || !w.isGeneric(c) {
			continue
		}
		fs := c.Def.Unit.Facts()
		for _, b := range c.Def.Facts().Table[name] {
			if a := fs.Binds[b].Annotation; a != 0 {
				return w.annotated(w.classFrame(c), a)
			}
		}
	}
	return nil
}

func (w *World) isGeneric(class *Value) bool {
	s, fs := class.Def.Facts(), class.Def.Unit.Facts()
	return len(s.TypeParams) > 0 || slices.ContainsFunc(s.Bases, func(b facts.Arg) bool { return fs.Exprs[b.Value].Op == facts.OpSubscript })
}
