// Package proof holds what must be true of every fix, whatever it rewrites: it
// applies the fixes that are offered for the findings of a workspace and says
// what is wrong with the results. It is for tests, of several packages; the
// program has no use for it.
package proof

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Rounds is how often all fixes may be applied until none is left.
const Rounds = 10

// Files is a workspace in memory, by absolute path. It is never changed here.
type Files map[string][]byte

// ReadFile implements analysis.Files.
func (f Files) ReadFile(name string) ([]byte, error) {
	if src, ok := f[name]; ok {
		return src, nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// IsFile implements analysis.Files.
func (f Files) IsFile(name string) bool { _, ok := f[name]; return ok }

// IsDir implements analysis.Files.
func (f Files) IsDir(name string) bool {
	for p := range f {
		if strings.HasPrefix(p, strings.TrimSuffix(name, "/")+"/") {
			return true
		}
	}
	return false
}

// Text is the text of a file, nil where there is none: what rewrite.File.Read
// wants.
func (f Files) Text(name string) []byte { return f[name] }

// With is f with another text of one file.
func (f Files) With(name string, src []byte) Files {
	f = maps.Clone(f)
	f[name] = src
	return f
}

// Python lists the Python files in order.
func (f Files) Python() []string {
	var names []string
	for name := range f {
		if path.Ext(name) == ".py" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// Reports analyses every Python file, in the order of Python.
func (f Files) Reports(ctx context.Context, roots ...string) ([]*analysis.Report, error) {
	engine, err := f.engine(ctx, roots)
	if err != nil {
		return nil, err
	}
	return f.reports(ctx, engine)
}

// engine is one that has read the workspace.
func (f Files) engine(ctx context.Context, roots []string) (*analysis.Engine, error) {
	engine := analysis.New(catalogue.Default(), f)
	engine.SetRoots(roots)
	if names := f.Python(); len(names) > 1 {
		if err := engine.Snapshot().Index(ctx, names, nil); err != nil {
			return nil, err
		}
		engine.Invalidate() // as a server does: what was asked before may say more now
	}
	return engine, nil
}

func (f Files) reports(ctx context.Context, engine *analysis.Engine) ([]*analysis.Report, error) {
	var reports []*analysis.Report
	for _, name := range f.Python() {
		r, err := engine.Snapshot().Report(ctx, name)
		if err != nil {
			return nil, err
		}
		reports = append(reports, r)
	}
	return reports, nil
}

// Change is a text before and after one or all fixes, for Python to judge.
type Change struct {
	Path          string
	Title         string
	Kind          rewrite.Kind // empty: several fixes
	Safe          bool
	Finding       *finding.Finding // nil: several
	Before, After []byte
}

// Proof is what was tried on a workspace, and what is wrong.
type Proof struct {
	Findings int
	Changes  []Change
	Problems []string
	Safe     Files // with all safe fixes applied until none is left
	Unsafe   Files // with the others, too
}

func (p *Proof) problem(c Change, format string, args ...any) {
	p.Problems = append(p.Problems, fmt.Sprintf("%s: %s\n--- %s\n%s+++ %s\n%s", c.Title, fmt.Sprintf(format, args...),
		c.Path, lines(c.Before), c.Path, lines(c.After)))
}

func lines(src []byte) []byte {
	if bytes.HasSuffix(src, []byte("\n")) {
		return src
	}
	return append(slices.Clone(src), "␄\n"...)
}

// Of applies each offered fix alone, and all of them together, and looks at
// what the engine finds afterwards.
func Of(ctx context.Context, files Files, roots ...string) (*Proof, error) {
	return Sample(ctx, files, 1, roots...)
}

// Sample is Of with the fixes of one in so many findings: each is looked at in
// the whole workspace, which takes long where that has hundreds.
func Sample(ctx context.Context, files Files, oneIn int, roots ...string) (*Proof, error) {
	p := &Proof{}
	engine, err := files.engine(ctx, roots)
	if err != nil {
		return nil, err
	}
	reports, err := files.reports(ctx, engine)
	if err != nil {
		return nil, err
	}
	for _, r := range reports {
		p.Findings += len(r.Findings)
		rewriter := rewrite.Of(r, files.Text)
		for i, f := range r.Findings {
			if i%oneIn > 0 {
				continue
			}
			for _, fix := range p.offered(rewriter, f, r.Source) {
				if err := p.one(ctx, files, engine, reports, f, fix); err != nil {
					return nil, err
				}
			}
		}
	}
	if p.Safe, err = p.all(ctx, files, roots, rewrite.OnlySafe); err != nil {
		return nil, err
	}
	p.Unsafe, err = p.all(ctx, p.Safe, roots, rewrite.AlsoUnsafe)
	return p, err
}

// offered are the fixes of one finding, which must be well formed.
func (p *Proof) offered(rewriter *rewrite.File, f *finding.Finding, src []byte) []Change {
	var changes []Change
	preferred := 0
	titles := map[string]bool{}
	for _, fix := range rewriter.Fixes(f) {
		c := Change{Path: f.Path, Title: fix.Title, Kind: fix.Kind, Safe: fix.Safe, Finding: f, Before: src}
		if fix.Preferred {
			preferred++
		}
		if fix.Safe != (fix.Reason == "") {
			p.problem(c, "safe is %v, the reason is %q", fix.Safe, fix.Reason)
		}
		if titles[fix.Title] {
			p.problem(c, "another fix has the same title")
		}
		titles[fix.Title] = true
		if fault := malformed(src, fix.Edits, f.Path); fault != "" {
			p.problem(c, "%s", fault)
			continue
		}
		c.After = rewrite.Apply(src, fix.Edits)
		changes = append(changes, c)
	}
	if preferred > 1 {
		p.problem(Change{Path: f.Path, Title: Key(f), Before: src}, "%d fixes are preferred", preferred)
	}
	return changes
}

// malformed says what is wrong with edits, whatever they mean.
func malformed(src []byte, edits []rewrite.Edit, path string) string {
	last, inserted := -1, -1
	for _, e := range edits {
		switch {
		case e.Path != path:
			return "an edit of another file: " + e.Path
		case e.Span.Start < last || e.Span.Start > e.Span.End || e.Span.End > len(src):
			return fmt.Sprintf("the edit %v %q is out of order or range", e.Span, e.Text)
		case e.Span.Len() == 0 && e.Text == "":
			return fmt.Sprintf("the edit at %d does nothing", e.Span.Start)
		case e.Span.Len() == 0 && e.Span.Start == inserted:
			return fmt.Sprintf("two edits insert at %d", inserted)
		}
		if last = e.Span.End; e.Span.Len() == 0 {
			inserted = last
		}
	}
	if len(edits) == 0 {
		return "no edits"
	}
	return ""
}

// one holds one fix: the text is still Python, the finding is gone, no other
// has come. The engine is told of the text as an editor would, and gets the old
// one back: what is the same in the workspace is not read anew for each fix.
func (p *Proof) one(ctx context.Context, files Files, engine *analysis.Engine, was []*analysis.Report, f *finding.Finding, c Change) error {
	p.Changes = append(p.Changes, c)
	if rewrite.Breaks(c.Before, c.After) {
		p.problem(c, "a syntax error")
		return nil
	}
	engine.SetBuffer(c.Path, c.After)
	defer engine.SetBuffer(c.Path, c.Before)
	reports, err := files.reports(ctx, engine)
	if err != nil {
		return err
	}
	before, after := count(was), count(reports)
	if after[Key(f)] >= before[Key(f)] {
		p.problem(c, "the finding is still there: %s", Key(f))
	}
	hidden := 0 // other ways to block from places of which a way is gone: they can come up now
	for _, r := range was {
		for _, gone := range r.Findings {
			if after[Key(gone)] < before[Key(gone)] {
				hidden += gone.MoreChains
			}
		}
	}
	for _, k := range slices.Sorted(maps.Keys(after)) {
		if hidden -= max(after[k]-before[k], 0); hidden < 0 {
			p.problem(c, "a new finding: %s", k)
			break
		}
	}
	return nil
}

// all applies what may be applied until nothing is left, file by file and round
// by round.
func (p *Proof) all(ctx context.Context, files Files, roots []string, allow rewrite.Allow) (Files, error) {
	start := files
	for range Rounds {
		reports, err := files.Reports(ctx, roots...)
		if err != nil {
			return nil, err
		}
		changed := false
		next := files
		for _, r := range reports {
			all := rewrite.Of(r, files.Text).Combine(r.Findings, allow)
			if len(all.Edits) == 0 {
				continue
			}
			c := Change{Path: r.Path, Title: "all fixes", Before: r.Source}
			if fault := malformed(r.Source, all.Edits, r.Path); fault != "" {
				p.problem(c, "%s", fault)
				continue
			}
			c.After = rewrite.Apply(r.Source, all.Edits)
			next, changed = next.With(r.Path, c.After), true
		}
		if !changed {
			p.together(start, files)
			return files, nil
		}
		files = next
	}
	for _, name := range files.Python() {
		if !bytes.Equal(start[name], files[name]) {
			p.problem(Change{Path: name, Title: "all fixes", Before: start[name], After: files[name]}, "there are more after %d rounds", Rounds)
		}
	}
	return files, nil
}

// together notes what all fixes made of each file.
func (p *Proof) together(before, after Files) {
	for _, name := range after.Python() {
		if !bytes.Equal(before[name], after[name]) {
			p.Changes = append(p.Changes, Change{Path: name, Title: "all fixes", Before: before[name], After: after[name]})
		}
	}
}

// Key names a finding so that it is known again after an edit: lines are left
// out.
func Key(f *finding.Finding) string {
	return fmt.Sprintf("%s: %s %s in %s via %s", f.Path, f.Code, f.Symbol, f.Coroutine, f.Callee)
}

func count(reports []*analysis.Report) map[string]int {
	found := map[string]int{}
	for _, r := range reports {
		for _, f := range r.Findings {
			found[Key(f)]++
		}
	}
	return found
}
