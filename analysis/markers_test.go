package analysis_test

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// memory is a workspace that stands in memory.
type memory map[string][]byte

func (m memory) ReadFile(p string) ([]byte, error) {
	if b, ok := m[p]; ok {
		return b, nil
	}
	return nil, &fs.PathError{Op: "open", Path: p, Err: fs.ErrNotExist}
}

func (m memory) IsFile(p string) bool { _, ok := m[p]; return ok }

func (m memory) IsDir(p string) bool {
	for name := range m {
		if strings.HasPrefix(name, strings.TrimSuffix(p, "/")+"/") {
			return true
		}
	}
	return false
}

// want is a note in a source: `#: blocking-http requests.get via load, fetch`
// says what is found on its line; several notes are separated by `;`.
var want = regexp.MustCompile(`#:\s*(.*)$`)

// TestMarkers holds, for each archive in testdata, that the findings are those
// that its notes say, and no others.
func TestMarkers(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives in testdata: %v", err)
	}
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files := memory{}
			for _, f := range ar.Files {
				files["/w/"+f.Name] = f.Data
			}
			engine := analysis.New(catalogue.Default(), files)
			engine.SetRoots([]string{"/w"})
			var paths []string
			for p := range files {
				paths = append(paths, p)
			}
			slices.Sort(paths)
			if err := engine.Snapshot().Index(context.Background(), paths, nil); err != nil {
				t.Fatal(err)
			}
			var expected, got []string
			for _, f := range ar.Files {
				if path.Ext(f.Name) != ".py" {
					continue
				}
				expected = append(expected, notes(f)...)
				r, err := engine.Snapshot().Report(context.Background(), "/w/"+f.Name)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, found(f.Name, r)...)
			}
			slices.Sort(expected)
			slices.Sort(got)
			if d := cmp.Diff(expected, got); d != "" {
				t.Errorf("findings differ (-want +got):\n%s", d)
			}
		})
	}
}

func notes(f txtar.File) []string {
	var out []string
	for i, line := range strings.Split(string(f.Data), "\n") {
		if m := want.FindStringSubmatch(line); m != nil {
			for _, note := range strings.Split(m[1], ";") {
				out = append(out, fmt.Sprintf("%s:%d: %s", f.Name, i+1, strings.TrimSpace(note)))
			}
		}
	}
	return out
}

func found(name string, r *analysis.Report) []string {
	var out []string
	for _, f := range r.Findings {
		at := r.Lines.Position(f.Span.Start, text.CodePoints)
		s := fmt.Sprintf("%s:%d: %s %s", name, at.Line+1, f.Code, f.Symbol)
		if len(f.Chain) > 1 {
			var via []string
			for _, step := range f.Chain[:len(f.Chain)-1] {
				via = append(via, step.Name[strings.LastIndexByte(step.Name, '.')+1:])
			}
			s += " via " + strings.Join(via, ", ")
		}
		if f.Severity != finding.OfLatency(f.Latency) {
			s += " as " + f.Severity.String()
		}
		if row := catalogue.Default().Symbol(f.Symbol); row != nil && len(f.Chain) < 2 && f.Latency != row.Latency && f.Latency == catalogue.Light {
			s += " as light"
		}
		out = append(out, s)
	}
	for _, p := range r.Unused {
		at := r.Lines.Position(p.Span.Start, text.CodePoints)
		out = append(out, fmt.Sprintf("%s:%d: %s", name, at.Line+1, p.Message))
	}
	return out
}
