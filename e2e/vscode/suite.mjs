// usage: suite.mjs EXTENSION.vsix SHOTS_DIR (see run.sh)
// Each test opens a copy of the project in a window of its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Server, startBrowser } from './server.mjs';
import { eventually, Workbench } from './workbench.mjs';

const [extension, shots] = process.argv.slice(2);
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

/** A test in a window on a fresh copy of the project; a picture is taken where it fails. */
function scenario(name, shot, act) {
  test(name, async () => {
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
  });
}

scenario('the first squiggle stands with no setting touched', 'first-squiggle', async (window) => {
  const app = await window.openFile('app.py');
  const squiggle = await app.squiggleUnder('requests.get');
  const word = await app.word('requests.get', 'requests');
  assert.ok(squiggle.x < word.x && word.x < squiggle.x + squiggle.width, 'it stands under the call');
  await app.squiggleUnder('rate("EUR")');
  await window.statusItem('unblock').waitFor();
});
