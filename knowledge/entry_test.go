package knowledge_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// full is an entry that uses every field, with texts that could break the
// Markdown form.
func full() *knowledge.Entry {
	return &knowledge.Entry{
		Slug: "full-entry", Title: `A "title": with # signs`, Category: knowledge.Debug, Severity: knowledge.Critical,
		Status: knowledge.Disputed, Language: "python", Framework: "fastapi", Environment: []string{"linux", "3.12"},
		VersionInfo: "since: 3.9", Tags: []string{"a", "b: c", "true"}, Keywords: []string{"k1", "k2", "- k3"},
		ErrorMessages: []string{"RuntimeError: 'x' #1", "two\nlines"}, Related: []string{"other"}, LearnedFrom: "an incident",
		SubmittedBy: "@me", CreatedAt: time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC), Upvotes: 3, Views: 9,
		Symbols: []string{"requests.*"}, Codes: []catalogue.Code{catalogue.HTTP},
		Card: knowledge.CardText{Title: "{call} waits", Text: "One. Two.", Fixes: []knowledge.CardFix{
			{Code: "async with x:\n    await y", Framework: "anyio", Requires: "httpx", Since: "3.11"},
		}},
		Problem:  "The problem is described here.\n\n```python\n## Why\nx = 1\n```\n\n## Solution\n\\## Why\nend of a problem.",
		Solution: strings.Repeat("A solution of more than eighty characters. ", 3) + "\n\n    indented code",
		Why:      "Because.", Context: "Anywhere.",
		Gotchas: []string{"one", "two\n\nparagraphs", "- three"},
		Snippets: []knowledge.Snippet{
			{Lang: "python", Code: "x = 1\n```\ny = 2\n", Description: "BAD: a fence in it"},
			{Lang: "", Code: "", Description: ""},
			{Lang: "python", Code: "\nz", Description: "GOOD: two\n```lines"},
		},
	}
}

func TestMarkdownKeepsEverything(t *testing.T) {
	want := full()
	want.Solution = strings.TrimSpace(want.Solution)
	got, err := knowledge.ParseMarkdown(want.Markdown())
	if err != nil {
		t.Fatalf("reading back:\n%s\n%v", want.Markdown(), err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("an entry changed on its way to Markdown and back (-want +got):\n%s\n%s", diff, want.Markdown())
	}
}

func TestMarkdownOfWindowsEditors(t *testing.T) {
	src := "\ufeff" + strings.ReplaceAll(string(full().Markdown()), "\n", "\r\n")
	got, err := knowledge.ParseMarkdown([]byte(src))
	if err != nil {
		t.Fatal(err)
	}
	if got.Why != "Because." || len(got.Snippets) != 3 {
		t.Errorf("read %q with %d snippets", got.Why, len(got.Snippets))
	}
}

func TestMarkdownErrorsNameThePlace(t *testing.T) {
	for _, tc := range []struct{ name, src, want string }{
		{"no front matter", "# Title\n", "line 1"},
		{"front matter without end", "---\ntitle: x\n", "no end"},
		{"unknown key", "---\ntitle: x\nseverty: major\n---\n", "line 3"},
		{"wrong type", "---\ntitle: x\nupvotes: many\n---\n", "line 3"},
		{"section twice", "---\ntitle: x\n---\n## Why\na\n## Why\nb\n", "stands twice"},
		{"text outside a section", "---\ntitle: x\n---\nhello\n", "before the first section"},
		{"open fence", "---\ntitle: x\n---\n## Snippets\n```python\nx\n", "no end"},
		{"too large", "---\n" + strings.Repeat("#", 300<<10) + "\n---\n", "at most"},
		{"alias bomb", "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n---\n", "line 2"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := knowledge.ParseMarkdown([]byte(tc.src))
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error %v, want one that says %q", err, tc.want)
			}
		})
	}
}

func TestCheckSaysEverythingThatIsMissing(t *testing.T) {
	if err := full().Check(); err != nil {
		t.Fatalf("a full entry is refused: %v", err)
	}
	for _, tc := range []struct {
		name, want string
		spoil      func(*knowledge.Entry)
	}{
		{"short title", "title: 5", func(e *knowledge.Entry) { e.Title = "short" }},
		{"short problem", "problem: 4", func(e *knowledge.Entry) { e.Problem = "slow" }},
		{"short solution", "solution: 4", func(e *knowledge.Entry) { e.Solution = "fast" }},
		{"two tags", "tags: 2", func(e *knowledge.Entry) { e.Tags = e.Tags[:2] }},
		{"two keywords", "keywords: 2", func(e *knowledge.Entry) { e.Keywords = e.Keywords[:2] }},
		{"debug without messages", "error_messages: 0", func(e *knowledge.Entry) { e.ErrorMessages = nil }},
		{"unknown category", "category", func(e *knowledge.Entry) { e.Category = "rant" }},
		{"unknown severity", "severity", func(e *knowledge.Entry) { e.Severity = "bad" }},
		{"unknown status", "status", func(e *knowledge.Entry) { e.Status = "new" }},
		{"unknown code", "codes", func(e *knowledge.Entry) { e.Codes = append(e.Codes, "blocking-everything") }},
		{"broken symbol", "symbols", func(e *knowledge.Entry) { e.Symbols = []string{"requests.*.get"} }},
		{"slug that is a path", "slug", func(e *knowledge.Entry) { e.Slug = "../etc" }},
		{"terminal escape", "control", func(e *knowledge.Entry) { e.Problem += "\x1b[2J" }},
		{"bidi override", "control", func(e *knowledge.Entry) { e.Snippets[0].Code += "\u202e" }},
		{"three sentences on the card", "sentences", func(e *knowledge.Entry) { e.Card.Text = "One. Two. Three." }},
		{"long fix on the card", "card.fixes", func(e *knowledge.Entry) { e.Card.Fixes[0].Code = "a\nb\nc\nd" }},
		{"bad version", "since", func(e *knowledge.Entry) { e.Card.Fixes[0].Since = "new" }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			e := full()
			tc.spoil(e)
			if err := e.Check(); err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("Check() = %v, want something about %q", err, tc.want)
			}
		})
	}
}

func TestReadDirKeepsTheSoundOnes(t *testing.T) {
	dir := fstest.MapFS{
		"good.md":      {Data: full().Markdown()},
		"slugless.md":  {Data: []byte("---\ntitle: From its file name\ncategory: gotcha\nseverity: minor\n---\n## Problem\np\n")},
		"broken.md":    {Data: []byte("nothing")},
		"evil.md":      {Data: []byte("---\ntitle: \"a\\e[2J\"\nslug: evil\ncategory: gotcha\nseverity: minor\n---\n")},
		"notes.txt":    {Data: []byte("not an entry")},
		"sub/other.md": {Data: full().Markdown()},
	}
	entries, errs := knowledge.ReadDir(dir, knowledge.ProjectLayer)
	if len(entries) != 2 || entries[0].Slug != "full-entry" || entries[1].Slug != "slugless" {
		t.Errorf("read %d entries, want good.md and slugless.md", len(entries))
	}
	if len(errs) != 2 || !strings.HasPrefix(errs[0].Error(), "broken.md: ") || !strings.HasPrefix(errs[1].Error(), "evil.md: ") {
		t.Errorf("errors %v, want one for broken.md and one for evil.md", errs)
	}
	if none, errs := knowledge.ReadDir(fstest.MapFS{}, knowledge.ProjectLayer); none != nil || errs != nil {
		t.Errorf("an empty directory gave %v, %v", none, errs)
	}
}

func TestSlugify(t *testing.T) {
	for title, want := range map[string]string{
		"Gotcha: Python asyncio run_in_executor blocking the event loop": knowledge.FoundingSlug,
		"HTTP: requests in a coroutine":                                  "http-requests-in-a-coroutine",
		"  Ünïcode & more!  ":                                            "n-code-more",
		"":                                                               "",
	} {
		if got := knowledge.Slugify(title); got != want {
			t.Errorf("Slugify(%q) = %q, want %q", title, got, want)
		}
	}
}
