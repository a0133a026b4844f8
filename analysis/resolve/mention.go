package resolve

import (
	"bytes"
	"path"
	"slices"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// maxMentions is how many statements may call a name, or assign an attribute of
// it, for what they hand over to be looked at: of a name that stands everywhere
// too little would be learned for the work.
const maxMentions = 40

// mentions are the statements that call something by a name ("load("), assign an
// attribute ("repo="), import something by another name or give it one at the top of
// a module ("load "), or put something into what a name or an attribute is (".handlers"), under a literal
// key or a constant ("[db"), by their text alone. They are gathered when they are first asked for.
type mentions struct {
	makers map[string]bool // the last names of what makes something by calling its first argument
	units  map[string][]*Unit
	nodes  map[string]*Node // of the names that were asked for
}

// mentioning are the statements of the workspace that mention a name in the way
// of key; test doubles and tests are left out, except for code that is in them.
func (w *World) mentioning(key string, by *Unit) []*Unit { return w.mentioningIn("", key, by) }

// mentioningIn are those in one folder, where there are too many in all.
func (w *World) mentioningIn(folder, key string, by *Unit) []*Unit {
	m := &w.mentions
	if m.units == nil {
		m.units, m.makers = map[string][]*Unit{}, w.makerNames()
		for _, mod := range w.modules {
			m.add(mod.Units)
		}
	}
	w.Read(m.node(key))
	units := m.units[key]
	if len(units) == 0 {
		return nil
	}
	if len(units) > maxMentions && folder != "" {
		units = slices.DeleteFunc(slices.Clone(units), func(u *Unit) bool { return path.Dir(u.Module.Path) != folder })
	}
	if len(units) > maxMentions {
		w.Cut++
		return nil
	}
	if by == nil || !isDouble(by) {
		units = slices.DeleteFunc(slices.Clone(units), isDouble)
	}
	slices.SortFunc(units, before)
	return units
}

// node stands for who mentions a name in the way of key.
func (m *mentions) node(key string) *Node {
	node := m.nodes[key]
	if node == nil {
		node = &Node{}
		m.nodes[key] = node
	}
	return node
}

// before orders statements by file and place, so that results do not depend on
// which file was opened first.
func before(a, b *Unit) int {
	if a.Module != b.Module {
		if a.Module.Path < b.Module.Path {
			return -1
		}
		return 1
	}
	return a.Chunk.Start - b.Chunk.Start
}

func (m *mentions) add(units []*Unit) {
	if m.units == nil {
		return // not asked for yet
	}
	for _, u := range units {
		eachMention(u.text, m.makers, func(key []byte) {
			if us := m.units[string(key)]; len(us) == 0 || us[len(us)-1] != u {
				m.units[string(key)] = append(us, u)
			}
		})
	}
}

// follow takes statements that came or went into account.
func (m *mentions) follow(w *World, fresh, gone []*Unit) {
	if m.units == nil {
		return
	}
	changed := func(u *Unit, then func(key []byte)) {
		eachMention(u.text, m.makers, func(key []byte) {
			if node := m.nodes[string(key)]; node != nil {
				w.Changed(node)
			}
			then(key)
		})
	}
	for _, u := range gone {
		changed(u, func(key []byte) {
			if us, ok := m.units[string(key)]; ok {
				m.units[string(key)] = slices.DeleteFunc(us, func(o *Unit) bool { return o == u })
			}
		})
	}
	for _, u := range fresh {
		changed(u, func([]byte) {})
	}
	m.add(fresh)
}

// eachMention finds the names in a text that a parenthesis follows, or of
// attributes that an assignment does. What stands in comments and texts counts
// too: it leads to nothing.
func eachMention(text []byte, makers map[string]bool, found func(key []byte)) {
	var buf [64]byte
	for i, c := range text {
		if c == '@' {
			if name := decorator(text[i+1:]); len(name) > 0 && len(name) < len(buf) {
				found(append(append(buf[:0], name...), '('))
			}
		}
		switch {
		case c == '(', c == '=':
		case c == '[':
			name, item := filledAt(text, i)
			if len(name) > 0 && len(name) < len(buf) {
				found(append(append(buf[:0], '.'), name...))
			}
			if key := keyIn(text[i+1:]); item && len(key) > 0 && len(key) < len(buf) {
				found(append(append(buf[:0], '['), key...))
			}
			continue
		case c == ' ' && i+4 < len(text) && string(text[i+1:i+4]) == "as ":
		default:
			continue
		}
		end := i
		if c == '=' {
			if i+1 < len(text) && text[i+1] == '=' {
				continue
			}
			for end > 0 && text[end-1] == ' ' {
				end--
			}
		}
		start := end
		for start > 0 && nameByte(text[start-1]) {
			start--
		}
		if start == end || end-start >= len(buf) {
			continue
		}
		if c == '=' && (start == 0 || text[start-1] != '.') {
			if name := renamed(text, start, i); len(name) > 0 && len(name) < len(buf) {
				found(append(append(buf[:0], name...), ' '))
			}
			continue
		}
		found(append(append(buf[:0], text[start:end]...), c))
		if c != '(' {
			continue
		}
		switch name := string(text[start:end]); {
		case puts[name] && start > 0 && text[start-1] == '.':
			if of := nameBefore(text, start-1); len(of) > 0 && len(of) < len(buf) {
				found(append(append(buf[:0], '.'), of...))
			}
			if name != "setdefault" {
				continue
			}
			if key := keyIn(text[i+1:]); len(key) > 0 && len(key) < len(buf) {
				found(append(append(buf[:0], '['), key...))
			}
		case makers[name]:
			if made := lastNameIn(text[i+1:]); len(made) > 0 && len(made) < len(buf) {
				found(append(append(buf[:0], made...), '('))
			}
		case name == "setattr":
			if attr := quotedIn(text[i+1:]); len(attr) > 0 && len(attr) < len(buf) {
				found(append(append(buf[:0], attr...), '='))
			}
		}
	}
}

// renamed is what a statement at the top of a module, with an equals sign at an
// offset, gives another name: load of `read = files.load`.
func renamed(text []byte, start, equals int) []byte {
	if start > 0 && text[start-1] != '\n' {
		return nil
	}
	line, _, _ := bytes.Cut(text[equals+1:min(len(text), equals+1+maxQuoted)], []byte("\n"))
	line = bytes.Trim(line, " \t\r")
	if name := lastNameIn(line); bytes.HasSuffix(line, name) && !bytes.ContainsFunc(line, func(r rune) bool { return r < 0x80 && r != '.' && !nameByte(byte(r)) }) {
		return name
	}
	return nil
}

// puts are the methods that put something into what they are called on.
var puts = map[string]bool{
	"append": true, "appendleft": true, "add": true, "put": true, "put_nowait": true, "insert": true, "extend": true,
	"extendleft": true, "setdefault": true, "update": true, "set": true,
}

// nameBefore is the name that ends at an offset.
func nameBefore(text []byte, end int) []byte {
	start := end
	for start > 0 && nameByte(text[start-1]) {
		start--
	}
	return text[start:end]
}

// maxKey is how long the text of a key may be: x of `handlers[x] = f`.
const maxKey = 80

// filledAt is the name of what a subscript at an offset may put something into:
// `handlers[x] = f`, `handlers[x].append(f)`; and whether it may put it into an
// item: `data[x][y] = v` too.
func filledAt(text []byte, open int) (name []byte, item bool) {
	end := closing(text, open)
	if end == 0 {
		return nil, false
	}
	switch next(text, end) {
	case '.', '=':
		return nameBefore(text, open), true
	case '[':
		for end > 0 && next(text, end) == '[' {
			end = closing(text, end)
		}
		return nil, end > 0 && next(text, end) == '='
	}
	return nil, false
}

// closing is the offset behind the bracket that closes the one at open; 0 where
// that is on another line, or far away.
func closing(text []byte, open int) int {
	depth := 0
	for i := open; i < len(text) && i < open+maxKey; i++ {
		switch text[i] {
		case '[':
			depth++
		case ']':
			depth--
		case '\n':
			return 0
		}
		if depth == 0 {
			return i + 1
		}
	}
	return 0
}

// next is what stands at an offset or behind the blanks there; a comparison counts
// for nothing.
func next(text []byte, at int) byte {
	rest := bytes.TrimLeft(text[at:min(at+3, len(text))], " ")
	if len(rest) == 0 || len(rest) > 1 && rest[0] == '=' && rest[1] == '=' {
		return 0
	}
	return rest[0]
}

// keyIn is the text of the key that stands first in brackets: a name in quotes, or
// a constant.
func keyIn(text []byte) []byte {
	if key := lastNameIn(text); len(key) > 0 {
		if key[0] < 'A' || key[0] > 'Z' {
			return nil
		}
		return key
	}
	return quotedIn(text)
}

// maxQuoted is how far into a call a name in quotes may stand.
const maxQuoted = 100

// quotedIn is the first name in quotes in the arguments of a call.
func quotedIn(text []byte) []byte {
	text = text[:min(len(text), maxQuoted)]
	open := bytes.IndexAny(text, "\"'")
	if open < 0 {
		return nil
	}
	end := bytes.IndexByte(text[open+1:], text[open])
	if end < 0 {
		return nil
	}
	name := text[open+1 : open+1+end]
	if bytes.ContainsFunc(name, func(r rune) bool { return r < 0x80 && !nameByte(byte(r)) }) {
		return nil
	}
	return name
}

// makerNames are the names by which code calls what makes something of its first
// argument.
func (w *World) makerNames() map[string]bool {
	return w.Catalogue.LastNames(func(s *catalogue.Symbol) bool { return s.Callable() != "" })
}

// lastNameIn is the last part of the dotted name with which a text begins.
func lastNameIn(text []byte) []byte {
	text = bytes.TrimLeft(text[:min(len(text), maxQuoted)], " \n\t")
	end := 0
	for end < len(text) && (nameByte(text[end]) || text[end] == '.') {
		end++
	}
	return text[bytes.LastIndexByte(text[:end], '.')+1 : end]
}

// decorator is the last name of a decorator that is not called: load of
// `@jobs.load`.
func decorator(text []byte) []byte {
	start := 0
	for i, c := range text {
		switch {
		case c == '.':
			start = i + 1
		case c == '(':
			return nil
		case !nameByte(c):
			return text[start:i]
		}
	}
	return nil
}

func nameByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}
