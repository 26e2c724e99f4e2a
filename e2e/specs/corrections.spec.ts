import { readFileSync, writeFileSync } from 'node:fs';
import { Corrections } from '../pages/corrections.ts';
import { writePicture } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, lasting, PAGE, test } from '../surface.ts';

test('the queue is gone through with the keyboard: accept, choose, skip, undo', PAGE, async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Corrections');
  const corrections = new Corrections(page);
  const count = await corrections.begin();
  expect(count).toBeGreaterThan(3);
  const first = await corrections.cases.first().textContent();

  await page.keyboard.press('s');
  await expect(corrections.cases.last()).toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  await corrections.expectCounts(count - 1, 1);
  await page.keyboard.press('2');
  await corrections.expectCounts(count - 2, 2);

  // The same key takes back looks and decisions, the last first.
  await page.keyboard.press('Control+z');
  await corrections.expectCounts(count - 1, 1);
  await page.keyboard.press('Control+z');
  await corrections.expectCounts(count, 0);
  await page.keyboard.press('Control+Shift+z');
  await corrections.expectCounts(count - 1, 1);
});

lasting('a merge changes the network, and survives a kill', async ({ app }) => {
  const frame = new Frame(app.page);
  const organisations = async (of: Frame) =>
    Number(/(\d+) organisations/.exec((await of.kept.textContent()) ?? '')?.[1]);
  const [before, marks] = [await organisations(frame), await frame.marks.count()];
  await frame.find('kintsu', /KINTSU/);
  await frame.correct('Fusionner avec…');
  await frame.page.keyboard.type('abeille');
  await frame.detail.getByRole('option').first().click();
  await expect.poll(() => organisations(frame)).toBe(before - 1);
  // What was found is looked at closely: beyond the view nothing is drawn.
  await frame.page.getByRole('button', { name: 'Voir tout' }).click();
  await expect.poll(() => frame.marks.count()).toBe(marks - 1);

  const again = new Frame(await app.restart('kill'));
  expect(await organisations(again)).toBe(before - 1);
  await expect.poll(() => again.marks.count()).toBe(marks - 1);
  await again.page.keyboard.press('Control+z');
  await expect.poll(() => organisations(again)).toBe(before);
});

test('the journal travels as a file that a person can read, and a broken one changes nothing', async ({
  app,
}, info) => {
  const frame = new Frame(app.page);
  await frame.show('Corrections');
  const corrections = new Corrections(app.page);
  const count = await corrections.begin();
  await app.page.keyboard.press('Enter');
  await corrections.expectCounts(count - 1, 1);

  const saved = await app.saveAs(() => corrections.press('Enregistrer le journal'));
  const journal = JSON.parse(readFileSync(saved, 'utf8'));
  expect(journal).toMatchObject({ format: 'maillage-journal', decisions: [{ op: expect.any(String) }] });
  await corrections.press('Annuler la dernière décision');
  await corrections.expectCounts(count, 0);

  const refuse = async (file: string, message: string) => {
    await app.chooseFile(file, () => corrections.press('Reprendre un journal…'));
    await expect(frame.messages).toContainText(message);
    await corrections.expectCounts(count, 0);
    await frame.messages.getByRole('button', { name: 'Fermer ce message' }).last().click();
  };
  await refuse(writePicture(info.outputPath('photo.json')), 'photo.json n’est pas un journal lisible');
  const spoilt = info.outputPath('abime.json');
  writeFileSync(spoilt, readFileSync(saved, 'utf8').replace('"op"', '"ops"'));
  await refuse(spoilt, 'contient une décision illisible');

  await app.chooseFile(saved, () => corrections.press('Reprendre un journal…'));
  await corrections.expectCounts(count - 1, 1);
});
