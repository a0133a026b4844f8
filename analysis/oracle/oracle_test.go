package oracle

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

var (
	programs = flag.Int("oracle.programs", 200, "how many random programs to compare, in all")
	seeds    = flag.Int("oracle.seeds", 2, "over how many seeds they are spread")
	only     = flag.String("oracle.only", "", "compare alone only constructs whose tag holds this")
	show     = flag.Int("oracle.show", 10, "how many failing programs to print")
	one      = flag.Int("oracle.seed", -1, "look at the edits of this seed alone")
	perTag   = flag.Bool("oracle.tags", false, "print the figures of each tag")
)

// place is a line of a file of a program.
type place struct {
	path string
	line int
}

func (p place) String() string { return fmt.Sprintf("%s:%d", p.path, p.line) }

// answer is what Python says of one program.
type answer struct {
	Fired [][2]any `json:"fired"`
	Error string   `json:"error"`
}

func (a *answer) places() map[place]bool {
	set := map[place]bool{}
	for _, f := range a.Fired {
		set[place{f[0].(string), int(f[1].(float64))}] = true
	}
	return set
}

// runPython has Python tell where the programs block the loop.
func runPython(t *testing.T, all []*program) []answer {
	t.Helper()
	return runScript[answer](t, "testdata/probes.py", all)
}

// runScript has a script answer for each program.
func runScript[A any](t *testing.T, script string, all []*program) []A {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("each program runs in a fork of the process that has the probes")
	}
	python, err := exec.LookPath("python3")
	if err != nil && os.Getenv("CI") == "" {
		t.Skip("python3 is not installed")
	}
	if err != nil {
		t.Fatal(err)
	}
	type input struct {
		Files map[string]string `json:"files"`
		Path  []string          `json:"path"`
	}
	var in []input
	for _, p := range all {
		in = append(in, input{p.files, p.path})
	}
	stdin, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	cmd := exec.CommandContext(t.Context(), python, script, t.TempDir())
	cmd.Stdin, cmd.Stderr = bytes.NewReader(stdin), &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("python: %v\n%s", err, stderr.String())
	}
	var answers []A
	for l := range bytes.Lines(out) {
		var a A
		if err := json.Unmarshal(l, &a); err != nil {
			t.Fatalf("python: %v: %s", err, l)
		}
		answers = append(answers, a)
	}
	if len(answers) != len(all) {
		t.Fatalf("python answered for %d of %d programs\n%s", len(answers), len(all), stderr.String())
	}
	return answers
}

// memory is a file system of one program, at /program.
type memory map[string]string

const home = "/program/"

func (m memory) ReadFile(p string) ([]byte, error) {
	if s, ok := m[strings.TrimPrefix(p, home)]; ok && strings.HasPrefix(p, home) {
		return []byte(s), nil
	}
	return nil, &fs.PathError{Op: "open", Path: p, Err: fs.ErrNotExist}
}

func (m memory) IsFile(p string) bool {
	_, ok := m[strings.TrimPrefix(p, home)]
	return ok && strings.HasPrefix(p, home)
}

func (m memory) IsDir(p string) bool {
	for f := range m {
		if strings.HasPrefix(home+f, p+"/") {
			return true
		}
	}
	return false
}

// absolute are the paths of the files as the engine knows them, in order.
func (m memory) absolute() []string {
	var all []string
	for f := range m {
		all = append(all, path.Join(home, f))
	}
	slices.Sort(all)
	return all
}

// newEngine is an engine over the files, with nothing analysed.
func newEngine(m memory) *analysis.Engine {
	e := analysis.New(catalogue.Default(), m)
	e.SetRoots([]string{strings.TrimSuffix(home, "/")})
	return e
}

// found are the findings of the engine, by place.
func found(t *testing.T, e *analysis.Engine, paths []string) map[place]string {
	t.Helper()
	if err := e.Snapshot().Index(t.Context(), paths, nil); err != nil {
		t.Fatal(err)
	}
	e.Invalidate() // as the server does: what was asked before may say more now
	s := e.Snapshot()
	set := map[place]string{}
	for _, p := range paths {
		r, err := s.Report(t.Context(), p)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Findings {
			if f.Code == catalogue.DroppedOffload || f.Code == catalogue.CoroutineInOffload {
				continue // these don't block
			}
			line := r.Lines.Position(f.Span.Start, text.UTF8).Line + 1
			set[place{strings.TrimPrefix(p, home), line}] = f.Message
		}
	}
	return set
}

// difference is what the engine and Python don't agree on in one program.
type difference struct {
	p        *program
	expected map[place]bool
	got      map[place]string
	missed   []place
	extra    []place
}

func compare(t *testing.T, p *program, a *answer) *difference {
	t.Helper()
	if a.Error != "" {
		t.Errorf("the program fails: %s\n%s", a.Error, &difference{p: p})
	}
	m := memory(p.files)
	d := &difference{p: p, expected: a.places(), got: found(t, newEngine(m), m.absolute())}
	for l := range d.expected {
		if _, ok := d.got[l]; !ok {
			d.missed = append(d.missed, l)
		}
	}
	for l := range d.got {
		if !d.expected[l] {
			d.extra = append(d.extra, l)
		}
	}
	order := func(a, b place) int { return strings.Compare(a.String(), b.String()) }
	slices.SortFunc(d.missed, order)
	slices.SortFunc(d.extra, order)
	return d
}

// String prints the whole program with what is wrong.
func (d *difference) String() string {
	var b strings.Builder
	for i, tags := range d.p.tags {
		fmt.Fprintf(&b, "scenario %d: %s\n", i, strings.Join(tags, ", "))
	}
	for _, name := range slices.Sorted(maps.Keys(d.p.files)) {
		fmt.Fprintf(&b, "--- %s\n", name)
		for i, l := range strings.Split(strings.TrimSuffix(d.p.files[name], "\n"), "\n") {
			at, mark := place{name, i + 1}, ""
			switch message, got := d.got[at]; {
			case got && d.expected[at]:
				mark = "  # found"
			case got:
				mark = "  # WRONG: " + message
			case d.expected[at]:
				mark = "  # MISSED"
			}
			if d.p.files[name] != "\n" {
				fmt.Fprintf(&b, "%3d %s%s\n", i+1, l, mark)
			}
		}
	}
	return b.String()
}

func everything() []*construct {
	return slices.Concat(constructs, pathConstructs, moreConstructs, alikeConstructs)
}

// each is how many programs are made for one construct.
const each = 2

// TestEachConstruct compares each construct alone, around a few leaves and in a
// few layouts. What is out of reach must be listed, and what is listed must be.
func TestEachConstruct(t *testing.T) {
	t.Parallel()
	var tags []string
	var all []*program
	for i, c := range everything() {
		if !strings.Contains(c.tag, *only) {
			continue
		}
		tags = append(tags, c.tag)
		for n := range each {
			r := rand.New(rand.NewPCG(uint64(i), uint64(n)))
			l := randomLeaf(r)
			for l.quiet {
				l = randomLeaf(r)
			}
			all = append(all, generate(r, []chain{{l, []*construct{c}}}))
		}
	}
	answers := runPython(t, all)
	for i, tag := range tags {
		t.Run(tag, func(t *testing.T) {
			var bad []*difference
			for j := i * each; j < (i+1)*each; j++ {
				d := compare(t, all[j], &answers[j])
				if len(d.missed)+len(d.extra) > 0 && (outOfReach[tag] != "" || !d.beyondReach(0)) {
					bad = append(bad, d)
				}
			}
			switch reason := outOfReach[tag]; {
			case reason == "":
				for _, d := range bad {
					t.Errorf("missed %v, wrong %v\n%s", d.missed, d.extra, d)
				}
			case len(bad) == 0:
				t.Errorf("is listed as out of reach, but is not: %s", reason)
			}
		})
	}
}

func randomLeaf(r *rand.Rand) *leaf { return leaves[r.IntN(len(leaves))] }

// randomChain puts up to most constructs around a leaf.
func randomChain(r *rand.Rand, most int) chain {
	c := chain{leaf: randomLeaf(r)}
	all := everything()
	async := false
	for range r.IntN(most + 1) {
		x := all[r.IntN(len(all))]
		if async && x.needsPlain() || len(c.layers) > 0 && x.closed() {
			continue
		}
		c.layers = append(c.layers, x)
		async = x.awaits() || async && x.holds()
	}
	return c
}

// beyondReach reports whether a scenario has a construct that is out of reach.
func (d *difference) beyondReach(scenario int) bool {
	return slices.ContainsFunc(d.p.tags[scenario], func(tag string) bool { return outOfReach[tag] != "" })
}

// score counts blocking lines, those that were found, and wrong findings.
type score struct{ lines, found, wrong int }

func (s score) recall() float64 { return ratio(s.found, s.lines) }

func (s score) precision() float64 { return ratio(s.found, s.found+s.wrong) }

func ratio(n, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(n) / float64(of)
}

// TestRandomPrograms compares programs in which the constructs are composed at
// random. Every finding must be true; a few may be missed.
func TestRandomPrograms(t *testing.T) {
	t.Parallel()
	var total score
	byTag := map[string]*score{}
	shown := 0
	for seed := range *seeds {
		var all []*program
		for n := range *programs / *seeds {
			r := rand.New(rand.NewPCG(uint64(seed), uint64(n)))
			var chains []chain
			for range 1 + r.IntN(3) {
				chains = append(chains, randomChain(r, 3))
			}
			all = append(all, generate(r, chains))
		}
		for i, a := range runPython(t, all) {
			d := compare(t, all[i], &a)
			if bad := d.count(&total, byTag); bad && shown < *show {
				shown++
				t.Logf("seed %d, program %d: missed %v, wrong %v\n%s", seed, i, d.missed, d.extra, d)
			}
		}
	}
	t.Logf("%d programs: %d of %d blocking lines found, %d wrong: precision %.4f, recall %.4f",
		*programs, total.found, total.lines, total.wrong, total.precision(), total.recall())
	if total.wrong > 0 || total.recall() < 0.99 {
		t.Errorf("precision %.4f, recall %.4f: want 1 and 0.99", total.precision(), total.recall())
	}
	for _, tag := range slices.Sorted(maps.Keys(byTag)) {
		s := byTag[tag]
		if s.recall() < 0.95 || s.wrong > 0 {
			t.Errorf("%s: %d of %d found, %d wrong", tag, s.found, s.lines, s.wrong)
		}
		if *perTag {
			t.Logf("%-60s %5d of %5d found, %d wrong", tag, s.found, s.lines, s.wrong)
		}
	}
}

// count adds what is within reach to the scores and reports whether anything
// of it is missed or wrong.
func (d *difference) count(total *score, byTag map[string]*score) (bad bool) {
	add := func(l place, f func(*score)) bool {
		scenario := d.p.scenarioOf(l)
		if scenario >= 0 && d.beyondReach(scenario) {
			return false
		}
		f(total)
		if scenario < 0 {
			return true
		}
		for _, tag := range d.p.tags[scenario] {
			if byTag[tag] == nil {
				byTag[tag] = &score{}
			}
			f(byTag[tag])
		}
		return true
	}
	for l := range d.expected {
		_, found := d.got[l]
		in := add(l, func(s *score) {
			s.lines++
			if found {
				s.found++
			}
		})
		bad = bad || in && !found
	}
	for _, l := range d.extra {
		bad = add(l, func(s *score) { s.wrong++ }) || bad
	}
	return bad
}
