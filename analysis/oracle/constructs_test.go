package oracle

// constructs are the ways of code to reach other code. Whether the loop is
// blocked in the end is for Python to say.
var constructs = []*construct{
	// Calls and scopes.
	{tag: "call", defs: `
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "call in an expression", defs: `
def $f(*args):
    <in>
    return 1
`, use: `$x = [1, f"{<$f>()}", max(<$f>(), 2)]`},
	{tag: "call twice", defs: `
def $f():
    <in>
`, use: `
<$f>()
<$f>()`},
	{tag: "call in branches", use: `
for $i in range(2):
    if $i:
        <in>
    else:
        $y = $i`},
	{tag: "call in try", use: `
try:
    <in>
except ValueError as $e:
    raise RuntimeError from $e
finally:
    $x = 1`},
	{tag: "call in match", use: `
match 3:
    case int():
        <in>
    case _:
        pass`},
	{tag: "recursion", defs: `
def $f(n=2):
    <in>
    if n:
        <$f>(n - 1)
`, use: `<$f>()`},
	{tag: "mutual recursion", defs: `
def $even(n=2):
    <in>
    if n:
        $odd(n - 1)


def $odd(n=1):
    if n:
        $even(n - 1)
`, use: `<$odd>()`},
	{tag: "closure", defs: `
def $outer():
    def $inner():
        <in>

    $inner()
`, use: `<$outer>()`},
	{tag: "closure returned", defs: `
def $outer():
    def $inner():
        <in>

    return $inner
`, use: `<$outer>()()`},
	{tag: "closure over a function", defs: `
def $outer(f):
    def $inner():
        return f()

    return $inner
`, use: `
$g = <$outer>(<fn0>)
$g()`},
	{tag: "nested def called", use: `
def $f():
    <in>

$f()`},
	{tag: "nested def not called", use: `
def $f():
    <in>

$g = $f`},
	{tag: "lambda", defs: `
$f = lambda: <call>
`, use: `<$f>()`},
	{tag: "lambda local", use: `
$f = lambda: <call>
$f()`},
	{tag: "lambda not called", use: `$f = lambda: <call>`},
	{tag: "default argument", use: `
def $f(x=<call>):
    return x`},
	{tag: "default argument called", defs: `
def $f(x=<fn0>):
    return x()
`, use: `<$f>()`},
	{tag: "default argument overridden", defs: `
def $f(x=<fn0>):
    return x()
`, use: `<$f>(int)`},
	{tag: "walrus", use: `
if ($x := <call>) is not None:
    $y = $x`},
	{tag: "conditional definition", defs: `
import sys

if sys.platform == "none":
    def $f():
        <in>
else:
    def $f():
        <in>
`, use: `<$f>()`},
	{tag: "definition in try", defs: `
try:
    import missing_module

    def $f():
        <in>
except ImportError:
    def $f():
        <in>
`, use: `<$f>()`},
	{tag: "comprehension", use: `$x = [<call> for $i in range(2)]`},
	{tag: "comprehension with condition", use: `$x = {$i for $i in range(2) if <call>}`},
	{tag: "generator expression consumed", use: `$x = sum(<call> for $i in range(2))`},
	{tag: "generator expression not consumed", use: `$x = (<call> for $i in range(2))`},
	{tag: "generator expression iterated later", use: `
$x = (<call> for $i in range(2))
for $j in $x:
    $k = $j`},
	{tag: "global", defs: `
$f = None


def $setup():
    global $f
    $f = <fn0>


$setup()


def $g():
    $f()
`, use: `<$g>()`},
	{tag: "nonlocal", defs: `
def $outer():
    f = None

    def setup():
        nonlocal f
        f = <fn0>

    setup()
    f()
`, use: `<$outer>()`},
	{tag: "class scope is not seen", defs: `
def $f():
    <in>


class $K:
    def $f(self):
        return 1

    def go(self):
        return $f()
`, use: `<$K>().go()`},
	{tag: "class body", use: `
class $K:
    x = <call>`},
	{tag: "deleted name", use: `
$f = <fn0>
$f()
del $f`},
	{tag: "star arguments", defs: `
def $f(*args, **kwargs):
    for a in args:
        a()
    kwargs["last"]()
`, use: `<$f>(int, <fn0>, last=<fn0>)`},
	{tag: "ternary", use: `$x = <call> if len("a") else 1`},
	{tag: "union of functions", use: `
for $f in (<fn0>, int):
    $f()`},
	{tag: "function in a dict", defs: `
$table = {"a": <fn0>, "b": int}
`, use: `<$table>["a"]()`},
	{tag: "global statement rebinding", defs: `
def $f():
    <in>


def $g():
    global $h
    $h = $f


$g()
`, use: `<$h>()`},

	// Shadowing: the name of something that blocks, bound to something else.
	{tag: "shadow: parameter", defs: `
def $g(f):
    return f()
`, use: `
$h = <fn0>
<$g>(int)`},
	{tag: "shadow: local", defs: `
def $f():
    <in>
`, use: `
def $g():
    $f = int
    return $f()

$g()
<$f>`},
	{tag: "shadow: redefinition", own: true, defs: `
def $f():
    <in>


def $f():
    return 1
`, use: `<$f>()`},
	{tag: "shadow: redefinition blocks", own: true, defs: `
def $f():
    return 1


def $f():
    <in>
`, use: `<$f>()`},
	{tag: "shadow: class", own: true, defs: `
def $f():
    <in>


class $f:
    pass
`, use: `<$f>()`},
	{tag: "shadow: import", own: true, defs: `
import time
import types

time = types.SimpleNamespace(sleep=int)


def $f():
    time.sleep()


$g = <fn0>
`, use: `<$f>()`},
	{tag: "shadow: module function", own: true, defs: `
def open(name):
    return name


def sleep(x):
    return x


$h = <fn0>


def $f():
    sleep(open(1))
`, use: `<$f>()`},
	{tag: "shadow: for target", defs: `
def $f():
    <in>
`, use: `
$v = <$f>
for $v in [int]:
    $v()`},
	{tag: "shadow: with target", defs: `
def $f():
    <in>
`, use: `
import contextlib

$v = <$f>
with contextlib.nullcontext(int) as $v:
    $v()`},
	{tag: "shadow: comprehension target", defs: `
def $f():
    <in>
`, use: `
$v = <$f>
$x = [$v() for $v in [int, float]]`},
	{tag: "shadow: except target", defs: `
class $E(Exception):
    def __call__(self):
        return 1


def $f():
    <in>
`, use: `
$g = <$f>
try:
    raise <$E>
except <$E> as $g:
    $g()`},
	{tag: "shadow: reassigned", use: `
$f = <fn0>
$f = int
$f()`},
	{tag: "shadow: match capture", use: `
$f = <fn0>
match int:
    case $f:
        $f()`},
	{tag: "shadow: import in function", defs: `
def $f():
    <in>
`, use: `
$v = <$f>
from builtins import int as $v

$v()`},

	// Callbacks.
	{tag: "callback", defs: `
def $apply(f):
    return f()
`, use: `<$apply>(<fn0>)`},
	{tag: "callback by keyword", defs: `
def $apply(x, *, f=None):
    return f()
`, use: `<$apply>(1, f=<fn0>)`},
	{tag: "callback two deep", defs: `
def $inner(g):
    return g()
---
def $outer(f):
    return <$inner>(f)
`, use: `<$outer>(<fn0>)`},
	{tag: "callback with an argument", defs: `
def $apply(f, x):
    return f(x)
`, use: `<$apply>(<fn1>, 1)`},
	{tag: "callback not called", defs: `
def $keep(f):
    return f
`, use: `<$keep>(<fn0>)`},
	{tag: "callback returned and called", defs: `
def $keep(f):
    return f
`, use: `<$keep>(<fn0>)()`},
	{tag: "callback kept on self", defs: `
class $K:
    def __init__(self, f):
        self.f = f

    def go(self):
        return self.f()
`, use: `<$K>(<fn0>).go()`},
	{tag: "callback lambda", defs: `
def $apply(f):
    return f()
`, use: `<$apply>(lambda: <call>)`},
	{tag: "callback in a list", defs: `
def $run(fs):
    for f in fs:
        f()
`, use: `<$run>([int, <fn0>])`},
	{tag: "map consumed", use: `$x = list(map(<fn1>, [1, 2]))`},
	{tag: "map iterated", use: `
for $x in map(<fn1>, [1]):
    $y = $x`},
	{tag: "map not consumed", use: `$x = map(<fn1>, [1, 2])`},
	{tag: "filter consumed", use: `$x = set(filter(<fn1>, [1, 2]))`},
	{tag: "sorted key", use: `$x = sorted([2, 1], key=lambda x: <call>)`},
	{tag: "list.sort key", use: `
$x = [1, 2]
$x.sort(key=lambda x: <call>)`},
	{tag: "min key", use: `$x = min([2, 1], key=lambda x: <call>)`},
	{tag: "functools.reduce", use: `$x = {functools.reduce}(lambda a, b: <call>, [1, 2])`},
	{tag: "any over a generator expression", use: `$x = any(<call> is None for $i in [1])`},

	// functools.
	{tag: "partial", use: `
$f = {functools.partial}(<fn0>)
$f()`},
	{tag: "partial with an argument", use: `
$f = {functools.partial}(<fn1>, 1)
$f()`},
	{tag: "partial at module level", defs: `
$f = {functools.partial}(<fn1>, 1)
`, use: `<$f>()`},
	{tag: "partial not called", use: `$f = {functools.partial}(<fn1>, 1)`},
	{tag: "partial of a callback", defs: `
def $apply(f, x):
    return f()
`, use: `{functools.partial}(<$apply>, <fn0>)(1)`},
	{tag: "partialmethod", defs: `
class $K:
    def do(self, x):
        <in>

    one = {functools.partialmethod}(do, 1)
`, use: `<$K>().one()`},
	{tag: "lru_cache", defs: `
@{functools.lru_cache}(maxsize=None)
def $f(x):
    <in>
`, use: `<$f>(object())`},
	{tag: "lru_cache plain", defs: `
@{functools.lru_cache}
def $f(x):
    <in>
`, use: `<$f>(object())`},
	{tag: "cache by call", defs: `
def $f(x):
    <in>


$g = {functools.cache}($f)
`, use: `<$g>(object())`},
	{tag: "cached_property", defs: `
class $K:
    @{functools.cached_property}
    def p(self):
        <in>
        return 1
`, use: `<$K>().p`},
	{tag: "singledispatch", defs: `
@{functools.singledispatch}
def $f(x):
    <in>
`, use: `<$f>(1)`},

	// Decorators.
	{tag: "decorator with wraps", defs: `
import functools


def $d(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)

    return wrapper
---
@<$d>
def $f(x=1):
    <in>
`, use: `<$f>(x=2)`},
	{tag: "decorator without wraps", defs: `
def $d(f):
    def wrapper(*args):
        return f(*args)

    return wrapper
---
@<$d>
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator with arguments", defs: `
def $d(n, name=""):
    def decorate(f):
        def wrapper(*args, **kwargs):
            for i in range(n):
                f(*args, **kwargs)

        return wrapper

    return decorate
---
@<$d>(2, name="x")
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator that blocks", defs: `
def $d(f):
    def wrapper(*args):
        <in>
        return f(*args)

    return wrapper
---
@<$d>
def $f():
    return 1
`, use: `<$f>()`},
	{tag: "decorator that blocks when it decorates", defs: `
def $d(f):
    <in>
    return f
`, use: `
@<$d>
def $f():
    return 1`},
	{tag: "decorator that drops what it wraps", defs: `
def $d(f):
    def wrapper(*args):
        return 1

    return wrapper
---
@<$d>
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator that returns its argument", defs: `
$registry = []


def $d(f):
    $registry.append(f)
    return f
---
@<$d>
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator class", defs: `
class $D:
    def __init__(self, f):
        self.f = f

    def __call__(self, *args):
        return self.f(*args)
---
@<$D>
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator class with arguments", defs: `
class $D:
    def __init__(self, n):
        self.n = n

    def __call__(self, f):
        def wrapper(*args):
            return f(*args)

        return wrapper
---
@<$D>(3)
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator of a class", defs: `
def $d(cls):
    cls.extra = 1
    return cls
---
@<$d>
class $K:
    def go(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "decorator of a method", defs: `
def $d(f):
    def wrapper(self, *args):
        return f(self, *args)

    return wrapper
---
class $K:
    @<$d>
    def go(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "decorators stacked", defs: `
import functools


def $a(f):
    @functools.wraps(f)
    def wrapper():
        return f()

    return wrapper


def $b(n):
    def decorate(f):
        return lambda: f()

    return decorate
---
@<$a>
@<$b>(1)
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "decorator of a coroutine function", defs: `
import functools


def $d(f):
    @functools.wraps(f)
    async def wrapper(*args):
        return await f(*args)

    return wrapper
---
@<$d>
async def $f():
    <in>
`, use: `await <$f>()`},
	{tag: "decorator that blocks around a coroutine function", defs: `
def $d(f):
    async def wrapper(*args):
        <in>
        return await f(*args)

    return wrapper
---
@<$d>
async def $f():
    return 1
`, use: `await <$f>()`},
	{tag: "contextmanager as decorator", defs: `
@{contextlib.contextmanager}
def $cm():
    <in>
    yield
---
@<$cm>()
def $f():
    return 1
`, use: `<$f>()`},

	// Generators and iterators.
	{tag: "generator", defs: `
def $gen():
    <in>
    yield 1
`, use: `
for $x in <$gen>():
    $y = $x`},
	{tag: "generator not iterated", defs: `
def $gen():
    <in>
    yield 1
`, use: `$x = <$gen>()`},
	{tag: "generator iterated later", defs: `
def $gen():
    yield 1
    <in>
`, use: `
$x = <$gen>()
$n = 1
$y = list($x)`},
	{tag: "generator next", defs: `
def $gen():
    <in>
    yield 1
`, use: `next(<$gen>())`},
	{tag: "generator yield from", defs: `
def $gen():
    <in>
    yield 1
---
def $outer():
    yield 0
    yield from <$gen>()
`, use: `$x = [$i for $i in <$outer>()]`},
	{tag: "generator in a function", defs: `
def $gen():
    <in>
    yield 1
---
def $make():
    return <$gen>()
`, use: `
for $x in <$make>():
    pass`},
	{tag: "generator passed", defs: `
def $gen():
    <in>
    yield 1
---
def $consume(items):
    for i in items:
        pass
`, use: `<$consume>(<$gen>())`},
	{tag: "generator unpacked", defs: `
def $gen():
    <in>
    yield 1
    yield 2
`, use: `$a, $b = <$gen>()`},
	{tag: "generator starred", defs: `
def $gen():
    <in>
    yield 1
`, use: `$a = [*<$gen>()]`},
	{tag: "generator through zip", defs: `
def $gen():
    <in>
    yield 1
`, use: `
for $a, $b in zip(<$gen>(), [1]):
    pass`},
	{tag: "generator through enumerate", defs: `
def $gen():
    <in>
    yield 1
`, use: `
for $a, $b in enumerate(<$gen>()):
    pass`},
	{tag: "generator joined", defs: `
def $gen():
    <in>
    yield "a"
`, use: `$x = ",".join(<$gen>())`},
	{tag: "generator send", defs: `
def $gen():
    <in>
    $x = yield 1
    <in>
    yield 2
`, use: `
$g = <$gen>()
next($g)
$g.send(1)`},
	{tag: "generator in a membership test", defs: `
def $gen():
    <in>
    yield 1
`, use: `$x = 1 in <$gen>()`},
	{tag: "generator method", defs: `
class $K:
    def items(self):
        <in>
        yield 1
`, use: `
for $x in <$K>().items():
    pass`},
	{tag: "generator __iter__", defs: `
class $K:
    def __iter__(self):
        <in>
        yield 1
`, use: `
for $x in <$K>():
    pass`},
	{tag: "iterator class", defs: `
class $K:
    def __init__(self):
        self.n = 2

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        <in>
        return self.n
`, use: `
for $x in <$K>():
    pass`},
	{tag: "iterator of another class", defs: `
class $It:
    def __init__(self):
        self.done = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.done:
            raise StopIteration
        self.done = True
        <in>
        return 1
---
class $K:
    def __iter__(self):
        return <$It>()
`, use: `$x = list(<$K>())`},
	{tag: "iteration by __getitem__", defs: `
class $K:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        <in>
        return i
`, use: `
for $x in <$K>():
    pass`},

	// Classes.
	{tag: "method", defs: `
class $K:
    def go(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "method through self", defs: `
class $K:
    def go(self):
        self.really()

    def really(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "bound method", use: `
$f = <new>
<op $f>`, defs: ``},
	{tag: "bound method kept", defs: `
class $K:
    def go(self):
        <in>
`, use: `
$f = <$K>().go
$f()`},
	{tag: "bound method as callback", defs: `
class $K:
    def go(self):
        <in>


def $apply(f):
    f()
`, use: `<$apply>(<$K>().go)`},
	{tag: "unbound method", defs: `
class $K:
    def go(self):
        <in>
`, use: `<$K>.go(<$K>())`},
	{tag: "static method", defs: `
class $K:
    @staticmethod
    def go():
        <in>
`, use: `<$K>.go()`},
	{tag: "static method on an instance", defs: `
class $K:
    @staticmethod
    def go():
        <in>

    def run(self):
        self.go()
`, use: `<$K>().run()`},
	{tag: "class method", defs: `
class $K:
    @classmethod
    def go(cls):
        cls.really()

    @classmethod
    def really(cls):
        <in>
`, use: `<$K>.go()`},
	{tag: "class method factory", defs: `
class $K:
    @classmethod
    def make(cls):
        return cls()

    def go(self):
        <in>
`, use: `<$K>.make().go()`},
	{tag: "constructor", defs: `
class $K:
    def __init__(self):
        <in>
`, use: `<$K>()`},
	{tag: "__new__", defs: `
class $K:
    def __new__(cls):
        <in>
        return super().__new__(cls)
`, use: `<$K>()`},
	{tag: "constructor inherited", defs: `
class $Base:
    def __init__(self, x=None):
        <in>
---
class $K(<$Base>):
    pass
`, use: `<$K>(1)`},
	{tag: "constructor through super", defs: `
class $Base:
    def __init__(self):
        <in>
---
class $K(<$Base>):
    def __init__(self):
        super().__init__()
`, use: `<$K>()`},
	{tag: "constructor overridden", defs: `
class $Base:
    def __init__(self):
        <in>
---
class $K(<$Base>):
    def __init__(self):
        self.x = 1
`, use: `<$K>()`},
	{tag: "__post_init__", defs: `
@{dataclasses.dataclass}
class $K:
    x: int = 1

    def __post_init__(self):
        <in>
`, use: `<$K>(x=2)`},
	{tag: "dataclass default_factory", defs: `
@{dataclasses.dataclass}
class $K:
    x: int = {dataclasses.field}(default_factory=<fn0>)
`, use: `<$K>()`},
	{tag: "__init_subclass__", defs: `
class $Base:
    def __init_subclass__(cls, **kw):
        <in>
`, use: `
class $K(<$Base>):
    pass`},
	{tag: "metaclass __call__", defs: `
class $Meta(type):
    def __call__(cls, *args):
        <in>
        return super().__call__(*args)
---
class $K(metaclass=<$Meta>):
    pass
`, use: `<$K>()`},
	{tag: "__call__", defs: `
class $K:
    def __call__(self, x):
        <in>
`, use: `
$k = <$K>()
$k(1)`},
	{tag: "__call__ as callback", defs: `
class $K:
    def __call__(self):
        <in>


def $apply(f):
    return f()
`, use: `<$apply>(<$K>())`},
	{tag: "property", defs: `
class $K:
    @property
    def p(self):
        <in>
        return 1
`, use: `<$K>().p`},
	{tag: "property setter", defs: `
class $K:
    @property
    def p(self):
        return 1

    @p.setter
    def p(self, value):
        <in>
`, use: `
$k = <$K>()
$k.p = 1`},
	{tag: "property not evaluated", defs: `
class $K:
    @property
    def p(self):
        <in>
        return 1
`, use: `$x = <$K>.p`},
	{tag: "property by call", defs: `
class $K:
    def get(self):
        <in>
        return 1

    p = property(get)
`, use: `<$K>().p`},
	{tag: "descriptor", defs: `
class $D:
    def __get__(self, obj, owner=None):
        <in>
        return 1
---
class $K:
    d = <$D>()
`, use: `<$K>().d`},
	{tag: "descriptor __set__", defs: `
class $D:
    def __get__(self, obj, owner=None):
        return 1

    def __set__(self, obj, value):
        <in>
---
class $K:
    d = <$D>()
`, use: `
$k = <$K>()
$k.d = 2`},
	{tag: "__getattr__", defs: `
class $K:
    def __getattr__(self, name):
        <in>
        return 1
`, use: `<$K>().anything`},
	{tag: "__setattr__", defs: `
class $K:
    def __setattr__(self, name, value):
        <in>
`, use: `
$k = <$K>()
$k.x = 1`},
	{tag: "inheritance", defs: `
class $Base:
    def go(self):
        <in>
---
class $K(<$Base>):
    pass
`, use: `<$K>().go()`},
	{tag: "inheritance template method", defs: `
class $Base:
    def go(self):
        self.step()

    def step(self):
        return 1
---
class $K(<$Base>):
    def step(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "inheritance overridden", defs: `
class $Base:
    def go(self):
        <in>
---
class $K(<$Base>):
    def go(self):
        return 1
`, use: `<$K>().go()`},
	{tag: "super", defs: `
class $Base:
    def go(self):
        <in>
---
class $K(<$Base>):
    def go(self):
        return super().go()
`, use: `<$K>().go()`},
	{tag: "C3 order", defs: `
class $A:
    def go(self):
        return 1
---
class $B(<$A>):
    pass
---
class $C(<$A>):
    def go(self):
        <in>
---
class $D(<$B>, <$C>):
    pass
`, use: `<$D>().go()`},
	{tag: "C3 order with super", defs: `
class $A:
    def go(self):
        return 1


class $B($A):
    def go(self):
        return super().go()


class $C($A):
    def go(self):
        <in>
        return super().go()
---
class $D(<$B>, <$C>):
    pass
`, use: `<$D>().go()`},
	{tag: "C3 order hides", defs: `
class $A:
    def go(self):
        <in>


class $B($A):
    pass


class $C($A):
    def go(self):
        return 1
---
class $D(<$B>, <$C>):
    pass
`, use: `<$D>().go()`},
	{tag: "mixin", defs: `
class $Mixin:
    def go(self):
        return self.needed()
---
class $K(<$Mixin>):
    def needed(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "abstract method", defs: `
class $Base({abc.ABC}):
    @{abc.abstractmethod}
    def go(self):
        ...
---
class $K(<$Base>):
    def go(self):
        <in>
---
def $f(x: <$Base>):
    return x.go()
`, use: `<$f>(<$K>())`},
	{tag: "override below an annotated base", defs: `
class $Base:
    def go(self):
        raise NotImplementedError
---
class $K(<$Base>):
    def go(self):
        <in>
---
async def $f(x: <$Base>):
    x.go()
`, use: `await <$f>(<$K>())`},
	{tag: "Protocol class", defs: `
class $P({typing.Protocol}):
    def go(self) -> int: ...
---
class $K:
    def go(self) -> int:
        <in>
        return 1
---
def $f(x: <$P>):
    return x.go()
`, use: `<$f>(<$K>())`},
	{tag: "Protocol class subclassed", defs: `
class $P({typing.Protocol}):
    def go(self) -> int: ...
---
class $K(<$P>):
    def go(self) -> int:
        <in>
        return 1
---
async def $f(x: <$P>):
    x.go()
`, use: `await <$f>(<$K>())`},
	{tag: "method assigned in class", defs: `
def $f(self):
    <in>
---
class $K:
    go = <$f>
`, use: `<$K>().go()`},
	{tag: "enum member method", defs: `
class $K({enum.Enum}):
    ONE = 1

    def go(self):
        <in>
`, use: `<$K>.ONE.go()`},
	{tag: "chained methods", defs: `
class $K:
    def first(self):
        return self

    def second(self):
        <in>
        return self
`, use: `<$K>().first().second().first()`},
	{tag: "nested class", defs: `
class $K:
    class Inner:
        def go(self):
            <in>
`, use: `<$K>.Inner().go()`},
	{tag: "class in a function", use: `
class $K:
    def go(self):
        <in>

$K().go()`},

	// Operators.
	{tag: "operator +", defs: `
class $K:
    def __add__(self, other):
        <in>
        return self
`, use: `$x = <$K>() + 1`},
	{tag: "operator reflected", defs: `
class $K:
    def __radd__(self, other):
        <in>
        return self
`, use: `$x = 1 + <$K>()`},
	{tag: "operator in place", defs: `
class $K:
    def __iadd__(self, other):
        <in>
        return self
`, use: `
$x = <$K>()
$x += 1`},
	{tag: "operator ==", defs: `
class $K:
    def __eq__(self, other):
        <in>
        return True
`, use: `$x = <$K>() == 1`},
	{tag: "operator <", defs: `
class $K:
    def __lt__(self, other):
        <in>
        return True
`, use: `$x = <$K>() < 1`},
	{tag: "operator subscript", defs: `
class $K:
    def __getitem__(self, i):
        <in>
        return 1
`, use: `$x = <$K>()[0]`},
	{tag: "operator subscript assigned", defs: `
class $K:
    def __setitem__(self, i, v):
        <in>
`, use: `
$k = <$K>()
$k[0] = 1`},
	{tag: "operator subscript deleted", defs: `
class $K:
    def __delitem__(self, i):
        <in>
`, use: `
$k = <$K>()
del $k[0]`},
	{tag: "operator in", defs: `
class $K:
    def __contains__(self, i):
        <in>
        return True
`, use: `$x = 1 in <$K>()`},
	{tag: "operator unary", defs: `
class $K:
    def __neg__(self):
        <in>
        return 1
`, use: `$x = -<$K>()`},
	{tag: "truth", defs: `
class $K:
    def __bool__(self):
        <in>
        return True
`, use: `
if <$K>():
    $x = 1`},
	{tag: "len", defs: `
class $K:
    def __len__(self):
        <in>
        return 1
`, use: `$x = len(<$K>())`},
	{tag: "str", defs: `
class $K:
    def __str__(self):
        <in>
        return "k"
`, use: `$x = str(<$K>())`},
	{tag: "f-string", defs: `
class $K:
    def __str__(self):
        <in>
        return "k"
`, use: `$x = f"{<$K>()}"`},

	// Context managers.
	{tag: "with __enter__", defs: `
class $K:
    def __enter__(self):
        <in>
        return self

    def __exit__(self, *args):
        pass
`, use: `
with <$K>() as $x:
    pass`},
	{tag: "with __exit__", defs: `
class $K:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        <in>
`, use: `
with <$K>():
    $x = 1`},
	{tag: "contextmanager", defs: `
@{contextlib.contextmanager}
def $cm():
    <in>
    yield 1
`, use: `
with <$cm>() as $x:
    pass`},
	{tag: "contextmanager leaves", defs: `
@{contextlib.contextmanager}
def $cm():
    try:
        yield 1
    finally:
        <in>
`, use: `
with <$cm>():
    pass`},
	{tag: "contextmanager method", defs: `
class $K:
    @{contextlib.contextmanager}
    def cm(self):
        <in>
        yield self
`, use: `
with <$K>().cm():
    pass`},
	{tag: "contextmanager not entered", defs: `
@{contextlib.contextmanager}
def $cm():
    <in>
    yield 1
`, use: `$x = <$cm>()`},
	{tag: "ExitStack.enter_context", defs: `
@{contextlib.contextmanager}
def $cm():
    <in>
    yield 1
`, use: `
$stack = {contextlib.ExitStack}()
$stack.enter_context(<$cm>())`},
	{tag: "with several items", defs: `
class $K:
    def __enter__(self):
        <in>
        return self

    def __exit__(self, *args):
        pass
`, use: `
with {contextlib.nullcontext}(1) as $a, <$K>() as $b:
    pass`},
	{tag: "with a value of the manager", defs: `
class $R:
    def go(self):
        <in>
---
class $K:
    def __enter__(self):
        return <$R>()

    def __exit__(self, *args):
        pass
`, use: `
with <$K>() as $r:
    $r.go()`},
	{tag: "contextmanager yields", defs: `
@{contextlib.contextmanager}
def $cm():
    yield <new>
`, use: `
with <$cm>() as $x:
    <op $x>`},

	// Coroutines.
	{tag: "await a coroutine", defs: `
async def $f():
    <in>
`, use: `await <$f>()`},
	{tag: "coroutine method", defs: `
class $K:
    async def go(self):
        <in>
`, use: `await <$K>().go()`},
	{tag: "nested coroutine", use: `
async def $f():
    <in>

await $f()`},
	{tag: "task", defs: `
async def $f():
    <in>
`, use: `await {asyncio.create_task}(<$f>())`},
	{tag: "gather", defs: `
async def $f():
    <in>
`, use: `await {asyncio.gather}(<$f>(), <$f>())`},
	{tag: "wait_for", defs: `
async def $f():
    <in>
`, use: `await {asyncio.wait_for}(<$f>(), 5)`},
	{tag: "coroutine with a callback", defs: `
async def $f(g):
    g()
`, use: `await <$f>(<fn0>)`},
	{tag: "coroutine function as callback", defs: `
async def $apply(f):
    await f()
---
async def $f():
    <in>
`, use: `await <$apply>(<$f>)`},
	{tag: "function that makes a coroutine", defs: `
async def $f():
    <in>
---
def $make():
    return <$f>()
`, use: `await <$make>()`},
	{tag: "function blocks before it makes a coroutine", defs: `
async def $f():
    return 1
---
def $make():
    <in>
    return <$f>()
`, use: `await <$make>()`},
	{tag: "__aenter__", defs: `
class $K:
    async def __aenter__(self):
        <in>
        return self

    async def __aexit__(self, *args):
        pass
`, use: `
async with <$K>() as $x:
    pass`},
	{tag: "__aexit__", defs: `
class $K:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        <in>
`, use: `
async with <$K>():
    pass`},
	{tag: "__aenter__ gives an instance", defs: `
class $K:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        pass

    def go(self):
        <in>
`, use: `
async with <$K>() as $x:
    $x.go()`},
	{tag: "asynccontextmanager", defs: `
@{contextlib.asynccontextmanager}
async def $cm():
    <in>
    yield 1
`, use: `
async with <$cm>():
    pass`},
	{tag: "asynccontextmanager yields", defs: `
@{contextlib.asynccontextmanager}
async def $cm():
    yield <new>
`, use: `
async with <$cm>() as $x:
    <op $x>`},
	{tag: "__aiter__ and __anext__", defs: `
class $K:
    def __init__(self):
        self.n = 1

    def __aiter__(self):
        <in>
        return self

    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        return 1
`, use: `
async for $x in <$K>():
    pass`},
	{tag: "__anext__", defs: `
class $K:
    def __init__(self):
        self.n = 1

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        <in>
        return 1
`, use: `
async for $x in <$K>():
    pass`},
	{tag: "__await__", defs: `
class $K:
    def __await__(self):
        <in>
        yield
        return 1
`, use: `await <$K>()`},
	{tag: "async generator", defs: `
async def $gen():
    <in>
    yield 1
`, use: `
async for $x in <$gen>():
    pass`},
	{tag: "async comprehension", defs: `
async def $gen():
    yield 1
`, use: `$x = [<call> async for $i in <$gen>()]`},
	{tag: "async generator gives instances", defs: `
async def $gen():
    yield <new>
`, use: `
async for $x in <$gen>():
    <op $x>`},
	{tag: "async twin", defs: `
class $K:
    async def sleep(self, n):
        return n


$time = $K()
$f = <fn0>
`, use: `
await <$time>.sleep(1)
await {asyncio.sleep}(0)`},

	// What the loop calls.
	{tag: "call_soon", use: `
{asyncio.get_running_loop}().call_soon(<fn0>)
await {asyncio.sleep}(0)`},
	{tag: "call_soon of a method", defs: `
class $K:
    def go(self, x):
        <in>
`, use: `
$loop = {asyncio.get_running_loop}()
$loop.call_soon(<$K>().go, 1)
await {asyncio.sleep}(0)`},
	{tag: "call_soon of a lambda", use: `
$loop = {asyncio.get_event_loop}()
$loop.call_soon(lambda: <call>)
await {asyncio.sleep}(0)`},
	{tag: "call_soon of a partial", defs: `
def $f(x):
    <in>
`, use: `
$loop = {asyncio.get_running_loop}()
$loop.call_soon({functools.partial}(<$f>, 1))
await {asyncio.sleep}(0)`},
	{tag: "call_later", use: `
{asyncio.get_running_loop}().call_later(0, <fn0>)
await {asyncio.sleep}(0.001)`},
	{tag: "call_later of a nested def", use: `
def $f():
    <in>

{asyncio.get_running_loop}().call_later(0, $f)
await {asyncio.sleep}(0.001)`},
	{tag: "add_done_callback", defs: `
async def $job():
    return 1


def $done(task):
    <in>
`, use: `
$task = {asyncio.create_task}(<$job>())
$task.add_done_callback(<$done>)
await $task
await {asyncio.sleep}(0)`},
	{tag: "protocol", defs: `
class $P({asyncio.Protocol}):
    def connection_made(self, transport):
        <in>
        transport.close()
`, use: `
$loop = {asyncio.get_running_loop}()
$a, $b = {socket.socketpair}()
await $loop.connect_accepted_socket(<$P>, $a)
await {asyncio.sleep}(0)
$b.close()`},

	// Offloads.
	{tag: "offload: to_thread", use: `await {asyncio.to_thread}(<fn0>)`},
	{tag: "offload: to_thread with an argument", use: `await {asyncio.to_thread}(<fn1>, 1)`},
	{tag: "offload: to_thread of a method", use: `
$x = <new>
await {asyncio.to_thread}(lambda: <op $x>)`},
	{tag: "offload: run_in_executor", use: `await {asyncio.get_running_loop}().run_in_executor(None, <fn0>)`},
	{tag: "offload: run_in_executor with a partial", use: `
$loop = {asyncio.get_running_loop}()
await $loop.run_in_executor(None, {functools.partial}(<fn1>, 1))`},
	{tag: "offload: submit", defs: `
$pool = {concurrent.futures.ThreadPoolExecutor}(1)
`, use: `await {asyncio.wrap_future}(<$pool>.submit(<fn0>))`},
	{tag: "offload: wrapper", defs: `
async def $offload(f, *args):
    return await {asyncio.to_thread}(f, *args)
`, use: `
await <$offload>(<fn0>)
await <$offload>(<fn1>, 1)`},
	{tag: "offload: wrapper with a lambda", defs: `
async def $offload(f, *args):
    loop = {asyncio.get_running_loop}()
    return await loop.run_in_executor(None, lambda: f(*args))
`, use: `await <$offload>(<fn0>)`},
	{tag: "offload: decorator", defs: `
import functools


def $offloaded(f):
    @functools.wraps(f)
    async def wrapper(*args, **kwargs):
        return await {asyncio.to_thread}(f, *args, **kwargs)

    return wrapper
---
@<$offloaded>
def $f():
    <in>
`, use: `await <$f>()`},
	{tag: "offload: decorator on a method", defs: `
def $offloaded(f):
    async def wrapper(*args):
        loop = {asyncio.get_running_loop}()
        return await loop.run_in_executor(None, f, *args)

    return wrapper
---
class $K:
    @<$offloaded>
    def go(self):
        <in>
`, use: `await <$K>().go()`},
	{tag: "offload: argument called before", defs: `
def $make():
    <in>
    return int
`, use: `await {asyncio.to_thread}(<$make>())`},
	{tag: "offload: argument evaluated", defs: `
def $value():
    <in>
    return 1
`, use: `await {asyncio.to_thread}(int, <$value>())`},
	{tag: "offload: result called before", use: `
try:
    await {asyncio.to_thread}(<call>)
except TypeError:
    pass`},
	{tag: "offload: thread", use: `
$thread = {threading.Thread}(target=<fn0>)
$thread.start()
await {asyncio.to_thread}($thread.join)`},
	{tag: "offload: nested def", use: `
def $work():
    <in>

await {asyncio.to_thread}($work)`},
	{tag: "offload: method of self", defs: `
class $K:
    def work(self):
        <in>

    async def go(self):
        await {asyncio.to_thread}(self.work)
`, use: `await <$K>().go()`},
	{tag: "offload: back onto the loop", defs: `
async def $f():
    <in>


def $work(loop):
    {asyncio.run_coroutine_threadsafe}($f(), loop)
`, use: `
await {asyncio.to_thread}(<$work>, {asyncio.get_running_loop}())
await {asyncio.sleep}(0.01)`},

	// How an instance gets to where it is used.
	{tag: "instance: constructor", use: `
$x = <new>
<op $x>`},
	{tag: "instance: at once", use: `<op <new>>`},
	{tag: "instance: walrus", use: `
if $x := <new>:
    <op $x>`},
	{tag: "instance: copy", use: `
$x = <new>
$y = $x
<op $y>`},
	{tag: "instance: tuple", use: `
$x, $y = <new>, 1
<op $x>`},
	{tag: "instance: nested tuple", use: `
$x, ($y, $z) = 1, (2, <new>)
<op $z>`},
	{tag: "instance: starred", use: `
$x, *$y = <new>, 1, 2
<op $x>`},
	{tag: "instance: factory", defs: `
def $make():
    return <new>
`, use: `
$x = <$make>()
<op $x>`},
	{tag: "instance: annotated factory", defs: `
$cache = {}


def $make() -> <ann>:
    if "x" not in $cache:
        $cache["x"] = <new>
    return $cache["x"]
`, use: `
$x = <$make>()
<op $x>`},
	{tag: "instance: coroutine factory", defs: `
async def $make():
    return <new>
`, use: `
$x = await <$make>()
<op $x>`},
	{tag: "instance: annotated coroutine factory", defs: `
$cache = []


async def $make() -> <ann>:
    $cache.append(<new>)
    return $cache[0]
`, use: `<op (await <$make>())>`},
	{tag: "instance: factory of two results", defs: `
def $make():
    return 1, <new>
`, use: `
$n, $x = <$make>()
<op $x>`},
	{tag: "instance: factory with branches", defs: `
def $make(n=0):
    if n:
        return None
    return <new>
`, use: `
$x = <$make>()
<op $x>`},
	{tag: "instance: annotated parameter", defs: `
async def $f(x: <ann>):
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: annotated parameter of a function", defs: `
def $f(x: <ann>, y=1):
    <op x>
`, use: `<$f>(<new>)`},
	{tag: "instance: parameter without annotation", defs: `
def $f(x):
    <op x>
`, use: `<$f>(<new>)`},
	{tag: "instance: Optional parameter", defs: `
async def $f(x: {typing.Optional}[<ann>] = None):
    if x is not None:
        <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: union parameter", defs: `
async def $f(x: <T> | None = None):
    if x:
        <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: Union parameter", defs: `
async def $f(x: {typing.Union}[<ann>, int]):
    if not isinstance(x, int):
        <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: string union parameter", defs: `
async def $f(x: "<T> | None"):
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: Annotated parameter", defs: `
async def $f(x: {typing.Annotated}[<ann>, "meta"]):
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: annotated variable", defs: `
async def $f(data):
    x: <ann> = data[0]
    <op x>
`, use: `await <$f>([<new>])`},
	{tag: "instance: type alias", defs: `
$Alias = <T>
---
async def $f(x: <$Alias>):
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: TypeVar", defs: `
$V = {typing.TypeVar}("$V", bound=<ann>)
---
async def $f(x: <$V>):
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: attribute of self", defs: `
class $K:
    def __init__(self):
        self.x = <new>

    async def go(self):
        <op self.x>
`, use: `await <$K>().go()`},
	{tag: "instance: attribute set in any method", defs: `
class $K:
    x = None

    def setup(self):
        self.x = <new>

    async def go(self):
        <op self.x>
`, use: `
$k = <$K>()
$k.setup()
await $k.go()`},
	{tag: "instance: attribute from outside", defs: `
class $K:
    def __init__(self):
        self.x = <new>
`, use: `
$k = <$K>()
<op $k.x>`},
	{tag: "instance: annotated attribute", defs: `
class $K:
    x: <ann>

    async def go(self):
        <op self.x>
`, use: `
$k = <$K>()
setattr($k, "x", <new>)
await $k.go()`},
	{tag: "instance: attribute annotated in the constructor", defs: `
class $K:
    def __init__(self, x):
        self.x: <ann> = x

    async def go(self):
        <op self.x>
`, use: `await <$K>(<new>).go()`},
	{tag: "instance: attribute from an annotated parameter", defs: `
class $K:
    def __init__(self, x: <ann>):
        self.x = x

    async def go(self):
        <op self.x>
`, use: `await <$K>(<new>).go()`},
	{tag: "instance: attribute from a plain parameter", defs: `
class $K:
    def __init__(self, x):
        self.x = x

    def go(self):
        <op self.x>
`, use: `
$k = <$K>(<new>)
$k.go()`},
	{tag: "instance: inherited attribute", defs: `
class $Base:
    def __init__(self):
        self.x = <new>
---
class $K(<$Base>):
    async def go(self):
        <op self.x>
`, use: `await <$K>().go()`},
	{tag: "instance: attribute of an attribute", defs: `
class $A:
    def __init__(self):
        self.x = <new>
---
class $B:
    def __init__(self):
        self.a = <$A>()
`, use: `<op <$B>().a.x>`},
	{tag: "instance: class attribute", defs: `
class $K:
    x = <new>
`, use: `<op <$K>.x>`},
	{tag: "instance: class attribute through self", defs: `
class $K:
    x = <new>

    async def go(self):
        <op self.x>
`, use: `await <$K>().go()`},
	{tag: "instance: property", defs: `
class $K:
    @property
    def x(self):
        return <new>
`, use: `<op <$K>().x>`},
	{tag: "instance: annotated property", defs: `
class $K:
    cache = []

    @property
    def x(self) -> <ann>:
        self.cache.append(<new>)
        return self.cache[-1]
`, use: `<op <$K>().x>`},
	{tag: "instance: cached_property", defs: `
class $K:
    @{functools.cached_property}
    def x(self):
        return <new>
`, use: `<op <$K>().x>`},
	{tag: "instance: dataclass field", defs: `
@{dataclasses.dataclass}
class $K:
    x: <ann>
    n: int = 1
`, use: `
$k = <$K>(<new>)
<op $k.x>`},
	{tag: "instance: dataclass field in a coroutine", defs: `
@{dataclasses.dataclass}(frozen=True)
class $K:
    x: <ann>

    async def go(self):
        <op self.x>
`, use: `await <$K>(x=<new>).go()`},
	{tag: "instance: dataclass default_factory", defs: `
@{dataclasses.dataclass}
class $K:
    x: <ann> = {dataclasses.field}(default_factory=lambda: <new>)
`, use: `<op <$K>().x>`},
	{tag: "instance: NamedTuple", defs: `
class $K({typing.NamedTuple}):
    x: <ann>
    n: int = 1
`, use: `<op <$K>(<new>).x>`},
	{tag: "instance: NamedTuple in a coroutine", defs: `
class $K({typing.NamedTuple}):
    n: int
    x: <ann>
---
async def $f(k: <$K>):
    <op k.x>
`, use: `await <$f>(<$K>(1, <new>))`},
	{tag: "instance: NamedTuple unpacked", defs: `
class $K({typing.NamedTuple}):
    n: int
    x: <ann>
---
async def $f(k: <$K>):
    n, x = k
    <op x>
`, use: `await <$f>(<$K>(1, <new>))`},
	{tag: "instance: TypedDict", defs: `
class $K({typing.TypedDict}):
    x: <ann>
---
async def $f(k: <$K>):
    <op k["x"]>
`, use: `await <$f>({"x": <new>})`},
	{tag: "instance: module global", defs: `
$x = <new>
`, use: `<op <$x>>`},
	{tag: "instance: annotated module global", defs: `
$data = [<new>]
$x: <ann> = $data[0]
`, use: `<op <$x>>`},
	{tag: "instance: global set by a function", defs: `
$x = None


def $setup():
    global $x
    $x = <new>


$setup()


async def $f():
    <op $x>
`, use: `await <$f>()`},
	{tag: "instance: singleton with attributes", defs: `
class $Config:
    def __init__(self):
        self.x = <new>


$config = $Config()
`, use: `<op <$config>.x>`},
	{tag: "instance: Self", defs: `
class $K:
    items = []

    def me(self) -> {typing.Self}:
        self.items.append(self)
        return self.items[-1]

    def go(self):
        <in>
`, use: `<$K>().me().go()`},
	{tag: "instance: Self of a class method", defs: `
class $Base:
    @classmethod
    def make(cls) -> "{typing.Self}":
        return object.__new__(cls)
---
class $K(<$Base>):
    def go(self):
        <in>
`, use: `<$K>.make().go()`},
	{tag: "instance: list annotated", defs: `
async def $f(xs: list[<ann>]):
    for x in xs:
        <op x>
`, use: `await <$f>([<new>])`},
	{tag: "instance: list subscript", defs: `
async def $f(xs: {typing.List}[<ann>]):
    <op xs[0]>
`, use: `await <$f>([<new>])`},
	{tag: "instance: list literal", use: `
$xs = [<new>]
for $x in $xs:
    <op $x>`},
	{tag: "instance: comprehension target", use: `
$xs = [<new>]
$ys = [<op $x> for $x in $xs]`},
	{tag: "instance: comprehension result", use: `
$xs = [<new> for $i in range(2)]
for $x in $xs:
    <op $x>`},
	{tag: "instance: list append", use: `
$xs = []
$xs.append(<new>)
<op $xs[0]>`},
	{tag: "instance: dict values annotated", defs: `
async def $f(xs: dict[str, <ann>]):
    for k, x in xs.items():
        <op x>
    <op xs["a"]>
`, use: `await <$f>({"a": <new>})`},
	{tag: "instance: dict literal", use: `
$xs = {"a": <new>}
<op $xs["a"]>`},
	{tag: "instance: dict get", defs: `
async def $f(xs: dict[str, <ann>]):
    x = xs.get("a")
    if x:
        <op x>
`, use: `await <$f>({"a": <new>})`},
	{tag: "instance: tuple annotated", defs: `
async def $f(xs: tuple[int, <ann>]):
    n, x = xs
    <op x>
`, use: `await <$f>((1, <new>))`},
	{tag: "instance: Iterable annotated", defs: `
async def $f(xs: {collections.abc.Iterable}[<ann>]):
    for x in xs:
        <op x>
`, use: `await <$f>([<new>])`},
	{tag: "instance: generator", defs: `
def $gen():
    yield <new>
`, use: `
for $x in <$gen>():
    <op $x>`},
	{tag: "instance: annotated generator", defs: `
$items = []


def $gen() -> {collections.abc.Iterator}[<ann>]:
    $items.append(<new>)
    yield $items[0]
`, use: `
for $x in <$gen>():
    <op $x>`},
	{tag: "instance: enumerate", use: `
for $i, $x in enumerate([<new>]):
    <op $x>`},
	{tag: "instance: zip", use: `
for $i, $x in zip([1], [<new>]):
    <op $x>`},
	{tag: "instance: sorted", use: `
for $x in sorted([<new>], key=id):
    <op $x>`},
	{tag: "instance: isinstance", defs: `
async def $f(x):
    if isinstance(x, <T>):
        <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: ternary", use: `
$x = <new> if len("a") else None
<op $x>`},
	{tag: "instance: or", use: `
$x = None or <new>
<op $x>`},
	{tag: "instance: if None", defs: `
async def $f(x=None):
    if x is None:
        x = <new>
    <op x>
`, use: `await <$f>()`},
	{tag: "instance: generic class", defs: `
$V = {typing.TypeVar}("$V")


class $Box({typing.Generic}[$V]):
    def __init__(self, x: $V) -> None:
        self.x = x

    def get(self) -> $V:
        return self.x
---
async def $f(box: <$Box>[<ann>]):
    <op box.get()>
`, use: `await <$f>(<$Box>(<new>))`},
	{tag: "instance: parameter given by a caller", defs: `
async def $f(x):
    <op x>
`, use: `await <$f>(<new>)`},
	{tag: "instance: keyword given by a caller", defs: `
async def $f(*, x=None):
    <op x>
`, use: `await <$f>(x=<new>)`},
	{tag: "instance: closure", use: `
$x = <new>

def $f():
    <op $x>

$f()`},
	{tag: "instance: with of another", defs: `
class $K:
    def __enter__(self):
        return <new>

    def __exit__(self, *args):
        pass
`, use: `
with <$K>() as $x:
    <op $x>`},
	{tag: "instance: callable annotation", defs: `
async def $f(make: {collections.abc.Callable}[[], <ann>]):
    <op make()>
`, use: `await <$f>(lambda: <new>)`},
	{tag: "instance: class passed", defs: `
async def $f(cls: type[<ann>]):
    x = cls
    return x
`, use: `
await <$f>(<T>)
<op <new>>`},
	{tag: "instance: deleted attribute", defs: `
class $K:
    def __init__(self):
        self.x = <new>

    def go(self):
        <op self.x>
        del self.x
`, use: `<$K>().go()`},
	{tag: "instance: cast", defs: `
async def $f(x):
    y = {typing.cast}(<ann>, x[0])
    <op y>
`, use: `await <$f>([<new>])`},
	{tag: "instance: NewType", defs: `
$N = {typing.NewType}("$N", <T>)
---
async def $f(x: <$N>):
    <op x>
`, use: `await <$f>(<$N>(<new>))`},
	{tag: "instance: ContextVar", defs: `
$var: {contextvars.ContextVar}[<ann>] = {contextvars.ContextVar}("$var")
`, use: `
<$var>.set(<new>)
<op <$var>.get()>`},
	{tag: "instance: swapped", use: `
$x, $y = 1, <new>
$x, $y = $y, $x
<op $x>`},
	{tag: "instance: local rebinding", use: `
$x = <new>
$x = 1
$y = $x + 1`},
}

// chainsOfPath are what a Path goes through before it is read.
var pathConstructs = []*construct{
	{tag: "Path: operator /", use: `$t = ({pathlib.Path}("a") / "b").read_text()`},
	{tag: "Path: parent", use: `$t = ({pathlib.Path}("a") / "b").parent.joinpath("c").read_bytes()`},
	{tag: "Path: module constant", defs: `
$BASE = {pathlib.Path}(__file__).parent
$FILE = $BASE / "a" / "b.txt"
`, use: `<$FILE>.read_text()`},
	{tag: "Path: str / Path", use: `$t = ("a" / {pathlib.Path}("b")).exists()`},
	{tag: "Path: in-place /=", use: `
$p = {pathlib.Path}("a")
$p /= "b"
$p.mkdir()`},
	{tag: "Path: property in another module", defs: `
class $Settings:
    root = {pathlib.Path}("root")

    @property
    def file(self):
        return self.root / "file.txt"
---
$settings = <$Settings>()
`, use: `<$settings>.file.write_text("x")`},
	{tag: "Path: annotated return in another module", defs: `
def $where(name: str) -> {pathlib.Path}:
    return {pathlib.Path}(name)
`, use: `
$p = <$where>("a")
if $p.is_file():
    $p.unlink()`},
	{tag: "Path: class attribute", defs: `
class $K:
    ROOT = {pathlib.Path}("root")

    async def go(self):
        (self.ROOT / "x").touch()
`, use: `await <$K>().go()`},
	{tag: "Path: list[Path]", defs: `
async def $f(paths: list[{pathlib.Path}]):
    for p in paths:
        p.read_text()
    return [p.exists() for p in paths]
`, use: `await <$f>([{pathlib.Path}("a")])`},
	{tag: "Path: iterdir elements", use: `
for $p in {pathlib.Path}(".").iterdir():
    $p.read_text()`},
	{tag: "Path: sorted glob", use: `
for $p in sorted({pathlib.Path}(".").glob("*")):
    $p.stat()`},
	{tag: "Path: parents", use: `
for $p in {pathlib.Path}("/a/b").parents:
    $p.exists()`},
	{tag: "Path: or default", defs: `
async def $f(p: {pathlib.Path} | None = None):
    p = p or {pathlib.Path}("default")
    p.read_text()
`, use: `await <$f>()`},
	{tag: "Path: subclass", defs: `
class $P(type({pathlib.Path}())):
    pass


class $Q({pathlib.PosixPath}):
    pass
`, use: `<$Q>("a").read_text()`},
	{tag: "Path: cwd", use: `$t = ({pathlib.Path}.cwd() / "a").exists()`},
	{tag: "Path: open in with", use: `
with ({pathlib.Path}("a") / "b").open() as $f:
    $f.read()`},
	{tag: "Path: dict of Path", defs: `
$FILES = {"a": {pathlib.Path}("a")}
`, use: `<$FILES>["a"].read_text()`},
	{tag: "Path: resolve", use: `$t = {pathlib.Path}("a").resolve().parent.read_text()`},
	{tag: "Path: not for long", use: `
$p = {pathlib.Path}("a")
$p = $p.name
$p.strip()`},
	{tag: "Path: function over str", defs: `
def $f(p: str | {pathlib.Path}):
    p = {pathlib.Path}(p)
    return p.read_text()
`, use: `<$f>("a")`},
	{tag: "Path: offloaded method", use: `
$p = {pathlib.Path}("a")
await {asyncio.to_thread}($p.read_text)`},
	{tag: "Path: pure", use: `$t = {pathlib.PurePath}("a").joinpath("b").name`},
}
