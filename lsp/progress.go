package lsp

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"go.lsp.dev/protocol"
)

const (
	// progressAfter is how long work may take before the user is told of it.
	progressAfter = 400 * time.Millisecond
	// progressEvery is the time between two reports of how far it has come.
	progressEvery = 200 * time.Millisecond
)

// progress tells the user how far a piece of long work has come. Work that is
// soon done is never shown. It is for one goroutine.
type progress struct {
	s       *session
	token   protocol.String
	title   string
	next    time.Time // of the next report
	shown   bool
	refused bool
}

var progressTokens atomic.Int64

// progress prepares to show long work. The context that it returns ends when
// the user cancels the work. done has to be called at its end, with a word on
// how it ended.
func (s *session) progress(parent context.Context, title string) (ctx context.Context, p *progress, done func(message string)) {
	ctx, cancel := context.WithCancel(parent)
	p = &progress{
		s: s, title: title, next: time.Now().Add(progressAfter), refused: !s.client.progress,
		token: protocol.String(fmt.Sprintf("unblock/%d", progressTokens.Add(1))),
	}
	s.cancels.Store(string(p.token), cancel)
	return ctx, p, func(message string) {
		cancel()
		s.cancels.Delete(string(p.token))
		if p.shown {
			p.send(&protocol.WorkDoneProgressEnd{Kind: "end", Message: &message})
		}
	}
}

// report says that so many of all steps are done. It may block until the
// client has answered, but not for longer than it has time to.
func (p *progress) report(done, all int) {
	if p.refused || time.Now().Before(p.next) {
		return
	}
	p.next = time.Now().Add(progressEvery)
	message, percent := fmt.Sprintf("%d/%d files", done, all), uint32(100*done/max(all, 1)) //nolint:gosec // at most 100
	if p.shown {
		p.send(&protocol.WorkDoneProgressReport{Kind: "report", Message: &message, Percentage: &percent})
		return
	}
	ctx, cancel := context.WithTimeout(p.s.ctx, answerTime)
	defer cancel()
	if err := p.s.editor.WorkDoneProgressCreate(ctx, &protocol.WorkDoneProgressCreateParams{Token: p.token}); err != nil {
		p.refused = true
		return
	}
	p.shown = true
	yes := true
	p.send(&protocol.WorkDoneProgressBegin{Kind: "begin", Title: p.title, Cancellable: &yes, Message: &message, Percentage: &percent})
}

func (p *progress) send(value any) {
	// It fails with the connection alone.
	_ = p.s.editor.Progress(p.s.ctx, &protocol.ProgressParams{Token: p.token, Value: encoded(value)})
}

type workDoneProgressCancelParams struct {
	Token any `json:"token"`
}

// cancelProgress handles the user's wish to end a piece of long work.
func (s *session) cancelProgress(p *workDoneProgressCancelParams) error {
	if cancel, ok := s.cancels.Load(fmt.Sprint(p.Token)); ok {
		cancel.(context.CancelFunc)()
	}
	return nil
}
