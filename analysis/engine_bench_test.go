package analysis_test

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// bigModule is a file of about the given number of lines: coroutines that call
// helpers of the next module, and some that block.
func bigModule(n, lines, of int) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "import asyncio\nimport time\nfrom pathlib import Path\n\nfrom pkg.m%d import helper0, Service0\n\n", (n+1)%of)
	for i := 0; b.Len() < lines*32; i++ {
		fmt.Fprintf(&b, `
def helper%[1]d(path, retries=3):
    text = Path(path).read_text()
    for attempt in range(retries):
        if attempt:
            text = text.strip()
    return text


class Service%[1]d:
    def __init__(self, root: Path):
        self.root = root
        self.items = []

    @property
    def config(self):
        return (self.root / "config.json").read_text()

    async def run(self, name: str):
        value = self.config
        await asyncio.sleep(1)
        self.items.append(helper%[1]d(name))
        return [value, helper0(name), name.upper()]


async def handler%[1]d(request, service: Service%[1]d):
    data = await service.run("x")
    if data:
        time.sleep(0.1)
    return {"data": data, "name": helper%[1]d("a")}

`, i)
	}
	return b.Bytes()
}

func bigWorkspace(files, lines int) (memory, []string) {
	m := memory{"/w/pkg/__init__.py": nil}
	paths := []string{"/w/pkg/__init__.py"}
	for i := range files {
		p := fmt.Sprintf("/w/pkg/m%d.py", i)
		n := 60
		if i == 0 {
			n = lines
		}
		m[p] = bigModule(i, n, files)
		paths = append(paths, p)
	}
	return m, paths
}

// BenchmarkEdit measures one typed character in a file of 1,000 lines, from
// the change to the findings, in workspaces of different size. It reports the
// median and the 99th percentile.
func BenchmarkEdit(b *testing.B) {
	for _, files := range []int{10, 1000, 5000} {
		b.Run(fmt.Sprintf("files=%d", files), func(b *testing.B) {
			disk, paths := bigWorkspace(files, 1000)
			e := analysis.New(catalogue.Default(), onDisk{disk})
			e.SetRoots([]string{"/w"})
			if err := e.Snapshot().Index(context.Background(), paths, nil); err != nil {
				b.Fatal(err)
			}
			src := disk["/w/pkg/m0.py"]
			at := bytes.Index(src, []byte("time.sleep(0.1)"))
			var took []time.Duration
			for b.Loop() {
				src = slices.Concat(src[:at], []byte("x"), src[at:])
				start := time.Now()
				e.SetBuffer("/w/pkg/m0.py", src)
				if _, err := e.Snapshot().Report(context.Background(), "/w/pkg/m0.py"); err != nil {
					b.Fatal(err)
				}
				took = append(took, time.Since(start))
				src = slices.Concat(src[:at], src[at+1:])
			}
			reportTimes(b, took)
		})
	}
}

// circleWorkspace is a package whose classes all know one another: each makes and
// keeps one of the next, hands it on, and is in a registry of the base class. What
// any of them is rests on all of them.
func circleWorkspace(classes int) (memory, []string) {
	m := memory{"/w/pkg/__init__.py": nil, "/w/pkg/base.py": []byte(`
class Base:
    known = []

    def __init_subclass__(cls):
        Base.known.append(cls)

    def other(self):
        for kind in Base.known:
            return kind().find(self)
`)}
	paths := []string{"/w/pkg/__init__.py", "/w/pkg/base.py"}
	for i := range classes {
		p := fmt.Sprintf("/w/pkg/m%d.py", i)
		m[p] = fmt.Appendf(nil, `import time

from pkg import m%[2]d
from pkg.base import Base


class Node%[1]d(Base):
    def __init__(self, near=None):
        self.near = near or m%[2]d.Node%[2]d()
        self.far = self.near.find(self)

    def find(self, by):
        if by is None:
            return self.near.other()
        return self.far or self.near.find(by)

    def first(self):
        found = self.find(None)
        return found.near

    def step(self, value):
        chosen = self.first()
        value = value + 1
        chosen.near.step(value)
        return [value, chosen]

    async def run(self, request):
        here = self.step(1)
        time.sleep(0.1)
        return here
`, i, (i+1)%classes)
		paths = append(paths, p)
	}
	return m, paths
}

// typeInCircle types and takes back a character in the middle of a function of a
// package whose values all rest on one another.
func typeInCircle(tb testing.TB, e *analysis.Engine, disk memory, keys int) (took time.Duration) {
	tb.Helper()
	src := disk["/w/pkg/m0.py"]
	at := bytes.Index(src, []byte("tep(value)"))
	next := slices.Concat(src[:at], bytes.Repeat([]byte("e"), 1+keys%2), src[at:])
	start := time.Now()
	e.SetBuffer("/w/pkg/m0.py", next)
	if _, err := e.Snapshot().Report(context.Background(), "/w/pkg/m0.py"); err != nil {
		tb.Fatal(err)
	}
	return time.Since(start)
}

// retyped are places of a package whose values all rest on one another where a word
// is taken back, and typed again.
var retyped = map[string]string{
	"return":     "return found.near",
	"default":    "near=None",
	"annotation": "request: object",
	"attribute":  "self.seen = near",
	"body":       "chosen = self.first",
}

// BenchmarkRetypeInCircle takes back the last word of each of these places, and types
// it again: most of its keys leave a name that nothing is known of.
func BenchmarkRetypeInCircle(b *testing.B) {
	for _, place := range slices.Sorted(maps.Keys(retyped)) {
		b.Run(place, func(b *testing.B) {
			disk, paths := circleWorkspace(200)
			const open = "/w/pkg/m0.py"
			src := bytes.Replace(disk[open], []byte("request)"), []byte("request: object)"), 1)
			src = bytes.Replace(src, []byte("        self.far ="), []byte("        self.seen = near\n        self.far ="), 1)
			disk[open] = src
			e := circleEngine(b, disk, paths)
			end := bytes.Index(src, []byte(retyped[place])) + len(retyped[place])
			var took []time.Duration
			for b.Loop() {
				for _, left := range []int{3, 2, 1, 0, 1, 2, 3} {
					next := slices.Concat(src[:end-left], src[end:])
					start := time.Now()
					e.SetBuffer(open, next)
					if _, err := e.Snapshot().Report(context.Background(), open); err != nil {
						b.Fatal(err)
					}
					took = append(took, time.Since(start))
				}
			}
			reportTimes(b, took)
		})
	}
}

func circleEngine(tb testing.TB, disk memory, paths []string) *analysis.Engine {
	tb.Helper()
	e := analysis.New(catalogue.Default(), onDisk{disk})
	e.SetRoots([]string{"/w"})
	if err := e.Snapshot().Index(context.Background(), paths, nil); err != nil {
		tb.Fatal(err)
	}
	return e
}

// BenchmarkEditInCircle measures such a key.
func BenchmarkEditInCircle(b *testing.B) {
	for _, classes := range []int{50, 200} {
		b.Run(fmt.Sprintf("classes=%d", classes), func(b *testing.B) {
			disk, paths := circleWorkspace(classes)
			e := circleEngine(b, disk, paths)
			var took []time.Duration
			for b.Loop() {
				took = append(took, typeInCircle(b, e, disk, len(took)))
			}
			reportTimes(b, took)
		})
	}
}

// A key inside a function does not have the circle worked out again.
func TestKeyInCircle(t *testing.T) {
	disk, paths := circleWorkspace(100)
	start := time.Now()
	e := circleEngine(t, disk, paths)
	cold := time.Since(start)
	var took []time.Duration
	for key := range 11 {
		took = append(took, typeInCircle(t, e, disk, key))
	}
	slices.Sort(took)
	if half := took[len(took)/2]; half > cold/20 {
		t.Errorf("half of the keys take %v and more, all of the package takes %v", half, cold)
	}
}

// reportTimes reports the median and the 99th percentile.
func reportTimes(b *testing.B, took []time.Duration) {
	b.Helper()
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-us")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-us")
}

// BenchmarkHelperEdit measures an edit that makes a helper blocking and free
// again, until the findings of an open file that calls it are there.
func BenchmarkHelperEdit(b *testing.B) {
	disk, paths := bigWorkspace(1000, 1000)
	e := analysis.New(catalogue.Default(), onDisk{disk})
	e.SetRoots([]string{"/w"})
	if err := e.Snapshot().Index(context.Background(), paths, nil); err != nil {
		b.Fatal(err)
	}
	blocking := disk["/w/pkg/m1.py"]
	free := bytes.Replace(blocking, []byte("text = Path(path).read_text()"), []byte("text = path"), 1)
	var took []time.Duration
	for b.Loop() {
		start := time.Now()
		e.SetBuffer("/w/pkg/m1.py", [][]byte{blocking, free}[len(took)%2])
		if _, err := e.Snapshot().Report(context.Background(), "/w/pkg/m0.py"); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	reportTimes(b, took)
}

// BenchmarkIndex measures a scan of a workspace: cold, by an engine that has
// read nothing, and warm, by one that has and finds the same text.
func BenchmarkIndex(b *testing.B) {
	disk, paths := bigWorkspace(300, 1000)
	total := 0
	for _, p := range paths {
		total += len(disk[p])
	}
	scan := func(b *testing.B, e *analysis.Engine) {
		b.Helper()
		if err := e.Snapshot().Index(context.Background(), paths, nil); err != nil {
			b.Fatal(err)
		}
	}
	cold := func() *analysis.Engine {
		e := analysis.New(catalogue.Default(), onDisk{disk})
		e.SetRoots([]string{"/w"})
		return e
	}
	b.Run("cold", func(b *testing.B) {
		b.SetBytes(int64(total))
		for b.Loop() {
			scan(b, cold())
		}
	})
	b.Run("warm", func(b *testing.B) {
		e := cold()
		scan(b, e)
		b.SetBytes(int64(total))
		for b.Loop() {
			e.Invalidate(paths...)
			scan(b, e)
		}
	})
}

// onDisk answers in constant time where memory searches.
type onDisk struct{ memory }

func (d onDisk) IsDir(p string) bool {
	return p == "/w" || p == "/w/pkg" || strings.Count(p, "/") < 2
}
