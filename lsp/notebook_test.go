package lsp_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/lsp"
)

const book = "file:///w/book.ipynb"

func cellURI(n int) string { return fmt.Sprintf("vscode-notebook-cell:/w/book.ipynb#W%d", n) }

func reading() object {
	return with(pushing(), "notebookDocument.synchronization", object{"dynamicRegistration": true})
}

// openBook opens a notebook of cells of Python; one that starts with "markdown:"
// is a cell of text.
func (e *editor) openBook(cells ...string) {
	list, items := []object{}, []object{}
	for i, text := range cells {
		kind := 2
		if strings.HasPrefix(text, "markdown:") {
			kind = 1
		} else {
			items = append(items, object{"uri": cellURI(i), "languageId": "python", "version": 1, "text": text})
		}
		list = append(list, object{"kind": kind, "document": cellURI(i)})
	}
	e.tell("notebookDocument/didOpen", object{
		"notebookDocument":  object{"uri": book, "notebookType": "jupyter-notebook", "version": 1, "cells": list},
		"cellTextDocuments": items,
	})
}

func (e *editor) changeBook(version int, cells object) {
	e.tell("notebookDocument/didChange", object{
		"notebookDocument": object{"uri": book, "version": version}, "change": object{"cells": cells},
	})
}

// textOf is the change of one cell's text.
func textOf(n, version int, changes ...object) object {
	return object{"textContent": []object{{"document": object{"uri": cellURI(n), "version": version}, "changes": changes}}}
}

func TestNotebookIsOffered(t *testing.T) {
	e := start(t, lsp.Options{})
	var result struct {
		Capabilities struct {
			NotebookDocumentSync *struct {
				NotebookSelector []struct{ Cells []struct{ Language string } }
			}
		}
	}
	e.must("initialize", object{"capabilities": reading()}, &result)
	if s := result.Capabilities.NotebookDocumentSync; s == nil || s.NotebookSelector[0].Cells[0].Language != "python" {
		t.Errorf("capabilities: %+v", result)
	}
}

// The cells are one module: what one imports another uses. Each has its own
// findings, at its own lines.
func TestNotebookCells(t *testing.T) {
	e := open(t, reading(), lsp.Options{})
	e.openBook("import time", "markdown: a title", "def load():\n    time.sleep(1)\n", "# one\nasync def f():\n    time.sleep(1)\n", "async def g():\n    load()")
	for n, line := range map[int]int{3: 2, 4: 1} {
		got := e.pushed(cellURI(n), 1)
		if wantFindings(t, got, 1); len(got.Diagnostics) == 1 && got.Diagnostics[0].Range.Start != (position{line, 4}) {
			t.Errorf("cell %d: %+v", n, got.Diagnostics[0].Range)
		}
	}
	chain := e.pushed(cellURI(4), 1).Diagnostics[0].RelatedInformation
	if len(chain) != 2 || chain[1].Location.URI != cellURI(2) || chain[1].Location.Range.Start != (position{1, 4}) {
		t.Errorf("chain: %+v", chain)
	}
	wantFindings(t, e.pushed(cellURI(0), 1), 0)

	if h := e.hover(cellURI(3), 2, 8); h == nil || h.Range.Start != (position{2, 4}) {
		t.Errorf("hover: %+v", h)
	}
	if h := e.hover(cellURI(2), 1, 8); h == nil || h.Range.Start != (position{1, 4}) {
		t.Errorf("hover on a step: %+v", h)
	}
	if h := e.hover(cellURI(0), 0, 8); h != nil {
		t.Errorf("hover elsewhere: %+v", h)
	}
}

// A fix changes the cell it is for, and imports where the imports are.
func TestNotebookFixes(t *testing.T) {
	e := open(t, reading(), lsp.Options{})
	e.openBook("import time\nx = 1\n", "%%time\nasync def f():\n    time.sleep(1)\n")
	wantFindings(t, e.pushed(cellURI(1), 1), 1)
	actions := e.actions(cellURI(1), rangeOf(2, 6, 2, 6), object{"only": []string{"quickfix"}})
	if len(actions) == 0 || !actions[0].IsPreferred {
		t.Fatalf("actions: %+v", actions)
	}
	cells := map[string]string{cellURI(0): "import time\nx = 1\n", cellURI(1): "%%time\nasync def f():\n    time.sleep(1)\n"}
	for _, d := range actions[0].Edit.DocumentChanges {
		if d.TextDocument.Version == nil || *d.TextDocument.Version != 1 {
			t.Errorf("version of %s: %v", d.TextDocument.URI, d.TextDocument.Version)
		}
		cells[d.TextDocument.URI] = splice(cells[d.TextDocument.URI], d.Edits)
	}
	if !strings.Contains(cells[cellURI(1)], "    await asyncio.sleep(1)\n") || !strings.HasPrefix(cells[cellURI(1)], "%%time\n") ||
		strings.Count(cells[cellURI(0)]+cells[cellURI(1)], "import asyncio\n") != 1 {
		t.Errorf("fixed: %q", cells)
	}
	if got := e.actions(cellURI(0), rangeOf(0, 0, 2, 0), object{"only": []string{"quickfix"}}); len(got) != 0 {
		t.Errorf("actions in the other cell: %+v", got)
	}
}

// Cells come, go, move and change their text, in one message.
func TestNotebookChanges(t *testing.T) {
	e := open(t, reading(), lsp.Options{})
	e.openBook("import time\n", "async def f():\n    time.sleep(1)\n")
	wantFindings(t, e.pushed(cellURI(1), 1), 1)

	e.changeBook(2, textOf(0, 2, edit(0, 7, 0, 11, "asyncio")))
	e.until("no finding without the import", e.lastOf(cellURI(1), 0))
	e.changeBook(3, textOf(0, 3, edit(0, 7, 0, 14, "time"), edit(0, 0, 0, 0, "\n")))
	e.until("finding with it", e.lastOf(cellURI(1), 1))

	e.changeBook(4, object{
		"structure": object{
			"array":    object{"start": 1, "deleteCount": 1, "cells": []object{{"kind": 2, "document": cellURI(7)}, {"kind": 2, "document": cellURI(1)}}},
			"didOpen":  []object{{"uri": cellURI(7), "languageId": "python", "version": 1, "text": "def load():\n    pass\n"}},
			"didClose": []object{},
		},
		"textContent": []object{{"document": object{"uri": cellURI(7), "version": 2}, "changes": []object{whole("async def g():\n    time.sleep(2)\n")}}},
	})
	wantFindings(t, e.pushed(cellURI(7), 2), 1)
	e.changeBook(5, object{"structure": object{
		"array": object{"start": 1, "deleteCount": 1}, "didClose": []object{{"uri": cellURI(7)}},
	}})
	e.until("findings of the closed cell cleared", e.lastOf(cellURI(7), 0))
	if h := e.hover(cellURI(1), 1, 8); h == nil {
		t.Error("no hover in the cell that moved")
	}

	e.changeBook(6, object{"data": []object{{"kind": 1, "document": cellURI(1)}}})
	e.until("no finding in a cell of text", e.lastOf(cellURI(1), 0))
	e.tell("notebookDocument/didClose", object{"notebookDocument": object{"uri": book}, "cellTextDocuments": []object{{"uri": cellURI(0)}, {"uri": cellURI(1)}}})
	e.tell("notebookDocument/didClose", object{"notebookDocument": object{"uri": book}})
	if h := e.hover(cellURI(1), 1, 8); h != nil {
		t.Errorf("hover in a closed notebook: %+v", h)
	}
}

// lastOf reports whether the diagnostics sent last for a document are so many.
func (e *editor) lastOf(uri string, findings int) func() bool {
	return func() bool {
		all := e.allPushed(uri)
		return len(all) > 0 && len(all[len(all)-1].Diagnostics) == findings
	}
}

// Lines that only IPython understands don't hide the rest of their cell.
func TestNotebookMagics(t *testing.T) {
	const body = "async def f():\n    time.sleep(1)\n"
	for name, cells := range map[string][]string{
		"line magics":              {"%matplotlib inline\n%load_ext \\\n  autoreload\nimport time\n" + body},
		"a command":                {"!pip install \"x[y\nimport time\n" + body},
		"help":                     {"?time\ntime??\nimport time\n" + body},
		"in a block":               {"import time\nif 1:\n    %time x = (\n" + body},
		"assigned":                 {"import time\nfiles = !ls (\nx, y = %sql select '\n" + body},
		"a timed cell":             {"import time\n", "%%time\n" + body},
		"a cell of the shell":      {"import time\n", "%%bash\nfor x in (; do\n", body},
		"a cell of another tool's": {"import time\n", "%%html\n<p '''>", body},
		"a wide character before":  {"x = '日本' ; import time\n!echo 日本 '\n" + body},
	} {
		t.Run(name, func(t *testing.T) {
			e := open(t, reading(), lsp.Options{})
			e.openBook(cells...)
			last := len(cells) - 1
			got := e.pushed(cellURI(last), 1)
			line := strings.Count(cells[last], "\n") - 1
			if wantFindings(t, got, 1); len(got.Diagnostics) == 1 && got.Diagnostics[0].Range.Start != (position{line, 4}) {
				t.Errorf("range: %+v", got.Diagnostics[0].Range)
			}
		})
	}
	// What looks like a magic and is Python stays.
	e := open(t, reading(), lsp.Options{})
	e.openBook("import time\nx = (7\n%time.sleep(1))\ns = '''\n!ls\n%x ?\n'''\nasync def f(a):\n    return (a\n        % time.sleep(1))\n")
	wantFindings(t, e.pushed(cellURI(0), 1), 1)
}

// A cell that is pulled has its own findings.
func TestNotebookIsPulled(t *testing.T) {
	e := open(t, with(pulling(), "notebookDocument.synchronization", object{}), lsp.Options{})
	e.openBook("import time\n", "async def f():\n    time.sleep(1)\n")
	if got := e.pull(cellURI(0), ""); len(got.Items) != 0 {
		t.Errorf("first cell: %+v", got)
	}
	first := e.pull(cellURI(1), "")
	if len(first.Items) != 1 {
		t.Fatalf("second cell: %+v", first)
	}
	e.changeBook(2, textOf(0, 2, whole("import asyncio\n")))
	e.until("refresh", func() bool { return e.count("workspace/diagnostic/refresh") == 1 })
	if got := e.pull(cellURI(1), first.ResultID); got.Kind != "full" || len(got.Items) != 0 {
		t.Errorf("afterwards: %+v", got)
	}
}

// Messages that make no sense cost nothing but a line in the log.
func TestNotebookNonsense(t *testing.T) {
	e := open(t, reading(), lsp.Options{})
	e.changeBook(1, textOf(0, 1, whole("x")))
	e.openBook("import time\n", "async def f():\n    time.sleep(1)\n")
	e.openBook("import time\n", "async def f():\n    time.sleep(1)\n")
	e.changeBook(2, textOf(5, 1, whole("x")))
	e.changeBook(3, object{"structure": object{"array": object{"start": 9, "deleteCount": 1 << 31, "cells": []object{{"kind": 2, "document": cellURI(8)}}}}})
	e.changeBook(3, object{"structure": object{"array": object{"start": -1, "deleteCount": -1}}})
	e.didChange(cellURI(1), 2, whole("x"))
	e.close(cellURI(1))
	if h := e.hover(cellURI(1), 1, 8); h == nil {
		t.Error("no hover")
	}
}
