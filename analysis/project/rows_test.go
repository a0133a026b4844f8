package project

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

func TestRows(t *testing.T) {
	config, problems := ParseConfig("/p/unblock.toml", []byte(`
offloads = ["company.pool.spawn", { name = "company.pool.later", callable = "job@1" }]
entries = ["../team", "/share/entries.db"]

[[blocking]]
name = "company.client.Client.fetch"
code = "blocking-http"
latency = "moderate"
what = "the report service"
returns = "company.client.Report"
lazy = true
caveat = "one session a thread"
when = ["timeout@1=None or absent"]
unless = "cached=True"
fix = "await company.aio.fetch({args})"
alternatives = ["company.aio.fetch_all", { call = "other.fetch", requires = "other", framework = "anyio", python = "3.11", note = "faster" }]

[[loop-callbacks]]
name = "company.bus.Bus.subscribe"
callable = "handler@1"

[[loop-callbacks]]
decorator = "company.bus.on"

[[loop-callbacks]]
class = "company.wire.Handler"
methods = ["on_data", "on_close"]

[[decorators]]
name = "company.web.endpoint"
effect = "off-loop"
`))
	for _, p := range problems {
		t.Error(p.Error())
	}
	want := []*catalogue.Symbol{
		{
			Name: "company.client.Client.fetch", Kind: catalogue.Function, Code: catalogue.HTTP, Latency: catalogue.Moderate,
			What: "the report service", Returns: "company.client.Report", Lazy: true, Caveat: "one session a thread",
			When:   []catalogue.Condition{{Param: "timeout", Position: 1, Value: "None or absent"}},
			Unless: []catalogue.Condition{{Param: "cached", Position: -1, Value: "True"}},
			Alternatives: []catalogue.Alternative{
				{Call: "company.aio.fetch", Template: "await company.aio.fetch({args})"},
				{Call: "company.aio.fetch_all"},
				{Call: "other.fetch", Requires: "other", Framework: "anyio", Since: "3.11", Note: "faster"},
			},
		},
		{Name: "company.web.endpoint", Kind: catalogue.Decorator, Effect: catalogue.OffLoop},
		{Name: "company.bus.Bus.subscribe", Kind: catalogue.Function, LoopCallback: "handler@1"},
		{Name: "company.bus.on", Kind: catalogue.Decorator, Effect: catalogue.OnLoop},
		{Name: "company.wire.Handler.on_data", Kind: catalogue.Function, Effect: catalogue.OnLoop},
		{Name: "company.wire.Handler.on_close", Kind: catalogue.Function, Effect: catalogue.OnLoop},
		{Name: "company.pool.spawn", Kind: catalogue.Function, Offload: "0"},
		{Name: "company.pool.later", Kind: catalogue.Function, Offload: "job@1"},
	}
	if diff := cmp.Diff(want, config.Symbols, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/team", "/share/entries.db"}, config.EntryPaths()); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
}

// Each bad row is told with its line and key, and left out; its neighbours
// are there.
func TestBadRows(t *testing.T) {
	config, problems := ParseConfig("/p/unblock.toml", []byte(`entries = [1, ""]
offloads = [3, "no name", { name = "a.b", callable = "1*" }]

[[blocking]]
name = "good.one"

[[blocking]]
name = "bad.code"
code = "blocking-nothing"

[[blocking]]
name = "bad.types"
lazy = "yes"
what = 3
when = ["timeout"]
unless = [4]

[[blocking]]
name = "bad.fix"
fix = "await f({arguments})"

[[blocking]]
name = "bad.alternatives"
alternatives = [1, {}, { call = "x", framework = "twisted", python = "new", colour = 1 }]

[[loop-callbacks]]
callable = "0"

[[loop-callbacks]]
class = "a.B"

[[loop-callbacks]]
class = "a.B"
methods = ["x.y"]

[[decorators]]
name = "a.b"
effect = "loud"

[[decorators]]
name = "good.two"
effect = "opaque"
`))
	var got []string
	for _, p := range problems {
		got = append(got, p.Error())
	}
	want := []string{
		`/p/unblock.toml:1: entries: 1 is not a path`,
		`/p/unblock.toml:1: entries: "" is not a path`,
		`/p/unblock.toml:2: offloads.0: 3 is not a table: want a list of names, or tables with name and callable`,
		`/p/unblock.toml:2: offloads.1.name: "no name" is not a qualified name`,
		`/p/unblock.toml:2: offloads.2.callable: "1*" is not a parameter: want a position, a name, or name@position`,
		`/p/unblock.toml:9: blocking.1.code: unknown code "blocking-nothing"`,
		`/p/unblock.toml:13: blocking.2.lazy: want true or false`,
		`/p/unblock.toml:14: blocking.2.what: want a string`,
		`/p/unblock.toml:15: blocking.2.when: "timeout" is no condition: want param@pos=value`,
		`/p/unblock.toml:16: blocking.2.unless: 4 is not a string`,
		`/p/unblock.toml:20: blocking.3.fix: "await f({arguments})" is not a template: want an expression in which {args} stands for the arguments`,
		`/p/unblock.toml:24: blocking.4.alternatives.0: want a name or a table`,
		`/p/unblock.toml:24: blocking.4.alternatives.1: a table has no call`,
		`/p/unblock.toml:24: blocking.4.alternatives.2.colour: unknown key: want call, fix, framework, note, python or requires`,
		`/p/unblock.toml:24: blocking.4.alternatives.2.framework: want asyncio, anyio or trio`,
		`/p/unblock.toml:24: blocking.4.alternatives.2.python: "new" is not a Python version`,
		`/p/unblock.toml:26: loop-callbacks.0: want tables with name and callable, with decorator, or with class and methods`,
		`/p/unblock.toml:29: loop-callbacks.1.methods: want a list of names of methods`,
		`/p/unblock.toml:34: loop-callbacks.2.methods: "x.y" is not the name of a method`,
		`/p/unblock.toml:38: decorators.0.effect: want transparent, cached, on-loop, off-loop, opaque, property, context-manager or construction`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	var kept []string
	for _, s := range config.Symbols {
		kept = append(kept, s.Name)
	}
	if diff := cmp.Diff([]string{"good.one", "good.two"}, kept); diff != "" {
		t.Errorf("rows kept (-want +got):\n%s", diff)
	}
}
