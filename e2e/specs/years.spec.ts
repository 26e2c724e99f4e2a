import { wrapped } from '../pages/frame.ts';
import { Territories } from '../pages/territories.ts';
import { expect, test } from '../surface.ts';

test('a span of years drawn over the horizon filters every screen, by hand and by keyboard', async ({
  page,
}) => {
  const screen = new Territories(page);
  await screen.show('Chronologie');
  const middle = async (year: number) => {
    const box = await screen.figure.locator(`[data-key$="tick:${year}"]`).first().boundingBox();
    return { x: box?.x ?? 0, y: (box?.y ?? 0) - 60 };
  };
  const [from, to] = [await middle(2016), await middle(2024)];
  await page.mouse.move(from.x - 4, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 20, to.y);
  await page.mouse.move(to.x + 4, to.y);
  await page.mouse.up();
  await expect(page).toHaveURL(/annees=2016-2024/);
  await expect(screen.figure).toContainText(wrapped('Filtres : années citées : de 2016 à 2024'));
  const first = page.getByRole('slider', { name: 'Première année' });
  await first.press('ArrowRight');
  await expect(page).toHaveURL(/annees=2017-2024/);
  await expect(first).toBeFocused();
  await screen.show('Mots');
  await expect(screen.figure).toContainText(wrapped('années citées : de 2017 à 2024'));
  // Steps that follow each other at once are one.
  await page.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(page).not.toHaveURL(/annees=2017/);
});
