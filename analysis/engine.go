package analysis

import (
	"context"
	"maps"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

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
	cat   func(path string) *catalogue.Catalogue
	onBug func(*Bug) // see OnBug

	change sync.Mutex // serialises changes of head
	head   atomic.Pointer[Snapshot]

	waiting  atomic.Int32 // questions that wait for the analysis
	analysis sync.Mutex   // guards what follows
	readings []*reading   // one for each catalogue that was asked for so far
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
	return NewFor(func(string) *catalogue.Catalogue { return cat }, files)
}

// NewFor makes an engine in which cat tells the catalogue that counts for the
// findings in a file, wherever their chains lead. It is called often, and
// has to give the same catalogue for a file each time; it must be safe for
// concurrent use. What files with different ones import in common is read for
// each.
func NewFor(cat func(path string) *catalogue.Catalogue, files Files) *Engine {
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
	var r *Report
	var err error
	e.hold(e.lockToAnswer, func() { r, err = s.report(ctx, path) })
	return r, err
}

// report is Report for who holds the analysis.
func (s *Snapshot) report(ctx context.Context, path string) (*Report, error) {
	if r, ok := s.reports.Load(path); ok {
		return r.(*Report), nil
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	e := s.engine
	if _, ok := s.buffers[path]; !ok {
		if _, err := e.files.ReadFile(path); err != nil {
			return nil, err
		}
	}
	r := e.reading(path, s).report(path)
	s.reports.Store(path, r)
	return r, nil
}

// lockToAnswer locks the analysis for a question that somebody has asked: what
// is worked out ahead gives way.
func (e *Engine) lockToAnswer() {
	e.waiting.Add(1)
	e.analysis.Lock()
	e.waiting.Add(-1)
}

// lockToWorkAhead locks the analysis once nobody waits for an answer. Both ways
// to lock it are fair only together: a mutex may be had again by who let it go.
func (e *Engine) lockToWorkAhead() {
	for e.wanted() {
		time.Sleep(time.Millisecond)
	}
	e.analysis.Lock()
}

func (e *Engine) wanted() bool { return e.waiting.Load() > 0 }

// Index makes the engine know the given files before any is asked for, so that
// what one of them says of another is heard: subclasses, and coroutines that
// are called with arguments that matter. Files are read and parsed on several
// goroutines, ahead of the analysis, which goes on with the newest snapshot
// while the workspace changes. It stops when ctx does.
func (s *Snapshot) Index(ctx context.Context, paths []string, pace *Pace) error {
	e := s.engine
	own := e.byReading(paths)
	for r := range own {
		for _, p := range paths { // all classes first: one may derive from another anywhere
			if err := ctx.Err(); err != nil {
				return err
			}
			pace.wait()
			e.workAhead(p, func() {
				r.sync(e.head.Load())
				r.analyzer.World.Open(p)
			})
		}
	}
	for r, paths := range own {
		if err := r.index(ctx, paths, pace); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Pace says how Index makes way for other work; nil is full speed.
type Pace struct {
	// Readers is how many goroutines read and parse ahead of the analysis; 0
	// stands for one less than there are processors.
	Readers int
	// Wait is called before each step with a file, on whatever goroutine takes
	// it. It may block; it may be nil.
	Wait func()
	// Each is called twice for each file: when it was read, and when it was
	// analysed; by one goroutine at a time. It may be nil.
	Each func()
}

func (p *Pace) wait() {
	if p != nil && p.Wait != nil {
		p.Wait()
	}
}

func (p *Pace) done() {
	if p != nil && p.Each != nil {
		p.Each()
	}
}

// readers is how many goroutines read ahead.
func (p *Pace) readers() int {
	if p != nil && p.Readers > 0 {
		return p.Readers
	}
	return max(runtime.GOMAXPROCS(0)-1, 1)
}

// tidyStep is how long Tidy holds the analysis at a time.
const tidyStep = time.Millisecond

// Tidy lets go of what was derived from text that is gone, a little at a time;
// wait is called in between. From the first call on, reports leave it to Tidy:
// call it after changes, again and again. It returns early when ctx ends.
func (e *Engine) Tidy(ctx context.Context, wait func()) {
	e.analysis.Lock()
	readings := slices.Clone(e.readings)
	e.analysis.Unlock()
	for _, r := range readings {
		r.tidy(ctx, wait)
	}
}

// Cut counts the places where a bound ended the analysis.
func (e *Engine) Cut() int {
	e.analysis.Lock()
	defer e.analysis.Unlock()
	return e.cut()
}

func (e *Engine) cut() (places int) {
	for _, r := range e.readings {
		places += r.analyzer.World.Cut
	}
	return places
}

// same reports whether two buffers are one and the same piece of memory.
func same(a, b []byte) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
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
