import { fileURLToPath } from 'node:url';
import { expectAccessible } from '../pages/accessible.ts';
import { Frame } from '../pages/frame.ts';
import { Library } from '../pages/library.ts';
import { expect, lasting } from '../surface.ts';

const EDITIONS = ['rencontres-2024.txt', 'rencontres-2025.txt'].map(name =>
  fileURLToPath(new URL(`../texts/${name}`, import.meta.url)),
);

lasting(
  'two editions are opened as one, joined by a decision, filtered, and still so after a kill',
  async ({ app }) => {
    const { page } = app;
    const frame = new Frame(page);
    for (const file of EDITIONS) {
      await app.chooseFile(file, () => frame.openButton.click());
      await expect(frame.kept).toContainText('2 séances · 3 personnes');
    }
    await frame.show('Documents');
    const library = new Library(page);
    await expect(library.rows).toHaveCount(3);
    for (const year of ['2024', '2025'])
      await library.rows.filter({ hasText: `rencontres-${year}.txt` }).press('Space');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ouvrir ensemble (2)' }).click();
    await expect(frame.kept).toContainText('4 séances · 5 personnes');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('(2024, 2025)');

    // One is taken out again, and joined anew.
    await frame.show('Documents');
    await library.act('rencontres-2025.txt', 'Ne plus lire avec les autres');
    await expect(frame.kept).toContainText('2 séances · 3 personnes');
    await library.act('rencontres-2025.txt', 'Lire avec ce qui est à l’écran');
    await expect(frame.kept).toContainText('4 séances · 5 personnes');

    // Who comes back, and what changes.
    await frame.show('Éditions');
    await expect(page).toHaveURL(/#\/editions/u);
    const back = frame.figure.getByLabel(/^Jeanne MARTIN\s: 2024, 1\sséance et 2025, 1\sséance/u);
    await back.press('Enter');
    await expect(frame.detail.getByRole('heading', { name: 'Jeanne MARTIN' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Tendances' }).check({ force: true });
    await expect(frame.figure.getByLabel(/^Jeanne MARTIN\s: 2024 1 et 2025 1/u)).toBeVisible();
    await expectAccessible(page);
    await frame.show('Réseau');
    await frame.choose('Couleur', 'Couleur par document');
    await expect(frame.figure.getByText('Seulement 2024')).toBeVisible();
    await expect(frame.figure.getByText('Les deux')).toBeVisible();

    // Two of one name stay two until somebody has decided.
    await frame.show('Corrections');
    await page.getByText('Paul DURAND / Paul DURAND').click();
    await expect(page.getByRole('heading', { name: 'Paul DURAND (2025)' })).toBeVisible();
    await page.getByRole('button', { name: /La même personne : Paul DURAND/ }).click();
    await expect(frame.kept).toContainText('4 séances · 4 personnes');

    await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
    await page.getByRole('menuitem', { name: 'Document' }).click();
    await page.getByRole('option', { name: /2025/ }).click();
    await page.keyboard.press('Escape');
    await expect(frame.kept).toContainText('2 séances sur 4');

    await page.goBack();
    await expect(frame.kept).toContainText('4 séances · 4 personnes');
    const again = await app.restart('kill');
    await expect(new Frame(again).kept).toContainText('4 séances · 4 personnes');
  },
);
