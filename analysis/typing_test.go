package analysis_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

var typed = flag.Int("typing.keys", 8, "how many keys are typed in each archive before all its findings are compared with those of a cold run")

// TestTypingIsLikeAColdRun types in the functions of each archive, and holds that
// what is found is what an engine finds that has seen nothing but the last text:
// a statement that is typed in keeps most of what was computed of it.
func TestTypingIsLikeAColdRun(t *testing.T) {
	eachArchive(t, func(t *testing.T, n int, files memory, paths []string) {
		t.Helper()
		typeAndCompare(t, rand.New(rand.NewPCG(uint64(n), 0)), files, paths)
	})
}

// eachArchive runs a test over the files of each archive, with those of Python in
// the order of the archive.
func eachArchive(t *testing.T, test func(t *testing.T, n int, files memory, paths []string)) {
	t.Helper()
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for n, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			t.Parallel()
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files := memory{}
			var paths []string
			for _, f := range ar.Files {
				files["/w/"+f.Name] = f.Data
				if path.Ext(f.Name) == ".py" {
					paths = append(paths, "/w/"+f.Name)
				}
			}
			test(t, n, files, paths)
		})
	}
}

func typeAndCompare(t *testing.T, r *rand.Rand, files memory, paths []string) {
	t.Helper()
	e := indexed(t, files, paths)
	script := ""
	for key := range *typed {
		p := paths[r.IntN(len(paths))]
		next, ok := typeKey(r, files[p])
		if !ok {
			continue
		}
		script += fmt.Sprintf("%s:\n%s", p, cmp.Diff(strings.Split(string(files[p]), "\n"), strings.Split(string(next), "\n")))
		files[p] = next
		e.SetBuffer(p, next)
		if findingsOf(t, e, p); key%4 < 3 && key < *typed-1 {
			continue
		}
		e.Invalidate()
		fresh := indexed(t, files, paths)
		for _, p := range paths {
			if d := cmp.Diff(withPlaces(t, fresh, p), withPlaces(t, e, p)); d != "" {
				t.Fatalf("%s: findings differ (-cold +typed):\n%s\nafter\n%s", p, d, script)
			}
		}
	}
}

// toOthers matches what others see of a function: what it returns, yields or sets an
// attribute to, and the annotations and defaults in its head.
var toOthers = regexp.MustCompile(`(?m)(?:^ +(?:return|yield) |^ +self\.\w+ = |def \w+\([^)\n]*(?:=|: )|\) -> )([^\n]+)`)

// typeKey is src with a key more, or less, in a function: half of the time in what
// others see of it.
func typeKey(r *rand.Rand, src []byte) (next []byte, ok bool) {
	if places := toOthers.FindAllSubmatchIndex(src, -1); len(places) > 0 && r.IntN(2) == 0 {
		return typeToOthers(r, src, places[r.IntN(len(places))]), true
	}
	lines := bytes.SplitAfter(src, []byte("\n"))
	for range 20 {
		n := r.IntN(len(lines))
		text := bytes.TrimLeft(lines[n], " ")
		if len(text) == len(lines[n]) || len(text) < 2 {
			continue
		}
		at := len(bytes.Join(lines[:n], nil)) + len(lines[n]) - len(text) + r.IntN(len(text)-1)
		indent := lines[n][:len(lines[n])-len(text)]
		switch keys := []string{"x", ".", " ", "1", "()", "x = ", "# "}; r.IntN(5) {
		case 0:
			return slices.Delete(bytes.Clone(src), at, at+1), true
		case 1: // a line before this one
			start := len(bytes.Join(lines[:n], nil))
			return slices.Insert(bytes.Clone(src), start, []byte(string(indent)+[]string{"time.sleep(1)", "pass", "made = open('x')", "if made: return"}[r.IntN(4)]+"\n")...), true
		default:
			return slices.Insert(bytes.Clone(src), at, []byte(keys[r.IntN(len(keys))])...), true
		}
	}
	return nil, false
}

// typeToOthers is src with a key more, or less, in the expression of a place that
// toOthers has found; now and then all of it is something else.
func typeToOthers(r *rand.Rand, src []byte, place []int) []byte {
	start, end := place[2], place[3]
	at := start + r.IntN(end-start)
	switch r.IntN(6) {
	case 0:
		return slices.Delete(bytes.Clone(src), at, at+1)
	case 1:
		word := src[start:end]
		if i := bytes.IndexAny(word, "(),=:# "); i > 0 {
			word = word[:i]
		}
		others := places(toOthers, src)
		other := others[r.IntN(len(others))]
		return slices.Concat(src[:start], other, src[start+len(word):])
	case 2: // as it is taken back
		return slices.Delete(bytes.Clone(src), at, min(at+3, end))
	}
	keys := []string{"x", ".", "1", "()", "_", " or None", "None or ", "self."}
	return slices.Insert(bytes.Clone(src), at, []byte(keys[r.IntN(len(keys))])...)
}

// places are the first words of what a pattern finds.
func places(pattern *regexp.Regexp, src []byte) [][]byte {
	var out [][]byte
	for _, m := range pattern.FindAllSubmatch(src, -1) {
		word := m[1]
		if i := bytes.IndexAny(word, "(),=:# "); i > 0 {
			word = word[:i]
		}
		out = append(out, word)
	}
	return out
}

func indexed(t *testing.T, files memory, paths []string) *analysis.Engine {
	t.Helper()
	e := analysis.New(catalogue.Default(), files)
	e.SetRoots([]string{"/w"})
	if err := e.Snapshot().Index(context.Background(), paths, nil); err != nil {
		t.Fatal(err)
	}
	e.Invalidate()
	return e
}

// withPlaces are findings, with where each step of their chains stands.
func withPlaces(t *testing.T, e *analysis.Engine, p string) []string {
	t.Helper()
	r, err := e.Snapshot().Report(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	out := found(p, r)
	for _, f := range r.Findings {
		at := r.Lines.Position(f.Span.Start, text.CodePoints)
		for _, s := range f.Chain {
			out = append(out, fmt.Sprintf("%d: %s at %s %v", at.Line+1, s.Name, s.Path, s.Span))
		}
	}
	return out
}

// TestOpenFileIsLikeAColdRun edits one file, and asks of no other: what those hand
// to its coroutines counts once they were looked at again in the background.
func TestOpenFileIsLikeAColdRun(t *testing.T) {
	const open = "/w/work.py"
	bodies := []string{
		"    job()\n", "    await asyncio.to_thread(job)\n", "    jobs = [job]\n    jobs[0]()\n", "    pass\n", "    apply(job)\n",
		"    await later(job)\n", "    return job\n", "    time.sleep(1)\n", "    if job: job(\n",
	}
	source := func(r *rand.Rand) []byte {
		body := func() string { return bodies[r.IntN(len(bodies))] }
		return []byte("import asyncio, time\n\n\ndef apply(job):\n" + []string{"    job()\n", "    pass\n"}[r.IntN(2)] +
			"\n\nasync def later(job):\n" + body() + "\n\nasync def run(job, name=None):\n" + body() +
			"\n\nclass Worker:\n    async def go(self, job):\n    " + strings.ReplaceAll(body(), "\n    ", "\n        "))
	}
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		files := memory{
			"/w/start.py": []byte("import work\n\n\ndef begin(job):\n    return work.run(job, 'n')\n"),
			"/w/main.py": []byte("import time, work, start\nfrom work import Worker\n\n\ndef load():\n    time.sleep(1)\n\n\n" +
				"async def main():\n    await work.run(load)\n    await start.begin(load)\n    await Worker().go(load)\n"),
			open: source(r),
		}
		paths := slices.Sorted(maps.Keys(files))
		e := indexed(t, files, paths)
		for edit := range 30 {
			before := files[open]
			files[open] = source(r)
			e.SetBuffer(open, files[open])
			findingsOf(t, e, open)
			if err := e.RefreshCallers(context.Background(), []string{open}, nil); err != nil {
				t.Fatal(err)
			}
			e.Invalidate()
			if d := cmp.Diff(withPlaces(t, indexed(t, files, paths), open), withPlaces(t, e, open)); d != "" {
				t.Fatalf("seed %d, edit %d: findings differ (-cold +edited):\n%s\nbefore\n%s\nafter\n%s", seed, edit, d, before, files[open])
			}
		}
	}
}
