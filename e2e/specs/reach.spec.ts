import type { Page } from '@playwright/test';
import { Frame, SCREENS } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

/** Behind these a small window, or one that is magnified twice, puts what a wide one shows. */
const PANELS = ['Filtres', 'Réglages', 'Préférences'] as const;

/** What can be pressed or set outside of the figure itself, as it is named. */
function namesOf(page: Page): Promise<readonly string[]> {
  return page.locator('button:visible, a[href]:visible, input:visible, select:visible').evaluateAll(found =>
    found
      .filter(each => each.closest('[role="application"]') === null)
      .map(each => {
        const label = each instanceof HTMLInputElement ? each.labels?.[0] : undefined;
        return (each.getAttribute('aria-label') ?? (label ?? each).textContent ?? '').trim();
      }),
  );
}

test('whatever can be pressed in a wide window is reached in one of 640 × 400, on every screen', async ({
  page,
}) => {
  const frame = new Frame(page);
  for (const screen of SCREENS)
    await test.step(screen, async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await frame.show(screen);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      // Departments come behind the page, and the names of what is proposed with them.
      if (screen === 'Corrections')
        await expect(frame.main.getByRole('button', { name: /Grigny \(Essonne/ })).toBeVisible();
      const wide = await namesOf(page);
      await page.setViewportSize({ width: 640, height: 400 });
      // The small form of the page is there once the filters are folded, where there are any.
      if (wide.includes('Ajouter un filtre'))
        await expect(page.getByRole('button', { name: 'Filtres', exact: true })).toBeVisible();
      const reached = new Set(await namesOf(page));
      for (const name of PANELS) {
        const opener = page.getByRole('button', { name, exact: true });
        if (!(await opener.isVisible())) continue;
        await opener.click();
        const panel = page.getByRole('dialog');
        await expect(panel).toBeVisible();
        for (const each of await namesOf(page)) reached.add(each);
        await page.keyboard.press('Escape');
        await expect(panel).toBeHidden();
      }
      const unfold = page.getByRole('button', { name: 'Montrer le détail' });
      if (await unfold.isVisible()) {
        await unfold.click();
        await expect(frame.detail).toBeVisible();
        for (const each of await namesOf(page)) reached.add(each);
        await page.getByRole('button', { name: 'Replier le détail' }).click();
      }
      expect
        .soft(
          wide.filter(name => !reached.has(name)),
          screen,
        )
        .toEqual([]);
    });
});
