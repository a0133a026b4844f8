package analysis

import (
	"fmt"
	"runtime/debug"
)

// Bug is a panic in the analysis of a file that nobody has asked for yet. It
// costs that file: the others are gone on with.
type Bug struct {
	Path  string
	Value any // what was panicked with
	Stack []byte
}

func (b *Bug) Error() string { return fmt.Sprintf("%s: internal error: %v", b.Path, b.Value) }

// OnBug has f told of bugs that Index and Refresh come upon. It is set before
// either is called; f is called on their goroutines.
func (e *Engine) OnBug(f func(*Bug)) { e.onBug = f }

// hold runs f with the analysis locked. A panic of f goes on to who has asked,
// who may live on: what f has left half done is forgotten, as it would be
// told as if it were true, and the analysis is let go.
func (e *Engine) hold(lock, f func()) {
	lock()
	defer e.analysis.Unlock()
	sound := false
	defer func() {
		if !sound {
			e.abort()
		}
	}()
	f()
	sound = true
}

func (e *Engine) abort() {
	for _, r := range e.readings {
		if r.analyzer != nil {
			r.analyzer.Abort()
		}
	}
}

// workAhead is hold for work on a file that nobody has asked for yet; false
// means that it came upon a bug.
func (e *Engine) workAhead(path string, f func()) (sound bool) {
	defer func() {
		if v := recover(); v != nil && e.onBug != nil {
			e.onBug(&Bug{Path: path, Value: v, Stack: debug.Stack()})
		}
	}()
	e.hold(e.lockToWorkAhead, f)
	return true
}
