package project

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// tree is a file system below "/" whose folders need not be listed.
type tree map[string]string

func (t tree) fs() fstest.MapFS {
	m := fstest.MapFS{}
	for name, text := range t {
		m[strings.TrimPrefix(name, "/")] = &fstest.MapFile{Data: []byte(text)}
	}
	return m
}

func (t tree) ReadFile(path string) ([]byte, error) {
	return t.fs().ReadFile(strings.TrimPrefix(path, "/"))
}

func (t tree) IsFile(path string) bool { _, ok := t[path]; return ok }

func (t tree) IsDir(path string) bool {
	info, err := fs.Stat(t.fs(), strings.TrimPrefix(path, "/"))
	return err == nil && info.IsDir()
}

func names(i *Info) []string { return slices.Sorted(maps.Keys(i.Dependencies)) }

func TestParse(t *testing.T) {
	for _, test := range []struct {
		name, src string
		python    Version
		names     []string
	}{
		{name: "empty"},
		{
			name: "PEP 621 and 735",
			src: `[project]
requires-python = ">=3.9,<4"
dependencies = ["requests", "HTTPX[http2] >=0.27 ; python_version >= '3.9'", "Flask_SQLAlchemy~=3.0", "tool @ https://example.org/tool.whl"]
[project.optional-dependencies]
fast = ["uvloop; sys_platform != 'win32'"]
[dependency-groups]
dev = ["pytest-asyncio>=0.23", {include-group = "lint"}]
lint = ["ruff"]
`,
			python: Version{3, 9},
			names:  []string{"flask-sqlalchemy", "httpx", "pytest-asyncio", "requests", "ruff", "tool", "uvloop"},
		},
		{
			name: "Poetry",
			src: `[tool.poetry.dependencies]
python = "^3.8"
aiohttp = {version = "^3.9", extras = ["speedups"]}
[tool.poetry.dev-dependencies]
black = "*"
[tool.poetry.group.test.dependencies]
pytest = "*"
`,
			python: Version{3, 8},
			names:  []string{"aiohttp", "black", "pytest"},
		},
		{
			name: "uv and PDM",
			src: `[tool.uv]
dev-dependencies = ["anyio"]
[tool.pdm.dev-dependencies]
test = ["trio"]
`,
			names: []string{"anyio", "trio"},
		},
		{
			name:   "values of the wrong type cost only themselves",
			src:    "[project]\nrequires-python = 3.9\ndependencies = [1, 'requests']\noptional-dependencies = 'x'\n",
			python: Version{},
			names:  []string{"requests"},
		},
		{name: "byte order mark", src: "\ufeff[project]\ndependencies = ['redis']\n", names: []string{"redis"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			info, problems := Parse([]byte(test.src))
			if len(problems) > 0 {
				t.Fatalf("problems: %v", problems)
			}
			if info.Python != test.python {
				t.Errorf("Python = %v, want %v", info.Python, test.python)
			}
			if diff := cmp.Diff(test.names, names(&info)); diff != "" {
				t.Errorf("dependencies (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseBrokenTOMLNamesTheLine(t *testing.T) {
	_, problems := Parse([]byte("[project]\nname = \"x\"\ndependencies = [\n\"a\"\n!\n"))
	if len(problems) != 1 || problems[0].Line != 5 {
		t.Fatalf("problems = %+v, want one in line 5", problems)
	}
}

func TestLowerBound(t *testing.T) {
	for specifier, want := range map[string]Version{
		">=3.9":           {3, 9},
		">=3.9,<4":        {3, 9},
		">= 3.10, != 3.9": {3, 10},
		"<4,>=3.8.1":      {3, 8},
		">=3.7 <4.0":      {3, 7},
		"~=3.8":           {3, 8},
		"==3.11.*":        {3, 11},
		"^3.9":            {3, 9},
		"~3.10 || ^3.12":  {3, 10},
		"3.10":            {3, 10},
		">=3":             {3, 0},
		">=2.7,!=3.0.*":   {2, 7},
		"<4":              {},
		"*":               {},
		"":                {},
		"nonsense":        {},
	} {
		if got := lowerBound(specifier); got != want {
			t.Errorf("lowerBound(%q) = %v, want %v", specifier, got, want)
		}
	}
}

func TestParseVersion(t *testing.T) {
	for text, want := range map[string]Version{"3.9": {3, 9}, "3.12.1": {3, 12}, "3": {3, 0}} {
		if got, err := ParseVersion(text); err != nil || got != want {
			t.Errorf("ParseVersion(%q) = %v, %v", text, got, err)
		}
		if got := want.String(); want.Minor != 0 && !strings.HasPrefix(text, got) {
			t.Errorf("%v prints as %q", want, got)
		}
	}
	for _, text := range []string{"", "3.x", "new", ">=3.9"} {
		if got, err := ParseVersion(text); err == nil {
			t.Errorf("ParseVersion(%q) = %v", text, got)
		}
	}
}

func TestParseRequirements(t *testing.T) {
	info := ParseRequirements([]byte(`# web
requests==2.32.0 --hash=sha256:abc
Django>=4 # comment
-r other.txt
--index-url https://example.org/simple
-e git+https://example.org/x.git#egg=my_tool
./local
https://example.org/y.whl
httpx @ https://example.org/httpx.whl
`), true)
	if diff := cmp.Diff([]string{"django", "httpx", "my-tool", "requests"}, names(&info)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestParseSetupCfg(t *testing.T) {
	info := ParseSetupCfg([]byte(`[metadata]
name = x
[options]
python_requires = >=3.8
install_requires =
    requests>=2
    ; a comment
    aiohttp ; python_version > "3.8"
[options.extras_require]
test =
    pytest
fast = uvloop
[flake8]
install_requires = nothing
`))
	if info.Python != (Version{3, 8}) {
		t.Errorf("Python = %v", info.Python)
	}
	if diff := cmp.Diff([]string{"aiohttp", "pytest", "requests", "uvloop"}, names(&info)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFind(t *testing.T) {
	files := tree{
		"/home/pyproject.toml":              "[project]\ndependencies = ['stray']\n",
		"/home/repo/.git/HEAD":              "",
		"/home/repo/pyproject.toml":         "[project]\nrequires-python = '>=3.10'\ndependencies = ['httpx']\n",
		"/home/repo/requirements-dev.txt":   "pytest\n",
		"/home/repo/services/a/setup.cfg":   "[options]\npython_requires = >=3.8\n",
		"/home/repo/services/a/src/a.py":    "",
		"/home/repo/services/b/src/b.py":    "",
		"/home/other/.git/HEAD":             "",
		"/home/other/x.py":                  "",
		"/home/broken/pyproject.toml":       "[project\n",
		"/home/broken/requirements/dev.txt": "trio",
	}
	for _, test := range []struct {
		name, path string
		want       Info
		problems   int
	}{
		{"nearest folder wins", "/home/repo/services/a/src/a.py", Info{Python: Version{3, 8}, Dependencies: map[string]bool{}}, 0},
		{"files of one folder add up", "/home/repo/services/b/src/b.py", Info{Python: Version{3, 10}, Dependencies: map[string]bool{"httpx": true, "pytest": false}}, 0},
		{"never above the Git work tree", "/home/other/x.py", Info{}, 0},
		{"a broken file does not hide its neighbours", "/home/broken/x.py", Info{Dependencies: map[string]bool{"trio": false}}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			info, problems := Find(files, test.path)
			if diff := cmp.Diff(test.want, *info); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(problems) != test.problems {
				t.Errorf("problems = %v, want %d", problems, test.problems)
			}
			for _, p := range problems {
				if p.File == "" || p.Line == 0 {
					t.Errorf("%#v names no file or line", p)
				}
			}
		})
	}
}

func TestInfoHasNormalises(t *testing.T) {
	info := &Info{Dependencies: map[string]bool{"flask-sqlalchemy": true}}
	if !info.Has("Flask_SQLAlchemy") || info.Has("flask") || (*Info)(nil).Has("x") {
		t.Error("Has compares names other than PEP 503 does")
	}
}

func TestHasSometimes(t *testing.T) {
	files := tree{
		"/w/pyproject.toml":       "[project]\ndependencies = ['always']\n[project.optional-dependencies]\nfast = ['extra', 'always', 'both']\n[dependency-groups]\ndev = ['group']\n[tool.poetry.dependencies]\npoetry-always = '*'\n[tool.poetry.group.dev.dependencies]\npoetry-group = '*'\n",
		"/w/setup.cfg":            "[options]\ninstall_requires =\n    installed\n[options.extras_require]\nfast =\n    setup-extra\n",
		"/w/requirements.txt":     "both\n",
		"/w/requirements-dev.txt": "development\n",
		"/w/main.py":              "",
	}
	info, _ := Find(files, "/w/main.py")
	for name, sometimes := range map[string]bool{
		"always": false, "both": false, "poetry-always": false, "installed": false, "unknown": false,
		"extra": true, "group": true, "poetry-group": true, "setup-extra": true, "development": true,
	} {
		if got := info.HasSometimes(name); got != sometimes || info.Has(name) != (name != "unknown") {
			t.Errorf("%s: HasSometimes is %v, Has is %v", name, got, info.Has(name))
		}
	}
}

func TestParseConfig(t *testing.T) {
	src := `[project]
name = "x"

[tool.unblock]
exclude = ["gen", 3, "["]
min-severity = "loud"
colour = true

[tool.unblock.severity]
blocking-file = "hint"
blocking-path = "off"
blocking-nothing = "hint"
`
	config, problems := ParseConfig("/p/pyproject.toml", []byte(src))
	want := &Config{
		File:    "/p/pyproject.toml",
		Exclude: []string{"gen"},
		Severity: map[catalogue.Code]finding.Severity{
			catalogue.File: finding.Hint,
			catalogue.Path: Off,
		},
	}
	if diff := cmp.Diff(want, config); diff != "" {
		t.Errorf("what is sound is kept (-want +got):\n%s", diff)
	}
	var got []string
	for _, p := range problems {
		got = append(got, p.Error())
	}
	if diff := cmp.Diff([]string{
		`/p/pyproject.toml:5: tool.unblock.exclude: 3 is not a glob pattern`,
		`/p/pyproject.toml:5: tool.unblock.exclude: "[" is not a glob pattern`,
		`/p/pyproject.toml:6: tool.unblock.min-severity: unknown severity "loud": want hint, information or warning`,
		`/p/pyproject.toml:7: tool.unblock.colour: unknown key: want blocking, decorators, entries, exclude, frameworks, loop-callbacks, min-severity, not-blocking, offloads or severity`,
		`/p/pyproject.toml:12: tool.unblock.severity.blocking-nothing: unknown code`,
	}, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestParseConfigStandalone(t *testing.T) {
	config, problems := ParseConfig("/p/unblock.toml", []byte("min-severity = 'hint'\nseverity = { blocking-http = 5 }\n"))
	if config.MinSeverity != finding.Hint {
		t.Errorf("MinSeverity = %v", config.MinSeverity)
	}
	if len(problems) != 1 || problems[0].Line != 2 || problems[0].Key != "severity.blocking-http" {
		t.Errorf("problems = %+v, want severity.blocking-http in line 2", problems)
	}
}

func TestParseConfigSymbols(t *testing.T) {
	config, problems := ParseConfig("/p/unblock.toml", []byte(`not-blocking = ["requests.get", 3, "no name"]

[[blocking]]
name = "company.client.fetch"
what = "the report service"

[[blocking]]
name = "company.db.*"
latency = "moderate"

[[blocking]]
latency = "slow"
colour = "red"

[[blocking]]
name = "not a name"
`))
	want := map[string]catalogue.Symbol{
		"requests.get":         {Name: "requests.get", Kind: catalogue.Function},
		"company.client.fetch": {Name: "company.client.fetch", Kind: catalogue.Function, Code: catalogue.BlockingCall, Latency: catalogue.Heavy, What: "the report service"},
		"company.db.*":         {Name: "company.db.*", Kind: catalogue.Function, Code: catalogue.BlockingCall, Latency: catalogue.Moderate},
	}
	got := map[string]catalogue.Symbol{}
	for _, s := range config.Symbols {
		got[s.Name] = *s
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var says []string
	for _, p := range problems {
		says = append(says, fmt.Sprintf("%d: %s: %s", p.Line, p.Key, p.Message))
	}
	if diff := cmp.Diff([]string{
		`1: not-blocking: 3 is not a qualified name`,
		`1: not-blocking: "no name" is not a qualified name`,
		`11: blocking.2: a table has no name`,
		`12: blocking.2.latency: want heavy, moderate or light`,
		`13: blocking.2.colour: unknown key: want alternatives, caveat, code, fix, latency, lazy, name, returns, unless, what or when`,
		`16: blocking.3.name: "not a name" is not a qualified name`,
	}, says); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestFindConfig(t *testing.T) {
	files := tree{
		"/repo/pyproject.toml":     "[tool.unblock]\nmin-severity = 'hint'\n",
		"/repo/a/pyproject.toml":   "[project]\nname = 'a'\n",
		"/repo/b/pyproject.toml":   "[tool.unblock]\nmin-severity = 'hint'\n",
		"/repo/b/unblock.toml":     "min-severity = 'warning'\n",
		"/repo/bad/unblock.toml":   "min-severity\n",
		"/repo/bad/pyproject.toml": "[tool.unblock]\n",
	}
	for _, test := range []struct {
		name, path, file string
		problems         int
	}{
		{"passes over a pyproject.toml without the table", "/repo/a/x.py", "/repo/pyproject.toml", 0},
		{"unblock.toml wins in its folder", "/repo/b/x.py", "/repo/b/unblock.toml", 0},
		{"a broken file is reported, not passed over", "/repo/bad/x.py", "/repo/bad/unblock.toml", 1},
		{"none", "/else/x.py", "", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			config, problems := FindConfig(files, test.path)
			if config.File != test.file || len(problems) != test.problems {
				t.Errorf("file %q, problems %v", config.File, problems)
			}
		})
	}
}

func TestExcludes(t *testing.T) {
	config := &Config{File: "/repo/unblock.toml", Exclude: []string{"gen", "src/*_pb2.py", "docs/**/old/", "/top.py"}}
	for name, want := range map[string]bool{
		"/repo/gen":             true,
		"/repo/a/gen":           true,
		"/repo/a/gene":          false,
		"/repo/src/x_pb2.py":    true,
		"/repo/a/src/x_pb2.py":  false,
		"/repo/docs/a/b/old":    true,
		"/repo/docs/a/b/new":    false,
		"/repo/top.py":          true,
		"/repo/sub/top.py":      false,
		"/repository/gen":       false,
		"/repo/tests/test_a.py": false,
	} {
		if got := config.Excludes(name); got != want {
			t.Errorf("Excludes(%q) = %v", name, got)
		}
	}
	if (*Config)(nil).Excludes("/x") || (&Config{}).Excludes("/x") {
		t.Error("no configuration excludes something")
	}
}

func TestSeverityOf(t *testing.T) {
	config := &Config{Severity: map[catalogue.Code]finding.Severity{catalogue.File: finding.Warning, catalogue.Path: Off}}
	for _, test := range []struct {
		code     catalogue.Code
		want     finding.Severity
		reported bool
	}{
		{catalogue.File, finding.Warning, true},
		{catalogue.Path, Off, false},
		{catalogue.HTTP, finding.Information, true},
	} {
		got, reported := config.SeverityOf(&finding.Finding{Code: test.code, Severity: finding.Information})
		if got != test.want || reported != test.reported {
			t.Errorf("%s: %v, %v", test.code, got, reported)
		}
	}
}

func TestUnreadableFileIsAProblem(t *testing.T) {
	files := unreadable{tree{"/p/pyproject.toml": ""}}
	if _, problems := Find(files, "/p/x.py"); len(problems) != 1 {
		t.Errorf("Find: %v", problems)
	}
	if _, problems := FindConfig(files, "/p/x.py"); len(problems) != 1 {
		t.Errorf("FindConfig: %v", problems)
	}
}

type unreadable struct{ tree }

func (unreadable) ReadFile(string) ([]byte, error) { return nil, errors.New("permission denied") }

func FuzzParse(f *testing.F) {
	f.Add([]byte("[tool.unblock]\nexclude = ['a']\n[[tool.unblock.severity]]\n"))
	f.Add([]byte("a.b.c = {d = 1}\n"))
	f.Fuzz(func(_ *testing.T, src []byte) {
		Parse(src)
		ParseRequirements(src, true)
		ParseSetupCfg(src)
		ParseConfig("/p/unblock.toml", src)
		ParseConfig("/p/pyproject.toml", src)
	})
}
