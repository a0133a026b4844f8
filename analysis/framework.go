package analysis

import (
	"bytes"
	"regexp"
)

var (
	importLine = regexp.MustCompile(`^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([^#;\r\n]+))`)
	topModule  = regexp.MustCompile(`^[ \t]*(\w+)`)
)

// framework is the asynchronous framework that a file uses: the one of anyio
// and trio that it imports, where it does not import asyncio as well. It is
// empty where a file imports none of them.
func framework(src []byte) string {
	found := ""
	for line := range bytes.Lines(src) {
		for _, top := range imported(line) {
			switch top {
			case "asyncio":
				return "asyncio"
			case "anyio", "trio":
				found = top
			}
		}
	}
	return found
}

// imported are the top modules that a line imports. It is asked of each line of a
// file with each key, so that what is no import costs next to nothing.
func imported(line []byte) (tops []string) {
	if trimmed := bytes.TrimLeft(line, " \t"); !bytes.HasPrefix(trimmed, []byte("import")) && !bytes.HasPrefix(trimmed, []byte("from")) {
		return nil
	}
	m := importLine.FindSubmatch(line)
	if m == nil {
		return nil
	}
	modules := m[2]
	if modules == nil {
		modules = m[1]
	}
	for name := range bytes.SplitSeq(modules, []byte(",")) {
		if top := topModule.FindSubmatch(name); top != nil {
			tops = append(tops, string(top[1]))
		}
	}
	return tops
}
