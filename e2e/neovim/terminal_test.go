package neovim

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/e2e/drive"
)

// terminal opens app.py of twoFindings in a terminal, from a clean profile whose
// whole configuration is init, with the program on the path.
func terminal(t *testing.T, nvim, init string) *drive.Terminal {
	t.Helper()
	return terminalOn(t, twoFindings, nvim, init)
}

// terminalOn is terminal for other files.
func terminalOn(t *testing.T, files map[string]string, nvim, init string) *drive.Terminal {
	t.Helper()
	home := drive.Folder(t, map[string]string{
		".config/nvim/init.lua": strings.Replace(init, "/path/to/unblock/editors/neovim", drive.Repository(t, "editors/neovim"), 1),
	})
	return drive.Start(t, 110, 32, drive.Folder(t, files), drive.Home(t, home), nvim, "app.py")
}

// walk goes from a finding to its chain: K explains, and :Unblock graph leads
// through the helper.
func walk(term *drive.Terminal) {
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

// TestTerminal follows the README's lines for Neovim 0.10, which newer ones take
// too.
func TestTerminal(t *testing.T) {
	term := terminal(t, editor(t), readmeLines(t))
	term.WaitFor(firstSign)
	walk(term)
}

// readmeLines are the README's lines for Neovim 0.10.
func readmeLines(t *testing.T) string {
	t.Helper()
	readme, err := os.ReadFile(drive.Repository(t, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	lines := regexp.MustCompile(`(?m)^vim\.opt\.runtimepath.*\nrequire\('unblock'\)\.setup\(\)\n`).FindString(string(readme))
	if lines == "" {
		t.Fatal("the README has no lines for Neovim 0.10")
	}
	return lines
}

// firstSign is how each Neovim marks the line of the first finding.
const firstSign = "W     helpers.load()"

// TestTerminalWithoutPlugin follows the README's five lines for Neovim 0.11 and
// later: the first diagnostic stands, its float tells it, K explains, and gra
// fixes the call.
func TestTerminalWithoutPlugin(t *testing.T) {
	nvim := newer(t)
	lines := drive.Example(t, "README.md", "lua")
	if n := strings.Count(lines, "\n"); n != 5 {
		t.Errorf("the README promises five lines and has %d:\n%s", n, lines)
	}
	term := terminal(t, nvim, lines)
	term.WaitFor(firstSign)
	term.Type("/sleep\r")
	term.Press("C-w", "d")
	term.WaitFor("`time.sleep` blocks the event loop")
	term.Press("h")
	term.WaitUntilGone("blocks the event loop")
	term.Press("K")
	term.WaitFor("Nothing else runs")
	term.Press("h", "l")
	term.WaitUntilGone("Nothing else runs")
	term.Type("gra")
	term.WaitFor("Replace with `await asyncio.sleep(...)`")
	term.Type("1\r")
	term.WaitFor("await asyncio.sleep(2)")
	term.WaitUntilGone("W     await")
	term.Type(":qall!\r")
}

// TestTerminalWithPlugin follows docs/editors/neovim.md for Neovim 0.11 and
// later.
func TestTerminalWithPlugin(t *testing.T) {
	term := terminal(t, newer(t), drive.Example(t, "docs/editors/neovim.md", "lua"))
	term.WaitFor(firstSign)
	walk(term)
}

// TestTerminalWithAPluginManager follows the lines of docs/editors/neovim.md for
// lazy.nvim and packer.nvim, with what those do for them in their stead: packer
// loads the plugin at the start, lazy with the first Python buffer.
func TestTerminalWithAPluginManager(t *testing.T) {
	examples := drive.Examples(t, "docs/editors/neovim.md", "lua")
	for _, manager := range []struct{ name, mark, does string }{
		{"lazy", "{\n  dir = ", `
local spec = %s
vim.api.nvim_create_autocmd('FileType', {
  pattern = spec.ft, once = true,
  callback = function()
    vim.opt.runtimepath:append(spec.dir)
    spec.config()
  end,
})
`},
		{"packer", "use({\n", `
local function use(spec)
  vim.opt.runtimepath:append(spec[1])
  spec.config()
end
%s
`},
	} {
		t.Run(manager.name, func(t *testing.T) {
			at := slices.IndexFunc(examples, func(code string) bool { return strings.HasPrefix(code, manager.mark) })
			if at < 0 {
				t.Fatalf("docs/editors/neovim.md has no lines for %s", manager.name)
			}
			term := terminal(t, editor(t), fmt.Sprintf(manager.does, examples[at]))
			term.WaitFor(firstSign)
			walk(term)
		})
	}
}
