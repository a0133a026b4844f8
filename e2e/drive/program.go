// Package drive has what the tests share that drive real editors: the programs,
// the pages whose examples they follow, and a terminal to type into.
package drive

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Repository is the full path of a file of the repository, from a test in a
// folder of e2e.
func Repository(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("../..", name))
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// Program finds a program that a test drives: the one that the environment
// variable names, else name on the path. On a developer's machine its absence
// skips the test; in CI it is a failure.
func Program(t *testing.T, variable, name string) string {
	t.Helper()
	if named := os.Getenv(variable); named != "" {
		name = named
	}
	path, err := exec.LookPath(name)
	if err == nil {
		return path
	}
	if os.Getenv("CI") == "true" {
		t.Fatalf("a program is missing in CI: %v", err)
	}
	t.Skipf("a program is missing: %v", err)
	return ""
}

// server makes the program that users run, once.
var server = sync.OnceValues(func() (string, error) {
	if named := os.Getenv("UNBLOCK_BINARY"); named != "" {
		return named, nil
	}
	dir, err := os.MkdirTemp("", "unblock-e2e-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "unblock")
	out, err := exec.Command("go", "build", "-o", path, "../../cmd/unblock").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return path, nil
})

// Server is the path of the program that users run, called unblock:
// $UNBLOCK_BINARY, such as that of a release, else it is built from the sources.
func Server(t *testing.T) string {
	t.Helper()
	path, err := server()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// Tests are the tests of a package, such as a *testing.M.
type Tests interface{ Run() int }

// Main runs the tests of a package and takes away what Server built.
func Main(m Tests) {
	code := m.Run()
	if path, err := server(); err == nil && path != os.Getenv("UNBLOCK_BINARY") {
		_ = os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// Home is the environment, each "NAME=value", of a user who has never used an
// editor before, whose home is dir and who has the server on the path.
func Home(t *testing.T, dir string) []string {
	t.Helper()
	return []string{
		"HOME=" + dir, "XDG_CONFIG_HOME=" + filepath.Join(dir, ".config"),
		"XDG_STATE_HOME=" + dir, "XDG_DATA_HOME=" + dir, "XDG_CACHE_HOME=" + dir,
		"PATH=" + filepath.Dir(Server(t)) + string(os.PathListSeparator) + os.Getenv("PATH"),
	}
}

// Shop is a project in which direct.py has a coroutine that sleeps, and app.py
// one that does so through a helper in helpers.py.
func Shop(t *testing.T) string {
	t.Helper()
	return Folder(t, map[string]string{
		"pyproject.toml": "[project]\nname = \"app\"\nrequires-python = \">=3.9\"\n",
		"app.py":         "import helpers\n\n\nasync def handler():\n    return helpers.load()\n",
		"helpers.py":     "import time\n\n\ndef load():\n    time.sleep(1)\n",
		"direct.py":      "import time\n\n\nasync def handler():\n    time.sleep(1)\n",
	})
}

// Folder makes a folder with files.
func Folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Example is the first code of a language on a page of the documentation, so
// that what users are told is what is tested.
func Example(t *testing.T, page, language string) string {
	t.Helper()
	return Examples(t, page, language)[0]
}

// Examples are all the code of a language on a page, in its order.
func Examples(t *testing.T, page, language string) []string {
	t.Helper()
	text, err := os.ReadFile(Repository(t, page))
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, rest := range strings.Split(string(text), "```"+language+"\n")[1:] {
		code, _, closed := strings.Cut(rest, "```")
		if !closed {
			t.Fatalf("%s: an example in %s has no end", page, language)
		}
		all = append(all, code)
	}
	if len(all) == 0 {
		t.Fatalf("%s has no example in %s", page, language)
	}
	return all
}
