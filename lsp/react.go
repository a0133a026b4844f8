package lsp

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// The pauses between a change and the reaction to it. Pushed diagnostics wait
// just long enough for the messages of one keystroke to arrive together; what
// a change means for the other open documents may wait for the hands to rest.
const (
	pushPause    = 4 * time.Millisecond
	refreshPause = 150 * time.Millisecond
)

// published is what a client that has diagnostics pushed was sent last.
type published struct {
	uri     string
	doc     *document
	content string // resultID of the diagnostics
}

// react follows head, until the session ends. It compares what the client has
// with what the newest snapshot says and sends the difference, so it never
// matters how many changes it slept through. As the only sender of diagnostics
// it never sends an older result after a newer one.
func (s *session) react() {
	sent := map[string]published{}
	pause, pass := pushPause, func(ctx context.Context, snap *snapshot) { s.push(ctx, snap, sent) }
	if s.client.pull {
		pause, pass = refreshPause, s.refresh
	}
	for s.settle(s.changed, pause) {
		ctx, cancel := until(s.ctx, s.changed)
		s.guardedPass(ctx, pass)
		cancel()
	}
}

// guardedPass runs pass on the newest snapshot. A panic costs this pass alone.
func (s *session) guardedPass(ctx context.Context, pass func(context.Context, *snapshot)) {
	var err error
	defer s.recovered("diagnostics", &err)
	pass(ctx, s.head.Load())
}

// settle waits for a signal and then until none came for a while; false means
// that the session is over.
func (s *session) settle(signal <-chan struct{}, pause time.Duration) bool {
	select {
	case <-signal:
	case <-s.ctx.Done():
		return false
	}
	for {
		select {
		case <-signal:
		case <-time.After(pause):
			return true
		case <-s.ctx.Done():
			return false
		}
	}
}

// until is a context that ends with the next signal. The signal is put back,
// for the loop that it is meant for.
func until(parent context.Context, signal chan struct{}) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(parent)
	go func() {
		select {
		case <-signal:
			wake(signal)
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, cancel
}

// wake gives a signal, unless one is under way already.
func wake(signal chan struct{}) {
	select {
	case signal <- struct{}{}:
	default:
	}
}

// push sends the diagnostics of every open document for which they differ from
// what was sent, the one that changed last first, and clears closed documents.
func (s *session) push(ctx context.Context, snap *snapshot, sent map[string]published) {
	for path, old := range sent {
		if now := snap.docs[path]; now == nil || now.uri != old.uri {
			delete(sent, path)
			s.publish(&protocol.PublishDiagnosticsParams{URI: uri.URI(old.uri), Diagnostics: []protocol.Diagnostic{}})
		}
	}
	for _, doc := range snap.byInterest() {
		items, err := s.itemsOf(ctx, snap, doc)
		if ctx.Err() != nil {
			return // something has changed: start again from there
		}
		if err != nil {
			s.log.Error("analysis failed", "path", doc.path, "err", err)
			continue
		}
		now := published{uri: doc.uri, doc: doc, content: resultID(items)}
		before := sent[doc.key]
		sent[doc.key] = now
		if before == now || before.uri == now.uri && before.content == now.content && doc.edits.leave(before.doc.edits, items) {
			continue
		}
		s.publish(&protocol.PublishDiagnosticsParams{URI: uri.URI(doc.uri), Version: protocol.NewOptional(doc.version), Diagnostics: items})
	}
}

func (s *session) publish(p *protocol.PublishDiagnosticsParams) {
	if err := s.editor.PublishDiagnostics(s.ctx, p); err != nil && !errors.Is(err, context.Canceled) {
		s.log.Error("diagnostics not sent", "err", err)
	}
}

// refresh asks a client that pulls to pull again where the answer it has would
// be another one now: a helper has changed, or the settings.
func (s *session) refresh(ctx context.Context, snap *snapshot) {
	for _, doc := range snap.byInterest() {
		had, ok := s.answers.of(doc)
		if !ok {
			continue // it has not asked for this version yet
		}
		items, err := s.itemsOf(ctx, snap, doc)
		if err != nil || resultID(items) == had {
			continue
		}
		s.answers.forget(doc)
		s.background(func() { _ = s.editor.DiagnosticRefresh(s.ctx) }) // a client that refuses pulls again with the next edit
		return
	}
}

// pythonFiles are the paths of the open documents that are analysed.
func (n *snapshot) pythonFiles() []string {
	paths := map[string]bool{}
	for _, doc := range n.docs {
		if doc.python {
			paths[doc.path] = true
		}
	}
	return slices.Collect(maps.Keys(paths))
}

// byInterest are the open documents, the one that changed last first.
func (n *snapshot) byInterest() []*document {
	docs := make([]*document, 0, len(n.docs))
	if doc := n.docs[n.latest]; doc != nil {
		docs = append(docs, doc)
	}
	for _, path := range slices.Sorted(maps.Keys(n.docs)) {
		if path != n.latest {
			docs = append(docs, n.docs[path])
		}
	}
	return docs
}
