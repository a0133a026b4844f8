//go:build unix

package knowledge_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/e2e/machine"
	"github.com/unblock-lsp/unblock/knowledge"
)

// The tests here need other processes: the test binary starts itself once
// more, with what to do in the environment.
const (
	childTask = "UNBLOCK_TEST_TASK"
	childPath = "UNBLOCK_TEST_PATH"
)

func TestMain(m *testing.M) {
	path := os.Getenv(childPath)
	switch task := os.Getenv(childTask); task {
	case "":
		os.Exit(m.Run())
	case "look":
		look(path)
	case "look-with-little-room":
		signal.Ignore(syscall.SIGXFSZ)
		limit := syscall.Rlimit{Cur: 300 << 10, Max: 300 << 10}
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
			panic(err)
		}
		look(path)
	default: // "write-NAME-COUNT"
		parts := strings.Split(task, "-")
		count, _ := strconv.Atoi(parts[2])
		writeEntries(path, parts[1], count)
	}
}

// writeEntries adds entries and prints the slug of each that was committed.
func writeEntries(path, name string, count int) {
	s, err := knowledge.Open(background(), path)
	for i := 0; err == nil && i < count; i++ {
		slug := fmt.Sprintf("entry-%s-%d", name, i)
		if err = s.Put(background(), sample(slug), ""); err == nil {
			fmt.Println(slug)
		}
	}
	if err == nil {
		err = s.Close()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// sight is what a process sees of a database that it can't use as it likes.
type sight struct {
	Kind     knowledge.TroubleKind
	Trouble  string
	Mine     bool // full-entry is there
	Founding bool
	Found    bool   // by a search
	Write    string // the error of a write
	Refused  bool   // that error says that the database can't be written
}

func look(path string) {
	var saw sight
	s, err := knowledge.Open(background(), path)
	book, loadErr := s.Load(background())
	if err = errors.Join(err, loadErr); err != nil {
		saw.Trouble = err.Error()
		var t *knowledge.Trouble
		if errors.As(err, &t) {
			saw.Kind = t.Kind
		}
	}
	saw.Mine, saw.Founding = book.Entry("full-entry") != nil, book.Entry(knowledge.FoundingSlug) != nil
	hits, _ := s.Search(background(), book, "event loop is blocked", 3)
	saw.Found = len(hits) > 0
	big := sample("another")
	big.Problem = strings.Repeat("text ", 12000)
	for i := 0; i < 20 && err == nil || i == 0; i++ {
		big.Slug = fmt.Sprintf("another-%d", i)
		if err = s.Put(background(), big, ""); err != nil {
			saw.Write, saw.Refused = err.Error(), errors.Is(err, knowledge.ErrNotWritable)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(saw); err != nil {
		panic(err)
	}
}

// child is a process that does a task on a database. asNobody makes it one
// that file permissions hold for: root reads and writes everything.
func child(t *testing.T, task, path string, asNobody bool) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if asNobody && os.Getuid() == 0 {
		self = copyForOthers(t, self)
	}
	cmd := exec.CommandContext(t.Context(), self)
	cmd.Env = append(os.Environ(), childTask+"="+task, childPath+"="+path)
	if asNobody && os.Getuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		cmd.Dir = "/"
	}
	cmd.Stderr = os.Stderr
	return cmd
}

// copyForOthers copies the test binary to where another user can run it.
func copyForOthers(t *testing.T, file string) string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	openToOthers(t, dir)
	file = filepath.Join(dir, "test-binary")
	if err := os.WriteFile(file, src, 0o755); err != nil { //nolint:gosec // it must be executable by others
		t.Fatal(err)
	}
	return file
}

// openToOthers lets other users into a temporary directory.
func openToOthers(t *testing.T, dir string) {
	t.Helper()
	for d := dir; d != os.TempDir() && d != "/"; d = filepath.Dir(d) {
		if err := os.Chmod(d, 0o755); err != nil { //nolint:gosec // a test's own directory
			t.Fatal(err)
		}
	}
}

func lookAs(t *testing.T, task, path string, asNobody bool) sight {
	t.Helper()
	out, err := child(t, task, path, asNobody).Output()
	if err != nil {
		t.Fatal(err)
	}
	var saw sight
	if err := json.Unmarshal(out, &saw); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return saw
}

func TestThreeProcessesWriteAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db") // they also race to make it
	each := 200
	if machine.UnderRace {
		each = 20
	}
	var commands []*exec.Cmd
	for _, name := range []string{"a", "b", "c"} {
		cmd := child(t, fmt.Sprintf("write-%s-%d", name, each), path, false)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		commands = append(commands, cmd)
	}
	for _, cmd := range commands {
		if err := cmd.Wait(); err != nil {
			t.Error(err)
		}
	}
	s := open(t, path)
	if got := len(load(t, s).Entries()) - len(knowledge.Seed().Entries()); got != 3*each {
		t.Errorf("%d of %d writes landed", got, 3*each)
	}
	if health, err := s.Examine(t.Context()); err != nil || len(health.Faults) > 0 {
		t.Errorf("health %+v, %v", health, err)
	}
}

func TestKilledWhileWriting(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	committed := map[string]bool{}
	rounds := 50
	if machine.UnderRace {
		rounds = 5
	}
	for round := range rounds {
		cmd := child(t, fmt.Sprintf("write-r%d-1000000", round), path, false)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewReader(out)
		first, err := lines.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.IntN(20_000)) * time.Microsecond)
		_ = cmd.Process.Kill() // SIGKILL: nothing is flushed
		rest, _ := io.ReadAll(lines)
		_ = cmd.Wait()
		whole := first + string(rest[:strings.LastIndexByte("\n"+string(rest), '\n')])
		for slug := range strings.FieldsSeq(whole) {
			committed[slug] = true
		}
	}
	s := open(t, path)
	book := load(t, s)
	for slug := range committed {
		if book.Entry(slug) == nil {
			t.Errorf("%s was committed and is gone", slug)
		}
	}
	if health, err := s.Examine(t.Context()); err != nil || len(health.Faults) > 0 {
		t.Errorf("health %+v, %v", health, err)
	}
	t.Logf("%d entries survived %d kills", len(committed), rounds)
}

func TestReadOnlyDatabase(t *testing.T) {
	for _, tc := range []struct {
		name      string
		dir, file os.FileMode
	}{
		{"a directory that can't be written", 0o555, 0o644},
		{"a file that can't be written", 0o777, 0o444},
		{"neither can be", 0o555, 0o444},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			openToOthers(t, dir)
			path := filepath.Join(dir, "entries.db")
			s := open(t, path)
			if err := s.Put(t.Context(), full(), ""); err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			for file, mode := range map[string]os.FileMode{path: tc.file, dir: tc.dir} {
				if err := os.Chmod(file, mode); err != nil {
					t.Fatal(err)
				}
			}
			t.Cleanup(func() { _ = os.Chmod(dir, 0o755) }) //nolint:gosec // so that it can be removed
			before := listing(t, dir)
			saw := lookAs(t, "look", path, true)
			if saw.Kind != knowledge.ReadOnly || !saw.Mine || !saw.Founding || !saw.Found || !saw.Refused {
				t.Errorf("saw %+v", saw)
			}
			if tc.dir == 0o555 && !slices.Equal(before, listing(t, dir)) {
				t.Errorf("the directory changed from %v to %v", before, listing(t, dir))
			}
		})
	}
}

func listing(t *testing.T, dir string) []string {
	t.Helper()
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	return names
}

func TestNoRoomForTheDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	s := open(t, path)
	if err := s.Put(t.Context(), full(), ""); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	saw := lookAs(t, "look-with-little-room", path, false)
	if !saw.Mine || !saw.Founding || !saw.Refused {
		t.Errorf("saw %+v", saw)
	}
	after := open(t, path)
	if load(t, after).Entry("full-entry") == nil {
		t.Error("an entry was lost")
	}
	if health, err := after.Examine(t.Context()); err != nil || len(health.Faults) > 0 {
		t.Errorf("health %+v, %v", health, err)
	}
}
