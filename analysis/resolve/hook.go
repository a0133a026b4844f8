package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// hookRuns is what a symbol of a library runs of the methods that classes of the
// workspace have for it: of the receiver's, or of the class of what it is given.
func (w *World) hookRuns(row *catalogue.Symbol, self *Value, args *Actuals) []Run {
	var runs []Run
	for _, hook := range row.Hooks {
		of, on := Values{self}, w.open()
		if param, name, found := strings.Cut(hook, "."); found {
			if args == nil {
				continue
			}
			of, hook, on = w.argument(args, param), name, w.handing(row.Name, nil, args)
		}
		for _, v := range of {
			runs = append(runs, w.hookOf(v, hook, on)...)
		}
	}
	return runs
}

// hookOf is what a method of an object, or of an instance of a class, runs on args; "on_*"
// stands for all that begin so, "Element" for the function that the object was made of.
func (w *World) hookOf(v *Value, hook string, args *Actuals) []Run {
	if v != nil && v.Kind == ClassValue {
		v = w.instance(v, nil, true)
	}
	if v != nil && hook == "Element" {
		var runs []Run
		for _, f := range w.Element(v) {
			runs = append(runs, w.Runs(f, w.open())...)
		}
		return runs
	}
	if v == nil || v.Kind != Instance {
		return nil
	}
	names := []string{hook}
	if prefix, found := strings.CutSuffix(hook, "*"); found {
		names = w.methodsNamed(w.MRO(v.Self), prefix)
	}
	var runs []Run
	for _, name := range names {
		for _, m := range w.Attr(v, name) {
			if m.Kind == Func && m.Self != nil {
				runs = append(runs, w.Runs(m, args)...)
			}
		}
	}
	return runs
}

// methodsNamed are the names of methods that begin with a prefix.
func (w *World) methodsNamed(mro []*Value, prefix string) []string {
	var names []string
	for _, c := range mro {
		if c.Kind != ClassValue {
			continue
		}
		w.Read(&c.Def.Unit.node)
		for _, s := range c.Def.Unit.Facts().Methods(c.Def.Scope) {
			if s.Kind == facts.FunctionScope && strings.HasPrefix(s.Name, prefix) && !slices.Contains(names, s.Name) {
				names = append(names, s.Name)
			}
		}
	}
	return names
}
