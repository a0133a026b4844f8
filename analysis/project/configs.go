package project

import (
	"maps"
	"path"
	"slices"
	"sync"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Configs remembers the configurations of a workspace: what stands in a folder
// is read once, however many files lie below it. It is safe for concurrent use,
// and replaced by an empty one when a configuration changes.
type Configs struct {
	files Files
	tell  func(Problem)
	mu    sync.Mutex
	known map[string]*Config // by folder
}

// NewConfigs makes an empty one over files. tell is called with each problem,
// by one goroutine at a time; it must not ask for a configuration.
func NewConfigs(files Files, tell func(Problem)) *Configs {
	return &Configs{files: files, tell: tell, known: map[string]*Config{}}
}

// Of is the configuration nearest to the file at name, as FindConfig reads it.
// Files with the same configuration get the same pointer.
func (c *Configs) Of(name string) *Config {
	c.mu.Lock()
	defer c.mu.Unlock()
	config, passed := &Config{}, []string{}
	for dir := range upwards(c.files, name) {
		if known := c.known[dir]; known != nil {
			config = known
			break
		}
		passed = append(passed, dir)
		found, problems := configIn(c.files, dir)
		for _, p := range problems {
			c.tell(p)
		}
		if found != nil {
			config = found
			break
		}
	}
	for _, dir := range passed {
		c.known[dir] = config
	}
	return config
}

// Folders lists the folders of which the configuration is known.
func (c *Configs) Folders() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Sorted(maps.Keys(c.known))
}

// Catalogues are the catalogues of files: a base with the rows of the
// configuration nearest to each, and over these the rows of Over. It is safe
// for concurrent use. Over must not be changed.
type Catalogues struct {
	Base    *catalogue.Catalogue
	Configs *Configs
	Over    []*catalogue.Symbol

	mu   sync.Mutex
	made map[string]*catalogue.Catalogue // by the file of a configuration with rows; "": without
}

// Of is the catalogue for the file at name, the same one for all files with one
// configuration, and for all those whose configurations have no rows.
func (c *Catalogues) Of(name string) *catalogue.Catalogue {
	config := c.Configs.Of(name)
	from := config.File
	if len(config.Symbols) == 0 {
		from = ""
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	cat := c.made[from]
	if cat == nil {
		cat = c.Base
		if rows := slices.Concat(config.Symbols, c.Over); len(rows) > 0 {
			cat = cat.With(rows...)
		}
		if c.made == nil {
			c.made = map[string]*catalogue.Catalogue{}
		}
		c.made[from] = cat
	}
	return cat
}

// configIn is the configuration that stands in the folder dir itself, nil where
// there is none.
func configIn(files Files, dir string) (*Config, []Problem) {
	var problems []Problem
	for _, base := range []string{"unblock.toml", "pyproject.toml"} {
		file := path.Join(dir, base)
		if !files.IsFile(file) {
			continue
		}
		src, err := files.ReadFile(file)
		if err != nil {
			problems = append(problems, Problem{File: file, Message: err.Error()})
			continue
		}
		config, faults := ParseConfig(file, src)
		problems = append(problems, faults...)
		if config != nil {
			return config, problems
		}
	}
	return nil, problems
}
