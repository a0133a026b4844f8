package lsp

import (
	"context"
	"io"
	"log/slog"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Options is what a session needs from outside. The zero value works: it has
// the embedded catalogue and entries, and sees only the files that the editor
// has open.
type Options struct {
	Catalogue *catalogue.Catalogue // nil: catalogue.Default()
	Files     analysis.Files       // nil: there are no files but the open ones
	// LoadBook reads the entries, when the session opens and when they may have
	// changed. It may take its time: until it returns, the embedded ones count.
	// With an error it may still return a book. nil: the embedded ones.
	LoadBook func(context.Context) (*knowledge.Book, error)
	// Database is the file that LoadBook reads. Where it changes the entries are
	// read anew; empty: it does not.
	Database string
	CacheDir string       // where pages are written; empty: DefaultCacheDir
	Logger   *slog.Logger // nil: nothing is logged, but to the client
	Version  string       // told to the client
}

// The exit codes that the protocol asks of a server.
const (
	exitOrderly   = 0 // shutdown, then exit
	exitUnorderly = 1 // exit without shutdown, a lost stream, a dead parent
)

// drainTime is how long Serve waits for its goroutines once the session is
// over. It bounds the wait for a client that no longer reads.
const drainTime = time.Second

// Serve runs one session over in and out until the client ends it, in ends,
// the client's process dies or ctx is done, and returns the exit code that a
// server process should have. Nothing else may write to out. When it returns
// it has closed in and out where they are io.Closers; where in is not, a
// goroutine may stay parked in a Read of it.
func Serve(ctx context.Context, in io.Reader, out io.Writer, opts Options) (exitCode int) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	return newSession(ctx, opts).serve(cancel, in, out)
}

// serve opens the connection, waits for the end of the session, and ends what
// belongs to it. cancel ends the session's context.
func (s *session) serve(cancel context.CancelFunc, in io.Reader, out io.Writer) (exitCode int) {
	s.frames = newFrames(in, out, s.log)
	conn := jsonrpc2.NewConn(s.frames, jsonrpc2.WithCodec(codec{}))
	s.editor = protocol.ClientDispatcher(conn)
	s.background(s.watchParent)
	conn.Go(s.ctx, s.handler())

	exitCode = exitUnorderly
	select {
	case exitCode = <-s.exit:
	case <-s.frames.ended:
		if s.shutdown.Load() {
			exitCode = exitOrderly
		}
	case <-s.ctx.Done():
	}
	cancel()
	s.frames.close()
	s.drain(conn.Done(), drainTime)
	return exitCode
}
