package lsp

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
)

// fixAllKind is the kind of the action that applies every safe fix of a file.
const fixAllKind protocol.CodeActionKind = "source.fixAll.unblock"

type codeActionParams struct {
	TextDocument textDocument `json:"textDocument"`
	Range        span         `json:"range"`
	Context      struct {
		Only        []protocol.CodeActionKind      `json:"only"`
		TriggerKind protocol.CodeActionTriggerKind `json:"triggerKind"`
	} `json:"context"`
}

// wants reports whether the client asked for actions of that kind. Kinds form
// a tree by their dots; a client may ask for a parent of ours, or for a child.
func (p *codeActionParams) wants(kind protocol.CodeActionKind) bool {
	for _, asked := range p.Context.Only {
		if within(kind, asked) || within(asked, kind) {
			return true
		}
	}
	return false
}

// invoked reports whether the user asked for actions, as far as is known, and
// not the client by itself, to show that there are some.
func (p *codeActionParams) invoked() bool {
	return p.Context.TriggerKind != protocol.CodeActionTriggerKindAutomatic
}

func within(kind, parent protocol.CodeActionKind) bool {
	return parent == "" || kind == parent || strings.HasPrefix(string(kind), string(parent)+".")
}

// codeAction answers with the fixes of the findings in a range.
func (s *session) codeAction(ctx context.Context, snap *snapshot, p *codeActionParams) (any, error) {
	actions := []protocol.CommandOrCodeAction{}
	doc := snap.docs[pathOf(p.TextDocument.URI, s.windows)]
	if doc == nil || !doc.python || !s.client.codeActions {
		return actions, nil
	}
	r, err := snap.engine.Report(ctx, doc.path)
	if err != nil {
		return nil, err
	}
	c := s.converter(snap)
	file := c.rewriter(r)
	at := c.findingsIn(r, doc, p.Range)
	if len(p.Context.Only) == 0 || p.wants(protocol.CodeActionKindQuickFix) {
		for _, f := range at {
			for _, a := range s.quickFixes(c, r, f, file) {
				actions = append(actions, a)
			}
			for _, a := range c.waivers(r, f, file, len(at) == 1) {
				actions = append(actions, a)
			}
		}
	}
	if p.invoked() && len(at) == 0 && (len(p.Context.Only) == 0 || p.wants(protocol.CodeActionKindQuickFix)) {
		a, err := c.treatAsBlocking(ctx, doc, p.Range)
		if err != nil {
			return nil, err
		}
		if a != nil {
			actions = append(actions, a)
		}
	}
	// Clients that name no kind show what they get in one list: the file's other
	// findings belong there only where the user asked on one of them.
	if p.wants(fixAllKind) || len(p.Context.Only) == 0 && len(at) > 0 && p.invoked() {
		if a := c.fixAllAction(doc, r, file); a != nil && (len(p.Context.Only) > 0 || len(a.Diagnostics) > 1) {
			actions = append(actions, a)
		}
	}
	return actions, nil
}

// rewriter makes the fixes of a file. It sees helpers in other files, as the
// snapshot has them.
func (c *converter) rewriter(r *analysis.Report) *rewrite.File {
	return rewrite.Of(c.snap.advised(r), func(path string) []byte {
		if doc := c.snap.docs[path]; doc != nil {
			return doc.lines.Source()
		}
		return c.linesOf(path).Source()
	})
}

// findingsIn are the shown findings of which a part lies in the span s of a
// document, or which it touches.
func (c *converter) findingsIn(r *analysis.Report, doc *document, s span) []*finding.Finding {
	var in []*finding.Finding
	asked, ok := c.snap.inModule(doc, s.bytes(doc.lines, c.client.encoding))
	if !ok {
		return nil
	}
	for _, f := range c.snap.shown(r) {
		if f.Span.Overlaps(asked) {
			in = append(in, f)
		}
	}
	return in
}

// quickFixes are the fixes of one finding, and the ways to its entry and to the
// call that blocks.
func (s *session) quickFixes(c *converter, r *analysis.Report, f *finding.Finding, file *rewrite.File) []*protocol.CodeAction {
	kind := protocol.CodeActionKindQuickFix
	diagnostics := []protocol.Diagnostic{c.diagnostic(r, f)}
	var actions []*protocol.CodeAction
	for _, fix := range withTidied(file, file.Fixes(f)) {
		if !c.fits(fix.Edits) {
			continue
		}
		preferred := fix.Preferred
		actions = append(actions, &protocol.CodeAction{
			Title: fix.Title, Kind: &kind, IsPreferred: &preferred,
			Diagnostics: diagnostics, Edit: c.workspaceEdit(fix.Edits, fix.Reason),
		})
	}
	if entry := s.book().For(f.Symbol, f.Code); entry != nil {
		actions = append(actions, &protocol.CodeAction{
			Title: "Explain this blocking call", Kind: &kind, Diagnostics: diagnostics,
			Command: openEntryCommand(entry.Slug),
		})
	}
	if show := c.showCallCommand(f); show != nil {
		actions = append(actions, &protocol.CodeAction{Title: show.Title, Kind: &kind, Diagnostics: diagnostics, Command: *show})
	}
	return actions
}

// withTidied adds to fixes that which also removes the imports that the first
// of them leaves unused.
func withTidied(file *rewrite.File, fixes []rewrite.Fix) []rewrite.Fix {
	if len(fixes) == 0 || len(fixes[0].Unused) == 0 {
		return fixes
	}
	tidied := file.Tidied(fixes[0])
	if tidied.Title == fixes[0].Title {
		return fixes // they can't be removed surely
	}
	return slices.Insert(fixes, 1, tidied)
}

// suppressReason stands where the user is to say why a finding does not matter.
const suppressReason = "reason"

// waivers are the actions for who does not want to fix a finding: a comment on
// its line, and where it is asked for alone, what the configuration can say.
func (c *converter) waivers(r *analysis.Report, f *finding.Finding, file *rewrite.File, alone bool) []*protocol.CodeAction {
	kind := protocol.CodeActionKindQuickFix
	diagnostics := []protocol.Diagnostic{c.diagnostic(r, f)}
	var actions []*protocol.CodeAction
	add := func(title string, edit *protocol.WorkspaceEdit) {
		if edit != nil {
			actions = append(actions, &protocol.CodeAction{Title: title, Kind: &kind, Diagnostics: diagnostics, Edit: edit})
		}
	}
	if edits := file.Suppress(f, suppressReason); len(edits) > 0 && c.fits(edits) {
		add("Ignore `"+string(f.Code)+"` on this line with a reason", c.workspaceEdit(edits, ""))
	}
	if edit := file.SuppressInFile(f.Path, f.Code, suppressReason); c.fits([]rewrite.Edit{edit}) {
		add("Ignore `"+string(f.Code)+"` in this file", c.workspaceEdit([]rewrite.Edit{edit}, ""))
	}
	if alone {
		for _, s := range settingsFor(f) {
			add(s.title, c.configure(f.Path, s))
		}
	}
	return actions
}

// fixAll is the action that applies all fixes that are safe and preferred, as
// far as they don't overlap, or nil.
func (c *converter) fixAll(r *analysis.Report, file *rewrite.File) *protocol.CodeAction {
	shown := c.snap.shown(r)
	edits := file.FixAll(shown)
	if len(edits) == 0 || !c.fits(edits) {
		return nil
	}
	a := c.fixAllOf(r, shown)
	a.Edit = c.workspaceEdit(edits, "")
	return a
}

// fixAllOf is the action that fixes the findings of a file, without its edit.
func (c *converter) fixAllOf(r *analysis.Report, shown []*finding.Finding) *protocol.CodeAction {
	kind := fixAllKind
	a := &protocol.CodeAction{Title: "Fix all blocking calls that can be fixed safely", Kind: &kind}
	for _, f := range shown {
		a.Diagnostics = append(a.Diagnostics, c.diagnostic(r, f))
	}
	return a
}

// fixAllData is what an action that fixes a file carries until it is resolved.
type fixAllData struct {
	FixAll string `json:"fixAll"` // the document's address
}

// fixAllAction is fixAll for a code action: without its edit, which takes longest
// of all, where the client asks for that once the user has chosen the action.
func (c *converter) fixAllAction(doc *document, r *analysis.Report, file *rewrite.File) *protocol.CodeAction {
	if !c.client.resolvesEdits {
		return c.fixAll(r, file)
	}
	shown := c.snap.shown(r)
	if !file.Combines(shown, rewrite.OnlySafe) {
		return nil
	}
	a := c.fixAllOf(r, shown)
	a.Data = encoded(fixAllData{doc.uri})
	return a
}

// resolveCodeAction works out the edit of an action that came without: for the
// document as it is now. Any other action is given back as it came. An error
// here would be a pop-up in the editor.
func (s *session) resolveCodeAction(ctx context.Context, snap *snapshot, raw []byte) (any, error) {
	var action map[string]json.RawMessage
	var data fixAllData
	if json.Unmarshal(raw, &action) != nil || json.Unmarshal(action["data"], &data) != nil || data.FixAll == "" {
		if len(raw) == 0 {
			raw = []byte("null")
		}
		return protocol.LSPAny(raw), nil
	}
	edit := &protocol.WorkspaceEdit{}
	if doc := snap.docs[pathOf(data.FixAll, s.windows)]; doc != nil && doc.python {
		r, err := snap.engine.Report(ctx, doc.path)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err == nil {
			c := s.converter(snap)
			if a := c.fixAll(r, c.rewriter(r)); a != nil {
				edit = a.Edit
			}
		}
	}
	action["edit"] = json.RawMessage(encoded(edit))
	return action, nil
}
