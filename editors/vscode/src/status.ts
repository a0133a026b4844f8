import * as vscode from 'vscode';
import type { ProgressToken } from 'vscode-languageclient/node';

import type { Progress } from './client';
import type { Server, State } from './server';

/** The item in the status bar: what the server does, and how far it has come. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('unblock.status', vscode.StatusBarAlignment.Right, 90);
  private readonly work = new Map<ProgressToken, { title: string; message: string; percentage?: number }>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.item.name = 'unblock';
    this.item.command = 'unblock.menu';
    this.subscriptions = vscode.Disposable.from(
      this.item,
      server.onDidChangeState((state) => {
        if (state.kind !== 'running') {
          this.work.clear();
        }
        this.render();
      }),
      server.onProgress(({ token, value }) => this.progress(token, value)),
      vscode.window.onDidChangeActiveTextEditor(() => this.render()),
      vscode.window.onDidChangeActiveNotebookEditor(() => this.render()),
    );
    this.render();
  }

  get text(): string {
    return this.item.text;
  }

  get tooltip(): string {
    return this.item.tooltip as string;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private progress(token: ProgressToken, value: Progress): void {
    if (value.kind === 'end') {
      this.work.delete(token);
    } else {
      const known = this.work.get(token) ?? { title: '', message: '' };
      this.work.set(token, {
        title: value.kind === 'begin' ? value.title : known.title,
        message: value.message ?? known.message,
        ...(value.percentage === undefined ? {} : { percentage: value.percentage }),
      });
    }
    this.render();
  }

  private render(): void {
    const { state } = this.server;
    const work = [...this.work.values()].at(-1);
    this.item.text = work
      ? `$(sync~spin) unblock ${work.percentage === undefined ? '' : `${work.percentage} %`}`.trimEnd()
      : `${icons[state.kind]} unblock`;
    this.item.tooltip = work ? `${work.title} ${work.message}`.trimEnd() : `unblock: ${describe(state)}`;
    this.item.backgroundColor =
      state.kind === 'failed'
        ? new vscode.ThemeColor('statusBarItem.errorBackground')
        : state.kind === 'waiting'
          ? new vscode.ThemeColor('statusBarItem.warningBackground')
          : undefined;
    if (work !== undefined || state.kind === 'waiting' || state.kind === 'failed' || isPythonShown()) {
      this.item.show();
    } else {
      this.item.hide();
    }
  }
}

const icons: Record<State['kind'], string> = {
  stopped: '$(circle-slash)',
  starting: '$(loading~spin)',
  running: '$(pulse)',
  waiting: '$(warning)',
  failed: '$(error)',
};

/** A state in words. */
export function describe(state: State): string {
  switch (state.kind) {
    case 'stopped':
      return 'stopped';
    case 'starting':
      return 'starting';
    case 'running':
      return `running ${state.version}`.trimEnd();
    case 'waiting':
      return `the server has ended (${state.reason}), starting again in ${state.milliseconds / 1000} s`;
    case 'failed':
      return state.reason;
  }
}

function isPythonShown(): boolean {
  return (
    vscode.window.activeTextEditor?.document.languageId === 'python' ||
    vscode.window.activeNotebookEditor?.notebook.notebookType === 'jupyter-notebook'
  );
}
