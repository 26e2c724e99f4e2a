import { expect, test } from '../surface.ts';

test('the first start reads the bundled proceedings and draws their network', async ({ page }) => {
  await expect(page).toHaveTitle(/Réseau/);
});
