package lsp

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Marks are what is shown beside findings where the user wants it: code lenses
// over helpers, inlay hints at findings, and hints on the lines of helpers that
// block. They say what the graph of calls says, and wait for no other file to
// be analysed.

// coroutinesNamed is how many coroutines a message names.
const coroutinesNamed = 3

// comers says which coroutines come to a place: "3 coroutines: `a`, `b` and 1 more".
func comers(roots []analysis.Place) string {
	names := make([]string, 0, coroutinesNamed)
	for _, r := range roots[:min(len(roots), coroutinesNamed)] {
		names = append(names, "`"+r.Name+"`")
	}
	list := strings.Join(names, ", ")
	if more := len(roots) - len(names); more > 0 {
		list += fmt.Sprintf(" and %d more", more)
	}
	return counted(len(roots), "coroutine") + ": " + list
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// reachedIn are the places in doc from which something blocks a loop.
func (n *snapshot) reachedIn(ctx context.Context, doc *document) ([]analysis.Reached, error) {
	if doc == nil || !doc.python || n.excludes(doc.path) {
		return nil, nil
	}
	all, err := n.engine.Reached(ctx, doc.path)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(r analysis.Reached) bool {
		in, _ := n.inDocument(doc.path, r.At)
		return in != doc
	}), nil
}

// codeLens answers with "blocks: 3 coroutines" over each helper that blocks.
func (s *session) codeLens(ctx context.Context, snap *snapshot, p *documentParams) (any, error) {
	lenses := []protocol.CodeLens{}
	if !snap.settings.CodeLens {
		return lenses, nil
	}
	reached, err := snap.reachedIn(ctx, snap.docs[pathOf(p.TextDocument.URI, s.windows)])
	if err != nil {
		return nil, err
	}
	c, seen := s.converter(snap), map[text.Span]bool{}
	for _, r := range reached {
		if r.In.OnLoop || seen[r.In.Span] {
			continue
		}
		seen[r.In.Span] = true
		_, on := c.place(r.In.Path, r.In.Selection)
		lenses = append(lenses, protocol.CodeLens{Range: on, Command: protocol.Command{Title: "blocks: " + counted(len(r.Roots), "coroutine")}})
	}
	return lenses, nil
}

// waits names what a blocking call waits for.
var waits = map[catalogue.Code]string{
	catalogue.Sleep: "sleep", catalogue.HTTP: "network", catalogue.Socket: "network", catalogue.Cloud: "network",
	catalogue.Database: "database", catalogue.File: "disk", catalogue.Path: "disk", catalogue.Import: "disk",
	catalogue.Subprocess: "process", catalogue.Lock: "lock", catalogue.Input: "user", catalogue.CPU: "processor",
}

type inlayHintParams struct {
	TextDocument textDocument `json:"textDocument"`
	Range        span         `json:"range"`
}

// inlayHint answers with "blocks ~ network" behind each finding in a range.
func (s *session) inlayHint(ctx context.Context, snap *snapshot, p *inlayHintParams) (any, error) {
	hints := []protocol.InlayHint{}
	doc := snap.docs[pathOf(p.TextDocument.URI, s.windows)]
	if doc == nil || !doc.python || !snap.settings.InlayHints {
		return hints, nil
	}
	r, err := snap.engine.Report(ctx, doc.path)
	if err != nil {
		return nil, err
	}
	c, yes := s.converter(snap), true
	for _, f := range c.findingsIn(r, doc, p.Range) {
		if waits[f.Code] == "" {
			continue
		}
		_, on := c.place(r.Path, f.Expr)
		hints = append(hints, protocol.InlayHint{
			Position: on.End, Label: protocol.String("blocks ~ " + waits[f.Code]), PaddingLeft: &yes,
			Tooltip: protocol.String(f.Message),
		})
	}
	return hints, nil
}

// helperHints are the lines of plain functions that block coroutines: no
// findings, which stand in the coroutines, but where one fix helps them all.
func (s *session) helperHints(ctx context.Context, snap *snapshot, doc *document) ([]protocol.Diagnostic, error) {
	reached, err := snap.reachedIn(ctx, doc)
	if err != nil {
		return nil, err
	}
	c, hints := s.converter(snap), []protocol.Diagnostic{}
	for _, r := range reached {
		like := &finding.Finding{Path: doc.path, Code: r.Code, Latency: r.Latency, Severity: finding.Hint, Symbol: r.Symbol}
		if _, shown := snap.severityOf(like); r.In.OnLoop || r.Calls != "" || !shown {
			continue
		}
		hints = append(hints, c.helperHint(&r))
	}
	return hints, nil
}

func (c *converter) helperHint(r *analysis.Reached) protocol.Diagnostic {
	_, on := c.place(r.In.Path, r.At)
	d := protocol.Diagnostic{
		Range: on, Severity: protocol.DiagnosticSeverityHint, Code: protocol.String(r.Code), Source: protocol.NewOptional(serverName),
		Message: protocol.String("`" + r.Symbol + "` blocks " + comers(r.Roots)),
	}
	if c.client.relatedInformation {
		for _, root := range r.Roots[:min(len(r.Roots), maxComers)] {
			d.RelatedInformation = append(d.RelatedInformation, protocol.DiagnosticRelatedInformation{
				Location: c.location(root.Path, root.Selection), Message: "`" + root.Name + "` comes here",
			})
		}
	}
	return d
}

// maxComers bounds the places that a hint leads to.
const maxComers = 20

// refreshMarks asks the client to ask for lenses and hints again.
func (s *session) refreshMarks() {
	s.background(func() {
		if s.client.lensRefresh {
			_ = s.editor.CodeLensRefresh(s.ctx) // a client that refuses asks again with the next edit
		}
		if s.client.inlayRefresh {
			_ = s.editor.InlayHintRefresh(s.ctx)
		}
	})
}
