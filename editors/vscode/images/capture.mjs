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
  viewport: { width: 1000, height: 620 },
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

// A finding with its card.
const word = page.locator('.editor-instance .view-line', { hasText: 'requests.get' }).locator('span span', { hasText: 'requests' }).last();
const box = await word.boundingBox();
await page.mouse.move(5, 300);
await page.mouse.move(box.x + box.width - 40, box.y + box.height / 2, { steps: 6 });
await page.locator('.monaco-hover:visible', { hasText: 'requests.get' }).first().waitFor();
await shot('finding.png');
await page.mouse.move(900, 560);
await page.keyboard.press('Escape');

// The chain in the Problems panel, and the fixes.
await page.keyboard.press('Control+Shift+M');
await page.locator('.markers-panel .monaco-list-row', { hasText: 'load_profile' }).first().waitFor();
const call = page.locator('.editor-instance .view-line', { hasText: 'load_profile(name)' }).locator('span span', { hasText: 'load_profile' }).last();
const at = await call.boundingBox();
await page.mouse.click(at.x + at.width - 60, at.y + at.height / 2);
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
