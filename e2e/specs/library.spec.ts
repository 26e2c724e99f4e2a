import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible, OVER_THE_PAGE } from '../pages/accessible.ts';
import { JOURNEE, writeProgramme } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { Library } from '../pages/library.ts';
import { expect, lasting, test } from '../surface.ts';

lasting(
  'a document is renamed, removed and put back with its corrections, after a kill too',
  async ({ app }) => {
    const frame = new Frame(app.page);
    const library = new Library(app.page);
    await app.chooseFile(JOURNEE, () => frame.openButton.click());
    await expect(frame.kept).toContainText('2 séances');
    await frame.show('Documents');
    await expect(library.rows).toHaveCount(2);
    await expect(library.rows.nth(1)).toContainText('journee.txt');
    await expect(library.rows.nth(1)).toContainText('2 séances');
    await expect(library.rows.nth(1)).toContainText('À l’écran');

    await library.act(/bibliothèques/, 'Renommer…');
    await app.page.getByRole('dialog').getByRole('textbox').fill('Ma journée');
    await app.page.keyboard.press('Enter');
    await expect(library.rows.nth(1)).toContainText('Ma journée');
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Ma journée');

    await library.act('Ma journée', 'Retirer de la bibliothèque');
    await expect(library.rows).toHaveCount(1);
    await expect(frame.kept).toContainText('36 séances');

    const again = await app.restart('kill');
    await new Frame(again).show('Documents');
    const after = new Library(again);
    await again.getByRole('button', { name: 'Remettre « Ma journée »' }).click();
    await expect(after.rows).toHaveCount(2);
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Ma journée');
  },
);

test('a new state of an event asks one question, and replacing can be undone', async ({ app }, info) => {
  const frame = new Frame(app.page);
  const library = new Library(app.page);
  mkdirSync(info.outputPath(), { recursive: true });
  const [first, second] = ['ed1.txt', 'ed2.txt'].map(name => join(info.outputPath(), name));
  if (first === undefined || second === undefined) throw new Error('two files');
  writeProgramme(first, 'Journée des bibliothèques', 'Angers, 4 avril 2024', 'Atelier 1 : Lire');
  writeProgramme(second, 'Journée des bibliothèques', 'Angers, 4 avril 2024', 'Atelier 1 : Lire ensemble');
  await app.chooseFile(first, () => frame.openButton.click());
  await expect(frame.kept).toContainText('1 séance');
  await app.chooseFile(second, () => frame.openButton.click());
  const question = app.page.getByRole('alertdialog', { name: 'Remplacer ou ajouter ?' });
  await expect(question).toContainText('ed1.txt');
  await expectAccessible(app.page, OVER_THE_PAGE);
  await question.getByRole('button', { name: 'Remplacer l’ancienne version' }).click();
  await frame.show('Documents');
  await expect(library.rows).toHaveCount(2);
  await expect(library.rows.nth(1)).toContainText('ed2.txt');
  await library.act('Journée des bibliothèques', /^Revenir à la version d’avant \(ed1\.txt/);
  await expect(library.rows.nth(1)).toContainText('ed1.txt');
});

test('a file that is no programme says so', async ({ app }, info) => {
  const frame = new Frame(app.page);
  const file = info.outputPath('prog.html');
  writeFileSync(file, '<html><body><p>Bonjour à tous.</p></body></html>');
  await app.chooseFile(file, () => frame.openButton.click());
  await expect(frame.messages).toContainText('ni séance ni personne n’y a été reconnue');
});
