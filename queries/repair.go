package queries

import (
	"bytes"

	sitter "github.com/smacker/go-tree-sitter"
)

// normalize returns what the parser is to read in place of src, of the same
// length. Python ends a line at a lone carriage return, the grammar does not.
func normalize(src []byte) []byte {
	if !hasLoneCR(src) {
		return src
	}
	text := bytes.Clone(src)
	for i, c := range text {
		if c == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			text[i] = '\n'
		}
	}
	return text
}

func hasLoneCR(src []byte) bool {
	for i := bytes.IndexByte(src, '\r'); i >= 0; {
		if i+1 == len(src) || src[i+1] != '\n' {
			return true
		}
		next := bytes.IndexByte(src[i+1:], '\r')
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	return false
}

func flattenRepaired(p *sitter.Parser, raw *sitter.Tree, src, text []byte) *Tree {
	return flatten(raw, src)
}
