"""Runs generated programs and tells where each of them blocks the event loop.

Reads a JSON list of programs from standard input, each a table of files, and
writes one JSON object a program: the places that were charged, and the error
that ended it, if any. The blocking functions of the standard library are
replaced by probes, which don't block. A probe that fires on a thread whose loop
runs is charged to the innermost coroutine frame, or to the callback that the
loop itself called; a class body counts as part of the frame that it stands in.
"""

import asyncio
import builtins
import concurrent.futures
import contextlib
import copy
import dataclasses
import functools
import gc
import glob
import importlib
import inspect
import itertools
import json
import operator
import os
import pathlib
import queue
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import traceback
import types
import typing
import urllib.request
import warnings

from asyncio import events

ROOT = os.path.realpath(sys.argv[1])
HANDLE = events.Handle._run.__code__
fired = set()


def ours(frame):
    return frame is not None and frame.f_code.co_filename.startswith(ROOT + os.sep)


def charge(frame):
    if asyncio._get_running_loop() is None:
        return
    outermost = line = body = None
    while frame is not None:
        code = frame.f_code
        if code is HANDLE:
            break
        if ours(frame):
            # The code of a class body has locals of its own kind and no name of a function.
            if not code.co_flags & inspect.CO_OPTIMIZED and code.co_name != "<module>":
                if body is None:
                    body = frame
            else:
                outermost, line = frame, (body or frame).f_lineno
                body = None
                if code.co_flags & (inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR):
                    break
        else:
            body = None
        frame = frame.f_back
    if outermost is not None:
        fired.add((outermost.f_code.co_filename, line))


def probe(result=None, when=None):
    def blocking(*args, **kwargs):
        if when is None or when(*args, **kwargs):
            charge(sys._getframe(1))
        return result(*args, **kwargs) if result else None

    return blocking


def lazy(*items):
    def create(*args, **kwargs):
        def steps():
            charge(sys._getframe(1))
            yield from items

        return steps()

    return create


def shared(original, when=None):
    """A probe on what the standard library itself needs to work."""

    def blocking(*args, **kwargs):
        caller = sys._getframe(1)
        if not ours(caller):
            return original(*args, **kwargs)
        if when is None or when(*args, **kwargs):
            charge(caller)

    return blocking


class File:
    def __init__(self, *args, **kwargs):
        self.left = 1

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def __iter__(self):
        charge(sys._getframe(1))
        return self

    def __next__(self):
        charge(sys._getframe(1))
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return "line"

    read = readline = probe(lambda *a: "text")
    readlines = probe(lambda *a: ["line"])
    write = writelines = flush = probe()
    seek = close = probe()


class Cursor:
    execute = executemany = probe(lambda self, *a: self)
    fetchone = probe(lambda *a: (1,))
    fetchall = probe(lambda *a: [(1,)])


class Connection:
    def cursor(self):
        return Cursor()

    def __enter__(self):
        return self

    __exit__ = probe()
    execute = executemany = probe(lambda *a: Cursor())
    commit = rollback = close = probe()


class Response:
    read = probe(lambda *a: b"body")

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class Socket:
    recv = probe(lambda *a: b"data")
    send = sendall = probe(lambda *a: 1)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class Popen:
    def __init__(self, *args, **kwargs):
        charge(sys._getframe(1))

    communicate = probe(lambda *a, **k: ("out", "err"))
    wait = probe(lambda *a, **k: 0)


def waits(self, block=True, timeout=None):
    return bool(block) and timeout != 0


class Lock:
    """Stands for threading.Lock, for the standard library's own locks too."""

    def __init__(self):
        self.lock = threading._allocate_lock()

    def acquire(self, blocking=True, timeout=-1):
        if not ours(sys._getframe(1)):
            return self.lock.acquire(blocking, timeout)
        if waits(self, blocking, timeout):
            charge(sys._getframe(1))
        return True

    def release(self):
        if not ours(sys._getframe(1)):
            self.lock.release()

    def locked(self):
        return self.lock.locked()

    def __enter__(self):
        if not ours(sys._getframe(1)):
            return self.lock.__enter__()
        charge(sys._getframe(1))
        return True

    def __exit__(self, *args):
        if not ours(sys._getframe(1)):
            self.lock.release()

    def _at_fork_reinit(self):
        self.lock._at_fork_reinit()


def install():
    time.sleep = probe()
    builtins.open = probe(File)
    builtins.input = probe(lambda *a: "answer")
    for name in ("listdir",):
        setattr(os, name, probe(lambda *a: ["entry"]))
    os.walk = lazy(("top", [], []))
    for name in ("stat", "remove", "mkdir", "rename", "chmod", "system", "makedirs", "fsync"):
        setattr(os, name, probe())
    os.getcwd = probe(lambda: "/")
    for name in ("exists", "isfile", "isdir", "getsize"):
        setattr(os.path, name, probe(lambda *a: True))
    p = pathlib.Path
    p.read_text = probe(lambda *a, **k: "text")
    p.read_bytes = probe(lambda *a, **k: b"bytes")
    p.write_text = p.write_bytes = probe(lambda *a, **k: 1)
    p.open = probe(lambda *a, **k: File())
    p.exists = p.is_dir = p.is_file = probe(lambda *a, **k: True)
    p.mkdir = p.unlink = p.touch = p.stat = probe()
    p.resolve = p.rename = probe(lambda self, *a, **k: self)
    p.iterdir = p.glob = lazy(pathlib.Path("entry"))
    glob.glob = probe(lambda *a, **k: ["entry"])
    glob.iglob = lazy("entry")
    for name in ("copy", "rmtree", "move", "copytree", "which", "disk_usage"):
        setattr(shutil, name, probe())
    for name in ("call", "check_call", "check_output", "getoutput"):
        setattr(subprocess, name, probe(lambda *a, **k: "out"))
    subprocess.run = probe(lambda *a, **k: subprocess.CompletedProcess([], 0))
    subprocess.Popen = Popen
    socket.create_connection = probe(lambda *a, **k: Socket())
    socket.getaddrinfo = probe(lambda *a, **k: [])
    socket.gethostbyname = probe(lambda *a: "::")
    urllib.request.urlopen = probe(lambda *a, **k: Response())
    urllib.request.urlretrieve = probe()
    sqlite3.connect = probe(lambda *a, **k: Connection())
    sqlite3.Connection = Connection
    sqlite3.Cursor = Cursor
    queue.Queue.get = shared(queue.Queue.get, waits)
    queue.Queue.put = shared(queue.Queue.put, lambda self, item, block=True, timeout=None: block and timeout != 0)
    queue.Queue.join = shared(queue.Queue.join)
    threading.Lock = Lock
    threading.Event.wait = shared(threading.Event.wait, lambda self, timeout=None: timeout != 0)
    threading.Thread.join = shared(threading.Thread.join)
    concurrent.futures.Future.result = shared(concurrent.futures.Future.result)
    leave = concurrent.futures.Executor.__exit__

    def exit_executor(self, *args):
        charge(sys._getframe(1))
        return leave(self, *args)

    concurrent.futures.Executor.__exit__ = exit_executor


def run(number, program):
    home = f"{ROOT}/{number}"
    for name, text in program["files"].items():
        path = f"{home}/{name}"
        real_makedirs(os.path.dirname(path), exist_ok=True)
        with real_open(path, "w", encoding="utf-8") as file:
            file.write(text)
    real_chdir(home)
    sys.path[:0] = [f"{home}/{p}".rstrip("/") for p in program["path"]]
    install()
    error = ""
    try:
        asyncio.run(importlib.import_module("main").main())
    except BaseException as raised:  # told without source lines: reading them would need what was replaced
        frames = [f"{f.f_code.co_filename}:{line}" for f, line in traceback.walk_tb(raised.__traceback__)]
        error = f"{type(raised).__name__}: {raised} at {frames[-1]}"
    places = sorted((os.path.relpath(path, home), line) for path, line in fired)
    return {"fired": places, "error": error}


real_open, real_chdir, real_makedirs = open, os.chdir, os.makedirs


def main():
    if sys.version_info < (3, 11):
        sys.exit("the programs need Python 3.11")
    sys.dont_write_bytecode = True
    warnings.simplefilter("ignore")  # telling one reads the source
    gc.freeze()
    for number, program in enumerate(json.load(sys.stdin)):
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            result = json.dumps(run(number, program))
            os.write(write, result.encode() + b"\n")
            os._exit(0)
        os.close(write)
        with os.fdopen(read) as answers:
            answer = answers.read()
        os.waitpid(child, 0)
        print(answer.strip() or '{"fired": [], "error": "the program hung or died"}', flush=True)


main()
