/**
 * The window while files are written: the longest task of the page, by its own processor's time. A crowd of 400 in the network (1,400
 * marks and more) in each format, and the proceedings' own saved views, one of every kind of screen, as one deck.
 */
import { openCrowd } from './crowd-dataset.mjs';
import { openBrowser } from './page.mjs';
import { longestTask } from './thread-time.mjs';

const SIZE = 400;
const KINDS = '#/reseau?montrer=organisation,session,person';
const LONGEST = 50;
const TIMES = 5;
const FORMATS = ['SVG', 'PNG', 'PDF', 'PPTX', 'GEXF', 'GraphML', 'Neo4j', 'JSON'];
const SCREENS = [
  'Réseau',
  'Chronologie',
  'Mots',
  'Territoires',
  'Flux',
  'Comparaison',
  'Séances',
  'Corrections',
];

const { newProfile, address, close: closeBrowser } = await openBrowser();
const crowd = await crowded();
const deck = await withViews();

export const cases = [
  ...FORMATS.map(format => caseOf(`network of ${SIZE} as ${format}`, () => written(crowd, format))),
  ...['PPTX', 'PDF'].map(format =>
    caseOf(`${SCREENS.length} views as ${format}`, () => deckWritten(deck, format)),
  ),
];

export const close = closeBrowser;

function caseOf(name, run) {
  return { name, run, times: TIMES, limit: LONGEST };
}

async function opened() {
  const context = await newProfile();
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await page.waitForSelector('html[data-ready=true]');
  return page;
}

async function crowded() {
  const page = await opened();
  await openCrowd(page, SIZE, `${address}${KINDS}`);
  await page.waitForSelector('html[data-ready=true]');
  return page;
}

async function withViews() {
  const page = await opened();
  for (const screen of SCREENS) {
    await page.getByRole('navigation').getByRole('link', { name: screen }).click();
    if (screen === 'Comparaison')
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Comparer .+ et /u })
        .click();
    await page.getByRole('banner').getByRole('button', { name: 'Enregistrer la vue' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.getByRole('navigation').getByRole('link', { name: 'Vues' }).click();
  return page;
}

async function written(page, format) {
  await page.getByRole('main').getByRole('button', { name: 'Exporter' }).click();
  const item = page.getByRole('menuitem', { name: format });
  await item.waitFor();
  return longestTask(page, () => downloaded(page, item));
}

async function deckWritten(page, format) {
  await page.getByRole('button', { name: 'Exporter les vues…' }).click();
  await page.getByRole('radio', { name: format }).check({ force: true });
  const save = page.getByRole('button', { name: 'Enregistrer…' });
  return longestTask(page, () => downloaded(page, save));
}

async function downloaded(page, button) {
  const download = page.waitForEvent('download');
  await button.click();
  await (await download).path();
}
