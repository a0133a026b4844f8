package queries

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cespare/xxhash/v2"
	"github.com/google/go-cmp/cmp"
)

var wholeLibrary = flag.Bool("library", false, "compare with all of Python's standard library, not a sample of it")

// library returns the sources of the installed Python's standard library
// and of the packages installed beside it: one file in so many, unless -library
// is given.
func library(t *testing.T, oneIn uint64) map[string][]byte {
	t.Helper()
	out, err := exec.Command("python3", "-c", `import sysconfig; print(sysconfig.get_path("stdlib"))`).Output()
	if err != nil {
		t.Skipf("python3 is not installed: %v", err)
	}
	root := strings.TrimSpace(string(out))
	files := map[string][]byte{}
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".py" {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if !*wholeLibrary && xxhash.Sum64String(name)%oneIn != 0 {
			return nil
		}
		files[name], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// tiles fails the test if the chunks do not cover the source without gaps.
func tiles(t *testing.T, src []byte, chunks []Chunk) {
	t.Helper()
	at := 0
	for _, c := range chunks {
		if c.Start != at || c.End <= c.Start {
			t.Fatalf("chunk %d-%d follows %d", c.Start, c.End, at)
		}
		at = c.End
	}
	if at != len(src) {
		t.Fatalf("chunks end at %d of %d", at, len(src))
	}
}

// Chunks of the source parse as the same bytes do in the whole file, node for
// node. So no chunk ends inside a node.
func TestChunksParseAsInTheirFile(t *testing.T) {
	for name, src := range library(t, 100) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			whole := Parse(src)
			if whole.HasError(0) {
				return
			}
			next := 1
			for _, c := range Split(src) {
				part := Parse(src[c.Start:c.End])
				for i, got := range part.Nodes[1:] {
					if next == len(whole.Nodes) {
						t.Fatalf("chunk %d-%d has more nodes than the file", c.Start, c.End)
					}
					want := whole.Nodes[next]
					got.Start += uint32(c.Start)
					got.End += uint32(c.Start)
					got.Next += uint32(next - (i + 1))
					if got != want {
						line := bytes.Count(src[:want.Start], []byte("\n")) + 1
						t.Fatalf("line %d: %s %+v in its chunk, %s %+v in the file", line, got.Kind, got, want.Kind, want)
					}
					next++
				}
			}
			if next != len(whole.Nodes) {
				t.Errorf("chunks have %d nodes, the file %d", next, len(whole.Nodes))
			}
		})
	}
}

func TestSplit(t *testing.T) {
	// A > at the beginning of a line, which is not part of the source, marks the
	// beginning of a chunk.
	tests := []struct{ name, src string }{
		{"comments and blank lines lead the next statement", ">x = 1\n>\n# about y\ny = 2\n"},
		{"what trails belongs to the last", ">x = 1\n\n# end\n"},
		{"comments alone are one chunk", "># a\n\n# b\n"},
		{"header comment", ">#!/usr/bin/python\n# -*- coding: utf-8 -*-\nimport os\n"},
		{"byte order mark", ">\ufeffimport os\n>import sys\n"},
		{"decorators", ">x = 1\n>@a\n# why\n@b(\n1)\n\nasync def f(): pass\n>y = 2\n"},
		{"clauses", ">if a:\n    b\nelif c:\n    d\n# no\n\nelse: e\n>try: f\nexcept* G: h\nelse: i\nfinally: j\n>k\n"},
		{"names that begin like clauses", ">if a: b\n>elsewhere = 1\n>case = 2\n>finally_ = 3\n"},
		{"simple statements on a line", ">a; b; c\n>d\n"},
		{"comment inside a block at column 0", ">def f():\n    a\n# note\n    b\n>c\n"},
		{"indented comment behind a block", ">def f():\n    a\n    # note\n>\nc\n"},
		{"backslash", ">x = 1 + \\\n2\n>y\n"},
		{"backslash and two-byte line break", ">x = 1 + \\\r\n2\r\n>y\r\n"},
		{"backslash in a comment", ">x  # a \\\n>y\n"},
		{"carriage returns", ">x = 1\r>y = (\rz)\r>def f():\r    a\r>b"},
		{"form feed before a statement", ">x\n>\x0c\ny\n>\x0cdef f(): a\n>  \x0cz\n"},
		{"brackets", ">x = [\n1,\n]\n>y = {'a': (\n)}\n>z\n"},
		{"matrix product in brackets", ">x = (a\n@ b)\n>y\n"},
		{"generator's from in brackets", ">def f(): return (yield\nfrom x)\n>y\n"},
		{"triple-quoted string", ">x = \"\"\"\ndef f(): pass\n'''\n\"\"\"\n>y\n"},
		{"escaped quotes", ">x = \"\"\"a\\\"\"\"\ny\n\"\"\"\n>z = '\\\\'\n>w = '\\'#'\n"},
		{"raw string", ">x = r'\\''\n>y\n"},
		{"quotes in a comment", ">x  # don't\n>y\n"},
		{"comment sign in a string", ">x = '#('\n>y\n"},
		{"nested quotes of one kind", ">x = f\"{a[\"(\"]}\"\n>y\n"},
		{"format specifier with brackets", ">x = f'{a:(>{b}}' + f\"{c!r:{'#'}^{d}}\"\n>y\n"},
		{"doubled braces", ">x = f'{{(' + f'}}' + f'{{{a}}}'\n>y\n"},
		{"named character in an f-string", ">x = f'\\N{LEFT PARENTHESIS}'\n>y\n"},
		{"f-string over several lines", ">x = f'''\ndef f(): {a\n+ b}\n'''\n>y\n"},
		{"field over several lines", ">x = f'{\na}'\n>y\n"},
		{"lambda in brackets of a field", ">x = f'{(lambda: \"(\")()}'\n>y\n"},
		{"t-string", ">x = t'{a[':']}('\n>y\n"},
		{"name that ends like a prefix", ">x = leaf'{('\n>y\n"},
		{"bracket never closed", ">x = f(\n  1,\n>def g(): a\n>y\n"},
		{"bracket closed by another", ">x = (a[1)\n>y\n"},
		{"stray closing bracket", ">x)\n>y\n"},
		{"string never closed", ">x = 'a(\n>y\n"},
		{"triple-quoted string never closed", ">x = '''\na\n>async def f():\n    b\n>c\n"},
		{"triple-quoted f-string never closed", ">x = f'''{a}\nb\n>class A: c\n>d\n"},
		{"field never closed", ">x = f'{a\nb\n>from .a import b\n>d\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var src []byte
			var want, got []int
			for i := range len(tt.src) {
				begins := i == 0 || tt.src[i-1] == '\n' || tt.src[i-1] == '\r'
				if tt.src[i] == '>' && begins {
					want = append(want, len(src))
				} else {
					src = append(src, tt.src[i])
				}
			}
			chunks := Split(src)
			tiles(t, src, chunks)
			for _, c := range chunks {
				got = append(got, c.Start)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q: chunks begin at %v, want %v", src, got, want)
			}
		})
	}
}

func TestSplitNamesWhatItFinds(t *testing.T) {
	src := "import os\nfrom . import a\n@d\nasync  def f(): a\ndef g(): b\nclass größe(A): c\nasync with x: d\nclassify()\nx = 1\n"
	want := []Chunk{
		{Kind: ChunkImport},
		{Kind: ChunkImport},
		{Kind: ChunkDef, Async: true, Name: "f"},
		{Kind: ChunkDef, Name: "g"},
		{Kind: ChunkClass, Name: "größe"},
		{Kind: ChunkOther},
		{Kind: ChunkOther},
		{Kind: ChunkOther},
	}
	got := Split([]byte(src))
	for i := range got {
		got[i].Start, got[i].End, got[i].Hash = 0, 0, 0
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestEqualStatementsHaveEqualHashes(t *testing.T) {
	a := Split([]byte("def f(): a\nx = 1\n"))
	b := Split([]byte("import os\ndef f(): a\nx = 2\n"))
	if a[0].Hash != b[1].Hash || a[1].Hash == b[2].Hash {
		t.Errorf("%+v\n%+v", a, b)
	}
}

func FuzzSplit(f *testing.F) {
	for _, seed := range fragments {
		f.Add([]byte(seed + seed))
	}
	f.Add(sample(1))
	f.Fuzz(func(t *testing.T, src []byte) {
		tiles(t, src, Split(src))
	})
}
