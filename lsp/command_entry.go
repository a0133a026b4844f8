package lsp

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// The bounds of a search: what a list in an editor holds, and what it may ask for.
const (
	defaultHits = 20
	maxHits     = 200
)

type searchArgument struct {
	Query string `json:"query"`
	Limit int    `json:"limit"`
}

// foundEntry is a line of the list in which a user picks an entry.
type foundEntry struct {
	Slug        string `json:"slug"`
	Title       string `json:"title"`
	Description string `json:"description"`
}

// searchEntries looks through the entries in memory: an editor asks with each
// key, and must not wait for a database. An empty query lists them all.
func (s *session) searchEntries(_ context.Context, _ *snapshot, a *searchArgument) (any, error) {
	limit := min(max(a.Limit, 0), maxHits)
	if limit == 0 {
		limit = defaultHits
	}
	book, found := s.book(), []foundEntry{}
	if strings.TrimSpace(a.Query) == "" {
		for _, e := range book.Entries()[:min(limit, len(book.Entries()))] {
			found = append(found, lineOf(e))
		}
		return found, nil
	}
	for _, hit := range book.Search(a.Query, limit) {
		found = append(found, lineOf(hit.Entry))
	}
	return found, nil
}

func lineOf(e *knowledge.Entry) foundEntry {
	about := []string{string(e.Severity), string(e.Status)}
	if len(e.Tags) > 0 {
		about = append(about, strings.Join(e.Tags, ", "))
	}
	return foundEntry{Slug: e.Slug, Title: e.Title, Description: strings.Join(about, " · ")}
}

type slugArgument struct {
	Slug string `json:"slug"`
}

func openEntryCommand(slug string) protocol.Command {
	return protocol.Command{Title: "Open the entry", Command: openEntryName, Arguments: []protocol.LSPAny{encoded(slugArgument{slug})}}
}

// openEntry writes the page of an entry and shows it, or tells where it is. Its
// argument is an object with the slug, or the slug itself.
func (s *session) openEntry(_ context.Context, _ *snapshot, args []protocol.LSPAny) (any, error) {
	var a slugArgument
	if len(args) != 1 || protocol.Unmarshal(args[0], &a) != nil && protocol.Unmarshal(args[0], &a.Slug) != nil {
		return nil, badArgument("want the slug of an entry")
	}
	entry := s.book().Entry(a.Slug)
	if entry == nil {
		return nil, badArgument(fmt.Sprintf("there is no entry %q", a.Slug))
	}
	page := s.pages.uri(entry)
	if page == "" {
		return nil, jsonrpc2.Errorf(jsonrpc2.InternalError, "the page of %q can't be written", a.Slug)
	}
	s.show(page, entry.Title, nil)
	return documentResult{page}, nil
}

// show opens a document in the editor, at a place in it where there is one, or
// tells where the document is.
func (s *session) show(page, title string, at *protocol.Range) {
	where := "unblock: " + title + ": " + fileOf(page)
	if !s.client.showDocument {
		s.tell(protocol.MessageTypeInfo, where)
		return
	}
	// The client may answer our request only after we have answered its own.
	s.background(func() {
		focus := true
		result, err := s.editor.ShowDocument(s.ctx, &protocol.ShowDocumentParams{URI: uri.URI(page), TakeFocus: &focus, Selection: at})
		if s.ctx.Err() == nil && (err != nil || result == nil || !result.Success) {
			s.tell(protocol.MessageTypeInfo, where)
		}
	})
}

// fileOf is the path behind a file URI of ours, for people.
func fileOf(page string) string {
	u, err := url.Parse(page)
	if err != nil {
		return page
	}
	return filepath.FromSlash(u.Path)
}

type placeArgument struct {
	URI   string `json:"uri"`
	Range span   `json:"range"`
}

// newEntry writes the draft of an entry about a finding. It lies in the cache
// and not with the project's entries: it is no sound entry before a person has
// filled it in.
func (s *session) newEntry(ctx context.Context, snap *snapshot, a *placeArgument) (any, error) {
	doc := snap.docs[pathOf(a.URI, s.windows)]
	if doc == nil || !doc.python {
		return nil, badArgument(a.URI + " is not open")
	}
	r, err := snap.engine.Report(ctx, doc.path)
	if err != nil {
		return nil, err
	}
	found := s.converter(snap).findingsIn(r, doc, a.Range)
	if len(found) == 0 {
		return nil, badArgument("no blocking call stands there")
	}
	draft := draftOf(found[0], snap.advised(r))
	page, err := s.pages.put("drafts", draft.Slug+".md", string(draft.Markdown()))
	if err != nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InternalError, "the draft can't be written: %v", err)
	}
	s.show(page, "draft of an entry", nil)
	return documentResult{page}, nil
}

// draftOf is an entry with what a finding tells; the rest is for a person.
func draftOf(f *finding.Finding, r *analysis.Report) *knowledge.Entry {
	family, _, _ := strings.Cut(f.Symbol, ".")
	return &knowledge.Entry{
		Slug: slugOf(f.Symbol), Title: "`" + f.Symbol + "` blocks the event loop",
		Category: knowledge.Gotcha, Severity: knowledge.Moderate, Status: knowledge.Pending,
		Language: "python", Framework: r.Framework,
		Tags:     []string{"asyncio", family, strings.TrimPrefix(string(f.Code), "blocking-")},
		Keywords: []string{f.Symbol, "event loop", "blocking"},
		Symbols:  []string{f.Symbol}, Codes: []catalogue.Code{f.Code},
		Problem:  f.Message + ". Say what goes wrong for the user, and when.",
		Solution: "Say what to write instead, in which versions it is there, and why it does not hold up the event loop.",
		Snippets: []knowledge.Snippet{
			{Lang: "python", Code: string(lineAt(r.Lines, f.Span.Start)), Description: "BAD: as it was found"},
			{Lang: "python", Description: "GOOD: what to write instead"},
		},
	}
}

func lineAt(lines *text.Lines, offset int) []byte {
	return bytes.TrimSpace(lines.Line(lines.Position(offset, text.UTF8).Line))
}

// slugOf makes a slug of a symbol's name.
func slugOf(symbol string) string {
	words := strings.FieldsFunc(strings.ToLower(symbol), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	return strings.Join(words, "-") + "-blocks-the-event-loop"
}
