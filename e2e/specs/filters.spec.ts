import type { Page } from '@playwright/test';
import { Frame, wrapped } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

/** Opens the editor of a facet from the menu that adds one. */
async function add(page: Page, facet: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
  await page.getByRole('menuitem', { name: facet, exact: true }).click();
  await expect(page.getByRole('dialog', { name: facet, exact: true })).toBeVisible();
}

test('what is not wanted is left out with the keyboard alone', async ({ page }) => {
  const frame = new Frame(page);
  await page.getByRole('button', { name: 'Ajouter un filtre' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Type de séance', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Type de séance' });
  await expect(dialog).toBeVisible();
  // One of them, each of them, none of them.
  await dialog.getByRole('radio', { name: 'L’un d’eux' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Aucun' })).toBeChecked();
  await page.keyboard.press('Tab');
  const workshop = dialog.getByRole('option', { name: /^Atelier, séances : 28/ });
  for (let step = 0; step < 4; step += 1) {
    if (await workshop.evaluate(option => option === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(frame.kept).toContainText('8 séances sur 36');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('group', { name: 'Sauf ateliers' })).toBeVisible();
  await expect(page).toHaveURL(/sauf-type=workshop/);

  await page.getByRole('button', { name: 'Retirer le filtre : Sauf ateliers' }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.kept).not.toContainText('sur 36');
  await expect(page.getByRole('button', { name: 'Ajouter un filtre' })).toBeFocused();
});

test('a value keeps what its number says, and its chip is taken away by one press', async ({ page }) => {
  const frame = new Frame(page);
  await add(page, 'Territoire');
  const option = page.getByRole('option', { name: /^Normandie, séances : \d+/ });
  const count = /: (\d+)/.exec((await option.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await option.click();
  await expect(frame.kept).toContainText(`${count} séances sur 36`);
  await page.keyboard.press('Escape');

  // What is added to a choice is what to leave out of it.
  await add(page, 'Territoire');
  await expect(page.getByRole('radio', { name: 'Aucun' })).toBeChecked();
  await page.getByRole('searchbox', { name: 'Chercher' }).fill('rouen');
  await page.getByRole('option', { name: /^Rouen,/ }).click();
  // The first empties the field, the second closes.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Territoire : sauf Rouen' })).toBeVisible();

  await frame.show('Chronologie');
  await expect(frame.figure).toContainText(wrapped('territoire : Normandie ; territoire : sauf Rouen'));
  for (const words of ['Territoire : sauf Rouen', 'Territoire : Normandie'])
    await page.getByRole('button', { name: `Retirer le filtre : ${words}` }).click();
  await expect(frame.kept).not.toContainText('sur 36');
});

test('two themes are asked for at once: who is in both', async ({ page }) => {
  const frame = new Frame(page);
  await page.getByRole('button', { name: /^Thème 1/ }).click();
  await page.getByRole('button', { name: /^Thème 5/ }).click();
  await expect(frame.kept).toContainText('12 séances sur 36');
  // The lit themes are their own chips: no second one says the same.
  await expect(page.getByRole('group', { name: 'Thème 1 ou 5' })).toBeHidden();
  await add(page, 'Thème');
  await page.getByRole('radio', { name: 'Chacun' }).click({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Thèmes 1 et 5 à la fois' })).toBeVisible();
  // The same sessions; the bodies that stand in both themes.
  await expect(frame.kept).toContainText('12 séances sur 36');
  await expect(frame.kept).toContainText(/ [1-9] organisations? sur 131/);
});

test('the filters stand on one line, whatever they are', async ({ page }) => {
  await page.goto(
    `${new URL(page.url()).origin}/#/seances?theme=T2&theme=T3&sauf-type=plenary&territoire=region-28&part=speaker`,
  );
  const bar = page.getByRole('search', { name: 'Filtres' });
  await expect(bar.getByRole('button', { name: /^Thème 2/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(bar.getByRole('group', { name: 'Sauf plénières' })).toBeVisible();
  await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(40);
});

test('a filter of another document is dropped with a word', async ({ page }) => {
  const frame = new Frame(page);
  await page.evaluate(() => {
    window.location.hash = '#/seances?theme=T1&sauf-org=nulle-part';
  });
  await expect(frame.messages).toContainText('il a été retiré');
  await expect(frame.kept).toContainText('5 séances sur 36');
  await expect(page).toHaveURL(/#\/seances\?theme=T1&doc=/);
});
