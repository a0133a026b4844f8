package knowledge

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
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
	folder := FindProjectDir(dir)
	if folder == "" {
		return nil, nil
	}
	return readFolder(folder, ProjectLayer)
}

// FindProjectDir is the nearest ProjectDir in a directory or above it, or "".
func FindProjectDir(dir string) string {
	for {
		folder := filepath.Join(dir, filepath.FromSlash(ProjectDir))
		if info, err := os.Stat(folder); err == nil && info.IsDir() {
			return folder
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// readFolder reads a layer from the Markdown files of a folder.
func readFolder(folder string, layer Layer) ([]*Entry, []error) {
	list, errs := ReadDir(os.DirFS(folder), layer)
	for _, e := range list {
		e.File = filepath.Join(folder, e.File)
	}
	return list, errs
}

// Stamp tells one state of folders of entries and of databases from another,
// by the names, sizes and times of their files. It asks the file system alone:
// whoever remembers the stamp of their last load knows whether to load again.
func Stamp(paths ...string) string {
	var b strings.Builder
	add := func(file string, info os.FileInfo) {
		fmt.Fprintf(&b, "%s %d %d\n", file, info.Size(), info.ModTime().UnixNano())
	}
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			continue
		}
		if !info.IsDir() {
			add(p, info)
			// An empty log says nothing: opening a database makes one.
			if log, err := os.Stat(p + "-wal"); err == nil && log.Size() > 0 {
				add(p+"-wal", log)
			}
			continue
		}
		files, err := os.ReadDir(p)
		if err != nil {
			continue
		}
		for _, f := range files {
			if info, err := f.Info(); err == nil && filepath.Ext(f.Name()) == ".md" {
				add(filepath.Join(p, f.Name()), info)
			}
		}
	}
	return b.String()
}
