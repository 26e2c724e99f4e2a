import { fileURLToPath } from 'node:url';
import { expectAccessible } from '../pages/accessible.ts';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

const PROGRAMME = fileURLToPath(new URL('../texts/programme.json', import.meta.url));

test('a schedule as data is a programme with hours and rooms, as a list and as a grid', async ({ app }) => {
  const { page } = app;
  const frame = new Frame(page);
  await app.chooseFile(PROGRAMME, () => frame.openButton.click());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journées du littoral 2031');
  await frame.show('Séances');
  const row = page.getByRole('row', { name: /Dessiner la côte/ });
  await expect(row).toContainText('12 juin 2031');
  await expect(row).toContainText('09:30–11:30');
  await expect(row).toContainText('Studio 2');

  await page.getByText('Grille', { exact: true }).click();
  const grid = page.getByRole('table', { name: '12 juin 2031' });
  await expect(grid.getByRole('columnheader')).toHaveText(['Heure', 'Grande salle', 'Studio 2']);
  await expect(grid.getByRole('rowheader')).toHaveText(['09:30', '11:00']);
  await expectAccessible(page);
  await grid.getByRole('button', { name: /Habiter l'estran/ }).press('Enter');
  await expect(frame.detail.getByRole('button', { name: 'zorglub', exact: true })).toBeVisible();
});
