package analysis

import (
	"bytes"
	"context"
	"sync"
	"sync/atomic"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Engine holds a workspace: the roots, the buffers that an editor has open,
// and what was derived from them. All methods are safe for concurrent use.
type Engine struct {
	files Files
	cat   *catalogue.Catalogue
	mu    sync.Mutex // serialises changes of head
	head  atomic.Pointer[Snapshot]
}

// Snapshot is an immutable view of the workspace at one moment.
type Snapshot struct {
	engine  *Engine
	roots   []string
	buffers map[string][]byte
}

// New makes an engine over files, with no roots and no buffers.
func New(cat *catalogue.Catalogue, files Files) *Engine {
	e := &Engine{files: files, cat: cat}
	e.head.Store(&Snapshot{engine: e})
	return e
}

// SetRoots names the folders of the workspace; imports are resolved in them.
func (e *Engine) SetRoots(roots []string) {
	e.change(func(s *Snapshot) { s.roots = roots })
}

// SetBuffer makes src the content of the file at path, whatever stands on
// disk. src must not be changed afterwards. It is cheap: nothing is analysed.
func (e *Engine) SetBuffer(path string, src []byte) {
	e.change(func(s *Snapshot) { s.buffers[path] = src })
}

// DropBuffer goes back to what stands on disk.
func (e *Engine) DropBuffer(path string) {
	e.change(func(s *Snapshot) { delete(s.buffers, path) })
}

// Invalidate says that files changed on disk, appeared or vanished.
func (e *Engine) Invalidate(paths ...string) { e.change(func(*Snapshot) {}) }

// Snapshot is the current view. It costs nothing.
func (e *Engine) Snapshot() *Snapshot { return e.head.Load() }

func (e *Engine) change(f func(*Snapshot)) {
	e.mu.Lock()
	defer e.mu.Unlock()
	old := e.head.Load()
	next := &Snapshot{engine: e, roots: old.roots, buffers: make(map[string][]byte, len(old.buffers)+1)}
	for k, v := range old.buffers {
		next.buffers[k] = v
	}
	f(next)
	e.head.Store(next)
}

// Report analyses the file at path as this snapshot has it. It is computed
// once for a state of the file and of what it depends on, and shared. The
// error is that of reading the file, or of ctx.
func (s *Snapshot) Report(ctx context.Context, path string) (*Report, error) {
	src, ok := s.buffers[path]
	if !ok {
		var err error
		if src, err = s.engine.files.ReadFile(path); err != nil {
			return nil, err
		}
	}
	// STUB: textual, so that what sits on top can be built while the engine is.
	r := &Report{Path: path, Source: src, Lines: text.NewLines(src), Framework: "asyncio", Project: &project.Info{}}
	for _, sym := range []struct {
		name string
		code catalogue.Code
	}{{"time.sleep", catalogue.Sleep}, {"requests.get", catalogue.HTTP}} {
		for o := 0; ; {
			i := bytes.Index(src[o:], []byte(sym.name+"("))
			if i < 0 {
				break
			}
			start := o + i
			o = start + len(sym.name)
			end := o
			for depth := 0; end < len(src); end++ {
				if src[end] == '(' {
					depth++
				} else if src[end] == ')' {
					if depth--; depth == 0 {
						end++
						break
					}
				}
			}
			r.Findings = append(r.Findings, &finding.Finding{
				Path: path, Span: text.Span{Start: start, End: o}, Expr: text.Span{Start: start, End: end},
				Code: sym.code, Latency: catalogue.Heavy, Severity: finding.Warning, Symbol: sym.name, Callee: sym.name,
				Coroutine: "handler", InAsync: true, Message: "`" + sym.name + "` blocks the event loop",
				Row: &catalogue.Symbol{Name: sym.name, Code: sym.code, Latency: catalogue.Heavy},
			})
		}
	}
	return r, ctx.Err()
}
