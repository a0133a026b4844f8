// Package facts turns the syntax tree of one top-level statement into plain,
// immutable values: which scopes it has, which names they bind, which
// expressions they hold, and which places evaluate code, in order. Facts
// depend on the statement's bytes alone; positions are relative to its start,
// so that facts can be kept by content hash while the statement moves.
//
// Nothing is resolved here: a name is a name, and what it stands for is the
// business of package resolve.
package facts

import "iter"

// Span is a half-open range of bytes, relative to the start of the statement.
type Span struct{ Start, End uint32 }

// ID is an index into Unit.Exprs; 0 means none.
type ID int32

// ScopeID is an index into Unit.Scopes. Scope 0 is the code of the statement
// itself, which runs when the module is imported.
type ScopeID int32

// BindID is an index into Unit.Binds.
type BindID int32

// Unit is the facts of one top-level statement.
type Unit struct {
	Exprs    []Expr
	Scopes   []Scope
	Binds    []Bind
	Comments []Comment // those that may suppress a finding
	Errors   []Span    // syntax errors
	Cut      int       // expressions left out because they nest too deep
	Stars    []Star
	Outgrown []Outgrown
	Sets     []Set
	Guards   []Guard
}

// Op is what an expression does.
type Op uint8

// The operations. Those after OpWalrus have no syntax of their own: they say
// where the value of a binding comes from.
const (
	OpUnknown Op = iota
	OpString     // Text: the value, where it is a plain literal
	OpBytes
	OpNumber   // Text
	OpConstant // Text: True, False, None, ...
	OpFormat   // f-string; List: the interpolated expressions
	OpName     // Text; Binds where Local
	OpAttr     // X.Text; Binds where Local: it is narrowed
	OpCall     // X(Args)
	OpSubscript
	OpBinary     // X Text Y; Text is the operator
	OpUnary      // Text X
	OpCompare    // X Text Y
	OpNot        // not X
	OpChoice     // one of List: `a or b`, `a and b` (Text), `a if X else b`
	OpAwait      // await X
	OpYield      // yield X
	OpYieldFrom  // yield from X
	OpLambda     // Scope
	OpListComp   // Scope; X: element
	OpSetComp    // Scope; X: element
	OpDictComp   // Scope; X: key, Y: value
	OpGenerator  // Scope; X: element
	OpList       // List
	OpTuple      // List
	OpSet        // List
	OpDict       // List: keys and values in turn; no key: a DoubleStar
	OpStar       // *X
	OpDoubleStar // **X
	OpSlice      // List
	OpWalrus     // value X

	OpParam        // parameter Index of Scope
	OpDef          // the function of Scope
	OpClass        // the class of Scope
	OpImport       // module Text at Level dots; a plain `import a.b` binds a
	OpImportFrom   // name Attr of module Text at Level dots
	OpElement      // what iterating X gives
	OpAsyncElement // what `async for` over X gives
	OpUnpack       // element Index of X, counted from the end where negative; Rest: what the others leave
	OpField        // of X, by a class pattern: attribute Text, or the one at Index
	OpEntry        // the item of X with key Y: by a mapping pattern; any item where Y is 0
	OpEntered      // what X.__enter__() gives
	OpAsyncEntered // what awaiting X.__aenter__() gives
	OpCaught       // an instance of X, caught by except
	OpNarrowed     // Y where it is an instance of X, by isinstance or a class pattern
	OpExcluded     // Y where it is no instance of X
	OpHaving       // Y where its class has the method Text
	OpColoured     // Y where it is a coroutine function; Index 1: where it is none
	OpBegins       // Y where it is a text that begins with X, or one of X
	OpLeft         // what a call of method Text leaves to an exit stack: X, for `callback` to be called with Args
	OpDeleted      // del: no value
)

// Rest is the Index of the Unpack of a starred target.
const Rest = -1 << 31

// InPlace is the Index of the Binary of an augmented assignment.
const InPlace = 1

// Expr is one expression. Which fields count depends on Op.
type Expr struct {
	Op    Op
	Local bool // Name: bound in this function; Binds are the bindings that reach it
	// Awaited: a Call or Name of which the value is awaited: it stands behind
	// await, is bound to a name that is awaited later, is handed to what awaits
	// it (asyncio.gather), is entered by async with or iterated by async for.
	// Returned: a Call of which the function returns the value. Dropped: the
	// value is thrown away (an expression statement). Asked: a Call that is
	// awaited only where its value was asked whether it can be.
	Awaited, Asked, Returned, Dropped bool
	Span                              Span
	Name                              Span // Attr: of the attribute's name; Binary, Compare: of the operator
	Text                              string
	Attr                              string
	X, Y                              ID
	Index                             int32
	Scope                             ScopeID // Name: where it is looked up; Lambda, Def, Class, comprehensions: their own
	List                              []ID
	Args                              []Arg
	Binds                             []BindID
}

// GuardID is an index into Unit.Guards; 0 means none.
type GuardID int32

// Guard is a condition under which code runs: Cond held, or did not. Up is the
// guard around it.
type Guard struct {
	Cond   ID
	Held   bool
	Raised bool   // instead: the call Cond raised RuntimeError
	Minds  string // instead of a condition: the exception that a handler around the code is for: BlockingIO or Runtime
	Up     GuardID
}

// Conditional reports whether the guard is a condition that held, or did not.
func (g *Guard) Conditional() bool { return !g.Raised && g.Minds == "" }

// The exceptions of which it matters that code minds them.
const (
	BlockingIO = "BlockingIOError" // nothing in it waits for a socket
	Runtime    = "RuntimeError"    // a loop that runs already is no surprise
)

// Return is the value of a return statement, or of yield.
type Return struct {
	Value ID
	Guard GuardID
}

// Arg is an argument of a call, or a keyword of a class statement.
type Arg struct {
	Name  string // keyword; empty: positional
	Value ID
	Star  uint8 // 1: *Value, 2: **Value
	Sure  Sure  // what the conditions around the call say of a name that is handed over
}

// Sure is what is known of a value of which nothing else is.
type Sure uint8

// What is known of a value.
const (
	Unsure  Sure = iota
	NotNone      // it is not None
	True         // it is true, so not None either
	None         // it is None
)

// ScopeKind is the kind of a scope.
type ScopeKind uint8

// The kinds of scope.
const (
	ModuleScope ScopeKind = iota
	ClassScope
	FunctionScope
	LambdaScope
	ComprehensionScope // runs in place, except that of a generator expression
)

// Scope is a block of code with names of its own.
type Scope struct {
	Kind       ScopeKind
	Name       string
	NameSpan   Span
	Span       Span
	Parent     ScopeID
	Async      bool    // async def
	Yields     bool    // contains yield: a generator
	Ends       bool    // its end may be reached: it returns None there
	End        GuardID // under which it is
	Params     []Param
	Decorators []ID     // outermost first
	Annotation ID       // of the return value
	Returned   []Return // a lambda's body too
	Yielded    []Return // by yield; the value of YieldFrom stands for its elements
	Bases      []Arg
	TypeParams []string            // ClassScope: of class C[T]
	Table      map[string][]BindID // names bound here, in order
	Outer      map[string]bool     // global: true, nonlocal: false
	Sites      []Site              // what runs when the scope runs, in order
	Attrs      []AttrBind          // ClassScope: what methods set on self
	Expr       ID                  // ComprehensionScope: the comprehension
}

// Function reports whether the scope is the body of a def or lambda.
func (s *Scope) Function() bool { return s.Kind == FunctionScope || s.Kind == LambdaScope }

// Methods are the functions that the body of a class defines, in order.
func (u *Unit) Methods(class ScopeID) iter.Seq2[ScopeID, *Scope] {
	return func(yield func(ScopeID, *Scope) bool) {
		for id := range u.Scopes {
			if s := &u.Scopes[id]; s.Kind == FunctionScope && s.Parent == class && !yield(ScopeID(id), s) {
				return
			}
		}
	}
}

// ParamKind is the kind of a parameter.
type ParamKind uint8

// The kinds of parameter.
const (
	Positional ParamKind = iota // also by keyword
	PositionalOnly
	KeywordOnly
	VarPositional
	VarKeyword
)

// Param is a parameter of a function.
type Param struct {
	Name       string
	Kind       ParamKind
	Default    ID
	Annotation ID
	Tests      []Test    // that conditions make of it
	Passed     []Passing // where it is handed on as it is
}

// TestKind is the kind of a test.
type TestKind uint8

// The kinds of test.
const (
	TestEqual    TestKind = iota // p == Text
	TestPrefix                   // p.startswith(Text)
	TestSuffix                   // p.endswith(Text)
	TestTruth                    // p
	TestInstance                 // isinstance(p, ...)
	TestNone                     // p is None
	TestMember                   // p is Mode.A
	TestValue                    // p == Mode.A.value, p == Mode.A
)

// Test is a question about a parameter of which the answer is known for a
// literal.
type Test struct {
	Kind TestKind
	Text string
}

// Passing is a call that hands a parameter on: to the function Callee of the
// module, of the module that the name Of stands for, or to the method Callee of
// the class around where Method.
type Passing struct {
	Callee string
	Of     string
	Method bool
	Name   string // keyword; empty: positional
	Index  int    // of a positional argument
}

// Bind is one binding of a name.
type Bind struct {
	Name       string
	Scope      ScopeID // where the name is bound
	Value      ID
	Annotation ID
	Span       Span
	Cond       bool    // may not happen: inside if, try, loop, match
	Global     bool    // by a function that declares the name global
	Maker      ScopeID // the function that binds, where it is not Scope: by global or nonlocal
	Guard      GuardID
	Grown      []Grown // what is added to the container that is bound
}

// Grown is what some code adds to a container: to a dict under Key, 0 where that
// is not written out, or something may stand there already.
type Grown struct {
	Key   ID
	Value ID
	Scope ScopeID // where the code stands
}

// Star is `from m import *`.
type Star struct {
	Import ID
	Cond   bool // may not happen: inside if, try, loop, match
}

// Outgrown is what is added to a container of the module.
type Outgrown struct {
	Name string
	Grown
}

// Set is an assignment to an attribute of something else than a method's first
// parameter, or to an item of which the key is a literal or a constant.
type Set struct {
	Attr  ID // the Attr or Subscript expression
	Value ID
	Scope ScopeID // where the code stands
	Grown bool    // Value is added to the container that the attribute or item is
}

// AttrBind is an assignment to an attribute of a method's first parameter.
type AttrBind struct {
	Name       string
	Value      ID
	Annotation ID
	Method     ScopeID // the method that assigns
	Scope      ScopeID // where the code stands: the method, or a function in it
	Guard      GuardID
	Grown      bool // Value is added to the container that the attribute is
}

// Comment is a comment that may suppress a finding on its line.
type Comment struct {
	Span Span
	Text string
}

// SiteKind is the way in which a site runs code.
type SiteKind uint8

// The kinds of site.
const (
	SiteCall         SiteKind = iota // Expr is a Call
	SiteAttr                         // Expr is an Attr that is read
	SiteSetAttr                      // Expr is an Attr that is assigned
	SiteDelAttr                      // Expr is an Attr that is deleted
	SiteItem                         // Expr is a Subscript that is read
	SiteSetItem                      // Expr is a Subscript that is assigned
	SiteDelItem                      // Expr is a Subscript that is deleted
	SiteOperator                     // Expr is a Binary, Unary or Compare
	SiteInPlace                      // Expr is the Binary of an augmented assignment
	SiteTruth                        // the truth of Expr is tested
	SiteFormat                       // Expr is interpolated in an f-string
	SiteRepr                         // so, by its representation: {x!r}, {x=}
	SiteHash                         // Expr is a key of a dict, or an item of a set
	SiteEnter                        // with Expr: __enter__ and later __exit__
	SiteAsyncEnter                   // async with Expr
	SiteLeave                        // Expr, a call, leaves something to an exit stack, which runs it at its end
	SiteIterate                      // Expr is iterated
	SiteAsyncIterate                 // async for over Expr
	SiteAwait                        // Expr is an Await
	SiteRun                          // Expr is a comprehension: its scope runs here
	SiteDecorate                     // Expr is a decorator; Scope is what it decorates
	SiteClass                        // the class body of Scope runs here
	SiteImport                       // Expr is an Import or ImportFrom
	SiteRaise                        // Expr is raised
	SiteDelName                      // Expr is a Name that is deleted
)

// Unwinding is what leads to code that runs where a yield is left.
type Unwinding uint8

// The ways in which a yield is left.
const (
	Never   Unwinding = iota
	Raising           // by an exception that is thrown in
	Closing           // by any, that of close() too
)

// Site is a place where evaluation runs code.
type Site struct {
	Kind SiteKind
	// Suspends: other code may run on the loop before the block is left that a
	// SiteEnter enters: it awaits or yields.
	Suspends bool
	// Unwinds: the code runs where a yield is left by an exception, GeneratorExit
	// in the first place: it stands in a handler or a finally clause around one.
	Unwinds Unwinding

	Expr  ID
	Value ID   // SiteSetAttr: what is assigned, where it is known
	Span  Span // where a finding is reported
	Whole Span // what a fix rewrites
	Scope ScopeID
	Guard GuardID
}
