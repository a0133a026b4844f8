package main

import (
	"maps"
	"slices"
	"sync"
)

// overlay is a file system with the fixed text of some files over what stands
// on disk, so that everything that reads a file during a run reads the same.
// It is safe for concurrent use.
type overlay struct {
	fileSystem
	mu    sync.RWMutex
	fixed map[string][]byte
}

func (o *overlay) ReadFile(path string) ([]byte, error) {
	o.mu.RLock()
	src, ok := o.fixed[path]
	o.mu.RUnlock()
	if ok {
		return src, nil
	}
	return o.fileSystem.ReadFile(path)
}

// set makes src the text of the file at path; nil is that on disk again.
func (o *overlay) set(path string, src []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if src == nil {
		delete(o.fixed, path)
		return
	}
	if o.fixed == nil {
		o.fixed = map[string][]byte{}
	}
	o.fixed[path] = src
}

// paths are the files that have another text than on disk, in order.
func (o *overlay) paths() []string {
	o.mu.RLock()
	defer o.mu.RUnlock()
	return slices.Sorted(maps.Keys(o.fixed))
}

// text is the fixed text of a file, nil where it has none.
func (o *overlay) text(path string) []byte {
	o.mu.RLock()
	defer o.mu.RUnlock()
	return o.fixed[path]
}
