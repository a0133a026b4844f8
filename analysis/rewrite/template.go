package rewrite

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

// A template is the awaited call to write in the place of a blocking one:
//
//	await asyncio.sleep({args})
//	await {self}.aget({args}, timeout=None)
//
// {args} stands for the arguments as the source has them, {self} for what a
// method is called on. A dotted name is that of a function in a module, which
// is imported where it is not yet.

var (
	errNotAwaited = errors.New("a fix must be an awaited call: `await name({args})`")
	errArguments  = errors.New("a fix names {args} once, as an argument of the call")
	templateShape = regexp.MustCompile(`^await ((?:\{self\}\.)?[A-Za-z_][\w.]*)\((.*)\)$`)
)

// template is a parsed one: what is called, and what stands before and behind
// the arguments.
type template struct {
	callee        string // "asyncio.sleep", ".aget" of {self}
	self          bool
	before, after string
}

// CheckTemplate says what is wrong with a template, or nil.
func CheckTemplate(s string) error {
	_, err := parseTemplate(s)
	return err
}

func parseTemplate(s string) (template, error) {
	m := templateShape.FindStringSubmatch(strings.TrimSpace(s))
	if m == nil {
		return template{}, errNotAwaited
	}
	var t template
	t.callee, t.self = strings.CutPrefix(m[1], "{self}")
	before, after, ok := strings.Cut(m[2], "{args}")
	if !ok || strings.Contains(after, "{args}") {
		return template{}, errArguments
	}
	t.before, t.after = before, after
	if strings.ContainsAny(t.callee+before+after, "{}\r\n#") {
		return template{}, fmt.Errorf("a fix has only {args} and {self} in braces: %q", s)
	}
	if !strings.HasPrefix(strings.TrimSpace(after), ",") && strings.TrimSpace(after) != "" ||
		!strings.HasSuffix(strings.TrimSpace(before), ",") && strings.TrimSpace(before) != "" {
		return template{}, errArguments
	}
	source := "async def f(s, x):\n    await s" + "." + strings.TrimPrefix(t.callee, ".") + "(" + before + "*x" + after + ")\n"
	if queries.Parse([]byte(source)).HasError(0) {
		return template{}, fmt.Errorf("a fix that is not Python: %q", s)
	}
	return t, nil
}

// TemplateFix is the fix that a template makes of a finding's call, or false
// where it can't: the finding is not about a direct call, await can't stand
// there, or the template is not one.
func (f *File) TemplateFix(of *finding.Finding, template string) (Fix, bool) {
	if of == nil || !of.InAsync || of.Expr.Start < 0 || of.Expr.End > len(f.src) {
		return Fix{}, false
	}
	c, ok := f.applyTemplate(of, template)
	if !ok {
		return Fix{}, false
	}
	return f.fix(of, c), true
}

// template uses the first alternative of the catalogue's row that maps the call
// one to one and that the file can use.
func (f *File) template(of *finding.Finding) []change {
	if !of.Direct() || of.Row == nil {
		return nil
	}
	for _, a := range of.Row.Instead(of.Symbol) {
		t := a.Template
		if t == "" {
			t = sameNames(of.Row, a)
		}
		if t == "" || !f.usable(a, of.Row) {
			continue
		}
		if c, ok := f.applyTemplate(of, t); ok {
			return []change{c}
		}
	}
	return nil
}

func (f *File) applyTemplate(of *finding.Finding, source string) (change, bool) {
	t, err := parseTemplate(source)
	cl, ok := asCall(f.callAt(of))
	if err != nil || !ok || !of.Direct() || cl.hasError() || cl.hasComment(cl.start(), cl.args.start()) {
		return change{}, false
	}
	p, ok := f.placeOf(cl.node)
	if !ok || t.self && !cl.callee.is(queries.KindAttribute) || streams(cl) {
		return change{}, false
	}
	c := change{kind: Native, reason: p.reason, locks: []text.Span{{Start: cl.start(), End: cl.args.start() + 1}}}
	callee := t.callee
	if t.self {
		callee = oneLine(cl.callee.child(queries.FieldObject).text()) + callee
	}
	c.title = "Replace with `await " + callee + "(...)`"
	head, tail := "await ", ""
	if p.parens {
		head, tail = "(await ", ")"
	}
	if t.self {
		c.insert(cl.start(), head)
		c.replace(cl.callee.child(queries.FieldAttribute).span(), t.callee[1:])
	} else {
		name, ok := f.named(&c, cl.node, t.callee)
		if !ok {
			return change{}, false
		}
		c.replace(text.Span{Start: cl.start(), End: cl.callee.end()}, head+name)
	}
	if !f.surround(&c, cl, t) {
		return change{}, false
	}
	if tail != "" {
		c.insert(cl.end(), tail)
	}
	return c, true
}

// streams reports whether a call asks for its result bit by bit: the async twin
// gives another type then.
func streams(cl call) bool {
	stream := cl.keyword("stream")
	return stream.ok() && !stream.reads("False")
}

// named is how the code at n calls a function by its dotted name.
func (f *File) named(c *change, n node, name string) (string, bool) {
	module, member, dotted := splitModule(name)
	if !dotted {
		return name, f.topLevel(name).ok() || f.moduleOf(name) != ""
	}
	return f.ref(c, n, module, member), true
}

// splitModule parts a dotted name where its module ends: before the first part
// that is written as a class, or the last one. The frameworks import their
// submodules themselves.
func splitModule(name string) (module, member string, dotted bool) {
	parts := strings.Split(name, ".")
	at := len(parts) - 1
	for i, part := range parts[:at] {
		if startsUpper(part) {
			at = i
			break
		}
	}
	if parts[0] == "asyncio" || parts[0] == "anyio" || parts[0] == "trio" {
		at = 1
	}
	return strings.Join(parts[:at], "."), strings.Join(parts[at:], "."), at > 0
}

// surround adds what a template has before and behind the arguments.
func (f *File) surround(c *change, cl call, t template) bool {
	if strings.TrimSpace(t.before+t.after) == "" {
		return true
	}
	args := cl.arguments()
	if cl.args.is(queries.KindGeneratorExpression) || cl.hasComment(cl.args.start(), cl.end()) {
		return false
	}
	first, last := cl.args.start()+1, cl.args.end()-1
	if len(args) == 0 {
		c.replace(text.Span{Start: first, End: last}, strings.Trim(t.before+t.after, ", "))
		return true
	}
	if t.before != "" {
		c.insert(args[0].start(), strings.TrimSpace(t.before)+" ")
	}
	if t.after != "" {
		c.replace(text.Span{Start: args[len(args)-1].end(), End: last}, t.after)
	}
	return true
}

// twins are the libraries whose functions and methods have an async one beside
// them that takes the same arguments: their alternatives need no template.
var twins = map[string]bool{"Django": true, "langchain-core": true, "litellm": true, "homeassistant": true}

// sameNames is the template of an alternative that differs from the blocking
// symbol in the last name alone: `aget` for `get`, `async_call` for `call`.
func sameNames(row *catalogue.Symbol, a catalogue.Alternative) string {
	if row.Lazy || row.Library == nil || !twins[row.Library.Distribution] {
		return ""
	}
	name := trailing(row.Name)
	owner := strings.TrimSuffix(row.Name, name)
	if twin := strings.TrimPrefix(a.Call, owner); twin != "a"+name && twin != "async_"+name {
		return ""
	} else if parts := strings.Split(owner, "."); len(parts) > 1 && startsUpper(parts[len(parts)-2]) {
		return "await {self}." + twin + "({args})"
	}
	return "await " + a.Call + "({args})"
}

// plainPath are the methods of pathlib.Path that give plain values: those that
// give paths give async ones in anyio and trio.
var plainPath = map[string]bool{
	"exists": true, "is_dir": true, "is_file": true, "is_mount": true, "is_symlink": true, "is_socket": true, "is_fifo": true,
	"stat": true, "lstat": true, "mkdir": true, "rmdir": true, "unlink": true, "touch": true, "chmod": true, "owner": true,
	"group": true, "samefile": true, "symlink_to": true, "hardlink_to": true,
	"read_text": true, "read_bytes": true, "write_text": true, "write_bytes": true,
}

// pathTwin is the async class in which a path is wrapped for an alternative of a
// method of pathlib.Path, or "".
func pathTwin(row *catalogue.Symbol, a catalogue.Alternative) string {
	method := trailing(row.Name)
	class := strings.TrimSuffix(a.Call, "."+trailing(a.Call))
	if row.Name != "pathlib.Path."+method || !plainPath[method] || class != "anyio.Path" && class != "trio.Path" {
		return ""
	}
	return class
}

// wrappedPath writes `await anyio.Path(p).read_text()` for `p.read_text()`.
func (f *File) wrappedPath(of *finding.Finding) []change {
	if !of.Direct() || of.Row == nil || of.Site != finding.Call {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || !cl.callee.is(queries.KindAttribute) {
		return nil
	}
	for _, a := range of.Row.Instead(of.Symbol) {
		class := pathTwin(of.Row, a)
		if class == "" || !f.usable(a, of.Row) {
			continue
		}
		p, ok := f.placeOf(cl.node)
		if !ok {
			return nil
		}
		object := cl.callee.child(queries.FieldObject)
		c := change{kind: Native, reason: p.reason, locks: []text.Span{{Start: cl.start(), End: cl.args.start() + 1}}}
		module, member, _ := strings.Cut(class, ".")
		c.title = "Replace with `" + class + "(...)." + trailing(of.Row.Name) + "`"
		c.edits = append(c.edits, f.pathOf(cl.node, object, f.ref(&c, cl.node, module, member), p)...)
		if p.parens {
			c.insert(cl.end(), ")")
		}
		return []change{c}
	}
	return nil
}

// pathOf makes an async path of a path: by another name for pathlib's own
// constructor, else around it.
func (f *File) pathOf(n, object node, class string, p place) []Edit {
	head := "await "
	if p.parens {
		head = "(await "
	}
	if cl, ok := asCall(object); ok {
		if name := f.qualified(n, cl.callee); name == "pathlib.Path" {
			return []Edit{{Span: text.Span{Start: n.start(), End: cl.callee.end()}, Text: head + class}}
		}
	}
	if object.is(queries.KindParenthesizedExpression) {
		return []Edit{insertion(n.start(), head+class)}
	}
	return []Edit{insertion(n.start(), head+class+"("), insertion(object.end(), ")")}
}

// usable reports whether the file may use an alternative: its framework, the
// Python version, and a library that the project declares, that the file is
// written for, or that is the one that blocks.
func (f *File) usable(a catalogue.Alternative, row *catalogue.Symbol) bool {
	if a.Framework != "" && a.Framework != f.framework {
		return false
	}
	var since project.Version
	if _, err := fmt.Sscanf(a.Since, "%d.%d", &since.Major, &since.Minor); err == nil && f.before(since.Major, since.Minor) {
		return false
	}
	own := row != nil && row.Library != nil && a.Requires == row.Library.Distribution
	return a.Requires == "" || own || a.Requires == f.framework || f.project.Has(a.Requires)
}
