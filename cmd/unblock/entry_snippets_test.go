package main

import (
	"io/fs"
	"path"
	"strconv"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// snippetFiles are the snippets of all entries as files in memory.
type snippetFiles map[string]string

func (f snippetFiles) ReadFile(name string) ([]byte, error) {
	if src, ok := f[name]; ok {
		return []byte(src), nil
	}
	return nil, fs.ErrNotExist
}

func (f snippetFiles) IsFile(name string) bool { _, ok := f[name]; return ok }

func (f snippetFiles) IsDir(name string) bool { return name == "/snippets" }

// The entries promise: what is called BAD has the finding that the entry is
// about, what is called GOOD has none.
func TestSnippetsOfEntriesUnderTheEngine(t *testing.T) {
	book := knowledge.Seed()
	files := snippetFiles{}
	type snippet struct {
		entry *knowledge.Entry
		about string
		path  string
	}
	var snippets []snippet
	for _, e := range book.Entries() {
		for i, s := range e.Snippets {
			file := path.Join("/snippets", strings.ReplaceAll(e.Slug, "-", "_")+"_"+strconv.Itoa(i)+".py")
			files[file] = s.Code
			snippets = append(snippets, snippet{e, s.Description, file})
		}
	}
	// The entry for user-defined symbols has an in-house client as its example.
	cat := catalogue.Default().With(&catalogue.Symbol{
		Name: "company_client.fetch_report", Kind: catalogue.Function, Code: catalogue.BlockingCall, Latency: catalogue.Heavy,
	})
	engine := analysis.New(cat, files)
	engine.SetRoots([]string{"/snippets"})
	for _, s := range snippets {
		t.Run(path.Base(s.path), func(t *testing.T) {
			report, err := engine.Snapshot().Report(t.Context(), s.path)
			if err != nil {
				t.Fatal(err)
			}
			var all []string
			right := false
			for _, f := range report.Findings {
				all = append(all, f.Symbol+" ("+string(f.Code)+")")
				right = right || isAbout(book, s.entry, f)
			}
			switch {
			case strings.HasPrefix(s.about, "BAD") && !right:
				t.Errorf("%s: %q has the findings %q, none of which the entry is about", s.entry.Slug, s.about, all)
			case strings.HasPrefix(s.about, "GOOD") && len(all) > 0:
				t.Errorf("%s: %q has the findings %q", s.entry.Slug, s.about, all)
			}
		})
	}
}

// isAbout reports whether the entry is the one for the finding. An entry that
// names neither symbols nor codes is about blocking calls as such.
func isAbout(book *knowledge.Book, e *knowledge.Entry, f *finding.Finding) bool {
	return len(e.Symbols)+len(e.Codes) == 0 || book.For(f.Symbol, f.Code) == e || book.ForCode(f.Code) == e
}
