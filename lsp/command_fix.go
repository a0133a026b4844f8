package lsp

import (
	"context"
	"fmt"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/unblock-lsp/unblock/analysis/workspace"
)

// fixedResult is what a command returns that had fixes applied.
type fixedResult struct {
	Files int `json:"files"`
}

type uriArgument struct {
	URI string `json:"uri"`
}

var (
	errNoApplyEdit = jsonrpc2.NewError(-32803, "this client can't apply edits that the server sends")
	// errModified answers a command whose document has changed since.
	errModified = jsonrpc2.NewError(-32801, "the document has changed")
)

// fixAllFile has the client apply all safe fixes of an open document.
func (s *session) fixAllFile(ctx context.Context, snap *snapshot, a *uriArgument) (any, error) {
	doc := snap.docs[pathOf(a.URI, s.windows)]
	if doc == nil || !doc.python {
		return nil, badArgument(a.URI + " is not open")
	}
	if !s.client.applyEdit {
		return nil, errNoApplyEdit
	}
	all := &fixedFiles{touched: map[uri.URI]bool{}}
	if err := s.collectFixes(ctx, snap, doc.path, all); err != nil {
		return nil, err
	}
	if doc.superseded() {
		return nil, errModified // a client without versions would edit the wrong text
	}
	return s.applyFixes(all), nil
}

// fixAllWorkspace has the client apply the safe fixes of every file of the
// workspace, once the user has confirmed them where the client can ask.
func (s *session) fixAllWorkspace(ctx context.Context, snap *snapshot) (any, error) {
	files, ok := s.files.(workspace.Files)
	if !ok || len(snap.roots) == 0 {
		return nil, badArgument("no workspace is open")
	}
	if !s.client.applyEdit {
		return nil, errNoApplyEdit
	}
	ctx, progress, done := s.progress(ctx, "unblock: fixing the workspace")
	paths, all := slices.Collect(snap.sources(ctx, files)), &fixedFiles{touched: map[uri.URI]bool{}}
	for i, path := range paths {
		progress.report(i, len(paths))
		err := s.collectFixes(ctx, s.head.Load(), path, all)
		if ctx.Err() != nil {
			done("stopped")
			return nil, ctx.Err()
		}
		if err != nil {
			s.log.Warn("file not fixed", "path", path, "err", err)
		}
	}
	done(fmt.Sprintf("%d files to change", len(all.files)))
	return s.applyFixes(all), nil
}

// collectFixes adds the safe fixes of one file to all.
func (s *session) collectFixes(ctx context.Context, snap *snapshot, path string, all *fixedFiles) error {
	r, err := snap.engine.Report(ctx, path)
	if err != nil {
		return err
	}
	if len(r.Findings) == 0 {
		return nil
	}
	c := s.converter(snap)
	if action := c.fixAll(r, c.rewriter(r)); action != nil {
		all.add(action.Edit)
	}
	return nil
}

// fixedFiles gathers edits of many files into one.
type fixedFiles struct {
	edit    protocol.WorkspaceEdit
	files   []uri.URI
	touched map[uri.URI]bool
}

// add takes the edits of one file's fixes, unless another file's fixes have
// changed a file that they change too: two edits of one text that don't know of
// each other must not meet. What is left out is there the next time.
func (a *fixedFiles) add(e *protocol.WorkspaceEdit) {
	var files []uri.URI
	for _, change := range e.DocumentChanges {
		if d, ok := change.(*protocol.TextDocumentEdit); ok {
			files = append(files, d.TextDocument.URI)
		}
	}
	for file := range e.Changes {
		files = append(files, file)
	}
	for _, file := range files {
		if a.touched[file] {
			return
		}
	}
	for _, file := range files {
		a.touched[file] = true
	}
	a.files = append(a.files, files...)
	a.edit.DocumentChanges = append(a.edit.DocumentChanges, e.DocumentChanges...)
	for file, edits := range e.Changes {
		if a.edit.Changes == nil {
			a.edit.Changes = map[uri.URI][]protocol.TextEdit{}
		}
		a.edit.Changes[file] = edits
	}
}

const fixAllAnnotation protocol.ChangeAnnotationIdentifier = "unblock.fixAll"

// confirmed has the client ask its user before it makes the edits.
func (a *fixedFiles) confirmed() {
	yes := true
	for _, change := range a.edit.DocumentChanges {
		d, ok := change.(*protocol.TextDocumentEdit)
		if !ok {
			continue
		}
		for i, e := range d.Edits {
			if plain, ok := e.(*protocol.TextEdit); ok {
				d.Edits[i] = &protocol.AnnotatedTextEdit{TextEdit: *plain, AnnotationID: fixAllAnnotation}
			}
		}
	}
	a.edit.ChangeAnnotations = map[protocol.ChangeAnnotationIdentifier]protocol.ChangeAnnotation{
		fixAllAnnotation: {Label: "Fix all blocking calls that can be fixed safely", NeedsConfirmation: &yes},
	}
}

// applyFixes sends the edits to the client, on a goroutine (in sendEdit): it may
// answer only after we have answered its own request.
func (s *session) applyFixes(all *fixedFiles) fixedResult {
	if len(all.files) == 0 {
		s.tell(protocol.MessageTypeInfo, "unblock: there is nothing that can be fixed safely")
		return fixedResult{}
	}
	if s.client.annotations && len(all.files) > 1 {
		all.confirmed()
	}
	s.sendEdit(all.edit)
	return fixedResult{len(all.files)}
}

// sendEdit has the client make an edit, and tells the user where it does not.
func (s *session) sendEdit(edit protocol.WorkspaceEdit) {
	label := "Fix blocking calls"
	s.background(func() {
		result, err := s.editor.ApplyEdit(s.ctx, &protocol.ApplyWorkspaceEditParams{Label: &label, Edit: edit})
		switch {
		case s.ctx.Err() != nil:
		case err != nil:
			s.log.Warn("edits not applied", "err", err)
		case result != nil && !result.Applied && result.FailureReason != nil:
			s.tell(protocol.MessageTypeWarning, "unblock: the fixes were not applied: "+*result.FailureReason)
		}
	})
}
