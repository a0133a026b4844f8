import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import {
  CloseAction,
  CodeLensRequest,
  DocumentDiagnosticRequest,
  ErrorAction,
  ExecuteCommandRequest,
  InlayHintRequest,
  type LanguageClientOptions,
  LanguageClient,
  type Middleware,
  type ProgressToken,
  RevealOutputChannelOn,
  type ShowDocumentParams,
  type StaticFeature,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';

import { pipeLog, traceLog } from './log';
import { reviewAsWhole } from './review';
import { section, serverSettings } from './settings';

export type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** What a client tells whoever started it. */
export interface ClientEvents {
  /** The connection to a process has ended, or makes no sense any more. */
  disconnected(process: ChildProcess): void;
  progress(token: ProgressToken, value: Progress): void;
}

/**
 * A language client for one life of the server. It shows no error by itself: who started it knows what
 * they mean, and says it once.
 */
export class Client extends LanguageClient {
  constructor(process: ChildProcess, log: vscode.LogOutputChannel, events: ClientEvents) {
    super(section, section, () => Promise.resolve(process), {
      ...options(log, events),
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          events.disconnected(process);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    this.leaveOut('codeLens', this.getFeature(CodeLensRequest.method));
    this.leaveOut('inlayHints', this.getFeature(InlayHintRequest.method));
  }

  /**
   * Takes a feature out where its setting is off. VS Code asks every provider of marks anew with each key,
   * which took 2 ms of its own thread in a large file, also where the answer is always that there are none.
   */
  private leaveOut(setting: string, feature: StaticFeature): void {
    if (!vscode.workspace.getConfiguration(section).get<boolean>(setting, false)) {
      feature.initialize = () => undefined;
    }
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** Whether the server has the command `unblock.NAME`. */
  offers(name: string): boolean {
    const provider = this.initializeResult?.capabilities.executeCommandProvider;
    return provider?.commands.includes(`${section}.${name}`) ?? false;
  }

  /** Has the server run the command `unblock.NAME`. */
  async ask<T>(name: string, args: unknown[] = [], token?: vscode.CancellationToken): Promise<T> {
    if (!this.offers(name)) {
      throw new Error(`this server has no command ${section}.${name}; it is older than the extension.`);
    }
    const params = { command: `${section}.${name}`, arguments: args };
    return (await this.sendRequest(ExecuteCommandRequest.type, params, token)) as T;
  }
}

function options(log: vscode.LogOutputChannel, events: ClientEvents): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'python' }, { notebook: 'jupyter-notebook', language: 'python' }],
    diagnosticCollectionName: section,
    outputChannel: log,
    traceOutputChannel: traceLog(log),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: serverSettings,
    initializationFailedHandler: () => false,
    stdioOptions: { stdout: pipeLog, stderr: pipeLog },
    middleware: middleware(events),
  };
}

function middleware(events: ClientEvents): Middleware {
  return {
    sendNotification: (type, next, params) => (isOfTwin(params) ? Promise.resolve() : next(type, params)),
    sendRequest: <P, R>(
      type: Parameters<NonNullable<Middleware['sendRequest']>>[0],
      params: P | undefined,
      token: vscode.CancellationToken | undefined,
      next: (type: Parameters<NonNullable<Middleware['sendRequest']>>[0], params?: P, token?: vscode.CancellationToken) => Promise<R>,
    ) => (isOfTwin(params) ? Promise.resolve(nothing(type) as R) : next(type, params, token)),
    workspace: {
      handleApplyEdit: (params, next) => next(reviewAsWhole(params), new vscode.CancellationTokenSource().token),
      configuration: ({ items }) => items.map((item) => (item.section === section ? serverSettings() : null)),
    },
    window: {
      showDocument: async (params, token, next) => (await preview(params)) ?? next(params, token),
    },
    handleWorkDoneProgress: (token, value, next) => {
      events.progress(token, value);
      // The status bar item shows it; only the end has to reach the client, to forget the token.
      if (value.kind === 'end') {
        next(token, value);
      }
    },
  };
}

/**
 * Schemes of documents that show another state of a file which is there too: what was committed, what
 * a model proposes. Findings there would stand twice in the Problems.
 */
const twins = new Set([
  'chat-editing-snapshot-text-model',
  'chat-editing-text-model',
  'git',
  'gitlens',
  'hg',
  'pr',
  'review',
  'svn',
  'vscode-local-history',
]);

function isOfTwin(params: unknown): boolean {
  const { textDocument, notebookDocument } = (params ?? {}) as Record<string, { uri?: string } | undefined>;
  const uri = textDocument?.uri ?? notebookDocument?.uri;
  return uri !== undefined && twins.has(uri.slice(0, uri.indexOf(':')));
}

/** The answer to a request that isn't sent. */
function nothing(type: string | { method: string }): unknown {
  const method = typeof type === 'string' ? type : type.method;
  return method === DocumentDiagnosticRequest.method ? { kind: 'full', items: [] } : null;
}

/** Shows an entry or a report as a page, not as Markdown source; a draft is to be written in. */
async function preview(params: ShowDocumentParams): Promise<{ success: boolean } | undefined> {
  if (params.external === true || !params.uri.endsWith('.md') || params.uri.includes('/drafts/')) {
    return undefined;
  }
  try {
    await showPage(vscode.Uri.parse(params.uri));
    return { success: true };
  } catch {
    return undefined; // the Markdown extension can be switched off
  }
}

export async function showPage(page: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', page);
}
