import type { Locator } from '@playwright/test';
import { chooseFrom } from './finder.ts';
import { Frame } from './frame.ts';

/** The screens Territoires and Flux: their figures, and the panel beside them. */
export class Territories extends Frame {
  /** A mark of the figure by its key. */
  mark(key: string): Locator {
    return this.figure.locator(`[data-key="${key}"]`);
  }

  /** Adds a territory to the comparison by its name. */
  async add(name: string): Promise<void> {
    const finder = this.detail.getByRole('combobox', { name: 'Ajouter un territoire' });
    const levels = '(?:Commune|Intercommunalité|Département|Région)';
    await chooseFrom(finder, name, new RegExp(`^${name} ${levels}$`));
  }

  async read(reading: string): Promise<void> {
    // The radio itself is hidden; its label is what is pressed.
    await this.main.getByRole('radio', { name: reading, exact: true }).click({ force: true });
  }
}
