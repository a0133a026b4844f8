package lsp

import (
	"context"
	"maps"
	"net/url"
	"path/filepath"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// openEntry is the command that shows an entry in the editor. Its argument is
// the entry's slug.
const openEntry = "unblock.openEntry"

// commands run a command of workspace/executeCommand.
var commands = map[string]func(*session, []protocol.LSPAny) error{
	openEntry: (*session).openEntry,
}

func commandNames() []string { return slices.Sorted(maps.Keys(commands)) }

type executeCommandParams struct {
	Command   string            `json:"command"`
	Arguments []protocol.LSPAny `json:"arguments"`
}

func (s *session) executeCommand(_ context.Context, _ *snapshot, p *executeCommandParams) (any, error) {
	run, known := commands[p.Command]
	if !known {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s: not a command of this server", p.Command)
	}
	return nil, run(s, p.Arguments)
}

func openEntryCommand(slug string) protocol.Command {
	return protocol.Command{Title: "Open the entry", Command: openEntry, Arguments: []protocol.LSPAny{encoded(protocol.String(slug))}}
}

// openEntry shows the page of an entry, or tells where it is.
func (s *session) openEntry(args []protocol.LSPAny) error {
	var slug string
	if len(args) != 1 || protocol.Unmarshal(args[0], &slug) != nil {
		return jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s: want the slug of an entry", openEntry)
	}
	entry := s.book().Entry(slug)
	if entry == nil {
		return jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s: there is no entry %q", openEntry, slug)
	}
	page := s.pages.uri(entry)
	if page == "" {
		return jsonrpc2.Errorf(jsonrpc2.InternalError, "%s: the page of %q can't be written", openEntry, slug)
	}
	if !s.client.showDocument {
		s.tell(protocol.MessageTypeInfo, "unblock: "+entry.Title+": "+fileOf(page))
		return nil
	}
	// The client may answer our request only after we have answered its own.
	s.background(func() {
		focus := true
		result, err := s.editor.ShowDocument(s.ctx, &protocol.ShowDocumentParams{URI: uri.URI(page), TakeFocus: &focus})
		if s.ctx.Err() == nil && (err != nil || result == nil || !result.Success) {
			s.tell(protocol.MessageTypeInfo, "unblock: "+entry.Title+": "+fileOf(page))
		}
	})
	return nil
}

// fileOf is the path behind a file URI of ours, for people.
func fileOf(page string) string {
	u, err := url.Parse(page)
	if err != nil {
		return page
	}
	return filepath.FromSlash(u.Path)
}
