import { expectAccessible } from '../pages/accessible.ts';
import { Frame, SCREENS } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

const LOOKS = [
  ['Claire', 'light'],
  ['Sombre', 'dark'],
  ['Contrastée', 'contrast'],
] as const;

for (const screen of SCREENS)
  test(`${screen} breaks no rule of accessibility in any appearance`, async ({ page }) => {
    const frame = new Frame(page);
    await frame.show(screen);
    for (const [look, theme] of LOOKS)
      await test.step(look, async () => {
        await frame.choose('Apparence', look);
        await expect(page.locator(`html[data-theme="${theme}"][data-ready="true"]`)).toBeAttached();
        await expectAccessible(page);
      });
  });
