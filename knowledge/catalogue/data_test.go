package catalogue

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestDataFilesAreOfDifferentLibraries(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range dataFiles(t) {
		if seen[f.Library.Name] {
			t.Errorf("two files are of library %s", f.Library.Name)
		}
		seen[f.Library.Name] = true
		if len(f.Library.Modules) == 0 {
			t.Errorf("%s lists no module", f.Library.Name)
		}
	}
	if _, err := Join(dataFiles(t)...); err != nil {
		t.Error(err)
	}
}

func TestRowsAreComplete(t *testing.T) {
	c := Default()
	for s := range c.Symbols() {
		if s.Code != "" && s.What == "" {
			t.Errorf("%s blocks, but says not what is waited for", s.Name)
		}
		if s.Code == "" && s.Kind != Decorator && (s.What != "" || len(s.When)+len(s.Unless)+len(s.Alternatives) > 0) {
			t.Errorf("%s does not block, but has what only blocking rows have", s.Name)
		}
		if len([]rune(s.What)) > 60 {
			t.Errorf("%s: what is longer than a few words: %q", s.Name, s.What)
		}
		for _, a := range s.Alternatives {
			if !strings.Contains(a.Call, ".") { // a bare "await" belongs into the caveat
				t.Errorf("%s has an alternative that calls nothing: %q", s.Name, a.Call)
			}
			if a.Template != "" && a.Call == "anyio.getaddrinfo" {
				t.Errorf("%s: %s takes other arguments", s.Name, a.Call) // family and all after it by keyword only
			}
			if a.Framework != "" && !slices.Contains([]string{"asyncio", "anyio", "trio"}, a.Framework) {
				t.Errorf("%s: %q is no framework", s.Name, a.Framework)
			}
			if a.Template != "" && !strings.Contains(a.Template, "{args}") {
				t.Errorf("%s: template %q drops the arguments", s.Name, a.Template)
			}
		}
		if c.Type(s.Name) != nil && s.Kind == Function && s.Returns != "" && c.Canonical(s.Returns) != s.Name && !c.Subclass(s.Returns, s.Name) {
			t.Errorf("%s makes a %s: the row of a type returns the type", s.Name, s.Returns)
		}
		for param := range s.Dunders {
			if _, err := ParseParam(strings.TrimSuffix(param, "[]")); err != nil {
				t.Errorf("%s: dunders: %v", s.Name, err)
			}
		}
	}
}

// A method's class has to have a row, or nobody gets to the method.
func TestEveryMethodHasItsType(t *testing.T) {
	c := Default()
	class := regexp.MustCompile(`^_?[A-Z]`)
	for s := range c.Symbols() {
		owner := parent(s.Name)
		if class.MatchString(owner[strings.LastIndexByte(owner, '.')+1:]) && c.Type(owner) == nil && !slices.Contains(s.Library.Modules, owner) {
			t.Errorf("%s: %s has no [[type]]", s.Name, owner)
		}
		if strings.HasSuffix(s.Name, ".*") && c.Type(owner) == nil {
			t.Errorf("%s: %s has no [[type]]", s.Name, owner)
		}
	}
}

func TestTypesAreKnown(t *testing.T) {
	c := Default()
	for s := range c.Symbols() {
		checkType(t, c, s.Name+" returns", s.Returns)
		for _, r := range s.ReturnsWhen {
			checkType(t, c, s.Name+" returns", r.Returns)
		}
		for _, cond := range slices.Concat(s.When, s.Unless) {
			for _, value := range cond.Values() {
				if name, ok := strings.CutPrefix(value, "type:"); ok {
					checkType(t, c, s.Name+" has a condition", name)
				}
			}
		}
	}
	for typ := range c.Types() {
		checkType(t, c, typ.Name+" iterates over", typ.Iter)
		checkType(t, c, typ.Name+" enters", typ.Enter)
		checkType(t, c, typ.Name+" has items", typ.Item)
		checkType(t, c, typ.Name+" has attributes", typ.Any)
		for _, b := range typ.Bases {
			checkType(t, c, typ.Name+" derives from", b)
		}
	}
}

var (
	placeholder = regexp.MustCompile(`\{[a-z_]*(@[0-9]+)?(\|[a-z]+)?\}`)
	typeName    = regexp.MustCompile(`[\w.*-]+`)
	typeShape   = regexp.MustCompile(`^[\w.*-]+(\[(T|\.\.\.)(, (T|\.\.\.))*\])?$`)
)

// checkType holds that text is an annotation over types that have rows.
func checkType(t *testing.T, c *Catalogue, where, text string) {
	t.Helper()
	if text == "" {
		return
	}
	concrete := placeholder.ReplaceAllString(text, "x")
	for _, name := range typeName.FindAllString(concrete, -1) {
		if name != "Self" && name != "Element" && name != "None" && name != "..." && c.Type(name) == nil {
			t.Errorf("%s %s: %s has no [[type]]", where, text, name)
		}
	}
	if err := shape(concrete); err != nil {
		t.Errorf("%s %s: %v", where, text, err)
	}
}

// shape checks brackets and bars, innermost subscripts first.
func shape(text string) error {
	inner := regexp.MustCompile(`[\w.*-]+\[[^\[\]]*\]`)
	for {
		at := inner.FindStringIndex(text)
		if at == nil {
			break
		}
		sub := text[at[0]:at[1]]
		open := strings.IndexByte(sub, '[')
		for part := range strings.SplitSeq(sub[open+1:len(sub)-1], ", ") {
			if err := union(part); err != nil {
				return err
			}
		}
		text = text[:at[0]] + "T" + text[at[1]:]
	}
	return union(text)
}

func union(text string) error {
	for part := range strings.SplitSeq(text, " | ") {
		if !typeShape.MatchString(part) && part != "..." {
			return fmt.Errorf("%q is no type", part)
		}
	}
	return nil
}

func TestAliasesLeadSomewhere(t *testing.T) {
	c := Default()
	for from, to := range c.aliases {
		if from == c.Canonical(from) {
			t.Errorf("alias %s leads back to itself", from)
		}
		if to = c.Canonical(to); !c.named(to) && !c.IsModule(to) {
			t.Errorf("alias %s leads to %s, which is nothing", from, to)
		}
		if c.symbols[from] != nil || c.types[from] != nil {
			t.Errorf("%s is an alias and has a row too: the row is never seen", from)
		}
	}
	for name := range c.symbols {
		if got := c.Canonical(name); got != name {
			t.Errorf("row %s is never seen: its canonical name is %s", name, got)
		}
	}
	for name := range c.types {
		if got := c.Canonical(name); got != name {
			t.Errorf("type %s is never seen: its canonical name is %s", name, got)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load()
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Join(dataFiles(b)...); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMember(b *testing.B) {
	c := Default()
	b.ReportAllocs()
	for b.Loop() {
		if c.Member("pathlib.PosixPath", "read_text") == nil {
			b.Fatal("not found")
		}
	}
}
