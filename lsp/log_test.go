package lsp_test

import (
	"encoding/json"
	"log/slog"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/lsp"
)

// logged are the log lines that the client was sent, by their kind.
func (e *editor) logged(kind int) (lines []string) {
	for _, m := range e.heard {
		var p struct {
			Type    int
			Message string
		}
		if m.Method == "window/logMessage" && json.Unmarshal(m.Params, &p) == nil && p.Type == kind {
			lines = append(lines, p.Message)
		}
	}
	return lines
}

// The client is sent what the log of the process leaves out, and warnings
// always: an editor must not find plain information among errors.
func TestLogOfTheClient(t *testing.T) {
	for name, quiet := range map[string]bool{"warnings on standard error": true, "all in a file": false} {
		t.Run(name, func(t *testing.T) {
			log := &logBuffer{}
			level := slog.LevelInfo
			if quiet {
				level = slog.LevelWarn
			}
			e := open(t, pushing(), lsp.Options{Logger: slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: level}))})
			e.close(app) // it is not open
			e.until("a warning", func() bool { return len(e.logged(2)) > 0 })
			e.mu.Lock()
			informed := strings.Contains(strings.Join(e.logged(3), "\n"), "session opened")
			e.mu.Unlock()
			if informed != quiet {
				t.Errorf("the client is told of the session: %v", informed)
			}
			if in := strings.Contains(log.String(), "session opened"); in == quiet {
				t.Errorf("in the log: %v", in)
			}
			if !strings.Contains(log.String(), "not open") {
				t.Errorf("no warning in the log: %s", log)
			}
		})
	}
}
