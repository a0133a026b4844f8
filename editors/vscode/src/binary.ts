import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';

import { section } from './settings';

const executable = process.platform === 'win32' ? 'unblock.exe' : 'unblock';

/** There is no server to start; trying again does not help. */
export class NoServer extends Error {}

/**
 * The absolute path of the server: what `unblock.path` says, else the one in this package, else the one
 * on the PATH. It is never a name that the system would look up, as that can look in the folder of the
 * project.
 */
export async function findServer(extension: vscode.Uri): Promise<string> {
  const configured = vscode.workspace.getConfiguration(section).get('path', '').trim();
  if (configured !== '') {
    return configuredServer(configured);
  }
  const bundled = vscode.Uri.joinPath(extension, 'bin', executable).fsPath;
  const found = (await isExecutable(bundled)) ? bundled : await onPath(executable);
  if (found === undefined) {
    throw new NoServer(
      `this package carries no server for ${process.platform} ${process.arch}, and there is none on the PATH. ` +
        'Build one and say where it is in the setting unblock.path.',
    );
  }
  return found;
}

async function configuredServer(configured: string): Promise<string> {
  const server = await expand(configured);
  if (server === undefined || !(await isExecutable(server))) {
    throw new NoServer(`the setting unblock.path is "${configured}", which is no program.`);
  }
  return server;
}

async function expand(configured: string): Promise<string | undefined> {
  if (path.isAbsolute(configured)) {
    return configured;
  }
  if (/^~[\\/]/.test(configured)) {
    return path.join(homedir(), configured.slice(2));
  }
  if (!/[\\/]/.test(configured)) {
    return onPath(configured);
  }
  // Relative to the project: only where the user has said that its programs may run.
  const folder = vscode.workspace.workspaceFolders?.[0];
  return vscode.workspace.isTrusted && folder ? path.join(folder.uri.fsPath, configured) : undefined;
}

/** Looks a program up in the absolute folders of the PATH. */
async function onPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, name);
    if (path.isAbsolute(folder) && (await isExecutable(candidate))) {
      return candidate;
    }
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
