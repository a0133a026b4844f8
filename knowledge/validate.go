package knowledge

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Bounds on what an entry may hold, so that a hostile or broken file in a
// project can neither fill memory nor freeze an editor. Sizes are in bytes.
const (
	maxEntryFile = 256 << 10
	maxText      = 64 << 10
	maxLine      = 500
	maxList      = 100
)

var slugShape = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

var symbolShape = regexp.MustCompile(`^[\pL_][\pL\pN_]*(\.[\pL_][\pL\pN_]*)*(\.\*)?$`)

// Check reports everything that stops e from being kept: a broken slug, an
// unknown category, severity, status or code, oversized or unprintable text,
// and what an entry must have to be of use (design: a title of 10 characters,
// a problem of 50, a solution of 80, three tags, three keywords, and error
// messages for a gotcha or debug entry). The errors are joined; nil means
// that the entry is fine.
func (e *Entry) Check() error {
	return errors.Join(e.checkShape(), e.checkSubmission(), e.checkCard())
}

// checkShape holds for every entry, wherever it comes from.
func (e *Entry) checkShape() error {
	var errs []error
	fail := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if !slugShape.MatchString(e.Slug) || len(e.Slug) > 120 {
		fail("slug %q: want lower-case words joined by '-', at most 120 characters", e.Slug)
	}
	if !slices.Contains([]Category{Pattern, Gotcha, Principle, Recipe, Debug}, e.Category) {
		fail("category %q: want pattern, gotcha, principle, snippet or debug", e.Category)
	}
	if !slices.Contains([]Severity{Critical, Major, Moderate, Minor, Tip}, e.Severity) {
		fail("severity %q: want critical, major, moderate, minor or tip", e.Severity)
	}
	if !KnownStatus(e.Status) {
		fail("status %q: want pending, verified, outdated or disputed", e.Status)
	}
	for _, c := range e.Codes {
		if !slices.Contains(catalogue.Codes, c) {
			fail("codes: %q is no diagnostic code", c)
		}
	}
	for _, s := range e.Symbols {
		if !symbolShape.MatchString(s) {
			fail("symbols: %q is no qualified name or pattern such as requests.Session.*", s)
		}
	}
	return errors.Join(append(errs, e.checkSizes()...)...)
}

// KnownStatus reports whether s is one of the states of an entry.
func KnownStatus(s Status) bool {
	return slices.Contains([]Status{Pending, Verified, Outdated, Disputed}, s)
}

func (e *Entry) checkSizes() []error {
	var errs []error
	text := func(name, s string, limit int) {
		if len(s) > limit {
			errs = append(errs, fmt.Errorf("%s: %d bytes, at most %d are kept", name, len(s), limit))
		}
		if !utf8.ValidString(s) || strings.ContainsFunc(s, isControl) {
			errs = append(errs, fmt.Errorf("%s: holds control characters or is not UTF-8", name))
		}
	}
	text("title", e.Title, maxLine)
	for name, s := range map[string]string{"problem": e.Problem, "solution": e.Solution, "why": e.Why, "context": e.Context} {
		text(name, s, maxText)
	}
	for name, s := range map[string]string{
		"language": e.Language, "framework": e.Framework, "version_info": e.VersionInfo,
		"learned_from": e.LearnedFrom, "submitted_by": e.SubmittedBy,
	} {
		text(name, s, maxLine)
	}
	for name, list := range map[string][]string{
		"environment": e.Environment, "tags": e.Tags, "keywords": e.Keywords, "error_messages": e.ErrorMessages,
		"related_entries": e.Related, "symbols": e.Symbols, "gotchas": e.Gotchas,
	} {
		if len(list) > maxList {
			errs = append(errs, fmt.Errorf("%s: %d items, at most %d are kept", name, len(list), maxList))
		}
		for _, s := range list {
			text(name, s, 8*maxLine)
		}
	}
	for _, s := range e.Snippets {
		text("code_snippets", s.Code, maxText)
		text("code_snippets", s.Description, 8*maxLine)
	}
	return errs
}

// isControl is true of characters that a terminal or an editor could act on:
// controls other than tab and newline, and the invisible ones that turn the
// direction of text.
func isControl(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case unicode.IsControl(r):
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0xfeff:
		return true
	}
	return false
}

// checkSubmission holds what an entry must have to be of use to others.
func (e *Entry) checkSubmission() error {
	var errs []error
	long := func(name, s string, want int) {
		if n := utf8.RuneCountInString(strings.TrimSpace(s)); n < want {
			errs = append(errs, fmt.Errorf("%s: %d characters, at least %d are needed", name, n, want))
		}
	}
	many := func(name string, list []string, want int) {
		if len(list) < want {
			errs = append(errs, fmt.Errorf("%s: %d, at least %d are needed", name, len(list), want))
		}
	}
	long("title", e.Title, 10)
	long("problem", e.Problem, 50)
	long("solution", e.Solution, 80)
	many("tags", e.Tags, 3)
	many("keywords", e.Keywords, 3)
	if e.Category == Gotcha || e.Category == Debug {
		many("error_messages", e.ErrorMessages, 1)
	}
	return errors.Join(errs...)
}

// checkCard refuses card texts that could not be shown whole.
func (e *Entry) checkCard() error {
	var errs []error
	if n := utf8.RuneCountInString(e.Card.Title); n > cardColumns || strings.Contains(e.Card.Title, "\n") {
		errs = append(errs, fmt.Errorf("card.title: one line of at most %d characters", cardColumns))
	}
	if n := utf8.RuneCountInString(e.Card.Text); n > 2*cardColumns {
		errs = append(errs, fmt.Errorf("card.text: %d characters, at most %d fit", n, 2*cardColumns))
	}
	if n := sentences(e.Card.Text); n > 2 {
		errs = append(errs, fmt.Errorf("card.text: %d sentences, at most 2 are read", n))
	}
	for _, part := range [][2]string{{"card.title", e.Card.Title}, {"card.text", e.Card.Text}} {
		if bad := unsafeMarkup(part[1]); bad != "" {
			errs = append(errs, fmt.Errorf("%s: %q is not shown as it is meant in every editor: plain text and `code` are", part[0], bad))
		}
	}
	for _, f := range e.Card.Fixes {
		if f.Framework != "" && !slices.Contains(frameworks, f.Framework) {
			errs = append(errs, fmt.Errorf("card.fixes: framework %q: want asyncio, anyio or trio", f.Framework))
		}
		if !fitsFix(f.Code) {
			errs = append(errs, fmt.Errorf("card.fixes: %q: at most %d lines of %d columns fit", firstLine(f.Code), maxFixLines, cardColumns))
		}
		if f.Since != "" {
			if _, ok := parseVersion(f.Since); !ok {
				errs = append(errs, fmt.Errorf("card.fixes: since %q: want a Python version such as 3.11", f.Since))
			}
		}
	}
	return errors.Join(errs...)
}

// frameworks are those of which a fix may be.
var frameworks = []string{"asyncio", "anyio", "trio"}

// markup is what hovers show in different ways, or not at all: headings, HTML,
// entities, tables, links by reference, commands.
var markup = regexp.MustCompile(`(?m)^\s*#{1,6} |</?[a-zA-Z][^>]*>|&#?\w+;|^\s*\|.*\|\s*$|\]\[|\]\(command:|~~~|[\x00-\x08\x0b-\x1f\x7f]`)

// unsafeMarkup is the first markup of a text outside inline code, "" where there
// is none.
func unsafeMarkup(text string) string {
	outside := strings.Split(text, "`")
	for i := 0; i < len(outside); i += 2 {
		if bad := markup.FindString(outside[i]); bad != "" {
			return bad
		}
	}
	return ""
}

// sentences counts full stops, question and exclamation marks that end a word
// outside inline code.
func sentences(s string) int {
	n := 0
	outside := strings.Split(s, "`")
	for i := 0; i < len(outside); i += 2 {
		for _, word := range strings.Fields(outside[i]) {
			if strings.ContainsAny(word[len(word)-1:], ".!?") {
				n++
			}
		}
	}
	return n
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}

// Slugify makes a slug of a title: the lower-case words joined by '-', with a
// leading "Gotcha:" or other category left out, so that an entry keeps its
// slug however its title was decorated.
func Slugify(title string) string {
	if head, rest, ok := strings.Cut(title, ":"); ok {
		switch Category(strings.ToLower(strings.TrimSpace(head))) {
		case Pattern, Gotcha, Principle, Recipe, Debug:
			title = rest
		}
	}
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	slug := strings.Join(words, "-")
	if len(slug) > 100 {
		slug = strings.TrimRight(slug[:100], "-")
	}
	return slug
}
