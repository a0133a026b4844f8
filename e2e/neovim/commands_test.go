package neovim

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// twoFindings is a project with a way through a helper and a direct call.
var twoFindings = map[string]string{
	"pyproject.toml": pyproject,
	"app.py":         "import time\n\nimport helpers\n\n\nasync def handler():\n    helpers.load()\n    time.sleep(2)\n",
	"helpers.py":     "import time\n\n\ndef load():\n    time.sleep(1)\n",
}

// TestCommands runs each :Unblock subcommand that needs no command of the server.
func TestCommands(t *testing.T) {
	steps := session(t, "commands", twoFindings)

	var completion struct{ All, Some, After, None []string }
	decode(t, steps, "completion", &completion)
	wantCompletion := struct{ All, Some, After, None []string }{
		All:   []string{"explain", "fixall", "graph", "related", "report", "restart", "search", "statistics"},
		Some:  []string{"related", "report", "restart"},
		After: []string{"workspace"},
		None:  []string{},
	}
	if diff := cmp.Diff(wantCompletion, completion); diff != "" {
		t.Errorf("completion (-want +got):\n%s", diff)
	}

	var graph struct {
		Title, Window string
		Places, Texts []string
	}
	decode(t, steps, "graph", &graph)
	places := graph.Places
	if graph.Window != "quickfix" || !slices.Equal(places, []string{"app.py:7:5", "helpers.py:5:5"}) ||
		!strings.HasPrefix(graph.Title, "unblock: ") || slices.Contains(graph.Texts, "") {
		t.Errorf("the quickfix list: %+v", graph)
	}
	at := struct {
		File string
		Line int
	}{}
	decode(t, steps, "clast", &at)
	if at.File != "helpers.py" || at.Line != 5 {
		t.Errorf(":clast leads to %+v", at)
	}

	var related struct {
		Menu []string
		File string
		Line int
	}
	decode(t, steps, "related", &related)
	if len(related.Menu) != len(places) || related.File != "helpers.py" || related.Line != 5 {
		t.Errorf("the steps to jump to: %+v", related)
	}

	var page struct {
		Name, Text string
		Modifiable bool
	}
	decode(t, steps, "explain", &page)
	if !strings.HasSuffix(page.Name, ".md") || !strings.HasPrefix(page.Text, "#") || page.Modifiable {
		t.Errorf("the page: %+v", page)
	}
	var byAction struct {
		Name    string
		Windows int
	}
	decode(t, steps, "explained by the action", &byAction)
	if byAction.Name != page.Name || byAction.Windows != 0 {
		t.Errorf("the action shows %+v, the command %s", byAction, page.Name)
	}
	var said []string
	decode(t, steps, "nothing to explain", &said)
	if len(said) != 1 {
		t.Errorf("without a finding: %q", said)
	}

	var fixed string
	decode(t, steps, "fixall", &fixed)
	if !strings.Contains(fixed, "await asyncio.sleep(2)") {
		t.Errorf("after fixall:\n%s", fixed)
	}
	decode(t, steps, "nonsense", &said)
	if len(said) != 1 || !strings.Contains(said[0], "nonsense") {
		t.Errorf("a subcommand that there isn't: %q", said)
	}
	orderlyEnd(t, steps)
}

// TestRestart holds that the server comes back when it is asked to, and after
// it was killed.
func TestRestart(t *testing.T) {
	steps := session(t, "restart", map[string]string{
		"pyproject.toml": pyproject,
		"app.py":         "import time\n\n\nasync def handler():\n    time.sleep(1)\n",
	})
	for _, name := range []string{"restarted", "restarted after a crash"} {
		if _, ok := steps[name]; !ok {
			t.Errorf("the session never came to %q", name)
		}
	}
	orderlyEnd(t, steps)
}

// TestHealth reads :checkhealth where all is well, where the program is
// missing, and where nothing is attached.
func TestHealth(t *testing.T) {
	steps := session(t, "health", map[string]string{
		"pyproject.toml": pyproject,
		"app.py":         "import time\n\n\nasync def handler():\n    time.sleep(1)\n",
	})
	for _, test := range []struct {
		step string
		want []string
	}{
		{"healthy", []string{"OK Neovim 0.", "OK ", "/unblock ", "attached to 1 of 1 Python buffers"}},
		{"missing", []string{"ERROR /nowhere/unblock is not on the path", "ADVICE"}},
		{"detached", []string{"WARNING the server is attached to no buffer", "lsp.log"}},
	} {
		var text string
		decode(t, steps, test.step, &text)
		for _, want := range test.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in\n%s", test.step, want, text)
			}
		}
		if healthy := !strings.Contains(text, "ERROR") && !strings.Contains(text, "WARNING"); healthy != (test.step == "healthy") {
			t.Errorf("%s:\n%s", test.step, text)
		}
	}
}
