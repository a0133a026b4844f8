package metamodel

import (
	"strings"
	"testing"
)

// The checker finds what is wrong, and nothing in what is right.
func TestFromServer(t *testing.T) {
	file, err := File()
	if err != nil {
		t.Fatal(err)
	}
	model, err := Load(file)
	if err != nil {
		t.Fatal(err)
	}
	const here = `"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}}`
	cases := []struct{ name, message, fault string }{
		{"a notification", `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","diagnostics":[{` + here + `,"message":"x","severity":2}]}}`, ""},
		{"an answer", `{"jsonrpc":"2.0","id":1,"result":null}`, ""},
		{"an error", `{"jsonrpc":"2.0","id":1,"error":{"code":-32800,"message":"x"}}`, ""},
		{"not JSON", `{`, "not an object"},
		{"two objects", `{"jsonrpc":"2.0","id":1,"result":null}{}`, "behind the object"},
		{"no version", `{"id":1,"result":null}`, "jsonrpc"},
		{"neither result nor error", `{"jsonrpc":"2.0","id":1}`, "either a result or an error"},
		{"both", `{"jsonrpc":"2.0","id":1,"result":null,"error":{"code":-32800,"message":"x"}}`, "either a result or an error"},
		{"an answer to nothing", `{"jsonrpc":"2.0","id":9,"result":null}`, "nobody waits"},
		{"a result of another type", `{"jsonrpc":"2.0","id":1,"result":{"contents":3}}`, "contents"},
		{"a code of its own", `{"jsonrpc":"2.0","id":1,"error":{"code":0,"message":"x"}}`, "no code of the protocol"},
		{"a method of its own", `{"jsonrpc":"2.0","method":"our/own","params":{}}`, "not in the protocol"},
		{"a client's method", `{"jsonrpc":"2.0","method":"initialized","params":{}}`, "for clients"},
		{"a property of its own", `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","diagnostics":[],"ours":1}}`, `"ours" is no property`},
		{"a property too few", `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","diagnostics":[{"message":"x"}]}}`, `no "range"`},
		{"null where that is none", `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","diagnostics":null}}`, "want a list"},
		{"no URI", `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"/a","diagnostics":[]}}`, "want DocumentUri"},
		{"a number out of range", `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","version":2147483648,"diagnostics":[]}}`, "want integer"},
		{"no such severity", `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","diagnostics":[{` + here + `,"message":"x","severity":5}]}}`, "no DiagnosticSeverity"},
		{"parameters where there are none", `{"jsonrpc":"2.0","id":5,"method":"workspace/diagnostic/refresh","params":null}`, "no parameters"},
		{"progress of nothing", `{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":{"kind":"begin","title":"x"}}}`, "nobody has named"},
		{"a registration with options of another", `{"jsonrpc":"2.0","id":5,"method":"client/registerCapability","params":{"registrations":[{"id":"a","method":"workspace/didChangeWatchedFiles","registerOptions":{"globs":[]}}]}}`, "registerOptions"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			talk := model.Listen()
			talk.FromClient([]byte(`{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}`))
			err := talk.FromServer([]byte(c.message))
			if c.fault == "" && err != nil || c.fault != "" && (err == nil || !strings.Contains(err.Error(), c.fault)) {
				t.Errorf("%v, want %q", err, c.fault)
			}
		})
	}
}

// Work begins, goes on and ends, once.
func TestProgress(t *testing.T) {
	file, err := File()
	if err != nil {
		t.Fatal(err)
	}
	model, err := Load(file)
	if err != nil {
		t.Fatal(err)
	}
	talk := model.Listen()
	for i, step := range []struct {
		message string
		ok      bool
	}{
		{`{"jsonrpc":"2.0","id":1,"method":"window/workDoneProgress/create","params":{"token":"t"}}`, true},
		{`{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":{"kind":"report"}}}`, false},
		{`{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":{"kind":"begin","title":"x"}}}`, true},
		{`{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":{"kind":"report","percentage":3}}}`, true},
		{`{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":{"kind":"begin","title":"x"}}}`, false},
		{`{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":{"kind":"end"}}}`, true},
		{`{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":{"kind":"report"}}}`, false},
	} {
		if err := talk.FromServer([]byte(step.message)); (err == nil) != step.ok {
			t.Errorf("step %d: %v", i, err)
		}
	}
}
