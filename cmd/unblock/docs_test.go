package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// repository is the top of the source tree.
const repository = "../.."

// example finds the Python code below a heading of a page.
func example(page, heading string) string {
	_, below, _ := strings.Cut(page, "\n## "+heading+"\n")
	_, code, _ := strings.Cut(below, "```python\n")
	code, _, _ = strings.Cut(code, "```")
	return code
}

// configuration finds the TOML code of a page, which its examples rely on.
func configuration(page string) string {
	_, code, _ := strings.Cut(page, "```toml\n")
	code, _, _ = strings.Cut(code, "```")
	return code
}

// TestCodePages holds what the pages claim: the first example of each has a
// finding of its code, and the second has none.
func TestCodePages(t *testing.T) {
	for _, code := range catalogue.Codes {
		t.Run(string(code), func(t *testing.T) {
			raw, err := os.ReadFile(filepath.Join(repository, "docs", "codes", string(code)+".md"))
			if err != nil {
				t.Fatal(err)
			}
			page := string(raw)
			if !strings.HasPrefix(page, "# "+string(code)+"\n") {
				t.Error("the page is not headed by its code")
			}
			in(t, map[string]string{
				"blocks.py": example(page, "Blocks"), "fixed.py": example(page, "Fixed"), "unblock.toml": configuration(page),
			})
			if codes := codesIn(t, "blocks.py"); codes[string(code)] == 0 {
				t.Errorf("the example that blocks has findings of %v", codes)
			}
			if codes := codesIn(t, "fixed.py"); len(codes) > 0 {
				t.Errorf("the fixed example has findings of %v", codes)
			}
		})
	}
}

// codesIn counts the findings in a file by code.
func codesIn(t *testing.T, name string) map[string]int {
	t.Helper()
	codes := map[string]int{}
	for _, f := range findingsIn(t, name) {
		codes[f.Code]++
	}
	return codes
}

// findingsIn are the findings in files and folders, which have to be sound.
func findingsIn(t *testing.T, paths ...string) []reportItem {
	t.Helper()
	got := unblock(t, append([]string{"check", "--format", "json", "--min-severity", "hint"}, paths...)...)
	var r report
	if err := json.Unmarshal([]byte(got.stdout), &r); err != nil {
		t.Fatalf("%v; stderr: %s", err, got.stderr)
	}
	for _, e := range r.Errors {
		t.Errorf("%s: %s", e.Path, e.Message)
	}
	return r.Findings
}

// TestDocumentedPythonCompiles parses every Python example of the pages with
// Python itself, in one process.
func TestDocumentedPythonCompiles(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("python3 is not installed")
	}
	type source struct{ Name, Code string }
	var sources []source
	pages, err := filepath.Glob(filepath.Join(repository, "docs", "codes", "*.md"))
	if err != nil || len(pages) < len(catalogue.Codes) {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	fence := regexp.MustCompile("(?s)```python\n(.*?)```")
	for _, name := range append(pages, filepath.Join(repository, "README.md")) {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, code := range fence.FindAllStringSubmatch(string(page), -1) {
			sources = append(sources, source{filepath.Base(name), code[1]})
		}
	}
	sources = append(sources, source{"demo/handlers.py", sampleSource})
	input, err := json.Marshal(sources)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(python, "-c", "import ast, json, sys\nfor s in json.load(sys.stdin):\n    ast.parse(s['Code'], s['Name'])")
	command.Stdin = bytes.NewReader(input)
	if out, err := command.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// readme is the text of README.md.
func readme(t *testing.T) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(repository, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

// TestREADMECommands runs each `unblock` line of the README's shell examples
// in a project that has something to find. The lines that start Go are run by
// CI itself.
func TestREADMECommands(t *testing.T) {
	fence := regexp.MustCompile("(?s)```sh\n(.*?)```")
	var lines []string
	for _, block := range fence.FindAllStringSubmatch(readme(t), -1) {
		for line := range strings.Lines(block[1]) {
			line, _, _ = strings.Cut(line, "  #")
			line, _, _ = strings.Cut(line, " >")
			line = strings.TrimSpace(line)
			if args, ok := strings.CutPrefix(strings.Replace(line, "go run ./cmd/unblock ", "unblock ", 1), "unblock "); ok {
				lines = append(lines, args)
			} else if !strings.HasPrefix(line, "go ") && !slices.Contains(ofVSCode, line) {
				t.Errorf("nothing runs %q", line)
			}
		}
	}
	if len(lines) < 8 {
		t.Fatalf("only %d commands found", len(lines))
	}
	for _, line := range lines {
		t.Run(line, func(t *testing.T) {
			dir := in(t, map[string]string{"src/app.py": blocking})
			t.Setenv("UNBLOCK_CACHE_DIR", filepath.Join(dir, "cache"))
			t.Setenv("UNBLOCK_DATA_DIR", filepath.Join(dir, "data"))
			want := exitClean
			if strings.HasPrefix(line, "check") {
				want = exitFindings
			}
			got := unblock(t, words(line)...)
			if got.code != want || got.stdout == "" {
				t.Errorf("exit code %d, want %d\nstdout: %s\nstderr: %s", got.code, want, got.stdout, got.stderr)
			}
		})
	}
}

// ofVSCode are the lines that e2e/vscode runs in its own way.
var ofVSCode = []string{"editors/vscode/package.sh linux-x64 unblock.vsix", "code --install-extension unblock.vsix"}

// words splits a command line at blanks outside quotes.
func words(line string) []string {
	var all []string
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			all = append(all, part)
		} else {
			all = append(all, strings.Fields(part)...)
		}
	}
	return all
}

// TestREADMEConfiguration reads the README's example without a complaint.
func TestREADMEConfiguration(t *testing.T) {
	config, problems := project.ParseConfig("/p/pyproject.toml", []byte(configuration(readme(t))))
	if len(problems) > 0 || config == nil || len(config.Symbols) != 2 || len(config.Severity) != 1 || len(config.Exclude) != 2 {
		t.Errorf("%+v, %v", config, problems)
	}
}

// TestDependenciesAreExplained compares the page with the direct dependencies
// of go.mod.
func TestDependenciesAreExplained(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(repository, "docs", "dependencies.md"))
	if err != nil {
		t.Fatal(err)
	}
	table, _, _ := strings.Cut(string(page), "Left out on purpose")
	explained := regexp.MustCompile(`(?:[a-z]+\.)+[a-z]+/[\w./-]+`).FindAllString(table, -1)
	command := exec.Command("go", "list", "-m", "-f", "{{if not (or .Indirect .Main)}}{{.Path}}{{end}}", "all")
	command.Dir = repository
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(explained)
	if diff := cmp.Diff(strings.Fields(string(out)), explained); diff != "" {
		t.Errorf("go.mod (-), docs/dependencies.md (+):\n%s", diff)
	}
}

// TestREADMELinks holds that what the README and the pages point to is there.
func TestREADMELinks(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#]+)\)`)
	pages, err := filepath.Glob(filepath.Join(repository, "docs", "*", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	top, err := filepath.Glob(filepath.Join(repository, "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(append(pages, top...), filepath.Join(repository, "README.md")) {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, to := range link.FindAllStringSubmatch(string(page), -1) {
			if strings.Contains(to[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(name), to[1])); err != nil {
				t.Errorf("%s: %v", filepath.Base(name), err)
			}
		}
	}
}
