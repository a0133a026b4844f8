package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestHostileFiles holds that no file takes the run down or keeps it long, and
// that the findings of its neighbour are still reported.
func TestHostileFiles(t *testing.T) {
	for name, source := range map[string]string{
		"empty":                  "",
		"invalid UTF-8":          "import time\nasync def f():\n    x = '\xff\xfe\xc3'\n",
		"NUL bytes":              "x = 1\x00\x00\n",
		"UTF-16":                 "\xff\xfei\x00m\x00p\x00o\x00r\x00t\x00",
		"a line of a MB":         "x = '" + strings.Repeat("a", 1<<20) + "'\n",
		"nested parentheses":     "async def f():\n    x = " + strings.Repeat("(", 5000) + strings.Repeat(")", 5000) + "\n",
		"unclosed brackets":      "async def f():\n    x = " + strings.Repeat("[", 5000) + "\n",
		"deep indentation":       deep(200),
		"a long chain of calls":  "x = a" + strings.Repeat(".b()", 5000) + "\n",
		"a long sum":             "x = 0" + strings.Repeat(" + 1", 5000) + "\n",
		"carriage returns alone": "import time\rasync def f():\r    time.sleep(1)\r",
		"Python 2":               "print 'x'\nexec 'y'\n",
		"no newline at the end":  "x = 1",
		"byte order mark":        "\ufeffx = 1\n",
		"unterminated string":    "x = '''\n" + strings.Repeat("y\n", 1000),
	} {
		t.Run(name, func(t *testing.T) {
			in(t, map[string]string{"a.py": source, "b.py": blocking})
			start := time.Now()
			got, r := checkJSON(t, ".")
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("took %v", took)
			}
			if got.code != exitFindings || r.Summary.Files != 2 || !slices.ContainsFunc(r.Findings, func(f reportItem) bool { return f.Path == "b.py" }) {
				t.Errorf("exit code %d, %.1000s", got.code, got.stdout)
			}
			for _, e := range r.Errors {
				if e.Path != "a.py" || e.Message == "" || len(e.Message) > 300 {
					t.Errorf("error %.400q", e)
				}
			}
		})
	}
}

// deep is code in n nested blocks.
func deep(n int) string {
	var b strings.Builder
	b.WriteString("async def f():\n")
	for i := range n {
		fmt.Fprintf(&b, "%sif x:\n", strings.Repeat(" ", i+1))
	}
	fmt.Fprintf(&b, "%spass\n", strings.Repeat(" ", n+1))
	return b.String()
}

func TestSyntaxErrorCostsItsOwnFunction(t *testing.T) {
	in(t, map[string]string{"a.py": "import time\n\n\nasync def broken():\n    x = = 1\n\n\nasync def whole():\n    time.sleep(1)\n"})
	_, r := checkJSON(t, ".")
	if len(r.Findings) != 1 || r.Findings[0].Coroutine != "whole" {
		t.Errorf("findings: %+v", r.Findings)
	}
}

// checkJSON runs `check` and decodes what it prints.
func checkJSON(t *testing.T, args ...string) (result, report) {
	t.Helper()
	got := unblock(t, append([]string{"check", "--format", "json"}, args...)...)
	var r report
	if err := json.Unmarshal([]byte(got.stdout), &r); err != nil {
		t.Fatalf("%v; stderr: %s", err, got.stderr)
	}
	return got, r
}
