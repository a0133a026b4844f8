package catalogue

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// doNotBlock are symbols of the list that block nothing; docs/catalogue.md says
// why of each.
var doNotBlock = []string{
	"os.fdopen", "os.path.isreserved", "os.path.normpath", "os.path.samestat", "pathlib.Path.full_match",
	"tempfile.SpooledTemporaryFile", "threading.Lock", "threading.RLock", "urllib3.PoolManager",
}

// TestKnownBlockingSymbols holds that each symbol that other tools know to
// block has a row that does, or a reason in the documentation.
func TestKnownBlockingSymbols(t *testing.T) {
	list, err := os.ReadFile("testdata/known-blocking-symbols.tsv")
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../../docs/catalogue.md")
	if err != nil {
		t.Fatal(err)
	}
	c, checked := Default(), 0
	for line := range strings.Lines(string(list)) {
		name, _, _ := strings.Cut(line, "\t")
		if name == "symbol" {
			continue
		}
		checked++
		switch blocks := c.knownToBlock(name); {
		case slices.Contains(doNotBlock, name):
			if blocks || !strings.Contains(string(page), "`"+name+"`") {
				t.Errorf("%s blocks (%v), or the documentation does not say why it does not", name, blocks)
			}
		case !blocks:
			t.Errorf("%s has no row that blocks", name)
		}
	}
	if checked < 400 {
		t.Errorf("only %d symbols checked", checked)
	}
}

// knownToBlock reports whether name blocks, or for a wildcard something of it.
func (c *Catalogue) knownToBlock(name string) bool {
	typ, attr := parent(name), name[strings.LastIndexByte(name, '.')+1:]
	if attr == "*" {
		for _, owner := range append(c.ancestry(typ), c.Canonical(typ)) {
			for s := range c.Symbols() {
				if s.Code != "" && strings.HasPrefix(s.Name, owner+".") {
					return true
				}
			}
		}
		return false
	}
	s := c.Symbol(name)
	if s == nil && typ != "" {
		s = c.Member(typ, attr)
	}
	return s != nil && s.Code != ""
}
