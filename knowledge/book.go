package knowledge

import (
	"cmp"
	"embed"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// FoundingSlug names the entry that the project began with: the card of every
// finding that has no closer one.
const FoundingSlug = "python-asyncio-run-in-executor-blocking-the-event-loop"

//go:embed entries/*.md
var seedFiles embed.FS

// Book answers look-ups from memory. It is immutable, safe for concurrent
// use, and never waits for a disk or a database.
type Book struct {
	all      []*Entry        // every entry of every layer, as given
	disabled map[string]bool // slugs that the user put away

	entries  []*Entry // what is left of all after hiding, by slug
	bySlug   map[string]*Entry
	bySymbol map[string]*Entry // by pattern: "requests.get", "requests.*"
	byCode   map[catalogue.Code]*Entry
	founding *Entry

	scanned sync.Once
	texts   []searchable // of entries; set by scanned
}

var seed = sync.OnceValue(func() *Book {
	dir, err := fs.Sub(seedFiles, "entries")
	if err != nil {
		panic(err) // a constant path of the embedded tree
	}
	// Broken embedded entries can't reach a release: a test reads them all.
	entries, _ := ReadDir(dir, SeedLayer)
	for _, e := range entries {
		e.File = ""
	}
	return NewBook(entries, nil)
})

// Seed is the book of the entries embedded in the binary, read once.
func Seed() *Book { return seed() }

// NewBook makes a book of entries, each with its layer set. Where two share a
// slug, the one of the higher layer hides the other; disabled slugs are left
// out of everything but the founding entry's place as the last resort.
func NewBook(entries []*Entry, disabled map[string]bool) *Book {
	b := &Book{
		all: slices.Clone(entries), disabled: disabled,
		bySlug:   make(map[string]*Entry, len(entries)),
		bySymbol: make(map[string]*Entry, 2*len(entries)),
		byCode:   make(map[catalogue.Code]*Entry, len(catalogue.Codes)),
	}
	for _, e := range entries {
		if e.Slug == FoundingSlug && (b.founding == nil || e.Layer > b.founding.Layer) {
			b.founding = e
		}
		if disabled[e.Slug] {
			continue
		}
		if old := b.bySlug[e.Slug]; old == nil || e.Layer >= old.Layer {
			b.bySlug[e.Slug] = e
		}
	}
	b.entries = slices.SortedFunc(maps.Values(b.bySlug), func(a, b *Entry) int { return cmp.Compare(a.Slug, b.Slug) })
	for _, e := range b.entries {
		for _, s := range e.Symbols {
			if old := b.bySymbol[s]; old == nil || e.Layer > old.Layer {
				b.bySymbol[s] = e
			}
		}
		for _, c := range e.Codes {
			if old := b.byCode[c]; old == nil || e.Layer > old.Layer {
				b.byCode[c] = e
			}
		}
	}
	return b
}

// With is the book with further entries, such as a project's own.
func (b *Book) With(entries ...*Entry) *Book {
	return NewBook(append(slices.Clone(b.all), entries...), b.disabled)
}

// For returns the entry closest to a finding: one for the exact symbol, else
// for the symbol's family ("requests.Session.*", then "requests.*"), else for
// the code, else the founding entry. A closer entry wins over one of a higher
// layer. It is nil only in a book without the founding entry.
func (b *Book) For(symbol string, code catalogue.Code) *Entry {
	if e := b.ForSymbol(symbol); e != nil {
		return e
	}
	if e := b.byCode[code]; e != nil {
		return e
	}
	return b.founding
}

// ForSymbol returns the entry for a symbol or its closest family, or nil.
func (b *Book) ForSymbol(symbol string) *Entry {
	if e := b.bySymbol[symbol]; e != nil {
		return e
	}
	for dot := strings.LastIndexByte(symbol, '.'); dot > 0; dot = strings.LastIndexByte(symbol[:dot], '.') {
		if e := b.bySymbol[symbol[:dot]+".*"]; e != nil {
			return e
		}
	}
	return nil
}

// ForCode returns the entry for a diagnostic code, or nil.
func (b *Book) ForCode(code catalogue.Code) *Entry { return b.byCode[code] }

// Entry returns the entry of that slug, or nil.
func (b *Book) Entry(slug string) *Entry { return b.bySlug[slug] }

// Below returns the entry of that slug in the highest layer under the given
// one, or nil: what a user's edit hides.
func (b *Book) Below(slug string, layer Layer) *Entry {
	var best *Entry
	for _, e := range b.all {
		if e.Slug == slug && e.Layer < layer && (best == nil || e.Layer > best.Layer) {
			best = e
		}
	}
	return best
}

// Entries lists what the book shows, by slug. The slice must not be changed.
func (b *Book) Entries() []*Entry { return b.entries }

// Disabled reports whether the user put the entry of that slug away.
func (b *Book) Disabled(slug string) bool { return b.disabled[slug] }
