"""Folders, files, settings and long work."""

from conftest import CALLER, HELPER, SLEEPY, At, capabilities, places
from lsprotocol import types as lsp


async def test_what_is_registered(serve):
    async with serve() as s:
        await s.until("registrations", lambda: len(s.registered) >= 2)
        methods = {r.method for r in s.registered}
        assert lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES in methods
        assert lsp.WORKSPACE_DID_CHANGE_CONFIGURATION in methods
        assert len({r.id for r in s.registered}) == len(s.registered)


async def test_nothing_is_registered_that_a_client_can_not(serve):
    can = capabilities(workspace__did_change_watched_files=None, workspace__did_change_configuration=None)
    async with serve(can, files={"helper.py": HELPER}) as s:
        uri = s.open("app.py", CALLER)
        assert len(await s.pushed(uri, 1)) == 1
        assert s.registered == []


async def test_a_change_on_disk(serve):
    async with serve(files={"helper.py": HELPER}) as s:
        uri = s.open("app.py", CALLER)
        assert len(await s.pushed(uri, 1)) == 1
        (s.root / "helper.py").unlink()
        event = lsp.FileEvent(s.uri("helper.py"), lsp.FileChangeType.Deleted)
        s.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([event]))
        await s.until("no finding", lambda: not s.published[-1].diagnostics)


async def test_settings_are_pulled(serve):
    async with serve(configuration={"minSeverity": "warning", "notBlocking": ["time.sleep"]}) as s:
        uri = s.open("app.py", SLEEPY)
        await s.until("no finding", lambda: s.published and not s.published[-1].diagnostics)
        s.client.set_configuration({}, section="unblock")
        s.client.workspace_did_change_configuration(lsp.DidChangeConfigurationParams(settings=None))
        await s.until("finding", lambda: s.published[-1].diagnostics)
        assert s.published[-1].uri == uri


async def test_settings_with_the_notification(serve):
    async with serve(capabilities(workspace__configuration=None)) as s:
        uri = s.open("app.py", SLEEPY)
        assert len(await s.pushed(uri, 1)) == 1
        settings = {"unblock": {"notBlocking": ["time.sleep"]}}
        s.client.workspace_did_change_configuration(lsp.DidChangeConfigurationParams(settings=settings))
        await s.until("no finding", lambda: not s.published[-1].diagnostics)


async def test_settings_with_initialize(serve):
    async with serve(options={"hover": False}) as s:
        uri = s.open("app.py", SLEEPY)
        assert len(await s.pushed(uri, 1)) == 1
        assert await s.hover(uri, 4, 8) is None


async def test_a_bad_setting_is_told_once(serve):
    async with serve(options={"hover": "perhaps"}) as s:
        uri = s.open("app.py", SLEEPY)
        assert await s.hover(uri, 4, 8) is not None
        await s.until("message", lambda: s.told)
        assert len([t for t in s.told if "hover" in t]) == 1


async def test_a_configuration_file(serve):
    async with serve(files={"unblock.toml": 'not-blocking = ["time.sleep"]\n'}) as s:
        uri = s.open("app.py", SLEEPY)
        assert await s.pushed(uri, 1) == []
        (s.root / "unblock.toml").write_text("")
        event = lsp.FileEvent(s.uri("unblock.toml"), lsp.FileChangeType.Changed)
        s.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([event]))
        await s.until("finding", lambda: s.published[-1].diagnostics)


async def test_folders_come_and_go(serve, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "helper.py").write_text(HELPER)
    async with serve(files={"x.py": "x = 1\n"}) as s:
        uri = s.open("app.py", CALLER)
        assert await s.pushed(uri, 1) == []
        folder = lsp.WorkspaceFolder(other.as_uri(), "other")
        event = lsp.WorkspaceFoldersChangeEvent(added=[folder], removed=[])
        s.client.workspace_did_change_workspace_folders(lsp.DidChangeWorkspaceFoldersParams(event))
        await s.until("finding", lambda: s.published[-1].diagnostics)
        event = lsp.WorkspaceFoldersChangeEvent(added=[], removed=[folder])
        s.client.workspace_did_change_workspace_folders(lsp.DidChangeWorkspaceFoldersParams(event))
        await s.until("no finding", lambda: not s.published[-1].diagnostics)


async def test_a_file_without_a_workspace(serve):
    async with serve(folders=False, files={"pyproject.toml": "", "helper.py": HELPER}) as s:
        uri = s.open("app.py", CALLER)
        assert len(await s.pushed(uri, 1)) == 1


async def test_what_one_file_says_of_another(serve):
    """A subclass in a file that nothing imports is heard once the workspace was read."""
    files = {
        "base.py": "class Base:\n    def go(self):\n        pass\n\n\nasync def run(b: Base):\n    b.go()\n",
        "child.py": "import time\nfrom base import Base\n\n\nclass Child(Base):\n    def go(self):\n        time.sleep(1)\n",
    }
    async with serve(files=files) as s:
        uri = s.open("base.py", files["base.py"])
        await s.until("finding", lambda: [p for p in s.published if p.uri == uri and p.diagnostics])
        assert places(s.published[-1].diagnostics) == [At(6, 4, 8)]


async def test_reading_a_large_workspace_is_shown(serve):
    body = "".join(f"async def f{i}(x):\n    return [x.a{i}(y) for y in x]\n\n\n" for i in range(150))
    async with serve(files={f"p{i}/m{i}.py": "import time\n" + body for i in range(500)}) as s:

        def kinds():
            return [v["kind"] for _, v in s.progress if isinstance(v, dict)]

        await s.until("begin", lambda: "begin" in kinds())
        await s.until("end", lambda: "end" in kinds())
        begin = s.progress[0][1]
        assert begin["cancellable"] is True
        assert "report" in kinds()


async def test_reading_can_be_cancelled(serve):
    body = "".join(f"async def f{i}(x):\n    return [x.a{i}(y) for y in x]\n\n\n" for i in range(300))
    async with serve(files={f"p{i}/m{i}.py": "import time\n" + body for i in range(800)}) as s:
        await s.until("begin", lambda: s.progress)
        s.client.window_work_done_progress_cancel(lsp.WorkDoneProgressCancelParams(s.progress[0][0]))
        await s.until("end", lambda: s.progress[-1][1]["kind"] == "end")
        uri = s.open("app.py", SLEEPY)
        assert len(await s.pushed(uri, 1)) == 1
