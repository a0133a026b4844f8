package knowledge

import (
	"os"
	"path/filepath"
	"testing"
)

func TestDataDirectory(t *testing.T) {
	for _, tc := range []struct {
		name, goos, home string
		env              map[string]string
		want             string // "" for an error
	}{
		{"our own variable", "linux", "/home/ada", map[string]string{"UNBLOCK_DATA_DIR": "/data", "XDG_DATA_HOME": "/xdg"}, "/data"},
		{"XDG", "linux", "/home/ada", map[string]string{"XDG_DATA_HOME": "/xdg"}, "/xdg/unblock"},
		{"a relative XDG path is ignored", "linux", "/home/ada", map[string]string{"XDG_DATA_HOME": "xdg"}, "/home/ada/.local/share/unblock"},
		{"home", "freebsd", "/home/ada", nil, "/home/ada/.local/share/unblock"},
		{"macOS", "darwin", "/Users/ada", map[string]string{"XDG_DATA_HOME": "/xdg"}, "/Users/ada/Library/Application Support/unblock"},
		{"Windows", "windows", "/c/ada", map[string]string{"LocalAppData": "/c/ada/AppData/Local"}, "/c/ada/AppData/Local/unblock"},
		{"Windows without the variable", "windows", "/c/ada", nil, ""},
		{"no home", "linux", "", nil, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := dataDir(tc.goos, tc.home, func(name string) string { return tc.env[name] })
			if got != filepath.FromSlash(tc.want) || (err == nil) != (tc.want != "") {
				t.Errorf("dataDir = %q, %v, want %q", got, err, tc.want)
			}
		})
	}
}

func TestProjectEntriesOfTheNearestFolder(t *testing.T) {
	root := t.TempDir()
	deep := filepath.Join(root, "a", "b")
	entries := filepath.Join(root, filepath.FromSlash(ProjectDir))
	for _, dir := range []string{deep, entries} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(entries, FoundingSlug+".md")
	if err := os.WriteFile(file, Seed().Entry(FoundingSlug).Markdown(), 0o600); err != nil {
		t.Fatal(err)
	}
	list, errs := ProjectEntries(deep)
	if len(errs) > 0 || len(list) != 1 || list[0].Layer != ProjectLayer || list[0].File != file {
		t.Errorf("found %v, %v", list, errs)
	}
}

func BenchmarkReadSeeds(b *testing.B) {
	for b.Loop() {
		if entries, _ := ReadDir(os.DirFS("entries"), SeedLayer); len(entries) < 100 {
			b.Fatal(len(entries))
		}
	}
}

func BenchmarkOpenAndLoad(b *testing.B) {
	path := filepath.Join(b.TempDir(), "entries.db")
	for b.Loop() {
		s, err := Open(b.Context(), path)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.Load(b.Context()); err != nil {
			b.Fatal(err)
		}
		_ = s.Close()
	}
}
