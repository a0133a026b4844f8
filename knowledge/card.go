package knowledge

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// The room that a card has. Editors were measured: VS Code shows a hover in
// 750 x 250 pixels with the diagnostic on top, so anything longer scrolls, and
// a wider line wraps. Blank lines don't count; the address of a link is not
// shown and so does not count as columns.
const (
	cardLines   = 10
	cardChars   = 900
	cardColumns = 88
	maxFixLines = 3
)

// Project is what a card must know of the project around the file.
type Project interface {
	// Has reports whether the project declares the distribution.
	Has(distribution string) bool
}

// CardRequest is the very call that a card is for. Every field may be left
// empty; the card then says less.
type CardRequest struct {
	Symbol string            // the blocking symbol: "requests.get"
	Callee string            // what the source calls: Symbol itself, or a helper that leads to it
	Row    *catalogue.Symbol // the catalogue's row of Symbol
	Code   catalogue.Code
	Entry  *Entry // the closest entry: Book.For
	// Framework is what the file uses: "asyncio" (also where empty), "anyio"
	// or "trio".
	Framework string
	// PythonMajor and PythonMinor are the oldest version that the project
	// supports; zero: unknown, which counts as a current one.
	PythonMajor, PythonMinor int
	Project                  Project // nil: nothing is known to be installed
	// Fix is the preferred replacement as source text, where there is one.
	Fix string
	// Chain has the steps from the finding to the symbol, callee first; empty
	// where the symbol is called directly.
	Chain []CardStep
	// EntryURI is the address of the entry's page; only file: addresses are
	// linked.
	EntryURI string
	// Plain asks for text without markup.
	Plain bool
	// Brief asks for the first line, the fix and the way to the entry alone.
	Brief bool
}

// CardStep is one call on the way to the blocking symbol.
type CardStep struct {
	Name string // what is called: "helpers.load"
	// Place is where that stands, as a reader would say it ("helpers.py:12"), and
	// URI the address of that line. Both are empty for the place that is hovered;
	// an URI is linked where it is a file: address.
	Place, URI string
}

// Card renders a hover: what blocks, what that does, one fix that fits the
// file, the next best remedy, and where the full entry is. The first line
// stands alone. The result keeps to 10 lines (blank ones apart), 900
// characters and 88 columns, ends without a newline, and is safe Markdown
// whatever the entry holds: no headings, HTML, entities or command links.
func Card(req CardRequest) string {
	r := newCardParts(req)
	if req.Brief {
		r.text, r.other, r.chain, r.caveat = "", "", "", ""
	}
	if req.Plain {
		r.chain = unlinked(r.chain)
	}
	// What can be spared goes first when the room is short.
	for _, spare := range []func(){
		func() {},
		func() { r.chain = unlinked(r.chain) },
		func() { r.caveat = "" },
		func() { r.other = "" },
		func() { r.chain = "" },
		func() { r.text = "" },
		func() { r.fix = "" },
	} {
		spare()
		if card := r.render(req.Plain); fits(card) {
			return card
		}
	}
	return r.render(req.Plain)
}

// fits reports whether a card keeps to its room.
func fits(card string) bool {
	lines := 0
	for line := range strings.SplitSeq(card, "\n") {
		if strings.TrimSpace(line) != "" {
			lines++
		}
		if shown := linkAddress.ReplaceAllString(line, "]"); utf8.RuneCountInString(shown) > cardColumns && !strings.HasPrefix(shown, "Full entry: file://") {
			return false
		}
	}
	return lines <= cardLines && utf8.RuneCountInString(card) <= cardChars
}

// cardParts are the paragraphs of a card as Markdown, but for fix, which is
// code, and uri.
type cardParts struct {
	title, text, fix, other, chain, caveat, foot, uri string
}

func newCardParts(req CardRequest) cardParts {
	e := req.Entry
	if e == nil {
		e = &Entry{}
	}
	p := cardParts{title: cardTitle(req, e), text: cardBody(e, req.Row), uri: safeURI(req.EntryURI)}
	fix, other := remedies(req, e)
	p.fix, p.other = fix, other
	p.chain = chainText(req.Chain)
	if req.Row != nil && req.Row.Caveat != "" {
		p.caveat = prose(req.Row.Caveat)
	}
	var foot []string
	if e.Slug != "" && p.uri == "" {
		foot = append(foot, code("unblock entry show "+e.Slug))
	}
	if e.Severity != "" {
		foot = append(foot, prose(string(e.Severity)))
	}
	if e.Status != "" {
		foot = append(foot, prose(string(e.Status)))
	}
	p.foot = strings.Join(foot, " · ")
	if p.uri == "" && utf8.RuneCountInString(p.foot) > cardColumns {
		p.foot = foot[0]
	}
	return p
}

// chainText leads from the callee to the blocking symbol, each step with its
// place. Of a long way the ends say most.
func chainText(chain []CardStep) string {
	if len(chain) < 2 {
		return ""
	}
	steps := make([]string, len(chain))
	for i, s := range chain {
		steps[i] = code(s.Name)
		if s.Place == "" {
			continue
		}
		if uri := safeURI(s.URI); uri != "" {
			steps[i] += " at [" + code(s.Place) + "](" + uri + ")"
		} else {
			steps[i] += " at " + code(s.Place)
		}
	}
	if len(steps) > 4 {
		steps = append(append(steps[:2:2], "…"), steps[len(steps)-1])
	}
	return "Through " + strings.Join(steps, " → ")
}

// cardTitle is the first line: the call, what it does to the loop, and what is
// waited for.
func cardTitle(req CardRequest, e *Entry) string {
	title := e.Card.Title
	if title == "" {
		title = "{call} blocks the event loop"
	}
	before, after, _ := strings.Cut(title, "{call}")
	title = joinWords(prose(before), callText(req), prose(after))
	if req.Row != nil && req.Row.What != "" && e.Card.Title == "" {
		if what := prose(req.Row.What); utf8.RuneCountInString(title+what) < cardColumns-6 {
			return "**" + title + "**: " + what
		}
	}
	return "**" + title + "**"
}

// joinWords puts the parts of a sentence together around inline code.
func joinWords(before, call, after string) string {
	if before != "" {
		before += " "
	}
	if after != "" && !strings.ContainsAny(after[:1], ",.:;'") {
		after = " " + after
	}
	return before + call + after
}

// callText names the call as a reader knows it: `requests.get()`, but the
// with statement for `__exit__` and the loop for `__next__`.
func callText(req CardRequest) string {
	name := req.Callee
	if name == "" {
		name = req.Symbol
	}
	if name == "" {
		return "This call"
	}
	owner, last := splitName(name)
	owner = fitName(owner)
	switch last {
	case "__enter__", "__aenter__":
		return "Entering " + code("with "+owner+"()")
	case "__exit__", "__aexit__":
		return "Leaving " + code("with "+owner+"()")
	case "__iter__", "__next__":
		return "Iterating " + code(owner)
	case "__init__", "__new__", "__call__":
		return code(owner + "()")
	}
	if req.Row != nil && name == req.Symbol {
		if req.Row.Kind != "" && req.Row.Kind != catalogue.Function {
			return code(fitName(name))
		}
		if req.Row.Lazy { // the call is quick, each step of the loop is not
			return "Iterating " + code(fitName(name)+"()")
		}
	}
	return code(fitName(name) + "()")
}

func splitName(name string) (owner, last string) {
	if dot := strings.LastIndexByte(name, '.'); dot >= 0 {
		return name[:dot], name[dot+1:]
	}
	return "", name
}

// fitName shortens a long qualified name to its end, which says most.
func fitName(name string) string {
	for utf8.RuneCountInString(name) > 48 {
		_, rest, ok := strings.Cut(strings.TrimPrefix(name, "…"), ".")
		if !ok {
			return string([]rune(name)[:47]) + "…"
		}
		name = "…" + rest
	}
	return name
}

// cardBody is what the card says beside its title.
func cardBody(e *Entry, row *catalogue.Symbol) string {
	text := e.Card.Text
	if row != nil && row.Bounded && strings.Contains(text, "`timeout=`") {
		text = "" // the very call has one
	}
	if text == "" && e.Problem != "" && len(e.Card.Fixes) == 0 && e.Layer != SeedLayer {
		text = firstSentence(e.Problem)
	}
	if text == "" {
		text = "Every other task waits until it returns."
	}
	return prose(text)
}

// firstSentence is the beginning of a text up to its first full stop, or what
// fits on a card's line.
func firstSentence(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if i := strings.Index(s, ". "); i >= 0 {
		s = s[:i+1]
	}
	if r := []rune(s); len(r) > 2*cardColumns-4 {
		s = string(r[:2*cardColumns-5]) + "…"
	}
	return s
}

// render lays the paragraphs out.
func (p cardParts) render(plain bool) string {
	foot := p.foot
	if p.uri != "" && !plain {
		foot = "[Full entry](" + p.uri + ")"
		if p.foot != "" {
			foot += " · " + p.foot
		}
	}
	var paragraphs []string
	add := func(s string) {
		if s == "" {
			return
		}
		if plain {
			s = unmark(s)
		}
		paragraphs = append(paragraphs, s)
	}
	add(p.title)
	add(wrap(p.text))
	if p.fix != "" {
		if plain {
			paragraphs = append(paragraphs, "    "+strings.ReplaceAll(p.fix, "\n", "\n    "))
		} else {
			paragraphs = append(paragraphs, "```python\n"+p.fix+"\n```")
		}
	}
	add(p.other)
	add(wrap(p.chain))
	add(wrap(p.caveat))
	add(foot)
	if plain && p.uri != "" {
		paragraphs = append(paragraphs, "Full entry: "+p.uri)
	}
	return strings.Join(paragraphs, "\n\n")
}

// parseVersion reads "3.11".
func parseVersion(s string) (v [2]int, ok bool) {
	major, minor, found := strings.Cut(s, ".")
	var err1, err2 error
	v[0], err1 = strconv.Atoi(major)
	v[1], err2 = strconv.Atoi(minor)
	return v, found && err1 == nil && err2 == nil
}

// has reports whether the project declares the distribution; the standard
// library ("") is always there.
func (req CardRequest) has(distribution string) bool {
	return distribution == "" || req.Project != nil && req.Project.Has(distribution)
}

// supports reports whether every Python that the project supports is at least
// the given one; an unknown project counts as current.
func (req CardRequest) supports(since string) bool {
	v, ok := parseVersion(since)
	if !ok || req.PythonMajor == 0 {
		return true
	}
	return req.PythonMajor > v[0] || req.PythonMajor == v[0] && req.PythonMinor >= v[1]
}

func (req CardRequest) framework() string {
	if req.Framework == "" {
		return "asyncio"
	}
	return req.Framework
}

func (req CardRequest) suits(framework string) bool {
	return framework == "" || framework == req.framework()
}

// String helps a failing test to say which card it was.
func (req CardRequest) String() string {
	return fmt.Sprintf("card of %s (%s, %s)", req.Symbol, req.Code, req.framework())
}
