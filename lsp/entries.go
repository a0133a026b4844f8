package lsp

import (
	"path"
	"path/filepath"
	"slices"
	"sync/atomic"
	"time"

	"github.com/unblock-lsp/unblock/knowledge"
)

// book is the entries as they are now: what LoadBook gave, those of the team,
// and those that the projects of the workspace keep. It never blocks: where a
// layer may have changed, the one who asks next gets the change.
func (s *session) book() *knowledge.Book {
	if s.loaded.due(time.Now()) {
		s.background(s.reloadEntries)
	}
	if b := s.entries.Load(); b != nil {
		return b
	}
	return knowledge.Seed()
}

// loadedEntries tells whether the layers are still what was read of them.
type loadedEntries struct {
	looked atomic.Int64 // when somebody looked last, in nanoseconds of Unix time
	stamp  string       // of the layers when they were read; guarded by loading
}

// entriesPatience is how old an answer about the layers may be. They are
// looked at when somebody uses entries, never on a clock of our own.
const entriesPatience = 2 * time.Second

// due reports whether it is time to look at the layers, to one caller.
func (l *loadedEntries) due(now time.Time) bool {
	last := l.looked.Load()
	return now.UnixNano()-last > int64(entriesPatience) && l.looked.CompareAndSwap(last, now.UnixNano())
}

// reloadEntries reads the entries anew if a layer has changed on disk.
func (s *session) reloadEntries() {
	if !s.loading.TryLock() {
		return // they are being read, maybe from a share that does not answer
	}
	stamp, known := s.loaded.stamp, s.entries.Load() != nil
	s.loading.Unlock()
	if known && knowledge.Stamp(s.layers(s.head.Load())...) != stamp {
		s.loadEntries()
	}
}

// layers are the folders and databases that the entries come from.
func (s *session) layers(n *snapshot) []string {
	all := n.teamEntries()
	if s.opts.Database != "" {
		all = append(all, s.opts.Database)
	}
	for _, r := range n.roots {
		if dir := knowledge.FindProjectDir(filepath.FromSlash(r)); dir != "" {
			all = append(all, dir)
		}
	}
	return all
}

// teamEntries are the paths of the team's entries: those that the settings
// name, and the configurations of the workspace's folders.
func (n *snapshot) teamEntries() []string {
	var all []string
	add := func(paths []string) {
		for _, p := range paths {
			if p = filepath.FromSlash(p); !slices.Contains(all, p) {
				all = append(all, p)
			}
		}
	}
	for _, r := range n.roots {
		own := *n.settings.Config
		own.File = path.Join(r, "settings") // paths are relative to the folder
		add(own.EntryPaths())
		add(n.configs.Of(path.Join(r, "any")).EntryPaths())
	}
	return all
}

// loadsOther reports whether n has the team's entries elsewhere than old.
func (n *snapshot) loadsOther(old *snapshot) bool {
	return old != nil && old.configs != nil && !slices.Equal(n.teamEntries(), old.teamEntries())
}

// loadEntries reads the entries anew and installs them. It reads the disk and
// may wait for a database, so it never runs on the reader.
func (s *session) loadEntries() {
	s.loading.Lock()
	defer s.loading.Unlock()
	snap := s.head.Load()
	s.loaded.stamp = knowledge.Stamp(s.layers(snap)...) // first: what changes meanwhile is read next time
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
	var shared []*knowledge.Entry
	add := func(entries []*knowledge.Entry, errs []error) {
		for _, err := range errs {
			s.log.Warn("entry not read", "err", err)
		}
		shared = append(shared, entries...)
	}
	for _, p := range snap.teamEntries() {
		add(knowledge.TeamEntries(s.ctx, p))
	}
	for _, r := range snap.roots {
		add(knowledge.ProjectEntries(filepath.FromSlash(r)))
	}
	if len(shared) > 0 {
		book = book.With(shared...)
	}
	s.entries.Store(book)
	s.pages.forget()
	s.update(func(*snapshot) {}) // links may lead elsewhere now
}
