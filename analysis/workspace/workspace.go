// Package workspace lists the Python files of a folder: what belongs to the
// project, and not what its tools have put beside it. It has no file system of
// its own.
package workspace

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"
)

// Files is the file system that is walked. Paths are absolute and
// slash-separated.
type Files interface {
	ReadFile(path string) ([]byte, error)
	// ReadDir lists a folder, sorted by name. Entries of symbolic links say so.
	ReadDir(path string) ([]fs.DirEntry, error)
	// Stat follows symbolic links.
	Stat(path string) (fs.FileInfo, error)
	// EvalSymlinks is the path behind all symbolic links.
	EvalSymlinks(path string) (string, error)
}

// Walker lists Python files. The zero value of Excluded excludes nothing.
type Walker struct {
	Files Files
	// Excluded is asked for each file and folder below a root; it is how the
	// configuration's `exclude` comes in. Nil excludes nothing.
	Excluded func(path string) bool
}

// caches are folders that never hold sources of anybody.
var caches = []string{
	".git", ".hg", ".svn", "__pycache__", "node_modules",
	".mypy_cache", ".pytest_cache", ".ruff_cache", ".ipynb_checkpoints",
}

// environments are folders of installed code: walked only on request.
var environments = []string{
	".venv", "venv", ".tox", ".nox", ".eggs", ".direnv", "site-packages", "dist-packages", "__pypackages__",
}

// outputs are folders of built files, unless they are Python packages.
var outputs = []string{"build", "dist"}

// Walk lists the Python files at root, an absolute path, in the order of their
// names. A root that is a file is listed whatever its name is, and a root that
// is a folder is walked even where an ignore file or its name would leave it
// out: it was named. A folder or file that vanishes while it is walked is
// passed over; one that can't be read comes with its error, and the walk goes
// on. It ends early when ctx does.
func (w *Walker) Walk(ctx context.Context, root string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		info, err := w.Files.Stat(root)
		if err != nil {
			yield(root, err)
			return
		}
		if !info.IsDir() {
			yield(root, nil)
			return
		}
		target, err := w.Files.EvalSymlinks(root)
		if err != nil {
			target = root
		}
		run := &walk{Walker: w, ctx: ctx, yield: yield, walked: []string{target}}
		run.inEnvironment = slices.ContainsFunc(strings.Split(root, "/"), func(part string) bool {
			return slices.Contains(environments, part)
		})
		run.folder(root, run.ignoreFilesAbove(root))
	}
}

// walk is one run of a Walker.
type walk struct {
	*Walker
	ctx           context.Context
	yield         func(string, error) bool
	inEnvironment bool     // the root lies in a virtual environment: it was asked for
	walked        []string // folders, without symbolic links, that are being walked
}

// ignoreFilesAbove reads the ignore files between the top of the Git work tree
// and root. Where they leave out root itself, they are not asked.
func (w *walk) ignoreFilesAbove(root string) []*ignoreFile {
	var files []*ignoreFile
	above := ancestors(w.Files, root)
	for i, dir := range above {
		files = w.withIgnoreFile(files, dir)
		next := root
		if i+1 < len(above) {
			next = above[i+1]
		}
		if ignored(files, next, true) {
			return nil
		}
	}
	return files
}

// withIgnoreFile adds the ignore file of dir, where it has one.
func (w *walk) withIgnoreFile(files []*ignoreFile, dir string) []*ignoreFile {
	src, err := w.Files.ReadFile(path.Join(dir, ".gitignore"))
	if err != nil {
		return files
	}
	return append(slices.Clip(files), parseIgnore(dir, src))
}

// folder walks dir and reports whether to go on.
func (w *walk) folder(dir string, ignores []*ignoreFile) bool {
	if w.ctx.Err() != nil {
		return false
	}
	entries, err := w.Files.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) && !w.yield(dir, err) {
		return false
	}
	ignores = w.withIgnoreFile(ignores, dir)
	for _, entry := range entries {
		if !w.entry(path.Join(dir, entry.Name()), entry.Type(), ignores) {
			return false
		}
	}
	return true
}

// entry walks one item of a folder and reports whether to go on.
func (w *walk) entry(name string, mode fs.FileMode, ignores []*ignoreFile) bool {
	linked := mode&fs.ModeSymlink != 0
	if linked {
		info, err := w.Files.Stat(name)
		if err != nil {
			return true // a dangling link, or a link to itself
		}
		mode = info.Mode().Type()
	}
	switch {
	case mode.IsDir():
		if w.skips(name) || ignored(ignores, name, true) || w.excluded(name) {
			return true
		}
		if linked {
			return w.linkedFolder(name, ignores)
		}
		return w.folder(name, ignores)
	case mode.IsRegular() && IsPython(name):
		if ignored(ignores, name, false) || w.excluded(name) {
			return true
		}
		return w.yield(name, nil)
	}
	return true
}

// linkedFolder walks a folder behind a symbolic link, unless it is being
// walked under another name, holds a folder that is, or lies in one: the link
// would repeat files, or never end.
func (w *walk) linkedFolder(name string, ignores []*ignoreFile) bool {
	target, err := w.Files.EvalSymlinks(name)
	if err != nil {
		return true
	}
	for _, dir := range w.walked {
		if within(dir, target) || within(target, dir) {
			return true
		}
	}
	w.walked = append(w.walked, target)
	return w.folder(name, ignores)
}

func (w *walk) excluded(name string) bool { return w.Excluded != nil && w.Excluded(name) }

// skips reports whether the folder at name is one of those that hold no
// sources of the project.
func (w *walk) skips(name string) bool {
	base := path.Base(name)
	switch {
	case slices.Contains(caches, base):
		return true
	case w.inEnvironment:
		return false
	case slices.Contains(environments, base):
		return true
	case slices.Contains(outputs, base):
		return !w.exists(path.Join(name, "__init__.py"))
	}
	return w.exists(path.Join(name, "pyvenv.cfg")) // an environment by any name
}

func (w *walk) exists(name string) bool {
	_, err := w.Files.Stat(name)
	return err == nil
}

// within reports whether name is dir or lies below it.
func within(dir, name string) bool {
	return name == dir || strings.HasPrefix(name, strings.TrimSuffix(dir, "/")+"/")
}

// IsPython reports whether a file of this name holds Python code. Stubs
// (.pyi) don't: nothing in them runs.
func IsPython(name string) bool {
	switch path.Ext(name) {
	case ".py", ".pyw":
		return true
	}
	return false
}
