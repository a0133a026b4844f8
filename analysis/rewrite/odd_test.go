package rewrite_test

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/rewrite/proof"
)

// hidden are the characters that an archive writes out.
var hidden = strings.NewReplacer("␍", "\r", "␉", "\t", "␌", "\f", "␄\n", "", "￾", "\ufeff")

// TestOdd runs programs with odd shapes before and after each fix that is safe,
// and after all of them: the same result, the same calls, not more of them on
// the loop's thread. Every fix, safe or not, is held to what proof says.
func TestOdd(t *testing.T) {
	python := findPython(t)
	referee := startReferee(t)
	var cases []pythonCase
	programs, safe, unsafe := 0, 0, 0
	for _, w := range oddities(t) {
		p, err := proof.Of(t.Context(), w.files, home)
		if err != nil {
			t.Fatal(err)
		}
		programs++
		for _, problem := range p.Problems {
			t.Errorf("%s: %s", w.name, problem)
		}
		for _, c := range p.Changes {
			if c.Path != home+"/main.py" {
				continue
			}
			if problem := referee.of(t, c); problem != "" {
				t.Errorf("%s: %s: %s\n%s", w.name, c.Title, problem, c.After)
			}
			if c.Finding != nil && !c.Safe {
				unsafe++
				continue
			}
			safe++
			after := c.After
			if c.Finding == nil {
				after = p.Safe[c.Path]
			}
			cases = append(cases, pythonCase{
				Name: w.name + ": " + c.Title + "\n" + string(after), Before: string(c.Before), After: string(after),
				Run: true, Same: c.Kind != rewrite.Native && c.Finding != nil, Quiet: c.Finding == nil || c.Kind == rewrite.Native,
			})
		}
	}
	t.Logf("%d programs, %d safe fixes run, %d others", programs, safe, unsafe)
	judge(t, python, cases)
}

// oddities are the programs of testdata/odd.
func oddities(t *testing.T) []workspace {
	t.Helper()
	var all []workspace
	var helpers []byte
	for _, name := range glob(t, "testdata/odd/*.txtar") {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if f.Name == "helpers.py" {
				helpers = f.Data
				continue
			}
			src := []byte(hidden.Replace(string(f.Data)))
			all = append(all, workspace{name: filepath.Base(f.Name), files: proof.Files{home + "/main.py": src, home + "/helpers.py": helpers}})
		}
	}
	return all
}
