// usage: node capture.mjs BASE_URL WORKSPACE OUT_DIR : see capture.sh
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [base, workspace, out] = process.argv.slice(2);
const { chromium } = createRequire(import.meta.url)(process.env.PLAYWRIGHT);
const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1000, height: 840 },
  deviceScaleFactor: 1.5,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const [page] = browser.pages();
page.setDefaultTimeout(60_000);
const shot = async (name) => {
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(out, name) });
};
const run = async (command) => {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
};

await page.goto(`${base}/?folder=${encodeURIComponent(workspace)}`);
await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'app.py' }).dblclick();
await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'attached' });
await run('View: Close Secondary Side Bar');
await run('View: Close Primary Side Bar');

// A finding with its card, over the Problems, which lead through the chain of the other one.
await page.keyboard.press('Control+Shift+M');
const chained = page.locator('.markers-panel .monaco-list-row', { hasText: 'load_profile' }).first();
await chained.click();
if ((await chained.getAttribute('aria-expanded')) !== 'true') {
  await page.keyboard.press('ArrowRight');
}
await page.locator('.markers-panel .monaco-list-row', { hasText: 'check_output` blocks here' }).waitFor();
const word = (line, text) => page.locator('.editor-instance .view-line', { hasText: line }).locator('span span', { hasText: text }).last();
const rest = async (line, text, back) => {
  const box = await word(line, text).boundingBox();
  await page.mouse.move(box.x + box.width - back, box.y + box.height / 2, { steps: 6 });
};
await page.mouse.move(5, 300);
await rest('requests.get', 'requests', 40);
await page.locator('.monaco-hover:visible', { hasText: 'requests.get' }).first().waitFor();
await shot('finding.png');
await page.mouse.move(5, 300);
await page.keyboard.press('Escape');

// The fixes.
const box = await word('load_profile(name)', 'load_profile').boundingBox();
await page.mouse.click(box.x + box.width - 60, box.y + box.height / 2);
await page.waitForTimeout(1500);
await page.keyboard.press('Control+.');
await page.locator('.action-widget:visible').first().waitFor();
await shot('fixes.png');
await page.keyboard.press('Escape');

// The search of the entries.
await run('unblock: Search the entries');
await page.locator('.quick-input-widget input').first().fill('executor');
await page.waitForTimeout(1500);
await shot('search.png');
await browser.close();
rmSync(profile, { recursive: true, force: true });
