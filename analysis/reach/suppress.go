package reach

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

var (
	ownWaiver  = regexp.MustCompile(`#\s*unblock:\s*ignore(?:\[([^\]]*)\]|$|[^-\w])`)
	fileWaiver = regexp.MustCompile(`^#\s*(?:unblock:\s*ignore-file(?:\[([^\]]*)\])?(?:\s|$)|(?i:ruff|flake8):\s*(?i:noqa):\s*([A-Z0-9, ]+)|ruff:\s*file-ignore\[([^\]]*)\])`)
	noqaWaiver = regexp.MustCompile(`(?i)#\s*noqa(?::\s*([A-Z0-9, ]+))?`)
	ruffWaiver = regexp.MustCompile(`#\s*ruff:\s*ignore\[([^\]]*)\]`)
)

// ruffRules are the rules of flake8-async and ruff under which others waive
// what a code reports, by code and by name (their documentation lists them).
var ruffRules = map[catalogue.Code][]string{
	catalogue.HTTP:       {"ASYNC210", "ASYNC212", "ASYNC200", "blocking-http-call-in-async-function", "blocking-http-call-httpx-in-async-function"},
	catalogue.Subprocess: {"ASYNC220", "ASYNC221", "ASYNC222", "ASYNC200", "create-subprocess-in-async-function", "run-process-in-async-function", "wait-for-process-in-async-function"},
	catalogue.File:       {"ASYNC230", "ASYNC231", "ASYNC200", "blocking-open-call-in-async-function"},
	catalogue.Path:       {"ASYNC240", "ASYNC200", "blocking-path-method-in-async-function"},
	catalogue.Input:      {"ASYNC250", "ASYNC200", "blocking-input-in-async-function"},
	catalogue.Sleep:      {"ASYNC251", "ASYNC200", "blocking-sleep-in-async-function"},
}

// suppressed reports whether a comment on the line of a site waives an effect
// there. In a coroutine that is the finding's line, in a helper the line of the
// blocking call: an effect that goes on is waived only where it blocks.
func (a *Analyzer) suppressed(u *resolve.Unit, s *facts.Site, e effect) bool {
	for _, c := range u.Facts().Comments {
		if (onLine(u.Text(), s, c.Span) || above(u.Text(), s, c)) && waives(c.Text, e.code) {
			return true
		}
	}
	return false
}

// unwaived are the findings of a module that no comment waives for all of it.
func unwaived(m *resolve.Module, found []*finding.Finding) []*finding.Finding {
	if len(found) == 0 || !bytes.Contains(m.Text(), []byte("ignore-file")) && !bytes.Contains(m.Text(), []byte("file-ignore")) && !bytes.Contains(bytes.ToLower(m.Text()), []byte(": noqa")) {
		return found // the comments of a file are known once all of it is parsed
	}
	waived := map[catalogue.Code]bool{}
	for _, f := range found {
		if _, known := waived[f.Code]; !known {
			waived[f.Code] = suppressedInFile(m, f.Code)
		}
	}
	return slices.DeleteFunc(found, func(f *finding.Finding) bool { return waived[f.Code] })
}

// suppressedInFile reports whether a comment that stands alone on a line waives
// a code in all of a module. It counts for the findings of that module alone:
// what its functions block elsewhere is reported there.
func suppressedInFile(m *resolve.Module, code catalogue.Code) bool {
	for _, u := range m.Units {
		for _, c := range u.Facts().Comments {
			if alone(u.Text(), c.Span) && waivesFile(c.Text, code) {
				return true
			}
		}
	}
	return false
}

// alone reports whether nothing but white space stands before a comment on its
// line.
func alone(src []byte, c facts.Span) bool {
	before := bytes.TrimPrefix(src[:c.Start], []byte("\ufeff"))
	return len(bytes.TrimSpace(before[bytes.LastIndexAny(before, "\n\r")+1:])) == 0
}

func waivesFile(comment string, code catalogue.Code) bool {
	m := fileWaiver.FindStringSubmatch(comment)
	switch {
	case m == nil:
		return false
	case m[2] != "":
		return ruled(m[2], code)
	case m[3] != "":
		return ruled(m[3], code)
	}
	return !strings.Contains(m[0], "[") || listed(m[1], string(code))
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

// above reports whether a comment of ruff's stands alone above the line on which
// a site begins: it counts for the statement below it.
func above(src []byte, s *facts.Site, c facts.Comment) bool {
	if c.Span.End > s.Whole.Start || !ruffWaiver.MatchString(c.Text) || !alone(src, c.Span) {
		return false
	}
	line := bytes.LastIndexAny(src[:s.Whole.Start], "\n\r") + 1
	for between := src[c.Span.End:max(line, int(c.Span.End))]; len(between) > 0; {
		end := bytes.IndexAny(between, "\n\r")
		if text := bytes.TrimSpace(between[:max(end, 0)]); end < 0 || len(text) > 0 && text[0] != '#' {
			return false
		}
		between = between[end+1:]
	}
	return true
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
