"""Documents in step, and their diagnostics."""

import asyncio
import random

import pytest
from conftest import CALLER, HELPER, SLEEPY, At, capabilities, places, pulling
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

ENCODINGS = ["utf-8", "utf-16", "utf-32"]


def partial(line, start, to_line, end, text):
    at = lsp.Range(lsp.Position(line, start), lsp.Position(to_line, end))
    return lsp.TextDocumentContentChangePartial(range=at, text=text)


async def test_a_finding_is_pushed_with_its_version(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        (found,) = await s.pushed(uri, 1)
        assert places([found]) == [At(4, 4, 14)]
        assert (found.source, found.code, found.severity) == ("unblock", "blocking-sleep", lsp.DiagnosticSeverity.Warning)


async def test_the_main_job(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        await s.pushed(uri, 1)
        fix = (await s.actions(uri, 4, 8))[0]
        assert fix.is_preferred
        s.write(uri, s.applied(fix.edit, uri))
        assert await s.pushed(uri, 2) == []
        s.write(uri, SLEEPY)
        assert len(await s.pushed(uri, 3)) == 1


async def test_close_clears(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        await s.pushed(uri, 1)
        s.close(uri)
        await s.until("empty diagnostics", lambda: s.published[-1].uri == uri and not s.published[-1].diagnostics)


async def test_nothing_changes_nothing_is_pushed_again(serve):
    async with serve() as s:
        uri = s.open("app.py", "x = 1\n")
        assert await s.pushed(uri, 1) == []
        other = s.open("b.py", SLEEPY)
        await s.pushed(other, 1)
        assert len([p for p in s.published if p.uri == uri]) == 1


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_columns_in_each_encoding(serve, encoding):
    can = capabilities(general__position_encodings=[encoding])
    async with serve(can) as s:
        assert s.answer.capabilities.position_encoding == encoding
        uri = s.open("app.py", "import time\nasync def f():\n    '日本😀e\u0301'; time.sleep(1)\n")
        start = 4 + 2 + 2 + {"utf-8": 13, "utf-16": 6, "utf-32": 5}[encoding]
        assert places(await s.pushed(uri, 1)) == [At(2, start, start + 10)]


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_random_edits_keep_the_text(serve, encoding):
    """The client's text is that of pygls; a document opened with it afterwards has the same findings."""
    scraps = ["x", "\n", "\r\n", "日本", "😀", "e\u0301", "    time.sleep(1)\n", "async def g():\n    time.sleep(2)\n", ""]
    chance = random.Random(7)
    async with serve(pulling(general__position_encodings=[encoding])) as s:
        uri = s.open("app.py", "import time\n\n\nasync def f():\n    '日本😀'; time.sleep(1)\n" * 4)
        for _ in range(150):
            doc = s.documents[uri]
            codec, lines = doc.position_codec, doc.lines or [""]
            line = chance.randrange(len(lines))
            text = lines[line].rstrip("\r\n")
            start = chance.randint(0, len(text))
            end = min(len(text), start + chance.choice([0, 0, 1, 6]))
            wire = codec.range_to_client_units(lines, lsp.Range(lsp.Position(line, start), lsp.Position(line, end)))
            if chance.random() < 0.2 and line + 1 < len(lines):
                wire = lsp.Range(wire.start, lsp.Position(line + 1, 0))
            s.change(uri, lsp.TextDocumentContentChangePartial(range=wire, text=chance.choice(scraps)))
        after = await s.pull(uri)
        fresh = s.open("fresh.py", s.documents[uri].source)
        want = await s.pull(fresh)
        assert places(after.items) == places(want.items)
        assert [d.message for d in after.items] == [d.message for d in want.items]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
async def test_line_ends(serve, newline):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY.replace("\n", newline))
        assert places(await s.pushed(uri, 1)) == [At(4, 4, 14)]
        s.change(uri, partial(4, 4, 4, 14, "await time"))
        assert await s.pushed(uri, 2) == []


async def test_many_changes_in_one_message(serve):
    async with serve() as s:
        uri = s.open("app.py", "import time\nasync def f():\n    pass\n")
        await s.pushed(uri, 1)
        s.change(uri, partial(2, 4, 2, 8, "time"), partial(2, 8, 2, 8, ".sleep"), partial(2, 14, 2, 14, "(1)"))
        assert places(await s.pushed(uri, 2)) == [At(2, 4, 14)]


async def test_a_document_that_is_no_file(serve):
    async with serve() as s:
        uri = s.open("", SLEEPY, uri="untitled:Untitled-1")
        assert len(await s.pushed(uri, 1)) == 1


@pytest.mark.parametrize("name", ["a b(1)@#%.py", "é日本.py", "e\u0301.py"])
async def test_the_clients_spelling_comes_back(serve, name):
    async with serve() as s:
        uri = s.open(name, SLEEPY)
        assert len(await s.pushed(uri, 1)) == 1


async def test_other_languages_are_left_alone(serve):
    async with serve() as s:
        uri = s.open("app.js", SLEEPY, language="javascript")
        assert await s.hover(uri, 4, 8) is None
        assert not [p for p in s.published if p.uri == uri and p.diagnostics]


async def test_save_costs_nothing(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        s.client.text_document_did_save(lsp.DidSaveTextDocumentParams(lsp.TextDocumentIdentifier(uri)))
        assert len(await s.pushed(uri, 1)) == 1


async def test_pull(serve):
    async with serve(pulling()) as s:
        uri = s.open("app.py", SLEEPY)
        full = await s.pull(uri)
        assert (full.kind, len(full.items)) == ("full", 1)
        same = await s.pull(uri, full.result_id)
        assert (same.kind, same.result_id) == ("unchanged", full.result_id)
        s.write(uri, "x = 1\n")
        after = await s.pull(uri, full.result_id)
        assert (after.kind, len(after.items)) == ("full", 0)
        assert s.published == [], "pushed to a client that pulls"


async def test_an_edit_of_a_helper_is_pulled_again(serve):
    async with serve(pulling(), files={"helper.py": HELPER, "app.py": CALLER}) as s:
        helper, caller = s.open("helper.py", HELPER), s.open("app.py", CALLER)
        assert len((await s.pull(caller)).items) == 1
        s.write(helper, "def load():\n    return 1\n")
        await s.until("refresh", lambda: lsp.WORKSPACE_DIAGNOSTIC_REFRESH in s.refreshed)
        assert (await s.pull(caller)).items == []


async def test_an_edit_of_a_helper_tells_of_its_callers(serve):
    async with serve(pulling(), files={"helper.py": HELPER, "app.py": CALLER}) as s:
        helper, caller = s.open("helper.py", HELPER), s.open("app.py", CALLER)
        await s.pull(helper)
        assert len((await s.pull(caller)).items) == 1
        s.write(helper, "def load():\n    return 1\n")
        answer = await s.pull(helper)
        assert answer.related_documents[caller].items == []


async def test_a_pull_on_a_document_that_moves_on(serve):
    """Each pull is answered: with a report, or with the word to ask again."""
    async with serve(pulling()) as s:
        uri = s.open("app.py", SLEEPY)
        answers = []
        for i in range(50):
            answers.append(asyncio.ensure_future(s.pull(uri)))
            s.change(uri, partial(0, 0, 0, 0, "#\n"))
        for answer in await asyncio.gather(*answers, return_exceptions=True):
            if isinstance(answer, JsonRpcException):
                assert answer.code == -32802
                assert answer.data["retriggerRequest"] if isinstance(answer.data, dict) else answer.data.retriggerRequest
            else:
                assert answer.kind == "full"


async def test_the_chain_is_related_information(serve):
    async with serve(files={"helper.py": HELPER}) as s:
        uri = s.open("app.py", CALLER)
        (found,) = await s.pushed(uri, 1)
        assert found.related_information[-1].location.uri == s.uri("helper.py")
        assert found.related_information[-1].location.range.start.line == 4


async def test_the_code_has_a_page(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        (found,) = await s.pushed(uri, 1)
        assert found.code_description.href.startswith("file://")


async def test_pulls_over_the_workspace_are_off_by_default(serve):
    async with serve(pulling()) as s:
        assert s.answer.capabilities.diagnostic_provider.workspace_diagnostics is False


async def workspace_pull(s, previous=(), token=None):
    return await s.client.workspace_diagnostic_async(
        lsp.WorkspaceDiagnosticParams(previous_result_ids=list(previous), partial_result_token=token)
    )


def offers_workspace_pulls(s):
    if not s.answer.capabilities.diagnostic_provider.workspace_diagnostics:
        pytest.skip("the server offers no pulls over the workspace")


async def test_pulls_over_the_workspace(serve):
    files = {"helper.py": HELPER, "app.py": CALLER, "clean.py": "x = 1\n"}
    async with serve(pulling(), files=files, options={"workspaceDiagnostics": True}) as s:
        offers_workspace_pulls(s)
        found, previous = {}, []
        while s.uri("app.py") not in found:
            for report in (await workspace_pull(s, previous)).items:
                found[report.uri] = report
                previous.append(lsp.PreviousResultId(report.uri, report.result_id))
        assert len(found[s.uri("app.py")].items) == 1
        waiting = asyncio.ensure_future(workspace_pull(s, previous))
        (s.root / "helper.py").write_text("def load():\n    return 1\n")
        event = lsp.FileEvent(s.uri("helper.py"), lsp.FileChangeType.Changed)
        s.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([event]))
        after = {r.uri: r.items for r in (await asyncio.wait_for(waiting, 10)).items}
        assert after == {s.uri("app.py"): []}


async def test_pulls_over_the_workspace_in_parts(serve):
    files = {f"m{i}.py": SLEEPY for i in range(150)}
    async with serve(pulling(), files=files, options={"workspaceDiagnostics": True}) as s:
        offers_workspace_pulls(s)
        previous = []
        while len({p.uri for p in previous}) < 150:
            s.progress.clear()
            answer = await workspace_pull(s, previous, "parts")
            assert list(answer.items) == []
            parts = [value for token, value in s.progress if token == "parts"]
            assert parts, "no partial result"
            for part in parts:
                assert len(part["items"]) <= 100
                previous += [lsp.PreviousResultId(item["uri"], item["resultId"]) for item in part["items"]]


async def test_a_waiting_pull_ends_with_shutdown(serve):
    async with serve(pulling(), options={"workspaceDiagnostics": True}) as s:
        offers_workspace_pulls(s)
        waiting = asyncio.ensure_future(workspace_pull(s))
        await asyncio.sleep(0.1)
        await s.client.shutdown_async(None)
        assert list((await asyncio.wait_for(waiting, 10)).items) == []
        s.client.exit(None)
        await s.client._server.wait()
