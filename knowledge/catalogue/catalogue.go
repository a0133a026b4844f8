// Package catalogue holds what unblock knows about Python libraries: which
// symbols block their thread, what they return, which callables are handed to
// a thread, which ones the event loop calls. It is data: data/*.toml, one file
// a library, embedded and immutable once loaded. It knows nothing of entries,
// SQL, syntax trees or the editor.
package catalogue

import (
	"cmp"
	"slices"
	"strings"
)

// Latency is how long a blocking symbol is likely to hold its thread.
type Latency string

// The latency classes.
const (
	Heavy    Latency = "heavy"    // network, subprocess, sleep, DNS, locks, recursive file work
	Moderate Latency = "moderate" // open, read or write of a local file, sqlite3
	Light    Latency = "light"    // stat, exists, listdir of one directory, environment
)

// Code names a diagnostic.
type Code string

// The diagnostic codes. Each has a page in docs/codes.
const (
	Sleep               Code = "blocking-sleep"
	HTTP                Code = "blocking-http"
	Subprocess          Code = "blocking-subprocess"
	File                Code = "blocking-file"
	Path                Code = "blocking-path"
	Database            Code = "blocking-database"
	Socket              Code = "blocking-socket"
	Cloud               Code = "blocking-cloud"
	Lock                Code = "blocking-lock"
	Input               Code = "blocking-input"
	Import              Code = "blocking-import"
	CPU                 Code = "cpu-bound"
	NestedEventLoop     Code = "nested-event-loop"
	CalledBeforeOffload Code = "called-before-offload"
	CoroutineInOffload  Code = "coroutine-in-offload"
	DroppedOffload      Code = "dropped-offload"
	BlockingCall        Code = "blocking-call" // user-defined
)

// Codes lists every code in the order in which documents show them.
var Codes = []Code{
	Sleep, HTTP, Subprocess, File, Path, Database, Socket, Cloud, Lock, Input, Import,
	CPU, NestedEventLoop, CalledBeforeOffload, CoroutineInOffload, DroppedOffload, BlockingCall,
}

// Symbol is what is known of one function, method, property or type of a
// library. A row with an empty Code does not block: it is there for the types
// that it leads to, or for the callables that it runs.
type Symbol struct {
	// Name is the canonical qualified name: "requests.get",
	// "requests.Session.get". Special methods are named as in Python:
	// "concurrent.futures.Executor.__exit__", "pathlib.Path.__truediv__".
	// A call of a type is named by the type: "httpx.Client".
	// A last component "*" stands for every public attribute of a type that
	// has no row of its own.
	Name    string
	Kind    Kind
	Code    Code    // empty: does not block
	Latency Latency // empty exactly when Code is
	// Indirect is the latency class where the symbol is reached through a
	// helper, if it is another one: a mutex that a helper takes for itself is
	// held for moments, and a debugger's breakpoint in one is there on purpose.
	Indirect Latency
	// Lazy: the call itself does not block, iterating its result does.
	Lazy bool
	// Async: a coroutine function (awaiting its call does not block).
	Async bool
	// What says in a few words what is waited for: "HTTP, no default timeout".
	What string
	// Timeout is the parameter that bounds the wait. What may then end in
	// NoTimeout, which is not said of a call that has it: see WithTimeout.
	Timeout string
	// Bounded: the row is that of a call with a timeout.
	Bounded bool
	// Returns is the type of the result (of the attribute, for a property or
	// attribute), in Python's annotation syntax over canonical names:
	// "requests.Response", "list[pathlib.Path]", "Self", "A | B". "Element" is the first type
	// argument of the receiver. A
	// "{param@pos}" in it is replaced by that argument's literal string:
	// "boto3.client.{service_name@0}"; what stands behind a bar in it is for one that
	// is not known. Empty: unknown. Names of builtins are
	// bare ("str"), those of abstract collections full
	// ("collections.abc.Iterator[str]").
	Returns string
	// ReturnsWhen are the results that depend on an argument, tried before
	// Returns: the first whose conditions all hold.
	ReturnsWhen []ConditionalReturn
	// When and Unless are the conditions on the arguments under which a call
	// blocks: it does when all of When hold and none of Unless. See Condition.
	// Under the same a decorator without a Code has its effect.
	When   []Condition
	Unless []Condition
	// Otherwise is what the call costs where these say that it does not block: a
	// reader of files that is given bytes still parses them. nil: nothing.
	Otherwise *Otherwise
	// Ready are answers of the receiver by which the call does not block, where
	// they are a condition of the place: done() of a future before result().
	Ready []Ready
	// ReadyIn is the method of the loop that registers the callbacks in which the
	// call does not block: what is read in one of add_reader is there.
	ReadyIn string
	// Calls names the parameters whose argument is called synchronously, on
	// the same thread ("key" or "0"); Iterates those that are iterated ("*"
	// for all positional ones). Where Lazy is set, both happen when the result
	// is iterated instead. ParseParam reads these names, as well as those in
	// Dunders, Offload, LoopCallback and Makes.
	Calls    []string
	Iterates []string
	// Dunders maps a parameter to the special method that is called on its
	// argument: str(x) is {"0": "__str__"}; heapify(x) is {"0[]": "__lt__"}, for
	// that of its elements.
	Dunders map[string]string
	// Offload: the named parameter's argument is run on another thread or
	// process. LoopCallback: the event loop runs it, on its own thread. A
	// bound method's positions do not count self.
	Offload      string
	LoopCallback string
	// Makes: what the call of the named parameter's argument makes, it makes for
	// the framework: a coroutine that runs, an object that is used.
	Makes string
	// HandsOn are the arguments with which that callable is called: "1*" for all
	// from the second on, "args@3" for the items of that one. Hands are the types
	// of those that the framework hands it by itself, be it given as an argument
	// or stand below a decorator.
	HandsOn string
	// Gives: what is returned is an instance of the class that this parameter is
	// given, or of the elements of the query: get_object_or_404.
	Gives string
	// Held is what instances of a class have in the place of what the symbol makes,
	// where that stands in the body of the class; Element is what Gives says.
	Held  string
	Hands []string
	// Effect is what a symbol of kind Decorator makes of the function below it,
	// be it used plainly (@cache) or called (@cache(size=1)). A decorator that
	// has a Code blocks where the decorated function is called, if that is a
	// plain def: @tenacity.retry sleeps between two attempts. In the rows of a
	// user a method may have it too: see With.
	Effect DecoratorEffect
	// RunBy are methods of the class around, by their full names, that run what
	// stands below a decorator: pydantic's model_dump reads computed fields.
	RunBy []string
	// Hooks are methods that it runs where a class of the program has them: of the
	// receiver ("_put", "visit_*"), or of the instance or class that a parameter is
	// given ("cls.default"). "Element" is the first type argument of the receiver: the
	// function that a decorator made it of.
	Hooks []string
	// Constructs: a method that makes an instance of the class it is called on,
	// as the call of the class does: Model.model_validate.
	Constructs   bool
	Alternatives []Alternative // of the whole group: Instead names those of this symbol
	ThreadSafe   *bool         // nil: as other libraries, safe enough for a thread per call
	Picklable    *bool
	HoldsGIL     bool
	Since, Until string // versions of the library, where they matter
	Caveat       string
	Library      *Library
}

// Kind tells how a symbol is evaluated.
type Kind string

// The kinds of symbol.
const (
	Function  Kind = "function"  // called (a method too); the default
	Property  Kind = "property"  // evaluated by attribute access
	Attribute Kind = "attribute" // plain data with a type in Returns; never blocks
	Decorator Kind = "decorator" // Effect tells what it makes of the function
)

// Alternative is one non-blocking way to do the same.
type Alternative struct {
	// Call is a dotted name: "asyncio.sleep", "httpx.AsyncClient.get". In a row
	// "{name}" stands for the symbol's last component and "{class}" for the one
	// before it: "anyio.Path.{name}", "stripe.{class}.{name}_async".
	Call      string
	Requires  string // distribution that must be installed; empty: standard library
	Framework string // "asyncio", "anyio", "trio"; empty: any
	Since     string // Python version from which it exists
	Note      string
	// Template is the expression to write instead, where the call maps one to
	// one: "await asyncio.sleep({args})", in which {args} stands for the
	// arguments as the source has them.
	Template string
}

// Instead are the alternatives for the symbol name, which a row with a wildcard
// covers: their calls with its own names in them.
func (s *Symbol) Instead(name string) []Alternative {
	if !slices.ContainsFunc(s.Alternatives, func(a Alternative) bool { return strings.Contains(a.Call, "{") }) {
		return s.Alternatives
	}
	names := strings.NewReplacer("{name}", trailing(name), "{class}", trailing(parent(name)))
	own := slices.Clone(s.Alternatives)
	for i := range own {
		own[i].Call = names.Replace(own[i].Call)
	}
	return own
}

// Otherwise is what remains of a call whose conditions keep it from blocking as
// its row says.
type Otherwise struct {
	Code    Code
	Latency Latency
	What    string
}

// Remaining is the row of a call that does not block as s says, nil where it
// costs nothing.
func (s *Symbol) Remaining() *Symbol {
	if s.Otherwise == nil {
		return nil
	}
	row := *s
	row.Code, row.Latency, row.What = s.Otherwise.Code, s.Otherwise.Latency, s.Otherwise.What
	row.When, row.Unless, row.Otherwise, row.Alternatives, row.Caveat, row.Timeout = nil, nil, nil, nil, "", ""
	return &row
}

// Callable is the parameter of which the argument is called, by the framework or
// on another thread, with what HandsOn and Hands say; empty where there is none.
func (s *Symbol) Callable() string { return cmp.Or(s.Makes, s.Offload, s.LoopCallback) }

// Type is what is known of a class.
type Type struct {
	Name  string   // canonical: "pathlib.Path"
	Bases []string // canonical names
	// Iter, Enter and Item are the types (annotation syntax) of an element,
	// of what `with` binds (empty: Self) and of a subscript.
	Iter, Enter, Item string
	// Any is the type of an attribute that has no row, "" when unknown:
	// a pymongo database has collections as attributes.
	Any string
	// Namespace: attributes are what the program assigns to them, anywhere:
	// app.state of Starlette. KnownAs is the attribute that it stands in, by which
	// a parameter of unknown type is told to have it.
	Namespace bool
	KnownAs   string
	// Param is the name that parameters of this type have by convention: in a
	// module that mentions the library, one without an annotation is taken for it.
	Param string
	// Subclassed: a program has its own class below this one, and what the
	// framework hands over as this type is of that class: the bot of a cog.
	Subclassed bool
	// LoopMethods are the methods that the event loop calls on instances of
	// subclasses (asyncio.Protocol.data_received); "on_*" is all that begin so.
	LoopMethods []string
	// Nests: an instance of a subclass makes those of its fields' classes of the
	// plain data that it is given: pydantic's models.
	Nests bool
	// Owned: an instance that stands in the body of a class has that class for its
	// type argument: a manager of Django's models.
	Owned bool
	// Disarm are the calls after which no method of the instance blocks:
	// sock.setblocking(False). Any one of them is enough.
	Disarm  []Disarm
	Library *Library
}

// Ready is an answer of an instance: what its attribute or method Member is or
// returns: "True", "False" or "not None".
type Ready struct{ Member, Is string }

// Disarm is a call of Method on an instance, under the condition When.
type Disarm struct {
	Method string
	When   Condition
}

// ConditionalReturn is a type of result that holds for some arguments.
type ConditionalReturn struct {
	When    []Condition
	Returns string // annotation syntax, as in Symbol
}

// Library is one data file.
type Library struct {
	Name         string // "requests"
	Distribution string // name on PyPI; empty for the standard library
	Modules      []string
}

// Condition is a test of one argument of a call, written
// "param@pos=value" ("param" alone where it is keyword-only, "@pos" alone
// where it is positional-only). Value is one of: True, False, None, a number,
// a quoted string, a dotted name ("os.P_WAIT", also as an operand of |),
// "present", "absent", "type:NAME" (the argument is an instance of that type), "prefix:TEXT" (a text that begins so) or "mode:CHARS" (a
// literal string that contains one of the characters). "None or absent" is met
// where one of its values is. The parameter self is what a method is bound to.
type Condition struct {
	Param    string
	Position int // -1: none
	Value    string
}

// DecoratorEffect is what a known decorator makes of the function below it.
type DecoratorEffect string

// The decorator effects.
const (
	Transparent DecoratorEffect = "transparent" // calling the result runs the function
	Cached      DecoratorEffect = "cached"      // transparent, and the result is kept for the next call
	OnLoop      DecoratorEffect = "on-loop"     // the event loop runs the function
	OffLoop     DecoratorEffect = "off-loop"    // a thread runs the function, if it is a plain def
	Opaque      DecoratorEffect = "opaque"      // calling the result does not run it here
	// AsProperty: reading the attribute runs the function.
	AsProperty DecoratorEffect = "property"
	// AsContextManager: `with` over the result runs the generator function.
	AsContextManager DecoratorEffect = "context-manager"
	// AtConstruction: calling the class runs the method.
	AtConstruction DecoratorEffect = "construction"
)

// Effects lists every decorator effect.
var Effects = []DecoratorEffect{Transparent, Cached, OnLoop, OffLoop, Opaque, AsProperty, AsContextManager, AtConstruction}
