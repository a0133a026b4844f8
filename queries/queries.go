// Package queries is the only place that knows tree-sitter. It turns Python
// source into a flat, immutable tree of plain Go values, splits a file into
// top-level statements without parsing it, and keeps an edited document parsed
// incrementally.
//
// Consumers walk the flat tree; the *.scm queries are not on the main path. The
// engine asks for nearly every node of a statement it reads at all, in an order
// that names and scopes decide. One crossing into C that flattens a tree costs
// 120 ns a node (BenchmarkFlatten), and a node then 2 ns in Go. Measured beside
// it, a cursor driven from Go costs 690 ns a node and a query 1,460 ns a
// capture, and what they report is C memory that is not safe for concurrent
// readers. The queries are what tests hold the flat tree against, and the tool
// for one who wants a few captures of source as the parser itself sees it.
//
// What is absent: this package knows nothing of names, scopes, blocking or
// files. No other package imports go-tree-sitter or C.
package queries

// Kind is the kind of a syntax node: a name of the Python grammar.
type Kind uint16

// Field is the role of a node in its parent: a field name of the grammar.
type Field uint8

// Flags are properties of a node.
type Flags uint8

// The flags.
const (
	Named      Flags = 1 << iota // a named node of the grammar; punctuation and keywords are not
	Missing                      // inserted by the parser's error recovery
	HasError                     // a syntax error lies in the subtree
	incomplete                   // the module could not be parsed as a sequence of statements
)

// Node is one node of a Tree. Start and End are byte offsets in the tree's
// source. Next is the index of the first node behind its subtree, so that the
// children of node i are i+1, Nodes[i+1].Next, ... while below Nodes[i].Next.
type Node struct {
	Kind       Kind
	Field      Field
	Flags      Flags
	Start, End uint32
	Next       uint32
}

// Tree is a syntax tree in preorder. Nodes[0] is the module. It is immutable,
// holds no C memory, and is safe for concurrent use.
type Tree struct {
	Source []byte
	Nodes  []Node
}
