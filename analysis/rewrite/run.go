package rewrite

import (
	"fmt"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// moveRun turns statements that follow each other and block, each for itself,
// into one local function and one hop to a thread. It needs to know the other
// findings of the file. What works with an SQLite connection, which belongs to
// the thread that opens it, is moved together with its opening.
func (f *File) moveRun(of *finding.Finding) []change {
	stmts, ok := f.connectionRun(of)
	if !ok {
		if stmts = f.blockingRun(of); len(stmts) < 2 {
			return nil
		}
	}
	if len(stmts) == 1 && !stmts[0].is(queries.KindWithStatement) {
		return nil
	}
	b, isBlock := f.asBlock(stmts...)
	if !isBlock || b.handsOutConnection() {
		return nil
	}
	lines := 1 + strings.Count(strings.ReplaceAll(string(f.src[b.start():b.last]), "\r\n", "\n"), "\n")
	cs := f.move(b, fmt.Sprintf("Move these %d lines to a thread", lines))
	for i := range cs {
		cs[i].risky = cs[i].reason != ""
	}
	return cs
}

// longestRun bounds how many statements are looked at on the way to a run.
const longestRun = 40

// blockingRun are the statements around a finding that block one after the
// other. Up to two that only compute may stand between two of them.
func (f *File) blockingRun(of *finding.Finding) []node {
	at := f.statementAt(of.Expr)
	if !at.ok() || !at.parent().is(queries.KindBlock) {
		return nil
	}
	all := slices.Collect(at.parent().named())
	i := slices.Index(all, at)
	if i < 0 || !f.blocks(at) || !movesAlone(at) {
		return nil
	}
	from, to := i, i
	for to-from < longestRun {
		before := slices.Clone(all[max(from-3, 0):from])
		slices.Reverse(before)
		if n := f.reach(before); n > 0 && !all[from-n].is(queries.KindReturnStatement) {
			from -= n
			continue
		}
		break
	}
	for to-from < longestRun && !all[to].is(queries.KindReturnStatement) {
		n := f.reach(all[to+1:])
		if n == 0 {
			break
		}
		to += n
	}
	return all[from : to+1]
}

// reach is how many of the statements next to a run it takes to come to
// another one that blocks; 0: none.
func (f *File) reach(next []node) int {
	for i, s := range next[:min(len(next), 3)] {
		switch {
		case !movesAlone(s):
			return 0
		case f.blocks(s):
			return i + 1
		case !s.is(queries.KindExpressionStatement):
			return 0
		}
		if reason, ok := f.calls(block{stmts: []node{s}}); !ok || reason != "" {
			return 0
		}
	}
	return 0
}

// movesAlone reports whether nothing in a statement keeps it in its function.
func movesAlone(s node) bool { return !s.hasError() && !(block{stmts: []node{s}}).suspends() }

// statementAt is the innermost statement around a span.
func (f *File) statementAt(span text.Span) node {
	path := f.path(span)
	for i := len(path) - 1; i > 0; i-- {
		if path[i-1].is(queries.KindBlock) && !path[i].is(queries.KindCaseClause) {
			return path[i]
		}
	}
	return node{}
}

// blocks reports whether a known finding of the function around a statement
// stands in it.
func (f *File) blocks(s node) bool { return f.index(s.in).blocking[s.i] }

// findingOf is the known finding about a call, or nil.
func (f *File) findingOf(cl call) *finding.Finding { return f.index(cl.in).calls[cl.i] }

// index is what the findings of a top-level statement are about.
type index struct {
	calls    map[int]*finding.Finding // by the node of the call
	blocking map[int]bool             // the statements that block, by their node
}

func (f *File) index(s *syntax) *index {
	if s.found != nil {
		return s.found
	}
	s.found = &index{calls: map[int]*finding.Finding{}, blocking: map[int]bool{}}
	whole := text.Span{Start: s.base, End: s.base + len(s.tree.Source)}
	for _, of := range f.Findings {
		if !of.InAsync || of.Expr.Start < whole.Start || of.Expr.End > whole.End {
			continue
		}
		path := s.path(of.Expr)
		if len(path) == 0 {
			continue
		}
		fn := path[len(path)-1].function()
		for i, n := range path {
			if of.Site == finding.Call && n.is(queries.KindCall) && n.span() == of.Expr {
				s.found.calls[n.i] = of
			}
			if i > 0 && path[i-1].is(queries.KindBlock) && n.function() == fn {
				s.found.blocking[n.i] = true
			}
		}
	}
	return s.found
}

// connectionRun are the statements from the one that opens the SQLite
// connection that a finding is about, to the last one that uses it.
func (f *File) connectionRun(of *finding.Finding) ([]node, bool) {
	if !of.Direct() || !strings.HasPrefix(of.Symbol, "sqlite3.") {
		return nil, false
	}
	cl, ok := asCall(f.callAt(of))
	if !ok {
		return nil, false
	}
	connect, ok := maker(cl.node)
	if !ok || trailing(connect.callee.text()) != "connect" || shared(connect) {
		return nil, false
	}
	first := f.statementAt(connect.span())
	if connect.function() != cl.function() {
		return nil, false
	}
	if connect.parent().is(queries.KindReturnStatement) || !first.ok() || !first.parent().is(queries.KindBlock) {
		return nil, false
	}
	all := slices.Collect(first.parent().named())
	from := slices.Index(all, first)
	to := from
	for _, name := range madeBy(connect) {
		for i := from; i < len(all); i++ {
			if len(uses(all[i], name)) > 0 {
				to = max(to, i)
			}
		}
	}
	return all[from : to+1], from >= 0
}

// madeBy are the variables of the function around a call that hold the
// connection that it opened, or a cursor of that.
func madeBy(connect call) []string {
	var names []string
	for name, bound := range connect.function().scopeOf().bound {
		if made, ok := connectionOf(bound[0]); ok && made.node == connect.node {
			names = append(names, name)
		}
	}
	return names
}

// connectionOf is the call that opened the SQLite connection that a name is
// bound to, be it the connection or a cursor of it.
func connectionOf(name node) (call, bool) {
	cl, ok := asCall(boundTo(name))
	if !ok {
		return cl, false
	}
	switch trailing(cl.callee.text()) {
	case "connect", "cursor", "execute", "executemany", "executescript":
	default:
		return cl, false
	}
	made, ok := maker(name)
	return made, ok && strings.Contains(made.callee.text(), "connect")
}

// handsOutConnection reports whether a variable that holds an SQLite
// connection, or a cursor, goes on to be used behind the block, on another
// thread then, or is handed to somebody who may do that.
func (b block) handsOutConnection() bool {
	fn := b.stmts[0].function()
	for name, bound := range b.binds() {
		if made, ok := connectionOf(bound[0]); !ok || shared(made) {
			continue
		}
		for _, u := range uses(fn, name) {
			if !b.holds(u) || !slices.Contains(bound, u) && !usedInPlace(u) {
				return true
			}
		}
	}
	return false
}

// usedInPlace reports whether a use of a variable hands it to nobody who could
// keep it: what is called there is over when the statement is.
func usedInPlace(u node) bool {
	switch p := u.parent(); p.kind() {
	case queries.KindAttribute, queries.KindArgumentList, queries.KindWithItem, queries.KindForInClause, queries.KindForStatement:
		return true
	case queries.KindAsPattern:
		return u.field() != queries.FieldAlias
	}
	return false
}
