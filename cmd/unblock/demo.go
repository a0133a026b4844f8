package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/aymanbagabas/go-udiff"
	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/lsp"
)

// sampleSource is the founding entry's own handlers, as a module that runs.
//
//go:embed demo/handlers.py
var sampleSource string

// demoPatience is how long the demonstration waits for the server in all.
const demoPatience = 30 * time.Second

func newDemoCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "demo [FILE]",
		Short: "Show what an editor shows, in the terminal",
		Long: `demo starts the language server, opens a Python file in it as an editor
would, and prints what the editor would show: each diagnostic below its line,
the quick fix as a diff, the hover. Without a FILE it opens a sample. Nothing
is changed, and nothing leaves the machine.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			document, err := demoDocument(args)
			if err != nil {
				return exitWith(exitUsage, err)
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), demoPatience)
			defer cancel()
			if err := demo(ctx, document, cmd.OutOrStdout()); err != nil {
				return exitWith(exitInternal, err)
			}
			return nil
		},
	}
}

// document is a file that is shown in the demonstration.
type document struct {
	name   string // as it is printed
	path   string // absolute, slash-separated
	source string
}

func demoDocument(args []string) (document, error) {
	if len(args) == 0 {
		// The sample stands nowhere on disk; its folder keeps it apart from
		// the project that the command happens to run in.
		dir, err := absolute(filepath.Join(os.TempDir(), "unblock-demo"))
		return document{name: "handlers.py", path: path.Join(dir, "handlers.py"), source: sampleSource}, err
	}
	source, err := os.ReadFile(args[0])
	if err != nil {
		return document{}, err
	}
	name, err := absolute(args[0])
	return document{name: filepath.ToSlash(args[0]), path: name, source: string(source)}, err
}

// demo runs a whole session with the real server over pipes.
func demo(ctx context.Context, doc document, w io.Writer) (err error) {
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- lsp.Serve(ctx, toServer, fromServer, lsp.Options{Files: disk{}, Version: versionText()})
	}()
	s := &demoSession{client: newClient(toClient, fromClient), doc: doc, lines: text.NewLines([]byte(doc.source))}
	shown, err := s.run(ctx)
	if err != nil {
		return err
	}
	select {
	case code := <-ended:
		if code != 0 {
			return fmt.Errorf("the server ended with code %d", code)
		}
	case <-ctx.Done():
		return fmt.Errorf("waiting for the server to end: %w", ctx.Err())
	}
	page := demoPage{style: styleFor(w), doc: doc, lines: s.lines}
	_, err = w.Write(page.draw(shown))
	return err
}

// The parts of the protocol that the demonstration reads.
type (
	lspPosition struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	}
	lspRange struct {
		Start lspPosition `json:"start"`
		End   lspPosition `json:"end"`
	}
	lspLocation struct {
		URI   string   `json:"uri"`
		Range lspRange `json:"range"`
	}
	lspDiagnostic struct {
		Range    lspRange `json:"range"`
		Severity int      `json:"severity"`
		Code     string   `json:"code"`
		Message  string   `json:"message"`
		Related  []struct {
			Location lspLocation `json:"location"`
			Message  string      `json:"message"`
		} `json:"relatedInformation"`
	}
	lspEdit struct {
		Range   lspRange `json:"range"`
		NewText string   `json:"newText"`
	}
	lspAction struct {
		Title     string `json:"title"`
		Preferred bool   `json:"isPreferred"`
		Edit      struct {
			Changes map[string][]lspEdit `json:"changes"`
		} `json:"edit"`
	}
	lspHover struct {
		Contents struct {
			Value string `json:"value"`
		} `json:"contents"`
	}
)

// exhibit is one finding with all that the editor would show of it.
type exhibit struct {
	raw        json.RawMessage
	diagnostic lspDiagnostic
	fix        *lspAction // nil: none is offered
	card       string
}

// demoSession plays the editor.
type demoSession struct {
	client *client
	doc    document
	lines  *text.Lines
	uri    string
}

type object = map[string]any

// run opens the document, asks for everything, and ends the session in order.
func (s *demoSession) run(ctx context.Context) ([]exhibit, error) {
	s.uri = fileURI(s.doc.path)
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	shown, err := s.diagnostics(ctx)
	if err != nil {
		return nil, err
	}
	for i := range shown {
		if err := s.explain(ctx, &shown[i]); err != nil {
			return nil, err
		}
	}
	if err := s.client.call(ctx, "shutdown", nil, nil); err != nil {
		return nil, err
	}
	return shown, s.client.notify("exit", nil)
}

func (s *demoSession) open(ctx context.Context) error {
	err := s.client.call(ctx, "initialize", object{
		"processId":  os.Getpid(),
		"clientInfo": object{"name": "unblock demo", "version": version},
		"rootUri":    fileURI(path.Dir(s.doc.path)),
		"capabilities": object{
			// Columns in code points, as the rest of the command line has them.
			"general": object{"positionEncodings": []string{"utf-32"}},
			"textDocument": object{
				"publishDiagnostics": object{"relatedInformation": true, "versionSupport": true},
				"hover":              object{"contentFormat": []string{"plaintext"}},
				"codeAction": object{
					"isPreferredSupport":       true,
					"codeActionLiteralSupport": object{"codeActionKind": object{"valueSet": []string{"quickfix"}}},
				},
			},
		},
	}, nil)
	if err != nil {
		return err
	}
	if err := s.client.notify("initialized", object{}); err != nil {
		return err
	}
	return s.client.notify("textDocument/didOpen", object{"textDocument": object{
		"uri": s.uri, "languageId": "python", "version": 1, "text": s.doc.source,
	}})
}

// diagnostics waits for what the server pushes for the document.
func (s *demoSession) diagnostics(ctx context.Context) ([]exhibit, error) {
	for {
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for diagnostics: %w", ctx.Err())
		case raw, ok := <-s.client.published:
			if !ok {
				return nil, errServerGone
			}
			var params struct {
				URI         string            `json:"uri"`
				Diagnostics []json.RawMessage `json:"diagnostics"`
			}
			if err := json.Unmarshal(raw, &params); err != nil {
				return nil, fmt.Errorf("reading diagnostics: %w", err)
			}
			if params.URI != s.uri {
				continue
			}
			shown := make([]exhibit, len(params.Diagnostics))
			for i, raw := range params.Diagnostics {
				shown[i].raw = raw
				if err := json.Unmarshal(raw, &shown[i].diagnostic); err != nil {
					return nil, fmt.Errorf("reading a diagnostic: %w", err)
				}
			}
			return shown, nil
		}
	}
}

// explain asks for the quick fix and the hover of one diagnostic.
func (s *demoSession) explain(ctx context.Context, e *exhibit) error {
	document := object{"uri": s.uri}
	var actions []lspAction
	err := s.client.call(ctx, "textDocument/codeAction", object{
		"textDocument": document,
		"range":        e.diagnostic.Range,
		"context":      object{"diagnostics": []json.RawMessage{e.raw}, "only": []string{"quickfix"}},
	}, &actions)
	if err != nil {
		return err
	}
	changing := slices.DeleteFunc(actions, func(a lspAction) bool { return len(a.Edit.Changes[s.uri]) == 0 })
	if len(changing) > 0 {
		preferred := max(slices.IndexFunc(changing, func(a lspAction) bool { return a.Preferred }), 0)
		e.fix = &changing[preferred]
	}
	var hover *lspHover
	err = s.client.call(ctx, "textDocument/hover", object{
		"textDocument": document, "position": e.diagnostic.Range.Start,
	}, &hover)
	if err == nil && hover != nil {
		e.card = hover.Contents.Value
	}
	return err
}

// demoPage draws what the session showed.
type demoPage struct {
	style
	doc   document
	lines *text.Lines
	out   bytes.Buffer
}

// demoColumns is the width that the page keeps to.
const demoColumns = 80

func (p *demoPage) draw(shown []exhibit) []byte {
	fmt.Fprintf(&p.out, "%s  what your editor shows for %s\n\n", p.bold("unblock"), p.bold(printable(p.doc.name)))
	for i, e := range shown {
		p.exhibit(i+1, e)
	}
	p.closing(shown)
	return p.out.Bytes()
}

// severityNames are the names of the protocol's severities.
var severityNames = map[int]string{1: "error", 2: "warning", 3: "information", 4: "hint"}

func (p *demoPage) exhibit(number int, e exhibit) {
	d := e.diagnostic
	severity := severityNames[d.Severity]
	title := fmt.Sprintf("%d  %s ", number, d.Code)
	fmt.Fprintf(&p.out, "%s%s\n", p.severity(severity, title), p.faint(strings.Repeat("-", max(demoColumns-len(title), 0))))

	item := reportItem{Range: p.shown(d.Range), lines: p.lines}
	line, marks := excerpt(item)
	label := fmt.Sprintf("%5d | ", item.Range.Start.Line)
	fmt.Fprintf(&p.out, "%s%s\n", p.faint(label), line)
	fmt.Fprintf(&p.out, "%s%s\n", p.faint("      | "), p.severity(severity, marks))
	for _, row := range wrap(severity+": "+d.Message, demoColumns-8) {
		fmt.Fprintf(&p.out, "%s%s\n", p.faint("      | "), p.severity(severity, printable(row)))
	}
	for _, related := range d.Related {
		at := related.Location.Range.Start.Line + 1
		place := fmt.Sprintf("%s:%d", path.Base(related.Location.URI), at)
		fmt.Fprintf(&p.out, "%s  %s %s\n", p.faint("      | "), p.cyan(printable(place)), printable(related.Message))
	}
	p.fix(e.fix)
	p.card(e.card)
	p.out.WriteByte('\n')
}

// fix draws a quick fix as a diff.
func (p *demoPage) fix(fix *lspAction) {
	if fix == nil {
		return
	}
	fmt.Fprintf(&p.out, "\n  %s  %s\n", p.bold("quick fix"), printable(fix.Title))
	for row := range strings.Lines(p.diff(*fix)) {
		row = printable(strings.TrimRight(row, "\n"))
		switch {
		case strings.HasPrefix(row, "---"), strings.HasPrefix(row, "+++"):
			continue
		case strings.HasPrefix(row, "@@"):
			row = p.cyan(row)
		case strings.HasPrefix(row, "-"):
			row = p.red(row)
		case strings.HasPrefix(row, "+"):
			row = p.green(row)
		}
		fmt.Fprintf(&p.out, "  %s\n", row)
	}
}

// diff is what a fix changes, in the unified format.
func (p *demoPage) diff(fix lspAction) string {
	var edits []udiff.Edit
	for _, change := range fix.Edit.Changes {
		for _, e := range change {
			edits = append(edits, udiff.Edit{Start: p.offset(e.Range.Start), End: p.offset(e.Range.End), New: e.NewText})
		}
	}
	udiff.SortEdits(edits)
	// Edits that don't fit the text are the server's fault: the empty diff
	// that comes then is what the tests look for.
	fixed, err := udiff.Apply(p.doc.source, edits)
	if err != nil {
		return ""
	}
	// An edit may rewrite what it leaves as it was; the lines that differ are
	// what an editor marks.
	diff, _ := udiff.ToUnified(p.doc.name, p.doc.name, p.doc.source, udiff.Lines(p.doc.source, fixed), 1)
	return diff
}

// card draws a hover in a frame.
func (p *demoPage) card(card string) {
	if card == "" {
		return
	}
	fmt.Fprintf(&p.out, "\n  %s\n", p.bold("hover"))
	card = strings.TrimSpace(pageLink.ReplaceAllString(card, ""))
	// Cards may be wider than the page: a paragraph is set anew.
	card = brokenLine.ReplaceAllString(card, "$1 $2")
	for paragraph := range strings.SplitSeq(card, "\n") {
		for _, row := range wrap(paragraph, demoColumns-6) {
			fmt.Fprintln(&p.out, strings.TrimRight("  "+p.faint("|")+" "+printable(row), " "))
		}
	}
}

var (
	// pageLink is the last line of a card, the address of the full entry: a link
	// in an editor, longer than the page here, where `unblock explain` does it.
	pageLink = regexp.MustCompile(`(?m)^.*\bfile:.*$`)
	// brokenLine is a line break inside a paragraph; code is indented.
	brokenLine = regexp.MustCompile(`(\S)\n(\S)`)
)

// coroutine finds the coroutine functions of a source, roughly: enough to
// name those that are free of findings.
var coroutine = regexp.MustCompile(`(?m)^async def (\w+)`)

// closing names what is fine, and what to do next.
func (p *demoPage) closing(shown []exhibit) {
	fmt.Fprintln(&p.out, p.faint(strings.Repeat("-", demoColumns)))
	if free := p.free(shown); len(free) > 0 {
		for i, row := range wrap("no findings in "+strings.Join(free, ", "), demoColumns-4) {
			fmt.Fprintf(&p.out, "%s%s\n", strings.Repeat("  ", min(i, 1)), p.green(row))
		}
	}
	fmt.Fprintf(&p.out, "%s in %s\n\n", p.bold(counted(len(shown), "blocking call")), printable(p.doc.name))
	if len(shown) > 0 {
		fmt.Fprintf(&p.out, "  %-32s why, and what to do instead\n", "unblock explain "+shown[0].diagnostic.Code)
	}
	fmt.Fprintf(&p.out, "  %-32s your own code\n", "unblock check PATH")
}

// free are the coroutine functions without a finding.
func (p *demoPage) free(shown []exhibit) []string {
	found := coroutine.FindAllStringSubmatchIndex(p.doc.source, -1)
	var names []string
	for i, at := range found {
		end := len(p.doc.source)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		if !slices.ContainsFunc(shown, func(e exhibit) bool {
			offset := p.offset(e.diagnostic.Range.Start)
			return at[0] <= offset && offset < end
		}) {
			names = append(names, p.doc.source[at[2]:at[3]])
		}
	}
	return names
}

func (p *demoPage) offset(at lspPosition) int {
	return p.lines.Offset(text.Position{Line: at.Line, Column: at.Character}, text.CodePoints)
}

// shown converts a range of the protocol, which counts from 0.
func (p *demoPage) shown(r lspRange) reportRange {
	return reportRange{
		Start: reportPosition{Line: r.Start.Line + 1, Column: r.Start.Character + 1},
		End:   reportPosition{Line: r.End.Line + 1, Column: r.End.Character + 1},
	}
}

// wrap breaks a line at blanks. Its indentation is kept on each row.
func wrap(line string, columns int) []string {
	body := strings.TrimLeft(line, " ")
	indent := line[:len(line)-len(body)]
	var rows []string
	row := indent
	for i, word := range strings.Split(body, " ") {
		if i > 0 && width(row)+1+width(word) > columns {
			rows = append(rows, row)
			row = indent
		} else if i > 0 {
			row += " "
		}
		row += word
	}
	return append(rows, row)
}

// fileURI is the address of an absolute, slash-separated path.
func fileURI(name string) string {
	if !strings.HasPrefix(name, "/") {
		name = "/" + name // C:/x
	}
	return (&url.URL{Scheme: "file", Path: name}).String()
}
