import { readFileSync, writeFileSync } from 'node:fs';
import { expectAccessible } from '../pages/accessible.ts';
import { JOURNEE } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { Library } from '../pages/library.ts';
import { expect, test } from '../surface.ts';

test('the base is saved whole, comes back after documents have changed, and one that was cut short changes nothing', async ({
  app,
  page,
}, info) => {
  const frame = new Frame(page);
  const library = new Library(page);
  await app.chooseFile(JOURNEE, () => frame.openButton.click());
  await expect(frame.kept).toContainText('2 séances');
  await frame.show('Documents');
  await expect(library.rows).toHaveCount(2);
  const file = await app.saveAs(() => page.getByRole('button', { name: 'Sauvegarder la base' }).click());
  expect(readFileSync(file, 'utf8')).toContain('"format":"maillage-backup"');

  await library.act(/bibliothèques/, 'Retirer de la bibliothèque');
  await expect(library.rows).toHaveCount(1);
  const restore = page.getByRole('button', { name: 'Restaurer une sauvegarde…' });
  const cut = info.outputPath('coupée.json');
  writeFileSync(cut, readFileSync(file, 'utf8').slice(0, -200));
  await app.chooseFile(cut, () => restore.click());
  await expect(frame.messages).toContainText('est incomplet ou a été modifié');
  await expect(library.rows).toHaveCount(1);

  await app.chooseFile(file, () => restore.click());
  const question = page.getByRole('alertdialog', { name: 'Restaurer cette sauvegarde ?' });
  await expect(question).toContainText('2 documents');
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Remplacer tout' }).click();
  await expect(question).toBeHidden();
  await expect(library.rows).toHaveCount(2);
  await expect(library.rows.nth(1)).toContainText('journee.txt');
});
