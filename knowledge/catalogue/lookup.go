package catalogue

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

// Catalogue answers what is known of a name. It is immutable and safe for
// concurrent use; a look-up costs a few map accesses and allocates nothing
// unless it has to follow an alias or join a type and an attribute.
type Catalogue struct {
	symbols   map[string]*Symbol
	types     map[string]*Type
	params    map[string][]*Type // by the names that their parameters have
	aliases   map[string]string
	modules   map[string]bool
	derived   map[string]bool // types that another one derives from
	libraries []*Library
	below     *Catalogue // the layer that this one covers, nil at the bottom
}

// maxAliases bounds the steps of Canonical, should aliases form a circle.
const maxAliases = 8

// Canonical is the spelling of name under which its row stands: aliases are
// followed, those of a prefix too ("requests.sessions.Session.get" is
// "requests.Session.get"). Builtins are bare: "builtins.open" is "open". A
// name that nobody knows comes back unchanged.
func (c *Catalogue) Canonical(name string) string {
	base := c.base()
	if rest, ok := strings.CutPrefix(name, "builtins."); ok {
		name = rest
	}
	for range maxAliases {
		next, changed := base.step(name)
		if !changed {
			break
		}
		name = next
	}
	return name
}

// step applies the alias of the longest prefix of name, if one has any.
func (c *Catalogue) step(name string) (string, bool) {
	for p := name; p != ""; p = parent(p) {
		if to, ok := c.aliases[p]; ok {
			return to + name[len(p):], true
		}
	}
	return name, false
}

// base is the lowest layer: the one with types, aliases and modules.
func (c *Catalogue) base() *Catalogue {
	for c.below != nil {
		c = c.below
	}
	return c
}

// Symbol is the row of exactly this symbol, other spellings followed; nil if
// there is none. Base classes are not asked, nor are wildcards but those of
// the user's own rows: see Member.
func (c *Catalogue) Symbol(name string) *Symbol {
	name = c.Canonical(name)
	if s := c.covering(name); s != nil {
		return s
	}
	return c.base().symbols[name]
}

// TypesOfParam are the types that parameters of a name have by convention, one a
// library.
func (c *Catalogue) TypesOfParam(name string) []*Type { return c.base().params[name] }

// Type is what is known of the class name, other spellings followed; nil if
// nothing is. A row "boto3.client.*" answers for every "boto3.client.s3" that
// has no row of its own.
func (c *Catalogue) Type(name string) *Type {
	base := c.base()
	name = base.Canonical(name)
	for layer := c; layer != nil; layer = layer.below {
		if t := layer.types[name]; t != nil {
			return t
		}
	}
	if p := parent(name); p != "" {
		return base.types[p+".*"]
	}
	return nil
}

// Member is the row of attribute attr on an instance of typ: that of the class
// itself or of the first base that has one, exact rows before wildcards. A
// wildcard stands for public attributes only. Nil if there is none.
func (c *Catalogue) Member(typ, attr string) *Symbol {
	line := c.ancestry(typ)
	if c.below != nil {
		for _, t := range line {
			if s := c.covering(t + "." + attr); s != nil {
				return s
			}
		}
	}
	base := c.base()
	for _, t := range line {
		if s := base.symbols[t+"."+attr]; s != nil {
			return s
		}
	}
	if strings.HasPrefix(attr, "_") {
		return nil
	}
	for _, t := range line {
		if s := base.symbols[t+".*"]; s != nil {
			return s
		}
	}
	return nil
}

// Subclass reports whether typ is base or derives from it.
func (c *Catalogue) Subclass(typ, base string) bool {
	return slices.Contains(c.ancestry(typ), c.Canonical(base))
}

// IsBase reports whether a type derives from typ.
func (c *Catalogue) IsBase(typ string) bool {
	return c.base().derived[c.Canonical(typ)]
}

// Below are a type and those that derive from it.
func (c *Catalogue) Below(typ string) []string {
	var below []string
	for t := range c.Types() {
		if c.Subclass(t.Name, typ) {
			below = append(below, t.Name)
		}
	}
	return below
}

// ancestry is typ and its bases in the order in which an attribute is looked
// up. A class that is known by a pattern is followed by the pattern.
func (c *Catalogue) ancestry(typ string) []string {
	line := make([]string, 0, 4)
	var add func(string)
	add = func(name string) {
		name = c.Canonical(name)
		if slices.Contains(line, name) {
			return
		}
		line = append(line, name)
		t := c.Type(name)
		if t == nil {
			return
		}
		if t.Name != name {
			line = append(line, t.Name)
		}
		for _, b := range t.Bases {
			add(b)
		}
	}
	add(typ)
	return line
}

// IsModule reports whether name is a module or package of a known library.
func (c *Catalogue) IsModule(name string) bool { return c.base().modules[name] }

// Symbols lists every row by name, covered ones left out.
func (c *Catalogue) Symbols() iter.Seq[*Symbol] {
	all := map[string]*Symbol{}
	for layer := c; layer != nil; layer = layer.below {
		for name, s := range layer.symbols {
			if all[name] == nil {
				all[name] = s
			}
		}
	}
	return inOrder(all)
}

// LastNames are the names, without what stands before the last dot, of the
// rows that wanted picks. Unlike Symbols it puts nothing in order, as an engine
// asks it when it is made.
func (c *Catalogue) LastNames(wanted func(*Symbol) bool) map[string]bool {
	names := map[string]bool{}
	for layer := c; layer != nil; layer = layer.below {
		for name, s := range layer.symbols {
			if wanted(s) && !c.coveredAbove(layer, name) {
				names[trailing(name)] = true
			}
		}
	}
	return names
}

// coveredAbove reports whether a layer over this one has a row of the name.
func (c *Catalogue) coveredAbove(layer *Catalogue, name string) bool {
	for above := c; above != layer; above = above.below {
		if above.symbols[name] != nil {
			return true
		}
	}
	return false
}

// Types lists every type of the data files by name.
func (c *Catalogue) Types() iter.Seq[*Type] { return inOrder(c.base().types) }

// Libraries lists the data files by name. The slice must not be changed.
func (c *Catalogue) Libraries() []*Library { return c.base().libraries }

func inOrder[V any](m map[string]V) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, name := range slices.Sorted(maps.Keys(m)) {
			if !yield(m[name]) {
				return
			}
		}
	}
}

// parent is a dotted name without its last component, "" where there is one.
func parent(name string) string {
	return name[:max(strings.LastIndexByte(name, '.'), 0)]
}

// trailing is the last component of a dotted name.
func trailing(name string) string {
	return name[strings.LastIndexByte(name, '.')+1:]
}
