import { Territories } from '../pages/territories.ts';
import { expect, test } from '../surface.ts';

test('flows go over the dimensions that are chosen, and keep one total', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Flux');
  await expect(screen.figure).toContainText('Thème (176)');
  await expect(screen.figure).toContainText('Niveau de territoire (176)');
  await screen.choose('Colonne 3', 'Rôle');
  await expect(screen.figure).toContainText('Rôle (176)');
  await expect(page).toHaveURL(/flux=theme,organisationKind,part/);
  await screen.choose('Compte', 'Compte partagé');
  await expect(screen.figure).toContainText('Thème (139)');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(screen.figure).toContainText('Rôle (176)');
});

test('a value and a band lead to the people behind them', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Flux');
  await screen.mark('node:1:region').click({ force: true });
  await expect(screen.detail).toContainText('Volume 1, 1 personne');
  await screen.figure.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(screen.detail).toContainText(/Volume \d+, \d+ personne/);
  await screen.detail
    .getByRole('button', { name: /^Lire dans le texte/ })
    .first()
    .click();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('what is gathered under “autres” is listed', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Flux');
  await screen.choose('Colonne 1', 'Organisation');
  await expect(screen.detail).toContainText(/Organisation.*valeurs réunies sous/);
  await screen.read('Totaux');
  await expect(screen.main.getByRole('grid', { name: 'Totaux par valeur' })).toContainText('Ville de Rouen');
});

test('bodies in the same sessions stand in a matrix, with its table', async ({ page }) => {
  const screen = new Territories(page);
  await screen.show('Flux');
  await screen.read('Organisations ensemble');
  await expect(screen.figure).toContainText('40 organisations sur 131');
  await screen.mark('cell:metropole-du-grand-nancy|ville-de-nancy').click();
  await expect(screen.detail).toContainText('2 séances communes');
  await screen.read('Hors matrice');
  await expect(screen.main.getByRole('grid')).toBeVisible();
});
