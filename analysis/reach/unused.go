package reach

import (
	"bytes"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/resolve"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// unused are our own waivers of a module that waive nothing. What stands on a
// line with a call that is not resolved is left in peace: nobody can tell.
// found are the findings of the module before waivers for all of it count.
func (a *Analyzer) unused(m *resolve.Module, found []*finding.Finding) []Problem {
	var out []Problem
	for _, u := range m.Units {
		if !bytes.Contains(u.Text(), []byte("unblock:")) {
			continue
		}
		for _, c := range u.Facts().Comments {
			at, listed, ok := ownWaiverIn(u.Text(), c)
			if !ok {
				continue
			}
			var used []catalogue.Code
			if strings.Contains(c.Text[:at.End-at.Start], "ignore-file") {
				for _, f := range found {
					used = append(used, f.Code)
				}
			} else if used, ok = a.waivedBy(u, c); !ok {
				continue
			}
			if idle := idleCodes(listed, used); idle != "" {
				out = append(out, Problem{Span: absolute(u, at), Message: idle})
			}
		}
	}
	return out
}

// ownWaiverIn is the place of our own waiver in a comment, and the codes that it
// lists: none stands for all.
func ownWaiverIn(src []byte, c facts.Comment) (at facts.Span, codes []string, ok bool) {
	where := ownWaiver.FindStringSubmatchIndex(c.Text)
	if where == nil && alone(src, c.Span) {
		if where = fileWaiver.FindStringSubmatchIndex(c.Text); where != nil && max(where[4], where[6]) >= 0 {
			return at, nil, false // another tool's
		}
	}
	if where == nil {
		return at, nil, false
	}
	if where[2] >= 0 {
		codes = strings.FieldsFunc(c.Text[where[2]:where[3]], func(r rune) bool { return r == ',' || r == ' ' })
	}
	end := len(strings.TrimRight(c.Text[:where[1]], " \t"))
	return facts.Span{Start: c.Span.Start + uint32(where[0]), End: c.Span.Start + uint32(end)}, codes, true
}

// idleCodes says which of the codes that a waiver lists are not among those that
// it waives; empty where there is none.
func idleCodes(listed []string, used []catalogue.Code) string {
	if len(listed) == 0 {
		if len(used) > 0 {
			return ""
		}
		return "unused suppression: nothing here needs it"
	}
	idle := slices.DeleteFunc(slices.Clone(listed), func(code string) bool {
		return slices.ContainsFunc(used, func(c catalogue.Code) bool { return strings.EqualFold(code, string(c)) })
	})
	if len(idle) == 0 {
		return ""
	}
	return "unused suppression: nothing here needs it for " + strings.Join(idle, ", ")
}

// waivedBy are the codes of what a comment of a statement waives; not ok where
// that can't be told.
func (a *Analyzer) waivedBy(u *resolve.Unit, c facts.Comment) (used []catalogue.Code, ok bool) {
	fs := u.Facts()
	for id := range fs.Scopes {
		s := &fs.Scopes[id]
		for i := range s.Sites {
			if site := &s.Sites[i]; onLine(u.Text(), site, c.Span) && !a.resolved(u, facts.ScopeID(id), site) {
				return nil, false
			}
		}
		if !s.Function() || s.Span.Start > c.Span.Start || s.Span.End < c.Span.Start && !a.lastLine(u, s, c) {
			continue
		}
		d := u.Def(facts.ScopeID(id))
		if !s.Async {
			a.summarize(a.World.RootFrame(d))
		}
		for _, run := range a.graph.callsOf(d) {
			for _, e := range run.waived {
				if onLine(u.Text(), &facts.Site{Span: e.at.Span(), Whole: e.whole.Span()}, c.Span) {
					used = append(used, e.what.code)
				}
			}
		}
	}
	return used, true
}

// lastLine reports whether a comment ends the last line of a function.
func (a *Analyzer) lastLine(u *resolve.Unit, s *facts.Scope, c facts.Comment) bool {
	return !bytes.ContainsAny(u.Text()[s.Span.End:c.Span.Start], "\r\n")
}

// resolved reports whether it is known what a site calls, if it does.
func (a *Analyzer) resolved(u *resolve.Unit, scope facts.ScopeID, s *facts.Site) bool {
	if s.Kind != facts.SiteCall {
		return true
	}
	f := a.World.Lexical(u, scope)
	return len(a.World.Eval(f, u.Facts().Exprs[s.Expr].X)) > 0
}
