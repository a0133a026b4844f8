package lsp

import (
	"context"
	"fmt"
	"hash/fnv"
	"sync"

	"go.lsp.dev/protocol"
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
	return s.converter(snap).diagnostics(doc, r), nil
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
}

func (a *answers) set(doc *document, content string) {
	if doc.superseded() {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.last == nil {
		a.last = map[string]answer{}
	}
	a.last[doc.key] = answer{doc, content}
}

// of is what was answered for this version of a document.
func (a *answers) of(doc *document) (content string, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	last := a.last[doc.key]
	return last.content, last.doc == doc
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
	s.answers.set(doc, id)
	if p.PreviousResultID != nil && *p.PreviousResultID == id {
		return &protocol.RelatedUnchangedDocumentDiagnosticReport{
			UnchangedDocumentDiagnosticReport: protocol.UnchangedDocumentDiagnosticReport{Kind: "unchanged", ResultID: id},
		}, nil
	}
	return fullReport(id, items), nil
}

func fullReport(id string, items []protocol.Diagnostic) *protocol.RelatedFullDocumentDiagnosticReport {
	return &protocol.RelatedFullDocumentDiagnosticReport{
		FullDocumentDiagnosticReport: protocol.FullDocumentDiagnosticReport{Kind: "full", ResultID: &id, Items: items},
	}
}
