package lsp

import (
	"maps"
	"path"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/text"
)

// notebook is one version of an open notebook. It is immutable. Its cells of
// Python are one module, in their order; each of them is a document too, whose
// path is that of the notebook.
type notebook struct {
	uri    string // as the client spells it
	path   string // as the engine names the module; it ends with .ipynb
	cells  []cell
	parts  []part // of the module, in order
	source []byte // the module
}

// cell is a cell of a notebook, of whatever kind.
type cell struct {
	code bool
	key  string // of its document
}

// part is what a cell gives to its notebook's module.
type part struct {
	doc   *document
	from  int // where the part begins in the cell: behind a magic of the whole cell
	start int // where it begins in the module
	end   int
}

// The kind of a cell that holds code, on the wire.
const codeCell = 2

type (
	wireCell struct {
		Kind     int    `json:"kind"`
		Document string `json:"document"`
	}
	textItem struct {
		textDocument
		LanguageID string `json:"languageId"`
		Text       string `json:"text"`
	}
	notebookParams struct {
		NotebookDocument struct {
			URI   string     `json:"uri"`
			Cells []wireCell `json:"cells"`
		} `json:"notebookDocument"`
		CellTextDocuments []textItem `json:"cellTextDocuments"`
	}
	notebookChangeParams struct {
		NotebookDocument struct {
			URI string `json:"uri"`
		} `json:"notebookDocument"`
		Change struct {
			Cells struct {
				Structure *struct {
					Array struct {
						Start       int        `json:"start"`
						DeleteCount int        `json:"deleteCount"`
						Cells       []wireCell `json:"cells"`
					} `json:"array"`
					DidOpen  []textItem     `json:"didOpen"`
					DidClose []textDocument `json:"didClose"`
				} `json:"structure"`
				Data        []wireCell `json:"data"`
				TextContent []struct {
					Document textDocument `json:"document"`
					Changes  []change     `json:"changes"`
				} `json:"textContent"`
			} `json:"cells"`
		} `json:"change"`
	}
)

// notebookPath is the engine's name for a notebook: by its ending the engine
// knows that the top level runs on the loop.
func notebookPath(key string) string {
	if path.Ext(key) == ".ipynb" {
		return key
	}
	return key + ".ipynb" // a notebook without a file
}

func (s *session) didOpenNotebook(p *notebookParams) error {
	key := pathOf(p.NotebookDocument.URI, s.windows)
	if s.head.Load().notebooks[key] != nil {
		s.log.Warn("notebook opened twice", "uri", p.NotebookDocument.URI)
	}
	nb := &notebook{uri: p.NotebookDocument.URI, path: notebookPath(key)}
	nb.cells = s.cells(p.NotebookDocument.Cells)
	s.setNotebook(key, nb, s.cellDocuments(nb, p.CellTextDocuments))
	return nil
}

func (s *session) didChangeNotebook(p *notebookChangeParams) error {
	key := pathOf(p.NotebookDocument.URI, s.windows)
	snap := s.head.Load()
	old := snap.notebooks[key]
	if old == nil {
		s.log.Warn("change of a notebook that is not open", "uri", p.NotebookDocument.URI)
		return nil
	}
	nb, docs := *old, map[string]*document{}
	if change := p.Change.Cells.Structure; change != nil {
		start := min(max(change.Array.Start, 0), len(nb.cells))
		end := min(start+max(change.Array.DeleteCount, 0), len(nb.cells))
		nb.cells = slices.Replace(slices.Clone(nb.cells), start, end, s.cells(change.Array.Cells)...)
		for _, closed := range change.DidClose {
			docs[pathOf(closed.URI, s.windows)] = nil
		}
		maps.Copy(docs, s.cellDocuments(&nb, change.DidOpen))
	}
	for _, data := range s.cells(p.Change.Cells.Data) {
		if i := slices.IndexFunc(nb.cells, func(c cell) bool { return c.key == data.key }); i >= 0 {
			nb.cells = slices.Clone(nb.cells)
			nb.cells[i] = data
		}
	}
	for _, change := range p.Change.Cells.TextContent {
		cellKey := pathOf(change.Document.URI, s.windows)
		before := docs[cellKey]
		if before == nil {
			before = snap.docs[cellKey]
		}
		if before == nil {
			s.log.Warn("change of a cell that is not open", "uri", change.Document.URI)
			continue
		}
		doc := *before
		doc.version, doc.stale = change.Document.Version, make(chan struct{})
		doc.lines = applyChanges(before.lines, change.Changes, s.client.encoding)
		doc.edits = before.edits.with(change.Changes)
		docs[cellKey] = &doc
	}
	s.setNotebook(key, &nb, docs)
	return nil
}

// didSaveNotebook changes nothing that is seen here.
func (s *session) didSaveNotebook(*notebookParams) error { return nil }

func (s *session) didCloseNotebook(p *notebookParams) error {
	key := pathOf(p.NotebookDocument.URI, s.windows)
	nb := s.head.Load().notebooks[key]
	if nb == nil {
		s.log.Warn("close of a notebook that is not open", "uri", p.NotebookDocument.URI)
		return nil
	}
	docs := map[string]*document{}
	for _, c := range nb.cells {
		docs[c.key] = nil
	}
	s.setNotebook(key, nil, docs)
	return nil
}

func (s *session) cells(wire []wireCell) []cell {
	cells := make([]cell, len(wire))
	for i, c := range wire {
		cells[i] = cell{code: c.Kind == codeCell, key: pathOf(c.Document, s.windows)}
	}
	return cells
}

// cellDocuments are the documents of cells that were opened.
func (s *session) cellDocuments(nb *notebook, items []textItem) map[string]*document {
	docs := make(map[string]*document, len(items))
	for i := range items {
		doc := newDocument(&items[i], pathOf(items[i].URI, s.windows))
		doc.path = nb.path
		docs[doc.key] = doc
	}
	return docs
}

// setNotebook makes nb the current version of a notebook, or closes it where nb
// is nil. docs are the cells whose documents changed, nil for those closed.
func (s *session) setNotebook(key string, nb *notebook, docs map[string]*document) {
	before := s.head.Load()
	for cellKey, doc := range docs {
		if old := before.docs[cellKey]; old != nil {
			close(old.stale)
			if doc == nil {
				s.answers.forget(old)
			}
		}
	}
	s.update(func(next *snapshot) {
		for cellKey, doc := range docs {
			next.setDoc(cellKey, doc)
		}
		next.notebooks = maps.Clone(next.notebooks)
		if nb == nil {
			s.engine.DropBuffer(next.notebooks[key].path)
			delete(next.notebooks, key)
			return
		}
		if next.notebooks == nil {
			next.notebooks = map[string]*notebook{}
		}
		s.settleIn(next, nb.path)
		nb.assemble(next.docs)
		next.notebooks[key] = nb
		s.engine.SetBuffer(nb.path, nb.source)
	})
}

// assemble makes the module of the notebook's cells.
func (nb *notebook) assemble(docs map[string]*document) {
	nb.parts, nb.source = nil, []byte{}
	for _, c := range nb.cells {
		doc := docs[c.key]
		if doc == nil || !c.code || !doc.python {
			continue
		}
		code, from := cellCode(doc.lines.Source())
		if code == nil && len(doc.lines.Source()) > 0 {
			continue
		}
		start := len(nb.source)
		nb.source = append(append(nb.source, code...), '\n')
		nb.parts = append(nb.parts, part{doc: doc, from: from, start: start, end: start + len(code)})
	}
}

// partAt is the part of the module that holds an offset, nil where there is none.
func (nb *notebook) partAt(offset int) *part {
	for i := len(nb.parts) - 1; i >= 0; i-- {
		if nb.parts[i].start <= offset {
			return &nb.parts[i]
		}
	}
	return nil
}

// partOf is the part that a cell gives to the module, nil where it gives none.
func (nb *notebook) partOf(doc *document) *part {
	for i := range nb.parts {
		if nb.parts[i].doc == doc {
			return &nb.parts[i]
		}
	}
	return nil
}

// notebookOf is the open notebook whose module has that path.
func (n *snapshot) notebookOf(path string) *notebook {
	for _, nb := range n.notebooks {
		if nb.path == path {
			return nb
		}
	}
	return nil
}

// inModule is a span of a document as a span of its module; ok is false where
// the document's text is in no module.
func (n *snapshot) inModule(doc *document, s text.Span) (in text.Span, ok bool) {
	if !doc.inNotebook() {
		return s, true
	}
	nb := n.notebookOf(doc.path)
	if nb == nil {
		return s, false
	}
	p := nb.partOf(doc)
	if p == nil || s.End < p.from {
		return s, false
	}
	shift := p.start - p.from
	return text.Span{Start: max(s.Start, p.from) + shift, End: s.End + shift}, true
}

// inDocument is a span of a module as a span of the open document in which it
// begins, nil where that is no open one.
func (n *snapshot) inDocument(path string, s text.Span) (*document, text.Span) {
	if doc := n.docs[path]; doc != nil && doc.python {
		return doc, s
	}
	nb := n.notebookOf(path)
	if nb == nil {
		return nil, s
	}
	p := nb.partAt(s.Start)
	if p == nil {
		return nil, s
	}
	shift := p.from - p.start
	return p.doc, text.Span{Start: min(s.Start, p.end) + shift, End: min(s.End, p.end) + shift}
}

// within reports whether a span of a module lies in one document, as an edit
// has to.
func (n *snapshot) within(path string, s text.Span) bool {
	nb := n.notebookOf(path)
	if nb == nil {
		return true
	}
	p := nb.partAt(s.Start)
	return p != nil && s.End <= p.end
}
