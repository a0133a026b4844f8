package rewrite

import (
	"bytes"
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// need is an import that a change adds at the top of the file: a module, and
// the name that it gets there when its own is taken.
type need struct{ module, as string }

func (n need) statement() string {
	if n.as != "" {
		return "import " + n.module + " as " + n.as
	}
	return "import " + n.module
}

// ref is how the code at n can name a member of a module: through the module as
// the file has imported it, through a `from` import of the member, or through
// an import that is added.
func (f *File) ref(c *change, n node, module, member string) string {
	first, _, _ := strings.Cut(member, ".")
	for _, i := range f.visibleImports(n, module) {
		switch {
		case i.member == first && i.module == module:
			return i.name + member[len(first):]
		case i.member == "":
			return i.name + "." + member
		}
	}
	added := need{module: module}
	if !f.free(n, module) {
		added.as = f.fresh("_" + module)
	}
	if !slices.Contains(c.needs, added) {
		c.needs = append(c.needs, added)
	}
	return cmp.Or(added.as, module) + "." + member
}

// lazily matches what a function imports, below the top of a file.
var lazily = regexp.MustCompile(`(?m)^[ \t]+(?:import|from)[ \t]+(\w+)`)

// optional says why an import that a change adds at the top may not be right
// there: the file imports that library only where it needs it, or not everybody
// who has the project has it.
func (f *File) optional(c change) string {
	for _, n := range c.needs {
		library, _, _ := strings.Cut(n.module, ".")
		switch {
		case standardModules[library] || f.importsAtTop(library):
		case f.importsLazily(library):
			return "`" + library + "` is imported only where it is needed here: at the top of the file it must always be there"
		case f.project.HasSometimes(library):
			return "the project declares `" + library + "` for an extra or for its development: where that is missing, the file can't be imported"
		}
	}
	return ""
}

func (f *File) importsLazily(library string) bool {
	if f.lazy == nil {
		f.lazy = map[string]bool{}
		for _, m := range lazily.FindAllSubmatch(f.src, -1) {
			f.lazy[string(m[1])] = true
		}
	}
	return f.lazy[library]
}

// importsAtTop reports whether the top of the file imports something of a library.
func (f *File) importsAtTop(library string) bool {
	for _, i := range f.topImports() {
		if root, _, _ := strings.Cut(i.module, "."); root == library {
			return true
		}
	}
	return false
}

// imported is a name that an import statement binds: to a module, or to a
// member of one.
type imported struct{ name, module, member string }

// visibleImports are the imports from module that the code at n sees, those of
// whole modules first.
func (f *File) visibleImports(n node, module string) []imported {
	var found []imported
	for scope := n.parent(); scope.ok(); scope = scope.parent() {
		if !scope.is(queries.KindFunctionDefinition) {
			continue
		}
		for statement := range scope.child(queries.FieldBody).named() {
			if statement.end() <= n.start() {
				found = append(found, f.seen(n, statement, scope, module)...)
			}
		}
	}
	for _, c := range f.chunks {
		if c.Kind == queries.ChunkDef || c.Kind == queries.ChunkClass || !bytes.Contains(f.src[c.Start:c.End], []byte(module)) {
			continue
		}
		top := node{f.syntax(c), 0}
		for statement := range top.named() {
			found = append(found, f.seen(n, statement, node{}, module)...)
		}
	}
	slices.SortStableFunc(found, func(a, b imported) int { return cmp.Compare(a.member, b.member) })
	return found
}

// seen are the names that a statement of the scope imports from module and that
// mean the same at n. A try statement counts, as its twins bind the same names;
// what stands under `if TYPE_CHECKING` does not exist when the code runs, and
// another condition may not hold.
func (f *File) seen(n, statement, scope node, module string) []imported {
	var found []imported
	switch statement.kind() {
	case queries.KindTryStatement:
		if body := statement.child(queries.FieldBody); body.ok() {
			for inner := range body.named() {
				found = append(found, f.seen(n, inner, scope, module)...)
			}
		}
	case queries.KindImportStatement, queries.KindImportFromStatement:
		for _, i := range importsOf(statement) {
			root, _, _ := strings.Cut(i.name, ".")
			if i.module == module && f.unshadowed(n, root, scope) {
				found = append(found, i)
			}
		}
	}
	return found
}

// importsOf reads an import statement; another node imports nothing.
// `import a.b` binds a, and makes a.b known by its full name.
func importsOf(statement node) []imported {
	if !statement.is(queries.KindImportStatement, queries.KindImportFromStatement) {
		return nil
	}
	var found []imported
	from := ""
	if m := statement.child(queries.FieldModuleName); m.ok() {
		from = m.text()
	}
	for c := range statement.named() {
		if c.field() != queries.FieldName {
			continue
		}
		name, alias := c.text(), ""
		if a := c.child(queries.FieldAlias); a.ok() {
			name, alias = c.child(queries.FieldName).text(), a.text()
		}
		top, _, dotted := strings.Cut(name, ".")
		switch {
		case statement.is(queries.KindImportFromStatement):
			found = append(found, imported{cmp.Or(alias, name), from, name})
		case alias != "":
			found = append(found, imported{alias, name, ""})
		case dotted:
			found = append(found, imported{top, top, ""}, imported{name, name, ""})
		default:
			found = append(found, imported{name, name, ""})
		}
	}
	return found
}

// unshadowed reports whether name, bound by an import of the scope (none: the
// module), is that import at n: no scope between binds it again, and the scope
// itself binds it by imports alone.
func (f *File) unshadowed(n node, name string, scope node) bool {
	for up := n.parent(); up.ok(); up = up.parent() {
		if up == scope {
			return onlyImports(up.scopeOf(), name)
		}
		if up.opensScope() {
			s := up.scopeOf()
			if len(s.bound[name]) > 0 && !s.declared[name] {
				return false
			}
		}
	}
	return !f.rebound(name)
}

// rebound reports whether the module binds name by anything but an import.
func (f *File) rebound(name string) bool {
	for _, c := range f.chunks {
		switch {
		case c.Kind == queries.ChunkDef || c.Kind == queries.ChunkClass:
			if c.Name == name {
				return true
			}
		case bytes.Contains(f.src[c.Start:c.End], []byte(name)):
			if !onlyImports((node{f.syntax(c), 0}).scopeOf(), name) {
				return true
			}
		}
	}
	return false
}

// onlyImports reports whether the scope binds name by imports alone. What an
// except clause binds instead (`asyncio = None`) is for where the import fails.
func onlyImports(s *scope, name string) bool {
	for _, n := range s.bound[name] {
		if !inImport(n) && !inExcept(n) {
			return false
		}
	}
	return true
}

func inExcept(n node) bool {
	for p := n.parent(); p.ok() && !p.opensScope(); p = p.parent() {
		if p.is(queries.KindExceptClause) {
			return true
		}
	}
	return false
}

func inImport(n node) bool {
	for p := n.parent(); p.is(queries.KindDottedName, queries.KindAliasedImport, queries.KindImportStatement, queries.KindImportFromStatement); p = p.parent() {
		if p.is(queries.KindImportStatement, queries.KindImportFromStatement) {
			return true
		}
	}
	return false
}

// free reports whether `import name` at the top of the module would be seen at
// n and take no other meaning away: nothing in the file binds the name, save
// imports of that very module.
func (f *File) free(n node, name string) bool {
	for up := n.parent(); up.ok(); up = up.parent() {
		if up.opensScope() && len(up.scopeOf().bound[name]) > 0 {
			return false
		}
	}
	for _, c := range f.chunks {
		if c.Kind == queries.ChunkDef || c.Kind == queries.ChunkClass {
			if c.Name == name {
				return false
			}
			continue
		}
		if !bytes.Contains(f.src[c.Start:c.End], []byte(name)) {
			continue
		}
		for _, b := range (node{f.syntax(c), 0}).scopeOf().bound[name] {
			if !inImport(b) || !bindsModule(b, name) {
				return false
			}
		}
	}
	return true
}

// bindsModule reports whether the imported identifier b stands for the module
// of the same name.
func bindsModule(b node, name string) bool {
	for p := b.parent(); p.ok(); p = p.parent() {
		if p.is(queries.KindImportStatement, queries.KindImportFromStatement) {
			return slices.Contains(importsOf(p), imported{name, name, ""})
		}
	}
	return false
}

// fresh is name, with a number if the file has that word anywhere.
func (f *File) fresh(name string) string {
	for i := 1; ; i++ {
		candidate := name
		if i > 1 {
			candidate = fmt.Sprintf("%s%d", name, i)
		}
		if !f.hasWord(candidate) && !slices.Contains(f.reserved, candidate) {
			return candidate
		}
	}
}

// hasWord reports whether the file has a word anywhere, be it a name or not. The
// names of helpers are few, and asked for again and again.
func (f *File) hasWord(word string) bool {
	has, known := f.words[word]
	if !known {
		has = f.findWord(word)
		if f.words == nil {
			f.words = map[string]bool{}
		}
		f.words[word] = has
	}
	return has
}

func (f *File) findWord(word string) bool {
	for at := 0; ; {
		i := bytes.Index(f.src[at:], []byte(word))
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(word)
		if (start == 0 || !isWordByte(f.src[start-1])) && (end == len(f.src) || !isWordByte(f.src[end])) {
			return true
		}
		at = end
	}
}

// line is a top-level import statement with its place in an import block.
type line struct {
	start, end int // whole lines: from the start of the first to the start of the next
	from       bool
	module     string
}

// imports are the edits that add the needed modules, once each, in isort's
// order. Edits at one place are one edit.
func (f *File) imports(needs []need) []Edit {
	needs = slices.Clone(needs)
	slices.SortFunc(needs, func(a, b need) int {
		return cmp.Or(cmp.Compare(section(a.module), section(b.module)), cmp.Compare(a.statement(), b.statement()))
	})
	needs = slices.Compact(needs)
	block, hasCodeBefore := f.firstImports()
	noBlock := len(block) == 0 || hasCodeBefore
	var edits []Edit
	for i, n := range needs {
		var e Edit
		if noBlock {
			e = f.firstImport(n)
		} else {
			e = f.importEdit(n, block)
		}
		last := len(edits) - 1
		if last < 0 || edits[last].Span != e.Span {
			edits = append(edits, e)
			continue
		}
		switch sameSection := section(needs[i-1].module) == section(n.module); {
		case sameSection:
			edits[last].Text = merged(edits[last].Text, e.Text, f.newline)
		case noBlock:
			edits[last].Text = merged(edits[last].Text, e.Text, f.newline+f.newline)
		default: // both bring the blank line that sets them apart
			edits[last].Text += e.Text
		}
	}
	return edits
}

// section is the part of an import block that a module belongs to.
func section(module string) int {
	if standard(module) {
		return 0
	}
	return 1
}

// merged joins two blocks of imports that go to the same place: what surrounds
// them (blank lines, the line ending) is the same in both.
func merged(a, b, between string) string {
	statement := strings.Trim(b, "\r\n")
	body := strings.TrimRight(a, "\r\n")
	return body + between + statement + a[len(body):]
}

// importEdit puts n into a block of imports.
func (f *File) importEdit(n need, block []line) Edit {
	alike := slices.DeleteFunc(slices.Clone(block), func(l line) bool { return section(l.module) != section(n.module) || l.module[0] == '.' })
	if len(alike) == 0 {
		return f.newSection(n, block)
	}
	together := mixed(alike)
	for _, l := range alike {
		if !together && l.from || strings.ToLower(l.module) > strings.ToLower(n.module) {
			return insertion(l.start, n.statement()+f.newline)
		}
	}
	return f.after(alike[len(alike)-1], n.statement())
}

// mixed reports whether a block sorts `import` and `from` lines together by
// module (isort's force_sort_within_sections).
func mixed(section []line) bool {
	seen := false
	for _, l := range section {
		if seen && !l.from {
			return true
		}
		seen = seen || l.from
	}
	return false
}

// newSection puts n into a block that has no import of its sort yet: the
// standard library stands before other libraries, those before the project.
func (f *File) newSection(n need, block []line) Edit {
	if standard(n.module) {
		return insertion(block[0].start, n.statement()+f.newline+f.newline)
	}
	for i := len(block) - 1; i >= 0; i-- {
		if standard(block[i].module) {
			return f.after(block[i], f.newline+n.statement())
		}
	}
	return insertion(block[0].start, n.statement()+f.newline+f.newline)
}

// after inserts a line behind an import, which may be the last of a file that
// does not end its last line.
func (f *File) after(l line, statement string) Edit {
	if l.end > l.start && !bytes.ContainsRune([]byte("\r\n"), rune(f.src[l.end-1])) {
		return insertion(l.end, f.newline+statement)
	}
	return insertion(l.end, statement+f.newline)
}

func insertion(at int, s string) Edit {
	return Edit{Span: text.Span{Start: at, End: at}, Text: s}
}

func standard(module string) bool {
	top, _, _ := strings.Cut(module, ".")
	return standardModules[top]
}

// firstImports are the imports of the file's first block, `__future__` left
// out, and whether a definition stands before it.
func (f *File) firstImports() (block []line, hasCodeBefore bool) {
	for _, c := range f.chunks {
		switch {
		case c.Kind == queries.ChunkImport:
			block = append(block, f.importLines(c)...)
		case len(block) > 0:
			return block, hasCodeBefore
		case c.Kind == queries.ChunkDef || c.Kind == queries.ChunkClass:
			hasCodeBefore = true
		}
	}
	return block, hasCodeBefore
}

func (f *File) importLines(c *chunk) []line {
	top := node{f.syntax(c), 0}
	var lines []line
	future := 0 // the end of the line of the last `__future__` import, which stays first
	for s := range top.named() {
		if s.is(queries.KindFutureImportStatement) {
			future = f.lineEnd(s.end())
		}
		if !s.is(queries.KindImportStatement, queries.KindImportFromStatement) || s.start() < future {
			continue
		}
		names := importsOf(s)
		if len(names) == 0 && !s.contains(queries.KindWildcardImport) {
			continue
		}
		l := line{start: f.lineStart(s.start()), end: f.lineEnd(s.end()), from: s.is(queries.KindImportFromStatement)}
		if l.from {
			l.module = s.child(queries.FieldModuleName).text()
		} else {
			for first := range s.named() {
				l.module = strings.TrimSpace(strings.SplitN(first.text(), " ", 2)[0])
				break
			}
		}
		if l.module != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

// firstImport puts n where the file has no import block: behind the shebang,
// the coding line, a header comment, the docstring and `__future__` imports.
func (f *File) firstImport(n need) Edit {
	at, apart := f.behindFuture(f.header())
	nl := f.newline
	s := n.statement() + nl
	if apart {
		s = nl + s
	}
	rest := f.src[at:]
	switch next := bytes.TrimLeft(rest, "\r\n\t\f "); {
	case len(next) == 0:
	case startsDefinition(next):
		s += strings.Repeat(nl, max(2-leadingLines(rest), 0))
	default:
		s += strings.Repeat(nl, max(1-leadingLines(rest), 0))
	}
	if at > 0 && !bytes.ContainsRune([]byte("\r\n"), rune(f.src[at-1])) && at == len(f.src) {
		s = nl + s
	}
	return insertion(at, s)
}

// behindFuture is the offset behind the docstring and the `__future__` imports
// that follow one, and whether there are any.
func (f *File) behindFuture(at int) (end int, found bool) {
	for _, c := range f.chunks {
		for s := range (node{f.syntax(c), 0}).named() {
			if !isDocstring(s) && !s.is(queries.KindFutureImportStatement) {
				return at, found
			}
			at, found = f.lineEnd(s.end()), true
		}
	}
	return at, found
}

var definition = regexp.MustCompile(`^(?:#[^\r\n]*\s+)*(?:@|def\b|async\s+def\b|class\b)`)

func startsDefinition(src []byte) bool { return definition.Match(src[:min(len(src), 4096)]) }

// leadingLines counts the blank lines that src begins with.
func leadingLines(src []byte) int {
	blank := src[:len(src)-len(bytes.TrimLeft(src, "\r\n\t\f "))]
	if n := bytes.Count(blank, []byte("\n")); n > 0 {
		return n
	}
	return bytes.Count(blank, []byte("\r"))
}

func isDocstring(s node) bool {
	if !s.is(queries.KindExpressionStatement) {
		return false
	}
	for c := range s.named() {
		return c.is(queries.KindString, queries.KindConcatenatedString)
	}
	return false
}

// header is the offset behind a byte order mark, a shebang, a coding line, and
// a comment that a blank line sets apart from the code below.
func (f *File) header() int {
	at := 0
	if bytes.HasPrefix(f.src, []byte("\xef\xbb\xbf")) {
		at = 3
	}
	keep := at
	for n := 0; at < len(f.src); n++ {
		end := f.lineEnd(at)
		l := bytes.TrimSpace(f.src[at:end])
		switch {
		case len(l) == 0:
			if n == 0 {
				return keep
			}
			return end
		case l[0] != '#':
			return keep
		case n < 2 && (bytes.HasPrefix(l, []byte("#!")) || bytes.Contains(l, []byte("coding"))):
			keep = end
		}
		at = end
	}
	return keep
}

// lineStart is the start of the line that holds offset.
func (f *File) lineStart(offset int) int {
	i := bytes.LastIndexAny(f.src[:offset], "\r\n") + 1
	if i == 0 && bytes.HasPrefix(f.src, []byte("\xef\xbb\xbf")) {
		return min(3, offset)
	}
	return i
}

// lineEnd is the start of the line behind the one that holds offset.
func (f *File) lineEnd(offset int) int {
	i := bytes.IndexAny(f.src[offset:], "\r\n")
	if i < 0 {
		return len(f.src)
	}
	end := offset + i + 1
	if f.src[end-1] == '\r' && end < len(f.src) && f.src[end] == '\n' {
		end++
	}
	return end
}
