package rewrite

import (
	"slices"

	"github.com/unblock-lsp/unblock/queries"
)

// scope is what one function, lambda, comprehension, class or module binds.
type scope struct {
	bound    map[string][]node // name -> the identifiers that bind it, in source order
	declared map[string]bool   // names that a global or nonlocal statement gives to another scope
}

// scopeOf collects the bindings of the scope that n opens.
func (n node) scopeOf() *scope {
	if s := n.in.scopes[n.i]; s != nil {
		return s
	}
	s := &scope{bound: map[string][]node{}, declared: map[string]bool{}}
	n.in.scopes[n.i] = s
	switch n.kind() {
	case queries.KindFunctionDefinition, queries.KindLambda:
		if p := n.child(queries.FieldParameters); p.ok() {
			s.parameters(p)
		}
		if n.is(queries.KindFunctionDefinition) {
			s.collect(n.child(queries.FieldBody))
		}
	case queries.KindListComprehension, queries.KindSetComprehension,
		queries.KindDictionaryComprehension, queries.KindGeneratorExpression:
		for c := range n.named() {
			if c.is(queries.KindForInClause) {
				s.target(c.child(queries.FieldLeft))
			}
		}
	case queries.KindClassDefinition:
		s.collect(n.child(queries.FieldBody))
	default:
		s.collect(n)
	}
	return s
}

// boundIn is what a statement or block binds in the scope that it stands in.
func boundIn(n node) *scope {
	s := &scope{bound: map[string][]node{}, declared: map[string]bool{}}
	s.collect(n)
	return s
}

func (s *scope) bind(n node) {
	if n.is(queries.KindIdentifier) {
		s.bound[n.text()] = append(s.bound[n.text()], n)
	}
}

// parameters binds the parameters of a function or lambda.
func (s *scope) parameters(n node) {
	for p := range n.named() {
		switch p.kind() {
		case queries.KindIdentifier:
			s.bind(p)
		case queries.KindDefaultParameter, queries.KindTypedDefaultParameter:
			s.target(p.child(queries.FieldName))
		case queries.KindTypedParameter:
			for first := range p.named() {
				s.target(first)
				break
			}
		default:
			s.target(p)
		}
	}
}

// target binds the names of an assignment's left side; `a.b` and `a[b]` bind
// none.
func (s *scope) target(n node) {
	if !n.ok() {
		return
	}
	switch n.kind() {
	case queries.KindIdentifier:
		s.bind(n)
	case queries.KindAttribute, queries.KindSubscript, queries.KindCall:
	default:
		for c := range n.named() {
			s.target(c)
		}
	}
}

// collect binds what n and the statements below it bind. Nested functions,
// classes and lambdas bind their own name at most; of a comprehension only the
// assignment expressions count.
func (s *scope) collect(n node) {
	if !n.ok() {
		return
	}
	for i := n.i; i < int(n.in.tree.Nodes[n.i].Next); {
		m := n.at(i)
		i++
		switch m.kind() {
		case queries.KindFunctionDefinition, queries.KindClassDefinition:
			s.bind(m.child(queries.FieldName))
			i = int(m.raw().Next)
		case queries.KindLambda, queries.KindType:
			i = int(m.raw().Next)
		case queries.KindAssignment, queries.KindAugmentedAssignment, queries.KindForStatement:
			s.target(m.child(queries.FieldLeft))
		case queries.KindNamedExpression:
			s.target(m.child(queries.FieldName))
		case queries.KindAsPatternTarget, queries.KindDeleteStatement:
			s.target(m)
		case queries.KindTypeAliasStatement:
			for first := range m.named() {
				s.captures(first)
				break
			}
			i = int(m.raw().Next)
		case queries.KindCasePattern:
			s.captures(m)
			i = int(m.raw().Next)
		case queries.KindImportStatement, queries.KindImportFromStatement:
			for _, name := range importedNames(m) {
				s.bind(name)
			}
			i = int(m.raw().Next)
		case queries.KindGlobalStatement, queries.KindNonlocalStatement:
			for name := range m.named() {
				s.declared[name.text()] = true
			}
		}
	}
}

// captures binds the identifiers that a match pattern captures.
func (s *scope) captures(n node) {
	for m := range n.within() {
		if captured(m) {
			s.bind(m)
		}
	}
}

// captured reports whether an identifier of a match pattern is no class, no
// attribute and no part of a dotted name, which are only looked up.
func captured(m node) bool {
	switch p := m.parent(); p.kind() {
	case queries.KindKeywordPattern:
		return p.at(p.in.tree.FirstNamed(p.i)) != m
	case queries.KindDottedName:
		return p.text() == m.text() && !p.parent().is(queries.KindClassPattern)
	}
	return true
}

// importedNames are the identifiers that an import statement binds.
func importedNames(n node) []node {
	var names []node
	for c := range n.named() {
		if c.field() != queries.FieldName {
			continue
		}
		if alias := c.child(queries.FieldAlias); alias.ok() {
			names = append(names, alias)
			continue
		}
		for first := range c.named() {
			names = append(names, first)
			break
		}
	}
	return names
}

// uses are the identifiers below n that stand for a variable: not attribute
// names, not keywords of arguments. Nested scopes count.
func uses(n node, name string) []node {
	all := n.in.variables()[name]
	from, _ := slices.BinarySearch(all, n.i)
	var found []node
	for _, i := range all[from:] {
		if i >= int(n.raw().Next) {
			break
		}
		found = append(found, n.at(i))
	}
	return found
}

// variables are the identifiers of a tree that stand for variables, by their
// names: what is asked for again and again, for each finding of a long function.
func (s *syntax) variables() map[string][]int {
	if s.named == nil {
		s.named = map[string][]int{}
		for m := range (node{s, 0}).within() {
			if m.is(queries.KindIdentifier) && isVariable(m) {
				s.named[m.text()] = append(s.named[m.text()], m.i)
			}
		}
	}
	return s.named
}

func isVariable(n node) bool {
	p := n.parent()
	switch p.kind() {
	case queries.KindAttribute:
		return n.field() != queries.FieldAttribute
	case queries.KindKeywordArgument:
		return n.field() != queries.FieldName
	}
	return true
}

// opensScope reports whether names bound in n are its own. A class is left
// out: its names are not seen from the functions in it.
func (n node) opensScope() bool {
	return n.is(queries.KindFunctionDefinition, queries.KindLambda,
		queries.KindListComprehension, queries.KindSetComprehension,
		queries.KindDictionaryComprehension, queries.KindGeneratorExpression)
}

// function is the innermost function definition around n, or none.
func (n node) function() node {
	for p := n.parent(); p.ok(); p = p.parent() {
		if p.is(queries.KindFunctionDefinition) {
			return p
		}
	}
	return node{}
}

// definer is the innermost function around an identifier that binds its name,
// or none.
func (n node) definer() node {
	fn := n.function()
	for fn.ok() && len(fn.scopeOf().bound[n.text()]) == 0 {
		fn = fn.function()
	}
	return fn
}

// isLocal reports whether name is a variable of fn that nothing else can
// change: bound there, not global or nonlocal, not rebound by a nested scope.
func isLocal(fn node, name string) bool {
	s := fn.scopeOf()
	if len(s.bound[name]) == 0 || s.declared[name] {
		return false
	}
	return !slices.ContainsFunc(uses(fn.child(queries.FieldBody), name), func(u node) bool {
		return u.parent().is(queries.KindNonlocalStatement)
	})
}
