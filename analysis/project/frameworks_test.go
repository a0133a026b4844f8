package project_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/project"
)

func TestFrameworks(t *testing.T) {
	config, problems := project.ParseConfig("/p/unblock.toml", []byte("frameworks = [\"aiohttp\", \"Trio\", \"anyio>=4\", 3]\n"))
	if diff := cmp.Diff([]string{"aiohttp", "trio"}, config.Frameworks); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(problems) != 2 || problems[0].Line != 1 || problems[0].Key != "frameworks" {
		t.Errorf("problems: %v", problems)
	}
	declared := &project.Info{Python: project.Version{Major: 3, Minor: 9}, Dependencies: map[string]bool{"httpx": true}}
	for _, test := range []struct{ imports, want string }{{"", "trio"}, {"asyncio", "asyncio"}, {"anyio", "anyio"}} {
		loop, info := config.Advises(test.imports, declared)
		if loop != test.want {
			t.Errorf("a file that imports %q: advice for %q, want %q", test.imports, loop, test.want)
		}
		if !info.Has("httpx") || !info.Has("aiohttp") || info.Python != declared.Python || declared.Has("aiohttp") {
			t.Errorf("the project is %+v, was %+v", info, declared)
		}
	}
	if loop, info := (&project.Config{}).Advises("", nil); loop != "asyncio" || info != nil {
		t.Errorf("nothing configured: %q, %+v", loop, info)
	}
	for want, names := range map[string][]string{
		"trio":    {"trio", "outcome", "httpx"},
		"anyio":   {"anyio", "trio", "httpx", "starlette"},
		"asyncio": {"anyio", "trio", "aiohttp"},
		"":        {"httpx"},
	} {
		declared := &project.Info{Dependencies: map[string]bool{}}
		for _, name := range names {
			declared.Dependencies[name] = true
		}
		if loop := declared.Loop(); loop != want {
			t.Errorf("a project with %q runs on %q, want %q", names, loop, want)
		}
		if loop, _ := (*project.Config)(nil).Advises("asyncio", declared); loop != "asyncio" {
			t.Errorf("a file that imports asyncio, in a project with %q: %q", names, loop)
		}
	}
	if _, info := config.Advises("", nil); !slices.Contains(project.ConfigKeys(), "frameworks") || !info.Has("aiohttp") {
		t.Errorf("a project of which nothing is known: %+v", info)
	}
}
