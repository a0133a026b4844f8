package reach

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// kept is what the last analysis of a module found. It is stale once something
// that the analysis read has changed, or a place that its chains lead through
// has moved.
type kept struct {
	node   resolve.Node // read all that the analysis read
	result *Result
}

// Module analyses one module as it stands, and keeps what it found for
// questions about the whole workspace.
func (a *Analyzer) Module(m *resolve.Module) *Result {
	k := a.kept[m.Path]
	if k == nil {
		k = &kept{}
		k.node.Reset = func() { a.stale[m.Path] = true }
		a.kept[m.Path] = k
	}
	a.World.Settle()
	delete(a.stale, m.Path)
	leave := a.World.Enter(&k.node)
	made := a.made[m.Path]
	result := a.analyse(m)
	leave()
	if result == nil {
		if a.stale[m.Path] = true; k.result == nil {
			delete(a.kept, m.Path)
		}
		return nil
	}
	k.result = result
	k.result.Text = m.Text()
	a.expect(m, made, a.made[m.Path])
	a.passThrough(m.Path, k.result)
	return k.result
}

// TryModule is Module for who works ahead: it gives way between two functions
// where givesWay says so, and has to be tried again where it returns false. What
// it has worked out by then is kept.
func (a *Analyzer) TryModule(m *resolve.Module, givesWay func() bool) (done bool) {
	a.givesWay = givesWay
	defer func() { a.givesWay = nil }()
	return a.Module(m) != nil
}

// Current is Module for who asks of a module as it stands: what the last
// analysis found, where nothing has changed since.
func (a *Analyzer) Current(m *resolve.Module) *Result {
	if r := a.Found(m.Path); r != nil {
		return r
	}
	return a.Module(m)
}

// expect makes the modules stale whose coroutines m makes with other arguments
// than before.
func (a *Analyzer) expect(m *resolve.Module, before, now []*resolve.Frame) {
	mark := func(of, not []*resolve.Frame) {
		for _, f := range of {
			if other := f.Def.Unit.Module; other != m && a.kept[other.Path] != nil && !slices.Contains(not, f) {
				a.stale[other.Path] = true
			}
		}
	}
	mark(before, now)
	mark(now, before)
}

// passThrough notes through which other files the chains of a module lead.
func (a *Analyzer) passThrough(path string, r *Result) {
	for _, f := range r.Findings {
		for _, step := range f.Chain {
			if step.Path == path {
				continue
			}
			if a.through[step.Path] == nil {
				a.through[step.Path] = map[string]bool{}
			}
			a.through[step.Path][path] = true
		}
	}
}

// Update brings the module of a file up to date with its source.
func (a *Analyzer) Update(path string) {
	if a.kept[path] != nil {
		a.stale[path] = true
	}
	for other := range a.through[path] {
		a.stale[other] = true // the steps in the file may stand elsewhere now
	}
	delete(a.through, path)
	a.World.Update(path)
}

// Known reports whether a module was analysed, and is still there.
func (a *Analyzer) Known(path string) bool { return a.kept[path] != nil }

// Fresh reports whether a module was analysed as it stands.
func (a *Analyzer) Fresh(path string) bool {
	a.World.Settle() // classes that came since may be more overrides
	return a.kept[path] != nil && !a.stale[path]
}

// Found is what the last analysis of a module found, nil where it may be another
// result now.
func (a *Analyzer) Found(path string) *Result {
	if !a.Fresh(path) {
		return nil
	}
	return a.kept[path].result
}

// Stale lists the modules whose results may be other ones now.
func (a *Analyzer) Stale() []string { return slices.Sorted(maps.Keys(a.stale)) }

// StaleCallers lists those of them that call coroutine functions of the modules at
// paths: what they hand over decides what is found there.
func (a *Analyzer) StaleCallers(paths []string) []string {
	stale := map[string]bool{}
	for _, of := range paths {
		for path := range a.callers[of] {
			if a.stale[path] {
				stale[path] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(stale))
}

// TryRefresh analyses a module anew if it is stale. It gives way as TryModule
// does.
func (a *Analyzer) TryRefresh(path string, givesWay func() bool) (done bool) {
	if !a.stale[path] {
		return true
	}
	delete(a.stale, path)
	if m := a.World.Open(path); m != nil {
		return a.TryModule(m, givesWay)
	}
	delete(a.kept, path) // it is gone
	return true
}

// Results calls f with what the last analysis of each module found, in no
// order.
func (a *Analyzer) Results(f func(path string, r *Result)) {
	for path, k := range a.kept {
		f(path, k.result)
	}
}

// Place is a function, or a place where something blocks.
type Place struct {
	Path      string
	Name      string    // in its module, "Service.handler"; the blocking symbol
	Span      text.Span // the whole definition; the call
	Selection text.Span // the name
	OnLoop    bool      // a coroutine or a loop callback
	Blocks    *Blocks   // nil: a function
}

// Blocks is how something blocks.
type Blocks struct {
	Symbol  string
	Code    catalogue.Code
	Latency catalogue.Latency
	Row     *catalogue.Symbol
}

// Link is a call, seen from one of its ends.
type Link struct {
	Place Place       // the other end
	At    []text.Span // where the call stands, in the caller's file
}

// PlacesAt are what stands at an offset of a module: what blocks there and the
// functions that are called there, else the function whose name stands there.
// There are none where that leads to nothing that blocks, and nothing on the
// loop comes there.
func (a *Analyzer) PlacesAt(m *resolve.Module, offset int) []Place {
	u := unitAt(m, offset)
	var called linkSet
	var defined []Place
	for d := range a.graph.defs[u] {
		known := len(a.graph.callersOf(d)) > 0
		for _, c := range a.graph.callsOf(d) {
			known = known || len(c.edges) > 0
			for _, e := range c.edges {
				if at := absoluteOf(e.at); e.at.Unit == u && at.Contains(offset) {
					called.add(a.target(e), at)
				}
			}
		}
		if s := d.Facts(); known && s.Kind == facts.FunctionScope && absolute(u, s.NameSpan).Contains(offset) {
			defined = append(defined, a.function(d))
		}
	}
	if len(called.links) == 0 {
		return defined
	}
	var places []Place
	for _, l := range called.sorted() {
		places = append(places, l.Place)
	}
	return places
}

// target is the other end of an edge.
func (a *Analyzer) target(e edge) Place {
	if e.to != nil {
		return a.function(e.to)
	}
	return blocking(e)
}

// Outgoing are the calls in a function that lead to what blocks.
func (a *Analyzer) Outgoing(m *resolve.Module, p Place) []Link {
	d := a.defOf(m, p)
	if d == nil || p.Blocks != nil {
		return nil
	}
	var links linkSet
	for _, c := range a.graph.callsOf(d) {
		for _, e := range c.edges {
			links.add(a.target(e), absoluteOf(e.at))
		}
	}
	return links.sorted()
}

// Incoming are the functions that call a function, or the one in which
// something blocks.
func (a *Analyzer) Incoming(m *resolve.Module, p Place) []Link {
	var links linkSet
	if p.Blocks != nil {
		for d := range a.graph.defs[unitAt(m, p.Span.Start)] {
			for _, c := range a.graph.callsOf(d) {
				for _, e := range c.edges {
					if e.what != nil && e.what.symbol == p.Blocks.Symbol && absoluteOf(e.at) == p.Span {
						links.add(a.function(c.frame.Def), p.Span)
					}
				}
			}
		}
		return links.sorted()
	}
	d := a.defOf(m, p)
	if d == nil {
		return nil
	}
	for _, c := range a.graph.callersOf(d) {
		for _, e := range c.edges {
			if e.to == d {
				links.add(a.function(c.frame.Def), absoluteOf(e.at))
			}
		}
	}
	return links.sorted()
}

// Reached is a place of a module that blocks, or calls a function that does,
// and who comes there.
type Reached struct {
	In    Place // the function around it
	At    text.Span
	Calls string // the function that is called there; "" where something blocks
	Blocks
	Roots []Place // the coroutines and loop callbacks that run In, itself if it is one
}

// Reached lists the places of a module from which something blocks a loop, in
// their order. Functions that no coroutine comes to are left out.
func (a *Analyzer) Reached(m *resolve.Module) []Reached {
	var all []Reached
	for _, u := range m.Units {
		all = append(all, a.reachedIn(u)...)
	}
	return sortedReached(all)
}

// ReachedAt is Reached for the statement around an offset.
func (a *Analyzer) ReachedAt(m *resolve.Module, offset int) []Reached {
	u := unitAt(m, offset)
	if u == nil {
		return nil
	}
	return slices.DeleteFunc(sortedReached(a.reachedIn(u)), func(r Reached) bool { return !r.At.Contains(offset) })
}

// sortedReached are the places in their order, with the longest wait of each.
func sortedReached(all []Reached) []Reached {
	slices.SortFunc(all, func(x, y Reached) int {
		return cmp.Or(cmp.Compare(x.At.Start, y.At.Start), cmp.Compare(rank(x.Latency), rank(y.Latency)), cmp.Compare(x.Symbol, y.Symbol))
	})
	return slices.CompactFunc(all, func(x, y Reached) bool { return x.At == y.At })
}

func (a *Analyzer) reachedIn(u *resolve.Unit) []Reached {
	var all []Reached
	for d := range a.graph.defs[u] {
		all = append(all, a.reachedInFunction(d)...)
	}
	return all
}

func (a *Analyzer) reachedInFunction(d *resolve.Def) []Reached {
	runs := a.graph.callsOf(d)
	if len(runs) == 0 {
		return nil
	}
	found := map[*resolve.Def]bool{}
	a.graph.roots(d, found)
	if len(found) == 0 {
		return nil
	}
	var roots []Place
	for r := range found {
		roots = append(roots, a.function(r))
	}
	slices.SortFunc(roots, comparePlaces)
	in := a.function(d)
	var all []Reached
	for _, c := range runs {
		for _, e := range c.edges {
			if e.at.Unit != d.Unit {
				continue
			}
			r := Reached{In: in, At: absoluteOf(e.at), Roots: roots}
			if e.to != nil {
				r.Calls, r.Blocks = a.World.QualifiedName(e.to), a.worst(e.to, map[*resolve.Def]bool{})
			} else {
				r.Blocks = *blocking(e).Blocks
			}
			if r.Symbol != "" {
				all = append(all, r)
			}
		}
	}
	return all
}

// Waived is a place that would be a finding, or a step of one, if a comment
// there did not say otherwise.
type Waived struct {
	At    text.Span // the name of what is called
	Whole text.Span // the expression
	Blocks
}

// Waived lists the places of a module that a comment waives.
func (a *Analyzer) Waived(m *resolve.Module) []Waived {
	var all []Waived
	for c := range a.callsIn(m) {
		for _, e := range c.waived {
			all = append(all, Waived{At: absoluteOf(e.at), Whole: absoluteOf(e.whole), Blocks: *blocking(e).Blocks})
		}
	}
	slices.SortFunc(all, func(x, y Waived) int {
		return cmp.Or(cmp.Compare(x.At.Start, y.At.Start), cmp.Compare(rank(x.Latency), rank(y.Latency)), cmp.Compare(x.Symbol, y.Symbol))
	})
	return slices.CompactFunc(all, func(x, y Waived) bool { return x.At == y.At })
}

// HandedAt is the blocking symbol at an offset that is given to a thread to
// call; ok is false where there is none.
func (a *Analyzer) HandedAt(m *resolve.Module, offset int) (at text.Span, what Blocks, ok bool) {
	for c := range a.callsIn(m) {
		for _, e := range c.handed {
			if at = absoluteOf(e.at); at.Contains(offset) {
				return at, *blocking(e).Blocks, true
			}
		}
	}
	return text.Span{}, Blocks{}, false
}

// callsIn are the runs of the functions of a module.
func (a *Analyzer) callsIn(m *resolve.Module) iter.Seq[*calls] {
	return func(yield func(*calls) bool) {
		for _, u := range m.Units {
			for d := range a.graph.defs[u] {
				for _, c := range a.graph.callsOf(d) {
					if !yield(c) {
						return
					}
				}
			}
		}
	}
}

// worst is the longest wait below a function; its symbol is empty where there
// is none.
func (a *Analyzer) worst(d *resolve.Def, seen map[*resolve.Def]bool) (what Blocks) {
	if seen[d] || len(seen) > maxRoots {
		return what
	}
	seen[d] = true
	for _, c := range a.graph.callsOf(d) {
		for _, e := range c.edges {
			var below Blocks
			if e.to == nil {
				below = *blocking(e).Blocks
			} else {
				below = a.worst(e.to, seen)
			}
			if below.Symbol != "" && (what.Symbol == "" || rank(below.Latency) < rank(what.Latency)) {
				what = below
			}
		}
	}
	return what
}

// function is the place of a function's definition.
func (a *Analyzer) function(d *resolve.Def) Place {
	s := d.Facts()
	p := Place{Path: d.Unit.Module.Path, Name: d.Name(), Span: absolute(d.Unit, s.Span), Selection: absolute(d.Unit, s.NameSpan)}
	if s.NameSpan == (facts.Span{}) {
		p.Selection = text.Span{Start: p.Span.Start, End: p.Span.Start}
	}
	p.OnLoop = slices.ContainsFunc(a.graph.callsOf(d), func(c *calls) bool { return c.root })
	return p
}

func blocking(e edge) Place {
	at := absoluteOf(e.at)
	return Place{
		Path: e.at.Unit.Module.Path, Name: e.what.symbol, Span: at, Selection: at,
		Blocks: &Blocks{Symbol: e.what.symbol, Code: e.what.code, Latency: e.what.lat, Row: e.what.row},
	}
}

// defOf finds the function of a place again: where it stood, or else by its
// name where it stands now.
func (a *Analyzer) defOf(m *resolve.Module, p Place) *resolve.Def {
	var best *resolve.Def
	for _, u := range m.Units {
		for d := range a.graph.defs[u] {
			if d.Name() == p.Name && (best == nil || distance(d, p) < distance(best, p)) {
				best = d
			}
		}
	}
	return best
}

func distance(d *resolve.Def, p Place) int {
	n := absolute(d.Unit, d.Facts().Span).Start - p.Span.Start
	return max(n, -n)
}

func unitAt(m *resolve.Module, offset int) *resolve.Unit {
	i, found := slices.BinarySearchFunc(m.Units, offset, func(u *resolve.Unit, at int) int { return cmp.Compare(u.Chunk.Start, at) })
	if !found {
		i--
	}
	if i < 0 || i >= len(m.Units) {
		return nil
	}
	return m.Units[i]
}

func comparePlaces(x, y Place) int {
	return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Selection.Start, y.Selection.Start), cmp.Compare(x.Name, y.Name))
}

// linkSet gathers the calls between the same two places.
type linkSet struct{ links []Link }

func (s *linkSet) add(p Place, at text.Span) {
	for i := range s.links {
		if l := &s.links[i]; comparePlaces(l.Place, p) == 0 {
			if !slices.Contains(l.At, at) {
				l.At = append(l.At, at)
			}
			return
		}
	}
	s.links = append(s.links, Link{Place: p, At: []text.Span{at}})
}

func (s *linkSet) sorted() []Link {
	for _, l := range s.links {
		slices.SortFunc(l.At, func(x, y text.Span) int { return cmp.Compare(x.Start, y.Start) })
	}
	slices.SortFunc(s.links, func(x, y Link) int { return comparePlaces(x.Place, y.Place) })
	return s.links
}
