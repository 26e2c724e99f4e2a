import { expectAccessible } from '../pages/accessible.ts';
import { SCREENS } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

test('on a small window every command is there, and what Maillage stands on can be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  for (const screen of SCREENS)
    await page.getByRole('navigation').getByRole('link', { name: screen }).scrollIntoViewIfNeeded();
  for (const name of ['Ouvrir un fichier…', 'Rechercher', 'Exporter', 'Préférences'])
    await page.getByRole('button', { name }).first().click({ trial: true });
  await page.getByRole('button', { name: 'Préférences' }).click();
  for (const name of ['Langue', 'Apparence', 'Affichage'])
    await page.getByRole('button', { name }).first().click({ trial: true });
  await page.getByRole('button', { name: 'À propos de Maillage' }).click();
  const sheet = page.getByRole('dialog', { name: 'À propos de Maillage' });
  await sheet.getByText(/^react \d/).click();
  await expect(sheet.locator('details[open]').getByText('Permission is hereby granted')).toBeVisible();
  await expectAccessible(page);
  // What stands under a title is not set larger than it.
  const [title, under] = await sheet
    .getByRole('heading')
    .evaluateAll(headings => headings.map(heading => Number.parseFloat(getComputedStyle(heading).fontSize)));
  expect(under).toBeLessThan(title ?? 0);
  const close = sheet.getByRole('button', { name: 'Fermer' });
  await close.click();
  await expect(sheet).toBeHidden();
});
