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
	for i := 0; i < len(src); i++ {
		cr := bytes.IndexByte(src[i:], '\r')
		if cr < 0 {
			return false
		}
		i += cr + 1
		if i == len(src) || src[i] != '\n' {
			return true
		}
	}
	return false
}

// flattenRepaired flattens the tree of text. If that has errors which text of
// the same length can avoid, it flattens the tree of that text instead: the
// kinds are then those of the stand-in, the offsets and Source those of src.
func flattenRepaired(p *sitter.Parser, raw *sitter.Tree, src, text []byte) *Tree {
	tree := flatten(raw, src)
	if !tree.HasError(0) {
		return tree
	}
	errors := tree.SyntaxErrors()
	repaired, changed := repair(text, errors)
	if !changed {
		return tree
	}
	again := parse(p, nil, repaired)
	if again == nil {
		return tree
	}
	defer again.Close()
	if better := flatten(again, src); extent(better.SyntaxErrors()) < extent(errors) {
		return better
	}
	return tree
}

// extent is how much of the source is lost to errors; those without bytes count
// too.
func extent(errors []SyntaxError) int {
	n := len(errors)
	for _, e := range errors {
		n += int(e.End - e.Start)
	}
	return n
}

// repair replaces what is valid Python but unknown to the grammar, in the
// statements that have errors:
//
//	t"..."                  f"..."        PEP 750
//	def f[T = int](): ...   def f[T      ](): ...   PEP 696
//	except A, B, C:         except A| B| C:         PEP 758
//
// and joins lines inside brackets where the second is indented less than its
// statement, which the grammar's scanner takes for the end of the block.
// Of "except A, B:" the grammar makes two expressions, as in Python 2.
func repair(text []byte, errors []SyntaxError) (repaired []byte, changed bool) {
	repaired = bytes.Clone(text)
	for _, c := range Split(text) {
		for len(errors) > 0 && int(errors[0].End) < c.Start {
			errors = errors[1:]
		}
		if len(errors) == 0 {
			break
		}
		if int(errors[0].Start) <= c.End {
			repairStatement(repaired[c.Start:c.End])
		}
	}
	return repaired, !bytes.Equal(repaired, text)
}

func repairStatement(text []byte) {
	l := newLexer(bytes.Clone(text))
	l.mask = bytes.Clone(text)
	joins := dedentedBreaks(l)
	for _, i := range joins {
		copy(text[i:l.behindBreak(i)], "  ")
	}
	for _, i := range l.templates {
		text[i] = 'f'
	}
	for i := 0; i < len(l.mask); {
		word := leadingName(l.mask[i:])
		i += max(len(word), 1)
		switch word {
		case "def", "class", "type":
			i = blankDefaults(l.mask, text, behindName(l.mask, i))
		case "except":
			i = uniteExceptions(l.mask, text, i)
		}
	}
}

// dedentedBreaks reads all lines and returns the offsets of the line breaks
// inside brackets before lines that are indented less than their statement.
// Brackets that are not closed have none: what follows them is not known to be
// inside.
func dedentedBreaks(l *lexer) []int {
	var found, pending []int
	indent := 0
	for l.pos < len(l.src) {
		start, column := l.pos, indentation(l.src[l.pos:])
		switch {
		case len(l.open) == 0:
			found, pending = append(found, pending...), nil
			indent = column
		case beginsStatement(bytes.TrimLeft(l.src[start:], " \t")):
			l.reset()
			pending = nil
			indent = column
		case column < indent && !l.commented:
			pending = append(pending, lastBreak(l.src[:start]))
		}
		l.line()
	}
	if len(l.open) == 0 {
		found = append(found, pending...)
	}
	return found
}

// indentation returns the number of blanks that a line begins with.
func indentation(line []byte) int {
	return len(line) - len(bytes.TrimLeft(line, " \t"))
}

// lastBreak returns the offset of the line break that text ends with.
func lastBreak(text []byte) int {
	if bytes.HasSuffix(text, []byte("\r\n")) {
		return len(text) - 2
	}
	return len(text) - 1
}

// blank overwrites all but line breaks.
func blank(text []byte) {
	for i, c := range text {
		if c != '\n' && c != '\r' {
			text[i] = ' '
		}
	}
}

// behindName returns the offset behind the name, and the blanks around it, that
// follow offset i.
func behindName(mask []byte, i int) int {
	i += indentation(mask[i:])
	i += len(leadingName(mask[i:]))
	return i + indentation(mask[i:])
}

// blankDefaults blanks the defaults in the type parameters at offset i, if that
// is where type parameters begin, and returns the offset where they end.
func blankDefaults(mask, text []byte, i int) int {
	if i == len(mask) || mask[i] != '[' {
		return i
	}
	depth, equals := 0, -1
	for ; i < len(mask); i++ {
		switch mask[i] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		case '=':
			if depth == 1 && equals < 0 {
				equals = i
			}
		}
		if equals >= 0 && (depth == 0 || depth == 1 && mask[i] == ',') {
			blank(text[equals:i])
			equals = -1
		}
		if depth == 0 {
			break
		}
	}
	return i
}

// uniteExceptions replaces the commas between the exceptions of the clause whose
// keyword ends at offset i, and returns the offset where they end.
func uniteExceptions(mask, text []byte, i int) int {
	star := i < len(mask) && mask[i] == '*'
	depth := 0
	var commas []int
	for ; i < len(mask) && (depth > 0 || mask[i] != ':' && mask[i] != '\n'); i++ {
		switch mask[i] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		case ',':
			if depth == 0 {
				commas = append(commas, i)
			}
		}
	}
	if star || len(commas) > 1 {
		for _, comma := range commas {
			text[comma] = '|'
		}
	}
	return i
}
