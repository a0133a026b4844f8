package neovim

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the cards in testdata from what the editor shows")

// carded has one finding of each kind of card: a call that the project has an
// asynchronous twin for, one behind a helper, and work for a processor.
var carded = map[string]string{
	"pyproject.toml": "[project]\nname = \"shop\"\nversion = \"1\"\nrequires-python = \">=3.11\"\ndependencies = [\"requests\", \"httpx\", \"bcrypt\"]\n",
	"helpers.py":     "import time\n\n\ndef load():\n    time.sleep(1)\n",
	"app.py": "import bcrypt\nimport requests\n\nimport helpers\n\n\nasync def handler(url, password):\n" +
		"    answer = requests.get(url)\n    helpers.load()\n    return answer, bcrypt.hashpw(password, bcrypt.gensalt())\n",
}

// show moves the card that is open to the left upper corner, where nothing
// stands beside it or below.
const show = `
function Show()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      vim.api.nvim_win_set_config(window, { relative = 'editor', row = 0, col = 0, width = 108, height = 16 })
    end
  end
end
`

// TestCards holds that the cards look in Neovim as they did when they were last
// looked at: its own Markdown is what draws them.
func TestCards(t *testing.T) {
	nvim := editor(t)
	version, err := exec.Command(nvim, "--version").Output()
	if err != nil {
		t.Fatal(err)
	}
	// Each draws the fences its own way: "NVIM v0.11.4" has those of 0.11.
	folder := filepath.Join("testdata", "cards", strings.Join(strings.Split(strings.TrimPrefix(string(version), "NVIM v"), ".")[:2], "."))
	term := terminalOn(t, carded, nvim, readmeLines(t)+show)
	term.WaitFor("W     helpers.load()")
	for _, card := range []struct{ name, at string }{
		{"direct", "requests.get"}, {"indirect", "helpers.load"}, {"cpu", "bcrypt.hashpw"},
	} {
		term.Type("gg/" + card.at + "\r")
		term.Press("K")
		term.WaitFor("Full entry")
		term.Type(":lua Show()\r")
		screen := term.WaitUntilGone("import requests") // the card is over it
		lines := strings.Split(screen, "\n")[:16]
		for i := range lines {
			lines[i] = strings.TrimRight(lines[i], " ")
		}
		wantCard(t, filepath.Join(folder, card.name+".txt"), strings.TrimRight(strings.Join(lines, "\n"), "\n")+"\n")
		term.Press("h", "l")
		term.WaitUntilGone("Full entry")
	}
	term.Type(":qall!\r")
}

func wantCard(t *testing.T, golden, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil { //nolint:gosec // test data is for everybody
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", golden, diff)
	}
}
