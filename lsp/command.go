package lsp

import (
	"context"
	"errors"
	"maps"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// A command answers workspace/executeCommand. Its arguments are a list of one
// object, or empty where it needs none.
type command func(s *session, ctx context.Context, snap *snapshot, args []protocol.LSPAny) (any, error)

// The commands that the server sends to clients itself.
const openEntryName = "unblock.openEntry"

// commands are the names that a client may execute.
var commands = map[string]command{
	openEntryName:             (*session).openEntry,
	"unblock.searchEntries":   given((*session).searchEntries),
	"unblock.newEntry":        given((*session).newEntry),
	"unblock.statistics":      bare((*session).statistics),
	"unblock.exportReport":    bare((*session).exportReport),
	"unblock.restartIndex":    bare((*session).restartIndex),
	showCallName:              given((*session).showCall),
	applyFixName:              (*session).applyFix,
	"unblock.fixAllFile":      given((*session).fixAllFile),
	"unblock.fixAllWorkspace": bare((*session).fixAllWorkspace),
}

func commandNames() []string { return slices.Sorted(maps.Keys(commands)) }

type executeCommandParams struct {
	Command   string            `json:"command"`
	Arguments []protocol.LSPAny `json:"arguments"`
}

func (s *session) executeCommand(ctx context.Context, snap *snapshot, p *executeCommandParams) (any, error) {
	run, known := commands[p.Command]
	if !known {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s: not a command of this server", p.Command)
	}
	result, err := run(s, ctx, snap, p.Arguments)
	if bad := badArgument(""); errors.As(err, &bad) {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s: %s", p.Command, string(bad))
	}
	return result, err
}

// badArgument says what is wrong with the arguments of a command.
type badArgument string

// Error implements error.
func (b badArgument) Error() string { return string(b) }

// given decodes the one argument of a command.
func given[A any](run func(*session, context.Context, *snapshot, *A) (any, error)) command {
	return func(s *session, ctx context.Context, snap *snapshot, args []protocol.LSPAny) (any, error) {
		var a A
		if len(args) != 1 {
			return nil, badArgument("want one argument, an object")
		}
		if err := protocol.Unmarshal(args[0], &a); err != nil {
			return nil, badArgument(err.Error())
		}
		return run(s, ctx, snap, &a)
	}
}

// bare is a command without arguments. What a client passes all the same, as
// some do with their own menus' context, is not looked at.
func bare(run func(*session, context.Context, *snapshot) (any, error)) command {
	return func(s *session, ctx context.Context, snap *snapshot, _ []protocol.LSPAny) (any, error) {
		return run(s, ctx, snap)
	}
}

// documentResult is what a command returns that wrote a document.
type documentResult struct {
	URI string `json:"uri"`
}
