package oracle

// alikeConstructs look like blocking code, wholly or in part, and are not.
var alikeConstructs = []*construct{
	{tag: "alike: two callers of a callback", defs: `
def $apply(f):
    return f()
`, use: `
<$apply>(int)
<$apply>(<fn0>)
<$apply>(float)`},
	{tag: "alike: two instances with callbacks", defs: `
class $K:
    def __init__(self, f):
        self.f = f

    def go(self):
        return self.f()
`, use: `
$a = <$K>(int)
$b = <$K>(<fn0>)
$a.go()`},
	{tag: "alike: two partials", defs: `
def $apply(f):
    return f()
`, use: `
$a = {functools.partial}(<$apply>, int)
$b = {functools.partial}(<$apply>, <fn0>)
$a()`},
	{tag: "alike: two closures", defs: `
def $make(f):
    def run():
        return f()

    return run
`, use: `
$a = <$make>(int)
$b = <$make>(<fn0>)
$a()`},
	{tag: "alike: another key of a dict", use: `
$table = {"a": <fn0>, "b": int}
$table["b"]()`},
	{tag: "alike: another item of a tuple", use: `
$pair = (int, <fn0>)
$pair[0]()`},
	{tag: "alike: another name of an unpacked pair", use: `
$a, $b = int, <fn0>
$a()`},
	{tag: "alike: another field", defs: `
@{dataclasses.dataclass}
class $K:
    a: object
    b: object
`, use: `
$k = <$K>(int, <fn0>)
$k.a()`},
	{tag: "alike: attribute hides that of the class", defs: `
class $K:
    f = <fn0>

    def __init__(self):
        self.f = int

    def go(self):
        return self.f()
`, use: `<$K>().go()`},
	{tag: "alike: attribute of the subclass hides a property", defs: `
class $Base:
    @property
    def p(self):
        <in>
        return 1
---
class $K(<$Base>):
    p = 2
`, use: `<$K>().p`},
	{tag: "alike: another member", defs: `
class $Mode({enum.Enum}):
    A = 1
    B = 2
---
def $f(mode):
    if mode is <$Mode>.B:
        <in>
`, use: `<$f>(<$Mode>.A)`},
	{tag: "alike: another member by default", defs: `
class $Mode({enum.Enum}):
    A = 1
    B = 2
---
class $K:
    def go(self, mode=<$Mode>.A):
        if mode == <$Mode>.B:
            <in>
`, use: `<$K>().go()`},
	{tag: "alike: another case", defs: `
class $Mode({enum.Enum}):
    A = 1
    B = 2
---
def $f(mode):
    match mode:
        case <$Mode>.B:
            <in>
        case <$Mode>.A:
            return 1
`, use: `<$f>(<$Mode>.A)`},
	{tag: "alike: case of another text", defs: `
def $f(kind):
    match kind:
        case "a" | "b":
            <in>
        case "c":
            return 1
`, use: `<$f>("c")`},
	{tag: "alike: given, not made", defs: `
class $K:
    pass
---
def $make():
    <in>
    return <$K>()
---
def $f(k=None):
    if k is None:
        k = <$make>()
    return k
`, use: `<$f>(<$K>())`},
	{tag: "alike: given, or made", defs: `
class $K:
    pass
---
def $make():
    <in>
    return <$K>()
---
class $Holder:
    def __init__(self, k=None):
        self.k = k or <$make>()
`, use: `<$Holder>(k=<$K>())`},
	{tag: "alike: no subclass", defs: `
class $Base:
    pass
---
class $K:
    pass
---
def $f(cls):
    if issubclass(cls, <$Base>):
        <in>
`, use: `<$f>(<$K>)`},
	{tag: "alike: private name of the base", defs: `
class $Base:
    def __step(self):
        return 1

    def go(self):
        return self.__step()
---
class $K(<$Base>):
    def __step(self):
        <in>
`, use: `<$K>().go()`},
	{tag: "alike: private name of the subclass", defs: `
class $Base:
    def __step(self):
        <in>

    def go(self):
        return self.__step()
---
class $K(<$Base>):
    def __step(self):
        return 1
`, use: `<$K>().go()`},
	{tag: "alike: late binding, rebound before", use: `
$f = <fn0>
def $g():
    return $f()

$f = int
$g()`},
	{tag: "alike: late binding, bound after", use: `
$f = int
def $g():
    return $f()

$f = <fn0>
$g()`},
	{tag: "alike: subclass method without super", defs: `
class $Base:
    async def go(self):
        <in>
---
class $K(<$Base>):
    async def go(self):
        return 1
`, use: `
await <$K>().go()
await <$Base>().go()`},
	{tag: "alike: own class of a known name", own: true, defs: `
class Path:
    def __init__(self, name):
        self.name = name

    def read_text(self):
        return self.name

    def exists(self):
        return True


class Queue:
    def get(self):
        return 1


class Lock:
    def acquire(self):
        return 1

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


def $f():
    with Lock() as lock:
        lock.acquire()
    return Path("a").read_text(), Path("a").exists(), Queue().get()


$g = <fn0>
`, use: `<$f>()`},
	{tag: "alike: method named open", defs: `
class $K:
    def open(self):
        return self

    def sleep(self, n):
        return self.open()

    def run(self, *args):
        return self.sleep(1)
`, use: `<$K>().open().run().sleep(2)`},
	{tag: "alike: parameter named open", defs: `
def $f(open=str, input=int, time=None):
    return open(1), input()
`, use: `<$f>()`},
	{tag: "alike: local named open", use: `
open = str
$x = open(1)`},
	{tag: "alike: object named time", defs: `
class $Clock:
    def sleep(self, n):
        return n


def $f():
    time = $Clock()
    return time.sleep(1)
`, use: `<$f>()`},
	{tag: "alike: asyncio's queue", use: `
$q = {asyncio.Queue}()
await $q.put(1)
await $q.get()`},
	{tag: "alike: asyncio's lock", use: `
$lock = {asyncio.Lock}()
async with $lock:
    $x = 1
await $lock.acquire()`},
	{tag: "alike: asyncio's event", use: `
$event = {asyncio.Event}()
$event.set()
await {asyncio.wait_for}($event.wait(), 1)`},
	{tag: "alike: asyncio's sleep", defs: `
from asyncio import sleep as $sleep


async def $f():
    await $sleep(0)
`, use: `await <$f>()`},
	{tag: "alike: StringIO", use: `
$f = {io.StringIO}("a")
$x = [$f.read(), $f.write("b")]
for $l in $f:
    pass
$f.close()`},
	{tag: "alike: BytesIO in with", use: `
with {io.BytesIO}(b"a") as $f:
    $f.read()`},
	{tag: "alike: queue that does not wait", use: `
$q = {queue.Queue}()
$q.put_nowait(1)
$x = $q.get_nowait()
$q.put(1, block=False)
$x = $q.empty()
$q.get(timeout=0)`},
	{tag: "alike: lock that does not wait", use: `
$lock = {threading.Lock}()
if $lock.acquire(blocking=False):
    $lock.release()
$lock.locked()`},
	{tag: "alike: event that does not wait", use: `
$event = {threading.Event}()
$event.set()
$x = $event.is_set()`},
	{tag: "alike: paths that touch no disk", use: `
$p = {pathlib.Path}("a") / "b" / "c.txt"
$x = [$p.name, $p.suffix, $p.parent.stem, str($p), $p.with_name("d"), $p.is_absolute(), $p.parts]`},
	{tag: "alike: os.path that touches no disk", use: `$x = [{os.path.join}("a", "b"), {os.path.basename}("a/b"), {os.path.splitext}("a.b")]`},
	{tag: "alike: lazy paths not iterated", use: `
$p = {pathlib.Path}(".")
$x = [$p.glob("*"), $p.iterdir()]`},
	{tag: "alike: pool that is not left", use: `
$pool = {concurrent.futures.ThreadPoolExecutor}(1)
$pool.shutdown(wait=False)`},
	{tag: "alike: sqlite objects that only exist", defs: `
def $f(db: {sqlite3.Connection}):
    return [db, type(db), id(db)]
`, use: `
$db = {sqlite3.connect}(":memory:")
<$f>($db)`},
	{tag: "alike: reassigned attribute", defs: `
class $K:
    def __init__(self):
        self.x = <new>
        self.n = 1

    def go(self):
        return self.n + 1
`, use: `<$K>().go()`},
	{tag: "alike: coroutine function of the same name in another class", defs: `
class $A:
    def fetch(self):
        <in>


class $B:
    async def fetch(self):
        return 1
`, use: `
$a = <$A>()
$b = <$B>()
await $b.fetch()`},
	{tag: "alike: generator made and dropped", defs: `
def $gen():
    <in>
    yield 1


class $K:
    def __init__(self):
        self.items = $gen()
`, use: `<$K>().items`},
	{tag: "alike: decorator that schedules", defs: `
$jobs = []


def $later(f):
    def wrapper(*args):
        $jobs.append((f, args))

    return wrapper


@$later
def $f():
    <in>
`, use: `<$f>()`},
	{tag: "alike: thread started", defs: `
def $start(f, *args):
    {threading.Thread}(target=f, args=args).start()
`, use: `<$start>(<fn0>)`},
	{tag: "alike: timer", use: `
$timer = {threading.Timer}(0, <fn0>)
$timer.start()`},
	{tag: "alike: submitted", use: `
$pool = {concurrent.futures.ThreadPoolExecutor}(1)
$job = $pool.submit(<fn0>)
await {asyncio.wrap_future}($job)`},
	{tag: "alike: context manager not entered", defs: `
class $K:
    def __enter__(self):
        <in>

    def __exit__(self, *args):
        <in>
`, use: `$k = <$K>()`},
	{tag: "alike: dunder methods not used", defs: `
class $K:
    def __str__(self):
        <in>
        return "k"

    def __len__(self):
        <in>
        return 1

    def __eq__(self, other):
        <in>
        return True

    def __iter__(self):
        <in>
        yield 1

    def __add__(self, other):
        <in>
        return 1
`, use: `
$k = <$K>()
$x = $k is None
$y = [$k, type($k), repr($k)]
$z = isinstance($k, int)`},
	{tag: "alike: class that is not instantiated", defs: `
class $K:
    def __init__(self):
        <in>

    def __call__(self):
        <in>
`, use: `
$x = [<$K>, <$K>.__name__, isinstance(1, <$K>), issubclass(int, <$K>)]`},
	{tag: "alike: method that is not called", defs: `
class $K:
    def go(self):
        <in>
`, use: `$x = [<$K>().go, hasattr(<$K>(), "go"), <$K>.go]`},
	{tag: "alike: property read on the class", defs: `
class $K:
    @property
    def p(self):
        <in>
        return 1
`, use: `$x = [<$K>.p, hasattr(<$K>, "p")]`},
	{tag: "alike: annotation is not run", defs: `
def $f(x: "<T>", y: "list[<T>]" = ()) -> "<T>":
    z: "<T>"
    return x
`, use: `<$f>(1)`},
	{tag: "alike: variable of another scope", defs: `
def $other():
    worker = <fn0>
    return worker


def $f():
    worker = int
    return worker()
`, use: `<$f>()`},
	{tag: "alike: comprehension variable of its own", use: `
$f = int
$x = [$f for $f in [<fn0>]]
$f()`},
	{tag: "alike: class variable of its own", defs: `
def $f():
    return 1


class $K:
    $f = <fn0>

    def go(self):
        return $f()
`, use: `<$K>().go()`},
	{tag: "alike: string that looks like code", use: `$x = "time.sleep(1)" + """
open('x').read()
"""`},
	{tag: "alike: name after del", use: `
$f = <fn0>
del $f
$f = int
$f()`},
	{tag: "alike: rebound in with", use: `
$f = <fn0>
with {contextlib.nullcontext}(int) as $f:
    $f()`},
	{tag: "alike: rebound by walrus", use: `
$f = <fn0>
if $f := int:
    $f()`},
	{tag: "alike: rebound in a try", use: `
$f = <fn0>
try:
    $f = int
finally:
    $f()`},
	{tag: "alike: async method awaited by a known name", defs: `
class $Client:
    async def get(self, url):
        return url

    async def acquire(self):
        return 1


class $K:
    def __init__(self):
        self.queue = $Client()

    async def go(self):
        await self.queue.get("x")
        await self.queue.acquire()
`, use: `await <$K>().go()`},
	{tag: "alike: typed as another", defs: `
class $Store:
    def get(self):
        return 1


async def $f(q: "$Store"):
    return q.get()
`, use: `await <$f>(<$Store>())`},
	{tag: "alike: narrowed to another", defs: `
class $Other:
    def go(self):
        return 1


class $K:
    def go(self):
        <in>


async def $f(x: "$Other | $K"):
    if isinstance(x, $K):
        return 1
    return x.go()
`, use: `
await <$f>(<$Other>())
await <$f>(<$K>())`},
	{tag: "alike: narrowed by type()", defs: `
class $Other:
    def go(self):
        return 1
---
async def $f(x):
    if not isinstance(x, <$Other>):
        <op x>
    else:
        x.go()
`, use: `
await <$f>(<$Other>())
await <$f>(<new>)`},
	{tag: "alike: module attribute rebound", own: true, defs: `
def $f():
    <in>


def $g():
    return $f()


$f = int
`, use: `<$g>()`},
	{tag: "alike: import hidden by an assignment", own: true, defs: `
from time import sleep

sleep = int


def $f():
    sleep()


$g = <fn0>
`, use: `<$f>()`},
	{tag: "alike: except twin not taken", own: true, defs: `
try:
    from json import dumps as $f
except ImportError:
    from time import sleep as $f


$g = <fn0>
`, use: `<$f>(1)`},
}
