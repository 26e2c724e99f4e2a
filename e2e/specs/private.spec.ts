import { JOURNEE } from '../pages/files.ts';
import { Frame, SCREENS } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

/** Addresses of the page itself, on each surface; blobs and data stay in the page. */
const OWN =
  /^(http:\/\/127\.0\.0\.1:\d+\/|app:\/\/maillage\/|https:\/\/maillage\.app\.double\.invalid\/|blob:|data:)/;

test('no request leaves the machine, whatever is done', async ({ app, page, requests }) => {
  const frame = new Frame(page);
  for (const screen of SCREENS) await frame.show(screen);
  await app.chooseFile(JOURNEE, () => frame.openButton.click());
  await expect(frame.kept).toContainText('2 séances');
  await frame.show('Réseau');
  await app.saveAs(() => frame.takeAway(/PNG/));
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter(url => !OWN.test(url))).toEqual([]);
});
