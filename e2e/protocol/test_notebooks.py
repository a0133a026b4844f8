"""Notebooks: their cells are one module."""

import pytest
from conftest import At, incremental, places
from lsprotocol import types as lsp
from pygls.workspace import PositionCodec

# A cell that awaits runs on the kernel's event loop, and the cells beside it.
AWAITS = "await nothing()\n"


class Notebook:
    """A notebook that a client has open."""

    def __init__(self, s, *cells: str):
        if not s.answer.capabilities.notebook_document_sync:
            pytest.skip("no notebooks")
        self.s, self.uri, self.version = s, s.uri("book.ipynb"), 1
        items = [self.item(i, text) for i, text in enumerate(cells)]
        s.client.notebook_document_did_open(
            lsp.DidOpenNotebookDocumentParams(
                lsp.NotebookDocument(self.uri, "jupyter-notebook", 1, [self.cell(i) for i in range(len(cells))]), items
            )
        )

    def address(self, i: int) -> str:
        return f"vscode-notebook-cell:{self.uri.removeprefix('file://')}#c{i}"

    def item(self, i: int, text: str) -> lsp.TextDocumentItem:
        return lsp.TextDocumentItem(uri=self.address(i), language_id="python", version=1, text=text)

    def cell(self, i: int) -> lsp.NotebookCell:
        return lsp.NotebookCell(lsp.NotebookCellKind.Code, self.address(i))

    def change(self, change: lsp.NotebookDocumentCellChanges) -> None:
        self.version += 1
        self.s.client.notebook_document_did_change(
            lsp.DidChangeNotebookDocumentParams(
                lsp.VersionedNotebookDocumentIdentifier(self.version, self.uri),
                lsp.NotebookDocumentChangeEvent(cells=change),
            )
        )


async def test_a_finding_stands_in_its_cell(serve):
    async with serve() as s:
        book = Notebook(s, "import time", "x = 1\nasync def f():\n    time.sleep(1)\n")
        assert places(await s.pushed(book.address(1), 1)) == [At(2, 4, 14)]
        assert await s.pushed(book.address(0), 1) == []
        assert await s.hover(book.address(1), 2, 6) is not None
        assert await s.hover(book.address(0), 0, 2) is None
        fix = (await s.actions(book.address(1), 2, 6))[0]
        assert {c.text_document.uri for c in fix.edit.document_changes} <= {book.address(0), book.address(1)}


async def test_an_edit_of_a_cell(serve):
    async with serve() as s:
        book = Notebook(s, "import time\n" + AWAITS, "time.sleep(1)")
        assert len(await s.pushed(book.address(1), 1)) == 1
        at = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 13))
        change = lsp.TextDocumentContentChangePartial(range=at, text="pass")
        document = lsp.VersionedTextDocumentIdentifier(2, book.address(1))
        book.change(
            lsp.NotebookDocumentCellChanges(text_content=[lsp.NotebookDocumentCellContentChanges(document, [change])])
        )
        assert await s.pushed(book.address(1), 2) == []


async def test_a_cell_is_added_and_another_goes(serve):
    async with serve() as s:
        book = Notebook(s, "x = 1", AWAITS + "time.sleep(1)")
        assert await s.pushed(book.address(1), 1) == []
        book.change(
            lsp.NotebookDocumentCellChanges(
                structure=lsp.NotebookDocumentCellChangeStructure(
                    array=lsp.NotebookCellArrayChange(start=0, delete_count=1, cells=[book.cell(7)]),
                    did_open=[book.item(7, "import time")],
                    did_close=[lsp.TextDocumentIdentifier(book.address(0))],
                )
            )
        )

        def found():
            return [p for p in s.published if p.uri == book.address(1)][-1].diagnostics

        assert places(await s.until("finding", found)) == [At(1, 0, 10)]


async def test_close_clears_the_cells(serve):
    async with serve() as s:
        book = Notebook(s, "import time\n" + AWAITS + "time.sleep(1)")
        assert len(await s.pushed(book.address(0), 1)) == 1
        s.client.notebook_document_did_close(
            lsp.DidCloseNotebookDocumentParams(
                lsp.NotebookDocumentIdentifier(book.uri), [lsp.TextDocumentIdentifier(book.address(0))]
            )
        )
        await s.until("empty diagnostics", lambda: not s.published[-1].diagnostics)


async def test_the_top_level_of_each_cell(serve):
    """Code of the top level, which a cell that awaits puts on the loop."""
    async with serve() as s:
        book = Notebook(s, "import time\n" + AWAITS, "time.sleep(1)\n", "x = 1\ntime.sleep(2)\n")
        assert await s.pushed(book.address(0), 1) == []
        assert places(await s.pushed(book.address(1), 1)) == [At(0, 0, 10)]
        assert places(await s.pushed(book.address(2), 1)) == [At(1, 0, 10)]
        assert await s.hover(book.address(1), 0, 6) is not None
        assert await s.hover(book.address(2), 1, 6) is not None


async def test_each_cell_has_its_fix(serve):
    async with serve() as s:
        cells = ["import time\n", "async def f():\n    time.sleep(1)\n", "x = 1\nasync def g():\n    time.sleep(2)\n"]
        book = Notebook(s, *cells)
        version = 1
        for at, line in ((1, 1), (2, 2)):
            fix = (await s.actions(book.address(at), line, 10))[0]
            assert fix.is_preferred
            version += 1
            contents = []
            for change in fix.edit.document_changes:
                i = next(i for i in range(len(cells)) if book.address(i) == change.text_document.uri)
                cells[i] = edited(s, cells[i], change.edits)
                document = lsp.VersionedTextDocumentIdentifier(version, book.address(i))
                whole = lsp.TextDocumentContentChangeWholeDocument(cells[i])
                contents.append(lsp.NotebookDocumentCellContentChanges(document, [whole]))
            book.change(lsp.NotebookDocumentCellChanges(text_content=contents))
            assert await s.pushed(book.address(at), version) == []
        assert "await asyncio.sleep(1)" in cells[1] and "await asyncio.sleep(2)" in cells[2]
        assert "".join(cells).count("import asyncio") == 1


def edited(s, text: str, edits: list[lsp.TextEdit]) -> str:
    after = incremental("untitled:cell", text, PositionCodec(s.answer.capabilities.position_encoding))
    for e in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
        after.apply_change(lsp.TextDocumentContentChangePartial(range=e.range, text=e.new_text))
    return after.source
