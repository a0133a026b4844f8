package lsp_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/lsp"
)

type hierarchyItem struct {
	Name           string    `json:"name"`
	Kind           int       `json:"kind"`
	Detail         string    `json:"detail,omitempty"`
	URI            string    `json:"uri"`
	Range          wireRange `json:"range"`
	SelectionRange wireRange `json:"selectionRange"`
	Data           any       `json:"data"`
}

type wireRange struct {
	Start struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	} `json:"start"`
	End struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	} `json:"end"`
}

func (e *editor) prepare(uri string, line, character int) *hierarchyItem {
	e.t.Helper()
	var items []hierarchyItem
	e.must("textDocument/prepareCallHierarchy", at(uri, line, character), &items)
	if len(items) == 0 {
		return nil
	}
	return &items[0]
}

// ends are the other ends of the calls of an item: "name at line, from line".
func (e *editor) ends(method string, item *hierarchyItem) (all []string, items []hierarchyItem) {
	e.t.Helper()
	var calls []struct {
		From, To   *hierarchyItem
		FromRanges []wireRange
	}
	e.must("callHierarchy/"+method, object{"item": item}, &calls)
	for _, c := range calls {
		other := c.From
		if other == nil {
			other = c.To
		}
		lines := []string{}
		for _, r := range c.FromRanges {
			lines = append(lines, fmt.Sprint(r.Start.Line))
		}
		all = append(all, fmt.Sprintf("%s %d: %s", other.Name, other.SelectionRange.Start.Line, strings.Join(lines, " ")))
		items = append(items, *other)
	}
	return all, items
}

func wantEnds(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// From a blocking call up to the coroutines, in files that are closed, and down
// again.
func TestCallHierarchy(t *testing.T) {
	root := folderOf(t, map[string]string{
		"app.py": caller, "other.py": "import helper\n\n\nclass View:\n    async def get(self):\n        helper.load()\n        helper.load()\n", "helper.py": slowHelper,
	})
	e := start(t, lsp.Options{Files: realDisk{}})
	e.initializeIn(root, pushing())
	e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=3 ") })
	doc := "file://" + root + "/helper.py"
	e.didOpen(doc, 1, slowHelper)

	sleep := e.prepare(doc, 8, 8)
	if sleep == nil || sleep.Name != "time.sleep" || sleep.Detail != "blocks: heavy" || sleep.Range.Start.Line != 8 {
		t.Fatalf("on the blocking call: %+v", sleep)
	}
	ends, items := e.ends("incomingCalls", sleep)
	wantEnds(t, "time.sleep is called in", ends, "deeper 7: 8")
	ends, items = e.ends("incomingCalls", &items[0])
	wantEnds(t, "deeper is called in", ends, "load 3: 4")
	ends, items = e.ends("incomingCalls", &items[0])
	wantEnds(t, "load is called in", ends, "handler 3: 4", "View.get 4: 5 6")
	if items[1].URI != "file://"+root+"/other.py" || items[1].Detail != "runs on the event loop" {
		t.Errorf("coroutine: %+v", items[1])
	}
	ends, _ = e.ends("incomingCalls", &items[1])
	wantEnds(t, "a coroutine is called in", ends)
	ends, items = e.ends("outgoingCalls", &items[1])
	wantEnds(t, "what blocks below it", ends, "load 3: 5 6")
	ends, _ = e.ends("outgoingCalls", &items[0])
	wantEnds(t, "what blocks below load", ends, "deeper 7: 4")

	if item := e.prepare(doc, 3, 5); item == nil || item.Name != "load" {
		t.Errorf("on a function's name: %+v", item)
	}
	for _, p := range []position{{0, 8}, {8, 18}, {3, 0}} {
		if item := e.prepare(doc, p.Line, p.Character); item != nil {
			t.Errorf("at %v: %+v", p, item)
		}
	}

	// What is typed counts, and items outlive the edits between two requests.
	before := e.prepare(doc, 7, 5)
	e.didChange(doc, 2, whole("\n\n"+slowHelper))
	ends, _ = e.ends("incomingCalls", before)
	wantEnds(t, "deeper is called in, two lines below", ends, "load 5: 6")
	wantCode(t, e.answer(e.ask("callHierarchy/incomingCalls", object{"item": object{"name": "x", "data": nil}})).Error, -32602)
}

// In a notebook the items stand in its cells.
func TestCallHierarchyInNotebook(t *testing.T) {
	e := open(t, reading(), lsp.Options{})
	e.openBook("import time\n", "def load():\n    time.sleep(1)\n", "async def f():\n    load()\n")
	e.pushed(cellURI(2), 1)
	_, items := e.ends("incomingCalls", e.prepare(cellURI(1), 0, 5))
	if len(items) != 1 || items[0].URI != cellURI(2) || items[0].SelectionRange.Start.Line != 0 {
		t.Errorf("callers: %+v", items)
	}
}
