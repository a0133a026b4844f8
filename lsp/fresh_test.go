package lsp

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// pieces are statements that depend on each other in one way or another; those
// of app.py on helper.py too.
var pieces = []string{
	"import time\n", "from time import sleep\n", "import requests as rq\n",
	"def load():\n    time.sleep(1)\n", "def load():\n    return 1\n", "time = None\n",
	"async def f():\n    load()\n", "async def h():\n    sleep(1)\n    rq.get('')\n",
	"class A:\n    def go(self):\n        time.sleep(2)\n", "async def k():\n    A().go()\n", "class B(A):\n    pass\n", "async def l(b: B):\n    b.go()\n",
	"# 日本 😀\n", "\n", "with open('x') as f: pass\n",
}

var imports = []string{"from helper import load\n", "import helper\n", "async def g():\n    helper.load()\n", "from helper import *\n"}

// shards break what stands around them.
var shards = []string{"async def broken(:\n", "'''", "x = [\n", "]\n", "@decorated\n", "    pass\n"}

// After many edits of two files, one of which imports the other, the findings are those
// of a server that never saw anything but the last text.
func TestFindingsEqualThoseOfAFreshServer(t *testing.T) {
	const rounds, seeds = 60, 20
	files := []string{"/w/app.py", "/w/helper.py"}
	for seed := range uint64(seeds) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			s := offline(t, "utf-32")
			s.update(func(*snapshot) { s.engine.SetRoots([]string{"/w"}) })
			r := rand.New(rand.NewPCG(seed, 2))
			texts := map[string]clientText{}
			for _, file := range files {
				texts[file] = clientText(strings.Join(pieces, ""))
				s.deliver(t, protocol.MethodTextDocumentDidOpen, m{"textDocument": m{"uri": "file://" + file, "languageId": "python", "version": 0, "text": string(texts[file])}})
			}
			for round := 1; round <= rounds; round++ {
				file := files[r.IntN(len(files))]
				from, to, scrap := texts[file].pieceEdit(r, file == "/w/app.py")
				s.deliver(t, protocol.MethodTextDocumentDidChange, m{
					"textDocument":   m{"uri": "file://" + file, "version": round},
					"contentChanges": []m{{"range": m{"start": texts[file].wire(from, encodings["utf-32"]), "end": texts[file].wire(to, encodings["utf-32"])}, "text": scrap}},
				})
				texts[file] = texts[file].splice(from, to, scrap)
				if r.IntN(3) > 0 {
					continue // some versions are never asked about
				}
				fresh := analysis.New(catalogue.Default(), noFiles{})
				fresh.SetRoots([]string{"/w"})
				for _, file := range files {
					fresh.SetBuffer(file, []byte(string(texts[file])))
				}
				edited := s.head.Load().engine
				for _, ask := range []func(*testing.T, *analysis.Snapshot, string) []string{findingsOf, reachedOf} {
					for _, file := range files {
						if diff := cmp.Diff(ask(t, fresh.Snapshot(), file), ask(t, edited, file)); diff != "" {
							t.Fatalf("round %d, %s: -fresh +edited\n%s\n%s", round, file, diff, string(texts[file]))
						}
					}
				}
			}
		})
	}
}

// pieceEdit inserts a statement at the start of a line, or takes lines away.
func (c clientText) pieceEdit(r *rand.Rand, importing bool) (from, to int, scrap string) {
	starts := []int{0}
	for i, char := range c {
		if char == '\n' {
			starts = append(starts, i+1)
		}
	}
	i := r.IntN(len(starts))
	from, to = starts[i], starts[i]
	switch r.IntN(12) {
	case 0:
		return from, to, shards[r.IntN(len(shards))]
	case 1, 2, 3, 4:
		return from, starts[min(len(starts)-1, i+1+r.IntN(3))], ""
	default:
		from := pieces
		if importing && r.IntN(3) == 0 {
			from = imports
		}
		return starts[i], to, from[r.IntN(len(from))]
	}
}

// reachedOf is what the graph of calls knows of a file: who comes where.
func reachedOf(t *testing.T, snap *analysis.Snapshot, file string) (all []string) {
	t.Helper()
	ctx := context.Background()
	reached, err := snap.Reached(ctx, file)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range reached {
		line := fmt.Sprintf("%v %s %s in %s:", r.At, r.Calls, r.Symbol, r.In.Name)
		for _, root := range r.Roots {
			line += fmt.Sprintf(" %s:%v", root.Path, root.Selection)
		}
		links, err := snap.Incoming(ctx, r.In)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range links {
			line += fmt.Sprintf(" <- %s:%v", l.Place.Name, l.At)
		}
		all = append(all, line)
	}
	return all
}

func findingsOf(t *testing.T, snap *analysis.Snapshot, file string) (all []string) {
	t.Helper()
	r, err := snap.Report(context.Background(), file)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		chain := make([]string, len(f.Chain))
		for i, step := range f.Chain {
			chain[i] = fmt.Sprintf("%s:%v:%s", step.Path, step.Span, step.Name)
		}
		all = append(all, fmt.Sprintf("%v %s %s %s in %s through %s", f.Span, f.Code, f.Symbol, f.Severity, f.Coroutine, strings.Join(chain, ", ")))
	}
	return all
}
