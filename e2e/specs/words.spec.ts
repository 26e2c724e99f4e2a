import { JOURNEE } from '../pages/files.ts';
import { Territories } from '../pages/territories.ts';
import { expect, test } from '../surface.ts';

test('a workshop shows what is specific to it, and its frequencies a press away', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Mots');
  await screen.choose('Texte', /la santé mentale un enjeu/);
  await expect(screen.figure).toContainText('spécificité de Lafon S ≥ 2, F ≥ 3');
  await expect(screen.figure).toContainText('Petit effectif');
  await expect(screen.mark('santé mental')).toBeVisible();
  const few = await screen.marks.count();
  await screen.read('fréquence');
  await expect(page).toHaveURL(/mesure=frequency/);
  await expect.poll(() => screen.marks.count()).toBeGreaterThan(few);
  await screen.read('Tableau');
  await expect(screen.main.getByRole('columnheader', { name: '‰' })).toBeVisible();
  await expect(screen.main.getByRole('columnheader', { name: 'T', exact: true })).toBeVisible();
});

test('bars say what a theme over-uses and under-uses, and one word in every theme', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Mots');
  await screen.choose('Lecture', 'Barres');
  await expect(screen.main).toContainText('Le texte entier n’est pas plus spécifique que lui-même');
  await screen.choose('Texte', /^Revisiter les politiques/);
  await expect(screen.figure).toContainText('sous-emploi (−2,0)');
  await screen.mark('word:santé mental').click();
  await expect(screen.detail).toContainText('santé mentale');
  await screen.main.getByRole('button', { name: 'Un mot partout' }).click();
  await expect(screen.figure).toContainText('« santé mentale » d’un texte à l’autre');
  await expect(page).toHaveURL(/mots=bars/);
});

test('the words stand by session, by theme and back to back, each with its table', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Mots');
  await screen.choose('Lecture', 'Mots × séances');
  await expect(screen.mark('cell:alimentaire|A16')).toBeVisible();
  await screen.choose('Lecture', 'Nuages par thème');
  await expect(screen.figure).toContainText('À chaque thème son mot');
  await screen.choose('Lecture', 'A contre B');
  await screen.choose('Texte', /^Revisiter les politiques/);
  await screen.choose('Comparé à', /^Revoir les postures/);
  await expect(screen.figure).toContainText('Propres à A');
  await expect(screen.mark('word:ia')).toBeVisible();
  await screen.read('Tableau');
  await expect(screen.main.getByRole('grid')).toContainText('Communs');
});

test('a pair of words leads to its sentences, a line to its place in the text', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Mots');
  await screen.choose('Lecture', 'Réseau de mots');
  await expect(screen.mark('link:inégalité|social')).toBeAttached();
  await screen.read('Tableau');
  await screen.main.getByRole('row').filter({ hasText: 'inégalité' }).filter({ hasText: 'socia' }).click();
  await expect(screen.detail).toContainText(/\d+ phrases avec «\sinégalités?\s» et «\ssocia\p{L}+\s»/u);
  await screen.choose('Lecture', 'Concordance');
  await screen.read('Figure');
  await screen.read('après');
  await expect(screen.figure).toContainText('ordre des mots qui suivent');
  await screen.marks.first().click();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('a form is parted and a word hidden where they are seen, listed, kept over a restart and taken back', async ({
  page,
}) => {
  const screen = new Territories(page);
  await screen.show('Mots');
  await screen.mark('local').click();
  await screen.detail.getByRole('button', { name: 'Séparer « locale » de « locaux »' }).click();
  await expect(screen.detail).toContainText('Concordance (34)');
  await screen.detail.getByRole('button', { name: 'Cacher ce mot' }).click();
  await expect(screen.mark('local')).toHaveCount(0);
  await page.reload();
  await screen.detail.getByRole('button', { name: 'Fermer' }).click();
  await expect(screen.detail).toContainText('« locale » compte à part de « locaux »');
  await screen.detail.getByRole('button', { name: 'Montrer « locaux »' }).click();
  await expect(screen.mark('local')).toBeVisible();
  await screen.detail.getByRole('button', { name: 'Réunir à « locaux »' }).click();
  await expect(screen.detail.getByRole('button', { name: 'Séparer « locale »' })).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(screen.detail).toContainText('« locale » compte à part de « locaux »');
});

test('a document without themes says so where clouds of themes are asked for, and offers what it has', async ({
  app,
  page,
}) => {
  const screen = new Territories(page);
  await app.chooseFile(JOURNEE, () => screen.openButton.click());
  await expect(screen.kept).toContainText('2 séances');
  await screen.show('Mots');
  await screen.choose('Lecture', 'Nuages par thème');
  await expect(screen.main).toContainText('Ce document n’a pas de thèmes');
  await screen.main.getByRole('button', { name: 'Montrer un nuage de tout le texte' }).click();
  await expect(screen.figure).toContainText('lecture');
});
