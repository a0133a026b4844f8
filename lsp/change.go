package lsp

import (
	"slices"

	"github.com/unblock-lsp/unblock/analysis/text"
)

// place and span are positions on the wire. They are wider than the protocol's
// own, so that a column beyond all bounds ("to the end of the line") is read
// like any other; package text clamps.
type (
	place struct {
		Line      int64 `json:"line"`
		Character int64 `json:"character"`
	}
	span struct {
		Start place `json:"start"`
		End   place `json:"end"`
	}
)

func (p place) position() text.Position {
	const far = 1 << 30
	return text.Position{Line: int(min(p.Line, far)), Column: int(min(p.Character, far))}
}

// bytes is the span of s in the text of lines. An inverted one is turned round.
func (s span) bytes(lines *text.Lines, enc text.Encoding) text.Span {
	a, b := lines.Offset(s.Start.position(), enc), lines.Offset(s.End.position(), enc)
	return text.Span{Start: min(a, b), End: max(a, b)}
}

// change is one edit of a document, or its whole new text where Range is nil.
type change struct {
	Range *span  `json:"range"`
	Text  string `json:"text"`
}

// applyChanges makes the edits one after the other, each in the text that the
// one before it left, and returns the new text. old is left alone.
func applyChanges(old *text.Lines, changes []change, enc text.Encoding) *text.Lines {
	size := len(old.Source())
	for _, c := range changes {
		size += len(c.Text)
	}
	src := append(make([]byte, 0, size), old.Source()...)
	index, clean := old, old.Count()
	for _, c := range changes {
		if c.Range == nil {
			src = []byte(c.Text)
			index = text.NewLines(src)
			clean = index.Count()
			continue
		}
		// index describes src in the lines before clean, which is the first one
		// that was edited since. Editors send the edits of many cursors from the
		// last to the first, so that mostly no line has to be indexed again.
		if last := max(c.Range.Start.position().Line, c.Range.End.position().Line); last >= clean && clean < index.Count() {
			index = text.NewLines(slices.Clone(src))
			clean = index.Count()
		}
		s := c.Range.bytes(index, enc)
		src = slices.Replace(src, s.Start, s.End, []byte(c.Text)...)
		clean = min(clean, index.Position(s.Start, text.UTF8).Line)
	}
	return text.NewLines(src)
}
