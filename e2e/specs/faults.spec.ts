import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { JOURNEE } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

/** What breaks under a page that holds somebody's only copy. After each fault what was saved is there, and the page says what happened. */

const KILLS = 12;
// A page that is killed, or told that there is no room, says so on the console.
test.use({ tolerates: /crash|Quota|no room|Failed to load resource/i });

interface Stored {
  readonly documents: readonly string[];
  readonly texts: readonly string[];
  readonly readings: readonly string[];
  readonly decisions: number;
  readonly version: number;
}

/** What the base holds, read past the application. */
function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('maillage'));
    const keys = async (name: string) =>
      (await done(db.transaction(name).objectStore(name).getAllKeys())).map(String).sort();
    const [documents, texts, readings, journal] = await Promise.all(
      ['documents', 'texts', 'readings', 'journal'].map(keys),
    );
    const { version } = db;
    db.close();
    return {
      documents: documents ?? [],
      texts: texts ?? [],
      readings: readings ?? [],
      decisions: journal?.length ?? 0,
      version,
    };
  });
}

async function begin(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  return page;
}

async function give(page: Page, name: string, text: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await new Frame(page).openButton.click();
  await (await asked).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function decide(page: Page): Promise<void> {
  const frame = new Frame(page);
  await frame.find('guerra', /Isadora/);
  await frame.correct('Renommer…');
  await frame.detail.getByRole('textbox').fill('Isadora GUERRERO');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await storedIn(page)).decisions).toBe(1);
}

test(`an import that is killed at ${KILLS} moments is there whole or not at all, and takes nothing with it`, async ({
  page,
}) => {
  // A dozen starts and imports, one after the other, also on a machine that is busy with other things.
  test.setTimeout(900_000);
  await decide(page);
  const context = page.context();
  const address = page.url();
  const text = readFileSync(JOURNEE, 'utf8');
  // How long an import takes here; the moments are spread over that.
  const began = Date.now();
  await give(page, 'mesure.txt', `${text}\nmesure\n`);
  await expect.poll(async () => (await storedIn(page)).documents.length).toBe(2);
  const whole = Date.now() - began;
  await page.close();

  let before = 2;
  for (let moment = 0; moment < KILLS; moment += 1) {
    const victim = await begin(context, address);
    await give(victim, `essai-${moment}.txt`, `${text}\nessai ${moment}\n`);
    const devtools = await context.newCDPSession(victim);
    const wait = (whole * moment) / KILLS;
    await victim.evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), wait);
    const crashed = victim.waitForEvent('crash');
    devtools.send('Page.crash').catch((cause: Error) => cause.message);
    await crashed;
    await victim.close();

    const witness = await context.newPage();
    await witness.goto(address.replace(/#.*/, 'icon.svg'));
    const stored = await storedIn(witness);
    await witness.close();
    expect([before, before + 1]).toContain(stored.documents.length);
    expect([stored.texts, stored.readings]).toEqual([stored.documents, stored.documents]);
    expect(stored.decisions).toBe(1);
    before = stored.documents.length;
  }
  const after = await begin(context, address);
  await expect(new Frame(after).messages).toBeEmpty();
  await new Frame(after).find('guerrero', /Isadora GUERRERO/);
});

test('a base of a later version is left alone, and the page says what to do', async ({ page }) => {
  await decide(page);
  const address = page.url();
  const context = page.context();
  await page.goto(address.replace(/#.*/, 'icon.svg'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('maillage', 9990);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
  );
  const again = await begin(context, address);
  await expect(again.getByRole('main')).toContainText('une version plus récente de Maillage');
  await expect(again.getByRole('main')).toContainText('mettez Maillage à jour');
  await page.bringToFront();
  expect(await storedIn(page)).toMatchObject({ version: 9990, decisions: 1 });
});

test('an upgrade that another window holds back is told, and goes on when that is closed', async ({
  page,
}) => {
  const context = page.context();
  const address = page.url();
  // A base of before the first version, held by a page that does not listen.
  await page.goto(address.replace(/#.*/, 'icon.svg'));
  await page.evaluate(async () => {
    const done = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await new Promise(resolve => {
      indexedDB.deleteDatabase('maillage').onsuccess = resolve;
    });
    localStorage.clear();
    Object.assign(globalThis, { held: await done(indexedDB.open('maillage', 1)) });
  });
  const upgrading = await context.newPage();
  await upgrading.goto(address);
  const frame = new Frame(upgrading);
  await expect(frame.messages).toContainText('fermez-la');
  await page.close();
  await expect(frame.kept).toContainText('36 séances');
});

test('a decision for which there is no room is told, and is made once there is', async ({ page }) => {
  await decide(page);
  const before = await storedIn(page);
  // Chromium limits other stores on request, and this one by the disk alone.
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const { add, put } = prototype;
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(prototype, { add: refuse, put: refuse });
    Object.assign(globalThis, { makeRoom: () => Object.assign(prototype, { add, put }) });
  });
  const frame = new Frame(page);
  await frame.correct('Renommer…');
  await frame.detail.getByRole('textbox').fill('Isadora GUERRA');
  await page.keyboard.press('Enter');
  await expect(frame.messages).toContainText(/Le disque est plein.: rien n’a été enregistré/);
  expect(await storedIn(page)).toEqual(before);
  await page.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'makeRoom'), undefined, []));
  await page.reload();
  await frame.find('guerrero', /Isadora GUERRERO/);
});

/** Takes what was read out of the base, and leaves the rest. */
function damage(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('maillage');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const transaction = db.transaction(['readings'], 'readwrite');
          transaction.objectStore('readings').clear();
          transaction.oncomplete = () => resolve(db.close());
        };
      }),
  );
}

test('of the bundled proceedings, what is missing is read again, and the decisions hold', async ({
  page,
}) => {
  const frame = new Frame(page);
  await decide(page);
  await damage(page);
  await page.reload();
  await expect(frame.messages).toContainText('elle a été lue de nouveau');
  await frame.find('guerrero', /Isadora GUERRERO/);
});

test('a document that lacks a part says which file brings it back', async ({ page }) => {
  const frame = new Frame(page);
  const text = readFileSync(JOURNEE, 'utf8');
  await give(page, 'journee.txt', text);
  await expect(frame.kept).toContainText('2 séances');
  await damage(page);
  await page.reload();
  await expect(frame.main).toContainText('ouvrez de nouveau le fichier journee.txt');
  await give(page, 'journee.txt', text);
  await expect(frame.kept).toContainText('2 séances');
  expect((await storedIn(page)).documents).toHaveLength(2);
});

test('a program that does not come leaves a sentence, and no white page', async ({ page }) => {
  await page.route(/\.js$/, route => route.abort());
  await page.reload();
  await expect(page.getByText('Maillage n’a pas pu démarrer', { exact: false })).toBeVisible();
  await expect(page.getByText('Maillage could not start', { exact: false })).toBeVisible();
});
