package analysis

import (
	"bytes"
	"regexp"
)

var (
	importLine = regexp.MustCompile(`(?m)^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([^#;\r\n]+))`)
	topModule  = regexp.MustCompile(`^[ \t]*(\w+)`)
)

// framework is the asynchronous framework that a file uses: the one of anyio
// and trio that it imports, where it does not import asyncio as well. It is
// empty where a file imports none of them.
func framework(src []byte) string {
	found := ""
	for _, m := range importLine.FindAllSubmatch(src, -1) {
		modules := m[2]
		if modules == nil {
			modules = m[1]
		}
		for _, name := range bytes.Split(modules, []byte(",")) {
			switch top := topModule.FindSubmatch(name); {
			case top == nil:
			case string(top[1]) == "asyncio":
				return "asyncio"
			case string(top[1]) == "anyio", string(top[1]) == "trio":
				found = string(top[1])
			}
		}
	}
	return found
}
