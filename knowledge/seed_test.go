package knowledge_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

func TestSeedEntriesAreSound(t *testing.T) {
	entries, errs := knowledge.ReadDir(os.DirFS("entries"), knowledge.SeedLayer)
	for _, err := range errs {
		t.Error(err)
	}
	slugs := map[string]bool{}
	for _, e := range entries {
		slugs[e.Slug] = true
	}
	patterns := map[string]string{}
	for _, e := range entries {
		if err := e.Check(); err != nil {
			t.Errorf("%s: %v", e.File, err)
		}
		if e.Slug+".md" != e.File {
			t.Errorf("%s has the slug %s", e.File, e.Slug)
		}
		for _, r := range e.Related {
			if !slugs[r] {
				t.Errorf("%s: related entry %q does not exist", e.File, r)
			}
		}
		for _, s := range e.Symbols {
			if other, ok := patterns[s]; ok {
				t.Errorf("%s and %s are both for %s", e.File, other, s)
			}
			patterns[s] = e.File
		}
		if bad, good := sides(e); e.Slug != knowledge.FoundingSlug && (bad == 0 || good == 0) {
			t.Errorf("%s has %d bad and %d good snippets", e.File, bad, good)
		}
	}
	if len(entries) != len(knowledge.Seed().Entries()) {
		t.Errorf("%d files, %d entries in the seed book", len(entries), len(knowledge.Seed().Entries()))
	}
}

func sides(e *knowledge.Entry) (bad, good int) {
	for _, s := range e.Snippets {
		if strings.HasPrefix(s.Description, "BAD: ") || strings.HasPrefix(s.Description, "WRONG: ") && e.Category == knowledge.Debug {
			bad++
		}
		if strings.HasPrefix(s.Description, "GOOD: ") {
			good++
		}
	}
	return bad, good
}

func TestEveryCodeHasItsEntry(t *testing.T) {
	for _, c := range catalogue.Codes {
		e := knowledge.Seed().ForCode(c)
		if e == nil || e.Slug != string(c) {
			t.Errorf("the entry for %s is %v", c, e)
		}
	}
}

func TestFoundingEntryIsComplete(t *testing.T) {
	e := knowledge.Seed().Entry(knowledge.FoundingSlug)
	if e == nil {
		t.Fatal("there is no founding entry")
	}
	if !slices.Equal(e.ErrorMessages, []string{"event loop is blocked", "coroutines not running concurrently", "asyncio slow"}) {
		t.Errorf("error messages %q", e.ErrorMessages)
	}
	if !slices.Equal(e.Tags, []string{"run_in_executor", "to_thread", "blocking", "event loop", "thread pool", "asyncio"}) {
		t.Errorf("tags %q", e.Tags)
	}
	if e.Title != "Gotcha: Python asyncio run_in_executor blocking the event loop" || e.Category != knowledge.Gotcha ||
		e.Language != "python" || e.Severity != knowledge.Major || e.Status != knowledge.Pending ||
		e.Upvotes != 0 || e.Views != 0 || e.SubmittedBy != "@anonymous" {
		t.Errorf("facts differ from the page: %+v", e)
	}
	doc := e.Document()
	for _, want := range []string{
		"Calling synchronous/blocking functions directly in async code blocks the entire event loop, freezing all concurrent tasks.",
		"Use run_in_executor for blocking operations",
		"1. Use native async library (aiohttp, asyncpg, aiofiles)",
		"2. Use asyncio.to_thread() for I/O-bound blocking code",
		"3. Use ProcessPoolExecutor for CPU-bound code",
		"Any blocking call stops ALL coroutines from progressing",
		"Python async applications calling synchronous/blocking code",
		"async def bad_handler", "async def good_handler", "async def best_handler", "async def cpu_bound_handler", "async def handler",
		// The corrections.
		"425 ms", "asyncio.get_running_loop()", "copy_context", "share one pool",
	} {
		if !strings.Contains(doc, want) {
			t.Errorf("the entry does not say %q", want)
		}
	}
	for _, s := range e.Snippets {
		if strings.Contains(s.Code, "get_event_loop") {
			t.Errorf("%q still calls get_event_loop", s.Description)
		}
	}
}

// A snippet that ends in asyncio.run is a whole program that needs nothing but
// the standard library; the others are only parsed.
var program = regexp.MustCompile(`(?m)^\s*asyncio\.run\(`)

func TestSnippetsParseAndGoodProgramsRun(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 decides whether the snippets are right, and is not here")
	}
	oneIn, programs := 1, 0
	if testing.Short() {
		oneIn = 8
	}
	var sources bytes.Buffer // all of them in one process: starting Python costs more than parsing
	for _, e := range knowledge.Seed().Entries() {
		for i, s := range e.Snippets {
			if s.Lang != "python" {
				continue
			}
			name := e.Slug + " " + string(rune('0'+i))
			sources.WriteString(name + "\x00" + s.Code + "\x00")
			if !strings.HasPrefix(s.Description, "GOOD") || !program.MatchString(s.Code) {
				continue
			}
			if programs++; programs%oneIn != 0 {
				continue
			}
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				file := filepath.Join(t.TempDir(), "snippet.py")
				if err := os.WriteFile(file, []byte(s.Code), 0o600); err != nil {
					t.Fatal(err)
				}
				cmd := exec.CommandContext(t.Context(), python, "-W", "error", file)
				if out, err := cmd.CombinedOutput(); err != nil {
					t.Errorf("%v\n%s\n%s", err, s.Code, out)
				}
			})
		}
	}
	const parse = `
import ast, sys
parts = sys.stdin.buffer.read().decode().split("\0")
for name, code in zip(parts[::2], parts[1::2]):
    try:
        ast.parse(code)
    except SyntaxError as e:
        print(f"{name}: {e}")
`
	cmd := exec.CommandContext(t.Context(), python, "-c", parse)
	cmd.Stdin = &sources
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("snippets that don't parse (%v):\n%s", err, out)
	}
}

func TestNoEntryNamesThisMachine(t *testing.T) {
	err := fs.WalkDir(os.DirFS("entries"), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && filepath.Ext(name) != ".md" {
			t.Errorf("%s is no entry", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
