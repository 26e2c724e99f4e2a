import type { Locator, Page } from '@playwright/test';

/** What can be pressed or set outside of the figure itself, and whether a pointer meets it once it is scrolled to. */
interface Control {
  readonly name: string;
  readonly isMet: boolean;
}

/** The controls that are shown within, in their order. Looking at them scrolls. */
export function controlsOf(within: Page | Locator): Promise<readonly Control[]> {
  return within
    .locator('button:visible, a[href]:visible, input:visible, select:visible')
    .evaluateAll((found: readonly (HTMLElement | SVGElement)[]) => {
      const labelOf = (each: Element) =>
        each instanceof HTMLInputElement ? (each.labels?.[0] ?? each) : each;
      const isMet = (each: Element) => {
        // Of what is set by its label, the label is what one sees; of what is drawn along, its handle.
        const shown = each.closest('.slider-thumb') ?? labelOf(each);
        shown.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        // Of a link that is broken, its first line.
        const [box] = shown.getClientRects();
        if (box === undefined) return false;
        const between = (from: number, to: number, most: number) =>
          (Math.max(0, from) + Math.min(most, to)) / 2;
        const hit = document.elementFromPoint(
          between(box.left, box.right, innerWidth),
          between(box.top, box.bottom, innerHeight),
        );
        return shown.contains(hit) || each.contains(hit);
      };
      // What leads past the rail is in sight while it has the focus alone.
      const isMetByKeys = (each: HTMLElement | SVGElement) => {
        const before = document.activeElement;
        if (!(each.matches('.skip') && before instanceof HTMLElement)) return false;
        each.focus();
        const isThere = isMet(each);
        before.focus();
        return isThere;
      };
      return found
        .filter(each => each.closest('[role="application"], [aria-hidden="true"]') === null)
        .map(each => ({
          name: (each.getAttribute('aria-label') ?? labelOf(each).textContent ?? '').trim(),
          isMet: isMet(each) || isMetByKeys(each),
        }));
    });
}
