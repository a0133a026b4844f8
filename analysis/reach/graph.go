package reach

import (
	"maps"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/analysis/resolve"
)

// graph holds the calls that lead to what blocks, of everything that was
// analysed: for each function what it calls, and who calls it. What was changed
// since leaves it by itself.
type graph struct {
	from map[*resolve.Def][]*calls
	to   map[*resolve.Def][]*calls
	defs map[*resolve.Unit]map[*resolve.Def]bool // the functions of a statement that are among them
	size int                                     // calls that were added since the last purge
}

// calls are the edges of one run of a function.
type calls struct {
	node  resolve.Node // reset when the run would be another one now
	gone  bool
	root  bool // the loop runs it: a coroutine or a loop callback
	frame *resolve.Frame
	scope facts.ScopeID // of the generator expression whose body it is; 0: the function itself
	edges []edge
	// waived are the places that a comment takes out of the edges.
	waived []edge
	// handed are what a thread is given to call.
	handed []edge
}

// again reports whether c is a later view of the same run.
func (c *calls) again(o *calls) bool {
	return c.frame == o.frame && c.scope == o.scope && c.root == o.root
}

// edge is a place in a function that calls another one, or something that
// blocks.
type edge struct {
	at    resolve.Place
	whole resolve.Place // of the expression, for what is waived
	to    *resolve.Def  // nil where something blocks
	what  *effect       // nil where a function is called
}

// edge records that a site leads to what blocks.
func (v *visit) edge(s *facts.Site, effects []effect, to *resolve.Def) {
	if to != nil {
		v.edges = append(v.edges, edge{at: v.unit.Place(s.Span), to: to})
		return
	}
	for i := range effects {
		v.edges = append(v.edges, edge{at: v.unit.Place(s.Span), what: &effects[i]})
	}
}

func newCalls(f *resolve.Frame, scope facts.ScopeID, root bool) *calls {
	c := &calls{frame: f, scope: scope, root: root}
	c.node = f.NewNode(func() { c.gone = true })
	return c
}

// knowFrame adds what running f calls, as node has it, to the graph.
func (a *Analyzer) knowFrame(f *resolve.Frame, node *resolve.Node, v *visit) {
	if v.quiet() {
		return
	}
	c := newCalls(f, 0, v.root)
	leave := a.World.Enter(&c.node)
	a.World.Read(node)
	leave()
	a.know(c, v)
}

// know adds the run c, as v saw it, to the graph in place of what was known of it.
func (a *Analyzer) know(c *calls, v *visit) {
	if v.quiet() {
		return
	}
	g := &a.graph
	if g.from == nil {
		g.from, g.to = map[*resolve.Def][]*calls{}, map[*resolve.Def][]*calls{}
		g.defs = map[*resolve.Unit]map[*resolve.Def]bool{}
	}
	for _, old := range g.from[c.frame.Def] {
		old.gone = old.gone || c.again(old)
	}
	g.from[c.frame.Def] = live(g.from[c.frame.Def])
	c.edges, c.waived, c.handed = v.edges, v.waived, v.handed
	g.from[c.frame.Def] = append(g.from[c.frame.Def], c)
	g.name(c.frame.Def)
	for _, e := range c.edges {
		if e.to == nil {
			continue
		}
		if by := g.to[e.to]; len(by) == 0 || by[len(by)-1] != c { // once, however often it calls it
			g.to[e.to] = append(by, c)
			g.name(e.to)
		}
	}
	if g.size++; g.size >= purgeEvery {
		g.size = 0
		g.purge()
	}
}

func (g *graph) name(d *resolve.Def) {
	if g.defs[d.Unit] == nil {
		g.defs[d.Unit] = map[*resolve.Def]bool{}
	}
	g.defs[d.Unit][d] = true
}

// purgeEvery is after how many additions the graph lets go of what is gone.
const purgeEvery = 4000

func (g *graph) purge() {
	for _, side := range []map[*resolve.Def][]*calls{g.from, g.to} {
		for d, list := range side {
			if list = live(list); len(list) == 0 {
				delete(side, d)
			} else {
				side[d] = list
			}
		}
	}
	for u, defs := range g.defs {
		maps.DeleteFunc(defs, func(d *resolve.Def, _ bool) bool { return len(g.from[d]) == 0 && len(g.to[d]) == 0 })
		if len(defs) == 0 {
			delete(g.defs, u)
		}
	}
}

func (c *calls) dead() bool { return c.gone || c.frame.Gone() }

func live(list []*calls) []*calls { return slices.DeleteFunc(list, (*calls).dead) }

// callsOf are the live runs of a function.
func (g *graph) callsOf(d *resolve.Def) []*calls {
	g.from[d] = live(g.from[d])
	return g.from[d]
}

// callersOf are the live runs that call a function.
func (g *graph) callersOf(d *resolve.Def) []*calls {
	g.to[d] = live(g.to[d])
	return g.to[d]
}

// roots adds to found the coroutines and loop callbacks that reach a function,
// itself if it is one.
func (g *graph) roots(d *resolve.Def, found map[*resolve.Def]bool) {
	seen := map[*resolve.Def]bool{d: true}
	for queue := []*resolve.Def{d}; len(queue) > 0 && len(seen) < maxRoots; queue = queue[1:] {
		at := queue[0]
		if slices.ContainsFunc(g.from[at], func(c *calls) bool { return c.root && !c.dead() && len(c.edges) > 0 }) {
			found[at] = true
			continue // who awaits it does not block by it once more
		}
		for _, c := range g.to[at] {
			if by := c.frame.Def; !c.dead() && !seen[by] {
				seen[by] = true
				queue = append(queue, by)
			}
		}
	}
}
