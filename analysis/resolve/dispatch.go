package resolve

import (
	"bytes"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// dispatched are the functions that calling f, a function below
// functools.singledispatch or a method below singledispatchmethod, may run: those
// registered in its module for the class of the first argument, and f itself
// where none surely is or nothing is known of the argument.
func (w *World) dispatched(f *Value, args *Actuals) Values {
	var first Values
	if len(args.Pos) > 0 {
		first = withoutMarks(args.Pos[0])
	}
	var out Values
	surely := len(first) > 0
	for _, arg := range first {
		taken := false
		w.registered(f, func(impl *Value, classes Values) {
			if is, known := w.isInstance(arg, classes); is || !known {
				out = union(out, Values{impl})
				taken = taken || is && known
			}
		})
		surely = surely && taken
	}
	if !surely {
		out = union(out, Values{f})
	}
	return out
}

// registered calls found with each function that the module of f registers for
// it, and the classes it is for.
func (w *World) registered(f *Value, found func(impl *Value, classes Values)) {
	m, name, parent := f.Def.Unit.Module, f.Def.Facts().Name, f.Def.Facts().Parent
	method, first := parent != 0 && f.Def.Unit.Facts().Scopes[parent].Kind == facts.ClassScope, 0
	if method {
		first = 1
	}
	w.Read(&m.whole)
	for _, u := range m.Units {
		if method && u != f.Def.Unit || !bytes.Contains(u.text, []byte(name+".register")) {
			continue
		}
		w.Read(&u.node)
		fs, env := u.Facts(), w.moduleFrame(u)
		if method {
			env = f.Env
		}
		for id := range fs.Scopes {
			s := &fs.Scopes[id]
			if s.Kind != facts.FunctionScope || s.Parent != parent || len(s.Params) <= first {
				continue
			}
			w.Read(&u.Def(facts.ScopeID(id)).outline().params)
			for _, dec := range s.Decorators {
				class := registers(fs, dec, name, s.Params[first].Annotation)
				if classes := w.each(w.annotated(env, class), w.classOf); len(classes) > 0 {
					found(w.intern.value(Value{Kind: Func, Def: u.Def(facts.ScopeID(id)), Env: env, Self: f.Self}), classes)
				}
			}
		}
	}
}

// registers is the class for which the decorator dec registers a function with
// the one of that name: what it is given, else the annotation.
func registers(fs *facts.Unit, dec facts.ID, name string, annotation facts.ID) facts.ID {
	class := annotation
	e := &fs.Exprs[dec]
	if e.Op == facts.OpCall && len(e.Args) == 1 {
		class = e.Args[0].Value
		e = &fs.Exprs[e.X]
	}
	if e.Op != facts.OpAttr || e.Text != "register" || fs.Exprs[e.X].Text != name {
		return 0
	}
	return class
}
