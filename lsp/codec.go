package lsp

import (
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// codec encodes payloads the way the protocol's generated types want it. The
// library has such a codec and does not export it.
type codec struct{}

// Marshal encodes v; encoded messages pass through.
func (codec) Marshal(v any) ([]byte, error) {
	raw, ok := v.(jsonrpc2.RawMessage)
	switch {
	case !ok:
		return protocol.Marshal(v)
	case raw == nil:
		return []byte("null"), nil
	}
	return raw, nil
}

// Unmarshal decodes data into v. data is only valid during the call.
func (codec) Unmarshal(data []byte, v any) error {
	if raw, ok := v.(*jsonrpc2.RawMessage); ok {
		*raw = slices.Clone(data)
		return nil
	}
	return protocol.Unmarshal(data, v)
}
