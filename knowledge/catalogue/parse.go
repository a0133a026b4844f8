package catalogue

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// DataFile is the content of one data file.
type DataFile struct {
	Library *Library
	Symbols []*Symbol
	Types   []*Type
	Aliases map[string]string // another spelling -> the canonical one
}

// fileText is a data file as TOML has it. docs/catalogue.md describes it.
type fileText struct {
	Library      string            `toml:"library"`
	Distribution string            `toml:"distribution"`
	Modules      []string          `toml:"modules"`
	Aliases      map[string]string `toml:"aliases"`
	Symbols      []symbolText      `toml:"symbol"`
	Types        []typeText        `toml:"type"`
}

type symbolText struct {
	Names        []string          `toml:"names"`
	Kind         Kind              `toml:"kind"`
	Code         Code              `toml:"code"`
	Latency      Latency           `toml:"latency"`
	Lazy         bool              `toml:"lazy"`
	Async        bool              `toml:"async"`
	What         string            `toml:"what"`
	Indirect     Latency           `toml:"indirect"`
	Returns      string            `toml:"returns"`
	ReturnsWhen  []returnText      `toml:"returns_when"`
	When         []string          `toml:"when"`
	Unless       []string          `toml:"unless"`
	Otherwise    *otherwiseText    `toml:"otherwise"`
	Ready        []string          `toml:"ready"`
	ReadyIn      string            `toml:"ready_in"`
	Timeout      string            `toml:"timeout"`
	Calls        []string          `toml:"calls"`
	Iterates     []string          `toml:"iterates"`
	Dunders      map[string]string `toml:"dunders"`
	Offload      string            `toml:"offload"`
	LoopCallback string            `toml:"loop_callback"`
	Makes        string            `toml:"makes"`
	HandsOn      string            `toml:"hands_on"`
	Gives        string            `toml:"gives"`
	Held         string            `toml:"held"`
	Hands        []string          `toml:"hands"`
	Effect       DecoratorEffect   `toml:"effect"`
	RunBy        []string          `toml:"run_by"`
	Hooks        []string          `toml:"hooks"`
	Constructs   bool              `toml:"constructs"`
	Alternatives []alternativeText `toml:"alternatives"`
	ThreadSafe   *bool             `toml:"thread_safe"`
	Picklable    *bool             `toml:"picklable"`
	HoldsGIL     bool              `toml:"holds_gil"`
	Since        string            `toml:"since"`
	Until        string            `toml:"until"`
	Caveat       string            `toml:"caveat"`
}

type returnText struct {
	When    []string `toml:"when"`
	Returns string   `toml:"returns"`
}

type otherwiseText struct {
	Code    Code    `toml:"code"`
	Latency Latency `toml:"latency"`
	What    string  `toml:"what"`
}

type alternativeText struct {
	Call      string `toml:"call"`
	Requires  string `toml:"requires"`
	Framework string `toml:"framework"`
	Since     string `toml:"since"`
	Note      string `toml:"note"`
	Template  string `toml:"template"`
}

type typeText struct {
	Name        string   `toml:"name"`
	Bases       []string `toml:"bases"`
	Iter        string   `toml:"iter"`
	Enter       string   `toml:"enter"`
	Item        string   `toml:"item"`
	Any         string   `toml:"any"`
	Namespace   bool     `toml:"namespace"`
	KnownAs     string   `toml:"known_as"`
	Param       string   `toml:"param"`
	Subclassed  bool     `toml:"subclassed"`
	LoopMethods []string `toml:"loop_methods"`
	Nests       bool     `toml:"nests"`
	Owned       bool     `toml:"owned"`
	Disarm      []struct {
		Method string `toml:"method"`
		When   string `toml:"when"`
	} `toml:"disarm"`
}

// Parse reads one data file; name is what errors call it. Where rows are bad
// it returns the good ones beside an error that has a line for each bad one:
// file, line and key. The file is nil where the text is no TOML at all.
func Parse(name string, data []byte) (*DataFile, error) {
	var raw fileText
	dec := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields()
	if err := dec.Decode(&raw); err != nil {
		return nil, syntaxError(name, err)
	}
	r := reader{name: name, data: data, file: &DataFile{
		Library: &Library{Name: raw.Library, Distribution: raw.Distribution, Modules: raw.Modules},
		Aliases: raw.Aliases,
	}}
	if raw.Library == "" {
		r.fail("", 0, "library", errors.New("is missing"))
	}
	for i := range raw.Symbols {
		r.symbols(i, &raw.Symbols[i])
	}
	for i := range raw.Types {
		r.types(i, &raw.Types[i])
	}
	return r.file, errors.Join(r.errs...)
}

// syntaxError says where the text is no TOML, or has keys that mean nothing.
func syntaxError(name string, err error) error {
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) {
		errs := make([]error, len(unknown.Errors))
		for i := range unknown.Errors {
			line, _ := unknown.Errors[i].Position()
			errs[i] = fmt.Errorf("%s:%d: %s: unknown key", name, line, strings.Join(unknown.Errors[i].Key(), "."))
		}
		return errors.Join(errs...)
	}
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		line, _ := decode.Position()
		return fmt.Errorf("%s:%d: %s: %w", name, line, strings.Join(decode.Key(), "."), err)
	}
	return fmt.Errorf("%s: %w", name, err)
}

// reader turns the tables of one file into rows and collects what is wrong.
type reader struct {
	name string
	data []byte
	file *DataFile
	errs []error
	seen map[string]bool
}

// fail records what is wrong with key in the i-th table of a kind.
func (r *reader) fail(table string, i int, key string, err error) {
	r.errs = append(r.errs, fmt.Errorf("%s:%d: %s: %w", r.name, lineOf(r.data, table, i, key), key, err))
}

// lineOf is the 1-based line of key in the i-th [[table]], or the line of the
// table where the key has none. Decoding keeps no positions, and only errors
// need them.
func lineOf(data []byte, table string, i int, key string) int {
	at, line := 1, 0
	inside := table == ""
	for text := range bytes.Lines(data) {
		line++
		text = bytes.TrimSpace(text)
		switch {
		case bytes.HasPrefix(text, []byte("[")):
			if inside && table != "" {
				return at
			}
			if string(text) == "[["+table+"]]" {
				if inside = i == 0; inside {
					at = line
				}
				i--
			}
		case inside && bytes.HasPrefix(text, []byte(key)) &&
			bytes.HasPrefix(bytes.TrimSpace(text[len(key):]), []byte("=")):
			return line
		}
	}
	return at
}

// symbols adds the rows of one [[symbol]] group.
func (r *reader) symbols(i int, raw *symbolText) {
	fail := func(key string, err error) { r.fail("symbol", i, key, err) }
	bad := len(r.errs)
	row := Symbol{
		Kind: raw.Kind, Code: raw.Code, Latency: raw.Latency, Indirect: raw.Indirect, Lazy: raw.Lazy, Async: raw.Async, What: raw.What,
		Returns: raw.Returns, Calls: raw.Calls, Iterates: raw.Iterates, Dunders: raw.Dunders,
		Offload: raw.Offload, LoopCallback: raw.LoopCallback, Makes: raw.Makes, HandsOn: raw.HandsOn, Gives: raw.Gives, Held: raw.Held, Hands: raw.Hands, Effect: raw.Effect, RunBy: raw.RunBy, Hooks: raw.Hooks, Constructs: raw.Constructs,
		ReadyIn: raw.ReadyIn, ThreadSafe: raw.ThreadSafe, Picklable: raw.Picklable, HoldsGIL: raw.HoldsGIL,
		Timeout: raw.Timeout, Since: raw.Since, Until: raw.Until, Caveat: raw.Caveat, Library: r.file.Library,
	}
	if row.Kind == "" {
		row.Kind = Function
	}
	if key, err := row.check(); err != nil {
		fail(key, err)
	}
	row.When = conditions(raw.When, func(err error) { fail("when", err) })
	row.Unless = conditions(raw.Unless, func(err error) { fail("unless", err) })
	if raw.Otherwise != nil {
		row.Otherwise = (*Otherwise)(raw.Otherwise)
		if key, err := row.Remaining().check(); err != nil {
			fail("otherwise", fmt.Errorf("%s %w", key, err))
		} else if row.Otherwise.Code == "" || len(row.When)+len(row.Unless) == 0 {
			fail("otherwise", errors.New("wants a code, and conditions beside it"))
		}
	}
	for _, text := range raw.Ready {
		ready, err := parseReady(text)
		if err != nil {
			fail("ready", err)
		}
		row.Ready = append(row.Ready, ready)
	}
	for _, rw := range raw.ReturnsWhen {
		when := conditions(rw.When, func(err error) { fail("returns_when", err) })
		row.ReturnsWhen = append(row.ReturnsWhen, ConditionalReturn{When: when, Returns: rw.Returns})
	}
	for _, a := range raw.Alternatives {
		if strings.Contains(placeholders.Replace(a.Call), "{") {
			fail("alternatives", fmt.Errorf("%q: only {name} and {class} stand for something", a.Call))
		}
		row.Alternatives = append(row.Alternatives, Alternative(a))
	}
	names := r.names(raw.Names, "", func(err error) { fail("names", err) })
	if len(r.errs) > bad {
		return
	}
	rows := make([]Symbol, len(names)) // one allocation a group
	for i, name := range names {
		rows[i] = row
		rows[i].Name = name
		r.file.Symbols = append(r.file.Symbols, &rows[i])
	}
}

// placeholders takes what Instead fills in out of a call.
var placeholders = strings.NewReplacer("{name}", "", "{class}", "")

// types adds the rows of one [[type]] group.
func (r *reader) types(i int, raw *typeText) {
	fail := func(key string) func(error) { return func(err error) { r.fail("type", i, key, err) } }
	bad := len(r.errs)
	names := r.names([]string{raw.Name}, "type ", fail("name"))
	var disarm []Disarm
	for _, d := range raw.Disarm {
		when := conditions([]string{d.When}, fail("disarm"))
		disarm = append(disarm, Disarm{Method: d.Method, When: when[0]})
	}
	if len(r.errs) > bad {
		return
	}
	for _, name := range names {
		r.file.Types = append(r.file.Types, &Type{
			Name: name, Bases: raw.Bases, Iter: raw.Iter, Enter: raw.Enter, Item: raw.Item, Any: raw.Any,
			Namespace: raw.Namespace, KnownAs: raw.KnownAs, Param: raw.Param, Subclassed: raw.Subclassed, LoopMethods: raw.LoopMethods, Nests: raw.Nests, Owned: raw.Owned, Disarm: disarm, Library: r.file.Library,
		})
	}
}

// names expands the braces of texts and refuses names that are there already.
func (r *reader) names(texts []string, space string, fail func(error)) []string {
	if r.seen == nil {
		r.seen = map[string]bool{}
	}
	var names []string
	for _, text := range texts {
		var err error
		if names, err = expand(names, text); err != nil {
			fail(err)
		}
	}
	if len(names) == 0 {
		fail(errors.New("is empty"))
	}
	for _, name := range names {
		if r.seen[space+name] {
			fail(fmt.Errorf("%s has a row already", name))
		}
		r.seen[space+name] = true
	}
	return names
}

// expand appends what text stands for: "a.{b,c}" is "a.b" and "a.c". Braces
// may follow one another but not nest; spaces in them do not count.
func expand(names []string, text string) ([]string, error) {
	open := strings.IndexByte(text, '{')
	if open < 0 {
		if !isName(text) {
			return names, fmt.Errorf("%q is no dotted name", text)
		}
		return append(names, text), nil
	}
	length := strings.IndexByte(text[open:], '}')
	if length < 0 {
		return names, fmt.Errorf("%q has a brace that does not close", text)
	}
	for part := range strings.SplitSeq(text[open+1:open+length], ",") {
		var err error
		if names, err = expand(names, text[:open]+strings.TrimSpace(part)+text[open+length+1:]); err != nil {
			return names, err
		}
	}
	return names, nil
}

// isName reports whether text is a dotted name, in which a component may be
// "*". A hyphen is a letter: service names have some ("boto3.client.cognito-idp").
func isName(text string) bool {
	start := true
	for i := range len(text) {
		b := text[i]
		switch {
		case b == '.':
			if start {
				return false
			}
			start = true
			continue
		case b == '_' || b == '-' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80:
		case '0' <= b && b <= '9':
			if start {
				return false
			}
		case b == '*':
			if !start || i+1 < len(text) && text[i+1] != '.' {
				return false
			}
		default:
			return false
		}
		start = false
	}
	return !start
}

// check says which key of a row can't be so, and why.
func (s *Symbol) check() (key string, err error) {
	switch {
	case s.Kind != Function && s.Kind != Property && s.Kind != Attribute && s.Kind != Decorator:
		return "kind", fmt.Errorf("%q is no kind", s.Kind)
	case s.Code != "" && !slices.Contains(Codes, s.Code):
		return "code", fmt.Errorf("%q is no code", s.Code)
	case s.Latency != "" && s.Latency != Heavy && s.Latency != Moderate && s.Latency != Light:
		return "latency", fmt.Errorf("%q is no latency class", s.Latency)
	case (s.Code == "") != (s.Latency == ""):
		return "latency", errors.New("goes with code: both or neither")
	case s.Indirect != "" && (s.Code == "" || s.Indirect != Heavy && s.Indirect != Moderate && s.Indirect != Light):
		return "indirect", fmt.Errorf("%q is no latency class, or the row does not block", s.Indirect)
	case s.Code != "" && s.Kind == Attribute:
		return "kind", errors.New("an attribute never blocks: a property does")
	case s.Code != "" && s.Async:
		return "async", errors.New("a coroutine function does not block")
	case (s.Effect != "") != (s.Kind == Decorator):
		return "effect", errors.New("goes with kind decorator")
	case s.Effect != "" && !slices.Contains(Effects, s.Effect):
		return "effect", fmt.Errorf("%q is no effect", s.Effect)
	}
	for key, params := range map[string][]string{"calls": s.Calls, "iterates": s.Iterates} {
		for _, p := range params {
			if _, err := ParseParam(p); err != nil {
				return key, err
			}
		}
	}
	for key, p := range map[string]string{"offload": s.Offload, "loop_callback": s.LoopCallback, "makes": s.Makes, "hands_on": s.HandsOn, "gives": s.Gives, "timeout": s.Timeout} {
		if p == "" {
			continue
		}
		if _, err := ParseParam(p); err != nil {
			return key, err
		}
	}
	return "", nil
}

// Param names arguments of a call.
type Param struct {
	Name     string // "" where it is positional only
	Position int    // -1 where it is keyword only
	Rest     bool   // every positional argument from Position on
}

// ParseParam reads the name of a parameter: "key" (keyword only), "func@0"
// (both), "0" (positional only), "1*" (that position and all after it), "*"
// (all positional ones).
func ParseParam(text string) (Param, error) {
	name, pos, both := strings.Cut(text, "@")
	if !both {
		if name != "*" && !strings.ContainsAny(name[:min(1, len(name))], "0123456789") {
			if !isName(name) || strings.ContainsAny(name, ".*") {
				return Param{}, fmt.Errorf("%q is no parameter", text)
			}
			return Param{Name: name, Position: -1}, nil
		}
		name, pos = "", name
	}
	p := Param{Name: name}
	pos, p.Rest = strings.CutSuffix(pos, "*")
	if pos == "" && p.Rest && !both {
		return p, nil
	}
	n, err := strconv.ParseUint(pos, 10, 8)
	if err != nil || both && name != "" && !isName(name) {
		return Param{}, fmt.Errorf("%q is no parameter", text)
	}
	p.Position = int(n)
	return p, nil
}

// conditions reads the texts of When and Unless.
func conditions(texts []string, fail func(error)) []Condition {
	var conds []Condition
	for _, text := range texts {
		c, err := ParseCondition(text)
		if err != nil {
			fail(err)
		}
		conds = append(conds, c)
	}
	return conds
}

// parseReady reads an answer as Ready describes it: "done=True".
func parseReady(text string) (Ready, error) {
	member, is, _ := strings.Cut(text, "=")
	if !isName(member) || is != "True" && is != "False" && is != "not None" {
		return Ready{}, fmt.Errorf("%q is no answer: want member=True, False or not None", text)
	}
	return Ready{Member: member, Is: is}, nil
}

// ParseCondition reads a condition as Condition describes it.
func ParseCondition(text string) (Condition, error) {
	left, value, ok := strings.Cut(text, "=")
	if !ok || value == "" {
		return Condition{}, fmt.Errorf("%q is no condition: want param@pos=value", text)
	}
	p, err := ParseParam(left)
	if err != nil || p.Rest {
		return Condition{}, fmt.Errorf("%q is no condition: %q is no parameter", text, left)
	}
	c := Condition{Param: p.Name, Position: p.Position, Value: value}
	for _, v := range c.Values() {
		if !isValue(v) {
			return Condition{}, fmt.Errorf("%q is no condition: %q is no value", text, v)
		}
	}
	return c, nil
}

// Values are the values of which any one will do: one, but for "None or
// absent" and its like.
func (c Condition) Values() []string {
	if c.Value == "" || strings.ContainsAny(c.Value[:1], `"'`) || strings.HasPrefix(c.Value, "mode:") || strings.HasPrefix(c.Value, "prefix:") {
		return []string{c.Value}
	}
	return strings.Split(c.Value, " or ")
}

// isValue reports whether text is a value that a condition can have.
func isValue(text string) bool {
	if rest, ok := strings.CutPrefix(text, "type:"); ok {
		return isName(rest)
	}
	if rest, ok := strings.CutPrefix(text, "mode:"); ok {
		return rest != ""
	}
	if rest, ok := strings.CutPrefix(text, "prefix:"); ok {
		return rest != ""
	}
	if len(text) >= 2 && (text[0] == '"' || text[0] == '\'') {
		return text[len(text)-1] == text[0]
	}
	if _, err := strconv.ParseFloat(text, 64); err == nil {
		return true
	}
	return isName(text) && !strings.Contains(text, "*")
}
