import { copyText, JOURNEE, writeProgramme } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

test('a tab is asked about while an import is under way, and never otherwise', async ({ page }, info) => {
  const questions: string[] = [];
  page.on('dialog', async dialog => {
    questions.push(dialog.type());
    await dialog.dismiss();
  });
  const programme = info.outputPath('programme.txt');
  copyText(JOURNEE, info.outputPath('journee.txt'));
  writeProgramme(programme, 'Rencontres de la mobilité', 'Angers, 4 avril 2024', 'Atelier 1 : Se déplacer');
  await new Frame(page).show('Documents');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importer des fichiers…' }).click();
  await (await chooser).setFiles([info.outputPath('journee.txt'), programme]);
  const dialog = page.getByRole('dialog', { name: 'Importer 2 fichiers' });
  await expect(dialog).toBeVisible();

  await page.close({ runBeforeUnload: true });
  await expect.poll(() => questions).toEqual(['beforeunload']);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(questions).toEqual(['beforeunload']);
});
