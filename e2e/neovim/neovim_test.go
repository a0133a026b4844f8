// Package neovim drives the real server in a real editor.
package neovim

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/e2e/drive"
)

// variable names Neovim 0.10 or later, several of them as a list of paths.
// Without it nvim is looked for on the path.
const variable = "UNBLOCK_NVIM"

// editor is the path of the Neovim that is driven.
func editor(t *testing.T) string {
	t.Helper()
	return drive.Program(t, variable, "nvim")
}

// newer is the path of a Neovim with vim.lsp.enable, which came with 0.11. In
// an older one the test is skipped.
func newer(t *testing.T) string {
	t.Helper()
	nvim := editor(t)
	out, err := exec.Command(nvim, "--version").Output()
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasPrefix(string(out), "NVIM v0.10.") {
		t.Skip("Neovim 0.10 has no vim.lsp.enable")
	}
	return nvim
}

// everyEditor are the tests, run in each Neovim that is named.
type everyEditor struct{ tests drive.Tests }

// Run returns the worst exit code.
func (e everyEditor) Run() int {
	editors := filepath.SplitList(os.Getenv(variable))
	if len(editors) == 0 {
		return e.tests.Run()
	}
	worst := 0
	for _, nvim := range editors {
		fmt.Println("in", nvim)
		if err := os.Setenv(variable, nvim); err != nil {
			panic(err) // the name is sound
		}
		worst = max(worst, e.tests.Run())
	}
	return worst
}

// TestMain takes away what was built.
func TestMain(m *testing.M) { drive.Main(everyEditor{m}) }

// pyproject says how old a Python the project is for.
const pyproject = "[project]\nname = \"app\"\nrequires-python = \">=3.9\"\n"

// step is one line that the session reports.
type step struct {
	Step   string          `json:"step"`
	Detail json.RawMessage `json:"detail"`
}

// shown is a diagnostic as Neovim has it.
type shown struct {
	Line     int    `json:"line"`
	Severity string `json:"severity"`
	Source   string `json:"source"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Marked   string `json:"marked"` // the text below the underline
}

// session runs a scenario on a new project and returns what it reported, by
// step. More of the environment may be given, each as "NAME=value".
func session(t *testing.T, scenario string, files map[string]string, env ...string) map[string]json.RawMessage {
	t.Helper()
	nvim := editor(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	home := t.TempDir()
	command := exec.CommandContext(ctx, nvim, "--clean", "--headless", "-i", "NONE", "-n", "-S", drive.Repository(t, "e2e/neovim/session.lua"))
	command.Dir = drive.Folder(t, files)
	command.Env = append(append(os.Environ(), drive.Home(t, home)...),
		"UNBLOCK_BINARY="+drive.Server(t), "UNBLOCK_PLUGIN="+drive.Repository(t, "editors/neovim"),
		"UNBLOCK_SCENARIO="+drive.Repository(t, "e2e/neovim/scenarios/"+scenario+".lua"))
	command.Env = append(command.Env, env...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
	steps := map[string]json.RawMessage{}
	for line := range strings.Lines(stdout.String()) {
		var s step
		if json.Unmarshal([]byte(line), &s) == nil {
			steps[s.Step] = s.Detail
			t.Logf("%s %.300s", s.Step, s.Detail)
		}
	}
	if err != nil {
		log, _ := os.ReadFile(filepath.Join(home, "nvim", "lsp.log"))
		t.Fatalf("%v\nstdout: %s\nstderr: %s\nlsp.log: %s", err, stdout.String(), stderr.String(), log)
	}
	return steps
}

// decode reads the detail of a step that must have been reported.
func decode(t *testing.T, steps map[string]json.RawMessage, name string, into any) {
	t.Helper()
	detail, ok := steps[name]
	if !ok {
		t.Fatalf("the session never came to %q", name)
	}
	if err := json.Unmarshal(detail, into); err != nil {
		t.Fatalf("%s: %v in %s", name, err, detail)
	}
}

// TestSession is the main job, end to end: Neovim shows the blocking call,
// explains it, fixes it, and follows an undo and further typing.
func TestSession(t *testing.T) {
	for _, test := range []struct {
		name, source, fix string
		marked, code      string
		card              string // a pattern that the hover holds
		fixed             string
	}{
		{
			name:   "a native replacement",
			source: "import asyncio\nimport time\n\n\nasync def handler():\n    time.sleep(1)\n",
			fix:    "asyncio.sleep",
			marked: "time.sleep", code: "blocking-sleep",
			card:  `time\.sleep\(\) blocks the event loop|time\.sleep`,
			fixed: "import asyncio\nimport time\n\n\nasync def handler():\n    await asyncio.sleep(1)",
		},
		{
			name:   "a thread, an import, and letters of every width before the call",
			source: "import time\n\nimport requests\n\n\nasync def handler(url):\n    x = \"\U0001F40D日本é\"; return requests.get(url).json(), x\n",
			fix:    "asyncio.to_thread",
			marked: "requests.get", code: "blocking-http",
			card:  `requests\.get`,
			fixed: "import asyncio\nimport time\n\nimport requests\n\n\nasync def handler(url):\n    x = \"\U0001F40D日本é\"; return (await asyncio.to_thread(requests.get, url)).json(), x",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			steps := session(t, "fix", map[string]string{"app.py": test.source, "pyproject.toml": pyproject}, "UNBLOCK_FIX="+test.fix)

			var diagnostics struct{ Shown []shown }
			decode(t, steps, "diagnostics", &diagnostics)
			if len(diagnostics.Shown) != 1 {
				t.Fatalf("diagnostics: %+v", diagnostics.Shown)
			}
			got := diagnostics.Shown[0]
			if got.Message == "" {
				t.Error("the diagnostic has no message")
			}
			line := strings.Count(test.source[:strings.Index(test.source, test.marked+"(")], "\n") + 1
			want := shown{Line: line, Severity: "WARN", Source: "unblock", Code: test.code, Message: got.Message, Marked: test.marked}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("diagnostic (-want +got):\n%s", diff)
			}

			var card string
			decode(t, steps, "hover", &card)
			if !regexp.MustCompile(test.card).MatchString(card) {
				t.Errorf("the hover does not match %q:\n%s", test.card, card)
			}

			var fixed struct {
				Menu []string
				Text string
			}
			decode(t, steps, "fixed", &fixed)
			if diff := cmp.Diff(test.fixed, fixed.Text); diff != "" {
				t.Errorf("after the quick fix (-want +got):\n%s", diff)
			}
			for _, name := range []string{"gone", "back", "typed"} {
				if _, ok := steps[name]; !ok {
					t.Errorf("the session never came to %q", name)
				}
			}

			orderlyEnd(t, steps)
		})
	}
}

// TestChainFollowsAnotherBuffer holds that the server sees what other windows
// hold, saved or not.
func TestChainFollowsAnotherBuffer(t *testing.T) {
	steps := session(t, "chain", map[string]string{
		"pyproject.toml": pyproject,
		"app.py":         "import helpers\n\n\nasync def handler():\n    return helpers.load()\n",
		"helpers.py":     "import time\n\n\ndef load():\n    time.sleep(1)\n",
	})
	var chain struct{ Messages, Places []string }
	decode(t, steps, "chain", &chain)
	if len(chain.Messages) != 1 || !strings.Contains(chain.Messages[0], "time.sleep") {
		t.Errorf("diagnostics: %q", chain.Messages)
	}
	if len(chain.Places) == 0 || chain.Places[len(chain.Places)-1] != "helpers.py:5" {
		t.Errorf("the chain leads through %q, want it to end at helpers.py:5", chain.Places)
	}
	for _, name := range []string{"gone", "back"} {
		if _, ok := steps[name]; !ok {
			t.Errorf("the session never came to %q", name)
		}
	}
	orderlyEnd(t, steps)
}

// orderlyEnd holds that the server ended by itself when it was asked to.
func orderlyEnd(t *testing.T, steps map[string]json.RawMessage) {
	t.Helper()
	var ended struct{ Code, Signal int }
	decode(t, steps, "stopped", &ended)
	if ended.Code != 0 || ended.Signal != 0 {
		t.Errorf("the server ended with code %d and signal %d", ended.Code, ended.Signal)
	}
}
