import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainOf } from '../pages/desktop.ts';
import { JOURNEE } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { Library } from '../pages/library.ts';
import { expect, lasting, type Surface, test } from '../surface.ts';

async function folderOf(app: Surface): Promise<string> {
  return join(await mainOf(app).evaluate(({ app: host }) => host.getPath('userData')), 'backups');
}

test('what the host has kept is listed, shown in its folder, and brings a document back', async ({
  app,
  page,
}) => {
  const frame = new Frame(page);
  const library = new Library(page);
  await app.chooseFile(JOURNEE, () => frame.openButton.click());
  await expect(frame.kept).toContainText('2 séances');
  await frame.show('Documents');
  const file = await app.saveAs(() => page.getByRole('button', { name: 'Sauvegarder la base' }).click());
  // As it would a minute after a change.
  await page.evaluate(
    async text => {
      const bridge = Reflect.get(globalThis, 'maillage');
      await bridge.keepBackup('daily', new TextEncoder().encode(text));
    },
    readFileSync(file, 'utf8'),
  );
  await library.act(/bibliothèques/, 'Retirer de la bibliothèque');
  await expect(library.rows).toHaveCount(1);
  await frame.show('Réseau');
  await frame.show('Documents');
  const kept = page.getByRole('region', { name: 'Sauvegardes automatiques' });
  await expect(kept.getByRole('listitem')).toHaveCount(1);

  const folder = await folderOf(app);
  await mainOf(app).evaluate(({ shell }) => {
    shell.openPath = async path => {
      process.env.SHOWN = path;
      return '';
    };
  });
  await kept.getByRole('button', { name: 'Ouvrir leur dossier' }).click();
  await expect.poll(() => mainOf(app).evaluate(() => process.env.SHOWN)).toBe(folder);

  await kept.getByRole('button', { name: /^Restaurer la sauvegarde du/ }).click();
  const question = page.getByRole('alertdialog', { name: 'Restaurer cette sauvegarde ?' });
  await expect(question).toContainText('2 documents');
  await question.getByRole('button', { name: 'Remplacer tout' }).click();
  await expect(question).toBeHidden();
  await expect(library.rows).toHaveCount(2);
  // And what was there before the restoration is kept as well.
  await expect(kept.getByRole('listitem')).toHaveCount(2);
  expect(readdirSync(folder).filter(name => name.endsWith('-before.maillage.json'))).toHaveLength(1);

  // Four at once may be read: a page that is loaded anew lets go of what it was reading.
  const openFour = () =>
    page.evaluate(async () => {
      const bridge = Reflect.get(globalThis, 'maillage');
      for (const _ of [1, 2, 3, 4]) await bridge.openBackup();
    });
  await app.chooseFile(file, openFour);
  await page.reload();
  await app.chooseFile(file, openFour);
});

lasting('what was half written when the host was ended is cleared at its next start', async ({ app }) => {
  const folder = await folderOf(app);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.2026-01-01.maillage.json.0a1b2c3d.tmp'), '{"format":');
  await app.restart('kill');
  await expect.poll(() => readdirSync(folder)).toEqual([]);
});
