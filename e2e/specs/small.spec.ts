import { fileURLToPath } from 'node:url';
import { Frame, SCREENS } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

const text = (name: string) => fileURLToPath(new URL(`../texts/${name}`, import.meta.url));

/** Three sessions in French, three in English without a territory or a year, two in a language that is read in part. */
const SMALL = [
  ['bocage.txt', 'bocage'],
  ['rivers.md', 'Riverside'],
  ['gewaesser.md', 'Sommerschule'],
] as const;

test('every screen has something to say of a small programme', async ({ app, page }) => {
  const frame = new Frame(page);
  for (const [name, title] of SMALL)
    await test.step(name, async () => {
      await app.chooseFile(text(name), () => frame.openButton.click());
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      await expect(frame.kept).toContainText(/^[23] séances/u);
      for (const screen of SCREENS) {
        await frame.show(screen);
        await expect(frame.main).not.toContainText('Cet écran s’est arrêté');
        await expect(frame.main).toContainText(/\p{L}/u);
      }
    });
});

test('a programme of one region is framed, and what holds no territory compares its sessions', async ({
  app,
  page,
}) => {
  const frame = new Frame(page);
  await frame.show('Territoires');
  await expect(frame.figure).toContainText('Outre-mer, non cités');
  await app.chooseFile(text('bocage.txt'), () => frame.openButton.click());
  await expect(frame.figure).toContainText('Calvados');
  await expect(frame.figure).not.toContainText('Outre-mer, non cités');
  await app.chooseFile(text('rivers.md'), () => frame.openButton.click());
  await expect(frame.kept).toContainText('3 séances · 4 personnes');
  await frame.show('Comparaison');
  await expect(page.getByRole('radio', { name: 'Séances' })).toBeChecked();
  await expect(frame.detail).toContainText('Mapping floods');
  await page.getByRole('button', { name: /^Comparer Paying attention/u }).click();
  await expect(frame.figure).toContainText('Rivers Trust');
});
