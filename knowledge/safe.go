package knowledge

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The text of an entry can come from a project that was just cloned, so
// nothing of it reaches an editor as it is.

var linkAddress = regexp.MustCompile(`\]\([^)]*\)`)

// link matches a link whole.
var link = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)

// unlinked keeps the texts of links alone.
func unlinked(s string) string { return link.ReplaceAllString(s, "$1") }

// shownWidth is how many columns a text takes once links show their texts alone.
func shownWidth(s string) int { return utf8.RuneCountInString(linkAddress.ReplaceAllString(s, "]")) }

// stripControls drops what a terminal or an editor could act on.
func stripControls(s string) string {
	return strings.Map(func(r rune) rune {
		if isControl(r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, s)
}

// code is s as inline code.
func code(s string) string {
	s = strings.Join(strings.Fields(stripControls(s)), " ")
	if !strings.Contains(s, "`") {
		return "`" + s + "`"
	}
	fence := "``"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	return fence + " " + s + " " + fence
}

// prose is s as one paragraph of Markdown in which nothing but inline code is
// marked: words that Markdown would act on become inline code too, so that an
// identifier such as __init__ keeps its underscores.
func prose(s string) string {
	s = strings.Join(strings.Fields(stripControls(s)), " ")
	parts := strings.Split(s, "`")
	if len(parts)%2 == 0 { // an odd backtick opens nothing
		last := len(parts) - 2
		parts = append(parts[:last], parts[last]+"'"+parts[last+1])
	}
	var b strings.Builder
	for i, part := range parts {
		if i%2 == 1 {
			if strings.TrimSpace(part) != "" {
				b.WriteString(code(part))
			}
			continue
		}
		for j, word := range strings.Split(part, " ") {
			if j > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(safeWord(word))
		}
	}
	return b.String()
}

// safeWord is a word of prose, as inline code where Markdown would act on it.
func safeWord(word string) string {
	if !strings.ContainsAny(word, `_*<>[]&\~|#!`) {
		return word
	}
	core := strings.TrimRight(word, ".,;:!?)")
	tail := word[len(core):]
	head := core[:len(core)-len(strings.TrimLeft(core, "("))]
	core = core[len(head):]
	if !strings.ContainsAny(core, `_*<>[]&\~|#!`) {
		return word
	}
	return head + "`" + core + "`" + tail
}

// wrap breaks a paragraph into lines of cardColumns at spaces outside inline
// code, with no line that Markdown would take for a list, heading or quote.
func wrap(s string) string {
	var lines []string
	line := ""
	for _, word := range spans(s) {
		switch {
		case line == "":
			line = word
		case shownWidth(line)+1+shownWidth(word) <= cardColumns:
			line += " " + word
		default:
			lines = append(lines, line)
			line = word
		}
		if line == word {
			line = guardStart(line)
		}
	}
	return strings.Join(append(lines, line), "\n")
}

// spans splits at spaces, but keeps inline code together.
func spans(s string) []string {
	var out []string
	start, inCode := 0, false
	for i, r := range s {
		switch {
		case r == '`':
			inCode = !inCode
		case r == ' ' && !inCode:
			if i > start {
				out = append(out, s[start:i])
			}
			start = i + 1
		}
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

var blockStart = regexp.MustCompile(`^([-+=]+|\d+[.)])$`)

// guardStart keeps a word at the start of a line from opening a block.
func guardStart(word string) string {
	if blockStart.MatchString(word) {
		return "`" + word + "`"
	}
	return word
}

// unmark takes the marks out of a card's own Markdown.
func unmark(s string) string {
	s = strings.ReplaceAll(s, "**", "")
	s = regexp.MustCompile("``+ ?| ?``+").ReplaceAllString(s, "")
	return strings.ReplaceAll(s, "`", "")
}

// safeURI is uri where it names a local file, else "". What would end a
// Markdown link is escaped.
func safeURI(uri string) string {
	if !strings.HasPrefix(uri, "file:///") || strings.ContainsFunc(uri, func(r rune) bool { return unicode.IsSpace(r) || isControl(r) }) {
		return ""
	}
	return strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E").Replace(uri)
}
