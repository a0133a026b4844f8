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
    // It comes late, and before any file that is open.
    await page.locator('.tab.active', { hasText: 'Welcome' }).waitFor();
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
    await this.press('Control+P');
    await this.page.locator('.quick-input-widget:visible input').first().fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
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
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.press('Control+Shift+M');
      await panel.waitFor();
    }
    return panel.locator('.monaco-list-row', { hasText: text });
  }

  /** Unfolds a row of a tree. */
  unfold(row) {
    return eventually('the row to unfold', async () => {
      if ((await row.getAttribute('aria-expanded')) === 'true') {
        return true;
      }
      await row.click();
      await this.press('ArrowRight');
      return false;
    });
  }

  /** Waits for the menu of code actions to stand open with an action that has `text` chosen. */
  async chosenAction(text) {
    await this.page.locator('.action-widget .monaco-list-row.action.focused', { hasText: text }).first().waitFor();
  }

  /** The titles in the menu of code actions that stands open. */
  async actions() {
    const titles = await this.page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
    return titles.map(written);
  }

  /** Writes the user's settings as a user does, in the editor of the file. */
  async setUserSettings(json) {
    await this.run('Preferences: Open User Settings (JSON)');
    const settings = this.page.locator('.monaco-modal-editor-block .view-line');
    await settings.first().click();
    await this.press('Control+A');
    await this.page.keyboard.insertText(json);
    await this.press('Control+S', 'Escape');
    await settings.first().waitFor({ state: 'detached' });
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

  /** Waits for a squiggle under the line that has `text`, and returns where it is. */
  squiggleUnder(text, kind) {
    return eventually(`a squiggle under ${text}`, () => this.findSquiggle(text, kind));
  }

  /** Waits until there is no squiggle under the line that has `text`. */
  noSquiggleUnder(text, kind) {
    return eventually(`no squiggle under ${text}`, async () => !(await this.findSquiggle(text, kind)));
  }

  async findSquiggle(text, kind) {
    // A line that is being drawn anew is nowhere for a moment.
    const at = await eventually(`the line ${text}`, () => this.line(text).first().boundingBox());
    const boxes = await this.squiggles(kind).evaluateAll((squiggles) =>
      squiggles.map((squiggle) => squiggle.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })),
    );
    return boxes.find(({ y }) => Math.abs(y - at.y) < at.height / 2);
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
    // A pointer that rests there would open a card over what comes next.
    await this.workbench.page.mouse.move(x, y + 400);
  }

  /** Rests the mouse on a word until the card says all of this, and returns the card's text. */
  async hover(line, word, ...said) {
    const { page } = this.workbench;
    const card = page.locator('.monaco-hover:visible', { has: page.locator('.hover-row') });
    const { x, y } = await this.word(line, word);
    // A card that is open from before goes away first.
    await page.mouse.move(x, y + 400, { steps: 5 });
    await card.waitFor({ state: 'hidden' });
    await page.mouse.move(x, y, { steps: 5 });
    let text = '';
    await eventually(`a card that says ${said.join(', ')}`, async () => {
      text = written((await card.allInnerTexts()).join('\n'));
      return said.every((part) => text.includes(part));
    });
    return text;
  }

  /** Puts the cursor at the end of the line that has `text`. */
  async endOf(text) {
    await this.click(text, text.trim().split(/\W/)[0]);
    await this.workbench.press('End');
  }

  /** Types a line below that of the cursor, indented as it is. Nothing is completed or closed. */
  async typeBelow(text) {
    await this.workbench.press('End', 'Enter');
    await this.workbench.page.keyboard.insertText(text);
  }
}
