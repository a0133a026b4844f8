package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/knowledge"
)

// importReport is what an import did, by slug; Rejected says why.
type importReport struct {
	Added     []string          `json:"added"`
	Replaced  []string          `json:"replaced"`
	Unchanged []string          `json:"unchanged"`
	Skipped   []string          `json:"skipped"`  // another entry has the slug
	Rejected  map[string]string `json:"rejected"` // place in the source -> reason
	DryRun    bool              `json:"dry_run"`
}

func newEntryImport() *cobra.Command {
	var dryRun bool
	var onConflict string
	cmd := &cobra.Command{
		Use:   "import PATH...",
		Short: "Import entries: Markdown files or folders, JSON Lines, or a hivebrain.db",
		Long: `Imports entries into your layer: Markdown files with front matter or folders
of them, JSON Lines or a JSON array, or the database of a HiveBrain. Importing
the same again changes nothing. Every entry that is rejected is reported with
its reason, and the exit code is 1 then.`,
		Args: cobra.MinimumNArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			if !slices.Contains([]string{"skip", "replace", "fail"}, onConflict) {
				return exitWith(exitUsage, fmt.Errorf("--on-conflict %q: want skip, replace or fail", onConflict))
			}
			var all []knowledge.Incoming
			for _, path := range args {
				some, err := readIncoming(cmd, path)
				if err != nil {
					return err
				}
				all = append(all, some...)
			}
			report, keep := sortIncoming(db, all, onConflict == "replace")
			report.DryRun = dryRun
			if onConflict == "fail" && len(report.Skipped) > 0 {
				return exitWith(exitNothing, fmt.Errorf("nothing imported, these slugs are taken: %s", strings.Join(report.Skipped, ", ")))
			}
			if !dryRun {
				if err := db.store.PutAll(cmd.Context(), keep, "imported"); err != nil {
					return changed(err)
				}
			}
			if err := report.print(cmd); err != nil {
				return err
			}
			if len(report.Rejected) > 0 {
				return exitWith(exitNothing, nil)
			}
			return nil
		}),
	}
	cmd.Flags().BoolVar(&dryRun, "dry-run", false, "only say what would be done")
	cmd.Flags().StringVar(&onConflict, "on-conflict", "skip", "where another entry has the slug: skip, replace or fail")
	return cmd
}

// readIncoming reads entries from a path by what stands there.
func readIncoming(cmd *cobra.Command, path string) ([]knowledge.Incoming, error) {
	if path != "-" {
		info, err := os.Stat(path)
		if err != nil {
			return nil, exitWith(exitUsage, err)
		}
		if info.IsDir() {
			return readFolder(path)
		}
	}
	src, err := readInput(cmd, path)
	if err != nil {
		return nil, err
	}
	var all []knowledge.Incoming
	switch {
	case bytes.HasPrefix(src, []byte("SQLite format 3\x00")):
		all, err = knowledge.ReadHivebrain(cmd.Context(), path)
	case strings.EqualFold(filepath.Ext(path), ".md") || bytes.HasPrefix(bytes.TrimPrefix(src, []byte("\ufeff")), []byte("---")):
		all = []knowledge.Incoming{incomingMarkdown(path, src)}
	default:
		all, err = knowledge.ReadJSON(bytes.NewReader(src))
	}
	if err != nil {
		return nil, exitWith(exitDatabase, err)
	}
	for i := range all {
		if all[i].Source != path {
			all[i].Source = path + ": " + all[i].Source
		}
	}
	return all, nil
}

func readFolder(dir string) ([]knowledge.Incoming, error) {
	names, err := fs.Glob(os.DirFS(dir), "*.md")
	if err != nil {
		return nil, exitWith(exitInternal, err)
	}
	var all []knowledge.Incoming
	for _, name := range names {
		path := filepath.Join(dir, name)
		src, err := os.ReadFile(path)
		if err != nil {
			all = append(all, knowledge.Incoming{Source: path, Err: err})
			continue
		}
		all = append(all, incomingMarkdown(path, src))
	}
	return all, nil
}

func incomingMarkdown(path string, src []byte) knowledge.Incoming {
	e, err := knowledge.ParseMarkdown(src)
	if err == nil && e.Slug == "" {
		e.Slug = knowledge.Slugify(e.Title)
	}
	if err == nil {
		err = e.Check()
	}
	if err != nil {
		return knowledge.Incoming{Source: path, Err: err}
	}
	return knowledge.Incoming{Source: path, Entry: e}
}

// sortIncoming decides what becomes of each entry.
func sortIncoming(db *entries, all []knowledge.Incoming, replace bool) (importReport, []*knowledge.Entry) {
	r := importReport{Added: []string{}, Replaced: []string{}, Unchanged: []string{}, Skipped: []string{}, Rejected: map[string]string{}}
	var keep []*knowledge.Entry
	taken := map[string]bool{}
	for _, in := range all {
		if in.Err != nil {
			r.Rejected[in.Source] = in.Err.Error()
			continue
		}
		slug := in.Entry.Slug
		if taken[slug] {
			r.Rejected[in.Source] = "the import has an entry " + slug + " before it"
			continue
		}
		taken[slug] = true
		old := db.book.Entry(slug)
		switch {
		case old == nil:
			r.Added = append(r.Added, slug)
		case old.SameText(in.Entry):
			r.Unchanged = append(r.Unchanged, slug)
			continue
		case !replace:
			r.Skipped = append(r.Skipped, slug)
			continue
		default:
			r.Replaced = append(r.Replaced, slug)
		}
		keep = append(keep, in.Entry)
	}
	return r, keep
}

func (r importReport) print(cmd *cobra.Command) error {
	if wantsJSON(cmd) {
		return printJSON(cmd, r)
	}
	out := cmd.OutOrStdout()
	for _, source := range slices.Sorted(maps.Keys(r.Rejected)) {
		_, _ = fmt.Fprintf(out, "rejected %s: %s\n", source, strings.ReplaceAll(r.Rejected[source], "\n", "; "))
	}
	for _, slug := range r.Skipped {
		_, _ = fmt.Fprintf(out, "skipped %s: another entry has the slug (--on-conflict replace takes this one)\n", slug)
	}
	verb := "Imported"
	if r.DryRun {
		verb = "Would import"
	}
	_, err := fmt.Fprintf(out, "%s %d new and %d changed entries; %d unchanged, %d skipped, %d rejected.\n",
		verb, len(r.Added), len(r.Replaced), len(r.Unchanged), len(r.Skipped), len(r.Rejected))
	return internal(err)
}

func newEntryExport() *cobra.Command {
	var format, layer string
	cmd := &cobra.Command{
		Use:   "export [SLUG...]",
		Short: "Write entries as Markdown, JSON Lines, or the JSON that HiveBrain takes",
		Long: `Writes the named entries, or all of a layer, to standard output: as Markdown
with front matter (one entry), as JSON Lines that import reads back whole, or
as the JSON of HiveBrain's submit call (one object a line). With --json the
objects are those of one array.`,
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			list, err := db.chosen(args, layer)
			if err != nil {
				return err
			}
			write := map[string]func(*knowledge.Entry) ([]byte, error){
				"hivebrain": (*knowledge.Entry).Hivebrain,
				"jsonl":     func(e *knowledge.Entry) ([]byte, error) { return json.Marshal(e) },
				"markdown":  func(e *knowledge.Entry) ([]byte, error) { return bytes.TrimSuffix(e.Markdown(), []byte("\n")), nil },
			}[format]
			if write == nil {
				return exitWith(exitUsage, fmt.Errorf("--format %q: want jsonl, markdown or hivebrain", format))
			}
			switch {
			case format == "markdown" && len(list) != 1:
				return exitWith(exitUsage, errors.New("--format markdown writes one entry: name it"))
			case format == "markdown" && wantsJSON(cmd):
				return exitWith(exitUsage, errors.New("--format markdown is no JSON"))
			case wantsJSON(cmd):
				return exportArray(cmd, list, write)
			}
			for _, e := range list {
				text, err := write(e)
				if err != nil {
					return exitWith(exitInternal, err)
				}
				if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%s\n", text); err != nil {
					return exitWith(exitInternal, err)
				}
			}
			return nil
		}),
	}
	cmd.Flags().StringVar(&format, "format", "jsonl", "jsonl, markdown or hivebrain")
	cmd.Flags().StringVar(&layer, "layer", "", "all entries of a layer: project, team, user, seed")
	return cmd
}

// exportArray writes the entries as one JSON array.
func exportArray(cmd *cobra.Command, list []*knowledge.Entry, write func(*knowledge.Entry) ([]byte, error)) error {
	all := make([]json.RawMessage, len(list))
	for i, e := range list {
		var err error
		if all[i], err = write(e); err != nil {
			return exitWith(exitInternal, err)
		}
	}
	return printJSON(cmd, all)
}

// chosen are the named entries, or all of a layer, or all.
func (db *entries) chosen(slugs []string, layer string) ([]*knowledge.Entry, error) {
	var list []*knowledge.Entry
	for _, slug := range slugs {
		e, err := db.entry(slug)
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	if len(slugs) == 0 {
		for _, e := range db.book.Entries() {
			if layer == "" || e.Layer.String() == layer {
				list = append(list, e)
			}
		}
	}
	if len(list) == 0 {
		return nil, exitWith(exitNothing, errors.New("no entries to write"))
	}
	return list, nil
}
