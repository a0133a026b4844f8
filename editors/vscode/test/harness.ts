import * as assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';

import Mocha from 'mocha';
import * as vscode from 'vscode';

import type { Api } from '../src/extension';

class Silent extends Mocha.reporters.Base {}

/** Runs what `define` describes, and writes a line for each test and PASS or FAIL at the end. */
export async function runSuite(name: string, define: () => void): Promise<void> {
  const results = process.env.UNBLOCK_RESULTS ?? '';
  const line = (text: string): void => appendFileSync(results, `${text}\n`);
  writeFileSync(results, `${name}, in VS Code ${vscode.version}\n`);
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Silent, grep: process.env.UNBLOCK_TESTS ?? '' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  define();
  await new Promise<void>((resolve) => {
    const runner = mocha.run((failures) => {
      line(`${runner.stats?.passes ?? 0} passed, ${failures} failed, ${runner.stats?.duration ?? 0} ms`);
      line(failures === 0 ? 'PASS' : 'FAIL');
      resolve();
    });
    runner.on('pass', (test) => line(`  ok   ${test.title} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error: unknown) => {
      line(`  FAIL ${test.title}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  });
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `look` gives something that is neither undefined nor false. */
export async function until<T>(what: string | (() => string), look: () => T | undefined | false | PromiseLike<T | undefined | false>, ms = 20_000): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== false) {
      return value;
    }
    assert.ok(Date.now() < deadline, `waited in vain: ${typeof what === 'string' ? what : what()}`);
    await pause(25);
  }
}

export const extensionId = 'unblock-lsp.unblock';

export function api(): Api {
  const extension = vscode.extensions.getExtension<Api>(extensionId);
  assert.ok(extension, 'the extension is not there');
  assert.ok(extension.isActive, 'the extension is not active');
  return extension.exports;
}

/** Our diagnostics of a document, in the order of their places. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'unblock')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits for so many findings, and gives them. */
export function waitForFindings(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  return until(() => `${count} findings in ${uri.path}, there are ${findings(uri).length}`, () => {
    const there = findings(uri);
    return there.length === count && there;
  });
}

/** The code of a finding, with or without a link. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until something is no longer so. */
export async function gone(what: string, look: () => boolean): Promise<void> {
  await until(what, () => !look());
}

/** Opens a file of the given text, which it writes to the disk first. */
export async function openFile(uri: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/**
 * Waits until VS Code has told of all that has happened on the disk so far: its watcher takes seconds to
 * start on a busy machine and misses what comes before, and what it sees it tells some time later.
 */
export async function watched(folder: vscode.Uri): Promise<void> {
  const probe = vscode.Uri.joinPath(folder, 'probe.txt');
  const watcher = vscode.workspace.createFileSystemWatcher('**/probe.txt');
  const told = new Promise<true>((resolve) => {
    watcher.onDidCreate(() => resolve(true));
    watcher.onDidChange(() => resolve(true));
  });
  try {
    let n = 0;
    do {
      assert.ok(n < 100, 'the watcher never told of a file');
      await writeFile(probe.fsPath, String(n++));
    } while (!(await Promise.race([told, pause(200)])));
  } finally {
    watcher.dispose();
    await rm(probe.fsPath);
  }
}

/** Puts another text into an open document, without saving it. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Applies a setting of the user's for the time of a test. */
export async function withSetting(key: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const change = (to: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('unblock').update(key, to, vscode.ConfigurationTarget.Global);
  await change(value);
  try {
    await test();
  } finally {
    await change(undefined);
  }
}

/** The code actions on a range; no other extension has any for Python here. */
export async function actions(uri: vscode.Uri, range: vscode.Range, kind: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}

/** The texts that a hover at a place shows. */
export async function hovers(uri: vscode.Uri, at: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
}

/** The label of the active tab where it shows a Markdown page. */
export function shownPage(): string | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  return tab?.input instanceof vscode.TabInputWebview && tab.input.viewType.includes('markdown.preview') ? tab.label : undefined;
}

export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
