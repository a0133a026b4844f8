import * as assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { api, codeOf, extensionId, runSuite, until, waitForFindings } from './harness';

const [folder] = vscode.workspace.workspaceFolders ?? [];
assert.ok(folder);
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder.uri, name);

export const run = (): Promise<void> =>
  runSuite('main', () => {
    it('wakes with the first Python file, and not before', async () => {
      assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, false);
      await vscode.window.showTextDocument(file('handlers.py'));
      await until('activation', () => vscode.extensions.getExtension(extensionId)?.isActive);
      await until('running', () => api().state.kind === 'running');
    });

    it('marks the blocking calls', async () => {
      const found = await waitForFindings(file('handlers.py'), 3);
      assert.deepEqual(found.map(codeOf), ['blocking-sleep', 'blocking-http', 'blocking-subprocess']);
    });
  });
