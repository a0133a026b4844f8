"""Runs generated programs and tells all that their blocking calls do.

As probes.py, whose probes it uses, with one JSON object a program: how it ended,
and each call of a probe, on whatever thread, in order: what was called, and
whether a loop runs on its thread.
"""

import asyncio
import concurrent.futures.thread
import os
import sys

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "probes.py"), encoding="utf-8") as source:
    exec(compile(source.read().removesuffix("main()\n"), "probes.py", "exec"), globals())

calls = []
charge_places, ours_alone, run_places, install_probes = charge, ours, run, install
# What a thread is handed is called here: as good as a call in the program.
HANDED = concurrent.futures.thread._WorkItem.run.__code__


def plain(value):
    """What of an argument is the same in every run."""
    return value if isinstance(value, (str, int, float, bytes, type(None))) else type(value).__name__


def charge(frame):
    probe = sys._getframe(1)
    if probe.f_code.co_name == "exit_executor":
        left()
        return charge_places(frame)
    known = probe.f_locals
    made = known.get("result") or known.get("original")
    what = f"{probe.f_code.co_qualname}:{getattr(getattr(made, '__code__', None), 'co_firstlineno', '')}"
    given = [plain(a) for a in known.get("args", ())] + [f"{k}={plain(v)}" for k, v in known.get("kwargs", {}).items()]
    calls.append([f"{what}({', '.join(map(repr, given))})", asyncio._get_running_loop() is not None])
    charge_places(frame)


class Process:
    """What asyncio starts in place of a blocking command: it ends at once."""

    returncode, stdin, stdout, stderr = 0, None, None, None

    async def communicate(self, *args):
        return b"out", b"err"

    async def wait(self):
        return self.returncode


async def start(*args, **kwargs):
    return Process()


async def done():
    return True


def at_once(real):
    """What waits for an event or an item of asyncio's: as the probes of
    their blocking twins, which nobody sets or fills either, it ends at once.
    asyncio has queues of its own, which it fills: as_completed goes by one."""

    def wait(self, *args, **kwargs):
        return done() if ours_alone(sys._getframe(1)) else real(self, *args, **kwargs)

    return wait


def left():
    calls.append(["left a pool", asyncio._get_running_loop() is not None])


def install():
    """What leaving a pool does may be called by its name as well."""
    install_probes()
    asyncio.create_subprocess_exec = asyncio.create_subprocess_shell = start
    asyncio.Event.wait = at_once(asyncio.Event.wait)
    for name in "get", "put", "join":
        setattr(asyncio.Queue, name, at_once(getattr(asyncio.Queue, name)))
    real = concurrent.futures.ThreadPoolExecutor.shutdown

    def shutdown(self, *args, **kwargs):
        if ours(sys._getframe(1)):
            left()
        return real(self, *args, **kwargs)

    concurrent.futures.ThreadPoolExecutor.shutdown = shutdown


def ours(frame):
    return ours_alone(frame) or frame is not None and frame.f_code is HANDED


def run(number, program):
    answer = run_places(number, program)
    # The place of an error moves with its line.
    return {**answer, "error": answer["error"].rpartition(" at ")[0], "calls": calls}


main()
