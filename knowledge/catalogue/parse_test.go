package catalogue

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseErrorsNameFileLineAndKey(t *testing.T) {
	const head = "library = \"lib\"\nmodules = [\"lib\"]\n\n"
	for _, tt := range []struct{ name, text, want string }{
		{"unknown key", head + "[[symbol]]\nnames = [\"lib.f\"]\ncolour = \"red\"\n", "x.toml:6: symbol.colour: unknown key"},
		{"no TOML", head + "[[symbol]\n", "x.toml:4: "},
		{"wrong type", head + "[[symbol]]\nnames = \"lib.f\"\n", "x.toml:5: symbol.names: "},
		{"unknown code", head + "[[symbol]]\nnames = [\"lib.f\"]\ncode = \"blocking\"\nlatency = \"heavy\"\n", `x.toml:6: code: "blocking" is no code`},
		{"unknown latency", head + "[[symbol]]\nnames = [\"lib.f\"]\ncode = \"blocking-http\"\nlatency = \"slow\"\n", `x.toml:7: latency: "slow" is no latency class`},
		{"indirect of what does not block", head + "[[symbol]]\nnames = [\"lib.f\"]\nindirect = \"light\"\n", "x.toml:6: indirect: "},
		{"code without latency", head + "[[symbol]]\nnames = [\"lib.f\"]\ncode = \"blocking-http\"\n", "x.toml:4: latency: goes with code"},
		{"second group is the bad one", head + "[[symbol]]\nnames = [\"lib.f\"]\n\n[[symbol]]\nnames = [\"lib.f\"]\n", "x.toml:8: names: lib.f has a row already"},
		{"brace", head + "[[symbol]]\nnames = [\"lib.{f,g\"]\n", "x.toml:5: names: "},
		{"no name", head + "[[symbol]]\nnames = [\"lib.f g\"]\n", `x.toml:5: names: "lib.f g" is no dotted name`},
		{"nameless group", head + "[[symbol]]\nnames = []\n", "x.toml:5: names: is empty"},
		{"kind", head + "[[symbol]]\nnames = [\"lib.f\"]\nkind = \"method\"\n", `x.toml:6: kind: "method" is no kind`},
		{"effect without decorator", head + "[[symbol]]\nnames = [\"lib.f\"]\neffect = \"opaque\"\n", "x.toml:6: effect: goes with kind decorator"},
		{"blocking attribute", head + "[[symbol]]\nnames = [\"lib.f\"]\nkind = \"attribute\"\ncode = \"blocking-http\"\nlatency = \"heavy\"\n", "x.toml:6: kind: an attribute never blocks"},
		{"async and blocking", head + "[[symbol]]\nnames = [\"lib.f\"]\nasync = true\ncode = \"blocking-http\"\nlatency = \"heavy\"\n", "x.toml:6: async: a coroutine function does not block"},
		{"condition without value", head + "[[symbol]]\nnames = [\"lib.f\"]\nwhen = [\"block@0\"]\n", "x.toml:6: when: "},
		{"condition on no parameter", head + "[[symbol]]\nnames = [\"lib.f\"]\nunless = [\"a.b=1\"]\n", "x.toml:6: unless: "},
		{"otherwise without a condition", head + "[[symbol]]\nnames = [\"lib.f\"]\ncode = \"blocking-file\"\nlatency = \"heavy\"\notherwise = { code = \"cpu-bound\", latency = \"light\" }\n", "x.toml:8: otherwise: wants a code, and conditions"},
		{"otherwise of no code", head + "[[symbol]]\nnames = [\"lib.f\"]\ncode = \"blocking-file\"\nlatency = \"heavy\"\nunless = [\"a@0=None\"]\notherwise = { code = \"cpu\", latency = \"light\" }\n", "x.toml:9: otherwise: code \"cpu\" is no code"},
		{"offload of no parameter", head + "[[symbol]]\nnames = [\"lib.f\"]\noffload = \"@\"\n", "x.toml:6: offload: "},
		{"type twice", head + "[[type]]\nname = \"lib.T\"\n\n[[type]]\nname = \"lib.T\"\n", "x.toml:8: name: lib.T has a row already"},
		{"disarm", head + "[[type]]\nname = \"lib.T\"\ndisarm = [{ method = \"f\", when = \"x\" }]\n", "x.toml:6: disarm: "},
		{"no library", "modules = [\"lib\"]\n", "x.toml:1: library: is missing"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse("x.toml", []byte(tt.text))
			if err == nil {
				t.Fatal("no error")
			}
			if !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("got %q, want it to begin with %q", err, tt.want)
			}
		})
	}
}

func TestBadRowsLeaveTheOthers(t *testing.T) {
	f, err := Parse("x.toml", []byte(`
library = "lib"

[[symbol]]
names = ["lib.good"]

[[symbol]]
names = ["lib.bad"]
code = "nonsense"
latency = "heavy"

[[symbol]]
names = ["lib.worse"]
kind = "nonsense"

[[symbol]]
names = ["lib.{also,good}.f"]
`))
	if err == nil || strings.Count(err.Error(), "\n") != 1 {
		t.Errorf("want two errors, got: %v", err)
	}
	var names []string
	for _, s := range f.Symbols {
		names = append(names, s.Name)
	}
	if diff := cmp.Diff([]string{"lib.good", "lib.also.f", "lib.good.f"}, names); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

func TestParseKeepsEveryKey(t *testing.T) {
	f, err := Parse("x.toml", []byte(`
library = "lib"
distribution = "lib-dist"
modules = ["lib", "lib.sub"]

[aliases]
"lib.old" = "lib.f"

[[symbol]]
names = ["lib.f"]
code = "blocking-lock"
latency = "heavy"
indirect = "light"
lazy = true
what = "waits"
timeout = "timeout@1"
returns = "lib.A"
returns_when = [{ when = ["mode@1=mode:b", "mode@1=mode:w"], returns = "lib.B" }]
when = ["mode@0=present"]
unless = ["block@0=False", "timeout@1=0", "name='x'", "@2=os.P_WAIT", "buf@0=type:io.BytesIO"]
otherwise = { code = "cpu-bound", latency = "light", what = "computes" }
calls = ["key", "func@0"]
iterates = ["1*", "*"]
dunders = { "0" = "__str__" }
offload = "func@1"
loop_callback = "callback@0"
makes = "func@0"
constructs = true
run_by = ["lib.A.dump"]
hooks = ["_put", "cls.default"]
alternatives = [{ call = "lib.af", requires = "lib-async", framework = "anyio", since = "3.9", note = "n", template = "await lib.af({args})" }]
thread_safe = false
picklable = true
holds_gil = true
since = "1.0"
until = "2.0"
caveat = "careful"

[[symbol]]
names = ["lib.deco"]
kind = "decorator"
effect = "on-loop"

[[symbol]]
names = ["lib.co"]
async = true

[[type]]
name = "lib.{A,B}"
bases = ["lib.Base"]
iter = "str"
enter = "int"
item = "bytes"
any = "lib.A"
loop_methods = ["data_received"]
nests = true
owned = true
disarm = [{ method = "setblocking", when = "@0=False" }]
`))
	if err != nil {
		t.Fatal(err)
	}
	lib := &Library{Name: "lib", Distribution: "lib-dist", Modules: []string{"lib", "lib.sub"}}
	no, yes := false, true
	disarm := []Disarm{{Method: "setblocking", When: Condition{Position: 0, Value: "False"}}}
	want := &DataFile{
		Library: lib,
		Aliases: map[string]string{"lib.old": "lib.f"},
		Symbols: []*Symbol{
			{
				Name: "lib.f", Kind: Function, Code: Lock, Latency: Heavy, Indirect: Light, Lazy: true, What: "waits", Timeout: "timeout@1", Returns: "lib.A",
				ReturnsWhen: []ConditionalReturn{{
					When:    []Condition{{Param: "mode", Position: 1, Value: "mode:b"}, {Param: "mode", Position: 1, Value: "mode:w"}},
					Returns: "lib.B",
				}},
				When: []Condition{{Param: "mode", Position: 0, Value: "present"}},
				Unless: []Condition{
					{Param: "block", Position: 0, Value: "False"},
					{Param: "timeout", Position: 1, Value: "0"},
					{Param: "name", Position: -1, Value: "'x'"},
					{Position: 2, Value: "os.P_WAIT"},
					{Param: "buf", Position: 0, Value: "type:io.BytesIO"},
				},
				Otherwise: &Otherwise{Code: CPU, Latency: Light, What: "computes"},
				Calls:     []string{"key", "func@0"}, Iterates: []string{"1*", "*"}, Dunders: map[string]string{"0": "__str__"},
				Offload: "func@1", LoopCallback: "callback@0", Makes: "func@0", Constructs: true, RunBy: []string{"lib.A.dump"}, Hooks: []string{"_put", "cls.default"},
				Alternatives: []Alternative{{
					Call: "lib.af", Requires: "lib-async", Framework: "anyio", Since: "3.9", Note: "n", Template: "await lib.af({args})",
				}},
				ThreadSafe: &no, Picklable: &yes, HoldsGIL: true, Since: "1.0", Until: "2.0", Caveat: "careful", Library: lib,
			},
			{Name: "lib.deco", Kind: Decorator, Effect: OnLoop, Library: lib},
			{Name: "lib.co", Kind: Function, Async: true, Library: lib},
		},
		Types: []*Type{
			{
				Name: "lib.A", Bases: []string{"lib.Base"}, Iter: "str", Enter: "int", Item: "bytes", Any: "lib.A",
				LoopMethods: []string{"data_received"}, Nests: true, Owned: true, Disarm: disarm, Library: lib,
			},
			{
				Name: "lib.B", Bases: []string{"lib.Base"}, Iter: "str", Enter: "int", Item: "bytes", Any: "lib.A",
				LoopMethods: []string{"data_received"}, Nests: true, Owned: true, Disarm: disarm, Library: lib,
			},
		},
	}
	if diff := cmp.Diff(want, f); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The example of the documentation is a data file.
func TestDocumentedExampleParses(t *testing.T) {
	doc, err := os.ReadFile("../../docs/catalogue.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(doc), "```toml\n")
	example, _, ok := strings.Cut(rest, "```")
	if !ok {
		t.Fatal("docs/catalogue.md has no example")
	}
	f, err := Parse("docs/catalogue.md", []byte(example))
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Symbols) != 3 || len(f.Types) != 2 || len(f.Aliases) != 1 {
		t.Errorf("%d symbols, %d types, %d aliases", len(f.Symbols), len(f.Types), len(f.Aliases))
	}
}

// What the documentation says of the size of the catalogue is rounded down to
// hundreds, and true.
func TestDocumentedSize(t *testing.T) {
	doc, err := os.ReadFile("../../docs/catalogue.md")
	if err != nil {
		t.Fatal(err)
	}
	c := Default()
	var symbols, blocking, types int
	for s := range c.Symbols() {
		symbols++
		if s.Code != "" {
			blocking++
		}
	}
	for range c.Types() {
		types++
	}
	hundreds := func(n int) string {
		if n < 1000 {
			return strconv.Itoa(n / 100 * 100)
		}
		return fmt.Sprintf("%d,%03d", n/1000, n%1000/100*100)
	}
	want := fmt.Sprintf("%d files with %s symbols (%s of them block) and %s types", len(c.Libraries()), hundreds(symbols), hundreds(blocking), hundreds(types))
	if !strings.Contains(strings.Join(strings.Fields(string(doc)), " "), want) {
		t.Errorf("docs/catalogue.md does not say: %s", want)
	}
}

func TestParseParam(t *testing.T) {
	for text, want := range map[string]Param{
		"key":    {Name: "key", Position: -1},
		"func@0": {Name: "func", Position: 0},
		"2":      {Position: 2},
		"@2":     {Position: 2},
		"1*":     {Position: 1, Rest: true},
		"*":      {Position: 0, Rest: true},
	} {
		got, err := ParseParam(text)
		if err != nil || got != want {
			t.Errorf("ParseParam(%q) = %+v, %v; want %+v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "@", "a.b", "a@b", "a@-1", "1x", "**", "a b", "a@999"} {
		if got, err := ParseParam(text); err == nil {
			t.Errorf("ParseParam(%q) = %+v, want an error", text, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(library))
	f.Add([]byte("library = \"x\"\n[[symbol]]\nnames = [\"a.{b,c}.{d}\"]\nwhen=[\"a@1=mode:b\"]"))
	f.Fuzz(func(_ *testing.T, src []byte) {
		if file, err := Parse("fuzz.toml", src); err == nil {
			_, _ = Join(file)
		}
	})
}
