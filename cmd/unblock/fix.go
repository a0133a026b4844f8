package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"github.com/aymanbagabas/go-udiff"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
)

// fixing is what a run does about what it finds.
type fixing uint8

const (
	reportOnly fixing = iota
	showFixes         // as a diff
	fixFiles          // on the disk
)

// fixRounds bounds how often the files are gone over: a fix can uncover
// another, such as one in the arguments of a call that was moved.
const fixRounds = 10

// repairer fixes the files of a run. The fixed texts lie over the disk, so that
// what is found afterwards is what the fixed files have.
type repairer struct {
	in       *inspection
	engine   *analysis.Engine
	overlay  *overlay
	original map[string][]byte // of the files that were changed
	given    map[string]bool   // files that are left alone from now on
	settled  *settled
	found    int                 // findings before anything was fixed
	applied  map[string]int      // fixes in each file
	unused   map[string][]string // imports of each file that fixes needed no longer
	errors   []reportError
	crashed  bool
}

func newRepairer(in *inspection, engine *analysis.Engine, over *overlay) *repairer {
	return &repairer{
		in: in, engine: engine, overlay: over, settled: newSettled(),
		original: map[string][]byte{}, given: map[string]bool{}, applied: map[string]int{}, unused: map[string][]string{},
	}
}

// patch is what one round makes of one file; after is nil where it makes
// nothing of it.
type patch struct {
	before, after []byte
	reported      int // findings that the run reports
	applied       int // those of them that the patch fixes
	unused        []string
	crash         error
}

// run fixes targets round by round until nothing is left that may be fixed.
// Nothing is written.
func (r *repairer) run(ctx context.Context, targets []string) error {
	for round := range fixRounds {
		patches, snapshot := make([]patch, len(targets)), r.engine.Snapshot()
		each(targets, func(i int) {
			if !r.given[targets[i]] {
				patches[i] = r.patch(ctx, snapshot, targets[i])
			}
		})
		if err := ctx.Err(); err != nil {
			return err
		}
		var changed []string
		for i, p := range patches {
			if round == 0 {
				r.found += p.reported
			}
			if r.take(targets[i], p) {
				changed = append(changed, targets[i])
			}
		}
		if len(changed) == 0 {
			return nil
		}
		r.engine.Invalidate(changed...)
		r.in.sources.forget(changed...)
	}
	return nil
}

// patch fixes what can be fixed at once in a file. A bug in a fix costs that
// file, not the run.
func (r *repairer) patch(ctx context.Context, snapshot *analysis.Snapshot, path string) (p patch) {
	defer func() {
		if v := recover(); v != nil {
			p = patch{crash: fmt.Errorf("internal error while fixing: %v\n%s", v, bytes.TrimSpace(debug.Stack()))}
		}
	}()
	result, err := snapshot.Report(ctx, path)
	if err != nil {
		return patch{} // the inspection tells why
	}
	if r.settled.of(result) != nil {
		return patch{}
	}
	var reported []*finding.Finding
	for f := range r.in.reported(result) {
		reported = append(reported, f)
	}
	file := r.in.rewriter(result)
	all := file.Combine(reported, r.in.allow)
	p = patch{before: result.Source, reported: len(reported), applied: len(all.Fixed), unused: all.Unused}
	if len(all.Edits) == 0 {
		r.settled.add(result, r.in.outcomeOf(result, file))
		return p
	}
	p.after = rewrite.Apply(result.Source, all.Edits)
	if rewrite.Breaks(p.before, p.after) {
		p.after = nil
		p.crash = errors.New("internal error: a fix would break the syntax; the file is left as it was")
	}
	return p
}

// take lays a patch over the disk and reports whether it changed the file.
func (r *repairer) take(path string, p patch) bool {
	if p.crash != nil {
		r.giveUp(path, p.crash)
		r.crashed = true
		return false
	}
	if p.after == nil {
		return false
	}
	if r.original[path] == nil {
		r.original[path] = p.before
	}
	r.applied[path] += p.applied
	r.unused[path] = append(r.unused[path], p.unused...)
	r.overlay.set(path, p.after)
	return true
}

// settled remembers the outcome of files in which there is nothing to fix, for
// as long as the same is found in them. It is safe for concurrent use.
type settled struct {
	mu      sync.Mutex
	files   map[string][]*finding.Finding
	outcome map[string]outcome
}

func newSettled() *settled {
	return &settled{files: map[string][]*finding.Finding{}, outcome: map[string]outcome{}}
}

func (s *settled) add(result *analysis.Report, o outcome) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[result.Path], s.outcome[result.Path] = result.Findings, o
}

// of is the outcome of a file of which a report says what it said when it was
// settled, or nil. What is analysed anew has findings of its own, even if they
// say the same.
func (s *settled) of(result *analysis.Report) *outcome {
	s.mu.Lock()
	defer s.mu.Unlock()
	o, ok := s.outcome[result.Path]
	if !ok || !slices.Equal(s.files[result.Path], result.Findings) {
		return nil
	}
	return &o
}

// giveUp leaves a file alone, with what was fixed in it so far.
func (r *repairer) giveUp(path string, err error) {
	r.given[path] = true
	r.errors = append(r.errors, r.in.fault(path, err))
}

// write puts the fixed files on the disk. One that can't be written is as it
// was again, for the rest of the run too.
func (r *repairer) write(ctx context.Context) {
	var failed []string
	for _, path := range r.overlay.paths() {
		if ctx.Err() != nil {
			return
		}
		if err := replaceFile(filepath.FromSlash(path), r.original[path], r.overlay.text(path)); err != nil {
			r.giveUp(path, fmt.Errorf("not fixed: %w", err))
			r.overlay.set(path, nil)
			delete(r.applied, path)
			delete(r.unused, path)
			failed = append(failed, path)
			r.crashed = true
		}
	}
	if len(failed) > 0 {
		r.engine.Invalidate(failed...)
		r.in.sources.forget(failed...)
	}
}

// fixed is how many findings are gone when left of them remain. One fix may do
// away with several findings, and one finding may have hidden another.
func (r *repairer) fixed(left int) int {
	applied := 0
	for _, n := range r.applied {
		applied += n
	}
	return max(applied, r.found-left)
}

// add tells the report what was fixed. repairs is nil where nothing was to be.
func (r *report) add(repairs *repairer) {
	if repairs == nil {
		return
	}
	r.repairs = repairs
	fixed := repairs.fixed(len(r.Findings))
	r.Summary.Fixed = &fixed
	r.Errors = append(r.Errors, repairs.errors...)
	r.crashed = r.crashed || repairs.crashed
}

// writeUnused tells which imports nothing needs any more. They are left: an
// import may be there for what it does.
func writeUnused(w io.Writer, r *report) {
	if r.repairs == nil {
		return
	}
	for _, path := range slices.Sorted(maps.Keys(r.repairs.unused)) {
		names := rewrite.StillUnused(r.repairs.overlay.text(path), r.repairs.unused[path])
		for i := range names {
			names[i] = "`" + names[i] + "`"
		}
		if len(names) > 0 {
			fmt.Fprintf(w, "%s: nothing needs the import of %s any more.\n", printable(relative(r.repairs.in.cwd, path)), strings.Join(names, ", "))
		}
	}
}

// writeDiff prints what the fixes change, as one patch for all files.
func writeDiff(w io.Writer, r *report) error {
	over := r.repairs.overlay
	for _, path := range over.paths() {
		name := relative(r.repairs.in.cwd, path)
		if _, err := io.WriteString(w, udiff.Unified(name, name, string(r.repairs.original[path]), string(over.text(path)))); err != nil {
			return err
		}
	}
	return nil
}

// writeDiffSummary tells how much the patch does.
func writeDiffSummary(w io.Writer, r *report) {
	fixed, unsafe := *r.Summary.Fixed, hiddenFixes(r)
	switch {
	case fixed > 0 && unsafe > 0:
		fmt.Fprintf(w, "Would fix %s (%d more with `--unsafe-fixes`).\n", counted(fixed, "blocking call"), unsafe)
	case fixed > 0:
		fmt.Fprintf(w, "Would fix %s.\n", counted(fixed, "blocking call"))
	case unsafe > 0:
		fmt.Fprintf(w, "Nothing to fix (%d with `--unsafe-fixes`).\n", unsafe)
	}
}

// hiddenFixes counts the findings whose preferred fix may change what the
// program does.
func hiddenFixes(r *report) int {
	n := 0
	for _, item := range r.Findings {
		if fix := firstFix(item.Fixes); fix != nil && fix.Preferred && !fix.Safe {
			n++
		}
	}
	return n
}

// writeFixable tells how far `--fix` would go, or has gone.
func writeFixable(w io.Writer, r *report) {
	safe, unsafe := 0, hiddenFixes(r)
	for _, item := range r.Findings {
		if fix := firstFix(item.Fixes); fix != nil && fix.Preferred && fix.Safe {
			safe++
		}
	}
	if r.repairs != nil {
		safe = 0
		if fixed := *r.Summary.Fixed; fixed > 0 {
			fmt.Fprintf(w, "Found %s (%d fixed, %d remaining).\n", counted(fixed+len(r.Findings), "blocking call"), fixed, len(r.Findings))
		}
	}
	switch {
	case safe > 0 && unsafe > 0:
		fmt.Fprintf(w, "%d fixable with `--fix` (%d more with `--fix --unsafe-fixes`).\n", safe, unsafe)
	case safe > 0:
		fmt.Fprintf(w, "%d fixable with `--fix`.\n", safe)
	case unsafe > 0:
		fmt.Fprintf(w, "%d fixable with `--fix --unsafe-fixes`.\n", unsafe)
	}
}
