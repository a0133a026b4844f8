// Package helix drives the server in Helix.
package helix

import (
	"testing"

	"github.com/unblock-lsp/unblock/e2e/drive"
)

// TestMain takes away what was built.
func TestMain(m *testing.M) { drive.Main(m) }

// TestHelix follows docs/editors/helix.md from a clean profile: the diagnostic
// stands, is explained and fixed, and goes; an undo brings it back.
func TestHelix(t *testing.T) {
	helix := drive.Program(t, "UNBLOCK_HELIX", "hx")
	project := drive.Shop(t)
	home := drive.Folder(t, map[string]string{".config/helix/languages.toml": drive.Example(t, "docs/editors/helix.md", "toml")})
	term := drive.Start(t, 100, 20, project, drive.Home(t, home), helix, "direct.py")

	const mark = "●   5"
	term.WaitFor(mark)
	term.Type("/sleep\r")
	term.WaitFor("(blocking-sleep)")
	term.Type(" k")
	term.WaitFor("Nothing else runs while it sleeps")
	term.Capture("helix")
	term.Press("Escape")
	term.WaitUntilGone("Nothing else runs")

	term.Type(" a")
	term.WaitFor("Replace with `await asyncio.sleep(...)`")
	term.Press("Enter", "Enter") // the first one; take it
	term.WaitFor("await asyncio.sleep(1)")
	term.WaitUntilGone("(blocking-sleep)")
	term.Type("u")
	term.WaitFor(mark)

	// A way through another file, which is not open.
	term.Type(":open app.py\r")
	term.WaitFor("helpers.load()")
	term.Type("/load\r")
	term.WaitFor("time.sleep")
	term.Type(":quit-all!\r")
}
