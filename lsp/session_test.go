package lsp_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

type requests = map[string]func(context.Context) (any, error)

func TestCancelIsAnsweredAtOnce(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	e := startWith(t, lsp.Options{}, requests{"test/hang": func(context.Context) (any, error) { <-release; return nil, nil }})
	e.initialize(pushing())
	id := e.ask("test/hang", nil)
	e.tell("$/cancelRequest", object{"id": json.RawMessage(id)})
	wantCode(t, e.answer(id).Error, -32800)
}

func TestCancelByStringID(t *testing.T) {
	e := startWith(t, lsp.Options{}, requests{"test/wait": func(ctx context.Context) (any, error) { <-ctx.Done(); return nil, ctx.Err() }})
	e.initialize(pushing())
	e.send(object{"jsonrpc": "2.0", "id": "one", "method": "test/wait"})
	e.tell("$/cancelRequest", object{"id": "one"})
	wantCode(t, e.answer(`"one"`).Error, -32800)
}

func TestRequestsOverlap(t *testing.T) {
	release := make(chan struct{})
	e := startWith(t, lsp.Options{}, requests{"test/hang": func(context.Context) (any, error) { <-release; return "late", nil }})
	e.initialize(pushing())
	id := e.ask("test/hang", nil)
	e.didOpen(app, 1, sleepy)
	if e.hover(app, 4, 6) == nil {
		t.Error("no hover while another request runs")
	}
	close(release)
	if m := e.answer(id); string(m.Result) != `"late"` {
		t.Errorf("answer: %+v", m)
	}
}

// A client that asks more than can be answered is refused, and heard.
func TestTooManyRequests(t *testing.T) {
	e := startWith(t, lsp.Options{}, requests{"test/wait": func(ctx context.Context) (any, error) { <-ctx.Done(); return nil, ctx.Err() }})
	e.initialize(pushing())
	const many = 5000
	var ids []string
	for range many {
		ids = append(ids, e.ask("test/wait", nil))
	}
	wantCode(t, e.answer(ids[many-1]).Error, -32803)
	e.tell("$/cancelRequest", object{"id": json.RawMessage(ids[0])})
	wantCode(t, e.answer(ids[0]).Error, -32800)
	e.didOpen(app, 1, sleepy)
	if e.hover(app, 4, 6) == nil {
		t.Error("no hover though one request has ended")
	}
}

func TestPanicCostsOneAnswer(t *testing.T) {
	e := startWith(t, lsp.Options{}, requests{"test/panic": func(context.Context) (any, error) { panic("a bug") }})
	e.initialize(pushing())
	wantCode(t, e.call("test/panic", nil, nil), -32603)
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 1)
	if log := e.log.String(); !strings.Contains(log, "a bug") || !strings.Contains(log, "session_test.go") {
		t.Errorf("no stack in the log:\n%s", log)
	}
	e.until("message to the client", func() bool { return e.count("window/logMessage") > 0 })
}

func TestErrorOfARequest(t *testing.T) {
	e := startWith(t, lsp.Options{}, requests{"test/fail": func(context.Context) (any, error) { return nil, errors.New("no such luck") }})
	e.initialize(pushing())
	err := e.call("test/fail", nil, nil)
	wantCode(t, err, -32603)
	if err != nil && !strings.Contains(err.Error(), "no such luck") {
		t.Errorf("error: %v", err)
	}
}

// The client's process dies while its pipe is held open by another one.
func TestParentDeath(t *testing.T) {
	parent := exec.Command("sleep", "600")
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	e := start(t, lsp.Options{})
	e.must("initialize", object{"processId": parent.Process.Pid, "capabilities": pushing()}, nil)
	_ = parent.Process.Kill()
	_ = parent.Wait() // it was killed: that is its error
	if code := e.exit(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
}

// A client in a container tells a process id that means nothing here.
func TestParentInAnotherNamespace(t *testing.T) {
	const nobody = math.MaxInt32 // more than any system's largest process id
	e := start(t, lsp.Options{})
	e.must("initialize", object{"processId": nobody, "capabilities": pushing()}, nil)
	time.Sleep(2500 * time.Millisecond) // more than one look for the parent
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 1)
}

func TestServeEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	var out bytes.Buffer
	done := make(chan int, 1)
	go func() { done <- lsp.Serve(ctx, never{}, &out, lsp.Options{CacheDir: t.TempDir()}) }()
	cancel()
	select {
	case code := <-done:
		if code != 1 {
			t.Errorf("exit code %d, want 1", code)
		}
	case <-time.After(patience):
		t.Error("the server does not end")
	}
}

// An input that can't be closed holds up no orderly end.
func TestExitIsPrompt(t *testing.T) {
	in, to := io.Pipe()
	var out bytes.Buffer
	done := make(chan int, 1)
	go func() {
		done <- lsp.Serve(context.Background(), io.MultiReader(in), &out, lsp.Options{CacheDir: t.TempDir()})
	}()
	var ended time.Time
	for _, body := range []string{
		`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}`,
		`{"jsonrpc":"2.0","id":2,"method":"shutdown"}`, `{"jsonrpc":"2.0","method":"exit"}`,
	} {
		ended = time.Now()
		fmt.Fprintf(to, "Content-Length: %d\r\n\r\n%s", len(body), body)
	}
	if code := <-done; code != 0 || time.Since(ended) > 700*time.Millisecond {
		t.Errorf("exit code %d after %v", code, time.Since(ended))
	}
}

// never is an input on which nothing comes and which can't be closed.
type never struct{}

func (never) Read([]byte) (int, error) { select {} }

func TestInitializeResult(t *testing.T) {
	cases := []struct {
		name         string
		capabilities object
		encoding     string
		pull         bool
		actions      bool
	}{
		{"a client of the first version", object{}, "utf-16", false, false},
		{"one that has diagnostics pushed", pushing(), "utf-8", false, true},
		{"one that pulls", pulling(), "utf-8", true, true},
		{"one that pulls once, as Neovim 0.10", with(pulling(), "workspace.diagnostics", object{}), "utf-8", false, true},
		{"one with several encodings", with(pushing(), "general.positionEncodings", []string{"utf-32", "utf-16"}), "utf-32", false, true},
		{"one with encodings of its own", with(pushing(), "general.positionEncodings", []string{"ebcdic"}), "utf-16", false, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			e := start(t, lsp.Options{Version: "1.2.3"})
			var got struct {
				ServerInfo   struct{ Name, Version string }
				Capabilities struct {
					PositionEncoding   string
					TextDocumentSync   struct{ Change int }
					HoverProvider      bool
					DiagnosticProvider *struct {
						Identifier            string
						InterFileDependencies bool
						WorkspaceDiagnostics  bool
					}
					CodeActionProvider     *struct{ CodeActionKinds []string }
					ExecuteCommandProvider struct{ Commands []string }
				}
			}
			e.must("initialize", object{"capabilities": c.capabilities}, &got)
			if got.ServerInfo.Name != "unblock" || got.ServerInfo.Version != "1.2.3" {
				t.Errorf("server: %+v", got.ServerInfo)
			}
			if have := got.Capabilities; have.PositionEncoding != c.encoding || have.TextDocumentSync.Change != 2 || !have.HoverProvider ||
				(have.DiagnosticProvider != nil) != c.pull || (have.CodeActionProvider != nil) != c.actions || len(have.ExecuteCommandProvider.Commands) == 0 {
				t.Errorf("capabilities: %+v", have)
			}
		})
	}
}

// Everything that the server does on its own is a message of the protocol.
func TestOutputIsTheProtocol(t *testing.T) {
	var in, out bytes.Buffer
	for i, m := range []object{
		{"id": 1, "method": "initialize", "params": object{"capabilities": object{}}},
		{"method": "initialized", "params": object{}},
		{"method": "textDocument/didOpen", "params": object{"textDocument": object{"uri": app, "languageId": "python", "version": 1, "text": sleepy}}},
		{"id": 2, "method": "shutdown"},
		{"method": "exit"},
	} {
		m["jsonrpc"] = "2.0"
		body, err := json.Marshal(m)
		if err != nil {
			t.Fatalf("message %d: %v", i, err)
		}
		fmt.Fprintf(&in, "Content-Length: %d\r\n\r\n%s", len(body), body)
	}
	if code := lsp.Serve(context.Background(), &in, &out, lsp.Options{CacheDir: t.TempDir()}); code != 0 {
		t.Errorf("exit code %d", code)
	}
	answers := 0
	for rest := out.String(); rest != ""; {
		var length int
		if _, err := fmt.Sscanf(rest, "Content-Length: %d\r\n\r\n", &length); err != nil {
			t.Fatalf("%q: %v", rest, err)
		}
		_, rest, _ = strings.Cut(rest, "\r\n\r\n")
		var m message
		if err := json.Unmarshal([]byte(rest[:length]), &m); err != nil {
			t.Fatalf("%q: %v", rest[:length], err)
		}
		if m.Method == "" {
			answers++
		}
		rest = rest[length:]
	}
	if answers != 2 {
		t.Errorf("%d answers in %q", answers, out.String())
	}
}

func BenchmarkInitialize(b *testing.B) {
	for b.Loop() {
		e := start(b, lsp.Options{})
		e.must("initialize", object{"capabilities": pushing()}, nil)
		_ = e.to.Close()
		e.exit()
	}
}
