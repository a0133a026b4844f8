package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

func newExplainCommand() *cobra.Command {
	var framework string
	cmd := &cobra.Command{
		Use:   "explain CODE|SYMBOL",
		Short: "Explain a diagnostic code, or why a Python symbol blocks",
		Long: `Prints the entry for a diagnostic code, or, for a Python symbol, the card that
an editor shows and the entry behind it. Exit code 1: nothing is known.`,
		Example: `  unblock explain blocking-http
  unblock explain requests.get
  unblock explain pathlib.Path.read_text --framework anyio`,
		Args: cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			if !slices.Contains([]string{"asyncio", "anyio", "trio"}, framework) {
				return exitWith(exitUsage, fmt.Errorf("--framework %q: want asyncio, anyio or trio", framework))
			}
			x, err := explain(db.book, catalogue.Default().With(db.config.Symbols...), args[0], framework)
			if err != nil {
				return err
			}
			if wantsJSON(cmd) {
				return printJSON(cmd, x)
			}
			text := x.Entry.Document()
			if x.Card != "" {
				text = x.Card + "\n\n---\n\n" + text
			}
			_, err = io.WriteString(cmd.OutOrStdout(), text)
			return internal(err)
		}),
	}
	cmd.Flags().Bool("json", false, "print JSON")
	cmd.Flags().StringVar(&framework, "framework", "asyncio", "the framework to advise for: asyncio, anyio or trio")
	return cmd
}

// explanation is what is known of a code or symbol; for a code, only the
// entry.
type explanation struct {
	Symbol  string            `json:"symbol,omitempty"`
	Code    catalogue.Code    `json:"code,omitempty"`
	Latency catalogue.Latency `json:"latency,omitempty"`
	What    string            `json:"what,omitempty"`
	Card    string            `json:"card,omitempty"`
	Entry   *knowledge.Entry  `json:"entry"`
}

func explain(book *knowledge.Book, cat *catalogue.Catalogue, name, framework string) (*explanation, error) {
	if code := catalogue.Code(name); slices.Contains(catalogue.Codes, code) {
		return &explanation{Code: code, Entry: book.For("", code)}, nil
	}
	name = strings.TrimSuffix(name, "()")
	row := symbolRow(cat, name)
	if row == nil {
		if e := book.ForSymbol(cat.Canonical(name)); e != nil { // a class or module
			return &explanation{Symbol: name, Entry: e}, nil
		}
		return nil, exitWith(exitNothing, fmt.Errorf("nothing is known of %s: give a code such as %s, or a qualified name such as requests.get", name, catalogue.HTTP))
	}
	symbol := cat.Canonical(name)
	if row.Code == "" {
		return nil, exitWith(exitNothing, fmt.Errorf("%s does not block", symbol))
	}
	entry := book.For(symbol, row.Code)
	return &explanation{
		Symbol: symbol, Code: row.Code, Latency: row.Latency, What: row.What, Entry: entry,
		Card: knowledge.Card(knowledge.CardRequest{Symbol: symbol, Row: row, Code: row.Code, Entry: entry, Framework: framework, Plain: true}),
	}, nil
}

// symbolRow finds a symbol's row, its own or by a wildcard or base of its
// type; a name without a module is looked for among the builtins.
func symbolRow(cat *catalogue.Catalogue, name string) *catalogue.Symbol {
	if row := cat.Symbol(name); row != nil {
		return row
	}
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return cat.Symbol("builtins." + name)
	}
	return cat.Member(name[:dot], name[dot+1:])
}
