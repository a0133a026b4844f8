package project_test

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// fence is a block of code of a page; mark is the code of a finding at the end
// of a line, fileName names the file that an example stands in.
var (
	fence    = regexp.MustCompile("(?s)```(toml|python)\n(.*?)```")
	mark     = regexp.MustCompile(`  # ([a-z-]+)$`)
	fileName = regexp.MustCompile(`^# (\S+\.py)\n`)
)

// fixedMark begins the example that shows what the safe fixes make of the one
// before.
const fixedMark = "# fixed\n"

// TestConfigurationPage runs the examples of docs/configuration.md: below each
// configuration the Python code has exactly the findings that it marks, and its
// fixes make of it what is shown. Every key has an example.
func TestConfigurationPage(t *testing.T) {
	raw, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := strings.Split(string(raw), "\n## ")
	shown := map[string]bool{}
	for _, section := range sections[1:] {
		title, _, _ := strings.Cut(section, "\n")
		t.Run(title, func(t *testing.T) {
			var config *project.Config
			files, fixed := tree{}, ""
			for _, block := range fence.FindAllStringSubmatch(section, -1) {
				if after, ok := strings.CutPrefix(block[2], fixedMark); ok {
					fixed = after
					continue
				}
				if block[1] == "python" {
					name := "/p/main.py"
					if m := fileName.FindStringSubmatch(block[2]); m != nil {
						name = "/p/" + m[1]
					}
					files[name] = block[2]
					continue
				}
				for key := range strings.Lines(block[2]) {
					key, _, _ = strings.Cut(strings.Trim(key, "[]\n"), " ")
					shown[key] = true
				}
				var problems []project.Problem
				config, problems = project.ParseConfig("/p/unblock.toml", []byte(block[2]))
				for _, p := range problems {
					t.Error(p.Error())
				}
			}
			checkMarks(t, config, files)
			if fixed != "" {
				checkFixed(t, config, files, fixed)
			}
		})
	}
	for _, key := range project.ConfigKeys() {
		if !shown[key] {
			t.Errorf("%s has no example", key)
		}
	}
}

// checkMarks compares the findings in files with the marks there.
func checkMarks(t *testing.T, config *project.Config, files tree) {
	t.Helper()
	if len(files) == 0 {
		return
	}
	engine := analysis.New(catalogue.Default().With(config.Symbols...), files)
	engine.SetRoots([]string{"/p"})
	for name, src := range files {
		report, err := engine.Snapshot().Report(context.Background(), name)
		if err != nil {
			t.Fatal(err)
		}
		var want, got []string
		for i, line := range strings.Split(src, "\n") {
			if m := mark.FindStringSubmatch(line); m != nil {
				want = append(want, fmt.Sprintf("%d %s", i+1, m[1]))
			}
		}
		for _, f := range report.Findings {
			if severity, reported := config.SeverityOf(f); reported && severity >= config.MinSeverity {
				at := strings.Count(src[:f.Span.Start], "\n") + 1
				got = append(got, fmt.Sprintf("%d %s", at, f.Code))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: (-marked +found):\n%s", name, diff)
		}
	}
}

// checkFixed compares what the fixes make of main.py, its marks left out, with
// what is wanted.
func checkFixed(t *testing.T, config *project.Config, files tree, want string) {
	t.Helper()
	const name = "/p/main.py"
	files[name] = regexp.MustCompile(`  # [a-z-]+\n`).ReplaceAllString(files[name], "\n")
	engine := analysis.New(catalogue.Default().With(config.Symbols...), files)
	engine.SetRoots([]string{"/p"})
	r, err := engine.Snapshot().Report(context.Background(), name)
	if err != nil {
		t.Fatal(err)
	}
	loop, info := config.Advises(r.Framework, r.Project)
	got := rewrite.Apply(r.Source, rewrite.FixAll(r.Source, loop, info, r.Findings))
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("(-shown +fixed):\n%s", diff)
	}
}

// tree is a file system in memory.
type tree map[string]string

func (t tree) ReadFile(name string) ([]byte, error) {
	if src, ok := t[name]; ok {
		return []byte(src), nil
	}
	return nil, fs.ErrNotExist
}

func (t tree) IsFile(name string) bool { _, ok := t[name]; return ok }

func (t tree) IsDir(name string) bool {
	return slices.ContainsFunc(t.names(), func(file string) bool {
		return strings.HasPrefix(file, strings.TrimSuffix(path.Clean(name), "/")+"/")
	})
}

func (t tree) names() []string {
	var names []string
	for name := range t {
		names = append(names, name)
	}
	return names
}

// TestRowsOfTheWorkspace holds that rows count for the workspace's own
// functions and classes, under the name of their package and of their folder.
func TestRowsOfTheWorkspace(t *testing.T) {
	config, problems := project.ParseConfig("/p/unblock.toml", []byte(`
not-blocking = ["requests.*"]
offloads = [{ name = "plain.pool.Pool.submit", callable = "job@0" }]

[[blocking]]
name = "app.store.Store.load"
unless = "cached@1=True"

[[blocking]]
name = "app.store.Lease"

[[blocking]]
name = "app.store.aload"

[[loop-callbacks]]
name = "app.bus.subscribe"

[[loop-callbacks]]
class = "app.bus.Handler"
methods = ["on_event"]

[[decorators]]
name = "app.bus.every"
effect = "on-loop"
`))
	for _, p := range problems {
		t.Error(p.Error())
	}
	checkMarks(t, config, tree{
		"/p/app/__init__.py": "",
		"/p/app/store.py": `import requests


class Store:
    def load(self, name, cached=False): ...

    @staticmethod
    def other(): ...


class Lease:
    def __init__(self): ...


async def aload(): ...


async def unwaited():
    requests.get("https://example.com")
    with requests.Session() as session:
        session.get("https://example.com")
`,
		"/p/app/bus.py": `def subscribe(handler): ...


def every(seconds):
    def decorate(f):
        return f

    return decorate


class Handler:
    def on_event(self, event): ...
`,
		"/p/src/plain/pool.py": `class Pool:
    def submit(self, job):
        job()
`,
		"/p/main.py": `import time

from app import bus
from app.store import Lease, Store, aload
from plain.pool import Pool


class Cached(Store):
    def helper(self):
        self.load("x")


async def handler(cached: Cached):
    Store().load("x")  # blocking-call
    Store().load("x", True)
    Store.other()
    cached.helper()  # blocking-call
    with Lease():  # blocking-call
        await aload()  # blocking-call
    Pool().submit(lambda: time.sleep(1))
    Pool().submit(time.sleep(1))  # called-before-offload


def on_tick():
    time.sleep(1)  # blocking-sleep


bus.subscribe(on_tick)


@bus.every(5)
def tick():
    time.sleep(1)  # blocking-sleep


class Printer(bus.Handler):
    def on_event(self, event):
        time.sleep(1)  # blocking-sleep
`,
	})
}
