"""What a client asks about a finding."""

import pytest
from conftest import CALLER, HELPER, SLEEPY, capabilities
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

TWO = "import time\n\n\nasync def handler():\n    time.sleep(1)\n    time.sleep(2)\n"


def fixes(actions):
    """The actions that change the text: beside them there are those that explain."""
    return [a for a in actions if a.kind == lsp.CodeActionKind.QuickFix and a.edit]


async def test_hover_on_a_finding_and_beside(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        card = await s.hover(uri, 4, 8)
        assert card.contents.kind == lsp.MarkupKind.Markdown
        assert "time.sleep" in card.contents.value
        assert (card.range.start.character, card.range.end.character) == (4, 14)
        assert await s.hover(uri, 0, 3) is None
        assert await s.hover(uri, 999, 999) is None


async def test_hover_in_plain_text(serve):
    can = capabilities(text_document__hover=lsp.HoverClientCapabilities(content_format=[lsp.MarkupKind.PlainText]))
    async with serve(can) as s:
        uri = s.open("app.py", SLEEPY)
        assert (await s.hover(uri, 4, 8)).contents.kind == lsp.MarkupKind.PlainText


async def test_hover_on_a_step_in_a_helper(serve):
    async with serve() as s:
        helper, _ = s.open("helper.py", HELPER), s.open("app.py", CALLER)
        assert "time.sleep" in (await s.hover(helper, 4, 8)).contents.value


async def test_hover_on_a_waiver(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY.replace("(1)", "(1)  # unblock: ignore[blocking-sleep] known"))
        assert await s.hover(uri, 4, 30) is not None
        assert await s.pushed(uri, 1) == []


async def test_hover_in_a_document_that_is_not_open(serve):
    async with serve(files={"app.py": SLEEPY}) as s:
        assert await s.hover(s.uri("app.py"), 4, 8) is None


async def test_quick_fixes(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        actions = fixes(await s.actions(uri, 4, 8))
        assert [a.is_preferred for a in actions].count(True) == 1
        for a in actions:
            assert a.edit.document_changes[0].text_document.version == 1
            compile(s.applied(a.edit, uri), "app.py", "exec")


async def test_edits_for_a_client_without_versions(serve):
    async with serve(capabilities(workspace__workspace_edit=None)) as s:
        uri = s.open("app.py", SLEEPY)
        fix = (await s.actions(uri, 4, 8))[0]
        assert fix.edit.document_changes is None
        assert "asyncio.sleep(1)" in s.applied(fix.edit, uri)


async def test_no_actions_where_nothing_is(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        assert not fixes(await s.actions(uri, 0, 0))


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        ("quickfix", {"quickfix"}),
        ("source", {"source.fixAll.unblock"}),
        ("source.fixAll", {"source.fixAll.unblock"}),
        ("source.fixAll.unblock", {"source.fixAll.unblock"}),
        ("source.fixAll.ruff", set()),
        ("source.organizeImports", set()),
        ("refactor", set()),
    ],
)
async def test_kinds(serve, only, kinds):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        assert {a.kind for a in await s.actions(uri, 4, 8, only=[only])} == kinds


async def test_fix_all(serve):
    async with serve() as s:
        uri = s.open("app.py", TWO)
        (action,) = await s.actions(uri, 0, 0, only=["source.fixAll.unblock"])
        text = s.applied(action.edit, uri)
        assert text.count("await asyncio.sleep") == 2
        assert text.count("import asyncio") == 1
        s.write(uri, text)
        assert await s.pushed(uri, 2) == []


async def test_a_light_bulb_gets_quick_fixes_alone(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        actions = await s.actions(uri, 4, 8, trigger_kind=lsp.CodeActionTriggerKind.Automatic)
        assert {a.kind for a in actions} == {"quickfix"}


async def test_resolve_never_fails(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        action = (await s.actions(uri, 4, 8))[0]
        assert (await s.client.code_action_resolve_async(action)).title == action.title
        stranger = lsp.CodeAction(title="of another server", data={"x": [1]})
        assert (await s.client.code_action_resolve_async(stranger)).title == stranger.title


async def test_the_commands_of_actions_run(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        (explain,) = [a for a in await s.actions(uri, 4, 8) if a.command]
        assert explain.command.command in s.answer.capabilities.execute_command_provider.commands
        await s.run(explain.command.command, *explain.command.arguments)
        await s.until("document shown", lambda: s.shown)


async def test_statistics(serve):
    async with serve() as s:
        answer = await s.run("unblock.statistics")
        text = answer["markdown"] if isinstance(answer, dict) else answer.markdown
        assert "documents open" in text


async def test_searching_entries(serve):
    async with serve() as s:
        found = await s.run("unblock.searchEntries", {"query": "sleep", "limit": 3})
        assert 0 < len(found) <= 3
        slug = found[0]["slug"] if isinstance(found[0], dict) else found[0].slug
        await s.run("unblock.openEntry", {"slug": slug})
        await s.until("document shown", lambda: s.shown)


async def test_the_draft_of_an_entry(serve):
    async with serve() as s:
        uri = s.open("app.py", SLEEPY)
        at = {"start": {"line": 4, "character": 4}, "end": {"line": 4, "character": 14}}
        await s.run("unblock.newEntry", {"uri": uri, "range": at})
        await s.until("document shown", lambda: s.shown)


async def test_a_report_for_a_bug(serve):
    async with serve() as s:
        s.open("app.py", SLEEPY)
        await s.run("unblock.exportReport")
        await s.until("document shown", lambda: s.shown)


async def test_restarting_the_index(serve):
    async with serve(files={"helper.py": HELPER}) as s:
        uri = s.open("app.py", CALLER)
        assert len(await s.pushed(uri, 1)) == 1
        assert await s.run("unblock.restartIndex") is None
        assert await s.hover(uri, 4, 6) is not None


async def test_fixing_a_file(serve):
    async with serve() as s:
        uri = s.open("app.py", TWO)
        await s.run("unblock.fixAllFile", {"uri": uri})
        (edit,) = await s.until("edit", lambda: s.edits)
        assert s.applied(edit.edit, uri).count("await asyncio.sleep") == 2


async def test_fixing_the_workspace(serve):
    async with serve(files={"a.py": TWO, "b.py": SLEEPY}) as s:
        await s.run("unblock.fixAllWorkspace")
        (edit,) = await s.until("edit", lambda: s.edits)
        changed = {c.text_document.uri for c in edit.edit.document_changes}
        assert changed == {s.uri("a.py"), s.uri("b.py")}
        assert next(iter(edit.edit.change_annotations.values())).needs_confirmation


@pytest.mark.parametrize(
    ("command", "arguments"),
    [("no.such", []), ("unblock.openEntry", []), ("unblock.fixAllFile", [1]), ("unblock.newEntry", [{"uri": "file:///x"}])],
)
async def test_commands_that_can_not_be(serve, command, arguments):
    async with serve() as s:
        with pytest.raises(JsonRpcException) as e:
            await s.run(command, *arguments)
        assert e.value.code == -32602


async def test_call_hierarchy(serve):
    async with serve(files={"helper.py": HELPER, "app.py": CALLER}) as s:
        if not s.answer.capabilities.call_hierarchy_provider:
            pytest.skip("no call hierarchy")
        helper, uri = s.open("helper.py", HELPER), s.open("app.py", CALLER)
        assert len(await s.pushed(uri, 1)) == 1  # what nobody has looked at calls nothing
        place = lsp.CallHierarchyPrepareParams(lsp.TextDocumentIdentifier(helper), lsp.Position(4, 8))
        (item,) = await s.client.text_document_prepare_call_hierarchy_async(place)
        names = set()
        while True:
            calls = await s.client.call_hierarchy_incoming_calls_async(lsp.CallHierarchyIncomingCallsParams(item))
            if not calls:
                break
            item = calls[0].from_
            names.add(item.name)
        assert {"load", "handler"} <= {n.rsplit(".", 1)[-1] for n in names}
        place = lsp.CallHierarchyPrepareParams(lsp.TextDocumentIdentifier(uri), lsp.Position(3, 12))
        (item,) = await s.client.text_document_prepare_call_hierarchy_async(place)
        below = await s.client.call_hierarchy_outgoing_calls_async(lsp.CallHierarchyOutgoingCallsParams(item))
        assert [c.to.name.rsplit(".", 1)[-1] for c in below] == ["load"]
        nothing = lsp.CallHierarchyPrepareParams(lsp.TextDocumentIdentifier(uri), lsp.Position(1, 0))
        assert await s.client.text_document_prepare_call_hierarchy_async(nothing) is None


async def lenses(s, uri):
    return await s.client.text_document_code_lens_async(lsp.CodeLensParams(lsp.TextDocumentIdentifier(uri)))


async def test_code_lenses_are_off_by_default(serve):
    async with serve() as s:
        if not s.answer.capabilities.code_lens_provider:
            pytest.skip("no code lenses")
        assert not await lenses(s, s.open("app.py", SLEEPY))


async def test_code_lenses(serve):
    async with serve(configuration={"codeLens": True}, files={"helper.py": HELPER, "app.py": CALLER}) as s:
        if not s.answer.capabilities.code_lens_provider:
            pytest.skip("no code lenses")
        helper, uri = s.open("helper.py", HELPER), s.open("app.py", CALLER)
        await s.until("refresh", lambda: lsp.WORKSPACE_CODE_LENS_REFRESH in s.refreshed)
        await s.pushed(uri, 1)
        (lens,) = await lenses(s, helper)
        assert "1 coroutine" in lens.command.title


async def hints(s, uri):
    whole = lsp.Range(lsp.Position(0, 0), lsp.Position(100, 0))
    return await s.client.text_document_inlay_hint_async(lsp.InlayHintParams(lsp.TextDocumentIdentifier(uri), whole))


async def test_inlay_hints_are_off_by_default(serve):
    async with serve() as s:
        if not s.answer.capabilities.inlay_hint_provider:
            pytest.skip("no inlay hints")
        assert not await hints(s, s.open("app.py", SLEEPY))


async def test_inlay_hints(serve):
    async with serve(configuration={"inlayHints": True}) as s:
        if not s.answer.capabilities.inlay_hint_provider:
            pytest.skip("no inlay hints")
        uri = s.open("app.py", SLEEPY)
        await s.until("refresh", lambda: lsp.WORKSPACE_INLAY_HINT_REFRESH in s.refreshed)
        (hint,) = await hints(s, uri)
        assert hint.position.line == 4
        label = hint.label if isinstance(hint.label, str) else "".join(p.value for p in hint.label)
        assert "blocks" in label
