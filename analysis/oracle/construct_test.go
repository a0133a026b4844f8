package oracle

import (
	"fmt"
	"regexp"
	"strings"
)

// construct is a way in which code reaches other code, written as Python with
// placeholders:
//
//	$Name        an identifier of this use of the construct
//	<$Name>      that definition, seen from another module: imported where need be
//	{time.sleep} a name of the standard library, imported in some way
//	<in>         a line: the code that is reached
//	<call>       an expression that runs it
//	<fn0> <fn1>  a function that runs it, called with no or with one argument
//	<T> <new>    a class, and an expression that makes an instance
//	<ann>        the class where an annotation wants it
//	<op X>       an expression that runs it, on the instance X of <T>
//
// A line of three dashes in defs begins a part that may lie in another module.
type construct struct {
	tag  string
	defs string
	use  string // the statements that reach it
	own  bool   // defs lie in a module of their own, since they rebind names of others
}

// leaf is a blocking symbol of the standard library.
type leaf struct {
	symbol string
	use    string // statements
	fn1    string // the callable, if one argument suits it
	typ    string // the class, if it is a method, with
	new    string // an expression that makes an instance and
	op     string // one that blocks on the instance %s
	quiet  bool   // it does not block
}

// chain is what one scenario consists of: constructs from the inside out.
type chain struct {
	leaf   *leaf
	layers []*construct
}

// action writes code that reaches the leaf.
type action struct {
	level    int // the lowest module that can hold the code
	async    bool
	emit     func(s *scope)
	callable func(s *scope) string
	typ      *receiver
}

type receiver struct {
	class source
	new   func(s *scope) string // nil: a call of the class without arguments
	op    string
}

// needsPlain reports whether what the construct reaches can't be awaited.
func (c *construct) needsPlain() bool {
	for _, p := range []string{"<call>", "<fn0>", "<fn1>", "<T>", "<new>", "<op ", "<ann>"} {
		if strings.Contains(c.defs+c.use, p) {
			return true
		}
	}
	lines := strings.Split(c.defs, "\n")
	for i, l := range lines {
		if strings.TrimSpace(l) == "<in>" {
			if in := enclosing(lines, i); in == nil || !in.async {
				return true
			}
		}
	}
	lines = strings.Split(c.use, "\n")
	for i, l := range lines {
		if strings.TrimSpace(l) == "<in>" {
			if in := enclosing(lines, i); in != nil && !in.async {
				return true
			}
		}
	}
	return false
}

// closed reports whether the construct reaches nothing but what it names itself.
func (c *construct) closed() bool {
	return !c.needsPlain() && !strings.Contains(c.defs+c.use, "<in>")
}

// awaits reports whether a use of the construct must stand in a coroutine.
func (c *construct) awaits() bool {
	lines := strings.Split(c.use, "\n")
	for i, l := range lines {
		if strings.Contains(l, "await ") || strings.Contains(l, "async for ") || strings.Contains(l, "async with ") {
			if in := enclosing(lines, i); in == nil {
				return true
			}
		}
	}
	return false
}

// holds reports whether what the construct reaches stands in the very scope of its use.
func (c *construct) holds() bool {
	lines := strings.Split(c.use, "\n")
	for i, l := range lines {
		if strings.TrimSpace(l) == "<in>" && enclosing(lines, i) == nil {
			return true
		}
	}
	return false
}

// header is the def, class or nothing that a line of a template stands in.
type header struct{ async, class bool }

func enclosing(lines []string, i int) *header {
	indent := indentOf(lines[i])
	for j := i - 1; j >= 0 && indent > 0; j-- {
		l := strings.TrimSpace(lines[j])
		if l == "" || indentOf(lines[j]) >= indent {
			continue
		}
		indent = indentOf(lines[j])
		switch {
		case strings.HasPrefix(l, "async def "):
			return &header{async: true}
		case strings.HasPrefix(l, "def "):
			return &header{}
		case strings.HasPrefix(l, "class "):
			return &header{class: true}
		}
	}
	return nil
}

func indentOf(s string) int { return len(s) - len(strings.TrimLeft(s, " ")) }

// instance is one use of a construct.
type instance struct {
	g      *gen
	c      *construct
	in     action
	names  map[string]string
	homes  map[string]*module // of the definitions
	helper map[string]source  // the functions made for <fn0>, <fn1> and <call>
	typ    *receiver
}

// write writes the code of a chain and a coroutine around it, and returns that.
func (g *gen) write(c chain) (*module, string) {
	act := g.leafAction(c.leaf)
	for _, l := range c.layers {
		act = g.layer(l, act)
	}
	m := g.above(act.level)
	root := &instance{g: g, in: act, names: map[string]string{}, homes: map[string]*module{}}
	root.define(m, "async def $scenario():\n    <in>\n")
	return m, root.name("scenario")
}

func (g *gen) leafAction(l *leaf) action {
	g.tag("leaf: " + l.symbol)
	inst := &instance{g: g, names: map[string]string{}}
	act := action{emit: func(s *scope) { inst.write(s, l.use) }}
	if l.fn1 != "" {
		act.callable = func(s *scope) string { return inst.fill(s, l.fn1) }
	}
	if l.typ != "" {
		act.typ = &receiver{
			class: source{module: parentOf(l.typ), name: l.typ[len(parentOf(l.typ))+1:]},
			new:   func(s *scope) string { return inst.fill(s, l.new) },
			op:    l.op,
		}
		if l.use == "" {
			act.emit = func(s *scope) { inst.write(s, fmt.Sprintf(l.op, l.new)) }
		}
	}
	return act
}

// layer writes the definitions of a construct that reaches in.
func (g *gen) layer(c *construct, in action) action {
	g.tag(c.tag)
	inst := &instance{g: g, c: c, in: in, names: map[string]string{}, homes: map[string]*module{}, helper: map[string]source{}}
	level := in.level
	var parts []string
	var homes []*module
	for _, part := range strings.Split(c.defs, "---\n") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		m := g.above(level)
		if c.own {
			m = g.module("")
			m.private = true
			g.module("")
		}
		level = m.index
		parts, homes = append(parts, part), append(homes, m)
		inst.declare(m, part)
	}
	for i, part := range parts {
		inst.define(homes[i], part)
	}
	return action{
		level: level,
		async: c.awaits() || in.async && c.holds(),
		emit:  func(s *scope) { inst.write(s, c.use) },
	}
}

var (
	binding     = regexp.MustCompile(`^ *(?:async def |def |class |from \S+ import \S+ as )?\$(\w+)`)
	global      = regexp.MustCompile(`^ *global \$(\w+)`)
	placeholder = regexp.MustCompile(`<\$(\w+)>|<(call|fn0|fn1|T|new|ann)>|<op ((?:[^<>]|<[^<>]+>)+)>|\{([a-z_]\w*(?:\.\w+)+)\}|\$(\w+)`)
)

// declare notes what a part of the definitions binds in its module.
func (inst *instance) declare(m *module, part string) {
	lines := strings.Split(part, "\n")
	for i, l := range lines {
		d := global.FindStringSubmatch(l)
		if d == nil && enclosing(lines, i) == nil {
			d = binding.FindStringSubmatch(l)
		}
		if d != nil && inst.homes[d[1]] == nil {
			inst.homes[d[1]] = m
			m.names = append(m.names, inst.name(d[1]))
		}
	}
}

// define writes a part of the definitions into a module.
func (inst *instance) define(m *module, part string) {
	inst.declare(m, part)
	var out []line
	inst.write(&scope{g: inst.g, m: m, out: &out}, strings.Trim(part, "\n"))
	m.lines = append(append(m.lines, line{"", -1}, line{"", -1}), out...)
}

func (inst *instance) name(id string) string {
	if inst.names[id] == "" {
		inst.names[id] = inst.g.fresh(id)
	}
	return inst.names[id]
}

// write writes statements at a place.
func (inst *instance) write(s *scope, text string) {
	lines := strings.Split(strings.Trim(text, "\n"), "\n")
	for i, l := range lines {
		at := &scope{g: s.g, m: s.m, async: s.async, local: s.local, out: s.out}
		if in := enclosing(lines, i); in != nil {
			at.async, at.local = in.async, !in.class
		}
		at.indent = s.indent + l[:indentOf(l)]
		l = strings.TrimSpace(l)
		if l == "<in>" {
			at.local = true
			inst.in.emit(at)
			continue
		}
		if i > 0 && strings.HasPrefix(strings.TrimSpace(lines[i-1]), "@") || continues(l) {
			at.local = false
		}
		at.put(inst.fill(at, l))
	}
}

// continues reports whether no statement can stand before the line.
func continues(l string) bool {
	for _, k := range []string{"else", "elif ", "except", "finally", "nonlocal ", "global ", "case "} {
		if strings.HasPrefix(l, k) {
			return true
		}
	}
	return false
}

// fill replaces the placeholders of a line.
func (inst *instance) fill(s *scope, text string) string {
	return placeholder.ReplaceAllStringFunc(text, func(p string) string {
		m := placeholder.FindStringSubmatch(p)
		switch {
		case m[1] != "":
			home := inst.homes[m[1]]
			if home == nil {
				panic(inst.c.tag + ": nothing binds $" + m[1])
			}
			return s.refer(source{module: home.dotted, name: inst.name(m[1]), from: home})
		case m[2] != "":
			return inst.reach(s, m[2])
		case m[3] != "":
			return fmt.Sprintf(inst.receiver(s.m).op, inst.fill(s, m[3]))
		case m[4] != "":
			module := parentOf(m[4])
			return s.refer(source{module: module, name: m[4][len(module)+1:]})
		}
		return inst.name(m[5])
	})
}

// reach fills the placeholders that stand for what the construct reaches.
func (inst *instance) reach(s *scope, kind string) string {
	switch kind {
	case "call":
		return inst.function(s, kind) + "()"
	case "fn1":
		if inst.in.callable != nil && s.g.chance(50) {
			return inst.in.callable(s)
		}
		return inst.function(s, kind)
	case "fn0":
		return inst.function(s, kind)
	case "new":
		if r := inst.receiver(s.m); r.new != nil {
			return r.new(s)
		}
		return s.refer(inst.typ.class) + "()"
	case "T":
		return s.refer(inst.receiver(s.m).class)
	}
	return inst.annotation(s)
}

// function names a function in some module, made for the purpose, that reaches
// what the construct reaches.
func (inst *instance) function(s *scope, kind string) string {
	src, ok := inst.helper[kind]
	if !ok {
		m := inst.between(s.m)
		params := map[string]string{"fn1": "x"}[kind]
		h := &instance{g: s.g, in: inst.in, names: map[string]string{}, homes: map[string]*module{}, helper: map[string]source{}}
		h.define(m, "def $helper("+params+"):\n    <in>\n    return 1\n")
		src = source{module: m.dotted, name: h.name("helper"), from: m}
		inst.helper[kind] = src
	}
	return s.refer(src)
}

// between is a module that can name what is reached, and that m can name.
func (inst *instance) between(m *module) *module {
	if m.private {
		return m
	}
	for {
		if b := inst.g.modules[inst.in.level+inst.g.IntN(m.index-inst.in.level+1)]; !b.private {
			return b
		}
	}
}

// receiver is a class with a method that reaches what the construct reaches.
func (inst *instance) receiver(m *module) *receiver {
	switch {
	case inst.typ != nil:
	case inst.in.typ != nil && inst.g.chance(60):
		inst.typ = inst.in.typ
	default:
		m = inst.between(m)
		k := &instance{g: inst.g, in: inst.in, names: map[string]string{}, homes: map[string]*module{}}
		k.define(m, "class $Worker:\n    def $go(self):\n        <in>\n        return self\n")
		inst.typ = &receiver{
			class: source{module: m.dotted, name: k.name("Worker"), from: m},
			op:    "%s." + k.name("go") + "()",
		}
	}
	return inst.typ
}

// annotation names the receiver's class where Python does not evaluate it, or
// need not.
func (inst *instance) annotation(s *scope) string {
	class := inst.receiver(s.m).class
	switch {
	case s.g.chance(30) && class.from != s.m:
		s.g.tag("import: TYPE_CHECKING")
		x := s.g.fresh("T")
		s.m.need("from typing import TYPE_CHECKING")
		s.m.need("if TYPE_CHECKING:\n    from " + class.module + " import " + class.name + " as " + x)
		return `"` + x + `"`
	case s.g.chance(30):
		s.g.tag("annotation in quotes")
		return `"` + s.refer(class) + `"`
	}
	return s.refer(class)
}
