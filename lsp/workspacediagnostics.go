package lsp

import (
	"context"
	"maps"
	"slices"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/project"
)

type workspaceDiagnosticParams struct {
	PreviousResultIDs []struct {
		URI   string `json:"uri"`
		Value string `json:"value"`
	} `json:"previousResultIds"`
	PartialResultToken protocol.LSPAny `json:"partialResultToken"`
}

// reportsAtOnce is how many files one partial result holds.
const reportsAtOnce = 100

// workspaceDiagnostic answers with the diagnostics of files that are not open,
// as far as they differ from what the client has. Where nothing does, the
// answer waits until something may: clients ask again every other second.
func (s *session) workspaceDiagnostic(ctx context.Context, _ *snapshot, p *workspaceDiagnosticParams) (any, error) {
	had := map[string]string{}
	for _, previous := range p.PreviousResultIDs {
		had[pathOf(previous.URI, s.windows)] = previous.Value
	}
	var seen closedReports
	for {
		changed := s.fresh.next() // before looking: what changes meanwhile is not missed
		snap := s.head.Load()
		if !snap.settings.WorkspaceDiagnostics || s.shutdown.Load() {
			return &protocol.WorkspaceDiagnosticReport{Items: []protocol.WorkspaceDocumentDiagnosticReport{}}, nil
		}
		if err := snap.engine.Engine().Refresh(ctx, nil); err != nil {
			return nil, err
		}
		items, err := s.changedReports(ctx, snap, &seen, had)
		if err != nil {
			return nil, err
		}
		if len(items) > 0 {
			return &protocol.WorkspaceDiagnosticReport{Items: s.sendPartly(p.PartialResultToken, items)}, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// sendPartly sends reports as partial results where the client takes those, and
// returns those that are left for the answer: it may hold none, or all.
func (s *session) sendPartly(token protocol.LSPAny, items []protocol.WorkspaceDocumentDiagnosticReport) []protocol.WorkspaceDocumentDiagnosticReport {
	var to protocol.ProgressToken
	var number int32
	var name string
	switch {
	case len(token) == 0 || string(token) == "null":
		return items
	case protocol.Unmarshal(token, &number) == nil:
		to = protocol.Integer(number)
	case protocol.Unmarshal(token, &name) == nil:
		to = protocol.String(name)
	default:
		return items
	}
	for part := range slices.Chunk(items, reportsAtOnce) {
		value := encoded(&protocol.WorkspaceDiagnosticReportPartialResult{Items: part})
		if err := s.editor.Progress(s.ctx, &protocol.ProgressParams{Token: to, Value: value}); err != nil {
			break // the connection is gone
		}
	}
	return []protocol.WorkspaceDocumentDiagnosticReport{}
}

// closedReports remembers what a poll has looked at, so that waiting costs
// little: a result is immutable, and a snapshot's settings are.
type closedReports struct {
	settings settings
	configs  *project.Configs
	results  map[string]*analysis.Result
}

// changedReports are the reports of closed files that differ from what the
// client had, sorted by path.
func (s *session) changedReports(ctx context.Context, snap *snapshot, seen *closedReports, had map[string]string) ([]protocol.WorkspaceDocumentDiagnosticReport, error) {
	results, err := snap.engine.Results(ctx)
	if err != nil {
		return nil, err
	}
	same := seen.configs == snap.configs && seen.settings == snap.settings
	var items []protocol.WorkspaceDocumentDiagnosticReport
	paths := slices.Sorted(maps.Keys(results))
	for path := range had {
		if results[path] == nil {
			paths = append(paths, path) // a file that is gone: its diagnostics go
		}
	}
	for _, path := range paths {
		if snap.docs[path] != nil || snap.notebookOf(path) != nil || same && seen.results[path] == results[path] {
			continue
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if item := s.closedReport(snap, path, results, had[path]); item != nil {
			items = append(items, item)
		}
	}
	*seen = closedReports{settings: snap.settings, configs: snap.configs, results: results}
	return items, nil
}

// closedReport is the report of a closed file, nil where the client has it, or
// has never heard of the file and there is nothing to tell.
func (s *session) closedReport(snap *snapshot, path string, results map[string]*analysis.Result, had string) protocol.WorkspaceDocumentDiagnosticReport {
	diagnostics := []protocol.Diagnostic{}
	if result := results[path]; result != nil && len(result.Findings) > 0 {
		c := s.converter(snap)
		c.results = results
		r := &analysis.Report{Path: path, Findings: result.Findings, Lines: c.linesOf(path)}
		for _, f := range snap.shown(r) {
			diagnostics = append(diagnostics, c.diagnostic(r, f))
		}
	}
	id := resultID(diagnostics)
	if id == had || had == "" && len(diagnostics) == 0 {
		return nil
	}
	report := &protocol.WorkspaceFullDocumentDiagnosticReport{URI: uri.URI(fileURI(path))}
	report.Kind, report.ResultID, report.Items = "full", &id, diagnostics
	return report
}
