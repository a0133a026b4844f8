"""Checks fixes with Python itself: reads cases as JSON, prints what is wrong.

A case has a name, the source before and after a fix, and says whether it can be
run. Every result must parse wherever the original does, and keep its comments.
A case that is run defines a coroutine function main(). Its blocking functions
are replaced by probes that note the thread they are called on: after the fix
main() must have the same result, and block the loop's thread less often.
"""

import ast
import asyncio
import builtins
import concurrent.futures
import functools
import io
import json
import pathlib
import sqlite3
import sys
import tempfile
import threading
import time
import tokenize
import types

events = []


def note(name):
    events.append((name, threading.current_thread() is threading.main_thread()))


class Response:
    def __init__(self, url):
        self.text = f"text of {url}"
        self.status_code = 200

    def json(self):
        return {"text": self.text}


def get(url, timeout=None, headers=None):
    note("requests.get")
    return Response(url)


class Session:
    get = staticmethod(get)


def load(*args, **kwargs):
    note("helpers.load")
    args = [list(a) if isinstance(a, types.GeneratorType) else a for a in args]
    return [*args, *kwargs.items()]


def number(n):
    note("helpers.number")
    return n


def compute(n, exponent=2):
    note("helpers.compute")
    return n**exponent


def fail(message):
    note("helpers.fail")
    raise ValueError(message)


def mapping(**kwargs):
    note("helpers.mapping")
    return kwargs


def maker(x):
    note("helpers.maker")
    return lambda y: (x, y)


def coroutine(x):
    note("helpers.coroutine")

    async def result():
        return x

    return result()


def rows(n):
    for i in range(n):
        note("helpers.rows")
        yield i


class Query:
    def __init__(self, table):
        self.parts = [table]

    def where(self, **conditions):
        self.parts += conditions.items()
        return self

    def all(self):
        note("Query.all")
        return self.parts


class Client:
    def __init__(self, name):
        note("helpers.Client")
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    @property
    def status(self):
        note("Client.status")
        return self.name + " is up"


class Shelf(dict):
    def __getitem__(self, key):
        note("Shelf.__getitem__")
        return super().__getitem__(key)


class Lock:
    def __init__(self):
        self.lock = threading.Lock()

    def __enter__(self):
        note("Lock.__enter__")
        return self.lock.__enter__()

    def __exit__(self, *args):
        return self.lock.__exit__(*args)


def module(name, **members):
    m = types.ModuleType(name)
    m.__dict__.update(members)
    sys.modules[name] = m


module("requests", get=get, Session=Session)
module(
    "helpers", load=load, number=number, compute=compute, fail=fail, mapping=mapping, maker=maker,
    coroutine=coroutine, rows=rows, Query=Query, Client=Client, Shelf=Shelf, Lock=Lock,
)


def probed(name, real):
    def probe(*args, **kwargs):
        note(name)
        return real(*args, **kwargs)

    return probe


def method_probed(name, real):
    def probe(self, *args, **kwargs):
        note(name)
        return real(self, *args, **kwargs)

    return probe


class File(io.StringIO):
    """What open() gives in a case: a file of three lines that is not on disk."""

    def __init__(self, name, mode="r", **_):
        note("open")
        self.name, self.mode = name, mode
        super().__init__("one\ntwo\nthree\n" if "r" in mode else "")

    def read(self, *args):
        note("read")
        return super().read(*args)

    def write(self, s):
        note("write")
        return super().write(s)

    def __next__(self):
        note("next")
        return super().__next__()


class Pool(concurrent.futures.ThreadPoolExecutor):
    def shutdown(self, *args, **kwargs):
        note("shutdown")
        return super().shutdown(*args, **kwargs)

    def __exit__(self, *args):
        self.shutdown(wait=True)
        return False


class Directory(tempfile.TemporaryDirectory):
    def __init__(self, *args, **kwargs):
        note("TemporaryDirectory")
        super().__init__(*args, **kwargs)

    def cleanup(self):
        note("cleanup")
        super().cleanup()


class Rows(sqlite3.Cursor):
    def fetchone(self):
        note("fetchone")
        return super().fetchone()

    def fetchall(self):
        note("fetchall")
        return super().fetchall()


class Database(sqlite3.Connection):
    def __init__(self, *args, **kwargs):
        note("sqlite3.connect")
        super().__init__(*args, **kwargs)

    def cursor(self, factory=Rows):
        return super().cursor(factory)

    def execute(self, *args):
        note("execute")
        return self.cursor().execute(*args)

    def commit(self):
        note("commit")
        super().commit()

    def __exit__(self, *args):
        note("commit")
        return super().__exit__(*args)


def glob(self, pattern):
    for name in ("a", "b"):
        note("glob")
        yield name


def run(source):
    events.clear()
    namespace = {"__name__": "case"}
    try:
        exec(compile(source, "case.py", "exec"), namespace)
        result = asyncio.run(asyncio.wait_for(namespace["main"](), 20))
        outcome = repr(result)
    except Exception as e:
        outcome = f"{type(e).__name__}: {e}"
    return outcome, [name for name, on_loop in events if on_loop], [name for name, _ in events]


def check_run(case):
    before, blocked, all_before = run(case["before"])
    after, still, all_after = run(case["after"])
    if before != after:
        yield f"result was {before}, is {after}"
    if case["all"]:
        if still:
            yield f"the loop's thread still runs {still}"
        awaitless = [name for name in all_before if name != "time.sleep"]
        if all_after != awaitless:
            yield f"{all_after} was called instead of {awaitless}"
        return
    if case["quiet"]:
        return
    if case["same"]:
        if len(still) > len(blocked) or sorted(all_after) != sorted(all_before):
            yield f"{all_after} was called, {still} on the loop's thread, instead of {all_before} and {blocked}"
        return
    if not len(still) < len(blocked):
        yield f"the loop's thread ran {blocked} before and runs {still}"
    if not set(all_after) - {"httpx.AsyncClient"} <= set(all_before):
        yield f"{all_after} was called instead of {all_before}"
    if not case["native"] and sorted(all_after) != sorted(all_before):
        yield f"{all_after} was called instead of {all_before}"


def comments(source):
    tokens = tokenize.tokenize(io.BytesIO(source.encode()).readline)
    return sorted(t.string for t in tokens if t.type == tokenize.COMMENT)


def parses(source):
    try:
        compile(source.lstrip("\ufeff"), "case.py", "exec", dont_inherit=True)
    except SyntaxError as e:
        return f"{e.msg} in line {e.lineno}"


def check(case):
    if parses(case["before"]):
        return
    if problem := parses(case["after"]):
        yield problem
        return
    if comments(case["before"]) != comments(case["after"]):
        yield "a comment is gone or new"
    if case["run"]:
        yield from check_run(case)


class AsyncPath:
    """anyio.Path, as far as the cases use it."""

    def __init__(self, path):
        self.path = pathlib.Path(path)

    def __getattr__(self, name):
        async def method(*args, **kwargs):
            return await asyncio.to_thread(getattr(self.path, name), *args, **kwargs)

        return method


async def run_sync(function, *args):
    return await asyncio.to_thread(function, *args)


module("anyio", Path=AsyncPath, to_thread=types.SimpleNamespace(run_sync=run_sync))


class AsyncObject:
    """The async twin of an object, as aiosqlite and aiofiles make it: each
    call is made in a thread that is the object's own."""

    def __init__(self, make, thread=None):
        self.make, self.thread, self.real = make, thread, None

    async def run(self, function, *args):
        loop = asyncio.get_running_loop()
        self.thread = self.thread or real_pool(1)
        result = await loop.run_in_executor(self.thread, functools.partial(function, *args))
        if isinstance(result, (sqlite3.Cursor, sqlite3.Connection, File)):
            twin = AsyncObject(None, self.thread)
            twin.real = result
            return twin
        return result

    async def opened(self):
        self.real = (await self.run(self.make)).real
        return self

    def __await__(self):
        return self.opened().__await__()

    async def __aenter__(self):
        return await self.opened()

    async def __aexit__(self, *args):
        await self.close()

    def __getattr__(self, name):
        value = getattr(self.real, name)
        return functools.partial(self.run, value) if callable(value) and name != "row_factory" else value

    def __setattr__(self, name, value):
        if name == "row_factory":
            setattr(self.real, name, value)
        else:
            super().__setattr__(name, value)

    async def __aiter__(self):
        while True:
            item = await self.run(next, self.real, None)
            if item is None:
                return
            yield item


real_pool = concurrent.futures.ThreadPoolExecutor
class AsyncClient:
    """httpx.AsyncClient, as far as the cases use it."""

    def __init__(self, **_):
        note("httpx.AsyncClient")

    async def get(self, url, **_):
        return Response(url)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return None


module("httpx", AsyncClient=AsyncClient)
module("httpx2", AsyncClient=AsyncClient)
module("aiosqlite", connect=lambda *args: AsyncObject(lambda: sqlite3.connect(*args)))
module("aiofiles", open=lambda *args: AsyncObject(lambda: open(*args)))


def patch():
    """Puts the probes where the cases find them."""
    real_open = builtins.open

    def opened(name, *args, **kwargs):
        if isinstance(name, str) and name.startswith("u"):
            return File(name, *args, **kwargs)
        return real_open(name, *args, **kwargs)

    builtins.open = opened
    builtins.input = probed("input", lambda prompt="": "typed")
    time.sleep = probed("time.sleep", lambda s: None)
    real_sleep = asyncio.sleep
    asyncio.sleep = lambda s, result=None: real_sleep(0, result)
    concurrent.futures.ProcessPoolExecutor = Pool
    pathlib.Path.glob = glob
    for name in ("read_text", "read_bytes", "exists"):
        setattr(pathlib.Path, name, method_probed(name, getattr(pathlib.Path, name)))
    tempfile.TemporaryDirectory = Directory
    sqlite3.connect = functools.partial(sqlite3.connect, factory=Database)


def main():
    cases = json.load(sys.stdin)
    patch()
    problems = [f"{case['name']}: {p}" for case in cases for p in check(case)]
    print(json.dumps(problems), end="")


if __name__ == "__main__":
    main()
