package queries

import (
	"bytes"
	"fmt"

	sitter "github.com/smacker/go-tree-sitter"
)

// Document is the source of an open file, kept parsed: after an edit only what
// the edit touched is parsed again, unless the source has errors then. It may be used by one goroutine at a time;
// the trees that it hands out are free of that. Close frees its memory outside
// of Go's heap.
type Document struct {
	src    []byte
	parser *sitter.Parser

	// raw is the parser's newest tree, with the edits since applied to its
	// positions. It has no errors. It is nil when the next parse must start
	// afresh.
	raw *sitter.Tree
	// tree is raw flattened, or nil after an edit.
	tree *Tree
}

// NewDocument returns a document with the source, which must not be changed
// afterwards. Nothing is parsed before Tree is called.
func NewDocument(src []byte) *Document {
	return &Document{src: src, parser: newParser()}
}

// Source returns the bytes of the document after all edits. They must not be
// changed, and later edits do not change them.
func (d *Document) Source() []byte { return d.src }

// Edit replaces the bytes from start to oldEnd by the new text, of which it
// keeps a copy. It panics when the offsets do not lie in the source in this
// order.
func (d *Document) Edit(start, oldEnd int, newText []byte) {
	if start < 0 || oldEnd < start || oldEnd > len(d.src) {
		panic(fmt.Sprintf("queries: edit of bytes %d to %d of %d", start, oldEnd, len(d.src)))
	}
	src := make([]byte, 0, len(d.src)-(oldEnd-start)+len(newText))
	src = append(append(append(src, d.src[:start]...), newText...), d.src[oldEnd:]...)

	// What the parser reads of a lone carriage return depends on the byte behind
	// it, so an edit can change a byte outside of itself.
	if tooLong(src) || hasLoneCR(d.src) || hasLoneCR(src) {
		d.forget()
	}
	if d.raw != nil {
		newEnd := start + len(newText)
		d.raw.Edit(sitter.EditInput{
			StartIndex:  uint32(start),
			OldEndIndex: uint32(oldEnd),
			NewEndIndex: uint32(newEnd),
			StartPoint:  pointAt(d.src, start),
			OldEndPoint: pointAt(d.src, oldEnd),
			NewEndPoint: pointAt(src, newEnd),
		})
	}
	d.src, d.tree = src, nil
}

// Tree returns the syntax tree of the source as Parse would.
func (d *Document) Tree() *Tree {
	if d.tree == nil {
		d.tree = d.parse()
	}
	return d.tree
}

func (d *Document) parse() *Tree {
	if tooLong(d.src) {
		return unparsed(d.src)
	}
	text := normalize(d.src)
	raw := d.reparse(text)
	d.forget()
	if raw == nil {
		return unparsed(d.src)
	}
	if raw.RootNode().HasError() {
		defer raw.Close()
		return flattenRepaired(d.parser, raw, d.src, text)
	}
	d.raw = raw
	return flatten(raw, d.src)
}

// reparse parses the text with the help of the newest tree. That is exact only
// from a tree without errors to another: an error can outlive the edit that
// mends it (seen once in 800 edits), or leave a wrong kind of node behind (once
// in 190,000). So trees with errors are made afresh, and not kept.
func (d *Document) reparse(text []byte) *sitter.Tree {
	raw := parse(d.parser, d.raw, text)
	if raw == nil || d.raw == nil || !raw.RootNode().HasError() {
		return raw
	}
	raw.Close()
	return parse(d.parser, nil, text)
}

// forget drops the parser's tree, so that the next parse starts afresh.
func (d *Document) forget() {
	if d.raw != nil {
		d.raw.Close()
		d.raw = nil
	}
}

// Close frees the document's memory. The document must not be used afterwards;
// its trees may.
func (d *Document) Close() {
	d.forget()
	d.parser.Close()
}

// pointAt returns the line and column of an offset, in bytes, as the parser
// counts them.
func pointAt(src []byte, offset int) sitter.Point {
	before := src[:offset]
	return sitter.Point{
		Row:    uint32(bytes.Count(before, []byte{'\n'})),
		Column: uint32(offset - bytes.LastIndexByte(before, '\n') - 1),
	}
}
