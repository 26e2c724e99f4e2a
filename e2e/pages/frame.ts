import { expect, type Locator, type Page } from '@playwright/test';

/** The names of screens, as the French page says them. */
export type ScreenName =
  | 'Réseau'
  | 'Chronologie'
  | 'Mots'
  | 'Territoires'
  | 'Comparaison'
  | 'Flux'
  | 'Éditions'
  | 'Séances'
  | 'Source'
  | 'Corrections'
  | 'Vues'
  | 'Documents';

export const SCREENS: readonly ScreenName[] = [
  'Réseau',
  'Chronologie',
  'Mots',
  'Territoires',
  'Comparaison',
  'Flux',
  'Séances',
  'Source',
  'Corrections',
  'Vues',
  'Documents',
];

/** What stands around every screen: rail, head, filters, detail, messages. In French, unless told otherwise. */
export class Frame {
  readonly main: Locator;
  readonly detail: Locator;
  readonly messages: Locator;
  /** How much the filters keep. */
  readonly kept: Locator;
  readonly openButton: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
    this.detail = page.getByRole('complementary');
    // Widgets have logs of their own, for what they tell screen readers.
    this.messages = page.locator('.notices[role="log"]');
    this.kept = page.getByRole('banner').getByRole('status');
    this.openButton = page.getByRole('banner').getByRole('button', { name: 'Ouvrir un fichier…' });
  }

  /** The figure of the current screen. */
  get figure(): Locator {
    return this.main.getByRole('application');
  }

  /** The marks of the figure that can be chosen. */
  get marks(): Locator {
    return this.figure.locator('[data-key][tabindex]');
  }

  async show(screen: ScreenName): Promise<void> {
    const link = this.page.getByRole('navigation').getByRole('link', { name: screen });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  /** Chooses in one of the lists that open: language, appearance, text of the words. */
  async choose(list: string, option: string | RegExp): Promise<void> {
    // What is chosen is said first, then what it is a choice of: other buttons may hold the same word.
    await this.page.getByRole('button', { name: new RegExp(`${list}$`, 'u') }).click();
    const chosen = this.page.getByRole('option', { name: option, exact: typeof option === 'string' });
    await chosen.click();
    // A screen may have a list of its own, which stays.
    await expect(chosen).toBeHidden();
  }

  /** Searches, and selects the first hit of this name. */
  async find(text: string, name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Rechercher' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(text);
    await dialog.getByRole('menuitem', { name }).first().click();
    await expect(dialog).toBeHidden();
    // What the detail offers comes behind it and moves what stands below: a press on that could miss.
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true');
  }

  /** Opens the menu of corrections of what is selected and chooses one. */
  async correct(how: string): Promise<void> {
    await this.detail.getByRole('button', { name: 'Corriger…' }).click();
    await this.page.getByRole('menuitem', { name: how }).click();
  }

  /** Opens the menu of exports and chooses a kind. */
  async takeAway(kind: string | RegExp): Promise<void> {
    await this.main.getByRole('button', { name: 'Exporter' }).click();
    await this.page.getByRole('menuitem', { name: kind }).click();
  }
}

/** Words of a figure, which may stand on two lines of it: a space between them may be a break. */
export function wrapped(words: string): RegExp {
  const parts = words.split(/\s/u).map(word => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(parts.join('\\s?'), 'u');
}
