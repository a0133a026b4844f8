package reach

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// place is where a finding stands.
type place struct {
	unit *resolve.Unit
	span facts.Span
}

// candidate is a finding before its effect is chosen: all that was seen at one
// place, in whatever frame.
type candidate struct {
	hit       hit
	coroutine *resolve.Def
	effects   []effect
	may       []*resolve.Def
	more      int
	startup   bool
}

func candidateAt(found map[place]*candidate, h hit) *candidate {
	p := place{h.unit, h.site.Span}
	c := found[p]
	if c == nil {
		c = &candidate{hit: h, startup: true}
		found[p] = c
	}
	return c
}

func (c *candidate) add(f *resolve.Frame, h hit, startup bool) {
	if c.coroutine == nil {
		c.coroutine = f.Def
	}
	for _, e := range h.effects {
		// Several sites can have one place, as those of f(x)(y), or a call and
		// what `with` does to its result: the finding is about that of its effect.
		if len(c.effects) > 0 && compare(e, slices.MinFunc(c.effects, compare)) < 0 {
			c.hit = h
		}
		if !slices.ContainsFunc(c.effects, func(o effect) bool { return compare(o, e) == 0 }) {
			c.effects = append(c.effects, e)
		}
	}
	for _, d := range h.may {
		if !slices.Contains(c.may, d) {
			c.may = append(c.may, d)
		}
	}
	c.more = max(c.more, h.more)
	c.startup = c.startup && startup
}

// findings turns what was found into findings, in order of their place.
func (a *Analyzer) findings(m *resolve.Module, found map[place]*candidate) []*finding.Finding {
	out := make([]*finding.Finding, 0, len(found))
	tests := inTests(m.Path)
	for _, c := range found {
		out = append(out, a.finding(m, c, tests))
	}
	slices.SortFunc(out, func(x, y *finding.Finding) int {
		return cmp.Or(cmp.Compare(x.Span.Start, y.Span.Start), cmp.Compare(x.Span.End, y.Span.End))
	})
	return out
}

func (a *Analyzer) finding(m *resolve.Module, c *candidate, tests bool) *finding.Finding {
	slices.SortStableFunc(c.effects, compare)
	e := c.effects[max(0, slices.IndexFunc(c.effects, func(e effect) bool { return !e.farFetched() }))]
	f := &finding.Finding{
		Path: m.Path, Span: absolute(c.hit.unit, c.hit.site.Span), Expr: absolute(c.hit.unit, c.hit.site.Whole), Site: c.hit.kind,
		Code: e.code, Latency: e.lat, Severity: finding.OfLatency(e.lat), Symbol: e.symbol, Callee: e.steps[0].name,
		Coroutine: coroutineName(c.coroutine), InAsync: c.hit.async, Row: e.row, MoreChains: c.more + len(c.effects) - 1,
	}
	if e.exit && c.hit.kind == finding.Enter {
		f.Site = finding.Exit
	}
	if len(e.steps) > 1 {
		for _, s := range e.steps {
			f.Chain = append(f.Chain, finding.Step{Path: s.at.Unit.Module.Path, Span: absoluteOf(s.at), Name: s.name})
		}
		f.Also = c.also(f.Chain[1])
	}
	if tests || c.startup {
		f.Severity = f.Severity.Lowered()
	}
	if e.farFetched() {
		f.Severity = finding.Hint
	}
	f.Message = message(f)
	return f
}

// also are the functions that run here beside the one that a step is taken in.
func (c *candidate) also(taken finding.Step) []finding.Step {
	var also []finding.Step
	for _, d := range c.may {
		at := finding.Step{Path: d.Unit.Module.Path, Span: absolute(d.Unit, d.Facts().Span), Name: d.Name()}
		if at.Path != taken.Path || taken.Span.Start < at.Span.Start || at.Span.End < taken.Span.End {
			also = append(also, at)
		}
	}
	slices.SortFunc(also, func(x, y finding.Step) int {
		return cmp.Or(strings.Compare(x.Path, y.Path), cmp.Compare(x.Span.Start, y.Span.Start))
	})
	return also
}

// coroutineName is the qualified name of a function, or what Python calls the
// code of a module.
func coroutineName(d *resolve.Def) string {
	if d.Scope == 0 {
		return "<module>"
	}
	return d.Name()
}

// message says what is wrong at a finding, in one sentence.
func message(f *finding.Finding) string {
	symbol := "`" + f.Symbol + "`"
	what := ""
	if f.Row.What != "" && f.Code == f.Row.Code {
		what = " (" + f.Row.What + ")"
	}
	switch f.Code {
	case catalogue.CalledBeforeOffload:
		return fmt.Sprintf("`%s` is called here, on the event loop, and only its result is handed to the thread", f.Callee) + via(f)
	case catalogue.CoroutineInOffload:
		return fmt.Sprintf("A coroutine function handed to %s never runs: the thread only creates its coroutine", symbol)
	case catalogue.DroppedOffload:
		return fmt.Sprintf("Nobody awaits this %s: its result and its exceptions are lost", symbol)
	case catalogue.NestedEventLoop:
		if f.Direct() {
			return fmt.Sprintf("%s starts another event loop inside a coroutine", symbol)
		}
		return fmt.Sprintf("`%s` starts another event loop inside a coroutine", f.Callee) + via(f)
	}
	if !f.Direct() {
		return fmt.Sprintf("`%s` blocks the event loop", f.Callee) + via(f) + what
	}
	if f.Site == finding.Exit {
		return fmt.Sprintf("Leaving this `with` block blocks the event loop: %s", symbol) + what
	}
	return symbol + " blocks the event loop" + what
}

// via names what an indirect finding reaches.
func via(f *finding.Finding) string {
	switch n := len(f.Chain) - 1; {
	case n < 1:
		return ""
	case n == 1:
		return fmt.Sprintf(": it calls `%s`", f.Symbol)
	default:
		return fmt.Sprintf(": it reaches `%s` through %d calls", f.Symbol, n)
	}
}
