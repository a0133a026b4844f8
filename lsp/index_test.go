package lsp_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

// realDisk is the machine's file system, slowed down where a test asks for it.
type realDisk struct{ pause *atomic.Int64 }

func (d realDisk) ReadFile(name string) ([]byte, error) {
	if d.pause != nil && strings.HasSuffix(name, ".py") {
		time.Sleep(time.Duration(d.pause.Load()))
	}
	return os.ReadFile(name)
}

func (realDisk) IsFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

func (realDisk) IsDir(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
func (realDisk) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }
func (realDisk) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }
func (realDisk) EvalSymlinks(name string) (string, error)   { return filepath.EvalSymlinks(name) }
func folderOf(t testing.TB, files map[string]string) (root string) {
	t.Helper()
	root = t.TempDir()
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func (e *editor) initializeIn(root string, capabilities object) {
	e.t.Helper()
	e.must("initialize", object{"capabilities": capabilities, "workspaceFolders": []object{{"uri": "file://" + root, "name": "w"}}}, nil)
	e.tell("initialized", object{})
}

const (
	manyFiles  = 300
	indexTitle = "reading the workspace"
)

// The workspace is read at the start and again when it is another one, unless
// the user does not want that. What its tools have put there is left out.
func TestIndex(t *testing.T) {
	root := folderOf(t, map[string]string{"a.py": harmless, "pkg/b.py": harmless, ".venv/lib/c.py": harmless, "old/d.py": harmless, "unblock.toml": "exclude = [\"old\"]\n"})
	other := folderOf(t, map[string]string{"e.py": harmless})
	e := start(t, lsp.Options{Files: realDisk{}})
	e.initializeIn(root, pushing())
	e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=2 ") })
	e.tell("workspace/didChangeWorkspaceFolders", object{"event": object{"added": []object{{"uri": "file://" + other, "name": "o"}}, "removed": []object{}}})
	e.eventually("indexed again", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=3 ") })

	off := start(t, lsp.Options{Files: realDisk{}})
	off.must("initialize", object{
		"capabilities": pushing(), "workspaceFolders": []object{{"uri": "file://" + root, "name": "w"}},
		"initializationOptions": object{"index": false},
	}, nil)
	off.tell("initialized", object{})
	off.didOpen(app, 1, sleepy)
	wantFindings(t, off.pushed(app, 1), 1)
	if strings.Contains(off.log.String(), "msg=indexed") {
		t.Error("indexed though that is off")
	}
}

// badDisk is a disk on which reading one file is a bug of ours.
type badDisk struct{ realDisk }

func (d badDisk) ReadFile(name string) ([]byte, error) {
	if strings.HasSuffix(name, "bad.py") {
		panic("a bug")
	}
	return d.realDisk.ReadFile(name)
}

// A bug in a file that is read ahead is logged with its stack; the others are
// read, and the session goes on.
func TestBugWhileIndexing(t *testing.T) {
	root := folderOf(t, map[string]string{"a.py": sleepy, "bad.py": harmless, "c.py": "from bad import x\n" + sleepy, "d.py": harmless})
	e := start(t, lsp.Options{Files: badDisk{}})
	e.initializeIn(root, pushing())
	e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=4 ") })
	if log := e.log.String(); !strings.Contains(log, "a bug") || !strings.Contains(log, "index_test.go") {
		t.Errorf("no stack in the log:\n%s", log)
	}
	uri := "file://" + root + "/a.py"
	e.didOpen(uri, 1, sleepy)
	wantFindings(t, e.pushed(uri, 1), 1)
}

func manySources() map[string]string {
	files := map[string]string{"app.py": sleepy}
	for i := range manyFiles {
		files[fmt.Sprintf("pkg/m%d.py", i)] = fmt.Sprintf("import time\n\n\ndef f%d():\n    time.sleep(1)\n", i)
	}
	return files
}

type progressValue struct {
	Token string
	Value struct {
		Kind, Title, Message string
		Percentage           int
		Cancellable          bool
	}
}

func (e *editor) progress() (all []progressValue) {
	for _, m := range e.heard {
		var p progressValue
		if m.Method == "$/progress" && json.Unmarshal(m.Params, &p) == nil {
			all = append(all, p)
		}
	}
	return all
}

// Reading a large workspace is shown, with counts, and can be cancelled; what
// is open is answered meanwhile.
func TestIndexProgress(t *testing.T) {
	var pause atomic.Int64
	pause.Store(int64(5 * time.Millisecond))
	root := folderOf(t, manySources())
	e := start(t, lsp.Options{Files: realDisk{&pause}})
	e.initializeIn(root, with(pushing(), "window.workDoneProgress", true))
	doc := "file://" + root + "/app.py"
	e.didOpen(doc, 1, sleepy)
	wantFindings(t, e.pushed(doc, 1), 1)
	var begun progressValue
	e.until("progress", func() bool {
		for _, p := range e.progress() {
			if p.Value.Kind == "begin" {
				begun = p
			}
		}
		return begun.Token != ""
	})
	if v := begun.Value; !v.Cancellable || !strings.Contains(v.Title, indexTitle) || !strings.Contains(v.Message, fmt.Sprintf("/%d files", manyFiles+1)) {
		t.Errorf("begin: %+v", v)
	}
	if e.hover(doc, 4, 6) == nil {
		t.Error("no hover while the workspace is read")
	}
	e.tell("window/workDoneProgress/cancel", object{"token": begun.Token})
	e.until("end", func() bool {
		all := e.progress()
		last := all[len(all)-1]
		return last.Value.Kind == "end" && last.Token == begun.Token && last.Value.Message == "stopped"
	})
}

// A small workspace is read without a word.
func TestIndexOfAFewFilesIsNotShown(t *testing.T) {
	e := start(t, lsp.Options{Files: realDisk{}})
	e.initializeIn(folderOf(t, map[string]string{"a.py": harmless}), with(pushing(), "window.workDoneProgress", true))
	e.eventually("indexed", func() bool { return strings.Contains(e.log.String(), "msg=indexed files=1") })
	e.until("no progress", func() bool { return e.count("window/workDoneProgress/create") == 0 })
}
