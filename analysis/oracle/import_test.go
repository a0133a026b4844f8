package oracle

import (
	"fmt"
	"slices"
	"strings"
)

// scope is a place in a module where code is being written.
type scope struct {
	g      *gen
	m      *module
	indent string
	async  bool // await may stand here
	local  bool // an import may stand before the line: the code of a function
	before []string
	out    *[]line
}

func (s *scope) put(text string) {
	for _, b := range s.before {
		*s.out = append(*s.out, line{s.indent + b, s.g.scenario})
	}
	s.before = nil
	*s.out = append(*s.out, line{s.indent + text, s.g.scenario})
}

// source is something that code of other modules names.
type source struct {
	module string // dotted
	name   string
	from   *module // nil for the standard library
}

// importForm writes an import of src into s and returns the expression that
// names it there, "" where this form does not fit.
type importForm struct {
	tag   string
	write func(s *scope, src source) string
}

// refer names src in s, in one of the many ways of Python.
func (s *scope) refer(src source) string {
	if src.from == s.m {
		return src.name
	}
	if src.from != nil && src.from.index > s.m.index { // circular: only a function can import it
		x := s.g.fresh("up")
		s.before = append(s.before, "from "+src.module+" import "+src.name+" as "+x)
		return x
	}
	for {
		f := pick(s.g, importForms)
		if strings.HasPrefix(f.tag, "import: ") && s.g.chance(30) { // the plain forms more often than their share
			f = pick(s.g, importForms[:4])
		}
		if expr := f.write(s, src); expr != "" {
			s.g.tag(f.tag)
			return expr
		}
	}
}

var importForms = []importForm{
	{"import: module", func(s *scope, src source) string {
		if !s.local && s.m.within(src) || !s.m.plain(src) {
			return ""
		}
		return src.module + "." + src.name
	}},
	{"import: module as", func(s *scope, src source) string {
		x := s.g.fresh("m")
		s.m.need("import " + src.module + " as " + x)
		return x + "." + src.name
	}},
	{"import: from", func(s *scope, src source) string {
		if !s.m.binds(src) {
			return ""
		}
		s.m.need("from " + src.module + " import " + src.name)
		return src.name
	}},
	{"import: from as", func(s *scope, src source) string {
		x := s.g.fresh("n")
		s.m.need("from " + src.module + " import " + src.name + " as " + x)
		return x
	}},
	{"import: submodule from package", func(s *scope, src source) string {
		pkg := parentOf(src.module)
		if pkg == "" {
			return ""
		}
		x := s.g.fresh("m")
		s.m.need("from " + pkg + " import " + src.module[len(pkg)+1:] + " as " + x)
		return x + "." + src.name
	}},
	{"import: relative from", func(s *scope, src source) string {
		dots, rest := relative(s.m, src)
		if dots == "" {
			return ""
		}
		x := s.g.fresh("n")
		s.m.need("from " + dots + rest + " import " + src.name + " as " + x)
		return x
	}},
	{"import: relative module", func(s *scope, src source) string {
		dots, rest := relative(s.m, src)
		if dots == "" {
			return ""
		}
		x := s.g.fresh("m")
		pkg := parentOf(rest)
		s.m.need("from " + dots + pkg + " import " + strings.TrimPrefix(rest[len(pkg):], ".") + " as " + x)
		return x + "." + src.name
	}},
	{"import: star", func(s *scope, src source) string {
		if !starrable(s, src) || src.from != nil && src.from.exports {
			return ""
		}
		if !s.m.binds(src) {
			return ""
		}
		s.m.need("from " + src.module + " import *")
		return src.name
	}},
	{"import: star with __all__", func(s *scope, src source) string {
		if !starrable(s, src) || src.from == nil || !src.from.exports {
			return ""
		}
		s.m.need("from " + src.module + " import *")
		return src.name
	}},
	{"import: re-export", func(s *scope, src source) string {
		pkg, name := reexported(s, src)
		if pkg == "" {
			return ""
		}
		if s.g.chance(50) {
			x := s.g.fresh("m")
			s.m.need("import " + pkg + " as " + x)
			return x + "." + name
		}
		s.m.need("from " + pkg + " import " + name)
		return name
	}},
	{"import: in function", func(s *scope, src source) string {
		if !s.local {
			return ""
		}
		x := s.g.fresh("l")
		if s.g.chance(50) {
			s.before = append(s.before, "import "+src.module+" as "+x)
			return x + "." + src.name
		}
		s.before = append(s.before, "from "+src.module+" import "+src.name+" as "+x)
		return x
	}},
	{"import: try twin of a module", func(s *scope, src source) string {
		x := s.g.fresh("m")
		s.m.need(fmt.Sprintf("try:\n    import missing_%s as %s\nexcept ImportError:\n    import %s as %s", x, x, src.module, x))
		return x + "." + src.name
	}},
	{"import: try twin of a name", func(s *scope, src source) string {
		x := s.g.fresh("n")
		s.m.need(fmt.Sprintf("try:\n    from %s import %s as %s\nexcept ImportError:\n    %s = None", src.module, src.name, x, x))
		return x
	}},
	{"import: conditional", func(s *scope, src source) string {
		x := s.g.fresh("n")
		s.m.need("import sys")
		s.m.need(fmt.Sprintf("if sys.version_info >= (3, 8):\n    from %s import %s as %s\nelse:\n    %s = None", src.module, src.name, x, x))
		return x
	}},
	{"import: importlib", func(s *scope, src source) string {
		x := s.g.fresh("m")
		s.m.need("import importlib")
		s.m.need(fmt.Sprintf("%s = importlib.import_module(%q)", x, src.module))
		return x + "." + src.name
	}},
	{"import: importlib relative", func(s *scope, src source) string {
		dots, rest := relative(s.m, src)
		if dots == "" {
			return ""
		}
		x := s.g.fresh("m")
		s.m.need("from importlib import import_module")
		s.m.need(fmt.Sprintf("%s = import_module(%q, __package__)", x, dots+rest))
		return x + "." + src.name
	}},
	{"alias of a module", func(s *scope, src source) string {
		x := s.g.fresh("m")
		if s.m.within(src) || !s.m.plain(src) {
			return ""
		}
		s.m.need(x + " = " + src.module)
		return x + "." + src.name
	}},
	{"alias of a name", func(s *scope, src source) string {
		x := s.g.fresh("n")
		if s.m.within(src) || !s.m.plain(src) {
			return ""
		}
		s.m.need(x + " = " + src.module + "." + src.name)
		return x
	}},
	{"alias in function", func(s *scope, src source) string {
		if !s.local {
			return ""
		}
		x := s.g.fresh("v")
		if !s.m.plain(src) {
			return ""
		}
		s.before = append(s.before, x+" = "+src.module+"."+src.name)
		return x
	}},
	{"alias of an alias", func(s *scope, src source) string {
		x, y := s.g.fresh("n"), s.g.fresh("n")
		s.m.need("from " + src.module + " import " + src.name + " as " + x)
		s.m.need(y + " = " + x)
		return y
	}},
	{"alias by tuple", func(s *scope, src source) string {
		x, y := s.g.fresh("n"), s.g.fresh("n")
		if s.m.within(src) || !s.m.plain(src) {
			return ""
		}
		s.m.need(fmt.Sprintf("%s, %s = None, %s.%s", y, x, src.module, src.name))
		return x
	}},
}

// binds claims the name of src for what it is in its module: nothing else is
// imported under it.
func (m *module) binds(src source) bool {
	if from, taken := m.bound[src.name]; taken {
		return from == src.module
	}
	if m.bound == nil {
		m.bound = map[string]string{}
	}
	m.bound[src.name] = src.module
	return true
}

// within reports whether src is in a package around m: while that is imported,
// its modules are not its attributes yet.
func (m *module) within(src source) bool {
	pkg := parentOf(src.module)
	return src.from != nil && pkg != "" && (m.pkg == pkg || strings.HasPrefix(m.pkg, pkg+"."))
}

// plain imports the module of src as it is called.
func (m *module) plain(src source) bool {
	root, _, _ := strings.Cut(src.module, ".")
	if !m.binds(source{module: "", name: root}) {
		return false
	}
	m.need("import " + src.module)
	return true
}

// starrable tells whether a star import of src brings its name and no trouble:
// some modules of the standard library would hide builtins.
func starrable(s *scope, src source) bool {
	if s.m.private {
		return false
	}
	if src.from == nil {
		return slices.Contains([]string{"time", "subprocess", "shutil", "queue"}, src.module) && src.name != "which"
	}
	return !src.from.private
}

// relative is how m names the module of src: dots, then the rest.
func relative(m *module, src source) (dots, rest string) {
	if src.from == nil || m.pkg == "" {
		return "", ""
	}
	dots = "."
	for pkg := m.pkg; pkg != ""; pkg = parentOf(pkg) {
		if strings.HasPrefix(src.module, pkg+".") {
			return dots, src.module[len(pkg)+1:]
		}
		dots += "."
	}
	return "", ""
}

// reexported makes a package around src name it, for code outside the package.
func reexported(s *scope, src source) (pkg, name string) {
	if src.from == nil || src.from.pkg == "" {
		return "", ""
	}
	for pkg = src.from.pkg; pkg != ""; pkg = parentOf(pkg) {
		_, has := s.g.inits[pkg]
		if has && s.m.pkg != pkg && !strings.HasPrefix(s.m.pkg, pkg+".") && (parentOf(pkg) == "" || s.g.chance(50)) {
			break
		}
	}
	if pkg == "" {
		return "", ""
	}
	name = src.name
	target := "." + src.module[len(pkg)+1:]
	var statement string
	switch s.g.IntN(3) {
	case 0:
		statement = "from " + target + " import " + name
	case 1:
		statement = "from " + src.module + " import " + name
	case 2:
		name = s.g.fresh("re")
		statement = "from " + target + " import " + src.name + " as " + name
	}
	s.g.reexport(pkg, reexport{src.from.index, statement})
	return pkg, name
}

// reexport is a line of an __init__ and the index of the module it imports.
type reexport struct {
	index     int
	statement string
}

func (g *gen) reexport(pkg string, r reexport) {
	if !slices.Contains(g.inits[pkg], r) {
		g.inits[pkg] = append(g.inits[pkg], r)
	}
}
