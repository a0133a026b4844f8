package rewrite_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

func TestFixAllCombines(t *testing.T) {
	for _, tt := range []struct{ name, before, after string }{
		{
			"import added once",
			"async def main():\n    time.sleep(1)\n    return requests.get('u')\n",
			"import asyncio\n\n\nasync def main():\n    await asyncio.sleep(1)\n    return await asyncio.to_thread(requests.get, 'u')\n",
		},
		{
			"one in the arguments of another",
			"import asyncio\n\nasync def main():\n    return load(number(1), k=number(2))\n",
			"import asyncio\n\nasync def main():\n    return await asyncio.to_thread(load, await asyncio.to_thread(number, 1), k=await asyncio.to_thread(number, 2))\n",
		},
		{
			"two names for the module",
			"async def main():\n    number(1)\n\nasync def other(asyncio):\n    number(2)\n",
			"import asyncio\nimport asyncio as _asyncio\n\n\nasync def main():\n    await asyncio.to_thread(number, 1)\n\nasync def other(asyncio):\n    await _asyncio.to_thread(number, 2)\n",
		},
		{
			"unsafe ones are left",
			"import asyncio\n\nasync def main(self):\n    self.n += number(1)\n    number(2)\n",
			"import asyncio\n\nasync def main(self):\n    self.n += number(1)\n    await asyncio.to_thread(number, 2)\n",
		},
		{
			"what stands where no await can is left",
			"import asyncio\n\nasync def main():\n    return [lambda: number(1), number(2)]\n",
			"import asyncio\n\nasync def main():\n    return [lambda: number(1), await asyncio.to_thread(number, 2)]\n",
		},
		{"nothing to do", "async def main():\n    return 1\n", "async def main():\n    return 1\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte(tt.before)
			file := rewrite.NewFile(src, "", nil)
			file.Read = readHelper
			if got := string(apply(t, src, file.FixAll(findings(src)))); got != tt.after {
				t.Errorf("FixAll of\n%s\ngave\n%s\nwant\n%s", tt.before, got, tt.after)
			}
		})
	}
}

// TestNoFix holds the calls that can't be helped with: they must neither panic
// nor offer anything.
func TestNoFix(t *testing.T) {
	src := []byte("import asyncio\n\nasync def main():\n    f()\n")
	call := text.Span{Start: bytes.Index(src, []byte("f()")), End: len(src) - 1}
	for _, tt := range []struct {
		name    string
		finding *finding.Finding
	}{
		{"no finding", nil},
		{"not in a coroutine", &finding.Finding{Expr: call}},
		{"empty expression", &finding.Finding{InAsync: true, Expr: text.Span{Start: 5, End: 5}}},
		{"outside of the source", &finding.Finding{InAsync: true, Expr: text.Span{Start: 5, End: 5000}}},
		{"negative", &finding.Finding{InAsync: true, Expr: text.Span{Start: -5, End: 5}}},
		{"over two statements", &finding.Finding{InAsync: true, Expr: text.Span{Start: 0, End: len(src)}}},
		{"not a call", &finding.Finding{InAsync: true, Expr: text.Span{Start: 0, End: 6}}},
		{"an import", &finding.Finding{InAsync: true, Expr: text.Span{Start: 0, End: 14}, Site: finding.Import}},
		{"a decorator", &finding.Finding{InAsync: true, Expr: call, Site: finding.Decorate}},
		{"an item that is none", &finding.Finding{InAsync: true, Expr: call, Site: finding.Enter}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if fixes := rewrite.Fixes(rewrite.Input{Source: src, Finding: tt.finding}); len(fixes) > 0 {
				t.Errorf("offers %q", fixes[0].Title)
			}
		})
	}
}

// FuzzFixes holds what must be so for any source and any finding: no panic,
// edits in range and in order, no new syntax error, at most one preferred fix.
func FuzzFixes(f *testing.F) {
	for _, s := range []string{
		"async def f():\n    return requests.get('u', timeout=3).json()\n",
		"async def f():\n    with open(p) as g:\n        x = g.read()\n",
		"async def f():\n\twith Pool() as p:\n\t\tpass\n\t\t# c",
		"\ufeffasync def f(): time.sleep(1)",
		"async def f():\r\n    for x in load(\r\n    y for y in z\r\n    ): pass\r\n",
		"async def f():\n    await asyncio.to_thread(load(1,), )\n",
		"async def f():\n    x = f'{load(1)!r:>{number(2)}}'\n",
		"try:\n import asyncio\nexcept: asyncio = 1\nasync def f(): a.b[c] += load()(1)",
	} {
		for site := range uint8(8) {
			f.Add([]byte(s), uint16(strings.IndexAny(s, "(")), uint16(len(s)), site)
			f.Add([]byte(s), uint16(19), uint16(len(s)-1), site)
		}
	}
	symbols := []string{
		"requests.get", "open", "time.sleep", "asyncio.run", "concurrent.futures.Executor.__exit__",
		"pathlib.Path.glob", "concurrent.futures.Future.result", "io.TextIOWrapper.read",
	}
	f.Fuzz(func(t *testing.T, src []byte, start, end uint16, site uint8) {
		fs := findings(src)
		for _, symbol := range symbols {
			fs = append(fs, &finding.Finding{
				Path: "/a.py", InAsync: true, Symbol: symbol, Callee: symbol, Site: finding.Site(site),
				Code: catalogue.Codes[int(start)%len(catalogue.Codes)],
				Expr: text.Span{Start: int(start), End: int(end)}, Span: text.Span{Start: int(start), End: int(end)},
				Row: &catalogue.Symbol{Name: symbol},
			})
		}
		framework := []string{"asyncio", "anyio", "trio"}[int(end)%3]
		info := &project.Info{Python: project.Version{Major: 3, Minor: 7 + int(start)%6}}
		file := rewrite.NewFile(src, framework, info)
		sound := !queries.Parse(src).HasError(0)
		for _, of := range fs {
			preferred := 0
			for _, fix := range file.Fixes(of) {
				fixed := apply(t, src, fix.Edits)
				if sound && queries.Parse(fixed).HasError(0) {
					t.Errorf("%q breaks the syntax:\n%s\n%s", fix.Title, src, fixed)
				}
				if fix.Preferred {
					preferred++
				}
			}
			if preferred > 1 {
				t.Fatal("two preferred fixes")
			}
		}
		apply(t, src, file.FixAll(fs))
	})
}

// BenchmarkFixes answers a code action in a file of 2,000 lines, once as many
// functions and once as one class, from nothing to edits.
func BenchmarkFixes(b *testing.B) {
	method := func(indent string, i int) string {
		return fmt.Sprintf("%[1]sasync def f%[2]d(self, x):\n%[1]s    y = [a.b(c) for c in x if c]\n%[1]s    if y:\n"+
			"%[1]s        self.z = requests.get(\"http://host/%[2]d\", timeout=3).json()\n%[1]s    return f\"{y!r} {x}\"\n\n", indent, i)
	}
	var functions, class strings.Builder
	functions.WriteString("import requests\n\n")
	class.WriteString("import requests\n\nclass A:\n")
	for i := range 2000 / 6 {
		functions.WriteString(method("", i))
		class.WriteString(method("    ", i))
	}
	for name, source := range map[string]string{"functions": functions.String(), "class": class.String()} {
		b.Run(name, func(b *testing.B) {
			src := []byte(source)
			fs := findings(src)
			in := rewrite.Input{Source: src, Finding: fs[len(fs)/2]}
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				if len(rewrite.Fixes(in)) != 1 {
					b.Fatal("no fix")
				}
			}
		})
	}
}

// TestBigClass holds that parsing a member at a time sees what parsing the
// class does.
func TestBigClass(t *testing.T) {
	var src strings.Builder
	src.WriteString("import asyncio\n\n@decorated(1)\nclass A(Base, metaclass=Meta):\n    \"\"\"Says\ndef nothing(:\n    much.\"\"\"\n# outside\n    x = [\n1, 2,\n    ]\n\n")
	for i := range 400 {
		fmt.Fprintf(&src, "    # method\n    @wrapped\n    async def f%[1]d(self, a=\"\"\"\nclass B:\n\"\"\"):\n        if a:\n# odd\n            return number(%[1]d)\n\n", i)
	}
	src.WriteString("async def last():\n    return number(1)\n")
	before := []byte(src.String())
	want := strings.ReplaceAll(src.String(), "return number(", "return await asyncio.to_thread(number, ")
	file := rewrite.NewFile(before, "", nil)
	file.Read = readHelper
	if got := string(apply(t, before, file.FixAll(findings(before)))); got != want {
		t.Errorf("got\n%.2000s", got)
	}
}

// TestHostile holds that sources made to be slow are answered all the same.
func TestHostile(t *testing.T) {
	for _, tt := range []struct{ name, source string }{
		{"nested brackets", "async def f():\n    return " + strings.Repeat("(", 5000) + "number(1)" + strings.Repeat(")", 5000) + "\n"},
		{"nested calls", "async def f():\n    return " + strings.Repeat("number(", 300) + "1" + strings.Repeat(")", 300) + "\n"},
		{"one long line", "async def f():\n    return [" + strings.Repeat("1, ", 300_000) + "number(1)]\n"},
		{"many calls", "async def f():\n" + strings.Repeat("    number(1)\n", 1000)},
		{"what is made of itself", "async def f():\n    connection = connection.cursor(number(1))\n    connection.execute(number(2))\n"},
		{"invalid UTF-8", "async def f():\n    '\xff\xfe'; number(1)\n"},
		{"NUL", "async def f():\n    number(1)\x00\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte(tt.source)
			start := time.Now()
			file := rewrite.NewFile(src, "", nil)
			file.Read = readHelper
			apply(t, src, file.FixAll(findings(src)))
			if d := time.Since(start); d > 20*time.Second { // one second, but for -race on a busy machine
				t.Errorf("took %v", d)
			}
		})
	}
}
