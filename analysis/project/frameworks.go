package project

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// Loops are the libraries with an event loop of their own that advice can be
// written for.
var Loops = []string{"asyncio", "anyio", "trio"}

// Loop is the first of Loops that the configuration names, or "".
func (c *Config) Loop() string {
	if c == nil {
		return ""
	}
	for _, name := range c.Frameworks {
		if slices.Contains(Loops, name) {
			return name
		}
	}
	return ""
}

// Advises returns what fixes and cards are to go by in a file that imports the
// given one of Loops, or none (""), in the project info: one of Loops, which is
// asyncio where neither file nor configuration choose, and the project with the
// configured frameworks among its dependencies.
func (c *Config) Advises(loop string, info *Info) (string, *Info) {
	loop = cmp.Or(loop, c.Loop(), Loops[0])
	if c == nil || len(c.Frameworks) == 0 {
		return loop, info
	}
	more := Info{Dependencies: map[string]bool{}}
	if info != nil {
		more.Python = info.Python
		maps.Copy(more.Dependencies, info.Dependencies)
	}
	for _, name := range c.Frameworks {
		more.Dependencies[name] = true
	}
	return loop, &more
}

// frameworks reads a list of distributions.
func (r *configReader) frameworks(key string, value any) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want a list of names, such as anyio or aiohttp")
		return
	}
	r.config.Frameworks = []string{} // an empty list is a choice too
	for _, item := range items {
		name, ok := item.(string)
		if !ok || requirement(name) != Normalise(name) || name == "" {
			r.fault(key, fmt.Sprintf("%#v is not the name of a distribution", item))
			continue
		}
		r.config.Frameworks = append(r.config.Frameworks, Normalise(name))
	}
}
