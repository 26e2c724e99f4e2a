import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, OVER_THE_PAGE } from '../pages/accessible.ts';
import { copyText, JOURNEE, writePicture, writeProgramme } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { Library } from '../pages/library.ts';
import { expect, PAGE, test } from '../surface.ts';

test('several files are looked at before they are kept: one is bad, all are cancelled, then imported', async ({
  app,
  page,
}, info) => {
  const frame = new Frame(page);
  const library = new Library(page);
  await frame.show('Documents');
  mkdirSync(info.outputPath(), { recursive: true });
  const programme = info.outputPath('programme.txt');
  writeProgramme(programme, 'Rencontres de la mobilité', 'Angers, 4 avril 2024', 'Atelier 1 : Se déplacer');
  const files = [
    copyText(JOURNEE, info.outputPath('journee.txt')),
    writePicture(info.outputPath('photo.txt')),
    programme,
  ];
  const bring = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Importer des fichiers…' }).click();
    await (await chooser).setFiles(files);
  };
  const dialog = page.getByRole('dialog', { name: 'Importer 3 fichiers' });

  await bring();
  await expect(dialog.getByRole('listitem', { name: 'photo.txt' })).toContainText('n’est pas un texte');
  await expect(dialog.getByRole('button', { name: 'Tout importer (2)' })).toBeEnabled();
  const journee = dialog.getByRole('listitem', { name: 'journee.txt' });
  await journee.getByText('Séances (2)').click();
  await expectAccessible(page, OVER_THE_PAGE);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(library.rows).toHaveCount(1);

  // The button at the head of every screen asks for several as well.
  await app.chooseFile(files, () => frame.openButton.click());
  await dialog.getByRole('button', { name: 'Tout importer (2)' }).click();
  await expect(frame.messages).toContainText('2 documents sont importés');
  await expect(library.rows).toHaveCount(3);
});

test(
  'a text pasted on the window is looked at, given a title and kept; too short a one is told',
  PAGE,
  async ({ page }) => {
    const frame = new Frame(page);
    const library = new Library(page);
    await frame.show('Documents');
    /** What Ctrl+V does with this text on the clipboard, which belongs to the whole machine. */
    const paste = (text: string) =>
      page.evaluate(words => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', words);
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);

    await paste('Hélène Robic');
    await expect(frame.messages).toContainText('trop court pour être un programme');

    await paste(
      'Rencontres de la mobilité\nAngers, 4 avril 2024\n\n9h00-10h00 Atelier 1 : Se déplacer\nHélène Robic, cheffe de projet, Ville de Nantes\n',
    );
    const dialog = page.getByRole('dialog', { name: 'Importer un texte collé' });
    await expect(dialog.getByRole('button', { name: 'Importer', exact: true })).toBeEnabled();
    await expectAccessible(page, OVER_THE_PAGE);
    await expect(library.rows).toHaveCount(1);
    await dialog.getByRole('textbox', { name: 'Titre' }).fill('Mobilité, collé');
    await dialog.getByRole('button', { name: 'Importer', exact: true }).click();
    await expect(library.rows.filter({ hasText: 'Mobilité, collé' })).toHaveCount(1);

    await page.getByRole('button', { name: 'Coller un texte…' }).click();
    const asked = page.getByRole('dialog', { name: 'Coller un texte' });
    await asked.getByRole('button', { name: 'Voir ce qui est reconnu' }).click();
    await expect(asked).toContainText('Il n’y a pas de texte à lire');
    await expectAccessible(page, OVER_THE_PAGE);
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();
  },
);

/** Drops a folder of the disk on the window, as the system does: the page is given its entries and no path. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  await page.evaluate(() =>
    window.addEventListener('drop', () => document.documentElement.setAttribute('data-dropped', ''), true),
  );
  const browser = await page.context().newCDPSession(page);
  const drag = { x: 500, y: 400, data: { items: [], files: [folder], dragOperationsMask: 1 } };
  // The browser drops only where the page has answered that it takes what is dragged, and does not wait for the answer.
  await expect(async () => {
    for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const)
      await browser.send('Input.dispatchDragEvent', { type, ...drag });
    await expect(page.locator('html[data-dropped]')).toBeAttached({ timeout: 1000 });
  }).toPass();
}

test('a folder that is dropped is read to its ends: its programmes are offered, the rest is listed apart', async ({
  page,
}, info) => {
  const frame = new Frame(page);
  const library = new Library(page);
  await frame.show('Documents');
  const folder = info.outputPath('colloques');
  mkdirSync(join(folder, '2024', 'annexes'), { recursive: true });
  copyText(JOURNEE, join(folder, 'journee.txt'));
  writeProgramme(
    join(folder, '2024', 'programme.txt'),
    'Rencontres de la mobilité',
    'Angers, 4 avril 2024',
    'Atelier 1 : Se déplacer',
  );
  writePicture(join(folder, '2024', 'annexes', 'photo.png'));

  await dropFolder(page, folder);
  const dialog = page.getByRole('dialog', { name: 'Importer 2 fichiers' });
  await expect(dialog.getByRole('button', { name: 'Tout importer (2)' })).toBeEnabled();
  await expect(dialog.getByRole('listitem', { name: 'colloques/2024/programme.txt' })).toContainText(
    'Rencontres de la mobilité',
  );
  await dialog.getByText('Laissé de côté : 1 fichier').click();
  await expect(dialog).toContainText('colloques/2024/annexes/photo.png');
  await expectAccessible(page, OVER_THE_PAGE);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(library.rows).toHaveCount(1);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importer un dossier…' }).click();
  await (await chooser).setFiles(folder);
  await dialog.getByRole('button', { name: 'Tout importer (2)' }).click();
  await expect(library.rows).toHaveCount(3);
});
