package analysis

import "regexp"

var frameworkImport = regexp.MustCompile(`(?m)^[ \t]*(?:import|from)[ \t]+(asyncio|anyio|trio)\b`)

// framework is the asynchronous framework that a file uses: the one of anyio
// and trio that it imports, where it does not import asyncio as well. It is
// empty where a file imports none of them.
func framework(src []byte) string {
	found := ""
	for _, m := range frameworkImport.FindAllSubmatch(src, -1) {
		name := string(m[1])
		if name == "asyncio" {
			return name
		}
		found = name
	}
	return found
}
