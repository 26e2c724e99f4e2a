import { writeFileSync } from 'node:fs';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

const THEMES = 4;
const WORKSHOPS = 240;
const SPEAKERS = 4;

/** A family name of its own for each number, in letters only. */
function family(number: number): string {
  const letters = 'ABCDEFGHIJKLMNOPRSTUV';
  const at = (step: number) => letters[Math.floor(number / step) % letters.length] ?? 'A';
  return `${at(1)}${at(21).toLowerCase()}OL${at(441)}IN${at(1)}`.toUpperCase();
}

/** Proceedings with some thousand people. */
function writeCrowd(file: string): string {
  const perTheme = WORKSHOPS / THEMES;
  const themes = Array.from({ length: THEMES }, (_, t) => t);
  const workshops = (t: number) => Array.from({ length: perTheme }, (_, w) => t * perTheme + w);
  const lines = ['Actes du colloque de la foule', '', 'Table des matières', ''];
  for (const t of themes) {
    lines.push(`Thème ${t + 1} Les mots de la partie ${t + 1}.....${t + 1}`);
    for (const w of workshops(t)) lines.push(`Atelier ${w + 1} Parler du sujet ${w + 1}.....${w + 1}`);
  }
  for (const t of themes) {
    lines.push('', `Thème ${t + 1} Les mots de la partie ${t + 1}`);
    for (const w of workshops(t)) {
      lines.push('', `Atelier ${w + 1} Parler du sujet ${w + 1}`);
      for (let s = 0; s < SPEAKERS; s += 1) lines.push(`Jeanne ${family(w * SPEAKERS + s)}, maire de Rouen`);
      lines.push('', `On parle ici du sujet ${w + 1}, et on en reparlera.`);
    }
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

test('a large network is pointed at, walked and chosen from as a small one is', async ({ app }, info) => {
  const frame = new Frame(app.page);
  const { page } = app;
  await app.chooseFile(writeCrowd(info.outputPath('foule.txt')), () => frame.openButton.click());
  await expect(frame.kept).toContainText(`${WORKSHOPS} séances`, { timeout: 60_000 });
  // One body in each session, and four people: the first picture is of the people.
  await expect(page.getByRole('button', { name: 'Personnes' })).toHaveAttribute('aria-pressed', 'true');
  const canvas = frame.figure.locator('canvas');
  await expect(canvas).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

  await frame.figure.focus();
  await page.keyboard.press('Home');
  const stand = frame.figure.getByRole('img');
  await expect(stand).toBeFocused();
  const first = await stand.getAttribute('aria-label');
  await page.keyboard.press('PageDown');
  await expect(stand).not.toHaveAttribute('aria-label', first ?? '');
  const chosen = (await stand.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await expect(frame.detail.getByRole('heading').first()).toHaveText(chosen.split(',')[0] ?? '');

  await page.keyboard.press('Escape');
  await expect(frame.detail.getByRole('heading').first()).toHaveText('Ce réseau');
  const before = await canvas.screenshot();
  await page.getByRole('button', { name: 'Rapprocher' }).click();
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
});
