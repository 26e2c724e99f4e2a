import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Frame, SCREENS } from '../pages/frame.ts';
import { SourceText } from '../pages/source-text.ts';
import { Views } from '../pages/views.ts';
import { expect, test } from '../surface.ts';

/** Violations in words that a person can act on. */
async function violations(page: Page, ...exempt: readonly string[]): Promise<string[]> {
  // Legacy mode: the other opens a page of its own, which Electron does not allow.
  const axe = new AxeBuilder({ page }).setLegacyMode().disableRules([...exempt]);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}

for (const look of ['Claire', 'Sombre', 'Contrastée'])
  test(`no screen breaks a rule of accessibility, ${look.toLowerCase()}`, async ({ page }) => {
    const frame = new Frame(page);
    await frame.choose('Apparence', look);
    for (const screen of SCREENS) {
      await frame.show(screen);
      expect(await violations(page), screen).toEqual([]);
    }
  });

test('neither does the detail of a person, a search, or a message', async ({ app, page }) => {
  const frame = new Frame(page);
  await frame.find('bobel', /BOBEL/i);
  await app.saveAs(() => frame.takeAway(/JSON/));
  await expect(frame.messages).not.toBeEmpty();
  expect(await violations(page), 'detail and message').toEqual([]);
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await page.getByRole('searchbox').fill('ville');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  // Results are walked, and scrolled, with the arrows while the focus stays in the field (aria-activedescendant).
  expect(await violations(page, 'scrollable-region-focusable'), 'search').toEqual([]);
});

test('neither does a filter that is edited, a saved view, or a presentation', async ({ page }) => {
  const frame = new Frame(page);
  const views = new Views(page);
  await page.getByRole('button', { name: /^Thème 2/ }).click();
  await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
  await page.getByRole('menuitem', { name: 'Territoire', exact: true }).click();
  await page.getByRole('option', { name: /^Normandie/ }).click();
  // The list is walked, and scrolled, with the arrows while the focus stays in the field (aria-activedescendant).
  expect(await violations(page, 'scrollable-region-focusable'), 'filter').toEqual([]);
  await page.keyboard.press('Escape');
  await views.save('Une vue');
  await frame.show('Vues');
  await expect(views.rows).toHaveCount(1);
  expect(await violations(page), 'views').toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Présenter' }).click();
  await expect(page.getByRole('toolbar', { name: 'Présentation' })).toBeVisible();
  expect(await violations(page), 'presentation').toEqual([]);
});

test('nor what is asked of the network', async ({ page }) => {
  const frame = new Frame(page);
  const link = 'organisation:metropole-rouen-normandie|session:A12|present';
  const people = 'choix=person:isadora-guerra&choix=person:patrick-norynberg';
  const path = 'chemin=person:isadora-guerra&chemin=person:patrick-norynberg';
  for (const [asked, card] of [
    [`lien=${link}`, 'Dit dans 2 passages'],
    [`montrer=person,session&${people}`, '2 nœuds choisis'],
    [`montrer=person,session&${path}`, 'De Isadora GUERRA à Patrick NORYNBERG'],
    ['relier=person:session:count&couleur=community&contour=community', 'Communautés'],
    ['montrer=person,session&autour=person:isadora-guerra&pas=2', 'Tout le réseau'],
  ] as const) {
    await page.evaluate(hash => {
      window.location.hash = hash;
    }, `#/reseau?${asked}`);
    await expect(frame.detail).toContainText(card);
    expect(await violations(page), asked).toEqual([]);
  }
  await page.getByRole('button', { name: /^Affiner/ }).click();
  await expect(page.getByRole('dialog', { name: 'Affiner' })).toBeVisible();
  // A panel lies over the page, beside its landmarks; it is a dialog with a name.
  expect(await violations(page, 'region'), 'refine').toEqual([]);
});

test('neither do the bar of corrections, its questions, or a journal', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Source');
  const source = new SourceText(page);
  await source.correctFound('Rennes métropole');
  expect(await violations(page), 'bar').toEqual([]);
  await source.say('Même que…');
  expect(await violations(page, 'scrollable-region-focusable'), 'same as').toEqual([]);
  await page.getByRole('button', { name: 'Abandonner' }).click();
  await source.correctFound('captation');
  await source.say('C’est un territoire');
  expect(await violations(page), 'territory').toEqual([]);
  await page.getByRole('button', { name: 'Un territoire sans code officiel' }).click();
  await expect(frame.detail.getByRole('heading', { level: 2 })).toHaveText('captation');
  await frame.correct('Placer sur la carte…');
  expect(await violations(page), 'place').toEqual([]);
  await frame.show('Corrections');
  expect(await violations(page), 'journal').toEqual([]);
});
