package main

import (
	"io/fs"
	"os"
	"path/filepath"
)

// disk is the real file system, as the engine and the walk over a workspace
// name files: absolute, with slashes. It is safe for concurrent use.
type disk struct{}

func (disk) ReadFile(path string) ([]byte, error) { return os.ReadFile(filepath.FromSlash(path)) }

func (disk) IsFile(path string) bool {
	info, err := os.Stat(filepath.FromSlash(path))
	return err == nil && info.Mode().IsRegular()
}

func (disk) IsDir(path string) bool {
	info, err := os.Stat(filepath.FromSlash(path))
	return err == nil && info.IsDir()
}

func (disk) ReadDir(path string) ([]fs.DirEntry, error) { return os.ReadDir(filepath.FromSlash(path)) }

func (disk) Stat(path string) (fs.FileInfo, error) { return os.Stat(filepath.FromSlash(path)) }

func (disk) EvalSymlinks(path string) (string, error) {
	target, err := filepath.EvalSymlinks(filepath.FromSlash(path))
	return filepath.ToSlash(target), err
}

// absolute is the name that the engine has for a path of the command line.
func absolute(path string) (string, error) {
	abs, err := filepath.Abs(path)
	return filepath.ToSlash(abs), err
}
