package oracle

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// program is a generated Python program.
type program struct {
	files map[string]string // by path, relative to the program's folder
	path  []string          // the folders in which Python looks for modules
	// tags are the constructs of each scenario; owner is the scenario that
	// each line (1-based, by file) was written for, -1 for none.
	tags  [][]string
	owner map[string][]int
}

// line is a line of a module and the scenario that it was written for.
type line struct {
	text     string
	scenario int
}

// module is a file that is being written. Code of a module refers to modules of
// a lower index alone, so that imports are never circular.
type module struct {
	index   int
	path    string            // "app/core/m3.py"
	dotted  string            // "app.core.m3"
	pkg     string            // "app.core", empty where there is none
	exports bool              // it has an __all__
	private bool              // its names are its own: no star import touches it
	imports []string          // without repetition, in the order of their need
	bound   map[string]string // the modules of the names that imports bind as they are
	names   []string
	lines   []line
}

func (m *module) need(statement string) {
	if !slices.Contains(m.imports, statement) {
		m.imports = append(m.imports, statement)
	}
}

// layout is how the modules of a program lie in folders.
type layout struct {
	tag  string
	path []string
	// packages are the folders of the modules, lowest index first: names under
	// path[0]; "" is path[0] itself. A "/" at the end means no __init__.py.
	packages []string
}

var layouts = []layout{
	{tag: "layout: flat", path: []string{""}, packages: []string{""}},
	{tag: "layout: package", path: []string{""}, packages: []string{"", "lib", "app"}},
	{tag: "layout: nested package", path: []string{""}, packages: []string{"app.core", "app", ""}},
	{tag: "layout: namespace package", path: []string{""}, packages: []string{"lib/", "space.part/", "app"}},
	{tag: "layout: src", path: []string{"src", ""}, packages: []string{"lib", "app"}},
}

// gen writes one program.
type gen struct {
	*rand.Rand
	layout   layout
	modules  []*module
	inits    map[string][]reexport // by package, those with an __init__
	count    int
	scenario int
	tags     []string // of the scenario
}

func (g *gen) tag(name string) {
	if !slices.Contains(g.tags, name) {
		g.tags = append(g.tags, name)
	}
}

func (g *gen) fresh(name string) string {
	g.count++
	return fmt.Sprintf("%s%d", name, g.count)
}

func (g *gen) chance(percent int) bool { return g.IntN(100) < percent }

func pick[T any](g *gen, from []T) T { return from[g.IntN(len(from))] }

// newGen prepares the empty modules of a program.
func newGen(r *rand.Rand) *gen {
	g := &gen{Rand: r, inits: map[string][]reexport{}}
	g.layout = pick(g, layouts)
	for _, p := range g.layout.packages {
		for range 1 + g.IntN(2) {
			g.module(p)
		}
	}
	return g
}

func (g *gen) module(folder string) *module {
	pkg := strings.TrimSuffix(folder, "/")
	m := &module{index: len(g.modules), pkg: pkg, exports: g.chance(30)}
	name := fmt.Sprintf("mod_%c", 'a'+m.index)
	m.dotted = name
	if pkg != "" {
		m.dotted = pkg + "." + name
		if pkg == folder {
			for p := pkg; p != ""; p = parentOf(p) {
				if _, has := g.inits[p]; !has {
					g.inits[p] = nil
				}
			}
		}
	}
	m.path = g.file(m.dotted) + ".py"
	g.modules = append(g.modules, m)
	return m
}

func parentOf(dotted string) string {
	if i := strings.LastIndexByte(dotted, '.'); i >= 0 {
		return dotted[:i]
	}
	return ""
}

func (g *gen) file(dotted string) string {
	p := strings.ReplaceAll(dotted, ".", "/")
	if root := g.layout.path[0]; root != "" {
		p = root + "/" + p
	}
	return p
}

// above is a random module from which code can refer to level.
func (g *gen) above(level int) *module {
	var fit []*module
	for _, m := range g.modules[level:] {
		if !m.private {
			fit = append(fit, m)
		}
	}
	if len(fit) == 0 {
		return g.modules[len(g.modules)-1]
	}
	return pick(g, fit)
}

// generate writes a program with a scenario for each chain.
func generate(r *rand.Rand, chains []chain) *program {
	g := newGen(r)
	p := &program{files: map[string]string{}, path: g.layout.path, owner: map[string][]int{}}
	var mains []string
	main := []string{"import asyncio"}
	for i, c := range chains {
		g.scenario, g.tags = i, nil
		g.tag(g.layout.tag)
		m, name := g.write(c)
		main = append(main, "import "+m.dotted)
		mains = append(mains, fmt.Sprintf("    await %s.%s()", m.dotted, name))
		p.tags = append(p.tags, g.tags)
	}
	main = append(append(main, "", "", "async def main():"), mains...)
	p.add("main.py", main, nil)
	for _, m := range g.modules {
		g.render(p, m)
	}
	for pkg, all := range g.inits {
		slices.SortStableFunc(all, func(a, b reexport) int { return cmp.Compare(a.index, b.index) })
		var lines []string
		for _, r := range all {
			lines = append(lines, r.statement)
		}
		p.add(g.file(pkg)+"/__init__.py", lines, nil)
	}
	return p
}

// render puts a module together.
func (g *gen) render(p *program, m *module) {
	var text []string
	var owner []int
	put := func(s string, scenario int) {
		for _, l := range strings.Split(s, "\n") {
			text, owner = append(text, l), append(owner, scenario)
		}
	}
	for _, s := range m.imports {
		put(s, -1)
	}
	if m.exports {
		put("__all__ = [\""+strings.Join(m.names, "\", \"")+"\"]", -1)
		if len(m.names) == 0 {
			text[len(text)-1] = "__all__ = []"
		}
	}
	for _, l := range m.lines {
		put(l.text, l.scenario)
	}
	p.add(m.path, text, owner)
}

func (p *program) add(path string, lines []string, owner []int) {
	p.files[path] = strings.Join(lines, "\n") + "\n"
	p.owner[path] = owner
}

// scenarioOf is the scenario to which a line belongs, -1 if it is nobody's.
func (p *program) scenarioOf(l place) int {
	if o := p.owner[l.path]; l.line >= 1 && l.line <= len(o) {
		return o[l.line-1]
	}
	return -1
}
