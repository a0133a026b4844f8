package rewrite

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
	"github.com/unblock-lsp/unblock/queries"
)

var (
	ownWaiver  = regexp.MustCompile(`#\s*unblock:\s*ignore\[([^\]]*)\]`)
	fileWaiver = regexp.MustCompile(`(?m)^[ \t]*#\s*unblock:\s*ignore-file\[([^\]\n]*)\]`)
)

// Suppress is the edit that waives a finding by a comment on its line,
//
//	# unblock: ignore[code] reason
//
// behind what stands there: a waiver of other codes takes this one in, another
// comment stays before it. It is nil where no comment can stand: in a string
// that goes on, before a continued line.
func (f *File) Suppress(of *finding.Finding, reason string) []Edit {
	if of.Span.Start < 0 || of.Span.Start > of.Span.End || of.Expr.Start < 0 || of.Expr.Start > of.Expr.End ||
		max(of.Span.End, of.Expr.End) > len(f.src) {
		return nil
	}
	// Both are lines on which a waiver counts: that of the callee, and the last
	// one of the call.
	for _, at := range []int{of.Span.End, of.Expr.End} {
		if e, ok := f.waiver(at, string(of.Code), reason); ok {
			e.Path = of.Path
			return []Edit{e}
		}
	}
	return nil
}

// SuppressInFile is the edit that waives a code in all of the file at path, by
//
//	# unblock: ignore-file[code] reason
//
// below the docstring, or where the header comments end. A waiver of other codes
// that is there takes this one in.
func (f *File) SuppressInFile(path string, code catalogue.Code, reason string) Edit {
	for _, m := range fileWaiver.FindAllSubmatchIndex(f.src, -1) {
		if comment, ok := f.commentAt(m[0], f.lineContent(m[0])); ok && comment < m[1] {
			e := insertion(m[3], ", "+string(code))
			e.Path = path
			return e
		}
	}
	e := f.topOfFile(strings.TrimRight("# unblock: ignore-file["+string(code)+"] "+reason, " "))
	e.Path = path
	return e
}

// topOfFile is the edit that sets a comment, with a blank line on either side,
// above the code of the file.
func (f *File) topOfFile(comment string) Edit {
	at := f.header()
	written := comment + f.newline
	if len(f.chunks) > 0 {
		for s := range (node{f.syntax(f.chunks[0]), 0}).named() {
			if isDocstring(s) {
				at = f.lineEnd(s.end())
				written = f.newline + written
			}
			break
		}
	}
	if leadingLines(f.src[at:]) == 0 {
		written += f.newline
	}
	return insertion(at, written)
}

// waiver is the edit that waives a code at the end of the line that holds at.
func (f *File) waiver(at int, code, reason string) (Edit, bool) {
	end := f.lineContent(at)
	comment, ok := f.commentAt(at, end)
	if !ok {
		return Edit{}, false
	}
	if m := ownWaiver.FindSubmatchIndex(f.src[comment:end]); m != nil {
		into := comment + m[3]
		return Edit{Span: text.Span{Start: into, End: into}, Text: ", " + code}, true
	}
	code = strings.TrimRight("# unblock: ignore["+code+"] "+reason, " ")
	line := f.src[f.lineStart(at):end]
	written := end - (len(line) - len(bytes.TrimRight(line, " \t")))
	return Edit{Span: text.Span{Start: written, End: end}, Text: "  " + code}, true
}

// commentAt is where the comment begins that ends a line, the line's end where
// it has none, and false where none could stand.
func (f *File) commentAt(at, end int) (int, bool) {
	path := f.path(text.Span{Start: at, End: at})
	if len(path) == 0 {
		return 0, false
	}
	comment := end
	for n := range path[0].within() {
		if n.is(queries.KindComment) && at <= n.start() && n.start() < end {
			comment = n.start()
		}
		if n.is(queries.KindString) && n.start() < end && end < n.end() {
			return 0, false
		}
	}
	return comment, comment < end || !bytes.HasSuffix(f.src[:end], []byte(`\`))
}
