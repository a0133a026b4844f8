package resolve

import (
	"bytes"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

// Source is where a World reads files. Paths are absolute and slash-separated.
// It is safe for concurrent use.
type Source interface {
	Text(path string) ([]byte, bool)
	IsFile(path string) bool
	IsDir(path string) bool
}

// World is the modules of a workspace as they are at one moment, with all that
// was computed from them. It belongs to one goroutine.
type World struct {
	Catalogue *catalogue.Catalogue
	Roots     []string
	// Cut counts the places where a bound ended the search.
	Cut int
	// SweepApart is set where somebody runs Sweep when it is due: no question
	// then has to wait for one.
	SweepApart bool
	// Retyped, if it is set, hears of each frame of a statement that was typed in
	// and stays the same one; runs: its code may run something else now.
	Retyped func(f *Frame, runs bool)
	// KeptText is of how much text, in bytes, facts are kept; those of the rest
	// are derived again where they are asked for.
	KeptText int

	source    Source
	modules   map[string]*Module
	files     Node // the set of files: which imports resolve
	exists    map[string]byte
	found     map[string]*Module
	classes   map[string][]*Unit // class statements by the last name of each base
	bases     Node
	opened    []*Unit // statements of modules that were opened since Settle
	types     map[string]*typeExpr
	bounded   map[*catalogue.Symbol]*catalogue.Symbol // rows as they are for calls with a timeout
	remaining map[*catalogue.Symbol]*catalogue.Symbol // what remains of rows whose conditions rule them out
	attrs     map[attrKey]*nameMemo                   // what methods set on instances, and what is asked once: see once

	mentions mentions

	circle
	shelf    shelf
	intern   *interner
	current  *Node
	last     *Node
	lastUser *Node
	steps    int
	calls    int
	gone     int      // statements that are gone since the last sweep
	searches uint32   // see Node.mark
	rests    *[]*Node // what is recalled; nil but where values are verified
	self     *Value   // what Self means in the annotation that is read
}

// NewWorld makes a World that reads from source.
func NewWorld(cat *catalogue.Catalogue, source Source, roots []string) *World {
	return &World{
		Catalogue: cat, Roots: roots, KeptText: keptText, source: source,
		modules: map[string]*Module{}, exists: map[string]byte{}, found: map[string]*Module{},
		types: map[string]*typeExpr{}, attrs: map[attrKey]*nameMemo{}, intern: newInterner(), circle: circle{low: noLow},
		mentions: mentions{nodes: map[string]*Node{}},
	}
}

// Module is a file, or a folder that is a namespace package.
type Module struct {
	Path  string // of the file or folder
	Dir   bool   // a folder without __init__.py
	Units []*Unit

	text  []byte
	known bool // text was split
	names map[string]*nameMemo
	asked map[string]bool // the words of which somebody asked whether it mentions them
	whole Node            // which units there are
	shelf *shelf
}

// Unit is a top-level statement.
type Unit struct {
	Module *Module
	Chunk  queries.Chunk // Start is kept up to date as the statement moves

	text  []byte
	facts *facts.Unit // nil where the shelf does not keep them
	used  uint32      // when they were last asked for
	defs  []*Def
	node  Node
	edits []facts.Edit // of those that left it the same statement: see retype
	fresh bool         // came by an edit of a module that was known before
	gone  bool         // no longer part of its module

	// Glance is what the caller keeps of a quick look at the statement's text.
	Glance Glance
}

// Glance is the answer to a question about a text; of another text it says nothing.
type Glance struct {
	text []byte
	yes  bool
}

// At answers by look, once for a text. The text must not be changed.
func (g *Glance) At(text []byte, look func([]byte) bool) bool {
	if len(text) == 0 {
		return look(text)
	}
	if len(g.text) != len(text) || &g.text[0] != &text[0] {
		g.text, g.yes = text, look(text)
	}
	return g.yes
}

// nameMemo is a value that many frames ask for.
type nameMemo struct {
	memo // of nothing where there is none
	node Node
	// bound: the module binds the name, whatever it stands for.
	bound bool
}

func newMemo() *nameMemo {
	n := &nameMemo{}
	n.node.Reset = func() { n.memo = memo{} }
	return n
}

// Facts are derived when they are asked for. They stay the same until the next
// question: see Settle.
func (u *Unit) Facts() *facts.Unit {
	s := u.Module.shelf
	if u.facts == nil {
		s.take(u)
	}
	u.used = s.now
	return u.facts
}

// Text is the source of the statement.
func (u *Unit) Text() []byte { return u.text }

// Def is the scope of u with the given number.
func (u *Unit) Def(id facts.ScopeID) *Def {
	if u.defs == nil {
		u.defs = make([]*Def, len(u.Facts().Scopes))
	}
	if u.defs[id] == nil {
		u.defs[id] = &Def{Unit: u, Scope: id}
	}
	return u.defs[id]
}

// Open is the module of the file at path, nil if there is none.
func (w *World) Open(file string) *Module {
	if m, ok := w.modules[file]; ok {
		return m
	}
	text, ok := w.source.Text(file)
	if !ok {
		return nil
	}
	m := &Module{Path: file, names: map[string]*nameMemo{}, shelf: &w.shelf}
	w.modules[file] = m
	w.split(m, text)
	return m
}

// Source is where w reads files.
func (w *World) Source() Source { return w.source }

// Modules lists the modules that were opened so far.
func (w *World) Modules() map[string]*Module { return w.modules }

// Update brings the module of path up to date with its source. Statements
// whose bytes are unchanged keep all that was computed of them.
func (w *World) Update(file string) {
	m := w.modules[file]
	text, ok := w.source.Text(file)
	switch {
	case m == nil:
		if ok {
			w.FilesChanged()
		}
	case !ok:
		delete(w.modules, file)
		w.reindex(nil, m.Units)
		for _, u := range m.Units {
			u.gone = true
			w.gone++
			w.Changed(&u.node)
		}
		w.Changed(&m.whole)
		w.FilesChanged()
	case !bytes.Equal(text, m.text):
		w.split(m, text)
	}
}

// Settle takes the classes of the modules that were opened since the last time
// into account. It is called between two questions, not while one is answered.
func (w *World) Settle() {
	opened := w.opened
	w.opened = nil
	w.reindex(opened, nil)
	w.sweepIfNeeded()
	w.shelf.clear(w.KeptText)
}

// FilesChanged says that files came or went: imports are resolved anew.
func (w *World) FilesChanged() {
	clear(w.exists)
	clear(w.found)
	w.Changed(&w.files)
}

// split cuts the text into units, keeping those it has already, and forgets
// what was computed from those that are gone and of the names that changed
// their meaning.
func (w *World) split(m *Module, text []byte) {
	old := map[uint64][]*Unit{}
	for _, u := range m.Units {
		old[u.Chunk.Hash] = append(old[u.Chunk.Hash], u)
	}
	before, known := m.Units, m.known
	m.text, m.known = text, true
	m.Units = nil
	var fresh []*Unit
	for _, c := range queries.Split(text) {
		if same := old[c.Hash]; len(same) > 0 {
			u := same[0]
			old[c.Hash] = same[1:]
			u.Chunk = c
			m.Units = append(m.Units, u)
			continue
		}
		u := &Unit{Module: m, Chunk: c, text: text[c.Start:c.End], fresh: known}
		if known {
			u.text = bytes.Clone(u.text) // an edited file must not keep each of its versions
		}
		m.Units = append(m.Units, u)
		fresh = append(fresh, u)
	}
	var gone []*Unit
	for _, us := range old {
		gone = append(gone, us...)
	}
	if !known {
		w.opened = append(w.opened, fresh...)
		return
	}
	if len(fresh) == 0 && len(gone) == 0 && slices.Equal(before, m.Units) {
		return
	}
	if u, next := inPlace(before, m.Units, gone, fresh); u != nil && w.retype(u, next) {
		m.Units[slices.Index(m.Units, next)] = u
		w.gone++ // what was made of its old text
		return
	}
	w.Changed(&m.whole)
	for _, u := range gone {
		u.gone = true
		w.gone++
		w.Changed(&u.node)
	}
	w.forgetNames(m, before, append(fresh, gone...))
	w.reindex(fresh, gone)
}

// forgetNames resets the look-ups of module names that the changed statements
// may bind. If the order of statements changed, all are.
func (w *World) forgetNames(m *Module, before []*Unit, changed []*Unit) {
	moved := reordered(before, m.Units)
	for name, memo := range m.names {
		if moved || slices.ContainsFunc(changed, func(u *Unit) bool { return u.mayBind(name) }) {
			memo.node.Reset()
			w.Changed(&memo.node)
		}
	}
}

// reordered reports whether units that are in both lists changed their order.
func reordered(before, after []*Unit) bool {
	at := make(map[*Unit]int, len(before))
	for i, u := range before {
		at[u] = i
	}
	last := -1
	for _, u := range after {
		if i, ok := at[u]; ok {
			if i < last {
				return true
			}
			last = i
		}
	}
	return false
}

// mayBind is a quick look at whether a statement can bind name in the module.
func (u *Unit) mayBind(name string) bool {
	switch u.Chunk.Kind {
	case queries.ChunkDef, queries.ChunkClass:
		return u.Chunk.Name == name || bytes.Contains(u.text, []byte("global ")) && bytes.Contains(u.text, []byte(name))
	}
	return bytes.Contains(u.text, []byte(name)) || bytes.Contains(u.text, []byte("import *")) || bytes.Contains(u.text, []byte(":="))
}

// Lookup is what a name of the module stands for: the value of its last
// binding that must happen, and those of all that may happen after it.
func (w *World) Lookup(m *Module, name string) Values {
	vals, _ := w.lookupName(m, name)
	return vals
}

// lookupName is Lookup, and reports whether the module binds the name at all.
func (w *World) lookupName(m *Module, name string) (vals Values, bound bool) {
	memo := m.names[name]
	if memo == nil {
		memo = newMemo()
		m.names[name] = memo
	}
	return w.shared(memo, func() (Values, bool) { return w.lookup(m, name) })
}

// shared computes once what many frames ask for.
func (w *World) shared(n *nameMemo, compute func() (Values, bool)) (vals Values, bound bool) {
	c := cell{name: n}
	before, ok, _ := w.recall(c)
	if ok {
		return before, n.computing() > 0 || n.bound
	}
	vals = w.work(c, before, func() (vals Values) {
		vals, n.bound = compute()
		return vals
	})
	return vals, n.bound
}

// lookup goes over what may bind the name from the end of the module: what
// certainly binds it hides all that stands before. A star import binds what its
// module has.
func (w *World) lookup(m *Module, name string) (vals Values, bindsIt bool) {
	own := false
	for i := len(m.Units) - 1; i >= 0; i-- {
		u := m.Units[i]
		if !u.mayBind(name) {
			continue
		}
		w.Read(&u.node)
		fs := u.Facts()
		hidden := false
		for j := len(fs.Stars) - 1; j >= 0 && !hidden; j-- {
			got := w.starred(u, &fs.Exprs[fs.Stars[j].Import], name)
			vals = union(got, vals)
			hidden = len(got) > 0 && !fs.Stars[j].Cond
		}
		binds := fs.Scopes[0].Table[name]
		for j := len(binds) - 1; j >= 0 && !hidden; j-- {
			b := &fs.Binds[binds[j]]
			vals = union(w.bound(w.moduleFrame(u), binds[j]), vals)
			own, hidden = true, !b.Cond && !b.Global
		}
		if hidden {
			break
		}
	}
	if own {
		return w.outgrown(m, name, vals), true
	}
	return vals, len(vals) > 0
}

// outgrown adds to the containers among vals what the module's statements add
// to them under their name.
func (w *World) outgrown(m *Module, name string, vals Values) Values {
	if !slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind == Typed && len(v.Elems) > 0 }) {
		return vals
	}
	for _, u := range m.Units {
		if !bytes.Contains(u.text, []byte(name)) {
			continue
		}
		w.Read(&u.node)
		for _, o := range u.Facts().Outgrown {
			if o.Name == name {
				vals = w.grown(w.moduleFrame(u), vals, []facts.Grown{o.Grown})
			}
		}
	}
	return vals
}

// starred is what `from m import *` binds name to.
func (w *World) starred(u *Unit, e *facts.Expr, name string) Values {
	for _, v := range w.importModule(u.Module, e.Text, int(e.Index)) {
		switch v.Kind {
		case ModuleValue:
			if all, ok := w.exported(v.Mod); ok && !slices.Contains(all, name) || !ok && strings.HasPrefix(name, "_") {
				continue
			}
			if vals := w.Lookup(v.Mod, name); len(vals) > 0 {
				return vals
			}
		case External:
			if full := v.Name + "." + name; w.known(full) && !strings.HasPrefix(name, "_") {
				return Values{w.external(full)}
			}
		}
	}
	return nil
}

// exported is the module's __all__, as far as it is written out; all reports
// whether that is the whole of it.
func (w *World) exported(m *Module) (names []string, all bool) {
	for _, u := range m.Units {
		if !bytes.Contains(u.text, []byte("__all__")) {
			continue
		}
		w.Read(&u.node)
		f := u.Facts()
		binds := f.Scopes[0].Table["__all__"]
		if len(binds) == 0 {
			return nil, false // made of what is not told here: __all__.append(f.__name__)
		}
		for _, id := range binds {
			more, told := exportedBy(f, f.Binds[id].Value)
			if names = append(names, more...); !told {
				return nil, false
			}
			all = true
		}
	}
	return names, all
}

// exportedBy are the names in what __all__ is bound to, and whether those are
// all.
func exportedBy(f *facts.Unit, id facts.ID) (names []string, all bool) {
	e := &f.Exprs[id]
	switch e.Op {
	case facts.OpName: // of `__all__ += [...]`
		return nil, e.Text == "__all__"
	case facts.OpBinary:
		left, told := exportedBy(f, e.X)
		right, too := exportedBy(f, e.Y)
		return append(left, right...), told && too
	case facts.OpList, facts.OpTuple:
		for _, x := range e.List {
			if s := &f.Exprs[x]; s.Op == facts.OpString {
				names = append(names, s.Text)
			} else {
				return nil, false
			}
		}
		return names, true
	}
	return nil, false
}

// known reports whether the catalogue has a row at or below a dotted name.
func (w *World) known(name string) bool {
	if w.Catalogue.Symbol(name) != nil || w.Catalogue.Type(name) != nil || w.Catalogue.IsModule(name) {
		return true
	}
	typ, attr := cut(name)
	return w.Catalogue.Type(typ) != nil && w.Catalogue.Member(typ, attr) != nil
}

func (w *World) external(name string) *Value {
	return w.intern.value(Value{Kind: External, Name: w.Catalogue.Canonical(name)})
}

// importModule is the module that an import statement of module from names:
// one of the workspace, or an external one.
func (w *World) importModule(from *Module, dotted string, level int) Values {
	w.Read(&w.files)
	if level > 0 {
		dir := path.Dir(from.Path)
		if from.Dir {
			dir = from.Path
		}
		for ; level > 1; level-- {
			dir = path.Dir(dir)
		}
		if dotted != "" {
			dir += "/" + strings.ReplaceAll(dotted, ".", "/")
		}
		if m := w.moduleAt(dir); m != nil {
			return Values{w.moduleValue(m)}
		}
		return nil
	}
	if m := w.findModule(from, dotted); m != nil {
		return Values{w.moduleValue(m)}
	}
	return Values{w.external(dotted)}
}

func (w *World) moduleValue(m *Module) *Value {
	return w.intern.value(Value{Kind: ModuleValue, Mod: m})
}

// findModule looks a dotted name up along the roots of the workspace and the
// folders that Python would have on sys.path for the importing file.
func (w *World) findModule(from *Module, dotted string) *Module {
	key := path.Dir(from.Path) + "|" + dotted
	if m, ok := w.found[key]; ok && !namesakeOf(m, from) {
		return m
	}
	own := false
	rel := strings.ReplaceAll(dotted, ".", "/")
	var found *Module
	for _, dir := range w.searchPath(from) {
		m := w.moduleAt(dir + "/" + rel)
		if namesakeOf(m, from) {
			m, own = nil, true
		}
		if m != nil && !m.Dir {
			found = m
			break
		}
		if m != nil && found == nil && !w.Catalogue.IsModule(dotted) {
			found = m
		}
	}
	if !own { // else it is another one for the files beside it
		w.found[key] = found
	}
	return found
}

// namesakeOf reports whether a module is the very script that imports it: one
// named like a library does not mean itself. The code of a package does.
func namesakeOf(m, from *Module) bool {
	return m != nil && m.Path == from.Path && !m.Dir && path.Base(m.Path) != "__init__.py"
}

// searchPath lists the folders in which absolute imports of a file are looked
// up: the parent of its outermost package, its own folder, the roots and src.
func (w *World) searchPath(from *Module) []string {
	dir := path.Dir(from.Path)
	top := dir
	for top != "/" && top != "." && w.isFile(top+"/__init__.py") {
		top = path.Dir(top)
	}
	dirs := []string{top}
	if top == dir || !slices.Contains(w.Roots, dir) {
		dirs = append(dirs, dir)
	}
	if top != dir {
		dirs = dirs[:1] // inside a package the own folder is not on sys.path
	}
	for _, r := range w.Roots {
		dirs = append(dirs, r)
		if w.isDir(r + "/src") {
			dirs = append(dirs, r+"/src")
		}
	}
	for up := path.Dir(top); len(dirs) < 12 && w.below(up); up = path.Dir(up) {
		dirs = append(dirs, up)
	}

	return dirs
}

// below reports whether dir lies in one of the roots.
func (w *World) below(dir string) bool {
	return slices.ContainsFunc(w.Roots, func(r string) bool { return strings.HasPrefix(dir+"/", r+"/") })
}

// moduleAt is the module that stands at a path without its ending.
func (w *World) moduleAt(base string) *Module {
	for _, file := range []string{base + "/__init__.py", base + ".py"} {
		if w.isFile(file) {
			return w.Open(file)
		}
	}
	if !w.isDir(base) {
		return nil
	}
	if m := w.modules[base]; m != nil {
		return m
	}
	m := &Module{Path: base, Dir: true, names: map[string]*nameMemo{}, shelf: &w.shelf}
	w.modules[base] = m
	return m
}

const (
	isFile = 1 << iota
	isDir
	asked
)

func (w *World) stat(p string) byte {
	b, ok := w.exists[p]
	if !ok {
		b = asked
		if w.source.IsFile(p) {
			b |= isFile
		} else if w.source.IsDir(p) {
			b |= isDir
		}
		w.exists[p] = b
	}
	return b
}

func (w *World) isFile(p string) bool { return w.stat(p)&isFile != 0 }
func (w *World) isDir(p string) bool  { return w.stat(p)&isDir != 0 }

// modulesIn are the modules of a package whose names begin so; none where there are
// more of them than a value may be.
func (w *World) modulesIn(pkg *Value, begin string) Values {
	w.Read(&w.files)
	if pkg.Kind != ModuleValue {
		return nil
	}
	dir := pkg.Mod.Path
	if !pkg.Mod.Dir {
		dir = path.Dir(dir)
	}
	var out Values
	for _, file := range slices.Sorted(maps.Keys(w.modules)) {
		name := strings.TrimPrefix(strings.TrimSuffix(file, "/__init__.py"), dir+"/")
		if m := w.modules[file]; !m.Dir && name != file && !strings.Contains(name, "/") && name != "__init__.py" && strings.HasPrefix(name, begin) {
			out = append(out, w.moduleValue(m))
		}
	}
	if len(out) > maxSet {
		w.Cut++
		return nil
	}
	return out
}

// submodule is the module name below package m.
func (w *World) submodule(m *Module, name string) *Module {
	w.Read(&w.files)
	switch {
	case m.Dir:
		return w.moduleAt(m.Path + "/" + name)
	case path.Base(m.Path) == "__init__.py":
		return w.moduleAt(path.Dir(m.Path) + "/" + name)
	}
	return nil
}

func cut(dotted string) (head, last string) {
	i := strings.LastIndexByte(dotted, '.')
	if i < 0 {
		return "", dotted
	}
	return dotted[:i], dotted[i+1:]
}

// Text is the source of the module.
func (m *Module) Text() []byte { return m.text }
