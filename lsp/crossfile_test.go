package lsp_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/lsp"
)

// disk is a file system that changes while it is read.
type disk struct {
	mu    sync.Mutex
	files memory
	hang  chan struct{} // where not nil, reading "/w/slow.py" waits for it
}

func (d *disk) ReadFile(name string) ([]byte, error) {
	d.mu.Lock()
	hang := d.hang
	d.mu.Unlock()
	if name == "/w/slow.py" && hang != nil {
		<-hang
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.files.ReadFile(name)
}

func (d *disk) IsFile(name string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.files.IsFile(name)
}

func (d *disk) IsDir(name string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.files.IsDir(name)
}

func (d *disk) write(name, text string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.files[name] = text; text == "" {
		delete(d.files, name)
	}
}

const (
	helper       = "file:///w/helper.py"
	caller       = "import helper\n\n\nasync def handler():\n    helper.load()\n"
	slowHelper   = "import time\n\n\ndef load():\n    deeper()\n\n\ndef deeper():\n    time.sleep(1)\n"
	asyncHelper  = "def load():\n    return 1\n"
	callerOfSlow = "import slow\n\n\nasync def handler():\n    slow.load()\n"
)

// The chain of a finding leads through the helper's file, step by step.
func TestChainAcrossFiles(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Files: memory{"/w/helper.py": slowHelper}})
	e.didOpen(app, 1, caller)
	got := e.pushed(app, 1)
	if wantFindings(t, got, 1); len(got.Diagnostics) == 0 {
		return
	}
	steps := got.Diagnostics[0].RelatedInformation
	if len(steps) < 2 {
		t.Fatalf("chain: %+v", steps)
	}
	last := steps[len(steps)-1]
	if last.Location.URI != helper || last.Location.Range.Start != (position{8, 4}) || !strings.Contains(last.Message, "time.sleep") {
		t.Errorf("last step: %+v", last)
	}
}

// What a coroutine of a file that nobody has open hands to one of the open file
// counts after each edit of the open one, also where it did not matter before.
func TestHandedByAClosedFile(t *testing.T) {
	const (
		work    = "file:///w/work.py"
		offLoop = "import asyncio\n\n\nasync def run(job):\n    await asyncio.to_thread(job)\n"
		onLoop  = "async def run(job):\n    job()\n"
		listed  = "async def run(job):\n    jobs = [job]\n    jobs[0]()\n"
	)
	for name, through := range map[string]string{
		"directly":         "import time\nimport work\n\n\ndef load():\n    time.sleep(1)\n\n\nasync def main():\n    await work.run(load)\n",
		"through a helper": "import time\nimport start\n\n\ndef load():\n    time.sleep(1)\n\n\nasync def main():\n    await start.begin(load)\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := open(t, pushing(), lsp.Options{Files: memory{
				"/w/start.py": "import work\n\n\ndef begin(job):\n    return work.run(job)\n",
				"/w/main.py":  through,
				"/w/work.py":  offLoop,
			}})
			e.didOpen("file:///w/main.py", 1, through)
			e.pushed("file:///w/main.py", 1)
			e.close("file:///w/main.py")
			e.didOpen(work, 1, offLoop)
			wantFindings(t, e.pushed(work, 1), 0)
			for i, text := range []string{onLoop, offLoop, listed, onLoop} {
				version, want := 2+i, strings.Count(text, "job()")+strings.Count(text, "jobs[0]()")
				e.didChange(work, version, whole(text))
				e.until(fmt.Sprintf("%d findings in version %d", want, version), func() bool {
					all := e.allPushed(work)
					last := all[len(all)-1]
					return *last.Version == version && len(last.Diagnostics) == want
				})
			}
		})
	}
}

// An edit of a helper shows in the caller that is open beside it.
func TestEditOfAHelper(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Files: memory{}})
	e.didOpen(helper, 1, asyncHelper)
	e.didOpen(app, 1, caller)
	wantFindings(t, e.pushed(app, 1), 0)
	count := func(n int) func() bool {
		return func() bool {
			all := e.allPushed(app)
			return len(all) > 0 && len(all[len(all)-1].Diagnostics) == n
		}
	}
	e.didChange(helper, 2, whole(slowHelper))
	e.until("finding in the caller", count(1))
	e.didChange(helper, 3, whole(asyncHelper))
	e.until("no finding in the caller", count(0))
}

func TestEditOfAHelperIsPulledAgain(t *testing.T) {
	e := open(t, pulling(), lsp.Options{Files: memory{}})
	e.didOpen(helper, 1, asyncHelper)
	e.didOpen(app, 1, caller)
	first := e.pull(app, "")
	if len(first.Items) != 0 {
		t.Fatalf("first: %+v", first)
	}
	e.didChange(helper, 2, whole(slowHelper))
	e.until("refresh", func() bool { return e.count("workspace/diagnostic/refresh") == 1 })
	if got := e.pull(app, first.ResultID); got.Kind != "full" || len(got.Items) != 1 {
		t.Errorf("afterwards: %+v", got)
	}
}

// A change on disk, told by the client, shows in what is open.
func TestChangeOnDisk(t *testing.T) {
	d := &disk{files: memory{"/w/helper.py": asyncHelper}}
	e := open(t, pushing(), lsp.Options{Files: d})
	e.didOpen(app, 1, caller)
	wantFindings(t, e.pushed(app, 1), 0)
	for _, c := range []struct {
		name, text string
		findings   int
	}{{"changed", slowHelper, 1}, {"deleted", "", 0}, {"written again", slowHelper, 1}} {
		d.write("/w/helper.py", c.text)
		e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": helper, "type": 2}}})
		e.until("diagnostics after it was "+c.name, func() bool {
			all := e.allPushed(app)
			return len(all[len(all)-1].Diagnostics) == c.findings
		})
	}
}

// What was typed and not saved counts, until the document is closed.
func TestUnsavedHelper(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Files: memory{"/w/helper.py": slowHelper}})
	e.didOpen(app, 1, caller)
	wantFindings(t, e.pushed(app, 1), 1)
	latest := func(n int) func() bool {
		return func() bool {
			all := e.allPushed(app)
			return len(all[len(all)-1].Diagnostics) == n
		}
	}
	e.didOpen(helper, 1, asyncHelper)
	e.until("finding gone", latest(0))
	e.close(helper)
	e.until("finding back", latest(1))
}

// The step of a chain in a helper has the card of the finding it belongs to.
func TestHoverOnAStep(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Files: memory{}})
	e.didOpen(helper, 1, slowHelper)
	e.didOpen(app, 1, caller)
	wantFindings(t, e.pushed(app, 1), 1)
	h := e.hover(helper, 8, 8)
	if h == nil || h.Range != (extent{position{8, 4}, position{8, 14}}) || !strings.Contains(h.Contents.Value, "time.sleep") {
		t.Errorf("hover on the blocking line: %+v", h)
	}
	if h := e.hover(helper, 0, 8); h != nil {
		t.Errorf("hover elsewhere: %+v", h)
	}
}

// The card of a finding says where each further step stands, as links.
func TestHoverLinksTheChain(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Files: memory{}})
	e.didOpen(helper, 1, slowHelper)
	e.didOpen(app, 1, caller)
	at := e.pushed(app, 1).Diagnostics[0].Range.Start
	if h := e.hover(app, at.Line, at.Character); h == nil || !strings.Contains(strings.ReplaceAll(h.Contents.Value, "\n", " "), "`time.sleep` at [`helper.py:9`]("+helper+"#L9)") {
		t.Errorf("hover: %+v", h)
	}
}

// Imports are looked for in the folders of the workspace, as they come and go.
func TestWorkspaceFolders(t *testing.T) {
	e := start(t, lsp.Options{Files: memory{"/lib/src/helper.py": slowHelper}})
	e.must("initialize", object{"capabilities": pushing(), "workspaceFolders": []object{{"uri": "file:///w", "name": "w"}}}, nil)
	e.tell("initialized", object{})
	e.didOpen(app, 1, caller)
	wantFindings(t, e.pushed(app, 1), 0)
	latest := func(n int) func() bool {
		return func() bool {
			all := e.allPushed(app)
			return len(all[len(all)-1].Diagnostics) == n
		}
	}
	lib := object{"uri": "file:///lib/src", "name": "lib"}
	e.tell("workspace/didChangeWorkspaceFolders", object{"event": object{"added": []object{lib}, "removed": []object{}}})
	e.until("finding through the added folder", latest(1))
	e.tell("workspace/didChangeWorkspaceFolders", object{"event": object{"added": []object{}, "removed": []object{lib}}})
	e.until("no finding without it", latest(0))
}

// A file opened on its own finds the modules of its project.
func TestFileWithoutAWorkspace(t *testing.T) {
	for name, files := range map[string]memory{
		"beside it":                     {"/p/src/helper.py": slowHelper},
		"in the project above":          {"/p/pyproject.toml": "", "/p/helper.py": slowHelper},
		"in the folder above a package": {"/p/helper.py": slowHelper, "/p/src/__init__.py": ""},
	} {
		t.Run(name, func(t *testing.T) {
			e := start(t, lsp.Options{Files: files})
			e.must("initialize", object{"capabilities": pushing(), "rootUri": nil}, nil)
			e.tell("initialized", object{})
			e.didOpen("file:///p/src/app.py", 1, caller)
			wantFindings(t, e.pushed("file:///p/src/app.py", 1), 1)
		})
	}
}

// While a file takes long to read the session listens, cancels and ends.
func TestAnalysisThatHangs(t *testing.T) {
	d := &disk{files: memory{"/w/slow.py": slowHelper}, hang: make(chan struct{})}
	e := open(t, pulling(), lsp.Options{Files: d})
	e.didOpen(app, 1, callerOfSlow)
	cancelled := e.ask("textDocument/diagnostic", object{"textDocument": object{"uri": app}})
	e.tell("$/cancelRequest", object{"id": verbatim(cancelled)})
	wantCode(t, e.answer(cancelled).Error, -32800)

	stale := e.ask("textDocument/diagnostic", object{"textDocument": object{"uri": app}})
	e.didChange(app, 2, edit(0, 0, 0, 0, "\n"))
	close(d.hang)
	m := e.answer(stale)
	if m.Error != nil {
		wantCode(t, m.Error, -32802)
	}
	if got := e.pull(app, ""); len(got.Items) != 1 || got.Items[0].Range.Start.Line != 5 {
		t.Errorf("afterwards: %+v", got)
	}
}

func TestEndWhileAnalysisHangs(t *testing.T) {
	d := &disk{files: memory{"/w/slow.py": slowHelper}, hang: make(chan struct{})}
	defer close(d.hang)
	e := open(t, pulling(), lsp.Options{Files: d})
	e.didOpen(app, 1, callerOfSlow)
	e.ask("textDocument/diagnostic", object{"textDocument": object{"uri": app}})
	began := time.Now()
	e.must("shutdown", nil, nil)
	e.tell("exit", nil)
	if code := e.exit(); code != 0 || time.Since(began) > 3*time.Second {
		t.Errorf("exit code %d after %v", code, time.Since(began))
	}
}

// Some findings are only for those who want to hear of everything.
func TestHoverDetail(t *testing.T) {
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, "import requests\n\n\nasync def f(u):\n    return requests.get(u)\n")
	e.pushed(app, 1)
	card := func() string { return e.hover(app, 4, 16).Contents.Value }
	full := card()
	set := func(detail any) {
		e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"hoverDetail": detail}}})
	}
	set("short")
	short := card()
	if len(short) >= len(full) || !strings.HasPrefix(full, strings.SplitN(short, "\n", 2)[0]) {
		t.Errorf("full:\n%s\nshort:\n%s", full, short)
	}
	set("some")
	if got := card(); got != full {
		t.Errorf("after a value that is none:\n%s", got)
	}
	e.until("word on the value that is none", func() bool { return e.count("window/showMessage") == 1 })
}

func TestMinSeverity(t *testing.T) {
	const text = "import os\n\n\nasync def f(p):\n    os.stat(p)\n"
	e := open(t, pushing(), lsp.Options{})
	e.didOpen(app, 1, text)
	got := e.pushed(app, 1)
	if wantFindings(t, got, 1); got.Diagnostics[0].Severity != 4 {
		t.Errorf("severity %d", got.Diagnostics[0].Severity)
	}
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": object{"minSeverity": "information"}}})
	e.until("hint gone", func() bool {
		all := e.allPushed(app)
		return len(all[len(all)-1].Diagnostics) == 0
	})
	if actions := e.actions(app, rangeOf(4, 0, 4, 20), object{}); slices.ContainsFunc(actions, func(a codeAction) bool { return a.Kind == "quickfix" }) {
		t.Errorf("actions: %+v", actions)
	}
}
