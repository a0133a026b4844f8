package analysis_test

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// TestConcurrentUse edits, opens, closes and asks about 50 documents from many
// goroutines; the race detector watches. In the end the findings are those of
// a fresh engine.
func TestConcurrentUse(t *testing.T) {
	disk, paths := bigWorkspace(50, 60)
	e := analysis.New(catalogue.Default(), onDisk{disk})
	e.SetRoots([]string{"/w"})
	rounds := 40
	if testing.Short() {
		rounds = 8
	}
	var work sync.WaitGroup
	for g := range 8 {
		work.Go(func() {
			r := rand.New(rand.NewPCG(1, uint64(g)))
			for range rounds {
				p := paths[r.IntN(len(paths))]
				switch r.IntN(5) {
				case 0:
					e.SetBuffer(p, bytes.Replace(disk[p], []byte("time.sleep(0.1)"), []byte("pass"), 1))
				case 1:
					e.DropBuffer(p)
				case 2:
					e.Invalidate(p)
				default:
					if _, err := e.Snapshot().Report(context.Background(), p); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	work.Wait()
	fresh := analysis.New(catalogue.Default(), onDisk{disk})
	fresh.SetRoots([]string{"/w"})
	for _, p := range paths {
		e.DropBuffer(p)
		if d := cmp.Diff(findingsOf(t, fresh, p), findingsOf(t, e, p)); d != "" {
			t.Errorf("%s: findings differ from those of a fresh engine (-fresh +used):\n%s", p, d)
		}
	}
}

func findingsOf(t *testing.T, e *analysis.Engine, p string) []string {
	t.Helper()
	r, err := e.Snapshot().Report(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	return found(p, r)
}

// TestSnapshotsKeepTheirText holds that a question is answered from the version
// it was asked on, whatever was typed since.
func TestSnapshotsKeepTheirText(t *testing.T) {
	e := analysis.New(catalogue.Default(), memory{})
	var snaps []*analysis.Snapshot
	for n := range 6 {
		e.SetBuffer("/w/a.py", fmt.Appendf(nil, "import time\nasync def f():\n%s    pass\n", strings.Repeat("    time.sleep(1)\n", n)))
		snaps = append(snaps, e.Snapshot())
	}
	for _, n := range []int{5, 0, 3, 1, 4, 2} {
		r, err := snaps[n].Report(context.Background(), "/w/a.py")
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Findings) != n {
			t.Errorf("version %d: %d findings, want %d", n, len(r.Findings), n)
		}
	}
}

// TestTypingKeepsMemoryFlat types thousands of characters into a file: what was
// made of each version must go with it.
func TestTypingKeepsMemoryFlat(t *testing.T) {
	if testing.Short() {
		t.Skip("takes thousands of edits")
	}
	disk, _ := bigWorkspace(5, 600)
	e := analysis.New(catalogue.Default(), onDisk{disk})
	e.SetRoots([]string{"/w"})
	src := disk["/w/pkg/m0.py"]
	at := bytes.Index(src, []byte("time.sleep(0.1)"))
	edit := func(from, n int) {
		for i := range n {
			text := fmt.Sprintf("x%d = 1; ", from+i)
			e.SetBuffer("/w/pkg/m0.py", bytes.Join([][]byte{src[:at], src[at:]}, []byte(text)))
			if _, err := e.Snapshot().Report(context.Background(), "/w/pkg/m0.py"); err != nil {
				t.Fatal(err)
			}
		}
	}
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	edit(0, 1000)
	before := heap()
	edit(1000, 3000)
	after := heap()
	if after > before+before/4 {
		t.Errorf("the heap grew from %d to %d bytes over 3,000 edits", before, after)
	}
	t.Logf("heap: %d KB after 1,000 edits, %d KB after 4,000", before>>10, after>>10)
}

// TestHostileSources holds that no source, however odd, takes the engine down
// or keeps it busy.
func TestHostileSources(t *testing.T) {
	deep := strings.Repeat("(", 5000) + "1" + strings.Repeat(")", 5000)
	for name, src := range map[string]string{
		"empty":            "",
		"nested":           "import time\nasync def f():\n    x = " + deep + "\n    time.sleep(1)\n",
		"one long line":    "x = [" + strings.Repeat("1, ", 350_000) + "]\n",
		"invalid utf-8":    "import time\nasync def f():\n    x = '\xff\xfe'\n    time.sleep(1)\n",
		"NUL":              "import time\x00\nasync def f():\n    time.sleep(1)\n",
		"recursion":        "async def f():\n    g()\ndef g():\n    h(g)\ndef h(x):\n    x(); g(); h(h)\n",
		"self import":      "from self_import import *\nimport self_import\nasync def f():\n    self_import.f()\n",
		"own base":         "class A(A):\n    def m(self): self.m()\nasync def f(a: A):\n    a.m()\n",
		"alias of itself":  "X = X | None\nasync def f(x: X):\n    x.y()\n",
		"growing argument": "def g(f):\n    g(lambda: f)\nasync def h():\n    g(h)\n",
		"branches":         "import time\nasync def f(x):\n" + strings.Repeat("    if x: y = time\n    else: y = f\n", 500) + "    y.sleep(1)\n",
		"decorators":       strings.Repeat("@d\n", 500) + "async def f(): pass\n",
		"inheritance":      classes(300) + "async def f(x: C299):\n    x.m()\n",
	} {
		t.Run(name, func(t *testing.T) {
			e := analysis.New(catalogue.Default(), memory{"/w/self_import.py": []byte(src)})
			if _, err := e.Snapshot().Report(context.Background(), "/w/self_import.py"); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// TestLargeShapes holds that code of unusual size is gone through in a time that
// grows with it, and that what blocks in it is found.
func TestLargeShapes(t *testing.T) {
	repeat := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(strings.ReplaceAll(format, "{n}", strconv.Itoa(i)), "{n+1}", strconv.Itoa(i+1)))
		}
		return b.String()
	}
	for name, test := range map[string]struct {
		source string
		want   int
	}{
		"a function of 20,000 lines": {"async def f():\n" + repeat(6000, "    x{n} = {n}\n    if x{n}:\n        x{n} = f\n") + "    time.sleep(1)\n", 1},
		"a class of 3,000 methods": {
			"class K:\n" + repeat(3000, "    def m{n}(self, a):\n        self.a{n} = a\n        return self.m{n+1}(self.a{n})\n") +
				"    def m3000(self, a):\n        time.sleep(1)\nasync def f():\n    K().m0(1)\n    K().m2990(1)\n", 1,
		},
		"functions that call one another":    {repeat(4000, "def f{n}(a):\n    return f{n+1}(a) if a else g(a)\n") + "def g(a): time.sleep(1)\nasync def f(x):\n    f0(x)\n", 1},
		"classes below one another":          {"class C0:\n    def go(self): time.sleep(1)\n" + repeat(500, "class C{n+1}(C{n}): pass\n") + "async def f(c: C500):\n    c.go()\n    C500().go()\n", 2},
		"classes with two bases each":        {"class A0:\n    def go(self): time.sleep(1)\n" + repeat(150, "class L{n}(A{n}): pass\nclass R{n}(A{n}): pass\nclass A{n+1}(L{n}, R{n}): pass\n") + "async def f():\n    A150().go()\n", 1},
		"bases in a circle, two of each":     {repeat(60, "class L{n}(A{n}): pass\nclass R{n}(A{n}): pass\nclass A{n+1}(L{n}, R{n}): pass\n") + "class A0(A60):\n    def go(self): time.sleep(1)\nasync def f():\n    A60().go()\n    time.sleep(1)\n", 2},
		"attributes of attributes":           {"from pathlib import Path\nasync def f():\n    x = Path('x')" + strings.Repeat(".parent", 1500) + ".exists()\n    time.sleep(1)\n", 2},
		"a table that grows":                 {"T = {}\n" + repeat(3000, "def f{n}(): time.sleep({n})\nT['{n}'] = f{n}\n") + "async def f(k):\n    T[k]()\n", 1},
		"a list that holds itself":           {"def f0(x):\n    t: list = []\n" + repeat(30, "    t.append([t, {n}, x])\n") + "    return t\nasync def f(x):\n    for a in f0(x):\n        for b in a:\n            b.y()\n    time.sleep(1)\n", 1},
		"a union of 1,000":                   {repeat(1000, "class C{n}:\n    def go(self): time.sleep(1)\n") + "async def f(x: C0" + repeat(1000, " | C{n}") + "):\n    x.go()\n", 1},
		"parentheses in one another":         {"async def f():\n    x = " + strings.Repeat("(", 1000) + "time.sleep(1)" + strings.Repeat(")", 1000) + "\n    time.sleep(2)\n", 2},
		"functions that call all the others": {repeat(300, "def f{n}(a, cb=None):\n    f{n+1}(a, cb or f0)\n    f1(a, f{n+1})\n    f2(a, cb)\n") + "def f300(a, cb): time.sleep(1); f0(a, cb)\nasync def f():\n    f250(1)\n", 1},
	} {
		t.Run(name, func(t *testing.T) {
			e := analysis.New(catalogue.Default(), memory{"/w/a.py": []byte("import time\n" + test.source)})
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute) // far more than any needs, on a busy machine
			defer cancel()
			r, err := e.Snapshot().Report(ctx, "/w/a.py")
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Findings) != test.want {
				t.Errorf("%d findings, want %d: %v", len(r.Findings), test.want, found("a.py", r))
			}
		})
	}
}

func classes(n int) string {
	var b strings.Builder
	b.WriteString("class C0:\n    def m(self): pass\n")
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, "class C%d(C%d):\n    def m(self): super().m()\n", i, i-1)
	}
	return b.String()
}

// TestOfTooManyClassesTheSameCount holds that a bound on subclasses leaves out
// the same ones in every run.
func TestOfTooManyClassesTheSameCount(t *testing.T) {
	files := memory{
		"/w/base.py": []byte("class Base:\n    def run(self): ...\n"),
		"/w/main.py": []byte("from base import Base\n\n\nasync def main(base: Base):\n    base.run()\n"),
	}
	paths := []string{"/w/base.py", "/w/main.py"}
	for i := range 12 {
		p := fmt.Sprintf("/w/sub%02d.py", i)
		src := fmt.Sprintf("import time\nfrom base import Base\n\n\nclass Mid%d(Base): ...\n", i)
		for j := range 4 {
			src += fmt.Sprintf("\n\nclass Sub%d_%d(Mid%d):\n    def run(self):\n        time.sleep(%d)\n", i, j, i, j)
		}
		files[p], paths = []byte(src), append(paths, p)
	}
	var first []string
	for range 12 {
		engine := analysis.New(catalogue.Default(), files)
		engine.SetRoots([]string{"/w"})
		if err := engine.Snapshot().Index(t.Context(), paths, nil); err != nil {
			t.Fatal(err)
		}
		r, err := engine.Snapshot().Report(t.Context(), "/w/main.py")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range r.Findings {
			for _, step := range f.Chain {
				got = append(got, fmt.Sprint(step.Path, step.Span.Start, step.Name))
			}
		}
		if first == nil {
			first = got
		}
		if d := cmp.Diff(first, got); d != "" {
			t.Fatalf("another run finds something else (-first +now):\n%s", d)
		}
	}
}
