package lsp

import (
	"path"
	"strconv"
	"strings"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// findingCard is the hover text of a finding.
func (s *session) findingCard(snap *snapshot, f *finding.Finding, r *analysis.Report) string {
	r = snap.advised(r)
	c, entry := s.converter(snap), s.book().For(f.Symbol, f.Code)
	req := knowledge.CardRequest{
		Symbol: f.Symbol, Callee: f.Callee, Row: f.Row, Code: f.Code, Entry: entry,
		Framework: r.Framework, Project: r.Project, Chain: c.cardSteps(f), Fix: c.preferredFix(f, r),
		EntryURI: s.pages.uri(entry), Plain: !s.client.markdown, Brief: s.brief(),
	}
	if r.Project != nil {
		req.PythonMajor, req.PythonMinor = r.Project.Python.Major, r.Project.Python.Minor
	}
	return knowledge.Card(req)
}

// cardSteps are the steps of a finding's chain, each but the first, which is the
// finding's own place, with where it stands.
func (c *converter) cardSteps(f *finding.Finding) []knowledge.CardStep {
	steps := make([]knowledge.CardStep, len(f.Chain))
	for i, step := range f.Chain {
		steps[i].Name = step.Name
		if i > 0 {
			address, on := c.place(step.Path, step.Span)
			line := strconv.Itoa(int(on.Start.Line) + 1)
			steps[i].Place, steps[i].URI = path.Base(step.Path)+":"+line, address+"#L"+line
		}
	}
	return steps
}

// placeCard is the hover text of a place that is no finding in itself.
func (s *session) placeCard(b *analysis.Blocks, r *analysis.Report) string {
	entry := s.book().For(b.Symbol, b.Code)
	req := knowledge.CardRequest{
		Symbol: b.Symbol, Callee: b.Symbol, Row: b.Row, Code: b.Code, Entry: entry,
		Framework: r.Framework, Project: r.Project, EntryURI: s.pages.uri(entry), Plain: !s.client.markdown, Brief: s.brief(),
	}
	if r.Project != nil {
		req.PythonMajor, req.PythonMinor = r.Project.Python.Major, r.Project.Python.Minor
	}
	return knowledge.Card(req)
}

// brief reports whether the user wants short cards.
func (s *session) brief() bool { return s.head.Load().settings.HoverDetail == shortHover }

// codeCard is the hover text of a suppression: what is being suppressed.
func (s *session) codeCard(code catalogue.Code) string {
	entry := s.book().For("", code)
	return knowledge.Card(knowledge.CardRequest{
		Code: code, Entry: entry, EntryURI: s.pages.uri(entry), Plain: !s.client.markdown, Brief: s.brief(),
	})
}

// preferredFix is what the preferred fix makes of the blocking expression, as
// source text, or "".
func (c *converter) preferredFix(f *finding.Finding, r *analysis.Report) string {
	for _, fix := range c.rewriter(r).Fixes(f) {
		if fix.Preferred {
			return rewritten(f, r, fix.Edits)
		}
	}
	return ""
}

// rewritten applies to the expression of f those edits that lie in it; the
// others add an import or change what stands around it.
func rewritten(f *finding.Finding, r *analysis.Report, edits []rewrite.Edit) string {
	var b strings.Builder
	at := f.Expr.Start
	for _, e := range edits {
		if e.Path != f.Path || e.Span.Start < at || e.Span.End > f.Expr.End {
			continue
		}
		b.Write(r.Source[at:e.Span.Start])
		b.WriteString(e.Text)
		at = e.Span.End
	}
	if at == f.Expr.Start {
		return ""
	}
	b.Write(r.Source[at:f.Expr.End])
	// What stands behind the expression may have asked for parentheses; on its
	// own it does without.
	if inner, ok := strings.CutPrefix(b.String(), "(await "); ok && strings.HasSuffix(inner, ")") && r.Source[f.Expr.Start] != '(' {
		return "await " + inner[:len(inner)-1]
	}
	return b.String()
}
