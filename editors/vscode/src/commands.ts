import * as vscode from 'vscode';

import { type Client, showPage } from './client';
import { searchEntries } from './search';
import type { Server } from './server';
import { section } from './settings';

/**
 * Commands of the server that ours rest on. Each has a context key `unblock.has.NAME`, which keeps ours
 * out of the palette where the server is an older one.
 */
const serverCommands = [
  'exportReport',
  'fixAllFile',
  'fixAllWorkspace',
  'newEntry',
  'openEntry',
  'restartIndex',
  'searchEntries',
  'statistics',
];

/** Keeps the context keys at what the running server offers. */
export function offerCommands(server: Server): void {
  const { client } = server;
  for (const name of serverCommands) {
    void vscode.commands.executeCommand(
      'setContext',
      `unblock.has.${name}`,
      client?.offers(name) ?? false,
    );
  }
}

/** Registers what the palette and the menus call. */
export function registerCommands(server: Server, log: vscode.LogOutputChannel): vscode.Disposable {
  const pages = new Pages();
  const commands: Record<string, () => unknown> = {
    restart: () => server.restart(),
    showLog: () => log.show(),
    openSettings: () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:unblock-lsp.unblock'),
    menu: () => menu(server),
    explain: () => explain(server),
    search: () => searchEntries(running(server)),
    createEntry: () => createEntry(running(server)),
    fixFile: () => fixFile(running(server)),
    fixWorkspace: () => fixWorkspace(server),
    report: () => running(server).ask('exportReport'),
    showStatistics: () => showStatistics(running(server), pages),
    readWorkspaceAgain: () => running(server).ask('restartIndex'),
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(Pages.scheme, pages),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`${section}.${name}`, () => shown(run, log)),
    ),
  );
}

/** Runs a command and shows its error: the user has asked for it and waits. */
async function shown(run: () => unknown, log: vscode.LogOutputChannel): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof vscode.CancellationError)) {
      const message = error instanceof Error ? error.message : String(error);
      log.error(message);
      void vscode.window.showErrorMessage(`unblock: ${message}`);
    }
  }
}

function running(server: Server): Client {
  const { client } = server;
  if (client === undefined) {
    throw new Error('the server is not running. "unblock: Restart the server" starts it.');
  }
  return client;
}

/** What a click on the status bar item offers. */
async function menu(server: Server): Promise<void> {
  const { client } = server;
  const items = [
    { label: '$(search) Search the entries', command: 'search', needs: 'searchEntries' },
    { label: '$(wand) Fix all in this file', command: 'fixFile' },
    { label: '$(wand) Fix all in the workspace', command: 'fixWorkspace', needs: 'fixAllWorkspace' },
    { label: '$(graph) Statistics', command: 'showStatistics', needs: 'statistics' },
    { label: '$(output) Show the log', command: 'showLog' },
    { label: '$(debug-restart) Restart the server', command: 'restart' },
    { label: '$(gear) Settings', command: 'openSettings' },
  ].filter(({ needs }) => needs === undefined || client?.offers(needs));
  const chosen = await vscode.window.showQuickPick(items, { title: 'unblock' });
  if (chosen) {
    await vscode.commands.executeCommand(`${section}.${chosen.command}`);
  }
}

/** Our diagnostic at the cursor, else the first of its line. */
function findingAtCursor(editor: vscode.TextEditor): vscode.Diagnostic | undefined {
  const cursor = editor.selection.active;
  const ours = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === section)
    .filter(({ range }) => range.start.line <= cursor.line && cursor.line <= range.end.line);
  return ours.find(({ range }) => range.contains(cursor)) ?? ours[0];
}

/** Opens the entry that explains the finding at the cursor. */
async function explain(server: Server): Promise<void> {
  running(server);
  const { editor, finding } = chosenFinding();
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const command = actions.find((action) => action.command?.command === `${section}.openEntry`)?.command;
  if (command === undefined) {
    throw new Error('there is no entry on this call.');
  }
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

function chosenFinding(): { editor: vscode.TextEditor; finding: vscode.Diagnostic } {
  const editor = vscode.window.activeTextEditor;
  const finding = editor && findingAtCursor(editor);
  if (editor === undefined || finding === undefined) {
    throw new Error('there is no blocking call at the cursor.');
  }
  return { editor, finding };
}

/** Has the server show a draft of an entry on the finding at the cursor. */
async function createEntry(client: Client): Promise<void> {
  const { editor, finding } = chosenFinding();
  const to = client.code2ProtocolConverter;
  await client.ask('newEntry', [{ uri: to.asUri(editor.document.uri), range: to.asRange(finding.range) }]);
}

async function fixFile(client: Client): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'python') {
    throw new Error('this is no Python file.');
  }
  if (client.offers('fixAllFile')) {
    await client.ask('fixAllFile', [{ uri: client.code2ProtocolConverter.asUri(editor.document.uri) }]);
  } else {
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.unblock', apply: 'first' });
  }
}

/** Has the server send the fixes of all files; where there are several, VS Code shows them in its refactor preview. */
async function fixWorkspace(server: Server): Promise<void> {
  const client = running(server);
  const options = { location: vscode.ProgressLocation.Notification, title: 'unblock: fixing the workspace', cancellable: true };
  await vscode.window.withProgress(options, async (progress, token) => {
    const told = server.onProgress(({ value }) => {
      if (value.kind !== 'end' && value.message !== undefined) {
        progress.report({ message: value.message });
      }
    });
    try {
      await client.ask('fixAllWorkspace', [], token);
    } finally {
      told.dispose();
    }
  });
}

/** Pages that the server has no file for. The scheme is ours, so that nothing asks to save them. */
class Pages implements vscode.TextDocumentContentProvider {
  static readonly scheme = 'unblock-page';
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly texts = new Map<string, string>();
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(page: vscode.Uri): string {
    return this.texts.get(page.path) ?? '';
  }

  async show(path: string, markdown: string): Promise<void> {
    const page = vscode.Uri.from({ scheme: Pages.scheme, path });
    this.texts.set(path, markdown);
    this.changed.fire(page);
    await showPage(page);
  }
}

async function showStatistics(client: Client, pages: Pages): Promise<void> {
  const { markdown } = await client.ask<{ markdown: string }>('statistics');
  await pages.show('/Statistics.md', markdown);
}
