package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// conversation is a session's input: the messages, framed.
func conversation(messages ...string) *bytes.Buffer {
	var in bytes.Buffer
	for _, m := range messages {
		fmt.Fprintf(&in, "Content-Length: %d\r\n\r\n%s", len(m), m)
	}
	return &in
}

const (
	sayInitialize = `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}`
	sayShutdown   = `{"jsonrpc":"2.0","id":2,"method":"shutdown"}`
	sayExit       = `{"jsonrpc":"2.0","method":"exit"}`
)

func TestServe(t *testing.T) {
	t.Setenv("UNBLOCK_CACHE_DIR", t.TempDir())
	t.Setenv("UNBLOCK_DATA_DIR", t.TempDir())
	cases := []struct {
		name string
		args []string
		in   []string
		code int
	}{
		{"an orderly session", nil, []string{sayInitialize, sayShutdown, sayExit}, 0},
		{"the flag that editors pass", []string{"--stdio"}, []string{sayInitialize, sayShutdown, sayExit}, 0},
		{"exit without shutdown", nil, []string{sayInitialize, sayExit}, 1},
		{"input that ends", nil, []string{sayInitialize}, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			code := run(context.Background(), append([]string{"serve"}, c.args...), conversation(c.in...), &out, &errs)
			if code != c.code {
				t.Errorf("exit code %d, want %d\n%s", code, c.code, &errs)
			}
			if !strings.HasPrefix(out.String(), "Content-Length: ") || !strings.Contains(out.String(), `"name":"unblock"`) {
				t.Errorf("output %q", &out)
			}
			if errs.Len() != 0 {
				t.Errorf("on standard error, where editors take it for an error: %q", &errs)
			}
		})
	}
}

func TestServeLogFile(t *testing.T) {
	t.Setenv("UNBLOCK_CACHE_DIR", t.TempDir())
	t.Setenv("UNBLOCK_DATA_DIR", t.TempDir())
	file := filepath.Join(t.TempDir(), "serve.log")
	var out, errs bytes.Buffer
	run(context.Background(), []string{"serve", "--log-file", file, "--log-level", "debug"}, conversation(sayInitialize, sayShutdown, sayExit), &out, &errs)
	if log, err := os.ReadFile(file); err != nil || !strings.Contains(string(log), "session opened") || errs.Len() != 0 {
		t.Errorf("log %q, %v; on standard error %q", log, err, &errs)
	}
}

// Where nothing else is asked for, standard error has what is worth a warning,
// and nothing that isn't.
func TestServeWarnsOnStandardError(t *testing.T) {
	t.Setenv("UNBLOCK_CACHE_DIR", t.TempDir())
	t.Setenv("UNBLOCK_DATA_DIR", t.TempDir())
	for level, opened := range map[string]bool{"": false, "info": true, "error": false} {
		args := []string{"serve"}
		if level != "" {
			args = append(args, "--log-level", level)
		}
		var out, errs bytes.Buffer
		closeOfNothing := `{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///a.py"}}}`
		run(context.Background(), args, conversation(sayInitialize, closeOfNothing, sayShutdown, sayExit), &out, &errs)
		if has := strings.Contains(errs.String(), "session opened"); has != opened {
			t.Errorf("level %q: %q", level, &errs)
		}
		if has := strings.Contains(errs.String(), "not open"); has != (level != "error") {
			t.Errorf("level %q: %q", level, &errs)
		}
	}
}

func TestServeUsage(t *testing.T) {
	for name, args := range map[string][]string{
		"level that is none":            {"--log-level", "loud"},
		"log file in a missing folder":  {"--log-file", filepath.Join(t.TempDir(), "no", "log")},
		"argument where there are none": {"app.py"},
		"flag that is none":             {"--tcp"},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			if code := run(context.Background(), append([]string{"serve"}, args...), conversation(), &out, &errs); code != exitUsage || errs.Len() == 0 {
				t.Errorf("exit code %d, %q", code, &errs)
			}
		})
	}
}
