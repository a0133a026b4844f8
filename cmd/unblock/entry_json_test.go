package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Every command of `entry` answers programs in JSON: of what it found or did,
// and of nothing found.
func TestEntryJSON(t *testing.T) {
	_, project := ownData(t)
	write(t, filepath.Join(project, "good.md"), mine("good", "why"))
	write(t, filepath.Join(project, "bad.md"), "---\ntitle: short\n---\n")
	var covered []string
	for _, tc := range []struct {
		code  int
		stdin string
		args  string
	}{
		{0, mine("mine", "one"), "new -"},
		{exitUsage, mine("mine", "one"), "new -"},
		{exitNothing, "---\ntitle: x\n---\n", "new -"},
		{0, mine("mine", "two"), "edit mine --from -"},
		{0, mine("mine", "two"), "edit mine --from -"},
		{exitNothing, "", "edit none --from -"},
		{0, "", "list"},
		{exitNothing, "", "list --tag none"},
		{0, "", "show mine"},
		{exitNothing, "", "show none"},
		{0, "", "search event loop is blocked"},
		{exitNothing, "", "search xyzzyqwerty"},
		{0, "Traceback (most recent call last):\n  File \"x.py\", line 3\nRuntimeError: no running event loop\n", "search --error -"},
		{exitUsage, "", "search"},
		{0, "", "log mine"},
		{exitNothing, "", "log blocking-http"},
		{0, "", "revert mine 1"},
		{exitUsage, "", "revert mine first"},
		{exitNothing, "", "revert mine 99"},
		{0, strings.Replace(mine("blocking-http", "HERE"), "mine.fetch", "requests.get", 1), "edit blocking-http --from -"},
		{0, "", "diff blocking-http"},
		{exitNothing, "", "diff mine"},
		{0, "", "reset blocking-http"},
		{0, "", "disable blocking-http"},
		{0, "", "disable --undo blocking-http"},
		{exitNothing, "", "disable none"},
		{0, "", "verify mine"},
		{exitNothing, "", "verify none"},
		{0, "", "vote mine"},
		{exitNothing, "", "vote none"},
		{0, "", "import good.md"},
		{exitNothing, "", "import bad.md"},
		{exitUsage, "", "import none.md"},
		{0, "", "export mine"},
		{0, "", "export --layer user"},
		{exitNothing, "", "export none"},
		{0, "", "check good.md"},
		{exitNothing, "", "check bad.md"},
		{0, "", "check"},
		{0, "", "path"},
		{0, "", "doctor"},
		{0, "", "backup copy.db"},
		{0, "", "rm mine"},
		{exitNothing, "", "rm mine"},
	} {
		name := strings.Fields(tc.args)[0]
		covered = append(covered, name)
		code, stdout, stderr := entryRun(t, tc.stdin, append(append([]string{"entry"}, strings.Fields(tc.args)...), "--json")...)
		if code != tc.code {
			t.Errorf("%s: exit code %d, want %d\n%s%s", tc.args, code, tc.code, stdout, stderr)
		}
		if (code == 0 || stdout != "") && !json.Valid([]byte(stdout)) {
			t.Errorf("%s: no JSON:\n%s", tc.args, stdout)
		}
		if code != 0 && stdout == "" && stderr == "" {
			t.Errorf("%s: exit code %d, and nothing is said", tc.args, code)
		}
	}
	for _, c := range newEntryCommand().Commands() {
		if !slices.Contains(covered, c.Name()) {
			t.Errorf("nothing runs %s", c.Name())
		}
	}
}

// With a database that can't be made, reading goes on from the embedded entries
// and says so; every command that writes exits with 3.
func TestEntryExitCodesWithoutADatabase(t *testing.T) {
	_, project := ownData(t)
	file := filepath.Join(project, "file")
	write(t, file, "")
	t.Setenv("UNBLOCK_DATA_DIR", filepath.Join(file, "below")) // a file is no folder
	write(t, filepath.Join(project, "good.md"), mine("good", "why"))
	for args, want := range map[string]int{
		"list": 0, "show blocking-http": 0, "search event loop is blocked": 0, "path": 0, "check good.md": 0, "export blocking-http": 0,
		"new good.md": exitDatabase, "edit blocking-http --from edited.md": exitDatabase, "rm good": exitDatabase,
		"disable blocking-http": exitDatabase, "reset blocking-http": exitDatabase, "log blocking-http": exitDatabase,
		"revert blocking-http 1": exitDatabase, "verify blocking-http": exitDatabase, "vote blocking-http": exitDatabase,
		"import good.md": exitDatabase, "doctor": exitDatabase, "backup copy.db": exitDatabase,
	} {
		write(t, filepath.Join(project, "edited.md"), strings.Replace(mine("blocking-http", "HERE"), "mine.fetch", "requests.get", 1))
		code, stdout, stderr := entryRun(t, "", append([]string{"entry"}, strings.Fields(args)...)...)
		if code != want || args != "path" && stderr == "" {
			t.Errorf("%s: exit code %d, want %d\n%s%s", args, code, want, stdout, stderr)
		}
	}
	if _, err := os.Stat(filepath.Join(project, "copy.db")); err == nil {
		t.Error("a copy of nothing was made")
	}
}
