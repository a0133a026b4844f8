package rewrite_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/rewrite/proof"
)

// kinds are those of the contract; each has a page.
var kinds = []rewrite.Kind{
	rewrite.Native, rewrite.ToThread, rewrite.Executor, rewrite.Process, rewrite.Await, rewrite.Uncall, rewrite.Refactor,
}

// page is where the page of a kind lies.
func page(kind rewrite.Kind) string {
	return filepath.Join("..", "..", "docs", "fixes", string(kind)+".md")
}

// example is one of a page: what the project says of itself, the source, and
// what the fix makes of it.
var example = regexp.MustCompile("(?s)### ([^\n]+)\n(?:[^#]*?```toml\n(.*?)```\n)?[^#]*?```python\n(.*?)```\n\n```python\n(.*?)```\n")

// TestPages holds that the pages show what the fixes do: the fix of that kind
// makes exactly the second source of the first, in which the finding is gone;
// both are Python, and where an example runs itself, both print the same.
func TestPages(t *testing.T) {
	python := startReferee(t)
	for _, kind := range kinds {
		t.Run(string(kind), func(t *testing.T) {
			text, err := os.ReadFile(page(kind))
			if err != nil {
				t.Fatal(err)
			}
			shown := string(text)
			examples := example.FindAllStringSubmatchIndex(shown, -1)
			if len(examples) == 0 || len(examples) != strings.Count(shown, "\n### ") {
				t.Fatalf("%d examples below %d headings", len(examples), strings.Count(shown, "\n### "))
			}
			for i := len(examples) - 1; i >= 0; i-- { // from the end: an update moves what follows
				m := examples[i]
				part := func(n int) string {
					if m[2*n] < 0 {
						return ""
					}
					return shown[m[2*n]:m[2*n+1]]
				}
				t.Run(strings.ReplaceAll(part(1), " ", "_"), func(t *testing.T) {
					after := checkExample(t, python, kind, part(2), part(3), part(4))
					shown = shown[:m[8]] + after + shown[m[9]:]
				})
			}
			if *update {
				if err := os.WriteFile(page(kind), []byte(shown), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// checkExample is what the first fix of a kind makes of a source.
func checkExample(t *testing.T, python *referee, kind rewrite.Kind, project, before, want string) string {
	t.Helper()
	files := proof.Files{home + "/main.py": []byte(before)}
	if project != "" {
		files[home+"/pyproject.toml"] = []byte(project)
	}
	p, err := proof.Of(t.Context(), files, home)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range p.Problems {
		t.Error(problem)
	}
	for _, c := range p.Changes {
		if c.Kind != kind {
			continue
		}
		if diff := cmp.Diff(want, string(c.After)); diff != "" && !*update {
			t.Errorf("%s (-page +fix)\n%s", c.Title, diff)
		}
		if problem := python.of(t, c); problem != "" {
			t.Error(problem)
		}
		if strings.Contains(before, "print(asyncio.run(") {
			if was, is := printed(t, c.Before), printed(t, c.After); was != is || was == "" {
				t.Errorf("it printed %q, prints %q", was, is)
			}
		}
		return string(c.After)
	}
	t.Errorf("no fix of this kind among %d changes", len(p.Changes))
	return want
}

// printed is what a program prints.
func printed(t *testing.T, source []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "main.py")
	if err := os.WriteFile(name, source, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), findPython(t), name).Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, source)
	}
	return string(out)
}
