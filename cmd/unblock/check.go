package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/knowledge"
)

// checkOptions are the flags of `check`.
type checkOptions struct {
	format      string
	minSeverity string
	exitZero    bool
	statistics  bool
	fix         bool
	diff        bool
	unsafeFixes bool
	exitNonZero bool // where something was fixed
}

// fixing is what the flags ask to do about the findings.
func (o checkOptions) fixing() fixing {
	switch {
	case o.diff:
		return showFixes
	case o.fix:
		return fixFiles
	}
	return reportOnly
}

func (o checkOptions) allow() rewrite.Allow {
	if o.unsafeFixes {
		return rewrite.AlsoUnsafe
	}
	return rewrite.OnlySafe
}

// formats draw a report. Each writes the whole of what it writes.
var formats = map[string]func(w io.Writer, r *report) error{
	"text":   writeText,
	"json":   writeJSON,
	"jsonl":  writeJSONLines,
	"github": writeGitHub,
	"gitlab": writeGitLab,
	"sarif":  writeSARIF,
}

func newCheckCommand() *cobra.Command {
	var o checkOptions
	names := strings.Join(slices.Sorted(maps.Keys(formats)), ", ")
	cmd := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Find blocking calls in files and folders",
		Long: `check finds the calls that block the event loop in Python files and folders
(default: the working directory) and shows the way to each.

Folders are searched for *.py and *.pyw. What .gitignore or the configuration's
exclude leaves out is skipped, as are virtual environments and build output,
unless they are named on the command line.

--fix changes the files: it applies the preferred fix of each finding where that
is safe, goes over them again until nothing is left to fix, and reports what
remains. --diff shows the same as a patch, and changes nothing. --unsafe-fixes
takes fixes that may change what the program does, too.

Exit codes: 0 nothing found (with --fix: nothing left; with --diff: nothing to
fix), 1 blocking calls found, 2 wrong usage, a path that doesn't exist or a
faulty configuration, 3 a failure of unblock itself, or a file that could not be
written. A file that can't be read or parsed is reported, and does not change
the exit code.`,
		Example: `  unblock check
  unblock check src tests/test_api.py --min-severity warning
  unblock check --diff
  unblock check src --fix
  unblock check . --format sarif > unblock.sarif`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return check(cmd.Context(), args, o, cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.format, "format", "text", "how to print what is found: "+names)
	flags.StringVar(&o.minSeverity, "min-severity", "", "quietest severity to report: hint, information or warning (default: as configured, else information)")
	flags.BoolVar(&o.exitZero, "exit-zero", false, "exit with 0 even where blocking calls are found")
	flags.BoolVar(&o.fix, "fix", false, "fix what can be fixed safely, and report what remains")
	flags.BoolVar(&o.diff, "diff", false, "print what --fix would change, and change nothing")
	flags.BoolVar(&o.unsafeFixes, "unsafe-fixes", false, "fix what may change what the program does, too")
	flags.BoolVar(&o.exitNonZero, "exit-non-zero-on-fix", false, "exit with 1 where something was fixed, even if nothing remains")
	flags.BoolVar(&o.statistics, "statistics", false, "count findings by code, and files; on stderr unless the format is text")
	return cmd
}

func check(ctx context.Context, args []string, o checkOptions, stdout, stderr io.Writer) error {
	write, err := o.writer()
	if err != nil {
		return exitWith(exitUsage, err)
	}
	var least finding.Severity
	if o.minSeverity != "" {
		var err error
		if least, err = finding.ParseSeverity(o.minSeverity); err != nil {
			return exitWith(exitUsage, fmt.Errorf("--min-severity: %w", err))
		}
	}
	cwd, err := absolute(".")
	if err != nil {
		return exitWith(exitInternal, fmt.Errorf("finding the working directory: %w", err))
	}
	paths, err := existing(args)
	if err != nil {
		return exitWith(exitUsage, err)
	}
	// The user's own database is left alone: a report is the same on every
	// machine that has the project.
	config, _ := project.FindConfig(disk{}, path.Join(cwd, "any")) // its problems are told below
	own, faults := sharedEntries(ctx, cwd, config)
	for _, err := range faults {
		fmt.Fprintln(stderr, err)
	}
	in := newInspection(cwd, least, knowledge.Seed().With(own...))
	in.fixing, in.allow = o.fixing(), o.allow()
	r, err := in.run(ctx, paths)
	if err != nil {
		return exitWith(exitInternal, fmt.Errorf("stopped before the end: %w", err))
	}
	if err := write(stdout, r); err != nil {
		return exitWith(exitInternal, fmt.Errorf("writing the report: %w", err))
	}
	if o.format != "json" {
		for _, e := range r.Errors {
			for line := range strings.Lines(e.String()) {
				fmt.Fprintln(stderr, printable(strings.TrimRight(line, "\n")))
			}
		}
	}
	if o.diff {
		writeDiffSummary(stderr, r)
	}
	writeUnused(stderr, r)
	if o.statistics {
		out := stderr
		if o.format == "text" {
			out = stdout
		}
		writeStatistics(out, r)
	}
	return in.verdict(r, o, stderr)
}

// verdict turns a printed report into the exit code.
func (in *inspection) verdict(r *report, o checkOptions, stderr io.Writer) error {
	faults := slices.SortedFunc(maps.Keys(in.faults), func(a, b project.Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
	for _, p := range faults {
		p.File = relative(in.cwd, p.File)
		fmt.Fprintln(stderr, p.Error())
	}
	switch {
	case r.crashed:
		return exitWith(exitInternal, nil)
	case len(faults) > 0:
		return exitWith(exitUsage, nil)
	case !o.exitZero && o.findsFault(r):
		return exitWith(exitFindings, nil)
	}
	return nil
}

// findsFault reports whether the report is one that the caller wants to fail.
func (o checkOptions) findsFault(r *report) bool {
	switch {
	case o.diff:
		return *r.Summary.Fixed > 0
	case o.exitNonZero && r.Summary.Fixed != nil && *r.Summary.Fixed > 0:
		return true
	}
	return len(r.Findings) > 0
}

// writer is what draws the report that the flags ask for.
func (o checkOptions) writer() (func(io.Writer, *report) error, error) {
	write, ok := formats[o.format]
	switch {
	case !ok:
		return nil, fmt.Errorf("unknown format %q: want one of %s", o.format, strings.Join(slices.Sorted(maps.Keys(formats)), ", "))
	case o.diff && o.format != "text":
		return nil, fmt.Errorf("--diff prints a patch: it takes no --format %s", o.format)
	case o.diff:
		return writeDiff, nil
	}
	return write, nil
}

// existing makes the paths of a command line absolute, and refuses those that
// don't exist: a misspelt path must not look clean.
func existing(args []string) ([]string, error) {
	if len(args) == 0 {
		args = []string{"."}
	}
	paths := make([]string, 0, len(args))
	for _, arg := range args {
		if _, err := os.Stat(arg); err != nil {
			if os.IsNotExist(err) {
				return nil, fmt.Errorf("%s: no such file or folder", filepath.ToSlash(arg))
			}
			return nil, err
		}
		path, err := absolute(arg)
		if err != nil {
			return nil, err
		}
		paths = append(paths, path)
	}
	return paths, nil
}

// writeStatistics prints counts: findings by code, and the summary.
func writeStatistics(w io.Writer, r *report) {
	counts := map[string]int{}
	for _, f := range r.Findings {
		counts[f.Code]++
	}
	for _, code := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(w, "%6d  %s\n", counts[code], code)
	}
	s := r.Summary
	for _, row := range []struct {
		n    int64
		what string
	}{
		{int64(s.Findings), "findings"},
		{int64(s.Files), "files"},
		{int64(s.Parsed), "files analysed in full"},
		{int64(s.Coroutines), "coroutines"},
		{int64(r.cut), "places where a bound cut the analysis"},
		{s.ElapsedMS, "ms"},
	} {
		fmt.Fprintf(w, "%6d  %s\n", row.n, row.what)
	}
}
