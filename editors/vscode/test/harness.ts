import * as assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';

import Mocha from 'mocha';
import * as vscode from 'vscode';

import type { Api } from '../src/extension';

class Silent extends Mocha.reporters.Base {}

/** Runs what `define` describes, and writes a line for each test and PASS or FAIL at the end. */
export async function runSuite(name: string, define: () => void): Promise<void> {
  const results = process.env['UNBLOCK_RESULTS'] ?? '';
  const line = (text: string): void => appendFileSync(results, `${text}\n`);
  writeFileSync(results, `${name}, in VS Code ${vscode.version}\n`);
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Silent });
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

/** Waits until `look` gives something that is neither undefined nor false. */
export async function until<T>(what: string, look: () => T | undefined | false | PromiseLike<T | undefined | false>, ms = 20_000): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== false) {
      return value;
    }
    assert.ok(Date.now() < deadline, `waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
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
  return until(`${count} findings in ${uri.path}, there are ${findings(uri).length}`, () => {
    const there = findings(uri);
    return there.length === count && there;
  });
}

/** The code of a finding, with or without a link. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
