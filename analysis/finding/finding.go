// Package finding holds what the engine reports: a place on the event loop
// where evaluation reaches a blocking symbol.
package finding

import (
	"fmt"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Severity is how loudly a finding is shown.
type Severity uint8

// The severities, quietest first, so that they compare with <.
const (
	Hint Severity = iota + 1
	Information
	Warning
)

// String is the name that the command line and the configuration use.
func (s Severity) String() string {
	switch s {
	case Hint:
		return "hint"
	case Information:
		return "information"
	case Warning:
		return "warning"
	}
	return fmt.Sprintf("severity(%d)", uint8(s))
}

// ParseSeverity reads the name of a severity.
func ParseSeverity(name string) (Severity, error) {
	for s := Hint; s <= Warning; s++ {
		if s.String() == name {
			return s, nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: want hint, information or warning", name)
}

// OfLatency is the severity that a latency class has outside tests and
// start-up code.
func OfLatency(l catalogue.Latency) Severity {
	switch l {
	case catalogue.Heavy:
		return Warning
	case catalogue.Moderate:
		return Information
	}
	return Hint
}

// Lowered is s one step quieter, never below Hint.
func (s Severity) Lowered() Severity { return max(s-1, Hint) }

// Step is one synchronous step of a chain: the place of a call, with the
// symbol or helper that is called there.
type Step struct {
	Path string // as the engine names files: slash-separated, absolute
	Span text.Span
	Name string // what is called: "helpers.load", "requests.get"
}

// Finding is one place, on the loop, where evaluation reaches a blocking
// symbol. It is immutable once reported.
type Finding struct {
	Path string    // absolute, slash-separated
	Span text.Span // the callee's name: `requests.get`, or the attribute alone on the result of another call
	// Expr is the whole expression (or with item, or for-iterable) whose
	// evaluation blocks: what a fix rewrites.
	Expr     text.Span
	Site     Site
	Code     catalogue.Code
	Latency  catalogue.Latency
	Severity Severity
	Symbol   string // the blocking symbol, canonical: "requests.get"
	// Callee is what the source calls at Span: the symbol itself when the
	// finding is direct, else the helper: "helpers.load".
	Callee    string
	Coroutine string // the innermost coroutine's (or loop callback's) qualified name: "Service.handler"
	// InAsync is false for a loop callback that is a plain function: await
	// can't stand there.
	InAsync bool
	Message string
	Chain   []Step // from the finding to the blocking symbol; empty when direct
	// Also are functions that the call may run instead of the one that Chain goes
	// through, as the overrides of a method: what is called here when it moves.
	Also []Step
	// MoreChains counts further ways from this place to a blocking symbol.
	MoreChains int
	// Row is the catalogue's row of Symbol; never nil.
	Row *catalogue.Symbol
}

// Direct reports whether the blocking symbol is called at the finding itself.
func (f *Finding) Direct() bool { return len(f.Chain) == 0 }

// Site is the kind of place at which the loop is blocked.
type Site uint8

// The kinds of site.
const (
	Call      Site = iota // f(x)
	Attribute             // obj.prop
	Enter                 // with item: __enter__
	Exit                  // with item: __exit__
	Iterate               // for, comprehension, unpacking: __iter__, __next__
	Operator              // a + b, a[b], a in b
	Decorate              // @decorator
	Import                // import statement
)
