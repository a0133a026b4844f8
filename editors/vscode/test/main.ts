import * as assert from 'node:assert/strict';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

import * as vscode from 'vscode';

import { Backoff } from '../src/backoff';
import {
  actions,
  api,
  closeEditors,
  codeOf,
  extensionId,
  findings,
  gone,
  hovers,
  openFile,
  pause,
  replaceText,
  runSuite,
  shownPage,
  until,
  waitForFindings,
  watched,
  withSetting,
} from './harness';

const folders = vscode.workspace.workspaceFolders ?? [];
const file = (name: string): vscode.Uri => {
  assert.ok(folders[0]);
  return vscode.Uri.joinPath(folders[0].uri, name);
};
const sleeper = 'import time\n\n\nasync def f():\n    time.sleep(1)\n';
const call = (name: string): Thenable<unknown> => vscode.commands.executeCommand(`unblock.${name}`);

export const run = (): Promise<void> =>
  runSuite('main', () => {
    afterEach(closeEditors);
    describe('life', life);
    describe('findings', findingsOfFiles);
    describe('documents', documents);
    describe('fixes', fixes);
    describe('settings', settings);
    describe('pages', pages);
    describe('manifest', manifest);
    describe('trouble', trouble);
  });

function life(): void {
  it('wakes with the first Python file, and not before', async () => {
    const isActive = (): boolean => vscode.extensions.getExtension(extensionId)?.isActive ?? false;
    assert.equal(isActive(), false);
    await vscode.window.showTextDocument(file('handlers.py'));
    await until('activation', isActive);
    await until('running', () => api().state.kind === 'running');
  });

  it('runs the server that it carries', () => {
    const { state } = api();
    assert.ok(state.kind === 'running');
    assert.match(state.version, /^\d+\.\d+\.\d+/);
  });

  it('shows in the status bar that it runs', () => {
    assert.equal(api().status.text, '$(pulse) unblock');
    assert.match(api().status.tooltip, /^unblock: running \d/);
  });
}

function findingsOfFiles(): void {
  beforeEach(async () => {
    await vscode.window.showTextDocument(file('handlers.py'));
    await waitForFindings(file('handlers.py'), 3);
  });

  it('marks the blocking calls at the callee', () => {
    const found = findings(file('handlers.py'));
    assert.deepEqual(found.map(codeOf), ['blocking-sleep', 'blocking-http', 'blocking-subprocess']);
    assert.deepEqual(
      found.map(({ severity }) => severity),
      Array(3).fill(vscode.DiagnosticSeverity.Warning),
    );
    assert.deepEqual(found[1]?.range, new vscode.Range(12, 11, 12, 23));
  });

  it('gives the steps of a chain as related information', () => {
    const steps = findings(file('handlers.py'))[2]?.relatedInformation ?? [];
    const last = steps.at(-1);
    assert.equal(last?.location.uri.toString(), file('helpers.py').toString());
    assert.equal(last.location.range.start.line, 4);
  });

  it('links the code to its page', () => {
    const code = findings(file('handlers.py'))[0]?.code;
    assert.ok(typeof code === 'object' && code.target.path.endsWith('.md'), JSON.stringify(code));
  });

  it('explains a finding on hover', async () => {
    const [text] = await hovers(file('handlers.py'), new vscode.Position(12, 20));
    assert.match(text ?? '', /requests\.get/);
  });

  it('leaves other hovers to others', async () => {
    assert.deepEqual(await hovers(file('handlers.py'), new vscode.Position(11, 12)), []);
    assert.deepEqual(await hovers(file('handlers.py'), new vscode.Position(2, 8)), []);
  });

  it('checks the second folder too', async () => {
    assert.ok(folders[1]);
    const jobs = vscode.Uri.joinPath(folders[1].uri, 'jobs.py');
    await vscode.window.showTextDocument(jobs);
    await waitForFindings(jobs, 1);
  });

  it('sees an unsaved edit of a helper in its caller', async () => {
    const helper = await openFile(file('quiet.py'), 'def load():\n    return 1\n');
    const caller = await openFile(file('caller.py'), 'from quiet import load\n\n\nasync def f():\n    return load()\n');
    await waitForFindings(caller.uri, 0);
    await replaceText(helper, 'import time\n\n\ndef load():\n    time.sleep(1)\n');
    await waitForFindings(caller.uri, 1);
    await replaceText(helper, 'def load():\n    return 2\n');
    await waitForFindings(caller.uri, 0);
    await helper.save();
  });

  it('sees what another program does to a helper', async () => {
    const helper = file('on_disk.py');
    const caller = await openFile(file('disk_caller.py'), 'from on_disk import load\n\n\nasync def f():\n    return load()\n');
    await waitForFindings(caller.uri, 0);
    await watched(file(''));
    await writeFile(helper.fsPath, 'import time\n\n\ndef load():\n    time.sleep(1)\n');
    await waitForFindings(caller.uri, 1);
    await writeFile(helper.fsPath, 'def load():\n    return 1\n');
    await waitForFindings(caller.uri, 0);
    await writeFile(helper.fsPath, 'from os import system\n\n\ndef load():\n    system("true")\n');
    const [found] = await waitForFindings(caller.uri, 1);
    assert.ok(found && codeOf(found) === 'blocking-subprocess');
    await rm(helper.fsPath);
    await waitForFindings(caller.uri, 0);
  });

  it('keeps up with typing', async () => {
    const document = await openFile(file('typed.py'), 'import time\n\n\nasync def f():\n    \n');
    for (const [i, letter] of Array.from('time.sleep(1)').entries()) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(4, 4 + i), letter);
      await vscode.workspace.applyEdit(edit);
    }
    const [found] = await waitForFindings(document.uri, 1);
    assert.deepEqual(found?.range, new vscode.Range(4, 4, 4, 14));
    await document.save();
  });
}

function documents(): void {
  it('checks an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'python', content: sleeper });
    await vscode.window.showTextDocument(document);
    await waitForFindings(document.uri, 1);
  });

  it('clears a document that was closed', async () => {
    const document = await openFile(file('closed.py'), sleeper);
    await waitForFindings(document.uri, 1);
    await closeEditors();
    await waitForFindings(document.uri, 0);
  });

  it('follows a renamed file', async () => {
    const document = await openFile(file('before.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, file('after.py'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForFindings(file('after.py'), 1);
    await waitForFindings(file('before.py'), 0);
  });

  it('forgets a file that is no Python any more', async () => {
    const document = await openFile(file('language.py'), sleeper);
    await waitForFindings(document.uri, 1);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await waitForFindings(document.uri, 0);
  });

  it('counts columns as the editor does, beyond the first plane too', async () => {
    const document = await openFile(file('astral.py'), 'import time\n\n\nasync def f():\n    x = "😀😀"; time.sleep(1)\n');
    const [found] = await waitForFindings(document.uri, 1);
    assert.equal(document.getText(found?.range), 'time.sleep');
  });

  it('keeps the line ends of a CRLF file', async () => {
    const document = await openFile(file('crlf.py'), sleeper.replaceAll('\n', '\r\n'));
    const [found] = await waitForFindings(document.uri, 1);
    assert.ok(found);
    assert.equal(document.getText(found.range), 'time.sleep');
    const fix = (await actions(document.uri, found.range, 'quickfix')).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await waitForFindings(document.uri, 0);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
  });

  it('takes a comment that ignores a finding', async () => {
    const document = await openFile(file('ignored.py'), sleeper);
    await waitForFindings(document.uri, 1);
    await replaceText(document, sleeper.replace('sleep(1)', 'sleep(1)  # unblock: ignore[blocking-sleep] a test'));
    await waitForFindings(document.uri, 0);
    await document.save();
  });

  it('checks documents of a virtual file system', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('unblocktest', { provideTextDocumentContent: () => sleeper });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('unblocktest:/virtual.py'));
    await vscode.window.showTextDocument(document);
    await waitForFindings(document.uri, 1);
    provider.dispose();
  });

  it('says nothing in an old state of a file', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('gitlens', { provideTextDocumentContent: () => sleeper });
    const old = await vscode.workspace.openTextDocument(vscode.Uri.parse('gitlens:/old.py'));
    await vscode.window.showTextDocument(old, { preview: false });
    const other = await openFile(file('beside.py'), sleeper);
    await waitForFindings(other.uri, 1);
    assert.deepEqual(findings(old.uri), []);
    assert.deepEqual(await hovers(old.uri, new vscode.Position(4, 10)), []);
    provider.dispose();
  });

  it('checks the cells of a notebook as one module', async () => {
    const cell = (text: string): vscode.NotebookCellData => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'python');
    const data = new vscode.NotebookData([cell('import time'), cell('async def f():\n    time.sleep(1)')]);
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    await vscode.window.showNotebookDocument(notebook);
    const [found] = await waitForFindings(notebook.cellAt(1).document.uri, 1);
    assert.deepEqual(found?.range, new vscode.Range(1, 4, 1, 14));
    assert.deepEqual(findings(notebook.cellAt(0).document.uri), []);
  });
}

function fixes(): void {
  it('offers fixes, at most one of them preferred', async () => {
    const document = await openFile(file('offered.py'), sleeper);
    const [found] = await waitForFindings(document.uri, 1);
    assert.ok(found);
    const offered = await actions(document.uri, found.range, 'quickfix');
    assert.ok(offered.every(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind)));
    assert.equal(offered.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.ok(offered.some(({ command }) => command?.command === 'unblock.openEntry'));
  });

  it('fixes a call, and a single undo brings it back', async () => {
    const document = await openFile(file('fixed.py'), sleeper);
    const [found] = await waitForFindings(document.uri, 1);
    assert.ok(found);
    const fix = (await actions(document.uri, found.range, 'quickfix')).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.match(document.getText(), /await asyncio\.sleep\(1\)/);
    await waitForFindings(document.uri, 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), sleeper);
    await waitForFindings(document.uri, 1);
  });

  it('fixes all in a file', async () => {
    const document = await openFile(file('all.py'), `${sleeper}\n\nasync def g():\n    time.sleep(2)\n`);
    await waitForFindings(document.uri, 2);
    await call('fixFile');
    await waitForFindings(document.uri, 0);
    assert.equal(document.getText().match(/await asyncio\.sleep/g)?.length, 2);
    assert.equal(document.getText().match(/import asyncio/g)?.length, 1);
    await document.save();
  });

  it('has a fix-all for saving', async () => {
    const document = await openFile(file('on_save.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const offered = await actions(document.uri, new vscode.Range(0, 0, 0, 0), 'source.fixAll.unblock');
    assert.equal(offered.length, 1);
  });

  it('fixes all in the workspace, behind the refactor preview', async () => {
    const names = ['many_a.py', 'many_b.py'];
    for (const name of names) {
      await vscode.workspace.fs.writeFile(file(name), Buffer.from(sleeper));
    }
    await vscode.window.showTextDocument(file('many_a.py'));
    await waitForFindings(file('many_a.py'), 1);
    // A file of which a change is told while the preview stands can't be changed any more.
    await watched(file(''));
    const read = async (name: string): Promise<string> => (await vscode.workspace.openTextDocument(file(name))).getText();
    await call('fixWorkspace');
    await until('the fixes', async () => {
      await pause(1500); // no API tells of the preview, and one that is confirmed while it opens is dropped
      await vscode.commands.executeCommand('refactorPreview.apply');
      return (await read('many_a.py')).includes('asyncio') && (await read('many_b.py')).includes('asyncio');
    });
    await vscode.workspace.saveAll();
  });
}

function settings(): void {
  it('sends what was chosen, and no defaults', async () => {
    assert.deepEqual(api().settings, {});
    await withSetting('exclude', [], () => {
      assert.deepEqual(api().settings, { exclude: [] });
      return Promise.resolve();
    });
  });

  const shows = (name: string, key: string, value: unknown, text: string, off: number, on: number): void => {
    it(name, async () => {
      const document = await openFile(file(`setting_${key}.py`), text);
      await waitForFindings(document.uri, off);
      await withSetting(key, value, async () => {
        await waitForFindings(document.uri, on);
      });
      await waitForFindings(document.uri, off);
    });
  };
  const own = 'import company\n\n\nasync def f():\n    company.fetch()\n';
  const looped = 'import asyncio\nimport time\n\nimport company\n\n\ndef tick():\n    time.sleep(1)\n\n\ndef main():\n    company.soon(tick)\n';
  const offloaded = 'import time\n\nimport company\n\n\nasync def f():\n    company.run(time.sleep(1))\n';
  shows('switches a code off', 'severity', { 'blocking-sleep': 'off' }, sleeper, 1, 0);
  shows('hides what is quieter', 'minSeverity', 'warning', 'async def f():\n    return open("x")\n', 1, 0);
  shows('leaves out files', 'exclude', ['setting_*.py'], sleeper, 1, 0);
  shows('takes what blocks', 'blocking', [{ name: 'company.fetch' }], own, 0, 1);
  shows('takes what does not block', 'notBlocking', ['time.sleep'], sleeper, 1, 0);
  shows('takes what the loop calls', 'loopCallbacks', [{ name: 'company.soon' }], looped, 0, 1);

  it('takes what runs elsewhere', async () => {
    const document = await openFile(file('setting_offloads.py'), offloaded);
    const code = (): string => findings(document.uri).map(codeOf).join();
    await until('the plain finding', () => code() === 'blocking-sleep');
    await withSetting('offloads', [{ name: 'company.run' }], async () => {
      await until('the finding of an offload', () => code() === 'called-before-offload');
    });
    await until('the plain finding again', () => code() === 'blocking-sleep');
  });

  it('writes fixes for what the project runs on', async () => {
    const document = await openFile(file('setting_frameworks.py'), sleeper);
    const [found] = await waitForFindings(document.uri, 1);
    assert.ok(found);
    const preferred = async (): Promise<string | undefined> =>
      (await actions(document.uri, found.range, 'quickfix')).find(({ isPreferred }) => isPreferred)?.title;
    assert.match((await preferred()) ?? '', /asyncio\.sleep/);
    await withSetting('frameworks', ['aiohttp', 'trio'], async () => {
      await until('a fix for trio', async () => (await preferred())?.includes('trio.sleep'));
    });
    await until('a fix for asyncio', async () => (await preferred())?.includes('asyncio.sleep'));
  });

  it('changes a severity', async () => {
    const document = await openFile(file('louder.py'), sleeper);
    await waitForFindings(document.uri, 1);
    await withSetting('severity', { 'blocking-sleep': 'hint' }, async () => {
      await until('a hint', () => findings(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint);
    });
  });

  it('shortens the card', async () => {
    const document = await openFile(file('shorter.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const size = async (): Promise<number> => (await hovers(document.uri, new vscode.Position(4, 12))).join('').length;
    const full = await size();
    await withSetting('hoverDetail', 'short', async () => {
      await until('a shorter card', async () => (await size()) > 0 && (await size()) < full);
    });
  });

  it('says behind a call what it waits for', async () => {
    const document = await openFile(file('inlay.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, 6, 0));
    assert.deepEqual(await hints(), []);
    await withSetting('inlayHints', true, async () => {
      await until('a hint', async () => (await hints()).length === 1);
    });
  });

  it('says above a helper whom it blocks', async () => {
    const document = await openFile(file('lens.py'), `import time\n\n\ndef load():\n    time.sleep(1)\n\n\nasync def f():\n    load()\n`);
    await waitForFindings(document.uri, 1);
    const lenses = (): Thenable<vscode.CodeLens[]> => vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 10);
    assert.deepEqual(await lenses(), []);
    await withSetting('codeLens', true, async () => {
      const [lens] = await until('a lens', async () => {
        const there = await lenses();
        return there.length > 0 && there;
      });
      assert.equal(lens?.command?.title, 'blocks: 1 coroutine');
    });
    await withSetting('helperHints', true, async () => {
      await waitForFindings(document.uri, 2);
    });
    await waitForFindings(document.uri, 1);
  });

  it('shows findings of closed files on demand', async () => {
    await openFile(file('open.py'), sleeper);
    await vscode.workspace.fs.writeFile(file('closed_one.py'), Buffer.from(sleeper));
    await waitForFindings(file('open.py'), 1);
    await waitForFindings(file('closed_one.py'), 0);
    await withSetting('workspaceDiagnostics', true, async () => {
      await waitForFindings(file('closed_one.py'), 1);
    });
    await waitForFindings(file('closed_one.py'), 0);
  });

  it('switches the hover off', async () => {
    const document = await openFile(file('hoverless.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const at = new vscode.Position(4, 12);
    assert.equal((await hovers(document.uri, at)).length, 1);
    await withSetting('hover', false, async () => {
      await until('no hover', async () => (await hovers(document.uri, at)).length === 0);
    });
  });

  it('starts the server anew for another log level', async () => {
    const before = api().pid;
    await withSetting('logLevel', 'debug', async () => {
      await until('another process', () => api().state.kind === 'running' && api().pid !== before);
    });
    const debugging = api().pid;
    await until('the first log level', () => api().state.kind === 'running' && api().pid !== debugging);
  });
}

function pages(): void {
  it('finds entries as the user types', async () => {
    const found = await vscode.commands.executeCommand<{ slug: string; title: string }[]>('unblock.searchEntries', {
      query: 'requests',
      limit: 5,
    });
    assert.ok(found.length > 0 && found.length <= 5);
    assert.ok(found.every(({ slug, title }) => slug !== '' && title !== ''));
  });

  it('opens the entry that was picked', async () => {
    const picking = call('search');
    await until('the page of the first entry', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return shownPage() !== undefined;
    });
    await picking;
  });

  it('explains the finding at the cursor', async () => {
    const document = await openFile(file('explained.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    await call('explain');
    await until('the page', () => shownPage() !== undefined);
  });

  it('opens a draft of an entry on a finding, to be written in', async () => {
    const document = await openFile(file('drafted.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(4, 6, 4, 6);
    await call('createEntry');
    await until('the draft', () => vscode.window.activeTextEditor?.document.languageId === 'markdown');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /time\.sleep/);
  });

  it('shows statistics, and leaves nothing to save', async () => {
    await call('showStatistics');
    await until('the page', () => shownPage()?.includes('Statistics'));
    assert.ok(!vscode.workspace.textDocuments.some(({ isUntitled, languageId }) => isUntitled && languageId === 'markdown'));
  });

  it('exports a report', async () => {
    await call('report');
    await until('the page', () => shownPage()?.includes('report'));
  });

  it('reads the workspace again', async () => {
    const document = await openFile(file('again.py'), sleeper);
    await waitForFindings(document.uri, 1);
    await call('readWorkspaceAgain');
    await waitForFindings(document.uri, 1);
  });
}

interface Manifest {
  activationEvents: string[];
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
  contributes: {
    commands: { command: string; title: string; category: string }[];
    configuration: { properties: Record<string, { markdownDescription?: string; default: unknown; scope: string }> };
    menus: { commandPalette: { command: string; when: string }[] };
    walkthroughs: { steps: { media: { image?: string; markdown?: string } }[] }[];
  };
}

function manifest(): void {
  const read = (): Manifest => vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest;

  it('wakes for nothing but Python', () => {
    assert.deepEqual(read().activationEvents, ['onLanguage:python', 'onNotebook:jupyter-notebook']);
  });

  it('registers every command that it names', async () => {
    const there = new Set(await vscode.commands.getCommands(true));
    const named = read().contributes.commands;
    assert.deepEqual(named.filter(({ command }) => !there.has(command)), []);
    const inPalette = read().contributes.menus.commandPalette.map(({ command }) => command);
    assert.deepEqual(inPalette, named.map(({ command }) => command));
  });

  it('describes every setting, with a default and a scope', () => {
    for (const [name, setting] of Object.entries(read().contributes.configuration.properties)) {
      assert.ok(setting.markdownDescription?.endsWith('.'), name);
      assert.notEqual(setting.default, undefined, name);
      assert.equal(setting.scope, name === 'unblock.path' ? 'machine-overridable' : 'window', name);
    }
  });

  it('restricts the path of the server where the folder is not trusted', () => {
    assert.deepEqual(read().capabilities.untrustedWorkspaces.restrictedConfigurations, ['unblock.path']);
  });

  it('has what its walkthrough shows', async () => {
    const root = vscode.extensions.getExtension(extensionId)?.extensionUri;
    assert.ok(root);
    for (const { media } of read().contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(root, media.image ?? media.markdown ?? ''));
    }
  });
}

function trouble(): void {
  const isRunning = (): boolean => api().state.kind === 'running';

  it('restarts on demand, and shows each finding once', async () => {
    const document = await openFile(file('restarted.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const before = api().pid;
    await call('restart');
    assert.ok(isRunning());
    assert.notEqual(api().pid, before);
    await waitForFindings(document.uri, 1);
  });

  it('comes back after the server was killed', async () => {
    const document = await openFile(file('killed.py'), sleeper);
    await waitForFindings(document.uri, 1);
    const { pid } = api();
    assert.ok(pid);
    process.kill(pid, 'SIGKILL');
    await until('the wait', () => api().state.kind === 'waiting');
    assert.equal(api().status.text, '$(warning) unblock');
    assert.match(api().status.tooltip, /killed by SIGKILL/);
    await until('the next life', isRunning);
    assert.notEqual(api().pid, pid);
    await waitForFindings(document.uri, 1);
    await replaceText(document, sleeper.replace('time.sleep(1)', 'pass'));
    await waitForFindings(document.uri, 0);
    await document.save();
  });

  it('waits longer with each death, gives up after five, and forgets them in time', () => {
    const backoff = new Backoff();
    const waits = [0, 1, 2, 3, 4, 5].map((at) => backoff.next(at));
    assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, undefined]);
    assert.equal(backoff.next(10 * 60_000), 500);
  });

  it('says which path is no program, and comes back with the right one', async () => {
    await withSetting('path', '/nowhere/unblock', async () => {
      await until('the failure', () => api().state.kind === 'failed');
      assert.equal(api().status.text, '$(error) unblock');
      assert.match(api().status.tooltip, /\/nowhere\/unblock/);
    });
    await until('the next life', isRunning);
  });

  it('says so where the server ends again and again', async function () {
    this.timeout(60_000);
    const broken = path.join(tmpdir(), `unblock-broken-${process.pid}.sh`);
    await writeFile(broken, '#!/bin/sh\nexit 7\n');
    await chmod(broken, 0o755);
    await withSetting('path', broken, async () => {
      await until('the end of all tries', () => api().state.kind === 'failed', 40_000);
      assert.match(api().status.tooltip, /too often.*exit code 7/);
    });
    await until('the next life', isRunning);
  });

  it('shows how far the workspace has been read', async function () {
    this.timeout(90_000);
    const crowd = file('crowd');
    await vscode.workspace.fs.createDirectory(crowd);
    const source = Buffer.from(Array.from({ length: 20 }, (_, i) => sleeper.replace('def f', `def f${i}`)).join('\n'));
    await Promise.all(Array.from({ length: 800 }, (_, i) => writeFile(vscode.Uri.joinPath(crowd, `m${i}.py`).fsPath, source)));
    try {
      await vscode.window.showTextDocument(file('handlers.py'));
      await call('restart');
      await until('the progress', () => /^\$\(sync~spin\) unblock \d+ %$/.test(api().status.text));
      assert.match(api().status.tooltip, /^unblock: reading the workspace \d+\/\d+ files$/);
      await until(() => `its end: ${api().status.text} ${api().status.tooltip}`, () => api().status.text === '$(pulse) unblock', 60_000);
    } finally {
      await vscode.workspace.fs.delete(crowd, { recursive: true });
    }
  });

  it('explains nothing where nothing blocks', async () => {
    await openFile(file('calm.py'), 'async def f():\n    pass\n');
    await call('explain');
    assert.equal(shownPage(), undefined);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file('calm.py').toString());
  });

  it('leaves no process behind', async () => {
    const { pid } = api();
    assert.ok(pid);
    await call('restart');
    const exists = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    await gone('the process of the server', exists);
  });
}
