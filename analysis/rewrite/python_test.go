package rewrite_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
)

// pythonCase is one fix as testdata/probes.py takes it.
type pythonCase struct {
	Name   string `json:"name"`
	Before string `json:"before"`
	After  string `json:"after"`
	Run    bool   `json:"run"`
	Quiet  bool   `json:"quiet"`  // no probe sees what blocks: the result alone is compared
	Same   bool   `json:"same"`   // what is fixed may not run: the same calls are made, not more of them on the loop's thread
	Native bool   `json:"native"` // the blocking symbol is not called any more
	All    bool   `json:"all"`    // everything was fixed: the loop's thread must be free
}

// TestPython lets Python judge every fix of every golden sample: it parses,
// keeps the comments, and where the sample can be run, frees the loop and has
// the same result.
func TestPython(t *testing.T) {
	python := findPython(t)
	var cases []pythonCase
	archives(t, func(t *testing.T, s *sample) string {
		for _, f := range rewrite.Fixes(s.input()) {
			cases = append(cases, pythonCase{
				Name: t.Name() + ": " + f.Title, Before: string(s.source), After: string(apply(t, s.source, f.Edits)),
				Run: s.has("run"), Quiet: s.settings["run"] == "quiet", Native: f.Kind == rewrite.Native || f.Kind == rewrite.Await,
			})
		}
		return s.want
	})
	judge(t, python, cases)
}

func findPython(t testing.TB) string {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil && os.Getenv("CI") == "" {
		t.Skip("python3 is not installed")
	}
	if err != nil {
		t.Fatal(err)
	}
	return python
}

// judge runs the cases in Python processes, one for each processor.
func judge(t *testing.T, python string, cases []pythonCase) {
	t.Helper()
	if len(cases) == 0 {
		t.Error("no cases")
	}
	var group sync.WaitGroup
	for some := range slices.Chunk(cases, 1+len(cases)/runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			problems, err := judged(t.Context(), python, some)
			if err != nil {
				t.Error(err)
			}
			for _, p := range problems {
				t.Error(p)
			}
		})
	}
	group.Wait()
}

// judged are the faults of cases that one Python process runs.
func judged(ctx context.Context, python string, cases []pythonCase) ([]string, error) {
	in, err := json.Marshal(cases)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, 3*time.Minute+time.Duration(len(cases))*200*time.Millisecond)
	defer cancel()
	cmd := exec.CommandContext(ctx, python, "-I", "testdata/probes.py")
	cmd.Stdin = bytes.NewReader(in)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("probes.py: %w\n%s", err, stderr.Bytes())
	}
	// What the samples print comes before the verdict on the last line.
	var problems []string
	if err := json.Unmarshal(out[bytes.LastIndexByte(out, '\n')+1:], &problems); err != nil {
		return nil, fmt.Errorf("probes.py printed %q: %w", out, err)
	}
	return problems, nil
}
