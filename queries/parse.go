package queries

// #include "flatten.h"
// #include "threadtime.h"
import "C"

import (
	"context"
	"math"
	"runtime"
	"sync"
	"time"
	"unsafe"

	sitter "github.com/smacker/go-tree-sitter"
	"github.com/smacker/go-tree-sitter/python"
)

// Parse returns the syntax tree of Python source. It never fails: what cannot
// be parsed lies under nodes of KindError, and the flag HasError leads there.
// Source whose parse would take longer than ParseLimit yields a module without
// children that has the flag. src must not be changed afterwards. Parse may be
// called from any goroutine.
func Parse(src []byte) *Tree {
	if tooLong(src) {
		return unparsed(src)
	}
	p := parsers.Get().(*sitter.Parser)
	defer parsers.Put(p)

	text := normalize(src)
	raw := parse(p, nil, text)
	if raw == nil {
		return unparsed(src)
	}
	defer raw.Close()
	return flattenRepaired(p, raw, src, text)
}

// ParseLimit is how much processor time a parse of size bytes may take before it
// is given up: two seconds, and one more for each MB. Ordinary source takes a quarter of a
// second a MB; hostile source can make the parser's error recovery quadratic.
func ParseLimit(size int) time.Duration {
	return 2*time.Second + time.Duration(size)*time.Second/1_000_000
}

// Offsets are 32 bits wide in the parser and in Node.
func tooLong(src []byte) bool { return len(src) > math.MaxInt32 }

// unparsed is the tree of source that was given up.
func unparsed(src []byte) *Tree {
	end := uint32(min(len(src), math.MaxUint32))
	return &Tree{Source: src, Nodes: []Node{{Kind: KindModule, Flags: Named | HasError | incomplete, End: end, Next: 1}}}
}

// parsers is a pool, because a parser may be used by one goroutine at a time
// and costs 30 us to make. The binding frees those that the pool drops.
var parsers = sync.Pool{New: func() any { return newParser() }}

func newParser() *sitter.Parser {
	p := sitter.NewParser()
	p.SetLanguage(grammar)
	return p
}

// parse returns nil when the limit was hit. The caller closes the tree.
func parse(p *sitter.Parser, old *sitter.Tree, text []byte) *sitter.Tree {
	return parseWithin(p, old, text, ParseLimit(len(text)))
}

func parseWithin(p *sitter.Parser, old *sitter.Tree, text []byte, limit time.Duration) *sitter.Tree {
	// The parser itself goes by the clock. On a busy machine it is halted before
	// it has had its time, and resumes: trees must not depend on the load.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	began, left := threadTime(), limit
	for halts := 0; left > 0 && halts < maxHalts; halts++ {
		p.SetOperationLimit(int(max(left.Microseconds(), 1)))
		// A context that can be cancelled would cost a goroutine for each parse.
		if tree, err := p.ParseCtx(context.Background(), old, text); err == nil {
			return tree
		}
		left = limit - (threadTime() - began)
	}
	// A halted parser would otherwise resume with the next file's text.
	p.Reset()
	return nil
}

// maxHalts bounds how often a parser is halted by the clock, should the
// processor's time not be told.
const maxHalts = 100

// threadTime is the processor time that the calling thread has used.
func threadTime() time.Duration { return time.Duration(C.unblock_thread_time()) }

// flatten copies a tree out of C in one crossing. src is what the nodes'
// offsets are for; it has the length of the text that was parsed.
func flatten(raw *sitter.Tree, src []byte) *Tree {
	root := raw.RootNode()
	// The binding's Node begins with the C struct. It goes to C by value: its
	// address would fail cgo's pointer check, because Go pointers follow it.
	node := *(*C.TSNode)(unsafe.Pointer(root))
	nodes := make([]Node, uint32(C.ts_node_descendant_count(node)))
	count := C.unblock_flatten(node,
		(*C.uint16_t)(unsafe.Pointer(unsafe.SliceData(kindOfSymbol))), C.uint32_t(len(kindOfSymbol)),
		(*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(fieldOfID))), C.uint32_t(len(fieldOfID)),
		(*C.unblock_node)(unsafe.Pointer(unsafe.SliceData(nodes))), C.uint32_t(len(nodes)))
	if count == 0 {
		return unparsed(src)
	}
	tree := &Tree{Source: src, Nodes: nodes[:count]}
	// The parser's root begins at the first token, and is an ERROR when no
	// statement could be completed. Ours is always a module, of all the source.
	module := &tree.Nodes[0]
	if module.Kind == KindError {
		module.Flags |= incomplete
	}
	module.Kind, module.Start, module.End = KindModule, 0, uint32(len(src))
	hoistSplats(tree.Nodes)
	return tree
}

// The two layouts must agree: an array of negative length does not compile.
var (
	_ [unsafe.Sizeof(Node{}) - unsafe.Sizeof(C.unblock_node{})]struct{}
	_ [unsafe.Sizeof(C.unblock_node{}) - unsafe.Sizeof(Node{})]struct{}
)

var (
	grammar      = python.GetLanguage()
	kindOfSymbol = kindsBySymbol()
	fieldOfID    = fieldsByID()
)

// kindsBySymbol maps the grammar's symbols to kinds. Several symbols can share
// a name (a lambda inside a for clause is a symbol of its own); hidden ones,
// which never appear in a tree, and unknown ones map to KindOther.
func kindsBySymbol() []Kind {
	known := make(map[spelling]Kind, kindCount)
	for kind, s := range spellings {
		known[s] = Kind(kind)
	}
	kinds := make([]Kind, grammar.SymbolCount())
	for symbol := range kinds {
		s := sitter.Symbol(symbol)
		switch grammar.SymbolType(s) {
		case sitter.SymbolTypeRegular:
			kinds[symbol] = known[spelling{grammar.SymbolName(s), true}]
		case sitter.SymbolTypeAnonymous:
			kinds[symbol] = known[spelling{grammar.SymbolName(s), false}]
		}
	}
	return kinds
}

// fieldsByID maps the grammar's field numbers, which begin at 1, to fields.
func fieldsByID() []Field {
	known := make(map[string]Field, fieldCount)
	for field, name := range fieldNames {
		known[name] = Field(field)
	}
	fields := []Field{FieldNone}
	for {
		name := grammar.FieldName(len(fields))
		if name == "" {
			return fields
		}
		fields = append(fields, known[name])
	}
}
