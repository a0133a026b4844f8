package analysis_test

import (
	"math/rand/v2"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// TestOrderOfFiles holds that what is found does not depend on the order in which
// the files of a workspace are looked at: that is another one in an editor than on
// the command line, and on each machine.
func TestOrderOfFiles(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for n, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			t.Parallel()
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files := memory{}
			var paths []string
			for _, f := range ar.Files {
				files["/w/"+f.Name] = f.Data
				if path.Ext(f.Name) == ".py" {
					paths = append(paths, "/w/"+f.Name)
				}
			}
			r := rand.New(rand.NewPCG(uint64(n), 0))
			want := foundInOrder(t, files, paths)
			slices.Reverse(paths)
			for range 3 {
				if d := cmp.Diff(want, foundInOrder(t, files, paths)); d != "" {
					t.Fatalf("findings differ from those in the order of the archive (-archive +this order) in %v:\n%s", paths, d)
				}
				r.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
			}
		})
	}
}

// foundInOrder are the findings of each file, where the files are looked at in the
// order of paths.
func foundInOrder(t *testing.T, files memory, paths []string) map[string][]string {
	t.Helper()
	e := indexed(t, files, paths)
	all := map[string][]string{}
	for _, p := range paths {
		all[p] = withPlaces(t, e, p)
	}
	return all
}
