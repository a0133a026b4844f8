package drive

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// patience is how long the screen may take to show what is waited for: starting
// an editor and a server on a busy machine.
const patience = 30 * time.Second

// Terminal is a terminal in which a program runs. It ends with the test.
type Terminal struct {
	t      *testing.T
	tmux   string
	socket string
}

// Start runs a command in a folder, in a terminal of columns by rows. The
// environment variables, each "NAME=value", are added to those of the test.
func Start(t *testing.T, columns, rows int, dir string, env []string, command ...string) *Terminal {
	t.Helper()
	term := &Terminal{t: t, tmux: Program(t, "UNBLOCK_TMUX", "tmux"), socket: filepath.Join(t.TempDir(), "tmux")}
	args := append([]string{
		"-f", os.DevNull, "new-session", "-d", "-x", strconv.Itoa(columns), "-y", strconv.Itoa(rows), "-c", dir,
		"env", "TERM=tmux-256color", "COLORTERM=truecolor",
	}, env...)
	term.run(append(args, command...)...)
	program := strings.TrimSpace(term.run("display-message", "-p", "#{pane_pid}"))
	t.Cleanup(func() {
		_ = exec.Command(term.tmux, "-S", term.socket, "kill-server").Run() // it may have ended
		waitForEnd(program)
	})
	return term
}

// waitForEnd waits until a process has ended, for some seconds at most: an
// editor that was told to quit still writes into its folders, which go with the
// test.
func waitForEnd(process string) {
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if exec.Command("kill", "-0", process).Run() != nil {
			return
		}
	}
}

func (term *Terminal) run(args ...string) string {
	term.t.Helper()
	out, err := exec.Command(term.tmux, append([]string{"-S", term.socket}, args...)...).CombinedOutput()
	if err != nil {
		term.t.Fatalf("tmux %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// Press presses keys, by tmux's names: "Enter", "Escape", "C-c", "K".
func (term *Terminal) Press(keys ...string) {
	term.t.Helper()
	term.run(append([]string{"send-keys"}, keys...)...)
}

// Type types text as it is.
func (term *Terminal) Type(text string) {
	term.t.Helper()
	term.run("send-keys", "-l", text)
}

// Screen is what the terminal shows.
func (term *Terminal) Screen() string {
	term.t.Helper()
	return term.run("capture-pane", "-p")
}

// Capture keeps the screen, with its colours, as NAME.screen in the folder that
// $UNBLOCK_CAPTURES names: docs/capture.sh makes the pictures of the pages of it.
func (term *Terminal) Capture(name string) {
	term.t.Helper()
	folder := os.Getenv("UNBLOCK_CAPTURES")
	if folder == "" {
		return
	}
	screen := term.run("capture-pane", "-e", "-N", "-p")
	if err := os.WriteFile(filepath.Join(folder, name+".screen"), []byte(screen), 0o644); err != nil {
		term.t.Fatal(err)
	}
}

// WaitFor waits until the screen shows a text, and returns the screen.
func (term *Terminal) WaitFor(text string) string {
	term.t.Helper()
	return term.wait("the screen never showed "+strconv.Quote(text), func(screen string) bool {
		return strings.Contains(screen, text)
	})
}

// WaitUntilGone waits until the screen does not show a text any more.
func (term *Terminal) WaitUntilGone(text string) string {
	term.t.Helper()
	return term.wait("the screen still shows "+strconv.Quote(text), func(screen string) bool {
		return !strings.Contains(screen, text)
	})
}

func (term *Terminal) wait(failure string, enough func(screen string) bool) string {
	term.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(50 * time.Millisecond) {
		screen := term.Screen()
		if enough(screen) {
			return screen
		}
		if time.Now().After(end) {
			term.t.Fatalf("%s:\n%s", failure, screen)
		}
	}
}
