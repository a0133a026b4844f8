package facts

import (
	"regexp"
	"strconv"
)

// versionTest matches a comparison of the interpreter's version with a literal.
var versionTest = regexp.MustCompile(`^sys\.version_info(?:(?:\[0\]|\.major)\s*(<=?|>=?|==|!=)\s*(\d+)|\s*(<=?|>=?)\s*\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?,?\s*\))$`)

// oldestMinor is the oldest Python 3 that code is taken to be run by.
const oldestMinor = 8

// versionTruth tells what a comparison of the interpreter's version is known to
// be: it is some Python 3 from 3.8 on.
func versionTruth(text string) (known, value bool) {
	m := versionTest.FindStringSubmatch(text)
	if m == nil {
		return false, false
	}
	if m[1] != "" {
		major, _ := strconv.Atoi(m[2])
		switch m[1] {
		case "==":
			return true, major == 3
		case "!=":
			return true, major != 3
		case "<":
			return true, 3 < major
		case "<=":
			return true, 3 <= major
		case ">":
			return true, 3 > major
		}
		return true, 3 >= major
	}
	major, _ := strconv.Atoi(m[4])
	minor, _ := strconv.Atoi(m[5])
	switch later := m[3][0] == '>'; {
	case major < 3, major == 3 && minor <= oldestMinor && m[3] != "<=", major == 3 && minor < oldestMinor:
		return true, later
	case major > 3:
		return true, !later
	}
	return false, false
}
