import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

test('a speaker leads to the passages that name them, highlighted in the source text', async ({ page }) => {
  const frame = new Frame(page);
  await frame.find('bobel', /BOBEL/i);
  await expect(frame.detail.getByRole('heading', { level: 2 })).toContainText(/BOBEL/i);

  const passage = frame.detail.getByRole('button', { name: /^Lire dans le texte/ }).first();
  await passage.click();
  const highlighted = page.getByRole('region', { name: 'Texte du document' }).locator('mark');
  await expect(highlighted.first()).toBeInViewport();
  expect((await highlighted.allTextContents()).join('')).toMatch(/BOBEL/i);
  await expect(page).toHaveURL(/#\/source/);
});

test('a session leads to its speakers, its theme and its own words', async ({ page }) => {
  const frame = new Frame(page);
  await frame.find('fresque des valeurs', /fresque des valeurs/);
  await expect(frame.detail.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(frame.detail).toContainText('Repenser le lien entre démocratie locale et citoyenneté');
  await frame.detail.getByRole('button', { name: 'Voir les mots de cette séance' }).click();
  await expect(page).toHaveURL(/#\/mots/);
});
