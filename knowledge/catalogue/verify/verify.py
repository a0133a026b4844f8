#!/usr/bin/env python3
"""Check the catalogue's rows against the libraries that are installed here.

    python3 verify.py [--missing | --table] [LIBRARY...]

Every symbol, type and alias of knowledge/catalogue/data/*.toml is looked for by
import and getattr, every parameter that a row names by the signature, where
there is one, and every alternative of a row in the library that it requires. A
library that is not installed is passed over. What is missing or elsewhere is
listed; the exit status is 1 if anything is. Needs Python 3.11 (tomllib).
Importing a library runs its code: use an environment made for it.
environments.py makes them, and writes the tables of docs/catalogue.md.
"""

import argparse
import ast
import builtins
import dataclasses
import importlib
import importlib.metadata
import inspect
import itertools
import pathlib
import re
import sys
import textwrap
import tomllib
import typing
import warnings

DATA = pathlib.Path(__file__).parent.parent / "data"

# Names that stand for what a library makes at run time or does not name, each
# with the reason. A prefix covers what is below it.
MODELLED = {
    "arq.worker.JobContext": "the dict that a worker hands to its jobs",
    "pytest.fixture.": "a fixture that pytest has by itself",
    "subprocess.PipeReader": "the io object of Popen.stdout",
    "subprocess.PipeWriter": "the io object of Popen.stdin",
    "socket.SocketFile": "the io object of socket.makefile",
    "dbm.Database": "what the open function of each dbm returns",
    "os.ScandirIterator": "the private class of os.scandir",
    "sys.stdin": "the object, as a class of its own",
    "socket.DatagramSocket": "a socket of type SOCK_DGRAM",
    "googleapiclient.discovery.Resource.execute": "that of the request which each method makes",
    "requests.ReadResponse": "a response whose body is there",
    "importlib.abc.Loader.exec_module": "each loader brings its own",
    "xmlrpc.client.ServerProxy.system": "the name of a remote procedure",
    "requests.StreamedResponse": "a response of a call with stream=True",
    "httpx.ReadResponse": "a response whose body is there",
    "httpx.StreamedResponse": "a response of stream",
    "httpx2.ReadResponse": "a response whose body is there",
    "httpx2.StreamedResponse": "a response of stream",
    "queue.BoundedQueue": "a queue with maxsize",
    "multiprocessing.BoundedQueue": "a queue with maxsize",
    "pandas.MemoryExcelWriter": "an ExcelWriter over BytesIO",
    "quart.Globals": "the proxy's namespace, as a class of its own",
    "sanic.Context": "the namespaces of application and request, as a class of its own",
    "homeassistant.util.hass_dict": "2024.5, which wants Python 3.12",
    "aioodbc": "wants an ODBC driver manager",
    "zmq.PublisherSocket": "a socket of type PUB",
    "aiohttp.web.Signal": "a class of another package, aiosignal",
    "django.db.models.fields.related_descriptors.ManyRelatedManager": "made for each relation",
    "zipfile.MemoryZipFile": "a ZipFile over BytesIO",
    "tarfile.MemoryTarFile": "a TarFile over BytesIO",
    "gzip.MemoryFile": "a compressed file over BytesIO",
    "wave.MemoryWave": "a sound over BytesIO",
    "pickle.FilePickler": "a pickler over a file",
    "pickle.FileUnpickler": "an unpickler over a file",
    "concurrent.futures.EndedFuture": "what as_completed yields",
    "multiprocessing.context.BaseContext.Process": "its subclasses have one",
    "googleapiclient.discovery.Resource.new_batch_http_request": "made from the description of the service",
    "hvac.api.SecretsEngines.kv": "__getattr__ finds it",
    "peewee.WriteQuery": "a private class",
    "sqlalchemy.orm.DeclarativeBase.metadata": "the metaclass sets it",
    "stripe.StripeService": "a class for each kind of object",
    "boto3.client.s3.Object": "what get_object returns",
    "mysql.connector.abstracts.MySQLCursorAbstract.__next__": "each cursor brings its own",
    "pymongo.client_session._TransactionContext": "private, and elsewhere since version 4.9",
    **{f"django.db.backends.utils.CursorWrapper.fetch{how}": "the driver's cursor has it" for how in ("one", "many", "all")},
    **{
        f"ccxt.Exchange.{verb}": "__init__ sets it for each name with underscores"
        for verb in (
            *("fetchOHLCV", "cancelOrder", "createOrder", "fetchBalance", "fetchClosedOrders", "fetchCurrencies", "fetchMarkets"),
            *("fetchMyTrades", "fetchOpenOrders", "fetchOrder", "fetchOrderBook", "fetchOrders", "fetchPositions", "fetchTicker"),
            *("fetchTickers", "fetchTrades", "loadMarkets"),
        )
    },
    "filelock.TryFileLock": "a lock that tries once",
    "portalocker.TryLock": "a lock that tries once",
    "moviepy.editor": "version 1",
    "csv.Writer": "a writer over something else",
    "csv.FileWriter": "a writer over an open file",
    "boto3.client.": "boto3 makes a class for each service",
    "boto3.resource.": "boto3 makes a class for each service",
    "redis.commands.ModuleCommands": "the command groups of Redis modules",
    "django.db.models.Model.objects": "the metaclass sets it",
    "mysql.connector.connection_cext": "where the C extension is built",
    "mysql.connector.cursor_cext": "where the C extension is built",
    "mysql.connector.CMySQLConnection": "where the C extension is built",
    "mistralai.Mistral": "versions 1 and 2",
    "smbus.SMBus": "the C module that smbus2 replaces",
    "mongoengine.Document.objects": "the metaclass sets it",
    **{
        f"langchain_{of}": "a distribution of its own"
        for of in (
            *("openai", "anthropic", "google_genai", "groq", "ollama", "mistralai", "aws", "google_vertexai", "cohere", "deepseek"),
            *("huggingface", "chroma", "pinecone", "qdrant", "postgres"),
        )
    },
    **{f"langchain.{module}": "before version 1" for module in ("chains", "vectorstores", "document_loaders", "llms", "embeddings")},
    **{f"langchain.{name}": "before version 1" for name in ("agents.AgentExecutor", "chat_models.ChatOpenAI")},
    "llama_index.llms.anthropic": "a distribution of its own",
    "llama_index.llms.ollama": "a distribution of its own",
    "llama_index.embeddings.huggingface": "a distribution of its own",
    "gitlab.base.": "methods of mixins, managers that the version's objects set",
    "tinydb.MemoryTinyDB": "one over a storage that the program gives",
    "langchain_community.": "each brings a distribution of its own",
    "cx_Oracle": "the distribution that oracledb replaces",
    **{
        f"elasticsearch.Elasticsearch.{space}": "__init__ sets it, out of inspect's sight"
        for space in ("cat", "cluster", "indices", "ingest", "nodes", "snapshot", "tasks")
    },
    "mypy_boto3_": "stub packages, one a service",
    "types_boto3_": "stub packages, one a service",
    "compression.": "Python 3.14",
    "typing_extensions": "a distribution of its own",
    "urllib3.request.RequestMethods": "version 1",
    "_thread.lock": "Python 3.13",
    "os.path.isdevdrive": "Windows, elsewhere Python 3.13",
    "pathlib._local": "Python 3.13",
    "asyncio.EventLoop": "Python 3.13",
    "concurrent.futures.InterpreterPoolExecutor": "Python 3.14",
    "asyncio.ProactorEventLoop": "Windows",
    "nt": "Windows",
    "msvcrt": "Windows",
    "winsound": "Windows",
    "winreg": "Windows",
    "ctypes.WinDLL": "Windows",
    "ctypes.OleDLL": "Windows",
    "ctypes.windll": "Windows",
    "ctypes.oledll": "Windows",
    "concurrent.interpreters": "Python 3.14",
    "zipfile._path": "Python 3.12",
    "os.startfile": "Windows",
    "os.lchmod": "macOS, Windows",
    "os.chflags": "macOS",
    "select.devpoll": "Solaris",
    "select.kqueue": "macOS",
    "selectors.DevpollSelector": "Solaris",
    "selectors.KqueueSelector": "macOS",
    "dbm.gnu": "where Python was built with GNU dbm",
    "dbm.ndbm": "where Python was built with ndbm",
    "dbm.sqlite3": "Python 3.13",
}


# Classes that are functions, or whose instances alone have their attributes:
# how to make one.
MAKE = {
    "io.FileIO": "__import__('io').FileIO(0, closefd=False)",
    "io.TextIOWrapper": "open(__file__)",
    "select.poll": "__import__('select').poll()",
    "threading.Lock": "__import__('threading').Lock()",
    "threading.RLock": "__import__('threading').RLock()",
    **{
        f"multiprocessing.{name}": f"__import__('multiprocessing').{name}()"
        for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Queue", "JoinableQueue", "SimpleQueue")
    },
    "multiprocessing.Barrier": "__import__('multiprocessing').Barrier(1)",
}

# What a library wants to be told before its modules can be imported.
SETUP = {
    "django": "import django.conf\n"
    "django.conf.settings.configure(INSTALLED_APPS=['django.contrib.contenttypes', 'django.contrib.auth'])\n"
    "django.setup()",
}


def expand(name):
    """The names that braces in name stand for."""
    parts = re.split(r"\{([^}]*)\}", name)
    choices = [[p] if i % 2 == 0 else [c.strip() for c in p.split(",")] for i, p in enumerate(parts)]
    return ["".join(c) for c in itertools.product(*choices)]


def roots(name):
    """Each importable prefix of name, longest first, and what is left of it."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            yield importlib.import_module(".".join(parts[:cut])), parts[cut:]
        except ImportError:
            continue
        except Exception:  # a library may fail in any way on import
            return


def assigned(cls, attr):
    """Whether a method of cls or a base sets self.attr, or annotates it."""
    for base in inspect.getmro(cls):
        if attr in getattr(base, "__annotations__", {}) or attr in getattr(base, "__slots__", ()):
            return True
        try:
            source = inspect.getsource(base)
        except (OSError, TypeError):
            continue
        if re.search(rf"\bself\.{re.escape(attr)}\b", source):
            return True
    return False


def find(name):
    """Whether name leads to an object, or to an attribute of instances."""
    owner, _, attr = name.rpartition(".")
    if owner in MAKE:
        return hasattr(eval(MAKE[owner]), attr)
    if hasattr(builtins, name.split(".")[0]) and reach(builtins, name.split(".")):
        return True
    return any(reach(module, rest) for module, rest in roots(name))


def gives(attribute):
    """The class that reading a property gives, by its annotation; else itself."""
    if isinstance(attribute, property):
        getters = [attribute.fget]
    else:  # cached_property, and what libraries make of it
        getters = [inspect.getattr_static(attribute, name, None) for name in ("func", "_prop_get", "__wrapped__")]
    for function in getters:
        if function:
            try:
                return typing.get_type_hints(function)["return"]
            except NameError as error:  # a name that only type checkers import
                return imported_in(function, error.name) or attribute
            except Exception:  # no annotation
                return attribute
    return attribute


def imported_in(function, name):
    """What function itself imports under that name."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.ImportFrom) and any(alias.name == name for alias in node.names):
            package = sys.modules[function.__module__].__package__
            return getattr(importlib.import_module("." * node.level + (node.module or ""), package), name)
    return None


def reach(target, rest):
    """Whether the attributes rest lead from target to something."""
    for i, attr in enumerate(rest):
        if attr == "*":
            return True
        try:
            target = gives(getattr(target, attr))
            continue
        except AttributeError:
            pass
        except Exception:  # a descriptor that needs an instance
            return True
        if inspect.isclass(target) and (assigned(target, attr) or attr in typing.get_type_hints(target, include_extras=True)):
            return i == len(rest) - 1
        return False
    return True


def modelled(name):
    return any(name == m or name.startswith(m if m[-1] in "._" else m + ".") for m in MODELLED)


def names(raw):
    """Each symbol, type and alias of a file, with the versions that have it."""
    versions = {}
    for symbol in raw.get("symbol", []):
        for text in symbol["names"]:
            for name in expand(text):
                versions[name] = symbol.get("since"), symbol.get("until")
                yield name, *versions[name]
    for kind in raw.get("type", []):
        for name in expand(kind["name"]):
            since, until = versions.get(name, (None, None))
            if until is None:  # a class without a row of its own goes with its methods
                until = next((v[1] for n, v in versions.items() if n.startswith(name + ".")), None)
            yield name, since, until
    for alias in raw.get("aliases", {}):
        yield alias, None, None


def parameters(symbol):
    """The parameters that a row names: "func@0", "key", "1*"."""
    conditions = symbol.get("when", []) + symbol.get("unless", [])
    conditions += [c for r in symbol.get("returns_when", []) for c in r["when"]]
    yield from (param for c in conditions if (param := c.split("=")[0]) != "self")
    yield from symbol.get("calls", []) + symbol.get("iterates", []) + list(symbol.get("dunders", {}))
    yield from (symbol[key] for key in ("offload", "loop_callback", "makes") if key in symbol)


def signature(name):
    """The parameters of name as a caller sees them, None where nobody can say."""
    for module, rest in roots(name):
        owner, target = None, module
        try:
            for attr in rest:
                owner, target = target, getattr(target, attr)
            found = list(inspect.signature(target).parameters.values())
        except Exception:  # no such attribute, or none with a signature
            continue
        bound = inspect.isclass(owner) and (found and found[0].name in ("self", "cls") or inspect.ismethoddescriptor(target))
        return found[1:] if bound else found
    return None


def misplaced(text, signature):
    """What is wrong with the parameter text of a row, None if nothing is."""
    name, _, position = text.rpartition("@")
    if not name and not text.startswith("@"):
        name, position = (None, text) if text.rstrip("*").isdigit() or text == "*" else (text, "")
    position = position.rstrip("*")
    kinds = {p.kind for p in signature}
    if name:
        index = next((i for i, p in enumerate(signature) if p.name == name), None)
        if index is None:
            return None if inspect.Parameter.VAR_KEYWORD in kinds else "no such parameter"
        if position and int(position) != index:
            return f"it is at {index}"
    elif position and int(position) >= len(signature) and inspect.Parameter.VAR_POSITIONAL not in kinds:
        return "there are fewer"
    return None


def strays(raw):
    """Each parameter of a file's rows that its function has not, or elsewhere."""
    for symbol in raw.get("symbol", []):
        params = list(parameters(symbol))
        for name in (n for text in symbol["names"] for n in expand(text) if params and not modelled(n)):
            have = signature(name)
            for param in params if have is not None else []:
                if problem := misplaced(param, have):
                    yield f"{name}: {param}: {problem}"


def version(text):
    return tuple(int(n) for n in re.findall(r"\d+", text)[:3])


def alternatives(symbol):
    """The alternatives of a row's names: what to look for and where, once each."""
    if symbol.get("kind") == "decorator" and not symbol.get("code"):
        return
    seen = set()
    for name in (n for text in symbol["names"] for n in expand(text)):
        owner, _, last = name.rpartition(".")
        for alternative in symbol.get("alternatives", []):
            call = alternative["call"].replace("{name}", last).replace("{class}", owner.rpartition(".")[2])
            call = re.sub(r"^loop\.", "asyncio.AbstractEventLoop.", call)
            if call not in seen and not outside(alternative.get("since"), None, sys.version_info[:3]):
                seen.add(call)
                yield call, alternative.get("requires"), name


def outside(since, until, have):
    return bool(have) and (since and have < version(since) or until and have >= version(until))


def installed(distribution, module=None):
    """The version of the distribution, or of another one that has its module."""
    for name in [distribution, *importlib.metadata.packages_distributions().get(module, [])]:
        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return None


@dataclasses.dataclass
class Result:
    """What came of one file."""

    version: str
    found: int = 0
    skipped: int = 0
    alternatives: int = 0
    missing: list = dataclasses.field(default_factory=list)


def exists(name):
    try:
        return find(name)
    except Exception:  # neither importable nor inspectable
        return False


def check(path):
    """The Result of a file, None where its library is not installed."""
    raw = tomllib.loads(path.read_text())
    distribution = raw.get("distribution")
    if distribution:
        text = installed(distribution, raw["modules"][0])
        if text is None:
            return None
        have = version(text)
        module = next((m for m in raw["modules"] if "." not in m), raw["modules"][0])
        try:
            importlib.import_module(module)
            exec(SETUP.get(path.stem, ""))
        except Exception as error:  # a library may fail in any way on import
            return Result(text, missing=[f"it cannot be imported: {error}"])
    else:
        have, text = sys.version_info[:3], "%d.%d.%d" % sys.version_info[:3]
    result = Result(text)
    for name, since, until in names(raw):
        if modelled(name) or outside(since, until, have):
            result.skipped += 1
        elif exists(name):
            result.found += 1
        else:
            result.missing.append(name)
    result.missing += strays(raw)
    for symbol in raw.get("symbol", []):
        for call, requires, name in alternatives(symbol):
            if requires and not installed(requires) or modelled(call):
                continue
            if exists(call):
                result.alternatives += 1
            else:
                result.missing.append(f"{call}, in place of {name}")
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("libraries", nargs="*", help="data files, without .toml")
    parser.add_argument("--missing", action="store_true", help="list what is missing only")
    parser.add_argument("--table", action="store_true", help="a row of docs/catalogue.md for each library that is installed")
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    bad = False
    for path in sorted(DATA.glob("*.toml")):
        if args.libraries and path.stem not in args.libraries:
            continue
        result = check(path)
        if result is None:
            if not args.missing and not args.table:
                print(f"{path.stem}: not installed")
            continue
        if args.table:
            print(f"| {path.stem} | {result.version} | {result.found} | {result.skipped} | {result.alternatives} |")
        elif not args.missing or result.missing:
            print(f"{path.stem}: {result.version}: {result.found} found, {result.skipped} passed over, {len(result.missing)} missing,"
                  f" {result.alternatives} alternatives found")
        for name in result.missing:
            bad = True
            print(f"    {name}", file=sys.stderr if args.table else sys.stdout)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
