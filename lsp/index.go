package lsp

import (
	"context"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/workspace"
)

// maxIndexed is how many files of a workspace are read before they are asked
// for. What lies beyond is still found through the imports of open files.
const maxIndexed = 50_000

// keepIndexed reads the workspace in the background, and again when it has
// changed altogether: what one file says of another (which classes derive from
// a base, with what a function is called) is only known when both were read.
func (s *session) keepIndexed() {
	files, ok := s.files.(workspace.Files)
	if !ok {
		return
	}
	for {
		select {
		case <-s.unindexed:
		case <-s.ctx.Done():
			return
		}
		ctx, cancel := until(s.ctx, s.unindexed)
		s.index(ctx, files)
		cancel()
	}
}

// reindex has the workspace read anew.
func (s *session) reindex() { wake(s.unindexed) }

// startOver puts an engine that knows nothing in the place of the one at hand.
// It is called inside update.
func (s *session) startOver(next *snapshot) {
	s.reindex()
	s.rows = s.newRows(next.configs, next.settings.Config.Symbols)
	s.engine = s.newEngine()
	s.engine.SetRoots(next.searched())
	for _, doc := range next.docs {
		if doc.python && !doc.inNotebook() {
			s.engine.SetBuffer(doc.path, doc.lines.Source())
		}
	}
	for _, nb := range next.notebooks {
		s.engine.SetBuffer(nb.path, nb.source)
	}
}

// newEngine makes an engine over the files and the rows at hand. A bug that it
// comes upon in a file that nobody has asked for is only logged.
func (s *session) newEngine() *analysis.Engine {
	e := analysis.NewFor(s.rows.Of, s.files)
	e.OnBug(func(b *analysis.Bug) {
		s.log.Error("panic", "in", "the analysis of "+b.Path, "value", b.Value, "stack", string(b.Stack))
	})
	return e
}

// indexState is how far the reading of the workspace has come, for people.
type indexState struct{ text string }

func (s *session) indexed() string {
	if state := s.indexing.Load(); state != nil {
		return state.text
	}
	return "not read"
}

func (s *session) setIndexed(format string, args ...any) {
	s.indexing.Store(&indexState{fmt.Sprintf(format, args...)})
}

// index reads all files of the workspace, until ctx ends. It holds up nothing:
// the engine takes a file at a time, and a report comes in between.
func (s *session) index(ctx context.Context, files workspace.Files) {
	snap, began := s.head.Load(), time.Now()
	if !snap.settings.Index {
		s.setIndexed("not read: the setting is off")
		return
	}
	s.setIndexed("being read")
	ctx, progress, done := s.progress(ctx, "unblock: reading the workspace")
	paths := slices.Collect(snap.sources(ctx, files))
	steps := 0 // two for each file
	err := snap.engine.Index(ctx, paths, s.pace(func() {
		if steps++; steps%reportsAtOnce == 0 {
			s.fresh.signal()
		}
		progress.report(steps/2, len(paths))
	}))
	n := steps / 2
	if err != nil {
		done("stopped")
		s.setIndexed("reading stopped after %d of %d files", n, len(paths))
		s.log.Info("indexing stopped", "files", n, "of", len(paths), "err", err)
		return
	}
	done(fmt.Sprintf("%d files", len(paths)))
	s.setIndexed("read in %s", time.Since(began).Round(time.Millisecond))
	s.log.Info("indexed", "files", len(paths), "took", time.Since(began))
	if len(paths) > 0 {
		s.update(func(*snapshot) { s.engine.Invalidate() }) // reports may say more now
	}
}

// quiet is how long the reading of the workspace holds still after a message.
// In that time most of what a keystroke asks for is answered.
const quiet = 15 * time.Millisecond

// pace is that of what reads many files in the background.
func (s *session) pace(each func()) *analysis.Pace {
	return &analysis.Pace{Readers: max(processors-1, 1), Wait: s.makeWay, Each: each}
}

// processors is how many the process was given.
var processors = runtime.GOMAXPROCS(0)

// spareThreads is how many threads more than there are processors run Go code
// in a server.
const spareThreads = 2

// KeepResponsive sets the process up for a server: what a client waits for must
// not wait until work in the background has used up its slice of time on each
// processor, which takes Go 10 ms. With some threads to spare there is always
// one for it, and the system lets a thread that has slept go before those that
// have not. It is to be called once, before Serve, by a process that is nothing
// but a server.
func KeepResponsive() { runtime.GOMAXPROCS(processors + spareThreads) }

// makeWay is called between two steps of what is read in the background. It
// leaves the processors to what a client is waiting for: with both busy, each
// step of an answer could wait for a slice of time. One file is read a pause at
// least, however much the client has to say.
func (s *session) makeWay() {
	if wait := time.Duration(s.heard.Load()) + quiet - time.Since(s.began); wait > 0 {
		select {
		case <-time.After(wait):
		case <-s.ctx.Done():
		}
	}
}

// sources lists the Python files of the workspace. A root that is a whole disk
// or a home directory is no workspace.
func (n *snapshot) sources(ctx context.Context, files workspace.Files) iter.Seq[string] {
	home, err := os.UserHomeDir()
	if err != nil {
		home = ""
	}
	return func(yield func(string) bool) {
		seen := map[string]bool{}
		walker := workspace.Walker{Files: files, Excluded: n.excludes}
		for _, r := range n.roots {
			if r == "/" || r == filepath.ToSlash(home) {
				continue
			}
			for p, err := range walker.Walk(ctx, r) {
				if ctx.Err() != nil || len(seen) == maxIndexed {
					return
				}
				if err != nil || seen[p] {
					continue
				}
				if seen[p] = true; !yield(p) {
					return
				}
			}
		}
	}
}

// keepListed makes files known that were created since the workspace was read,
// once a client tells of some.
func (s *session) keepListed() {
	files, ok := s.files.(workspace.Files)
	if !ok {
		return
	}
	for s.settle(s.created, createdPause) {
		snap := s.head.Load()
		if !snap.settings.Index {
			continue
		}
		if err := s.indexCreated(s.ctx, slices.Collect(snap.sources(s.ctx, files))); err != nil {
			return
		}
	}
}

// createdPause is how long no file must have been created before the workspace
// is listed for those that were: a branch switch makes many.
const createdPause = 500 * time.Millisecond

// indexCreated makes those of the files known that are not yet.
func (s *session) indexCreated(ctx context.Context, paths []string) error {
	snap := s.head.Load()
	paths, err := snap.engine.Unknown(ctx, paths)
	if err != nil || len(paths) == 0 {
		return err
	}
	if err := snap.engine.Index(ctx, paths, s.pace(nil)); err != nil {
		return err
	}
	s.log.Info("created files read", "files", len(paths))
	s.update(func(*snapshot) { s.engine.Invalidate() }) // reports may say more now
	return nil
}
