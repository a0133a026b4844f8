"""From initialize to exit."""

import asyncio

import pytest
from conftest import PATIENCE, SLEEPY, capabilities, pulling
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pytest_lsp import client_capabilities


async def test_initialize_tells_what_the_server_can(serve):
    async with serve() as s:
        c = s.answer.capabilities
        assert s.answer.server_info.name == "unblock"
        assert s.answer.server_info.version
        assert c.text_document_sync.open_close is True
        assert c.text_document_sync.change == lsp.TextDocumentSyncKind.Incremental
        assert c.hover_provider and c.code_action_provider and c.execute_command_provider
        assert "source.fixAll.unblock" in c.code_action_provider.code_action_kinds
        assert c.diagnostic_provider is None, "diagnostics are pushed to this client"


async def test_initialize_of_a_client_that_pulls(serve):
    async with serve(pulling()) as s:
        provider = s.answer.capabilities.diagnostic_provider
        assert provider.identifier == "unblock"
        assert provider.inter_file_dependencies is True


async def test_a_client_that_can_nothing(serve):
    async with serve(lsp.ClientCapabilities()) as s:
        assert s.answer.capabilities.position_encoding == "utf-16"
        uri = s.open("app.py", SLEEPY)
        assert len(await s.pushed(uri, 1)) == 1
        assert s.registered == []


@pytest.mark.parametrize("name", ["visual-studio-code", "neovim@v0.11.0", "neovim@v0.6.1", "emacs"])
async def test_editors_as_they_introduce_themselves(serve, name):
    async with serve(client_capabilities(name)) as s:
        uri = s.open("app.py", SLEEPY)
        (found,) = await s.pushed(uri, 1)
        assert found.code == "blocking-sleep"
        assert await s.hover(uri, 4, 8) is not None
        fix = (await s.actions(uri, 4, 8))[0]
        s.write(uri, s.applied(fix.edit, uri))
        assert await s.pushed(uri, 2) == []


async def test_shutdown_then_exit(serve):
    async with serve() as s:
        await s.client.shutdown_session()
        assert s.client._server.returncode == 0


async def test_exit_alone(serve):
    async with serve() as s:
        s.client.exit(None)
        assert await asyncio.wait_for(s.client._server.wait(), PATIENCE) == 1


async def test_the_end_of_the_input(serve):
    async with serve() as s:
        s.client._server.stdin.close()
        assert await asyncio.wait_for(s.client._server.wait(), PATIENCE) == 1


async def test_requests_after_shutdown_are_refused(serve):
    async with serve() as s:
        await s.client.shutdown_async(None)
        with pytest.raises(JsonRpcException) as e:
            await s.hover(s.uri("app.py"), 0, 0)
        assert e.value.code == -32600
        s.client.exit(None)
        assert await asyncio.wait_for(s.client._server.wait(), PATIENCE) == 0


async def test_requests_before_initialize_are_refused(serve):
    async with serve(initialize=False) as s:
        s.client.capabilities = lsp.ClientCapabilities()  # or the client would not send it
        with pytest.raises(JsonRpcException) as e:
            await s.hover(s.uri("app.py"), 0, 0)
        assert e.value.code == -32002
        s.client._server.stdin.close()


async def test_initialize_twice_is_refused(serve):
    async with serve() as s:
        with pytest.raises(JsonRpcException) as e:
            await s.client.initialize_async(lsp.InitializeParams(capabilities=capabilities()))
        assert e.value.code == -32600


async def test_a_method_that_is_not_there(serve):
    async with serve() as s:
        with pytest.raises(JsonRpcException) as e:
            await s.client.text_document_rename_async(
                lsp.RenameParams(lsp.TextDocumentIdentifier(s.uri("app.py")), lsp.Position(0, 0), "x")
            )
        assert e.value.code == -32601


async def test_trace_and_unknown_notifications_cost_nothing(serve):
    async with serve() as s:
        s.client.set_trace(lsp.SetTraceParams(lsp.TraceValue.Verbose))
        s.client.protocol.notify("$/unheardOf", {})
        s.client.protocol.notify("unheard/of", {})
        uri = s.open("app.py", SLEEPY)
        assert len(await s.pushed(uri, 1)) == 1


async def test_a_cancelled_request_is_answered_as_cancelled(serve):
    # A pull over the workspace waits until something changes: time to cancel it.
    async with serve(pulling(), options={"workspaceDiagnostics": True}) as s:
        if not s.answer.capabilities.diagnostic_provider.workspace_diagnostics:
            pytest.skip("the server offers no pulls over the workspace")
        waiting = asyncio.ensure_future(
            s.client.protocol.send_request_async(
                lsp.WORKSPACE_DIAGNOSTIC, lsp.WorkspaceDiagnosticParams(previous_result_ids=[]), msg_id="poll"
            )
        )
        await asyncio.sleep(0.1)
        assert not waiting.done()
        s.client.cancel_request(lsp.CancelParams(id="poll"))
        with pytest.raises(JsonRpcException) as e:
            await asyncio.wait_for(waiting, PATIENCE)
        assert e.value.code == -32800
