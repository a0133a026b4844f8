package project

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Config is how unblock is configured for a folder: the table [tool.unblock]
// of its pyproject.toml, or its unblock.toml. The zero value is the default.
// It is immutable.
type Config struct {
	// File is where the configuration was read from; empty: nowhere.
	File string
	// Exclude are glob patterns (`**` for any number of folders) of paths that
	// are left out, relative to the folder of File.
	Exclude []string
	// MinSeverity is the quietest severity that `unblock check` reports; zero
	// means that nothing is configured.
	MinSeverity finding.Severity
	// Severity overrides the severity of single codes; Off silences one.
	Severity map[catalogue.Code]finding.Severity
	// Symbols are rows to lay over the catalogue's with its With: those of
	// `blocking`, `decorators`, `loop-callbacks`, `not-blocking` and `offloads`.
	Symbols []*catalogue.Symbol
	// Entries are the folders and databases of the team's entries, as absolute
	// paths or relative to the folder of File.
	Entries []string
	// Frameworks are the normalised names of the libraries that the project runs
	// on, best first; see Advises. Nil means that nothing is configured.
	Frameworks []string
}

// EntryPaths are Entries as absolute, slash-separated paths.
func (c *Config) EntryPaths() []string {
	if c == nil {
		return nil
	}
	paths := make([]string, len(c.Entries))
	for i, p := range c.Entries {
		if !path.IsAbs(p) && !volume.MatchString(p) {
			p = path.Join(path.Dir(c.File), p)
		}
		paths[i] = p
	}
	return paths
}

// volume begins an absolute path on Windows.
var volume = regexp.MustCompile(`^[A-Za-z]:[/\\]|^//`)

// Off is the severity of a code that the configuration silences.
const Off finding.Severity = 0

// SeverityOf is the severity that the configuration gives to a finding, and
// whether it is reported at all.
func (c *Config) SeverityOf(f *finding.Finding) (finding.Severity, bool) {
	if c != nil {
		if s, ok := c.Severity[f.Code]; ok {
			return s, s != Off
		}
	}
	return f.Severity, true
}

// Excludes reports whether the configuration leaves out the file or folder at
// the absolute, slash-separated path name.
func (c *Config) Excludes(name string) bool {
	if c == nil || len(c.Exclude) == 0 {
		return false
	}
	rel, ok := strings.CutPrefix(name, strings.TrimSuffix(path.Dir(c.File), "/")+"/")
	if !ok {
		return false
	}
	return slices.ContainsFunc(c.Exclude, func(pattern string) bool {
		pattern = strings.TrimSuffix(pattern, "/")
		if !strings.Contains(pattern, "/") {
			pattern = "**/" + pattern // a bare name, at any depth, as in .gitignore
		}
		return doublestar.MatchUnvalidated(strings.TrimPrefix(pattern, "/"), rel)
	})
}

// configTable is where pyproject.toml keeps the configuration.
const configTable = "tool.unblock"

// FindConfig reads the configuration nearest to the file at name: going
// upwards, the first unblock.toml, or pyproject.toml with a [tool.unblock]
// table; of two in one folder unblock.toml wins. Problems are those of the
// configuration that was found, and of files on the way that could not be
// read.
func FindConfig(files Files, name string) (*Config, []Problem) {
	var problems []Problem
	for dir := range upwards(files, name) {
		config, faults := configIn(files, dir)
		problems = append(problems, faults...)
		if config != nil {
			return config, problems
		}
	}
	return &Config{}, problems
}

// ParseConfig reads the configuration in file, whose base name tells where in
// it the configuration stands. It returns nil where a pyproject.toml has none.
// A bad value is reported with its line and key, and the rest is kept.
func ParseConfig(file string, src []byte) (*Config, []Problem) {
	inPyproject := path.Base(file) == "pyproject.toml"
	doc, problem := decode(src)
	if problem != nil {
		problem.File = file
		// Whether a broken pyproject.toml configures unblock is not known;
		// a folder further up must not answer in its place.
		return &Config{File: file}, []Problem{*problem}
	}
	prefix := ""
	if inPyproject {
		prefix = configTable + "."
		if _, ok := sub(doc, "tool")["unblock"]; !ok {
			return nil, nil
		}
		doc = sub(doc, "tool", "unblock")
	}
	r := configReader{config: &Config{File: file}, prefix: prefix, lines: keyLines(src)}
	r.read(doc)
	return r.config, r.problems
}

// configReader collects the configuration and what is wrong with it.
type configReader struct {
	config   *Config
	prefix   string
	lines    map[string]int
	problems []Problem
}

// readers read the keys of a configuration.
var readers = map[string]func(r *configReader, key string, value any){
	"blocking":       (*configReader).blocking,
	"decorators":     (*configReader).decorators,
	"entries":        (*configReader).entries,
	"exclude":        (*configReader).exclude,
	"frameworks":     (*configReader).frameworks,
	"loop-callbacks": (*configReader).loopCallbacks,
	"min-severity": func(r *configReader, key string, value any) {
		r.config.MinSeverity = r.severity(key, value)
	},
	"not-blocking": (*configReader).notBlocking,
	"offloads":     (*configReader).offloads,
	"severity":     (*configReader).severities,
}

// ConfigKeys are the keys that a configuration may have, in order.
func ConfigKeys() []string { return slices.Sorted(maps.Keys(readers)) }

func (r *configReader) read(t table) {
	for _, key := range slices.Sorted(maps.Keys(t)) {
		if read := readers[key]; read != nil {
			read(r, key, t[key])
		} else {
			r.fault(key, "unknown key: want "+listed(ConfigKeys()))
		}
	}
	slices.SortStableFunc(r.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
}

// listed writes names as people do: "a, b or c".
func listed(names []string) string {
	last := len(names) - 1
	if last <= 0 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

func (r *configReader) exclude(key string, value any) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want a list of glob patterns")
		return
	}
	for _, item := range items {
		pattern, ok := item.(string)
		if !ok || pattern == "" || !doublestar.ValidatePattern(pattern) {
			r.fault(key, fmt.Sprintf("%#v is not a glob pattern", item))
			continue
		}
		r.config.Exclude = append(r.config.Exclude, pattern)
	}
}

// severity reads the name of a severity, or reports it and returns zero.
func (r *configReader) severity(key string, value any) finding.Severity {
	name, ok := value.(string)
	if !ok {
		r.fault(key, "want hint, information or warning")
		return 0
	}
	s, err := finding.ParseSeverity(name)
	if err != nil {
		r.fault(key, err.Error())
	}
	return s
}

func (r *configReader) severities(key string, value any) {
	t, ok := value.(table)
	if !ok {
		r.fault(key, "want a table of codes and their severities")
		return
	}
	r.config.Severity = map[catalogue.Code]finding.Severity{}
	for name, value := range t {
		code := catalogue.Code(name)
		at := key + "." + name
		switch {
		case !slices.Contains(catalogue.Codes, code):
			r.fault(at, "unknown code")
		case value == "off":
			r.config.Severity[code] = Off
		default:
			if s := r.severity(at, value); s != 0 {
				r.config.Severity[code] = s
			}
		}
	}
}

// entries reads where the team keeps its entries.
func (r *configReader) entries(key string, value any) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want a list of folders of Markdown files or entry databases")
		return
	}
	for _, item := range items {
		name, ok := item.(string)
		if !ok || name == "" {
			r.fault(key, fmt.Sprintf("%#v is not a path", item))
			continue
		}
		r.config.Entries = append(r.config.Entries, strings.ReplaceAll(name, `\`, "/"))
	}
}

// fault reports what is wrong with the value of key. The line is that of the
// key, or of the nearest table or key above it.
func (r *configReader) fault(key, message string) {
	name := r.prefix + key
	line := 0
	for at := name; at != "" && line == 0; {
		line = r.lines[at]
		at = at[:max(strings.LastIndexByte(at, '.'), 0)]
	}
	r.problems = append(r.problems, Problem{File: r.config.File, Line: line, Key: name, Message: message})
}
