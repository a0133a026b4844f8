package catalogue

import (
	"slices"
	"strings"
)

// With is c covered by further rows, the user's: where both have a row, the
// user's counts, and says what it says on top of what c knows: the result of a
// call, what it calls, its conditions. A row that has a Code blocks; one that
// has neither Code nor Offload, LoopCallback or Effect does not. A row "a.b.*"
// is meant for everything below a.b, at any depth. Of several rows of one name
// the last counts most. A row without a Library gets none.
//
// A class need not be named: a name directly below which rows stand, and which
// is no module that c knows, may be constructed. A method whose Effect is
// OnLoop is one that the event loop calls on instances of its class.
func (c *Catalogue) With(extra ...*Symbol) *Catalogue {
	upper := &Catalogue{symbols: make(map[string]*Symbol, len(extra)), types: map[string]*Type{}, below: c}
	for _, s := range extra {
		name := c.Canonical(s.Name)
		if prefix, wild := strings.CutSuffix(name, "*"); wild {
			upper.coverBelow(prefix, s)
		}
		upper.symbols[name] = s.over(upper.known(name))
	}
	for name, s := range upper.symbols {
		upper.addOwner(name, s)
	}
	return upper
}

// NoTimeout is what a What says of a call that may wait for ever.
const NoTimeout = ", no default timeout"

// WithTimeout is the row as it is for a call that has a timeout.
func (s *Symbol) WithTimeout() *Symbol {
	row := *s
	row.What, row.Bounded = strings.Replace(s.What, NoTimeout, "", 1), true
	return &row
}

// coverBelow lays s over every row whose name begins with prefix.
func (c *Catalogue) coverBelow(prefix string, s *Symbol) {
	for layer := c; layer != nil; layer = layer.below {
		for name, old := range layer.symbols {
			if strings.HasPrefix(name, prefix) && (layer == c || c.symbols[name] == nil) {
				c.symbols[name] = s.over(old)
			}
		}
	}
}

// known is the row that answers for name below what is being added.
func (c *Catalogue) known(name string) *Symbol {
	if s := c.Symbol(name); s != nil {
		return s
	}
	if owner := parent(name); owner != "" && c.Type(owner) != nil {
		return c.Member(owner, name[len(owner)+1:])
	}
	return nil
}

// over is the row that comes of laying s over old, which may be nil.
func (s *Symbol) over(old *Symbol) *Symbol {
	if old == nil {
		return s
	}
	row := *old
	if !strings.HasSuffix(s.Name, "*") {
		row.Name = s.Name
	}
	switch {
	case s.Code != "":
		return s.blockingOver(&row)
	case s.Effect != "":
		row.Kind, row.Effect = s.Kind, s.Effect
	case s.LoopCallback != "":
		row.LoopCallback = s.LoopCallback
		return &row // whether it blocks is another question
	case s.Offload != "":
		row.Offload = s.Offload
	}
	row.Code, row.Latency, row.Indirect = "", "", ""
	return &row
}

// blockingOver makes row, a copy of what was known, block as s says.
func (s *Symbol) blockingOver(row *Symbol) *Symbol {
	switch {
	case row.Kind == Decorator || row.Kind == Attribute && strings.HasSuffix(s.Name, "*"):
		return row // who names a whole library means its functions
	case row.Kind == Attribute:
		row.Kind = Property
	}
	row.Code, row.Latency, row.Indirect, row.Async = s.Code, s.Latency, "", false
	row.Lazy = row.Lazy || s.Lazy
	if s.What != "" {
		row.What = s.What
	}
	if s.Returns != "" {
		row.Returns, row.ReturnsWhen = s.Returns, nil
	}
	if len(s.When)+len(s.Unless) > 0 {
		row.When, row.Unless = s.When, s.Unless
	}
	if len(s.Alternatives) > 0 {
		row.Alternatives = s.Alternatives
	}
	if s.Caveat != "" {
		row.Caveat = s.Caveat
	}
	return row
}

// addOwner makes what a row stands in a class, if it can be one: what it makes
// then has the row's method. Nothing is lost where it is a module after all,
// since nobody calls a module.
func (c *Catalogue) addOwner(name string, s *Symbol) {
	owner := parent(name)
	if owner == "" || strings.HasSuffix(owner, "*") || s.Kind == Decorator {
		return
	}
	t := c.types[owner]
	if t == nil {
		if old := c.Type(owner); old != nil && old.Name == owner {
			t = new(*old)
		} else if old != nil || c.IsModule(owner) || c.hasBelow(owner) {
			return
		} else {
			t = &Type{Name: owner}
		}
	}
	if s.Kind == Function && s.Effect == OnLoop {
		t.LoopMethods = append(slices.Clone(t.LoopMethods), name[len(owner)+1:])
	}
	c.types[owner] = t
}

// hasBelow reports whether a row of this layer stands two or more names below
// name, so that name is a package or module.
func (c *Catalogue) hasBelow(name string) bool {
	for other := range c.symbols {
		if rest, ok := strings.CutPrefix(other, name+"."); ok && strings.Contains(strings.TrimSuffix(rest, ".*"), ".") {
			return true
		}
	}
	return false
}

// HasOwn reports whether c has rows of the user's over those of the libraries.
func (c *Catalogue) HasOwn() bool { return c.below != nil }

// Own is the row that the user has for name, exact or by a wildcard, nil if
// there is none. Unlike Symbol it is meant for names of the workspace, which
// may be called like those of a library.
func (c *Catalogue) Own(name string) *Symbol { return c.covering(name) }

// OwnType is what the user's rows say of the class name, nil if nothing.
func (c *Catalogue) OwnType(name string) *Type {
	for layer := c; layer.below != nil; layer = layer.below {
		if t := layer.types[name]; t != nil {
			return t
		}
	}
	return nil
}

// covering is the row of a layer above the base that answers for a canonical
// name: the exact one, or that of the longest wildcard. A wildcard stands for
// public names only.
func (c *Catalogue) covering(name string) *Symbol {
	for layer := c; layer.below != nil; layer = layer.below {
		if s := layer.symbols[name]; s != nil {
			return s
		}
		if strings.HasPrefix(name[strings.LastIndexByte(name, '.')+1:], "_") {
			continue
		}
		for p := parent(name); p != ""; p = parent(p) {
			if s := layer.symbols[p+".*"]; s != nil {
				return s
			}
		}
	}
	return nil
}
