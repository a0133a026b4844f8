package knowledge_test

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/knowledge"
)

// firstDatabase unpacks the database of testdata/upgrade: the first program
// that had a database made it (18 built-in entries), and its command line was
// used to edit blocking-sleep, add our-report-service, put blocking-input away,
// vote twice for blocking-http and call blocking-lock disputed.
func firstDatabase(t *testing.T) (path string) {
	t.Helper()
	packed, err := os.Open("testdata/upgrade/first-schema.db.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = packed.Close() }()
	src, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := io.ReadAll(src)
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), knowledge.DatabaseName)
	if err := os.WriteFile(path, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestUpgradeFromTheFirstDatabase(t *testing.T) {
	path := firstDatabase(t)
	for _, when := range []string{"on the upgrade", "afterwards"} { // what is written is what is read
		s, err := knowledge.Open(t.Context(), path)
		if err != nil {
			t.Fatalf("%s: %v", when, err)
		}
		wantFirstEdits(t, when, load(t, s), s)
		if health, err := s.Examine(t.Context()); err != nil || len(health.Faults) > 0 {
			t.Errorf("%s: health %+v, %v", when, health, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

// wantFirstEdits holds that all that was done to the first database is there,
// and that the built-in entries are those of this version.
func wantFirstEdits(t *testing.T, when string, book *knowledge.Book, s *knowledge.Store) {
	t.Helper()
	seed := knowledge.Seed()
	if e := book.Entry("blocking-sleep"); e == nil || e.Title != "Sleeping on the loop, as our team says it" || e.Layer != knowledge.UserLayer {
		t.Errorf("%s: the edited entry is %+v", when, e)
	}
	if e := book.Below("blocking-sleep", knowledge.UserLayer); e == nil || e.Title != seed.Entry("blocking-sleep").Title {
		t.Errorf("%s: below the edited entry is %+v", when, e)
	}
	if e := book.Entry("our-report-service"); e == nil || !strings.HasPrefix(e.Solution, "Await the client's") || e.Symbols[0] != "company.client.fetch" {
		t.Errorf("%s: the added entry is %+v", when, e)
	}
	if !book.Disabled("blocking-input") || book.Entry("blocking-input") != nil {
		t.Errorf("%s: what was put away is back", when)
	}
	if e, was := book.Entry("blocking-http"), seed.Entry("blocking-http"); e.Upvotes != was.Upvotes+2 || e.Problem != was.Problem {
		t.Errorf("%s: %d votes, want two more than %d", when, e.Upvotes, was.Upvotes)
	}
	if e := book.Entry("blocking-lock"); e.Status != knowledge.Disputed {
		t.Errorf("%s: what was called disputed is %s", when, e.Status)
	}
	if log, err := s.Log(t.Context(), "blocking-sleep"); err != nil || len(log) == 0 || log[0].Note != "edited" {
		t.Errorf("%s: revisions %v, %v", when, log, err)
	}
	missing := 0
	for _, e := range seed.Entries() {
		if book.Entry(e.Slug) == nil {
			missing++
		}
	}
	if missing != 1 { // the one that was put away
		t.Errorf("%s: %d entries of this version are not there", when, missing)
	}
}
