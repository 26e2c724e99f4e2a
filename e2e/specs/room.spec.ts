import { expectAccessible } from '../pages/accessible.ts';
import { Frame } from '../pages/frame.ts';
import { Network } from '../pages/network.ts';
import { Views } from '../pages/views.ts';
import { expect, test } from '../surface.ts';

const SIZES = [
  [1024, 700],
  [1440, 900],
  [640, 400],
  [3840, 2160],
] as const;

test('the figure keeps three fifths of the height, in windows of four sizes', async ({ page }) => {
  const frame = new Frame(page);
  for (const [width, height] of SIZES)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await expect(frame.figure).toBeVisible();
      for (const screen of ['Réseau', 'Chronologie', 'Mots', 'Territoires', 'Flux'] as const) {
        await frame.show(screen);
        await expect(frame.figure).toBeVisible();
        const box = () => frame.figure.boundingBox();
        const tall = expect.poll(async () => (await box())?.height ?? 0, screen);
        await tall.toBeGreaterThanOrEqual(0.6 * height);
        const end = expect.poll(async () => ((await box())?.y ?? 0) + ((await box())?.height ?? 0), screen);
        await end.toBeLessThanOrEqual(height);
      }
      await frame.show('Réseau');
      await expect(frame.figure).toBeVisible();
      await expectAccessible(page);
    });
});

for (const [width, height] of [
  [1024, 700],
  [720, 450],
] as const)
  test(`the network itself keeps three fifths of the height at ${width} × ${height}, its detail folded until something is chosen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const network = new Network(page);
    await expect(network.node(/^Métropole Rouen Normandie/)).toBeVisible();
    await expect(network.detail).toBeHidden();
    const nodes = network.figure.locator('[data-key="layer:nodes"]');
    const drawn = expect.poll(async () => (await nodes.boundingBox())?.height ?? 0);
    await drawn.toBeGreaterThanOrEqual(0.55 * height);
    await network.node(/^Métropole Rouen Normandie/).click();
    await expect(network.detail.getByRole('heading', { name: 'Métropole Rouen Normandie' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(network.detail).toBeHidden();
    // What is asked about a figure is answered in the detail too.
    await network.show('Flux');
    await expect(network.detail).toBeHidden();
    await network.marks.first().click();
    await expect(network.detail).toBeVisible();
  });

test('language and appearance are within reach in a magnified window, and type grows for a meeting room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  const frame = new Frame(page);
  await page.getByRole('button', { name: 'Préférences' }).click();
  await page.getByRole('button', { name: 'Langue' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });
  const type = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const before = await type();
  await frame.choose('Display', 'Projection');
  await expect.poll(type).toBeGreaterThan(1.4 * before);
});

for (const [width, height] of [
  [1024, 700],
  [720, 450],
] as const)
  test(`a view that is presented fills a window of ${width} × ${height}, whatever was folded in it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const frame = new Frame(page);
    await expect(frame.figure).toBeVisible();
    const fold = page.getByRole('button', { name: 'Montrer le détail' });
    await expect(fold).toBeVisible();
    const views = new Views(page);
    await views.save('Le réseau');
    await frame.show('Vues');
    await page.getByRole('main').getByRole('button', { name: 'Présenter' }).click();
    await expect(frame.figure).toHaveAttribute('aria-label', 'Le réseau');
    await expect(fold).toBeHidden();
    await expect
      .poll(async () => (await frame.figure.boundingBox())?.width ?? 0)
      .toBeGreaterThan(0.9 * width);
    await expect
      .poll(async () => (await frame.figure.boundingBox())?.height ?? 0)
      .toBeGreaterThan(0.75 * height);
  });

test('what can be chosen of an export is reached in a magnified window, and what saves it stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 });
  const frame = new Frame(page);
  await expect(frame.figure).toBeVisible();
  await page.getByRole('button', { name: 'Exporter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Exporter la figure…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporter la figure' });
  const preview = dialog.getByRole('img');
  await expect(preview).toBeAttached();
  await expect(dialog.getByText('SVG', { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByRole('button', { name: 'Enregistrer…' })).toBeInViewport({ ratio: 1 });
  await preview.scrollIntoViewIfNeeded();
  await expect(preview).toBeInViewport({ ratio: 0.5 });
  await expect(dialog.getByRole('button', { name: 'Enregistrer…' })).toBeInViewport({ ratio: 1 });
});
