import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expectAccessible } from '../pages/accessible.ts';
import { chooseFrom } from '../pages/finder.ts';
import { Frame } from '../pages/frame.ts';
import { Views } from '../pages/views.ts';
import { expect, test } from '../surface.ts';

test('the words on a figure are the analyst’s: computed, plain or written, kept by its address, its views and its files', async ({
  app,
  page,
}) => {
  const frame = new Frame(page);
  await expect(frame.figure).toHaveAttribute('aria-label', /^Le CNFPT relie huit séances/u);
  const edit = frame.main.getByRole('button', { name: 'Modifier le titre de la figure' });
  await edit.click();
  const panel = page.getByRole('dialog', { name: 'Titre, sous-titre et note de la figure' });
  await expectAccessible(page);
  await panel.getByRole('radio', { name: /^Ce que la figure représente/u }).press('Space');
  await expect(frame.page.locator('svg.scene')).toHaveAttribute(
    'aria-label',
    'Organisations et séances, par thème',
  );
  await panel.getByRole('textbox', { name: 'Votre titre' }).fill('Qui tient le colloque');
  await panel.getByRole('textbox', { name: 'Note sous la figure' }).fill('Lu deux fois.');
  // A note is pinned to something by its name, and stands beside it.
  const pinTo = panel.getByRole('combobox', { name: 'Épingler une note à…' });
  // A list that is open goes when what is around it moves: the figure is drawn with its note first.
  await expect(frame.page.locator('svg.scene')).toContainText('Lu deux fois.');
  await chooseFrom(pinTo, 'Brest', /^Ville de Brest/u);
  await panel.getByRole('textbox', { name: /^Ville de Brest/u }).fill('Hors de Normandie');
  await page.keyboard.press('Escape');
  await expect(frame.figure).toHaveAttribute('aria-label', 'Qui tient le colloque');
  await expect(frame.figure).toContainText('Lu deux fois.');
  await expect(frame.figure).toContainText('Hors de Normandie');

  // What was written is what a saved view and the file are called, and the address holds it.
  const file = await app.saveAs(() => frame.takeAway(/SVG/));
  expect(basename(file)).toMatch(/^Qui tient le colloque/u);
  const svg = readFileSync(file, 'utf8');
  const said = ['>Qui tient le colloque</title>', 'Lu deux fois.', 'Hors de Normandie'];
  expect(said.filter(text => !svg.includes(text))).toEqual([]);
  await new Views(page).save();
  await frame.show('Chronologie');
  await expect(frame.figure).toHaveAttribute('aria-label', /année la plus citée/u);
  await frame.show('Vues');
  await new Views(page).rows.first().click();
  await expect(frame.figure).toHaveAttribute('aria-label', 'Qui tient le colloque');
});
