// Package lsp is the language server: it carries an editor's messages to
// package analysis and the engine's findings back. It is the only importer of
// go.lsp.dev. It knows nothing of Python, of syntax trees or of SQL.
//
// # Order
//
// Messages are read one at a time. A notification is handled on the reader, in
// wire order, and installs a new immutable snapshot of the session. A request
// takes the snapshot that is current when it arrives, and only then lets the
// next message be read; so it sees exactly the edits that were sent before it,
// however long it takes. Nothing on the reader analyses anything.
//
// # Contexts
//
// Work runs on contexts derived from the session's, never from a request's:
// the JSON-RPC library recycles a request's context when an inline handler
// returns.
//
// # Names of files
//
// The editor names a document by a URI, the engine by a path. A document keeps
// the editor's spelling of its URI, which is sent back unchanged; maps are
// keyed by path. See path.go.
package lsp
