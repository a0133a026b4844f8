package lsp

import (
	"context"
	"sync"
	"time"
)

// freshPause is how long the hands must rest before files that nobody has open
// are analysed anew.
const freshPause = 300 * time.Millisecond

// keepFresh analyses anew what a change has made stale in files that are not
// open: those that hand something to coroutines of open ones, and all of them
// where something is shown that depends on all files. It follows the changes as
// react does, and starts over with each.
func (s *session) keepFresh() {
	for s.settle(s.moved, freshPause) {
		snap := s.head.Load()
		files := 0
		ctx, cancel := until(s.ctx, s.moved)
		err := s.refreshFiles(ctx, snap, func(string) { files++; s.makeWay() })
		cancel()
		if err != nil {
			continue // there is a newer change
		}
		s.fresh.signal()
		if files == 0 {
			continue
		}
		if snap.engine.Outdated(snap.pythonFiles()) {
			s.update(func(*snapshot) { s.engine.Invalidate() })
		}
		if snap.settings.HelperHints {
			wake(s.changed)
		}
		if snap.settings.CodeLens {
			s.refreshMarks()
		}
	}
}

// refreshFiles analyses anew what has to be known of files that are not open.
func (s *session) refreshFiles(ctx context.Context, snap *snapshot, each func(path string)) error {
	engine := snap.engine.Engine()
	if set := &snap.settings; set.CodeLens || set.HelperHints || set.WorkspaceDiagnostics {
		return engine.Refresh(ctx, each)
	}
	return engine.RefreshCallers(ctx, snap.pythonFiles(), each)
}

// tidyPause is how long after a change the engine is tidied.
const tidyPause = time.Second

// keepTidy lets the engine forget what changes have left behind, beside what is
// asked of it.
func (s *session) keepTidy() {
	for {
		select {
		case <-s.untidy:
		case <-s.ctx.Done():
			return
		}
		if !pause(s.ctx, tidyPause) {
			return
		}
		s.head.Load().engine.Engine().Tidy(s.ctx, s.makeWay)
	}
}

// broadcast wakes all that wait at once. The zero value is ready.
type broadcast struct {
	mu sync.Mutex
	ch chan struct{}
}

// next is closed by the next signal.
func (b *broadcast) next() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.ch == nil {
		b.ch = make(chan struct{})
	}
	return b.ch
}

func (b *broadcast) signal() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.ch != nil {
		close(b.ch)
		b.ch = nil
	}
}
