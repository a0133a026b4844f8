// What a user does in VS Code's workbench, by name.
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long anything may take. The first squiggle takes 20 s on two busy cores. */
const patience = 60_000;

/** Waits until `probe` returns something true, and returns that. */
export async function eventually(what, probe) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await probe();
    if (found) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`waited in vain: ${what}`);
    }
    await pause(100);
  }
}

/** Text as it is written: the editor draws spaces as U+00A0. */
const written = (text) => text.replaceAll('\u00a0', ' ');

/** A window of VS Code. */
export class Workbench {
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
    page.setDefaultTimeout(patience);
  }

  /** Opens a folder in a new window, as a user does for the first time: in restricted mode. */
  static async open(browser, server, folder, shots) {
    const workbench = new Workbench(await browser.newPage(), shots);
    const { page } = workbench;
    await page.goto(`${server.base}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await workbench.statusItem('Restricted Mode').waitFor();
    await page.locator('.part.auxiliarybar').waitFor();
    await workbench.press('Control+Alt+B');
    await page.locator('.part.auxiliarybar').waitFor({ state: 'hidden' });
    return workbench;
  }

  async shot(name) {
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Runs a command by its title, from the palette. */
  async run(title) {
    await this.press('F1');
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).first().waitFor();
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  }

  explorerRow(name) {
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: new RegExp(`^\\s*${RegExp.escape(name)}`) });
  }

  /** Opens a file of the folder and waits until its text is shown. */
  async openFile(name) {
    await this.explorerRow(name).dblclick();
    const editor = this.editor(name);
    await editor.lines.first().waitFor();
    return editor;
  }

  /** Opens a file beside the others. */
  async openBeside(name) {
    await this.explorerRow(name).click();
    await this.press('Control+Enter');
    const editor = this.editor(name);
    await editor.lines.first().waitFor();
    return editor;
  }

  editor(name) {
    return new Editor(this, name);
  }

  /** Opens the Problems panel and returns its rows that have `text`. */
  async problems(text) {
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.press('Control+Shift+M');
    }
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  }

  /** The item of the status bar that starts with `text`. */
  statusItem(text) {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  close() {
    return this.page.close();
  }
}

/** The editor that shows a file, in whichever group. */
class Editor {
  constructor(workbench, name) {
    this.workbench = workbench;
    this.name = basename(name);
    const tab = workbench.page.locator(`.tab.active[data-resource-name="${this.name}"]`);
    this.group = workbench.page.locator('.editor-group-container', { has: tab });
    this.lines = this.group.locator('.editor-instance .view-line');
  }

  /** The line that has `text`. */
  line(text) {
    return this.lines.filter({ hasText: new RegExp(RegExp.escape(text).replaceAll('\\x20', '[ \\xa0]')) });
  }

  /** The squiggles of a kind: warning, info or hint. */
  squiggles(kind = 'warning') {
    return this.group.locator(`.editor-instance .squiggly-${kind}`);
  }

  /** Waits for a squiggle under the line that has `text`. */
  async squiggleUnder(text, kind) {
    const line = this.line(text);
    return eventually(`a squiggle under ${text}`, async () => {
      const at = await line.first().boundingBox();
      for (const squiggle of await this.squiggles(kind).all()) {
        const box = await squiggle.boundingBox().catch(() => null);
        if (at && box && Math.abs(box.y - at.y) < at.height / 2) {
          return box;
        }
      }
      return undefined;
    });
  }

  /** The text that is shown, top to bottom. */
  async text() {
    const shown = await this.lines.evaluateAll((lines) =>
      lines.map((line) => [line.getBoundingClientRect().top, line.textContent]).sort((one, other) => one[0] - other[0]),
    );
    return written(shown.map(([, text]) => text).join('\n'));
  }

  /** Where a word of a line is on the screen. */
  async word(line, word) {
    const box = await this.line(line).first().evaluate((element, [text]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.replaceAll('\u00a0', ' ').indexOf(text);
        if (at >= 0) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
      return null;
    }, [word]);
    if (box === null) {
      throw new Error(`${this.name}: no ${word} in ${line}`);
    }
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async click(line, word) {
    const { x, y } = await this.word(line, word);
    await this.workbench.page.mouse.click(x, y);
  }

  /** Puts the cursor at the end of the line that has `text`. */
  async endOf(text) {
    await this.click(text, text.trim().split(/\W/)[0]);
    await this.workbench.press('End');
  }

  /** Types where the cursor is; what is typed is not completed or closed. */
  type(text) {
    return this.workbench.page.keyboard.insertText(text);
  }
}
