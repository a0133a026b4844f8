package lsp

import (
	"github.com/unblock-lsp/unblock/analysis/text"
)

// document is one version of an open document. It is immutable.
type document struct {
	uri     string // as the client spells it
	key     string // the path that the URI means: what maps are keyed by
	path    string // the engine's name for its module: the key, or the notebook's path for a cell
	version int32
	lines   *text.Lines
	python  bool          // analysed; other languages are only kept in step
	stale   chan struct{} // closed when another version takes its place
	edits   *edits        // what led to this version
}

type textDocument struct {
	URI     string `json:"uri"`
	Version int32  `json:"version"`
}

type didOpenParams struct {
	TextDocument textItem `json:"textDocument"`
}

type didChangeParams struct {
	TextDocument   textDocument `json:"textDocument"`
	ContentChanges []change     `json:"contentChanges"`
}

type documentParams struct {
	TextDocument textDocument `json:"textDocument"`
}

func (s *session) didOpen(p *didOpenParams) error {
	doc := &p.TextDocument
	path := pathOf(doc.URI, s.windows)
	if old := s.head.Load().docs[path]; old != nil {
		s.log.Warn("document opened twice", "uri", doc.URI)
	}
	s.setText(newDocument(doc, path))
	return nil
}

// newDocument is a document as it was opened.
func newDocument(item *textItem, key string) *document {
	return &document{
		uri: item.URI, key: key, path: key, version: item.Version, lines: text.NewLines([]byte(item.Text)),
		python: item.LanguageID == "python" || item.LanguageID == "", stale: make(chan struct{}), edits: &edits{},
	}
}

func (s *session) didChange(p *didChangeParams) error {
	path := pathOf(p.TextDocument.URI, s.windows)
	old := s.head.Load().docs[path]
	if old == nil || old.inNotebook() {
		s.log.Warn("change of a document that is not open", "uri", p.TextDocument.URI)
		return nil
	}
	if p.TextDocument.Version <= old.version {
		// The text that the client sends last is what its user sees.
		s.log.Warn("version of a document did not rise", "uri", p.TextDocument.URI, "from", old.version, "to", p.TextDocument.Version)
	}
	next := *old
	next.version = p.TextDocument.Version
	next.lines = applyChanges(old.lines, p.ContentChanges, s.client.encoding)
	next.edits = old.edits.with(p.ContentChanges)
	s.setText(&next)
	return nil
}

// setText makes doc the current version of its document.
func (s *session) setText(doc *document) {
	doc.stale = make(chan struct{})
	s.replace(doc.path, doc, func(next *snapshot) {
		if doc.python {
			s.settleIn(next, doc.path)
			s.engine.SetBuffer(doc.path, doc.lines.Source())
		}
	})
}

// didSave changes nothing that is seen here: the buffer was in step, and the
// watched files tell of what is on disk.
func (s *session) didSave(*documentParams) error { return nil }

func (s *session) didClose(p *documentParams) error {
	path := pathOf(p.TextDocument.URI, s.windows)
	doc := s.head.Load().docs[path]
	if doc == nil || doc.inNotebook() {
		s.log.Warn("close of a document that is not open", "uri", p.TextDocument.URI)
		return nil
	}
	s.replace(path, nil, func(*snapshot) {
		if doc.python {
			s.engine.DropBuffer(path)
		}
	})
	s.answers.forget(doc)
	return nil
}

// replace installs doc, or closes what is open at path where doc is nil.
// engine tells the engine so.
func (s *session) replace(path string, doc *document, engine func(next *snapshot)) {
	if old := s.head.Load().docs[path]; old != nil {
		close(old.stale)
	}
	s.update(func(next *snapshot) {
		engine(next)
		next.setDoc(path, doc)
	})
}

// inNotebook reports whether d is a cell of a notebook: the notebook's messages
// are about it.
func (d *document) inNotebook() bool { return d.key != d.path }

// superseded reports whether another version has taken doc's place.
func (d *document) superseded() bool {
	select {
	case <-d.stale:
		return true
	default:
		return false
	}
}
