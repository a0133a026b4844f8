package rewrite

import (
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
)

// changes are the rewrites of a finding in the priority order of remedies. A
// light finding is cheaper than a hop to a thread: its fixes are offered, but
// none is preferred, so that nothing applies them unasked.
func (f *File) changes(of *finding.Finding) []change {
	if of == nil || !of.InAsync {
		return nil
	}
	for _, form := range []func(*finding.Finding) []change{f.sleep, f.toThread} {
		if cs := form(of); len(cs) > 0 {
			cs[0].preferred = of.Latency != "light"
			return cs
		}
	}
	return nil
}

// sleep turns time.sleep(x) into the framework's own sleep.
func (f *File) sleep(of *finding.Finding) []change {
	if of.Symbol != "time.sleep" || !of.Direct() || of.Site != finding.Call {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || !cl.only().ok() || cl.hasComment(cl.start(), cl.args.start()) {
		return nil
	}
	p, ok := f.placeOf(cl.node)
	if !ok {
		return nil
	}
	c := change{kind: Native, title: "Replace with `await " + f.framework + ".sleep(...)`", reason: p.reason}
	name := "await " + f.ref(&c, cl.node, f.framework, "sleep")
	if p.parens {
		name = "(" + name
		c.insert(cl.end(), ")")
	}
	c.replace(text.Span{Start: cl.start(), End: cl.callee.end()}, name)
	c.locks = []text.Span{{Start: cl.start(), End: cl.args.start() + 1}}
	return []change{c}
}
