package queries

import (
	"testing"

	sitter "github.com/smacker/go-tree-sitter"
)

func TestEveryVisibleSymbolHasAKind(t *testing.T) {
	for symbol, kind := range kindOfSymbol {
		s := sitter.Symbol(symbol)
		hidden := grammar.SymbolType(s) == sitter.SymbolTypeAuxiliary
		if !hidden && kind == KindOther {
			t.Errorf("symbol %d %q has no kind", symbol, grammar.SymbolName(s))
		}
		if !hidden && kind.String() != grammar.SymbolName(s) {
			t.Errorf("symbol %q has the kind %q", grammar.SymbolName(s), kind)
		}
	}
}

func TestEveryKindOccursInTheGrammar(t *testing.T) {
	used := map[Kind]bool{KindOther: true, KindError: true}
	for _, kind := range kindOfSymbol {
		used[kind] = true
	}
	for kind := range kindCount {
		if !used[kind] {
			t.Errorf("no symbol of the grammar is a %s (%d)", kind, kind)
		}
	}
}

func TestEveryFieldIsNamed(t *testing.T) {
	if len(fieldOfID) != int(fieldCount) {
		t.Errorf("the grammar has %d fields, the enum %d", len(fieldOfID)-1, fieldCount-1)
	}
	for id, field := range fieldOfID[1:] {
		if name := grammar.FieldName(id + 1); field == FieldNone || field.String() != name {
			t.Errorf("field %q is %q", name, field)
		}
	}
}

func TestNumbersBeyondTheEnumsHaveNames(t *testing.T) {
	if got := Kind(60_000).String(); got != "OTHER" {
		t.Errorf("kind: got %q", got)
	}
	if got := Field(200).String(); got != "" {
		t.Errorf("field: got %q", got)
	}
}
