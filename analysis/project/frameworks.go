package project

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Loops are the libraries with an event loop of their own that advice can be
// written for.
var Loops = []string{"asyncio", "anyio", "trio"}

// Loop is the first of Loops that the configuration names, or "".
func (c *Config) Loop() string {
	if c == nil {
		return ""
	}
	for _, name := range c.Frameworks {
		if slices.Contains(Loops, name) {
			return name
		}
	}
	return ""
}

// Loop is the one of Loops that a project runs on by what it declares, or "". A
// library that knows no loop but asyncio's settles it; else what is written for
// anyio runs on trio too, and of one that declares trio alone nothing runs on
// asyncio.
func (i *Info) Loop() string {
	switch {
	case i == nil:
		return ""
	case slices.ContainsFunc(slices.Collect(maps.Keys(i.Dependencies)), asyncioAlone):
		return "asyncio"
	case i.Has("anyio"):
		return "anyio"
	case i.Has("trio"):
		return "trio"
	}
	return ""
}

// asyncioAlone reports whether a distribution, by its normalised name, runs on
// the loop of asyncio alone.
func asyncioAlone(name string) bool {
	return strings.HasPrefix(name, "aio") || asyncioLibraries[name]
}

var asyncioLibraries = map[string]bool{
	"async-lru": true, "async-timeout": true, "asyncpg": true, "asyncssh": true, "discord-py": true, "disnake": true, "hikari": true,
	"homeassistant": true, "motor": true, "nats-py": true, "nextcord": true, "pyrogram": true, "pytest-asyncio": true,
	"python-telegram-bot": true, "quart": true, "sanic": true, "telethon": true, "temporalio": true, "textual": true, "tornado": true,
	"uvicorn": true, "uvloop": true, "websockets": true,
}

// Advises returns what fixes and cards are to go by in a file that imports the
// given one of Loops, or none (""), in the project info: one of Loops, which is
// asyncio where neither file, configuration nor dependencies choose, and the
// project with the configured frameworks among its dependencies.
func (c *Config) Advises(loop string, info *Info) (string, *Info) {
	loop = cmp.Or(loop, c.Loop(), info.Loop(), Loops[0])
	if c == nil || len(c.Frameworks) == 0 {
		return loop, info
	}
	more := Info{Dependencies: map[string]bool{}}
	if info != nil {
		more.Python = info.Python
		maps.Copy(more.Dependencies, info.Dependencies)
	}
	for _, name := range c.Frameworks {
		more.Dependencies[name] = true
	}
	return loop, &more
}

// frameworks reads a list of distributions.
func (r *configReader) frameworks(key string, value any) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want a list of names, such as anyio or aiohttp")
		return
	}
	r.config.Frameworks = []string{} // an empty list is a choice too
	for _, item := range items {
		name, ok := item.(string)
		if !ok || requirement(name) != Normalise(name) || name == "" {
			r.fault(key, fmt.Sprintf("%#v is not the name of a distribution", item))
			continue
		}
		r.config.Frameworks = append(r.config.Frameworks, Normalise(name))
	}
}
