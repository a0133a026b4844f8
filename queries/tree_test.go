package queries

import (
	"slices"
	"testing"
)

func TestTreeNavigation(t *testing.T) {
	tree := Parse([]byte("async def f(a):  # note\n    await g(1, b)\n"))
	def := tree.First(0)
	if tree.Kind(def) != KindFunctionDefinition {
		t.Fatalf("first child of the module is a %s", tree.Kind(def))
	}
	if name := tree.Child(def, FieldName); !tree.Is(name, "f") || tree.Text(name) != "f" {
		t.Errorf("name is %q", tree.Text(name))
	}
	if tree.Token(def, KindAsync) < 0 || tree.Token(def, KindLambda) >= 0 {
		t.Error("the keyword async was not found, or another was")
	}
	if i := tree.Child(def, FieldReturnType); i != -1 || tree.Kind(i) != KindOther {
		t.Errorf("return type is node %d of kind %s", i, tree.Kind(i))
	}
	if name := tree.Child(def, FieldName); tree.First(name) != -1 || tree.FirstNamed(name) != -1 {
		t.Error("an identifier has children")
	}
	if i := tree.FirstNamed(tree.Child(def, FieldBody)); tree.Kind(i) != KindExpressionStatement {
		t.Errorf("first statement is a %s", tree.Kind(i))
	}

	path := tree.Enclosing(39, 40)
	var kinds []Kind
	for _, i := range path {
		kinds = append(kinds, tree.Kind(i))
	}
	want := []Kind{KindModule, KindFunctionDefinition, KindBlock, KindExpressionStatement, KindAwait, KindCall, KindArgumentList, KindIdentifier}
	if last := path[len(path)-1]; !slices.Equal(kinds, want) || !tree.Is(last, "b") {
		t.Errorf("path to b is %v", kinds)
	}

	var texts []string
	for c := range tree.Children(path[len(path)-2]) {
		texts = append(texts, tree.Text(c))
	}
	if want := []string{"(", "1", ",", "b", ")"}; !slices.Equal(texts, want) {
		t.Errorf("children of the arguments are %q", texts)
	}
	texts = nil
	for c := range tree.NamedChildren(path[len(path)-2]) {
		texts = append(texts, tree.Text(c))
		break // an iterator must allow it
	}
	if want := []string{"1"}; !slices.Equal(texts, want) {
		t.Errorf("the first named child of the arguments is %q", texts)
	}
}

func TestEnclosingBesideNodes(t *testing.T) {
	tree := Parse([]byte("f(a)\n\ng\n"))
	tests := []struct {
		name       string
		start, end uint32
		want       Kind
	}{
		{"between statements", 5, 5, KindModule},
		{"over two statements", 0, 7, KindModule},
		{"where one node ends and another begins", 2, 2, KindIdentifier},
		{"behind the source", 100, 200, KindModule},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := tree.Enclosing(tt.start, tt.end)
			if got := tree.Kind(path[len(path)-1]); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
