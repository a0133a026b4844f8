package lsp

import (
	"fmt"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
)

// converter turns what the engine says into the protocol's types, for one
// snapshot and one answer. It keeps the line index of each file that it meets.
// It is not safe for concurrent use.
type converter struct {
	snap   *snapshot
	files  analysis.Files
	client client
	page   func(*finding.Finding) string // address of the entry's page, or ""
	lines  map[string]*text.Lines
}

func (s *session) converter(snap *snapshot) *converter {
	book := s.book()
	return &converter{
		snap: snap, files: s.files, client: s.client, lines: map[string]*text.Lines{},
		page: func(f *finding.Finding) string { return s.pages.uri(book.For(f.Symbol, f.Code)) },
	}
}

// linesOf indexes the text of a file: of the open document where there is one.
// It is empty for a file that has vanished; positions in it are clamped.
func (c *converter) linesOf(path string) *text.Lines {
	if doc := c.snap.docs[path]; doc != nil {
		return doc.lines
	}
	lines := c.lines[path]
	if lines == nil {
		src, err := c.files.ReadFile(path)
		if err != nil {
			src = nil
		}
		lines = text.NewLines(src)
		c.lines[path] = lines
	}
	return lines
}

func (c *converter) position(lines *text.Lines, offset int) protocol.Position {
	p := lines.Position(offset, c.client.encoding)
	return protocol.Position{Line: uint32(p.Line), Character: uint32(p.Column)} //nolint:gosec // bounded by the size of a file
}

func (c *converter) rangeOf(lines *text.Lines, s text.Span) protocol.Range {
	return protocol.Range{Start: c.position(lines, s.Start), End: c.position(lines, s.End)}
}

func (c *converter) location(path string, s text.Span) protocol.Location {
	return protocol.Location{URI: uri.URI(c.snap.uriOf(path)), Range: c.rangeOf(c.linesOf(path), s)}
}

// diagnostics converts the findings of a report that the settings show.
func (c *converter) diagnostics(r *analysis.Report) []protocol.Diagnostic {
	items := []protocol.Diagnostic{}
	for _, f := range c.snap.shown(r) {
		items = append(items, c.diagnostic(r, f))
	}
	return items
}

func (c *converter) diagnostic(r *analysis.Report, f *finding.Finding) protocol.Diagnostic {
	severity, _ := c.snap.severityOf(f)
	d := protocol.Diagnostic{
		Range:    c.rangeOf(r.Lines, f.Span),
		Severity: severityOf(severity),
		Code:     protocol.String(f.Code),
		Source:   protocol.NewOptional(serverName),
		Message:  protocol.String(f.Message),
		Data:     encoded(diagnosticData{Symbol: f.Symbol, Coroutine: f.Coroutine, Latency: string(f.Latency)}),
	}
	if c.client.codeDescription {
		if href := c.page(f); href != "" {
			d.CodeDescription = protocol.CodeDescription{Href: uri.URI(href)}
		}
	}
	if c.client.relatedInformation {
		for i, step := range f.Chain {
			d.RelatedInformation = append(d.RelatedInformation, protocol.DiagnosticRelatedInformation{
				Location: c.location(step.Path, step.Span), Message: stepMessage(f, i),
			})
		}
	}
	return d
}

// diagnosticData is what a diagnostic carries for clients that look into it.
type diagnosticData struct {
	Symbol    string `json:"symbol"`
	Coroutine string `json:"coroutine"`
	Latency   string `json:"latency"`
}

// stepMessage says what happens at step i of a finding's chain.
func stepMessage(f *finding.Finding, i int) string {
	if i == len(f.Chain)-1 {
		return fmt.Sprintf("`%s` blocks here", f.Chain[i].Name)
	}
	return fmt.Sprintf("`%s` is called here", f.Chain[i].Name)
}

func severityOf(s finding.Severity) protocol.DiagnosticSeverity {
	switch s {
	case finding.Warning:
		return protocol.DiagnosticSeverityWarning
	case finding.Information:
		return protocol.DiagnosticSeverityInformation
	default:
		return protocol.DiagnosticSeverityHint
	}
}

// workspaceEdit converts edits. reason, where the client can show it, asks the
// user to confirm an edit that may change what the program means.
func (c *converter) workspaceEdit(edits []rewrite.Edit, reason string) *protocol.WorkspaceEdit {
	byPath, order := map[string][]protocol.TextEdit{}, []string{}
	for _, e := range edits {
		if byPath[e.Path] == nil {
			order = append(order, e.Path)
		}
		byPath[e.Path] = append(byPath[e.Path], protocol.TextEdit{Range: c.rangeOf(c.linesOf(e.Path), e.Span), NewText: e.Text})
	}
	w := &protocol.WorkspaceEdit{}
	if !c.client.versionedEdits {
		w.Changes = map[uri.URI][]protocol.TextEdit{}
		for path, edits := range byPath {
			w.Changes[uri.URI(c.snap.uriOf(path))] = edits
		}
		return w
	}
	annotation := protocol.ChangeAnnotationIdentifier("")
	if reason != "" && c.client.annotations {
		yes := true
		annotation = "unblock.unsafe"
		w.ChangeAnnotations = map[protocol.ChangeAnnotationIdentifier]protocol.ChangeAnnotation{
			annotation: {Label: "May change what the program does", NeedsConfirmation: &yes, Description: &reason},
		}
	}
	for _, path := range order {
		w.DocumentChanges = append(w.DocumentChanges, c.documentEdit(path, byPath[path], annotation))
	}
	return w
}

func (c *converter) documentEdit(path string, edits []protocol.TextEdit, annotation protocol.ChangeAnnotationIdentifier) *protocol.TextDocumentEdit {
	e := &protocol.TextDocumentEdit{}
	e.TextDocument.URI = uri.URI(c.snap.uriOf(path))
	if doc := c.snap.docs[path]; doc != nil {
		e.TextDocument.Version = &doc.version
	}
	for i := range edits {
		var element protocol.TextDocumentEditElement = &edits[i]
		if annotation != "" {
			element = &protocol.AnnotatedTextEdit{TextEdit: edits[i], AnnotationID: annotation}
		}
		e.Edits = append(e.Edits, element)
	}
	return e
}

// encoded is v as raw JSON. It is for our own types, which encode.
func encoded(v any) protocol.LSPAny {
	raw, err := protocol.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("encoding %T: %v", v, err))
	}
	return raw
}
