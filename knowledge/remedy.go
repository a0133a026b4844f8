package knowledge

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// remedies chooses what a card offers: the code of one fix, and the next best
// remedy as a line of Markdown. The order is that of the whole project: a
// native async API that the project has; a thread; a process for CPU-bound
// work. A library that the project does not have is only ever mentioned, as
// the other remedy and with its name.
func remedies(req CardRequest, e *Entry) (fix, other string) {
	native, missing := natives(req, e)
	if indirect(req) {
		// The native call belongs into the helper, not at this place.
		native = nil
	}
	thread := threadFix(req)
	if req.Code == catalogue.Sleep && len(native) > 0 {
		thread = "" // a thread that only sleeps is no remedy beside a timer
	}
	choices := append(native, thread)
	if processFirst(req) {
		choices = append(native, processFix(req), thread)
	}
	if req.Fix != "" && fitsFix(req.Fix) {
		choices = append([]string{req.Fix}, choices...)
	}
	for _, c := range choices {
		c = strings.Trim(stripControls(c), "\n")
		switch {
		case c == "" || !fitsFix(c):
		case fix == "":
			fix = c
		case other == "" && !sameRemedy(fix, c) && !strings.Contains(c, "\n"):
			other = "Or: " + code(c)
		}
	}
	if other == "" && missing != "" && !strings.Contains(fix, missing) {
		other = missing
	}
	if utf8.RuneCountInString(other) > cardColumns {
		other = ""
	}
	return fix, other
}

func indirect(req CardRequest) bool {
	return len(req.Chain) > 0 && req.Callee != "" && req.Callee != req.Symbol
}

// natives lists the async replacements that the file could use as it is; and
// as a line of its own the first that needs a library the project lacks.
func natives(req CardRequest, e *Entry) (usable []string, missing string) {
	for _, f := range e.Card.Fixes {
		if !e.answersTo(req.Symbol) {
			break // it is here for the code; its fixes are for other symbols
		}
		if !req.suits(f.Framework) || !req.supports(f.Since) {
			continue
		}
		source := fixNames(req).Replace(f.Code)
		if req.has(f.Requires) {
			usable = append(usable, source)
		} else if missing == "" && !strings.Contains(strings.TrimSpace(source), "\n") {
			missing = "With " + code(f.Requires) + " added: " + code(source)
		}
	}
	if req.Row == nil {
		return usable, missing
	}
	for _, a := range req.Row.Instead(req.Symbol) {
		if !req.suits(a.Framework) || !req.supports(a.Since) || isThread(a.Call) || !strings.Contains(a.Call, ".") {
			continue // a bare word such as "await" is a note, not a call
		}
		if req.has(a.Requires) {
			usable = append(usable, awaited(a.Call, steps(req, a)))
		} else if missing == "" {
			missing = "With " + code(a.Requires) + " added: " + code(a.Call)
		}
	}
	return usable, missing
}

// steps reports whether an alternative is iterated, as the symbol is whose name
// it has: list_blobs of another client.
func steps(req CardRequest, a catalogue.Alternative) bool {
	_, name := splitName(req.Symbol)
	return req.Row.Lazy && strings.HasSuffix(a.Call, name)
}

// awaited writes a call of an alternative, iterated or awaited. A method is
// called on a variable, and the comment says of what: a client is made
// elsewhere, and shared.
func awaited(call string, iterated bool) string {
	format := "await %s(...)"
	if iterated {
		format = "async for item in %s(...): ..."
	}
	parts := strings.Split(call, ".")
	class := slices.IndexFunc(parts, isClass)
	switch {
	case class < 0:
		return fmt.Sprintf(format, call)
	case class == len(parts)-1:
		return call + "(...)"
	}
	object := variable(parts[class])
	if object == parts[0] { // openai is the module
		object = "client"
	}
	method := strings.Join(parts[class+1:], ".")
	return fmt.Sprintf(format+"  # %s", object+"."+method, strings.Join(parts[:class+1], "."))
}

func isClass(name string) bool { return name != "" && name[0] >= 'A' && name[0] <= 'Z' }

// variable names an instance of a class by the last word of its name:
// AsyncClient is a client, ClientSession a session.
func variable(class string) string {
	if rest := strings.TrimPrefix(class, "Async"); rest != "" {
		class = rest
	}
	start := strings.LastIndexFunc(class, unicode.IsUpper)
	if start < 0 || start == len(class)-1 { // S3, JSON
		return strings.ToLower(class)
	}
	return strings.ToLower(class[start:])
}

// isThread is true of the offloads: they come second, and the card writes
// them with the call in place.
func isThread(call string) bool {
	switch call {
	case "asyncio.to_thread", "anyio.to_thread.run_sync", "trio.to_thread.run_sync":
		return true
	}
	return strings.HasSuffix(call, ".run_in_executor")
}

// offloadable are the codes whose call can be handed to a thread as it is.
func offloadable(c catalogue.Code) bool {
	switch c {
	case catalogue.NestedEventLoop, catalogue.CalledBeforeOffload, catalogue.CoroutineInOffload,
		catalogue.DroppedOffload, catalogue.Import:
		return false
	}
	return true
}

// threadFix is the call on a worker thread, in the file's framework.
func threadFix(req CardRequest) string {
	name, ok := callable(req)
	if !ok || !offloadable(req.Code) {
		return ""
	}
	work := name + ", ..."
	if req.Row != nil && req.Row.Lazy && !indirect(req) {
		work = "lambda: list(" + name + "(...))" // the steps block, not the call
	}
	switch req.framework() {
	case "anyio", "trio":
		return fmt.Sprintf("await %s.to_thread.run_sync(%s)", req.framework(), work)
	}
	if req.supports("3.9") {
		return fmt.Sprintf("await asyncio.to_thread(%s)", work)
	}
	return fmt.Sprintf("loop = asyncio.get_running_loop()\nawait loop.run_in_executor(None, %s)", work)
}

// processFirst is true of CPU-bound work that keeps the GIL: a thread would
// only make the loop share it.
func processFirst(req CardRequest) bool {
	return req.Code == catalogue.CPU && (req.Row == nil || req.Row.HoldsGIL)
}

func processFix(req CardRequest) string {
	name, ok := callable(req)
	if !ok || req.framework() != "asyncio" {
		return ""
	}
	return fmt.Sprintf("loop = asyncio.get_running_loop()\nawait loop.run_in_executor(process_pool, %s, ...)", name)
}

// callable writes what is called as an expression: a method's class becomes a
// variable, `session.get` for requests.Session.get. A special method has none.
func callable(req CardRequest) (string, bool) {
	name := req.Callee
	if name == "" {
		name = req.Symbol
	}
	owner, last := splitName(name)
	if name == "" || strings.HasPrefix(last, "__") || last == "*" {
		return "", false
	}
	if req.Row != nil && req.Row.Kind != "" && req.Row.Kind != catalogue.Function && !indirect(req) {
		return "", false
	}
	if _, class := splitName(owner); isClass(class) {
		return variable(class) + "." + last, true
	}
	return strings.TrimPrefix(name, "builtins."), true
}

// fixNames fills in what a fix of an entry leaves open.
func fixNames(req CardRequest) *strings.Replacer {
	name, ok := callable(req)
	if !ok {
		name = "function"
	}
	_, method := splitName(req.Symbol)
	return strings.NewReplacer("{function}", name, "{method}", method)
}

// answersTo reports whether an entry's fixes are for the symbol: an entry
// without patterns speaks for every symbol of its code.
func (e *Entry) answersTo(symbol string) bool {
	if len(e.Symbols) == 0 {
		return true
	}
	for _, p := range e.Symbols {
		if family, ok := strings.CutSuffix(p, "*"); p == symbol || ok && strings.HasPrefix(symbol, family) {
			return true
		}
	}
	return false
}

// sameRemedy is true of two spellings of one remedy: b awaits what a does.
func sameRemedy(a, b string) bool {
	awaited := b
	if i := strings.LastIndex(b, "await "); i >= 0 {
		awaited = b[i+len("await "):]
	}
	call, args, _ := strings.Cut(awaited, "(")
	if strings.HasSuffix(call, "run_in_executor") { // the pool makes the difference
		pool, _, _ := strings.Cut(args, ",")
		call += "(" + pool
	}
	return strings.Contains(a, call)
}

// fitsFix reports whether code is short enough for a card.
func fitsFix(src string) bool {
	lines := strings.Split(strings.Trim(src, "\n"), "\n")
	if len(lines) > maxFixLines {
		return false
	}
	for _, line := range lines {
		if utf8.RuneCountInString(line) > cardColumns || strings.HasPrefix(strings.TrimSpace(line), "```") {
			return false
		}
	}
	return true
}
