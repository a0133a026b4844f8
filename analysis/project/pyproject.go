package project

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// table is a decoded TOML table. Tables are decoded into plain values rather
// than structs, so that one wrong type doesn't cost the rest of the file.
type table = map[string]any

// Parse reads what a pyproject.toml says of Python and of dependencies:
// PEP 621 and PEP 735, and the tables of Poetry, uv and PDM. The problems
// carry no File.
func Parse(pyproject []byte) (Info, []Problem) {
	doc, problem := decode(pyproject)
	if problem != nil {
		return Info{}, []Problem{*problem}
	}
	info := Info{Dependencies: map[string]bool{}}
	project := sub(doc, "project")
	if spec, ok := project["requires-python"].(string); ok {
		info.Python = lowerBound(spec)
	}
	info.addList(project["dependencies"], true)
	info.addLists(project["optional-dependencies"])
	info.addLists(doc["dependency-groups"])
	info.addLists(sub(doc, "tool", "pdm")["dev-dependencies"])
	info.addList(sub(doc, "tool", "uv")["dev-dependencies"], false)
	info.addPoetry(sub(doc, "tool", "poetry"))
	return info, nil
}

// addList adds a list of PEP 508 requirements. Items of other types (a
// dependency group's {include-group = "x"}) name nothing new.
func (i *Info) addList(list any, always bool) {
	items, _ := list.([]any)
	for _, item := range items {
		if text, ok := item.(string); ok {
			if name := requirement(text); name != "" {
				i.declare(name, always)
			}
		}
	}
}

// addLists adds a table of lists of requirements: of extras, of groups.
func (i *Info) addLists(lists any) {
	t, _ := lists.(table)
	for _, list := range t {
		i.addList(list, false)
	}
}

// addPoetry adds Poetry's tables, which are keyed by distribution.
func (i *Info) addPoetry(poetry table) {
	main := sub(poetry, "dependencies")
	if spec, ok := main["python"].(string); ok && i.Python == (Version{}) {
		i.Python = lowerBound(spec)
	}
	i.addKeys(main, true)
	i.addKeys(sub(poetry, "dev-dependencies"), false)
	for name := range sub(poetry, "group") {
		i.addKeys(sub(poetry, "group", name, "dependencies"), false)
	}
}

func (i *Info) addKeys(t table, always bool) {
	for name := range t {
		if name != "python" {
			i.declare(Normalise(name), always)
		}
	}
}

// sub is the table below t at the path of keys, or nil: reading a nil map is
// fine, so callers need not ask.
func sub(t table, keys ...string) table {
	for _, key := range keys {
		t, _ = t[key].(table)
	}
	return t
}

// decode reads a TOML document, or says where it breaks off.
func decode(src []byte) (table, *Problem) {
	doc := table{}
	// Windows editors put a byte order mark in front; TOML 1.0 has none.
	err := toml.Unmarshal(withoutBOM(src), &doc)
	if err == nil {
		return doc, nil
	}
	problem := &Problem{Message: strings.TrimPrefix(err.Error(), "toml: ")}
	if at, ok := errors.AsType[*toml.DecodeError](err); ok {
		problem.Line, _ = at.Position()
		problem.Key = strings.Join(at.Key(), ".")
	}
	return nil, problem
}

// withoutBOM blanks a byte order mark; the lines stay where they are.
func withoutBOM(src []byte) []byte {
	if len(src) >= 3 && src[0] == 0xEF && src[1] == 0xBB && src[2] == 0xBF {
		return src[3:]
	}
	return src
}

// keyLines maps the dotted path of each key and table header of a TOML
// document to its 1-based line. The tables of an array are counted from 0:
// "blocking.1.name". Keys of inline tables are left out: they have the line of
// the key that holds the table.
func keyLines(src []byte) map[string]int {
	src = withoutBOM(src)
	lines := map[string]int{}
	var parser unstable.Parser
	parser.Reset(src)
	var header []string
	tables := map[string]int{} // of each array, so far
	for parser.NextExpression() {
		node := parser.Expression()
		var keys []string
		line := 0
		for it := node.Key(); it.Next(); {
			key := it.Node()
			keys = append(keys, string(key.Data))
			if line == 0 {
				line = parser.Shape(key.Raw).Start.Line
			}
		}
		switch node.Kind {
		case unstable.Table:
			header = keys
		case unstable.ArrayTable:
			name := strings.Join(keys, ".")
			keys = append(keys, strconv.Itoa(tables[name]))
			tables[name]++
			header = keys
		case unstable.KeyValue:
			keys = slices.Concat(header, keys)
		default:
			continue
		}
		name := strings.Join(keys, ".")
		if _, ok := lines[name]; !ok {
			lines[name] = line
		}
	}
	return lines
}
