package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// The exit codes of `unblock entry`, beside 0 and exitUsage.
const (
	exitNothing  = 1 // nothing found, or `entry check` found a fault
	exitDatabase = 3 // the database could not be read or written
)

func newEntryCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "entry",
		Short: "Show, search and edit the entries that explain blocking calls",
		Long: `The entries explain blocking calls and say what to do instead. They come in
layers: the project's (.unblock/entries/*.md), the team's (where the key entries
of the configuration says), yours (a local database), and those built into
unblock. Editing a built-in entry makes a copy of your own.

Exit codes: 0 found or done, 1 nothing found or a check failed, 2 wrong usage,
3 trouble with the database.`,
		Example: `  unblock entry search coroutine was never awaited
  journalctl -u api | unblock entry search --error -
  unblock entry show blocking-http`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.PersistentFlags().Bool("json", false, "print JSON")
	cmd.AddCommand(
		newEntryList(), newEntryShow(), newEntrySearch(),
		newEntryNew(), newEntryEdit(), newEntryRemove(), newEntryDisable(), newEntryReset(),
		newEntryDiff(), newEntryLog(), newEntryRevert(), newEntryVerify(), newEntryVote(),
		newEntryImport(), newEntryExport(),
		newEntryCheck(), newEntryPath(), newEntryDoctor(), newEntryBackup(),
	)
	return cmd
}

// entries are what a command works on: the database, and the book of all
// layers for the current directory.
type entries struct {
	store   *knowledge.Store
	book    *knowledge.Book
	config  *project.Config // of the current directory
	shared  []error         // what of the team's and project's entries can't be used, told on stderr already
	trouble error           // of the database, told on stderr already
}

// openEntries opens the database and reads the layers. Trouble is told on
// stderr and is no failure: reading goes on with what there is.
func openEntries(cmd *cobra.Command) (*entries, error) {
	file, err := knowledge.DatabasePath()
	if err != nil {
		return nil, exitWith(exitDatabase, err)
	}
	store, trouble := knowledge.Open(cmd.Context(), file)
	book, err := store.Load(cmd.Context())
	if trouble == nil {
		trouble = err
	}
	warn := func(err error) { _, _ = fmt.Fprintf(cmd.ErrOrStderr(), "unblock: %v\n", err) }
	if trouble != nil {
		warn(trouble)
	}
	cwd, err := absolute(".")
	if err != nil {
		return nil, exitWith(exitInternal, err)
	}
	config, problems := project.FindConfig(disk{}, path.Join(cwd, "any"))
	for _, p := range problems {
		warn(p)
	}
	shared, errs := sharedEntries(cmd.Context(), cwd, config)
	for _, err := range errs {
		warn(err)
	}
	return &entries{store: store, book: book.With(shared...), config: config, shared: errs, trouble: trouble}, nil
}

// sharedEntries are the layers above the user's for the folder cwd: the team's,
// where the configuration says they are, and the project's. The errors say what
// could not be used.
func sharedEntries(ctx context.Context, cwd string, config *project.Config) (all []*knowledge.Entry, errs []error) {
	for _, p := range config.EntryPaths() {
		team, faults := knowledge.TeamEntries(ctx, filepath.FromSlash(p))
		all = append(all, team...)
		for _, err := range faults {
			errs = append(errs, fmt.Errorf("%s: %w", p, err))
		}
	}
	own, faults := knowledge.ProjectEntries(filepath.FromSlash(cwd))
	for _, err := range faults {
		errs = append(errs, fmt.Errorf("%s: %w", knowledge.ProjectDir, err))
	}
	return append(all, own...), errs
}

// withEntries makes a command's function of one that needs the entries.
func withEntries(f func(cmd *cobra.Command, args []string, db *entries) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		db, err := openEntries(cmd)
		if err != nil {
			return err
		}
		defer func() { _ = db.store.Close() }()
		return f(cmd, args, db)
	}
}

// entry finds an entry by its slug.
func (db *entries) entry(slug string) (*knowledge.Entry, error) {
	if e := db.book.Entry(slug); e != nil {
		return e, nil
	}
	if db.book.Disabled(slug) {
		return nil, exitWith(exitNothing, fmt.Errorf("the entry %s is disabled; `unblock entry disable --undo %s` brings it back", slug, slug))
	}
	if like := db.book.Search(strings.ReplaceAll(slug, "-", " "), 1); len(like) > 0 {
		return nil, exitWith(exitNothing, fmt.Errorf("no entry %s; did you mean %s?", slug, like[0].Entry.Slug))
	}
	return nil, exitWith(exitNothing, fmt.Errorf("no entry %s", slug))
}

// changed gives the error of a change its exit code.
func changed(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, knowledge.ErrNoEntry):
		return exitWith(exitNothing, err)
	case errors.Is(err, context.Canceled):
		return exitWith(exitInternal, err)
	}
	return exitWith(exitDatabase, err)
}

func wantsJSON(cmd *cobra.Command) bool {
	on, err := cmd.Flags().GetBool("json")
	return err == nil && on
}

// printJSON writes v for programs; Markdown in it keeps its angle brackets.
func printJSON(cmd *cobra.Command, v any) error {
	enc := json.NewEncoder(cmd.OutOrStdout())
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return internal(enc.Encode(v))
}

// internal marks the failure of writing output.
func internal(err error) error {
	if err == nil {
		return nil
	}
	return exitWith(exitInternal, err)
}

// done reports a change: a sentence for people, an object for programs.
func done(cmd *cobra.Command, action, slug, sentence string) error {
	if wantsJSON(cmd) {
		return printJSON(cmd, map[string]string{"action": action, "slug": slug})
	}
	_, err := fmt.Fprintln(cmd.OutOrStdout(), sentence)
	return internal(err)
}

func newEntryList() *cobra.Command {
	var layer, code, tag, status string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the entries of every layer",
		Args:  cobra.NoArgs,
		RunE: withEntries(func(cmd *cobra.Command, _ []string, db *entries) error {
			list := []*knowledge.Entry{}
			for _, e := range db.book.Entries() {
				if (layer == "" || e.Layer.String() == layer) && (status == "" || string(e.Status) == status) &&
					(tag == "" || slices.Contains(e.Tags, tag)) && (code == "" || slices.Contains(e.Codes, catalogue.Code(code))) {
					list = append(list, e)
				}
			}
			if wantsJSON(cmd) {
				if err := printJSON(cmd, list); err != nil {
					return err
				}
			} else if err := printTable(cmd.OutOrStdout(), list); err != nil {
				return internal(err)
			}
			if len(list) == 0 {
				return exitWith(exitNothing, nil)
			}
			return nil
		}),
	}
	cmd.Flags().StringVar(&layer, "layer", "", "only those of a layer: project, team, user, seed")
	cmd.Flags().StringVar(&code, "code", "", "only those for a diagnostic code")
	cmd.Flags().StringVar(&tag, "tag", "", "only those with a tag")
	cmd.Flags().StringVar(&status, "status", "", "only those with a status: pending, verified, outdated, disputed")
	return cmd
}

func printTable(w io.Writer, list []*knowledge.Entry) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, e := range list {
		_, _ = fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", e.Slug, e.Layer, e.Status, e.Title)
	}
	return table.Flush()
}

func newEntryShow() *cobra.Command {
	var markdown bool
	cmd := &cobra.Command{
		Use:   "show SLUG",
		Short: "Show one entry in full",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			e, err := db.entry(args[0])
			if err != nil {
				return err
			}
			if db.trouble == nil {
				// Counting a look is not worth a failure of the look itself.
				_ = db.store.View(cmd.Context(), e.Slug)
			}
			switch {
			case wantsJSON(cmd):
				return printJSON(cmd, e)
			case markdown:
				_, err = cmd.OutOrStdout().Write(e.Markdown())
			default:
				_, err = io.WriteString(cmd.OutOrStdout(), e.Document())
			}
			return internal(err)
		}),
	}
	cmd.Flags().BoolVar(&markdown, "markdown", false, "print the form that is edited, with front matter")
	return cmd
}

func newEntrySearch() *cobra.Command {
	var limit int
	var file string
	cmd := &cobra.Command{
		Use:   "search [TEXT...]",
		Short: "Find entries by words or by a pasted error message",
		Example: `  unblock entry search event loop is blocked
  unblock entry search --error traceback.txt
  tail -50 api.log | unblock entry search --error -`,
		Args: func(_ *cobra.Command, args []string) error {
			if (len(args) == 0) == (file == "") {
				return errors.New("give either words or --error FILE")
			}
			return nil
		},
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			text := strings.Join(args, " ")
			if file != "" {
				src, err := readInput(cmd, file)
				if err != nil {
					return err
				}
				text = string(src)
			}
			if strings.TrimSpace(text) == "" {
				return exitWith(exitUsage, errors.New("there is no text to search for"))
			}
			hits, err := db.store.Search(cmd.Context(), db.book, text, limit)
			if err != nil && db.trouble == nil {
				_, _ = fmt.Fprintf(cmd.ErrOrStderr(), "unblock: %v\n", err)
			}
			if err := printHits(cmd, hits); err != nil {
				return err
			}
			if len(hits) == 0 {
				return exitWith(exitNothing, errors.New("no entry found"))
			}
			return nil
		}),
	}
	cmd.Flags().IntVar(&limit, "limit", 10, "show at most so many")
	cmd.Flags().StringVar(&file, "error", "", "search for the messages in a file, such as a log or traceback; '-' is standard input")
	return cmd
}

func printHits(cmd *cobra.Command, hits []knowledge.Hit) error {
	if wantsJSON(cmd) {
		if hits == nil {
			hits = []knowledge.Hit{}
		}
		return printJSON(cmd, hits)
	}
	for _, h := range hits {
		if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%s\n    %s\n", h.Entry.Slug, h.Entry.Title); err != nil {
			return internal(err)
		}
	}
	return nil
}

// readInput reads a file, or standard input for "-".
func readInput(cmd *cobra.Command, file string) ([]byte, error) {
	var src []byte
	var err error
	if file == "-" {
		src, err = io.ReadAll(cmd.InOrStdin())
	} else {
		src, err = os.ReadFile(file)
	}
	if err != nil {
		return nil, exitWith(exitUsage, err)
	}
	return src, nil
}
