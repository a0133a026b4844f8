package lsp_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/unblock-lsp/unblock/e2e/protocol/metamodel"
)

// theModel is the protocol's meta-model, read once for all tests.
var theModel = sync.OnceValues(func() (*metamodel.Model, error) {
	file, err := metamodel.File()
	if err != nil {
		return nil, err
	}
	return metamodel.Load(file)
})

// conformance holds what the server sends in a test against the meta-model.
type conformance struct {
	t    testing.TB
	talk *metamodel.Conversation
	uris sync.Map // as the client spells them
}

var namedURI = regexp.MustCompile(`"uri":("[^"]*")`)

func conform(t testing.TB) *conformance {
	t.Helper()
	model, err := theModel()
	if err != nil {
		t.Fatal(err)
	}
	return &conformance{t: t, talk: model.Listen()}
}

// sent takes note of a message of the client.
func (c *conformance) sent(body string) {
	c.talk.FromClient([]byte(body))
	for _, m := range namedURI.FindAllStringSubmatch(body, -1) {
		c.uris.Store(m[1], true)
	}
}

// received fails the test on a message that is against the protocol. Left out
// are answers to what a rude client wrote past this bookkeeping, and URIs that
// are the client's own and no URIs: it gets them back as it spells them.
func (c *conformance) received(body []byte) {
	err := c.talk.FromServer(body)
	if err == nil || strings.Contains(err.Error(), "nobody waits") {
		return
	}
	if _, uri, ok := strings.Cut(err.Error(), "want DocumentUri, not "); ok {
		uri, _, _ = strings.Cut(uri, " in {")
		if _, own := c.uris.Load(uri); own {
			return
		}
	}
	c.t.Error(err)
}

// Every test of this package ends with what the server sent being right; this
// one shows that a wrong message would have been seen.
func TestConformanceIsWatched(t *testing.T) {
	seen := &failures{TB: t}
	c := conform(seen)
	c.received(json.RawMessage(`{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","diagnostics":null}}`))
	if seen.count != 1 {
		t.Errorf("%d failures, want 1", seen.count)
	}
}

// failures counts what would fail a test.
type failures struct {
	testing.TB
	count int
}

func (f *failures) Helper() {}

func (f *failures) Error(...any) { f.count++ }
