package lsp

import (
	"context"
	"path"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/unblock-lsp/unblock/analysis/finding"
)

const showCallName = "unblock.showCall"

// showCallCommand leads from the call of a helper to the call in it that blocks.
// It is nil where that is the finding's own, and where the client can't be asked
// to show a place.
func (c *converter) showCallCommand(f *finding.Finding) *protocol.Command {
	if len(f.Chain) < 2 || !c.client.showDocument {
		return nil
	}
	last := f.Chain[len(f.Chain)-1]
	address, on := c.place(last.Path, last.Span)
	return &protocol.Command{
		Title: "Go to `" + last.Name + "` in " + path.Base(last.Path), Command: showCallName,
		Arguments: []protocol.LSPAny{encoded(protocol.Location{URI: uri.URI(address), Range: on})},
	}
}

// showCall shows a place in the editor: the one that showCallCommand names.
func (s *session) showCall(_ context.Context, _ *snapshot, at *protocol.Location) (any, error) {
	if at.URI == "" {
		return nil, badArgument("want a uri and a range")
	}
	s.show(string(at.URI), "the blocking call", &at.Range)
	return nil, nil
}
