package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/knowledge"
)

func newEntryCheck() *cobra.Command {
	return &cobra.Command{
		Use:   "check [FILE...]",
		Short: "Check entry files, by default the project's and all entries of every layer",
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			faults := map[string]string{}
			checked := 0
			for _, file := range args {
				src, err := readInput(cmd, file)
				if err != nil {
					return err
				}
				checked++
				if in := incomingMarkdown(file, src); in.Err != nil {
					faults[file] = in.Err.Error()
				}
			}
			if len(args) == 0 {
				for _, err := range db.shared {
					folder, why, _ := strings.Cut(err.Error(), ": ")
					if file, rest, ok := strings.Cut(why, ".md: "); ok {
						folder, why = folder+"/"+file+".md", rest
					}
					faults[folder] = why
				}
				for _, e := range db.book.Entries() {
					checked++
					if err := e.Check(); err != nil {
						faults[e.Layer.String()+"/"+e.Slug] = err.Error()
					}
				}
			}
			return printFaults(cmd, checked, faults)
		}),
	}
}

func printFaults(cmd *cobra.Command, checked int, faults map[string]string) error {
	if wantsJSON(cmd) {
		if err := printJSON(cmd, map[string]any{"checked": checked, "faults": faults}); err != nil {
			return err
		}
	} else {
		for _, name := range slices.Sorted(maps.Keys(faults)) {
			_, _ = fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", name, strings.ReplaceAll(faults[name], "\n", "; "))
		}
		if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%d entries checked, %d with faults.\n", checked, len(faults)); err != nil {
			return internal(err)
		}
	}
	if len(faults) > 0 {
		return exitWith(exitNothing, nil)
	}
	return nil
}

func newEntryPath() *cobra.Command {
	return &cobra.Command{
		Use:   "path",
		Short: "Print where the database is",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			path, err := knowledge.DatabasePath()
			if err != nil {
				return exitWith(exitDatabase, err)
			}
			if wantsJSON(cmd) {
				return printJSON(cmd, map[string]string{"path": path})
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), path)
			return internal(err)
		},
	}
}

func newEntryDoctor() *cobra.Command {
	return &cobra.Command{
		Use:   "doctor",
		Short: "Examine the database",
		Args:  cobra.NoArgs,
		RunE: withEntries(func(cmd *cobra.Command, _ []string, db *entries) error {
			health, err := db.store.Examine(cmd.Context())
			if err != nil {
				return exitWith(exitDatabase, errors.Join(db.trouble, err))
			}
			if wantsJSON(cmd) {
				err = printJSON(cmd, health)
			} else {
				_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s\nschema %d, %d bytes, %d entries of yours, %d built in, writable: %t\n",
					health.Path, health.Schema, health.Bytes, health.Entries, health.Seeds, health.Writable)
				for _, fault := range health.Faults {
					_, _ = fmt.Fprintf(cmd.OutOrStdout(), "fault: %s\n", fault)
				}
				err = internal(err)
			}
			switch {
			case err != nil:
				return err
			case db.trouble != nil:
				return exitWith(exitDatabase, nil)
			case len(health.Faults) > 0:
				return exitWith(exitNothing, nil)
			}
			return nil
		}),
	}
}

func newEntryBackup() *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Write a copy of the database, also while it is in use",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			file, err := filepath.Abs(args[0])
			if err != nil {
				return exitWith(exitUsage, err)
			}
			if file == db.store.Path() {
				return exitWith(exitUsage, errors.New("that is the database itself"))
			}
			if !replaceable(file) {
				return exitWith(exitUsage, fmt.Errorf("%s is there, and is no database: a backup would replace it", file))
			}
			if err := db.store.Backup(cmd.Context(), file); err != nil {
				return exitWith(exitDatabase, err)
			}
			if wantsJSON(cmd) {
				return printJSON(cmd, map[string]string{"action": "backed up", "path": file})
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "Wrote %s.\n", file)
			return internal(err)
		}),
	}
}

// replaceable reports whether a backup may take the place of file: an older
// backup, but nothing else of the user's.
func replaceable(file string) bool {
	f, err := os.Open(file)
	if err != nil {
		return errors.Is(err, fs.ErrNotExist)
	}
	defer func() { _ = f.Close() }()
	const magic = "SQLite format 3\x00"
	head := make([]byte, len(magic))
	n, _ := io.ReadFull(f, head)
	return n == 0 || string(head) == magic
}
