package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/lsp"
)

// newServeCommand runs the language server on standard input and output.
func newServeCommand() *cobra.Command {
	var logFile, logLevel string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run the language server on standard input and output",
		Long: `serve speaks the Language Server Protocol on standard input and output. It is
started by an editor. It logs to a file if one is named, else to the editor: an
editor takes all that stands on standard error for an error, so only warnings
go there too.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			log, done, err := openLog(cmd.ErrOrStderr(), logFile, logLevel)
			if err != nil {
				return exitWith(exitUsage, err)
			}
			defer done()
			out := cmd.OutOrStdout()
			if out == io.Writer(os.Stdout) {
				os.Stdout = os.Stderr // a stray print must not reach the wire
				lsp.KeepResponsive()
			}
			// Without the Closer of the process's own input: closing that can block.
			in := io.MultiReader(cmd.InOrStdin())
			database, _ := knowledge.DatabasePath() // loadBook tells what is wrong
			code := lsp.Serve(cmd.Context(), in, out, lsp.Options{
				Files: disk{}, LoadBook: loadBook, Database: database, Logger: log, Version: versionText(),
			})
			if code != exitClean {
				return exitWith(code, nil)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&logFile, "log-file", "", "append the log to this file, and write nothing to standard error")
	cmd.Flags().StringVar(&logLevel, "log-level", "", "log what is at least this serious: debug, info, warn, error (default info in a file, warn on standard error)")
	cmd.Flags().Bool("stdio", true, "accepted because editors pass it; there is no other transport")
	return cmd
}

// loadBook reads the entries of the user's database. The error is one to be
// told; the book is there all the same.
func loadBook(ctx context.Context) (*knowledge.Book, error) {
	path, err := knowledge.DatabasePath()
	if err != nil {
		return knowledge.Seed(), err
	}
	store, trouble := knowledge.Open(ctx, path)
	book, err := store.Load(ctx)
	return book, errors.Join(trouble, err, store.Close())
}

// openLog makes the server's log. done closes what was opened.
func openLog(stderr io.Writer, file, level string) (log *slog.Logger, done func(), err error) {
	threshold := slog.LevelWarn
	if file != "" {
		threshold = slog.LevelInfo
	}
	if level == "" {
		level = threshold.String()
	}
	if err := threshold.UnmarshalText([]byte(level)); err != nil {
		return nil, nil, fmt.Errorf("--log-level %q: want debug, info, warn or error", level)
	}
	out, done := stderr, func() {}
	if file != "" {
		f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			return nil, nil, fmt.Errorf("--log-file: %w", err)
		}
		out, done = f, func() { _ = f.Close() } // the session is over, nobody is left to tell
	}
	return slog.New(slog.NewTextHandler(out, &slog.HandlerOptions{Level: threshold})), done, nil
}
