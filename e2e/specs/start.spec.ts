import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

const SAMPLE = /actes-rouen.*\.txt/;
const WORKER = /ingest\.worker/;

test('the first start reads the bundled proceedings and draws their network', async ({ page, requests }) => {
  const frame = new Frame(page);
  await expect(page).toHaveTitle(/^Réseau – Renouveler notre pacte social/);
  await expect(frame.kept).toContainText('36 séances');
  await expect(frame.figure).toBeVisible();
  expect(await frame.marks.count()).toBeGreaterThan(36);
  expect(requests.filter(url => SAMPLE.test(url))).toHaveLength(1);
});

test('the second start reads nothing again and shows the same', async ({ app, requests }) => {
  const first = await new Frame(app.page).kept.textContent();
  requests.length = 0;
  const page = await app.restart('quit');
  await expect(new Frame(page).kept).toHaveText(first ?? '');
  await expect(new Frame(page).figure).toBeVisible();
  expect(requests.filter(url => SAMPLE.test(url) || WORKER.test(url))).toEqual([]);
});

test('what was read is there after the application was killed', async ({ app }) => {
  const first = await new Frame(app.page).kept.textContent();
  const page = await app.restart('kill');
  await expect(new Frame(page).kept).toHaveText(first ?? '');
});

test('every state has an address, which the next start shows again', async ({ app }) => {
  const frame = new Frame(app.page);
  await frame.show('Chronologie');
  await expect(app.page).toHaveURL(/#\/chronologie/);
  await app.page.goBack();
  await expect(app.page).toHaveURL(/#\/reseau|\/$|index\.html$/);
  await expect(frame.figure).toHaveAttribute('aria-label', /Organisations et séances/);
});
