package lsp_test

import (
	"os"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/lsp"
)

// A client that can't watch files hears of changes on disk all the same, links
// in circles or not.
func TestOwnWatcher(t *testing.T) {
	root := folderOf(t, map[string]string{"app.py": caller, "helper.py": asyncHelper})
	if err := os.Symlink("..", root+"/up"); err != nil {
		t.Fatal(err)
	}
	e := start(t, lsp.Options{Files: realDisk{}})
	e.initializeIn(root, pushing())
	doc := "file://" + root + "/app.py"
	e.didOpen(doc, 1, caller)
	wantFindings(t, e.pushed(doc, 1), 0)
	e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=2 ") })
	change := func(name, text string) {
		t.Helper()
		err := os.WriteFile(root+"/"+name, []byte(text), 0o600)
		if text == "" {
			err = os.Remove(root + "/" + name)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	change("helper.py", slowHelper)
	e.until("finding through the changed helper", e.lastOf(doc, 1))
	change("helper.py", "")
	e.until("no finding without it", e.lastOf(doc, 0))
	change("helper.py", slowHelper)
	e.until("finding again", e.lastOf(doc, 1))
	change("unblock.toml", "exclude = [\"app.py\"]\n")
	e.until("none in an excluded file", e.lastOf(doc, 0))
}

// A file that is created becomes part of what is known: a class in it may
// override a method that an open file calls.
func TestCreatedFile(t *testing.T) {
	const base = "class Store:\n    def get(self):\n        raise NotImplementedError\n\n\nasync def f(s: Store):\n    s.get()\n"
	root := folderOf(t, map[string]string{"app.py": base})
	e := start(t, lsp.Options{Files: realDisk{}})
	e.initializeIn(root, with(pushing(), "workspace.didChangeWatchedFiles", object{"dynamicRegistration": true}))
	doc := "file://" + root + "/app.py"
	e.didOpen(doc, 1, base)
	wantFindings(t, e.pushed(doc, 1), 0)
	e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=1 ") })
	file := root + "/disk.py"
	if err := os.WriteFile(file, []byte("import time\nfrom app import Store\n\n\nclass Disk(Store):\n    def get(self):\n        time.sleep(1)\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "file://" + file, "type": 1}}})
	e.until("finding through the override", e.lastOf(doc, 1))
}
