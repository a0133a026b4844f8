package lsp

import (
	"context"
	"iter"
	"path"
	"time"

	"github.com/unblock-lsp/unblock/analysis/workspace"
)

// The pace of a sweep: so many files, then a pause, some 2,000 a second. The
// disk must not be heard of.
const (
	sweepStep  = 100
	sweepPause = 50 * time.Millisecond
	sweepRest  = 2 * time.Second // between two sweeps
)

// watchItself looks after the files of the workspace for a client that can't
// watch them: it goes over them, slowly, again and again.
func (s *session) watchItself() {
	files, ok := s.files.(workspace.Files)
	if !ok {
		return
	}
	w := &sweeper{
		files: files, since: time.Now(),
		list: func(ctx context.Context) iter.Seq[string] { return s.head.Load().sources(ctx, files) },
		tell: s.swept,
	}
	for {
		w.sweep(s.ctx)
		if !pause(s.ctx, sweepRest) {
			return
		}
	}
}

// swept takes what a sweep has found.
func (s *session) swept(changed, created []string) {
	s.changedOnDisk(changed)
	if s.head.Load().settings.Index {
		// It ends with the session alone.
		_ = s.indexCreated(s.ctx, created)
	}
}

// pause waits; false means that ctx is done.
func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-ctx.Done():
		return false
	}
}

// stamp is what tells one state of a file from another without reading it.
type stamp struct {
	modified time.Time
	size     int64
}

// sweeper finds out which files changed between two sweeps. It is for one
// goroutine.
type sweeper struct {
	files workspace.Files
	list  func(context.Context) iter.Seq[string]
	// tell is called with what has changed, appeared or vanished, and with those
	// among them that have appeared.
	tell  func(changed, created []string)
	since time.Time // what changed later counts as changed in the first sweep

	seen, now        map[string]stamp
	changed, created []string
}

// sweep goes over the files once. Those that vanish while it does are passed
// over, and missed at its end.
func (w *sweeper) sweep(ctx context.Context) {
	w.now = make(map[string]stamp, len(w.seen))
	folder, n := "", 0
	for file := range w.list(ctx) {
		if dir := path.Dir(file); dir != folder {
			folder = dir
			w.look(path.Join(dir, "pyproject.toml"))
			w.look(path.Join(dir, "unblock.toml"))
		}
		w.look(file)
		if n++; n%sweepStep == 0 {
			w.flush()
			if !pause(ctx, sweepPause) {
				return
			}
		}
	}
	if ctx.Err() != nil {
		return
	}
	for file := range w.seen {
		if _, still := w.now[file]; !still {
			w.changed = append(w.changed, file)
		}
	}
	w.seen = w.now
	w.flush()
}

// look compares one file with what it was in the last sweep.
func (w *sweeper) look(file string) {
	info, err := w.files.Stat(file)
	if err != nil || !info.Mode().IsRegular() {
		return
	}
	is := stamp{info.ModTime(), info.Size()}
	if _, twice := w.now[file]; twice {
		return
	}
	w.now[file] = is
	was, known := w.seen[file]
	switch {
	case w.seen == nil && is.modified.After(w.since), known && was != is:
		w.changed = append(w.changed, file)
	case w.seen != nil && !known:
		w.changed = append(w.changed, file)
		if workspace.IsPython(file) {
			w.created = append(w.created, file)
		}
	}
}

// flush tells what was found so far.
func (w *sweeper) flush() {
	if len(w.changed) > 0 {
		w.tell(w.changed, w.created)
	}
	w.changed, w.created = nil, nil
}
