package rewrite

import (
	"fmt"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// changes are the rewrites of a finding in the priority order of remedies. A
// light finding is cheaper than a hop to a thread: its fixes are offered, but
// none is preferred, so that nothing applies them unasked.
func (f *File) changes(of *finding.Finding) []change {
	if of == nil || !of.InAsync || of.Expr.Start < 0 || of.Expr.End > len(f.src) || of.Expr.Start >= of.Expr.End {
		return nil
	}
	cs := either(f.forms(of)...)(of)
	cs = append(cs, f.process(of)...)
	for _, run := range f.moveRun(of) {
		if !slices.ContainsFunc(cs, func(c change) bool { return slices.Equal(c.edits, run.edits) }) {
			cs = append(cs, run)
		}
	}
	if len(cs) == 0 {
		return nil
	}
	return ranked(cs, of.Latency != catalogue.Light)
}

// ranked puts the fix to prefer first and marks it: of those in the priority
// order of remedies the first that is safe, else the first that is not risky.
func ranked(cs []change, mayPrefer bool) []change {
	best := slices.IndexFunc(cs, func(c change) bool { return c.reason == "" })
	if best < 0 {
		best = slices.IndexFunc(cs, func(c change) bool { return !c.risky })
	}
	if best < 0 {
		return cs
	}
	first := cs[best]
	first.preferred = mayPrefer
	return append([]change{first}, slices.Delete(slices.Clone(cs), best, best+1)...)
}

// withBlock offers to move the whole with statement around what a form
// rewrites: first, where that is as safe, since one hop is cheaper than many.
func (f *File) withBlock(form func(*finding.Finding) []change) func(*finding.Finding) []change {
	return func(of *finding.Finding) []change {
		cs := form(of)
		moved := f.moveBlock(of)
		if len(moved) > 0 && moved[0].reason == "" {
			return append(moved, cs...)
		}
		return append(cs, moved...)
	}
}

// either is the first form that answers.
func either(forms ...func(*finding.Finding) []change) func(*finding.Finding) []change {
	return func(of *finding.Finding) []change {
		for _, form := range forms {
			if cs := form(of); len(cs) > 0 {
				return cs
			}
		}
		return nil
	}
}

// forms are the rewrites to try for a finding, best first. The first that
// answers is used.
func (f *File) forms(of *finding.Finding) []func(*finding.Finding) []change {
	type forms = []func(*finding.Finding) []change
	switch of.Code {
	case catalogue.CalledBeforeOffload:
		return forms{f.uncall}
	case catalogue.CoroutineInOffload:
		return forms{f.awaitOffloaded}
	case catalogue.DroppedOffload:
		return forms{f.awaitDropped}
	}
	switch of.Site {
	case finding.Call:
		if name := trailing(of.Symbol); of.Direct() && (name == "__iter__" || name == "__next__") {
			// What is called here is iterated here too, and that blocks more.
			return forms{f.consume, f.withBlock(f.toThread)}
		}
		return forms{f.template, f.nestedLoop, f.future, f.openedInPlace, f.withBlock(either(f.leaveDirectory, f.toThread))}
	case finding.Attribute:
		return forms{f.property}
	case finding.Operator:
		return forms{f.operator}
	case finding.Iterate:
		return forms{f.withBlock(f.consume)}
	case finding.Exit:
		return forms{f.moveBlock, f.leavePool, f.leaveDirectory}
	case finding.Enter:
		return forms{f.moveLock}
	}
	return nil
}

// template uses the first alternative of the catalogue's row that maps the call
// one to one and that the file can use.
func (f *File) template(of *finding.Finding) []change {
	if !of.Direct() || of.Row == nil {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || cl.hasComment(cl.start(), cl.args.start()) {
		return nil
	}
	for _, a := range of.Row.Alternatives {
		call, ok := templateCall(a.Template)
		if !ok || !f.usable(a) {
			continue
		}
		p, ok := f.placeOf(cl.node)
		if !ok {
			return nil
		}
		c := change{kind: Native, title: "Replace with `await " + call + "(...)`", reason: p.reason}
		module, member, _ := strings.Cut(call, ".")
		name := "await " + f.ref(&c, cl.node, module, member)
		if p.parens {
			name = "(" + name
			c.insert(cl.end(), ")")
		}
		c.replace(text.Span{Start: cl.start(), End: cl.callee.end()}, name)
		c.locks = []text.Span{{Start: cl.start(), End: cl.args.start() + 1}}
		return []change{c}
	}
	return nil
}

// templateCall is the dotted name, or call of one, that a template awaits with
// the arguments as they are: `await asyncio.sleep({args})`. Other templates are
// for readers.
func templateCall(template string) (string, bool) {
	call, ok := strings.CutPrefix(template, "await ")
	if !ok {
		return "", false
	}
	call, ok = strings.CutSuffix(call, "({args})")
	return call, ok && strings.Contains(call, ".") && !strings.ContainsAny(call, "{} ")
}

// usable reports whether the file may use an alternative: its framework, the
// Python version, and a library that the project declares or the file is
// written for.
func (f *File) usable(a catalogue.Alternative) bool {
	if a.Framework != "" && a.Framework != f.framework {
		return false
	}
	var since project.Version
	if _, err := fmt.Sscanf(a.Since, "%d.%d", &since.Major, &since.Minor); err == nil && f.before(since.Major, since.Minor) {
		return false
	}
	return a.Requires == "" || a.Requires == f.framework || f.project.Has(a.Requires)
}
