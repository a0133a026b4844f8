package knowledge

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"go.yaml.in/yaml/v3"
)

// The Markdown form of an entry: YAML front matter between two "---" lines,
// then sections. Only these headings divide; a line of a text that looks like
// one of them is written with a backslash before it, so that every text
// survives the way to a file and back.
const (
	secProblem  = "## Problem"
	secSolution = "## Solution"
	secWhy      = "## Why"
	secContext  = "## Context"
	secGotchas  = "## Gotchas"
	secSnippets = "## Snippets"
)

var sections = []string{secProblem, secSolution, secWhy, secContext, secGotchas, secSnippets}

// ParseMarkdown reads an entry in its Markdown form. The front matter is
// strict: an unknown or mistyped key is an error that names its line. The
// entry is not checked for completeness; see Check.
func ParseMarkdown(src []byte) (*Entry, error) {
	if len(src) > maxEntryFile {
		return nil, fmt.Errorf("%d bytes, an entry has at most %d", len(src), maxEntryFile)
	}
	text := strings.ReplaceAll(strings.TrimPrefix(string(src), "\ufeff"), "\r\n", "\n")
	head, ok := strings.CutPrefix(text, "---\n")
	if !ok {
		return nil, errors.New("line 1: no front matter (a line of three dashes)")
	}
	front, body, ok := strings.Cut(head, "\n---\n")
	if !ok {
		if front, ok = strings.CutSuffix(head, "\n---"); !ok {
			return nil, errors.New("the front matter has no end (a line of three dashes)")
		}
	}
	e := &Entry{}
	// The dashes count as a line: YAML's line numbers are then the file's.
	dec := yaml.NewDecoder(strings.NewReader("---\n" + front + "\n"))
	dec.KnownFields(true)
	if err := dec.Decode(e); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("front matter: %w", err)
	}
	if err := e.readSections(body); err != nil {
		return nil, err
	}
	if e.Status == "" {
		e.Status = Pending
	}
	return e, nil
}

func (e *Entry) readSections(body string) error {
	found := map[string]string{}
	name := ""
	var text []string
	flush := func() {
		if name != "" {
			found[name] = trimBlank(strings.Join(text, "\n"))
		}
		text = nil
	}
	for line := range strings.SplitSeq(body, "\n") {
		if h := strings.TrimRight(line, " \t"); isSection(h) {
			flush()
			if _, twice := found[h]; twice {
				return fmt.Errorf("section %q stands twice", h)
			}
			name = h
			continue
		}
		if name == "" && strings.TrimSpace(line) != "" {
			return fmt.Errorf("text before the first section: %q", line)
		}
		if rest, ok := strings.CutPrefix(line, `\`); ok && isSection(strings.TrimLeft(rest, `\`)) {
			line = rest
		}
		text = append(text, line)
	}
	flush()
	e.Problem, e.Solution = found[secProblem], found[secSolution]
	e.Why, e.Context = found[secWhy], found[secContext]
	e.Gotchas = readList(found[secGotchas])
	var err error
	e.Snippets, err = readSnippets(found[secSnippets])
	return err
}

func isSection(line string) bool {
	for _, s := range sections {
		if line == s {
			return true
		}
	}
	return false
}

func trimBlank(s string) string { return strings.TrimRight(strings.Trim(s, "\n"), " \t\n") }

// readList reads "- item" lines; further lines of an item are indented by two.
func readList(s string) []string {
	var items []string
	for line := range strings.SplitSeq(s, "\n") {
		if item, ok := strings.CutPrefix(line, "- "); ok {
			items = append(items, item)
		} else if len(items) > 0 {
			items[len(items)-1] += "\n" + strings.TrimPrefix(line, "  ")
		}
	}
	for i := range items {
		items[i] = strings.TrimSpace(items[i])
	}
	return items
}

// readSnippets reads fenced blocks, each with the text before it as its
// description.
func readSnippets(s string) ([]Snippet, error) {
	var all []Snippet
	var about, code []string
	fence, lang := "", ""
	for line := range strings.SplitSeq(s, "\n") {
		ticks := line[:len(line)-len(strings.TrimLeft(line, "`"))]
		switch {
		case fence == "" && len(ticks) >= 3:
			fence, lang = ticks, strings.TrimSpace(line[len(ticks):])
		case fence == "":
			if rest, ok := strings.CutPrefix(line, `\`); ok && strings.HasPrefix(strings.TrimLeft(rest, `\`), "```") {
				line = rest
			}
			about = append(about, line)
		case line == ticks && len(ticks) >= len(fence):
			all = append(all, Snippet{Lang: lang, Code: strings.Join(code, "\n"), Description: strings.TrimSpace(strings.Join(about, "\n"))})
			fence, about, code = "", nil, nil
		default:
			code = append(code, line)
		}
	}
	if fence != "" {
		return nil, errors.New("section \"## Snippets\": a code block has no end")
	}
	if strings.TrimSpace(strings.Join(about, "")) != "" {
		return nil, errors.New("section \"## Snippets\": text after the last code block")
	}
	return all, nil
}

// Markdown is the entry in the form that ParseMarkdown reads. Line ends become
// "\n", and blank space around a text is dropped; all else survives.
func (e *Entry) Markdown() []byte {
	var b bytes.Buffer
	b.WriteString("---\n")
	enc := yaml.NewEncoder(&b)
	enc.SetIndent(2)
	if err := enc.Encode(e); err != nil { // strings, numbers and times only: cannot fail
		panic(fmt.Sprintf("knowledge: entry %s as YAML: %v", e.Slug, err))
	}
	_ = enc.Close()
	b.WriteString("---\n")
	for _, s := range []struct{ head, text string }{
		{secProblem, e.Problem},
		{secSolution, e.Solution},
		{secWhy, e.Why},
		{secContext, e.Context},
		{secGotchas, writeList(e.Gotchas)},
		{secSnippets, writeSnippets(e.Snippets)},
	} {
		if text := trimBlank(s.text); text != "" {
			fmt.Fprintf(&b, "\n%s\n\n%s\n", s.head, escapeSections(text))
		}
	}
	return b.Bytes()
}

func escapeSections(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if isSection(strings.TrimLeft(strings.TrimRight(line, " \t"), `\`)) {
			lines[i] = `\` + line
		}
	}
	return strings.Join(lines, "\n")
}

func writeList(items []string) string {
	var b strings.Builder
	for _, item := range items {
		b.WriteString("- " + strings.ReplaceAll(strings.TrimSpace(item), "\n", "\n  ") + "\n")
	}
	return b.String()
}

func writeSnippets(all []Snippet) string {
	var b strings.Builder
	for i, s := range all {
		if i > 0 {
			b.WriteString("\n")
		}
		if about := strings.TrimSpace(s.Description); about != "" {
			lines := strings.Split(about, "\n")
			for j, line := range lines {
				if strings.HasPrefix(strings.TrimLeft(line, `\`), "```") {
					lines[j] = `\` + line
				}
			}
			b.WriteString(strings.Join(lines, "\n") + "\n\n")
		}
		fence := "```"
		for strings.Contains("\n"+s.Code, "\n"+fence) {
			fence += "`"
		}
		fmt.Fprintf(&b, "%s%s\n", fence, s.Lang)
		if s.Code != "" {
			b.WriteString(s.Code + "\n")
		}
		b.WriteString(fence + "\n")
	}
	return b.String()
}

// ReadDir reads every *.md file in the root of fsys as an entry of the given
// layer. A file that can't be read or is no sound entry gives an error that
// names it, and the rest still loads; a missing directory gives nothing.
func ReadDir(fsys fs.FS, layer Layer) ([]*Entry, []error) {
	names, err := fs.Glob(fsys, "*.md")
	if err != nil {
		return nil, []error{err}
	}
	// Reading YAML is what costs, and a program that starts waits for it: each
	// processor takes its share.
	read := make([]*Entry, len(names))
	failed := make([]error, len(names))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(len(names), runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(names)); i = next.Add(1) - 1 {
				read[i], failed[i] = readEntry(fsys, names[i])
			}
		})
	}
	workers.Wait()
	var entries []*Entry
	var errs []error
	for i, name := range names {
		if failed[i] != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, failed[i]))
			continue
		}
		read[i].Layer, read[i].File = layer, name
		entries = append(entries, read[i])
	}
	return entries, errs
}

func readEntry(fsys fs.FS, name string) (*Entry, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxEntryFile {
		return nil, fmt.Errorf("no regular file of at most %d bytes", maxEntryFile)
	}
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	e, err := ParseMarkdown(src)
	if err != nil {
		return nil, err
	}
	if e.Slug == "" {
		e.Slug = strings.TrimSuffix(path.Base(name), ".md")
	}
	return e, e.checkShape()
}
