package rewrite

import (
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// A file is what other tasks can see, too. Who reads one, and writes it anew
// with what was read, does so in one step on the loop's thread; where an await
// stands in between, or both are done in a thread, two tasks may read the same
// and the first to write has written for nothing.

// fileUse is one use of a file by its path.
type fileUse struct {
	access
	name node   // the binding of the variable that its path begins with
	both bool   // it is opened to be read and written
	call string // what reads or writes it, where that alone knows the path
}

// rewritten is the file that fn reads and writes anew, where one of the two, or
// something between them, is at the span.
func (f *File) rewritten(fn node, span text.Span) string {
	all := f.fileUses(fn)
	for _, w := range all {
		if w.kind == reads || span.Start >= w.done {
			continue
		}
		for _, r := range all {
			if span.End > r.at.start() && f.renews(fn, r, w) {
				what := "the file `" + w.path + "` is read, and written anew with what was read"
				if w.call != "" {
					what = "`" + w.call + "` writes anew what `" + r.call + "` has read"
				}
				return what + ": what another task writes in between is lost"
			}
		}
	}
	return ""
}

// renews reports whether a file is written with what is read from it in the same
// step, and nobody else kept from doing so meanwhile.
func (f *File) renews(fn node, r, w fileUse) bool {
	if r == w {
		return w.both && !shut(r.at, w.at)
	}
	return r.kind == reads && r.path == w.path && r.name == w.name && (r.call == "") == (w.call == "") && r.at.end() < w.at.end() &&
		leadsTo(r.at, w.at.span()) && !f.trafficOf(fn).pausesBetween(r.at, w.at) && !shut(r.at, w.at) && flowsInto(fn, r, w)
}

// pausesBetween reports whether other tasks run as it is between two calls.
func (t *traffic) pausesBetween(read, write node) bool {
	return slices.ContainsFunc(t.pauses, func(p pause) bool {
		return read.end() <= p.after && p.after <= write.start() && leadsTo(p.node, write.span())
	})
}

// shut reports whether one lock, of tasks, threads or files, is held over both.
func shut(read, write node) bool {
	for up := read.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); up = up.parent() {
		if up.is(queries.KindWithStatement) && up.holds(write) && slices.ContainsFunc(withItems(up), func(item node) bool {
			value, _ := itemParts(item)
			return taskLock.MatchString(value.text())
		}) {
			return true
		}
	}
	return false
}

// fileUses are the calls in a function that read or write a file of which others
// may know the path.
func (f *File) fileUses(fn node) []fileUse {
	if known, ok := fn.in.files[fn.i]; ok {
		return known
	}
	var all []fileUse
	for m := range fn.child(queries.FieldBody).within() {
		cl, ok := asCall(m)
		if !ok || m.function() != fn {
			continue
		}
		path, kind, both := f.usedFile(cl)
		if !path.ok() {
			all = append(all, f.usedByHelper(fn, cl)...)
		} else if !ownFile(fn, path) {
			all = append(all, fileUse{access: access{at: m, path: pathText(path), kind: kind, done: lastUse(fn, m)}, name: boundBefore(fn, path), both: both})
		}
	}
	fn.in.files[fn.i] = all
	return all
}

// helperVerb is how functions are called that read or write a file as a whole.
var helperVerb = regexp.MustCompile(`^_*(?:[a-z]+_)*?(?:(load|read)|save|write|dump|store|persist)(?:_|$)`)

// usedByHelper is what one of the project's own functions reads or writes, by
// its name: the files that it is told, `self._write_json(path, data)`, or the one
// that it knows itself, as the other function of its name does: `self._save()`.
func (f *File) usedByHelper(fn node, cl call) []fileUse {
	callee := cl.callee.text()
	name := trailing(callee)
	verb := helperVerb.FindStringSubmatch(name)
	if verb == nil || !f.isOwn(cl) {
		return nil
	}
	use := fileUse{access: access{at: cl.node, kind: changes, done: statementOf(cl.node).end()}, call: oneLine(callee)}
	if verb[1] != "" {
		use.kind = reads
	}
	var all []fileUse
	args := cl.arguments()
	if use.kind != reads || len(args) == 0 {
		use.path = strings.TrimSuffix(callee, name) + "*" + name[len(verb[0]):]
		all = append(all, use)
	}
	for _, a := range args {
		if a.is(queries.KindIdentifier, queries.KindAttribute, queries.KindString, queries.KindCall) && !ownFile(fn, a) {
			use.path, use.name, use.call = pathText(a), boundBefore(fn, a), ""
			all = append(all, use)
		}
	}
	return all
}

// isOwn reports whether a call is, by its name, that of a function of the project.
func (f *File) isOwn(cl call) bool {
	root, method, dotted := strings.Cut(cl.callee.text(), ".")
	if dotted && (root == "self" || root == "cls") {
		return !strings.Contains(method, ".")
	}
	imported := f.qualified(cl.node, cl.callee)
	return imported != "" && unseen("", "", imported) != "" || f.topLevel(cl.callee.text()).ok()
}

// lastUse is the end of the last statement that has to do with a file: of the
// variable that the call which opens it is assigned to.
func lastUse(fn, opened node) int {
	done := statementOf(opened).end()
	if a := opened.parent(); a.is(queries.KindAssignment) && a.child(queries.FieldLeft).is(queries.KindIdentifier) {
		for _, u := range uses(fn, a.child(queries.FieldLeft).text()) {
			done = max(done, statementOf(u).end())
		}
	}
	return done
}

// usedFile is the path of the file that a call reads or writes, or none. What is
// added at the end of a file takes nothing away.
func (f *File) usedFile(cl call) (path node, kind accessKind, both bool) {
	method, object := trailing(cl.callee.text()), cl.callee.child(queries.FieldObject)
	args := cl.arguments()
	switch method {
	case "read_text", "read_bytes":
		return object, reads, false
	case "write_text", "write_bytes":
		return object, changes, false
	case "open":
		mode := cl.keyword("mode")
		if cl.callee.is(queries.KindAttribute) && f.qualified(cl.node, cl.callee) == "" {
			args = append([]node{object}, args...) // path.open("w")
		}
		if len(args) > 1 && args[1].is(queries.KindString) {
			mode = args[1]
		}
		if len(args) > 0 {
			kind, both = asked(mode.text())
			return args[0], kind, both
		}
	case "replace", "rename", "move":
		if of := f.qualified(cl.node, cl.callee); len(args) == 2 && (strings.HasPrefix(of, "os.") || strings.HasPrefix(of, "shutil.")) {
			return args[1], changes, false
		}
		return cl.only(), changes, false // tmp.replace(path)
	}
	return node{}, reads, false
}

// asked is what a file is opened for, by its mode as it is written out.
func asked(mode string) (accessKind, bool) {
	mode = strings.Trim(mode, `"'`)
	switch {
	case strings.HasPrefix(mode, "a"):
		return adds, false
	case strings.Contains(mode, "r") && strings.Contains(mode, "+"):
		return changes, true
	case strings.ContainsAny(mode, "wx"):
		return changes, false
	}
	return reads, false
}

// pathText is how a path is written, without what makes a path or a text of it.
func pathText(path node) string {
	for {
		cl, ok := asCall(path)
		if !ok || !cl.only().ok() || !slices.Contains([]string{"Path", "str", "fspath"}, trailing(cl.callee.text())) {
			break
		}
		path = cl.only()
	}
	return oneLine(path.text())
}

// ownName finds, in a path or in what it is made of, that nobody else has it.
var ownName = regexp.MustCompile(`(?i)te?mp|uuid|StringIO|BytesIO`)

// ownFile reports whether a file is one that the function made for itself.
func ownFile(fn, path node) bool {
	for range 4 {
		if ownName.MatchString(path.text()) {
			return true
		}
		bound := boundBefore(fn, path)
		if !bound.ok() || !boundTo(bound).ok() {
			return false
		}
		path = boundTo(bound)
	}
	return false
}

// boundBefore is the binding, in source order, that the variable at the root of
// an expression has there, or none.
func boundBefore(fn, n node) node {
	root := n
	for first := root; first.ok(); first = first.at(first.in.tree.FirstNamed(first.i)) {
		root = first
	}
	var last node
	for _, b := range fn.scopeOf().bound[root.text()] {
		if b.start() < root.start() {
			last = b
		}
	}
	return last
}

// flowsInto reports whether what is read from a file is written to it, or
// decides whether something is.
func flowsInto(fn node, r, w fileUse) bool {
	read, written := statementOf(r.at), statementOf(w.at)
	if read == written && !read.child(queries.FieldCondition).holds(r.at) {
		return true
	}
	told := carries(fn, r.at, written.start())
	for up := w.at.parent(); up.ok() && up != fn; up = up.parent() {
		condition := up.child(queries.FieldCondition)
		if up.is(queries.KindIfStatement) && (condition.holds(r.at) || up.start() > read.start() && mentions(condition, told)) {
			return true
		}
	}
	if w.kind == adds {
		return false
	}
	for name, bound := range boundIn(written).bound {
		if bound[0].parent().is(queries.KindAsPatternTarget) {
			delete(told, name) // another file than the one that was read
			continue
		}
		for _, u := range uses(fn, name) { // out = open(path, "w"), then out.write(...)
			if u.start() > written.end() && mentions(statementOf(u), told) {
				return true
			}
		}
	}
	return mentions(written, told)
}

// carries are the variables, and the attributes of self, that up to an offset of
// a function hold something of what is evaluated at n, as the lines follow each
// other.
func carries(fn, n node, until int) map[string]bool {
	told := map[string]bool{}
	from := statementOf(n)
	for m := range fn.child(queries.FieldBody).within() {
		if m.start() < from.start() || m.end() > until {
			continue
		}
		target, value := m.child(queries.FieldLeft), m.child(queries.FieldRight)
		switch cl, ok := asCall(m); {
		case ok && cl.callee.is(queries.KindAttribute):
			target, value = cl.callee.child(queries.FieldObject), cl.args // rows.append(line)
		case m.is(queries.KindAsPattern):
			target, value = m.child(queries.FieldAlias), m.at(m.in.tree.FirstNamed(m.i))
		case m.is(queries.KindNamedExpression):
			target, value = m.child(queries.FieldName), m.child(queries.FieldValue)
		case !m.is(queries.KindAssignment, queries.KindAugmentedAssignment, queries.KindForStatement):
			continue
		}
		if target.ok() && value.ok() && (value.holds(n) || mentions(value, told)) {
			tell(told, target)
		}
	}
	return told
}

// tell adds what an assignment to a target changes.
func tell(told map[string]bool, target node) {
	switch target.kind() {
	case queries.KindIdentifier:
		told[target.text()] = !target.reads("self") && !target.reads("cls")
	case queries.KindAttribute:
		if object := target.child(queries.FieldObject); object.reads("self") || object.reads("cls") {
			told[target.text()] = true
		} else {
			tell(told, object)
		}
	case queries.KindSubscript, queries.KindCall:
		tell(told, target.at(target.in.tree.First(target.i)))
	default:
		for part := range target.named() {
			tell(told, part)
		}
	}
}

// mentions reports whether one of some variables or attributes is used below n.
func mentions(n node, names map[string]bool) bool {
	if !n.ok() {
		return false
	}
	for m := range n.within() {
		if (m.is(queries.KindIdentifier) && isVariable(m) || m.is(queries.KindAttribute)) && names[m.text()] {
			return true
		}
	}
	return false
}
