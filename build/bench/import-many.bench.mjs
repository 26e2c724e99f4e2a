/**
 * Fifty and two hundred copies of the proceedings with altered names through the import sheet: processor's time of the page
 * and its worker, what the page holds afterwards, the longest task of its main thread, the first picture, the search.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alteredCopies } from './altered-copies.mjs';
import { openBrowser } from './page.mjs';
import { heapIn, processTime, watchTasks } from './page-tasks.mjs';
import { measured, promise } from './promise.mjs';

const [FEW, MANY] = [50, 200];
/** Four times as many files take this many times as long, and a tenth of it for chance. */
const LINEAR = (MANY / FEW) * 1.1;
/** Memory with two hundred documents against one. */
const HELD = 2.5;
/** Milliseconds. */
const FROZEN = 200;
const PICTURE = 2000;
const SEARCH = 50;
/** By its place: to find it by its role Playwright reads the names of all that hundreds of cards hold, in the page's own thread. */
const KEEP = '.import-answers > button:first-child:enabled';
const SHEET = '.import-box';
const DONE = /documents sont importés/;

const folder = mkdtempSync(join(tmpdir(), 'maillage-copies-'));
const paths = writeCopies();
const { newProfile, start, close: closeBrowser } = await openBrowser();
const few = await importCopies(FEW);
const many = await importCopies(MANY);

const given = (name, value, more = {}) => measured(name, () => value, { times: 1, ...more });
const imported = [few, many].map(({ count, processor }) =>
  given(`import of ${count}, processor's time`, processor),
);
const held = [
  given('memory with one document (kB)', many.before / 1024),
  given(`memory with ${MANY} documents (kB)`, many.after / 1024),
];
const parts = ['looking', 'storing', 'showing', 'picture'];

export const cases = [
  ...imported,
  ...parts.map(part =>
    given(`longest task of the page while ${part}`, many.tasks.get(part)?.[0] ?? 0, { limit: FROZEN }),
  ),
  given('first picture after the import', many.picture, { limit: PICTURE }),
  given('search, longest task of a letter', many.tasks.get('search')?.[0] ?? 0, { limit: SEARCH }),
  ...held,
];

export async function close() {
  promise(imported[0], imported[1], LINEAR);
  promise(held[0], held[1], HELD);
  await closeBrowser();
  rmSync(folder, { recursive: true });
}

/** Imports so many copies in a profile without a past; milliseconds, bytes, and tasks by what was done meanwhile. */
async function importCopies(count) {
  const profile = await newProfile();
  const { page } = await start(profile);
  const cdp = await profile.newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('Performance.enable');
  const go = name => page.getByRole('navigation').first().getByText(name, { exact: true }).click();
  await go('Documents');
  const before = await heapIn(cdp);
  const watched = await watchTasks(page);
  const began = await processTime(cdp);
  await watched.enter('looking');
  await chooseFiles(page, count);
  const keep = page.locator(KEEP);
  await keep.waitFor();
  await watched.enter('storing');
  await keep.click();
  await page.locator(SHEET).waitFor({ state: 'hidden' });
  const processor = (await processTime(cdp)) - began;
  await watched.enter('showing');
  await page.getByText(DONE).first().waitFor();
  await watched.enter('picture');
  const asked = performance.now();
  await go('Réseau');
  await page.locator('.scene [data-key]').first().waitFor();
  const picture = performance.now() - asked;
  await page.keyboard.press('Control+k');
  const found = page.getByRole('dialog');
  const box = found.getByRole('searchbox');
  await box.waitFor();
  await watched.enter('search');
  for (const typed of ['atelier', 'de la']) {
    await box.fill('');
    for (const letter of typed) await box.press(letter === ' ' ? 'Space' : letter);
  }
  await found.getByRole('menuitem').first().waitFor();
  const tasks = await watched.end();
  await page.keyboard.press('Escape');
  await go('Documents');
  const after = await heapIn(cdp);
  await profile.close();
  return { count, before, after, processor, picture, tasks };
}

/** Chooses the copies as one would choose so many files. */
async function chooseFiles(page, count) {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Importer des fichiers/ }).click();
  await (await chosen).setFiles(paths.slice(0, count));
}

/** Files on the disk: what a test hands over by itself would be unpacked in the page. */
function writeCopies() {
  return alteredCopies(MANY).map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
