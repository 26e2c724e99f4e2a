import type { Locator, Page } from '@playwright/test';

/** The screen Documents: what is in the library, and what was taken out of it. In French. */
export class Library {
  readonly rows: Locator;

  constructor(readonly page: Page) {
    const list = page.getByRole('main').getByRole('grid', { name: 'Documents de la bibliothèque' });
    this.rows = list.getByRole('row');
  }

  /** Does something with a document from its menu. */
  async act(title: string | RegExp, action: string | RegExp): Promise<void> {
    const row = this.rows.filter({ hasText: title });
    await row.getByRole('button', { name: /^Actions sur/ }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
