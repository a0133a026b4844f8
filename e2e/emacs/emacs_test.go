// Package emacs drives the server in Emacs with eglot.
package emacs

import (
	"testing"

	"github.com/unblock-lsp/unblock/e2e/drive"
)

// TestMain takes away what was built.
func TestMain(m *testing.M) { drive.Main(m) }

// TestEglot follows docs/editors/emacs.md from a clean profile: the diagnostic
// stands, is explained and fixed, and goes; an undo brings it back.
func TestEglot(t *testing.T) {
	emacs := drive.Program(t, "UNBLOCK_EMACS", "emacs")
	project := drive.Shop(t)
	home := drive.Folder(t, map[string]string{".emacs.d/init.el": drive.Example(t, "docs/editors/emacs.md", "elisp")})
	term := drive.Start(t, 100, 24, project, drive.Home(t, home), emacs, "-nw", "--no-splash", "direct.py")

	// The mode line counts errors and warnings.
	term.WaitFor("Flymake[0 1]")
	term.Type("\x13sleep\r") // isearch
	command := func(name string) {
		term.Press("M-x")
		term.Type(name + "\r")
	}
	command("eldoc")
	term.WaitFor("blocks the event loop: sleeps")
	term.Press("C-h", ".")
	term.WaitFor("Nothing else runs while it sleeps")
	term.Capture("emacs")
	term.Press("C-x", "1")

	command("eglot-code-actions")
	term.WaitFor("Replace with `await asyncio.sleep(...)`")
	term.Press("Enter")
	term.WaitFor("await asyncio.sleep(1)")
	term.WaitFor("Flymake[0 0]")
	term.Press("C-_")
	term.WaitFor("Flymake[0 1]")

	// A way through another file, which is not open.
	term.Press("C-x", "C-s", "C-x", "C-f")
	term.Type("app.py\r")
	term.WaitFor("helpers.load()")
	term.WaitFor("Flymake[0 1]")
	command("flymake-show-buffer-diagnostics")
	term.WaitFor("`helpers.load` blocks the event loop")
}

// TestLspMode follows the same page for lsp-mode.
func TestLspMode(t *testing.T) {
	emacs := drive.Program(t, "UNBLOCK_EMACS", "emacs-with-lsp-mode") // that on the path may have none
	lines := drive.Examples(t, "docs/editors/emacs.md", "elisp")[1]
	home := drive.Folder(t, map[string]string{
		// What a package manager does for lsp-mode; and nothing is compiled meanwhile.
		".emacs.d/init.el": "(setq native-comp-jit-compilation nil native-comp-enable-subr-trampolines nil)\n(load \"lsp-mode-autoloads\")\n" + lines,
	})
	term := drive.Start(t, 100, 24, drive.Shop(t), drive.Home(t, home), emacs, "-nw", "--no-splash", "direct.py")
	term.WaitFor("Select action:") // about the root of the project
	term.Press("i")
	term.WaitFor("Flymake[0 1]")
	term.Type("\x13sleep\r")
	command := func(name string) {
		term.Press("M-x")
		term.Type(name + "\r")
	}
	command("lsp-describe-thing-at-point")
	term.WaitFor("Nothing else runs while it sleeps")
	term.Press("C-x", "1")
	command("lsp-execute-code-action")
	term.WaitFor("Select code action:")
	term.Type("Repl\t")
	term.WaitFor("Replace with `await asyncio.sleep(...)`")
	term.Press("Enter")
	term.WaitFor("await asyncio.sleep(1)")
	term.WaitFor("Flymake[0 0]")
}
