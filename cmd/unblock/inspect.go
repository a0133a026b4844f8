package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/analysis/workspace"
	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// inspection is one run over the paths of a command line.
type inspection struct {
	cwd         string           // absolute, slash-separated
	minSeverity finding.Severity // zero: as configured
	fixing      fixing
	allow       rewrite.Allow // which fixes
	book        *knowledge.Book
	files       fileSystem
	configs     *project.Configs
	faults      map[project.Problem]bool // of the configurations
	sources     sources
}

// fileSystem is what a run needs of the disk.
type fileSystem interface {
	analysis.Files
	workspace.Files
}

// newInspection prepares a run in the folder cwd.
func newInspection(cwd string, minSeverity finding.Severity, book *knowledge.Book) *inspection {
	return &inspection{cwd: cwd, minSeverity: minSeverity, book: book, files: disk{}, faults: map[project.Problem]bool{}}
}

// outcome is what came of one file.
type outcome struct {
	path       string // absolute
	items      []reportItem
	errors     []reportError
	analysed   bool
	coroutines int
	crashed    bool
}

// run analyses the Python files at paths, which are absolute and exist. When
// ctx ends it returns at once, with the error of ctx, and leaves a goroutine
// behind that may be stuck in a file: the process is about to end.
func (in *inspection) run(ctx context.Context, paths []string) (*report, error) {
	type result struct {
		report *report
		err    error
	}
	done := make(chan result, 1)
	go func() {
		r, err := in.analyse(ctx, paths)
		done <- result{r, err}
	}()
	select {
	case r := <-done:
		return r.report, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// analyse does the work of run.
func (in *inspection) analyse(ctx context.Context, paths []string) (*report, error) {
	start := time.Now()
	fixed := &overlay{fileSystem: in.files}
	in.files = fixed
	in.configs = project.NewConfigs(in.files, func(p project.Problem) { in.faults[p] = true })
	targets, faults := in.targets(ctx, paths)
	rows := &project.Catalogues{Base: catalogue.Default(), Configs: in.configs}
	engine := analysis.NewFor(rows.Of, in.files)
	engine.SetRoots(in.roots(paths))
	// What one file says of another must be known before any is reported.
	if err := engine.Snapshot().Index(ctx, targets, nil); err != nil {
		return nil, err
	}
	var repairs *repairer
	if in.fixing != reportOnly {
		repairs = newRepairer(in, engine, fixed)
		if err := repairs.run(ctx, targets); err != nil {
			return nil, err
		}
	}
	if in.fixing == fixFiles {
		repairs.write(ctx)
	}
	done := newSettled()
	if repairs != nil {
		done = repairs.settled
	}
	outcomes, snapshot := make([]outcome, len(targets)), engine.Snapshot()
	each(targets, func(i int) { outcomes[i] = in.inspect(ctx, snapshot, targets[i], done) })
	r := collect(append(outcomes, faults...))
	r.book, r.cut = in.book, engine.Cut()
	r.add(repairs)
	r.Summary.ElapsedMS = time.Since(start).Milliseconds()
	return r, ctx.Err()
}

// each calls do with the index of each target, on several goroutines.
func each(targets []string, do func(i int)) {
	queue := make(chan int)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), max(len(targets), 1)) {
		workers.Go(func() {
			for i := range queue {
				do(i)
			}
		})
	}
	for i := range targets {
		queue <- i
	}
	close(queue)
	workers.Wait()
}

// targets lists the files below paths, each once, and what could not be
// listed.
func (in *inspection) targets(ctx context.Context, paths []string) (files []string, faults []outcome) {
	seen := map[string]bool{}
	for _, path := range paths {
		walker := workspace.Walker{Files: in.files}
		if !in.excluded(path) { // else it is wanted: it was named
			walker.Excluded = func(path string) bool { return in.configs.Of(path).Excludes(path) }
		}
		for name, err := range walker.Walk(ctx, path) {
			switch {
			case err != nil:
				faults = append(faults, outcome{path: name, errors: []reportError{in.fault(name, err)}})
			case !seen[name]:
				seen[name] = true
				files = append(files, name)
			}
		}
	}
	return files, faults
}

// excluded reports whether the configuration leaves out name, or a folder
// above it.
func (in *inspection) excluded(name string) bool {
	config := in.configs.Of(name)
	for at := name; path.Dir(at) != at; at = path.Dir(at) {
		if config.Excludes(at) {
			return true
		}
	}
	return false
}

// roots are the folders in which imports of the files at paths are resolved:
// the top of each one's project, and the working directory where it lies
// above, as it would be on Python's path.
func (in *inspection) roots(paths []string) []string {
	var roots []string
	for _, p := range paths {
		dir := p
		if !in.files.IsDir(dir) {
			dir = path.Dir(dir)
		}
		roots = append(roots, project.Top(in.files, dir))
		if strings.HasPrefix(p, strings.TrimSuffix(in.cwd, "/")+"/") || p == in.cwd {
			roots = append(roots, in.cwd)
		}
	}
	slices.Sort(roots)
	return slices.Compact(roots)
}

// inspect analyses one file, unless that was done before. A bug in the analysis costs that file, not the
// run.
func (in *inspection) inspect(ctx context.Context, snapshot *analysis.Snapshot, name string, done *settled) (o outcome) {
	o.path = name
	defer func() {
		if p := recover(); p != nil {
			o.crashed = true
			o.items = nil
			o.errors = []reportError{in.fault(name, fmt.Errorf("internal error: %v\n%s", p, bytes.TrimSpace(debug.Stack())))}
		}
	}()
	result, err := snapshot.Report(ctx, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return o // it vanished since it was listed
	case err != nil:
		o.errors = append(o.errors, in.fault(name, err))
		return o
	}
	if known := done.of(result); known != nil {
		return *known
	}
	return in.outcomeOf(result, in.rewriter(result))
}

// outcomeOf is the outcome of a file that could be analysed.
func (in *inspection) outcomeOf(result *analysis.Report, file *rewrite.File) outcome {
	o := outcome{path: result.Path, analysed: true, coroutines: result.Coroutines}
	for _, p := range slices.Concat(result.Problems, result.Unused) {
		at := positionOf(result.Lines, p.Span.Start)
		o.errors = append(o.errors, in.fault(result.Path, fmt.Errorf("%d:%d: %s", at.Line, at.Column, p.Message)))
	}
	for f, severity := range in.reported(result) {
		o.items = append(o.items, in.item(result, f, severity, file.Fixes(f)))
	}
	return o
}

// reported are the findings of a file that the run tells of, and how loudly.
func (in *inspection) reported(result *analysis.Report) iter.Seq2[*finding.Finding, finding.Severity] {
	config := in.configs.Of(result.Path)
	least := cmp.Or(in.minSeverity, config.MinSeverity, finding.Information)
	return func(yield func(*finding.Finding, finding.Severity) bool) {
		for _, f := range result.Findings {
			if severity, ok := config.SeverityOf(f); ok && severity >= least && !yield(f, severity) {
				return
			}
		}
	}
}

// rewriter makes the fixes of a file. It sees the helpers in other files.
func (in *inspection) rewriter(result *analysis.Report) *rewrite.File {
	result = in.advised(result)
	return rewrite.Of(result, func(path string) []byte {
		src, err := in.files.ReadFile(path)
		if err != nil {
			return nil
		}
		return src
	})
}

// advised is a report whose fixes go by what the configuration says of the
// project.
func (in *inspection) advised(r *analysis.Report) *analysis.Report {
	advised := *r
	advised.Framework, advised.Project = in.configs.Of(r.Path).Advises(r.Framework, r.Project)
	return &advised
}

// item converts a finding and its fixes to what the report shows.
func (in *inspection) item(result *analysis.Report, f *finding.Finding, severity finding.Severity, fixes []rewrite.Fix) reportItem {
	item := reportItem{
		Path:      relative(in.cwd, f.Path),
		Range:     rangeOf(result.Lines, f.Span),
		Code:      string(f.Code),
		Severity:  severity.String(),
		Latency:   string(f.Latency),
		Symbol:    f.Symbol,
		Coroutine: f.Coroutine,
		Message:   f.Message,
		Chain:     []reportStep{},
		Fixes:     []reportFix{},
		severity:  severity,
		lines:     result.Lines,
	}
	if entry := in.book.For(f.Symbol, f.Code); entry != nil {
		item.Entry = entry.Slug
	}
	for _, step := range f.Chain {
		lines := in.sources.lines(in.files, result, step.Path)
		item.Chain = append(item.Chain, reportStep{
			Path:  relative(in.cwd, step.Path),
			Range: rangeOf(lines, step.Span),
			Name:  step.Name,
		})
	}
	for _, fix := range fixes {
		item.Fixes = append(item.Fixes, in.fix(result, fix))
	}
	return item
}

func (in *inspection) fix(result *analysis.Report, fix rewrite.Fix) reportFix {
	shown := reportFix{
		Title:     fix.Title,
		Kind:      string(fix.Kind),
		Preferred: fix.Preferred,
		Safe:      fix.Safe,
		Edits:     make([]reportEdit, 0, len(fix.Edits)),
	}
	for _, edit := range fix.Edits {
		lines := in.sources.lines(in.files, result, edit.Path)
		shown.Edits = append(shown.Edits, reportEdit{
			Path:  relative(in.cwd, edit.Path),
			Range: rangeOf(lines, edit.Span),
			Text:  edit.Text,
		})
	}
	return shown
}

func (in *inspection) fault(name string, err error) reportError {
	// The path is said once: an error of the file system says it too.
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		err = at.Err
	}
	return reportError{Path: relative(in.cwd, name), Message: err.Error()}
}

// collect puts the outcomes of all files in order.
func collect(outcomes []outcome) *report {
	slices.SortFunc(outcomes, func(a, b outcome) int { return cmp.Compare(a.path, b.path) })
	r := &report{Version: contractVersion, Findings: []reportItem{}, Errors: []reportError{}}
	for _, o := range outcomes {
		r.Findings = append(r.Findings, o.items...)
		r.Errors = append(r.Errors, o.errors...)
		r.Summary.Files++
		r.Summary.Coroutines += o.coroutines
		if o.analysed && len(o.errors) == 0 {
			r.Summary.Parsed++
		}
		r.crashed = r.crashed || o.crashed
	}
	slices.SortStableFunc(r.Findings, func(a, b reportItem) int {
		return cmp.Or(
			cmp.Compare(a.Path, b.Path),
			cmp.Compare(a.Range.Start.Line, b.Range.Start.Line),
			cmp.Compare(a.Range.Start.Column, b.Range.Start.Column),
			cmp.Compare(a.Code, b.Code),
		)
	})
	r.Summary.Findings = len(r.Findings)
	return r
}

// sources remembers the lines of the files that chains lead through. The zero
// value is ready for use, by several goroutines.
type sources struct {
	mu    sync.Mutex
	known map[string]*text.Lines
}

// forget drops the lines of files whose text has changed.
func (s *sources) forget(paths ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, path := range paths {
		delete(s.known, path)
	}
}

// lines are those of the file at path; result is at hand for the commonest
// case, a chain that stays in its file.
func (s *sources) lines(files fileSystem, result *analysis.Report, path string) *text.Lines {
	if path == result.Path {
		return result.Lines
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if lines, ok := s.known[path]; ok {
		return lines
	}
	// A file that vanished after it was analysed leaves its steps at 1:1.
	src, _ := files.ReadFile(path)
	if s.known == nil {
		s.known = map[string]*text.Lines{}
	}
	s.known[path] = text.NewLines(src)
	return s.known[path]
}
