import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { copyText, JOURNEE, writeEmpty, writePicture, writeProgramme } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, lasting, test } from '../surface.ts';

lasting('other proceedings open beside the first, and are there after a kill', async ({ app }) => {
  const frame = new Frame(app.page);
  await app.chooseFile(JOURNEE, () => frame.openButton.click());
  await expect(frame.kept).toContainText('2 séances');
  await expect(frame.page.getByRole('heading', { level: 1 })).toContainText('bibliothèques');

  const again = new Frame(await app.restart('kill'));
  await expect(again.kept).toContainText('2 séances');
  await again.choose('Document', /Renouveler notre pacte social/);
  await expect(again.kept).toContainText('36 séances');
});

test('another event under the same file name is a second document, and the first stays', async ({
  app,
}, info) => {
  const frame = new Frame(app.page);
  const folders = ['one', 'two'].map(name => info.outputPath(name));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const [one = '', two = ''] = folders.map(folder => join(folder, 'programme.txt'));
  writeProgramme(one, 'Rencontres de la mobilité', 'Angers, 4 avril 2024', 'Atelier 1 : Se déplacer');
  writeProgramme(two, "Assises de l'eau", 'Limoges, 18 septembre 2025', 'Atelier 1 : Protéger les captages');
  await app.chooseFile(one, () => frame.openButton.click());
  await expect(frame.page.getByRole('heading', { level: 1 })).toContainText('mobilité');
  await app.chooseFile(two, () => frame.openButton.click());
  await expect(frame.page.getByRole('heading', { level: 1 })).toContainText('Assises');
  await frame.choose('Document', /Rencontres de la mobilité/);
  await expect(frame.page.getByRole('heading', { level: 1 })).toContainText('mobilité');
});

test('a file that is dropped on the window is opened', async ({ app }, info) => {
  const frame = new Frame(app.page);
  await app.dropFile(copyText(JOURNEE, info.outputPath('Été — journée.txt')));
  await expect(frame.kept).toContainText('2 séances');
});

lasting(
  'a picture named .txt, an empty file, one beyond the limit and a folder are refused, and nothing is lost',
  async ({ app }, info) => {
    const frame = new Frame(app.page);
    const before = await frame.kept.textContent();
    await app.chooseFile(writePicture(info.outputPath('photo.txt')), () => frame.openButton.click());
    await expect(frame.messages).toContainText('photo.txt n’est pas un texte');
    await app.chooseFile(writeEmpty(info.outputPath('vide.txt')), () => frame.openButton.click());
    await expect(frame.messages).toContainText('vide.txt est vide');
    // It is refused before it is read.
    const enormous = writeEmpty(info.outputPath('enorme.txt'));
    truncateSync(enormous, 65 * 1024 * 1024);
    await app.chooseFile(enormous, () => frame.openButton.click());
    await expect(frame.messages).toContainText('64 Mo');
    const folder = info.outputPath('dossier');
    mkdirSync(folder);
    await app.dropFile(folder);
    await expect(frame.messages).toContainText(/dossier/);
    await expect(frame.kept).toHaveText(before ?? '');
    await expect(frame.figure).toBeVisible();

    const again = new Frame(await app.restart('quit'));
    await expect(again.kept).toHaveText(before ?? '');
  },
);
