// Package analysis is the engine: it holds a workspace of Python files and
// answers which calls in them block the event loop. It knows nothing of LSP,
// of SQL, or of the disk: files come through the Files interface.
package analysis

import (
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/text"
)

// Files is how the engine reads the workspace. Paths are absolute and
// slash-separated. Implementations are safe for concurrent use.
type Files interface {
	// ReadFile returns the content of a file, or an error that satisfies
	// errors.Is(err, fs.ErrNotExist) where there is none.
	ReadFile(path string) ([]byte, error)
	// IsFile and IsDir report what stands at path.
	IsFile(path string) bool
	IsDir(path string) bool
}

// Report is what the engine knows of one version of one file. It is immutable
// and shared by everything that asks about that version.
type Report struct {
	Path   string
	Source []byte
	Lines  *text.Lines
	// Findings are sorted by position. They include those of every severity;
	// suppressed ones are left out.
	Findings []*finding.Finding
	// Problems are places that could not be analysed: syntax errors, bounds.
	Problems []Problem
	// Unused are suppressions of our own that suppress nothing.
	Unused     []Problem
	Coroutines int    // coroutine functions in the file
	Framework  string // "asyncio", "anyio" or "trio"; empty: the file imports none
	Project    *project.Info
}

// Problem is a place of a file, and what is wrong there.
type Problem struct {
	Span    text.Span
	Message string
}

// At returns the finding whose span holds the byte offset, or nil.
func (r *Report) At(offset int) *finding.Finding {
	for _, f := range r.Findings {
		if f.Span.Contains(offset) {
			return f
		}
	}
	return nil
}
