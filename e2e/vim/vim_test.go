// Package vim drives the server in Vim with ALE.
package vim

import (
	"slices"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/e2e/drive"
)

// TestMain takes away what was built.
func TestMain(m *testing.M) { drive.Main(m) }

// withPlugin is a name that no program has: only who names a Vim that has the
// plugin runs the test.
const withPlugin = "vim-with-ale"

// TestALE follows docs/editors/others.md from a clean profile: the diagnostic
// stands, is explained and fixed, and goes.
func TestALE(t *testing.T) {
	vim := drive.Program(t, "UNBLOCK_VIM", withPlugin) // that on the path has no ALE
	home := drive.Folder(t, map[string]string{
		".vim/ale_linters/python/unblock.vim": example(t, "call ale#linter#Define"),
		// With a vimrc Vim leaves out what it has where there is none.
		".vimrc": "source $VIMRUNTIME/defaults.vim\n" + example(t, "let g:ale_linters"),
	})
	term := drive.Start(t, 100, 24, drive.Shop(t), drive.Home(t, home), vim, "direct.py")

	term.WaitFor("`time.sleep` blocks the event loop")
	term.Type("/sleep\r")
	term.Type(":ALEHover\r")
	term.WaitFor("Nothing else runs while it sleeps")
	term.Type(":pclose\r")
	term.WaitUntilGone("Nothing else runs")
	term.Type(":ALECodeAction\r")
	term.WaitFor("Replace with `await asyncio.sleep(...)`")
	term.Type("1\r")
	term.WaitFor("await asyncio.sleep(1)")
	term.WaitUntilGone("blocks the event loop")
	term.Type(":qall!\r")
}

// example are the lines of the page that begin so.
func example(t *testing.T, start string) string {
	t.Helper()
	const page = "docs/editors/others.md"
	examples := drive.Examples(t, page, "vim")
	at := slices.IndexFunc(examples, func(code string) bool { return strings.HasPrefix(code, start) })
	if at < 0 {
		t.Fatalf("%s has no lines that begin with %s", page, start)
	}
	return examples[at]
}
