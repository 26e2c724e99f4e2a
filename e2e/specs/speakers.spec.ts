import { fileURLToPath } from 'node:url';
import { Corrections } from '../pages/corrections.ts';
import { Frame } from '../pages/frame.ts';
import { SourceText } from '../pages/source-text.ts';
import { expect, type Surface, test } from '../surface.ts';

const COLLOQUE = fileURLToPath(new URL('../texts/colloque.md', import.meta.url));

/** Opens the programme, and waits until it is the one that is shown: the first proceedings have questions of their own. */
async function openColloque(app: Surface, frame: Frame): Promise<void> {
  await app.chooseFile(COLLOQUE, () => frame.openButton.click());
  await expect(frame.page.getByRole('heading', { level: 1 })).toHaveText('Les métiers de la rivière');
}

test('a line that may name a speaker is asked about, answered with a key, and taken back', async ({
  app,
}) => {
  const { page } = app;
  const frame = new Frame(page);
  await openColloque(app, frame);
  await frame.show('Corrections');
  const corrections = new Corrections(page);
  const line = corrections.cases.filter({ hasText: 'Kowalczyk, batelier' });
  await line.click();
  // The line is shown in its place, and the session by its own name.
  await expect(corrections.case).toContainText('Dans Table ronde 2');
  await expect(corrections.case.locator('mark')).toHaveText('Kowalczyk, batelier');
  await page.keyboard.press('1');
  await expect(line).toHaveCount(0);
  await expect(corrections.decisions.first()).toContainText('« Kowalczyk » intervient : batelier');

  await page.keyboard.press('Control+z');
  await expect(line).toHaveCount(1);
  await line.click();
  await page.keyboard.press('2');
  await expect(line).toHaveCount(0);
  await expect(corrections.decisions.first()).toContainText('Personne n’intervient par cette ligne');
  await corrections.press('Annuler la dernière décision');
  await line.click();
  await corrections.answers.filter({ hasText: 'Oui, cette personne intervient' }).click();

  await frame.show('Séances');
  await page.getByRole('row', { name: /Table ronde 2/ }).click();
  await expect(frame.detail.getByRole('button', { name: 'Kowalczyk', exact: true })).toBeVisible();
});

test('everything is said to be checked only when it was', async ({ app }) => {
  const { page } = app;
  const frame = new Frame(page);
  await openColloque(app, frame);
  await frame.show('Corrections');
  const corrections = new Corrections(page);
  await expect(page.getByText('Tout est vérifié')).toHaveCount(0);
  for (let left = await corrections.begin(); left > 0; left -= 1) {
    await expect(corrections.cases).toHaveCount(left);
    await corrections.answers.last().click();
  }
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
});

test('a line says why it was read so, by button and by keyboard', async ({ app }) => {
  const { page } = app;
  const frame = new Frame(page);
  await openColloque(app, frame);
  await frame.show('Source');
  const source = new SourceText(page);
  await page.getByRole('button', { name: 'Pourquoi cette lecture ?' }).click();
  const why = page.getByRole('region', { name: 'Pourquoi cette lecture ?' });
  await expect(why).toContainText('Cette ligne a été lue comme');
  await source.text.getByText('Bruno Lescop').first().click();
  await expect(why).toContainText(
    'une liste de personnes qui prennent part à « La pêche au filet sur l’Isle » : Bruno Lescop',
  );
  await expect(why.getByRole('listitem').first()).toBeVisible();
  await why.focus();
  await page.keyboard.press('ArrowDown');
  await expect(why).toContainText('lue comme du texte');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(source.text).toBeFocused();
  await page.keyboard.press('?');
  await expect(why).toBeFocused();
});
