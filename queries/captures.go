package queries

import (
	"embed"
	"fmt"

	sitter "github.com/smacker/go-tree-sitter"
)

//go:embed *.scm
var scm embed.FS

// Query is one of the queries embedded from this directory's *.scm files. It
// may be used from any goroutine.
type Query struct {
	compiled *sitter.Query
}

// The embedded queries.
var (
	Comments = mustQuery("comments.scm")
	Syntax   = mustQuery("syntax.scm")
)

// mustQuery panics for a file that is not there or not a query: a mistake in
// the binary, that any run of it shows.
func mustQuery(file string) *Query {
	pattern, err := scm.ReadFile(file)
	if err != nil {
		panic(err)
	}
	compiled, err := sitter.NewQuery(pattern, grammar)
	if err != nil {
		panic(fmt.Errorf("queries/%s: %w", file, err))
	}
	return &Query{compiled}
}

// Capture is a node that a query named, in byte offsets.
type Capture struct {
	Name       string
	Start, End uint32
}

// Captures parses the source and returns what the query captures of it, in
// source order: nothing, if the parse was given up. It sees the parser's own
// tree, without the repairs that Parse makes.
func Captures(src []byte, q *Query) []Capture {
	if tooLong(src) {
		return nil
	}
	p := parsers.Get().(*sitter.Parser)
	defer parsers.Put(p)
	raw := parse(p, nil, normalize(src))
	if raw == nil {
		return nil
	}
	defer raw.Close()

	cursor := sitter.NewQueryCursor()
	defer cursor.Close()
	cursor.Exec(q.compiled, raw.RootNode())
	var found []Capture
	for {
		match, index, ok := cursor.NextCapture()
		if !ok {
			return found
		}
		c := match.Captures[index]
		found = append(found, Capture{q.compiled.CaptureNameForId(c.Index), c.Node.StartByte(), c.Node.EndByte()})
	}
}
