package reach

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

var (
	ownWaiver  = regexp.MustCompile(`#\s*unblock:\s*ignore(?:\[([^\]]*)\])?`)
	noqaWaiver = regexp.MustCompile(`(?i)#\s*noqa(?::\s*([A-Z0-9, ]+))?`)
	ruffWaiver = regexp.MustCompile(`#\s*ruff:\s*ignore\[([^\]]*)\]`)
)

// ruffRules are the rules of flake8-async and ruff under which others waive
// what a code reports (their documentation lists them).
var ruffRules = map[catalogue.Code][]string{
	catalogue.HTTP:       {"ASYNC210", "ASYNC212", "ASYNC200"},
	catalogue.Subprocess: {"ASYNC220", "ASYNC221", "ASYNC222", "ASYNC200"},
	catalogue.File:       {"ASYNC230", "ASYNC231", "ASYNC200"},
	catalogue.Path:       {"ASYNC240", "ASYNC200"},
	catalogue.Input:      {"ASYNC250", "ASYNC200"},
	catalogue.Sleep:      {"ASYNC251", "ASYNC200"},
}

// suppressed reports whether a comment on the line of a site waives an effect
// there. In a coroutine that is the finding's line, in a helper the line of the
// blocking call: an effect that goes on is waived only where it blocks.
func (a *Analyzer) suppressed(u *resolve.Unit, s *facts.Site, e effect) bool {
	for _, c := range u.Facts().Comments {
		if onLine(u.Text(), s, c.Span) && waives(c.Text, e.code) {
			return true
		}
	}
	return false
}

// onLine reports whether a comment ends a line on which a site begins or ends.
func onLine(src []byte, s *facts.Site, c facts.Span) bool {
	for _, at := range []uint32{s.Span.Start, s.Span.End, s.Whole.End} {
		if at <= c.Start && int(c.Start) <= len(src) && !bytes.ContainsAny(src[at:c.Start], "\n\r") {
			return true
		}
	}
	return false
}

func waives(comment string, code catalogue.Code) bool {
	if m := ownWaiver.FindStringSubmatch(comment); m != nil {
		return m[1] == "" || listed(m[1], string(code))
	}
	if m := ruffWaiver.FindStringSubmatch(comment); m != nil {
		return ruled(m[1], code)
	}
	if m := noqaWaiver.FindStringSubmatch(comment); m != nil {
		return strings.TrimSpace(m[1]) == "" || ruled(m[1], code)
	}
	return false
}

func listed(list, want string) bool {
	for _, c := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' }) {
		if strings.EqualFold(c, want) {
			return true
		}
	}
	return false
}

func ruled(list string, code catalogue.Code) bool {
	for _, rule := range ruffRules[code] {
		if listed(list, rule) {
			return true
		}
	}
	return listed(list, "ASYNC") || listed(list, "ASYNC2")
}
