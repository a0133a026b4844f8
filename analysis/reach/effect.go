// Package reach tells what runs on the event loop, and which blocking symbols
// it reaches: by walking, in order, the places where a coroutine evaluates
// code, and through every synchronous call below them.
package reach

import (
	"cmp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// step is a place in a statement and what is called there.
type step struct {
	at   resolve.Place
	name string
	runs *resolve.Frame // nil for the blocking symbol
}

// effect is one way in which evaluation reaches a blocking symbol.
type effect struct {
	row    *catalogue.Symbol
	symbol string
	code   catalogue.Code
	lat    catalogue.Latency
	exit   bool   // on leaving a with block
	once   once   // it leads through this, which runs once for all
	narrow int    // how many conditions on its way hold for one value alone
	kept   bool   // code on its way runs only while what it makes, and keeps, is not there yet
	among  int    // of how many values that a callee may be its way takes one, at the most
	steps  []step // the last one is the blocking symbol
}

// summary is what running a frame does: the best effect of each latency class.
type summary struct {
	parts   [resolve.Parts][]effect // of all, and of each part of a generator
	again   []effect                // of a second run on the same object
	more    int                     // chains beside those of the whole
	spawned []*resolve.Frame        // coroutines made here with arguments that matter

	frame *resolve.Frame
	node  resolve.Node
	final bool
	trace []func(*visit) // how to compute it again, until its circle is settled
	low   int            // the outermost call of its circle, while it is not final
}

// Of is the node of s.
func (s *summary) Of() *resolve.Node { return &s.node }

const (
	maxSpawned = 200
	maxChain   = 64
)

func rank(l catalogue.Latency) int {
	switch l {
	case catalogue.Heavy:
		return 0
	case catalogue.Moderate:
		return 1
	}
	return 2
}

// What is this many calls away is told as a hint: where it is one of many, or was most
// likely made before by somebody nearer, or for its distance alone, as each call is one
// more thing that must be so. Of the judged findings of the first two kinds three in five
// were false, of the last one two in five, of all others one in twelve (docs/accuracy.md).
const (
	farFromKept = 6 // calls to what is made once and kept
	farFromMany = 5 // calls through one of at least many values
	many        = 4
	farAway     = 10 // calls
)

// farFetched reports whether an effect is so far away that it seldom comes to that.
func (e effect) farFetched() bool {
	calls := len(e.steps) - 1
	return e.kept && calls >= farFromKept || e.among >= many && calls >= farFromMany || calls >= farAway
}

// compare puts the effect that is worth telling first: the longest wait, then what
// hangs on the fewest values, then the shortest chain; the rest keeps the order stable.
func compare(a, b effect) int {
	if c := cmp.Compare(rank(a.lat), rank(b.lat)); c != 0 {
		return c
	}
	if c := cmp.Or(cmp.Compare(a.narrow, b.narrow), cmp.Compare(len(a.steps), len(b.steps))); c != 0 {
		return c
	}
	for i := range a.steps {
		x, y := a.steps[i].at, b.steps[i].at
		if c := strings.Compare(x.Unit.Module.Path, y.Unit.Module.Path); c != 0 {
			return c
		}
		if c := cmp.Compare(x.Unit.Chunk.Start+int(x.Span().Start), y.Unit.Chunk.Start+int(y.Span().Start)); c != 0 {
			return c
		}
	}
	return strings.Compare(a.symbol, b.symbol)
}

// best keeps the best effect of each latency class and counts the others. Of those
// that come once for all, it keeps the best beside: somebody else may tell of that.
func best(effects []effect) (kept []effect, more int) {
	slices.SortStableFunc(effects, compare)
	for _, e := range effects {
		if slices.ContainsFunc(kept, func(k effect) bool { return k.lat == e.lat && (k.once == once{}) == (e.once == once{}) }) {
			more++
			continue
		}
		kept = append(kept, e)
	}
	return kept, more
}

func equal(a, b []effect) bool {
	return slices.EqualFunc(a, b, func(x, y effect) bool { return compare(x, y) == 0 })
}

// through is the effect seen from a site that reaches it by a call.
func (e effect) through(s step) effect {
	e.lat = e.indirectly()
	steps := make([]step, 0, len(e.steps)+1)
	e.steps = append(append(steps, s), e.steps...)
	return e
}

// indirectly is the latency of an effect where another function leads to it.
func (e effect) indirectly() catalogue.Latency {
	if len(e.steps) == 1 && e.row.Indirect != "" && e.code == e.row.Code {
		return e.row.Indirect
	}
	return e.lat
}
