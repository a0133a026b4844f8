package lsp

import (
	"bytes"
	"regexp"
	"slices"
)

// pythonMagics are the cell magics whose cell is Python all the same.
var pythonMagics = []string{"capture", "prun", "time", "timeit"}

// An assignment whose value is a magic or a command of the shell: `files = !ls`.
var assignedMagic = regexp.MustCompile(`^\s*[\pL_][\pL\pN_.,\s\[\]]*=\s*([!%])`)

// cellCode is the Python of a notebook's cell: the text behind its first
// `from` bytes, with the lines that only IPython understands replaced by as
// many bytes that do nothing. It is nil for a cell in another language.
func cellCode(src []byte) (code []byte, from int) {
	if name, ok := bytes.CutPrefix(src, []byte("%%")); ok {
		end := lineEnd(src, 0)
		word, _, _ := bytes.Cut(bytes.TrimRight(name[:end-2], "\r\n"), []byte(" "))
		if !slices.Contains(pythonMagics, string(word)) {
			return nil, 0
		}
		from = end
	}
	code = src[from:]
	for _, s := range magicSpans(code) {
		if &code[0] == &src[from] {
			code = bytes.Clone(code)
		}
		code[s.start] = '0' // a statement, or a value: the lines around may need one
		for i := s.start + 1; i < s.end; i++ {
			if code[i] != '\n' && code[i] != '\r' {
				code[i] = ' '
			}
		}
	}
	return code, from
}

type magicSpan struct{ start, end int }

// magicSpans are the places of a cell that only IPython understands: at the
// start of a statement `%magic`, `!command`, `?help` and `help?`, and the right
// side of an assignment of the first two.
func magicSpans(code []byte) []magicSpan {
	var spans []magicSpan
	for at := 0; at < len(code); {
		end := statementEnd(code, at)
		line := code[at:lineEnd(code, at)]
		start := at + len(line) - len(bytes.TrimLeft(line, " \t"))
		m := assignedMagic.FindSubmatchIndex(line)
		switch {
		case start < len(code) && bytes.IndexByte([]byte("%!?"), code[start]) >= 0:
			end = commandEnd(code, at)
			spans = append(spans, magicSpan{start, contentEnd(code, start, end)})
		case m != nil:
			end = commandEnd(code, at)
			spans = append(spans, magicSpan{at + m[2], contentEnd(code, at+m[2], end)})
		case end == at+len(line) && bytes.HasSuffix(bytes.TrimSpace(line), []byte("?")) && bytes.IndexByte(line, '#') < 0:
			spans = append(spans, magicSpan{start, contentEnd(code, start, end)})
		}
		at = end
	}
	return spans
}

// lineEnd is the offset behind the line that holds at, line ending included.
func lineEnd(code []byte, at int) int {
	for ; at < len(code); at++ {
		if code[at] == '\n' || code[at] == '\r' && (at+1 == len(code) || code[at+1] != '\n') {
			return at + 1
		}
	}
	return at
}

func contentEnd(code []byte, start, end int) int {
	return start + len(bytes.TrimRight(code[start:end], "\r\n"))
}

// commandEnd is the offset behind a magic's lines: it goes on behind a
// backslash at the end of a line.
func commandEnd(code []byte, at int) int {
	for {
		end := lineEnd(code, at)
		if end == len(code) || !bytes.HasSuffix(bytes.TrimRight(code[at:end], "\r\n"), []byte(`\`)) {
			return end
		}
		at = end
	}
}

// statementEnd is the offset behind the lines of the statement that starts at
// at: strings and brackets carry it over line ends. Only as much of Python's
// grammar is read as that takes.
func statementEnd(code []byte, at int) int {
	depth := 0
	for at < len(code) {
		switch c := code[at]; c {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth = max(depth-1, 0)
		case '\'', '"':
			at = stringEnd(code, at)
			continue
		case '\\':
			at++ // what follows, a line end too, has no meaning of its own
			if at+1 < len(code) && code[at] == '\r' && code[at+1] == '\n' {
				at++
			}
		case '#':
			at = contentEnd(code, at, lineEnd(code, at))
			continue
		case '\n', '\r':
			if depth == 0 {
				return lineEnd(code, at)
			}
		}
		at++
	}
	return len(code)
}

// stringEnd is the offset behind the string literal that starts at at.
func stringEnd(code []byte, at int) int {
	quote := code[at : at+1]
	if triple := bytes.Repeat(quote, 3); bytes.HasPrefix(code[at:], triple) {
		quote = triple
	}
	for at += len(quote); at < len(code); at++ {
		switch {
		case code[at] == '\\':
			at++
		case bytes.HasPrefix(code[at:], quote):
			return at + len(quote)
		case len(quote) == 1 && (code[at] == '\n' || code[at] == '\r'):
			return at // it was never closed
		}
	}
	return len(code)
}
