import { expectAccessible } from '../pages/accessible.ts';
import { Frame, SCREENS } from '../pages/frame.ts';
import { test } from '../surface.ts';

for (const look of ['Claire', 'Sombre', 'Contrastée'])
  for (const screen of SCREENS)
    test(`${screen} breaks no rule of accessibility, ${look.toLowerCase()}`, async ({ page }) => {
      const frame = new Frame(page);
      await frame.choose('Apparence', look);
      await frame.show(screen);
      await expectAccessible(page);
    });
