package lsp

import (
	"context"
	"fmt"
	"hash/fnv"
	"maps"
	"sync"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// itemsOf are the diagnostics of an open document as snap has it.
func (s *session) itemsOf(ctx context.Context, snap *snapshot, doc *document) ([]protocol.Diagnostic, error) {
	if !doc.python {
		return []protocol.Diagnostic{}, nil
	}
	r, err := snap.engine.Report(ctx, doc.path)
	if err == nil {
		err = ctx.Err() // nobody waits for the rest
	}
	if err != nil {
		return nil, fmt.Errorf("report of %s: %w", doc.path, err)
	}
	items := s.converter(snap).diagnostics(doc, r)
	if snap.settings.HelperHints {
		hints, err := s.helperHints(ctx, snap, doc)
		if err != nil {
			return nil, err
		}
		items = append(items, hints...)
	}
	return items, nil
}

// chainFiles are the files through which the chains of a document lead.
func (n *snapshot) chainFiles(ctx context.Context, doc *document) map[string]bool {
	files := map[string]bool{}
	if !doc.python {
		return files
	}
	r, err := n.engine.Report(ctx, doc.path) // computed already
	if err != nil {
		return files
	}
	for _, f := range r.Findings {
		for _, step := range f.Chain {
			files[step.Path] = true
		}
	}
	return files
}

// resultID names the content of a document's diagnostics: an edit that changes
// none of them leaves it as it is.
func resultID(items []protocol.Diagnostic) string {
	h := fnv.New64a()
	for i := range items {
		_, _ = h.Write(encoded(&items[i])) // a hash takes everything
	}
	return fmt.Sprintf("%d-%x", len(items), h.Sum64())
}

// answers remembers what a client that pulls was answered, by document.
type answers struct {
	mu   sync.Mutex
	last map[string]answer
}

type answer struct {
	doc     *document
	content string
	files   map[string]bool // through which its chains led, in this version
}

func (a *answers) set(doc *document, content string, files map[string]bool) {
	if doc.superseded() {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.last == nil {
		a.last = map[string]answer{}
	}
	if before := a.last[doc.key]; before.doc == doc {
		maps.Copy(files, before.files) // a chain that is gone may come back
	}
	a.last[doc.key] = answer{doc, content, files}
}

// of is what was answered for this version of a document.
func (a *answers) of(doc *document) (content string, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	last := a.last[doc.key]
	return last.content, last.doc == doc
}

// through reports whether a chain of what was answered for this version of a
// document led through a file.
func (a *answers) through(doc *document, file string) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	last := a.last[doc.key]
	return last.doc == doc && last.files[file]
}

func (a *answers) forget(doc *document) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.last, doc.key)
}

type documentDiagnosticParams struct {
	TextDocument     textDocument `json:"textDocument"`
	PreviousResultID *string      `json:"previousResultId"`
}

// diagnostic answers a pull. A document that is not open has no diagnostics.
func (s *session) diagnostic(ctx context.Context, snap *snapshot, p *documentDiagnosticParams) (any, error) {
	doc := snap.docs[pathOf(p.TextDocument.URI, s.windows)]
	if doc == nil {
		return fullReport(resultID(nil), []protocol.Diagnostic{}), nil
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-doc.stale:
			cancel() // the client will want the next version instead
		case <-ctx.Done():
		}
	}()
	items, err := s.itemsOf(ctx, snap, doc)
	switch {
	case err != nil && doc.superseded():
		return nil, errSuperseded
	case err != nil:
		return nil, err
	}
	id := resultID(items)
	s.answers.set(doc, id, snap.chainFiles(ctx, doc))
	related := s.related(ctx, snap, doc)
	// Neovim 0.12 does not look at what comes with "unchanged".
	if len(related) == 0 && p.PreviousResultID != nil && *p.PreviousResultID == id {
		return &protocol.RelatedUnchangedDocumentDiagnosticReport{
			UnchangedDocumentDiagnosticReport: protocol.UnchangedDocumentDiagnosticReport{Kind: "unchanged", ResultID: id},
		}, nil
	}
	report := fullReport(id, items)
	report.RelatedDocuments = related
	return report, nil
}

type relatedReports = map[uri.URI]protocol.FullDocumentDiagnosticReportOrUnchangedDocumentDiagnosticReport

// related are the diagnostics of the other open documents whose chains led
// through doc when the client last asked for them, and that are others now. So
// an edit of a helper shows in its callers with the next answer.
func (s *session) related(ctx context.Context, snap *snapshot, doc *document) relatedReports {
	if !s.client.relatedDocuments {
		return nil
	}
	var all relatedReports
	for _, other := range snap.byInterest() {
		had, asked := s.answers.of(other)
		if other.path == doc.path || !asked || !s.answers.through(other, doc.path) {
			continue
		}
		items, err := s.itemsOf(ctx, snap, other)
		if err != nil {
			return all // it is superseded; the client asks again
		}
		id := resultID(items)
		if id == had {
			continue
		}
		s.answers.set(other, id, snap.chainFiles(ctx, other))
		if all == nil {
			all = relatedReports{}
		}
		all[uri.URI(other.uri)] = &protocol.FullDocumentDiagnosticReport{Kind: "full", ResultID: &id, Items: items}
	}
	return all
}

func fullReport(id string, items []protocol.Diagnostic) *protocol.RelatedFullDocumentDiagnosticReport {
	return &protocol.RelatedFullDocumentDiagnosticReport{
		FullDocumentDiagnosticReport: protocol.FullDocumentDiagnosticReport{Kind: "full", ResultID: &id, Items: items},
	}
}
