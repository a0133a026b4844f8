package lsp

import (
	"context"
	"io/fs"
	"log/slog"
	"maps"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// session is one client's connection, from initialize to exit.
type session struct {
	opts    Options
	log     *slog.Logger
	toLog   chan protocol.LogMessageParams
	ctx     context.Context // lives as long as the session; all work derives from it
	work    sync.WaitGroup
	frames  *frames
	editor  protocol.Client
	windows bool // how file URIs are read
	notes   map[string]note
	calls   map[string]call
	running *running

	// head is the current snapshot, nil before initialize.
	head     atomic.Pointer[snapshot]
	updating sync.Mutex
	changed  chan struct{} // capacity 1: head has changed, for react
	moved    chan struct{} // the same, for keepFresh
	untidy   chan struct{} // the same, for keepTidy
	fresh    broadcast     // files that are not open may have other findings
	// unindexed, of capacity 1, says that the workspace is another one.
	unindexed chan struct{}
	created   chan struct{} // capacity 1: there are files that no index has read

	engine   *analysis.Engine // changed in update alone
	pulls    pulls            // questions for the settings
	files    analysis.Files
	pages    *pageCache
	rows     *rows                          // the engine's; changed in update
	told     sync.Map                       // project.Problem -> true: told to the user
	entries  atomic.Pointer[knowledge.Book] // nil until they were read
	ready    sync.Once                      // introduce
	loading  sync.Mutex                     // serialises loadEntries
	loaded   loadedEntries                  // the state of the layers that entries has
	trouble  error                          // of the last load; told once
	client   client                         // what the client can do; fixed by initialize
	initial  settings                       // what initialize brought; fixed by it
	answers  answers
	cancels  sync.Map // token of a progress -> context.CancelFunc
	shutdown atomic.Bool
	exit     chan int
	began    time.Time
	heard    atomic.Int64 // when the last message of the client came: nanoseconds since began
	about    clientInfo   // who the client says it is; fixed by initialize
	lastLog  *logTail
	indexing atomic.Pointer[indexState] // nil before the workspace is read
	parent   chan int                   // the client's process id, once initialize has told it
}

// snapshot is an immutable view of the session at one moment.
type snapshot struct {
	engine *analysis.Snapshot
	docs   map[string]*document // the open documents by their key
	latest string               // key of the document that changed last
	// notebooks are the open ones by their key; their cells are among docs.
	notebooks map[string]*notebook
	roots     []string // the folders of the workspace
	homes     []string // where there are none: the tops of the open files' projects
	settings  settings
	configs   *project.Configs
}

func newSession(ctx context.Context, opts Options) *session {
	if opts.Catalogue == nil {
		opts.Catalogue = catalogue.Default()
	}
	if opts.Files == nil {
		opts.Files = noFiles{}
	}
	s := &session{
		opts: opts, ctx: ctx, files: opts.Files, windows: runtime.GOOS == "windows",
		running: newRunning(),
		toLog:   make(chan protocol.LogMessageParams, 64),
		changed: make(chan struct{}, 1), moved: make(chan struct{}, 1), untidy: make(chan struct{}, 1), unindexed: make(chan struct{}, 1), created: make(chan struct{}, 1),
		exit:   make(chan int, 1),
		parent: make(chan int, 1),
		began:  time.Now(), lastLog: &logTail{},
	}
	s.rows = s.newRows(s.newConfigs(), nil)
	s.engine = s.newEngine()
	s.log = slog.New(newLogHandler(opts.Logger, s.toLog, s.lastLog))
	s.pages = newPageCache(opts.CacheDir, s.log)
	s.routes()
	return s
}

// update installs the snapshot that f makes of a copy of the current one, with
// the engine's view as it is after f, and wakes what reacts to changes. All
// that changes the engine happens in an f, so that both stay in step. It may be
// called on any goroutine.
func (s *session) update(f func(next *snapshot)) {
	s.updating.Lock()
	defer s.updating.Unlock()
	next := &snapshot{}
	if old := s.head.Load(); old != nil {
		*next = *old
	}
	f(next)
	next.engine = s.engine.Snapshot()
	s.head.Store(next)
	wake(s.changed)
	wake(s.moved)
	wake(s.untidy)
}

// setDoc puts doc in place of what is open under that key; nil closes it.
func (n *snapshot) setDoc(key string, doc *document) {
	n.docs = maps.Clone(n.docs)
	if n.docs == nil {
		n.docs = map[string]*document{}
	}
	if doc == nil {
		delete(n.docs, key)
		return
	}
	n.docs[key] = doc
	n.latest = key
}

// background runs f on a goroutine that Serve waits for. A panic in it is
// logged and ends that goroutine alone.
func (s *session) background(f func()) {
	s.work.Go(func() {
		var err error
		defer s.recovered("background work", &err)
		f()
	})
}

// drain waits for the connection and then for the session's goroutines, at
// most for limit. Nothing starts a goroutine once the connection is done.
func (s *session) drain(connection <-chan struct{}, limit time.Duration) {
	done := make(chan struct{})
	go func() {
		<-connection
		s.work.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(limit):
	}
}

// leave handles exit. Nothing is read after it.
func (s *session) leave() {
	s.frames.last.Store(true)
	code := exitUnorderly
	if s.shutdown.Load() {
		code = exitOrderly
	}
	select {
	case s.exit <- code:
	default: // a second exit
	}
}

// noFiles is a file system without files.
type noFiles struct{}

func (noFiles) ReadFile(name string) ([]byte, error) {
	return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrNotExist}
}
func (noFiles) IsFile(string) bool { return false }
func (noFiles) IsDir(string) bool  { return false }
