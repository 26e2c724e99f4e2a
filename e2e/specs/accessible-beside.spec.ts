import { expectAccessible, OVER_THE_PAGE, WALKED_FROM_FIELD } from '../pages/accessible.ts';
import { Frame } from '../pages/frame.ts';
import { SourceText } from '../pages/source-text.ts';
import { Views } from '../pages/views.ts';
import { expect, test } from '../surface.ts';

test('the detail of a person, a message, a search and a filter that is edited break no rule of accessibility', async ({
  app,
  page,
}) => {
  const frame = new Frame(page);
  await frame.find('bobel', /BOBEL/i);
  await app.saveAs(() => frame.takeAway(/JSON/));
  await expect(frame.messages).not.toBeEmpty();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Rechercher' }).click();
  await page.getByRole('searchbox').fill('ville');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expectAccessible(page, WALKED_FROM_FIELD);
  // The first empties the field, the second leaves.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: /^Thème 2/ }).click();
  await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
  await page.getByRole('menuitem', { name: 'Territoire', exact: true }).click();
  await page.getByRole('option', { name: /^Normandie/ }).click();
  await expectAccessible(page, WALKED_FROM_FIELD);
});

test('neither does a saved view, or a presentation', async ({ page }) => {
  const frame = new Frame(page);
  const views = new Views(page);
  await views.save('Une vue');
  await frame.show('Vues');
  await expect(views.rows).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Présenter' }).click();
  await expect(page.getByRole('toolbar', { name: 'Présentation' })).toBeVisible();
  await expectAccessible(page);
});

const PEOPLE = 'choix=person:isadora-guerra&choix=person:patrick-norynberg';
const PATH = 'chemin=person:isadora-guerra&chemin=person:patrick-norynberg';
const ASKED = [
  ['a line', 'lien=organisation:metropole-rouen-normandie|session:A12|present', 'Dit dans 2 passages'],
  ['several nodes', `montrer=person,session&${PEOPLE}`, '2 nœuds choisis'],
  ['a path', `montrer=person,session&${PATH}`, 'D’Isadora GUERRA à Patrick NORYNBERG'],
  ['communities', 'relier=person:session:count&couleur=community&contour=community', 'Communautés'],
  ['a neighbourhood', 'montrer=person,session&autour=person:isadora-guerra&pas=2', 'Tout le réseau'],
] as const;

test('neither does the network whatever is asked of it, or the panel that refines it', async ({ page }) => {
  const { detail } = new Frame(page);
  for (const [what, address, card] of ASKED)
    await test.step(what, async () => {
      await page.evaluate(hash => {
        window.location.hash = hash;
      }, `#/reseau?${address}`);
      await expect(detail).toContainText(card);
      await expectAccessible(page);
    });
  await page.getByRole('button', { name: /^Affiner/ }).click();
  await expect(page.getByRole('dialog', { name: 'Affiner' })).toBeVisible();
  await expectAccessible(page, OVER_THE_PAGE);
});

test('neither do the bar of corrections and its question', async ({ page }) => {
  await new Frame(page).show('Source');
  const source = new SourceText(page);
  await source.correctFound('Rennes métropole');
  await expectAccessible(page);
  await source.say('Même que…');
  await expectAccessible(page, WALKED_FROM_FIELD);
});

test('neither does a territory that is made and placed, or the journal that tells it', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Source');
  const source = new SourceText(page);
  await source.correctFound('captation');
  await source.say('C’est un territoire');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Un territoire sans code officiel' }).click();
  await expect(frame.detail.getByRole('heading', { level: 2 })).toHaveText('captation');
  await frame.correct('Placer sur la carte…');
  await expectAccessible(page);
  await frame.show('Corrections');
  await expectAccessible(page);
});
