package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// command is a call of subprocess.run and its like, taken apart.
type command struct {
	call
	program  node   // the first argument
	shell    bool   // it is a line for the shell
	passed   string // ", cwd=x": what a process is started with
	check    bool
	captures [2]bool // stdout and stderr are handed back
	input    string  // the source of what is written to it, or ""
	decode   string  // ".decode()" where text is handed back
}

// passedOn are the keywords that asyncio, anyio and trio take as they are.
var passedOn = []string{
	"cwd", "env", "stdin", "stdout", "stderr", "start_new_session", "pass_fds", "user", "group", "extra_groups", "umask",
	"creationflags", "startupinfo",
}

// runCommand starts a command with the framework's own function, where the
// flags of the blocking call can be carried over.
func (f *File) runCommand(of *finding.Finding) []change {
	kind, ok := strings.CutPrefix(of.Symbol, "subprocess.")
	if !ok || !of.Direct() || of.Site != finding.Call {
		return nil
	}
	cl, ok := asCall(f.callAt(of))
	if !ok || cl.hasError() || cl.hasComment(cl.start(), cl.end()) {
		return nil
	}
	switch kind {
	case "run", "call", "check_call", "check_output":
	default:
		return nil
	}
	cmd, ok := f.asCommand(cl, kind)
	if !ok {
		return nil
	}
	p, ok := f.placeOf(cl.node)
	if !ok {
		return nil
	}
	c := change{kind: Native, reason: p.reason}
	if cmd.decode != "" {
		c.reason = firstOf(c.reason, "line ends stay as the command writes them, and the text is decoded as UTF-8 where nothing else is said")
	}
	switch {
	case f.framework != "asyncio":
		ok = f.runProcess(&c, cmd, kind, p)
	case kind == "call":
		ok = f.awaitExit(&c, cmd, p)
	default:
		ok = f.communicate(&c, cmd, kind)
	}
	if !ok {
		return nil
	}
	return []change{c}
}

func (f *File) asCommand(cl call, kind string) (command, bool) {
	cmd := command{call: cl, check: kind == "check_call" || kind == "check_output"}
	cmd.captures[0] = kind == "check_output"
	args := cl.arguments()
	if len(args) == 0 || args[0].is(queries.KindKeywordArgument) {
		return cmd, false
	}
	cmd.program = args[0]
	for _, a := range args[1:] {
		if !a.is(queries.KindKeywordArgument) || !cmd.flag(a.child(queries.FieldName).text(), a.child(queries.FieldValue)) {
			return cmd, false
		}
	}
	if cmd.decode != "" && cmd.input != "" {
		return cmd, false // the input is text too
	}
	if cmd.shell {
		return cmd, isText(cmd.program)
	}
	return cmd, f.isSequence(cmd.program) || isProgram(cmd.program)
}

// isProgram reports whether a command is the name of a program. On Windows one
// with a blank may be a program and its arguments.
func isProgram(n node) bool {
	return n.is(queries.KindString) && !n.contains(queries.KindInterpolation) && !strings.ContainsAny(n.text(), " \t")
}

// isText reports whether an expression gives a string, as far as can be seen: a
// list is a line for the shell too, but not for asyncio.
func isText(n node) bool {
	switch n.kind() {
	case queries.KindString, queries.KindConcatenatedString:
		return true
	case queries.KindParenthesizedExpression:
		return isText(n.at(n.in.tree.FirstNamed(n.i)))
	case queries.KindBinaryOperator:
		return isText(n.child(queries.FieldLeft)) || isText(n.child(queries.FieldRight))
	case queries.KindCall:
		switch trailing(n.child(queries.FieldFunction).text()) {
		case "str", "format", "join", "strip", "replace":
			return true
		}
	case queries.KindIdentifier:
		fn := n.definer()
		if !fn.ok() || !isLocal(fn, n.text()) {
			return false
		}
		bound := fn.scopeOf().bound[n.text()]
		if len(bound) != 1 {
			return false
		}
		value := boundTo(bound[0])
		return value.ok() && !value.is(queries.KindIdentifier) && isText(value) ||
			inParameters(bound[0]) && bound[0].parent().child(queries.FieldType).reads("str")
	}
	return false
}

// flag takes one keyword, or reports that it can't be carried over.
func (c *command) flag(name string, value node) bool {
	on := value.reads("True")
	if name == "stdout" || name == "stderr" {
		c.captures[map[string]int{"stdout": 0, "stderr": 1}[name]] = trailing(value.text()) == "PIPE"
	}
	switch name {
	case "check":
		c.check = c.check || on
		return on || value.reads("False")
	case "shell":
		c.shell = on
		return on || value.reads("False")
	case "capture_output":
		if on {
			c.captures = [2]bool{true, true}
		}
		return on || value.reads("False")
	case "text", "universal_newlines":
		if on && c.decode == "" {
			c.decode = ".decode()"
		}
		return on || value.reads("False")
	case "encoding":
		c.decode = ".decode(" + value.text() + ")"
		return value.is(queries.KindString)
	case "input":
		c.input = value.text()
		return movable(value)
	}
	c.passed += ", " + name + "=" + value.text()
	return slices.Contains(passedOn, name) && movable(value)
}

// isSequence reports whether a command is a list of arguments, as far as can be
// seen; a string is the name of a program, and not to be taken apart.
func (f *File) isSequence(n node) bool {
	switch n.kind() {
	case queries.KindList, queries.KindTuple:
		return true
	case queries.KindBinaryOperator:
		return f.isSequence(n.child(queries.FieldLeft)) || f.isSequence(n.child(queries.FieldRight))
	case queries.KindCall:
		return f.qualified(n, n.child(queries.FieldFunction)) == "shlex.split"
	case queries.KindIdentifier:
		fn := n.definer()
		if !fn.ok() || !isLocal(fn, n.text()) {
			return false
		}
		bound := fn.scopeOf().bound[n.text()]
		value := boundTo(bound[0])
		return len(bound) == 1 && value.ok() && !value.is(queries.KindIdentifier) && f.isSequence(value)
	}
	return false
}

// start is the call that starts the process.
func (f *File) start(c *change, cmd command) string {
	if cmd.shell {
		return f.ref(c, cmd.node, "asyncio", "create_subprocess_shell") + "(" + cmd.program.text() + f.pipes(c, cmd) + ")"
	}
	return f.ref(c, cmd.node, "asyncio", "create_subprocess_exec") + "(" + f.spread(cmd.program) + f.pipes(c, cmd) + ")"
}

// spread is a command as arguments, one for each of its parts.
func (f *File) spread(n node) string {
	switch n.kind() {
	case queries.KindString:
		return n.text()
	case queries.KindList:
		return strings.TrimSuffix(strings.TrimSpace(n.text()[1:len(n.text())-1]), ",")
	case queries.KindIdentifier, queries.KindTuple, queries.KindCall:
		return "*" + n.text()
	}
	return "*(" + n.text() + ")"
}

// pipes is what a process is started with, pipes for the streams that are
// handed back included.
func (f *File) pipes(c *change, cmd command) string {
	passed := cmd.passed
	for i, stream := range []string{"stdout", "stderr"} {
		if cmd.captures[i] && !strings.Contains(passed, ", "+stream+"=") {
			passed += ", " + stream + "=" + f.ref(c, cmd.node, "subprocess", "PIPE")
		}
	}
	if cmd.input != "" {
		passed += ", stdin=" + f.ref(c, cmd.node, "subprocess", "PIPE")
	}
	return passed
}

// awaitExit writes `await (await create_subprocess_exec(...)).wait()` for
// subprocess.call.
func (f *File) awaitExit(c *change, cmd command, p place) bool {
	if cmd.captures[0] || cmd.captures[1] || cmd.input != "" {
		return false
	}
	s := "await (await " + f.start(c, cmd) + ").wait()"
	if p.parens {
		s = "(" + s + ")"
	}
	c.replace(cmd.span(), s)
	c.title = "Start the command with `asyncio.create_subprocess_exec`"
	c.locks = []text.Span{cmd.span()}
	return true
}

// communicate writes the statements that do what subprocess.run does, before
// the statement that uses the result.
func (f *File) communicate(c *change, cmd command, kind string) bool {
	statement, result := f.hoisted(cmd.call)
	if !statement.ok() || !movable(cmd.program) {
		return false
	}
	indent, own := f.indentOf(statement)
	if !own {
		return false
	}
	process := f.fresh("process")
	lines := []string{process + " = await " + f.start(c, cmd)}
	wait, streams, output := f.streams(cmd, process)
	lines = append(lines, wait)
	bare := statement.is(queries.KindExpressionStatement) && statement.at(statement.in.tree.FirstNamed(statement.i)) == cmd.node
	name := result
	switch {
	case kind == "run" && !bare:
		if name == "" {
			name = f.fresh("result")
		}
		lines = append(lines, name+" = "+f.ref(c, cmd.node, "subprocess", "CompletedProcess")+
			"("+cmd.program.text()+", "+process+".returncode"+streams+")")
		if cmd.check {
			lines = append(lines, name+".check_returncode()")
		}
	case cmd.check:
		lines = append(lines, "if "+process+".returncode:",
			f.unitOf(statement)+"raise "+f.ref(c, cmd.node, "subprocess", "CalledProcessError")+
				"("+process+".returncode, "+cmd.program.text()+streams+")")
		if name = output; kind == "check_call" {
			name = "0"
		}
	}
	switch {
	case bare, result != "" && kind == "run":
		c.replace(statement.span(), strings.Join(lines, f.newline+indent))
	default:
		c.insert(statement.start(), strings.Join(lines, f.newline+indent)+f.newline+indent)
		c.replace(cmd.span(), name)
	}
	c.title = "Start the command with `asyncio.create_subprocess_exec`"
	c.locks = []text.Span{statement.span()}
	return true
}

// streams is the statement that waits for the process, what it gives as further
// arguments, and as the output alone.
func (f *File) streams(cmd command, process string) (wait, given, output string) {
	if !cmd.captures[0] && !cmd.captures[1] && cmd.input == "" {
		return "await " + process + ".wait()", "", "None"
	}
	wait = "await " + process + ".communicate(" + cmd.input + ")"
	names := [2]string{"_", "_"}
	output = "None"
	if cmd.captures[0] {
		names[0] = f.fresh("output")
		output = names[0] + cmd.decode
		given = ", " + output
	}
	if cmd.captures[1] {
		names[1] = f.fresh("errors")
		given = ", " + output + ", " + names[1] + cmd.decode
	}
	if given != "" {
		wait = names[0] + ", " + names[1] + " = " + wait
	}
	return wait, given, output
}

// unitOf is one level of indentation, as the code around a statement has it.
func (f *File) unitOf(statement node) string {
	indent, _ := f.indentOf(statement)
	outer := f.lineIndent(statement.parent().parent().start())
	return strings.TrimPrefix(indent, outer)
}

// hoisted is the statement of a call whose result can be made before it: the
// call is the first thing that the statement evaluates. result is the variable
// that the statement gives to the call's value, if it does no more.
func (f *File) hoisted(cl call) (statement node, result string) {
	n := cl.node
	for p := n.parent(); p.ok(); n, p = p, p.parent() {
		switch p.kind() {
		case queries.KindAttribute, queries.KindCall, queries.KindSubscript, queries.KindParenthesizedExpression, queries.KindReturnStatement:
			if first := p.at(p.in.tree.FirstNamed(p.i)); first != n {
				return node{}, ""
			}
			if p.is(queries.KindReturnStatement) {
				return p, ""
			}
		case queries.KindAssignment:
			left := p.child(queries.FieldLeft)
			if n.field() != queries.FieldRight || !left.is(queries.KindIdentifier) || p.child(queries.FieldType).ok() ||
				!p.parent().is(queries.KindExpressionStatement) {
				return node{}, ""
			}
			if n == cl.node {
				result = left.text()
			}
			return p.parent(), result
		case queries.KindExpressionStatement:
			return p, ""
		default:
			return node{}, ""
		}
	}
	return node{}, ""
}

// newerAnyio says which of the keywords of a command anyio.run_process has taken
// for a short time only.
func (c *command) newerAnyio() string {
	for _, since := range []struct{ version, keywords string }{
		{"4.9", "stdin"}, {"4.5", "pass_fds user group extra_groups umask creationflags startupinfo"},
	} {
		for keyword := range strings.FieldsSeq(since.keywords) {
			if strings.Contains(c.passed, ", "+keyword+"=") {
				return "`" + keyword + "` needs anyio " + since.version
			}
		}
	}
	return ""
}

// runProcess writes anyio.run_process or trio.run_process, which give what
// subprocess.run gives.
func (f *File) runProcess(c *change, cmd command, kind string, p place) bool {
	if kind != "run" || cmd.decode != "" || cmd.program.is(queries.KindString) != cmd.shell {
		return false
	}
	s := "await " + f.ref(c, cmd.node, f.framework, "run_process") + "(" + cmd.program.text()
	for i, stream := range []string{"stdout", "stderr"} {
		given := strings.Contains(cmd.passed, ", "+stream+"=")
		switch {
		case f.framework == "trio" && given && cmd.captures[i]:
			return false
		case f.framework == "trio" && cmd.captures[i]:
			s += ", capture_" + stream + "=True"
		case f.framework == "anyio" && !given && !cmd.captures[i]:
			s += ", " + stream + "=None"
		}
	}
	switch {
	case cmd.input != "" && f.framework == "trio":
		s += ", stdin=" + cmd.input
	case cmd.input != "":
		s += ", input=" + cmd.input
	case f.framework == "trio" && !strings.Contains(cmd.passed, ", stdin="):
		s += ", stdin=None"
	}
	if f.framework == "trio" && cmd.shell {
		s += ", shell=True"
	}
	if !cmd.check {
		s += ", check=False"
	}
	if f.framework == "anyio" {
		c.reason = firstOf(c.reason, cmd.newerAnyio())
	}
	s += cmd.passed + ")"
	if p.parens {
		s = "(" + s + ")"
	}
	c.replace(cmd.span(), s)
	c.title = "Replace with `await " + f.framework + ".run_process(...)`"
	c.locks = []text.Span{cmd.span()}
	return true
}
