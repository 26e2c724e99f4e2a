import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

test('two windows of one base see each other’s decisions, and each undoes its own', async ({ page }) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const [one, two] = [new Frame(page), new Frame(other)];
  await expect(two.kept).toContainText('36 séances');
  await one.find('guerra', /Isadora/);
  await one.correct('Renommer…');
  await one.detail.getByRole('textbox').fill('Isadora GUERRERO');
  await page.keyboard.press('Enter');
  await expect(two.messages).toContainText('Une autre fenêtre a pris une décision');
  await two.find('guerrero', /Isadora GUERRERO/);
  // Nothing was decided here: there is nothing to take back.
  await two.main.click({ position: { x: 4, y: 4 } });
  await other.keyboard.press('Control+z');
  await one.show('Séances');
  await page.keyboard.press('Control+z');
  await expect(one.messages).toContainText('annulée');
  await expect(page).toHaveURL(/#\/seances/);
  await expect(two.detail).not.toContainText('GUERRERO');
});
