import type { Page } from '@playwright/test';
import { Frame } from '../pages/frame.ts';
import { expect, lasting, PAGE, test } from '../surface.ts';

const SAMPLE = /actes-rouen.*\.(?:txt|json)/;
const WORKER = /ingest\.worker/;

/** The rows of a table of the page's base. */
function rowsOf(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(async name => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const db = await answer(indexedDB.open('maillage'));
    const rows: unknown[] = await answer(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows;
  }, table);
}

/** Makes the stored documents those of a reader older than any. */
function makeOld(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('maillage');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const change = asked.result.transaction('documents', 'readwrite');
          const rows = change.objectStore('documents').openCursor();
          rows.onsuccess = () => {
            const row = rows.result;
            if (row === null) return;
            row.update({ ...row.value, readerVersion: 0 });
            row.continue();
          };
          change.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
  );
}

lasting(
  'the first start reads the bundled proceedings and draws their network; a second, and one after a kill, read nothing again and show the same',
  async ({ app, page, requests }) => {
    const frame = new Frame(page);
    await expect(page).toHaveTitle(/^Réseau – Renouveler notre pacte social/);
    await expect(frame.kept).toContainText('36 séances');
    await expect(frame.figure).toBeVisible();
    await expect.poll(() => frame.marks.count()).toBeGreaterThan(36);
    expect(requests.filter(url => SAMPLE.test(url))).toHaveLength(1);
    const first = await frame.kept.textContent();
    await expect.poll(() => rowsOf(page, 'meta')).toHaveLength(1);

    for (const how of ['quit', 'kill'] as const) {
      requests.length = 0;
      const again = new Frame(await app.restart(how));
      await expect(again.kept).toHaveText(first ?? '');
      await expect(again.figure).toBeVisible();
      expect(requests.filter(url => SAMPLE.test(url) || WORKER.test(url))).toEqual([]);
    }
  },
);

test('every state has an address, which the next start shows again', async ({ app }) => {
  const frame = new Frame(app.page);
  await frame.show('Chronologie');
  await expect(app.page).toHaveURL(/#\/chronologie/);
  await app.page.goBack();
  await expect(app.page).toHaveURL(/#\/reseau|\/$|index\.html$/);
  await expect(frame.figure).toHaveAttribute('aria-label', /relie huit séances/);
});

test('what the build has read is what the page reads by itself', PAGE, async ({ page, requests }) => {
  await expect.poll(() => rowsOf(page, 'meta')).toHaveLength(1);
  expect(requests.filter(url => WORKER.test(url))).toEqual([]);
  const [built, text] = [await rowsOf(page, 'readings'), await rowsOf(page, 'texts')];
  await makeOld(page);
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  expect(requests.filter(url => WORKER.test(url))).toHaveLength(1);
  const read = await rowsOf(page, 'readings');
  expect(JSON.stringify(read)).toBe(JSON.stringify(built));
  expect(await rowsOf(page, 'texts')).toEqual(text);
});
