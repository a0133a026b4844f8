package rewrite_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// memory is a workspace of one folder.
type memory map[string][]byte

func (m memory) ReadFile(path string) ([]byte, error) {
	if src, ok := m[path]; ok {
		return src, nil
	}
	return nil, fs.ErrNotExist
}

func (m memory) IsFile(path string) bool { _, ok := m[path]; return ok }

func (m memory) IsDir(path string) bool { return path == "/app" }

// report analyses src as the file main.py of a workspace.
func report(t testing.TB, src []byte) *analysis.Report {
	t.Helper()
	e := analysis.New(catalogue.Default(), memory{"/app/main.py": src})
	e.SetRoots([]string{"/app"})
	r, err := e.Snapshot().Report(t.Context(), "/app/main.py")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// key names a finding so that it can be found again after an edit.
func key(f *finding.Finding) string {
	return fmt.Sprintf("%s %s in %s via %s", f.Code, f.Symbol, f.Coroutine, f.Callee)
}

func keys(r *analysis.Report) map[string]int {
	found := map[string]int{}
	for _, f := range r.Findings {
		found[key(f)]++
	}
	return found
}

// TestHarness holds for what the engine finds in every golden sample: each
// offered fix makes the finding go and brings no new one, and all of them
// together converge.
func TestHarness(t *testing.T) {
	findings, fixes := 0, 0
	archives(t, func(t *testing.T, s *sample) string {
		src := s.source
		r := report(t, src)
		before := keys(r)
		for _, f := range r.Findings {
			findings++
			for _, fix := range rewrite.Fixes(rewrite.Input{Source: src, Framework: r.Framework, Project: r.Project, Finding: f}) {
				fixes++
				fixed := apply(t, src, fix.Edits)
				after := keys(report(t, fixed))
				if after[key(f)] >= before[key(f)] {
					t.Errorf("%q leaves the finding %s\n%s", fix.Title, key(f), fixed)
				}
				hidden := f.MoreChains // other ways to block from the same place, which can come up now
				for k, n := range after {
					if hidden -= max(n-before[k], 0); hidden < 0 {
						t.Errorf("%q brings %s\n%s", fix.Title, k, fixed)
					}
				}
			}
		}
		for range 10 {
			r := report(t, src)
			edits := rewrite.FixAll(src, r.Framework, r.Project, r.Findings)
			if len(edits) == 0 {
				return s.want
			}
			src = apply(t, src, edits)
		}
		t.Errorf("fixes are offered still after 10 rounds:\n%s", src)
		return s.want
	})
	if findings < 150 || fixes < findings/2 {
		t.Errorf("the engine found %d, with %d fixes: too few to hold anything", findings, fixes)
	}
}

// refused stands for a helper that no fix moves.
const refused = "refused"

// TestHelpers holds what makes moving a project's own function to a thread safe
// or not.
func TestHelpers(t *testing.T) {
	const head = "import asyncio\nimport requests\nfrom .other import unknown\n\n"
	for _, tt := range []struct{ name, helper, reason string }{
		{"reads", "def load(x):\n    r = requests.get(x)\n    r.raise_for_status()\n    return [str(y).strip() for y in r.json()]\n", ""},
		{"changes its own", "def load(x):\n    found = {}\n    found[x] = requests.get(x)\n    return found\n", ""},
		{"calls another", "def load(x):\n    return one(requests.get(x))\n\ndef one(r):\n    return r.text\n", ""},
		{"calls itself", "def load(x):\n    return requests.get(x) or load(x)\n", ""},
		{"a global", "def load(x):\n    global last\n    last = requests.get(x)\n", "`load` changes a variable that is not its own, from the thread"},
		{"a parameter", "def load(x):\n    x.text = requests.get(x)\n", "`load` changes `x.text`, from the thread while other tasks run"},
		{"a container of its own", "def load(x):\n    found = []\n    found.append(requests.get(x))\n    return found\n", ""},
		{"a container of the module", "seen = []\n\ndef load(x):\n    seen.append(requests.get(x))\n", "`load` changes `seen`, from the thread while other tasks run"},
		{"a cache", "class A:\n    def go(self, x):\n        self.cache.set_cache(x, requests.get(x))\n\ndef load(x):\n    return A().go(x)\n", "`go` changes `self.cache`, from the thread while other tasks run"},
		{"what empties a cache", "class A:\n    def go(self, x):\n        requests.get(x)\n        self.cache.delete_cache(x)\n\ndef load(x):\n    return A().go(x)\n", "`go` changes `self.cache`, from the thread while other tasks run"},
		{"the loop", "def load(x):\n    asyncio.get_running_loop()\n    requests.get(x)\n", refused},
		{"the loop, if there is one", "def load(x):\n    try:\n        asyncio.get_running_loop()\n    except RuntimeError:\n        pass\n    requests.get(x)\n", "`load` uses the event loop (`asyncio.get_running_loop`), which it can't from a thread"},
		{"the loop of another framework", "def load(x):\n    x.loop = IOLoop.current()\n    requests.get(x)\n", refused},
		{"what is kept for its thread", "import threading\nstate = threading.local()\n\ndef load(x):\n    return requests.get(state.address)\n", refused},
		{"what another function reads of it", "from .other import thread_state\n\ndef load(x):\n    return requests.get(worker())\n\ndef worker():\n    return thread_state.worker\n", refused},
		{"its stack", "import inspect\n\ndef load(x):\n    return requests.get(inspect.stack()[1].function)\n", "`load` looks at the thread that it runs in (`inspect.stack`)"},
		{"a context variable", "user = ContextVar('user')\n\ndef load(x):\n    user.set(requests.get(x))\n", "`load` changes `user`, from the thread while other tasks run"},
		{"the loop, further down", "def load(x):\n    one(x)\n    requests.get(x)\n\ndef one(x):\n    x.set_result(1)\n", "`one` uses the event loop (`x.set_result`), which it can't from a thread"},
		{"unknown", "def load(x):\n    return unknown(requests.get(x))\n", "`load` calls `unknown`, which can't be seen from here"},
		{"a class", "class load:\n    def __init__(self, x):\n        self.x = requests.get(x)\n", ""},
		{"a method", "class A:\n    def go(self, x):\n        self.x = requests.get(x)\n\ndef load(x):\n    return A().go(x)\n", "`go` changes `self.x`, from the thread while other tasks run"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte(head + tt.helper + "\nasync def main(x):\n    return load(x)\n")
			r := report(t, src)
			if len(r.Findings) != 1 {
				t.Fatalf("%d findings", len(r.Findings))
			}
			fixes := rewrite.Fixes(rewrite.Input{Source: src, Framework: r.Framework, Project: r.Project, Finding: r.Findings[0]})
			if tt.reason == refused {
				if len(fixes) > 0 {
					t.Errorf("offers %+v", fixes)
				}
				return
			}
			if dual := strings.Contains(tt.name, "if there is one"); len(fixes) == 1 && fixes[0].Preferred == dual {
				t.Errorf("preferred is %v", fixes[0].Preferred)
			}
			if len(fixes) != 1 || fixes[0].Reason != tt.reason || fixes[0].Safe != (tt.reason == "") {
				t.Errorf("got %+v, want the reason %q", fixes, tt.reason)
			}
		})
	}
}
