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
	// results, where they are set, have the texts of closed files as they were
	// analysed: on disk they may have moved on.
	results map[string]*analysis.Result
}

func (s *session) converter(snap *snapshot) *converter {
	book := s.book()
	return &converter{
		snap: snap, files: s.files, client: s.client, lines: map[string]*text.Lines{},
		page: func(f *finding.Finding) string { return s.pages.uri(book.For(f.Symbol, f.Code)) },
	}
}

// linesOf indexes the text of a closed file. It is empty for a file that has vanished; positions in it are clamped.
func (c *converter) linesOf(path string) *text.Lines {
	lines := c.lines[path]
	if r := c.results[path]; lines == nil && r != nil {
		lines = text.NewLines(r.Text)
		c.lines[path] = lines
	}
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
	address, on := c.place(path, s)
	return protocol.Location{URI: uri.URI(address), Range: on}
}

// place is where a span of a module stands for the client: in the document that
// is open there, in a notebook's cell, or in a closed file.
func (c *converter) place(path string, s text.Span) (address string, on protocol.Range) {
	if doc, in := c.snap.inDocument(path, s); doc != nil {
		return doc.uri, c.rangeOf(doc.lines, in)
	}
	return fileURI(path), c.rangeOf(c.linesOf(path), s)
}

// diagnostics converts the findings in doc, of a report of its module, that the
// settings show.
func (c *converter) diagnostics(doc *document, r *analysis.Report) []protocol.Diagnostic {
	items := []protocol.Diagnostic{}
	for _, f := range c.snap.shown(r) {
		if in, _ := c.snap.inDocument(r.Path, f.Span); in == doc {
			items = append(items, c.diagnostic(r, f))
		}
	}
	for _, p := range r.Unused {
		if in, _ := c.snap.inDocument(r.Path, p.Span); in == doc {
			items = append(items, c.unused(r, p))
		}
	}
	return items
}

// unused is a suppression that suppresses nothing.
func (c *converter) unused(r *analysis.Report, p analysis.Problem) protocol.Diagnostic {
	_, on := c.place(r.Path, p.Span)
	return protocol.Diagnostic{
		Range:    on,
		Severity: protocol.DiagnosticSeverityHint,
		Code:     protocol.String("unused-suppression"),
		Source:   protocol.NewOptional(serverName),
		Message:  protocol.String(p.Message),
		Tags:     protocol.NewDiagnosticTags(protocol.DiagnosticTagUnnecessary),
	}
}

func (c *converter) diagnostic(r *analysis.Report, f *finding.Finding) protocol.Diagnostic {
	severity, _ := c.snap.severityOf(f)
	on := c.rangeOf(r.Lines, f.Span)
	if c.snap.notebookOf(r.Path) != nil {
		_, on = c.place(r.Path, f.Span)
	}
	d := protocol.Diagnostic{
		Range:    on,
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
	byURI, order := map[string][]protocol.TextEdit{}, []string{}
	versions := map[string]*int32{}
	for _, e := range edits {
		address, on := c.place(e.Path, e.Span)
		if byURI[address] == nil {
			order = append(order, address)
		}
		if doc, _ := c.snap.inDocument(e.Path, e.Span); doc != nil {
			versions[address] = &doc.version
		}
		byURI[address] = append(byURI[address], protocol.TextEdit{Range: on, NewText: e.Text})
	}
	w := &protocol.WorkspaceEdit{}
	if !c.client.versionedEdits {
		w.Changes = map[uri.URI][]protocol.TextEdit{}
		for address, edits := range byURI {
			w.Changes[uri.URI(address)] = edits
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
	for _, address := range order {
		w.DocumentChanges = append(w.DocumentChanges, documentEdit(address, versions[address], byURI[address], annotation))
	}
	return w
}

func documentEdit(address string, version *int32, edits []protocol.TextEdit, annotation protocol.ChangeAnnotationIdentifier) *protocol.TextDocumentEdit {
	e := &protocol.TextDocumentEdit{}
	e.TextDocument.URI, e.TextDocument.Version = uri.URI(address), version
	for i := range edits {
		var element protocol.TextDocumentEditElement = &edits[i]
		if annotation != "" {
			element = &protocol.AnnotatedTextEdit{TextEdit: edits[i], AnnotationID: annotation}
		}
		e.Edits = append(e.Edits, element)
	}
	return e
}

// fits reports whether each edit lies in one document: none may reach from one
// cell of a notebook into the next.
func (c *converter) fits(edits []rewrite.Edit) bool {
	for _, e := range edits {
		if !c.snap.within(e.Path, e.Span) {
			return false
		}
	}
	return true
}

// encoded is v as raw JSON. It is for our own types, which encode.
func encoded(v any) protocol.LSPAny {
	raw, err := protocol.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("encoding %T: %v", v, err))
	}
	return raw
}
