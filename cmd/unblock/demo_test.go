package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDemoShowsTheMainJob(t *testing.T) {
	got := demoOutput(t)
	for _, part := range []string{
		"what your editor shows for handlers.py",
		"   23 |     data = requests.get(API, timeout=10).content\n      |            ^^^^^^^^^^^^\n",
		"-    data = requests.get(API, timeout=10).content\n",
		"+    data = (await asyncio.to_thread(requests.get, API, timeout=10)).content\n",
		"hover\n",
		"   24 |     result = heavy_cpu_computation(data)\n      |              ^^^^^^^^^^^^^^^^^^^^^\n",
		"handlers.py:17", // where the chain of the second finding ends
		"   52 |     with ProcessPoolExecutor() as pool:\n",
		"3 blocking calls in handlers.py\n",
		"unblock explain",
	} {
		if !strings.Contains(got, part) {
			t.Errorf("the demonstration lacks %q:\n%s", part, got)
		}
	}
	if strings.Contains(got, "\x1b") {
		t.Error("colours where there is no terminal")
	}
	for line := range strings.Lines(got) {
		if n := width(strings.TrimRight(line, "\n")); n > demoColumns {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

func TestDemoFindsNothingInTheGoodHandlers(t *testing.T) {
	_, free, ok := strings.Cut(demoOutput(t), "no findings in ")
	if !ok {
		t.Fatal("no handler is free of findings")
	}
	free, _, _ = strings.Cut(free, "\n")
	for _, name := range []string{"good_handler", "handler", "best_handler"} {
		if !strings.Contains(free, name) {
			t.Errorf("%s is not free of findings: %s", name, free)
		}
	}
	if strings.Contains(free, "bad_handler") || strings.Contains(free, "cpu_bound_handler") {
		t.Errorf("a handler that blocks is free of findings: %s", free)
	}
}

func TestDemoOfAFile(t *testing.T) {
	dir := in(t, map[string]string{"my file.py": blocking, "clean.py": "async def fine():\n    pass\n"})
	t.Setenv("UNBLOCK_CACHE_DIR", filepath.Join(dir, "cache"))
	if got := unblock(t, "demo", "my file.py"); got.code != exitClean || !strings.Contains(got.stdout, "time.sleep(1)") {
		t.Errorf("%+v", got)
	}
	if got := unblock(t, "demo", "clean.py"); got.code != exitClean || !strings.Contains(got.stdout, "0 blocking calls in clean.py") {
		t.Errorf("%+v", got)
	}
	if got := unblock(t, "demo", "missing.py"); got.code != exitUsage || got.stderr == "" {
		t.Errorf("%+v", got)
	}
	source, err := os.ReadFile("my file.py")
	if err != nil || string(source) != blocking {
		t.Errorf("the demonstration changed the file: %q, %v", source, err)
	}
}

// demoOutput runs `unblock demo` with a cache of its own.
func demoOutput(t *testing.T) string {
	t.Helper()
	t.Setenv("UNBLOCK_CACHE_DIR", t.TempDir())
	got := unblock(t, "demo")
	if got.code != exitClean || got.stderr != "" {
		t.Fatalf("exit code %d, stderr %q", got.code, got.stderr)
	}
	return got.stdout
}
