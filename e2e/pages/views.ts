import { expect, type Locator, type Page } from '@playwright/test';

/** The saved views: saving what is on screen, and the screen Vues. In French. */
export class Views {
  readonly list: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole('main').getByRole('grid', { name: 'Vues enregistrées' });
    this.rows = this.list.getByRole('row');
  }

  /** Saves what is on screen, under the name that is offered when none is given. */
  async save(name?: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Enregistrer la vue' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Enregistrer la vue' });
    const field = dialog.getByRole('textbox', { name: 'Nom de la vue' });
    if (name !== undefined) await field.fill(name);
    await expect(field).toBeFocused();
    await this.page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(this.page.locator('.notices[role="log"]')).toContainText('La vue est enregistrée');
  }

  /** Does something with a view from its menu. */
  async act(name: string, action: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: `Actions sur « ${name} »` }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
