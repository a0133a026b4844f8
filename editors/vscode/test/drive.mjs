// usage: node drive.mjs BASE_URL WORKSPACE EXTENSION SUITE RESULTS
// Opens the workspace in VS Code's workbench with the extension under
// development, has its extension host run SUITE, and waits for the last line of
// RESULTS, "PASS" or "FAIL". PLAYWRIGHT is where playwright-core stands.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [base, workspace, extension, suite, results] = process.argv.slice(2);
const { chromium } = createRequire(import.meta.url)(process.env.PLAYWRIGHT);
const remote = (path) => `vscode-remote://${new URL(base).host}${path}`;
const finished = () => existsSync(results) && /^(PASS|FAIL)$/m.exec(readFileSync(results, 'utf8'))?.[0];

const payload = JSON.stringify([
  ['extensionDevelopmentPath', remote(extension)],
  ['extensionTestsPath', remote(suite)],
]);
const opened = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const [page] = browser.pages();
await page.goto(`${base}/?${opened}=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(payload)}`);
const deadline = Date.now() + 240_000;
while (!finished() && Date.now() < deadline) {
  await page.waitForTimeout(100);
}
if (finished() !== 'PASS' && process.env.FAIL_SHOT) {
  await page.screenshot({ path: process.env.FAIL_SHOT });
}
await browser.close();
rmSync(profile, { recursive: true, force: true });
process.exit(finished() === 'PASS' ? 0 : 1);
