package analysis

import (
	"context"
	"maps"
	"path"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/reach"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Engine holds a workspace: the roots, the buffers that an editor has open,
// and what was derived from them. All methods are safe for concurrent use.
//
// Changes only install a new Snapshot. What they mean for the analysis is
// worked out when a report is asked for, on whatever goroutine asks; one
// report is computed at a time.
type Engine struct {
	files Files
	cat   *catalogue.Catalogue

	change sync.Mutex // serialises changes of head
	head   atomic.Pointer[Snapshot]

	analysis sync.Mutex // guards what follows
	analyzer *reach.Analyzer
	source   *source
	synced   *Snapshot
	projects map[string]*project.Info // by folder
	reports  map[string]*Report       // the last ones of open buffers
}

// Snapshot is an immutable view of the workspace at one moment.
type Snapshot struct {
	engine  *Engine
	roots   []string
	buffers map[string][]byte
	disk    *diskChange // the newest change on disk that this view knows of

	reports sync.Map // path -> *Report
}

// diskChange is a link of the list of changes on disk, newest first.
type diskChange struct {
	before *diskChange
	number int
	paths  []string
}

// New makes an engine over files, with no roots and no buffers.
func New(cat *catalogue.Catalogue, files Files) *Engine {
	e := &Engine{files: files, cat: cat}
	e.head.Store(&Snapshot{engine: e, disk: &diskChange{}})
	return e
}

// SetRoots names the folders of the workspace; imports are resolved in them.
func (e *Engine) SetRoots(roots []string) {
	e.update(func(s *Snapshot) { s.roots = slices.Clone(roots) })
}

// SetBuffer makes src the content of the file at path, whatever stands on
// disk. src must not be changed afterwards. It is cheap: nothing is analysed.
func (e *Engine) SetBuffer(path string, src []byte) {
	e.update(func(s *Snapshot) {
		s.buffers = cloned(s.buffers)
		s.buffers[path] = src
	})
}

// DropBuffer goes back to what stands on disk.
func (e *Engine) DropBuffer(path string) {
	e.update(func(s *Snapshot) {
		s.buffers = cloned(s.buffers)
		delete(s.buffers, path)
		s.disk = &diskChange{before: s.disk, number: s.disk.number + 1, paths: []string{path}}
	})
}

// Invalidate says that files changed on disk, appeared or vanished.
func (e *Engine) Invalidate(paths ...string) {
	e.update(func(s *Snapshot) {
		s.disk = &diskChange{before: s.disk, number: s.disk.number + 1, paths: slices.Clone(paths)}
	})
}

// Snapshot is the current view. It costs nothing.
func (e *Engine) Snapshot() *Snapshot { return e.head.Load() }

func (e *Engine) update(f func(*Snapshot)) {
	e.change.Lock()
	defer e.change.Unlock()
	old := e.head.Load()
	next := &Snapshot{engine: e, roots: old.roots, buffers: old.buffers, disk: old.disk}
	f(next)
	e.head.Store(next)
}

func cloned(m map[string][]byte) map[string][]byte {
	if m == nil {
		return map[string][]byte{}
	}
	return maps.Clone(m)
}

// Report analyses the file at path as this snapshot has it. It is computed
// once and shared. The error is that of reading the file, or of ctx.
func (s *Snapshot) Report(ctx context.Context, path string) (*Report, error) {
	if r, ok := s.reports.Load(path); ok {
		return r.(*Report), nil
	}
	e := s.engine
	e.analysis.Lock()
	defer e.analysis.Unlock()
	if r, ok := s.reports.Load(path); ok {
		return r.(*Report), nil
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if _, ok := s.buffers[path]; !ok {
		if _, err := e.files.ReadFile(path); err != nil {
			return nil, err
		}
	}
	e.sync(s)
	r := e.report(path)
	s.reports.Store(path, r)
	return r, nil
}

// Index makes the engine know the given files before any is asked for, so that
// what one of them says of another is heard: subclasses, and coroutines that
// are called with arguments that matter. Files are read and parsed on several
// goroutines, ahead of the analysis, which goes on with the newest snapshot
// while the workspace changes. each is called after each file, unless it is
// nil. It stops when ctx does.
func (s *Snapshot) Index(ctx context.Context, paths []string, each func()) error {
	e := s.engine
	e.analysis.Lock()
	e.sync(e.head.Load())
	analyzer := e.analyzer
	e.analysis.Unlock()

	for _, p := range paths { // all classes first: one may derive from another anywhere
		if err := ctx.Err(); err != nil {
			return err
		}
		e.analysis.Lock()
		e.sync(e.head.Load())
		e.analyzer.World.Open(p)
		e.analysis.Unlock()
	}
	ready := make(chan string, 16)
	go s.prepare(ctx, analyzer, paths, ready)
	for p := range ready {
		e.analysis.Lock()
		e.sync(e.head.Load())
		if m := e.analyzer.World.Open(p); m != nil {
			e.analyzer.Module(m)
		}
		e.analysis.Unlock()
		if each != nil {
			each()
		}
	}
	return ctx.Err()
}

// prepare reads and parses files ahead of the analysis, and says in ready which
// may follow.
func (s *Snapshot) prepare(ctx context.Context, analyzer *reach.Analyzer, paths []string, ready chan<- string) {
	defer close(ready)
	queue := make(chan string)
	var workers sync.WaitGroup
	for range max(runtime.GOMAXPROCS(0)-1, 1) {
		workers.Go(func() {
			for p := range queue {
				if text, ok := analyzer.World.Source().Text(p); ok {
					analyzer.World.Prepare(text, analyzer.MayMatter)
				}
				ready <- p
			}
		})
	}
	for _, p := range paths {
		if ctx.Err() != nil {
			break
		}
		queue <- p
	}
	close(queue)
	workers.Wait()
}

// Cut counts the places where a bound ended the analysis.
func (e *Engine) Cut() int {
	e.analysis.Lock()
	defer e.analysis.Unlock()
	if e.analyzer == nil {
		return 0
	}
	return e.analyzer.World.Cut
}

// sync brings the analysis to the state of a snapshot: what both have in common
// keeps what was computed of it.
func (e *Engine) sync(s *Snapshot) {
	if e.synced == s {
		return
	}
	if e.analyzer == nil || !slices.Equal(e.synced.roots, s.roots) {
		e.source = &source{files: e.files}
		e.source.buffers.Store(&s.buffers)
		e.analyzer = reach.New(resolve.NewWorld(e.cat, e.source, s.roots))
		e.projects, e.reports = map[string]*project.Info{}, map[string]*Report{}
		e.synced = s
		return
	}
	changed := map[string]bool{}
	for p, src := range s.buffers {
		if old, ok := e.synced.buffers[p]; !ok || !same(old, src) {
			changed[p] = true
		}
	}
	for p := range e.synced.buffers {
		if _, ok := s.buffers[p]; !ok {
			delete(e.reports, p)
			changed[p] = true
		}
	}
	for d := s.disk; d != nil && d.number > e.synced.disk.number; d = d.before {
		for _, p := range d.paths {
			changed[p] = true
		}
		clear(e.projects)
	}
	e.source.buffers.Store(&s.buffers)
	e.synced = s
	for _, p := range slices.Sorted(maps.Keys(changed)) {
		e.analyzer.Update(p)
	}
}

// same reports whether two buffers are one and the same piece of memory.
func same(a, b []byte) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

func (e *Engine) report(file string) *Report {
	r := &Report{Path: file, Framework: "asyncio", Project: e.project(file)}
	m := e.analyzer.World.Open(file)
	if m == nil { // it vanished since it was read
		r.Lines = text.NewLines(nil)
		return r
	}
	// Of a hundred open files a key changes few: the others keep their report.
	if last := e.reports[file]; last != nil && e.analyzer.Fresh(file) && same(last.Source, m.Text()) && last.Project == r.Project {
		return last
	}
	r.Source = m.Text()
	r.Lines = text.NewLines(r.Source)
	r.Framework = framework(r.Source)
	res := e.analyzer.Module(m)
	r.Findings, r.Coroutines = res.Findings, res.Coroutines
	for _, p := range res.Problems {
		r.Problems = append(r.Problems, Problem(p))
	}
	if _, open := e.synced.buffers[file]; open {
		e.reports[file] = r
	}
	return r
}

func (e *Engine) project(file string) *project.Info {
	dir := path.Dir(file)
	info, ok := e.projects[dir]
	if !ok {
		info, _ = project.Find(e.files, file)
		e.projects[dir] = info
	}
	return info
}

// source is what the analysis reads: buffers before files. It is safe for
// concurrent use.
type source struct {
	files   Files
	buffers atomic.Pointer[map[string][]byte]
}

func (s *source) Text(p string) ([]byte, bool) {
	if b, ok := (*s.buffers.Load())[p]; ok {
		return b, true
	}
	b, err := s.files.ReadFile(p)
	return b, err == nil
}

func (s *source) IsFile(p string) bool {
	_, ok := (*s.buffers.Load())[p]
	return ok || s.files.IsFile(p)
}

func (s *source) IsDir(p string) bool { return s.files.IsDir(p) }
