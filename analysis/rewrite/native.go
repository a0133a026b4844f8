package rewrite

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// rewrites are the changes for a finding in the priority order of remedies. A
// light finding is cheaper than a hop to a thread: its fixes are offered, but
// none is preferred, so that nothing applies them unasked.
func (f *File) rewrites(of *finding.Finding) []change {
	cs := f.natives(of)
	others := either(f.forms(of)...)(of)
	if len(cs) > 0 && cs[0].after {
		cs = append(others, cs...)
	} else {
		cs = append(cs, others...)
	}
	cs = append(cs, f.process(of)...)
	for _, run := range f.moveRun(of) {
		if !slices.ContainsFunc(cs, func(c change) bool { return slices.Equal(c.edits, run.edits) }) {
			cs = append(cs, run)
		}
	}
	cs = append(cs, f.plainDef(of)...)
	if len(cs) > 0 && f.boundToThread(of) {
		cs = slices.DeleteFunc(cs, func(c change) bool { return c.kind == ToThread || c.kind == Executor || c.kind == Process })
	}
	if len(cs) == 0 {
		return nil
	}
	if f.underLock(of) {
		for i := range cs {
			cs[i].risky = true // nothing that may stop the loop for good is a first choice
		}
	}
	for i, c := range cs {
		cs[i].reason = firstOf(c.reason, f.optional(c))
	}
	return ranked(cs, of.Latency != catalogue.Light)
}

// natives are the rewrites to an async API that are more than another name.
func (f *File) natives(of *finding.Finding) []change {
	return either(f.wrappedPath, f.runCommand, f.sendAsync, f.asyncTwin)(of)
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
			return forms{f.openedAsArgument, f.consume, f.withBlock(f.toThread)}
		}
		return forms{f.template, f.nestedLoop, f.future, f.openedInPlace, f.openedAsArgument, f.chained, f.withBlock(either(f.leaveDirectory, f.toThread))}
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
