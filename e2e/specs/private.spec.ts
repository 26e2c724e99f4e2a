import { JOURNEE } from '../pages/files.ts';
import { Frame, SCREENS } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

// Every test fails of a request that would leave the machine (surface.ts); this one goes through all screens for it.
test('no request leaves the machine, whatever is done', async ({ app, page, requests, elsewhere }) => {
  const frame = new Frame(page);
  for (const screen of SCREENS) await frame.show(screen);
  await app.chooseFile(JOURNEE, () => frame.openButton.click());
  await expect(frame.kept).toContainText('2 séances');
  await frame.show('Réseau');
  await app.saveAs(() => frame.takeAway(/PNG/));
  expect(requests.length).toBeGreaterThan(3);
  expect(elsewhere).toEqual([]);
});
