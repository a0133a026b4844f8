package workspace

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// disk is the real file system, so that symbolic links are real ones.
type disk struct{}

func (disk) ReadFile(path string) ([]byte, error)       { return os.ReadFile(path) }
func (disk) ReadDir(path string) ([]fs.DirEntry, error) { return os.ReadDir(path) }
func (disk) Stat(path string) (fs.FileInfo, error)      { return os.Stat(path) }
func (disk) EvalSymlinks(path string) (string, error)   { return filepath.EvalSymlinks(path) }

// lay writes files below a new folder. "a -> b" is a symbolic link.
func lay(t *testing.T, files ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, file := range files {
		name, target, isLink := strings.Cut(file, " -> ")
		name, text, _ := strings.Cut(name, ": ")
		name = filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if isLink {
			err = os.Symlink(target, name)
		} else {
			err = os.WriteFile(name, []byte(text), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// list walks root/sub and returns what came, relative to root; errors are
// marked by "!".
func list(t *testing.T, w *Walker, root, sub string) []string {
	t.Helper()
	var got []string
	for name, err := range w.Walk(context.Background(), filepath.Join(root, sub)) {
		rel, _ := filepath.Rel(root, name)
		if err != nil {
			rel = "!" + rel
		}
		got = append(got, rel)
	}
	return got
}

func TestWalk(t *testing.T) {
	for _, test := range []struct {
		name  string
		files []string
		sub   string
		want  []string
	}{
		{
			name:  "only Python sources, in the order of names",
			files: []string{"b.py", "a/x.py", "a/x.pyi", "c.pyw", "d.txt", "e.ipynb"},
			want:  []string{"a/x.py", "b.py", "c.pyw"},
		},
		{
			name:  "leaves out what tools put beside the sources",
			files: []string{"a.py", ".venv/x.py", "venv/x.py", "node_modules/x.py", "build/x.py", "dist/x.py", "__pycache__/x.py", ".git/x.py", ".tox/x.py", ".nox/x.py", "lib/site-packages/x.py", "myenv/pyvenv.cfg", "myenv/x.py"},
			want:  []string{"a.py"},
		},
		{
			name:  "build and dist as packages are sources",
			files: []string{"build/__init__.py", "build/x.py"},
			want:  []string{"build/__init__.py", "build/x.py"},
		},
		{
			name:  "a named environment is walked whole but for caches",
			files: []string{".venv/pyvenv.cfg", ".venv/lib/site-packages/p/x.py", ".venv/lib/site-packages/p/__pycache__/y.py"},
			sub:   ".venv",
			want:  []string{".venv/lib/site-packages/p/x.py"},
		},
		{
			name:  "a named file is taken whatever it is called",
			files: []string{"script"},
			sub:   "script",
			want:  []string{"script"},
		},
		{
			name:  "ignore files, nested, with exceptions",
			files: []string{".git/HEAD", ".gitignore: gen/\n*_pb2.py\n!keep_pb2.py\n/top.py\n", "gen/x.py", "a/gen/x.py", "a_pb2.py", "keep_pb2.py", "top.py", "a/top.py", "a/.gitignore: local.py\n!b_pb2.py\n", "a/local.py", "a/b_pb2.py", "local.py"},
			want:  []string{"a/b_pb2.py", "a/top.py", "keep_pb2.py", "local.py"},
		},
		{
			name:  "ignore files above a named folder hold",
			files: []string{".git/HEAD", ".gitignore: *_pb2.py\n", "a/x.py", "a/x_pb2.py"},
			sub:   "a",
			want:  []string{"a/x.py"},
		},
		{
			name:  "a named folder that is ignored is walked",
			files: []string{".git/HEAD", ".gitignore: gen\n", "gen/a/x.py"},
			sub:   "gen/a",
			want:  []string{"gen/a/x.py"},
		},
		{
			name:  "links that lead back are not followed",
			files: []string{"a/x.py", "a/up -> ..", "a/self -> self", "b -> a", "gone -> nowhere", "a/link.py -> x.py"},
			want:  []string{"a/link.py", "a/x.py"},
		},
		{
			name:  "a link out of the root is followed once",
			files: []string{"out/p/x.py", "out/p/back -> ../../in", "in/one -> ../out/p", "in/two -> ../out/p"},
			sub:   "in",
			want:  []string{"in/one/x.py"},
		},
		{
			name: "a path that does not exist",
			sub:  "nowhere",
			want: []string{"!nowhere"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			root := lay(t, test.files...)
			if diff := cmp.Diff(test.want, list(t, &Walker{Files: disk{}}, root, test.sub)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestWalkAsksExcluded(t *testing.T) {
	root := lay(t, "a/x.py", "b/x.py", "b/y.py")
	w := &Walker{Files: disk{}, Excluded: func(path string) bool {
		return path == filepath.Join(root, "a") || strings.HasSuffix(path, "y.py")
	}}
	if diff := cmp.Diff([]string{"b/x.py"}, list(t, w, root, "")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// faulty fails to list some folders.
type faulty struct {
	disk
	err map[string]error // by base name
}

func (f faulty) ReadDir(path string) ([]fs.DirEntry, error) {
	if err := f.err[filepath.Base(path)]; err != nil {
		return nil, err
	}
	return f.disk.ReadDir(path)
}

func TestWalkGoesOnPastFaults(t *testing.T) {
	root := lay(t, "closed/x.py", "open/x.py", "vanished/x.py")
	w := &Walker{Files: faulty{err: map[string]error{"closed": errors.New("permission denied"), "vanished": fs.ErrNotExist}}}
	if diff := cmp.Diff([]string{"!closed", "open/x.py"}, list(t, w, root, "")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWalkEndsWithItsContext(t *testing.T) {
	root := lay(t, "a/x.py", "b/x.py")
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for _, err := range (&Walker{Files: disk{}}).Walk(ctx, root) {
		if err != nil {
			t.Error(err)
		}
		n++
		cancel()
	}
	if n != 1 {
		t.Errorf("%d files came, want the one before the cancellation", n)
	}
}

// TestIgnoreAgreesWithGit puts the question to Git itself.
func TestIgnoreAgreesWithGit(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("git is not installed")
	}
	patterns := []string{
		"plain", "dir/", "/anchored.py", "mid/dle.py", "*.tmp.py", "a?c.py", "[xy].py", "[!k]q.py", "**/deep.py", "lead/**",
		"a/**/z.py", "# comment", `\#hash.py`, "trail.py   ", `sp\ ace.py`, "{b}.py", "x+y.py", "!saved.tmp.py", "", "   ", `\!bang.py`, "/", "**", "!*/",
	}
	files := []string{
		"plain/x.py", "a/plain/x.py", "plain.py", "dir/x.py", "b/dir/x.py", "anchored.py", "b/anchored.py", "mid/dle.py", "b/mid/dle.py",
		"v.tmp.py", "saved.tmp.py", "b/saved.tmp.py", "abc.py", "ac.py", "x.py", "z.py", "jq.py", "kq.py", "deep.py", "b/c/deep.py", "lead/x.py",
		"lead/b/x.py", "b/lead/x.py", "a/z.py", "a/b/c/z.py", "#hash.py", "trail.py", "sp ace.py", "b.py", "{b}.py", "x+y.py", "xxy.py", "!bang.py",
	}
	// Each pattern alone, then all but the two that would ignore everything.
	groups := [][]string{patterns[:len(patterns)-2], {"**", "!saved.tmp.py"}}
	for _, p := range patterns {
		groups = append(groups, []string{p})
	}
	for _, group := range groups {
		text := strings.Join(group, "\n") + "\n"
		root := lay(t, files...)
		if err := os.WriteFile(filepath.Join(root, ".gitignore"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		command := exec.Command(git, "-c", "core.excludesFile=/dev/null", "init", "-q", root)
		if out, err := command.CombinedOutput(); err != nil {
			t.Fatalf("git init: %v\n%s", err, out)
		}
		command = exec.Command(git, "-C", root, "-c", "core.excludesFile=/dev/null", "-c", "core.quotePath=false",
			"ls-files", "-z", "--others", "--exclude-standard", "--", "*.py")
		out, err := command.Output()
		if err != nil {
			t.Fatalf("git ls-files: %v", err)
		}
		want := map[string]bool{}
		for name := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
			if name != "" {
				want[name] = true
			}
		}
		got := map[string]bool{}
		for _, name := range list(t, &Walker{Files: disk{}}, root, "") {
			got[name] = true
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("with the patterns %q (-git +walk):\n%s", group, diff)
		}
	}
}
