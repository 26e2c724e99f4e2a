import { writePage } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { SourceText } from '../pages/source-text.ts';
import { expect, lasting, test } from '../surface.ts';

const WORDS = 'maisons de quartier';

lasting('words that are selected become an organisation, which stays', async ({ app }) => {
  const frame = new Frame(app.page);
  await frame.show('Source');
  const source = new SourceText(app.page);
  await source.drag(WORDS);
  // Whole words are marked, whatever letter the mouse began at.
  await expect(source.bar).toHaveAccessibleName(`Corriger « ${WORDS} »`);
  await source.say('C’est une organisation');
  await app.page.getByRole('option', { name: 'Association' }).click();
  await expect(frame.detail.getByRole('heading', { level: 2 })).toHaveText(WORDS);
  const fact = (of: SourceText) => of.facts.filter({ hasText: WORDS });
  await expect(fact(source)).toBeVisible();

  const again = new SourceText(await app.restart('kill'));
  await new Frame(again.page).show('Source');
  await expect(fact(again)).toHaveCount(1);
  // Back to the first screen, then back behind the decision of before.
  await again.page.keyboard.press('Control+z');
  await again.page.keyboard.press('Control+z');
  await new Frame(again.page).show('Source');
  await expect(fact(again)).toHaveCount(0);
});

test('words are marked and corrected with the keyboard alone', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Source');
  const source = new SourceText(page);
  await source.correctFound('shadow');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(source.bar).toHaveAccessibleName('Corriger « shadow IA »');
  await page.keyboard.press('Escape');
  await expect(source.bar).toBeHidden();
  await expect(page.getByRole('button', { name: 'Corriger ce passage…' })).toBeFocused();

  // Enter on a fact selects it, Enter again corrects it.
  const fact = source.facts.filter({ hasText: /^CNFPT$/ }).first();
  await fact.focus();
  await page.keyboard.press('Enter');
  await expect(frame.detail.getByRole('heading', { level: 2 })).toContainText('Centre national');
  await page.keyboard.press('Enter');
  await expect(source.bar).toHaveAccessibleName('Corriger « CNFPT »');
  await expect(source.bar.getByRole('button').first()).toBeFocused();
});

test('what was read can be denied at one place, and be the same as something else', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Source');
  const source = new SourceText(page);
  await source.correctFound('Rennes métropole');
  await source.bar
    .getByRole('group', { name: 'Rennes Métropole' })
    .getByRole('button', { name: 'Ici, pas une organisation' })
    .click();
  await expect(source.facts.filter({ hasText: 'Rennes métropole' })).toHaveCount(1);

  await source.correctFound('MOOC');
  await source.say('Même que…');
  await page.keyboard.type('cnfpt');
  await page.keyboard.press('Enter');
  await expect(frame.detail.getByRole('heading', { level: 2 })).toContainText('Centre national');
  await expect(frame.detail).toContainText('MOOC');
});

test('what a speaker does in a session is said in the text', async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Source');
  const source = new SourceText(page);
  await source.facts.filter({ hasText: 'Nicolas MAYER-ROSSIGNOL' }).first().focus();
  await page.keyboard.press('Shift+F10');
  await source.say('Fonction…');
  await page.getByRole('textbox', { name: /^Fonction de/ }).fill('maire et hôte du colloque');
  await page.keyboard.press('Enter');
  await expect(frame.detail).toContainText('maire et hôte du colloque');
});

test('a page of the web is read without its markup, which can be seen, and corrected where its words stand', async ({
  app,
  page,
}, info) => {
  const frame = new Frame(page);
  await app.dropFile(writePage(info.outputPath('haies.html')));
  await expect(page.getByRole('banner')).toContainText('Journée des haies');
  await frame.show('Source');
  const source = new SourceText(page);
  await expect(source.text.getByRole('paragraph').filter({ hasText: 'Chacun' })).toHaveText(
    'Chacun plante un bosquet récent près des quais.',
    { useInnerText: true },
  );
  await expect(source.facts.filter({ hasText: 'Hélène Robic' })).toBeVisible();
  await expect(source.text.getByText('visits')).toBeHidden();
  const markup = page.getByRole('button', { name: 'Balisage' });
  await markup.click();
  await expect(source.text).toContainText('var visits = 3;');
  await expect(source.text).toContainText('r&eacute;cent');
  await markup.click();
  await source.drag('bosquet');
  await expect(source.bar).toHaveAccessibleName('Corriger « bosquet »');
});
