package lsp

import (
	"context"
	"regexp"
	"slices"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// hover answers with the card of what is under the cursor, and with null where
// that is nothing of ours: a type checker's hover is shown there.
func (s *session) hover(ctx context.Context, snap *snapshot, p *positionParams) (any, error) {
	doc := snap.docs[pathOf(p.TextDocument.URI, s.windows)]
	if doc == nil || !doc.python || !snap.settings.Hover {
		return nil, nil
	}
	offset := doc.lines.Offset(p.Position.position(), s.client.encoding)
	if code, where, ok := suppressionAt(doc.lines, offset); ok {
		return s.hoverOf(snap, doc, where, s.codeCard(code)), nil
	}
	at, ok := snap.inModule(doc, text.Span{Start: offset, End: offset})
	if !ok {
		return nil, nil
	}
	r, err := snap.engine.Report(ctx, doc.path)
	if err != nil {
		return nil, err
	}
	offset = at.Start
	for _, f := range snap.shown(r) {
		if f.Span.Contains(offset) {
			_, in := snap.inDocument(doc.path, f.Span)
			return s.hoverOf(snap, doc, in, s.findingCard(snap, f, r)), nil
		}
	}
	f, of, step, err := snap.stepAt(ctx, doc.path, offset)
	if err != nil {
		return nil, err
	}
	if f != nil {
		_, in := snap.inDocument(doc.path, step.Span)
		return s.hoverOf(snap, doc, in, s.findingCard(snap, f, of)), nil
	}
	return s.hoverBeside(ctx, snap, doc, r, offset)
}

// hoverBeside answers on what is no finding and no step of one in an open
// document: on a comment that waives, on what is handed to a thread, and on a
// step towards callers that are closed.
func (s *session) hoverBeside(ctx context.Context, snap *snapshot, doc *document, r *analysis.Report, offset int) (any, error) {
	if comment, ok := waiverAt(r.Lines, offset); ok {
		waived, err := snap.engine.Waived(ctx, doc.path)
		if err != nil {
			return nil, err
		}
		for _, w := range waived {
			if waives(&w, r.Lines, offset) {
				_, in := snap.inDocument(doc.path, comment)
				return s.hoverOf(snap, doc, in, s.placeCard(&w.Blocks, snap.advised(r))), nil
			}
		}
		return nil, nil
	}
	at, what, handed, err := snap.engine.HandedAt(ctx, doc.path, offset)
	if err != nil {
		return nil, err
	}
	if handed {
		_, in := snap.inDocument(doc.path, at)
		return s.hoverOf(snap, doc, in, s.placeCard(&what, snap.advised(r))+"\n\nHere a thread calls it, and the loop goes on."), nil
	}
	reached, err := snap.engine.ReachedAt(ctx, doc.path, offset)
	if err != nil || len(reached) == 0 {
		return nil, err
	}
	p := &reached[0]
	_, in := snap.inDocument(doc.path, p.At)
	return s.hoverOf(snap, doc, in, s.placeCard(&p.Blocks, snap.advised(r))+"\n\nIt holds up "+comers(p.Roots)), nil
}

func (s *session) hoverOf(snap *snapshot, doc *document, where text.Span, card string) any {
	if card == "" {
		return nil
	}
	kind := protocol.MarkupKindPlainText
	if s.client.markdown {
		kind = protocol.MarkupKindMarkdown
	}
	on := s.converter(snap).rangeOf(doc.lines, where)
	return &protocol.Hover{Contents: &protocol.MarkupContent{Kind: kind, Value: card}, Range: &on}
}

// stepAt returns the finding of an open document one of whose steps lies at a
// place of the file at path, with that finding's report, or nil.
func (n *snapshot) stepAt(ctx context.Context, path string, offset int) (*finding.Finding, *analysis.Report, finding.Step, error) {
	for _, doc := range n.byInterest() {
		if !doc.python {
			continue
		}
		r, err := n.engine.Report(ctx, doc.path)
		if err != nil {
			return nil, nil, finding.Step{}, err
		}
		for _, f := range n.shown(r) {
			for _, step := range f.Chain {
				if step.Path == path && step.Span.Contains(offset) {
					return f, r, step, nil
				}
			}
		}
	}
	return nil, nil, finding.Step{}, nil
}

// waiver matches the comments of other tools that waive findings of ours.
var waiver = regexp.MustCompile(`(?i)#\s*(?:noqa\b(?::\s*[A-Z0-9, ]*[A-Z0-9])?|ruff:\s*ignore\[[^\]]*\])`)

// waiverAt is the comment of another tool under the cursor.
func waiverAt(lines *text.Lines, offset int) (where text.Span, ok bool) {
	line := lines.Position(offset, text.UTF8).Line
	for _, m := range waiver.FindAllIndex(lines.Line(line), -1) {
		if where = (text.Span{Start: lines.Start(line) + m[0], End: lines.Start(line) + m[1]}); where.Contains(offset) {
			return where, true
		}
	}
	return where, false
}

// waives reports whether the comment on the line of an offset is the one that
// waives w: it ends a line on which the call begins or ends.
func waives(w *analysis.Waived, lines *text.Lines, offset int) bool {
	line := lines.Position(offset, text.UTF8).Line
	for _, at := range []int{w.At.Start, w.At.End, w.Whole.End} {
		if lines.Position(at, text.UTF8).Line == line {
			return true
		}
	}
	return false
}

// suppression matches our own waiver comment and takes its codes apart.
var (
	suppression     = regexp.MustCompile(`#\s*unblock:\s*ignore(?:-file)?(?:\[([^\]]*)\])?`)
	suppressionCode = regexp.MustCompile(`[a-z][a-z-]*`)
)

// suppressionAt returns the code that a suppression comment under the cursor
// waives: the one under the cursor, else the first it names.
func suppressionAt(lines *text.Lines, offset int) (code catalogue.Code, where text.Span, ok bool) {
	start := lines.Start(lines.Position(offset, text.UTF8).Line)
	line := lines.Line(lines.Position(offset, text.UTF8).Line)
	m := suppression.FindSubmatchIndex(line)
	if m == nil || offset < start+m[0] {
		return "", text.Span{}, false
	}
	code, where = catalogue.BlockingCall, text.Span{Start: start + m[0], End: start + m[1]}
	if m[2] < 0 {
		return code, where, true
	}
	for i, c := range suppressionCode.FindAllIndex(line[m[2]:m[3]], -1) {
		at := text.Span{Start: start + m[2] + c[0], End: start + m[2] + c[1]}
		name := catalogue.Code(line[at.Start-start : at.End-start])
		if slices.Contains(catalogue.Codes, name) && (i == 0 || at.Contains(offset)) {
			code, where = name, at
		}
	}
	return code, where, true
}
