import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

test('a theme filters every screen, and the way back is one press', async ({ page }) => {
  const frame = new Frame(page);
  const all = await frame.marks.count();
  const theme = page.getByRole('button', { name: /^Thème 1/ });
  await theme.click();
  await expect(theme).toHaveAttribute('aria-pressed', 'true');
  await expect(frame.kept).toContainText('5 séances sur 36');
  await expect.poll(() => frame.marks.count()).toBeLessThan(all);

  await frame.show('Séances');
  // Five sessions, and the row of headings.
  await expect(frame.main.getByRole('row')).toHaveCount(6);

  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(frame.main.getByRole('row')).toHaveCount(37);
});

test('what was done can be undone and done again', async ({ page }) => {
  const frame = new Frame(page);
  await page.getByRole('button', { name: /^Thème 2/ }).click();
  await expect(frame.kept).toContainText('7 séances sur 36');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(frame.kept).not.toContainText('sur 36');
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(frame.kept).toContainText('7 séances sur 36');
});

test('a workshop has its cloud, with its declared keywords beside it', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Mots');
  await frame.choose('Texte', /La fresque des valeurs/);
  await expect(frame.figure).toHaveAttribute('aria-label', /^Atelier 3\s: .*mot/u);
  await frame.main.getByRole('radio', { name: 'fréquence' }).click({ force: true });
  await expect(frame.figure).toContainText('tous les mots, mots vides cachés');
  expect(await frame.marks.count()).toBeGreaterThan(5);
  await expect(frame.figure).toContainText('Mots clés déclarés');

  await frame.main.getByRole('radio', { name: 'Tableau' }).click({ force: true });
  await expect(frame.main.getByRole('grid')).toBeVisible();
});

test('the years cited stand on their horizon, by session or by year', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Chronologie');
  await expect(frame.figure).toHaveAttribute('aria-label', /année la plus citée/);
  await expect(frame.figure).toContainText('événement, 2025');
  await expect(frame.figure).toContainText(/années 2020\s?: \d/u);
  // Sessions are rows that can be chosen, beside their mentions.
  await expect(frame.figure.getByLabel(/^Atelier 6\s?:/u)).toHaveCount(1);
  const rows = await frame.marks.count();
  await frame.main.getByRole('radio', { name: 'Par année' }).click({ force: true });
  await expect.poll(() => frame.marks.count()).not.toBe(rows);
  await expect(page).toHaveURL(/horizon=years/u);

  await frame.main.getByRole('radio', { name: 'Décennies' }).click({ force: true });
  await expect(frame.main.getByRole('grid')).toContainText('2020–2029');
});

test('titles of linked resources are no statements: hidden, told, and shown by a switch', async ({
  page,
}) => {
  const frame = new Frame(page);
  await frame.show('Chronologie');
  await expect(frame.figure).toContainText('2 titres de ressources liées masqués');
  await expect(frame.figure.getByLabel(/Accédez à l’étude|Accédez à l'étude/u)).toHaveCount(0);
  const linked = frame.main.getByRole('button', { name: 'Titres de ressources liées' });
  await linked.click();
  await expect(linked).toHaveAttribute('aria-pressed', 'true');
  await expect(frame.figure).not.toContainText('masqués');
  await expect(frame.figure.getByLabel(/titre d’une ressource liée/u)).toHaveCount(2);

  // One year: nothing goes "from 2030 to 2030".
  await page.getByRole('button', { name: /^Thème 3/ }).click();
  await expect(frame.figure).toContainText('1 mention d’une seule année, 2030');
});

test('a table is copied for a spreadsheet', async ({ page }) => {
  const frame = new Frame(page);
  await frame.main.getByRole('radio', { name: 'Nœuds' }).click({ force: true });
  await frame.main.getByRole('button', { name: 'Copier le tableau' }).click();
  await expect(frame.messages).toContainText('presse-papiers');
});
