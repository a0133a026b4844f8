package queries

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"
)

// outline renders the named nodes of a tree, with the text of those without
// named children.
func outline(t *Tree) string {
	var b strings.Builder
	var render func(i int)
	render = func(i int) {
		fmt.Fprintf(&b, "(%s", t.Nodes[i].Kind)
		leaf := true
		for c := range t.NamedChildren(i) {
			leaf = false
			b.WriteByte(' ')
			if f := t.Nodes[c].Field; f != FieldNone {
				fmt.Fprintf(&b, "%s:", f)
			}
			render(c)
		}
		if leaf && i > 0 {
			fmt.Fprintf(&b, " %q", t.Text(i))
		}
		b.WriteByte(')')
	}
	for c := range t.NamedChildren(0) {
		render(c)
	}
	return b.String()
}

// wellFormed reports what is wrong with a tree's numbers.
func wellFormed(t *Tree) error {
	if len(t.Nodes) == 0 || t.Nodes[0].Kind != KindModule {
		return errors.New("no module")
	}
	if m := t.Nodes[0]; m.Start != 0 || int(m.End) != len(t.Source) || int(m.Next) != len(t.Nodes) {
		return fmt.Errorf("module %+v does not span %d bytes, %d nodes", m, len(t.Source), len(t.Nodes))
	}
	for i, n := range t.Nodes {
		if n.Start > n.End || int(n.Next) <= i || int(n.Next) > len(t.Nodes) {
			return fmt.Errorf("node %d: %+v", i, n)
		}
		before := n.Start
		for c := range t.Children(i) {
			k := t.Nodes[c]
			if k.Start < before || k.End > n.End || k.Next > n.Next {
				return fmt.Errorf("child %d: %+v of node %d: %+v", c, k, i, n)
			}
			before = k.End
		}
	}
	return nil
}

func TestRepairsWhatTheGrammarLacks(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{
			"type parameter default",
			"def f[T = int, *U = *tuple[str]](): g()",
			`name:(identifier "f") type_parameters:(type_parameter (type (identifier "T")) (type (splat_type (identifier "U"))))`,
		},
		{"type parameter default of a class", `class A[T: str = "x, y"](B): pass`, `superclasses:(argument_list (identifier "B"))`},
		{"t-string", `x = t"a {b()} c"`, `(string (string_start "t\"") (string_content "a ") (interpolation expression:(call`},
		{"raw t-string", `x = Rt'''a {b}'''`, `(interpolation expression:(identifier "b"))`},
		{"t-string in an f-string", `f"{t"{g()}"}"`, `(call function:(identifier "g")`},
		{"three exceptions", "try: pass\nexcept A, B, C(d, e): f()", `(identifier "A")`},
		{"exception group of two", "try: pass\nexcept* A, B: f()", `(except_group_clause (binary_operator`},
		{"attribute broken before a dedent", "def f():\n    if x:\n        (bar.\n    baz())", `attribute:(identifier "baz")`},
		{"import broken before a dedent", "def f():\r\n    from x import (\r\na as b)", `alias:(identifier "b")`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, src := range []string{tt.src, "# é\n" + tt.src + "\nlast = t'x'\n"} {
				tree := Parse([]byte(src))
				if found := tree.SyntaxErrors(); len(found) > 0 {
					t.Errorf("%s: errors %v", src, found)
				}
				if got := outline(tree); !strings.Contains(got, tt.want) {
					t.Errorf("%s:\ngot  %s\nwant %s", src, got, tt.want)
				}
				if string(tree.Source) != src {
					t.Errorf("source was changed to %q", tree.Source)
				}
			}
		})
	}
}

func TestSyntaxErrorStaysInItsStatement(t *testing.T) {
	src := "async def f[T = int]():\n    await g(t\"{x}\")\ndef broken(: pass\ndef last(): h()\n"
	tree := Parse([]byte(src))
	if got := tree.SyntaxErrors(); len(got) != 1 || int(got[0].Start) < strings.Index(src, "broken") || int(got[0].End) > strings.Index(src, "def last") {
		t.Errorf("errors %v", got)
	}
	for _, want := range []string{`interpolation expression:(identifier "x")`, `call function:(identifier "h")`} {
		if got := outline(tree); !strings.Contains(got, want) {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
}

func TestMissingTokenIsNamed(t *testing.T) {
	got := Parse([]byte("def g(: pass\n")).SyntaxErrors()
	if len(got) != 1 || got[0].Missing != KindRightParen {
		t.Errorf("got %v, want a missing )", got)
	}
}

func TestOldPythonParses(t *testing.T) {
	tree := Parse([]byte("print x\nexec 'y'\nraise E, 'm'\nprint >>f, x\ntry: pass\nexcept E, e: pass\n"))
	if tree.HasError(0) {
		t.Error(outline(tree))
	}
}

func TestOddBytes(t *testing.T) {
	tests := []struct {
		name, src string
		clean     bool
		want      string // the text of an identifier
	}{
		{"empty", "", true, ""},
		{"byte order mark", "\xef\xbb\xbfimport os\n", true, "os"},
		{"carriage returns", "x = 1\rif x:\r    y()\r", true, "y"},
		{"carriage return and line feed", "x = 1\r\nif x:\r\n    y()\r\n", true, "y"},
		{"form feed", "x = 1\n\x0c\ny()\n", true, "y"},
		{"NUL", "x = 1\n\x00\ny()\n", false, "y"},
		{"invalid UTF-8", "x = 1\n\xff\xfe = 2\ny()\n", false, "y"},
		{"non-ASCII identifier", "größe = 1", true, "größe"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tree := Parse([]byte(tt.src))
			if err := wellFormed(tree); err != nil {
				t.Fatal(err)
			}
			if tree.HasError(0) == tt.clean {
				t.Errorf("errors: %v", tree.SyntaxErrors())
			}
			for i := range tree.Nodes {
				if tt.want == "" || tree.Nodes[i].Kind == KindIdentifier && tree.Is(i, tt.want) {
					return
				}
			}
			t.Errorf("no identifier %s in %s", tt.want, outline(tree))
		})
	}
}

func TestHostileSourceEnds(t *testing.T) {
	for _, unit := range []string{"(", "[", "{", "f'{", "not ", "a.", "lambda:", "x=", "-", "if x:\n ", "\"\"\"", "f'''{", "t'", "def f[", "except a,", "\\\n", "# x\n", "\x00", "\xff"} {
		t.Run(unit, func(t *testing.T) {
			src := []byte(strings.Repeat(unit, 20_000))
			if err := wellFormed(Parse(src)); err != nil {
				t.Error(err)
			}
			tiles(t, src, Split(src))
		})
	}
}

func TestOneVeryLongLine(t *testing.T) {
	src := append(append([]byte("x = ["), bytes.Repeat([]byte("1, "), 350_000)...), ']')
	if tree := Parse(src); tree.HasError(0) || len(tree.Nodes) < 700_000 {
		t.Errorf("%d nodes, errors: %v", len(tree.Nodes), tree.SyntaxErrors())
	}
}

func TestParserIsUsableAfterAHaltedParse(t *testing.T) {
	p := newParser()
	defer p.Close()
	if raw := parseWithin(p, nil, sample(2_000_000), time.Microsecond); raw != nil {
		t.Fatal("the limit was not hit")
	}
	src := []byte("f(1)\n")
	raw := parse(p, nil, src)
	defer raw.Close()
	if diff := sameShape(flatten(raw, src), Parse(src)); diff != "" {
		t.Error(diff)
	}
}

func TestParseIsSafeForConcurrentUse(t *testing.T) {
	src := sample(10_000)
	want := Parse(src)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 5 {
				if diff := sameShape(Parse(src), want); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
	wg.Wait()
}

func TestFlatTreeHasWhatQueriesCapture(t *testing.T) {
	src := append(sample(5_000), "def f(:\n    x = = 2  # note\n$\n"...)
	tree := Parse(src)
	for name, tt := range map[string]struct {
		query *Query
		kind  Kind
	}{
		"comment": {Comments, KindComment},
		"error":   {Syntax, KindError},
	} {
		t.Run(name, func(t *testing.T) {
			var want []Capture
			for _, n := range tree.Nodes {
				if n.Kind == tt.kind {
					want = append(want, Capture{name, n.Start, n.End})
				}
			}
			got := Captures(src, tt.query)
			if len(want) == 0 || fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("query captures %v, flat tree has %v", got, want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range fragments {
		f.Add([]byte(seed))
	}
	f.Add([]byte("def f[T = int](): return t'{x}'\n"))
	f.Add([]byte("try: pass\nexcept A, B, C: pass\n"))
	f.Add(sample(1))
	f.Fuzz(func(t *testing.T, src []byte) {
		before := bytes.Clone(src)
		tree := Parse(src)
		if err := wellFormed(tree); err != nil {
			t.Error(err)
		}
		if !bytes.Equal(src, before) {
			t.Error("the source was changed")
		}
		for _, e := range tree.SyntaxErrors() {
			if e.Start > e.End || int(e.End) > len(src) {
				t.Errorf("error %v of %d bytes", e, len(src))
			}
		}
	})
}
