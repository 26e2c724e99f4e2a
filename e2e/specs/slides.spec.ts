import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Frame } from '../pages/frame.ts';
import { Views } from '../pages/views.ts';
import { expect, PAGE, test } from '../surface.ts';

test('the figure is a slide that opens itself again', async ({ app, page }) => {
  const frame = new Frame(page);
  await frame.show('Chronologie');
  const file = await app.saveAs(() => frame.takeAway(/PPTX/));
  expect(basename(file)).toMatch(/la plus citée.*\.pptx$/u);
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.length).toBeGreaterThan(10_000);
  await frame.show('Mots');
  await expect(frame.figure).toContainText('sociale');
  await app.dropFile(file);
  await expect(frame.messages).toContainText('La figure est rouverte');
  await expect(frame.figure).toContainText('horizon');
});

test('the saved views are one deck, and the screen is as it was', PAGE, async ({ app, page }) => {
  const frame = new Frame(page);
  const views = new Views(page);
  await views.save('Le réseau');
  await frame.show('Séances');
  await views.save('Les séances');
  await frame.show('Vues');
  await page.getByRole('button', { name: 'Exporter les vues…' }).click();
  const file = await app.saveAs(() => page.getByRole('button', { name: 'Enregistrer…' }).click());
  expect(basename(file)).toMatch(/^Renouveler notre pacte social.*\.pptx$/u);
  // Parts are packed, their names are not.
  const names = readFileSync(file, 'latin1').match(/ppt\/slides\/slide\d+\.xml/gu) ?? [];
  expect(new Set(names).size).toBe(4);
  await expect(views.rows).toHaveCount(2);
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('somebody is one page, and so are the views in English', PAGE, async ({ app, page }) => {
  const frame = new Frame(page);
  await new Views(page).save('Le réseau');
  await frame.choose('Langue', 'English');
  await page.getByRole('button', { name: 'Search' }).click();
  const search = page.getByRole('dialog');
  await search.getByRole('searchbox').fill('guerra');
  await search
    .getByRole('menuitem', { name: /Isadora GUERRA/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Sheet…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the sheet' });
  const sheet = await app.saveAs(() => dialog.getByRole('button', { name: 'Save…' }).click());
  expect(basename(sheet)).toMatch(/^Isadora GUERRA.*\.pptx$/u);
  await expect(dialog).toBeHidden();
  await page.getByRole('navigation').getByRole('link', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Export the views…' }).click();
  const deck = await app.saveAs(() => page.getByRole('button', { name: 'Save…' }).click());
  expect(new Set(readFileSync(deck, 'latin1').match(/ppt\/slides\/slide\d+\.xml/gu)).size).toBe(3);
});
