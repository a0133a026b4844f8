package analysis

import (
	"context"
	"iter"
	"maps"
	"path"
	"slices"
	"sync"
	"time"

	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/reach"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// reading is what was derived of the workspace under one catalogue: the values
// of a file depend on what every file it imports from means, so files under
// different catalogues can't share them. The engine's lock guards it.
type reading struct {
	engine   *Engine
	cat      *catalogue.Catalogue
	analyzer *reach.Analyzer
	source   *source
	synced   *Snapshot
	noted    *diskChange              // the newest change on disk that it has heard of
	projects map[string]*project.Info // by folder
	reports  map[string]lastReport    // of open buffers
}

// lastReport is the last report on a file, and the result that it tells.
type lastReport struct {
	*Report
	result *reach.Result
}

// reading is the one in which the file at path is judged, in the state of s.
func (e *Engine) reading(path string, s *Snapshot) *reading {
	return e.readingUnder(e.cat(path), s)
}

func (e *Engine) readingUnder(cat *catalogue.Catalogue, s *Snapshot) *reading {
	at := slices.IndexFunc(e.readings, func(r *reading) bool { return r.cat == cat })
	if at < 0 {
		at = len(e.readings)
		e.readings = append(e.readings, &reading{engine: e, cat: cat})
	}
	r := e.readings[at]
	r.sync(s)
	return r
}

// byReading sorts files by the reading in which they are judged.
func (e *Engine) byReading(paths []string) iter.Seq2[*reading, []string] {
	own, order := map[*reading][]string{}, []*reading{}
	for _, p := range paths {
		cat := e.cat(p) // may read the disk: not while the analysis is locked
		var r *reading
		e.hold(e.analysis.Lock, func() { r = e.readingUnder(cat, e.head.Load()) })
		if own[r] == nil {
			order = append(order, r)
		}
		own[r] = append(own[r], p)
	}
	return func(yield func(*reading, []string) bool) {
		for _, r := range order {
			if !yield(r, own[r]) {
				return
			}
		}
	}
}

// sync brings the analysis to the state of a snapshot: what both have in common
// keeps what was computed of it.
func (r *reading) sync(s *Snapshot) {
	if r.synced == s {
		return
	}
	if r.analyzer == nil || !slices.Equal(r.synced.roots, s.roots) {
		r.source = &source{files: r.engine.files}
		r.source.buffers.Store(&s.buffers)
		r.analyzer = reach.New(resolve.NewWorld(r.cat, r.source, s.roots))
		r.projects, r.reports = map[string]*project.Info{}, map[string]lastReport{}
		r.synced = s
		r.note(s.disk)
		return
	}
	changed := map[string]bool{}
	for p, src := range s.buffers {
		if old, ok := r.synced.buffers[p]; !ok || !same(old, src) {
			changed[p] = true
		}
	}
	for p := range r.synced.buffers {
		if _, ok := s.buffers[p]; !ok {
			delete(r.reports, p)
			changed[p] = true
		}
	}
	for d := s.disk; d != nil && d.number > r.noted.number; d = d.before {
		for _, p := range d.paths {
			changed[p] = true
		}
		clear(r.projects)
	}
	r.source.buffers.Store(&s.buffers)
	r.synced = s
	r.note(s.disk)
	for _, p := range slices.Sorted(maps.Keys(changed)) {
		r.analyzer.Update(p)
	}
}

// note remembers that r has heard of the changes on disk up to d, and lets go of
// those that all readings have heard of: a session may last for weeks.
func (r *reading) note(d *diskChange) {
	if r.noted == nil || d.number > r.noted.number {
		r.noted = d
	}
	oldest := r.noted
	for _, other := range r.engine.readings {
		if other.noted != nil && other.noted.number < oldest.number {
			oldest = other.noted
		}
	}
	oldest.before = nil
}

// tidy sweeps, if that is due.
func (r *reading) tidy(ctx context.Context, wait func()) {
	e := r.engine
	var world *resolve.World
	due := false
	e.hold(e.analysis.Lock, func() {
		if r.analyzer != nil {
			world = r.analyzer.World
			world.SweepApart = true
			due = world.Untidy()
		}
	})
	if !due {
		return
	}
	step, stop := iter.Pull(world.Sweep())
	defer stop()
	for more := true; more && ctx.Err() == nil; {
		wait()
		e.hold(e.lockToWorkAhead, func() {
			for began := time.Now(); more && time.Since(began) < tidyStep; {
				_, more = step()
			}
		})
	}
}

// index analyses files, each of which is read and parsed ahead.
func (r *reading) index(ctx context.Context, paths []string, pace *Pace) error {
	e := r.engine
	var analyzer *reach.Analyzer
	e.hold(e.analysis.Lock, func() {
		r.sync(e.head.Load())
		analyzer = r.analyzer
	})
	ready := make(chan string, len(paths))
	if pace == nil {
		go prepare(ctx, analyzer, paths, ready, pace)
	} else { // what holds the analysis must not parse: somebody may wait for an answer
		prepare(ctx, analyzer, paths, ready, pace)
	}
	for p := range ready {
		for done := false; !done && ctx.Err() == nil; {
			pace.wait()
			sound := e.workAhead(p, func() {
				r.sync(e.head.Load())
				m := r.analyzer.World.Open(p)
				done = m == nil || r.analyzer.TryModule(m, e.wanted)
			})
			done = done || !sound
		}
		pace.done()
	}
	return ctx.Err()
}

// prepare reads and parses files ahead of the analysis, and says in ready which
// may follow.
func prepare(ctx context.Context, analyzer *reach.Analyzer, paths []string, ready chan<- string, pace *Pace) {
	defer close(ready)
	queue := make(chan string)
	var workers sync.WaitGroup
	var counting sync.Mutex
	for range pace.readers() {
		workers.Go(func() {
			for p := range queue {
				pace.wait()
				parse(analyzer, p)
				ready <- p
				counting.Lock()
				pace.done()
				counting.Unlock()
			}
		})
	}
	for _, p := range paths {
		if ctx.Err() != nil {
			break
		}
		queue <- p
	}
	close(queue)
	workers.Wait()
}

// parse derives the facts of a file. A bug there is met again by who asks for
// them.
func parse(analyzer *reach.Analyzer, path string) {
	defer func() { _ = recover() }()
	if text, ok := analyzer.World.Source().Text(path); ok {
		analyzer.World.Prepare(text, analyzer.MayMatter)
	}
}

func (r *reading) report(file string) *Report {
	out := &Report{Path: file, Framework: "asyncio", Project: r.project(file)}
	m := r.analyzer.World.Open(file)
	if m == nil { // it vanished since it was read
		out.Lines = text.NewLines(nil)
		return out
	}
	// Of a hundred open files a key changes few: the others keep their report.
	if last := r.reports[file]; last.Report != nil && r.analyzer.Found(file) == last.result && same(last.Source, m.Text()) && last.Project == out.Project {
		return last.Report
	}
	out.Source = m.Text()
	out.Lines = text.NewLines(out.Source)
	out.Framework = framework(out.Source)
	res := r.analyzer.Module(m)
	out.Findings, out.Coroutines = res.Findings, res.Coroutines
	for _, p := range res.Problems {
		out.Problems = append(out.Problems, Problem(p))
	}
	for _, p := range res.Unused {
		out.Unused = append(out.Unused, Problem(p))
	}
	if _, open := r.synced.buffers[file]; open {
		r.reports[file] = lastReport{out, res}
	}
	return out
}

func (r *reading) project(file string) *project.Info {
	dir := path.Dir(file)
	info, ok := r.projects[dir]
	if !ok {
		info, _ = project.Find(r.engine.files, file)
		r.projects[dir] = info
	}
	return info
}
