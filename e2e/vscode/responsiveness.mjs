// usage: responsiveness.mjs EXTENSION.vsix OPENER.vsix SHOTS_DIR (see responsiveness.sh)
// How long a keystroke takes to the screen, with the extension and without it:
// a file of 20,000 lines, with 100 more open, in a folder of 20,000. Two
// windows take turns, so that whatever else the machine does falls on both.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Server, startBrowser } from './server.mjs';
import { Workbench } from './workbench.mjs';

const [extension, opener, shots] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 30);
const keys = 20;
// Where $PAUSE is set, all is made ready and then waits for a line on the standard
// input: time to make the machine quiet.
const pauses = Boolean(process.env.PAUSE);

/** Writes the folder: 20,000 files, of which open/ has 100, and big.py. */
function project(folder) {
  const source = (name, calls) =>
    `import requests\n\n\ndef load_${name}(url):\n    return requests.get(url, timeout=10)\n\n\nasync def handle_${name}(request):\n` +
    `    value = ${calls}(request.url)\n    return value.json()\n`;
  for (let directory = 0; directory < 200; directory++) {
    const path = join(folder, directory === 0 ? 'open' : `package_${directory}`);
    mkdirSync(path, { recursive: true });
    for (let file = 0; file < 100; file++) {
      writeFileSync(join(path, `module_${file}.py`), source(file, `load_${file}`));
    }
  }
  const functions = Array.from({ length: 2_250 }, (_, n) => source(n, `load_${n}`).split('\n').slice(3).join('\n') + '\n');
  writeFileSync(join(folder, 'big.py'), `import requests\n\n\n${functions.join('\n')}`);
}

/** In the page: keeps, for each key, the time from its event to the frame that shows its character. */
function watchKeys() {
  globalThis.keyTimes = [];
  let pressed;
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  const lines = document.querySelector('.editor-instance .view-lines');
  new MutationObserver(() => {
    if (pressed !== undefined) {
      const since = pressed;
      pressed = undefined;
      // The task after the frame's callbacks runs when the frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - since);
        port2.postMessage(undefined);
      });
    }
  }).observe(lines, { childList: true, subtree: true, characterData: true });
}

async function open(browser, server, folder) {
  const window = await Workbench.open(browser, server, folder, shots);
  const big = window.editor('big.py');
  await big.lines.first().waitFor({ timeout: 240_000 });
  const tools = await window.page.context().newCDPSession(window.page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { window, big, tools };
}

/** The processor time, in milliseconds, that the window's own thread has used: load doesn't change it. */
async function processorTime({ tools }) {
  const { metrics } = await tools.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Types a comment at the end of a line in the file's middle, takes it back, and returns the times. */
async function type(side) {
  const { page } = side.window;
  await page.bringToFront();
  const before = await processorTime(side);
  await page.evaluate(() => (globalThis.keyTimes.length = 0));
  await page.keyboard.press('Space');
  for (let n = 0; n < keys; n++) {
    await page.keyboard.press(String.fromCharCode(97 + n));
    await pause(80);
  }
  const times = await page.evaluate(() => globalThis.keyTimes.slice(1));
  for (let n = 0; n <= keys; n++) {
    await page.keyboard.press('Backspace');
  }
  await pause(500);
  return { times, busy: ((await processorTime(side)) - before) / (2 * keys + 2) };
}

const quantile = (values, q) => values.toSorted((one, other) => one - other)[Math.floor(q * (values.length - 1))];
const round = (value) => value.toFixed(1);

const servers = [await Server.start([opener, extension]), await Server.start([opener])];
const browser = await startBrowser(servers[0].home);
try {
  const sides = [];
  for (const server of servers) {
    const folder = join(server.home, 'folder');
    project(folder);
    sides.push(await open(browser, server, folder));
  }
  await sides[0].window.page.bringToFront();
  await sides[0].big.squiggles().first().waitFor({ timeout: 240_000 });
  // The folder is read once. What is measured is what comes after.
  await sides[0].window.statusItem('unblock').locator('.codicon-sync').waitFor({ state: 'detached', timeout: 240_000 });
  for (const { window } of sides) {
    await window.page.bringToFront();
    await window.press('Control+G');
    await window.page.keyboard.insertText('10005');
    await window.press('Enter', 'End');
    await window.page.evaluate(watchKeys);
    await window.press('Space', 'Shift+#', 'Space');
  }
  if (pauses) {
    console.log('ready');
    await once(process.stdin, 'data');
    process.stdin.unref();
  }
  const times = [[], []];
  const busy = [[], []];
  const ratios = [];
  for (let n = -2; n < rounds; n++) {
    const both = [];
    for (const side of n % 2 === 0 ? [0, 1] : [1, 0]) {
      both[side] = await type(sides[side]);
    }
    if (n >= 0) {
      both.forEach((typed, side) => {
        times[side].push(...typed.times);
        busy[side].push(typed.busy);
      });
      ratios.push(quantile(both[0].times, 0.5) / quantile(both[1].times, 0.5));
    }
  }
  await sides[0].window.shot('responsiveness');
  for (const [side, name] of ['with', 'without'].entries()) {
    console.log(`${name}: ${times[side].length} keys, median ${round(quantile(times[side], 0.5))} ms, p95 ${round(quantile(times[side], 0.95))} ms; processor time a key ${round(quantile(busy[side], 0.5))} ms`);
  }
  console.log(`with / without: median of ${ratios.length} paired rounds ${quantile(ratios, 0.5).toFixed(3)}, quartiles ${quantile(ratios, 0.25).toFixed(3)} to ${quantile(ratios, 0.75).toFixed(3)}`);
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.stop()));
}
