// usage: suite.mjs EXTENSION.vsix CHECKER.vsix SHOTS_DIR (see run.sh)
// Each test opens a copy of the project in a window of its own.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Server, startBrowser } from './server.mjs';
import { eventually, Workbench } from './workbench.mjs';

const [extension, checker, shots] = process.argv.slice(2);
const project = join(import.meta.dirname, 'shop');
let server;
let browser;

before(async () => {
  server = await Server.start([extension]);
  browser = await startBrowser(server.home);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A test in a window on a fresh copy of the project, with a picture of how it ended. */
function scenario(name, shot, act) {
  test(name, () => inWindow(server, shot, act));
}

async function inWindow(server, shot, act) {
  const folder = server.folder(project);
  const window = await Workbench.open(browser, server, folder, shots);
  try {
    await act(window, (file) => readFileSync(join(folder, file), 'utf8'));
    await window.shot(shot);
  } catch (error) {
    await window.shot(`${shot}-failed`);
    throw error;
  } finally {
    await window.close();
  }
  await eventually('the language server to end with its window', () => server.programs('unblock').length === 0);
}

scenario('the first squiggle stands with no setting touched', 'first-squiggle', async (window) => {
  const app = await window.openFile('app.py');
  const squiggle = await app.squiggleUnder('requests.get');
  const word = await app.word('requests.get', 'requests');
  assert.ok(squiggle.x < word.x && word.x < squiggle.x + squiggle.width, 'it stands under the call');
  await app.squiggleUnder('rate("EUR")');
  await window.statusItem('unblock').waitFor();
});

scenario('a click in the Problems panel follows the chain into the helper', 'chain', async (window) => {
  const app = await window.openFile('app.py');
  await app.squiggleUnder('rate("EUR")');
  const problem = await window.problems('prices.rate');
  await window.unfold(problem.first());
  const steps = await window.problems('prices.py');
  await eventually('the steps of the chain', async () => (await steps.count()) === 2);
  await steps.last().click();
  const prices = window.editor('prices.py');
  await prices.line('urlopen(f').waitFor();
  await window.statusItem('Ln 10, Col 17 (7 selected)').waitFor();
});

scenario('the hover card explains the call', 'hover', async (window) => {
  const app = await window.openFile('app.py');
  await app.squiggleUnder('requests.get');
  const said = ['requests.get() blocks the event loop', 'await asyncio.to_thread(requests.get, cart.url', 'Full entry'];
  await app.hover('requests.get', 'requests', ...said, 'Quick Fix...');
});

/** Holds a card against the one that is kept in cards/; with UPDATE_CARDS it is kept from now on. */
function isKept(name, text) {
  const file = join(import.meta.dirname, 'cards', `${name}.txt`);
  const lines = text.split('\n').map((line) => line.trimEnd());
  const card = `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
  if (process.env.UPDATE_CARDS) {
    writeFileSync(file, card);
  }
  assert.equal(card, readFileSync(file, 'utf8'));
}

scenario('three cards, as they were when they were last looked at', 'cards', async (window) => {
  const app = await window.openFile('app.py');
  await app.squiggleUnder('requests.get');
  isKept('direct', await app.hover('requests.get', 'requests', 'Full entry', 'Quick Fix...'));
  isKept('indirect', await app.hover('rate("EUR")', 'rate', 'Full entry', 'Quick Fix...'));
  const jobs = await window.openFile('jobs.py');
  await jobs.squiggleUnder('time.sleep');
  isKept('native', await jobs.hover('time.sleep', 'sleep', 'Full entry', 'Quick Fix...'));
});

scenario('a quick fix, by keyboard', 'quick-fix', async (window, read) => {
  const app = await window.openFile('app.py');
  await app.squiggleUnder('requests.get');
  await window.press('F8');
  await window.press('Escape');
  await window.press('Control+.');
  await window.chosenAction('asyncio.to_thread');
  await window.shot('quick-fix-menu');
  await window.press('Enter');
  await app.line('await asyncio.to_thread(requests.get, cart.url, timeout=10)').waitFor();
  await window.press('Control+S');
  const fixed = readFileSync(join(project, 'app.py'), 'utf8')
    .replace('import requests', 'import asyncio\n\nimport requests')
    .replace('requests.get(', 'await asyncio.to_thread(requests.get, ');
  await eventually(`the file to be\n${fixed}`, () => read('app.py') === fixed);
});

scenario('fix all in the workspace, with a preview', 'fixed-workspace', async (window, read) => {
  const jobs = await window.openFile('jobs.py');
  await jobs.squiggleUnder('time.sleep');
  await window.run('unblock: Fix all in the workspace');
  await window.page.locator('.part.panel .monaco-list-row', { hasText: 'import asyncio' }).first().waitFor();
  assert.ok(!read('jobs.py').includes('await'), 'nothing is written before');
  await window.shot('preview');
  await window.page.getByRole('button', { name: 'Apply' }).click();
  await jobs.line('await asyncio.sleep(1)').waitFor();
  await window.run('File: Save All');
  await eventually('the files to be written', () => read('app.py').includes('await') && read('jobs.py').includes('await'));
});

scenario('an edit of a helper shows in the other editor', 'cross-file', async (window) => {
  const signup = await window.openFile('signup.py');
  const mail = await window.openBeside('mail.py');
  await mail.endOf('def send');
  await mail.typeBelow('subprocess.run(["sendmail", address])');
  await signup.squiggleUnder('send(user.address)');
  await window.press('Control+Shift+K');
  await signup.noSquiggleUnder('send(user.address)');
  await mail.endOf('def send');
  await mail.typeBelow('subprocess.run(["sendmail", address])');
  await signup.squiggleUnder('send(user.address)');
});

scenario('a setting shows at once', 'setting', async (window) => {
  const report = await window.openFile('report.py');
  await report.squiggleUnder('open(name)', 'info');
  await window.setUserSettings('{ "unblock.minSeverity": "warning" }');
  await report.noSquiggleUnder('open(name)', 'info');
  await report.squiggleUnder('time.sleep');
  await window.shot('setting-warning');
  await window.setUserSettings('{}');
  await report.squiggleUnder('open(name)', 'info');
});

scenario('the server comes back after it was killed', 'killed', async (window) => {
  const app = await window.openFile('app.py');
  await app.squiggleUnder('requests.get');
  const [{ pid }] = server.programs('unblock');
  process.kill(pid, 'SIGKILL');
  await eventually('another server', () => server.programs('unblock').some((each) => each.pid !== pid));
  await app.endOf('answer = ');
  // What is typed now, only the new one can have read.
  await app.typeBelow('requests.post(cart.url)');
  await app.squiggleUnder('requests.post');
});

scenario('a cell of a notebook has its finding', 'notebook', async (window) => {
  await window.explorerRow('explore.ipynb').dblclick();
  const notebook = window.page.locator('.notebook-editor');
  const squiggle = notebook.locator('.squiggly-warning');
  await squiggle.waitFor();
  const line = notebook.locator('.view-line', { hasText: 'load(url).json' });
  await eventually('it to stand in the second cell, under the call of the helper in the first', async () => {
    const [at, under] = [await squiggle.boundingBox(), await line.boundingBox()];
    return at && under && Math.abs(at.y - under.y) < under.height / 2;
  });
});

test('it and a type checker leave each other alone', async () => {
  const both = await Server.start([extension, checker]);
  try {
    await inWindow(both, 'beside', besideTypeChecker);
  } finally {
    await both.stop();
  }
});

async function besideTypeChecker(window) {
  const typed = await window.openFile('typed.py');
  await typed.squiggleUnder('time.sleep');
  await typed.squiggleUnder('"many" + number', 'error');

  const onFinding = await typed.hover('time.sleep', 'sleep', 'time.sleep() blocks the event loop', 'def sleep', 'Quick Fix...');
  assert.equal(onFinding.split('blocks the event loop').length - 1, 2, `the message and one card:\n${onFinding}`);
  await window.shot('beside-hover');
  const onVariable = await typed.hover('number = 1', 'number', '(variable) number');
  assert.ok(!onVariable.includes('event loop'), `nothing of ours on a variable:\n${onVariable}`);

  await typed.click('time.sleep', 'sleep');
  await window.press('Control+.');
  await window.chosenAction('asyncio.sleep');
  const actions = await window.actions();
  assert.deepEqual(actions, [...new Set(actions)], 'no action is offered twice');
  await window.press('Enter');
  await typed.line('await asyncio.sleep(1)').waitFor();
  await typed.noSquiggleUnder('asyncio.sleep');
  await typed.squiggleUnder('"many" + number', 'error');
}
