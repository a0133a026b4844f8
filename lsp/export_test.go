package lsp

import (
	"context"
	"io"
)

// ServeWith is Serve with further requests, for the tests of what happens
// around a request.
func ServeWith(ctx context.Context, in io.Reader, out io.Writer, opts Options, requests map[string]func(context.Context) (any, error)) int {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := newSession(ctx, opts)
	for method, f := range requests {
		s.calls[method] = func(ctx context.Context, _ *snapshot, _ []byte) (any, error) { return f(ctx) }
	}
	return s.serve(cancel, in, out)
}
