// usage: responsiveness.mjs EXTENSION.vsix OPENER.vsix IDLE.vsix SHOTS_DIR (see responsiveness.sh)
// How long a keystroke takes to the screen, without an extension, with one that
// marks what ours marks and does nothing else (idle/idle.js), and with ours: a
// file of 20,000 lines, with 100 more open, in a folder of 20,000. The windows
// take turns, so that whatever else the machine does falls on all of them.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Server, startBrowser } from './server.mjs';
import { Workbench } from './workbench.mjs';

const [extension, opener, idle, shots] = process.argv.slice(2);
const kinds = [
  { name: 'without', extensions: [opener] },
  { name: 'idle', extensions: [opener, idle] },
  { name: 'unblock', extensions: [opener, extension] },
].filter(({ name }) => (process.env.KINDS ?? name).split(',').includes(name));
const rounds = Number(process.env.ROUNDS ?? 30);
// One function in so many blocks: 2,250 findings, or less.
const every = Number(process.env.EVERY ?? 1);
const keys = 20;
// Where $COUNT is set, the function calls of a key are counted too, which load changes less.
// That slows the window down: the times of such a run say nothing.
const counts = Boolean(process.env.COUNT);
// Where $PROFILE is set, it is a folder for what the windows' threads did (.cpuprofile).
const profiles = process.env.PROFILE;
// Where $PAUSE is set, all is made ready and then waits for a line on the standard
// input: time to make the machine quiet.
const pauses = Boolean(process.env.PAUSE);

// A hundred files each: what the folder has, less for a quick look.
const directories = Number(process.env.DIRECTORIES ?? 200);

/** Writes the folder: 20,000 files, of which open/ has 100, and big.py. */
function project(folder) {
  const source = (name, blocks) =>
    `import requests\n\n\ndef load_${name}(url):\n    return ${blocks ? 'requests.get' : 'requests.Request'}(url, timeout=10)\n\n\n` +
    `async def handle_${name}(request):\n    value = load_${name}(request.url)\n    return value.json()\n`;
  for (let directory = 0; directory < directories; directory++) {
    const path = join(folder, directory === 0 ? 'open' : `package_${directory}`);
    mkdirSync(path, { recursive: true });
    for (let file = 0; file < 100; file++) {
      writeFileSync(join(path, `module_${file}.py`), source(file, true));
    }
  }
  const functions = Array.from({ length: 2_250 }, (_, n) => `${source(n, n % every === 0).split('\n').slice(3).join('\n')}\n`);
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

/** A window on the folder, with what it has typed and how long that took. */
class Side {
  times = [];
  busy = [];
  medians = [];
  calls = [];

  static async open(browser, { name, extensions }) {
    const server = await Server.start(extensions);
    const folder = join(server.home, 'folder');
    project(folder);
    return new Side(browser, name, server, folder);
  }

  constructor(browser, name, server, folder) {
    Object.assign(this, { browser, name, server, folder });
  }

  async ready() {
    this.window = await Workbench.open(this.browser(), this.server, this.folder, shots);
    const { page } = this.window;
    const big = this.window.editor('big.py');
    await big.lines.first().waitFor({ timeout: 240_000 });
    if (this.name !== 'without') {
      await big.squiggles().first().waitFor({ timeout: 240_000 });
    }
    if (this.name === 'unblock') {
      // The folder is read once. What is measured is what comes after.
      await this.window.statusItem('unblock').locator('.codicon-sync').waitFor({ state: 'detached', timeout: 240_000 });
    }
    this.tools = await page.context().newCDPSession(page);
    await this.tools.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (counts) {
      await this.tools.send('Profiler.enable');
      await this.tools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    }
    await this.window.press('Control+G');
    await page.keyboard.insertText('10005');
    await this.window.press('Enter', 'End');
    await page.evaluate(watchKeys);
    await this.window.press('Space', 'Shift+#', 'Space');
  }

  /** The processor time, in milliseconds, that the window's own thread has used: load disturbs it less. */
  async processorTime() {
    const { metrics } = await this.tools.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  }

  /** Types a comment at the end of a line in the file's middle, and takes it back. */
  async type() {
    const { page } = this.window;
    await page.bringToFront();
    const before = await this.processorTime();
    await this.takeCalls();
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
    const all = 2 * keys + 2;
    return { times, busy: ((await this.processorTime()) - before) / all, calls: (await this.takeCalls()) / all };
  }

  /** How many functions the window has called since this was asked last. */
  async takeCalls() {
    if (!counts) {
      return NaN;
    }
    const { result } = await this.tools.send('Profiler.takePreciseCoverage');
    return sum(result.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0].count)));
  }

  keep({ times, busy, calls }) {
    this.calls.push(calls);
    this.times.push(...times);
    this.medians.push(quantile(times, 0.5));
    this.busy.push(busy);
  }

  async startProfile() {
    await this.tools.send('Profiler.enable');
    await this.tools.send('Profiler.setSamplingInterval', { interval: 200 });
    await this.tools.send('Profiler.start');
  }

  async keepProfile() {
    const { profile } = await this.tools.send('Profiler.stop');
    writeFileSync(join(profiles, `${this.name}.cpuprofile`), JSON.stringify(profile));
  }
}

const sum = (values) => values.reduce((one, other) => one + other, 0);
const quantile = (values, q) => values.toSorted((one, other) => one - other)[Math.floor(q * (values.length - 1))];
const quartiles = (values) => `${quantile(values, 0.5).toFixed(3)} (${quantile(values, 0.25).toFixed(3)} to ${quantile(values, 0.75).toFixed(3)})`;

/** The ratios of the turns of two sides. */
function compare(one, other) {
  const ratios = (what) => one[what].map((value, turn) => value / other[what][turn]);
  const calls = counts ? `, function calls ${quartiles(ratios('calls'))}` : '';
  console.log(`${one.name} / ${other.name}, paired: median time ${quartiles(ratios('medians'))}, processor time ${quartiles(ratios('busy'))}${calls}`);
}

let browser;
const sides = [];
try {
  for (const kind of kinds) {
    sides.push(await Side.open(() => browser, kind));
  }
  browser = await startBrowser(sides[0].server.home);
  for (const side of sides) {
    await side.ready();
  }
  if (pauses) {
    console.log('ready');
    await once(process.stdin, 'data');
    process.stdin.unref();
  }
  if (profiles) {
    await Promise.all(sides.map((side) => side.startProfile()));
  }
  for (let turn = -2; turn < rounds; turn++) {
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) {
      const typed = await side.type();
      if (turn >= 0) {
        side.keep(typed);
      }
    }
  }
  for (const side of sides) {
    if (profiles) {
      await side.keepProfile();
    }
    await side.window.shot(`responsiveness-${side.name}`);
    const { name, times, busy, calls } = side;
    console.log(
      `${name}: ${times.length} keys, median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms; processor time a key ${quantile(busy, 0.5).toFixed(2)} ms` +
        (counts ? `, ${quantile(calls, 0.5).toFixed(0)} function calls` : ''),
    );
  }
  sides.slice(1).forEach((side, before) => sides.slice(0, before + 1).forEach((other) => compare(side, other)));
} finally {
  await browser?.close();
  await Promise.all(sides.map(({ server }) => server.stop()));
}
