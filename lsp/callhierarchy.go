package lsp

import (
	"context"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/text"
)

type positionParams struct {
	TextDocument textDocument `json:"textDocument"`
	Position     place        `json:"position"`
}

type callHierarchyParams struct {
	Item struct {
		Data *placeData `json:"data"`
	} `json:"item"`
}

// placeData names a place of the call hierarchy across requests.
type placeData struct {
	Path   string `json:"path"`
	Name   string `json:"name"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Blocks bool   `json:"blocks"`
}

func (d *placeData) place() analysis.Place {
	p := analysis.Place{Path: d.Path, Name: d.Name, Span: text.Span{Start: d.Start, End: d.End}}
	if d.Blocks {
		p.Blocks = &analysis.Blocks{Symbol: d.Name}
	}
	return p
}

// prepareCallHierarchy answers with the blocking call or the function under the
// cursor, and with null where nothing there has to do with what blocks: that is
// another server's.
func (s *session) prepareCallHierarchy(ctx context.Context, snap *snapshot, p *positionParams) (any, error) {
	doc := snap.docs[pathOf(p.TextDocument.URI, s.windows)]
	if doc == nil || !doc.python {
		return nil, nil
	}
	offset := doc.lines.Offset(p.Position.position(), s.client.encoding)
	at, ok := snap.inModule(doc, text.Span{Start: offset, End: offset})
	if !ok {
		return nil, nil
	}
	found, err := snap.engine.PlacesAt(ctx, doc.path, at.Start)
	if len(found) == 0 || err != nil {
		return nil, err
	}
	c, items := s.converter(snap), make([]protocol.CallHierarchyItem, len(found))
	for i, place := range found {
		items[i] = c.hierarchyItem(place)
	}
	return items, nil
}

// incomingCalls leads from a blocking call up to the coroutines that reach it.
func (s *session) incomingCalls(ctx context.Context, snap *snapshot, p *callHierarchyParams) (any, error) {
	if p.Item.Data == nil {
		return nil, errForeignItem
	}
	links, err := snap.engine.Incoming(ctx, p.Item.Data.place())
	if err != nil {
		return nil, err
	}
	c, calls := s.converter(snap), make([]protocol.CallHierarchyIncomingCall, len(links))
	for i, l := range links {
		calls[i] = protocol.CallHierarchyIncomingCall{From: c.hierarchyItem(l.Place), FromRanges: c.ranges(l.Place.Path, l.At)}
	}
	return calls, nil
}

// outgoingCalls leads from a coroutine down to what blocks below it.
func (s *session) outgoingCalls(ctx context.Context, snap *snapshot, p *callHierarchyParams) (any, error) {
	if p.Item.Data == nil {
		return nil, errForeignItem
	}
	from := p.Item.Data.place()
	links, err := snap.engine.Outgoing(ctx, from)
	if err != nil {
		return nil, err
	}
	c, calls := s.converter(snap), make([]protocol.CallHierarchyOutgoingCall, len(links))
	for i, l := range links {
		calls[i] = protocol.CallHierarchyOutgoingCall{To: c.hierarchyItem(l.Place), FromRanges: c.ranges(from.Path, l.At)}
	}
	return calls, nil
}

var errForeignItem = jsonrpc2.NewError(jsonrpc2.InvalidParams, "this item did not come from this server")

func (c *converter) ranges(path string, spans []text.Span) []protocol.Range {
	ranges := make([]protocol.Range, len(spans))
	for i, s := range spans {
		_, ranges[i] = c.place(path, s)
	}
	return ranges
}

func (c *converter) hierarchyItem(p analysis.Place) protocol.CallHierarchyItem {
	address, on := c.place(p.Path, p.Span)
	_, name := c.place(p.Path, p.Selection)
	item := protocol.CallHierarchyItem{
		Name: p.Name, Kind: protocol.SymbolKindFunction, URI: uri.URI(address), Range: on, SelectionRange: name,
		Data: encoded(&placeData{Path: p.Path, Name: p.Name, Start: p.Span.Start, End: p.Span.End, Blocks: p.Blocks != nil}),
	}
	detail := ""
	switch {
	case p.Blocks != nil:
		item.Kind = protocol.SymbolKindEvent
		detail = "blocks: " + string(p.Blocks.Latency)
	case p.OnLoop:
		detail = "runs on the event loop"
	}
	if strings.Contains(p.Name, ".") && p.Blocks == nil {
		item.Kind = protocol.SymbolKindMethod
	}
	if detail != "" {
		item.Detail = &detail
	}
	return item
}
