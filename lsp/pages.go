package lsp

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/unblock-lsp/unblock/knowledge"
)

// DefaultCacheDir is where pages are written: $UNBLOCK_CACHE_DIR, else the
// folder "unblock" in the user's cache directory.
func DefaultCacheDir() (string, error) {
	if dir := os.Getenv("UNBLOCK_CACHE_DIR"); dir != "" {
		return filepath.Abs(dir)
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("cache directory: %w", err)
	}
	return filepath.Join(dir, "unblock"), nil
}

// pageCache keeps entries as Markdown files, so that an editor can open them.
// A page is written when it is first asked for. All methods are safe for
// concurrent use.
type pageCache struct {
	dir string
	log *slog.Logger
	mu  sync.Mutex
	// uris are the pages of this session. An entry is immutable: an edited one
	// is another pointer, and is written anew.
	uris map[*knowledge.Entry]string
}

func newPageCache(dir string, log *slog.Logger) *pageCache {
	if dir == "" {
		var err error
		if dir, err = DefaultCacheDir(); err != nil {
			log.Info("entries have no pages", "err", err)
		}
	}
	return &pageCache{dir: dir, log: log, uris: map[*knowledge.Entry]string{}}
}

// forget lets go of the entries of a book that is no longer used.
func (c *pageCache) forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.uris)
}

// uri is the address of an entry's page, or "" where there can't be one.
func (c *pageCache) uri(e *knowledge.Entry) string {
	if e == nil || c.dir == "" {
		return ""
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	uri, known := c.uris[e]
	if !known {
		file, err := c.write(e)
		if err == nil {
			uri = fileURI(filepath.ToSlash(file))
		} else {
			c.log.Warn("page not written", "entry", e.Slug, "err", err)
		}
		c.uris[e] = uri // a failure is not tried again with every keystroke
	}
	return uri
}

// write puts the page of e in its place.
func (c *pageCache) write(e *knowledge.Entry) (file string, err error) {
	if e.Slug == "" || strings.ContainsAny(e.Slug, `/\:`) || !filepath.IsLocal(e.Slug) {
		return "", fmt.Errorf("%q can't name a file", e.Slug) // a project's entry may be called anything
	}
	return c.file("entries", e.Slug+".md", e.Document())
}

// put writes a document of ours and returns its address.
func (c *pageCache) put(folder, name, text string) (uri string, err error) {
	if c.dir == "" {
		return "", errors.New("there is no cache directory")
	}
	file, err := c.file(folder, name, text)
	if err != nil {
		return "", err
	}
	return fileURI(filepath.ToSlash(file)), nil
}

// file puts text in its place at once, never half: other sessions write the
// same files.
func (c *pageCache) file(folder, name, text string) (file string, err error) {
	dir := filepath.Join(c.dir, folder)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	file = filepath.Join(dir, name)
	if old, err := os.ReadFile(file); err == nil && string(old) == text {
		return file, nil
	}
	temp, err := os.CreateTemp(dir, ".page-*")
	if err != nil {
		return "", err
	}
	_, err = temp.WriteString(text)
	if err = errors.Join(err, temp.Close()); err == nil {
		err = os.Rename(temp.Name(), file)
	}
	if err != nil {
		_ = os.Remove(temp.Name()) // the error above says more
		return "", err
	}
	return file, nil
}
