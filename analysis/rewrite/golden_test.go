package rewrite_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/analysis/rewrite"
	"github.com/unblock-lsp/unblock/analysis/text"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// sample is one case of a golden archive: a file `NAME.py key=value ...` whose
// source marks the blocking expression with « and », and, inside of it where it
// is not the callee of the call that ends there, the finding's span with ‹ and ›.
// The file NAME.want behind it has what each offered fix makes of the source.
//
// The keys are those of a finding: symbol, callee, site, code, latency, and of
// the file: framework, python ("3.8"), requires (the declared libraries, with
// commas), sometimes (one that an extra has). `indirect` and `loop-callback` stand
// alone, and so do `all` (what findings sees in the source is known too) and
// `run`: the source defines a coroutine function main() and
// is run with probes before and after each fix (probes.py); run=quiet where no
// probe sees what blocks.
type sample struct {
	name     string
	settings map[string]string
	source   []byte
	finding  *finding.Finding
	want     string
}

func (s *sample) has(key string) bool { _, ok := s.settings[key]; return ok }

func (s *sample) input() rewrite.Input {
	in := rewrite.Input{Source: s.source, Framework: s.settings["framework"], Finding: s.finding, Project: &project.Info{}, Read: readHelper}
	if v := s.settings["python"]; v != "" {
		if _, err := fmt.Sscanf(v, "%d.%d", &in.Project.Python.Major, &in.Project.Python.Minor); err != nil {
			panic(err)
		}
	}
	if s.has("all") {
		in.Findings = append(findings(s.source), s.finding)
	}
	in.Project.Dependencies = map[string]bool{}
	for _, name := range strings.Split(s.settings["requires"], ",") {
		in.Project.Dependencies[name] = true
	}
	if name := s.settings["sometimes"]; name != "" {
		in.Project.Dependencies[name] = false
	}
	return in
}

func parseSample(file txtar.File) (*sample, error) {
	fields := strings.Fields(file.Name)
	s := &sample{name: strings.TrimSuffix(fields[0], ".py"), settings: map[string]string{}}
	for _, f := range fields[1:] {
		k, v, _ := strings.Cut(f, "=")
		s.settings[k] = v
	}
	data := file.Data
	for _, r := range [][2]string{{"␍", "\r"}, {"␉", "\t"}, {"␄\n", ""}, {"￾", "\ufeff"}} {
		data = bytes.ReplaceAll(data, []byte(r[0]), []byte(r[1]))
	}
	at := map[string]int{}
	for {
		i := bytes.IndexAny(data, "«»‹›")
		if i < 0 {
			break
		}
		mark := string([]rune(string(data[i:]))[0])
		if _, twice := at[mark]; twice {
			return nil, fmt.Errorf("%s: two %s", s.name, mark)
		}
		at[mark] = i
		data = slices.Concat(data[:i], data[i+len(mark):])
	}
	if _, ok := at["»"]; !ok {
		return nil, fmt.Errorf("%s: no « »", s.name)
	}
	s.source = data
	expr := text.Span{Start: at["«"], End: at["»"]}
	span := text.Span{Start: expr.Start, End: calleeEnd(data, expr)}
	if end, ok := at["›"]; ok {
		span = text.Span{Start: at["‹"], End: end}
	}
	s.finding = s.newFinding(expr, span)
	return s, nil
}

var sites = map[string]finding.Site{
	"": finding.Call, "attribute": finding.Attribute, "enter": finding.Enter, "exit": finding.Exit,
	"iterate": finding.Iterate, "operator": finding.Operator, "import": finding.Import,
}

func (s *sample) newFinding(expr, span text.Span) *finding.Finding {
	symbol := s.settings["symbol"]
	if symbol == "" {
		symbol = "requests.get"
	}
	f := &finding.Finding{
		Path: "/app/main.py", Span: span, Expr: expr, Site: sites[s.settings["site"]],
		Code: catalogue.Code(s.settings["code"]), Latency: catalogue.Latency(s.settings["latency"]),
		Severity: finding.Warning, Symbol: symbol, Callee: symbol, Coroutine: "handler", InAsync: !s.has("loop-callback"),
		Row: catalogue.Default().Symbol(symbol),
	}
	if f.Row == nil {
		f.Row = &catalogue.Symbol{Name: symbol}
	}
	if f.Latency == "" {
		f.Latency = catalogue.Heavy
	}
	if callee := s.settings["callee"]; callee != "" {
		f.Callee = callee
	}
	if s.has("indirect") {
		f.Chain = helperChain(f.Path, span, symbol)
	}
	return f
}

// helper is the file with the helpers of the samples: one that is harmless in a
// thread.
const helper = "import requests\n\n\ndef helper(x):\n    return requests.get(x)\n"

func readHelper(path string) []byte {
	if path != "/app/helpers.py" {
		return nil
	}
	return []byte(helper)
}

// helperChain is the chain of a finding whose callee blocks by way of helper.
func helperChain(path string, span text.Span, symbol string) []finding.Step {
	at := strings.Index(helper, "requests.get")
	return []finding.Step{
		{Path: path, Span: span, Name: "helpers.helper"},
		{Path: "/app/helpers.py", Span: text.Span{Start: at, End: at + len("requests.get")}, Name: symbol},
	}
}

// calleeEnd is where the callee of the call that ends with expr ends.
func calleeEnd(src []byte, expr text.Span) int {
	depth := 0
	for i := expr.End - 1; i > expr.Start; i-- {
		switch src[i] {
		case ')':
			depth++
		case '(':
			if depth--; depth == 0 {
				return expr.Start + len(bytes.TrimRight(src[expr.Start:i], " "))
			}
		}
	}
	return expr.End
}

// archives calls visit with each sample of the golden archives, and rewrites
// them when asked to.
func archives(t *testing.T, visit func(t *testing.T, s *sample) (want string)) {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			out := &txtar.Archive{Comment: archive.Comment}
			for i, f := range archive.Files {
				if strings.HasSuffix(f.Name, ".want") {
					continue
				}
				s, err := parseSample(f)
				if err != nil {
					t.Fatal(err)
				}
				if i+1 < len(archive.Files) && archive.Files[i+1].Name == s.name+".want" {
					s.want = string(archive.Files[i+1].Data)
				}
				t.Run(s.name, func(t *testing.T) {
					got := visit(t, s)
					out.Files = append(out.Files, f, txtar.File{Name: s.name + ".want", Data: []byte(got)})
				})
			}
			if *update {
				if err := os.WriteFile(file, txtar.Format(out), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestGolden(t *testing.T) {
	archives(t, func(t *testing.T, s *sample) string {
		fixes := rewrite.Fixes(s.input())
		got := render(t, s, fixes)
		if !*update {
			if diff := cmp.Diff(s.want, got); diff != "" {
				t.Errorf("fixes of\n%s\n(-want +got)\n%s", s.source, diff)
			}
		}
		return got
	})
}

// render shows what each fix says of itself and makes of the source.
func render(t *testing.T, s *sample, fixes []rewrite.Fix) string {
	t.Helper()
	if len(fixes) == 0 {
		return "none\n"
	}
	var b strings.Builder
	preferred := 0
	for _, f := range fixes {
		head := []string{string(f.Kind)}
		if f.Preferred {
			head = append(head, "preferred")
			preferred++
		}
		if f.Safe != (f.Reason == "") {
			t.Errorf("fix %q: safe is %v, reason is %q", f.Title, f.Safe, f.Reason)
		}
		if !f.Safe {
			head = append(head, "unsafe: "+f.Reason)
		}
		fmt.Fprintf(&b, "=== %s [%s]\n%s", f.Title, strings.Join(head, ", "), visible(apply(t, s.source, f.Edits)))
	}
	if preferred > 1 {
		t.Errorf("%d fixes are preferred", preferred)
	}
	return b.String()
}

// visible writes out what an editor would hide or change.
func visible(src []byte) string {
	s := strings.NewReplacer("\r", "␍", "\t", "␉", "\ufeff", "￾").Replace(string(src))
	if !strings.HasSuffix(s, "\n") {
		s += "␄\n"
	}
	return s
}

// apply makes the edits, which must be sorted, in range and without overlaps.
func apply(t *testing.T, src []byte, edits []rewrite.Edit) []byte {
	t.Helper()
	var out []byte
	last := 0
	for i, e := range edits {
		if e.Span.Start < last || e.Span.End < e.Span.Start || e.Span.End > len(src) {
			t.Fatalf("edit %d %v %q is out of order or range", i, e.Span, e.Text)
		}
		if i > 0 && e.Span.Overlaps(edits[i-1].Span) && e.Span.Len() == 0 && edits[i-1].Span.Len() == 0 {
			t.Fatalf("edits %d and %d insert at the same place", i-1, i)
		}
		out = append(append(out, src[last:e.Span.Start]...), e.Text...)
		last = e.Span.End
	}
	return append(out, src[last:]...)
}
