package lsp

import (
	"context"

	"go.lsp.dev/protocol"
)

// applyFixName is the command that makes the edit of a fix, for clients that
// take code actions as commands alone.
const applyFixName = "unblock.applyFix"

// codeActions answers with actions, or with commands that do the same where the
// client has never heard of actions.
func (s *session) codeActions(ctx context.Context, snap *snapshot, p *codeActionParams) (any, error) {
	answer, err := s.codeAction(ctx, snap, p)
	actions, ok := answer.([]protocol.CommandOrCodeAction)
	if err != nil || !ok || s.client.literals {
		return answer, err
	}
	commands := []protocol.CommandOrCodeAction{}
	for _, action := range actions {
		if a, ok := action.(*protocol.CodeAction); ok {
			commands = append(commands, commandOf(a))
		}
	}
	return commands, nil
}

func commandOf(a *protocol.CodeAction) *protocol.Command {
	if a.Edit == nil {
		return &protocol.Command{Title: a.Title, Command: a.Command.Command, Arguments: a.Command.Arguments}
	}
	return &protocol.Command{Title: a.Title, Command: applyFixName, Arguments: []protocol.LSPAny{encoded(a.Edit)}}
}

// applyFix has the client make an edit that it was given as a command.
func (s *session) applyFix(_ context.Context, _ *snapshot, args []protocol.LSPAny) (any, error) {
	var edit protocol.WorkspaceEdit
	if len(args) != 1 || protocol.Unmarshal(args[0], &edit) != nil {
		return nil, badArgument("want an edit")
	}
	if !s.client.applyEdit {
		return nil, errNoApplyEdit
	}
	s.sendEdit(edit)
	return nil, nil
}
