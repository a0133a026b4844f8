package resolve

import (
	"bytes"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// What a framework hands to a function by the names of its parameters, where no
// annotation and no call says what they are.

// injected is that of parameter i.
func (w *World) injected(f *Frame, i int) Values {
	p := &f.Def.Facts().Params[i]
	if p.Kind >= facts.VarPositional || p.Default != 0 {
		return nil
	}
	for _, t := range w.Catalogue.TypesOfParam(p.Name) {
		if w.names(f.Def.Unit.Module, t.Library.Name) {
			return Values{w.typed(t.Name)}
		}
	}
	return w.fixture(f, p.Name)
}

// names reports whether a module mentions a library.
func (w *World) names(m *Module, library string) bool {
	w.Read(&m.whole)
	m.ask(library)
	return bytes.Contains(m.Text(), []byte(library))
}

// ask notes that somebody asked whether the module mentions a word.
func (m *Module) ask(word string) {
	if m.asked == nil {
		m.asked = map[string]bool{}
	}
	m.asked[word] = true
}

// fixture is what pytest hands to a test, or to a fixture, under a name: that of a
// fixture of the class, of the module, of the nearest conftest.py, or of pytest itself.
func (w *World) fixture(f *Frame, name string) Values {
	if !strings.HasPrefix(f.Def.Facts().Name, "test") && !w.isFixture(f.Def, f.Parent) {
		return nil
	}
	if f.Self != nil && f.Self.Kind == Instance {
		if found, ok := w.inClass(w.MRO(f.Self.Self), name); ok {
			vals, _ := w.bindAll(found, f.Self)
			return w.fromFixtures(vals)
		}
	}
	if vals, bound := w.fixtureIn(f.Def.Unit.Module, name); bound {
		return w.fromFixtures(vals)
	}
	for level := 1; level <= maxLevels; level++ {
		for _, m := range w.importModule(f.Def.Unit.Module, "conftest", level) {
			if m.Kind != ModuleValue {
				continue
			}
			if vals, bound := w.fixtureIn(m.Mod, name); bound {
				return w.fromFixtures(vals)
			}
		}
	}
	if row := w.Catalogue.Symbol("pytest.fixture." + name); row != nil {
		return w.typeText(row.Returns, nil, nil)
	}
	return nil
}

// fixtureIn is the function that a module has for fixtures of a name: one below
// `pytest.fixture(name="repo")`, or of that name itself.
func (w *World) fixtureIn(m *Module, name string) (vals Values, bound bool) {
	w.Read(&m.whole)
	m.ask(name)
	for _, u := range m.Units {
		if !bytes.Contains(u.text, []byte("name=")) || !bytes.Contains(u.text, []byte("fixture(")) || !bytes.Contains(u.text, []byte(name)) {
			continue
		}
		w.Read(&u.node)
		fs, env := u.Facts(), w.moduleFrame(u)
		for id := range fs.Scopes {
			d := u.Def(facts.ScopeID(id))
			if s := &fs.Scopes[id]; s.Kind != facts.FunctionScope || s.Parent != 0 || !w.isFixture(d, env) || !w.decoratorSays(d, env, "name", name) {
				continue
			}
			return Values{w.intern.value(Value{Kind: Func, Def: d, Env: env})}, true
		}
	}
	return w.lookupName(m, name)
}

// decoratorSays reports whether a decorator of a function is called with a literal
// text for a keyword.
func (w *World) decoratorSays(d *Def, env *Frame, keyword, text string) bool {
	fs := d.Unit.Facts()
	for _, id := range d.Facts().Decorators {
		for _, a := range fs.Exprs[id].Args {
			if said, ok := literal(w.Eval(env, a.Value)); ok && a.Name == keyword && said == text {
				return true
			}
		}
	}
	return false
}

// maxLevels is how many folders up a conftest.py is looked for.
const maxLevels = 6

// fromFixtures is what those of vals that are fixtures give.
func (w *World) fromFixtures(vals Values) Values {
	return w.each(vals, func(v *Value) Values {
		if v.Kind != Func || !w.isFixture(v.Def, v.Env) {
			return nil
		}
		return w.provided(v)
	})
}

// isFixture reports whether a function stands below pytest.fixture.
func (w *World) isFixture(d *Def, env *Frame) bool {
	return len(d.Facts().Decorators) > 0 && slices.ContainsFunc(w.Decorators(d, env), func(row *catalogue.Symbol) bool {
		return row.Name == "pytest.fixture" || row.Name == "pytest_asyncio.fixture"
	})
}
