import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectAccessible, OVER_THE_PAGE } from '../pages/accessible.ts';
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
  await grid.getByRole('button', { name: /Habiter l.estran/ }).press('Enter');
  await expect(frame.detail.getByRole('button', { name: 'zorglub', exact: true })).toBeVisible();
});

test('a table is read by its heads at once, and again as the analyst says what its columns hold', async ({
  app,
}, testInfo) => {
  const { page } = app;
  const frame = new Frame(page);
  const file = testInfo.outputPath('programme.csv');
  writeFileSync(
    file,
    'Lieu-dit;Titre;Date;Début;Qui\nPhare;Habiter l’estran;2031-06-12;9h30;Hélène Robic\nJetée;Mesurer la houle;2031-06-12;11h;Paul Durandel\n',
  );
  await app.chooseFile(file, () => frame.openButton.click());
  await expect(frame.kept).toContainText('2 séances');
  // It cites no year, and its sessions have an order.
  await frame.show('Chronologie');
  await page.getByRole('button', { name: 'Voir le programme' }).click();
  await page.getByRole('button', { name: 'Colonnes…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ce que contient chaque colonne' });
  await expect(dialog.getByRole('row', { name: /Habiter l’estran/ })).toContainText('Hélène Robic');
  await expectAccessible(page, OVER_THE_PAGE);
  await dialog.getByRole('button', { name: /Contenu de la colonne « Lieu-dit »/ }).click();
  await page.getByRole('option', { name: 'Salle', exact: true }).click();
  await expect(dialog.getByRole('row', { name: /Habiter l’estran/ })).toContainText('Phare');
  await dialog.getByRole('button', { name: 'Lire ainsi' }).click();
  await expect(page.getByRole('row', { name: /Mesurer la houle/ })).toContainText('Jetée');
});
