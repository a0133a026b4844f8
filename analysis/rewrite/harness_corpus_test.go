package rewrite_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/unblock-lsp/unblock/analysis/rewrite/proof"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// workspace is one case of the harness.
type workspace struct {
	name  string
	files proof.Files
	oneIn int // of how many findings one is looked at; 0: each
}

// home is the folder of every workspace.
const home = "/w"

// written is what people wrote: the archives of the engine and of the fixes,
// and the examples of the pages.
func written(t *testing.T) []workspace {
	t.Helper()
	var all []workspace
	for _, name := range glob(t, "../testdata/*.txtar") {
		if filepath.Base(name) == today {
			continue
		}
		files := proof.Files{}
		for _, f := range filesOf(t, name) {
			files[home+"/"+f.Name] = f.Data
		}
		all = append(all, workspace{name: filepath.Base(name), files: files})
	}
	archives(t, func(t *testing.T, s *sample) string {
		files := proof.Files{home + "/main.py": s.source, home + "/helpers.py": []byte(helper)}
		if v := s.settings["python"]; v != "" {
			files[home+"/pyproject.toml"] = []byte("[project]\nrequires-python = \">=" + v + "\"\n")
		}
		all = append(all, workspace{name: t.Name(), files: files})
		return s.want
	})
	python := regexp.MustCompile("(?s)```python\n(.*?)```")
	for _, name := range slices.Concat(glob(t, "../../docs/*.md"), glob(t, "../../docs/*/*.md"), []string{"../../README.md"}) {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for i, m := range python.FindAllSubmatch(page, -1) {
			all = append(all, workspace{name: fmt.Sprintf("%s, example %d", filepath.Base(name), i+1), files: proof.Files{home + "/main.py": m[1]}})
		}
	}
	return all
}

// today is the archive with hundreds of rows that differ by their names.
const today = "catalogue_today.txtar"

var oneIn = flag.Int("harness.libraries", 6, "of how many findings in the archive of libraries the harness looks at one")

// libraries are the files of that archive, each for itself.
func libraries(t *testing.T) []workspace {
	t.Helper()
	var all []workspace
	for _, f := range filesOf(t, "../testdata/"+today) {
		all = append(all, workspace{name: f.Name, files: proof.Files{home + "/" + f.Name: f.Data}, oneIn: *oneIn})
	}
	return all
}

func filesOf(t *testing.T, name string) []txtar.File {
	t.Helper()
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return archive.Files
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %v, %v", pattern, names, err)
	}
	return names
}

// generated is the case of a number: a row of the catalogue, in a place, in a
// shape, in a frame. Neighbouring numbers have neighbouring places and rows far
// apart, so that any stretch of them is a fair sample.
func generated(n int) workspace {
	r := rand.New(rand.NewPCG(uint64(n), 11))
	rows := blockingRows
	symbol := rows[(n*7919)%len(rows)]
	g := generator{Rand: r, symbol: symbol, place: places[n%len(places)]}
	return workspace{name: fmt.Sprintf("case %d: %s in `%s`", n, symbol.Name, strings.ReplaceAll(g.place, "\n", "⏎")), files: g.files()}
}

// blockingRows are the catalogue's rows of symbols that block.
var blockingRows = func() []*catalogue.Symbol {
	var rows []*catalogue.Symbol
	for s := range catalogue.Default().Symbols() {
		if s.Code != "" && (s.Kind == catalogue.Function || s.Kind == catalogue.Property) {
			rows = append(rows, s)
		}
	}
	return rows
}()

// places are where an expression can stand in a coroutine: E is the expression,
// a tab is one level of indentation. Where the expression is a call, A stands
// for other arguments of it.
var places = []string{
	"E",
	"E  # why",
	"x = E",
	"x: int = E",
	"return E",
	"return E, 1",
	"return await E",
	"print(E)",
	"print(1, *E, **{})",
	"print(x, end=E)",
	"x = [E, E]",
	"x = {1: E, E: 2}",
	"x = E.text",
	"x = E.json()[0].name",
	"x = E(1)",
	"x = E[0]",
	"x[E] = 1",
	"x = y[E:E]",
	"E.text = x",
	"x.y = E",
	"del E[0]",
	"x += E",
	"x = x + E",
	"self.total += E",
	"self.total = self.total + E",
	"x = -E",
	"x = not E",
	"x = E ** 2",
	"x = 2 ** E",
	"x = 1 < E <= 3",
	"x = E and E or 1",
	"x = E if E else 1",
	"x = E in y",
	"x = f\"{E}\"",
	"x = f'{E!r:>{E}} {y}'",
	"x = f\"{E=}\"",
	"x = \"%s\" % E",
	"assert E, E",
	"raise ValueError(E)",
	"raise ValueError from E",
	"a, b = E",
	"a, *b = E, 1",
	"a = b = E",
	"(x := E)",
	"if (x := E) is None:\n\tpass",
	"if E:\n\tx = 1\nelif E:\n\tx = 2\nelse:\n\tx = E",
	"if E: x = 1",
	"x = 1; E; y = 2",
	"x = \\\n\tE",
	"x = (\n\tE  # why\n\t+ 1\n)",
	"while E:\n\tx = E\n\tbreak\nelse:\n\tE",
	"for i in E:\n\tprint(i)",
	"for i in range(3):\n\tE\n\tif i:\n\t\tcontinue\n\tE",
	"for E.x in y:\n\tpass",
	"async for i in E:\n\tprint(i)",
	"async for i in y:\n\tE",
	"x = [E for i in y]",
	"x = [i for i in E]",
	"x = [i for i in y if E]",
	"x = [i for j in y for i in E]",
	"x = {i: E for i in y}",
	"x = {E for i in y}",
	"x = list(E for i in y)",
	"x = list(i for i in E)",
	"x = [[E for j in y] for i in y]",
	"x = [i async for i in y if E]",
	"with E as f:\n\tprint(f)",
	"with E as f, y as g:\n\tx = f.read()",
	"with y:\n\tE",
	"async with E as f:\n\tprint(f)",
	"async with y:\n\tE",
	"try:\n\tE\nexcept ValueError:\n\tE\nelse:\n\tE\nfinally:\n\tE",
	"try:\n\tx = E\nexcept E:\n\tpass",
	"match E:\n\tcase 1 if E:\n\t\tE\n\tcase _:\n\t\tpass",
	"x = lambda: E",
	"def inner(k=E):\n\treturn E\n\ninner()",
	"@E\ndef inner():\n\tpass",
	"class C:\n\tx = E",
	"async def inner():\n\treturn E\n\nawait inner()",
	"yield E",
	"x = yield E",
	"await E",
	"await x(E)",
	"x = await asyncio.gather(E, E)",
	"global counter\ncounter = E",
	"import asyncio\nE",
	"asyncio = 1\nE",
	"from asyncio import to_thread\nE",
	"x = E\ny = E\nreturn x, y",
	"E\n# between\nE\n\nE",
	"x = E\nif x:\n\ty = E\n\treturn y\nreturn x",
	"x = x(\n\t1,  # one\n\tE,  # two\n)",
	"print(E, file=E)",
	"x = E or E.y",
	"x, y = E, E",
	"x[0], self.y = E, 2",
	"print(*E)",
	"print(**E)",
	"x = [*E, 1]",
	"x = {**E}",
}

// heads stand above the code of a file.
var heads = []string{
	"",
	"",
	"\"\"\"What this file is for.\"\"\"\n",
	"#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n\"\"\"What.\"\"\"\n",
	"from __future__ import annotations\n",
	"import asyncio\n",
	"import asyncio as aio\n",
	"from asyncio import gather, to_thread\n",
	"import os\nimport sys\n",
	"from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n\timport asyncio\n",
	"try:\n\timport asyncio\nexcept ImportError:\n\tasyncio = None\n",
	"# a comment first\n\nimport zlib  # why\n",
	"import anyio\n",
	"import trio\n",
}

// generator writes the files of one case.
type generator struct {
	*rand.Rand
	symbol *catalogue.Symbol
	place  string
}

var placeholder = regexp.MustCompile(`\bE\b`)

// placed is the place with the expression in it.
func (g *generator) placed(expression string) string {
	return placeholder.ReplaceAllLiteralString(g.place, expression)
}

func (g *generator) pick(from ...string) string { return from[g.IntN(len(from))] }

// files puts the expression into its place: directly, or in a helper that is
// called there.
func (g *generator) files() proof.Files {
	files := proof.Files{}
	imports, param, expression := g.expression()
	above := g.pick(heads...) + imports + "\n\n"
	var reached string
	switch g.IntN(6) {
	case 0: // a function of the file
		above += "def load(" + list(param, "*args", "**options") + "):\n\treturn " + expression + "\n\n\n"
		reached = "load(" + list(nameOf(param), g.arguments()) + ")"
	case 1: // a function of another file
		files[home+"/helpers.py"] = []byte(imports + "\n\ndef load(" + list(param, "*args", "**options") + "):\n    return " + expression + "\n")
		above += "from helpers import load\n\n\n"
		reached = "load(" + list(nameOf(param), g.arguments()) + ")"
	case 2: // a method
		above += "class Service:\n\tdef load(" + list("self", param, "*args", "**options") + "):\n\t\treturn " + expression + "\n\n" +
			"\tasync def main(" + list("self", param, "x", "y") + "):\n" + indented(g.placed("self.load("+list(nameOf(param), g.arguments())+")"), "\t\t")
		files[home+"/main.py"] = g.finished(above)
		return g.declared(files)
	case 3: // a property
		if param != "" {
			break
		}
		above += "class Service:\n\t@property\n\tdef status(self):\n\t\treturn " + expression + "\n\n" +
			"\tasync def main(self, x, y):\n" + indented(g.placed("self.status"), "\t\t")
		files[home+"/main.py"] = g.finished(above)
		return g.declared(files)
	}
	if reached == "" {
		reached = expression
	}
	above += g.pick("", "", "@decorator\n") + "async def main(" + list("self", param, "x", "y", g.pick("", "*args", "*, key", "asyncio=None")) + "):\n" +
		g.pick("", "\t\"\"\"What it does.\"\"\"\n") + indented(g.placed(reached), "\t")
	files[home+"/main.py"] = g.finished(above)
	return g.declared(files)
}

// expression is what blocks, the imports that it needs, and the parameter that
// holds the object that it is a method of.
func (g *generator) expression() (imports, param, expression string) {
	name := g.symbol.Name
	owner, last := "", name
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		owner, last = name[:i], name[i+1:]
	}
	if last == "*" {
		last = "anything"
	}
	module := moduleOf(name)
	if module != "" {
		imports = "import " + module + "\n"
	}
	known := catalogue.Default()
	if known.Type(owner) == nil || known.IsModule(owner) || owner == "" { // a function, or the making of an instance
		callee := last
		if owner != "" {
			callee = owner + "." + last
		}
		if module != "" && module == owner && g.IntN(2) == 0 {
			imports = "from " + module + " import " + last + "\n"
			callee = last
		}
		return imports, "", callee + "(" + g.arguments() + ")"
	}
	param = "obj: " + quoted(owner)
	switch {
	case g.symbol.Kind == catalogue.Property:
		return imports, param, "obj." + last
	case last == "__getitem__":
		return imports, param, "obj[1]"
	case last == "__call__":
		return imports, param, "obj(" + g.arguments() + ")"
	case strings.HasPrefix(last, "__"):
		return imports, param, "obj"
	}
	return imports, param, "obj." + last + "(" + g.arguments() + ")"
}

// quoted writes a class as an annotation that is not evaluated.
func quoted(class string) string { return "\"" + class + "\"" }

// moduleOf is the longest part of a name that is a module.
func moduleOf(name string) string {
	for at := name; at != ""; {
		if catalogue.Default().IsModule(at) {
			return at
		}
		at = at[:max(strings.LastIndexByte(at, '.'), 0)]
	}
	return ""
}

// arguments are what a call is given: what the row's conditions want, or
// something that says nothing.
func (g *generator) arguments() string {
	var args []string
	for _, c := range g.symbol.When {
		value := c.Value
		switch {
		case value == "present" || strings.HasPrefix(value, "type:"):
			value = "x"
		case value == "absent":
			continue
		case strings.HasPrefix(value, "mode:"):
			value = "\"" + value[len("mode:"):len("mode:")+1] + "\""
		}
		if c.Param != "" {
			value = c.Param + "=" + value
		}
		args = append(args, value)
	}
	if len(args) > 0 {
		return strings.Join(args, ", ")
	}
	return g.pick("", "x", "x", "'u'", "x, y", "x, key=y", "*x", "**x", "x, *y", "i for i in y", "x[0].z",
		"\n\t\tx,  # one\n\t\tkey=y,\n\t", "  # none\n\t", "lambda: x", "(await x)", "x := 1", "x,")
}

// finished gives a file its indentation, line endings, mark and end.
func (g *generator) finished(source string) []byte {
	source = strings.ReplaceAll(source, "\t", g.pick("    ", "    ", "  ", "\t"))
	if !strings.HasSuffix(source, "\n") && g.IntN(4) > 0 {
		source += g.pick("\n", "\n\n\ndef after():\n    pass\n", "\n\n\nmain(1)\n")
	}
	if g.IntN(8) == 0 {
		source = strings.ReplaceAll(source, "\n", "\r\n")
	}
	if g.IntN(10) == 0 && !strings.HasPrefix(source, "#!") {
		source = "\ufeff" + source
	}
	return []byte(source)
}

// declared adds what the project says of itself.
func (g *generator) declared(files proof.Files) proof.Files {
	switch g.IntN(4) {
	case 0:
		files[home+"/pyproject.toml"] = []byte("[project]\nrequires-python = \"" + g.pick(">=3.8", ">=3.9", ">=3.12") + "\"\n")
	case 1, 2:
		var wanted []string
		for _, a := range g.symbol.Alternatives {
			if a.Requires != "" {
				wanted = append(wanted, "\""+a.Requires+"\"")
			}
		}
		files[home+"/pyproject.toml"] = []byte("[project]\nrequires-python = \">=3.10\"\ndependencies = [" + strings.Join(append(wanted, `"httpx"`, `"aiohttp"`, `"anyio"`, `"aiofiles"`), ", ") + "]\n")
	}
	return files
}

// list joins what is not empty.
func list(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// nameOf is a parameter without its annotation.
func nameOf(param string) string {
	name, _, _ := strings.Cut(param, ":")
	return name
}

func indented(code, indent string) string {
	return indent + strings.ReplaceAll(strings.ReplaceAll(code, "\n", "\n"+indent), "\n"+indent+"\n", "\n\n")
}
