// Package text holds positions in a source file: byte spans, and the
// conversion of byte offsets into lines and columns of any LSP position
// encoding.
package text

import (
	"sort"
	"unicode/utf8"
)

// Span is a half-open range of byte offsets in one file.
type Span struct{ Start, End int }

// Len is the number of bytes that s covers.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether offset lies in s; the end counts, so that a cursor
// just behind a name is still on it.
func (s Span) Contains(offset int) bool { return s.Start <= offset && offset <= s.End }

// Overlaps reports whether s and o share a byte or touch.
func (s Span) Overlaps(o Span) bool { return s.Start <= o.End && o.Start <= s.End }

// Encoding is the unit in which columns are counted.
type Encoding uint8

// The encodings of the Language Server Protocol. CodePoints is UTF-32, and is
// also what the command line prints (1-based there).
const (
	UTF8 Encoding = iota
	UTF16
	CodePoints
)

// Position is a place as a 0-based line and a 0-based column in some Encoding.
type Position struct{ Line, Column int }

// Lines converts between byte offsets and positions of one immutable text.
// Lines end with "\n", "\r\n" or a lone "\r", as in the protocol. It is safe
// for concurrent use.
type Lines struct {
	src    []byte
	starts []int // byte offset of the start of each line
}

// NewLines indexes the lines of src, which must not be changed afterwards.
func NewLines(src []byte) *Lines {
	starts := make([]int, 1, 1+len(src)/32)
	for i := 0; i < len(src); i++ {
		switch src[i] {
		case '\r':
			if i+1 < len(src) && src[i+1] == '\n' {
				i++
			}
			starts = append(starts, i+1)
		case '\n':
			starts = append(starts, i+1)
		}
	}
	return &Lines{src: src, starts: starts}
}

// Source is the text that was indexed.
func (l *Lines) Source() []byte { return l.src }

// Count is the number of lines; an empty text has one.
func (l *Lines) Count() int { return len(l.starts) }

// Line is the text of a 0-based line without its line ending, or nil.
func (l *Lines) Line(n int) []byte {
	if n < 0 || n >= len(l.starts) {
		return nil
	}
	return l.src[l.starts[n]:l.end(n)]
}

// Start is the byte offset at which a 0-based line starts; past the last line
// it is the length of the text.
func (l *Lines) Start(n int) int {
	switch {
	case n < 0:
		return 0
	case n >= len(l.starts):
		return len(l.src)
	}
	return l.starts[n]
}

// end is the offset behind the last byte of line n, line ending excluded.
func (l *Lines) end(n int) int {
	if n+1 == len(l.starts) {
		return len(l.src)
	}
	e := l.starts[n+1]
	if e > l.starts[n] && l.src[e-1] == '\n' {
		e--
	}
	if e > l.starts[n] && l.src[e-1] == '\r' {
		e--
	}
	return e
}

// Position converts a byte offset. Offsets out of range are clamped.
func (l *Lines) Position(offset int, enc Encoding) Position {
	offset = min(max(offset, 0), len(l.src))
	line := sort.SearchInts(l.starts, offset+1) - 1
	return Position{Line: line, Column: width(l.src[l.starts[line]:offset], enc)}
}

// Offset converts a position. A column behind the end of its line means the
// end of that line, a line behind the last means the end of the text, and a
// column inside a character means the character's start, as the protocol
// demands.
func (l *Lines) Offset(p Position, enc Encoding) int {
	if p.Line < 0 {
		return 0
	}
	if p.Line >= len(l.starts) {
		return len(l.src)
	}
	start, end := l.starts[p.Line], l.end(p.Line)
	if enc == UTF8 {
		o := min(start+max(p.Column, 0), end)
		for o > start && o < end && !utf8.RuneStart(l.src[o]) {
			o--
		}
		return o
	}
	o, column := start, 0
	for o < end && column < p.Column {
		r, size := utf8.DecodeRune(l.src[o:end])
		step := 1
		if enc == UTF16 && r > 0xFFFF {
			step = 2
		}
		if column+step > p.Column {
			break
		}
		column += step
		o += size
	}
	return o
}

// width counts b in units of enc. An invalid byte counts as one unit.
func width(b []byte, enc Encoding) int {
	if enc == UTF8 {
		return len(b)
	}
	n := 0
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			n++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		i += size
		n++
		if enc == UTF16 && r > 0xFFFF {
			n++
		}
	}
	return n
}
