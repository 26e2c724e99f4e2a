import { Corrections } from '../pages/corrections.ts';
import { Frame } from '../pages/frame.ts';
import { expect, lasting, test } from '../surface.ts';

lasting('a person is attached to another body, and detached, from either side', async ({ app }) => {
  const frame = new Frame(app.page);
  const { detail, page } = frame;
  const body = (of: Frame) => of.detail.getByRole('button', { name: /KINTSU/i });
  await frame.find('guerra', /Isadora/);
  await expect(body(frame)).toHaveCount(0);
  await frame.correct('Rattacher à une organisation…');
  await page.keyboard.type('kintsu');
  await detail.getByRole('option').first().click();
  await expect(body(frame)).toBeVisible();

  const again = new Frame(await app.restart('kill'));
  await again.find('kintsu', /KINTSU/);
  const person = again.detail.getByRole('button', { name: 'Isadora GUERRA', exact: true });
  await expect(person).toBeVisible();
  await again.correct('Détacher une personne…');
  await again.page.keyboard.type('guerra');
  await again.detail.getByRole('option').first().click();
  await expect(person).toHaveCount(0);
  await again.page.keyboard.press('Control+z');
  await expect(person).toBeVisible();

  await again.show('Corrections');
  await expect(new Corrections(again.page).decisions).toHaveText([/^.*GUERRA.*relève de.*KINTSU/i]);
});

test('a session takes another title, kind and hours, which stand where it is told of', async ({ page }) => {
  const frame = new Frame(page);
  await frame.find('assemblées citoyennes', /Atelier 12/);
  const { detail } = frame;
  await frame.correct('Titre, nature et horaire…');
  const save = detail.getByRole('button', { name: 'Enregistrer' });
  await expect(save).toBeDisabled();
  await detail.getByLabel('Titre de la séance').fill('Assemblées de la mer');
  await detail.getByLabel('Début').fill('10 h 30');
  await detail.getByLabel('Fin', { exact: true }).fill('midi');
  await expect(detail.getByRole('status')).toContainText('Une heure s’écrit');
  await detail.getByLabel('Fin', { exact: true }).fill('9h30');
  await expect(detail.getByRole('status')).toHaveText('La fin doit suivre le début.');
  await expect(save).toBeDisabled();
  await detail.getByLabel('Fin', { exact: true }).fill('11:45');
  await save.click();
  await expect(detail.getByRole('heading', { level: 2 })).toContainText('Assemblées de la mer');
  await expect(detail).toContainText('10:30–11:45');
  await page.keyboard.press('Control+z');
  await expect(detail.getByRole('heading', { level: 2 })).not.toContainText('Assemblées de la mer');
  await expect(detail).not.toContainText('10:30');
});

test('what a person does in a session is said from her panel', async ({ page }) => {
  const frame = new Frame(page);
  await frame.find('guerra', /Isadora/);
  await frame.correct('Fonction dans une séance…');
  await frame.detail.getByRole('button', { name: /Ce que fait la personne/ }).click();
  await page.getByRole('option', { name: 'Anime' }).click();
  await frame.detail.getByRole('textbox', { name: /^Fonction/ }).fill('maire de Cherbourg-en-Cotentin');
  await frame.detail.getByRole('button', { name: 'Enregistrer' }).click();
  // The words are read again for whom she stands for.
  await expect(frame.detail.getByRole('button', { name: 'Ville de Cherbourg-en-Cotentin' })).toBeVisible();
  await frame.show('Corrections');
  await expect(new Corrections(page).decisions).toHaveText([/GUERRA.*: anime/]);
});

test('a form is left with Escape, and the hand is back at the menu that opened it', async ({ page }) => {
  const frame = new Frame(page);
  await frame.find('guerra', /Isadora/);
  const { detail } = frame;
  const name = detail.getByRole('textbox', { name: 'Nouveau nom' });
  await frame.correct('Renommer…');
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toHaveCount(0);
  await expect(detail.getByRole('button', { name: 'Corriger…' })).toBeFocused();
  await expect(detail.getByRole('heading', { level: 2 })).toContainText('GUERRA');
});
