package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/aymanbagabas/go-udiff"
	"github.com/spf13/cobra"

	"github.com/unblock-lsp/unblock/knowledge"
)

// entryTemplate is what `unblock entry new` starts an editor with.
const entryTemplate = `---
slug: ''
title: ''
category: gotcha
severity: moderate
status: pending
language: python
tags: []
keywords: []
error_messages: []
symbols: []
codes: []
card:
  text: ''
---

## Problem

What goes wrong, in 50 characters or more.

## Solution

What to do instead, in 80 characters or more.

## Why

## Snippets

BAD: what the mistake looks like

` + "```python\n```" + `

GOOD: what to write instead

` + "```python\n```" + `
`

func newEntryNew() *cobra.Command {
	return &cobra.Command{
		Use:   "new [FILE]",
		Short: "Add an entry of your own, from a Markdown file ('-' is standard input) or in $EDITOR",
		Args:  cobra.MaximumNArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			src, err := entrySource(cmd, args, "new.md", []byte(entryTemplate))
			if err != nil {
				return err
			}
			e, err := soundEntry(src)
			if err != nil {
				return err
			}
			if db.book.Entry(e.Slug) != nil {
				return exitWith(exitUsage, fmt.Errorf("there is an entry %s already; `unblock entry edit` changes it", e.Slug))
			}
			if e.CreatedAt.IsZero() {
				e.CreatedAt = time.Now().UTC().Truncate(time.Second)
			}
			if err := db.store.Put(cmd.Context(), e, "created"); err != nil {
				return changed(err)
			}
			return done(cmd, "created", e.Slug, "Added "+e.Slug+".")
		}),
	}
}

func newEntryEdit() *cobra.Command {
	var from, note string
	cmd := &cobra.Command{
		Use:   "edit SLUG",
		Short: "Change an entry in $EDITOR, or from a file; a built-in one is copied to your layer",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			old, err := db.entry(args[0])
			if err != nil {
				return err
			}
			if old.Layer > knowledge.UserLayer {
				return exitWith(exitUsage, fmt.Errorf("%s is the %s's: edit %s", old.Slug, old.Layer, old.File))
			}
			var given []string
			if from != "" {
				given = []string{from}
			}
			src, err := entrySource(cmd, given, old.Slug+".md", old.Markdown())
			if err != nil {
				return err
			}
			e, err := soundEntry(src)
			if err != nil {
				return err
			}
			if e.Slug != old.Slug {
				return exitWith(exitUsage, fmt.Errorf("the slug changed from %s to %s: add a new entry for that", old.Slug, e.Slug))
			}
			if bytes.Equal(e.Markdown(), old.Markdown()) {
				return done(cmd, "unchanged", e.Slug, e.Slug+" is unchanged.")
			}
			if err := db.store.Put(cmd.Context(), e, note); err != nil {
				return changed(err)
			}
			return done(cmd, "edited", e.Slug, "Changed "+e.Slug+".")
		}),
	}
	cmd.Flags().StringVar(&from, "from", "", "take the entry from a Markdown file; '-' is standard input")
	cmd.Flags().StringVarP(&note, "message", "m", "edited", "why, for the log")
	return cmd
}

// entrySource is the Markdown of an entry: from the file that was named, else
// what the user's editor leaves of start.
func entrySource(cmd *cobra.Command, args []string, name string, start []byte) ([]byte, error) {
	if len(args) == 1 {
		return readInput(cmd, args[0])
	}
	editor := os.Getenv("VISUAL")
	if editor == "" {
		editor = os.Getenv("EDITOR")
	}
	if editor == "" {
		return nil, exitWith(exitUsage, errors.New("neither VISUAL nor EDITOR is set: name a file"))
	}
	dir, err := os.MkdirTemp("", "unblock-entry-")
	if err != nil {
		return nil, exitWith(exitInternal, err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, name)
	if err := os.WriteFile(file, start, 0o600); err != nil {
		return nil, exitWith(exitInternal, err)
	}
	words := append(strings.Fields(editor), file) // as git does: EDITOR may have arguments
	edit := exec.CommandContext(cmd.Context(), words[0], words[1:]...)
	edit.Stdin, edit.Stdout, edit.Stderr = os.Stdin, os.Stderr, os.Stderr
	if err := edit.Run(); err != nil {
		return nil, exitWith(exitUsage, fmt.Errorf("running %s: %w", editor, err))
	}
	src, err := os.ReadFile(file)
	return src, internal(err)
}

// soundEntry reads and checks an entry that a user wrote.
func soundEntry(src []byte) (*knowledge.Entry, error) {
	e, err := knowledge.ParseMarkdown(src)
	if err != nil {
		return nil, exitWith(exitUsage, err)
	}
	if e.Slug == "" {
		e.Slug = knowledge.Slugify(e.Title)
	}
	if err := e.Check(); err != nil {
		return nil, exitWith(exitNothing, fmt.Errorf("the entry can't be kept:\n%w", err))
	}
	return e, nil
}

func newEntryRemove() *cobra.Command {
	return &cobra.Command{
		Use:   "rm SLUG",
		Short: "Remove an entry of your own; `revert` brings it back",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			if e := db.book.Entry(args[0]); e != nil && e.Layer == knowledge.SeedLayer {
				return exitWith(exitUsage, fmt.Errorf("%s is built in: `unblock entry disable %s` puts it away", e.Slug, e.Slug))
			}
			if err := db.store.Remove(cmd.Context(), args[0]); err != nil {
				return changed(err)
			}
			return done(cmd, "removed", args[0], "Removed "+args[0]+".")
		}),
	}
}

func newEntryDisable() *cobra.Command {
	var undo bool
	cmd := &cobra.Command{
		Use:   "disable SLUG",
		Short: "Put an entry of any layer away, or bring it back with --undo",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			if !undo {
				if _, err := db.entry(args[0]); err != nil {
					return err
				}
			} else if !db.book.Disabled(args[0]) {
				return exitWith(exitNothing, fmt.Errorf("%s is not disabled", args[0]))
			}
			if err := db.store.Disable(cmd.Context(), args[0], !undo); err != nil {
				return changed(err)
			}
			if undo {
				return done(cmd, "enabled", args[0], args[0]+" is back.")
			}
			return done(cmd, "disabled", args[0], args[0]+" is put away.")
		}),
	}
	cmd.Flags().BoolVar(&undo, "undo", false, "bring it back")
	return cmd
}

func newEntryReset() *cobra.Command {
	return &cobra.Command{
		Use:   "reset SLUG",
		Short: "Take back your copy, votes and status of an entry",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			if !db.book.Disabled(args[0]) {
				if _, err := db.entry(args[0]); err != nil {
					return err
				}
			}
			if err := db.store.Reset(cmd.Context(), args[0]); err != nil {
				return changed(err)
			}
			return done(cmd, "reset", args[0], args[0]+" is as it came.")
		}),
	}
}

func newEntryDiff() *cobra.Command {
	return &cobra.Command{
		Use:   "diff SLUG",
		Short: "Show what an entry changes in the one that it hides",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			e, err := db.entry(args[0])
			if err != nil {
				return err
			}
			below := db.book.Below(e.Slug, e.Layer)
			if below == nil {
				return exitWith(exitNothing, fmt.Errorf("%s of the %s layer hides no other entry", e.Slug, e.Layer))
			}
			diff := udiff.Unified(below.Layer.String()+"/"+e.Slug+".md", e.Layer.String()+"/"+e.Slug+".md",
				string(below.Markdown()), string(e.Markdown()))
			if wantsJSON(cmd) {
				err = printJSON(cmd, map[string]string{"slug": e.Slug, "diff": diff})
			} else {
				_, err = fmt.Fprint(cmd.OutOrStdout(), diff)
				err = internal(err)
			}
			if err == nil && diff == "" {
				return exitWith(exitNothing, nil)
			}
			return err
		}),
	}
}

func newEntryLog() *cobra.Command {
	return &cobra.Command{
		Use:   "log SLUG",
		Short: "List the revisions of your copy of an entry",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			log, err := db.store.Log(cmd.Context(), args[0])
			if err != nil {
				return changed(err)
			}
			if wantsJSON(cmd) {
				if log == nil {
					log = []knowledge.Revision{}
				}
				if err := printJSON(cmd, log); err != nil {
					return err
				}
			}
			if len(log) == 0 && db.trouble != nil {
				return exitWith(exitDatabase, db.trouble)
			}
			if len(log) == 0 {
				return exitWith(exitNothing, fmt.Errorf("%s has no revisions", args[0]))
			}
			if wantsJSON(cmd) {
				return nil
			}
			for _, r := range log {
				if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%d\t%s\t%s\n", r.Number, r.At.Format(time.RFC3339), r.Note); err != nil {
					return internal(err)
				}
			}
			return nil
		}),
	}
}

func newEntryRevert() *cobra.Command {
	return &cobra.Command{
		Use:   "revert SLUG REVISION",
		Short: "Bring your copy of an entry back to a revision of `log`",
		Args:  cobra.ExactArgs(2),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			number, err := strconv.Atoi(args[1])
			if err != nil {
				return exitWith(exitUsage, fmt.Errorf("revision %q is no number", args[1]))
			}
			if err := db.store.Revert(cmd.Context(), args[0], number); err != nil {
				return changed(err)
			}
			return done(cmd, "reverted", args[0], fmt.Sprintf("%s is back at revision %d.", args[0], number))
		}),
	}
}

func newEntryVerify() *cobra.Command {
	var status string
	cmd := &cobra.Command{
		Use:   "verify SLUG",
		Short: "Say how far an entry can be trusted",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			if !knowledge.KnownStatus(knowledge.Status(status)) {
				return exitWith(exitUsage, fmt.Errorf("status %q: want pending, verified, outdated or disputed", status))
			}
			e, err := db.entry(args[0])
			if err != nil {
				return err
			}
			if err := db.store.SetStatus(cmd.Context(), e.Slug, knowledge.Status(status)); err != nil {
				return changed(err)
			}
			return done(cmd, status, e.Slug, e.Slug+" is "+status+".")
		}),
	}
	cmd.Flags().StringVar(&status, "status", string(knowledge.Verified), "pending, verified, outdated or disputed")
	return cmd
}

func newEntryVote() *cobra.Command {
	var down bool
	cmd := &cobra.Command{
		Use:   "vote SLUG",
		Short: "Vote for an entry, or against it with --down",
		Args:  cobra.ExactArgs(1),
		RunE: withEntries(func(cmd *cobra.Command, args []string, db *entries) error {
			e, err := db.entry(args[0])
			if err != nil {
				return err
			}
			delta := 1
			if down {
				delta = -1
			}
			if err := db.store.Vote(cmd.Context(), e.Slug, delta); err != nil {
				return changed(err)
			}
			return done(cmd, "voted", e.Slug, e.Slug+" has "+counted(e.Upvotes+delta, "vote")+".")
		}),
	}
	cmd.Flags().BoolVar(&down, "down", false, "vote against it")
	return cmd
}
