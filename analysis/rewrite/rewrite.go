// Package rewrite turns a finding into the edits that free the event loop. It
// works on the source alone: nothing is run, nothing is read from disk, and
// where a rewrite could be wrong it offers none.
package rewrite

import (
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/text"
)

// Kind is the sort of a fix, as `unblock check --format json` names it.
type Kind string

// The kinds of fix, in the priority order of remedies.
const (
	Native   Kind = "native"    // an async API of the standard library or of a library that the project has
	ToThread Kind = "to-thread" // asyncio.to_thread, or the framework's own
	Executor Kind = "executor"  // loop.run_in_executor
	Process  Kind = "process"   // a process pool
	Await    Kind = "await"     // await what is a coroutine already
	Uncall   Kind = "uncall"    // to_thread(f(x)) -> to_thread(f, x)
)

// Edit replaces the bytes of Span in the file at Path by Text.
type Edit struct {
	Path string
	Span text.Span
	Text string
}

// Fix is one offered rewrite. Edits don't overlap and are sorted by position.
type Fix struct {
	Title     string
	Kind      Kind
	Preferred bool   // at most one fix of a finding
	Safe      bool   // keeps the meaning: may be applied without asking
	Reason    string // why it is not safe; empty where it is
	Edits     []Edit
}

// Input is what a rewrite may look at.
type Input struct {
	Source    []byte
	Framework string // "asyncio", "anyio" or "trio": what the file uses
	Project   *project.Info
	Finding   *finding.Finding
}
