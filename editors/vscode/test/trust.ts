import * as assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { api, extensionId, runSuite, until, waitForFindings } from './harness';

const [folder] = vscode.workspace.workspaceFolders ?? [];
const file = (name: string): vscode.Uri => {
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};

export const run = (): Promise<void> =>
  runSuite('trust', () => {
    it('works in a folder that is not trusted', async () => {
      assert.equal(vscode.workspace.isTrusted, false);
      await vscode.window.showTextDocument(file('a.py'));
      await until('activation', () => vscode.extensions.getExtension(extensionId)?.isActive);
      await until('running', () => api().state.kind === 'running');
      await waitForFindings(file('a.py'), 1);
    });

    it('runs no program that the folder names', async () => {
      await assert.rejects(async () => vscode.workspace.fs.stat(file('evil.ran')));
      assert.equal(vscode.workspace.getConfiguration('unblock').get('path'), '');
    });

    it('takes no relative path, wherever it is set', async () => {
      const settings = vscode.workspace.getConfiguration('unblock');
      await settings.update('path', './evil.sh', vscode.ConfigurationTarget.Global);
      await until('the failure', () => api().state.kind === 'failed');
      await settings.update('path', undefined, vscode.ConfigurationTarget.Global);
      await until('running', () => api().state.kind === 'running');
      await assert.rejects(async () => vscode.workspace.fs.stat(file('evil.ran')));
    });
  });
