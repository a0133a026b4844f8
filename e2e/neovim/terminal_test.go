package neovim

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/e2e/drive"
)

// TestTerminal follows the README from a clean profile, in a terminal: with its
// lines as the whole configuration and the program on the path, a diagnostic
// stands, K explains, and :Unblock graph leads through the helper.
func TestTerminal(t *testing.T) {
	nvim := editor(t)
	readme, err := os.ReadFile(drive.Repository(t, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	lines := regexp.MustCompile(`(?m)^vim\.opt\.runtimepath.*\nrequire\('unblock'\)\.setup\(\)\n`).FindString(string(readme))
	if lines == "" {
		t.Fatal("the README has no lines for Neovim 0.10")
	}
	home := drive.Folder(t, map[string]string{
		".config/nvim/init.lua": strings.Replace(lines, "/path/to/unblock/editors/neovim", drive.Repository(t, "editors/neovim"), 1),
	})
	term := drive.Start(t, 110, 32, drive.Folder(t, twoFindings), drive.Home(t, home), nvim, "app.py")

	term.WaitFor("`helpers.load` blocks the event loop")
	term.Type("/sleep\r")
	term.Press("K")
	term.WaitFor("await asyncio.sleep(2)")
	term.Press("Escape", "g", "g")
	term.WaitUntilGone("await asyncio.sleep(2)")

	term.Type("/helpers.load\r:Unblock graph\r")
	term.WaitFor("helpers.py|5 col 5")
	term.Type(":clast\r")
	term.WaitFor("def load():")
	term.Type(":qall!\r")
}
