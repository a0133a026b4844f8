package rewrite

import (
	"bytes"
	"slices"
	"sort"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/queries"
)

// bigClass is the size in bytes from which a class is not parsed as a whole:
// 16 KB take about 4 ms, and a code action must answer in 10.
const bigClass = 16 << 10

// narrowed is the chunk to parse for what stands at span: of a big class the
// one member there.
func (f *File) narrowed(c *chunk, span text.Span) *chunk {
	if c.Kind != queries.ChunkClass || c.End-c.Start < bigClass {
		return c
	}
	if c.members == nil {
		c.members = f.members(c)
	}
	i := sort.Search(len(c.members), func(i int) bool { return c.members[i].End >= span.End })
	if i == len(c.members) || c.members[i].Start > span.Start {
		return c
	}
	return c.members[i]
}

// members cuts a class into its members, lexically: its body without its
// indentation is split as a file is. It is empty where the class is written in
// a way that this does not see through.
func (f *File) members(c *chunk) []*chunk {
	body, ok := f.classBody(c)
	if !ok {
		return nil
	}
	lines := bytes.SplitAfter(f.src[body:c.End], []byte("\n"))
	indent := firstIndent(lines)
	if indent == "" {
		return nil
	}
	var flat []byte
	var flatStarts, starts []int // of each line, in flat and in the file
	at := body
	for _, line := range lines {
		flatStarts, starts = append(flatStarts, len(flat)), append(starts, at)
		flat = append(flat, bytes.TrimPrefix(line, []byte(indent))...)
		at += len(line)
	}
	inFile := func(offset int) int { return starts[sort.SearchInts(flatStarts, offset+1)-1] }
	var members []*chunk
	for _, m := range queries.Split(flat) {
		member := &chunk{Chunk: queries.Chunk{Start: inFile(m.Start), End: c.End}, class: c}
		if n := len(members); n > 0 {
			members[n-1].End = member.Start
		}
		members = append(members, member)
	}
	return members
}

// classBody is the start of the line below a class's header.
func (f *File) classBody(c *chunk) (int, bool) {
	src := f.src[:c.End]
	at := c.Start
	for !bytes.HasPrefix(src[at:], []byte("class ")) { // comments and decorators stand before it
		at = f.lineEnd(at)
		if at >= c.End {
			return 0, false
		}
	}
	depth := 0
	for ; at < c.End; at++ {
		switch src[at] {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '"', '\'', '#', '\\':
			return 0, false
		case ':':
			if depth == 0 {
				end := f.lineEnd(at)
				return end, len(bytes.TrimSpace(src[at+1:end])) == 0
			}
		}
	}
	return 0, false
}

// firstIndent is the indentation of the first line that is code.
func firstIndent(lines [][]byte) string {
	for _, line := range lines {
		if code := bytes.TrimLeft(line, " \t"); len(bytes.TrimSpace(code)) > 0 && code[0] != '#' {
			return string(line[:len(line)-len(code)])
		}
	}
	return ""
}

// source is the text to parse for a chunk, and where it begins in the file. A
// member stands below a head that is not in the file: nobody asks for the
// offsets of that, and to parse as many blanks instead takes longer than the
// member.
func (f *File) source(c *chunk) ([]byte, int) {
	if c.class == nil {
		return f.src[c.Start:c.End], c.Start
	}
	const head = "class _:\n"
	return slices.Concat([]byte(head), f.src[c.Start:c.End]), c.Start - len(head)
}
