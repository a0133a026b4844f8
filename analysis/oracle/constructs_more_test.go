package oracle

// moreConstructs are the less common ways.
var moreConstructs = []*construct{
	// Imports that go in circles.
	{tag: "circular import", defs: `
def $low():
    <in>


def $round(n=1):
    if n:
        <$up>()
---
def $up():
    <$round>(0)
    <$low>()
`, use: `<$round>()`},
	{tag: "defined after its use", defs: `
def $f():
    return $later()


def $later():
    <in>
`, use: `<$f>()`},
	{tag: "decorated by assignment", defs: `
def $d(f):
    return lambda *args: f(*args)


def $f():
    <in>


$f = $d($f)
`, use: `<$f>()`},
	{tag: "getattr with a literal", defs: `
class $K:
    def go(self):
        <in>
`, use: `getattr(<$K>(), "go")()`},
	{tag: "keyword dict call", defs: `
def $f(a, b):
    return a()
`, use: `<$f>(**{"a": <fn0>, "b": 1})`},
	{tag: "star call", defs: `
def $f(a, b):
    return b()
`, use: `<$f>(*[1, <fn0>])`},
	{tag: "parameters passed on", defs: `
def $f(a, b=None, *, c=None):
    return c() if c else b()
---
def $pass(*args, **kwargs):
    return <$f>(*args, **kwargs)
`, use: `
<$pass>(1, <fn0>)
<$pass>(1, c=<fn0>)`},
	{tag: "callback recursion", defs: `
def $f(g, n=2):
    if n:
        return $f(g, n - 1)
    return g()
`, use: `<$f>(<fn0>)`},
	{tag: "callback chosen", defs: `
def $f(g=None):
    g = g or <fn0>
    return g()
`, use: `<$f>()`},
	{tag: "callback in a tuple", defs: `
$jobs = ((1, <fn0>), (2, int))


def $run():
    for n, f in $jobs:
        f()
`, use: `<$run>()`},
	{tag: "callback registered", defs: `
$hooks = []


def $register(f):
    $hooks.append(f)
    return f


def $fire():
    for h in $hooks:
        h()
---
@<$register>
def $f():
    <in>
`, use: `<$fire>()`},
	{tag: "callback registered in a dict", defs: `
$hooks = {}


def $register(name):
    def add(f):
        $hooks[name] = f
        return f

    return add


@$register("a")
def $f():
    <in>
`, use: `<$hooks>["a"]()`},
	{tag: "lambda with a default", use: `
$f = lambda g=<fn0>: g()
$f()`},
	{tag: "lambda in a dict", use: `
$table = {"a": lambda: <call>}
$table["a"]()`},
	{tag: "lambda returned", defs: `
def $make():
    return lambda: <call>
`, use: `
$f = <$make>()
$f()`},
	{tag: "closure in a loop", use: `
$fs = []
for $g in [<fn0>]:
    $fs.append(lambda g=$g: g())
for $f in $fs:
    $f()`},
	{tag: "closure with state", defs: `
def $counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        <in>
        return n

    return step
`, use: `
$step = <$counter>()
$step()`},
	{tag: "while and else", use: `
$n = 1
while $n:
    $n -= 1
    <in>
else:
    <in>`},
	{tag: "finally", use: `
try:
    $x = 1
finally:
    <in>`},
	{tag: "except", use: `
try:
    raise ValueError
except (ValueError, TypeError):
    <in>`},
	{tag: "assert", use: `assert <call> is not False`},
	{tag: "return value", defs: `
def $f():
    return <call>
`, use: `$x = <$f>()`},
	{tag: "conditional expression of functions", use: `
$f = <fn0> if len("a") else int
$f()`},
	{tag: "augmented assignment", use: `
$x = 0
$x += len([<call>])`},
	{tag: "dict comprehension", use: `$x = {$i: <call> for $i in range(1)}`},
	{tag: "nested comprehension", use: `$x = [[<call> for $i in range(1)] for $j in range(1)]`},
	{tag: "slice", use: `$x = [1, 2][len([<call>]):]`},
	{tag: "subscript of a call", use: `$x = [<call>][0]`},
	{tag: "chained comparison", use: `$x = 0 < len([<call>]) < 3`},
	{tag: "match subject", use: `
match <call>:
    case _:
        $x = 1`},
	{tag: "match guard", use: `
match 1:
    case $n if <call> or $n:
        $x = 1
    case _:
        $x = 2`},

	// Built-in and library functions that call.
	{tag: "operator.methodcaller", defs: `
class $K:
    def go(self):
        <in>
`, use: `{operator.methodcaller}("go")(<$K>())`},
	{tag: "max key method", defs: `
class $K:
    def score(self):
        <in>
        return 1
`, use: `$x = max([<$K>()], key=<$K>.score)`},
	{tag: "map of a method", defs: `
class $K:
    def go(self, x):
        <in>
`, use: `$x = list(map(<$K>().go, [1]))`},
	{tag: "map of a class", defs: `
class $K:
    def __init__(self, x):
        <in>
`, use: `$x = [$k for $k in map(<$K>, [1])]`},
	{tag: "map in a map", use: `$x = list(map(str, map(<fn1>, [1])))`},
	{tag: "filter by lambda", use: `$x = [$i for $i in filter(lambda i: <call>, [1])]`},
	{tag: "itertools.chain", defs: `
def $gen():
    <in>
    yield 1
`, use: `
for $x in {itertools.chain}([0], <$gen>()):
    pass`},
	{tag: "itertools.islice", defs: `
def $gen():
    <in>
    yield 1
`, use: `$x = list({itertools.islice}(<$gen>(), 1))`},
	{tag: "itertools.takewhile", use: `$x = list({itertools.takewhile}(<fn1>, [1]))`},
	{tag: "itertools.starmap", defs: `
def $f(a, b):
    <in>
`, use: `
for $x in {itertools.starmap}(<$f>, [(1, 2)]):
    pass`},
	{tag: "deque of a generator", defs: `
def $gen():
    <in>
    yield 1
`, use: `{collections.deque}(<$gen>(), maxlen=0)`},
	{tag: "dict of a generator", defs: `
def $gen():
    <in>
    yield "a", 1
`, use: `$x = dict(<$gen>())`},
	{tag: "extend by a generator", defs: `
def $gen():
    <in>
    yield 1
`, use: `
$x = []
$x.extend(<$gen>())`},
	{tag: "generator in a call's star", defs: `
def $gen():
    <in>
    yield 1
`, use: `$x = max(*<$gen>(), 2)`},
	{tag: "generator method in a star", defs: `
class $K:
    def items(self):
        <in>
        yield 1
`, use: `
$k = <$K>()
$x = [*$k.items()]`},
	{tag: "generator of generators", defs: `
def $gen():
    <in>
    yield 1


def $outer():
    for g in [$gen(), $gen()]:
        yield from g
`, use: `$x = sum(<$outer>())`},
	{tag: "generator recursive", defs: `
def $gen(n=1):
    <in>
    if n:
        yield from $gen(n - 1)
    yield n
`, use: `$x = list(<$gen>())`},
	{tag: "generator kept on self", defs: `
class $K:
    def __init__(self):
        self.items = self.make()

    def make(self):
        <in>
        yield 1

    def first(self):
        return next(self.items)
`, use: `<$K>().first()`},
	{tag: "generator closed", defs: `
def $gen():
    try:
        yield 1
    finally:
        <in>
`, use: `
for $x in <$gen>():
    pass`},
	{tag: "generator expression passed", defs: `
def $consume(items):
    return [i for i in items]
`, use: `<$consume>(<call> for $i in range(1))`},
	{tag: "generator expression in a function", defs: `
def $make():
    return (<call> for i in range(1))
`, use: `
for $x in <$make>():
    pass`},
	{tag: "iter with a sentinel", use: `
for $x in iter(<fn0>, 1):
    pass`},
	{tag: "functools.wraps by hand", defs: `
import functools


def $d(f):
    def wrapper(*args):
        return f(*args)

    functools.update_wrapper(wrapper, f)
    return wrapper


@$d
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator with optional arguments", defs: `
def $d(f=None, *, n=1):
    def decorate(f):
        def wrapper(*args):
            return f(*args)

        return wrapper

    return decorate if f is None else decorate(f)
---
@<$d>
def $f():
    <in>


@<$d>(n=2)
def $g():
    <in>
`, use: `
<$f>()
<$g>()`},
	{tag: "decorator partial", defs: `
def $d(n, f):
    return lambda: f()
---
@{functools.partial}(<$d>, 1)
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator method", defs: `
class $App:
    def route(self, path):
        def decorate(f):
            self.handler = f
            return f

        return decorate


$app = $App()
---
@<$app>.route("/")
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator of a generator", defs: `
def $d(f):
    def wrapper():
        for x in f():
            yield x

    return wrapper


@$d
def $gen():
    <in>
    yield 1
`, use: `$x = list(<$gen>())`},
	{tag: "decorator of an async generator", defs: `
def $d(f):
    async def wrapper():
        async for x in f():
            yield x

    return wrapper


@$d
async def $gen():
    <in>
    yield 1
`, use: `
async for $x in <$gen>():
    pass`},
	{tag: "decorator of a property", defs: `
def $d(f):
    def wrapper(self):
        return f(self)

    return wrapper


class $K:
    @property
    @$d
    def p(self):
        <in>
        return 1
`, use: `<$K>().p`},
	{tag: "decorator class with __get__", defs: `
class $D:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner=None):
        return lambda *args: self.f(obj, *args)


class $K:
    @$D
    def go(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "decorator class as property", defs: `
class $D:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner=None):
        return self.f(obj)


class $K:
    @$D
    def p(self):
        <in>
        return 1
`, use: `<$K>().p`},
	{tag: "decorator of a class that wraps its method", defs: `
def $d(cls):
    go = cls.go

    def wrapper(self):
        return go(self)

    cls.go = wrapper
    return cls


@$d
class $K:
    def go(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "total_ordering", defs: `
@{functools.total_ordering}
class $K:
    def __eq__(self, other):
        return False

    def __lt__(self, other):
        <in>
        return True
`, use: `$x = <$K>() <= 1`},
	{tag: "partial of a class", defs: `
class $K:
    def __init__(self, x):
        self.x = x

    def go(self):
        <in>
`, use: `
$make = {functools.partial}(<$K>, 1)
$make().go()`},
	{tag: "partial of a partial", defs: `
def $f(a, b, c=None):
    <in>
`, use: `
$g = {functools.partial}({functools.partial}(<$f>, 1), 2, c=3)
$g()`},
	{tag: "partial as an attribute", defs: `
class $K:
    def __init__(self):
        self.f = {functools.partial}(<fn1>, 1)

    def go(self):
        self.f()
`, use: `<$K>().go()`},

	// Classes.
	{tag: "self.__class__", defs: `
class $K:
    def copy(self):
        return self.__class__()

    def go(self):
        <in>
`, use: `<$K>().copy().go()`},
	{tag: "type(self)", defs: `
class $K:
    def copy(self):
        return type(self)()

    def go(self):
        <in>
`, use: `<$K>().copy().go()`},
	{tag: "super with arguments", defs: `
class $Base:
    def go(self):
        <in>
---
class $K(<$Base>):
    def go(self):
        return super($K, self).go()
`, use: `<$K>().go()`},
	{tag: "super of a property", defs: `
class $Base:
    @property
    def p(self):
        <in>
        return 1
---
class $K(<$Base>):
    @property
    def p(self):
        return super().p
`, use: `<$K>().p`},
	{tag: "super of a class method", defs: `
class $Base:
    @classmethod
    def make(cls):
        <in>
        return cls()
---
class $K(<$Base>):
    @classmethod
    def make(cls):
        return super().make()
`, use: `<$K>.make()`},
	{tag: "super in a coroutine", defs: `
class $Base:
    async def go(self):
        <in>
---
class $K(<$Base>):
    async def go(self):
        await super().go()
`, use: `await <$K>().go()`},
	{tag: "super constructor keeps", defs: `
class $Base:
    def __init__(self, f):
        self.f = f
---
class $K(<$Base>):
    def __init__(self, f, n):
        super().__init__(f)

    def go(self):
        self.f()
`, use: `<$K>(<fn0>, 1).go()`},
	{tag: "class method of a subclass", defs: `
class $Base:
    @classmethod
    def run(cls):
        return cls.step()

    @classmethod
    def step(cls):
        return 1
---
class $K(<$Base>):
    @classmethod
    def step(cls):
        <in>
`, use: `<$K>.run()`},
	{tag: "abstract property", defs: `
class $Base({abc.ABC}):
    @property
    @{abc.abstractmethod}
    def p(self): ...

    def go(self):
        return self.p
---
class $K(<$Base>):
    @property
    def p(self):
        <in>
        return 1
`, use: `<$K>().go()`},
	{tag: "property deleter", defs: `
class $K:
    @property
    def p(self):
        return 1

    @p.deleter
    def p(self):
        <in>
`, use: `
$k = <$K>()
del $k.p`},
	{tag: "property on a subclass", defs: `
class $Base:
    p = None

    def go(self):
        return self.p
---
class $K(<$Base>):
    @property
    def p(self):
        <in>
        return 1
`, use: `<$K>().go()`},
	{tag: "property of a property", defs: `
class $A:
    @property
    def p(self):
        <in>
        return 1
---
class $B:
    @property
    def a(self):
        return <$A>()
`, use: `<$B>().a.p`},
	{tag: "descriptor __set_name__", defs: `
class $D:
    def __set_name__(self, owner, name):
        <in>
`, use: `
class $K:
    d = <$D>()`},
	{tag: "__getattribute__", defs: `
class $K:
    def __getattribute__(self, name):
        <in>
        return 1
`, use: `<$K>().anything`},
	{tag: "__delattr__", defs: `
class $K:
    def __delattr__(self, name):
        <in>
`, use: `
$k = <$K>()
del $k.x`},
	{tag: "__class_getitem__", defs: `
class $K:
    def __class_getitem__(cls, item):
        <in>
        return cls
`, use: `$x = <$K>[int]`},
	{tag: "__missing__", defs: `
class $K(dict):
    def __missing__(self, key):
        <in>
        return 1
`, use: `$x = <$K>()["a"]`},
	{tag: "__reversed__", defs: `
class $K:
    def __reversed__(self):
        <in>
        return iter([1])
`, use: `
for $x in reversed(<$K>()):
    pass`},
	{tag: "__next__ by next", defs: `
class $K:
    def __next__(self):
        <in>
        return 1
`, use: `$x = next(<$K>())`},
	{tag: "__iter__ over an attribute", defs: `
class $K:
    def __init__(self):
        self.items = [1]

    def __iter__(self):
        <in>
        return iter(self.items)
`, use: `$a, = <$K>()`},
	{tag: "__contains__ by __iter__", defs: `
class $K:
    def __iter__(self):
        <in>
        yield 1
`, use: `$x = 1 in <$K>()`},
	{tag: "truth by __len__", defs: `
class $K:
    def __len__(self):
        <in>
        return 1
`, use: `
$k = <$K>()
while not $k:
    pass`},
	{tag: "truth in and", defs: `
class $K:
    def __bool__(self):
        <in>
        return True
`, use: `$x = <$K>() and 1`},
	{tag: "hash", defs: `
class $K:
    def __hash__(self):
        <in>
        return 1
`, use: `$x = hash(<$K>())`},
	{tag: "repr in an f-string", defs: `
class $K:
    def __repr__(self):
        <in>
        return "k"
`, use: `$x = f"{<$K>()!r}"`},
	{tag: "format", defs: `
class $K:
    def __format__(self, spec):
        <in>
        return "k"
`, use: `$x = format(<$K>(), ">3")`},
	{tag: "str.format", defs: `
class $K:
    def __str__(self):
        <in>
        return "k"
`, use: `$x = "{}".format(<$K>())`},
	{tag: "percent format", defs: `
class $K:
    def __str__(self):
        <in>
        return "k"
`, use: `$x = "%s" % <$K>()`},
	{tag: "print", defs: `
class $K:
    def __str__(self):
        <in>
        return "k"
`, use: `print(<$K>(), file={io.StringIO}())`},
	{tag: "int", defs: `
class $K:
    def __int__(self):
        <in>
        return 1
`, use: `$x = int(<$K>())`},
	{tag: "operator matmul", defs: `
class $K:
    def __matmul__(self, other):
        <in>
        return self
`, use: `$x = <$K>() @ 1`},
	{tag: "operator !=", defs: `
class $K:
    def __ne__(self, other):
        <in>
        return True
`, use: `$x = <$K>() != 1`},
	{tag: "operator in place by __add__", defs: `
class $K:
    def __add__(self, other):
        <in>
        return self
`, use: `
$x = <$K>()
$x += 1`},
	{tag: "operator chained", defs: `
class $K:
    def __or__(self, other):
        return self

    def go(self):
        <in>
`, use: `(<$K>() | 1 | 2).go()`},
	{tag: "operator on an attribute", defs: `
class $K:
    def __getitem__(self, key):
        <in>
        return 1


class $Holder:
    def __init__(self):
        self.k = $K()
`, use: `$x = <$Holder>().k["a"]`},
	{tag: "call of an attribute", defs: `
class $K:
    def __call__(self):
        <in>


class $Holder:
    k = $K()
`, use: `<$Holder>().k()`},
	{tag: "monkeypatched method", defs: `
class $K:
    def go(self):
        return 1


def $f(self):
    <in>


$K.go = $f
`, use: `<$K>().go()`},
	{tag: "function as a class attribute", defs: `
class $K:
    f = staticmethod(<fn0>)
`, use: `<$K>().f()`},
	{tag: "function set on an instance", defs: `
class $K:
    f = None
`, use: `
$k = <$K>()
$k.f = <fn0>
$k.f()`},
	{tag: "subclass of dict", defs: `
class $K(dict):
    def __getitem__(self, key):
        <in>
        return 1
`, use: `$x = <$K>()["a"]`},
	{tag: "subclass of Thread run", defs: `
class $K({threading.Thread}):
    def run(self):
        <in>
`, use: `<$K>().run()`},
	{tag: "subclass of a generic", defs: `
$V = {typing.TypeVar}("$V")


class $Base({typing.Generic}[$V]):
    def go(self):
        return self.step()
---
class $K(<$Base>[int]):
    def step(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "slots", defs: `
class $K:
    __slots__ = ("f",)

    def __init__(self, f):
        self.f = f

    def go(self):
        self.f()
`, use: `<$K>(<fn0>).go()`},
	{tag: "exception object", defs: `
class $E(Exception):
    def go(self):
        <in>
`, use: `
try:
    raise <$E>()
except <$E> as $e:
    $e.go()`},
	{tag: "exception with a blocking constructor", defs: `
class $E(Exception):
    def __init__(self):
        <in>
`, use: `
try:
    raise <$E>
except <$E>:
    $x = 1`},
	{tag: "match class pattern", defs: `
class $K:
    def go(self):
        <in>
---
async def $f(x):
    match x:
        case <$K>():
            x.go()
`, use: `await <$f>(<$K>())`},
	{tag: "match as", defs: `
class $K:
    def go(self):
        <in>
---
async def $f(x):
    match x:
        case <$K>() as k:
            k.go()
`, use: `await <$f>(<$K>())`},

	// Context managers.
	{tag: "closing", defs: `
class $K:
    def close(self):
        <in>
`, use: `
with {contextlib.closing}(<$K>()):
    $x = 1`},
	{tag: "suppress", use: `
with {contextlib.suppress}(OSError):
    <in>`},
	{tag: "nullcontext", use: `
with {contextlib.nullcontext}(<new>) as $x:
    <op $x>`},
	{tag: "ExitStack.callback", use: `
with {contextlib.ExitStack}() as $stack:
    $stack.callback(<fn0>)`},
	{tag: "ExitStack.enter_context leaves", defs: `
class $K:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        <in>
`, use: `
with {contextlib.ExitStack}() as $stack:
    $stack.enter_context(<$K>())`},
	{tag: "ExitStack.enter_context gives", defs: `
@{contextlib.contextmanager}
def $cm():
    yield <new>
`, use: `
with {contextlib.ExitStack}() as $stack:
    $x = $stack.enter_context(<$cm>())
    <op $x>`},
	{tag: "AsyncExitStack", defs: `
class $K:
    async def __aenter__(self):
        <in>
        return self

    async def __aexit__(self, *args):
        pass
`, use: `
async with {contextlib.AsyncExitStack}() as $stack:
    await $stack.enter_async_context(<$K>())`},
	{tag: "ContextDecorator", defs: `
class $K({contextlib.ContextDecorator}):
    def __enter__(self):
        <in>
        return self

    def __exit__(self, *args):
        return False
---
@<$K>()
def $f():
    return 1
`, use: `<$f>()`},
	{tag: "context manager inherited", defs: `
class $Base:
    def __enter__(self):
        self.open()
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        return 1
---
class $K(<$Base>):
    def open(self):
        <in>
`, use: `
with <$K>():
    $x = 1`},
	{tag: "contextmanager nested", defs: `
@{contextlib.contextmanager}
def $inner():
    <in>
    yield 1
---
@{contextlib.contextmanager}
def $outer():
    with <$inner>() as x:
        yield x
`, use: `
with <$outer>():
    $x = 1`},
	{tag: "contextmanager property", defs: `
class $K:
    @property
    @{contextlib.contextmanager}
    def session(self):
        <in>
        yield 1
`, use: `
with <$K>().session:
    $x = 1`},
	{tag: "contextmanager annotated", defs: `
@{contextlib.contextmanager}
def $cm() -> {collections.abc.Iterator}[<ann>]:
    yield <new>
`, use: `
with <$cm>() as $x:
    <op $x>`},
	{tag: "with in parentheses", defs: `
class $K:
    def __enter__(self):
        <in>
        return self

    def __exit__(self, *args):
        pass
`, use: `
with (<$K>() as $a, <$K>() as $b):
    $x = 1`},
	{tag: "async with several items", defs: `
class $K:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        pass

    async def go(self):
        <in>
`, use: `
async with <$K>() as $a, <$K>() as $b:
    await $b.go()`},

	// Coroutines.
	{tag: "TaskGroup", defs: `
async def $f():
    <in>
`, use: `
async with {asyncio.TaskGroup}() as $group:
    $group.create_task(<$f>())`},
	{tag: "timeout", use: `
async with {asyncio.timeout}(5):
    <in>`},
	{tag: "gather of a comprehension", defs: `
async def $f(n):
    <in>
`, use: `await {asyncio.gather}(*[<$f>($n) for $n in range(2)])`},
	{tag: "as_completed", defs: `
async def $f():
    <in>
`, use: `
for $next in {asyncio.as_completed}([<$f>()]):
    await $next`},
	{tag: "shield", defs: `
async def $f():
    <in>
`, use: `await {asyncio.shield}(<$f>())`},
	{tag: "task with a callback argument", defs: `
async def $f(g):
    g()
`, use: `
$task = {asyncio.get_running_loop}().create_task(<$f>(<fn0>))
await $task`},
	{tag: "coroutine kept and awaited", defs: `
async def $f():
    <in>
`, use: `
$c = <$f>()
await $c`},
	{tag: "coroutine in a list", defs: `
async def $f():
    <in>
`, use: `
for $c in [<$f>(), <$f>()]:
    await $c`},
	{tag: "coroutine partial", defs: `
async def $f(x):
    <in>
`, use: `await {functools.partial}(<$f>, 1)()`},
	{tag: "coroutine static method", defs: `
class $K:
    @staticmethod
    async def go():
        <in>
`, use: `await <$K>.go()`},
	{tag: "coroutine property", defs: `
class $K:
    @property
    async def p(self):
        <in>
        return 1
`, use: `await <$K>().p`},
	{tag: "coroutine __call__", defs: `
class $K:
    async def __call__(self):
        <in>
`, use: `await <$K>()()`},
	{tag: "__await__ of a coroutine", defs: `
class $K:
    def __await__(self):
        return self.go().__await__()

    async def go(self):
        <in>
`, use: `await <$K>()`},
	{tag: "__await__ blocks before", defs: `
class $K:
    def __await__(self):
        <in>
        return {asyncio.sleep}(0).__await__()
`, use: `await <$K>()`},
	{tag: "async generator method", defs: `
class $K:
    async def items(self):
        <in>
        yield 1
`, use: `
async for $x in <$K>().items():
    pass`},
	{tag: "async generator __aiter__", defs: `
class $K:
    async def __aiter__(self):
        <in>
        yield 1
`, use: `
async for $x in <$K>():
    pass`},
	{tag: "anext", defs: `
async def $gen():
    <in>
    yield 1
`, use: `
$g = <$gen>()
await anext($g)
await $g.aclose()`},
	{tag: "async comprehension with a condition", defs: `
async def $gen():
    yield 1
`, use: `$x = [$i async for $i in <$gen>() if <call>]`},
	{tag: "await in a comprehension", defs: `
async def $f():
    <in>
`, use: `$x = [await <$f>() for $i in range(2)]`},
	{tag: "async generator annotated", defs: `
async def $gen() -> {collections.abc.AsyncIterator}[<ann>]:
    yield <new>
`, use: `
async for $x in <$gen>():
    <op $x>`},
	{tag: "Awaitable annotated", defs: `
async def $f(x: {collections.abc.Awaitable}[<ann>]):
    y = await x
    <op y>


async def $make():
    return <new>
`, use: `await <$f>(<$make>())`},
	{tag: "class in a coroutine", use: `
class $K:
    async def go(self):
        <in>

await $K().go()`},

	// What the loop calls.
	{tag: "call_at", use: `
$loop = {asyncio.get_running_loop}()
$loop.call_at($loop.time(), <fn0>)
await {asyncio.sleep}(0.001)`},
	{tag: "call_soon_threadsafe from a thread", defs: `
def $callback():
    <in>


def $work(loop):
    loop.call_soon_threadsafe($callback)
`, use: `
await {asyncio.to_thread}(<$work>, {asyncio.get_running_loop}())
await {asyncio.sleep}(0.01)`},
	{tag: "call_soon of a function that takes a callback", defs: `
def $apply(f):
    f()
`, use: `
{asyncio.get_running_loop}().call_soon(<$apply>, <fn0>)
await {asyncio.sleep}(0)`},
	{tag: "add_done_callback of a lambda", defs: `
async def $job():
    return 1
`, use: `
$task = {asyncio.ensure_future}(<$job>())
$task.add_done_callback(lambda task: <call>)
await $task
await {asyncio.sleep}(0)`},
	{tag: "add_done_callback of a method", defs: `
async def $job():
    return 1


class $K:
    async def go(self):
        task = {asyncio.create_task}($job())
        task.add_done_callback(self.done)
        await task
        await {asyncio.sleep}(0)

    def done(self, task):
        <in>
`, use: `await <$K>().go()`},
	{tag: "future callback", use: `
$loop = {asyncio.get_running_loop}()
$future = $loop.create_future()
$future.add_done_callback(lambda f: <call>)
$future.set_result(1)
await $future
await {asyncio.sleep}(0)`},
	{tag: "loop on self", defs: `
class $K:
    def __init__(self):
        self.loop = {asyncio.get_running_loop}()

    def tick(self):
        <in>

    async def go(self):
        self.loop.call_soon(self.tick)
        await {asyncio.sleep}(0)
`, use: `await <$K>().go()`},
	{tag: "protocol by lambda", defs: `
class $P({asyncio.Protocol}):
    def __init__(self, n):
        self.n = n

    def connection_made(self, transport):
        self.transport = transport
        self.opened()

    def opened(self):
        <in>
        self.transport.close()
`, use: `
$loop = {asyncio.get_running_loop}()
$a, $b = {socket.socketpair}()
await $loop.connect_accepted_socket(lambda: <$P>(1), $a)
await {asyncio.sleep}(0)
$b.close()`},

	// Offloads.
	{tag: "offload: alias", defs: `
$run = {asyncio.to_thread}
`, use: `await <$run>(<fn0>)`},
	{tag: "offload: lambda", use: `await {asyncio.to_thread}(lambda: <call>)`},
	{tag: "offload: gather", use: `
await {asyncio.gather}(*({asyncio.to_thread}(<fn1>, $i) for $i in range(2)))`},
	{tag: "offload: plain function that returns a future", defs: `
def $offload(f, *args):
    return {asyncio.get_running_loop}().run_in_executor(None, f, *args)
`, use: `await <$offload>(<fn0>)`},
	{tag: "offload: pool object", defs: `
class $Pool:
    def __init__(self):
        self.pool = {concurrent.futures.ThreadPoolExecutor}(1)

    async def run(self, f, *args):
        loop = {asyncio.get_running_loop}()
        return await loop.run_in_executor(self.pool, {functools.partial}(f, *args))


$pool = $Pool()
`, use: `await <$pool>.run(<fn0>)`},
	{tag: "offload: wrapper of a wrapper", defs: `
async def $first(f, *args):
    return await {asyncio.to_thread}(f, *args)
---
async def $second(f, *args, **kwargs):
    return await <$first>({functools.partial}(f, *args, **kwargs))
`, use: `await <$second>(<fn0>)`},
	{tag: "offload: decorator with arguments", defs: `
import functools


def $offloaded(name):
    def decorate(f):
        @functools.wraps(f)
        async def wrapper(*args):
            return await {asyncio.to_thread}(f, *args)

        return wrapper

    return decorate
---
@<$offloaded>("x")
def $f():
    <in>
`, use: `await <$f>()`},
	{tag: "offload: wrapper that calls first", defs: `
async def $offload(f):
    f()
    return await {asyncio.to_thread}(f)
`, use: `await <$offload>(<fn0>)`},
	{tag: "offload: thread subclass", defs: `
class $K({threading.Thread}):
    def run(self):
        <in>
`, use: `
$k = <$K>()
$k.start()
await {asyncio.to_thread}($k.join)`},
	{tag: "offload: executor map", defs: `
def $work(fs):
    with {concurrent.futures.ThreadPoolExecutor}(1) as pool:
        return list(pool.map(lambda f: f(), fs))
`, use: `await {asyncio.to_thread}(<$work>, [<fn0>])`},
	{tag: "offload: bound partial", use: `
$x = <new>
$f = {functools.partial}(lambda: <op $x>)
await {asyncio.get_running_loop}().run_in_executor(None, $f)`},
	{tag: "offload: generator in a thread", defs: `
def $gen():
    <in>
    yield 1
`, use: `$x = await {asyncio.to_thread}(list, <$gen>())`},
	{tag: "offload: map in a thread", use: `$x = await {asyncio.to_thread}(list, map(<fn1>, [1]))`},
	{tag: "offload: context entered in a thread", defs: `
class $K:
    def __enter__(self):
        <in>
        return self

    def __exit__(self, *args):
        pass
`, use: `
$k = <$K>()
await {asyncio.to_thread}($k.__enter__)`},
	{tag: "offload: async iteration by a thread", defs: `
class $K:
    def __init__(self):
        self.n = 1

    def step(self):
        <in>
        self.n -= 1
        return self.n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if await {asyncio.to_thread}(self.step) < 0:
            raise StopAsyncIteration
        return 1
`, use: `
async for $x in <$K>():
    pass`},

	// How an instance gets to where it is used.
	{tag: "instance: Final", defs: `
$x: {typing.Final}[<ann>] = <new>
`, use: `<op <$x>>`},
	{tag: "instance: ClassVar", defs: `
class $K:
    x: {typing.ClassVar}[<ann>] = <new>
`, use: `<op <$K>.x>`},
	{tag: "instance: class object passed", defs: `
async def $f(cls: type[<T>]):
    return cls


class $K:
    def go(self):
        <in>


async def $g(cls: type[$K]):
    cls().go()
`, use: `
await <$f>(<T>)
await <$g>(<$K>)`},
	{tag: "instance: class in an attribute", defs: `
class $A:
    def go(self):
        <in>


class $K:
    factory = $A

    async def run(self):
        self.factory().go()
`, use: `await <$K>().run()`},
	{tag: "instance: namedtuple function", defs: `
$K = {collections.namedtuple}("$K", "x n")
`, use: `
$k = <$K>(<new>, 1)
<op $k.x>`},
	{tag: "instance: SimpleNamespace", use: `
$n = {types.SimpleNamespace}(x=<new>)
<op $n.x>`},
	{tag: "instance: dataclass inherited", defs: `
@{dataclasses.dataclass}
class $Base:
    x: <ann>


@{dataclasses.dataclass}
class $K($Base):
    n: int = 1
---
async def $f(k: <$K>):
    <op k.x>
`, use: `await <$f>(<$K>(<new>, 2))`},
	{tag: "instance: dataclass with keywords only", defs: `
@{dataclasses.dataclass}(slots=True, kw_only=True)
class $K:
    n: int = 1
    x: <ann>
`, use: `<op <$K>(x=<new>).x>`},
	{tag: "instance: dataclass set in __post_init__", defs: `
@{dataclasses.dataclass}
class $K:
    n: int = 1

    def __post_init__(self):
        self.x = <new>
`, use: `<op <$K>().x>`},
	{tag: "instance: dataclass field of None", defs: `
@{dataclasses.dataclass}
class $K:
    x: <T> | None = None

    async def go(self):
        if self.x is None:
            self.x = <new>
        <op self.x>
`, use: `await <$K>().go()`},
	{tag: "instance: dataclass list field", defs: `
@{dataclasses.dataclass}
class $K:
    xs: list[<ann>] = {dataclasses.field}(default_factory=list)

    async def go(self):
        for x in self.xs:
            <op x>
`, use: `await <$K>([<new>]).go()`},
	{tag: "instance: nested dataclasses", defs: `
@{dataclasses.dataclass}
class $A:
    x: <ann>
---
@{dataclasses.dataclass}
class $B:
    a: <$A>
---
async def $f(b: <$B>):
    <op b.a.x>
`, use: `await <$f>(<$B>(<$A>(<new>)))`},
	{tag: "instance: dataclasses.replace", defs: `
@{dataclasses.dataclass}
class $K:
    x: <ann>
    n: int = 1
`, use: `
$k = {dataclasses.replace}(<$K>(<new>), n=2)
<op $k.x>`},
	{tag: "instance: function of a TypeVar", defs: `
$V = {typing.TypeVar}("$V")


def $first(xs: list[$V]) -> $V:
    return xs[0]
`, use: `<op <$first>([<new>])>`},
	{tag: "instance: identity", defs: `
def $same(x):
    return x
`, use: `<op <$same>(<new>)>`},
	{tag: "instance: overload", defs: `
@{typing.overload}
def $make(n: int) -> <ann>: ...
@{typing.overload}
def $make(n: str) -> str: ...
def $make(n):
    return <new>
`, use: `<op <$make>(1)>`},
	{tag: "instance: annotated union factory", defs: `
$items = []


def $make() -> <T> | None:
    $items.append(<new>)
    return $items[0]
`, use: `
$x = <$make>()
if $x is not None:
    <op $x>`},
	{tag: "instance: cached factory", defs: `
@{functools.lru_cache}
def $make(x):
    return <new>
`, use: `<op <$make>(object())>`},
	{tag: "instance: singleton by __new__", defs: `
class $K:
    one = None

    def __new__(cls):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one

    def go(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "instance: lazy attribute", defs: `
class $K:
    def __init__(self):
        self._x = None

    def x(self):
        if self._x is None:
            self._x = <new>
        return self._x
`, use: `<op <$K>().x()>`},
	{tag: "instance: lazy global", defs: `
$x = None


def $get():
    global $x
    if $x is None:
        $x = <new>
    return $x
`, use: `<op <$get>()>`},
	{tag: "instance: tuple attributes", defs: `
class $K:
    def __init__(self):
        self.n, self.x = 1, <new>
`, use: `<op <$K>().x>`},
	{tag: "instance: walrus attribute in a condition", use: `
if (($x := <new>) is not None) and True:
    <op $x>`},
	{tag: "instance: chained assignment", use: `
$x = $y = <new>
<op $y>`},
	{tag: "instance: list unpacked", use: `
[$a, $x] = [1, <new>]
<op $x>`},
	{tag: "instance: enumerate with a tuple", use: `
for $i, ($a, $x) in enumerate([(1, <new>)]):
    <op $x>`},
	{tag: "instance: dict values", defs: `
async def $f(xs: {typing.Dict}[str, <ann>]):
    for x in xs.values():
        <op x>
`, use: `await <$f>({"a": <new>})`},
	{tag: "instance: dict of lists", defs: `
async def $f(xs: dict[str, list[<ann>]]):
    for k, ys in xs.items():
        for y in ys:
            <op y>
    <op xs["a"][0]>
`, use: `await <$f>({"a": [<new>]})`},
	{tag: "instance: list slice", defs: `
async def $f(xs: list[<ann>]):
    for x in xs[:1]:
        <op x>
`, use: `await <$f>([<new>])`},
	{tag: "instance: list pop", defs: `
async def $f(xs: list[<ann>]):
    x = xs.pop()
    <op x>
`, use: `await <$f>([<new>])`},
	{tag: "instance: list sum", use: `
for $x in [<new>] + [<new>]:
    <op $x>`},
	{tag: "instance: reversed", defs: `
async def $f(xs: {collections.abc.Sequence}[<ann>]):
    for x in reversed(xs):
        <op x>
`, use: `await <$f>([<new>])`},
	{tag: "instance: next of iter", defs: `
async def $f(xs: set[<ann>]):
    x = next(iter(xs))
    <op x>
`, use: `await <$f>({<new>})`},
	{tag: "instance: list of a list", use: `
$xs = [<new>]
for $x in list($xs):
    <op $x>`},
	{tag: "instance: filtered list", use: `
$xs = [$x for $x in [<new>, None] if $x]
<op $xs[0]>`},
	{tag: "instance: dict comprehension", use: `
$xs = {$i: <new> for $i in range(1)}
for $x in $xs.values():
    <op $x>`},
	{tag: "instance: defaultdict", defs: `
$table: {collections.defaultdict}[str, list[<ann>]] = {collections.defaultdict}(list)
`, use: `
<$table>["a"].append(<new>)
for $x in <$table>["a"]:
    <op $x>`},
	{tag: "instance: setdefault", defs: `
$table: dict[str, <ann>] = {}
`, use: `
$x = <$table>.setdefault("a", <new>)
<op $x>`},
	{tag: "instance: dict assigned", use: `
$xs = {}
$xs["a"] = <new>
<op $xs["a"]>`},
	{tag: "instance: tuple of unknown length", defs: `
async def $f(xs: tuple[<ann>, ...]):
    <op xs[0]>
    for x in xs:
        <op x>
`, use: `await <$f>((<new>,))`},
	{tag: "instance: star parameter", defs: `
async def $f(*xs: <ann>):
    for x in xs:
        <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: keyword parameters", defs: `
async def $f(**xs: <ann>):
    <op xs["a"]>
`, use: `await <$f>(a=<new>)`},
	{tag: "instance: Optional attribute", defs: `
class $K:
    def __init__(self) -> None:
        self.x: {typing.Optional}[<ann>] = None

    def setup(self):
        self.x = <new>

    async def go(self):
        assert self.x
        <op self.x>
`, use: `
$k = <$K>()
$k.setup()
await $k.go()`},
	{tag: "instance: attribute set by another class", defs: `
class $K:
    x = None
---
def $setup(k: <$K>):
    k.x = <new>
---
async def $f(k: <$K>):
    <op k.x>
`, use: `
$k = <$K>()
<$setup>($k)
await <$f>($k)`},
	{tag: "instance: async with attribute", defs: `
class $K:
    async def __aenter__(self):
        self.x = <new>
        return self

    async def __aexit__(self, *args):
        <op self.x>
`, use: `
async with <$K>() as $k:
    <op $k.x>`},
	{tag: "instance: awaited factory method", defs: `
class $K:
    @classmethod
    async def make(cls):
        self = cls()
        self.x = <new>
        return self
`, use: `
$k = await <$K>.make()
<op $k.x>`},
	{tag: "instance: gather results", defs: `
async def $make():
    return <new>
`, use: `
$x, $y = await {asyncio.gather}(<$make>(), <$make>())
<op $x>`},
	{tag: "instance: task result", defs: `
async def $make():
    return <new>
`, use: `
$task = {asyncio.create_task}(<$make>())
$x = await $task
<op $x>`},
	{tag: "instance: to_thread result", defs: `
def $make():
    return <new>
`, use: `
$x = await {asyncio.to_thread}(<$make>)
<op $x>`},
	{tag: "instance: wait_for result", defs: `
async def $make() -> <ann>:
    return <new>
`, use: `
$x = await {asyncio.wait_for}(<$make>(), 5)
<op $x>`},
	{tag: "instance: asyncio.Queue", defs: `
async def $f(queue: "{asyncio.Queue}[<T>]"):
    x = await queue.get()
    <op x>
`, use: `
$q = {asyncio.Queue}()
$q.put_nowait(<new>)
await <$f>($q)`},
	{tag: "instance: callback argument", defs: `
def $each(f, xs):
    for x in xs:
        f(x)
`, use: `<$each>(lambda x: <op x>, [<new>])`},
	{tag: "instance: map result", use: `
for $x in map(lambda n: <new>, [1]):
    <op $x>`},
	{tag: "instance: decorator gives an instance", defs: `
def $d(f):
    def wrapper(*args):
        return f(*args)

    return wrapper


@$d
def $make():
    return <new>
`, use: `<op <$make>()>`},
	{tag: "instance: parameter of a decorated coroutine", defs: `
import functools


def $d(f):
    @functools.wraps(f)
    async def wrapper(*args, **kwargs):
        return await f(*args, **kwargs)

    return wrapper


@$d
async def $f(x: <ann>):
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: with the parameter's own name", defs: `
async def $f(x):
    x = <T>.__call__ if x is None else x
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: early return of another type", defs: `
async def $f(x: <T> | int):
    if isinstance(x, int):
        return x
    <op x>
`, use: `
await <$f>(1)
await <$f>(<new>)`},
	{tag: "instance: property of a base", defs: `
class $Base:
    @property
    def x(self) -> <ann>:
        return self.make()
---
class $K(<$Base>):
    def make(self):
        return <new>
`, use: `<op <$K>().x>`},
	{tag: "instance: __getattr__ of a module-level object", defs: `
class $K:
    def __getattr__(self, name) -> <ann>:
        return <new>


$k = $K()
`, use: `<op <$k>.anything>`},
	{tag: "instance: __getitem__", defs: `
class $K:
    def __getitem__(self, i):
        return <new>
`, use: `<op <$K>()[0]>`},
	{tag: "instance: __call__ result", defs: `
class $K:
    def __call__(self):
        return <new>
`, use: `<op <$K>()()>`},
	{tag: "instance: __iter__ elements", defs: `
class $K:
    def __init__(self):
        self.xs = [<new>]

    def __iter__(self):
        return iter(self.xs)
`, use: `
for $x in <$K>():
    <op $x>`},
	{tag: "instance: __enter__ annotated Self", defs: `
class $K:
    def __enter__(self) -> {typing.Self}:
        return self

    def __exit__(self, *args):
        pass

    def go(self):
        <in>
`, use: `
with <$K>() as $k:
    $k.go()`},
	{tag: "instance: alias of a class", defs: `
class $K:
    def go(self):
        <in>


$Alias = $K
`, use: `<$Alias>().go()`},
	{tag: "instance: conditional class", defs: `
if len("a"):
    class $K:
        def go(self):
            <in>
else:
    $K = None
`, use: `<$K>().go()`},
	{tag: "instance: local class alias", use: `
$C = <T>
async def $f(x: $C):
    <op x>

await $f(<new>)`},
	{tag: "instance: shadowed by a loop", use: `
$x = <new>
for $x in [1, 2]:
    $y = $x + 1`},
	{tag: "instance: another method of the same name", defs: `
class $Other:
    def read_text(self):
        return 1

    def acquire(self):
        return 1

    def get(self):
        return 1

    def execute(self, sql):
        return 1

    def exists(self):
        return True
`, use: `
$x = <$Other>()
$x.read_text()
$x.acquire()
$x.get()
$x.execute("select 1")
$x.exists()`},
	{tag: "instance: a subclass that does not block", defs: `
class $K({queue.Queue}):
    def get(self, block=True, timeout=None):
        return 1
`, use: `<$K>().get()`},
	{tag: "instance: a subclass that blocks", defs: `
class $K({queue.Queue}):
    def take(self):
        return self.get()
`, use: `<$K>().take()`},
	{tag: "instance: super of a library class", defs: `
class $K({queue.Queue}):
    def get(self, *args):
        return super().get(*args)
`, use: `<$K>().get()`},
}
