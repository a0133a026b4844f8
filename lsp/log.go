package lsp

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"go.lsp.dev/protocol"
)

// logHandler writes to the user's log, and sends the client what that log leaves
// out, and warnings and errors in any case. Sending never blocks: what a client
// doesn't read in time is not sent.
type logHandler struct {
	next   slog.Handler // nil: no log
	client chan<- protocol.LogMessageParams
	tail   *logTail
	attrs  []slog.Attr
}

func newLogHandler(log *slog.Logger, client chan<- protocol.LogMessageParams, tail *logTail) *logHandler {
	h := &logHandler{client: client, tail: tail}
	if log != nil {
		h.next = log.Handler()
	}
	return h
}

// Enabled implements slog.Handler.
func (h *logHandler) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelInfo || h.next != nil && h.next.Enabled(ctx, level)
}

// Handle implements slog.Handler.
func (h *logHandler) Handle(ctx context.Context, r slog.Record) error {
	logged := h.next != nil && h.next.Enabled(ctx, r.Level)
	if r.Level >= slog.LevelInfo {
		line := h.line(r)
		h.tail.add(r.Time.UTC().Format("15:04:05.000 ") + r.Level.String() + " " + line)
		if r.Level >= slog.LevelWarn || !logged {
			h.send(r.Level, line)
		}
	}
	if !logged {
		return nil
	}
	return h.next.Handle(ctx, r)
}

// line is what a record says, on one line.
func (h *logHandler) line(r slog.Record) string {
	var b strings.Builder
	b.WriteString(r.Message)
	add := func(a slog.Attr) bool {
		fmt.Fprintf(&b, " %s=%v", a.Key, a.Value)
		return true
	}
	for _, a := range h.attrs {
		add(a)
	}
	r.Attrs(add)
	return b.String()
}

func (h *logHandler) send(level slog.Level, line string) {
	kind := protocol.MessageTypeInfo
	switch {
	case level >= slog.LevelError:
		kind = protocol.MessageTypeError
	case level >= slog.LevelWarn:
		kind = protocol.MessageTypeWarning
	}
	select {
	case h.client <- protocol.LogMessageParams{Type: kind, Message: line}:
	default:
	}
}

// logTail keeps the last lines of the log. It is safe for concurrent use.
type logTail struct {
	mu    sync.Mutex
	lines []string
}

const tailLines = 200

func (t *logTail) add(line string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.lines) == tailLines {
		t.lines = slices.Delete(t.lines, 0, 1)
	}
	t.lines = append(t.lines, line)
}

func (t *logTail) text() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var b strings.Builder
	for _, line := range t.lines {
		b.WriteString(line + "\n")
	}
	return b.String()
}

// WithAttrs implements slog.Handler.
func (h *logHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	with := *h
	with.attrs = append(h.attrs[:len(h.attrs):len(h.attrs)], attrs...)
	if h.next != nil {
		with.next = h.next.WithAttrs(attrs)
	}
	return &with
}

// WithGroup implements slog.Handler. Groups show in the log alone.
func (h *logHandler) WithGroup(name string) slog.Handler {
	with := *h
	if h.next != nil {
		with.next = h.next.WithGroup(name)
	}
	return &with
}

// forwardLog sends the client its share of the log, until the session ends.
func (s *session) forwardLog() {
	for {
		select {
		case m := <-s.toLog:
			if s.editor.LogMessage(s.ctx, &m) != nil {
				return // the connection is gone
			}
		case <-s.ctx.Done():
			return
		}
	}
}

// tell shows the user a message. It may be called on the reader.
func (s *session) tell(kind protocol.MessageType, message string) {
	s.background(func() {
		_ = s.editor.ShowMessage(s.ctx, &protocol.ShowMessageParams{Type: kind, Message: message}) // fails with the connection alone
	})
}

type setTraceParams struct {
	Value string `json:"value"`
}

// setTrace is heard and noted: the log file's level says what is logged.
func (s *session) setTrace(p *setTraceParams) error {
	s.log.Debug("trace", "value", p.Value)
	return nil
}
