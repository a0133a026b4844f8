package knowledge

import (
	"regexp"
	"slices"
	"strings"
)

// A message that a program prints differs from run to run in its numbers,
// addresses, paths and quoted names. Its signature is what stays: both the
// stored message and the pasted one are brought to that form and compared.

// gap stands in a signature for any text; a stored message may say "..." too.
const gap = "…"

var (
	gapMark     = regexp.MustCompile(`\.\.\.|` + gap)
	quotedText  = regexp.MustCompile("(^|[^\\pL\\pN])('[^'\n]*'|\"[^\"\n]*\"|`[^`\n]*`)")
	hexNumber   = regexp.MustCompile(`\b0x[0-9a-f]+\b`)
	filePath    = regexp.MustCompile(`(?:\b[a-z]:)?(?:[\pL\pN_.~-]*[/\\])+[\pL\pN_.-]+(?::\d+)*|\b[\pL\pN_-]+\.py\b(?::\d+)*`)
	anyNumber   = regexp.MustCompile(`\d+(?:\.\d+)*`)
	blankSpace  = regexp.MustCompile(`\s+`)
	plainWord   = regexp.MustCompile(`[\pL_][\pL\pN_]*`)
	minLiterals = 8
)

// signatureOf normalises one line.
func signatureOf(line string) string {
	s := strings.ToLower(line)
	s = gapMark.ReplaceAllString(s, gap)
	s = quotedText.ReplaceAllString(s, `${1}"`)
	s = filePath.ReplaceAllString(s, "/")
	s = hexNumber.ReplaceAllString(s, "0")
	s = anyNumber.ReplaceAllString(s, "0")
	return strings.TrimSpace(blankSpace.ReplaceAllString(s, " "))
}

// signature is the normalised form of a stored message.
type signature struct {
	pattern string // literal text with gaps
	anchor  string // the longest word of pattern: what an index finds it by
}

// signatures are those of the error messages, and of the keywords that have a
// gap: such a keyword is a message too.
func (e *Entry) signatures() []signature {
	messages := slices.Clone(e.ErrorMessages)
	for _, k := range e.Keywords {
		if gapMark.MatchString(k) {
			messages = append(messages, k)
		}
	}
	var sigs []signature
	for _, m := range messages {
		sig := signature{pattern: signatureOf(m)}
		for _, w := range plainWord.FindAllString(sig.pattern, -1) {
			if len(w) > len(sig.anchor) {
				sig.anchor = w
			}
		}
		if len(strings.ReplaceAll(sig.pattern, gap, "")) >= minLiterals && sig.anchor != "" && !slices.Contains(sigs, sig) {
			sigs = append(sigs, sig)
		}
	}
	return sigs
}

// pasted is a text that someone searches for, line by line.
type pasted struct {
	lines []string // signatures of its lines
	words []string // all words of the lines, once each
}

// maxPastedLines bounds the work on a pasted log. The end of a traceback says
// most, so the last lines are the ones that are kept.
const maxPastedLines = 200

func newPasted(text string) pasted {
	var p pasted
	seen := map[string]bool{}
	lines := strings.Split(text, "\n")
	if len(lines) > maxPastedLines {
		lines = lines[len(lines)-maxPastedLines:]
	}
	for _, line := range lines {
		if len(line) > 2000 {
			line = strings.ToValidUTF8(line[:2000], "")
		}
		sig := signatureOf(line)
		if sig == "" || seen[sig] {
			continue
		}
		seen[sig] = true
		p.lines = append(p.lines, sig)
		for _, w := range plainWord.FindAllString(sig, -1) {
			if !seen["\n"+w] {
				seen["\n"+w] = true
				p.words = append(p.words, w)
			}
		}
	}
	return p
}

// match reports how well a stored pattern fits one of the lines: the number of
// its literal bytes, doubled where it is the whole line; 0 where it does not.
func (p pasted) match(pattern string) int {
	parts := strings.Split(pattern, gap)
	best := 0
	for _, line := range p.lines {
		if !inOrder(line, parts) {
			continue
		}
		score := len(pattern) - len(parts) + 1
		if line == pattern {
			score *= 2
		}
		best = max(best, score)
	}
	return best
}

// inOrder reports whether line holds the parts one after the other.
func inOrder(line string, parts []string) bool {
	for _, part := range parts {
		i := strings.Index(line, part)
		if i < 0 {
			return false
		}
		line = line[i+len(part):]
	}
	return true
}
