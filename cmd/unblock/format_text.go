package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// excerptCells is how much of a line an excerpt shows.
const excerptCells = 100

// writeText prints findings for people: place and message as compilers print
// them, the line with the call marked, the way to the blocking symbol, the
// fix.
func writeText(w io.Writer, r *report) error {
	var out bytes.Buffer
	s := styleFor(w)
	for _, item := range r.Findings {
		writeTextItem(&out, s, item)
		out.WriteByte('\n')
	}
	writeTextSummary(&out, s, r)
	_, err := w.Write(out.Bytes())
	return err
}

func writeTextItem(out *bytes.Buffer, s style, item reportItem) {
	at := item.Range.Start
	fmt.Fprintf(out, "%s %s %s %s\n",
		s.bold(fmt.Sprintf("%s:%d:%d:", printable(item.Path), at.Line, at.Column)),
		s.severity(item.Severity, item.Severity+":"),
		printable(item.Message),
		s.faint("["+item.Code+"]"))

	number := strconv.Itoa(at.Line)
	gutter := strings.Repeat(" ", len(number))
	line, marks := excerpt(item)
	fmt.Fprintf(out, " %s %s\n", s.faint(number+" |"), line)
	fmt.Fprintf(out, " %s %s\n", s.faint(gutter+" |"), s.severity(item.Severity, marks))
	bar := " " + s.faint(gutter+" =")
	if onward := item.onward(); len(onward) > 0 {
		fmt.Fprintf(out, "%s goes on through\n", bar)
		for _, step := range onward {
			place := fmt.Sprintf("%s:%d:%d:", printable(step.Path), step.Range.Start.Line, step.Range.Start.Column)
			fmt.Fprintf(out, " %s   %s %s\n", gutter, s.cyan(place), printable(step.Name))
		}
	}
	if fix := firstFix(item.Fixes); fix != nil {
		fmt.Fprintf(out, "%s %s %s\n", bar, s.green("fix:"), printable(fix.Title))
	}
}

// firstFix is the preferred fix, else the first one, or nil.
func firstFix(fixes []reportFix) *reportFix {
	for i := range fixes {
		if fixes[i].Preferred {
			return &fixes[i]
		}
	}
	if len(fixes) == 0 {
		return nil
	}
	return &fixes[0]
}

// excerpt is the first line of a finding as a terminal can show it, and the
// marks that stand below its span.
func excerpt(item reportItem) (line, marks string) {
	row := []rune(strings.ToValidUTF8(string(item.lines.Line(item.Range.Start.Line-1)), "\uFFFD"))
	start := min(item.Range.Start.Column-1, len(row))
	end := len(row)
	if item.Range.End.Line == item.Range.Start.Line {
		end = min(item.Range.End.Column-1, len(row))
	}
	before, call, after := untab(row[:start]), untab(row[start:end]), untab(row[end:])
	if width(before) > excerptCells*2/3 {
		before = "..." + lastCells(before, excerptCells/3)
	}
	call = firstCells(call, excerptCells)
	after = firstCells(after, max(excerptCells-width(before)-width(call), 0))
	marks = strings.Repeat(" ", width(before)) + strings.Repeat("^", max(width(call), 1))
	return strings.TrimRight(before+call+after, " "), marks
}

// untab shows tabs as four blanks, whatever column they stand in: marks then
// stand below what they mark in every terminal.
func untab(row []rune) string {
	return printable(strings.ReplaceAll(string(row), "\t", "    "))
}

// firstCells is the start of text that fits n cells; "..." tells of the rest.
func firstCells(text string, n int) string {
	used := 0
	for i, r := range text {
		if used += cells(r); used > n {
			return text[:i] + "..."
		}
	}
	return text
}

// lastCells is the end of text that fits n cells.
func lastCells(text string, n int) string {
	runes := []rune(text)
	at := len(runes)
	for used := 0; at > 0; at-- {
		if used += cells(runes[at-1]); used > n {
			break
		}
	}
	return string(runes[at:])
}

func writeTextSummary(out *bytes.Buffer, s style, r *report) {
	defer writeFixable(out, r)
	checked := counted(r.Summary.Files, "file")
	if len(r.Findings) == 0 {
		fmt.Fprintf(out, "%s in %s, %s\n", s.green("No blocking calls"), checked, counted(r.Summary.Coroutines, "coroutine"))
		return
	}
	files, fixable := map[string]bool{}, 0
	for _, item := range r.Findings {
		files[item.Path] = true
		if len(item.Fixes) > 0 {
			fixable++
		}
	}
	fmt.Fprintf(out, "%s in %d of %s", s.bold(counted(len(r.Findings), "blocking call")), len(files), checked)
	if fixable > 0 {
		fmt.Fprintf(out, "; %d with a quick fix", fixable)
	}
	out.WriteByte('\n')
	writeShared(out, s, r)
}

const (
	manyShare  = 10 // findings that come to one line, before it is worth a word
	mostShared = 3  // lines that are told
)

// writeShared names the lines to which many of the findings come: what is changed
// or waived there counts for all of them.
func writeShared(out *bytes.Buffer, s style, r *report) {
	type line struct {
		path   string
		number int
	}
	counts, names := map[line]int{}, map[line]string{}
	for _, item := range r.Findings {
		if len(item.Chain) == 0 {
			continue
		}
		last := item.Chain[len(item.Chain)-1]
		at := line{last.Path, last.Range.Start.Line}
		counts[at]++
		names[at] = last.Name
	}
	maps.DeleteFunc(counts, func(_ line, n int) bool { return n < manyShare })
	shared := slices.SortedFunc(maps.Keys(counts), func(a, b line) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a.path, b.path), a.number-b.number)
	})
	for _, at := range shared[:min(len(shared), mostShared)] {
		place := s.cyan(fmt.Sprintf("%s:%d:", printable(at.path), at.number))
		fmt.Fprintf(out, "%d of them come to one line, %s %s\n", counts[at], place, printable(names[at]))
	}
}

// counted is "1 file", "2 files".
func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
