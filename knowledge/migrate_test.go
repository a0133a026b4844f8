package knowledge

import (
	"path/filepath"
	"testing"
	"testing/fstest"
)

// nextVersion is the schema of this version and one migration more.
func nextVersion(t *testing.T, statements string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range migrations(migrationFiles) {
		src, err := migrationFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: src}
	}
	files["migrations/9999_next.sql"] = &fstest.MapFile{Data: []byte(statements)}
	return files
}

func TestMigrationKeepsWhatIsTheUsers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	s, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	edited := Seed().Entry(FoundingSlug).Clone()
	edited.Context = "edited"
	if err := s.Put(t.Context(), edited, ""); err != nil {
		t.Fatal(err)
	}
	added := edited.Clone()
	added.Slug, added.Title = "added", "An entry of the user's own"
	if err := s.Put(t.Context(), added, ""); err != nil {
		t.Fatal(err)
	}
	if err := s.Disable(t.Context(), "blocking-sleep", true); err != nil {
		t.Fatal(err)
	}
	files := nextVersion(t, "ALTER TABLE entries ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'; DELETE FROM facts WHERE name = 'seed';")
	if err := prepare(t.Context(), s.writer, path, files); err != nil {
		t.Fatal(err)
	}
	book, err := s.Load(t.Context())
	if err != nil || book.Entry(FoundingSlug).Context != "edited" || !book.Disabled("blocking-sleep") || book.Entry("added") == nil {
		t.Errorf("after the migration: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	// This version only reads the migrated file; the backup is as it was.
	newer, err := Open(t.Context(), path)
	if err == nil {
		t.Error("the migrated database does not look newer")
	}
	_ = newer.Close()
	backup, err := Open(t.Context(), path+".v1.bak")
	if err != nil {
		t.Fatalf("the backup: %v", err)
	}
	defer func() { _ = backup.Close() }()
	book, err = backup.Load(t.Context())
	if err != nil || book.Entry(FoundingSlug).Context != "edited" {
		t.Errorf("the backup lacks the edit: %v", err)
	}
}

func TestFailedMigrationChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "entries.db")
	s, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	files := nextVersion(t, "ALTER TABLE entries ADD COLUMN colour TEXT; SELECT no_such_function();")
	if err := prepare(t.Context(), s.writer, path, files); err == nil {
		t.Fatal("a broken migration went through")
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s, err = Open(t.Context(), path)
	if err != nil {
		t.Errorf("half of a migration was kept: %v", err)
	}
	_ = s.Close()
}
