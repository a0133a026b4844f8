// Package resolve answers what a Python expression stands for: it evaluates
// the facts of a workspace abstractly, across files, on demand. A value it
// can't tell is the empty set: unresolved means silent.
//
// A World belongs to one goroutine. It knows nothing of what blocks or of the
// event loop: that is package reach.
package resolve

import (
	"encoding/binary"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Kind is the kind of a value.
type Kind uint8

// The kinds of value.
const (
	External       Kind = iota // Name: dotted name outside the workspace; Self: the receiver it is bound to
	ModuleValue                // Mod
	ClassValue                 // Def in Env
	Func                       // Def in Env; Self: the receiver it is bound to
	Instance                   // of the class Self; Args: of its constructor; Exact: not of a subclass
	Typed                      // of the external type Name; Elems: of its elements (keys and values of a dict)
	Const                      // Name: the text; see Literal
	Tuple                      // Elems: one set each
	Keywords                   // **kwargs; Names and Elems
	Partial                    // Self called with Args first
	Coroutine                  // of Frame: calling an async function
	GeneratorValue             // of Frame; also the generator expression of Scope
	AsyncGenerator             // of Frame
	Context                    // of Frame: a generator made a context manager
	Lazy                       // result of the external Name with Args: what it runs, it runs when iterated
	Super                      // super(): attributes of Self behind the class Env
	Property                   // Self: the getter; Elems: the setter
	Static                     // Self: what it wraps
	ClassMethod                // Self: what it wraps
	ContextFactory             // Self: the generator function
	Wrapped                    // Self: a function below a decorator: one that is not known, that of the row Name, or the context managers Elems
	Dispatch                   // Self: the function below functools.singledispatch, see dispatch.go
	Awaitable                  // Elems[0]: what awaiting it gives
	Told                       // text of which no more is known than what some tests say of it: Names, see told.go
)

// Value is an abstract Python value. Values are interned: two are equal exactly
// when their pointers are.
type Value struct {
	Kind  Kind
	Exact bool
	// Awaited: a Func, called where its result is awaited. See Frame.Awaited.
	Awaited bool
	Lit     facts.Op // Const: String, Bytes, Number or Constant
	Name    string
	Names   []string
	Def     *Def
	Env     *Frame
	Frame   *Frame
	Scope   facts.ScopeID
	At      uint32 // of a context variable: where it is made in its statement
	Self    *Value
	Mod     *Module
	Args    *Actuals
	Elems   []Values

	id    int32
	depth int32
	tells bool // see saysEnough
}

// Generator is the generator expression that v comes from.
func (v *Value) Generator() *facts.Expr {
	fs := v.Frame.Def.Unit.Facts()
	return &fs.Exprs[fs.Scopes[v.Scope].Expr]
}

// Unknown reports whether v is what a decorator that is not known made of a
// function.
func (v *Value) Unknown() bool { return v.Kind == Wrapped && v.Name == "" && len(v.Elems) == 0 }

// Values is a set of values, ordered by when they were first met; empty means
// unknown.
type Values []*Value

// Actuals are the arguments of a call.
type Actuals struct {
	Pos  []Values
	Kw   []Keyword
	Open bool // further arguments are not known: *args, **kwargs
	Star bool // of an open call: only *args is not known, every keyword is

	id    int32
	depth int32
}

// Keyword is a keyword argument.
type Keyword struct {
	Name  string
	Value Values
}

// Def is a class, function, lambda or module statement of the workspace.
type Def struct {
	Unit  *Unit
	Scope facts.ScopeID

	frames int      // how many frames there were: see maxFrames
	all    []*Frame // those that there are
	Body   Node     // read by who looks at the code of the function beside running it
	kin    *family
	seen   *outline

	// Start is kept for package reach, of a class; it goes with its node.
	Start Derived
}

// Facts is the scope that d stands for.
func (d *Def) Facts() *facts.Scope { return &d.Unit.Facts().Scopes[d.Scope] }

// Frame is one way in which a scope runs: with these arguments, inside that
// frame. Frames are interned.
type Frame struct {
	Def    *Def
	Parent *Frame // the frame in which the def was evaluated
	Self   *Value // what the first parameter is bound to, for a method
	Params []Values
	// Awaited: the result is awaited, so of a plain function that may return
	// something awaitable only the ways that do are taken; Plain runs it without
	// that knowledge.
	Awaited bool
	Plain   *Frame
	Node    Node

	// Summary is kept for package reach; it goes when Node is reset.
	Summary Derived

	memos memos
	depth int32
}

const (
	maxSet    = 24 // values of one expression
	maxDepth  = 7  // how deep values nest in one another
	maxFrames = 64 // different arguments with which one function is followed
	// maxDecorated is how many functions and classes a decorator is followed for.
	maxDecorated = 2000
	maxCalls     = 160
)

// interner makes equal values the same pointer.
type interner struct {
	values  map[string]*Value
	actuals map[string]*Actuals
	frames  map[string]*Frame
	ids     map[any]int32
	buf     []byte
	next    int32
	refs    int32
}

func newInterner() *interner {
	return &interner{values: map[string]*Value{}, actuals: map[string]*Actuals{}, frames: map[string]*Frame{}, ids: map[any]int32{}}
}

// ref is a number that stands for a pointer in keys.
func (n *interner) ref(p any) int32 {
	id, ok := n.ids[p]
	if !ok {
		n.refs++
		id = n.refs
		n.ids[p] = id
	}
	return id
}

func (n *interner) num(i int32) { n.buf = binary.LittleEndian.AppendUint32(n.buf, uint32(i)) }

func (n *interner) str(s string) { n.num(int32(len(s))); n.buf = append(n.buf, s...) }

func (n *interner) set(s Values) {
	n.num(int32(len(s)))
	for _, v := range s {
		n.num(v.id)
	}
}

// value interns v.
func (n *interner) value(v Value) *Value {
	n.buf = append(n.buf[:0], byte(v.Kind), byte(v.Lit))
	if v.Exact {
		n.buf[1] |= 0x80
	}
	if v.Awaited {
		n.buf[1] |= 0x40
	}
	n.str(v.Name)
	for _, s := range v.Names {
		n.str(s)
	}
	if v.Def != nil {
		n.num(n.ref(v.Def))
	}
	n.buf = append(n.buf, '|')
	if v.Env != nil {
		n.num(n.ref(v.Env))
	}
	n.buf = append(n.buf, '|')
	if v.Frame != nil {
		n.num(n.ref(v.Frame))
	}
	n.buf = append(n.buf, '|')
	n.num(int32(v.Scope))
	n.num(int32(v.At)) //nolint:gosec // only to tell one from another
	if v.Self != nil {
		n.num(v.Self.id)
	}
	n.buf = append(n.buf, '|')
	if v.Mod != nil {
		n.num(n.ref(v.Mod))
	}
	n.buf = append(n.buf, '|')
	if v.Args != nil {
		n.num(v.Args.id)
	}
	n.buf = append(n.buf, '|')
	for _, e := range v.Elems {
		n.set(e)
	}
	if old := n.values[string(n.buf)]; old != nil {
		return old
	}
	key := string(n.buf)
	v.depth = 1 + depthOf(&v)
	v.tells = saysEnough(&v)
	n.next++
	v.id = n.next
	out := &v
	n.values[key] = out
	return out
}

func depthOf(v *Value) int32 {
	var deepest int32
	if v.Self != nil {
		deepest = v.Self.depth
	}
	if v.Args != nil {
		deepest = max(deepest, v.Args.depth)
	}
	for _, f := range []*Frame{v.Env, v.Frame} {
		if f != nil {
			deepest = max(deepest, f.depth)
		}
	}
	for _, e := range v.Elems {
		deepest = max(deepest, depthOfSet(e))
	}
	return deepest
}

func depthOfSet(s Values) int32 {
	var deepest int32
	for _, v := range s {
		deepest = max(deepest, v.depth)
	}
	return deepest
}

// args interns a.
func (n *interner) args(a Actuals) *Actuals {
	n.buf = append(n.buf[:0], 0)
	if a.Open {
		n.buf[0] |= 1
	}
	if a.Star {
		n.buf[0] |= 2
	}
	for _, p := range a.Pos {
		n.set(p)
	}
	for _, k := range a.Kw {
		n.str(k.Name)
		n.set(k.Value)
	}
	if old := n.actuals[string(n.buf)]; old != nil {
		return old
	}
	key := string(n.buf)
	for _, p := range a.Pos {
		a.depth = max(a.depth, depthOfSet(p))
	}
	for _, k := range a.Kw {
		a.depth = max(a.depth, depthOfSet(k.Value))
	}
	n.next++
	a.id = n.next
	out := &a
	n.actuals[key] = out
	return out
}

// frame interns a frame.
func (n *interner) frame(d *Def, parent *Frame, self *Value, params []Values) *Frame {
	return n.frameOf(Frame{Def: d, Parent: parent, Self: self, Params: params})
}

// awaited is f where its result is awaited.
func (n *interner) awaited(f *Frame) *Frame {
	return n.frameOf(Frame{Def: f.Def, Parent: f.Parent, Self: f.Self, Params: f.Params, Awaited: true, Plain: f})
}

func (n *interner) frameOf(of Frame) *Frame {
	d, parent, self, params := of.Def, of.Parent, of.Self, of.Params
	n.buf = n.buf[:0]
	if of.Awaited {
		n.buf = append(n.buf, '!')
	}
	n.num(n.ref(d))
	if parent != nil {
		n.num(n.ref(parent))
	}
	n.buf = append(n.buf, '|')
	if self != nil {
		n.num(self.id)
	}
	n.buf = append(n.buf, '|')
	for _, p := range params {
		if p == nil {
			n.num(-1)
		} else {
			n.set(p)
		}
	}
	if old := n.frames[string(n.buf)]; old != nil {
		return old
	}
	key := string(n.buf)
	f := &of
	if parent != nil {
		f.depth = parent.depth
	}
	if self != nil {
		f.depth = max(f.depth, self.depth)
	}
	for _, p := range params {
		f.depth = max(f.depth, depthOfSet(p))
	}
	f.depth++
	f.Node.frame = f
	d.frames++
	d.all = append(d.all, f)
	n.frames[key] = f
	return f
}

// Derived is what is computed of a frame apart from its values. It has a node of
// its own, made by NewNode: what it rests on may change where they do not.
type Derived interface{ Of() *Node }

// NewNode is the node of something derived of f.
func (f *Frame) NewNode(reset func()) Node { return Node{frame: f, Reset: reset} }

func (f *Frame) reset() {
	f.memos, f.Summary = memos{}, nil
}

// union adds the values of b to a.
func union(a, b Values) Values {
	if len(a) == 0 {
		return b
	}
	out := a
	for _, v := range b {
		if !slices.Contains(out, v) {
			if len(out) >= maxSet {
				return out
			}
			out = append(out[:len(out):len(out)], v)
		}
	}
	return out
}

// Row is the catalogue's row of an external value: of the name itself, or of
// the method of the type that it is bound to; and the user's own row of a
// function or class of the workspace.
func (w *World) Row(v *Value) *catalogue.Symbol {
	if v == nil {
		return nil
	}
	if v.Kind != External && v.Kind != Lazy {
		return w.ownRow(v)
	}
	if s := w.Catalogue.Symbol(v.Name); s != nil {
		return s
	}
	if typ, attr := cut(v.Name); w.Catalogue.Type(typ) != nil {
		return w.Catalogue.Member(typ, attr)
	}
	return nil
}
