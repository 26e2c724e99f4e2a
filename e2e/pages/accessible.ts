import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../surface.ts';

/** Rules of accessibility that what is shown may not break, but for the ones that are exempt. */
export async function expectAccessible(page: Page, ...exempt: readonly string[]): Promise<void> {
  // Contrast is that of colours that have come, not of those on their way.
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap(each => (each instanceof CSSTransition ? [each.finished] : [])),
    ),
  );
  // Legacy mode: the other opens a page of its own, which Electron does not allow. What keeps the rules is not written out,
  // element by element, which takes longer than to ask whether it does.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...exempt]);
  const { violations } = await axe.analyze();
  // In words that a person can act on.
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

/** Results are walked, and scrolled, with the arrows while the focus stays in the field (aria-activedescendant). */
export const WALKED_FROM_FIELD = 'scrollable-region-focusable';
/** A panel lies over the page, beside its landmarks; it is a dialog with a name. */
export const OVER_THE_PAGE = 'region';
