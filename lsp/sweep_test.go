package lsp

import (
	"context"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/workspace"
)

// bigTree is a file system of folders full of files, which answers as fast as
// the disk does. Files can change, and vanish between being listed and looked at.
type bigTree struct {
	folders map[string][]fs.DirEntry
	files   map[string]time.Time
	stats   int
}

type treeEntry struct {
	name     string
	dir      bool
	modified time.Time
}

func (e treeEntry) Name() string               { return e.name }
func (e treeEntry) IsDir() bool                { return e.dir }
func (e treeEntry) Size() int64                { return 1 }
func (e treeEntry) Sys() any                   { return nil }
func (e treeEntry) ModTime() time.Time         { return e.modified }
func (e treeEntry) Type() fs.FileMode          { return e.Mode().Type() }
func (e treeEntry) Info() (fs.FileInfo, error) { return e, nil }
func (e treeEntry) Mode() fs.FileMode {
	if e.dir {
		return fs.ModeDir | 0o755
	}
	return 0o644
}

func newBigTree(files int) *bigTree {
	t := &bigTree{folders: map[string][]fs.DirEntry{"/w": nil}, files: map[string]time.Time{}}
	for i := range files {
		t.write(fmt.Sprintf("/w/p%03d/m%05d.py", i/100, i), time.Unix(0, 0))
	}
	return t
}

func (t *bigTree) write(file string, modified time.Time) {
	dir, name := path.Split(file)
	dir = path.Clean(dir)
	if t.folders[dir] == nil {
		t.folders["/w"] = append(t.folders["/w"], treeEntry{name: path.Base(dir), dir: true})
	}
	if _, there := t.files[file]; !there {
		t.folders[dir] = append(t.folders[dir], treeEntry{name: name})
	}
	t.files[file] = modified
}

func (t *bigTree) remove(file string) { delete(t.files, file) }

func (t *bigTree) ReadFile(string) ([]byte, error) { return nil, fs.ErrNotExist }

func (t *bigTree) ReadDir(name string) ([]fs.DirEntry, error) { return t.folders[name], nil }

func (t *bigTree) Stat(name string) (fs.FileInfo, error) {
	t.stats++
	if t.folders[name] != nil {
		return treeEntry{name: path.Base(name), dir: true}, nil
	}
	modified, ok := t.files[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return treeEntry{name: path.Base(name), modified: modified}, nil
}

func (t *bigTree) EvalSymlinks(name string) (string, error) { return name, nil }

// A sweep over 50,000 files finds what changed, appeared and vanished, and
// spreads its work over as many seconds as it needs.
func TestSweep(t *testing.T) {
	const files = 50_000
	synctest.Test(t, func(t *testing.T) {
		disk := newBigTree(files)
		var changed, created []string
		w := &sweeper{
			files: disk, since: time.Now(),
			list: func(ctx context.Context) iter.Seq[string] {
				return func(yield func(string) bool) {
					for file, err := range (&workspace.Walker{Files: disk}).Walk(ctx, "/w") {
						if err == nil && !yield(file) {
							return
						}
					}
				}
			},
			tell: func(ch, cr []string) { changed, created = append(changed, ch...), append(created, cr...) },
		}
		sweep := func() (took time.Duration) {
			changed, created = nil, nil
			began := time.Now()
			w.sweep(t.Context())
			slices.Sort(changed)
			return time.Since(began)
		}
		want := func(when string, wantChanged, wantCreated []string) {
			t.Helper()
			if diff := cmp.Diff([][]string{wantChanged, wantCreated}, [][]string{changed, created}); diff != "" {
				t.Errorf("%s (-want +got):\n%s", when, diff)
			}
		}
		later := time.Now().Add(time.Hour)
		disk.write("/w/p007/m00700.py", later) // while the workspace was being read
		took := sweep()
		want("first", []string{"/w/p007/m00700.py"}, nil)
		if took < 20*time.Second || took > 40*time.Second {
			t.Errorf("a sweep took %v", took)
		}
		disk.stats = 0
		sweep()
		want("nothing has changed", nil, nil)
		if disk.stats > 2*files {
			t.Errorf("%d calls for %d files", disk.stats, files)
		}
		disk.write("/w/p001/m00100.py", later)
		disk.write("/w/p001/new.py", later)
		disk.write("/w/p002/unblock.toml", later)
		disk.remove("/w/p003/m00300.py") // it is still listed: it vanishes just then
		sweep()
		want("changes", []string{"/w/p001/m00100.py", "/w/p001/new.py", "/w/p002/unblock.toml", "/w/p003/m00300.py"}, []string{"/w/p001/new.py"})
		disk.write("/w/p003/m00300.py", later)
		sweep()
		want("back again", []string{"/w/p003/m00300.py"}, []string{"/w/p003/m00300.py"})

		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		w.sweep(ctx)
		want("a sweep that was cut short reports no losses", []string{"/w/p003/m00300.py"}, []string{"/w/p003/m00300.py"})
		if len(w.seen) < files {
			t.Errorf("%d files remembered", len(w.seen))
		}
	})
}
