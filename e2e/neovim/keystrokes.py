#!/usr/bin/env python3
"""How long a key takes to the screen in Neovim, with the server and without.

usage: keystrokes.py UNBLOCK [ROUNDS]

In a folder of 20,000 Python files 100 are open, and one of 20,000 lines is typed
into, in a terminal of its own. The time is from writing the key to the terminal
until the editor draws; beside it stands the processor time of the editor for each
key, which other work on the machine disturbs less. Four editors take turns of a
line each: one without a server, one with a server that does nothing (what Neovim
itself does for any server), one with ours, which has read the folder before, and
one with both, as beside a type checker.
$UNBLOCK_NVIM names Neovim, else it is nvim. With $PAUSE it waits, once all is
ready, for a line on the standard input: time to make the machine quiet.
"""

import fcntl
import json
import os
import pathlib
import pty
import random
import select
import statistics
import struct
import sys
import tempfile
import termios
import time

KINDS = ("no server", "idle server", "unblock", "both")
TYPED = "value = compute(first, second) + offset  # typed "
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]

FUNCTION = '''
async def handler_{n}(first, second):
    offset = {n}
    value = helper_{n}(first, second)
    await asyncio.sleep(0)
    return value + offset


def helper_{n}(first, second):
    {body}
    return first + second

'''


def source(functions):
    """A module of so many pairs of functions, of which each 20th blocks."""
    parts = ["import asyncio\nimport time\n"]
    for n in range(functions):
        body = "time.sleep(0.1)" if n % 20 == 0 else "first += 1"
        parts.append(FUNCTION.format(n=n, body=body))
    return "".join(parts)


def project(folder):
    """Writes the files: a hundred of some 240 lines, one of 20,000, and the rest."""
    for package in range(199):
        (folder / f"package_{package}").mkdir()
        for n in range(100):
            (folder / f"package_{package}/module_{n}.py").write_text(source(1))
    (folder / "pyproject.toml").write_text('[project]\nname = "app"\nrequires-python = ">=3.9"\n')
    for n in range(100):
        (folder / f"module_{n}.py").write_text(source(20))
    lines = source(2000).splitlines()
    lines += ["", "# the end"] * (20000 - len(lines))
    (folder / "big.py").write_text("\n".join(lines[:20000]) + "\n")


INIT = """
vim.opt.runtimepath:append('{plugin}')
vim.opt.hidden = true
vim.opt.swapfile = false
local read = not {ours}
vim.api.nvim_create_autocmd('LspProgress', {{
  pattern = 'end',
  callback = function()
    read = true
  end,
}})
if {ours} then
  require('unblock').setup({{ cmd = {{ '{unblock}', 'serve' }} }})
end
if {idle} then
  vim.api.nvim_create_autocmd('FileType', {{
    pattern = 'python',
    callback = function(event)
      vim.lsp.start({{ name = 'idle', cmd = {{ '{python}', '{script}', '--idle' }}, root_dir = vim.fn.getcwd() }}, {{ bufnr = event.buf }})
    end,
  }})
end
vim.api.nvim_create_autocmd('VimEnter', {{
  nested = true,
  callback = vim.schedule_wrap(function()
    for n = 0, 99 do
      vim.cmd('silent edit module_' .. n .. '.py')
    end
    vim.cmd('silent edit big.py')
    vim.wait(240000, function()
      return read and (not {ours} or #vim.diagnostic.get(0) > 0)
    end)
    vim.fn.cursor(10000, 1)
    vim.fn.writefile({{ tostring(#vim.diagnostic.get(0)) }}, '{ready}.new')
    vim.fn.rename('{ready}.new', '{ready}') -- never seen half
  end),
}})
"""


class Editor:
    """Neovim in a terminal."""

    def __init__(self, folder, server, kind):
        name = kind.replace(" ", "-")
        init, ready = folder / "home" / f"{name}.lua", folder / "home" / f"{name}.ready"
        init.write_text(
            INIT.format(
                plugin=REPOSITORY / "editors/neovim",
                unblock=server,
                python=sys.executable,
                script=pathlib.Path(__file__).resolve(),
                ours=str(kind in ("unblock", "both")).lower(),
                idle=str(kind in ("idle server", "both")).lower(),
                ready=ready,
            )
        )
        nvim = os.environ.get("UNBLOCK_NVIM", "nvim")
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
                os.environ[name] = str(folder / "home")
            os.environ["TERM"] = "xterm-256color"
            os.execvp(nvim, [nvim, "-u", str(init), "-i", "NONE"])
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 120, 0, 0))
        end = time.monotonic() + 300
        while not ready.exists():
            self.drain(0.1)
            if time.monotonic() > end:
                sys.exit("the editor never got ready")
        self.findings = int(ready.read_text())
        self.drain(5)  # what start-up still draws and the server still computes

    def drain(self, seconds):
        """Reads what is drawn for so long."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.terminal], [], [], left)[0]:
                os.read(self.terminal, 1 << 16)

    def press(self, keys):
        """Presses keys, and returns the seconds until something is drawn."""
        while select.select([self.terminal], [], [], 0)[0]:
            os.read(self.terminal, 1 << 16)
        started = time.perf_counter()
        os.write(self.terminal, keys.encode())
        if not select.select([self.terminal], [], [], 10)[0]:
            sys.exit(f"nothing was drawn for {keys!r}")
        return time.perf_counter() - started

    def processor(self):
        """The milliseconds that the editor has computed: its screen and its core."""
        children = pathlib.Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        spent = 0
        for pid in (self.pid, *children):
            if pathlib.Path(f"/proc/{pid}/comm").read_text().startswith("nvim"):
                spent += int(pathlib.Path(f"/proc/{pid}/schedstat").read_text().split()[0])
        return spent / 1e6

    def close(self):
        """Ends the editor, and with it the server."""
        os.write(self.terminal, b"\x1b:qall!\r")
        end = time.monotonic() + 10
        while os.waitpid(self.pid, os.WNOHANG)[0] == 0 and time.monotonic() < end:
            try:
                self.drain(0.05)
            except OSError:  # the terminal is gone
                pass
        os.close(self.terminal)


def line(editor, pace):
    """Types a line at some 80 to 140 ms a key, and begins the next one. Returns
    the times, in milliseconds, and the editor's processor time for a key."""
    before, times = editor.processor(), []
    for key in TYPED:
        editor.drain(pace.uniform(0.08, 0.14))
        times.append(editor.press(key) * 1000)
    editor.drain(0.3)
    spent = (editor.processor() - before) / len(TYPED)
    editor.press("\r")
    editor.drain(0.3)
    return times, spent


def idle():
    """A server that takes edits, as ours does, and says nothing."""
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    while header := stdin.readline():
        length = int(header.split(b":")[1])
        stdin.readline()
        message = json.loads(stdin.read(length))
        if "id" in message and "method" in message:
            result = {"capabilities": {"textDocumentSync": 2}} if message["method"] == "initialize" else None
            answer = json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode()
            stdout.write(b"Content-Length: %d\r\n\r\n%s" % (len(answer), answer))
            stdout.flush()
        if message.get("method") == "exit":
            return


def main():
    """Prints the medians and the slowest of each kind, and how they compare."""
    server, rounds = str(pathlib.Path(sys.argv[1]).resolve()), int(sys.argv[2]) if len(sys.argv) > 2 else 12
    times, spent, medians = ({kind: [] for kind in KINDS} for _ in range(3))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "home").mkdir()
        project(folder)
        editors = {kind: Editor(folder, server, kind) for kind in KINDS}
        for editor in editors.values():
            editor.press("o")
            line(editor, random.Random(0))
        if os.environ.get("PAUSE"):
            print("ready", flush=True)
            sys.stdin.readline()
        for n in range(rounds):
            for kind in sorted(KINDS, key=lambda _: random.random()):
                new, computed = line(editors[kind], random.Random(n))
                times[kind] += new
                spent[kind].append(computed)
                medians[kind].append(statistics.median(new))
        for kind, editor in editors.items():
            cuts = statistics.quantiles(times[kind], n=100)
            print(
                f"{kind:11} {len(times[kind])} keys to the screen: p50 {cuts[49]:.2f} p90 {cuts[89]:.2f} p99 {cuts[98]:.2f} ms,"
                f" processor {statistics.median(spent[kind]):.2f} ms a key, {editor.findings} findings"
            )
            editor.close()
    for less, more in (("no server", "unblock"), ("no server", "idle server"), ("idle server", "both")):
        ratios = [one / other for one, other in zip(medians[more], medians[less])]
        low, middle, high = statistics.quantiles(ratios, n=4)
        print(f"{more} / {less}: {middle:.3f} (quartiles {low:.3f} to {high:.3f}) over {rounds} turns, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--idle"]:
        idle()
    else:
        main()
