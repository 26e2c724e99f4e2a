import { expect, type Locator, type Page } from '@playwright/test';

/** The screen of corrections: the queue, the case in hand, the journal. */
export class Corrections {
  readonly queue: Locator;
  readonly cases: Locator;
  readonly case: Locator;
  readonly answers: Locator;
  readonly journal: Locator;
  readonly decisions: Locator;

  constructor(readonly page: Page) {
    this.queue = page.getByRole('listbox', { name: 'À vérifier' });
    this.cases = this.queue.getByRole('option');
    this.case = page.getByRole('article').filter({ has: page.getByRole('list', { name: 'Réponses' }) });
    this.answers = this.case.getByRole('list', { name: 'Réponses' }).getByRole('button');
    this.journal = page.getByRole('region', { name: 'Journal des décisions' });
    this.decisions = this.journal.getByRole('listitem');
  }

  /** How many questions there are, once they are shown; the first is in hand. */
  async begin(): Promise<number> {
    await this.cases.first().click();
    return this.cases.count();
  }

  /** Waits until so many questions are left, and so many decisions are taken. */
  async expectCounts(questions: number, decisions: number): Promise<void> {
    await expect(this.cases).toHaveCount(questions);
    await expect(this.decisions).toHaveCount(decisions);
  }

  async press(button: string): Promise<void> {
    await this.journal.getByRole('button', { name: button }).click();
  }
}
