import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as vscode from 'vscode';

import { section } from './settings';

/** Writes the server's own log, one record of slog a line, to ours at the level it has there. */
export function pipeLog(from: Readable, log: vscode.LogOutputChannel): void {
  createInterface({ input: from, crlfDelay: Infinity }).on('line', (line) => {
    const record = /^time=\S+ level=(\w+)\S* (?:msg=)?(.*)$/.exec(line);
    const text = record?.[2] ?? line;
    const levels: Record<string, 'debug' | 'info' | 'warn'> = { DEBUG: 'debug', INFO: 'info', WARN: 'warn' };
    log[levels[record?.[1] ?? ''] ?? 'error'](text); // 'error' also for a stack that no logger wrote
  });
}

/**
 * The log as the language client takes it for its trace. The client traces only at the log level
 * "trace"; for it that level follows the setting `unblock.trace.server`, so that nobody has to set both.
 */
export function traceLog(log: vscode.LogOutputChannel): vscode.LogOutputChannel {
  return new Proxy(log, {
    get(target, key) {
      if (key === 'logLevel') {
        return isTraced() ? vscode.LogLevel.Trace : target.logLevel;
      }
      if (key === 'trace') {
        return (message: string) => (isTraced() ? target.info(message) : target.trace(message));
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Whether the user wants to see what the editor and the server tell each other. */
export function isTraced(): boolean {
  return vscode.workspace.getConfiguration(section).get<string>('trace.server', 'off') !== 'off';
}
