package project

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	separators = regexp.MustCompile(`[-_.]+`)
	// A distribution's name at the start of a requirement, by PEP 508.
	requirementName = regexp.MustCompile(`^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)`)
	// One clause of a version specifier: PEP 440, and the caret and tilde of
	// Poetry.
	versionClause = regexp.MustCompile(`^(>=|>|~=|===|==|\^|~|=)?\s*v?(\d+)(?:\.(\d+))?`)
	plainVersion  = regexp.MustCompile(`^(\d+)(?:\.(\d+))?(?:\.\d+)*$`)
)

// Normalise is the form of a distribution's name in which two spellings of it
// are equal (PEP 503): "Flask_SQLAlchemy" -> "flask-sqlalchemy".
func Normalise(distribution string) string {
	return strings.ToLower(separators.ReplaceAllString(strings.TrimSpace(distribution), "-"))
}

// requirement is the normalised name in a PEP 508 requirement such as
// "httpx[http2]>=0.27; python_version >= '3.9'", or "".
func requirement(text string) string {
	m := requirementName.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	return Normalise(m[1])
}

// lowerBound is the oldest Python that a specifier such as ">=3.9,<4",
// "^3.8" or "~3.10 || ^3.12" admits, or zero where it names no lower bound.
func lowerBound(specifier string) Version {
	var lowest Version
	for alternative := range strings.SplitSeq(specifier, "||") {
		bound := conjunctionBound(alternative)
		if bound == (Version{}) {
			return Version{} // one alternative without a bound admits everything
		}
		if lowest == (Version{}) || lowest.AtLeast(bound) {
			lowest = bound
		}
	}
	return lowest
}

// conjunctionBound is the highest of the lower bounds of clauses that must
// all hold.
func conjunctionBound(clauses string) Version {
	var bound Version
	for clause := range strings.SplitSeq(clauses, ",") {
		// Poetry also lets spaces separate clauses: ">=3.9 <4".
		for part := range strings.FieldsSeq(joinOperators.ReplaceAllString(clause, "$1")) {
			m := versionClause.FindStringSubmatch(part)
			if m == nil {
				continue // "<4", "!=3.9.1", "*"
			}
			v := Version{Major: number(m[2]), Minor: number(m[3])}
			if v.AtLeast(bound) {
				bound = v
			}
		}
	}
	return bound
}

// joinOperators finds an operator and the blanks behind it.
var joinOperators = regexp.MustCompile(`([<>=!~^]+)\s+`)

// number reads digits that a pattern has vouched for; none count as 0.
func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}

// ParseRequirements reads a pip requirements file, of what is always there or of
// what only who works on the project has. Options and included files
// are skipped, as are lines that name only a URL or a path.
func ParseRequirements(src []byte, always bool) Info {
	info := Info{Dependencies: map[string]bool{}}
	for line := range strings.Lines(string(src)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if url, ok := strings.CutPrefix(line, "-e "); ok {
			line = url
		}
		if strings.HasPrefix(line, "-") {
			continue
		}
		if _, egg, ok := strings.Cut(line, "#egg="); ok {
			line = egg
		} else if isLocation(line) {
			continue
		}
		if name := requirement(line); name != "" {
			info.declare(name, always)
		}
	}
	return info
}

// isLocation reports whether a requirement line starts with a URL or a path.
// "name @ https://..." is not one: it starts with the name.
func isLocation(line string) bool {
	first, _, _ := strings.Cut(line, " ")
	return strings.Contains(first, "/") || strings.HasPrefix(first, ".")
}

// ParseSetupCfg reads python_requires, install_requires and extras_require of
// a setup.cfg.
func ParseSetupCfg(src []byte) Info {
	info := Info{Dependencies: map[string]bool{}}
	section, key := "", ""
	for line := range strings.Lines(string(src)) {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || text[0] == '#' || text[0] == ';':
			continue
		case text[0] == '[':
			section, key = strings.Trim(text, "[]"), ""
			continue
		case line[0] != ' ' && line[0] != '\t':
			name, value, _ := strings.Cut(text, "=")
			key, text = strings.TrimSpace(name), strings.TrimSpace(value)
		}
		info.addSetupCfg(section, key, text)
	}
	return info
}

func (i *Info) addSetupCfg(section, key, value string) {
	switch {
	case section == "options" && key == "python_requires":
		if v := lowerBound(value); v != (Version{}) {
			i.Python = v
		}
	case section == "options" && (key == "install_requires" || key == "tests_require"),
		section == "options.extras_require":
		if name := requirement(value); name != "" {
			i.declare(name, key == "install_requires")
		}
	}
}
