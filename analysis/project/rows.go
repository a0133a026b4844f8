package project

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// symbolName is a qualified name, or all names below one.
var symbolName = regexp.MustCompile(`^[\pL_][\pL\pN_]*(\.[\pL_][\pL\pN_]*)*(\.\*)?$`)

// blocking reads a list of tables, one for each symbol that blocks.
func (r *configReader) blocking(key string, value any) {
	r.rows(key, value, "a list of tables with name, code, latency, what and others", func(row *rowReader) *catalogue.Symbol {
		row.keys("alternatives", "caveat", "code", "fix", "latency", "lazy", "name", "returns", "unless", "what", "when")
		s := &catalogue.Symbol{
			Name: row.name("name"), Kind: catalogue.Function, Code: row.code(), Latency: row.latency(),
			What: row.text("what"), Returns: row.text("returns"), Caveat: row.text("caveat"), Lazy: row.flag("lazy"),
			When: row.conditions("when"), Unless: row.conditions("unless"),
		}
		s.Alternatives = row.alternatives()
		return s
	})
}

// offloads reads a list of tables, one for each symbol that runs a callable
// elsewhere; a name alone stands for one that takes it first.
func (r *configReader) offloads(key string, value any) {
	r.rows(key, named(value), "a list of names, or tables with name and callable", func(row *rowReader) *catalogue.Symbol {
		row.keys("callable", "name")
		return &catalogue.Symbol{Name: row.name("name"), Kind: catalogue.Function, Offload: row.param("callable")}
	})
}

// named writes the items of a list that are names alone as tables.
func named(value any) any {
	items, ok := value.([]any)
	if !ok {
		return value
	}
	items = slices.Clone(items)
	for i, item := range items {
		if name, ok := item.(string); ok {
			items[i] = table{"name": name}
		}
	}
	return items
}

// loopCallbacks reads a list of tables: a function that hands a callable to
// the loop, a decorator of functions that the loop calls, or a class with
// methods that the loop calls.
func (r *configReader) loopCallbacks(key string, value any) {
	const want = "a list of tables with name and callable, with decorator, or with class and methods"
	r.rowLists(key, value, want, func(row *rowReader) []*catalogue.Symbol {
		switch {
		case row.has("decorator"):
			row.keys("decorator")
			return []*catalogue.Symbol{{Name: row.name("decorator"), Kind: catalogue.Decorator, Effect: catalogue.OnLoop}}
		case row.has("class"):
			row.keys("class", "methods")
			return loopMethods(row.name("class"), row.names("methods"))
		case row.has("name"):
			row.keys("callable", "name")
			return []*catalogue.Symbol{{Name: row.name("name"), Kind: catalogue.Function, LoopCallback: row.param("callable")}}
		}
		row.fail("", "want "+strings.TrimPrefix(want, "a list of "))
		return nil
	})
}

// loopMethods are the rows of methods that the loop calls on instances of a
// class.
func loopMethods(class string, methods []string) []*catalogue.Symbol {
	var rows []*catalogue.Symbol
	for _, m := range methods {
		rows = append(rows, &catalogue.Symbol{Name: class + "." + m, Kind: catalogue.Function, Effect: catalogue.OnLoop})
	}
	return rows
}

// decorators reads a list of tables, one for each decorator of a framework.
func (r *configReader) decorators(key string, value any) {
	r.rows(key, value, "a list of tables with name and effect", func(row *rowReader) *catalogue.Symbol {
		row.keys("effect", "name")
		effect := catalogue.DecoratorEffect(row.text("effect"))
		if !slices.Contains(catalogue.Effects, effect) {
			row.fail("effect", "want "+listed(texts(catalogue.Effects)))
		}
		return &catalogue.Symbol{Name: row.name("name"), Kind: catalogue.Decorator, Effect: effect}
	})
}

func texts[T ~string](items []T) []string {
	out := make([]string, len(items))
	for i, item := range items {
		out[i] = string(item)
	}
	return out
}

// notBlocking reads a list of symbols that do not block.
func (r *configReader) notBlocking(key string, value any) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want a list of qualified names")
		return
	}
	for _, item := range items {
		name, ok := item.(string)
		if !ok || !symbolName.MatchString(name) {
			r.fault(key, fmt.Sprintf("%#v is not a qualified name", item))
			continue
		}
		r.config.Symbols = append(r.config.Symbols, &catalogue.Symbol{Name: name, Kind: catalogue.Function})
	}
}

// rows adds what read makes of each table of a list; want says what a list
// without tables should have been.
func (r *configReader) rows(key string, value any, want string, read func(*rowReader) *catalogue.Symbol) {
	r.rowLists(key, value, want, func(row *rowReader) []*catalogue.Symbol { return []*catalogue.Symbol{read(row)} })
}

// rowLists is rows for tables that make several rows. A table with a bad value
// is left out whole: half a row would say something else.
func (r *configReader) rowLists(key string, value any, want string, read func(*rowReader) []*catalogue.Symbol) {
	items, ok := value.([]any)
	if !ok {
		r.fault(key, "want "+want)
		return
	}
	for i, item := range items {
		at := fmt.Sprintf("%s.%d", key, i)
		t, ok := item.(table)
		if !ok {
			r.fault(at, fmt.Sprintf("%#v is not a table: want %s", item, want))
			continue
		}
		row := &rowReader{config: r, at: at, table: t}
		if symbols := read(row); !row.bad {
			r.config.Symbols = append(r.config.Symbols, symbols...)
		}
	}
}

// rowReader reads the table of one row.
type rowReader struct {
	config *configReader
	at     string // the key of the table
	table  table
	bad    bool
}

// fail reports what is wrong with a key of the table; "" is the table itself.
func (r *rowReader) fail(key, message string) {
	at := r.at
	if key != "" {
		at += "." + key
	}
	r.config.fault(at, message)
	r.bad = true
}

func (r *rowReader) has(key string) bool { _, ok := r.table[key]; return ok }

// keys reports the keys of the table that are none of names, and leaves them
// out of account.
func (r *rowReader) keys(names ...string) {
	for _, key := range slices.Sorted(maps.Keys(r.table)) {
		if !slices.Contains(names, key) {
			r.config.fault(r.at+"."+key, "unknown key: want "+listed(names))
		}
	}
}

// text is the string of a key, "" where there is none.
func (r *rowReader) text(key string) string {
	value, given := r.table[key]
	text, ok := value.(string)
	if given && !ok {
		r.fail(key, "want a string")
	}
	return text
}

func (r *rowReader) flag(key string) bool {
	value, given := r.table[key]
	on, ok := value.(bool)
	if given && !ok {
		r.fail(key, "want true or false")
	}
	return on
}

// name is the qualified name of a key, which must be there.
func (r *rowReader) name(key string) string {
	if !r.has(key) {
		r.fail("", "a table has no "+key)
		return ""
	}
	name := r.text(key)
	if !symbolName.MatchString(name) && !r.bad {
		r.fail(key, fmt.Sprintf("%q is not a qualified name", name))
	}
	return name
}

// names are the names of methods of a key, which must be there.
func (r *rowReader) names(key string) []string {
	items := r.strings(key)
	if len(items) == 0 && !r.bad {
		r.fail(key, "want a list of names of methods")
	}
	for _, name := range items {
		if !symbolName.MatchString(name) || strings.Contains(name, ".") {
			r.fail(key, fmt.Sprintf("%q is not the name of a method", name))
		}
	}
	return items
}

// strings is the list of strings of a key; one string is a list of one.
func (r *rowReader) strings(key string) []string {
	switch value := r.table[key].(type) {
	case nil:
		return nil
	case string:
		return []string{value}
	case []any:
		var out []string
		for _, item := range value {
			text, ok := item.(string)
			if !ok {
				r.fail(key, fmt.Sprintf("%#v is not a string", item))
				continue
			}
			out = append(out, text)
		}
		return out
	}
	r.fail(key, "want a list of strings")
	return nil
}

func (r *rowReader) code() catalogue.Code {
	code := catalogue.Code(r.text("code"))
	if code == "" {
		return catalogue.BlockingCall
	}
	if !slices.Contains(catalogue.Codes, code) {
		r.fail("code", fmt.Sprintf("unknown code %q", code))
	}
	return code
}

func (r *rowReader) latency() catalogue.Latency {
	classes := []catalogue.Latency{catalogue.Heavy, catalogue.Moderate, catalogue.Light}
	latency := catalogue.Latency(r.text("latency"))
	if latency == "" {
		return catalogue.Heavy
	}
	if !slices.Contains(classes, latency) {
		r.fail("latency", "want "+listed(texts(classes)))
	}
	return latency
}

// param is the parameter that a key names; without the key, the first
// positional one.
func (r *rowReader) param(key string) string {
	if !r.has(key) {
		return "0"
	}
	text := r.text(key)
	if p, err := catalogue.ParseParam(text); err != nil || p.Rest {
		r.fail(key, fmt.Sprintf("%q is not a parameter: want a position, a name, or name@position", text))
	}
	return text
}

func (r *rowReader) conditions(key string) []catalogue.Condition {
	var all []catalogue.Condition
	for _, text := range r.strings(key) {
		c, err := catalogue.ParseCondition(text)
		if err != nil {
			r.fail(key, err.Error())
		}
		all = append(all, c)
	}
	return all
}

// alternatives are those of the keys fix and alternatives, the fix first.
func (r *rowReader) alternatives() []catalogue.Alternative {
	var all []catalogue.Alternative
	if r.has("fix") {
		all = append(all, r.withFix("fix", catalogue.Alternative{}, r.text("fix")))
	}
	items, ok := r.table["alternatives"].([]any)
	if !ok && r.has("alternatives") {
		r.fail("alternatives", "want a list of names, or tables with call, fix, framework, note, python and requires")
	}
	for i, item := range items {
		at := fmt.Sprintf("alternatives.%d", i)
		switch item := item.(type) {
		case string:
			all = append(all, catalogue.Alternative{Call: item})
		case table:
			inner := &rowReader{config: r.config, at: r.at + "." + at, table: item}
			all = append(all, inner.alternative())
			r.bad = r.bad || inner.bad
		default:
			r.fail(at, "want a name or a table")
		}
	}
	return all
}

// alternative reads the table of one alternative.
func (r *rowReader) alternative() catalogue.Alternative {
	r.keys("call", "fix", "framework", "note", "python", "requires")
	a := catalogue.Alternative{
		Call: r.text("call"), Requires: r.text("requires"), Framework: r.text("framework"),
		Since: r.text("python"), Note: r.text("note"),
	}
	if a.Framework != "" && !slices.Contains([]string{"asyncio", "anyio", "trio"}, a.Framework) {
		r.fail("framework", "want asyncio, anyio or trio")
	}
	if _, err := ParseVersion(a.Since); a.Since != "" && err != nil {
		r.fail("python", err.Error())
	}
	if r.has("fix") {
		return r.withFix("fix", a, r.text("fix"))
	}
	if a.Call == "" && !r.bad {
		r.fail("", "a table has no call")
	}
	return a
}

// withFix gives an alternative its template, and the call that the template
// awaits where the alternative names none.
func (r *rowReader) withFix(key string, a catalogue.Alternative, template string) catalogue.Alternative {
	if rest := strings.ReplaceAll(template, "{args}", ""); (template == "" || strings.ContainsAny(rest, "{}")) && !r.bad {
		r.fail(key, fmt.Sprintf("%q is not a template: want an expression in which {args} stands for the arguments", template))
	}
	a.Template = template
	if a.Call == "" {
		a.Call, _, _ = strings.Cut(strings.TrimPrefix(template, "await "), "(")
	}
	return a
}
