package knowledge_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/e2e/machine"
	"github.com/unblock-lsp/unblock/knowledge"
)

// searches are texts that people paste, and an entry that must be among the
// first three hits.
var searches = []struct{ name, text, want string }{
	{"founding: first message", "event loop is blocked", knowledge.FoundingSlug},
	{"founding: second message", "coroutines not running concurrently", knowledge.FoundingSlug},
	{"founding: third message", "asyncio slow", knowledge.FoundingSlug},
	{"founding: debug line", "Executing <Task pending name='Task-1' coro=<main() running at app.py:10> wait_for=<Future pending cb=[...] created at /usr/lib/python3.11/asyncio/base_events.py:427>> took 0.350 seconds", knowledge.FoundingSlug},
	{"founding: short debug line", "Executing <Task pending name='Task-1' coro=<main() running at app.py:10> ...> took 0.350 seconds", knowledge.FoundingSlug},
	{"founding: in a log", "2024-01-02 10:11:12,345 WARNING asyncio Executing <Handle Loop.cb() at C:\\app\\x.py:3> took 1.204 seconds\n2024-01-02 next line", knowledge.FoundingSlug},
	{"founding: words", "run_in_executor thread pool", knowledge.FoundingSlug},
	{"founding: case and blanks", "  EVENT   loop IS blocked\n", knowledge.FoundingSlug},
}

func TestSearch(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "entries.db"))
	book := load(t, store)
	for _, tc := range searches {
		t.Run(tc.name, func(t *testing.T) {
			hits, err := store.Search(t.Context(), book, tc.text, 10)
			if err != nil {
				t.Fatal(err)
			}
			wantAmongFirst(t, hits, tc.want)
		})
		t.Run(tc.name+", in memory", func(t *testing.T) {
			wantAmongFirst(t, book.Search(tc.text, 10), tc.want)
		})
	}
}

func wantAmongFirst(t *testing.T, hits []knowledge.Hit, want string) {
	t.Helper()
	var slugs []string
	for _, h := range hits {
		slugs = append(slugs, h.Entry.Slug)
	}
	if !slices.Contains(slugs[:min(3, len(slugs))], want) {
		t.Errorf("found %v, want %s among the first three", slugs, want)
	}
}

func TestSearchTakesAnyText(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "entries.db"))
	book := load(t, store)
	for _, text := range []string{
		"", " ", "\x00", `"`, `'`, "AND", "OR NOT", "a AND", "NEAR(", "*", "title:x", "{}", "^", "-", "(((", `\`, "%", "_",
		"日本語", "\xff\xfe", strings.Repeat("x", 1<<20), strings.Repeat("word ", 100000), "…", "...",
	} {
		start := time.Now()
		if _, err := store.Search(t.Context(), book, text, 10); err != nil {
			t.Errorf("searching %.20q: %v", text, err)
		}
		book.Search(text, 10)
		if took := time.Since(start); took > 3*time.Second {
			t.Errorf("searching %.20q took %v", text, took)
		}
	}
}

func TestSearchSeesTheLayersAsTheBookDoes(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "entries.db"))
	ctx := t.Context()
	mine := sample("mine")
	mine.ErrorMessages = []string{"zebra crossing at 10 failed"}
	if err := store.Put(ctx, mine, ""); err != nil {
		t.Fatal(err)
	}
	edited := knowledge.Seed().Entry(knowledge.FoundingSlug).Clone()
	edited.ErrorMessages = []string{"a giraffe is in the way"}
	edited.Solution += "\nFeed the giraffe."
	if err := store.Put(ctx, edited, ""); err != nil {
		t.Fatal(err)
	}
	project := sample("project")
	project.Layer, project.ErrorMessages = knowledge.ProjectLayer, []string{"platypus 'x' not found"}
	book := load(t, store).With(project)
	for text, want := range map[string]string{
		"ERROR zebra crossing at 99 failed": "mine",
		"a giraffe is in the way":           knowledge.FoundingSlug,
		"platypus 'other' not found":        "project",
		"feeding giraffes":                  knowledge.FoundingSlug,
	} {
		hits, err := store.Search(ctx, book, text, 5)
		if err != nil || len(hits) == 0 || hits[0].Entry != book.Entry(want) {
			t.Errorf("searching %q found %v (%v), want %s first", text, hits, err, want)
		}
	}
	if err := store.Disable(ctx, "mine", true); err != nil {
		t.Fatal(err)
	}
	hits, err := store.Search(ctx, load(t, store), "zebra crossing at 1 failed", 5)
	for _, h := range hits {
		if h.Entry.Slug == "mine" || err != nil {
			t.Errorf("a disabled entry is found (%v)", err)
		}
	}
}

// big is a store of 5,000 entries of realistic size.
func big(tb testing.TB) (*knowledge.Store, *knowledge.Book) {
	tb.Helper()
	store, err := knowledge.Open(tb.Context(), filepath.Join(tb.TempDir(), "entries.db"))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = store.Close() })
	// Words as they come in real texts: few are common, most are rare.
	common := strings.Fields("async event loop task await blocking thread python asyncio coroutine call time request server data")
	random := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(random, 1.1, 4, 5000)
	text := func(n int) string {
		words := make([]string, n)
		for i := range words {
			if k := int(zipf.Uint64()); k < len(common) {
				words[i] = common[k]
			} else {
				words[i] = fmt.Sprintf("word%d", k)
			}
		}
		return strings.Join(words, " ")
	}
	var entries []*knowledge.Entry
	for i := range 5000 {
		e := full()
		e.Slug = fmt.Sprintf("generated-%d", i)
		e.Title = text(8)
		e.ErrorMessages = []string{"GeneratedError: " + text(6), text(8)}
		e.Problem, e.Solution, e.Why = text(60), text(120), text(40)
		e.Snippets = nil
		entries = append(entries, e)
	}
	for batch := range slices.Chunk(entries, 500) {
		if err := store.PutAll(tb.Context(), batch, ""); err != nil {
			tb.Fatal(err)
		}
	}
	book, err := store.Load(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	return store, book
}

func BenchmarkSearch5000(b *testing.B) {
	store, book := big(b)
	for _, tc := range searches {
		b.Run(tc.name, func(b *testing.B) {
			for b.Loop() {
				if _, err := store.Search(b.Context(), book, tc.text, 10); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestSearchIsQuick holds the aim of 20 ms for each of what people paste. The
// best of several runs counts: machines that run tests are shared.
func TestSearchIsQuick(t *testing.T) {
	if machine.UnderRace || testing.Short() {
		t.Skip("5,000 entries take a while to write, and times mean nothing under the race detector")
	}
	store, book := big(t)
	for _, tc := range searches {
		hits, err := store.Search(t.Context(), book, tc.text, 10)
		if err != nil {
			t.Fatal(err)
		}
		wantAmongFirst(t, hits, tc.want)
	}
	var all []time.Duration
	best := make([]time.Duration, len(pastes))
	for round := range 12 { // apart in time, so that a burst of other work hits few of one text
		for i, tc := range pastes {
			start := time.Now()
			if _, err := store.Search(t.Context(), book, tc.text, 10); err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			all = append(all, took)
			if round == 0 || took < best[i] {
				best[i] = took
			}
		}
	}
	limit := machine.Limit(15 * time.Millisecond) // of the 20 that a search may take
	for i, tc := range pastes {
		if best[i] > limit {
			t.Errorf("searching %q takes %v, the limit %v", tc.text, best[i], limit)
		}
	}
	slices.Sort(all)
	slices.Sort(best)
	t.Logf("5,000 entries: median %v, p99 %v, slowest text at its best %v", all[len(all)/2], all[len(all)*99/100], best[len(best)-1])
}

func BenchmarkFor(b *testing.B) {
	book := knowledge.Seed()
	for b.Loop() {
		book.For("google.cloud.storage.blob.Blob.upload_from_filename", "blocking-cloud")
	}
}
