package main

import (
	"path/filepath"
	"regexp"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge"
)

// contractVersion is the version of the JSON that `check` prints. It changes
// when a field changes its meaning or goes; new fields don't change it.
const contractVersion = 1

// report is everything that `check` found. Marshalled it is the contract of
// `--format json`; the other formats are drawn from it too.
type report struct {
	Version  int           `json:"version"`
	Findings []reportItem  `json:"findings"` // sorted by path, line, column
	Errors   []reportError `json:"errors"`
	Summary  summary       `json:"summary"`

	book    *knowledge.Book // what Entry refers to
	cut     int             // places where a bound ended the analysis
	crashed bool            // the analysis of a file met a bug in unblock
	repairs *repairer       // what was fixed; nil where nothing was to be
}

// reportItem is one finding. Paths are relative to the working directory.
type reportItem struct {
	Path      string       `json:"path"`
	Range     reportRange  `json:"range"`
	Code      string       `json:"code"`
	Severity  string       `json:"severity"`
	Latency   string       `json:"latency"`
	Symbol    string       `json:"symbol"`
	Coroutine string       `json:"coroutine"`
	Message   string       `json:"message"`
	Chain     []reportStep `json:"chain"` // empty when direct
	Entry     string       `json:"entry"` // slug of the entry that explains it
	Fixes     []reportFix  `json:"fixes"`

	severity finding.Severity
	lines    *text.Lines // of the file, for excerpts
}

// onward is the chain without its first step where that is the finding itself:
// what is left to show to somebody who looks at the finding.
func (i *reportItem) onward() []reportStep {
	if len(i.Chain) > 0 && i.Chain[0].Path == i.Path && i.Chain[0].Range == i.Range {
		return i.Chain[1:]
	}
	return i.Chain
}

// reportStep is one synchronous step on the way to the blocking symbol.
type reportStep struct {
	Path  string      `json:"path"`
	Range reportRange `json:"range"`
	Name  string      `json:"name"`
}

// reportFix is one offered rewrite.
type reportFix struct {
	Title     string       `json:"title"`
	Kind      string       `json:"kind"`
	Preferred bool         `json:"preferred"`
	Safe      bool         `json:"safe"`
	Edits     []reportEdit `json:"edits"`
}

// reportEdit replaces a range by text.
type reportEdit struct {
	Path  string      `json:"path"`
	Range reportRange `json:"range"`
	Text  string      `json:"text"`
}

// reportRange is half-open: End is the place behind the last character.
type reportRange struct {
	Start reportPosition `json:"start"`
	End   reportPosition `json:"end"`
}

// reportPosition is 1-based; columns count code points.
type reportPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// reportError is a file that could not be analysed, or not in full.
type reportError struct {
	Path    string `json:"path"`
	Message string `json:"message"` // starts with "LINE:COLUMN: " where only that place is meant
}

// placed finds the place at the start of a message.
var placed = regexp.MustCompile(`^\d+:\d+: `)

// String is the error as compilers print it.
func (e reportError) String() string {
	if placed.MatchString(e.Message) {
		return e.Path + ":" + e.Message
	}
	return e.Path + ": " + e.Message
}

// summary counts.
type summary struct {
	Files      int   `json:"files"`  // Python files that were looked at
	Parsed     int   `json:"parsed"` // of these, analysed without a problem
	Coroutines int   `json:"coroutines"`
	Findings   int   `json:"findings"`
	ElapsedMS  int64 `json:"elapsed_ms"`
	// Fixed counts the findings that fixes did away with. It is there where
	// something was to be fixed; Findings are what is left then.
	Fixed *int `json:"fixed,omitempty"`
}

// rangeOf converts a span to what the report shows.
func rangeOf(lines *text.Lines, span text.Span) reportRange {
	return reportRange{Start: positionOf(lines, span.Start), End: positionOf(lines, span.End)}
}

func positionOf(lines *text.Lines, offset int) reportPosition {
	p := lines.Position(offset, text.CodePoints)
	return reportPosition{Line: p.Line + 1, Column: p.Column + 1}
}

// relative is how the report names an absolute, slash-separated path.
func relative(cwd, path string) string {
	if rel, ok := strings.CutPrefix(path, strings.TrimSuffix(cwd, "/")+"/"); ok {
		return rel
	}
	rel, err := filepath.Rel(filepath.FromSlash(cwd), filepath.FromSlash(path))
	if err != nil {
		return path // another drive
	}
	return filepath.ToSlash(rel)
}
