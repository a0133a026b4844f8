package analysis

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// sources is a workspace in memory.
type sources map[string]string

func (s sources) ReadFile(path string) ([]byte, error) {
	text, ok := s[path]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
	}
	return []byte(text), nil
}
func (s sources) IsFile(path string) bool { _, ok := s[path]; return ok }
func (s sources) IsDir(path string) bool {
	for file := range s {
		if strings.HasPrefix(file, path+"/") {
			return true
		}
	}
	return false
}

var layered = sources{
	"/w/app.py":   "import store\nimport time\n\n\nasync def one():\n    store.load()\n    store.load()\n\n\nasync def two():\n    store.load()\n    time.sleep(1)\n\n\nasync def idle():\n    pass\n",
	"/w/store.py": "import disk\n\n\ndef load():\n    disk.fetch()\n\n\ndef unused():\n    disk.fetch()\n",
	"/w/disk.py":  "import time\nimport requests\n\n\ndef fetch():\n    time.sleep(1)\n    requests.get('u')\n    return [open(p) for p in 'ab']\n",
	"/w/more.py":  "import disk\n\n\nclass Service:\n    async def run(self):\n        disk.fetch()\n",
}

func indexed(t *testing.T, files sources) *Engine {
	t.Helper()
	e := New(catalogue.Default(), files)
	e.SetRoots([]string{"/w"})
	var paths []string
	for path := range files {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	if err := e.Snapshot().Index(context.Background(), paths, nil); err != nil {
		t.Fatal(err)
	}
	return e
}

// placeOf finds what stands at the first occurrence of a text.
func placeOf(t *testing.T, e *Engine, files sources, path, text string) Place {
	t.Helper()
	all, err := e.Snapshot().PlacesAt(context.Background(), path, strings.Index(files[path], text))
	if err != nil || len(all) != 1 {
		t.Fatalf("%s at %q: %+v, %v", path, text, all, err)
	}
	return all[0]
}

func linesOf(links []Link, err error) (all []string) {
	if err != nil {
		return []string{err.Error()}
	}
	for _, l := range links {
		all = append(all, fmt.Sprintf("%s %s loop=%v %d", strings.TrimPrefix(l.Place.Path, "/w/"), l.Place.Name, l.Place.OnLoop, len(l.At)))
	}
	return all
}

func TestCallsThatLeadToWhatBlocks(t *testing.T) {
	ctx, e := context.Background(), indexed(t, layered)
	incoming := func(p Place) []string { l, err := e.Snapshot().Incoming(ctx, p); return linesOf(l, err) }
	outgoing := func(p Place) []string { l, err := e.Snapshot().Outgoing(ctx, p); return linesOf(l, err) }
	want := func(what string, got []string, want ...string) {
		t.Helper()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
	fetch := placeOf(t, e, layered, "/w/disk.py", "fetch")
	want("who calls fetch", incoming(fetch), "more.py Service.run loop=true 1", "store.py load loop=false 1")
	want("what blocks in fetch", outgoing(fetch), "disk.py time.sleep loop=false 1", "disk.py requests.get loop=false 1", "disk.py open loop=false 1")
	load := placeOf(t, e, layered, "/w/app.py", "load()")
	want("who calls load", incoming(load), "app.py one loop=true 2", "app.py two loop=true 1")
	want("what load calls", outgoing(load), "disk.py fetch loop=false 1")
	two := placeOf(t, e, layered, "/w/app.py", "two")
	want("what two calls", outgoing(two), "app.py time.sleep loop=false 1", "store.py load loop=false 1")
	want("who calls two", incoming(two))
	get := placeOf(t, e, layered, "/w/disk.py", "requests.get")
	want("where requests.get is called", incoming(get), "disk.py fetch loop=false 1")
	want("what requests.get calls", outgoing(get))
	for path, text := range map[string]string{"/w/app.py": "idle", "/w/store.py": "unused"} {
		if all, err := e.Snapshot().PlacesAt(ctx, path, strings.Index(layered[path], text)); len(all) > 0 || err != nil {
			t.Errorf("%s of %s is %+v, %v", text, path, all, err)
		}
	}
}

func TestReached(t *testing.T) {
	e := indexed(t, layered)
	all, err := e.Snapshot().Reached(context.Background(), "/w/disk.py")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range all {
		var roots []string
		for _, c := range r.Roots {
			roots = append(roots, c.Name)
		}
		got = append(got, fmt.Sprintf("%s in %s: %s", r.Symbol, r.In.Name, strings.Join(roots, " ")))
	}
	want := []string{"time.sleep in fetch: one two Service.run", "requests.get in fetch: one two Service.run", "open in fetch: one two Service.run"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What is known follows the changes, in files that nobody has asked about too:
// after each it is what a fresh engine knows.
func TestCallsFollowChanges(t *testing.T) {
	ctx, files := context.Background(), sources{}
	for path, text := range layered {
		files[path] = text
	}
	e := indexed(t, files)
	steps := []struct{ path, text string }{
		{"/w/disk.py", "# a line more\n" + layered["/w/disk.py"]},
		{"/w/store.py", "def load():\n    pass\n"},
		{"/w/store.py", layered["/w/store.py"]},
		{"/w/disk.py", "import time\n\n\ndef deep():\n    time.sleep(1)\n\n\ndef fetch():\n    deep()\n"},
		{"/w/more.py", "import disk\n\n\nclass Service:\n    async def run(self):\n        disk.deep()\n"},
		{"/w/disk.py", "def fetch():\n    pass\n"},
		{"/w/disk.py", layered["/w/disk.py"]},
		{"/w/store.py", strings.Replace(layered["/w/store.py"], "import disk", "import quiet as disk", 1)},
		{"/w/store.py", layered["/w/store.py"]},
		{"/w/more.py", ""},
		{"/w/disk.py", layered["/w/disk.py"]},
	}
	for i, step := range steps {
		files[step.path] = step.text
		if step.text == "" {
			delete(files, step.path)
		}
		if i%2 == 0 {
			e.Invalidate(step.path)
		} else if e.DropBuffer(step.path); step.text != "" {
			e.SetBuffer(step.path, []byte(step.text))
			e.DropBuffer(step.path)
		}
		fresh := indexed(t, files)
		if err := e.Refresh(ctx, nil); err != nil {
			t.Fatal(err)
		}
		for path := range files {
			got, want := everything(t, e, path), everything(t, fresh, path)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("step %d, %s (-fresh +changed):\n%s", i, path, diff)
			}
		}
		got, _ := e.Snapshot().Totals(ctx)
		want, _ := fresh.Snapshot().Totals(ctx)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("step %d, totals (-fresh +changed):\n%s", i, diff)
		}
	}
}

// everything is what is known of a file.
func everything(t *testing.T, e *Engine, path string) (all []string) {
	t.Helper()
	ctx := context.Background()
	reached, err := e.Snapshot().Reached(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range reached {
		all = append(all, fmt.Sprintf("%s %v %s %v", r.In.Name, r.At, r.Symbol, r.Roots))
		in, err := e.Snapshot().Incoming(ctx, r.In)
		all = append(all, linesOf(in, err)...)
		out, err := e.Snapshot().Outgoing(ctx, r.In)
		all = append(all, linesOf(out, err)...)
	}
	return all
}
