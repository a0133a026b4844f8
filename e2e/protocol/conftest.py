"""A session of the built server with pytest-lsp's client, watched on the wire."""

import asyncio
import contextlib
import os
import time
from pathlib import Path

import attrs
import pytest
from lsprotocol import types as lsp
from pygls.protocol import default_converter
from pygls.workspace import PositionCodec, TextDocument
from pytest_lsp import LanguageClient
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features

# How long a test waits for what should happen, also on a busy machine. Only a failing test uses it up.
PATIENCE = 30

SLEEPY = "import time\n\n\nasync def handler():\n    time.sleep(1)\n"
HELPER = "import time\n\n\ndef load():\n    time.sleep(1)\n"
CALLER = "from helper import load\n\n\nasync def handler():\n    load()\n"


def capabilities(**replaced) -> lsp.ClientCapabilities:
    """What a client can that can everything, and has diagnostics pushed."""
    c = lsp.ClientCapabilities(
        general=lsp.GeneralClientCapabilities(position_encodings=[lsp.PositionEncodingKind.Utf16]),
        window=lsp.WindowClientCapabilities(
            work_done_progress=True,
            show_document=lsp.ShowDocumentClientCapabilities(support=True),
        ),
        workspace=lsp.WorkspaceClientCapabilities(
            apply_edit=True,
            configuration=True,
            workspace_folders=True,
            workspace_edit=lsp.WorkspaceEditClientCapabilities(
                document_changes=True,
                change_annotation_support=lsp.ChangeAnnotationsSupportOptions(groups_on_label=True),
            ),
            did_change_configuration=lsp.DidChangeConfigurationClientCapabilities(dynamic_registration=True),
            did_change_watched_files=lsp.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True),
            code_lens=lsp.CodeLensWorkspaceClientCapabilities(refresh_support=True),
            inlay_hint=lsp.InlayHintWorkspaceClientCapabilities(refresh_support=True),
        ),
        text_document=lsp.TextDocumentClientCapabilities(
            publish_diagnostics=lsp.PublishDiagnosticsClientCapabilities(
                related_information=True, code_description_support=True, version_support=True, data_support=True
            ),
            code_action=lsp.CodeActionClientCapabilities(
                code_action_literal_support=lsp.ClientCodeActionLiteralOptions(
                    code_action_kind=lsp.ClientCodeActionKindOptions(value_set=[lsp.CodeActionKind.QuickFix])
                ),
                resolve_support=lsp.ClientCodeActionResolveOptions(properties=["edit"]),
            ),
            hover=lsp.HoverClientCapabilities(content_format=[lsp.MarkupKind.Markdown, lsp.MarkupKind.PlainText]),
            call_hierarchy=lsp.CallHierarchyClientCapabilities(),
            code_lens=lsp.CodeLensClientCapabilities(),
            inlay_hint=lsp.InlayHintClientCapabilities(),
        ),
        notebook_document=lsp.NotebookDocumentClientCapabilities(
            synchronization=lsp.NotebookDocumentSyncClientCapabilities()
        ),
    )
    for path, value in replaced.items():
        at, *rest = path.split("__")
        target = c
        while rest:
            target, at, rest = getattr(target, at), rest[0], rest[1:]
        setattr(target, at, value)
    return c


def pulling(**replaced) -> lsp.ClientCapabilities:
    """The same for a client that pulls its diagnostics."""
    return capabilities(
        text_document__diagnostic=lsp.DiagnosticClientCapabilities(related_document_support=True),
        workspace__diagnostics=lsp.DiagnosticWorkspaceClientCapabilities(refresh_support=True),
        **replaced,
    )


class Session:
    """One server and its client, with what the server has sent."""

    def __init__(self, root: Path, client: LanguageClient):
        self.root = root
        self.client = client
        self.published: list[lsp.PublishDiagnosticsParams] = []
        self.progress: list[tuple] = []
        self.registered: list[lsp.Registration] = []
        self.edits: list[lsp.ApplyWorkspaceEditParams] = []
        self.shown: list[str] = []
        self.refreshed: list[str] = []
        self.told: list[str] = []
        self.documents: dict[str, TextDocument] = {}
        self.answer = None  # to initialize

    def uri(self, name: str) -> str:
        return (self.root / name).as_uri()

    def open(self, name: str, text: str, language: str = "python", uri: str | None = None) -> str:
        """Open a document. The client's text is kept by pygls, not by us."""
        uri = uri or self.uri(name)
        codec = PositionCodec(self.answer.capabilities.position_encoding)
        self.documents[uri] = incremental(uri, text, codec)
        item = lsp.TextDocumentItem(uri=uri, language_id=language, version=1, text=text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri: str, *changes) -> int:
        """Edit a document, and return its version."""
        doc = self.documents[uri]
        for change in changes:
            doc.apply_change(change)
        doc.version += 1
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(lsp.VersionedTextDocumentIdentifier(doc.version, uri), list(changes))
        )
        return doc.version

    def write(self, uri: str, text: str) -> int:
        return self.change(uri, lsp.TextDocumentContentChangeWholeDocument(text))

    def close(self, uri: str) -> None:
        del self.documents[uri]
        self.client.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri)))

    async def until(self, what: str, condition):
        """Wait for a condition, and return what it gives."""
        deadline = time.monotonic() + PATIENCE
        while not (value := condition()):
            assert time.monotonic() < deadline, f"no {what}"
            assert self.client.error is None, self.client.error
            await asyncio.sleep(0.01)
        return value

    async def pushed(self, uri: str, version: int | None) -> list[lsp.Diagnostic]:
        """The diagnostics pushed last, once those of a version are there."""

        def last():
            of = [p for p in self.published if p.uri == uri]
            return of[-1:] if of and of[-1].version == version else None

        return (await self.until(f"diagnostics of {uri} version {version}", last))[0].diagnostics

    async def pull(self, uri: str, previous: str | None = None):
        return await self.client.text_document_diagnostic_async(
            lsp.DocumentDiagnosticParams(
                lsp.TextDocumentIdentifier(uri), identifier="unblock", previous_result_id=previous
            )
        )

    async def hover(self, uri: str, line: int, character: int):
        return await self.client.text_document_hover_async(
            lsp.HoverParams(lsp.TextDocumentIdentifier(uri), lsp.Position(line, character))
        )

    async def actions(self, uri: str, line: int, character: int, **context):
        at = lsp.Position(line, character)
        return await self.client.text_document_code_action_async(
            lsp.CodeActionParams(
                lsp.TextDocumentIdentifier(uri), lsp.Range(at, at), lsp.CodeActionContext(diagnostics=[], **context)
            )
        )

    async def run(self, command: str, *arguments):
        return await self.client.workspace_execute_command_async(lsp.ExecuteCommandParams(command, list(arguments)))

    def applied(self, edit: lsp.WorkspaceEdit, uri: str) -> str:
        """The text of a document with an edit made, by pygls's reckoning."""
        if edit.document_changes is not None:
            (change,) = [c for c in edit.document_changes if c.text_document.uri == uri]
            edits = change.edits
        else:
            edits = edit.changes[uri]
        doc = self.documents[uri]
        codec = PositionCodec(self.answer.capabilities.position_encoding)
        after = incremental(uri, doc.source, codec)
        for e in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
            after.apply_change(lsp.TextDocumentContentChangePartial(range=e.range, text=e.new_text))
        return after.source


def incremental(uri: str, text: str, codec: PositionCodec) -> TextDocument:
    return TextDocument(
        uri, text, version=1, sync_kind=lsp.TextDocumentSyncKind.Incremental, position_codec=codec
    )


def features(session: Session) -> dict:
    """What the client does with the server's messages."""
    known = dict(DEFAULT_CLIENT_FEATURES)

    def handles(method):
        def keep(f):
            known[method] = f
            return f

        return keep

    @handles(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def publish(params: lsp.PublishDiagnosticsParams):
        session.published.append(params)

    @handles(lsp.PROGRESS)
    def progress(params: lsp.ProgressParams):
        session.progress.append((params.token, params.value))

    @handles(lsp.CLIENT_REGISTER_CAPABILITY)
    def register(params: lsp.RegistrationParams):
        session.registered += params.registrations

    @handles(lsp.WORKSPACE_APPLY_EDIT)
    def apply(params: lsp.ApplyWorkspaceEditParams):
        session.edits.append(params)
        return lsp.ApplyWorkspaceEditResult(applied=True)

    @handles(lsp.WINDOW_SHOW_DOCUMENT)
    def show(params: lsp.ShowDocumentParams):
        session.shown.append(params.uri)
        return lsp.ShowDocumentResult(success=True)

    @handles(lsp.WINDOW_SHOW_MESSAGE)
    def message(params: lsp.ShowMessageParams):
        session.told.append(params.message)

    for method in (
        lsp.WORKSPACE_DIAGNOSTIC_REFRESH,
        lsp.WORKSPACE_CODE_LENS_REFRESH,
        lsp.WORKSPACE_INLAY_HINT_REFRESH,
    ):
        known[method] = refreshed(session, method)
    return known


def refreshed(session: Session, method: str):
    def refresh(_params: None):
        session.refreshed.append(method)

    return refresh


def converter():
    """lsprotocol's, which takes every action that has a command for a mere command."""
    c = default_converter()

    def action(raw, _type):
        mere = isinstance(raw.get("command"), str)
        return c.structure(raw, lsp.Command if mere else lsp.CodeAction)

    c.register_structure_hook(lsp.Command | lsp.CodeAction, action)
    return c


@pytest.fixture
def serve(tmp_path: Path):
    """Start sessions. At the end each must have kept to the meta-model."""
    count = 0

    @contextlib.asynccontextmanager
    async def start(can=None, files=None, options=None, configuration=None, initialize=True, folders=True):
        nonlocal count
        count += 1
        root = tmp_path / "w"
        root.mkdir(exist_ok=True)
        for name, text in (files or {}).items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8", newline="")
        client = LanguageClient(
            converter_factory=converter, configuration={"": {"unblock": configuration or {}}}
        )
        session = Session(root, client)
        register_lsp_features(client, features(session))
        faults = tmp_path / f"faults{count}"
        env = os.environ | {"UNBLOCK_DATA_DIR": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
        await client.start_io(
            os.environ["UNBLOCK_WATCH"], os.environ["UNBLOCK_METAMODEL"], str(faults),
            os.environ["UNBLOCK"], "serve", env=env,
        )  # fmt: skip
        if initialize:
            session.answer = await client.initialize_session(
                lsp.InitializeParams(
                    capabilities=can or capabilities(),
                    root_uri=root.as_uri(),
                    workspace_folders=[lsp.WorkspaceFolder(root.as_uri(), "w")] if folders else None,
                    initialization_options=options,
                )
            )
        try:
            yield session
            if initialize and client._server.returncode is None and client.protocol._shutdown is False:
                await asyncio.wait_for(client.shutdown_session(), PATIENCE)
                assert client._server.returncode == 0
        finally:
            if client._server.returncode is None:
                client._server.stdin.close()
            await asyncio.wait_for(client.stop(), PATIENCE)
            wrong = faults.read_text(encoding="utf-8")
            assert wrong == "", f"against the meta-model:\n{wrong}"

    return start


@attrs.define
class At:
    """A place as tests write it."""

    line: int
    start: int
    end: int


def places(diagnostics) -> list[At]:
    return [At(d.range.start.line, d.range.start.character, d.range.end.character) for d in diagnostics]
