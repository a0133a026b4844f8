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
	// Symbols are rows to lay over the catalogue's: what `blocking` and
	// `not-blocking` name.
	Symbols []*catalogue.Symbol
}

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
		for _, base := range []string{"unblock.toml", "pyproject.toml"} {
			file := path.Join(dir, base)
			if !files.IsFile(file) {
				continue
			}
			src, err := files.ReadFile(file)
			if err != nil {
				problems = append(problems, Problem{File: file, Message: err.Error()})
				continue
			}
			config, faults := ParseConfig(file, src)
			problems = append(problems, faults...)
			if config != nil {
				return config, problems
			}
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

func (r *configReader) read(t table) {
	for key, value := range t {
		switch key {
		case "exclude":
			r.exclude(key, value)
		case "min-severity":
			r.config.MinSeverity = r.severity(key, value)
		case "severity":
			r.severities(key, value)
		case "blocking":
			r.blocking(key, value)
		case "not-blocking":
			r.notBlocking(key, value)
		default:
			r.fault(key, "unknown key: want blocking, exclude, min-severity, not-blocking or severity")
		}
	}
	slices.SortFunc(r.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
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

// symbolName is a qualified name, or all names below one.
var symbolName = regexp.MustCompile(`^[\pL_][\pL\pN_]*(\.[\pL_][\pL\pN_]*)*(\.\*)?$`)

// blocking reads a list of tables, one for each symbol of the user's own.
func (r *configReader) blocking(key string, value any) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want a list of tables with name, latency and what")
		return
	}
	for i, item := range items {
		at := fmt.Sprintf("%s.%d", key, i)
		t, ok := item.(table)
		if !ok {
			r.fault(at, fmt.Sprintf("%#v is not a table with name, latency and what", item))
			continue
		}
		if s := r.symbol(at, t); s != nil {
			r.config.Symbols = append(r.config.Symbols, s)
		}
	}
}

// symbol reads one table of blocking. It returns nil where the table names no
// symbol.
func (r *configReader) symbol(key string, t table) *catalogue.Symbol {
	s := &catalogue.Symbol{Kind: catalogue.Function, Code: catalogue.BlockingCall, Latency: catalogue.Heavy}
	for _, field := range slices.Sorted(maps.Keys(t)) {
		at := key + "." + field
		value, isText := t[field].(string)
		switch {
		case !slices.Contains([]string{"name", "latency", "what"}, field):
			r.fault(at, "unknown key: want name, latency or what")
		case !isText:
			r.fault(at, "want a string")
		case field == "what":
			s.What = value
		case field == "latency" && !slices.Contains([]catalogue.Latency{catalogue.Heavy, catalogue.Moderate, catalogue.Light}, catalogue.Latency(value)):
			r.fault(at, "want heavy, moderate or light")
		case field == "latency":
			s.Latency = catalogue.Latency(value)
		case !symbolName.MatchString(value):
			r.fault(at, fmt.Sprintf("%q is not a qualified name", value))
		default:
			s.Name = value
		}
	}
	if s.Name == "" {
		if _, given := t["name"]; !given {
			r.fault(key, "a table has no name")
		}
		return nil
	}
	return s
}

// notBlocking reads a list of symbols that the catalogue is not to call
// blocking.
func (r *configReader) notBlocking(key string, value any) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want a list of qualified names")
		return
	}
	for _, item := range items {
		name, ok := item.(string)
		if !ok || !symbolName.MatchString(name) {
			r.fault(key, fmt.Sprintf("%#v is not a qualified name", item))
			continue
		}
		r.config.Symbols = append(r.config.Symbols, &catalogue.Symbol{Name: name, Kind: catalogue.Function})
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
