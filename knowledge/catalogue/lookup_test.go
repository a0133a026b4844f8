package catalogue

import (
	"testing"
)

// library is a small world with one of everything that look-ups distinguish.
const library = `
library = "lib"
distribution = "lib-dist"
modules = ["lib.deep.down"]

[aliases]
"lib.impl" = "lib"
"lib.old" = "lib.deep.down"
"lib.impl.Old" = "lib.New"
"stubs_of_lib.Client" = "lib.Client"

[[symbol]]
names = ["lib.{get,put}", "lib.Client.{send,close}"]
code = "blocking-http"
latency = "heavy"

[[symbol]]
names = ["lib.Base.*"]
code = "blocking-database"
latency = "light"

[[symbol]]
names = ["lib.New.*", "lib.Base.exact"]
code = "blocking-file"
latency = "moderate"

[[symbol]]
names = ["lib.make.*.*"]
code = "blocking-cloud"
latency = "heavy"

[[symbol]]
names = ["lib.make.*.pure"]

[[type]]
name = "lib.Client"

[[type]]
name = "lib.Base"
bases = ["lib.Client"]

[[type]]
name = "lib.New"
bases = ["lib.Base", "lib.Other"]

[[type]]
name = "lib.Other"

[[type]]
name = "lib.make.*"
`

func small(t *testing.T) *Catalogue {
	t.Helper()
	f, err := Parse("lib.toml", []byte(library))
	if err != nil {
		t.Fatal(err)
	}
	c, err := Join(f)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCanonical(t *testing.T) {
	c := small(t)
	for name, want := range map[string]string{
		"lib.get":                  "lib.get",
		"lib.impl.get":             "lib.get",
		"lib.impl.Old.send":        "lib.New.send",
		"stubs_of_lib.Client.send": "lib.Client.send",
		"builtins.open":            "open",
		"library.impl":             "library.impl",
		"lib.implement":            "lib.implement",
		"":                         "",
	} {
		if got := c.Canonical(name); got != want {
			t.Errorf("Canonical(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestMember(t *testing.T) {
	c := small(t)
	for _, tt := range []struct{ name, typ, attr, want string }{
		{"own row", "lib.Client", "send", "lib.Client.send"},
		{"no row", "lib.Client", "flush", ""},
		{"inherited row before own wildcard", "lib.New", "exact", "lib.Base.exact"},
		{"inherited twice, before wildcards", "lib.New", "close", "lib.Client.close"},
		{"own wildcard before that of the base", "lib.New", "anything", "lib.New.*"},
		{"wildcard of the base", "lib.Base", "anything", "lib.Base.*"},
		{"wildcards leave private names out", "lib.New", "_private", ""},
		{"wildcards leave special methods out", "lib.New", "__enter__", ""},
		{"another spelling of the type", "lib.impl.Old", "x", "lib.New.*"},
		{"type by pattern", "lib.make.s3", "get_object", "lib.make.*.*"},
		{"exact row of a pattern", "lib.make.s3", "pure", "lib.make.*.pure"},
		{"unknown type", "nowhere.T", "send", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if s := c.Member(tt.typ, tt.attr); s != nil {
				got = s.Name
			}
			if got != tt.want {
				t.Errorf("Member(%q, %q) = %q, want %q", tt.typ, tt.attr, got, tt.want)
			}
		})
	}
}

func TestTypesAndModules(t *testing.T) {
	c := small(t)
	if got := c.Type("lib.make.dynamodb"); got == nil || got.Name != "lib.make.*" {
		t.Errorf("Type of a pattern = %v", got)
	}
	if got := c.Type("stubs_of_lib.Client"); got == nil || got.Name != "lib.Client" {
		t.Errorf("Type by another spelling = %v", got)
	}
	if !c.Subclass("lib.New", "lib.Client") || c.Subclass("lib.Client", "lib.New") || !c.Subclass("lib.New", "lib.New") {
		t.Error("Subclass does not follow bases upwards")
	}
	for name, want := range map[string]bool{
		"lib": true, "lib.old": true, "lib.deep": true, "lib.deep.down": true, "lib.impl": true, "stubs_of_lib": true,
		"lib.Client": false, "lib.make": true, "lib.impl.Old": false, "lib.get": false, "elsewhere": false,
	} {
		if got := c.IsModule(name); got != want {
			t.Errorf("IsModule(%q) = %v, want %v", name, got, want)
		}
	}
}

func TestUserRowsCoverTheCatalogue(t *testing.T) {
	c := small(t)
	user := c.With(
		&Symbol{Name: "lib.impl.get"},
		&Symbol{Name: "mine.fetch", Code: BlockingCall, Latency: Heavy},
		&Symbol{Name: "lib.Client.*"},
	)
	if s := user.Symbol("lib.get"); s == nil || s.Code != "" {
		t.Errorf("a row by another spelling does not cover: %+v", s)
	}
	if s := user.Symbol("mine.fetch"); s == nil || s.Code != BlockingCall {
		t.Errorf("a new symbol is not found: %+v", s)
	}
	if s := user.Symbol("lib.put"); s == nil || s.Code != HTTP {
		t.Errorf("what is not covered is lost: %+v", s)
	}
	if s := user.Member("lib.Client", "send"); s == nil || s.Code != "" {
		t.Errorf("the user's wildcard does not cover an exact row: %+v", s)
	}
	if s := c.Symbol("lib.get"); s.Code != HTTP {
		t.Error("the covered catalogue changed")
	}
	seen := map[string]int{}
	for s := range user.Symbols() {
		seen[s.Name]++
	}
	if seen["mine.fetch"] != 1 || seen["lib.Client.send"] != 1 {
		t.Errorf("Symbols lists %v", seen)
	}
	names := user.LastNames(func(s *Symbol) bool { return s.Code != "" })
	if !names["fetch"] || !names["put"] || names["get"] {
		t.Errorf("the last names of what blocks are %v", names)
	}
}

// What a user's row does not say stays as the catalogue has it.
func TestUserRowsAreLaidOver(t *testing.T) {
	f, err := Parse("lib.toml", []byte(`
library = "lib"

[[symbol]]
names = ["lib.connect"]
code = "blocking-http"
latency = "heavy"
what = "waits"
returns = "lib.Client"
unless = ["wait=False"]

[[symbol]]
names = ["lib.Client.name"]
kind = "attribute"
returns = "str"

[[symbol]]
names = ["lib.cached"]
kind = "decorator"
effect = "transparent"

[[type]]
name = "lib.Client"
`))
	if err != nil {
		t.Fatal(err)
	}
	c, err := Join(f)
	if err != nil {
		t.Fatal(err)
	}
	if s := c.With(&Symbol{Name: "lib.connect"}).Symbol("lib.connect"); s.Code != "" || s.Latency != "" || s.Returns != "lib.Client" {
		t.Errorf("not blocking: %+v", s)
	}
	all := c.With(&Symbol{Name: "lib.*", Code: BlockingCall, Latency: Light})
	if s := all.Symbol("lib.connect"); s.Code != BlockingCall || s.Latency != Light || s.What != "waits" || s.Returns != "lib.Client" || len(s.Unless) != 1 {
		t.Errorf("by a wildcard: %+v", s)
	}
	if s := all.Symbol("lib.Client.name"); s.Code != "" || s.Kind != Attribute {
		t.Errorf("an attribute blocks: %+v", s)
	}
	if s := all.Symbol("lib.cached"); s.Code != "" || s.Effect != Transparent {
		t.Errorf("a decorator blocks: %+v", s)
	}
	if s := all.Symbol("lib.deep.new"); s == nil || s.Code != BlockingCall {
		t.Errorf("a name that only the wildcard covers: %+v", s)
	}
	if s := all.Symbol("lib.deep._private"); s != nil {
		t.Errorf("a wildcard covers a private name: %+v", s)
	}
	own := c.With(
		&Symbol{Name: "mine.Client.fetch", Code: BlockingCall, Latency: Heavy},
		&Symbol{Name: "mine.Handler.on_data", Kind: Function, Effect: OnLoop},
		&Symbol{Name: "mine.connect", Code: BlockingCall, Latency: Heavy},
	)
	if own.Type("mine.Client") == nil || own.Type("mine") != nil {
		t.Error("what a row stands in is a class exactly where nothing stands deeper")
	}
	if h := own.OwnType("mine.Handler"); h == nil || len(h.LoopMethods) != 1 {
		t.Errorf("loop methods: %+v", h)
	}
}

func TestInstead(t *testing.T) {
	f, err := Parse("twins.toml", []byte(`
library = "lib"
[[symbol]]
names = ["lib.Client.{get,put}", "lib.Any.*"]
code = "blocking-http"
latency = "heavy"
what = "HTTP"
alternatives = [{ call = "lib.aio.{class}.{name}_async" }, { call = "other.Client" }]
[[type]]
name = "lib.{Client,Any}"
`))
	if err != nil {
		t.Fatal(err)
	}
	c, err := Join(f)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"lib.Client.get": "lib.aio.Client.get_async",
		"lib.Client.put": "lib.aio.Client.put_async",
		"lib.Any.find":   "lib.aio.Any.find_async",
	} {
		owner, attr := parent(name), trailing(name)
		got := c.Member(owner, attr).Instead(name)
		if got[0].Call != want || got[1].Call != "other.Client" {
			t.Errorf("instead of %s: %v", name, got)
		}
	}
	if _, err := Parse("twins.toml", []byte("library = \"lib\"\n[[symbol]]\nnames = [\"lib.f\"]\nalternatives = [{ call = \"lib.{nam}\" }]\n")); err == nil {
		t.Error("a placeholder that stands for nothing is let in")
	}
}
