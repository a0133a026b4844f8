package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
)

// errChanged tells that somebody else has written a file since it was read.
var errChanged = errors.New("the file has changed meanwhile")

// replaceFile makes after the content of a file that must still hold before.
// The change is atomic: nobody ever sees half of it. The file keeps its mode,
// and a link goes on to lead to it.
func replaceFile(name string, before, after []byte) error {
	name, err := filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	// A file that may not be written could be replaced all the same.
	file, err := os.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	switch now, err := os.ReadFile(name); {
	case err != nil:
		return err
	case bytes.Equal(now, after): // by another name
		return nil
	case !bytes.Equal(now, before):
		return errChanged
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	_, err = temp.Write(after)
	err = errors.Join(err, temp.Chmod(info.Mode().Perm()), temp.Sync(), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), name)
	}
	if err != nil {
		_ = os.Remove(temp.Name()) // the error above says more
	}
	return err
}
