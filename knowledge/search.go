package knowledge

import (
	"cmp"
	"context"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// searchDeadline bounds a search: what was found by then is the answer.
const searchDeadline = 200 * time.Millisecond

// maxKeywords is how many words people type; more come from a message.
const maxKeywords = 6

// maxQuery is how much of a pasted text is looked at, in bytes from its end.
const maxQuery = 64 << 10

// Match is how a hit was found, best first.
type Match string

// The ways in which a search finds an entry.
const (
	ByMessage Match = "message"   // a stored error message, numbers and names apart
	BySymbol  Match = "symbol"    // a symbol that the text names: time.sleep
	ByAll     Match = "all-words" // every word
	ByAny     Match = "any-word"  // some of the rarest-looking words
	ByText    Match = "text"      // the text as it is, somewhere
)

// Hit is an entry that a search found.
type Hit struct {
	Entry *Entry `json:"entry"`
	Match Match  `json:"match"`
}

// hits collects entries, each once, in the order in which they were found.
type hits struct {
	book  *Book
	limit int
	long  bool // the query is a sentence or more
	list  []Hit
	seen  map[string]bool
}

func (h *hits) full() bool { return len(h.list) >= h.limit }

// enough reports whether a stage can be left out: the later ones are the
// vaguer and the slower ones.
func (h *hits) enough(next Match) bool {
	switch next {
	case BySymbol, ByAll:
		// Who pasted a message that is known has what they were looking for.
		return h.full() || h.long && len(h.list) > 0 && h.list[0].Match == ByMessage
	case ByAny:
		return len(h.list) >= 3 || len(h.list) > 0 && h.list[0].Match == ByMessage
	case ByText:
		return len(h.list) > 0
	}
	return h.full()
}

// add takes the entry of that slug, unless the book hides it or shows another
// layer's in its place.
func (h *hits) add(slug string, layer Layer, how Match) {
	e := h.book.Entry(slug)
	if e == nil || e.Layer != layer || h.seen[slug] || h.full() {
		return
	}
	h.seen[slug] = true
	h.list = append(h.list, Hit{Entry: e, Match: how})
}

// Search finds entries in the database and in the book's project and team
// layers: by a normalised error message first, then those with all of the
// words, then with some, then by the text itself. The database is given 200 ms;
// without a usable one the book alone is looked through. The error tells
// of trouble with the database; the hits are good nevertheless.
func (s *Store) Search(ctx context.Context, book *Book, text string, limit int) ([]Hit, error) {
	ctx, cancel := context.WithTimeout(ctx, searchDeadline)
	defer cancel()
	query := newQuery(text)
	h := &hits{book: book, limit: limit, long: len(query.words) > maxKeywords, seen: map[string]bool{}}
	if query.empty() {
		return nil, nil
	}
	s.mu.RLock()
	reader := s.reader
	s.mu.RUnlock()
	if reader == nil {
		return book.Search(text, limit), nil
	}
	outside := book.outside()
	db := dbSearch{ctx: ctx, db: reader, query: query, limit: limit, tells: map[string]bool{}}
	for _, stage := range []struct {
		how  Match
		find func() ([]found, error)
		scan func([]searchable) []found
	}{
		{ByMessage, db.byMessage, query.scanMessages},
		{BySymbol, nothing, query.symbols(book)},
		{ByAll, db.byAll, query.scanAll},
		{ByAny, db.byAny, query.scanAny},
		{ByText, db.byText, query.scanText},
	} {
		if h.enough(stage.how) {
			break
		}
		rows, err := stage.find()
		if ctx.Err() != nil {
			break
		}
		if err != nil {
			return book.Search(text, limit), troubleOf(s.path, err)
		}
		h.addAll(append(stage.scan(outside), rows...), stage.how)
	}
	if len(h.list) == 0 && ctx.Err() != nil {
		// A disk or machine so slow that nothing came in time: memory is there.
		return book.Search(text, limit), nil
	}
	return h.list, nil
}

// nothing is what a database has for a stage that the book alone answers.
func nothing() ([]found, error) { return nil, nil }

// searchable are the entries as scans read them, made by the first search.
func (b *Book) searchable() []searchable {
	b.scanned.Do(func() {
		b.texts = make([]searchable, len(b.entries))
		for i, e := range b.entries {
			b.texts[i] = newSearchable(e)
		}
	})
	return b.texts
}

// outside are the entries of layers that the database does not have.
func (b *Book) outside() []searchable {
	var out []searchable
	for _, e := range b.entries {
		if e.Layer > UserLayer {
			out = append(out, newSearchable(e))
		}
	}
	return out
}

// Search looks through the book in memory: what is left of a search where
// there is no database.
func (b *Book) Search(text string, limit int) []Hit {
	query := newQuery(text)
	h := &hits{book: b, limit: limit, long: len(query.words) > maxKeywords, seen: map[string]bool{}}
	if query.empty() {
		return nil
	}
	for _, stage := range []struct {
		how  Match
		scan func([]searchable) []found
	}{{ByMessage, query.scanMessages}, {BySymbol, query.symbols(b)}, {ByAll, query.scanAll}, {ByAny, query.scanAny}, {ByText, query.scanText}} {
		if h.enough(stage.how) {
			break
		}
		h.addAll(stage.scan(b.searchable()), stage.how)
	}
	return h.list
}

// found is an entry that a stage of a search found; the higher score is the
// better one.
type found struct {
	slug  string
	layer Layer
	score float64
}

func (h *hits) addAll(list []found, how Match) {
	slices.SortStableFunc(list, func(a, b found) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.slug, b.slug))
	})
	for _, f := range list {
		h.add(f.slug, f.layer, how)
	}
}

// query is a search text, taken apart once.
type query struct {
	text   string // lower case, blank space collapsed
	pasted pasted
	words  []string // lower case, once each, without the very common ones
	names  []string // dotted ones, as they stand
}

func newQuery(text string) query {
	if len(text) > maxQuery {
		text = strings.ToValidUTF8(text[len(text)-maxQuery:], "")
	}
	text = strings.ToValidUTF8(strings.ReplaceAll(text, "\x00", " "), " ")
	q := query{text: strings.ToLower(strings.Join(strings.Fields(text), " ")), pasted: newPasted(text)}
	q.names = dotted.FindAllString(text, -1)
	q.names = q.names[max(0, len(q.names)-maxSymbols):]
	for _, w := range strings.FieldsFunc(q.text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' }) {
		if !commonWords[w] && !slices.Contains(q.words, w) && len(q.words) < 500 {
			q.words = append(q.words, w)
		}
	}
	return q
}

// dotted is a name as code and logs have it: time.sleep, requests.Session.get.
var dotted = regexp.MustCompile(`[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+`)

// maxSymbols bounds the names of a text that are looked up, from its end: what
// a traceback ends with is what failed.
const maxSymbols = 32

// symbols scans for the entries of the symbols that the text names, those named
// last first.
func (q query) symbols(book *Book) func([]searchable) []found {
	return func([]searchable) []found {
		var out []found
		for i, name := range q.names {
			e := book.ForSymbol(name)
			if row := catalogue.Default().Symbol(name); e == nil && row != nil {
				e = book.ForCode(row.Code)
			}
			if e != nil {
				out = append(out, found{slug: e.Slug, layer: e.Layer, score: float64(i)})
			}
		}
		return out
	}
}

func (q query) empty() bool { return q.text == "" }

// commonWords say nothing about what someone looks for.
var commonWords = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(`a an and are as at be but by can cannot did do does for from has have how i if in
		is it its my no not of on or that the their then there this to was were what when which while why with you your`) {
		set[w] = true
	}
	return set
}()

// everywhere are words of which nearly every entry has some. Looking for them
// costs most, and finds least.
var everywhere = map[string]bool{
	"async": true, "asyncio": true, "await": true, "blocking": true, "call": true, "coroutine": true, "error": true,
	"event": true, "function": true, "loop": true, "python": true, "runtimeerror": true, "task": true, "thread": true,
}

// rarest are the words that look rarest: with an underscore, then the longest.
// The words of every entry are left out where enough others remain.
func (q query) rarest(n int) []string {
	var words, others []string
	for _, w := range q.words {
		if len(w) <= 2 || unicode.IsDigit(rune(w[0])) {
			continue
		}
		words = append(words, w)
		if !everywhere[w] {
			others = append(others, w)
		}
	}
	if len(others) >= 2 {
		words = others
	}
	slices.SortStableFunc(words, func(a, b string) int {
		return cmp.Or(-cmp.Compare(strings.Count(a, "_"), strings.Count(b, "_")), -cmp.Compare(len(a), len(b)))
	})
	return words[:min(n, len(words))]
}
