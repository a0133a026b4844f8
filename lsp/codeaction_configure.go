package lsp

import (
	"context"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// setting is something to write into the project's configuration.
type setting struct {
	title string
	table string // below the configuration's own: "severity"
	key   string
	value string // of the key, or the new item of its list
	list  bool
	rows  bool // the value is the name of a new table in a list of tables
	// holds reports whether a configuration says it.
	holds func(*project.Config) bool
}

// settingsFor are what a user may want to say of a finding, once for all.
func settingsFor(f *finding.Finding) []setting {
	all := []setting{{
		title: "Ignore `" + string(f.Code) + "` in this project", table: "severity", key: string(f.Code), value: `"off"`,
		holds: func(c *project.Config) bool { s, ok := c.Severity[f.Code]; return ok && s == project.Off },
	}}
	name := f.Callee
	if f.Direct() {
		name = f.Symbol
	}
	if !qualified.MatchString(name) {
		return all
	}
	says := func(offload bool) func(*project.Config) bool {
		return func(c *project.Config) bool {
			return slices.ContainsFunc(c.Symbols, func(s *catalogue.Symbol) bool {
				return s.Name == name && s.Code == "" && (s.Offload != "") == offload
			})
		}
	}
	all = append(all, setting{title: "Treat `" + name + "` as not blocking", key: "not-blocking", value: `"` + name + `"`, list: true, holds: says(false)})
	if !f.Direct() { // the project's own function may be one that a library's is not
		all = append(all, setting{title: "Treat `" + name + "` as an offload", key: "offloads", value: `"` + name + `"`, list: true, holds: says(true)})
	}
	return all
}

// treatAsBlocking is the action that says of what a coroutine calls, in a span s
// of a document, that it blocks; nil where nothing that has a name is called.
func (c *converter) treatAsBlocking(ctx context.Context, doc *document, s span) (*protocol.CodeAction, error) {
	asked, ok := c.snap.inModule(doc, s.bytes(doc.lines, c.client.encoding))
	if !ok {
		return nil, nil
	}
	called, err := c.snap.engine.CalledAt(ctx, doc.path, asked.Start)
	if err != nil || asked.End > called.Span.End || !qualified.MatchString(called.Name) {
		return nil, err
	}
	edit := c.configure(doc.path, setting{
		key: "blocking", value: `"` + called.Name + `"`, rows: true,
		holds: func(config *project.Config) bool {
			return slices.ContainsFunc(config.Symbols, func(s *catalogue.Symbol) bool { return s.Name == called.Name && s.Code == catalogue.BlockingCall })
		},
	})
	if edit == nil {
		return nil, nil
	}
	kind := protocol.CodeActionKindQuickFix
	return &protocol.CodeAction{Title: "Treat `" + called.Name + "` as blocking", Kind: &kind, Edit: edit}, nil
}

// qualified is a name that a configuration takes.
var qualified = regexp.MustCompile(`^[\pL_][\pL\pN_]*(\.[\pL_][\pL\pN_]*)+$`)

// configure is the edit that writes a setting into the configuration of a file:
// the one that it has, else its project's pyproject.toml, else a new
// unblock.toml. It is nil where the text can't be changed surely.
func (c *converter) configure(of string, s setting) *protocol.WorkspaceEdit {
	file := c.configurationOf(of)
	if file == "" {
		return c.newConfiguration(of, s)
	}
	edit, ok := s.edit(file, c.linesOf(file).Source())
	if !ok {
		return nil
	}
	return c.workspaceEdit([]rewrite.Edit{edit}, "")
}

// configurationOf is the file that configures a path, or could; "" is none.
func (c *converter) configurationOf(of string) string {
	if known := c.snap.configs.Of(of); known.File != "" {
		return known.File
	}
	for dir := path.Dir(of); ; dir = path.Dir(dir) {
		for _, base := range []string{"unblock.toml", "pyproject.toml"} {
			if name := path.Join(dir, base); c.files.IsFile(name) {
				return name
			}
		}
		if path.Dir(dir) == dir || slices.Contains(c.snap.roots, dir) {
			return ""
		}
	}
}

// newConfiguration writes an unblock.toml into the folder of the workspace that
// holds a file.
func (c *converter) newConfiguration(of string, s setting) *protocol.WorkspaceEdit {
	for _, root := range c.snap.roots {
		if !c.client.createFiles || !strings.HasPrefix(of, strings.TrimSuffix(root, "/")+"/") {
			continue
		}
		file := path.Join(root, "unblock.toml")
		edit, ok := s.edit(file, nil)
		if !ok {
			return nil
		}
		address, _ := c.place(file, text.Span{})
		document := &protocol.TextDocumentEdit{Edits: []protocol.TextDocumentEditElement{&protocol.TextEdit{NewText: edit.Text}}}
		document.TextDocument.URI = uri.URI(address)
		return &protocol.WorkspaceEdit{DocumentChanges: []protocol.DocumentChange{&protocol.CreateFile{Kind: "create", URI: uri.URI(address)}, document}}
	}
	return nil
}

// edit is the change of a configuration's text that says s. It is tried out:
// what the text said before it must say after it, without a new complaint.
func (s setting) edit(file string, src []byte) (rewrite.Edit, bool) {
	before, faults := project.ParseConfig(file, src)
	for _, e := range s.edits(path.Base(file) == "pyproject.toml", string(src)) {
		e.Path = file
		after, more := project.ParseConfig(file, rewrite.Apply(src, []rewrite.Edit{e}))
		if after != nil && len(more) <= len(faults) && s.holds(after) && keeps(before, after) {
			return e, true
		}
	}
	return rewrite.Edit{}, false
}

// keeps reports whether what one configuration said another one says as well.
func keeps(before, after *project.Config) bool {
	if before == nil {
		return true
	}
	return len(after.Symbols) >= len(before.Symbols) && len(after.Severity) >= len(before.Severity) &&
		slices.Equal(before.Exclude, after.Exclude) && slices.Equal(before.Entries, after.Entries) && before.MinSeverity == after.MinSeverity
}

// edits are the ways to write s into a text, best first.
func (s setting) edits(pyproject bool, src string) []rewrite.Edit {
	own := ""
	if pyproject {
		own = "tool.unblock"
	}
	nl := "\n"
	if strings.Contains(src, "\r\n") {
		nl = "\r\n"
	}
	if s.rows {
		return s.newRow(own, src, nl)
	}
	table := strings.Trim(own+"."+s.table, ".")
	line := s.key + " = " + s.value
	if s.list {
		line = s.key + " = [" + s.value + "]"
	}
	var ways []rewrite.Edit
	insert := func(at int, written string) {
		ways = append(ways, rewrite.Edit{Span: text.Span{Start: at, End: at}, Text: written})
	}
	if s.list {
		for _, at := range listEnds(src, s.key) {
			insert(at, ", "+s.value)
			insert(at, s.value)
		}
	}
	if at, ok := afterHeader(src, table); ok {
		insert(at, line+nl)
	}
	if !s.list {
		if m := regexp.MustCompile(`(?m)^[ \t]*` + regexp.QuoteMeta(s.key) + `[ \t]*=[ \t]*("[^"\n]*"|'[^'\n]*')`).FindStringSubmatchIndex(src); m != nil {
			ways = append(ways, rewrite.Edit{Span: text.Span{Start: m[2], End: m[3]}, Text: s.value})
		}
	}
	end := len(src)
	gap := ""
	if src != "" && !strings.HasSuffix(src, "\n") {
		gap = nl
	}
	if table == "" {
		insert(beforeHeaders(src), line+nl)
		insert(end, gap+line+nl)
		return ways
	}
	if src != "" {
		gap += nl
	}
	insert(end, gap+"["+table+"]"+nl+line+nl)
	return ways
}

// newRow are the ways to write a table with a name into a list of tables.
func (s setting) newRow(own, src, nl string) []rewrite.Edit {
	var ways []rewrite.Edit
	row := "{ name = " + s.value + " }"
	for _, at := range listEnds(src, s.key) {
		ways = append(ways,
			rewrite.Edit{Span: text.Span{Start: at, End: at}, Text: ", " + row},
			rewrite.Edit{Span: text.Span{Start: at, End: at}, Text: row})
	}
	gap := ""
	if src != "" {
		gap = nl
		if !strings.HasSuffix(src, "\n") {
			gap += nl
		}
	}
	end := text.Span{Start: len(src), End: len(src)}
	table := strings.Trim(own+"."+s.key, ".")
	return append(ways, rewrite.Edit{Span: end, Text: gap + "[[" + table + "]]" + nl + "name = " + s.value + nl})
}

// listEnds are the places behind the last item of each list that a key of that
// name has.
func listEnds(src, key string) []int {
	var ends []int
	for _, m := range regexp.MustCompile(`(?m)^[ \t]*`+regexp.QuoteMeta(key)+`[ \t]*=[ \t]*\[`).FindAllStringIndex(src, -1) {
		last, inText := m[1], byte(0)
	scan:
		for i := m[1]; i < len(src); i++ {
			switch ch := src[i]; {
			case inText != 0:
				if ch == inText {
					inText, last = 0, i+1
				}
			case ch == '"' || ch == '\'':
				inText = ch
			case ch == '#':
				i += max(strings.IndexByte(src[i:], '\n'), 0)
			case ch == ']':
				ends = append(ends, last)
				break scan
			case ch == '}':
				last = i + 1
			}
		}
	}
	return ends
}

// afterHeader is the place below the header of a table.
func afterHeader(src, table string) (int, bool) {
	if table == "" {
		return 0, false
	}
	m := regexp.MustCompile(`(?m)^[ \t]*\[[ \t]*` + regexp.QuoteMeta(table) + `[ \t]*\][^\n]*\n`).FindStringIndex(src)
	if m == nil {
		return 0, false
	}
	return m[1], true
}

// beforeHeaders is the place above the first table, where top-level keys end.
func beforeHeaders(src string) int {
	m := regexp.MustCompile(`(?m)^[ \t]*\[`).FindStringIndex(src)
	if m == nil {
		return len(src)
	}
	return m[0]
}
