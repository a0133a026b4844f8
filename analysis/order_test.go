package analysis_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOrderOfFiles holds that what is found does not depend on the order in which
// the files of a workspace are looked at: that is another one in an editor than on
// the command line, and on each machine.
func TestOrderOfFiles(t *testing.T) {
	eachArchive(t, func(t *testing.T, n int, files memory, paths []string) {
		t.Helper()
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
