package lsp_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

// patience is how long a test waits for something that should happen. It is
// only ever used up by a test that fails.
const patience = 20 * time.Second

// slowAfter is how long a client waits before it wonders.
const slowAfter = 5 * time.Second

// message is anything on the wire.
type message struct {
	ID     json.RawMessage `json:"id,omitempty"`
	Method string          `json:"method,omitempty"`
	Params json.RawMessage `json:"params,omitempty"`
	Result json.RawMessage `json:"result,omitempty"`
	Error  *wireError      `json:"error,omitempty"`
}

type wireError struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data"`
}

func (e *wireError) Error() string { return fmt.Sprintf("%d %s", e.Code, e.Message) }

// editor is a client of the protocol that shares no code with the server: it
// writes frames by hand and reads what comes.
type editor struct {
	t      testing.TB
	to     io.WriteCloser
	from   *io.PipeReader
	writes sync.Mutex
	exited chan int
	log    *logBuffer
	watch  *conformance

	mute     bool // never answers the server; set before the first message
	patience time.Duration
	slow     func(what string) // called when something takes longer than slowAfter; may be nil

	mu       sync.Mutex
	changed  *sync.Cond
	nextID   int
	answers  map[string]message
	heard    []message // requests and notifications of the server, in order
	gone     bool      // the server has closed its side
	handlers map[string]func(params json.RawMessage) any
}

type logBuffer struct {
	mu sync.Mutex
	b  strings.Builder
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// memory is a file system in memory.
type memory map[string]string

func (m memory) ReadFile(name string) ([]byte, error) {
	text, ok := m[name]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return []byte(text), nil
}

func (m memory) IsFile(name string) bool { _, ok := m[name]; return ok }

func (m memory) IsDir(name string) bool {
	for file := range m {
		if strings.HasPrefix(file, strings.TrimSuffix(name, "/")+"/") {
			return true
		}
	}
	return false
}

// start runs a server over pipes and returns its client. The session is ended
// with the test.
func start(t testing.TB, opts lsp.Options) *editor {
	t.Helper()
	return startWith(t, opts, nil)
}

// startWith is start for a server that knows further requests.
func startWith(t testing.TB, opts lsp.Options, requests map[string]func(context.Context) (any, error)) *editor {
	t.Helper()
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	e := newEditor(t, inW, outR)
	if opts.Logger == nil {
		opts.Logger = slog.New(slog.NewTextHandler(e.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	if opts.CacheDir == "" {
		opts.CacheDir = t.TempDir()
	}
	ctx, cancel := context.WithCancel(context.Background())
	go func() { e.exited <- lsp.ServeWith(ctx, inR, outW, opts, requests) }()
	go e.listen()
	t.Cleanup(func() {
		_ = inW.Close()
		cancel()
		_ = outR.Close()
		select {
		case <-e.exited:
		case <-time.After(patience):
			t.Error("the server does not end")
		}
		if t.Failed() {
			t.Logf("log of the server:\n%s", e.log)
		}
	})
	return e
}

// newEditor is a client of a server that reads from the other end of to and
// writes to that of from.
func newEditor(t testing.TB, to io.WriteCloser, from *io.PipeReader) *editor {
	t.Helper()
	e := &editor{
		t: t, to: to, from: from, patience: patience, exited: make(chan int, 1), log: &logBuffer{}, watch: conform(t),
		answers: map[string]message{}, handlers: map[string]func(json.RawMessage) any{},
	}
	e.changed = sync.NewCond(&e.mu)
	return e
}

func (e *editor) listen() {
	in := bufio.NewReader(e.from)
	for {
		m, err := readFrame(in, e.watch.received)
		e.mu.Lock()
		if err != nil {
			e.gone = true
			e.changed.Broadcast()
			e.mu.Unlock()
			return
		}
		if m.Method == "" {
			e.answers[string(m.ID)] = m
		} else {
			e.heard = append(e.heard, m)
		}
		handler := e.handlers[m.Method]
		e.changed.Broadcast()
		e.mu.Unlock()
		if m.Method != "" && len(m.ID) > 0 && !e.mute {
			var result any
			if handler != nil {
				result = handler(m.Params)
			}
			go e.send(map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": result})
		}
	}
}

// readFrame reads a message, and shows its body to watch.
func readFrame(in *bufio.Reader, watch func(body []byte)) (m message, err error) {
	length := 0
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return m, err
		}
		if line = strings.TrimRight(line, "\r\n"); line == "" {
			break
		}
		if n, ok := strings.CutPrefix(line, "Content-Length: "); ok {
			if length, err = strconv.Atoi(n); err != nil {
				return m, err
			}
		}
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(in, body); err != nil {
		return m, err
	}
	watch(body)
	return m, json.Unmarshal(body, &m)
}

// raw sends bytes as they are.
func (e *editor) raw(b string) {
	e.writes.Lock()
	defer e.writes.Unlock()
	_, _ = io.WriteString(e.to, b) // a test that cares sees the session end
}

// frame sends a body behind a right header.
func (e *editor) frame(body string) {
	e.watch.sent(body)
	e.raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body))
}

func (e *editor) send(m any) {
	body, err := json.Marshal(m)
	if err != nil {
		e.t.Errorf("encoding: %v", err)
		return
	}
	e.frame(string(body))
}

type object = map[string]any

// tell sends a notification.
func (e *editor) tell(method string, params any) {
	m := object{"jsonrpc": "2.0", "method": method}
	if params != nil {
		m["params"] = params
	}
	e.send(m)
}

// ask sends a request and returns its id.
func (e *editor) ask(method string, params any) (id string) {
	e.mu.Lock()
	e.nextID++
	id = strconv.Itoa(e.nextID)
	e.mu.Unlock()
	m := object{"jsonrpc": "2.0", "id": json.RawMessage(id), "method": method}
	if params != nil {
		m["params"] = params
	}
	e.send(m)
	return id
}

// answer waits for the answer to a request.
func (e *editor) answer(id string) message {
	e.t.Helper()
	var m message
	e.until("answer to "+id, func() (ok bool) { m, ok = e.answers[id]; return ok })
	return m
}

// call sends a request and decodes its result into result, which may be nil.
func (e *editor) call(method string, params, result any) error {
	e.t.Helper()
	m := e.answer(e.ask(method, params))
	if m.Error != nil {
		return m.Error
	}
	if result != nil {
		if err := json.Unmarshal(m.Result, result); err != nil {
			e.t.Fatalf("%s: result %s: %v", method, m.Result, err)
		}
	}
	return nil
}

// must is call for a request that has to succeed.
func (e *editor) must(method string, params, result any) {
	e.t.Helper()
	if err := e.call(method, params, result); err != nil {
		e.t.Fatalf("%s: %v", method, err)
	}
}

// until waits for a condition, which is looked at under the lock.
func (e *editor) until(what string, ok func() bool) {
	e.t.Helper()
	deadline := time.Now().Add(e.patience)
	wake := time.AfterFunc(e.patience, e.changed.Broadcast)
	defer wake.Stop()
	if e.slow != nil {
		defer time.AfterFunc(slowAfter, func() { e.slow(what) }).Stop()
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for !ok() {
		if e.gone || time.Now().After(deadline) {
			e.t.Fatalf("no %s (server gone: %v)\n%s", what, e.gone, e.log)
		}
		e.changed.Wait()
	}
}

// on answers a request of the server. It has to be set before the request.
func (e *editor) on(method string, f func(params json.RawMessage) any) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.handlers[method] = f
}

// exit waits for the end of the server and returns its code.
func (e *editor) exit() int {
	e.t.Helper()
	select {
	case code := <-e.exited:
		e.exited <- code
		return code
	case <-time.After(patience):
		e.t.Fatalf("the server does not end\n%s", e.log)
		return -1
	}
}

// pushing and pulling are the capabilities of two kinds of client: one that
// has diagnostics pushed, one that asks for them.
func pushing() object {
	return object{
		"general":   object{"positionEncodings": []string{"utf-8"}},
		"workspace": object{"workspaceEdit": object{"documentChanges": true}},
		"textDocument": object{
			"publishDiagnostics": object{"relatedInformation": true, "codeDescriptionSupport": true},
			"codeAction":         object{"codeActionLiteralSupport": object{"codeActionKind": object{"valueSet": []string{"quickfix"}}}},
			"hover":              object{"contentFormat": []string{"markdown", "plaintext"}},
		},
		"window": object{"showDocument": object{"support": true}},
	}
}

func pulling() object {
	c := pushing()
	c["textDocument"].(object)["diagnostic"] = object{"dynamicRegistration": false}
	c["workspace"].(object)["diagnostics"] = object{"refreshSupport": true}
	return c
}

// with sets one capability, named by its path.
func with(c object, path string, value any) object {
	at, keys := c, strings.Split(path, ".")
	for _, key := range keys[:len(keys)-1] {
		next, ok := at[key].(object)
		if !ok {
			next = object{}
			at[key] = next
		}
		at = next
	}
	at[keys[len(keys)-1]] = value
	return c
}

// open starts a server and initializes it.
func open(t testing.TB, capabilities object, opts lsp.Options) *editor {
	t.Helper()
	e := start(t, opts)
	e.initialize(capabilities)
	return e
}

func (e *editor) initialize(capabilities object) {
	e.t.Helper()
	e.must("initialize", object{
		"processId": os.Getpid(), "rootUri": "file:///w", "capabilities": capabilities,
		"workspaceFolders": []object{{"uri": "file:///w", "name": "w"}},
	}, nil)
	e.tell("initialized", object{})
}

func (e *editor) didOpen(uri string, version int, text string) {
	e.tell("textDocument/didOpen", object{"textDocument": object{"uri": uri, "languageId": "python", "version": version, "text": text}})
}

func (e *editor) didChange(uri string, version int, changes ...object) {
	e.tell("textDocument/didChange", object{"textDocument": object{"uri": uri, "version": version}, "contentChanges": changes})
}

func whole(text string) object { return object{"text": text} }

func edit(line, from, toLine, to int, text string) object {
	return object{"range": rangeOf(line, from, toLine, to), "text": text}
}

func rangeOf(line, from, toLine, to int) object {
	return object{"start": object{"line": line, "character": from}, "end": object{"line": toLine, "character": to}}
}

type (
	position struct{ Line, Character int }
	extent   struct{ Start, End position }
	location struct {
		URI   string
		Range extent
	}
	diagnostic struct {
		Range              extent
		Severity           int
		Code               string
		CodeDescription    struct{ Href string }
		Source, Message    string
		RelatedInformation []struct {
			Location location
			Message  string
		}
	}
	published struct {
		URI         string
		Version     *int
		Diagnostics []diagnostic
	}
	textEdit struct {
		Range        extent
		NewText      string
		AnnotationID string
	}
	workspaceEdit struct {
		Changes         map[string][]textEdit
		DocumentChanges []struct {
			TextDocument struct {
				URI     string
				Version *int
			}
			Edits []textEdit
		}
		ChangeAnnotations map[string]struct {
			Label             string
			NeedsConfirmation bool
			Description       string
		}
	}
	codeAction struct {
		Title, Kind string
		IsPreferred bool
		Diagnostics []diagnostic
		Edit        *workspaceEdit
		Command     *struct {
			Title, Command string
			Arguments      []json.RawMessage
		}
	}
	hover struct {
		Contents struct{ Kind, Value string }
		Range    extent
	}
	report struct {
		Kind, ResultID string
		Items          []diagnostic
	}
)

// pushed waits for the diagnostics of a version of a document and returns the
// last ones sent so far; version < 0 stands for those sent without a version.
func (e *editor) pushed(uri string, version int) published {
	e.t.Helper()
	var last published
	e.until(fmt.Sprintf("diagnostics of %s version %d", uri, version), func() bool {
		for _, p := range e.allPushed(uri) {
			last = p
		}
		return last.URI != "" && (last.Version == nil && version < 0 || last.Version != nil && *last.Version == version)
	})
	return last
}

// allPushed are the diagnostics sent for a document, in order. The caller holds the lock.
func (e *editor) allPushed(uri string) []published {
	var all []published
	for _, m := range e.heard {
		var p published
		if m.Method == "textDocument/publishDiagnostics" && json.Unmarshal(m.Params, &p) == nil && p.URI == uri {
			all = append(all, p)
		}
	}
	return all
}

// count is how often the server sent a method.
func (e *editor) count(method string) int {
	n := 0
	for _, m := range e.heard {
		if m.Method == method {
			n++
		}
	}
	return n
}

func (e *editor) hover(uri string, line, character int) *hover {
	e.t.Helper()
	var h *hover
	e.must("textDocument/hover", at(uri, line, character), &h)
	return h
}

func at(uri string, line, character int) object {
	return object{"textDocument": object{"uri": uri}, "position": object{"line": line, "character": character}}
}

func (e *editor) actions(uri string, within object, context object) []codeAction {
	e.t.Helper()
	var actions []codeAction
	e.must("textDocument/codeAction", object{"textDocument": object{"uri": uri}, "range": within, "context": context}, &actions)
	return actions
}

func (e *editor) pull(uri string, previous string) report {
	e.t.Helper()
	params := object{"textDocument": object{"uri": uri}, "identifier": "unblock"}
	if previous != "" {
		params["previousResultId"] = previous
	}
	var r report
	e.must("textDocument/diagnostic", params, &r)
	return r
}
