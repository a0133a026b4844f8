package rewrite_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/rewrite/proof"
)

var (
	sources = flag.Int("harness.sources", 150, "how many sources to generate for the harness")
	only    = flag.String("harness.only", "", "look at workspaces alone whose name holds this")
)

// TestProof holds every fix of every finding in the corpus to what proof says
// and to what Python says of the result. New kinds of fix are held to it without
// a word here.
func TestProof(t *testing.T) {
	corpus := append(written(t), libraries(t)...)
	for n := range *sources {
		corpus = append(corpus, generated(n))
	}
	all := tally{kinds: map[string]int{}}
	queue := make(chan workspace, len(corpus))
	judged := 0
	for n, w := range corpus {
		if strings.Contains(w.name, *only) && (!testing.Short() || n%shortOneIn == 0) {
			queue <- w
			judged++
		}
	}
	close(queue)
	t.Run("of", func(t *testing.T) {
		for worker := range runtime.GOMAXPROCS(0) {
			t.Run(strconv.Itoa(worker), func(t *testing.T) {
				t.Parallel()
				python := startReferee(t)
				for w := range queue {
					all.add(prove(t, python, w))
				}
			})
		}
	})
	t.Logf("%d workspaces, %d of them without a finding: %d findings, %d changes: %v", judged, all.silent, all.findings, all.fixes, all.kinds)
	for kind := range all.kinds {
		if _, err := os.Stat(page(rewrite.Kind(kind))); kind != "" && err != nil {
			t.Errorf("a kind without a page: %v", err)
		}
	}
	if all.findings < judged || all.fixes < all.findings/2 {
		t.Errorf("%d findings and %d fixes in %d workspaces: too few to hold anything", all.findings, all.fixes, judged)
	}
}

// shortOneIn is of how many workspaces a short run proves one.
const shortOneIn = 5

// tally counts what was proved, in any number of goroutines.
type tally struct {
	mu                      sync.Mutex
	findings, fixes, silent int
	kinds                   map[string]int
}

func (a *tally) add(p *proof.Proof) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.findings += p.Findings
	a.fixes += len(p.Changes)
	if p.Findings == 0 {
		a.silent++
	}
	for _, c := range p.Changes {
		a.kinds[string(c.Kind)]++
	}
}

// prove fails where a fix of a workspace leaves its finding, brings another, or
// is nothing that Python takes.
func prove(t *testing.T, python *referee, w workspace) *proof.Proof {
	t.Helper()
	p, err := proof.Sample(t.Context(), w.files, max(w.oneIn, 1), home)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range p.Changes {
		if problem := python.of(t, c); problem != "" {
			p.Problems = append(p.Problems, c.Title+": "+problem+"\n"+string(c.Before)+"+++\n"+string(c.After))
		}
	}
	for _, problem := range p.Problems {
		t.Errorf("%s: %s", w.name, problem)
	}
	return p
}

// referee is a Python process that looks at texts before and after a fix.
type referee struct {
	in  *json.Encoder
	out *bufio.Reader
}

// judgement parses a text before and after a fix: as the newest Python that
// runs it, and as 3.9 where the text was for that. It prints what is wrong.
const judgement = `
import ast, io, json, sys, tokenize, warnings
warnings.simplefilter("ignore")

def fault(source, version=None):
    try:
        compile(source, "case.py", "exec", ast.PyCF_ONLY_AST if version else 0, dont_inherit=True, **({"_feature_version": version} if version else {}))
    except (SyntaxError, ValueError) as e:
        return f"{type(e).__name__}: {e}"

def comments(source):
    tokens = tokenize.tokenize(io.BytesIO(source.encode()).readline)
    return sorted(t.string for t in tokens if t.type == tokenize.COMMENT)

def twice(source):
    """The functions that a function, module or class defines more than once."""
    found = set()
    for scope in ast.walk(ast.parse(source)):
        names = [n.name for n in getattr(scope, "body", ()) if isinstance(n, ast.FunctionDef)] if isinstance(scope, ast.stmt) else []
        found.update((getattr(scope, "name", None), name) for name in names if names.count(name) > 1)
    return found

for line in sys.stdin:
    case = json.loads(line)
    before, after = (case[k].lstrip("\ufeff") for k in ("before", "after"))
    problem = None
    if not fault(before):
        problem = fault(after)
        if not problem and comments(before) != comments(after):
            problem = f"comments were {comments(before)}, are {comments(after)}"
        if not problem and twice(after) - twice(before):
            problem = f"defined twice: {twice(after) - twice(before)}"
        if not problem and not fault(before, 9) and fault(after, 9):
            problem = "not for Python 3.9: " + fault(after, 9)
    print(json.dumps(problem), flush=True)
`

func startReferee(t testing.TB) *referee {
	t.Helper()
	command := exec.CommandContext(t.Context(), findPython(t), "-I", "-c", judgement)
	in, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	command.Stderr = os.Stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = in.Close()
		_, _ = io.Copy(io.Discard, out)
		_ = command.Wait() // the context's end may have killed it
	})
	return &referee{json.NewEncoder(in), bufio.NewReader(out)}
}

// of is what Python finds wrong with a change, "" where nothing is. A text that
// is no Python before it is not judged.
func (r *referee) of(t testing.TB, c proof.Change) string {
	t.Helper()
	if err := r.in.Encode(map[string]string{"before": string(c.Before), "after": string(c.After)}); err != nil {
		t.Fatal(err)
	}
	line, err := r.out.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	var problem *string
	if err := json.Unmarshal([]byte(line), &problem); err != nil {
		t.Fatalf("python said %q: %v", line, err)
	}
	if problem == nil {
		return ""
	}
	return strings.TrimSpace(*problem)
}
