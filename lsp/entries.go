package lsp

import (
	"path/filepath"

	"github.com/unblock-lsp/unblock/knowledge"
)

// book is the entries as they are now: what LoadBook gave, and those that the
// projects of the workspace keep. It never blocks.
func (s *session) book() *knowledge.Book {
	if b := s.entries.Load(); b != nil {
		return b
	}
	return knowledge.Seed()
}

// loadEntries reads the entries anew and installs them. It reads the disk and
// may wait for a database, so it never runs on the reader.
func (s *session) loadEntries() {
	s.loading.Lock()
	defer s.loading.Unlock()
	book := knowledge.Seed()
	if s.opts.LoadBook != nil {
		loaded, err := s.opts.LoadBook(s.ctx)
		if s.ctx.Err() != nil {
			return
		}
		if err != nil && (s.trouble == nil || err.Error() != s.trouble.Error()) {
			s.log.Warn("trouble with the entry database", "err", err)
		}
		s.trouble = err
		if loaded != nil {
			book = loaded
		}
	}
	for _, r := range s.head.Load().roots {
		entries, errs := knowledge.ProjectEntries(filepath.FromSlash(r))
		for _, err := range errs {
			s.log.Warn("entry of the project not read", "err", err)
		}
		if len(entries) > 0 {
			book = book.With(entries...)
		}
	}
	s.entries.Store(book)
	s.pages.forget()
	s.update(func(*snapshot) {}) // links may lead elsewhere now
}
