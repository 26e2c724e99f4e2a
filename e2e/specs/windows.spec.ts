import type { Page } from '@playwright/test';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

/** Two windows of one base, the first of which has called Isadora Guerra otherwise; the second has heard of it. */
async function twoOfWhichOneRenamed(page: Page) {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const [one, two] = [new Frame(page), new Frame(other)];
  await expect(two.kept).toContainText('36 séances');
  await one.find('guerra', /Isadora/);
  await one.correct('Renommer…');
  await one.detail.getByRole('textbox').fill('Isadora GUERRERO');
  await page.keyboard.press('Enter');
  await expect(two.messages).toContainText('Une autre fenêtre a pris une décision');
  return { other, one, two };
}

test('two windows of one base see each other’s decisions, and each undoes its own', async ({ page }) => {
  const { other, one, two } = await twoOfWhichOneRenamed(page);
  await two.find('guerrero', /Isadora GUERRERO/);
  // Nothing was decided here: there is nothing to take back.
  await two.main.click({ position: { x: 4, y: 4 } });
  await other.keyboard.press('Control+z');
  await one.show('Séances');
  await page.keyboard.press('Control+z');
  await expect(one.messages).toContainText('annulée');
  await expect(page).toHaveURL(/#\/seances/);
  await expect(two.detail).not.toContainText('GUERRERO');
});

test('undo takes back one’s own last decision, not the later one of another window', async ({ page }) => {
  const { other, one, two } = await twoOfWhichOneRenamed(page);
  await two.find('ville de brest', /Ville de Brest/);
  await two.correct('Renommer…');
  await two.detail.getByRole('textbox').fill('Ville de Brest-sur-Mer');
  await other.keyboard.press('Enter');
  await expect(one.messages).toContainText('Une autre fenêtre a pris une décision');
  await one.show('Séances');
  await page.keyboard.press('Control+z');
  await expect(one.messages).toContainText('annulée');
  // What the other window decided later stands in both; the first decision is gone from both.
  for (const frame of [one, two]) {
    await frame.find('brest-sur', /Ville de Brest-sur-Mer/);
    await frame.find('guerra', /Isadora GUERRA/);
    await expect(frame.detail.getByRole('heading', { name: 'Isadora GUERRA' })).toBeVisible();
  }
  await two.show('Séances');
  await other.keyboard.press('Control+z');
  await expect(two.messages).toContainText('annulée');
  await one.find('ville de brest', /^Ville de Brest/);
  await expect(one.detail.getByRole('heading', { name: 'Ville de Brest', exact: true })).toBeVisible();
});
