import * as vscode from 'vscode';

import { offerCommands, registerCommands } from './commands';
import { Server, type State } from './server';
import { needsRestart, serverSettings } from './settings';
import { Status } from './status';

/** What the extension tells other extensions and the tests. */
export interface Api {
  readonly state: State;
  readonly onDidChangeState: vscode.Event<State>;
  /** The process of the server, while there is one. */
  readonly pid: number | undefined;
  readonly status: { readonly text: string; readonly tooltip: string };
  /** The settings as the server gets them. */
  readonly settings: Record<string, unknown>;
}

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('unblock', { log: true });
  const own = (server = new Server(context.extensionUri, log));
  const status = new Status(own);
  context.subscriptions.push(
    log,
    own,
    status,
    registerCommands(own, log),
    own.onDidChangeState((state) => {
      offerCommands(own);
      if (state.kind === 'failed') {
        void tellFailure(state.reason);
      }
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (needsRestart(change)) {
        void own.restart();
      }
    }),
  );
  void vscode.commands.executeCommand('setContext', 'unblock.active', true);
  void own.start();
  return {
    get state() {
      return own.state;
    },
    onDidChangeState: own.onDidChangeState,
    get pid() {
      return own.pid;
    },
    status,
    get settings() {
      return serverSettings();
    },
  };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

async function tellFailure(reason: string): Promise<void> {
  const actions = { Restart: 'restart', 'Show log': 'showLog', Settings: 'openSettings' } as const;
  const titles = Object.keys(actions) as (keyof typeof actions)[];
  const chosen = await vscode.window.showErrorMessage(`unblock: ${reason}`, ...titles);
  if (chosen) {
    await vscode.commands.executeCommand(`unblock.${actions[chosen]}`);
  }
}
