#!/usr/bin/env python3
"""Check every file of the catalogue, each in an environment of its own.

    python3 environments.py FOLDER [LIBRARY...]

For each file of knowledge/catalogue/data an environment is made in FOLDER, with
the file's library and the libraries that its alternatives require, in their
newest versions; verify.py then runs in it. An environment that is there already
is used again. The rows of docs/catalogue.md are written anew from what was found;
that of a library that could not be checked stays as it is, and what is missing
is listed. Needs uv on the PATH and Python 3.11 or later.
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tomllib

HERE = pathlib.Path(__file__).parent
DATA = HERE.parent / "data"
DOC = HERE.parents[2] / "docs" / "catalogue.md"

# What else some modules want.
EXTRAS = {
    "dask": ["dask[array,dataframe]"],
    "fastapi": ["httpx"],
    "google_auth": ["requests"],
    "homeassistant": ["numpy", "PyTurboJPEG"],
    "influxdb": ["influxdb-client[async]"],
    "instructor": ["anthropic"],
    "langchain": ["langchain-classic"],
    "langchain_core": ["langchain"],
    "llama_index": ["llama-index-llms-openai", "llama-index-embeddings-openai"],
    "nextcord": ["setuptools<81"],
    "opensearch": ["opensearch-py[async]"],
    "pycryptodome": ["pycryptodomex"],
    "pydantic": ["pydantic-settings"],
    "pygithub": ["httpx"],
    "pypdf": ["PyPDF2"],
    "pytest": ["pytest-asyncio"],
    "python_gitlab": ["httpx"],
    "requests_oauthlib": ["httpx"],
    "slack_sdk": ["aiohttp"],
    "starlette": ["fastapi"],
    "toolz": ["cytoolz"],
    "tweepy": ["tweepy[async]"],
    "urllib3": ["urllib3[socks]"],
}

# Not made: they are large, have to be compiled, or want a display or a driver.
LEFT_OUT = {
    *("diffusers", "easyocr", "llama_cpp", "mysqldb", "prophet", "pyautogui", "pynput", "pyodbc", "pysftp", "rpi_gpio"),
    *("sentence_transformers", "sounddevice", "tensorflow", "torch", "ultralytics", "whisper"),
}


def packages(raw, stem):
    """The distributions of a file: its own, and those that alternatives need."""
    alternatives = (a.get("requires") for s in raw.get("symbol", []) for a in s.get("alternatives", []))
    wanted = {raw.get("distribution"), *alternatives, *EXTRAS.get(stem, [])} - {None}
    return sorted(wanted, key=lambda name: name != raw.get("distribution"))


def make(folder, path):
    """The environment of a file, made where it is not there yet."""
    home = folder / path.stem
    done = home / "installed"
    if done.exists():
        return home
    subprocess.run(["uv", "venv", "--quiet", "--clear", home], check=True)
    install = ["uv", "pip", "install", "--quiet", "--python", home / "bin" / "python"]
    names = packages(tomllib.loads(path.read_text()), path.stem)
    if names and subprocess.run([*install, *names], capture_output=True).returncode != 0:
        for name in names:  # those that go together or not at all
            if subprocess.run([*install, name], capture_output=True).returncode != 0:
                print(f"{path.stem}: {name} can't be installed", file=sys.stderr)
    done.touch()
    return home


def check(folder, path):
    """The row of a table for a file, "" where its library is not there."""
    home = make(folder, path)
    run = subprocess.run(
        [home / "bin" / "python", "-W", "ignore", HERE / "verify.py", "--table", path.stem],
        capture_output=True, text=True, timeout=900, cwd=folder,
    )
    for line in run.stderr.splitlines() if run.returncode else []:
        print(f"{path.stem}: {line.strip()}", file=sys.stderr)
    return next((line for line in run.stdout.splitlines() if line.startswith(f"| {path.stem} |")), "")


def write(rows):
    """Put rows into the tables of the documentation, in the order of the files."""
    text = DOC.read_text()
    have = {line.split("|")[1].strip(): line for line in text.splitlines() if re.match(r"\| \w+ \| \S+ \| \d", line)}
    have |= {row.split("|")[1].strip(): row for row in rows}
    head = "| file | version | found | passed over | alternatives |\n| --- | --- | --- | --- | --- |\n"
    standard = {p.stem for p in DATA.glob("*.toml") if "distribution" not in tomllib.loads(p.read_text())}
    for title, mine in (("### Standard library", lambda n: n in standard), ("### Libraries", lambda n: n not in standard)):
        table = head + "".join(have[n] + "\n" for n in sorted(have) if mine(n))
        text = re.sub(rf"({title}[^\n]*\n\n)(?:\|[^\n]*\n)+", lambda m, table=table: m[1] + table, text)
    DOC.write_text(text)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    files = [p for p in sorted(DATA.glob("*.toml")) if p.stem not in LEFT_OUT and (not sys.argv[2:] or p.stem in sys.argv[2:])]
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        rows = [row for row in pool.map(lambda p: check(folder, p), files) if row]
    write(rows)


if __name__ == "__main__":
    main()
