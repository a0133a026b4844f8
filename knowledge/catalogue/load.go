package catalogue

import (
	"errors"
	"fmt"
	"sync"
)

//go:generate go test -run TestTableIsCurrent . -update

// Default is the catalogue of data/*.toml. It is loaded once, by the first
// call, from the form that table.go has of those files: parsing them takes
// longer than an editor should wait for its server.
func Default() *Catalogue { return fromTable() }

var fromTable = sync.OnceValue(load)

func load() *Catalogue {
	var symbols, types, aliases int
	for i := range table {
		for _, g := range table[i].groups {
			symbols += len(g.names)
		}
		types += len(table[i].types)
		aliases += len(table[i].aliases)
	}
	c := newCatalogue(symbols, types, aliases)
	rows := make([]Symbol, 0, symbols) // one allocation; pointers into it stay good
	for i := range table {
		f := &table[i]
		c.libraries = append(c.libraries, &f.library)
		for j := range f.types {
			t := &f.types[j]
			t.Library = &f.library
			c.types[t.Name] = t
			if t.Param != "" {
				c.params[t.Param] = append(c.params[t.Param], t)
			}
		}
		for j := range f.groups {
			for _, name := range f.groups[j].names {
				rows = append(rows, f.groups[j].row)
				s := &rows[len(rows)-1]
				s.Name, s.Library = name, &f.library
				c.symbols[name] = s
			}
		}
		for _, a := range f.aliases {
			c.aliases[a[0]] = a[1]
		}
	}
	for _, m := range tableModules {
		c.modules[m] = true
	}
	c.addDerived()
	return c
}

// compiled is what table.go has of one data file.
type compiled struct {
	library Library
	groups  []group
	types   []Type
	aliases [][2]string
}

// group is the symbols that differ in nothing but their name. Name and Library
// of row are not set.
type group struct {
	names []string
	row   Symbol
}

func newCatalogue(symbols, types, aliases int) *Catalogue {
	return &Catalogue{
		symbols: make(map[string]*Symbol, symbols),
		types:   make(map[string]*Type, types),
		params:  map[string][]*Type{},
		aliases: make(map[string]string, aliases),
		modules: make(map[string]bool, types),
		derived: map[string]bool{},
	}
}

// Join makes one catalogue of several files. Names that two of them have are
// an error. It is for whoever has files of their own, or checks ours: Default
// is the catalogue of this package's data.
func Join(files ...*DataFile) (*Catalogue, error) {
	c := newCatalogue(0, 0, 0)
	var errs []error
	for _, f := range files {
		c.libraries = append(c.libraries, f.Library)
		for _, t := range f.Types {
			if old := c.types[t.Name]; old != nil {
				errs = append(errs, fmt.Errorf("type %s is in %s and in %s", t.Name, old.Library.Name, f.Library.Name))
			}
			c.types[t.Name] = t
			if t.Param != "" {
				c.params[t.Param] = append(c.params[t.Param], t)
			}
		}
		for _, s := range f.Symbols {
			if old := c.symbols[s.Name]; old != nil {
				errs = append(errs, fmt.Errorf("symbol %s is in %s and in %s", s.Name, old.Library.Name, f.Library.Name))
			}
			c.symbols[s.Name] = s
		}
		for from, to := range f.Aliases {
			if old := c.aliases[from]; old != "" {
				errs = append(errs, fmt.Errorf("alias %s is %s and %s", from, old, to))
			}
			c.aliases[from] = to
		}
	}
	c.addModules()
	c.addDerived()
	return c, errors.Join(errs...)
}

// addModules finds the modules: those that a file lists, and every prefix of a
// name that is neither a type nor a symbol itself.
func (c *Catalogue) addModules() {
	for _, l := range c.libraries {
		for _, m := range l.Modules {
			for ; m != "" && !c.modules[m]; m = parent(m) {
				c.modules[m] = true
			}
		}
	}
	add := func(name string) {
		for p := parent(name); p != "" && !c.modules[p]; p = parent(p) {
			if !c.named(p) {
				c.modules[p] = true
			}
		}
	}
	for name := range c.symbols {
		add(name)
	}
	for name := range c.types {
		add(name)
	}
	for name := range c.aliases {
		add(name)
		if c.modules[c.Canonical(name)] { // a module by another name
			c.modules[name] = true
		}
	}
}

func (c *Catalogue) addDerived() {
	for _, t := range c.types {
		for _, base := range t.Bases {
			c.derived[c.Canonical(base)] = true
		}
	}
}

// named reports whether name, or what it is another spelling of, has a row.
func (c *Catalogue) named(name string) bool {
	name = c.Canonical(name)
	return c.symbols[name] != nil || c.Type(name) != nil
}
