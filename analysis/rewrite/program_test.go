package rewrite_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// blocking finds the calls of the probes (testdata/probes.py) by their text:
// an engine good enough for sources that are written for it.
var blocking = regexp.MustCompile(`\b(?:requests\.get|time\.sleep|number|load|mapping|maker|fail|Client|helper\d+|self\.step|Query\(["']a["']\)\.all)\(`)

func findings(src []byte) []*finding.Finding {
	var found []*finding.Finding
	for _, m := range blocking.FindAllIndex(src, -1) {
		if m[0] > 0 && strings.ContainsRune("._", rune(src[m[0]-1])) || strings.HasSuffix(string(src[:m[0]]), "def ") {
			continue
		}
		name := string(src[m[0] : m[1]-1])
		symbol := map[string]string{"requests.get": name, "time.sleep": name}[name]
		f := &finding.Finding{
			Path: "/app/main.py", Span: text.Span{Start: m[0], End: m[1] - 1},
			Expr:   text.Span{Start: m[0], End: closingBracket(src, m[1]-1)},
			Symbol: symbol, Callee: name, InAsync: true, Latency: catalogue.Heavy, Row: catalogue.Default().Symbol("requests.get"),
		}
		if name == "time.sleep" {
			f.Row = catalogue.Default().Symbol(name)
		}
		if symbol == "" {
			f.Symbol = "requests.get"
			f.Chain = helperChain(f.Path, f.Span, "requests.get")
		}
		found = append(found, f)
	}
	return found
}

// closingBracket is the end of the bracket that opens at. Comments of the
// sources have no brackets, strings have none that don't match.
func closingBracket(src []byte, at int) int {
	depth := 0
	for i := at; i < len(src); i++ {
		switch src[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(src)
}

// fixed applies all fixes until none is left.
func fixed(t *testing.T, src []byte) []byte {
	t.Helper()
	for range 10 {
		file := rewrite.NewFile(src, "asyncio", nil)
		file.Read = readHelper
		edits := file.FixAll(findings(src))
		if len(edits) == 0 {
			return src
		}
		src = apply(t, src, edits)
	}
	t.Errorf("fixes are offered still after 10 rounds:\n%s", src)
	return src
}

var (
	programs = flag.Int("programs", 200, "how many generated programs to run")
	from     = flag.Int("programs.from", 0, "the first of them")
)

// TestPrograms fixes generated programs as a whole and runs them before and
// after: same result, same exceptions, same calls in the same order, and none
// on the loop's thread.
func TestPrograms(t *testing.T) {
	python := findPython(t)
	var cases []pythonCase
	for seed := *from; seed < *from+*programs; seed++ {
		p := &program{Rand: rand.New(rand.NewPCG(uint64(seed), 7))}
		src := p.source()
		cases = append(cases, pythonCase{
			Name: fmt.Sprintf("program %d", seed), Before: src, After: string(fixed(t, []byte(src))),
			Run: true, All: true,
		})
	}
	judge(t, python, cases)
}

// moved moves runs of statements to a thread, as far as that is safe, before
// all other fixes.
func moved(t *testing.T, src []byte) (out []byte, runs int) {
	t.Helper()
	for range 20 {
		file := rewrite.NewFile(src, "asyncio", nil)
		file.Read = readHelper
		file.Findings = findings(src)
		fix, ok := firstMove(file)
		if !ok {
			break
		}
		src = apply(t, src, fix.Edits)
		runs++
	}
	return fixed(t, src), runs
}

func firstMove(file *rewrite.File) (rewrite.Fix, bool) {
	for _, of := range file.Findings {
		for _, fix := range file.Fixes(of) {
			if fix.Safe && strings.HasPrefix(fix.Title, "Move these") {
				return fix, true
			}
		}
	}
	return rewrite.Fix{}, false
}

// TestProgramsMoved runs generated programs before and after their statements
// are moved in runs: same result, same exceptions. What then changes a variable
// of the coroutine from a thread keeps other calls from being fixed unasked.
func TestProgramsMoved(t *testing.T) {
	python := findPython(t)
	var cases []pythonCase
	runs := 0
	for seed := *from; seed < *from+*programs; seed++ {
		p := &program{Rand: rand.New(rand.NewPCG(uint64(seed), 11))}
		src := p.source()
		after, n := moved(t, []byte(src))
		runs += n
		cases = append(cases, pythonCase{
			Name: fmt.Sprintf("program %d with %d runs", seed, n), Before: src, After: string(after), Run: true, Quiet: true,
		})
	}
	if runs < *programs/4 {
		t.Errorf("only %d runs were moved in %d programs", runs, *programs)
	}
	judge(t, python, cases)
}

// program writes a random program, in which every blocking call stands where a
// fix is possible.
type program struct {
	*rand.Rand
	lines  []string
	inText bool // in an f-string: no line breaks, comments, double quotes
	loop   int  // nesting of comprehensions
	names  int
}

func (p *program) source() string {
	p.lines = []string{
		"import requests", "import time", "from helpers import *", "", "class A:", "    total = 1", "",
		"    def step(self, n):", "        return number(n) + 1", "",
		"    async def main(self, x):",
	}
	p.statements("        ", 3)
	p.lines = append(p.lines, "        return x", "", "async def main():", "    return await A().main(1)", "")
	return strings.Join(p.lines, "\n")
}

func (p *program) line(indent, format string, args ...any) {
	p.lines = append(p.lines, indent+fmt.Sprintf(format, args...))
}

func (p *program) statements(indent string, depth int) {
	for range 1 + p.IntN(4) {
		p.statement(indent, depth)
	}
}

func (p *program) statement(indent string, depth int) {
	inner := indent + "    "
	if depth == 0 {
		p.line(indent, "x = %s", p.expr(2))
		return
	}
	switch p.IntN(14) {
	case 0:
		p.line(indent, "x = %s", p.expr(3))
	case 1:
		p.line(indent, "x += %s  # added", p.expr(3))
	case 2:
		p.line(indent, "if %s:", p.expr(2))
		p.statements(inner, depth-1)
		p.line(indent, "else:")
		p.statements(inner, depth-1)
	case 3:
		p.line(indent, "for i in load(%s, %s):", p.expr(1), p.expr(1))
		p.statements(inner, depth-1)
	case 4:
		p.line(indent, "try:")
		p.statements(inner, depth-1)
		p.line(inner, "x = fail(%q)", "no")
		p.line(indent, "except ValueError as e:")
		p.line(inner, "x = len(str(e)) + %s", p.expr(2))
	case 5:
		p.line(indent, `with Client("a") as c:`)
		p.line(inner, "x = len(c.name) + %s", p.expr(2))
	case 6:
		p.names++
		name := fmt.Sprintf("nested%d", p.names)
		p.line(indent, "async def %s(x):", name)
		p.statements(inner, depth-1)
		p.line(inner, "return x")
		p.line(indent, "x = await %s(%s)", name, p.expr(1))
	case 7:
		p.line(indent, "assert %s or True, number(1)", p.expr(2))
	case 8:
		p.line(indent, "time.sleep(%s)", p.expr(1))
	case 9:
		p.names++
		p.line(indent, "def helper%d(n, k=1):", p.names)
		p.line(inner, "return n + k")
		p.line(indent, "x = helper%d(%s, k=%s)", p.names, p.expr(1), p.expr(1))
	case 10:
		p.line(indent, "a = b = %s; x = a + b", p.expr(2))
	case 11:
		p.line(indent, "a, (b, *c) = %s, load(%s, 2, 3)", p.expr(1), p.expr(1))
		p.line(indent, "x = a + b + len(c)")
	case 12:
		p.line(indent, "d = {}")
		p.line(indent, "d[%s] = %s", p.expr(2), p.expr(2))
		p.line(indent, "x = sum(d) + sum(d.values())")
	default:
		p.names++
		p.line(indent, "n%d = 0", p.names)
		p.line(indent, "while number(n%d) < 2:", p.names)
		p.line(inner, "n%d += 1", p.names)
		p.statements(inner, depth-1)
	}
}

// expr writes an expression whose value is an int.
func (p *program) expr(depth int) string {
	if depth == 0 {
		return []string{"x", "1", "2", "self.total"}[p.IntN(4)]
	}
	e := func() string { return p.expr(depth - 1) }
	switch p.IntN(22) {
	case 0, 1, 2:
		return "number(" + p.laidOut(e()) + ")"
	case 3:
		return "load(" + p.laidOut(e(), e(), "k="+e()) + ")[0]"
	case 4:
		return "load(*[" + e() + "], **mapping(k=" + e() + "))[0]"
	case 5:
		return "(" + e() + " + " + e() + ")"
	case 6:
		return "(" + e() + " if " + e() + " else " + e() + ")"
	case 7:
		return "(" + e() + " and " + e() + " or " + e() + ")"
	case 8:
		return "-" + e()
	case 9:
		return "(" + e() + " < " + e() + " <= " + e() + ")"
	case 10:
		return "mapping(" + p.laidOut("a="+e()) + ")[" + p.quoted("a") + "]"
	case 11:
		return "maker(" + e() + ")(" + e() + ")[0]"
	case 12:
		return "len(requests.get(" + p.quoted("u") + ", timeout=" + e() + ").text)"
	case 13:
		return "[" + e() + ", " + e() + "][number(0)]"
	case 14:
		return "self.step(" + p.laidOut(e()) + ")"
	case 15:
		return "number(abs(" + e() + ") % 5) ** 2"
	case 16:
		return p.comprehension(depth)
	case 17:
		return p.text(depth)
	case 18:
		if p.loop > 0 {
			return "number(" + e() + ")"
		}
		return "(x := " + e() + ")"
	case 19:
		return "sum(load(y for y in (" + e() + ", 2))[0])"
	case 20:
		return `len(Query(` + p.quoted("a") + `).all())`
	}
	return "(not " + e() + ")"
}

func (p *program) comprehension(depth int) string {
	first := p.expr(depth - 1)
	p.loop++
	defer func() { p.loop-- }()
	element := p.expr(depth - 1)
	switch p.IntN(4) {
	case 0:
		return "sum([" + element + " for y in [" + first + ", 2] if number(y)])"
	case 1:
		return "len({y: " + element + " for y in load(" + first + ", 2)})"
	case 2:
		return "sum([z for y in [1, 2] for z in load(y, " + element + ")])"
	}
	return "len({" + element + " for y in [" + first + "]})"
}

func (p *program) text(depth int) string {
	if p.inText {
		return p.expr(depth - 1)
	}
	p.inText = true
	defer func() { p.inText = false }()
	return `len(f"a {` + p.padded(p.expr(depth-1)) + `!r:>{number(5)}} b {` + p.padded(p.expr(depth-1)) + `}")`
}

// padded keeps a set or dictionary apart from the brace before it.
func (p *program) padded(e string) string {
	if strings.HasPrefix(e, "{") {
		return " " + e
	}
	return e
}

func (p *program) quoted(s string) string {
	if p.inText {
		return "'" + s + "'"
	}
	return `"` + s + `"`
}

// laidOut joins arguments on a line or over lines, with comments.
func (p *program) laidOut(args ...string) string {
	if p.inText || p.IntN(4) > 0 {
		return strings.Join(args, ", ")
	}
	var b strings.Builder
	if p.IntN(2) > 0 {
		b.WriteString("  # why")
	}
	for i, a := range args {
		fmt.Fprintf(&b, "\n                %s,", a)
		if p.IntN(2) > 0 {
			fmt.Fprintf(&b, "  # %d", i)
		}
	}
	b.WriteString("\n            ")
	return b.String()
}
