package analysis

import (
	"context"
	"slices"
	"time"

	"github.com/unblock-lsp/unblock/analysis/reach"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// The questions about the calls that lead to what blocks. What is known is
// what was analysed: the files of an indexed workspace, and those that were
// asked about.
type (
	// Place is a function, or a place where something blocks.
	Place = reach.Place
	// Link is a call, seen from one of its ends.
	Link = reach.Link
	// Blocks is how a place blocks.
	Blocks = reach.Blocks
	// Waived is a place that a comment waives.
	Waived = reach.Waived
	// Reached is a place from which something blocks a loop.
	Reached = reach.Reached
)

// Totals counts what the engine knows.
type Totals struct {
	Files      int // that were analysed
	Coroutines int // in them
	Findings   int
	ByCode     map[catalogue.Code]int
	Cut        int // places where a bound ended the analysis
}

// Totals counts what is known of all files that were analysed so far. It
// analyses nothing.
func (s *Snapshot) Totals(ctx context.Context) (Totals, error) {
	e := s.engine
	e.analysis.Lock()
	defer e.analysis.Unlock()
	t := Totals{ByCode: map[catalogue.Code]int{}}
	if err := ctx.Err(); err != nil {
		return t, err
	}
	t.Cut = e.cut()
	for _, r := range e.results() {
		t.Files++
		t.Coroutines += r.Coroutines
		t.Findings += len(r.Findings)
		for _, f := range r.Findings {
			t.ByCode[f.Code]++
		}
	}
	return t, nil
}

// Refresh analyses the files anew that were analysed before and of which a
// change may have made the results wrong, with the newest snapshot. each is
// called after each step, unless it is nil. A report comes in between. The error is
// that of ctx.
func (e *Engine) Refresh(ctx context.Context, each func(path string)) error {
	return e.refresh(ctx, (*reach.Analyzer).Stale, each)
}

// RefreshCallers is Refresh for the files that call coroutine functions of those
// at paths: what they hand over decides what is found there.
func (e *Engine) RefreshCallers(ctx context.Context, paths []string, each func(path string)) error {
	return e.refresh(ctx, func(a *reach.Analyzer) []string { return a.StaleCallers(paths) }, each)
}

func (e *Engine) refresh(ctx context.Context, staleIn func(*reach.Analyzer) []string, each func(path string)) error {
	for range maxRefresh {
		stale := e.stale(staleIn)
		if len(stale) == 0 {
			break
		}
		for _, path := range stale {
			if err := ctx.Err(); err != nil {
				return err
			}
			for done := false; !done && ctx.Err() == nil; {
				sound := e.workAhead(path, func() {
					done = e.reading(path, e.head.Load()).analyzer.TryRefresh(path, e.wanted)
				})
				done = done || !sound
				if each != nil {
					each(path)
				}
			}
		}
	}
	return ctx.Err()
}

// maxRefresh bounds how often a refresh goes on with what became stale while it
// ran.
const maxRefresh = 4

// briefly bounds how long who asks for calls waits for files to be analysed anew.
// After a new file in a workspace of thousands that may be most of them.
const briefly = 2 * time.Second

// refreshBriefly is Refresh as far as it comes in a short time. What it has not
// come to is left out of the answer.
func (e *Engine) refreshBriefly(ctx context.Context) error {
	within, cancel := context.WithTimeout(ctx, briefly)
	defer cancel()
	if err := e.Refresh(within, nil); err != nil && ctx.Err() != nil {
		return err
	}
	return nil
}

func (e *Engine) stale(in func(*reach.Analyzer) []string) (paths []string) {
	e.hold(e.analysis.Lock, func() {
		for _, r := range e.readings {
			r.sync(e.head.Load())
			paths = append(paths, in(r.analyzer)...)
		}
	})
	return paths
}

// Outdated reports whether s has given a report on one of the files at paths that
// it would not give again, because other files were analysed since. It analyses
// nothing.
func (s *Snapshot) Outdated(paths []string) (outdated bool) {
	e := s.engine
	e.hold(e.analysis.Lock, func() {
		if e.head.Load() != s {
			return // whoever made the new one asks again
		}
		for _, path := range paths {
			r := e.reading(path, s)
			last := r.reports[path]
			if given, ok := s.reports.Load(path); ok && last.Report == given && r.analyzer.Found(path) != last.result {
				outdated = true
			}
		}
	})
	return outdated
}

// Engine is the engine that s is a view of.
func (s *Snapshot) Engine() *Engine { return s.engine }

// PlacesAt are the blocking call, the called functions or the defined function
// at an offset of a file. There are none where that has nothing to do with what
// blocks a loop.
func (s *Snapshot) PlacesAt(ctx context.Context, path string, offset int) (all []Place, err error) {
	err = s.about(ctx, path, func(a *reach.Analyzer, m *resolve.Module) { all = a.PlacesAt(m, offset) })
	return all, err
}

// Incoming are the functions that call the function p, or the one in which p
// blocks. Follow them, and the coroutines that reach p are found.
func (s *Snapshot) Incoming(ctx context.Context, p Place) (links []Link, err error) {
	if err := s.engine.refreshBriefly(ctx); err != nil {
		return nil, err
	}
	err = s.about(ctx, p.Path, func(a *reach.Analyzer, m *resolve.Module) { links = a.Incoming(m, p) })
	return links, err
}

// Outgoing are the calls in the function p that lead to what blocks.
func (s *Snapshot) Outgoing(ctx context.Context, p Place) (links []Link, err error) {
	if err := s.engine.refreshBriefly(ctx); err != nil {
		return nil, err
	}
	err = s.about(ctx, p.Path, func(a *reach.Analyzer, m *resolve.Module) { links = a.Outgoing(m, p) })
	return links, err
}

// Reached lists the places of a file from which something blocks a loop, and
// the coroutines that come there, as far as is known without analysing other
// files: it is for what is shown while somebody types.
func (s *Snapshot) Reached(ctx context.Context, path string) (all []Reached, err error) {
	err = s.about(ctx, path, func(a *reach.Analyzer, m *resolve.Module) { all = a.Reached(m) })
	return all, err
}

// ReachedAt is Reached for one offset.
func (s *Snapshot) ReachedAt(ctx context.Context, path string, offset int) (all []Reached, err error) {
	err = s.about(ctx, path, func(a *reach.Analyzer, m *resolve.Module) { all = a.ReachedAt(m, offset) })
	return all, err
}

// Waived lists the places of a file that a comment waives.
func (s *Snapshot) Waived(ctx context.Context, path string) (all []Waived, err error) {
	err = s.about(ctx, path, func(a *reach.Analyzer, m *resolve.Module) { all = a.Waived(m) })
	return all, err
}

// HandedAt is the blocking symbol at an offset of a file that is given to a
// thread to call; ok is false where there is none.
func (s *Snapshot) HandedAt(ctx context.Context, path string, offset int) (at text.Span, what Blocks, ok bool, err error) {
	err = s.about(ctx, path, func(a *reach.Analyzer, m *resolve.Module) { at, what, ok = a.HandedAt(m, offset) })
	return at, what, ok, err
}

// Result is what the last analysis of a file found. It is immutable: another
// analysis gives another one.
type Result = reach.Result

// Results are those of all files that were analysed so far. It analyses
// nothing; Refresh brings them up to date.
func (s *Snapshot) Results(ctx context.Context) (map[string]*Result, error) {
	e := s.engine
	e.analysis.Lock()
	defer e.analysis.Unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return e.results(), nil
}

func (e *Engine) results() map[string]*Result {
	all := map[string]*Result{}
	for _, r := range e.readings {
		r.analyzer.Results(func(path string, result *Result) { all[path] = result })
	}
	return all
}

// Unknown are those of the files that were not analysed so far.
func (s *Snapshot) Unknown(ctx context.Context, paths []string) (unknown []string, err error) {
	e := s.engine
	e.hold(e.analysis.Lock, func() {
		if err = ctx.Err(); err == nil {
			unknown = slices.DeleteFunc(slices.Clone(paths), func(p string) bool { return e.reading(p, s).analyzer.Known(p) })
		}
	})
	return unknown, err
}

// about asks about a file, once it is analysed as s has it.
func (s *Snapshot) about(ctx context.Context, path string, ask func(*reach.Analyzer, *resolve.Module)) error {
	e := s.engine
	var err error
	e.hold(e.lockToAnswer, func() {
		if err = ctx.Err(); err != nil {
			return
		}
		a := e.reading(path, s).analyzer
		m := a.World.Open(path)
		if m == nil {
			return // it vanished
		}
		if !a.Fresh(path) {
			a.Module(m)
		}
		ask(a, m)
	})
	return err
}
