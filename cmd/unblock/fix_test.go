package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/knowledge"
)

const slept = "import asyncio\nimport time\n\n\nasync def handler():\n    await asyncio.sleep(1)\n"

// asks has a finding whose fix is not safe: another task's change of total
// could be lost.
const asks = "import asyncio\nimport requests\n\n\nasync def handler(self):\n    self.total += requests.get('u').status_code\n"

const asked = "import asyncio\nimport requests\n\n\nasync def handler(self):\n    self.total += (await asyncio.to_thread(requests.get, 'u')).status_code\n"

// nested needs two rounds: what a lambda or a moved callee holds is fixed when
// it stands in its new place.
const nested = "import asyncio\nimport requests\n\n\nasync def handler():\n    return requests.get(requests.get('a').text).text\n"

const flat = "import asyncio\nimport requests\n\n\nasync def handler():\n    return (await asyncio.to_thread(requests.get, (await asyncio.to_thread(requests.get, 'a')).text)).text\n"

// broken has a syntax error in the function that blocks.
const broken = "import time\n\n\nasync def handler():\n    time.sleep(1)\n    x = = 2\n\n\nasync def other():\n    return 1\n"

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestFix(t *testing.T) {
	for _, test := range []struct {
		name   string
		files  map[string]string
		args   []string
		want   map[string]string // what is not named stays as it is
		code   int
		says   string // on stdout
		errors string // on stderr
	}{
		{
			name: "what is safe", files: map[string]string{"a.py": blocking, "b.py": "x = 1\n"}, args: []string{"--fix"},
			want: map[string]string{"a.py": slept}, says: "No blocking calls in 2 files, 1 coroutine\nFound 1 blocking call (1 fixed, 0 remaining).\n",
		},
		{
			name: "what asks is left", files: map[string]string{"a.py": blocking, "b.py": asks}, args: []string{"--fix"},
			want: map[string]string{"a.py": slept}, code: exitFindings,
			says: "Found 2 blocking calls (1 fixed, 1 remaining).\n1 fixable with `--fix --unsafe-fixes`.\n",
		},
		{
			name: "what asks, where it is wanted", files: map[string]string{"a.py": blocking, "b.py": asks}, args: []string{"--fix", "--unsafe-fixes"},
			want: map[string]string{"a.py": slept, "b.py": asked}, says: "(2 fixed, 0 remaining).\n",
		},
		{
			name: "one in another", files: map[string]string{"a.py": nested}, args: []string{"--fix"},
			want: map[string]string{"a.py": flat}, says: "(2 fixed, 0 remaining).\n",
		},
		{
			name:  "a helper in another file, which is read",
			files: map[string]string{"a.py": "import asyncio\n\nfrom b import load\n\n\nasync def f():\n    return load()\n", "b.py": "import requests\n\n\ndef load():\n    return requests.get('u').text\n"},
			args:  []string{"--fix"},
			want:  map[string]string{"a.py": "import asyncio\n\nfrom b import load\n\n\nasync def f():\n    return await asyncio.to_thread(load)\n"},
			says:  "(1 fixed, 0 remaining).\n",
		},
		{name: "a syntax error around it", files: map[string]string{"a.py": broken}, args: []string{"--fix", "--unsafe-fixes"}, code: exitFindings, errors: "a.py:6:"},
		{name: "what is too quiet", files: map[string]string{"a.py": blocking, "unblock.toml": "[severity]\nblocking-sleep = 'hint'\n"}, args: []string{"--fix"}},
		{name: "what is off", files: map[string]string{"a.py": blocking, "unblock.toml": "[severity]\nblocking-sleep = 'off'\n"}, args: []string{"--fix", "--min-severity", "hint"}},
		{
			name: "line endings and a mark", files: map[string]string{"a.py": "\ufeff" + strings.ReplaceAll(blocking, "\n", "\r\n")}, args: []string{"--fix"},
			want: map[string]string{"a.py": "\ufeff" + strings.ReplaceAll(slept, "\n", "\r\n")},
		},
		{
			name: "a failure where something was fixed", files: map[string]string{"a.py": blocking}, args: []string{"--fix", "--exit-non-zero-on-fix"},
			want: map[string]string{"a.py": slept}, code: exitFindings,
		},
		{name: "no failure where nothing was", files: map[string]string{"a.py": slept}, args: []string{"--fix", "--exit-non-zero-on-fix"}},
		{
			name: "a patch", files: map[string]string{"p/a.py": blocking, "b.py": asks}, args: []string{"--diff"}, code: exitFindings,
			says:   "--- p/a.py\n+++ p/a.py\n@@ -1,5 +1,6 @@\n+import asyncio\n import time\n \n \n async def handler():\n-    time.sleep(1)\n+    await asyncio.sleep(1)\n",
			errors: "Would fix 1 blocking call (1 more with `--unsafe-fixes`).\n",
		},
		{name: "an empty patch", files: map[string]string{"b.py": asks}, args: []string{"--fix", "--diff"}, errors: "Nothing to fix (1 with `--unsafe-fixes`).\n"},
		{name: "a patch as JSON", files: map[string]string{"a.py": blocking}, args: []string{"--diff", "--format", "json"}, code: exitUsage, errors: "--diff prints a patch"},
	} {
		t.Run(test.name, func(t *testing.T) {
			in(t, test.files)
			got := unblock(t, append([]string{"check"}, test.args...)...)
			if got.code != test.code || !strings.Contains(got.stdout, test.says) || !strings.Contains(got.stderr, test.errors) {
				t.Errorf("exit code %d, want %d\nstdout: %s\nstderr: %s", got.code, test.code, got.stdout, got.stderr)
			}
			for name, before := range test.files {
				want, changed := test.want[name]
				if !changed {
					want = before
				}
				if diff := cmp.Diff(want, read(t, name)); diff != "" {
					t.Errorf("%s (-want +got):\n%s", name, diff)
				}
			}
			if left, err := filepath.Glob(".*"); err != nil || len(left) > 0 {
				t.Errorf("left behind: %v, %v", left, err)
			}
		})
	}
}

// TestFixTellsOfUnusedImports: what nothing needs any more is named, and left.
func TestFixTellsOfUnusedImports(t *testing.T) {
	const two = "import requests\nimport time\n\n\nasync def handler():\n    time.sleep(requests.get(time.time()))\n"
	for _, flags := range [][]string{{"--fix"}, {"--diff"}, {"--fix", "--format", "json"}} {
		in(t, map[string]string{"p/a.py": blocking, "b.py": two})
		got := unblock(t, append([]string{"check"}, flags...)...)
		if want := "p/a.py: nothing needs the import of `time` any more.\n"; !strings.Contains(got.stderr, want) || strings.Contains(got.stderr, "b.py: nothing") {
			t.Errorf("%q: %s", flags, got.stderr)
		}
	}
}

// TestFixTwice: a second run finds nothing to do.
func TestFixTwice(t *testing.T) {
	in(t, map[string]string{"a.py": nested, "b.py": asks, "c.py": blocking})
	unblock(t, "check", "--fix", "--unsafe-fixes")
	if got := unblock(t, "check", "--diff", "--unsafe-fixes"); got.stdout != "" || got.code != exitClean {
		t.Errorf("exit code %d: %s", got.code, got.stdout)
	}
}

// TestDiffIsAPatch: what --diff prints is what --fix does.
func TestDiffIsAPatch(t *testing.T) {
	patch, err := exec.LookPath("patch")
	if err != nil {
		t.Skip("patch is not installed")
	}
	files := map[string]string{"a.py": nested, "p/b.py": strings.TrimSuffix(blocking, "\n"), "c.py": strings.ReplaceAll(blocking, "\n", "\r\n")}
	in(t, files)
	diff := unblock(t, "check", "--diff").stdout
	command := exec.Command(patch, "-p0", "--binary")
	command.Stdin = strings.NewReader(diff)
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("patch: %v\n%s\n%s", err, out, diff)
	}
	patched := map[string]string{}
	for name := range files {
		patched[name] = read(t, name)
	}
	in(t, files)
	unblock(t, "check", "--fix")
	for name := range files {
		if diff := cmp.Diff(read(t, name), patched[name]); diff != "" {
			t.Errorf("%s (-fixed +patched):\n%s", name, diff)
		}
	}
}

// TestFixInJSON: other programs learn what was fixed, and what is left.
func TestFixInJSON(t *testing.T) {
	in(t, map[string]string{"a.py": blocking, "b.py": asks})
	var r struct {
		Findings []struct{ Path string }
		Summary  struct{ Fixed, Findings int }
	}
	if err := json.Unmarshal([]byte(unblock(t, "check", "--fix", "--format", "json").stdout), &r); err != nil {
		t.Fatal(err)
	}
	if r.Summary.Fixed != 1 || r.Summary.Findings != 1 || len(r.Findings) != 1 || r.Findings[0].Path != "b.py" {
		t.Errorf("%+v", r)
	}
}

func TestReplaceFile(t *testing.T) {
	in(t, map[string]string{"d/real.py": "old"})
	if err := os.Chmod("d/real.py", 0o640); err != nil {
		t.Fatal(err)
	}
	name := "d/real.py"
	if runtime.GOOS != "windows" {
		name = "link.py"
		if err := os.Symlink("d/real.py", name); err != nil {
			t.Fatal(err)
		}
	}
	if err := replaceFile(name, []byte("other"), []byte("new")); !errors.Is(err, errChanged) || read(t, name) != "old" {
		t.Errorf("a file that has changed: %v, %s", err, read(t, name))
	}
	if err := replaceFile(name, []byte("old"), []byte("new")); err != nil || read(t, "d/real.py") != "new" {
		t.Errorf("%v, %s", err, read(t, "d/real.py"))
	}
	if err := replaceFile("d/real.py", []byte("old"), []byte("new")); err != nil {
		t.Errorf("done already: %v", err)
	}
	info, err := os.Lstat(name)
	if err != nil || runtime.GOOS != "windows" && info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v, %v", info, err)
	}
	info, err = os.Stat(name)
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o640 {
		t.Errorf("the mode is lost: %v, %v", info.Mode(), err)
	}
}

// stale is a disk that gives a text of one file that it had before.
type stale struct {
	disk
	name string
}

func (s stale) ReadFile(path string) ([]byte, error) {
	src, err := s.disk.ReadFile(path)
	if filepath.Base(path) == s.name {
		src = append(src, "# as it was\n"...)
	}
	return src, err
}

// TestFileThatCannotBeFixed: it is as it was, and the report says so.
func TestFileThatCannotBeFixed(t *testing.T) {
	dir := filepath.ToSlash(in(t, map[string]string{"a.py": blocking, "stale.py": blocking}))
	in := newInspection(dir, 0, knowledge.Seed())
	in.fixing, in.files = fixFiles, stale{name: "stale.py"}
	r, err := in.run(t.Context(), []string{dir})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]reportError{{"stale.py", "not fixed: the file has changed meanwhile"}}, r.Errors); diff != "" {
		t.Errorf("errors (-want +got):\n%s", diff)
	}
	if len(r.Findings) != 1 || r.Findings[0].Path != "stale.py" || !r.crashed {
		t.Errorf("findings %v", r.Findings)
	}
	if read(t, "a.py") != slept || read(t, "stale.py") != blocking {
		t.Error("not the one file was fixed")
	}
}
