package oracle

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/rewrite/proof"
	"github.com/unblock-lsp/unblock/analysis/text"
)

var (
	fixed     = flag.Int("oracle.fixes", 40, "how many random programs to fix and to run before and after")
	fixedFrom = flag.Int("oracle.fixes.from", 0, "the first of them")
)

// behaviour is what Python says of one run of a program.
type behaviour struct {
	answer
	Calls [][2]any `json:"calls"`
}

// made are the calls of probes in the order of their names, on the loop's
// thread alone or on every thread.
func (b *behaviour) made(onLoop bool) []string {
	calls := []string{}
	for _, c := range b.Calls {
		if on := c[1].(bool); on || !onLoop {
			calls = append(calls, c[0].(string))
		}
	}
	slices.Sort(calls)
	return calls
}

// attempt is a program as one fix, or all of them, leave it.
type attempt struct {
	seed   int
	change proof.Change
	before int // the numbers of the runs
	after  int
	files  [2]proof.Files
}

// TestFixedPrograms runs random programs before and after each fix, and after
// all of them: the same blocking calls are made and the same exceptions raised,
// and what was called on the loop's thread is not any more.
func TestFixedPrograms(t *testing.T) {
	t.Parallel()
	var runs []*program
	var attempts []attempt
	for seed := *fixedFrom; seed < *fixedFrom+*fixed; seed++ {
		p, files := randomProgram(seed)
		proved, err := proof.Of(t.Context(), files, strings.TrimSuffix(home, "/"))
		if err != nil {
			t.Fatal(err)
		}
		for _, problem := range proved.Problems {
			t.Errorf("program %d: %s", seed, problem)
		}
		before := len(runs)
		runs = append(runs, p)
		try := func(c proof.Change, after proof.Files) {
			attempts = append(attempts, attempt{seed, c, before, len(runs), [2]proof.Files{files, after}})
			runs = append(runs, &program{files: texts(after), path: p.path})
		}
		for _, c := range proved.Changes {
			if c.Finding != nil {
				try(c, files.With(c.Path, c.After))
			}
		}
		try(proof.Change{Title: "all safe fixes", Safe: true}, proved.Safe)
		try(proof.Change{Title: "all fixes"}, proved.Unsafe)
	}
	answers := runScript[behaviour](t, "testdata/fixes.py", runs)
	freed, idle := 0, 0
	for _, a := range attempts {
		fired, problem := a.compare(&answers[a.before], &answers[a.after])
		if problem != "" {
			t.Errorf("program %d: %s: %s\n%s", a.seed, a.change.Title, problem, a.diff())
		}
		if fired {
			freed++
		} else {
			idle++
		}
	}
	t.Logf("%d programs, %d runs: %d fixes that free the loop, %d of what did not run", *fixed, len(runs), freed, idle)
	if freed < *fixed {
		t.Error("too few fixes to hold anything")
	}
}

func randomProgram(seed int) (*program, proof.Files) {
	r := rand.New(rand.NewPCG(uint64(seed), 77))
	var chains []chain
	for range 1 + r.IntN(2) {
		chains = append(chains, randomChain(r, 3))
	}
	p := generate(r, chains)
	files := proof.Files{}
	for name, src := range p.files {
		files[home+name] = []byte(src)
	}
	return p, files
}

// texts are files by their path in the program's folder.
func texts(files proof.Files) map[string]string {
	byName := map[string]string{}
	for name, src := range files {
		byName[strings.TrimPrefix(name, home)] = string(src)
	}
	return byName
}

// compare says what a fix changed that it must not, and whether what it is
// about ran at all.
func (a *attempt) compare(before, after *behaviour) (fired bool, problem string) {
	if before.Error != after.Error {
		return false, fmt.Sprintf("it ended with %q, ends with %q", before.Error, after.Error)
	}
	was, is := before.made(false), after.made(false)
	switch a.change.Kind {
	case "", rewrite.Native, rewrite.Await: // asyncio.sleep is no probe, and no future's result is asked for
		was = inBoth(was, is)
	}
	if diff := cmp.Diff(was, is); diff != "" {
		return false, "other calls (-before +after)\n" + diff
	}
	if a.change.Finding == nil {
		return len(before.made(true)) > len(after.made(true)), ""
	}
	line := text.NewLines(a.change.Before).Position(a.change.Finding.Span.Start, text.UTF8).Line + 1
	if fired = before.places()[place{strings.TrimPrefix(a.change.Path, home), line}]; !fired {
		return false, ""
	}
	if len(after.made(true)) >= len(before.made(true)) {
		return true, fmt.Sprintf("%q still run on the loop, before it was %q", after.made(true), before.made(true))
	}
	return true, ""
}

// inBoth are the calls of a list that another one has too, each as often.
func inBoth(calls, others []string) []string {
	left := slices.Clone(others)
	return slices.DeleteFunc(calls, func(c string) bool {
		at := slices.Index(left, c)
		if at >= 0 {
			left = slices.Delete(left, at, at+1)
		}
		return at < 0
	})
}

// diff shows what the fixes changed.
func (a *attempt) diff() string {
	var b strings.Builder
	for _, name := range a.files[0].Python() {
		if before, after := string(a.files[0][name]), string(a.files[1][name]); before != after {
			fmt.Fprintf(&b, "--- %s\n%s+++ %s\n%s", name, before, name, after)
		}
	}
	return b.String()
}
