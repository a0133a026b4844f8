package lsp

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// The errors that the protocol defines and the library does not.
var (
	errNotInitialized = jsonrpc2.NewError(jsonrpc2.ServerNotInitialized, "initialize has to come first")
	errShutDown       = jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the session is shut down")
	errBusy           = jsonrpc2.NewError(-32803, "too many requests are running")
	errTwice          = jsonrpc2.NewError(jsonrpc2.InvalidRequest, "initialize was sent before")
	// errSuperseded answers a pull on a document that has changed since.
	errSuperseded = &jsonrpc2.Error{
		Code: -32802, Message: "the document has changed", Data: jsonrpc2.RawMessage(`{"retriggerRequest":true}`),
	}
)

// maxRunning is how many requests may run at a time. Beyond it they are
// refused: a client that floods must not fill the memory, and the reader must
// not wait, or no cancellation would be heard.
const maxRunning = 4096

// A note handles a notification, on the reader. A call answers a request from
// the snapshot that was current when it arrived, on a goroutine of its own.
type (
	note func(params []byte) error
	call func(ctx context.Context, snap *snapshot, params []byte) (any, error)
)

// routes are the methods that the server knows beside those of its life cycle.
func (s *session) routes() {
	s.notes = map[string]note{
		protocol.MethodInitialized:                        s.initialized,
		protocol.MethodSetTrace:                           noted(s.setTrace),
		protocol.MethodWindowWorkDoneProgressCancel:       noted(s.cancelProgress),
		protocol.MethodTextDocumentDidOpen:                noted(s.didOpen),
		protocol.MethodTextDocumentDidChange:              noted(s.didChange),
		protocol.MethodTextDocumentDidSave:                noted(s.didSave),
		protocol.MethodTextDocumentDidClose:               noted(s.didClose),
		protocol.MethodNotebookDocumentDidOpen:            noted(s.didOpenNotebook),
		protocol.MethodNotebookDocumentDidChange:          noted(s.didChangeNotebook),
		protocol.MethodNotebookDocumentDidSave:            noted(s.didSaveNotebook),
		protocol.MethodNotebookDocumentDidClose:           noted(s.didCloseNotebook),
		protocol.MethodWorkspaceDidChangeConfiguration:    noted(s.didChangeConfiguration),
		protocol.MethodWorkspaceDidChangeWatchedFiles:     noted(s.didChangeWatchedFiles),
		protocol.MethodWorkspaceDidChangeWorkspaceFolders: noted(s.didChangeWorkspaceFolders),
	}
	s.calls = map[string]call{
		protocol.MethodTextDocumentDiagnostic:           answered(s.diagnostic),
		protocol.MethodTextDocumentCodeAction:           answered(s.codeActions),
		protocol.MethodCodeActionResolve:                s.resolveCodeAction,
		protocol.MethodTextDocumentHover:                answered(s.hover),
		protocol.MethodWorkspaceDiagnostic:              answered(s.workspaceDiagnostic),
		protocol.MethodTextDocumentCodeLens:             answered(s.codeLens),
		protocol.MethodTextDocumentInlayHint:            answered(s.inlayHint),
		protocol.MethodTextDocumentPrepareCallHierarchy: answered(s.prepareCallHierarchy),
		protocol.MethodCallHierarchyIncomingCalls:       answered(s.incomingCalls),
		protocol.MethodCallHierarchyOutgoingCalls:       answered(s.outgoingCalls),
		protocol.MethodWorkspaceExecuteCommand:          answered(s.executeCommand),
	}
}

// noted decodes the parameters of a notification.
func noted[P any](f func(*P) error) note {
	return func(raw []byte) error {
		var p P
		if err := protocol.Unmarshal(raw, &p); err != nil {
			return fmt.Errorf("parameters: %w", err)
		}
		return f(&p)
	}
}

// answered decodes the parameters of a request.
func answered[P any](f func(context.Context, *snapshot, *P) (any, error)) call {
	return func(ctx context.Context, snap *snapshot, raw []byte) (any, error) {
		var p P
		if err := protocol.Unmarshal(raw, &p); err != nil {
			return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "parameters: %v", err)
		}
		return f(ctx, snap, &p)
	}
}

// handler is the way of every message: the guard outside, then the order.
func (s *session) handler() jsonrpc2.Handler { return s.guard(s.ordered) }

// guard keeps one bad message from costing the session: the library closes the
// connection on a panic, and on any error returned for a notification.
func (s *session) guard(next jsonrpc2.Handler) jsonrpc2.Handler {
	return func(ctx context.Context, req *jsonrpc2.Request) (res any, err error) {
		isCall, method := req.IsCall(), strings.Clone(req.Method())
		defer func() {
			if err == nil {
				return
			}
			if !isCall {
				s.log.Warn("notification dropped", "method", method, "err", err)
				err = nil
				return
			}
			err = wireError(err)
		}()
		defer s.recovered(method, &err)
		return next(ctx, req)
	}
}

// wireError gives an error a code of the protocol: the library would send a bare
// one as code 0.
func wireError(err error) error {
	var coded *jsonrpc2.Error
	switch {
	case errors.Is(err, context.Canceled):
		return protocol.ErrRequestCancelled
	case errors.As(err, &coded):
		return coded
	}
	return jsonrpc2.Errorf(jsonrpc2.InternalError, "%v", err)
}

// recovered, deferred, turns a panic into an error and logs where it was.
func (s *session) recovered(what string, err *error) {
	if v := recover(); v != nil {
		s.log.Error("panic", "in", what, "value", v, "stack", string(debug.Stack()))
		*err = jsonrpc2.Errorf(jsonrpc2.InternalError, "%s: internal error: %v", what, v)
	}
}

// ordered runs on the reader. It handles the life cycle, cancellations and
// notifications in place, and starts requests on the current snapshot.
func (s *session) ordered(ctx context.Context, req *jsonrpc2.Request) (any, error) {
	s.heard.Store(int64(time.Since(s.began)))
	switch method := req.Method(); {
	case method == protocol.MethodExit:
		s.leave()
		return nil, nil
	case method == protocol.MethodCancelRequest:
		return nil, s.running.cancel(req.Params())
	case method == protocol.MethodInitialize && req.IsCall():
		return s.initialize(req.Params())
	case s.shutdown.Load() && req.IsCall():
		return nil, errShutDown
	case s.head.Load() == nil && req.IsCall():
		return nil, errNotInitialized
	case s.shutdown.Load() || s.head.Load() == nil:
		return nil, fmt.Errorf("not between initialize and shutdown")
	case method == protocol.MethodShutdown && req.IsCall():
		s.shutdown.Store(true)
		s.fresh.signal() // what waits for changes is answered
		return nil, nil
	case req.IsCall():
		return s.answer(ctx, req)
	}
	return nil, s.notify(req)
}

// notify handles a notification in place. One whose name starts with "$/" is
// optional by the protocol and not worth a line in the log.
func (s *session) notify(req *jsonrpc2.Request) error {
	f, known := s.notes[req.Method()]
	if known {
		return f(req.Params())
	}
	if !strings.HasPrefix(req.Method(), "$/") {
		s.log.Debug("notification not known", "method", strings.Clone(req.Method()))
	}
	return nil
}

// answer runs a request on the snapshot that is current now, while the next
// messages are being read. A cancelled request is answered at once, whether or
// not the work behind it has noticed.
func (s *session) answer(ctx context.Context, req *jsonrpc2.Request) (any, error) {
	f, known := s.calls[req.Method()]
	if !known {
		return nil, jsonrpc2.Errorf(jsonrpc2.MethodNotFound, "%s: not a method of this server", req.Method())
	}
	snap := s.head.Load()
	work, done := s.running.start(s.ctx, req.ID())
	if work == nil {
		return nil, errBusy
	}
	defer done()
	jsonrpc2.Async(ctx) // from here on the next message is being read, and req is a copy

	type outcome struct {
		result any
		err    error
	}
	finished := make(chan outcome, 1)
	s.background(func() {
		var o outcome
		defer func() { finished <- o }()
		defer s.recovered(req.Method(), &o.err)
		o.result, o.err = f(work, snap, req.Params())
	})
	select {
	case o := <-finished:
		return o.result, o.err
	case <-work.Done():
		return nil, protocol.ErrRequestCancelled
	}
}

// running holds the requests that are being answered, so that they can be
// cancelled by their id.
type running struct {
	mu    sync.Mutex
	count int
	byID  map[jsonrpc2.ID]*request
}

type request struct{ cancel context.CancelFunc }

func newRunning() *running { return &running{byID: map[jsonrpc2.ID]*request{}} }

// start registers a request and returns the context of its work, or nil where
// too many are running. done has to be called when it is answered.
func (r *running) start(session context.Context, id jsonrpc2.ID) (work context.Context, done func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.count == maxRunning {
		return nil, nil
	}
	work, cancel := context.WithCancel(session)
	me := &request{cancel: cancel}
	r.count++
	r.byID[id] = me
	return work, func() {
		cancel()
		r.mu.Lock()
		defer r.mu.Unlock()
		r.count--
		if r.byID[id] == me { // a client may use an id twice
			delete(r.byID, id)
		}
	}
}

// cancel handles $/cancelRequest. An id that is not running was answered.
func (r *running) cancel(params []byte) error {
	var p protocol.CancelParams
	if err := protocol.Unmarshal(params, &p); err != nil {
		return fmt.Errorf("parameters: %w", err)
	}
	var id jsonrpc2.ID
	switch token := p.ID.(type) {
	case protocol.Integer:
		id = jsonrpc2.NewNumberID(int64(token))
	case protocol.String:
		id = jsonrpc2.NewStringID(string(token))
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if req := r.byID[id]; req != nil {
		req.cancel()
	}
	return nil
}
