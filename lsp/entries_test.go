package lsp_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/lsp"
)

// house is an entry of a project, for time.sleep.
const house = `---
title: Sleeping in this project goes through its clock
slug: our-clock
category: gotcha
severity: major
status: verified
language: python
tags: [asyncio, sleep, clock]
keywords: [sleep, clock, tests]
error_messages: ["the clock stood still"]
symbols: [time.sleep]
card:
  title: Our clock
---

## Problem

Tests replace the clock of the project, and a sleep that goes round it makes them wait for real.

## Solution

Await the sleep method of the project's own clock; it is asyncio.sleep in production and nothing at all in tests.
`

// A project's own entry is on the card, and leaves it when its file changes.
func TestEntriesOfTheProject(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, filepath.FromSlash(knowledge.ProjectDir))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "our-clock.md")
	if err := os.WriteFile(file, []byte(house), 0o600); err != nil {
		t.Fatal(err)
	}
	e := start(t, lsp.Options{})
	e.must("initialize", object{"capabilities": pushing(), "workspaceFolders": []object{{"uri": "file://" + root, "name": "w"}}}, nil)
	e.tell("initialized", object{})
	doc := "file://" + root + "/app.py"
	e.didOpen(doc, 1, sleepy)
	linked := func(page string) func() bool {
		return func() bool {
			all := e.allPushed(doc)
			last := len(all) - 1
			return last >= 0 && len(all[last].Diagnostics) == 1 && strings.HasSuffix(all[last].Diagnostics[0].CodeDescription.Href, page)
		}
	}
	e.until("link to the project's entry", linked("/our-clock.md"))
	if h := e.hover(doc, 4, 6); h == nil || !strings.Contains(h.Contents.Value, "our-clock.md") {
		t.Errorf("hover: %+v", h)
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	e.tell("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": "file://" + file, "type": 3}}})
	e.until("link to another entry", func() bool { return !linked("/our-clock.md")() })
}

// The team's entries are where the configuration says. A change of a layer on
// disk is seen although nobody tells of it.
func TestEntriesOfTheTeam(t *testing.T) {
	root, team := t.TempDir(), t.TempDir()
	file := filepath.Join(team, "our-clock.md")
	if err := os.WriteFile(file, []byte(house), 0o600); err != nil {
		t.Fatal(err)
	}
	database := filepath.Join(t.TempDir(), "entries.db")
	var loads atomic.Int32
	e := start(t, lsp.Options{Database: database, LoadBook: func(context.Context) (*knowledge.Book, error) {
		loads.Add(1)
		return knowledge.Seed(), nil
	}})
	e.must("initialize", object{
		"capabilities": pushing(), "workspaceFolders": []object{{"uri": "file://" + root, "name": "w"}},
		"initializationOptions": object{"entries": []string{filepath.ToSlash(team)}},
	}, nil)
	e.tell("initialized", object{})
	doc := "file://" + root + "/app.py"
	e.didOpen(doc, 1, sleepy)
	// Nobody tells of these changes: they are seen when somebody asks.
	asks := func(what string, ok func(card string) bool) {
		t.Helper()
		for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
			if h := e.hover(doc, 4, 6); h != nil && ok(h.Contents.Value) {
				return
			}
			if time.Now().After(deadline) {
				t.Fatalf("no %s", what)
			}
		}
	}
	theirs := func(card string) bool { return strings.Contains(card, "our-clock.md") }
	asks("entry of the team", theirs)
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	asks("other entry", func(card string) bool { return !theirs(card) })
	before := loads.Load()
	if err := os.WriteFile(database, []byte("changed"), 0o600); err != nil {
		t.Fatal(err)
	}
	asks("new reading of the database", func(string) bool { return loads.Load() > before })
	if err := os.WriteFile(file, []byte(house), 0o600); err != nil {
		t.Fatal(err)
	}
	asks("entry that came back", theirs)
	e.tell("workspace/didChangeConfiguration", object{"settings": object{"entries": []string{}}})
	asks("entry of no team", func(card string) bool { return !theirs(card) })
}

// A database in trouble costs one message; the embedded entries stand in.
func TestTroubleWithTheDatabase(t *testing.T) {
	e := open(t, pushing(), lsp.Options{LoadBook: func(context.Context) (*knowledge.Book, error) {
		return nil, errors.New("the database is locked")
	}})
	e.didOpen(app, 1, sleepy)
	told := func() int {
		n := 0
		for _, m := range e.heard {
			if m.Method == "window/logMessage" && strings.Contains(string(m.Params), "the database is locked") {
				n++
			}
		}
		return n
	}
	e.until("message", func() bool { return told() == 1 })
	e.tell("workspace/didChangeConfiguration", object{"settings": nil})
	e.tell("workspace/didChangeConfiguration", object{"settings": nil})
	if h := e.hover(app, 4, 6); h == nil || !strings.Contains(h.Contents.Value, "time.sleep") {
		t.Errorf("hover: %+v", h)
	}
	e.until("no second message", func() bool { return told() == 1 })
}

// Loading the entries holds up neither diagnostics nor hover.
func TestEntriesThatTakeTheirTime(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	e := open(t, pushing(), lsp.Options{LoadBook: func(ctx context.Context) (*knowledge.Book, error) {
		select {
		case <-release:
		case <-ctx.Done():
		}
		return knowledge.Seed(), nil
	}})
	e.didOpen(app, 1, sleepy)
	wantFindings(t, e.pushed(app, 1), 1)
	if e.hover(app, 4, 6) == nil {
		t.Error("no hover")
	}
	if actions := e.actions(app, rangeOf(4, 6, 4, 6), object{}); !slices.ContainsFunc(actions, func(a codeAction) bool { return a.Command != nil }) {
		t.Errorf("actions: %+v", actions)
	}
}
