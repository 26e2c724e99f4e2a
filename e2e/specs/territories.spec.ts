import { readFileSync } from 'node:fs';
import { Territories } from '../pages/territories.ts';
import { expect, test } from '../surface.ts';

test('territories are chosen by name, in the list and on the map, and compared on one slide', async ({
  app,
  page,
}) => {
  const screen = new Territories(page);
  await screen.show('Territoires');
  await expect(screen.mark('territory:department-976')).toBeAttached();
  await expect(screen.mark('territory:region-03')).toBeAttached();
  await screen.add('Rouen');
  await screen.detail.getByRole('button', { name: 'Strasbourg', exact: true }).click();
  await screen.detail.getByRole('button', { name: 'Ajouter à la comparaison' }).click();
  await expect(screen.detail).toContainText('Territoires comparés (2)');
  await page.keyboard.press('Escape');
  await screen.mark('territory:department-35').click();
  await expect(screen.detail.getByRole('heading', { level: 2 })).toHaveText('Ille-et-Vilaine');
  await screen.detail.getByRole('button', { name: 'Comparer', exact: true }).click();
  await expect(screen.figure).toContainText('Rouen et Strasbourg');
  await expect(page).toHaveURL(/comparer=commune-76540&comparer=commune-67482/);
  const file = await app.saveAs(() => screen.takeAway(/SVG/));
  expect(readFileSync(file, 'utf8')).toContain('Rouen');
  await page.goBack();
  await expect(screen.mark('outline:76')).toBeAttached();
});

test('a count leads to the passages behind it, and these to the text', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Territoires');
  await screen.add('Rouen');
  await screen.add('Nantes');
  await screen.show('Comparaison');
  await expect(screen.figure).toContainText('petit effectif');
  await screen.mark('own:speakers@0').click();
  await expect(screen.detail.getByRole('heading', { level: 2 }).first()).toHaveText('Rouen seulement');
  await screen.detail
    .getByRole('button', { name: /^Lire dans le texte/ })
    .first()
    .click();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('what lies in a territory is gathered when asked', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Territoires');
  for (const name of ['Rouen', 'Métropole Rouen Normandie', 'Seine-Maritime', 'Normandie']) {
    await screen.add(name);
  }
  await screen.show('Comparaison');
  await screen.choose('Comparer selon', 'Mots spécifiques');
  const sessions = async () =>
    Promise.all(
      ['commune-76540', 'intercommunality-200023414', 'department-76', 'region-28'].map(async id =>
        Number(await screen.mark(`count:sessions@${id}`).textContent()),
      ),
    );
  await expect.poll(sessions).toEqual([6, 5, 3, 3]);
  await screen.main.getByRole('button', { name: 'Avec ce qui s’y trouve' }).click();
  await expect.poll(sessions).toEqual([6, 10, 13, 17]);
});

test('a homonym is shown as undecided, and leads to its correction', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Territoires');
  await screen.detail.getByRole('button', { name: 'Grigny', exact: true }).click();
  await screen.detail.getByRole('button', { name: 'Décider de quel lieu il s’agit' }).click();
  await expect(page.getByRole('link', { name: 'Corrections' })).toHaveAttribute('aria-current', 'page');
});

test('likeness is walked with the keyboard, and a cell says which sessions are shared', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Territoires');
  await screen.read('Ressemblance');
  await screen.figure.focus();
  await page.keyboard.press('Home');
  await expect(screen.figure.locator(':focus')).toHaveAttribute('aria-label', /séance/);
  await screen.mark('cell:commune-54395|intercommunality-245400676').click();
  await expect(screen.detail).toContainText('2 séances communes');
  await screen.read('Tableau');
  await expect(screen.main.getByRole('grid', { name: 'Ressemblance des territoires' })).toBeVisible();
});

test('filters hold on the map', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Territoires');
  await expect(screen.figure).toContainText('60 territoires sur 60');
  await page.getByRole('button', { name: /^Thème 3/ }).click();
  await expect(screen.figure).not.toContainText('60 territoires sur 60');
  await expect(screen.figure).toContainText('sur 60');
});
