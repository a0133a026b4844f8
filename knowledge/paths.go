package knowledge

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
)

// DatabaseName is the file name of the entry database in the data directory.
const DatabaseName = "entries.db"

// DatabasePath is where the user's entries are: $UNBLOCK_DATA_DIR/entries.db,
// else unblock/entries.db in the data directory that the system has for
// programs. It fails where no home directory is known.
func DatabasePath() (string, error) {
	home, err := os.UserHomeDir()
	if err != nil {
		home = ""
	}
	dir, err := dataDir(runtime.GOOS, home, os.Getenv)
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, DatabaseName), nil
}

func dataDir(goos, home string, getenv func(string) string) (string, error) {
	if dir := getenv("UNBLOCK_DATA_DIR"); dir != "" {
		return filepath.Abs(dir)
	}
	switch goos {
	case "windows":
		if dir := getenv("LocalAppData"); dir != "" {
			return filepath.Join(dir, "unblock"), nil
		}
		return "", errors.New("no data directory: neither UNBLOCK_DATA_DIR nor LocalAppData is set")
	case "darwin", "ios":
		if home != "" {
			return filepath.Join(home, "Library", "Application Support", "unblock"), nil
		}
	default:
		// The XDG specification has relative paths ignored.
		if dir := getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
			return filepath.Join(dir, "unblock"), nil
		}
		if home != "" {
			return filepath.Join(home, ".local", "share", "unblock"), nil
		}
	}
	return "", errors.New("no data directory: neither UNBLOCK_DATA_DIR nor HOME is set")
}

// ProjectDir is where a project keeps its own entries, relative to its root.
const ProjectDir = ".unblock/entries"

// ProjectEntries reads the project layer for a directory: the Markdown files
// of the nearest ProjectDir in it or above it. Files that can't be used give
// an error each; no such directory gives nothing.
func ProjectEntries(dir string) ([]*Entry, []error) {
	for {
		entries := filepath.Join(dir, filepath.FromSlash(ProjectDir))
		if info, err := os.Stat(entries); err == nil && info.IsDir() {
			list, errs := ReadDir(os.DirFS(entries), ProjectLayer)
			for _, e := range list {
				e.File = filepath.Join(entries, e.File)
			}
			return list, errs
		}
		up := filepath.Dir(dir)
		if up == dir {
			return nil, nil
		}
		dir = up
	}
}
