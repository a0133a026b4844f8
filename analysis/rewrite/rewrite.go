// Package rewrite turns a finding into the edits that free the event loop. It
// works on the source alone: nothing is run, nothing is read from disk, and
// where a rewrite could be wrong it offers none.
//
// The way of a rewrite: the finding's expression is found in the syntax tree of
// its top-level statement (file.go), its surroundings say whether an await may
// stand there and what that would disturb (place.go), one of the forms writes
// the change (native.go, thread.go, loop.go, iterate.go, block.go, pool.go),
// and the imports that the change names are added (imports.go).
package rewrite

import (
	"github.com/unblock-lsp/unblock/analysis"
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
	Refactor Kind = "refactor"  // the code around the call changes its form: async def -> def
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
	// Unused are names that the top of the file imports and that nothing needs
	// once the fix is made. It leaves them; File.Tidied removes them too.
	Unused []string
}

// Of prepares the fixes of a file as a report has it. read returns another file
// of the project, nil where there is none.
func Of(r *analysis.Report, read func(path string) []byte) *File {
	f := NewFile(r.Source, r.Framework, r.Project)
	f.Read, f.Findings = read, r.Findings
	return f
}

// Input is what a rewrite may look at.
type Input struct {
	Source    []byte
	Framework string // "asyncio", "anyio" or "trio": what the file uses
	Project   *project.Info
	Finding   *finding.Finding
	// Read is as File.Read.
	Read func(path string) []byte
	// Findings are as File.Findings.
	Findings []*finding.Finding
}

// Fixes returns the fixes of one finding, the preferred one first. It is empty
// where no rewrite is known to be right. To ask for several findings of one
// file, NewFile and File.Fixes parse what they share once.
func Fixes(in Input) []Fix {
	f := NewFile(in.Source, in.Framework, in.Project)
	f.Read, f.Findings = in.Read, in.Findings
	return f.Fixes(in.Finding)
}

// FixAll combines the preferred fixes that are safe of a file's findings into
// one set of edits, sorted and without overlaps, with each import added once.
// A fix that another one stands in the way of is left out: it is offered again
// once the first is applied. Calls of helpers in other files are left alone; to
// have them looked at, use NewFile, File.Read and File.FixAll.
func FixAll(source []byte, framework string, p *project.Info, fs []*finding.Finding) []Edit {
	return NewFile(source, framework, p).FixAll(fs)
}
