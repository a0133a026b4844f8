package lsp

import (
	"log/slog"
	"slices"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis/text"
)

// client is what a client can do, resolved once from its capabilities. The
// zero value is a client of the protocol's first version.
type client struct {
	encoding           text.Encoding // the unit of columns on the wire
	pull               bool          // asks for diagnostics, and again when told to; none are pushed then
	relatedDocuments   bool          // takes what an answer means for other documents
	relatedInformation bool
	codeDescription    bool
	versionedEdits     bool // documentChanges
	annotations        bool // change annotations
	createFiles        bool // in an edit
	codeActions        bool // can show fixes
	literals           bool // takes them as they are, not just commands that make them
	resolvesEdits      bool // asks for the edit of one that has none
	markdown           bool // in hovers
	notebooks          bool // tells of notebooks and their cells
	showDocument       bool
	applyEdit          bool // takes edits that no request of its own asked for
	progress           bool // shows how far long work has come
	watchFiles         bool // can be asked to watch files
	lensRefresh        bool // can be told to ask for code lenses again
	inlayRefresh       bool // can be told to ask for inlay hints again
	configuration      bool // can be asked for its settings
	watchConfiguration bool // can be asked to tell of changed settings
}

// capabilities is the part of ClientCapabilities that the server looks at. A
// flag that is absent is false.
type capabilities struct {
	General struct {
		PositionEncodings []string `json:"positionEncodings"`
	} `json:"general"`
	Window struct {
		WorkDoneProgress bool `json:"workDoneProgress"`
		ShowDocument     struct {
			Support bool `json:"support"`
		} `json:"showDocument"`
	} `json:"window"`
	Workspace struct {
		ApplyEdit              bool        `json:"applyEdit"`
		Configuration          bool        `json:"configuration"`
		DidChangeConfiguration registrable `json:"didChangeConfiguration"`
		DidChangeWatchedFiles  registrable `json:"didChangeWatchedFiles"`
		Diagnostics            refreshable `json:"diagnostics"`
		CodeLens               refreshable `json:"codeLens"`
		InlayHint              refreshable `json:"inlayHint"`
		WorkspaceEdit          struct {
			DocumentChanges         bool      `json:"documentChanges"`
			ResourceOperations      []string  `json:"resourceOperations"`
			ChangeAnnotationSupport *struct{} `json:"changeAnnotationSupport"`
		} `json:"workspaceEdit"`
	} `json:"workspace"`
	NotebookDocument struct {
		Synchronization *struct{} `json:"synchronization"`
	} `json:"notebookDocument"`
	TextDocument struct {
		PublishDiagnostics diagnosticCapabilities  `json:"publishDiagnostics"`
		Diagnostic         *diagnosticCapabilities `json:"diagnostic"`
		CodeAction         struct {
			CodeActionLiteralSupport *struct{} `json:"codeActionLiteralSupport"`
			DataSupport              bool      `json:"dataSupport"`
			ResolveSupport           struct {
				Properties []string `json:"properties"`
			} `json:"resolveSupport"`
		} `json:"codeAction"`
		Hover struct {
			ContentFormat []string `json:"contentFormat"`
		} `json:"hover"`
	} `json:"textDocument"`
}

type registrable struct {
	DynamicRegistration bool `json:"dynamicRegistration"`
}

type refreshable struct {
	RefreshSupport bool `json:"refreshSupport"`
}

type diagnosticCapabilities struct {
	RelatedInformation     bool `json:"relatedInformation"`
	CodeDescriptionSupport bool `json:"codeDescriptionSupport"`
	RelatedDocumentSupport bool `json:"relatedDocumentSupport"`
}

// resolveClient reads a client's capabilities. What can't be read counts as
// absent: a client with a slip in its capabilities still gets a server.
func resolveClient(raw protocol.LSPAny, log *slog.Logger) client {
	var c capabilities
	if len(raw) > 0 {
		if err := protocol.Unmarshal(raw, &c); err != nil {
			log.Warn("client capabilities not understood", "err", err)
		}
	}
	doc, ws := &c.TextDocument, &c.Workspace
	pull := doc.Diagnostic
	if pull == nil {
		pull = &diagnosticCapabilities{}
	}
	return client{
		encoding: pickEncoding(c.General.PositionEncodings),
		// Neovim 0.10 pulls but can't be told to pull again: it would never learn
		// what an edit of one file changes in another. Pushed, it does.
		pull:             doc.Diagnostic != nil && ws.Diagnostics.RefreshSupport,
		relatedDocuments: pull.RelatedDocumentSupport,
		// Clients declare these for pushed diagnostics and take them in pulled ones too.
		relatedInformation: doc.PublishDiagnostics.RelatedInformation || pull.RelatedInformation,
		codeDescription:    doc.PublishDiagnostics.CodeDescriptionSupport || pull.CodeDescriptionSupport,
		versionedEdits:     ws.WorkspaceEdit.DocumentChanges,
		annotations:        ws.WorkspaceEdit.DocumentChanges && ws.WorkspaceEdit.ChangeAnnotationSupport != nil,
		createFiles:        ws.WorkspaceEdit.DocumentChanges && slices.Contains(ws.WorkspaceEdit.ResourceOperations, "create"),
		codeActions:        doc.CodeAction.CodeActionLiteralSupport != nil || ws.ApplyEdit,
		literals:           doc.CodeAction.CodeActionLiteralSupport != nil,
		resolvesEdits:      doc.CodeAction.DataSupport && slices.Contains(doc.CodeAction.ResolveSupport.Properties, "edit"),
		// The first format named is the preferred one; no list means plain text.
		markdown:           len(doc.Hover.ContentFormat) > 0 && doc.Hover.ContentFormat[0] == string(protocol.MarkupKindMarkdown),
		notebooks:          c.NotebookDocument.Synchronization != nil,
		showDocument:       c.Window.ShowDocument.Support,
		applyEdit:          ws.ApplyEdit,
		progress:           c.Window.WorkDoneProgress,
		watchFiles:         ws.DidChangeWatchedFiles.DynamicRegistration,
		lensRefresh:        ws.CodeLens.RefreshSupport,
		inlayRefresh:       ws.InlayHint.RefreshSupport,
		configuration:      ws.Configuration,
		watchConfiguration: ws.DidChangeConfiguration.DynamicRegistration,
	}
}

// wireEncodings are the names of the encodings on the wire.
var wireEncodings = map[string]text.Encoding{
	string(protocol.PositionEncodingKindUTF8):  text.UTF8,
	string(protocol.PositionEncodingKindUTF16): text.UTF16,
	string(protocol.PositionEncodingKindUTF32): text.CodePoints,
}

// pickEncoding takes the client's first choice: editors that run several
// servers on one buffer cope badly with servers that disagree.
func pickEncoding(offered []string) text.Encoding {
	if i := slices.IndexFunc(offered, func(name string) bool { _, ok := wireEncodings[name]; return ok }); i >= 0 {
		return wireEncodings[offered[i]]
	}
	return text.UTF16
}

// encodingName is the wire's name for enc.
func encodingName(enc text.Encoding) protocol.PositionEncodingKind {
	for name, e := range wireEncodings {
		if e == enc {
			return protocol.PositionEncodingKind(name)
		}
	}
	return protocol.PositionEncodingKindUTF16
}
