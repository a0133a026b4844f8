package knowledge_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/e2e/machine"
	"github.com/unblock-lsp/unblock/knowledge"
)

func open(t *testing.T, path string) *knowledge.Store {
	t.Helper()
	s, err := knowledge.Open(t.Context(), path)
	if err != nil {
		t.Fatalf("opening %s: %v", path, err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("closing: %v", err)
		}
	})
	return s
}

func load(t *testing.T, s *knowledge.Store) *knowledge.Book {
	t.Helper()
	book, err := s.Load(t.Context())
	if err != nil {
		t.Fatalf("loading: %v", err)
	}
	return book
}

// raw runs a statement on the file behind the store's back.
func raw(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

func wantTrouble(t *testing.T, err error, kind knowledge.TroubleKind) {
	t.Helper()
	_ = troubleOf(t, err, kind)
}

func troubleOf(t *testing.T, err error, kind knowledge.TroubleKind) *knowledge.Trouble {
	t.Helper()
	var trouble *knowledge.Trouble
	if !errors.As(err, &trouble) || trouble.Kind != kind {
		t.Fatalf("error %v, want trouble of kind %d", err, kind)
	}
	return trouble
}

func sample(slug string) *knowledge.Entry {
	e := full()
	e.Slug = slug
	return e
}

func TestStoreKeepsEveryField(t *testing.T) {
	path := filepath.Join(t.TempDir(), "deep", "er", "entries.db")
	s := open(t, path)
	want := full()
	if err := s.Put(t.Context(), want, "first"); err != nil {
		t.Fatal(err)
	}
	got := load(t, s).Entry(want.Slug)
	want.Layer = knowledge.UserLayer
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("an entry changed in the database (-want +got):\n%s", diff)
	}
	again := open(t, path)
	if load(t, again).Entry(want.Slug) == nil {
		t.Error("the entry is not there after opening once more")
	}
}

func TestPathsThatAUriWouldMisread(t *testing.T) {
	for _, name := range []string{"a b", "50%", "a#b", "q?x=1", "ünïcode", "a&b;c", "(x)", "%41"} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), name)
			s := open(t, filepath.Join(dir, "entries.db"))
			if err := s.Put(t.Context(), full(), ""); err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat(filepath.Join(dir, "entries.db")); err != nil {
				t.Errorf("the database is somewhere else: %v", err)
			}
		})
	}
}

func TestEditingASeedEntryLeavesTheSeed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	s := open(t, path)
	ctx := t.Context()
	edited := knowledge.Seed().Entry(knowledge.FoundingSlug).Clone()
	edited.Context = "Edited by the user."
	added := sample("added-by-the-user")
	for _, err := range []error{
		s.Put(ctx, edited, "mine"), s.Put(ctx, added, "new"),
		s.Disable(ctx, "blocking-sleep", true), s.Vote(ctx, "blocking-http", 2), s.View(ctx, "blocking-http"),
		s.SetStatus(ctx, "blocking-http", knowledge.Outdated),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	// An upgrade: the seeds in the file are another version's.
	raw(t, path, "UPDATE facts SET value = 'older'; DELETE FROM entries WHERE layer = 'seed' AND slug <> 'blocking-file'; UPDATE entries SET title = 'old' WHERE layer = 'seed'")
	s = open(t, path)
	book := load(t, s)
	if got := book.Entry(knowledge.FoundingSlug); got.Context != edited.Context || got.Layer != knowledge.UserLayer {
		t.Errorf("the edited entry says %q in layer %v", got.Context, got.Layer)
	}
	if below := book.Below(knowledge.FoundingSlug, knowledge.UserLayer); below == nil || below.Context == edited.Context {
		t.Error("the seed entry was changed by the edit")
	}
	if book.Entry(added.Slug) == nil {
		t.Error("the added entry is gone")
	}
	if book.Entry("blocking-sleep") != nil || !book.Disabled("blocking-sleep") {
		t.Error("the disabled entry is back")
	}
	seed := knowledge.Seed().Entry("blocking-http")
	if got := book.Entry("blocking-http"); got.Upvotes != seed.Upvotes+2 || got.Views != seed.Views+1 || got.Status != knowledge.Outdated {
		t.Errorf("votes %d, views %d, status %s", got.Upvotes, got.Views, got.Status)
	}
	health, err := s.Examine(ctx)
	if err != nil || len(health.Faults) > 0 || health.Seeds != len(knowledge.Seed().Entries()) || health.Entries != 2 {
		t.Errorf("health %+v, %v", health, err)
	}
	if err := s.Reset(ctx, knowledge.FoundingSlug); err != nil {
		t.Fatal(err)
	}
	if got := load(t, s).Entry(knowledge.FoundingSlug); got.Layer != knowledge.SeedLayer {
		t.Error("a reset entry is still the user's")
	}
}

func TestRevisions(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "entries.db"))
	ctx := t.Context()
	e := sample("revised")
	e.Why = "one"
	if err := s.Put(ctx, e, "first"); err != nil {
		t.Fatal(err)
	}
	e.Why = "two"
	if err := s.Put(ctx, e, "second"); err != nil {
		t.Fatal(err)
	}
	if err := s.Remove(ctx, e.Slug); err != nil {
		t.Fatal(err)
	}
	if err := s.Remove(ctx, e.Slug); !errors.Is(err, knowledge.ErrNoEntry) {
		t.Errorf("removing twice: %v, want ErrNoEntry", err)
	}
	if err := s.Revert(ctx, e.Slug, 1); err != nil {
		t.Fatal(err)
	}
	if got := load(t, s).Entry(e.Slug); got == nil || got.Why != "one" {
		t.Errorf("reverted to %v", got)
	}
	if err := s.Revert(ctx, e.Slug, 9); !errors.Is(err, knowledge.ErrNoEntry) {
		t.Errorf("reverting to a revision that is not there: %v", err)
	}
	log, err := s.Log(ctx, e.Slug)
	if err != nil || len(log) != 4 {
		t.Fatalf("log of %d revisions, %v", len(log), err)
	}
	for i, note := range []string{"first", "second", "removed", "reverted to revision 1"} {
		if log[i].Number != i+1 || log[i].Note != note {
			t.Errorf("revision %d is %d %q, want %q", i, log[i].Number, log[i].Note, note)
		}
	}
}

func TestPutRefusesAnEntryOfNoUse(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "entries.db"))
	bad := sample("bad")
	bad.Problem = "slow"
	if err := s.PutAll(t.Context(), []*knowledge.Entry{sample("good"), bad}, ""); err == nil || !strings.Contains(err.Error(), "entry bad: problem") {
		t.Errorf("error %v, want one about the problem of bad", err)
	}
	if load(t, s).Entry("good") != nil {
		t.Error("half of a refused batch was kept")
	}
}

func TestCorruptFileIsKeptAside(t *testing.T) {
	garbage := bytes.Repeat([]byte("not a database "), 1000)
	for _, tc := range []struct {
		name  string
		spoil func(t *testing.T, path string)
		late  bool // shows on loading at the latest
	}{
		{name: "garbage", spoil: func(t *testing.T, path string) { writeFile(t, path, garbage) }},
		{name: "cut off", spoil: func(t *testing.T, path string) {
			if err := os.Truncate(path, 6000); err != nil {
				t.Fatal(err)
			}
		}, late: true},
		{name: "pages overwritten", spoil: func(t *testing.T, path string) {
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for i := 4096; i < len(src); i++ {
				src[i] = byte(i * 7)
			}
			writeFile(t, path, src)
		}, late: true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "entries.db")
			s := open(t, path)
			if err := s.Put(t.Context(), full(), ""); err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			tc.spoil(t, path)
			spoiled, _ := os.ReadFile(path)

			s, err := knowledge.Open(t.Context(), path)
			t.Cleanup(func() { _ = s.Close() })
			book, loadErr := s.Load(t.Context())
			if err == nil && tc.late {
				err = loadErr
			}
			trouble := troubleOf(t, err, knowledge.Corrupt)
			kept, readErr := os.ReadFile(trouble.Aside)
			if readErr != nil || !bytes.Equal(kept, spoiled) {
				t.Errorf("the corrupt file was not kept whole: %v", readErr)
			}
			if !strings.Contains(trouble.Error(), trouble.Aside) {
				t.Errorf("the message does not say where the file is: %s", trouble)
			}
			if book.For("requests.get", "") == nil {
				t.Error("no entry while the database is corrupt")
			}
			if err := s.Put(t.Context(), full(), ""); err != nil {
				t.Errorf("the new database can't be written: %v", err)
			}
			if _, err := knowledge.Open(t.Context(), path); err != nil {
				t.Errorf("the next start still complains: %v", err)
			}
		})
	}
}

func writeFile(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestEmptyFileBecomesADatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	writeFile(t, path, nil)
	s := open(t, path)
	if err := s.Put(t.Context(), full(), ""); err != nil {
		t.Error(err)
	}
}

func TestNewerVersionIsOnlyRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	s := open(t, path)
	if err := s.Put(t.Context(), full(), ""); err != nil {
		t.Fatal(err)
	}
	_ = s.Close()
	raw(t, path, "PRAGMA user_version = 99; ALTER TABLE entries ADD COLUMN hologram TEXT")
	before, _ := os.ReadFile(path)
	s, err := knowledge.Open(t.Context(), path)
	t.Cleanup(func() { _ = s.Close() })
	wantTrouble(t, err, knowledge.Newer)
	if load(t, s).Entry("full-entry") == nil {
		t.Error("the entries of the newer database are not read")
	}
	if err := s.Vote(t.Context(), "full-entry", 1); !errors.Is(err, knowledge.ErrNotWritable) {
		t.Errorf("writing a newer database: %v", err)
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("the newer database was changed")
	}
}

func TestForeignDatabaseIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	raw(t, path, "CREATE TABLE bookmarks (url TEXT)")
	before, _ := os.ReadFile(path)
	s, err := knowledge.Open(t.Context(), path)
	t.Cleanup(func() { _ = s.Close() })
	wantTrouble(t, err, knowledge.Foreign)
	if load(t, s).Entry(knowledge.FoundingSlug) == nil {
		t.Error("no embedded entries")
	}
	if err := s.Put(t.Context(), full(), ""); !errors.Is(err, knowledge.ErrNotWritable) {
		t.Errorf("writing another program's database: %v", err)
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("another program's database was changed")
	}
}

// heldByAnother is a database on which another program's connection has run
// statements; it is closed at the end of the test.
func heldByAnother(t *testing.T, statements string) (path string, db *sql.DB) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "entries.db")
	_ = open(t, path).Close()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { _ = db.Close() })
	if _, err := db.ExecContext(t.Context(), statements); err != nil {
		t.Fatal(err)
	}
	return path, db
}

func TestLockedDatabase(t *testing.T) {
	path, _ := heldByAnother(t, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; INSERT INTO facts VALUES ('x', 'y')")
	s, err := knowledge.Open(t.Context(), path)
	t.Cleanup(func() { _ = s.Close() })
	wantTrouble(t, err, knowledge.Unavailable)
	if load(t, s).For("requests.get", "") == nil {
		t.Error("no entry while the database is locked")
	}
	hits, err := s.Search(t.Context(), load(t, s), "event loop is blocked", 3)
	if err != nil || len(hits) == 0 {
		t.Errorf("searching without the database: %v, %v", hits, err)
	}
}

// A process that is starved of processor time can take long to plant the seed
// layer. Those that start meanwhile wait for it and can write.
func TestStartWhileAnotherPlants(t *testing.T) {
	t.Parallel()
	path, db := heldByAnother(t, "BEGIN IMMEDIATE; UPDATE facts SET value = 'of an older version' WHERE name = 'seed'; COMMIT; BEGIN IMMEDIATE")
	const longerThanAWriteWaits = 6 * time.Second
	go func() {
		time.Sleep(longerThanAWriteWaits)
		_, _ = db.Exec("ROLLBACK")
	}()
	s := open(t, path)
	if err := s.Put(t.Context(), full(), ""); err != nil {
		t.Error(err)
	}
}

func TestDirectoryThatIsAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	writeFile(t, file, []byte("x"))
	s, err := knowledge.Open(t.Context(), filepath.Join(file, "entries.db"))
	wantTrouble(t, err, knowledge.Unavailable)
	if load(t, s).Entry(knowledge.FoundingSlug) == nil {
		t.Error("no embedded entries")
	}
	if _, err := s.Examine(t.Context()); err == nil {
		t.Error("there is nothing to examine")
	}
}

func TestWritersAndReadersAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	const writers = 3
	each := 40
	if machine.UnderRace {
		each = 8
	}
	var wg sync.WaitGroup
	errs := make(chan error, 2*writers*each)
	for w := range writers {
		s, err := knowledge.Open(t.Context(), path) // a handle of its own, as another process has
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		wg.Go(func() {
			for i := range each {
				errs <- s.Put(t.Context(), sample(fmt.Sprintf("entry-%d-%d", w, i)), "")
				_, err := s.Load(t.Context())
				errs <- err
			}
		})
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := len(load(t, open(t, path)).Entries()) - len(knowledge.Seed().Entries()); got != writers*each {
		t.Errorf("%d of %d writes landed", got, writers*each)
	}
}

func TestCancelledWriteLeavesNothing(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "entries.db"))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Put(ctx, full(), ""); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
	if load(t, s).Entry("full-entry") != nil {
		t.Error("a cancelled write was kept")
	}
}

func TestBackupIsADatabase(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "entries.db"))
	if err := s.Put(t.Context(), full(), ""); err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(dir, "a 'quoted' copy.db")
	for range 2 { // the second replaces the first
		if err := s.Backup(t.Context(), copied); err != nil {
			t.Fatal(err)
		}
	}
	if load(t, open(t, copied)).Entry("full-entry") == nil {
		t.Error("the entry is not in the backup")
	}
}

func TestTeamEntries(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "team.db")
	s := open(t, path)
	if err := s.Put(t.Context(), full(), ""); err != nil {
		t.Fatal(err)
	}
	_ = s.Close()
	folder := filepath.Join(dir, "entries")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(folder, "full-entry.md"), full().Markdown())
	for _, source := range []string{path, folder} {
		entries, errs := knowledge.TeamEntries(t.Context(), source)
		if len(errs) > 0 || len(entries) != 1 || entries[0].Layer != knowledge.TeamLayer || entries[0].Slug != "full-entry" {
			t.Errorf("%s gave %v, %v", source, entries, errs)
		}
	}
	foreign := filepath.Join(dir, "foreign.db")
	raw(t, foreign, "CREATE TABLE x (y)")
	for _, source := range []string{filepath.Join(dir, "none"), foreign} {
		if entries, errs := knowledge.TeamEntries(t.Context(), source); len(errs) != 1 || entries != nil {
			t.Errorf("%s gave %v, %v", source, entries, errs)
		}
	}
}

// A change by another process changes the stamp; loading does not, once the
// log of the change is settled.
func TestStamp(t *testing.T) {
	dir := t.TempDir()
	path, folder := filepath.Join(dir, "entries.db"), filepath.Join(dir, "team")
	stamp := func() string { return knowledge.Stamp(path, folder, filepath.Join(dir, "none")) }
	if stamp() != "" {
		t.Errorf("nothing has the stamp %q", stamp())
	}
	server, other := open(t, path), open(t, path)
	before := stamp()
	load(t, server)
	if got := stamp(); got != before {
		t.Errorf("loading changed the stamp:\n%s\n%s", before, got)
	}
	if err := other.Vote(t.Context(), "blocking-http", 1); err != nil {
		t.Fatal(err)
	}
	if got := stamp(); got == before {
		t.Error("a vote of another process did not change the stamp")
	}
	before = stamp()
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(folder, "full-entry.md"), full().Markdown())
	if got := stamp(); got == before {
		t.Error("a new file did not change the stamp")
	}
	before = stamp()
	if err := os.Remove(filepath.Join(folder, "full-entry.md")); err != nil {
		t.Fatal(err)
	}
	if got := stamp(); got == before {
		t.Error("a file that went away did not change the stamp")
	}
}
