package rewrite

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
	"sort"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// File is one version of a source file, parsed as far as its fixes need it: a
// top-level statement at a time. It is for one goroutine.
type File struct {
	// Read returns another file of the project, nil where there is none. It is
	// optional: without it, only helpers of this file are known well enough to
	// be moved to a thread unasked. Set it before the first call.
	Read func(path string) []byte
	// Findings are the findings of the file. They are optional: without them,
	// statements that block one after the other are not offered to be moved as
	// one. Set them before the first call.
	Findings []*finding.Finding

	src       []byte
	newline   string
	framework string
	python    project.Version
	project   *project.Info
	chunks    []*chunk
	others    map[string]*File    // what was read
	modules   map[string]imported // by name, of the imports at the top
	worked    map[*finding.Finding][]change
	words     map[string]bool   // whether the file has them
	resized   map[string]bool   // whether something changes the size of containers of a name
	changing  map[string]bool   // see inFunctions
	routers   map[string]bool   // what is made a router of FastAPI, once asked for
	lazy      map[string]bool   // libraries that something below the top imports, once asked for
	reserved  []string          // names that are not fresh any more, see Combine
	locals    map[string]bool   // what is made a threading.local, once asked for
	kept      map[string]string // the class of what self keeps under a name, once asked for
}

// chunk is a top-level statement, parsed when it is first looked into.
type chunk struct {
	queries.Chunk
	parsed  *syntax
	members []*chunk // of a big class, once they are asked for
	class   *chunk   // of a member: its class
}

// NewFile prepares source, which must not be changed afterwards. An empty
// framework means asyncio, a nil project that nothing is known of it.
func NewFile(source []byte, framework string, p *project.Info) *File {
	f := &File{src: source, framework: framework, project: p, newline: newlineOf(source)}
	if framework == "" {
		f.framework = "asyncio"
	}
	if p != nil {
		f.python = p.Python
	}
	for _, c := range queries.Split(source) {
		f.chunks = append(f.chunks, &chunk{Chunk: c})
	}
	return f
}

// newlineOf is the first line ending of src, "\n" where there is none.
func newlineOf(src []byte) string {
	switch i := bytes.IndexAny(src, "\r\n"); {
	case i < 0 || src[i] == '\n':
		return "\n"
	case i+1 < len(src) && src[i+1] == '\n':
		return "\r\n"
	}
	return "\r"
}

// before reports whether the project must still run on Pythons older than
// major.minor. An unknown version counts as a current one.
func (f *File) before(major, minor int) bool {
	return f.python != project.Version{} && !f.python.AtLeast(project.Version{Major: major, Minor: minor})
}

// changes are the rewrites of a finding, which are worked out once.
func (f *File) changes(of *finding.Finding) []change {
	if of == nil || !of.InAsync || of.Expr.Start < 0 || of.Expr.End > len(f.src) || of.Expr.Start >= of.Expr.End {
		return nil
	}
	cs, ok := f.worked[of]
	if !ok {
		cs = f.rewrites(of)
		if f.worked == nil {
			f.worked = map[*finding.Finding][]change{}
		}
		f.worked[of] = cs
	}
	return cs
}

// Fixes is the method form of the package's Fixes.
func (f *File) Fixes(of *finding.Finding) []Fix {
	var fixes []Fix
	for _, c := range f.changes(of) {
		fixes = append(fixes, f.fix(of, c))
	}
	return fixes
}

// fix is a change with its imports.
func (f *File) fix(of *finding.Finding, c change) Fix {
	edits := f.assemble(of.Path, c.edits, c.needs)
	return Fix{
		Title: c.title, Kind: c.kind, Preferred: c.preferred,
		Safe: c.reason == "", Reason: c.reason,
		Edits: edits, Unused: f.unused(edits),
	}
}

// change is a fix before its imports are written: edits, the modules that they
// name, and the spans that no other change may edit, because this one moves
// their text to where another rewrite could be wrong.
type change struct {
	title     string
	kind      Kind
	preferred bool
	risky     bool // may well fail: shown, but never preferred
	after     bool // the thread is the better way
	reason    string
	edits     []Edit
	needs     []need
	locks     []text.Span
	names     []string // what it adds to the function around it
}

func (c *change) insert(at int, s string) {
	c.edits = append(c.edits, Edit{Span: text.Span{Start: at, End: at}, Text: s})
}

func (c *change) replace(span text.Span, s string) {
	c.edits = append(c.edits, Edit{Span: span, Text: s})
}

// blocked reports whether c can't be combined with edits and spans that are
// taken already.
func (c *change) blocked(edits []Edit, taken []text.Span) bool {
	for _, e := range c.edits {
		if slices.ContainsFunc(taken, func(s text.Span) bool { return collide(e.Span, s) }) ||
			slices.ContainsFunc(edits, func(o Edit) bool { return collide(e.Span, o.Span) }) {
			return true
		}
	}
	for _, lock := range c.locks {
		if slices.ContainsFunc(edits, func(o Edit) bool { return collide(o.Span, lock) }) {
			return true
		}
	}
	return false
}

// collide reports whether two edits can't both be made: they share bytes, or
// start at one place, so that their order would matter. An insertion where a
// replacement ends is behind it.
func collide(a, b text.Span) bool {
	return a.Start == b.Start || a.Start < b.End && b.Start < a.End
}

// assemble adds the imports to the edits of a change, names the file and sorts.
func (f *File) assemble(path string, edits []Edit, needs []need) []Edit {
	edits = append(slices.Clone(edits), f.imports(needs)...)
	slices.SortStableFunc(edits, func(a, b Edit) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	for i := range edits {
		edits[i].Path = path
	}
	return edits
}

// syntax is the tree of one chunk, with the parents that the flat tree leaves
// out.
type syntax struct {
	tree    *queries.Tree
	base    int // offset of the chunk in the file
	parents []int32
	scopes  map[int]*scope
	traffic map[int]*traffic
	files   map[int][]fileUse
	named   map[string][]int // see variables
	chunkOf *chunk
	found   *index // what is known to block in it, once asked for
	// siblings are the members of the class, where only one of them is parsed.
	siblings []*chunk
}

// node is a handle on a node of a syntax. Its offsets are those of the file.
// The zero node stands for none.
type node struct {
	in *syntax
	i  int
}

func (f *File) syntax(c *chunk) *syntax {
	if c.parsed != nil {
		return c.parsed
	}
	src, base := f.source(c)
	s := &syntax{tree: queries.Parse(src), base: base, scopes: map[int]*scope{}, traffic: map[int]*traffic{}, files: map[int][]fileUse{}, chunkOf: c}
	if c.class != nil {
		s.siblings = c.class.members
	}
	s.parents = make([]int32, len(s.tree.Nodes))
	for i := range s.parents {
		if i == 0 {
			s.parents[i] = -1
		}
		end := int(s.tree.Nodes[i].Next)
		for c := i + 1; c < end; c = int(s.tree.Nodes[c].Next) {
			s.parents[c] = int32(i)
		}
	}
	c.parsed = s
	return s
}

// chunkAt is the chunk that holds the whole span, or nil.
func (f *File) chunkAt(span text.Span) *chunk {
	i := sort.Search(len(f.chunks), func(i int) bool { return f.chunks[i].End >= span.End && f.chunks[i].End > span.Start })
	if i == len(f.chunks) || f.chunks[i].Start > span.Start || span.Start > span.End {
		return nil
	}
	return f.chunks[i]
}

// path is the nodes that cover span, from the module down to the smallest.
func (f *File) path(span text.Span) []node {
	c := f.chunkAt(span)
	if c == nil {
		return nil
	}
	return f.syntax(f.narrowed(c, span)).path(span)
}

// path is as File.path, in one chunk.
func (s *syntax) path(span text.Span) []node {
	var path []node
	for _, i := range s.tree.Enclosing(uint32(span.Start-s.base), uint32(span.End-s.base)) {
		path = append(path, node{s, i})
	}
	return path
}

func (n node) ok() bool            { return n.in != nil }
func (n node) raw() *queries.Node  { return &n.in.tree.Nodes[n.i] }
func (n node) start() int          { return n.in.base + int(n.raw().Start) }
func (n node) end() int            { return n.in.base + int(n.raw().End) }
func (n node) span() text.Span     { return text.Span{Start: n.start(), End: n.end()} }
func (n node) hasError() bool      { return n.in.tree.HasError(n.i) }
func (n node) holds(o node) bool   { return n.ok() && n.i <= o.i && o.i < int(n.raw().Next) }
func (n node) reads(s string) bool { return n.ok() && n.in.tree.Is(n.i, s) }

func (n node) kind() queries.Kind {
	if !n.ok() {
		return queries.KindOther
	}
	return n.raw().Kind
}

func (n node) is(kinds ...queries.Kind) bool { return n.ok() && slices.Contains(kinds, n.kind()) }

// text is the source of n, nothing for none.
func (n node) text() string {
	if !n.ok() {
		return ""
	}
	return n.in.tree.Text(n.i)
}

// field is the role of n in its parent.
func (n node) field() queries.Field { return n.raw().Field }

func (n node) parent() node { return n.at(int(n.in.parents[n.i])) }

func (n node) child(f queries.Field) node { return n.at(n.in.tree.Child(n.i, f)) }

func (n node) token(k queries.Kind) node { return n.at(n.in.tree.Token(n.i, k)) }

func (n node) at(i int) node {
	if i < 0 {
		return node{}
	}
	return node{n.in, i}
}

// children yields the children of n, punctuation and comments included.
func (n node) children() iter.Seq[node] {
	return func(yield func(node) bool) {
		for i := range n.in.tree.Children(n.i) {
			if !yield(node{n.in, i}) {
				return
			}
		}
	}
}

// named yields the named children of n without comments: arguments, statements.
func (n node) named() iter.Seq[node] {
	return func(yield func(node) bool) {
		for i := range n.in.tree.NamedChildren(n.i) {
			if c := (node{n.in, i}); !c.is(queries.KindComment) && !yield(c) {
				return
			}
		}
	}
}

// within yields n and everything below it in preorder.
func (n node) within() iter.Seq[node] {
	return func(yield func(node) bool) {
		for i := n.i; i < int(n.raw().Next); i++ {
			if !yield(node{n.in, i}) {
				return
			}
		}
	}
}

// contains reports whether a node of one of the kinds is n or lies below it.
func (n node) contains(kinds ...queries.Kind) bool {
	for m := range n.within() {
		if m.is(kinds...) {
			return true
		}
	}
	return false
}
