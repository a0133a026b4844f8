package rewrite_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// memory is a workspace of one folder.
type memory map[string][]byte

func (m memory) ReadFile(path string) ([]byte, error) {
	if src, ok := m[path]; ok {
		return src, nil
	}
	return nil, fs.ErrNotExist
}

func (m memory) IsFile(path string) bool { _, ok := m[path]; return ok }

func (m memory) IsDir(path string) bool { return path == "/app" }

// report analyses src as the file main.py of a workspace.
func report(t testing.TB, src []byte) *analysis.Report {
	t.Helper()
	e := analysis.New(catalogue.Default(), memory{"/app/main.py": src})
	e.SetRoots([]string{"/app"})
	r, err := e.Snapshot().Report(t.Context(), "/app/main.py")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// key names a finding so that it can be found again after an edit.
func key(f *finding.Finding) string {
	return fmt.Sprintf("%s %s in %s via %s", f.Code, f.Symbol, f.Coroutine, f.Callee)
}

func keys(r *analysis.Report) map[string]int {
	found := map[string]int{}
	for _, f := range r.Findings {
		found[key(f)]++
	}
	return found
}

// TestHarness holds for what the engine finds in every golden sample: each
// offered fix makes the finding go and brings no new one, and all of them
// together converge.
func TestHarness(t *testing.T) {
	findings, fixes := 0, 0
	archives(t, func(t *testing.T, s *sample) string {
		src := s.source
		r := report(t, src)
		before := keys(r)
		for _, f := range r.Findings {
			findings++
			for _, fix := range rewrite.Fixes(rewrite.Input{Source: src, Framework: r.Framework, Project: r.Project, Finding: f}) {
				fixes++
				fixed := apply(t, src, fix.Edits)
				after := keys(report(t, fixed))
				if after[key(f)] >= before[key(f)] {
					t.Errorf("%q leaves the finding %s\n%s", fix.Title, key(f), fixed)
				}
				hidden := f.MoreChains // other ways to block from the same place, which can come up now
				for k, n := range after {
					if hidden -= max(n-before[k], 0); hidden < 0 {
						t.Errorf("%q brings %s\n%s", fix.Title, k, fixed)
					}
				}
			}
		}
		for range 10 {
			r := report(t, src)
			edits := rewrite.FixAll(src, r.Framework, r.Project, r.Findings)
			if len(edits) == 0 {
				return s.want
			}
			src = apply(t, src, edits)
		}
		t.Errorf("fixes are offered still after 10 rounds:\n%s", src)
		return s.want
	})
	if findings < 150 || fixes < findings/2 {
		t.Errorf("the engine found %d, with %d fixes: too few to hold anything", findings, fixes)
	}
}

// refused stands for a helper that no fix moves.
const refused = "refused"

// TestHelpers holds what makes moving a project's own function to a thread safe
// or not.
func TestHelpers(t *testing.T) {
	const head = "import asyncio\nimport requests\nfrom .other import unknown\n\n"
	for _, tt := range []struct{ name, helper, reason string }{
		{"reads", "def load(x):\n    r = requests.get(x)\n    r.raise_for_status()\n    return [str(y).strip() for y in r.json()]\n", ""},
		{"changes its own", "def load(x):\n    found = {}\n    found[x] = requests.get(x)\n    return found\n", ""},
		{"calls another", "def load(x):\n    return one(requests.get(x))\n\ndef one(r):\n    return r.text\n", ""},
		{"calls itself", "def load(x):\n    return requests.get(x) or load(x)\n", ""},
		{"a global", "def load(x):\n    global last\n    last = requests.get(x)\n", "`load` changes a variable that is not its own, from the thread"},
		{"a parameter", "def load(x):\n    x.text = requests.get(x)\n", "`load` changes `x.text`, from the thread while other tasks run"},
		{"a container of its own", "def load(x):\n    found = []\n    found.append(requests.get(x))\n    return found\n", ""},
		{"a container of the module", "seen = []\n\ndef load(x):\n    seen.append(requests.get(x))\n", "`load` changes `seen`, from the thread while other tasks run"},
		{"a set that it is given", "def load(x):\n    x |= {requests.get(x)}\n", "`load` changes `x`, from the thread while other tasks run"},
		{"a set of another name", "def load(x):\n    x |= requests.get(x).json()\n", "`load` changes `x`, from the thread while other tasks run"},
		{"flags", "def load(x: int):\n    x |= requests.get(x).status_code\n    return x\n", ""},
		{"a list that it is given", "def load(x: list[str]):\n    x += requests.get(x).json()\n", "`load` changes `x`, from the thread while other tasks run"},
		{"a list by its default", "def load(x=()):\n    x += [requests.get(x)]\n    return x\n", "`load` changes `x`, from the thread while other tasks run"},
		{"a number", "def load(x):\n    x += requests.get(x).status_code\n    return x\n", ""},
		{"a set of its own", "def load(x):\n    found = set()\n    found |= {requests.get(x)}\n    return found\n", ""},
		{"an attribute by another name", "class A:\n    def go(self, x):\n        rows = self.rows\n        rows += [requests.get(x)]\n\ndef load(x):\n    return A().go(x)\n", "`go` changes `rows`, from the thread while other tasks run"},
		{"a dictionary that grows meanwhile", "rows = {}\n\ndef add(x):\n    rows[x] = 1\n\ndef load(x):\n    requests.post(x, json={'rows': rows})\n", "`rows` is gone through in the thread, while other tasks may change it"},
		{"a loop over what grows meanwhile", "class A:\n    def add(self, x):\n        self.rows.append(x)\n\n    def go(self, x):\n        for row in self.rows:\n            requests.post(row)\n\ndef load(x):\n    return A().go(x)\n", "`self.rows` is gone through in the thread, while other tasks may change it"},
		{"a copy of what grows meanwhile", "rows = {}\n\ndef add(x):\n    rows[x] = 1\n\ndef load(x):\n    requests.post(x, json=dict(rows))\n", ""},
		{"a dictionary that stays", "rows = {}\nrows[1] = 2\n\ndef load(x):\n    requests.post(x, json=rows)\n", ""},
		{"a cache", "class A:\n    def go(self, x):\n        self.cache.set_cache(x, requests.get(x))\n\ndef load(x):\n    return A().go(x)\n", "`go` changes `self.cache`, from the thread while other tasks run"},
		{"what empties a cache", "class A:\n    def go(self, x):\n        requests.get(x)\n        self.cache.delete_cache(x)\n\ndef load(x):\n    return A().go(x)\n", "`go` changes `self.cache`, from the thread while other tasks run"},
		{"the loop", "def load(x):\n    asyncio.get_running_loop()\n    requests.get(x)\n", refused},
		{"the loop, if there is one", "def load(x):\n    try:\n        asyncio.get_running_loop()\n    except RuntimeError:\n        pass\n    requests.get(x)\n", "`load` uses the event loop (`asyncio.get_running_loop`), which it can't from a thread"},
		{"the loop of another framework", "def load(x):\n    x.loop = IOLoop.current()\n    requests.get(x)\n", refused},
		{"a session of the loop", "import aiohttp\n\ndef load(x):\n    requests.get(x)\n    return aiohttp.ClientSession()\n", refused},
		{"a channel of the loop", "from grpc import aio\n\ndef load(x):\n    return aio.insecure_channel(requests.get(x).text)\n", refused},
		{"a session of the loop, perhaps", "import aiohttp\n\ndef load(x):\n    if requests.get(x):\n        return aiohttp.ClientSession()\n", "`load` uses the event loop (`aiohttp.ClientSession`), which it can't from a thread"},
		{"what another class does", "class A:\n    def go(self, x):\n        requests.get(x)\n\nclass B(A):\n    def go(self, x):\n        x.append(1)\n\nload = (A() if input else B()).go\n", "`go` changes `x`, from the thread while other tasks run"},
		{"what another class does on the loop", "class A:\n    def go(self, x):\n        requests.get(x)\n\nclass B(A):\n    def go(self, x):\n        asyncio.create_task(x)\n\nload = (A() if input else B()).go\n", refused},
		{"what another class does as well", "class A:\n    def go(self, x):\n        requests.get(x)\n\nclass B(A):\n    def go(self, x):\n        return x.text\n\nload = (A() if input else B()).go\n", ""},
		{"what is kept for its thread", "import threading\nstate = threading.local()\n\ndef load(x):\n    return requests.get(state.address)\n", refused},
		{"what another function reads of it", "from .other import thread_state\n\ndef load(x):\n    return requests.get(worker())\n\ndef worker():\n    return thread_state.worker\n", refused},
		{"its stack", "import inspect\n\ndef load(x):\n    return requests.get(inspect.stack()[1].function)\n", "`load` uses what belongs to the thread that it runs in (`inspect.stack`)"},
		{"a context variable", "user = ContextVar('user')\n\ndef load(x):\n    user.set(requests.get(x))\n", "`load` changes `user`, from the thread while other tasks run"},
		{"the loop, further down", "def load(x):\n    one(x)\n    requests.get(x)\n\ndef one(x):\n    x.set_result(1)\n", "`one` uses the event loop (`x.set_result`), which it can't from a thread"},
		{"unknown", "def load(x):\n    return unknown(requests.get(x))\n", "`load` calls `unknown`, which can't be seen from here"},
		{"what deletes", "def load(x):\n    del x.cache[requests.get(x)]\n", "`load` changes `x.cache[requests.get(x)]`, from the thread while other tasks run"},
		{"a loop over an attribute", "def load(x):\n    for x.row in requests.get(x):\n        pass\n", "`load` changes `x.row`, from the thread while other tasks run"},
		{"what sorts", "def load(x):\n    x.rows.sort()\n    return requests.get(x)\n", "`load` changes `x.rows`, from the thread while other tasks run"},
		{"where modules are looked for", "import sys\n\ndef load(x):\n    sys.path.insert(0, x)\n    requests.get(x)\n", "`load` changes `sys.path`, from the thread while other tasks run"},
		{"the folder of the process", "import os\n\ndef load(x):\n    os.chdir(x)\n    requests.get(x)\n", "`load` changes what the whole process shares (`os.chdir`), while other tasks run"},
		{"a signal handler", "import signal\n\ndef load(x):\n    signal.signal(signal.SIGTERM, print)\n    requests.get(x)\n", refused},
		{"a signal handler, perhaps", "import signal\n\ndef load(x):\n    if x:\n        signal.signal(signal.SIGTERM, print)\n    requests.get(x)\n", "`load` calls `signal.signal`, which only the main thread can"},
		{"the next item", "def load(x):\n    requests.get(x)\n    return next(x)\n", "`load` may end with StopIteration, which does not come back from a thread"},
		{"the next item, or none", "def load(x):\n    requests.get(x)\n    return next(x, None)\n", ""},
		{"the next item, if there is one", "def load(x):\n    requests.get(x)\n    try:\n        return next(x)\n    except StopIteration:\n        return None\n", ""},
		{"the next item of another function", "def load(x):\n    return one(requests.get(x))\n\ndef one(x):\n    return x.__next__()\n", "`one` may end with StopIteration, which does not come back from a thread"},
		{"a module that it imports itself", "def load(x):\n    import other_library\n    return other_library.parse(requests.get(x))\n", "`load` calls `other_library.parse`, which can't be seen from here"},
		{"the precision of decimals", "import decimal\n\ndef load(x):\n    decimal.getcontext().prec = 3\n    requests.get(x)\n", "`load` changes `decimal.getcontext().prec`, from the thread while other tasks run"},
		{"functions that were pickled", "import cloudpickle\n\ndef load(x):\n    return cloudpickle.loads(requests.get(x).content)\n", "`load` runs code that can't be seen from here (`cloudpickle.loads`), which may use the event loop, or what other tasks change"},
		{"a connection of its own", "import pymysql\n\ndef load(x):\n    connection = pymysql.connect()\n    connection.commit()\n", ""},
		{"a connection of all", "import pymysql\n\nconnection = pymysql.connect()\n\ndef load(x):\n    connection.commit()\n", "another task may use `connection` at the same time then, in another thread"},
		{"a connection of all, further down", "class A:\n    def go(self, x):\n        self.db.execute(requests.get(x).text)\n\ndef load(x):\n    return A().go(x)\n", "another task may use `self.db` at the same time then, in another thread"},
		{"a connection that it is given", "def load(x):\n    x.execute(requests.get(x).text)\n", ""},
		{"a session of each thread", "from sqlalchemy.orm import scoped_session\n\nsession = scoped_session(None)\n\ndef load(x):\n    session.commit()\n", "each thread has a connection of its own behind `load`: in another one it is outside of what was begun here"},
		{"a file that it reads and writes", "import json\n\ndef load(x):\n    with open(x) as f:\n        data = json.load(f)\n    data['n'] += 1\n    with open(x, 'w') as f:\n        json.dump(data, f)\n", "the file `x` is read, and written anew with what was read: what another task writes in between is lost"},
		{"what an attribute's class does", "class Store:\n    def put(self, x):\n        self.rows[x] = 1\n\nclass A:\n    def __init__(self):\n        self.store = Store()\n\n    def go(self, x):\n        self.store.put(requests.get(x))\n\ndef load(x):\n    return A().go(x)\n", "`put` changes `self.rows[x]`, from the thread while other tasks run"},
		{"what a parameter's class does", "class Store:\n    def put(self, x):\n        self.rows[x] = 1\n\ndef load(x: Store | None):\n    x.put(requests.get('u'))\n", "`put` changes `self.rows[x]`, from the thread while other tasks run"},
		{"what a class does that only reads", "class Store:\n    def row(self, x):\n        return self.rows[x]\n\ndef load(x: 'Store'):\n    return requests.get(x.row(1))\n", ""},
		{"what a class does that is elsewhere", "from .other import Store\n\ndef load(x: Store):\n    return requests.get(x.row(1))\n", "`load` calls `x.row`, which can't be seen from here"},
		{"what a library's class does", "from pathlib import Path\n\ndef load(x: Path):\n    return requests.get(x.as_uri())\n", ""},
		{"a class", "class load:\n    def __init__(self, x):\n        self.x = requests.get(x)\n", ""},
		{"a method", "class A:\n    def go(self, x):\n        self.x = requests.get(x)\n\ndef load(x):\n    return A().go(x)\n", "`go` changes `self.x`, from the thread while other tasks run"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte(head + tt.helper + "\nasync def main(x):\n    return load(x)\n")
			r := report(t, src)
			if len(r.Findings) != 1 {
				t.Fatalf("%d findings", len(r.Findings))
			}
			fixes := rewrite.Fixes(rewrite.Input{Source: src, Framework: r.Framework, Project: r.Project, Finding: r.Findings[0]})
			if tt.reason == refused {
				if len(fixes) > 0 {
					t.Errorf("offers %+v", fixes)
				}
				return
			}
			if dual := strings.Contains(tt.name, "the loop, if there is one"); len(fixes) == 1 && fixes[0].Preferred == dual {
				t.Errorf("preferred is %v", fixes[0].Preferred)
			}
			if len(fixes) != 1 || fixes[0].Reason != tt.reason || fixes[0].Safe != (tt.reason == "") {
				t.Errorf("got %+v, want the reason %q", fixes, tt.reason)
			}
		})
	}
}

// TestSurroundings holds what the code around a call makes of a fix.
func TestSurroundings(t *testing.T) {
	const (
		lost  = "is read before the await and written after it: a change by another task in between is lost"
		locks = "would be held while other tasks run: one that wants it stops the loop"
	)
	for _, tt := range []struct{ name, body, reason string }{
		{"check, then act", "if u not in cache:\n    cache[u] = requests.get(u)\n", "`cache` " + lost},
		{"set once", "if self.conn is None:\n    self.conn = requests.get(u)\nreturn self.conn\n", "`self.conn` " + lost},
		{"read, wait, write", "n = self.count\nrequests.get(u)\nself.count = n + 1\n", "`self.count` " + lost},
		{"an argument", "self.total = requests.get(u, self.total)\n", "`self.total` " + lost},
		{"an item", "cache[u] = cache.get(u, 0) + requests.get(u).status_code\n", "`cache` " + lost},
		{"a failure decides", "try:\n    return cache[u]\nexcept KeyError:\n    cache[u] = requests.get(u)\n", "`cache` " + lost},
		{"a guard", "if self.busy:\n    return\nrequests.get(u)\nself.busy = True\n", "`self.busy` " + lost},
		{"a queue", "while self.queue:\n    requests.get(self.queue[0])\n    self.queue.pop(0)\n", "`self.queue` " + lost},
		{"a global", "global last\nif not last:\n    last = requests.get(u)\n", "`last` " + lost},
		{"a flag that is set before", "if self.busy:\n    return\nself.busy = True\nrequests.get(u)\nself.busy = False\n", ""},
		{"other tasks run already", "if self.conn is None:\n    await u\n    self.conn = requests.get(u)\n", ""},
		{"a lock of tasks around it", "async with u.lock:\n    if self.conn is None:\n        self.conn = requests.get(u)\n", ""},
		{"something else around it", "async with u.session:\n    if self.conn is None:\n        self.conn = requests.get(u)\n", "`self.conn` " + lost},
		{"another branch", "if u:\n    print(self.conn)\nelse:\n    self.conn = requests.get(u)\n", ""},
		{"a branch that returns", "if u:\n    x = self.conn\n    return x\nrequests.get(u)\nx = 1\nself.conn = x\n", ""},
		{"written, not read", "self.conn = requests.get(u)\n", ""},
		{"only told", "print(self.state)\nrequests.get(u)\nself.state = 2\n", ""},
		{"added to", "print(self.rows)\nself.rows.append(requests.get(u))\n", ""},
		{"added to what is replaced", "self.batch.append(requests.get(u))\n", "`self.batch` is looked up before the await: if another task replaces it meanwhile, the change goes to the old one"},
		{"added to what is replaced, later", "r = requests.get(u)\nself.batch.append(r)\n", ""},
		{"what others change, handed over", "requests.post(u, json=[cache])\n", "`cache` is gone through in the thread, while other tasks may change it"},
		{"the items that others change", "requests.post(u, data=cache.items())\n", "`cache` is gone through in the thread, while other tasks may change it"},
		{"a copy, handed over", "requests.post(u, json=list(cache))\n", ""},
		{"a part, handed over", "requests.post(u, json=cache[u])\n", ""},
		{"what it made itself", "found = {}\nfor x in u:\n    if x not in found:\n        found[x] = requests.get(x)\nreturn found\n", ""},
		{"what is iterated", "for k in cache:\n    requests.get(k)\n", "`cache` is iterated while other tasks run: one that changes it makes the loop fail"},
		{"the items that are iterated", "for k, v in enumerate(cache.items()):\n    requests.get(k)\n", "`cache` is iterated while other tasks run: one that changes it makes the loop fail"},
		{"a copy that is iterated", "for k in list(cache):\n    requests.get(k)\n", ""},
		{"what nothing changes", "for k in self.addresses:\n    requests.get(k)\n", ""},
		{"a lock by its type", "with self.ready:\n    requests.get(u)\n", "`self.ready` " + locks},
		{"a lock that is taken", "self.ready.acquire()\ntry:\n    requests.get(u)\nfinally:\n    self.ready.release()\n", "`self.ready` " + locks},
		{"a lock that is given back", "self.ready.acquire(blocking=False)\nself.ready.release()\nrequests.get(u)\n", ""},
		{"a lock of tasks", "await u.acquire()\nrequests.get(u)\nu.release()\n", ""},
		{"what the process prints to", "with contextlib.redirect_stdout(u):\n    requests.get(u)\n", "`contextlib.redirect_stdout(u)` holds for the whole process: for other tasks too, while this one waits"},
		{"an exception that is handled", "try:\n    u()\nexcept Exception:\n    tell(u)\n", "`tell` looks at the exception that is handled here, of which a thread knows nothing"},
		{"what a thread could not do", "try:\n    await asyncio.to_thread(tell, u)\nexcept RuntimeError:\n    tell(u)\n", refused},
		{"none that is handled", "tell(u)\n", ""},
		{"a StopIteration that is expected", "try:\n    first(u)\nexcept StopIteration:\n    pass\n", refused},
		{"a lambda for the next item", "(lambda: next(pages(u)))()\n", refused},
		{"a generator that goes on", "g = pages(u)\ng.send(None)\n", refused},
		{"a generator's method", "pages(u).__next__()\n", refused},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte("import asyncio\nimport contextlib\nimport logging\nimport threading\n\nimport requests\n\ncache = {}\nlast = None\n\n" +
				"def clear():\n    cache.clear()\n\ndef tell(u):\n    requests.get(u)\n    logging.exception(u)\n\ndef first(u):\n    return next(requests.get(u))\n\n" +
				"def pages(u):\n    while True:\n        yield requests.get(u)\n\n" +
				"class A:\n    def __init__(self):\n        self.ready = threading.Condition()\n        self.batch = []\n\n    def flush(self):\n        self.sent, self.batch = self.batch, []\n\n    async def main(self, u):\n        " +
				strings.ReplaceAll(strings.TrimSpace(tt.body), "\n", "\n        ") + "\n")
			r := report(t, src)
			fixes := []rewrite.Fix{}
			for _, f := range r.Findings {
				if f.Code == catalogue.HTTP {
					fixes = append(fixes, rewrite.Fixes(rewrite.Input{Source: src, Framework: r.Framework, Project: r.Project, Finding: f})...)
				}
			}
			if tt.reason == refused {
				if len(fixes) > 0 {
					t.Errorf("offers %+v", fixes)
				}
				return
			}
			if len(fixes) != 1 || fixes[0].Reason != tt.reason {
				t.Errorf("got %+v, want the reason %q\n%s", fixes, tt.reason, src)
			}
		})
	}
}

// TestFilesReadAndWritten holds that a fix asks where a file is read and written
// anew: by one task after the other, until an await lets them in between.
func TestFilesReadAndWritten(t *testing.T) {
	const (
		lost = "the file `%s` is read, and written anew with what was read: what another task writes in between is lost"
		save = "with open('s.json', 'w') as f:\n    json.dump(data, f)\n"
	)
	for _, tt := range []struct{ name, body, path string }{
		{"its text", "text = path.read_text()\npath.write_text(text + u)\n", "path"},
		{"in one line", "path.write_text(path.read_text() + u)\n", "path"},
		{"by its name", "text = Path('s').read_text()\nwith open('s', 'w') as out:\n    out.write(text + u)\n", "'s'"},
		{"what hangs on it", "with open('s.json') as f:\n    data = json.load(f)\ndata[u] = 1\n" + save, "'s.json'"},
		{"line by line", "rows = []\nfor line in path.open():\n    rows.append(line)\npath.write_text(''.join(rows))\n", "path"},
		{"what decides", "if u not in path.read_text():\n    with open(path, 'a') as f:\n        f.write(u)\n", "path"},
		{"an attribute", "with open(self.path) as f:\n    self.rows = json.load(f)\nwith open(self.path, 'w') as f:\n    json.dump(self.rows, f)\n", "self.path"},
		{"opened for both", "with open(path, 'r+') as f:\n    f.write(f.read() + u)\n", "path"},
		{"opened, then used", "text = path.read_text()\nout = open(path, 'w')\nout.write(text)\nout.close()\n", "path"},
		{"by way of another", "text = path.read_text()\npath.with_suffix('.new').write_text(text)\nos.replace(path.with_suffix('.new'), path)\n", "path"},
		{"by helpers", "rows = self._load_rows()\nrows.append(u)\nself._save_rows(rows)\n", "*"},
		{"by a helper", "with open(path) as f:\n    rows = json.load(f)\nrows.append(u)\nself._write_json(path, rows)\n", "path"},
		{"by helpers, other files", "rows = self._load_rows()\nself._save_names(rows)\n", ""},
		{"by helpers, something else", "self._load_rows()\nself._save_rows([u])\n", ""},
		{"something else", "old = path.read_text()\nprint(old)\npath.write_text(u)\n", ""},
		{"another file", "text = path.read_text()\nPath(u).write_text(text)\n", ""},
		{"another file of the name", "text = path.read_text()\npath = Path(u)\npath.write_text(text)\n", ""},
		{"written, then read", "path.write_text(u)\nreturn path.read_text()\n", ""},
		{"added to", "with open(path, 'a') as f:\n    f.write(u)\n", ""},
		{"a file of its own", "path = Path(tempfile.mkdtemp()) / 'x'\npath.write_text(u)\npath.write_text(path.read_text() * 2)\n", ""},
		{"under a lock", "async with self.lock:\n    path.write_text(path.read_text() + u)\n", ""},
		{"others run as it is", "text = path.read_text()\nawait u\npath.write_text(text)\n", ""},
		{"another branch", "if u:\n    text = path.read_text()\nelse:\n    text = ''\n    path.write_text(text)\n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte("import json\nimport os\nimport tempfile\nfrom pathlib import Path\n\nclass A:\n    def _load_rows(self):\n        return json.load(open('r'))\n\n    def _save_rows(self, rows):\n        json.dump(rows, open('r', 'w'))\n\n" +
				"    def _save_names(self, rows):\n        json.dump(rows, open('n', 'w'))\n\n    def _write_json(self, path, rows):\n        json.dump(rows, open(path, 'w'))\n\n    async def main(self, u, path: Path):\n        " +
				strings.ReplaceAll(strings.TrimSpace(tt.body), "\n", "\n        ") + "\n")
			reason := ""
			switch tt.path {
			case "":
			case "*":
				reason = "`self._save_rows` writes anew what `self._load_rows` has read: what another task writes in between is lost"
			default:
				reason = fmt.Sprintf(lost, tt.path)
			}
			fixes := 0
			for _, f := range report(t, src).Findings {
				for _, fix := range rewrite.Fixes(rewrite.Input{Source: src, Finding: f}) {
					fixes++
					if fix.Reason != reason && fix.Preferred {
						t.Errorf("%s: the reason is %q, not %q", fix.Title, fix.Reason, reason)
					}
				}
			}
			if fixes == 0 {
				t.Error("no fixes")
			}
		})
	}
}

// TestSetters holds that a block which sets what a setter sees is read as any
// other call of it is: a move to a thread would run the setter there.
func TestSetters(t *testing.T) {
	const head = "import asyncio\nimport requests\n\n\nclass Page:\n    @property\n    def title(self):\n        return self._title\n\n    @title.setter\n    def title(self, value):\n"
	for _, tt := range []struct {
		name, setter string
		safe, moves  bool
	}{
		{"sends", "requests.post(value)", true, true},
		{"keeps", "self._title = requests.post(value)", false, true},
		{"tells the loop", "requests.post(value)\n        asyncio.get_running_loop()", false, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte(head + "        " + tt.setter + "\n\n\nasync def main():\n    page = Page()\n    page.title = \"a\"\n    page.title = \"b\"\n")
			r := report(t, src)
			fixes := rewrite.Of(r, nil).Fixes(r.Findings[0])
			if moves := len(fixes) == 1; moves != tt.moves || moves && fixes[0].Safe != tt.safe {
				t.Errorf("%d findings, got %+v", len(r.Findings), fixes)
			}
		})
	}
}

// TestImportSections holds that what several fixes import comes into the
// sections that it belongs to.
func TestImportSections(t *testing.T) {
	const session = "\n\nasync def main(u):\n    with Session() as s:\n        return s.get(u).json()\n"
	for _, tt := range []struct{ name, before, after string }{
		{"others alone", "from httpx import Client\nfrom requests import Session\n", "import asyncio\n\nimport httpx\nfrom httpx import Client\nfrom requests import Session\n"},
		{"the standard library too", "import os\n\nfrom httpx import Client\nfrom requests import Session\n", "import asyncio\nimport os\n\nimport httpx\nfrom httpx import Client\nfrom requests import Session\n"},
		{"behind the last of the standard library", "import abc\nfrom httpx import Client\nfrom requests import Session\n", "import abc\nimport asyncio\nimport httpx\nfrom httpx import Client\nfrom requests import Session\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte(tt.before + session)
			r := report(t, src)
			all := rewrite.Of(r, nil).Combine(r.Findings, rewrite.AlsoUnsafe)
			got, _, _ := strings.Cut(string(apply(t, src, all.Edits)), "\n\nasync def")
			if got != tt.after {
				t.Errorf("got\n%s\nwant\n%s", got, tt.after)
			}
		})
	}
}
