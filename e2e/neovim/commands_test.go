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

// TestCommands runs the subcommands of :Unblock that are about a file's findings.
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

	var callers []string
	decode(t, steps, "callers", &callers)
	if !slices.Equal(callers, []string{"app.py:7"}) {
		t.Errorf("the callers of load: %q", callers)
	}

	var page struct {
		Name, Text string
		Readonly   bool
	}
	decode(t, steps, "explain", &page)
	if !strings.HasSuffix(page.Name, ".md") || !strings.HasPrefix(page.Text, "#") || !page.Readonly {
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

// TestServerCommands runs the subcommands of :Unblock that the server does
// something for.
func TestServerCommands(t *testing.T) {
	steps := session(t, "server_commands", map[string]string{
		"pyproject.toml": pyproject,
		"app.py":         "import time\n\n\nasync def handler():\n    time.sleep(1)\n",
		"other.py":       "import time\n\n\nasync def other():\n    time.sleep(2)\n",
	})
	var search struct {
		Menu       []string
		Name, Text string
	}
	decode(t, steps, "search", &search)
	if len(search.Menu) < 2 || !strings.HasSuffix(search.Name, ".md") || !strings.Contains(strings.ReplaceAll(search.Text, "`", ""), "# "+search.Menu[0]+"\n") {
		t.Errorf("the search offers %q and shows %s:\n%.200s", search.Menu, search.Name, search.Text)
	}
	var said []string
	decode(t, steps, "nothing found", &said)
	if len(said) != 1 {
		t.Errorf("a search for nonsense: %q", said)
	}
	for step, want := range map[string]string{"statistics": "| findings |", "report": "## Settings"} {
		var page struct{ Name, Text string }
		decode(t, steps, step, &page)
		if !strings.Contains(page.Text, want) {
			t.Errorf("%s: no %q in\n%s", step, want, page.Text)
		}
	}
	var fixed struct{ App, Other, OnDisk string }
	decode(t, steps, "fixed", &fixed)
	if !strings.Contains(fixed.App, "await asyncio.sleep(1)") || !strings.Contains(fixed.Other, "await asyncio.sleep(2)") ||
		strings.Contains(fixed.OnDisk, "await") {
		t.Errorf("after fixall workspace: %+v", fixed)
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
		{"healthy", []string{"OK Neovim 0.", "/unblock ", "attached to 1 of 1 Python buffers"}},
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

// TestSettings holds that what setup() is given reaches the server.
func TestSettings(t *testing.T) {
	steps := session(t, "settings", map[string]string{
		"pyproject.toml": pyproject,
		"app.py":         "import time\n\nimport requests\n\n\nasync def handler(url):\n    time.sleep(1)\n    requests.get(url)\n",
	})
	var code string
	decode(t, steps, "settings", &code)
	if code != "blocking-sleep" {
		t.Errorf("the finding that is left: %s", code)
	}
	orderlyEnd(t, steps)
}

// TestHelp opens each topic of the help file, and holds that every subcommand
// and setting has its place there.
func TestHelp(t *testing.T) {
	steps := session(t, "help", map[string]string{})
	var help struct {
		Topics     []string
		File, Text string
	}
	decode(t, steps, "help", &help)
	if help.File != "unblock.txt" {
		t.Errorf("the help opens %s", help.File)
	}
	for _, topic := range []string{
		"unblock.txt", ":Unblock", ":Unblock-explain", ":Unblock-fixall", ":Unblock-graph", ":Unblock-related", ":Unblock-report",
		":Unblock-restart", ":Unblock-search", ":Unblock-statistics", "unblock.setup()", "unblock.fix_all()",
	} {
		if !slices.Contains(help.Topics, topic) {
			t.Errorf("there is no help on %s", topic)
		}
	}
	for line := range strings.Lines(help.Text) {
		if len(strings.TrimRight(line, "\n")) > 78 {
			t.Errorf("too wide for a help window: %s", line)
		}
	}
}
