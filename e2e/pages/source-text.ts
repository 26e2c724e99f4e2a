import { expect, type Locator, type Page } from '@playwright/test';

/** The source text, and the bar of corrections beside marked words. */
export class SourceText {
  readonly text: Locator;
  readonly bar: Locator;
  /** The facts of the text that can be chosen. */
  readonly facts: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('region', { name: 'Texte du document' });
    this.bar = page.getByRole('toolbar', { name: /^Corriger/ });
    this.facts = this.text.getByRole('link');
  }

  /** Marks words with the mouse, from inside their first letter to inside their last, at their first place in a line. */
  async drag(words: string): Promise<void> {
    const line = this.text.getByText(words).first();
    const { from, to } = await line.evaluate(async (element, wanted) => {
      const frame = () => new Promise(done => requestAnimationFrame(done));
      element.scrollIntoView({ block: 'center' });
      // What comes into sight is drawn, and takes its height, in the next frames.
      await frame();
      element.scrollIntoView({ block: 'center' });
      await frame();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const end = at + wanted.length;
        // Not the very middle of a letter: there Chromium begins no selection.
        const inside = (index: number) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { left, top, width, height } = range.getBoundingClientRect();
          return { x: left + 0.7 * width, y: top + height / 2 };
        };
        return { from: inside(at + 1), to: inside(end - 2) };
      }
      throw new Error('the words stand in no text');
    }, words);
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  /** Finds words with the field of the reader and opens the bar on the match. */
  async correctFound(words: string): Promise<void> {
    await expect(this.text).toBeVisible();
    await this.page.keyboard.press('Control+f');
    await this.page.getByRole('textbox', { name: 'Chercher dans le texte' }).fill(words);
    await expect(this.page.getByRole('search').getByRole('status')).toContainText(' sur ');
    await this.page.getByRole('button', { name: 'Corriger ce passage…' }).press('Enter');
    await expect(this.bar).toBeVisible();
  }

  /** Says something of the marked words. */
  async say(what: string): Promise<void> {
    await this.bar.getByRole('button', { name: what }).click();
  }
}
