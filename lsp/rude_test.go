package lsp_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

// raw JSON that encoding/json would not write.
type verbatim = json.RawMessage

// Rude clients: after each of these the session goes on as if nothing was.
func TestSurvives(t *testing.T) {
	const doc = "file:///w/rude.py"
	cases := []struct {
		name string
		rude func(t *testing.T, e *editor)
	}{
		{"unknown notification", func(_ *testing.T, e *editor) { e.tell("telepathy/didThink", object{"about": "nothing"}) }},
		{"unknown optional notification", func(_ *testing.T, e *editor) { e.tell("$/thinking", nil) }},
		{"unknown request", func(t *testing.T, e *editor) { wantCode(t, e.call("telepathy/read", object{}, nil), -32601) }},
		{"unknown optional request", func(t *testing.T, e *editor) { wantCode(t, e.call("$/read", object{}, nil), -32601) }},
		{"request that the server does not offer", func(t *testing.T, e *editor) {
			wantCode(t, e.call("textDocument/completion", at(app, 0, 0), nil), -32601)
		}},
		{"parameters of the wrong shape in a notification", func(_ *testing.T, e *editor) { e.tell("textDocument/didOpen", []int{1, 2}) }},
		{"parameters of the wrong shape in a request", func(t *testing.T, e *editor) {
			wantCode(t, e.call("textDocument/hover", object{"textDocument": 7}, nil), -32602)
		}},
		{"notification without parameters", func(_ *testing.T, e *editor) { e.tell("textDocument/didOpen", nil) }},
		{"request without parameters", func(_ *testing.T, e *editor) { _ = e.call("textDocument/hover", nil, nil) }},
		{"initialized without parameters", func(_ *testing.T, e *editor) { e.tell("initialized", nil) }},
		{"initialized with a list", func(_ *testing.T, e *editor) { e.tell("initialized", []int{}) }},
		{"initialized three times", func(_ *testing.T, e *editor) {
			e.tell("initialized", object{})
			e.tell("initialized", object{})
		}},
		{"initialize as a notification", func(_ *testing.T, e *editor) { e.tell("initialize", object{}) }},
		{"second initialize", func(t *testing.T, e *editor) {
			wantCode(t, e.call("initialize", object{"capabilities": object{}}, nil), -32600)
		}},
		{"request sent as a notification", func(_ *testing.T, e *editor) { e.tell("textDocument/hover", at(doc, 0, 0)) }},
		{"shutdown sent as a notification", func(_ *testing.T, e *editor) { e.tell("shutdown", nil) }},
		{"notification sent as a request", func(t *testing.T, e *editor) {
			wantCode(t, e.call("textDocument/didSave", object{"textDocument": object{"uri": doc}}, nil), -32601)
		}},
		{"change of a document that is not open", func(_ *testing.T, e *editor) { e.didChange(doc, 2, whole("x = 1\n")) }},
		{"close of a document that is not open", func(_ *testing.T, e *editor) { e.close(doc) }},
		{"close twice", func(_ *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.close(doc)
			e.close(doc)
		}},
		{"save of a document that is not open", func(_ *testing.T, e *editor) {
			e.tell("textDocument/didSave", object{"textDocument": object{"uri": doc}})
		}},
		{"two didOpen", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, harmless)
			e.didOpen(doc, 2, sleepy)
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"version going backwards", func(t *testing.T, e *editor) {
			e.didOpen(doc, 10, harmless)
			e.didChange(doc, 3, whole(sleepy))
			wantFindings(t, e.pushed(doc, 3), 1)
		}},
		{"version missing", func(t *testing.T, e *editor) {
			e.didOpen(doc, 10, harmless)
			e.tell("textDocument/didChange", object{"textDocument": object{"uri": doc}, "contentChanges": []object{whole(sleepy)}})
			wantFindings(t, e.pushed(doc, 0), 1)
		}},
		{"no changes in a change", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.didChange(doc, 2)
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"changes that are null", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.tell("textDocument/didChange", object{"textDocument": object{"uri": doc, "version": 2}, "contentChanges": nil})
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"edit beyond the end", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, strings.TrimSuffix(sleepy, "    time.sleep(1)\n"))
			e.didChange(doc, 2, edit(4000, 9, 4000000000, 4000000000, "    time.sleep(1)\n"))
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"edit at a negative position", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.didChange(doc, 2, edit(-1, -5, -1, -2, "# first\n"))
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"edit with its ends swapped", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.didChange(doc, 2, edit(4, 18, 4, 16, "22)"))
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"hover beyond the end", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, harmless)
			if h := e.hover(doc, 99999999, 99999999); h != nil {
				t.Errorf("hover: %+v", h)
			}
		}},
		{"hover in a document that is not open", func(t *testing.T, e *editor) {
			if h := e.hover("file:///w/closed.py", 0, 0); h != nil {
				t.Errorf("hover: %+v", h)
			}
		}},
		{"document of 10 MB", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy+strings.Repeat("# "+strings.Repeat("x", 77)+"\n", 10<<20/80))
			wantFindings(t, e.pushed(doc, 1), 1)
		}},
		{"one line of 1 MB", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy+"x = '"+strings.Repeat("y", 1<<20)+"'\n")
			wantFindings(t, e.pushed(doc, 1), 1)
		}},
		{"lone surrogates", func(t *testing.T, e *editor) {
			text, err := json.Marshal(sleepy)
			if err != nil {
				t.Fatal(err)
			}
			broken := verbatim(strings.Replace(string(text), "import", `# \ud800 \udc00\n# \ud83d\nimport`, 1))
			e.tell("textDocument/didOpen", object{"textDocument": object{"uri": doc, "languageId": "python", "version": 1, "text": broken}})
			wantFindings(t, e.pushed(doc, 1), 1)
		}},
		{"bytes that are not UTF-8", func(t *testing.T, e *editor) {
			e.frame(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"` + doc +
				`","languageId":"python","version":1,"text":"# ` + "\xff\xfe\x80" + `\nimport time\nasync def f():\n    time.sleep(1)\n"}}}`)
			wantFindings(t, e.pushed(doc, 1), 1)
		}},
		{"NUL in the text", func(_ *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy+"\x00\x00")
			e.pushed(doc, 1)
		}},
		{"empty document", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, "")
			wantFindings(t, e.pushed(doc, 1), 0)
		}},
		{"binary in place of Python", func(_ *testing.T, e *editor) {
			b := make([]byte, 4096)
			for i := range b {
				b[i] = byte(i * 7)
			}
			e.didOpen(doc, 1, string(b))
			e.pushed(doc, 1)
		}},
		{"document of another language", func(t *testing.T, e *editor) {
			e.tell("textDocument/didOpen", object{"textDocument": object{"uri": "file:///w/a.toml", "languageId": "toml", "version": 1, "text": sleepy}})
			wantFindings(t, e.pushed("file:///w/a.toml", 1), 0)
		}},
		{"the same id twice", func(_ *testing.T, e *editor) {
			hover := `{"jsonrpc":"2.0","id":"twin","method":"textDocument/hover","params":{"textDocument":{"uri":"` + doc + `"},"position":{"line":0,"character":0}}}`
			e.frame(hover)
			e.frame(hover)
			e.answer(`"twin"`)
		}},
		{"id that is a string with escapes", func(_ *testing.T, e *editor) {
			e.frame(`{"jsonrpc":"2.0","id":"a\"b\u00e9","method":"telepathy/read"}`)
			e.until("answer", func() bool { return len(e.answers) > 1 })
		}},
		{"answer to nothing", func(_ *testing.T, e *editor) { e.frame(`{"jsonrpc":"2.0","id":4711,"result":null}`) }},
		{"error to nothing", func(_ *testing.T, e *editor) {
			e.frame(`{"jsonrpc":"2.0","id":"x","error":{"code":1,"message":"no"}}`)
		}},
		{"cancel of nothing", func(_ *testing.T, e *editor) { e.tell("$/cancelRequest", object{"id": 4711}) }},
		{"cancel without an id", func(_ *testing.T, e *editor) { e.tell("$/cancelRequest", object{}) }},
		{"cancel of everything at once", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			for range 200 {
				e.tell("$/cancelRequest", object{"id": verbatim(e.ask("textDocument/hover", at(doc, 4, 6)))})
			}
			for id := 2; id <= 201; id++ {
				if m := e.answer(fmt.Sprint(id)); m.Error != nil && m.Error.Code != -32800 {
					t.Errorf("answer: %+v", m.Error)
				}
			}
		}},
		{"body that is no JSON", func(t *testing.T, e *editor) {
			e.frame(`{"jsonrpc":`)
			wantCode(t, e.answer("null").Error, -32700)
		}},
		{"empty body", func(t *testing.T, e *editor) {
			e.frame("")
			wantCode(t, e.answer("null").Error, -32700)
		}},
		{"body that is a list", func(t *testing.T, e *editor) {
			e.frame(`[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]`)
			wantCode(t, e.answer("null").Error, -32600)
		}},
		{"body without a version", func(_ *testing.T, e *editor) { e.frame(`{"id":77,"method":"shutdown"}`) }},
		{"header in lower case with a type", func(t *testing.T, e *editor) {
			body := `{"jsonrpc":"2.0","id":"low","method":"telepathy/read"}`
			e.raw(fmt.Sprintf("content-type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:%d\r\n\r\n%s", len(body), body))
			wantCode(t, e.answer(`"low"`).Error, -32601)
		}},
		{"header lines without carriage returns", func(t *testing.T, e *editor) {
			body := `{"jsonrpc":"2.0","id":"bare","method":"telepathy/read"}`
			e.raw(fmt.Sprintf("Content-Length: %d\n\n%s", len(body), body))
			wantCode(t, e.answer(`"bare"`).Error, -32601)
		}},
		{"frame in single bytes", func(t *testing.T, e *editor) {
			body := `{"jsonrpc":"2.0","id":"slow","method":"telepathy/read"}`
			for _, b := range []byte(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body)) {
				e.raw(string(b))
			}
			wantCode(t, e.answer(`"slow"`).Error, -32601)
		}},
		{"flood of requests", func(_ *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			var last string
			for range 2000 {
				last = e.ask("textDocument/hover", at(doc, 4, 6))
			}
			e.answer(last)
		}},
		{"flood of changes", func(t *testing.T, e *editor) {
			e.didOpen(doc, 0, sleepy)
			for v := 1; v <= 2000; v++ {
				e.didChange(doc, v, edit(0, 0, 0, 0, "#\n"))
			}
			got := e.pushed(doc, 2000)
			wantFindings(t, got, 1)
			if line := got.Diagnostics[0].Range.Start.Line; line != 2004 {
				t.Errorf("finding in line %d", line)
			}
		}},
		{"command that does not exist", func(t *testing.T, e *editor) {
			wantCode(t, e.call("workspace/executeCommand", object{"command": "rm", "arguments": []string{"-rf"}}, nil), -32602)
		}},
		{"command with wrong arguments", func(t *testing.T, e *editor) {
			for _, args := range []any{nil, []any{}, []any{7}, []string{"../../etc/passwd"}} {
				wantCode(t, e.call("workspace/executeCommand", object{"command": "unblock.openEntry", "arguments": args}, nil), -32602)
			}
		}},
		{"resolve of a foreign action", func(t *testing.T, e *editor) {
			var back object
			e.must("codeAction/resolve", object{"title": "not ours", "data": object{"a": 1}}, &back)
			if back["title"] != "not ours" {
				t.Errorf("resolved: %v", back)
			}
		}},
		{"settings that make no sense", func(_ *testing.T, e *editor) {
			for _, settings := range []any{nil, 7, "all", []int{1}, object{"unblock": 7}, object{"unblock": object{"hover": 7, "minSeverity": "loud", "x": nil}}} {
				e.tell("workspace/didChangeConfiguration", object{"settings": settings})
			}
		}},
		{"watched files without changes", func(_ *testing.T, e *editor) { e.tell("workspace/didChangeWatchedFiles", object{}) }},
		{"JSON a hundred thousand levels deep", func(_ *testing.T, e *editor) {
			const deep = 100_000
			e.frame(`{"jsonrpc":"2.0","id":"deep","method":"textDocument/hover","params":` + strings.Repeat(`[`, deep) + strings.Repeat(`]`, deep) + `}`)
			e.until("an answer", func() bool { return len(e.answers) > 1 })
		}},
		{"one key twice in a message", func(_ *testing.T, e *editor) {
			e.frame(`{"jsonrpc":"2.0","id":"a","id":"b","method":"telepathy/read","method":"telepathy/write"}`)
			e.until("an answer", func() bool { return len(e.answers) > 1 })
		}},
		{"id that is a fraction", func(_ *testing.T, e *editor) {
			e.frame(`{"jsonrpc":"2.0","id":1.5,"method":"telepathy/read"}`)
		}},
		{"id that is null", func(_ *testing.T, e *editor) { e.frame(`{"jsonrpc":"2.0","id":null,"method":"telepathy/read"}`) }},
		{"id that is a list", func(_ *testing.T, e *editor) { e.frame(`{"jsonrpc":"2.0","id":[1],"method":"telepathy/read"}`) }},
		{"document without a text", func(t *testing.T, e *editor) {
			e.tell("textDocument/didOpen", object{"textDocument": object{"uri": doc, "languageId": "python", "version": 1}})
			wantFindings(t, e.pushed(doc, 1), 0)
		}},
		{"version that is no number", func(_ *testing.T, e *editor) {
			for _, version := range []any{"1", 1.5, 1 << 40, nil, object{}} {
				e.tell("textDocument/didOpen", object{"textDocument": object{"uri": doc, "languageId": "python", "version": version, "text": sleepy}})
			}
		}},
		{"edit in the middle of a letter", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, "# 文文\n"+sleepy)
			e.didChange(doc, 2, edit(0, 3, 0, 4, "x"))
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"edit between a carriage return and its line feed", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, strings.ReplaceAll(sleepy, "\n", "\r\n"))
			e.didChange(doc, 2, edit(0, len("import time")+1, 0, len("import time")+1, "# "))
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"edits of one message that overlap", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.didChange(doc, 2, edit(0, 0, 4, 0, "# a\n"), edit(0, 1, 1, 2, "b\n  "), edit(0, 0, 9, 9, sleepy))
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"edit whose old length is a lie", func(t *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.didChange(doc, 2, object{"range": rangeOf(0, 0, 0, 0), "rangeLength": 4711, "text": "\n"})
			wantFindings(t, e.pushed(doc, 2), 1)
		}},
		{"edit with half a range", func(_ *testing.T, e *editor) {
			e.didOpen(doc, 1, sleepy)
			e.didChange(doc, 2, object{"range": object{"start": object{"line": 1}}, "text": "\n"})
			e.pushed(doc, 2)
		}},
		{"one document under two names", func(t *testing.T, e *editor) {
			const again = "file:///w/../w/r%75de.py"
			e.didOpen(doc, 1, harmless)
			e.didOpen(again, 2, sleepy)
			wantFindings(t, e.pushed(again, 2), 1)
			e.close(doc)
			wantFindings(t, e.pushed(again, -1), 0)
		}},
		{"a composed and a decomposed name at once", func(t *testing.T, e *editor) {
			e.didOpen("file:///w/%C3%BC.py", 1, harmless)
			e.didOpen("file:///w/u%CC%88.py", 1, sleepy)
			wantFindings(t, e.pushed("file:///w/%C3%BC.py", 1), 0)
			wantFindings(t, e.pushed("file:///w/u%CC%88.py", 1), 1)
		}},
		{"flood of unknown notifications", func(_ *testing.T, e *editor) {
			for i := range 5000 {
				e.tell("telepathy/didThink", object{"n": i})
			}
		}},
		{"flood of cancels", func(_ *testing.T, e *editor) {
			for i := range 5000 {
				e.tell("$/cancelRequest", object{"id": i + 1000})
			}
		}},
		{"open and close in a flood", func(t *testing.T, e *editor) {
			for i := range 500 {
				e.didOpen(doc, i, sleepy)
				e.close(doc)
			}
			e.didOpen(doc, 501, sleepy)
			wantFindings(t, e.pushed(doc, 501), 1)
		}},
		{"watched files that are none", func(_ *testing.T, e *editor) {
			e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "", "type": 9}, {"uri": "::::", "type": -1}, {"uri": "file://", "type": 1}, {"type": 2}}})
		}},
		{"two lengths in a header", func(t *testing.T, e *editor) {
			body := `{"jsonrpc":"2.0","id":"two","method":"telepathy/read"}`
			e.raw(fmt.Sprintf("Content-Length: 7\r\nContent-Length: %d\r\n\r\n%s", len(body), body))
			wantCode(t, e.answer(`"two"`).Error, -32601)
		}},
		{"folders that were never there", func(_ *testing.T, e *editor) {
			e.tell("workspace/didChangeWorkspaceFolders", object{"event": object{"added": []object{}, "removed": []object{{"uri": "file:///nowhere", "name": "n"}}}})
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			e := open(t, pushing(), lsp.Options{})
			c.rude(t, e)
			e.didOpen(app, 1, sleepy)
			wantFindings(t, e.pushed(app, 1), 1)
			if e.hover(app, 4, 6) == nil {
				t.Error("no hover afterwards")
			}
			e.must("shutdown", nil, nil)
			e.tell("exit", nil)
			if code := e.exit(); code != 0 {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// Streams that can't be read on: the session ends, and says so by its code.
func TestEnds(t *testing.T) {
	cases := []struct {
		name string
		end  func(e *editor)
	}{
		{"client dies between frames", func(e *editor) { _ = e.to.Close() }},
		{"client dies in a header", func(e *editor) { e.raw("Content-Len"); _ = e.to.Close() }},
		{"client dies in a frame", func(e *editor) { e.raw("Content-Length: 100\r\n\r\n{\"jsonrpc\""); _ = e.to.Close() }},
		{"client dies with requests running", func(e *editor) {
			e.didOpen(app, 1, sleepy)
			for range 50 {
				e.ask("textDocument/hover", at(app, 4, 6))
			}
			_ = e.to.Close()
		}},
		{"wrong Content-Length", func(e *editor) {
			e.raw("Content-Length: 5\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"initialized\"}\r\n\r\n")
		}},
		{"Content-Length that is no number", func(e *editor) { e.raw("Content-Length: many\r\n\r\n") }},
		{"negative Content-Length", func(e *editor) { e.raw("Content-Length: -1\r\n\r\n") }},
		{"enormous Content-Length", func(e *editor) { e.raw("Content-Length: 99999999999999999999\r\n\r\n") }},
		{"no Content-Length", func(e *editor) { e.raw("Content-Type: x\r\n\r\n{}") }},
		{"huge header line", func(e *editor) { e.raw("X: " + strings.Repeat("x", 1<<20)) }},
		{"header without end", func(e *editor) { e.raw(strings.Repeat("X: y\r\n", 100_000)) }},
		{"not the protocol at all", func(e *editor) { e.raw("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") }},
		{"exit without shutdown", func(e *editor) { e.tell("exit", nil) }},
		{"exit twice", func(e *editor) { e.tell("exit", nil); e.tell("exit", nil) }},
		{"more after exit", func(e *editor) {
			e.tell("exit", nil)
			e.didOpen(app, 1, sleepy)
			e.ask("textDocument/hover", at(app, 4, 6))
		}},
		{"client dies in the middle of a letter", func(e *editor) {
			e.raw("Content-Length: 200\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"\xe6\x96")
			_ = e.to.Close()
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			e := open(t, pushing(), lsp.Options{})
			go c.end(e) // the server may stop reading in the middle of it
			if code := e.exit(); code != 1 {
				t.Errorf("exit code %d, want 1", code)
			}
		})
	}
}

func TestBeforeInitialize(t *testing.T) {
	e := start(t, lsp.Options{})
	e.didOpen(app, 1, sleepy)
	e.tell("$/cancelRequest", object{"id": 1})
	wantCode(t, e.call("textDocument/hover", at(app, 0, 0), nil), -32002)
	wantCode(t, e.call("shutdown", nil, nil), -32002)
	e.initialize(pushing())
	if h := e.hover(app, 4, 6); h != nil {
		t.Errorf("a document from before initialize is open: %+v", h)
	}
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 1)
}

func TestExitBeforeInitialize(t *testing.T) {
	e := start(t, lsp.Options{})
	e.tell("exit", nil)
	if code := e.exit(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
}

func TestAfterShutdown(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.must("shutdown", nil, nil)
	wantCode(t, e.call("textDocument/hover", at(app, 0, 0), nil), -32600)
	wantCode(t, e.call("shutdown", nil, nil), -32600)
	wantCode(t, e.call("initialize", object{"capabilities": object{}}, nil), -32600)
	e.didOpen(app, 1, sleepy)
	e.tell("exit", nil)
	if code := e.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

func TestEndOfInputAfterShutdownIsOrderly(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.must("shutdown", nil, nil)
	_ = e.to.Close()
	if code := e.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

func TestInitializeWithNonsense(t *testing.T) {
	e := start(t, lsp.Options{})
	wantCode(t, e.call("initialize", []int{1}, nil), -32602)
	e.must("initialize", object{
		"processId": nil, "rootUri": nil, "rootPath": nil, "workspaceFolders": nil,
		"capabilities":          object{"general": 7, "textDocument": "all"},
		"initializationOptions": "please",
	}, nil)
	e.tell("initialized", nil)
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 1)
}

// A client that writes and never reads: the server waits for it, and leaves
// when the client does.
func TestClientThatNeverReads(t *testing.T) {
	e := start(t, lsp.Options{})
	e.mu.Lock() // the listener stops at its next message
	e.nextID = 1
	frame := func(id int, method string, params any) {
		e.send(object{"jsonrpc": "2.0", "id": id, "method": method, "params": params})
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		frame(1, "initialize", object{"capabilities": pushing()})
		e.tell("initialized", object{})
		e.didOpen(app, 1, sleepy)
		for i := range 1000 {
			frame(2+i, "textDocument/hover", at(app, 4, 6))
		}
	}()
	select {
	case <-done:
	case <-time.After(500 * time.Millisecond):
	}
	_ = e.to.Close()
	_ = e.from.Close()
	e.mu.Unlock()
	if code := e.exit(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
}

// A client that reads nothing for a while, and then all of it.
func TestClientThatReadsLate(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, sleepy)
	e.pushed(app, 1)
	e.mu.Lock() // the listener stops at its next message
	written := make(chan struct{})
	e.nextID = 1000
	go func() {
		defer close(written)
		for i := range 300 {
			e.send(object{"jsonrpc": "2.0", "id": 1001 + i, "method": "textDocument/hover", "params": at(app, 4, 6)})
		}
	}()
	time.Sleep(300 * time.Millisecond)
	e.mu.Unlock()
	<-written
	for i := range 300 {
		if m := e.answer(fmt.Sprint(1001 + i)); m.Error != nil {
			t.Fatalf("answer %d: %v", i, m.Error)
		}
	}
}

// slowTree is a workspace that takes long enough to read for its progress to be shown.
type slowTree struct{ tree }

func (t slowTree) ReadFile(name string) ([]byte, error) {
	if strings.HasSuffix(name, ".py") {
		time.Sleep(40 * time.Millisecond)
	}
	return t.tree.ReadFile(name)
}

// A client that is asked and never answers: what does not need the answer goes on.
func TestClientThatNeverAnswers(t *testing.T) {
	capabilities := with(with(with(pushing(),
		"workspace.configuration", true), "workspace.didChangeWatchedFiles.dynamicRegistration", true), "window.workDoneProgress", true)
	e := start(t, lsp.Options{Files: slowTree{workspaceOf(30)}})
	e.mute, e.patience = true, time.Minute
	e.initialize(capabilities)
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 1)
	e.eventually("the workspace is read", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=30 ") })
	e.must("shutdown", nil, nil)
	e.tell("exit", nil)
	if code := e.exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// Paths and schemes: a document is known by the client's own spelling of it.
func TestSpellings(t *testing.T) {
	for name, uri := range map[string]string{
		"percent":                 "file:///w/100%25.py",
		"percent that is no code": "file:///w/100%.py",
		"hash":                    "file:///w/a%23b.py",
		"hash, not escaped":       "file:///w/a#b.py",
		"question mark":           "file:///w/a?b.py",
		"parenthesis":             "file:///w/(a)@b+c,d;e=f!.py",
		"parenthesis, escaped":    "file:///w/%28a%29%40b.py",
		"space":                   "file:///w/a%20b.py",
		"space, not escaped":      "file:///w/a b.py",
		"composed umlaut":         "file:///w/%C3%BC.py",
		"decomposed umlaut":       "file:///w/u%CC%88.py",
		"letters, not escaped":    "file:///w/ünïcödé/文.py",
		"not UTF-8":               "file:///w/%FF%FE.py",
		"drive":                   "file:///C:/w/a.py",
		"drive, lower case":       "file:///c:/w/a.py",
		"drive, escaped":          "file:///c%3A/w/(a)@b.py",
		"UNC":                     "file://server/share/a.py",
		"localhost":               "file://localhost/w/a.py",
		"upper-case scheme":       "FILE:///w/a.py",
		"one slash":               "file:/w/a.py",
		"dots":                    "file:///w/../w/./a.py",
		"untitled":                "untitled:Untitled-1",
		"notebook cell":           "vscode-notebook-cell:/w/n.ipynb#W0sZmlsZQ%3D%3D",
		"git":                     "git:/w/a.py?%7B%22ref%22%3A%22HEAD%22%7D",
		"remote":                  "vscode-remote://ssh-remote%2Bhost/w/a.py",
		"bare path":               "/w/a.py",
		"nothing":                 "",
		"only a scheme":           "file:",
		"only slashes":            "file://",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := open(t, pushing(), lsp.Options{})
			e.didOpen(uri, 1, sleepy)
			if uri == "" {
				return // it has no diagnostics that could be told apart; the session lives, see the clean-up
			}
			wantFindings(t, e.pushed(uri, 1), 1)
			if e.hover(uri, 4, 6) == nil {
				t.Error("no hover")
			}
			actions := e.actions(uri, rangeOf(4, 6, 4, 6), object{})
			if len(actions) == 0 || actions[0].Edit == nil || actions[0].Edit.DocumentChanges[0].TextDocument.URI != uri {
				t.Errorf("actions: %+v", actions)
			}
			e.close(uri)
			wantFindings(t, e.pushed(uri, -1), 0)
		})
	}
}

func (e *editor) close(uri string) {
	e.tell("textDocument/didClose", object{"textDocument": object{"uri": uri}})
}

func wantFindings(t *testing.T, p published, n int) {
	t.Helper()
	if len(p.Diagnostics) != n {
		t.Errorf("%s: %d findings, want %d: %+v", p.URI, len(p.Diagnostics), n, p.Diagnostics)
	}
}

func wantCode(t *testing.T, err error, code int) {
	t.Helper()
	if e, ok := errors.AsType[*wireError](err); !ok || e == nil || e.Code != code {
		t.Errorf("error %v, want code %d", err, code)
	}
}
