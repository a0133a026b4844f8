package queries

import (
	"bytes"
	"flag"
	"hash/fnv"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var wholeLibrary = flag.Bool("library", false, "compare with all of Python's standard library, not a sample of it")

// library returns the sources of the installed Python's standard library
// and of the packages installed beside it: one file in so many, unless -library
// is given.
func library(t testing.TB, oneIn uint32) map[string][]byte {
	t.Helper()
	out, err := exec.Command("python3", "-c", `import sysconfig; print(sysconfig.get_path("stdlib"))`).Output()
	if err != nil {
		t.Skipf("python3 is not installed: %v", err)
	}
	root := strings.TrimSpace(string(out))
	files := map[string][]byte{}
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".py" {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		h := fnv.New32a()
		h.Write([]byte(name))
		if !*wholeLibrary && h.Sum32()%oneIn != 0 {
			return nil
		}
		files[name], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestChunksParseAsInTheirFile(t *testing.T) {
	for name, src := range library(t, 40) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			whole := Parse(src)
			if whole.HasError(0) {
				e := whole.SyntaxErrors()[0]
				l := bytes.Count(src[:e.Start], []byte("\n")) + 1
				t.Logf("whole error line %d: %.80q", l, src[e.Start:])
				return
			}
			chunks := Split(src)
			i := 1
			for _, c := range chunks {
				for i < len(whole.Nodes) && int(whole.Nodes[i].End) <= c.End {
					i = int(whole.Nodes[i].Next)
				}
				if i < len(whole.Nodes) && int(whole.Nodes[i].Start) < c.End {
					t.Errorf("chunk [%d,%d) ends inside a node %v: %.60q ... %.60q", c.Start, c.End, whole.Nodes[i].Kind, src[c.Start:c.End], src[c.End:])
				}
			}
			j := 1
			for _, c := range chunks {
				part := Parse(src[c.Start:c.End])
				for k := 1; k < len(part.Nodes); k++ {
					p, w := part.Nodes[k], whole.Nodes[min(j, len(whole.Nodes)-1)]
					p.Start += uint32(c.Start)
					p.End += uint32(c.Start)
					if p.Kind != w.Kind || p.Field != w.Field || p.Start != w.Start || p.End != w.End || p.Flags != w.Flags || int(p.Next)-k != int(w.Next)-j {
						line := bytes.Count(src[:w.Start], []byte("\n")) + 1
						t.Errorf("line %d: chunk has %v %v %d-%d, file has %v %v %d-%d", line, p.Kind, p.Flags, p.Start, p.End, w.Kind, w.Flags, w.Start, w.End)
						break
					}
					j++
				}
				for j < len(whole.Nodes) && int(whole.Nodes[j].Start) < c.End {
					j++
				}
			}
		})
	}
}
