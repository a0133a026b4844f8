import * as vscode from 'vscode';

/** The section of all our settings, and the name of the server. */
export const section = 'unblock';

/** The settings that go to the server; `path`, `logLevel` and `trace.server` are the extension's own. */
const serverKeys = [
  'minSeverity',
  'severity',
  'exclude',
  'blocking',
  'notBlocking',
  'offloads',
  'loopCallbacks',
  'decorators',
  'frameworks',
  'entries',
  'hover',
  'hoverDetail',
  'index',
  'codeLens',
  'inlayHints',
  'workspaceDiagnostics',
  'helperHints',
];

/**
 * What the user has set, and nothing else. A default that went along would win over the project's
 * unblock.toml: to the server an empty list is a choice too.
 */
export function serverSettings(): Record<string, unknown> {
  const config = vscode.workspace.getConfiguration(section);
  const chosen: Record<string, unknown> = {};
  for (const key of serverKeys) {
    const value: unknown = config.get(key);
    if (isChosen(config.inspect(key)) && value !== null) {
      chosen[key] = value;
    }
  }
  return chosen;
}

type Inspected = ReturnType<vscode.WorkspaceConfiguration['inspect']>;

function isChosen(setting: Inspected): boolean {
  return (
    setting?.globalValue !== undefined ||
    setting?.workspaceValue !== undefined ||
    setting?.workspaceFolderValue !== undefined
  );
}

/** Whether a change of settings asks for another process, not just for a message to this one. */
export function needsRestart(change: vscode.ConfigurationChangeEvent): boolean {
  // The server says once, at its start, whether it answers for closed files, and the client which marks there are.
  const keys = ['path', 'logLevel', 'workspaceDiagnostics', 'codeLens', 'inlayHints'];
  return keys.some((key) => change.affectsConfiguration(`${section}.${key}`));
}
