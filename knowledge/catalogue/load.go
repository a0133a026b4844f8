package catalogue

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"sync"
)

//go:embed data/*.toml
var data embed.FS

// Default is the embedded catalogue. It is loaded once, by the first call;
// the tests of this package hold that it loads.
func Default() *Catalogue { return embedded() }

var embedded = sync.OnceValue(func() *Catalogue {
	c, err := load(data)
	if err != nil {
		panic(fmt.Errorf("embedded catalogue: %w", err))
	}
	return c
})

// load reads every file of data/ in fsys. The files are parsed on all
// processors, since an editor waits for the first of them.
func load(fsys fs.FS) (*Catalogue, error) {
	names, err := fs.Glob(fsys, "data/*.toml")
	if err != nil {
		return nil, err
	}
	files := make([]*DataFile, len(names))
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(len(names), runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range next {
				text, err := fs.ReadFile(fsys, names[i])
				if err != nil {
					errs[i] = err
					continue
				}
				files[i], errs[i] = Parse(names[i], text)
			}
		})
	}
	for i := range names {
		next <- i
	}
	close(next)
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return newCatalogue(files)
}

// newCatalogue joins files into one immutable catalogue.
func newCatalogue(files []*DataFile) (*Catalogue, error) {
	var symbols, types, aliases int
	for _, f := range files {
		symbols, types, aliases = symbols+len(f.Symbols), types+len(f.Types), aliases+len(f.Aliases)
	}
	c := &Catalogue{
		symbols: make(map[string]*Symbol, symbols),
		types:   make(map[string]*Type, types),
		aliases: make(map[string]string, aliases),
		modules: make(map[string]bool, symbols/4),
	}
	var errs []error
	for _, f := range files {
		c.libraries = append(c.libraries, f.Library)
		for _, t := range f.Types {
			if old := c.types[t.Name]; old != nil {
				errs = append(errs, fmt.Errorf("type %s is in %s and in %s", t.Name, old.Library.Name, f.Library.Name))
			}
			c.types[t.Name] = t
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
	c.addModules(files)
	return c, errors.Join(errs...)
}

// addModules finds the modules: those that a file lists, and every prefix of a
// name that is neither a type nor a symbol itself.
func (c *Catalogue) addModules(files []*DataFile) {
	for _, f := range files {
		for _, m := range f.Library.Modules {
			for m != "" && !c.modules[m] {
				c.modules[m] = true
				m = parent(m)
			}
		}
	}
	add := func(name string) {
		for p := parent(name); p != "" && !c.modules[p]; p = parent(p) {
			if c.named(p) {
				continue
			}
			c.modules[p] = true
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
	}
}

// named reports whether name, or what it is another spelling of, has a row.
func (c *Catalogue) named(name string) bool {
	name = c.Canonical(name)
	return c.symbols[name] != nil || c.Type(name) != nil
}
