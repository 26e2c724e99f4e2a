import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible, OVER_THE_PAGE } from '../pages/accessible.ts';
import { JOURNEE, writeProgramme } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { Library } from '../pages/library.ts';
import { expect, lasting, PAGE, test } from '../surface.ts';

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

test(
  'a new state of an event asks one question, and replacing can be undone',
  PAGE,
  async ({ app }, info) => {
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
  },
);

test(
  'a file that is no programme says so before it is kept, and leaves and comes back',
  PAGE,
  async ({ app }, info) => {
    const { page } = app;
    const frame = new Frame(app.page);
    const file = info.outputPath('prog.html');
    writeFileSync(file, '<html><body><p>Bonjour à tous.</p></body></html>');
    await app.chooseFile(file, () => frame.openButton.click());
    const read = page.getByRole('dialog', { name: 'Ce qui a été lu dans prog.html' });
    await expect(read).toContainText('ce n’est peut-être pas un programme');
    await expect(read).toContainText('Aucun intervenant n’est reconnu.');
    await expectAccessible(page, OVER_THE_PAGE);
    await read.getByRole('button', { name: 'Annuler' }).click();
    await expect(frame.kept).toContainText('36 séances');
    await app.chooseFile(file, () => frame.openButton.click());
    await read.getByRole('button', { name: 'Importer', exact: true }).click();
    // No choice is blamed for it.
    await expect(frame.main).toContainText('Ni séance, ni personne, ni organisation n’a été reconnue');
    await frame.main.getByRole('button', { name: 'Lire le texte' }).click();
    await expect(frame.main).toContainText('Bonjour à tous.');
    await frame.show('Documents');
    await new Library(page).act(/Bonjour/, 'Retirer de la bibliothèque');
    await expect(frame.kept).toContainText('36 séances');
    // Only then can it be taken back.
    await expect(page.getByRole('log').filter({ hasText: 'est retiré de la bibliothèque' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  },
);

test('an address of a document that is not here says so, and waits for its file', PAGE, async ({ app }) => {
  const { page } = app;
  const frame = new Frame(page);
  await app.chooseFile(JOURNEE, () => frame.openButton.click());
  await expect(frame.kept).toContainText('2 séances');
  await frame.show('Séances');
  const hash = new URL(page.url()).hash;
  await frame.show('Documents');
  const library = new Library(page);
  await library.act(/bibliothèques/, 'Retirer de la bibliothèque');
  await expect(frame.kept).toContainText('36 séances');
  await frame.show('Réseau');
  await page.evaluate(to => {
    window.location.hash = to;
  }, hash);
  await expect(frame.main).toContainText('Cette adresse est celle d’un autre document');
  await expect(frame.figure).toBeHidden();
  await frame.main.getByRole('button', { name: /^Rester dans « Renouveler/ }).click();
  await expect(frame.figure).toBeVisible();

  // From the library as from any screen, and the way back to it is open.
  await frame.show('Documents');
  await page.evaluate(to => {
    window.location.hash = to;
  }, hash);
  await expect(frame.main).toContainText('Cette adresse est celle d’un autre document');
  await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).click();
  await expect(library.rows).toHaveCount(1);

  await frame.show('Réseau');
  await page.evaluate(to => {
    window.location.hash = to;
  }, hash);
  await frame.main.getByRole('button', { name: 'Le remettre' }).click();
  await expect(frame.kept).toContainText('2 séances');
  expect(new URL(page.url()).hash).toBe(hash);
});

test(
  'a base that is deleted under the page is said to be, and made anew from what the page holds',
  PAGE,
  async ({ app }) => {
    const { page } = app;
    const frame = new Frame(page);
    await frame.find('guerra', /Isadora/);
    await frame.correct('Renommer…');
    await frame.detail.getByRole('textbox').fill('Isadora GUERRERO');
    await page.keyboard.press('Enter');
    await expect(frame.messages).toContainText('au journal');
    await page.evaluate(() => {
      indexedDB.deleteDatabase('maillage');
    });
    const question = page.getByRole('alertdialog', { name: 'La base de ce poste a été effacée' });
    await expect(question).toContainText('et sa correction');
    await expectAccessible(page, OVER_THE_PAGE);
    const file = await app.saveAs(() => question.getByRole('button', { name: /^Enregistrer/ }).click());
    expect(readFileSync(file, 'utf8')).toContain('GUERRERO');
    await question.getByRole('button', { name: 'Refaire la base' }).click();
    await expect(question).toBeHidden();
    await page.reload();
    await new Frame(page).find('guerrero', /Isadora GUERRERO/);
  },
);
