import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { controlsOf } from '../pages/controls.ts';
import { Frame, SCREENS, type ScreenName } from '../pages/frame.ts';
import { expect, lasting, test } from '../surface.ts';

// Chromium without windows does not magnify what its profile says.
test.use({ whole: true });
lasting.use({ whole: true });

/** Behind these a small window, or one that is magnified twice, puts what a wide one shows. */
const PANELS = ['Filtres', 'Réglages', 'Préférences'] as const;
const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 640, height: 400 };

/** Makes the window as large, in pixels of a page that is magnified so many times, and waits until the page knows. */
async function resize(page: Page, { width, height }: typeof WIDE, zoom: number): Promise<void> {
  await page.setViewportSize({ width: width * zoom, height: height * zoom });
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height] as const);
}

/** What a wide window shows of a screen. */
async function shownWide(page: Page, screen: ScreenName, zoom: number): Promise<readonly string[]> {
  const frame = new Frame(page);
  await resize(page, WIDE, zoom);
  await frame.show(screen);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  // Departments come behind the page, and the names of what is proposed with them.
  if (screen === 'Corrections')
    await expect(frame.main.getByRole('button', { name: /Grigny \(Essonne/ })).toBeVisible();
  return (await controlsOf(page)).map(({ name }) => name);
}

function areMet(controls: Awaited<ReturnType<typeof controlsOf>>): boolean {
  return controls.length > 0 && controls.every(({ isMet }) => isMet);
}

/** What a pointer meets of a screen in a small window, on the page and behind what opens there. */
async function reachedSmall(page: Page, zoom: number, hasFilters: boolean): Promise<ReadonlySet<string>> {
  const frame = new Frame(page);
  await resize(page, SMALL, zoom);
  // The small form of the page is there once the filters are folded, where there are any.
  if (hasFilters) await expect(page.getByRole('button', { name: 'Filtres', exact: true })).toBeVisible();
  const reached = new Set<string>();
  const reach = async () => {
    for (const { name, isMet } of await controlsOf(page)) if (isMet) reached.add(name);
  };
  await reach();
  for (const name of PANELS) {
    const opener = page.getByRole('button', { name, exact: true });
    if (!(await opener.isVisible())) continue;
    await opener.click();
    const panel = page.getByRole('dialog');
    // What opens may be shown before it stands where it stays.
    await expect.poll(async () => areMet(await controlsOf(panel))).toBe(true);
    await reach();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  }
  const unfold = page.getByRole('button', { name: 'Montrer le détail' });
  if (await unfold.isVisible()) {
    await unfold.click();
    await expect(frame.detail).toBeVisible();
    await reach();
    await page.getByRole('button', { name: 'Replier le détail' }).click();
  }
  return reached;
}

async function reachAll(page: Page, zoom: number): Promise<void> {
  for (const screen of SCREENS)
    await test.step(screen, async () => {
      const wide = await shownWide(page, screen, zoom);
      expect(wide.length).toBeGreaterThan(SCREENS.length);
      const reached = await reachedSmall(page, zoom, wide.includes('Ajouter un filtre'));
      expect
        .soft(
          wide.filter(name => !reached.has(name)),
          screen,
        )
        .toEqual([]);
    });
}

test('whatever can be pressed in a wide window is reached in one of 640 × 400, on every screen', async ({
  page,
}) => {
  await reachAll(page, 1);
});

/** Chromium keeps how much pages are magnified as a power of this. */
const STEP = 1.2;
const magnified = lasting.extend({
  profile: async ({ profile }, use) => {
    mkdirSync(join(profile, 'Default'));
    // Its own zoom, as a browser's menu and Electron's set it, and not a smaller screen that is made believe.
    const level = { x: Math.log(2) / Math.log(STEP) };
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ partition: { default_zoom_level: level } }),
    );
    await use(profile);
  },
});

magnified('and so it is at 200 % in a window of 1280 × 800', async ({ page }) => {
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([SMALL.width, SMALL.height]);
  await reachAll(page, 2);
});
