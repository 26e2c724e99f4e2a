import type { Locator } from '@playwright/test';

/**
 * Types into a field that proposes names and takes one of its options. An open list goes when what is around it
 * scrolls, and focusing brings a field into view: the scroll is heard a frame later, so typing waits for that frame.
 */
export async function chooseFrom(finder: Locator, typed: string, option: RegExp): Promise<void> {
  await finder.focus();
  await finder.evaluate(async () => {
    const frame = () => new Promise(done => requestAnimationFrame(done));
    await frame();
    await frame();
  });
  await finder.fill(typed);
  await finder.page().getByRole('option', { name: option }).click();
}
