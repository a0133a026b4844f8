package queries

import (
	"bytes"
	"unicode/utf8"
)

// lexer reads Python source line by line, knowing just enough of it to tell a
// line break that matters from one inside a string, a bracket or a comment. It
// never fails: what is not closed ends at the next line that can only be the
// beginning of a statement.
type lexer struct {
	src []byte
	pos int

	// open holds what is open at pos, innermost last.
	open []opener

	// format is where the outermost open triple-quoted f-string begins, or -1.
	// If the source ends inside it, reading starts again behind its quotes.
	format   int
	restarts int

	// commented is whether the line read last ends with a comment.
	commented bool

	// absent holds the triple quotes that are known not to occur any more, so
	// that many unclosed strings do not each search to the end of the source.
	absent [2]bool

	// mask, if set, has the length of src and receives blanks for all bytes of
	// strings and comments. templates receives the offset of the t in the prefix
	// of each t-string.
	mask      []byte
	templates []int
}

// opener is a bracket, or something of an f-string: the literal text between
// its quotes, a replacement field, or the format specifier at a field's end.
type opener byte

const (
	openParen   opener = '('
	openBracket opener = '['
	openBrace   opener = '{'
	openField   opener = 'F'
	openSpec    opener = 'S'

	// Literal text is this bit with three properties.
	openLiteral  opener = 0x80
	literalRaw   opener = 1
	literalThree opener = 2
	literalQuote opener = 4 // the quote is ", not '
)

// maxRestarts bounds the work for source made of unclosed f-strings. Those
// beyond are read as strings without fields.
const maxRestarts = 8

// notable marks the bytes that code cannot be skipped over at.
var notable = func() (t [256]bool) {
	for _, c := range "\n\r\"'#\\()[]{}:" {
		t[c] = true
	}
	return t
}()

// identifier marks the bytes of identifiers, to the precision that splitting
// into words needs: all of non-ASCII counts.
var identifier = func() (t [256]bool) {
	for c := range t {
		t[c] = c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf
	}
	return t
}()

func newLexer(src []byte) *lexer {
	return &lexer{src: src, format: -1}
}

// line reads to behind the next line break that is neither in a string nor
// behind a backslash, or to the end of the source. It may be in a bracket.
func (l *lexer) line() {
	l.commented = false
	for {
		for l.pos < len(l.src) {
			if n := len(l.open); n > 0 && (l.open[n-1]&openLiteral != 0 || l.open[n-1] == openSpec) {
				l.literal()
			} else if l.code() {
				return
			}
		}
		if !l.restart() {
			return
		}
	}
}

// code reads to behind the next notable byte and reports whether that was a
// line break.
func (l *lexer) code() bool {
	i := l.pos
	for i < len(l.src) && !notable[l.src[i]] {
		i++
	}
	l.pos = i
	if i == len(l.src) {
		return false
	}
	switch c := l.src[i]; c {
	case '\n', '\r':
		l.pos = l.behindBreak(i)
		return true
	case '"', '\'':
		l.quote()
	case '#':
		l.commented = true
		l.skip(l.lineEnd(i))
	case '\\':
		l.pos++
		if next := l.at(l.pos); next == '\n' || next == '\r' {
			l.pos = l.behindBreak(l.pos)
		}
	case '(', '[', '{':
		l.open = append(l.open, opener(c))
		l.pos++
	case ')', ']', '}':
		l.close(c)
		l.pos++
	case ':':
		if n := len(l.open); n > 0 && l.open[n-1] == openField {
			l.open = append(l.open, openSpec)
		}
		l.pos++
	}
	return false
}

// behindBreak returns the offset behind the line break at i.
func (l *lexer) behindBreak(i int) int {
	if l.src[i] == '\r' && i+1 < len(l.src) && l.src[i+1] == '\n' {
		return i + 2
	}
	return i + 1
}

// behindEscaped returns the offset behind the backslash at i and what it
// escapes, which may be a line break of two bytes.
func (l *lexer) behindEscaped(i int) int {
	if i+1 < len(l.src) && l.src[i+1] == '\r' {
		return l.behindBreak(i + 1)
	}
	return i + 2
}

// lineEnd returns the offset of the line break that ends the line of i.
func (l *lexer) lineEnd(i int) int {
	end := bytes.IndexByte(l.src[i:], '\n')
	if end < 0 {
		end = len(l.src) - i
	}
	if cr := bytes.IndexByte(l.src[i:i+end], '\r'); cr >= 0 {
		end = cr
	}
	return i + end
}

// close closes the innermost bracket that c closes, and with it all that was
// left open inside. A bracket in a field of an f-string cannot close one
// outside.
func (l *lexer) close(c byte) {
	for i := len(l.open) - 1; i >= 0; i-- {
		switch o := l.open[i]; {
		case o == openField:
			if c == '}' {
				l.open = l.open[:i]
			}
			return
		case o == openParen && c == ')', o == openBracket && c == ']', o == openBrace && c == '}':
			l.open = l.open[:i]
			return
		}
	}
}

// quote reads a string from its opening quote: all of it, or of an f-string the
// quotes.
func (l *lexer) quote() {
	q := l.src[l.pos]
	prefix := l.prefix()
	kind := openLiteral
	if q == '"' {
		kind |= literalQuote
	}
	if bytes.ContainsAny(prefix, "rR") {
		kind |= literalRaw
	}
	content := l.pos + 1
	if l.at(l.pos+1) == q && l.at(l.pos+2) == q {
		kind |= literalThree
		content = l.pos + 3
	}
	if t := bytes.IndexAny(prefix, "tT"); t >= 0 && l.mask != nil {
		l.templates = append(l.templates, l.pos-len(prefix)+t)
	}
	switch {
	case !bytes.ContainsAny(prefix, "fFtT"), l.restarts > maxRestarts:
		l.skip(l.stringEnd(content, q, kind))
	default:
		if kind&literalThree != 0 && l.format < 0 {
			l.format = content
		}
		l.skip(content)
		l.open = append(l.open, kind)
	}
}

// at returns the byte at i, or 0 behind the end.
func (l *lexer) at(i int) byte {
	if i < len(l.src) {
		return l.src[i]
	}
	return 0
}

// prefix returns the letters before the quote at pos, if they are the prefix of
// a string rather than the end of a name.
func (l *lexer) prefix() []byte {
	start := l.pos
	for start > 0 && identifier[l.src[start-1]] {
		start--
		if l.pos-start > 2 {
			return nil
		}
	}
	prefix := l.src[start:l.pos]
	for _, c := range prefix {
		if bytes.IndexByte([]byte("rRbBuUfFtT"), c) < 0 {
			return nil
		}
	}
	return prefix
}

// stringEnd returns the offset behind a string without fields whose content
// begins at i.
func (l *lexer) stringEnd(i int, q byte, kind opener) int {
	if kind&literalThree != 0 {
		return l.tripleEnd(i, q)
	}
	for i < len(l.src) {
		switch c := l.src[i]; c {
		case q:
			return i + 1
		case '\\':
			i = l.behindEscaped(i)
		case '\n', '\r':
			return i
		default:
			i++
		}
	}
	return len(l.src)
}

func (l *lexer) tripleEnd(content int, q byte) int {
	quotes, absent := []byte(`'''`), &l.absent[0]
	if q == '"' {
		quotes, absent = []byte(`"""`), &l.absent[1]
	}
	for i := content; !*absent; {
		at := bytes.Index(l.src[i:], quotes)
		if at < 0 {
			*absent = true
			break
		}
		i += at
		if !escaped(l.src[content:i]) {
			return i + 3
		}
		i++
	}
	return l.nextStatement(content)
}

// escaped reports whether a backslash at the end of text escapes what follows.
func escaped(text []byte) bool {
	n := len(text) - len(bytes.TrimRight(text, `\`))
	return n%2 == 1
}

// literal reads in the text of an f-string, or in a format specifier, to behind
// the next thing that opens or closes something.
func (l *lexer) literal() {
	top := len(l.open) - 1
	spec := l.open[top] == openSpec
	text := top
	for l.open[text]&openLiteral == 0 {
		text--
	}
	kind := l.open[text]
	for i := l.pos; i < len(l.src); {
		switch c := l.src[i]; c {
		case '\\':
			i = l.behindLiteralEscape(i, kind)
		case '{':
			if !spec && l.at(i+1) == '{' {
				i += 2
				continue
			}
			l.skip(i)
			l.open = append(l.open, openField)
			l.pos++
			return
		case '}':
			if spec {
				l.skip(i)
				l.open = l.open[:top-1]
				l.pos++
				return
			}
			i++
		case '"', '\'':
			if end := i + l.closing(i, kind); end > i {
				l.skip(end)
				l.leave(text)
				return
			}
			i++
		case '\n', '\r':
			if kind&literalThree == 0 {
				l.skip(i)
				l.leave(text)
				return
			}
			i++
		default:
			i++
		}
	}
	l.skip(len(l.src))
}

// behindLiteralEscape returns the offset behind an escape of an f-string. A
// brace cannot be escaped, and \N{...} is no field.
func (l *lexer) behindLiteralEscape(i int, kind opener) int {
	switch next := l.at(i + 1); {
	case next == '{' || next == '}':
		return i + 1
	case next == 'N' && l.at(i+2) == '{' && kind&literalRaw == 0:
		return i + 3
	}
	return l.behindEscaped(i)
}

// closing returns how many bytes at i close an f-string of the kind.
func (l *lexer) closing(i int, kind opener) int {
	q := byte('\'')
	if kind&literalQuote != 0 {
		q = '"'
	}
	switch {
	case l.src[i] != q:
		return 0
	case kind&literalThree == 0:
		return 1
	case l.at(i+1) == q && l.at(i+2) == q:
		return 3
	}
	return 0
}

// leave closes the f-string whose text is open[text].
func (l *lexer) leave(text int) {
	l.open = l.open[:text]
	for _, o := range l.open {
		if o&openLiteral != 0 && o&literalThree != 0 {
			return
		}
	}
	l.format = -1
}

// restart is called at the end of the source. If that is inside a triple-quoted
// f-string it goes back and ends the string at the next statement.
func (l *lexer) restart() bool {
	if l.format < 0 {
		return false
	}
	l.restarts++
	l.pos = l.format
	if l.mask != nil {
		copy(l.mask[l.pos:], l.src[l.pos:])
	}
	l.skip(l.nextStatement(l.pos))
	l.reset()
	return l.pos < len(l.src)
}

// reset closes everything.
func (l *lexer) reset() {
	l.open = l.open[:0]
	l.format = -1
}

// nextStatement returns the offset of the line break before the first line
// behind i that begins a statement, or the end of the source.
func (l *lexer) nextStatement(i int) int {
	for i = l.lineEnd(i); i < len(l.src); i = l.lineEnd(i) {
		next := l.behindBreak(i)
		if beginsStatement(l.src[next:]) {
			return i
		}
		i = next
	}
	return len(l.src)
}

// skip moves to an offset over bytes that are not code.
func (l *lexer) skip(to int) {
	if l.mask != nil {
		blank(l.mask[l.pos:to])
	}
	l.pos = to
}

// beginsStatement reports whether a line can only be the beginning of a
// statement, whatever was left open before it: an operator @ or the from of a
// yield can begin a line inside brackets too, so they need more than that.
func beginsStatement(line []byte) bool {
	if len(line) == 0 {
		return false
	}
	switch line[0] {
	case '@':
		return len(line) > 1 && identifier[line[1]]
	case 'a':
		rest, ok := afterWord(line, "async")
		if !ok {
			return false
		}
		return namesSomething(rest, "def")
	case 'c':
		return namesSomething(line, "class")
	case 'd':
		return namesSomething(line, "def")
	case 'i':
		return namesSomething(line, "import")
	case 'f':
		rest, ok := afterWord(line, "from")
		if !ok || len(rest) == 0 || rest[0] != '.' && !identifier[rest[0]] {
			return false
		}
		module := bytes.TrimLeftFunc(rest, func(r rune) bool { return r == '.' || r >= utf8.RuneSelf || identifier[byte(r)] })
		_, ok = afterWord(bytes.TrimLeft(module, " \t"), "import")
		return ok
	}
	return false
}

func namesSomething(line []byte, keyword string) bool {
	rest, ok := afterWord(line, keyword)
	return ok && len(rest) > 0 && identifier[rest[0]]
}

// afterWord returns what follows a word and the blanks behind it.
func afterWord(line []byte, word string) ([]byte, bool) {
	if len(line) < len(word) || string(line[:len(word)]) != word {
		return nil, false
	}
	rest := line[len(word):]
	if len(rest) > 0 && identifier[rest[0]] {
		return nil, false
	}
	return bytes.TrimLeft(rest, " \t\f"), true
}
