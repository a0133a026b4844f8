package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/knowledge"
)

// blocking has one finding that every version of the engine reports.
const blocking = "import time\n\n\nasync def handler():\n    time.sleep(1)\n"

// result is what a command line printed, and its exit code.
type result struct {
	stdout, stderr string
	code           int
}

// unblock runs a command line in the working directory.
func unblock(t *testing.T, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), args, strings.NewReader(""), &stdout, &stderr)
	return result{stdout.String(), stderr.String(), code}
}

// in makes a new folder with the files the working directory.
func in(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	return dir
}

func TestExitCodes(t *testing.T) {
	files := map[string]string{
		"clean/a.py":         "async def f():\n    pass\n",
		"dirty/a.py":         blocking,
		"bad/unblock.toml":   "min-severity = 'loud'\n",
		"bad/a.py":           "",
		"empty/readme.txt":   "",
		"quiet/a.py":         blocking,
		"quiet/unblock.toml": "[severity]\nblocking-sleep = 'off'\n",
		"lower/a.py":         blocking,
		"lower/unblock.toml": "[severity]\nblocking-sleep = 'hint'\n",
	}
	for _, test := range []struct {
		name string
		args []string
		want int
		says string // on stderr
	}{
		{"nothing found", []string{"check", "clean"}, exitClean, ""},
		{"no Python files", []string{"check", "empty"}, exitClean, ""},
		{"findings", []string{"check", "clean", "dirty"}, exitFindings, ""},
		{"a file by name", []string{"check", "dirty/a.py"}, exitFindings, ""},
		{"findings with --exit-zero", []string{"check", "dirty", "--exit-zero"}, exitClean, ""},
		{"findings that are off", []string{"check", "quiet"}, exitClean, ""},
		{"findings below the default severity", []string{"check", "lower"}, exitClean, ""},
		{"findings at the asked severity", []string{"check", "lower", "--min-severity", "hint"}, exitFindings, ""},
		{"a path that does not exist", []string{"check", "dirty", "misspelt"}, exitUsage, "misspelt: no such file or folder"},
		{"an unknown flag", []string{"check", "--nope"}, exitUsage, "unknown flag: --nope"},
		{"an unknown format", []string{"check", "--format", "xml"}, exitUsage, `unknown format "xml"`},
		{"an unknown severity", []string{"check", "--min-severity", "loud"}, exitUsage, `unknown severity "loud"`},
		{"a faulty configuration", []string{"check", "bad"}, exitUsage, "bad/unblock.toml:1: min-severity:"},
		{"an unknown command", []string{"chekc"}, exitUsage, `unknown command "chekc"`},
		{"help", []string{"--help"}, exitClean, ""},
		{"version", []string{"version"}, exitClean, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			in(t, files)
			got := unblock(t, test.args...)
			if got.code != test.want {
				t.Errorf("exit code %d, want %d\nstdout: %s\nstderr: %s", got.code, test.want, got.stdout, got.stderr)
			}
			if !strings.Contains(got.stderr, test.says) {
				t.Errorf("stderr %q lacks %q", got.stderr, test.says)
			}
		})
	}
}

// TestJSONContract holds the shape that other programs rely on: each key of
// the contract is there, under its name and with its type.
func TestJSONContract(t *testing.T) {
	in(t, map[string]string{
		"app/main.py": "import time\n\n\nasync def handler():\n    x = \"\U0001F40D日本\"; time.sleep(1)\n",
		"b.py":        blocking,
	})
	got := unblock(t, "check", ".", "--format", "json")
	var object struct {
		Version  int
		Findings []map[string]any
		Errors   []any
		Summary  map[string]any
	}
	if err := json.Unmarshal([]byte(got.stdout), &object); err != nil {
		t.Fatalf("%v in %s", err, got.stdout)
	}
	if object.Version != 1 || object.Errors == nil || len(object.Findings) != 2 {
		t.Fatalf("version, errors or findings wrong: %s", got.stdout)
	}
	first := object.Findings[0]
	for key, want := range map[string]any{
		"path":      "app/main.py",
		"code":      "blocking-sleep",
		"severity":  "warning",
		"latency":   "heavy",
		"symbol":    "time.sleep",
		"coroutine": "handler",
		"chain":     []any{},
		// Columns count code points: the snake is one, not two.
		"range": map[string]any{
			"start": map[string]any{"line": 5.0, "column": 16.0},
			"end":   map[string]any{"line": 5.0, "column": 26.0},
		},
	} {
		if diff := cmp.Diff(want, first[key]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", key, diff)
		}
	}
	for _, key := range []string{"message", "entry"} {
		if text, _ := first[key].(string); text == "" {
			t.Errorf("%s is empty", key)
		}
	}
	if _, ok := first["fixes"].([]any); !ok {
		t.Errorf("fixes is %T, want a list", first["fixes"])
	}
	for key, want := range map[string]float64{"files": 2, "parsed": 2, "findings": 2} {
		if object.Summary[key] != want {
			t.Errorf("summary.%s = %v, want %v", key, object.Summary[key], want)
		}
	}
	for _, key := range []string{"coroutines", "elapsed_ms"} {
		if _, ok := object.Summary[key]; !ok {
			t.Errorf("summary.%s is missing", key)
		}
	}
}

// TestJSONFixesApply applies the edits of a fix as another program would:
// lines and columns are all that it has.
func TestJSONFixesApply(t *testing.T) {
	source := "import time\n\n\nasync def handler():\n    x = \"\U0001F40D日本\"; time.sleep(1)\n"
	in(t, map[string]string{"a.py": source})
	var r report
	if err := json.Unmarshal([]byte(unblock(t, "check", "--format", "json").stdout), &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Findings) != 1 || len(r.Findings[0].Fixes) == 0 {
		t.Fatalf("findings: %+v", r.Findings)
	}
	fix := r.Findings[0].Fixes[0]
	if fix.Kind != "native" || !fix.Preferred || !fix.Safe || fix.Title == "" {
		t.Errorf("fix: %+v", fix)
	}
	lines := strings.SplitAfter(source, "\n")
	for _, edit := range slices.Backward(fix.Edits) {
		if edit.Path != "a.py" || edit.Range.Start.Line > edit.Range.End.Line {
			t.Fatalf("edit: %+v", edit)
		}
		first, last := []rune(lines[edit.Range.Start.Line-1]), []rune(lines[edit.Range.End.Line-1])
		joined := string(first[:edit.Range.Start.Column-1]) + edit.Text + string(last[edit.Range.End.Column-1:])
		lines = slices.Replace(lines, edit.Range.Start.Line-1, edit.Range.End.Line, joined)
	}
	want := "import asyncio\nimport time\n\n\nasync def handler():\n    x = \"\U0001F40D日本\"; await asyncio.sleep(1)\n"
	if diff := cmp.Diff(want, strings.Join(lines, "")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFindingsAreSortedAndReportedOnce(t *testing.T) {
	two := blocking + "    time.sleep(2); time.sleep(3)\n"
	in(t, map[string]string{"b.py": two, "a/z.py": two, "a.py": two})
	got := unblock(t, "check", "b.py", ".", "a", "--format", "jsonl")
	var places []string
	for line := range strings.Lines(got.stdout) {
		var item reportItem
		if err := json.Unmarshal([]byte(line), &item); err != nil {
			t.Fatal(err)
		}
		places = append(places, item.Path+":"+strings.Repeat("i", item.Range.Start.Line)+":"+strings.Repeat("i", item.Range.Start.Column))
	}
	if len(places) != 9 || !slices.IsSorted(places) {
		t.Errorf("places = %q", places)
	}
}

// closed is a disk on which one file can't be read.
type closed struct {
	disk
	name string
}

func (c closed) ReadFile(path string) ([]byte, error) {
	if filepath.Base(path) == c.name {
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrPermission}
	}
	return c.disk.ReadFile(path)
}

func TestUnreadableFileIsReportedAndPassedOver(t *testing.T) {
	dir := filepath.ToSlash(in(t, map[string]string{"a.py": blocking, "closed.py": blocking}))
	in := newInspection(dir, 0, knowledge.Seed())
	in.files = closed{name: "closed.py"}
	r, err := in.run(t.Context(), []string{dir})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]reportError{{"closed.py", "permission denied"}}, r.Errors); diff != "" {
		t.Errorf("errors (-want +got):\n%s", diff)
	}
	if r.Summary.Files != 2 || r.Summary.Parsed != 1 || len(r.Findings) != 1 {
		t.Errorf("summary %+v", r.Summary)
	}
}

// stuck is a disk that never answers for one file.
type stuck struct {
	disk
	name    string
	asked   func()
	release <-chan struct{}
}

func (s stuck) ReadFile(path string) ([]byte, error) {
	if filepath.Base(path) == s.name {
		s.asked()
		<-s.release
	}
	return s.disk.ReadFile(path)
}

func TestInterruptDoesNotWaitForAFile(t *testing.T) {
	dir := filepath.ToSlash(in(t, map[string]string{"a.py": blocking, "stuck.py": blocking}))
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	release := make(chan struct{})
	defer close(release)
	in := newInspection(dir, 0, knowledge.Seed())
	in.files = stuck{name: "stuck.py", asked: cancel, release: release}
	if _, err := in.run(ctx, []string{dir}); !errors.Is(err, context.Canceled) {
		t.Errorf("err = %v", err)
	}
}

func TestReportErrorReadsLikeACompilers(t *testing.T) {
	for want, e := range map[string]reportError{
		"a.py:5:3: syntax error":  {"a.py", "5:3: syntax error"},
		"a.py: permission denied": {"a.py", "permission denied"},
	} {
		if e.String() != want {
			t.Errorf("%q, want %q", e.String(), want)
		}
	}
}

func TestTextFormat(t *testing.T) {
	in(t, map[string]string{"app.py": "import time\n\n\nasync def handler():\n\tx = \"日本\"; time.sleep(1)\n"})
	got := unblock(t, "check")
	want := " 5 |     x = \"日本\"; time.sleep(1)\n" +
		"   |                 ^^^^^^^^^^\n"
	if !strings.Contains(got.stdout, want) {
		t.Errorf("marks are not below the call:\n%s\nwant\n%s", got.stdout, want)
	}
	if !strings.HasPrefix(got.stdout, "app.py:5:12: warning: ") || !strings.Contains(got.stdout, "[blocking-sleep]") {
		t.Errorf("first line: %s", got.stdout)
	}
	if strings.Contains(got.stdout, "\x1b") {
		t.Errorf("colours where there is no terminal: %q", got.stdout)
	}
}

func TestTextFormatDefusesTerminals(t *testing.T) {
	in(t, map[string]string{"a.py": "import time\nasync def f():\n    x = '\x1b[2J\u202e'; time.sleep(1)\n"})
	got := unblock(t, "check")
	if strings.ContainsAny(got.stdout, "\x1b\u202e") {
		t.Errorf("the source's escape sequences reach the terminal: %q", got.stdout)
	}
}

func TestTextFormatShortensLongLines(t *testing.T) {
	in(t, map[string]string{"a.py": "import time\nasync def f():\n    x = '" + strings.Repeat("x", 1<<20) + "'; time.sleep(1); y = '" + strings.Repeat("y", 1<<20) + "'\n"})
	got := unblock(t, "check")
	if len(got.stdout) > 1000 || !strings.Contains(got.stdout, "time.sleep(1)") {
		t.Errorf("%d bytes for one finding: %.500s", len(got.stdout), got.stdout)
	}
}

func TestGitHubFormat(t *testing.T) {
	in(t, map[string]string{"odd,name: 100%.py": blocking})
	got := unblock(t, "check", "--format", "github")
	if !strings.HasPrefix(got.stdout, "::warning file=odd%2Cname%3A 100%25.py,line=5,col=5,endColumn=15,title=unblock blocking-sleep::") {
		t.Errorf("stdout: %s", got.stdout)
	}
}

func TestGitLabFingerprintsOutliveMovedLines(t *testing.T) {
	prints := func(source string) []string {
		in(t, map[string]string{"a.py": source})
		var issues []gitLabIssue
		got := unblock(t, "check", "--format", "gitlab")
		if err := json.Unmarshal([]byte(got.stdout), &issues); err != nil {
			t.Fatalf("%v in %s", err, got.stdout)
		}
		var all []string
		for _, issue := range issues {
			all = append(all, issue.Fingerprint)
		}
		return all
	}
	before := prints(blocking + "    time.sleep(2)\n")
	after := prints("# moved\n" + blocking + "    time.sleep(2)\n")
	if diff := cmp.Diff(before, after); diff != "" || len(before) != 2 || before[0] == before[1] {
		t.Errorf("before %q, after %q", before, after)
	}
}

func TestProjectEntriesExplainFindings(t *testing.T) {
	in(t, map[string]string{"a.py": blocking, ".unblock/entries/our-sleep.md": mineAbout("our-sleep", "time.sleep"), ".unblock/entries/broken.md": "nothing"})
	got := unblock(t, "check", "--format", "json")
	if !strings.Contains(got.stdout, `"entry": "our-sleep"`) {
		t.Errorf("the project's entry does not explain the finding: %s", got.stdout)
	}
	if !strings.Contains(got.stderr, "broken.md") || got.code != exitFindings {
		t.Errorf("exit code %d, stderr %q", got.code, got.stderr)
	}
}

// mineAbout is a sound entry for a symbol.
func mineAbout(slug, symbol string) string {
	return "---\nslug: " + slug + "\ntitle: Sleeping is not what we do here\ncategory: pattern\nseverity: major\nstatus: verified\n" +
		"tags: [a, b, c]\nkeywords: [a, b, c]\nsymbols: [" + symbol + "]\n---\n\n## Problem\n\n" + strings.Repeat("Long enough to count. ", 5) +
		"\n\n## Solution\n\n" + strings.Repeat("Long enough to count as well. ", 5) + "\n"
}

func TestSARIFFormat(t *testing.T) {
	in(t, map[string]string{"odd name%.py": blocking})
	got := unblock(t, "check", "--format", "sarif")
	var log sarifLog
	if err := json.Unmarshal([]byte(got.stdout), &log); err != nil {
		t.Fatalf("%v in %s", err, got.stdout)
	}
	run := log.Runs[0]
	if log.Version != "2.1.0" || run.ColumnKind != "unicodeCodePoints" || !run.Invocations[0].Successful {
		t.Errorf("log: %s", got.stdout)
	}
	res := run.Results[0]
	if rule := run.Tool.Driver.Rules[res.RuleIndex]; rule.ID != res.RuleID || res.RuleID != "blocking-sleep" {
		t.Errorf("rule %q at the index of %q", rule.ID, res.RuleID)
	}
	place := res.Locations[0].Physical
	if place.Artifact.URI != "odd%20name%25.py" || *place.Region != (sarifRegion{5, 5, 5, 15}) {
		t.Errorf("location %+v", place)
	}
}

func TestSARIFCarriesTheChainAsACodeFlow(t *testing.T) {
	at := func(line int) reportRange {
		return reportRange{reportPosition{line, 1}, reportPosition{line, 5}}
	}
	var out bytes.Buffer
	err := writeSARIF(&out, &report{
		book: knowledge.Seed(),
		Findings: []reportItem{{
			Path: "a.py", Range: at(3), Code: "blocking-http", Severity: "information", Coroutine: "f",
			Chain: []reportStep{{"a.py", at(3), "b.load"}, {"b.py", at(7), "b.fetch"}, {"b.py", at(9), "requests.get"}},
			Fixes: []reportFix{{Title: "fix", Edits: []reportEdit{{"a.py", at(3), "x"}, {"b.py", at(7), "y"}, {"a.py", at(4), "z"}}}},
		}},
		Errors: []reportError{{"c.py", "3:1: syntax error"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	var log sarifLog
	if err := json.Unmarshal(out.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	res := log.Runs[0].Results[0]
	var flow []string
	for _, step := range res.CodeFlows[0].ThreadFlows[0].Locations {
		flow = append(flow, step.Location.Physical.Artifact.URI+" "+step.Location.Message.Text)
	}
	if diff := cmp.Diff([]string{"a.py f", "b.py b.fetch", "b.py requests.get"}, flow); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if res.Level != "note" || len(res.Fixes[0].Changes) != 2 || len(res.Fixes[0].Changes[0].Replacements) != 2 {
		t.Errorf("result: %+v", res)
	}
	if n := log.Runs[0].Invocations[0].Notifications; len(n) != 1 || n[0].Message.Text != "3:1: syntax error" {
		t.Errorf("notifications: %+v", n)
	}
}

// indirect is a project whose coroutine blocks two files further.
var indirect = map[string]string{
	"app.py":     "import helpers\n\n\nasync def handler():\n    return helpers.load()\n",
	"helpers.py": "import store\n\n\ndef load():\n    return store.fetch()\n",
	"store.py":   "import time\n\n\ndef fetch():\n    time.sleep(1)\n",
}

func TestTextFormatShowsTheChain(t *testing.T) {
	in(t, indirect)
	got := unblock(t, "check").stdout
	_, below, ok := strings.Cut(got, "\n")
	if !strings.HasPrefix(got, "app.py:5:12: warning: `helpers.load`") || !ok {
		t.Fatalf("stdout: %s", got)
	}
	want := " 5 |     return helpers.load()\n" +
		"   |            ^^^^^^^^^^^^\n" +
		"   = goes on through\n" +
		"     helpers.py:5:12: store.fetch\n" +
		"     store.py:5:5: time.sleep\n" +
		"   = fix: Run `helpers.load` in a thread with `asyncio.to_thread`\n" +
		"\n" +
		"1 blocking call in 1 of 3 files; 1 with a quick fix\n1 fixable with `--fix`.\n"
	if diff := cmp.Diff(want, below); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Where many findings come to one line, the summary names it: a waiver there
// settles them all.
func TestTextFormatNamesTheLineThatManyShare(t *testing.T) {
	var app strings.Builder
	app.WriteString("import helpers\n")
	for n := range manyShare {
		fmt.Fprintf(&app, "\n\nasync def handler_%d():\n    helpers.load()\n", n)
	}
	in(t, map[string]string{"app.py": app.String(), "helpers.py": indirect["helpers.py"], "store.py": indirect["store.py"]})
	want := "\n10 blocking calls in 1 of 3 files; 10 with a quick fix\n10 of them come to one line, store.py:5: time.sleep\n10 fixable with `--fix`.\n"
	if got := unblock(t, "check").stdout; !strings.HasSuffix(got, want) {
		t.Errorf("it ends otherwise: %s", got[max(0, len(got)-300):])
	}
	if err := os.WriteFile("store.py", []byte(strings.Replace(indirect["store.py"], "sleep(1)", "sleep(1)  # unblock: ignore[blocking-sleep] once", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := unblock(t, "check"); got.code != exitClean {
		t.Errorf("after the waiver: %s", got.stdout)
	}
}

func TestJSONCarriesTheChain(t *testing.T) {
	in(t, indirect)
	var r report
	if err := json.Unmarshal([]byte(unblock(t, "check", "app.py", "--format", "json").stdout), &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Findings) != 1 {
		t.Fatalf("findings: %+v", r.Findings)
	}
	var chain []string
	for _, step := range r.Findings[0].Chain {
		chain = append(chain, fmt.Sprintf("%s:%d:%d %s", step.Path, step.Range.Start.Line, step.Range.Start.Column, step.Name))
	}
	want := []string{"app.py:5:12 helpers.load", "helpers.py:5:12 store.fetch", "store.py:5:5 time.sleep"}
	if diff := cmp.Diff(want, chain); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestExcludeIsRelativeToItsFile(t *testing.T) {
	in(t, map[string]string{
		"pyproject.toml":    "[tool.unblock]\nexclude = ['gen', 'src/old/**']\n",
		"gen/a.py":          blocking,
		"src/old/deep/a.py": blocking,
		"src/new/a.py":      blocking,
	})
	got := unblock(t, "check", "src", "--format", "jsonl")
	if strings.Count(got.stdout, "\n") != 1 || !strings.Contains(got.stdout, `"path":"src/new/a.py"`) {
		t.Errorf("stdout: %s", got.stdout)
	}
	for _, named := range []string{"gen", "src/old", "src/old/deep", "gen/a.py"} {
		if got := unblock(t, "check", named); got.code != exitFindings {
			t.Errorf("%s is named on the command line, and was left out: %+v", named, got)
		}
	}
}

func TestStatistics(t *testing.T) {
	in(t, map[string]string{"a.py": blocking})
	if got := unblock(t, "check", "--statistics"); !strings.Contains(got.stdout, "     1  blocking-sleep\n") {
		t.Errorf("stdout: %s", got.stdout)
	}
	got := unblock(t, "check", "--statistics", "--format", "json")
	if !json.Valid([]byte(got.stdout)) || !strings.Contains(got.stderr, "     1  files\n") {
		t.Errorf("stdout: %s\nstderr: %s", got.stdout, got.stderr)
	}
	if !strings.Contains(got.stderr, "     0  places where a bound cut the analysis\n") {
		t.Errorf("stderr: %s", got.stderr)
	}
}

// A bound that ends the analysis somewhere is told of.
func TestStatisticsCountCuts(t *testing.T) {
	var union strings.Builder
	for i := range 100 {
		fmt.Fprintf(&union, "class C%d:\n    def go(self): time.sleep(1)\n", i)
	}
	union.WriteString("async def main(n):\n    x = None\n")
	for i := range 100 {
		fmt.Fprintf(&union, "    if n == %d: x = C%d()\n", i, i)
	}
	in(t, map[string]string{"a.py": "import time\n" + union.String() + "    x.go()\n"})
	got := unblock(t, "check", "--statistics")
	if !strings.Contains(got.stdout, "     1  findings\n") || strings.Contains(got.stdout, "     0  places where a bound") {
		t.Errorf("stdout: %s", got.stdout)
	}
}

func TestVersionJSON(t *testing.T) {
	var b build
	if err := json.Unmarshal([]byte(unblock(t, "version", "--json").stdout), &b); err != nil || b.Version != version {
		t.Errorf("%+v, %v", b, err)
	}
}

// The rows of a folder's own configuration count where it is checked from
// above.
func TestRowsOfAFolderBelow(t *testing.T) {
	in(t, map[string]string{
		"unblock.toml":     "min-severity = 'hint'\n",
		"main.py":          "import time\n\n\nasync def handler():\n    time.sleep(1)\n",
		"app/unblock.toml": "[[blocking]]\nname = 'company.client.fetch'\ncode = 'blocking-http'\n",
		"app/main.py":      "from company.client import fetch\n\n\nasync def handler():\n    fetch()\n",
	})
	if codes := codesIn(t, "."); codes["blocking-http"] != 1 || codes["blocking-sleep"] != 1 {
		t.Errorf("findings of %v", codes)
	}
}

// The rows of the configuration nearest to a file count in it, and no others:
// not those of a folder beside it, and not where its own says something else.
func TestRowsCountInTheirFolder(t *testing.T) {
	source := "import time\n\nfrom company.client import fetch\nfrom shared import load\n\n\nasync def handler():\n    fetch()\n    time.sleep(1)\n    load()\n"
	in(t, map[string]string{
		"pyproject.toml":           "[tool.unblock]\nmin-severity = 'hint'\n",
		"shared.py":                "from company.client import fetch\n\n\ndef load():\n    fetch()\n",
		"plain/main.py":            source,
		"strict/main.py":           source,
		"strict/unblock.toml":      "[[blocking]]\nname = 'company.client.fetch'\ncode = 'blocking-http'\n",
		"strict/calm/main.py":      source,
		"strict/calm/unblock.toml": "not-blocking = ['time.sleep']\n",
		"strict/deep/er/main.py":   source,
	})
	for _, paths := range [][]string{{"."}, {"plain", "strict"}, {"strict", "plain"}, {"strict/calm", "strict/deep/er/main.py", "plain", "strict/main.py"}} {
		var got []string
		for _, f := range findingsIn(t, paths...) {
			got = append(got, fmt.Sprintf("%s:%d %s", f.Path, f.Range.Start.Line, f.Code))
		}
		want := []string{
			"plain/main.py:9 blocking-sleep",
			"strict/deep/er/main.py:8 blocking-http", "strict/deep/er/main.py:9 blocking-sleep", "strict/deep/er/main.py:10 blocking-http",
			"strict/main.py:8 blocking-http", "strict/main.py:9 blocking-sleep", "strict/main.py:10 blocking-http",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("check %v (-want +got):\n%s", paths, diff)
		}
	}
}
