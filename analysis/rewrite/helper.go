package rewrite

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

// helperReason says why a project's own function may not mean the same in a
// thread. A library's blocking function is known; of a helper that reaches one,
// every function that it runs is read, as far as it can be found: those on the
// finding's chain, and those of their files that they call by name. What can't
// be found is a reason of its own.
func (f *File) helperReason(of *finding.Finding, n node) string {
	if of.Direct() {
		return ""
	}
	if toAwait(n) {
		return "`" + of.Callee + "` makes something to await, which may need to be made on the loop's thread"
	}
	if of.Code == catalogue.Lock {
		return "`" + of.Callee + "` takes a lock: in a thread it is no longer in order with what other tasks do"
	}
	if lockName.MatchString(trailing(of.Callee)) {
		return "`" + of.Callee + "` has to do with a lock: if this task is cancelled while it waits, the thread still takes it or gives it back"
	}
	r := helperReader{seen: map[string]bool{}, handling: inHandler(n)}
	for i, step := range of.Chain[1:] {
		in := f.other(of.Path, step.Path)
		if in == nil {
			return "`" + of.Chain[i].Name + "` can't be seen from here: it may use the event loop, or what other tasks change"
		}
		if reason := r.body(in, step.Span); reason != "" {
			return reason
		}
	}
	for _, other := range of.Also {
		in := f.other(of.Path, other.Path)
		if in == nil {
			return "`" + other.Name + "` can't be seen from here: it may use the event loop, or what other tasks change"
		}
		if fn := in.functionOf(other.Span); fn.ok() {
			if reason := r.function(in, fn, func(call) bool { return false }); reason != "" {
				return reason
			}
		}
	}
	return ""
}

// functionOf is the function whose definition a span is.
func (f *File) functionOf(span text.Span) node {
	for _, n := range f.path(span) {
		if n.is(queries.KindFunctionDefinition) && n.end() == span.End {
			return n
		}
	}
	return node{}
}

// toAwait reports whether the value of n is awaited, entered by an async with or
// run through by an async for: whether what is called seems to be async itself.
func toAwait(n node) bool {
	p := n.parent()
	if p.is(queries.KindAwait) {
		return true
	}
	if p.is(queries.KindForStatement, queries.KindForInClause) {
		return n.field() == queries.FieldRight && p.token(queries.KindAsync).ok()
	}
	if !p.is(queries.KindWithItem, queries.KindAsPattern) {
		return false
	}
	for ; p.ok(); p = p.parent() {
		if p.is(queries.KindWithStatement) {
			return p.token(queries.KindAsync).ok()
		}
	}
	return false
}

// other is the file at path, nil where it can't be read.
func (f *File) other(own, path string) *File {
	if path == own {
		return f
	}
	if known, ok := f.others[path]; ok || f.Read == nil {
		return known
	}
	if f.others == nil {
		f.others = map[string]*File{}
	}
	if src := f.Read(path); src != nil {
		f.others[path] = NewFile(src, f.framework, f.project)
	}
	return f.others[path]
}

// helperReader goes through the functions that a helper runs.
type helperReader struct {
	seen     map[string]bool
	handling bool // the helper is called while an exception is handled
}

// body looks at the function around span. The call there is on the chain: it is
// known, or looked at as its next step.
func (r *helperReader) body(f *File, span text.Span) string {
	path := f.path(span)
	if len(path) == 0 {
		return "the code that would run in the thread has changed"
	}
	at := path[len(path)-1]
	known := func(c call) bool { return c.callee.holds(at) || c.callee.span() == span }
	for up := at.parent(); up.ok(); up = up.parent() {
		switch {
		case up.is(queries.KindFunctionDefinition):
			return r.function(f, up, known)
		case up.is(queries.KindLambda, queries.KindGeneratorExpression):
			return r.expression(f, up, known)
		}
	}
	return ""
}

// expression looks at a lambda or a generator, which run by themselves.
func (r *helperReader) expression(f *File, n node, known func(call) bool) string {
	fn := n.function()
	for m := range n.within() {
		if cl, ok := asCall(m); ok && fn.ok() && !known(cl) {
			if reason := r.call(f, fn, cl, oneLine(n.text())); reason != "" {
				return reason
			}
		}
	}
	return ""
}

// function looks at one function: what it calls, but for those calls that are
// known, and what it changes.
func (r *helperReader) function(f *File, fn node, known func(call) bool) string {
	name := fn.child(queries.FieldName).text()
	if len(r.seen) > 20 {
		return "`" + name + "` runs too much to be looked at"
	}
	if !yields(fn) && letsStop(fn.child(queries.FieldBody)) {
		return "`" + name + "` may end with StopIteration, which does not come back from a thread"
	}
	scope := fn.scopeOf()
	if reason := firstOf(f.goesThrough(fn.child(queries.FieldBody)), f.rewritten(fn, fn.span())); reason != "" {
		return reason
	}
	for m := range fn.child(queries.FieldBody).within() {
		if target := firstOf(f.changed(assigned(m), scope, name == "__init__"), f.grown(m, scope)); target != "" {
			return "`" + name + "` changes `" + target + "`, from the thread while other tasks run"
		}
		switch m.kind() {
		case queries.KindGlobalStatement, queries.KindNonlocalStatement:
			return "`" + name + "` changes a variable that is not its own, from the thread"
		case queries.KindRaiseStatement:
			if raised := m.at(m.in.tree.FirstNamed(m.i)); raised.ok() && strings.Contains(raised.text(), "CancelledError") {
				return "`" + name + "` raises `CancelledError`, which becomes another one on the way back from a thread"
			}
			if r.handling && m.in.tree.FirstNamed(m.i) < 0 && !inHandler(m) {
				return handledElsewhere(name)
			}
		case queries.KindCall:
			cl, ok := asCall(m)
			if !ok || known(cl) {
				continue
			}
			if reason := r.call(f, fn, cl, name); reason != "" {
				return reason
			}
		}
	}
	return ""
}

// assigned is what a statement or clause assigns to or deletes, or none.
func assigned(n node) node {
	switch n.kind() {
	case queries.KindAssignment, queries.KindAugmentedAssignment, queries.KindForStatement, queries.KindForInClause:
		return n.child(queries.FieldLeft)
	case queries.KindDeleteStatement, queries.KindAsPatternTarget:
		return n.at(n.in.tree.FirstNamed(n.i))
	}
	return node{}
}

// inHandler reports whether an exception is being handled where n stands.
func inHandler(n node) bool {
	for up := n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if up.is(queries.KindExceptClause, queries.KindExceptGroupClause, queries.KindFinallyClause) {
			return true
		}
	}
	return false
}

func handledElsewhere(name string) string {
	return "`" + name + "` looks at the exception that is handled here, of which a thread knows nothing"
}

// changed is the part of an assignment's left side that others can see: an
// attribute or item of what the function did not make itself.
func (f *File) changed(left node, s *scope, initialiser bool) string {
	if !left.ok() {
		return ""
	}
	switch left.kind() {
	case queries.KindAttribute, queries.KindSubscript:
		root := left
		for root.is(queries.KindAttribute, queries.KindSubscript, queries.KindCall) {
			root = root.at(root.in.tree.First(root.i))
		}
		if f.made(s, root.text(), 0) || initialiser && root.reads("self") {
			return ""
		}
		return oneLine(left.text())
	case queries.KindIdentifier:
		return ""
	}
	for c := range left.named() {
		if t := f.changed(c, s, initialiser); t != "" {
			return t
		}
	}
	return ""
}

// grown is the variable that an augmented assignment changes in place, where it
// holds a container that others can see: `seen |= {x}` on a parameter.
func (f *File) grown(n node, s *scope) string {
	left, right := n.child(queries.FieldLeft), n.child(queries.FieldRight)
	if !n.is(queries.KindAugmentedAssignment) || !left.is(queries.KindIdentifier) || f.made(s, left.text(), 0) {
		return ""
	}
	bound := s.bound[left.text()]
	switch n.child(queries.FieldOperator).text() {
	case "|=", "&=", "^=": // of sets and dictionaries, or of numbers that are flags
		if right.is(queries.KindInteger) || flag.MatchString(right.text()) || slices.ContainsFunc(bound, declaredPlain) {
			return ""
		}
	default:
		if !isContainer(right) && !slices.ContainsFunc(bound, declaredContainer) {
			return ""
		}
	}
	return left.text()
}

// flag is what constants are called.
var flag = regexp.MustCompile(`^(?:\w+\.)*[A-Z][A-Z0-9_]*$`)

// plainType finds, in an annotation, what has no parts that could be changed.
var plainType = regexp.MustCompile(`^(?:int|bool|float|str|bytes|frozenset|[Ff]rozenSet|tuple|Tuple|\w*Flags?)\b`)

// declaredPlain reports whether a binding is a parameter that says, by its
// annotation or its default, that it holds a number or the like.
func declaredPlain(name node) bool {
	p := name.parent()
	return plainType.MatchString(p.child(queries.FieldType).text()) ||
		p.child(queries.FieldValue).is(queries.KindInteger, queries.KindFloat, queries.KindTrue, queries.KindFalse)
}

// isContainer reports whether an expression is a container by how it is written:
// what is added to a number or a text is none.
func isContainer(n node) bool {
	for n.is(queries.KindParenthesizedExpression) {
		n = n.at(n.in.tree.FirstNamed(n.i))
	}
	switch n.kind() {
	case queries.KindList, queries.KindSet, queries.KindDictionary, queries.KindTuple, queries.KindExpressionList,
		queries.KindListComprehension, queries.KindSetComprehension, queries.KindDictionaryComprehension, queries.KindGeneratorExpression:
		return true
	}
	cl, ok := asCall(n)
	return ok && cl.callee.is(queries.KindIdentifier) && (containers[cl.callee.text()] || passes[cl.callee.text()])
}

// containers are classes of containers that are changed in place.
var containers = map[string]bool{
	"list": true, "set": true, "dict": true, "deque": true, "bytearray": true, "Counter": true, "defaultdict": true, "OrderedDict": true,
}

// containerType finds, in an annotation, what such a parameter holds.
var containerType = regexp.MustCompile(`(?:^|\.|\|\s*|Optional\[)(?:[Ll]ist|[Ss]et|[Dd]ict|[Dd]eque|bytearray|Counter|[Dd]efault[Dd]ict|OrderedDict|Mutable\w+)\b`)

// declaredContainer reports whether a binding is a parameter that says, by its
// annotation or its default, that it holds a container.
func declaredContainer(name node) bool {
	p := name.parent()
	return p.is(queries.KindTypedParameter, queries.KindTypedDefaultParameter, queries.KindDefaultParameter) &&
		(containerType.MatchString(strings.Trim(p.child(queries.FieldType).text(), `"' `)) || isContainer(p.child(queries.FieldValue)))
}

// made reports whether a variable holds what its function made, as far as can
// be seen: not what it was given, nor a part of what others can see. depth counts
// how many variables were gone through.
func (f *File) made(s *scope, name string, depth int) bool {
	bound := s.bound[name]
	return len(bound) > 0 && depth < 5 && !slices.ContainsFunc(bound, func(b node) bool { return inParameters(b) || f.partOfOthers(s, b, depth) })
}

// partOfOthers reports whether a variable is bound to something that is kept
// elsewhere: an attribute, an item, one after the other in a loop.
func (f *File) partOfOthers(s *scope, bound node, depth int) bool {
	value, loop := boundTo(bound), false
	for up := bound.parent(); !value.ok() && up.is(queries.KindPatternList, queries.KindTuplePattern, queries.KindForStatement); up = up.parent() {
		if up.is(queries.KindForStatement) {
			value, loop = up.child(queries.FieldRight), true
		}
	}
	part := false
	for value.ok() {
		cl, isCall := asCall(value)
		switch {
		case value.is(queries.KindAttribute), value.is(queries.KindSubscript):
			part = true
			value = value.at(value.in.tree.First(value.i))
		case isCall && cl.callee.is(queries.KindAttribute) && handsOut[trailing(cl.callee.text())]:
			value = cl.callee
		case isCall && loop && cl.callee.is(queries.KindIdentifier) && passes[cl.callee.text()] && cl.only().ok():
			value = cl.only()
		case value.is(queries.KindIdentifier):
			name := value.text()
			switch {
			case name == "self", name == "cls":
				return part
			case len(s.bound[name]) == 0:
				return f.moduleOf(name) == "" // a variable of the module
			}
			return !f.made(s, name, depth+1)
		default:
			return false
		}
	}
	return false
}

// handsOut are methods of containers that give what is in them.
var handsOut = map[string]bool{"get": true, "setdefault": true, "items": true, "values": true}

// passes are builtins that give what is in their argument one after the other.
var passes = map[string]bool{"enumerate": true, "reversed": true, "sorted": true, "list": true, "tuple": true, "iter": true}

func inParameters(n node) bool {
	for p := n.parent(); p.ok() && !p.is(queries.KindBlock); p = p.parent() {
		if p.is(queries.KindParameters) {
			return true
		}
	}
	return false
}

// call looks at one call of a helper.
func (r *helperReader) call(f *File, fn node, cl call, name string) string {
	callee := cl.callee.text()
	root, _, dotted := strings.Cut(callee, ".")
	imported := f.qualified(cl.node, cl.callee)
	switch {
	case mainThread(imported):
		return "`" + name + "` calls `" + callee + "`, which only the main thread can"
	case wholeProcess[imported]:
		return "`" + name + "` changes what the whole process shares (`" + callee + "`), while other tasks run"
	case runsPrograms[imported]:
		return "`" + name + "` runs code that can't be seen from here (`" + callee + "`), which may use the event loop, or what other tasks change"
	case r.handling && !inHandler(cl.node) && (handlerOnly[trailing(callee)] || cl.keyword("exc_info").reads("True")):
		return handledElsewhere(name)
	case ownThread[callee], ownThread[imported]:
		return "`" + name + "` uses what belongs to the thread that it runs in (`" + callee + "`)"
	case takesLoopWhenMade(imported), loopOnly[trailing(callee)] && trailing(callee) != "super" || root == "asyncio" || root == "anyio" || root == "trio":
		return "`" + name + "` uses the event loop (`" + oneLine(callee) + "`), which it can't from a thread"
	case f.fills(cl, fn.scopeOf(), name == "__init__"):
		return "`" + name + "` changes `" + oneLine(callee[:len(callee)-len(trailing(callee))-1]) + "`, from the thread while other tasks run"
	case cl.callee.is(queries.KindAttribute) && transactions[trailing(callee)]:
		if object := f.sharedObject("", cl.callee.child(queries.FieldObject)); object != "" {
			return inUse(object)
		}
		return ""
	case onlyComputes(cl.node) || openers[trailing(callee)]:
		return ""
	case cl.callee.is(queries.KindIdentifier):
		if pureBuiltins[callee] && f.isBuiltin(cl.node, callee) || strings.HasSuffix(callee, "Error") {
			return ""
		}
		if imported != "" {
			return unseen(name, callee, imported)
		}
		return r.named(f, f.topLevel(callee), name, callee)
	case dotted && (root == "self" || root == "cls") && strings.Count(callee, ".") == 1:
		return r.named(f, f.methodOf(fn, trailing(callee)), name, callee)
	case imported != "":
		return unseen(name, callee, imported)
	}
	return r.ofObject(f, fn, cl, name)
}

// ownThread are functions that tell of the thread, or of the frames on its
// stack, or set what is its own.
var ownThread = map[string]bool{
	"threading.current_thread": true, "threading.get_ident": true, "threading.get_native_id": true, "threading.main_thread": true,
	"inspect.stack": true, "inspect.currentframe": true, "sys._getframe": true, "sys._current_frames": true,
	"current_thread": true, "get_ident": true, "currentframe": true,
	"decimal.getcontext": true, "decimal.setcontext": true, "decimal.localcontext": true,
	"structlog.contextvars.bind_contextvars": true, "structlog.contextvars.clear_contextvars": true, "structlog.contextvars.unbind_contextvars": true,
}

// fillers are methods that change what they are called on: a container, a cache.
var fillers = map[string]bool{
	"append": true, "appendleft": true, "extend": true, "insert": true, "add": true, "update": true, "setdefault": true, "set_cache": true, "delete_cache": true,
	"pop": true, "popleft": true, "popitem": true, "remove": true, "discard": true, "clear": true, "set": true, "reset": true,
	"sort": true, "reverse": true,
}

// wholeProcess are functions that change what all threads and tasks share.
var wholeProcess = map[string]bool{
	"os.chdir": true, "os.fchdir": true, "os.umask": true, "os.putenv": true, "os.unsetenv": true, "contextlib.chdir": true,
	"locale.setlocale": true, "time.tzset": true, "socket.setdefaulttimeout": true, "random.seed": true,
	"contextlib.redirect_stdout": true, "contextlib.redirect_stderr": true,
	"warnings.catch_warnings": true, "warnings.simplefilter": true, "warnings.filterwarnings": true,
	"unittest.mock.patch": true, "gc.disable": true, "gc.enable": true, "logging.disable": true,
}

// fills reports whether a call of a helper changes an object that others can
// see: one that the function did not make itself.
func (f *File) fills(cl call, s *scope, initialiser bool) bool {
	if !cl.callee.is(queries.KindAttribute) || !fillers[trailing(cl.callee.text())] {
		return false
	}
	object := cl.callee.child(queries.FieldObject)
	root := object
	for root.is(queries.KindAttribute, queries.KindSubscript) {
		root = root.at(root.in.tree.First(root.i))
	}
	return root.is(queries.KindIdentifier) && (f.moduleOf(root.text()) == "" || root != object) && f.changed(object, s, initialiser) != "" ||
		object.is(queries.KindIdentifier) && f.moduleOf(object.text()) == "" && !f.made(s, object.text(), 0) && !object.reads("self") && !object.reads("cls")
}

// pureBuiltins are builtins that touch nothing but their arguments.
var pureBuiltins = map[string]bool{
	"print": true, "next": true, "iter": true, "any": true, "all": true, "map": true, "filter": true, "bytearray": true,
	"getattr": true, "hasattr": true, "issubclass": true, "type": true, "id": true, "hash": true, "ord": true, "chr": true,
	"frozenset": true, "divmod": true, "pow": true, "input": true, "super": true, "callable": true, "format": true, "hex": true,
	"memoryview": true, "slice": true, "object": true, "Exception": true, "KeyboardInterrupt": true, "StopIteration": true,
}

// named looks at a function that a helper calls by name.
func (r *helperReader) named(f *File, fn node, caller, callee string) string {
	if fn.is(queries.KindClassDefinition) {
		init := methodIn(fn, "__init__")
		if !init.ok() && !fn.child(queries.FieldSuperclasses).ok() {
			return "" // making an instance runs nothing
		}
		fn = init
	}
	if !fn.ok() {
		return "`" + caller + "` calls `" + oneLine(callee) + "`, which can't be seen from here"
	}
	key := fn.child(queries.FieldName).text() + "@" + callee
	if r.seen[key] {
		return ""
	}
	r.seen[key] = true
	return r.function(f, fn, func(call) bool { return false })
}

// unseen is the reason where a helper calls something of a module that is
// neither of the standard library nor of a library that the catalogue knows.
func unseen(caller, callee, module string) string {
	if top, _, _ := strings.Cut(module, "."); standard(module) || top != "" && catalogue.Default().IsModule(top) {
		return ""
	}
	return "`" + caller + "` calls `" + oneLine(callee) + "`, which can't be seen from here"
}

// topLevel is the function or class of that name at the top of the file.
func (f *File) topLevel(name string) node {
	for _, c := range f.chunks {
		if c.Name != name {
			continue
		}
		for m := range (node{f.syntax(c), 0}).within() {
			switch {
			case m.is(queries.KindFunctionDefinition) && c.Kind == queries.ChunkDef && !m.token(queries.KindAsync).ok():
				return m
			case m.is(queries.KindClassDefinition):
				return m
			}
		}
	}
	return node{}
}

// methodOf is the method of that name of the class that fn stands in.
func (f *File) methodOf(fn node, name string) node {
	for up := fn.parent(); up.ok(); up = up.parent() {
		if !up.is(queries.KindClassDefinition) {
			continue
		}
		if m := methodIn(up, name); m.ok() {
			return m
		}
		for _, member := range fn.in.siblings {
			if bytes.Contains(f.src[member.Start:member.End], []byte("def "+name+"(")) {
				for m := range (node{f.syntax(member), 0}).within() {
					if m.is(queries.KindFunctionDefinition) && m.child(queries.FieldName).reads(name) && !m.token(queries.KindAsync).ok() {
						return m
					}
				}
			}
		}
		return node{}
	}
	return node{}
}

func methodIn(class node, name string) node {
	for m := range class.child(queries.FieldBody).named() {
		if m.is(queries.KindDecoratedDefinition) {
			m = m.child(queries.FieldDefinition)
		}
		if m.is(queries.KindFunctionDefinition) && m.child(queries.FieldName).reads(name) && !m.token(queries.KindAsync).ok() {
			return m
		}
	}
	return node{}
}
