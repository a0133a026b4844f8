package lsp

import (
	"context"
	"fmt"
	"log/slog"
	"strings"

	"go.lsp.dev/protocol"
)

// logHandler writes to the user's log, and sends warnings and errors to the
// client as well. Sending never blocks: what a client doesn't read in time is
// in the log alone.
type logHandler struct {
	next   slog.Handler // nil: no log
	client chan<- protocol.LogMessageParams
	attrs  []slog.Attr
}

func newLogHandler(log *slog.Logger, client chan<- protocol.LogMessageParams) *logHandler {
	h := &logHandler{client: client}
	if log != nil {
		h.next = log.Handler()
	}
	return h
}

// Enabled implements slog.Handler.
func (h *logHandler) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn || h.next != nil && h.next.Enabled(ctx, level)
}

// Handle implements slog.Handler.
func (h *logHandler) Handle(ctx context.Context, r slog.Record) error {
	if r.Level >= slog.LevelWarn {
		h.send(r)
	}
	if h.next == nil || !h.next.Enabled(ctx, r.Level) {
		return nil
	}
	return h.next.Handle(ctx, r)
}

func (h *logHandler) send(r slog.Record) {
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
	kind := protocol.MessageTypeWarning
	if r.Level >= slog.LevelError {
		kind = protocol.MessageTypeError
	}
	select {
	case h.client <- protocol.LogMessageParams{Type: kind, Message: b.String()}:
	default:
	}
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
