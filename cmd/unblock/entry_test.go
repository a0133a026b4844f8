package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/knowledge"
)

// entryRun runs `unblock entry ...` or `unblock explain ...` on the data
// directory of the test.
func entryRun(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	root := &cobra.Command{Use: "unblock", SilenceErrors: true, SilenceUsage: true}
	root.AddCommand(newEntryCommand(), newExplainCommand())
	var out, errs bytes.Buffer
	root.SetArgs(args)
	root.SetIn(strings.NewReader(stdin))
	root.SetOut(&out)
	root.SetErr(&errs)
	err := root.ExecuteContext(t.Context())
	if err != nil {
		errs.WriteString(err.Error())
	}
	return exitCode(err), out.String(), errs.String()
}

// ownData gives the test a data directory and a project directory of its own.
func ownData(t *testing.T) (data, project string) {
	t.Helper()
	data, project = t.TempDir(), t.TempDir()
	t.Setenv("UNBLOCK_DATA_DIR", data)
	t.Setenv("VISUAL", "")
	t.Setenv("EDITOR", "")
	t.Chdir(project)
	return data, project
}

// mine is an entry that a user could write.
func mine(slug, why string) string {
	e := knowledge.Seed().Entry("blocking-http").Clone()
	e.Slug, e.Title, e.Why = slug, "My own "+slug, why
	e.Symbols, e.Codes = []string{"mine.fetch"}, nil
	return string(e.Markdown())
}

func TestEntryReading(t *testing.T) {
	ownData(t)
	for _, tc := range []struct {
		name  string
		stdin string
		args  []string
		code  int
		want  string // on stdout, or on stderr where the code is not 0
	}{
		{"show", "", []string{"show", knowledge.FoundingSlug}, 0, "# Gotcha: Python asyncio `run_in_executor` blocking the event loop\n"},
		{"show as JSON", "", []string{"show", knowledge.FoundingSlug, "--json"}, 0, `"severity": "major"`},
		{"show as Markdown", "", []string{"show", knowledge.FoundingSlug, "--markdown"}, 0, "---\nslug: " + knowledge.FoundingSlug},
		{"show, no such entry", "", []string{"show", "blocking-htp"}, exitNothing, "no entry blocking-htp"},
		{"show without a slug", "", []string{"show"}, exitUsage, "arg"},
		{"list", "", []string{"list"}, 0, "blocking-sleep"},
		{"list by code", "", []string{"list", "--code", "blocking-sleep"}, 0, "blocking-sleep"},
		{"list nothing", "", []string{"list", "--tag", "no-such-tag"}, exitNothing, ""},
		{"list nothing as JSON", "", []string{"list", "--tag", "no-such-tag", "--json"}, exitNothing, ""},
		{"search", "", []string{"search", "event", "loop", "is", "blocked"}, 0, knowledge.FoundingSlug + "\n"},
		{"search a log", "INFO start\nExecuting <Task pending name='Task-1' coro=<main() running at app.py:10> ...> took 0.350 seconds\n", []string{"search", "--error", "-"}, 0, knowledge.FoundingSlug + "\n"},
		{"search nothing", "", []string{"search", "xyzzyqwerty"}, exitNothing, "no entry found"},
		{"search nothing as JSON", "", []string{"search", "xyzzyqwerty", "--json"}, exitNothing, ""},
		{"search an empty log", " \n", []string{"search", "--error", "-"}, exitUsage, "no text"},
		{"search without words", "", []string{"search"}, exitUsage, "--error"},
		{"search a file that is not there", "", []string{"search", "--error", "none.log"}, exitUsage, "none.log"},
		{"path", "", []string{"path"}, 0, knowledge.DatabaseName},
		{"check", "", []string{"check"}, 0, ", 0 with faults."},
		{"doctor", "", []string{"doctor"}, 0, "writable: true"},
		{"unknown flag", "", []string{"list", "--lyer", "user"}, exitUsage, "unknown flag"},
		{"log of an unedited entry", "", []string{"log", "blocking-http"}, exitNothing, "no revisions"},
		{"diff of an unedited entry", "", []string{"diff", "blocking-http"}, exitNothing, "hides no other"},
		{"edit without an editor", "", []string{"edit", "blocking-http"}, exitUsage, "EDITOR"},
		{"rm of a built-in entry", "", []string{"rm", "blocking-http"}, exitUsage, "disable"},
		{"verify with a wrong status", "", []string{"verify", "blocking-http", "--status", "fine"}, exitUsage, "pending"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := entryRun(t, tc.stdin, append([]string{"entry"}, tc.args...)...)
			got := stdout
			if code != 0 {
				got = stderr
			}
			if code != tc.code || !strings.Contains(got, tc.want) {
				t.Errorf("exit code %d, want %d; stdout %q, stderr %q, want %q", code, tc.code, stdout, stderr, tc.want)
			}
			if strings.Contains(strings.Join(tc.args, " "), "--json") && !json.Valid([]byte(stdout)) {
				t.Errorf("stdout is no JSON: %q", stdout)
			}
		})
	}
}

func TestEntryLifeOfAnEntry(t *testing.T) {
	_, project := ownData(t)
	step := func(wantCode int, want, stdin string, args ...string) {
		t.Helper()
		code, stdout, stderr := entryRun(t, stdin, append([]string{"entry"}, args...)...)
		if code != wantCode || !strings.Contains(stdout+stderr, want) {
			t.Fatalf("entry %v: exit code %d (want %d), stdout %q, stderr %q, want %q", args, code, wantCode, stdout, stderr, want)
		}
	}
	step(0, "Added mine", mine("mine", "one"), "new", "-")
	step(exitUsage, "already", mine("mine", "one"), "new", "-")
	step(exitNothing, "can't be kept", "---\ntitle: x\n---\n", "new", "-")
	step(0, "Changed mine", mine("mine", "two"), "edit", "mine", "--from", "-", "-m", "better")
	step(0, "unchanged", mine("mine", "two"), "edit", "mine", "--from", "-")
	step(0, "two", "", "show", "mine")
	step(0, "better", "", "log", "mine")
	step(0, "at revision 1", "", "revert", "mine", "1")
	step(0, "one", "", "show", "mine")
	step(exitNothing, "no revision 9", "", "revert", "mine", "9")
	step(0, "Removed", "", "rm", "mine")
	step(exitNothing, "no entry mine", "", "show", "mine")
	step(exitNothing, "no such entry", "", "rm", "mine")

	// A built-in entry: edited, compared, reset.
	step(0, "Changed blocking-http", strings.Replace(mine("blocking-http", "HERE"), "mine.fetch", "requests.get", 1), "edit", "blocking-http", "--from", "-")
	step(0, "+HERE", "", "diff", "blocking-http")
	step(0, "as it came", "", "reset", "blocking-http")
	step(exitNothing, "hides no other", "", "diff", "blocking-http")

	step(0, "put away", "", "disable", "blocking-http")
	step(exitNothing, "disabled", "", "show", "blocking-http")
	step(0, "is back", "", "disable", "--undo", "blocking-http")
	step(0, "has 1 vote.", "", "vote", "blocking-http")
	step(0, "has 0 votes", "", "vote", "--down", "blocking-http")
	step(0, "is outdated", "", "verify", "blocking-http", "--status", "outdated")
	step(0, "blocking-http", "", "list", "--status", "outdated")
	step(0, "Wrote", "", "backup", filepath.Join(project, "copy.db"))
	step(0, `"path": `, "", "backup", filepath.Join(project, "copy.db"), "--json")
	notes := filepath.Join(project, "notes.txt")
	if err := os.WriteFile(notes, []byte("by hand"), 0o600); err != nil {
		t.Fatal(err)
	}
	step(exitUsage, "no database", "", "backup", notes)
	if left, err := os.ReadFile(notes); err != nil || string(left) != "by hand" {
		t.Fatalf("a backup has replaced a file of the user's: %q, %v", left, err)
	}

	// The project's own entries come first.
	dir := filepath.Join(project, filepath.FromSlash(knowledge.ProjectDir))
	if err := os.MkdirAll(filepath.Join(project, "src", "deep"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "ours.md"), mine("ours", "of the project"))
	write(t, filepath.Join(dir, "broken.md"), "nothing")
	t.Chdir(filepath.Join(project, "src", "deep"))
	step(0, "of the project", "", "show", "ours")
	step(0, "broken.md", "", "list", "--layer", "project")
	step(exitNothing, "broken.md", "", "check")
	step(exitUsage, "ours.md", "", "edit", "ours")
}

func TestEntryEditor(t *testing.T) {
	ownData(t)
	editor := filepath.Join(t.TempDir(), "editor")
	write(t, editor, "#!/bin/sh\nsed 's/^The thread that waits/THE THREAD THAT WAITS/' \"$2\" > \"$2.new\" && mv \"$2.new\" \"$2\"\n")
	if err := os.Chmod(editor, 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("EDITOR", editor+" --wait")
	if code, out, errs := entryRun(t, "", "entry", "edit", "blocking-http"); code != 0 {
		t.Fatalf("exit code %d: %s%s", code, out, errs)
	}
	if _, out, _ := entryRun(t, "", "entry", "show", "blocking-http"); !strings.Contains(out, "THE THREAD THAT WAITS") {
		t.Errorf("the edit is not there:\n%s", out)
	}
}

func TestEntryImportAndExport(t *testing.T) {
	_, project := ownData(t)
	hive := filepath.Join(project, "hivebrain.db")
	makeHivebrain(t, hive)
	code, stdout, stderr := entryRun(t, "", "entry", "import", hive, "--dry-run", "--json")
	report := importReport{}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		t.Fatalf("%v\n%s%s", err, stdout, stderr)
	}
	if code != exitNothing || len(report.Added) != 1 || len(report.Skipped) != 1 || len(report.Rejected) != 2 || !report.DryRun {
		t.Errorf("exit code %d, report %+v", code, report)
	}
	if code, _, _ := entryRun(t, "", "entry", "show", "an-entry-of-hivebrain"); code != exitNothing {
		t.Error("a dry run imported")
	}
	entryRun(t, "", "entry", "import", hive)
	_, stdout, _ = entryRun(t, "", "entry", "show", "an-entry-of-hivebrain", "--json")
	var e knowledge.Entry
	if err := json.Unmarshal([]byte(stdout), &e); err != nil {
		t.Fatal(err)
	}
	if e.Upvotes != 5 || e.CreatedAt.Unix() != 1700000000 || len(e.Tags) != 3 || len(e.Snippets) != 1 ||
		e.Snippets[0].Lang != "python" || len(e.Related) != 1 || e.Related[0] != knowledge.FoundingSlug {
		t.Errorf("imported %+v", e)
	}
	_, stdout, _ = entryRun(t, "", "entry", "import", hive, "--json")
	if err := json.Unmarshal([]byte(stdout), &report); err != nil || len(report.Added) != 0 || len(report.Unchanged) != 1 {
		t.Errorf("importing the same again: %v %+v", err, report)
	}
	if code, _, stderr := entryRun(t, "", "entry", "import", hive, "--on-conflict", "fail"); code != exitNothing || !strings.Contains(stderr, knowledge.FoundingSlug) {
		t.Errorf("a conflict: exit code %d, %q", code, stderr)
	}

	_, stdout, _ = entryRun(t, "", "entry", "export", "an-entry-of-hivebrain", "--format", "hivebrain")
	var fields map[string]any
	if err := json.Unmarshal([]byte(stdout), &fields); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"title", "category", "tags", "problem", "solution", "why", "gotchas", "learned_from", "submitted_by", "language", "framework", "environment", "error_messages", "keywords", "severity", "context", "code_snippets", "related_entries", "version_info"} {
		if _, ok := fields[name]; !ok {
			t.Errorf("the JSON for HiveBrain has no %s", name)
		}
	}

	// All entries through JSON Lines into another database are the same.
	_, lines, _ := entryRun(t, "", "entry", "export")
	write(t, filepath.Join(project, "all.jsonl"), lines)
	t.Setenv("UNBLOCK_DATA_DIR", t.TempDir())
	code, stdout, _ = entryRun(t, "", "entry", "import", filepath.Join(project, "all.jsonl"), "--json")
	if err := json.Unmarshal([]byte(stdout), &report); err != nil || code != 0 || len(report.Added) != 1 || len(report.Skipped)+len(report.Replaced) != 0 {
		t.Errorf("from JSON Lines: exit code %d, %v, %s", code, err, stdout)
	}
}

// makeHivebrain writes a database as HiveBrain has it: a good entry, the
// founding one, one that is too short, and one with a broken list.
func makeHivebrain(t *testing.T, path string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	long := strings.Repeat("Some text that is long enough to be kept. ", 3)
	if _, err := db.ExecContext(t.Context(), `CREATE TABLE entries (id INTEGER PRIMARY KEY, title TEXT, category TEXT, tags TEXT,
		problem TEXT, solution TEXT, why TEXT, gotchas TEXT, learned_from TEXT, submitted_by TEXT, created_at INTEGER, upvotes INTEGER,
		language TEXT, framework TEXT, environment TEXT, error_messages TEXT, keywords TEXT, severity TEXT, context TEXT,
		code_snippets TEXT, related_entries TEXT, version_info TEXT, embedding BLOB)`); err != nil {
		t.Fatal(err)
	}
	for _, row := range [][]any{
		{1, "Gotcha: An entry of HiveBrain", `["a","b","c"]`, long, `[2]`},
		{2, "Gotcha: Python asyncio run_in_executor blocking the event loop", `["a","b","c"]`, long, nil},
		{3, "Gotcha: Too short an entry", `["a","b","c"]`, "short", nil},
		{4, "Gotcha: A broken list of tags", `{"a": 1}`, long, nil},
	} {
		if _, err := db.ExecContext(t.Context(), `INSERT INTO entries VALUES (?, ?, 'gotcha', ?, ?, ?, NULL, '[]', '', '@x', 1700000000, 5, 'python', NULL,
			'["linux"]', '["SomeError: x"]', '["k1","k2","k3"]', 'major', 'ctx', '[{"lang":"python","code":"x = 1","description":"GOOD: it"}]', ?, NULL, x'00ff')`,
			row[0], row[1], row[2], row[3], long, row[4]); err != nil {
			t.Fatal(err)
		}
	}
}

// The team's entries are where the configuration says, above the user's and
// below the project's; what can't be used is told.
func TestEntryTeamLayer(t *testing.T) {
	data, project := ownData(t)
	write := func(name, text string) {
		t.Helper()
		file := filepath.Join(project, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, out, errs := entryRun(t, mine("from-a-database", "why"), "entry", "new", "-"); code != exitClean {
		t.Fatal(code, out, errs)
	}
	if code, out, errs := entryRun(t, mine("shared", "the user says"), "entry", "new", "-"); code != exitClean {
		t.Fatal(code, out, errs)
	}
	t.Setenv("UNBLOCK_DATA_DIR", t.TempDir()) // another user, to whom that database is the team's
	if code, out, errs := entryRun(t, mine("shared", "this user says"), "entry", "new", "-"); code != exitClean {
		t.Fatal(code, out, errs)
	}
	write("unblock.toml", "entries = ['team', '"+filepath.ToSlash(filepath.Join(data, knowledge.DatabaseName))+"', 'nowhere']\n")
	write("team/in-a-folder.md", mine("in-a-folder", "why"))
	write("team/bad.md", "---\ntitle: short\n---\n")
	code, out, errs := entryRun(t, "", "entry", "list", "--layer", "team")
	if code != exitClean || !strings.Contains(out, "from-a-database") || !strings.Contains(out, "in-a-folder") || !strings.Contains(out, "shared") {
		t.Errorf("list of the team's: %d\n%s", code, out)
	}
	if !strings.Contains(errs, "nowhere") || !strings.Contains(errs, "bad.md") {
		t.Errorf("what can't be used is not told:\n%s", errs)
	}
	if _, out, _ := entryRun(t, "", "entry", "show", "shared"); !strings.Contains(out, "the user says") {
		t.Errorf("the team's entry does not hide the user's:\n%s", out)
	}
	if code, _, errs := entryRun(t, "", "entry", "edit", "in-a-folder", "--from", "-"); code != exitUsage || !strings.Contains(errs, filepath.Join("team", "in-a-folder.md")) {
		t.Errorf("editing the team's: %d %s", code, errs)
	}
	code, out, _ = entryRun(t, "", "entry", "check")
	if code != exitNothing || !strings.Contains(out, "team/bad.md: ") || !strings.Contains(out, "2 with faults") {
		t.Errorf("check: %d\n%s", code, out)
	}
	write(".unblock/entries/shared.md", mine("shared", "the project says"))
	if _, out, _ := entryRun(t, "", "entry", "show", "shared"); !strings.Contains(out, "the project says") {
		t.Errorf("the project's entry does not hide the team's:\n%s", out)
	}
	write("app.py", "import mine\n\n\nasync def f():\n    mine.fetch()\n")
	write("unblock.toml", "entries = ['team']\n[[blocking]]\nname = 'mine.fetch'\nwhat = 'the report service'\n")
	if got := unblock(t, "check", "--format", "json"); !strings.Contains(got.stdout, `"entry": "in-a-folder"`) && !strings.Contains(got.stdout, `"entry": "shared"`) {
		t.Errorf("check:\n%s%s", got.stdout, got.stderr)
	}
	if code, out, errs := entryRun(t, "", "explain", "mine.fetch"); code != exitClean || !strings.Contains(out, "the report service") {
		t.Errorf("explain: %d\n%s%s", code, out, errs)
	}
}

func TestEntryWithTroubleInTheDatabase(t *testing.T) {
	data, _ := ownData(t)
	write(t, filepath.Join(data, knowledge.DatabaseName), "")
	if err := os.Remove(filepath.Join(data, knowledge.DatabaseName)); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(data, knowledge.DatabaseName), 0o700); err != nil { // a directory stands there
		t.Fatal(err)
	}
	code, stdout, stderr := entryRun(t, "", "entry", "show", knowledge.FoundingSlug)
	if code != 0 || !strings.Contains(stdout, "## Problem") || strings.Count(stderr, "unblock: ") != 1 {
		t.Errorf("reading: exit code %d, stderr %q", code, stderr)
	}
	if code, _, stderr := entryRun(t, mine("mine", "x"), "entry", "new", "-"); code != exitDatabase || !strings.Contains(stderr, "can't be written") {
		t.Errorf("writing: exit code %d, stderr %q", code, stderr)
	}
	if code, _, _ := entryRun(t, "", "entry", "doctor"); code != exitDatabase {
		t.Errorf("doctor: exit code %d", code)
	}
}

func TestExplain(t *testing.T) {
	ownData(t)
	for _, tc := range []struct {
		name string
		args []string
		code int
		want string
	}{
		{"a code", []string{"blocking-http"}, 0, "# A synchronous HTTP request"},
		{"a symbol", []string{"time.sleep"}, 0, "time.sleep() blocks the event loop"},
		{"a symbol for trio", []string{"time.sleep", "--framework", "trio"}, 0, "trio.sleep"},
		{"a symbol as it is called", []string{"time.sleep()"}, 0, "time.sleep() blocks"},
		{"a symbol as JSON", []string{"time.sleep", "--json"}, 0, `"code": "blocking-sleep"`},
		{"a builtin", []string{"input"}, 0, "input() blocks the event loop"},
		{"a method of a base class", []string{"pathlib.PosixPath.read_text"}, 0, "read_text() blocks"},
		{"a class that is quick to make", []string{"openai.OpenAI"}, 0, "# The synchronous client of a language model"},
		{"nothing known", []string{"json.dumpz"}, exitNothing, "nothing is known of json.dumpz"},
		{"a symbol that does not block", []string{"asyncio.sleep"}, exitNothing, "does not block"},
		{"a wrong framework", []string{"time.sleep", "--framework", "twisted"}, exitUsage, "asyncio, anyio or trio"},
		{"nothing named", nil, exitUsage, "arg"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := entryRun(t, "", append([]string{"explain"}, tc.args...)...)
			if code != tc.code || !strings.Contains(stdout+stderr, tc.want) {
				t.Errorf("exit code %d, want %d; stdout %q, stderr %q, want %q", code, tc.code, stdout, stderr, tc.want)
			}
		})
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// The entry that docs/entries.md shows is one that can be kept, and each
// command that it names is there.
func TestEntriesPage(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(repository, "docs", "entries.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(raw), "```markdown\n")
	text, _, _ = strings.Cut(text, "```")
	ownData(t)
	if code, out, errs := entryRun(t, text, "entry", "new", "-", "--json"); code != exitClean || !strings.Contains(out, `"our-clock"`) {
		t.Errorf("%d %s%s", code, out, errs)
	}
	_, table, _ := strings.Cut(string(raw), "## Commands")
	table, _, _ = strings.Cut(table, "Each has")
	for _, c := range newEntryCommand().Commands() {
		if !strings.Contains(table, "`"+c.Name()) {
			t.Errorf("%s is not in the table", c.Name())
		}
	}
}

// TestEntryCheckRefusesCards holds that `entry check` refuses a card that can't
// be shown whole: 10 lines, 900 characters, 88 columns, a first line that
// stands alone, a fix of three lines.
func TestEntryCheckRefusesCards(t *testing.T) {
	wide := strings.Repeat("x", 89)
	for _, tc := range []struct {
		name, want string
		spoil      func(*knowledge.CardText)
	}{
		{"one that fits", "", func(c *knowledge.CardText) {
			c.Title, c.Text = strings.Repeat("t", 88), strings.Repeat("Word ", 34)
			c.Fixes = []knowledge.CardFix{{Code: strings.Repeat("x", 88) + "\na = 1\nb = 2"}}
		}},
		{"a title of 89 columns", "card.title: one line of at most 88", func(c *knowledge.CardText) { c.Title = wide }},
		{"a title of two lines", "card.title: one line", func(c *knowledge.CardText) { c.Title = "one\ntwo" }},
		{"three sentences", "card.text: 3 sentences", func(c *knowledge.CardText) { c.Text = "One. Two. Three." }},
		{"a text of more than two lines", "card.text: 177 characters", func(c *knowledge.CardText) { c.Text = strings.Repeat("y", 177) }},
		{"a heading", "card.text: \"# \"", func(c *knowledge.CardText) { c.Text = "# Big" }},
		{"HTML", "card.text: \"<b>\"", func(c *knowledge.CardText) { c.Text = "a <b>bold</b> word" }},
		{"an entity", "card.text: \"&nbsp;\"", func(c *knowledge.CardText) { c.Text = "a&nbsp;b" }},
		{"a table", "card.text", func(c *knowledge.CardText) { c.Text = "| a | b |" }},
		{"a link by reference", "card.text", func(c *knowledge.CardText) { c.Text = "see [this][1]" }},
		{"a command", "card.text", func(c *knowledge.CardText) { c.Text = "[run](command:delete)" }},
		{"an escape sequence", "card.title", func(c *knowledge.CardText) { c.Title = "red \x1b[31m" }},
		{"a framework that is none", "card.fixes: framework", func(c *knowledge.CardText) {
			c.Fixes = []knowledge.CardFix{{Code: "a", Framework: "twisted"}}
		}},
		{"a fix of four lines", "card.fixes", func(c *knowledge.CardText) { c.Fixes = []knowledge.CardFix{{Code: "a\nb\nc\nd"}} }},
		{"a fix of 89 columns", "card.fixes", func(c *knowledge.CardText) { c.Fixes = []knowledge.CardFix{{Code: wide}} }},
		{"a fix that ends its own block", "card.fixes", func(c *knowledge.CardText) { c.Fixes = []knowledge.CardFix{{Code: "a\n```\n# heading"}} }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			ownData(t)
			e := knowledge.Seed().Entry("blocking-http").Clone()
			e.Slug = "carded"
			tc.spoil(&e.Card)
			write(t, "carded.md", string(e.Markdown()))
			code, out, errs := entryRun(t, "", "entry", "check", "carded.md")
			if tc.want == "" {
				if code != exitClean {
					t.Errorf("exit code %d:\n%s%s", code, out, errs)
				}
				return
			}
			if code != exitNothing || !strings.Contains(out+errs, tc.want) {
				t.Errorf("exit code %d, want %q in:\n%s%s", code, tc.want, out, errs)
			}
			if code, _, errs := entryRun(t, "", "entry", "new", "--from", "carded.md"); code == exitClean {
				t.Errorf("it was kept: %s", errs)
			}
		})
	}
}
