const FACT = '[data-fact][role]';

/** How far down the reader the eye is taken to be: just below the middle, where a passage that is shown is put. */
const EYE = 0.52;

/** The number of the fact that an element is in, the innermost; null outside of any. */
export function factAt(element: Element | null): number | null {
  const fact = element?.closest<HTMLElement>('[data-fact]');
  return fact === null || fact === undefined ? null : Number(fact.dataset.fact);
}

/** The fact before or after the one that has the focus; from elsewhere, the first in sight. Null at either end. */
export function nextFact(reader: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const facts = [...reader.querySelectorAll<HTMLElement>(FACT)];
  const at = facts.indexOf(from);
  return (at < 0 ? firstInSight(reader, facts) : facts[at + step]) ?? null;
}

/**
 * Makes one fact the tab stop behind the reader itself: the one that has the focus, else the first in sight. A thousand
 * facts are then two tab stops, and the arrows go from one to the next.
 */
export function readyFirstFact(reader: HTMLElement, focused: Element): void {
  const facts = [...reader.querySelectorAll<HTMLElement>(FACT)];
  const chosen = facts.find(fact => fact === focused) ?? firstInSight(reader, facts);
  for (const stop of reader.querySelectorAll<HTMLElement>(`${FACT}[tabindex="0"]`)) stop.tabIndex = -1;
  if (chosen !== undefined) chosen.tabIndex = 0;
}

function firstInSight(reader: HTMLElement, facts: readonly HTMLElement[]): HTMLElement | undefined {
  const { top } = reader.getBoundingClientRect();
  return facts.find(fact => fact.getBoundingClientRect().top >= top);
}

/** The place in the text of the line that is being read: the last that begins above the eye. */
export function placeInView(reader: HTMLElement): number {
  const { top, height } = reader.getBoundingClientRect();
  const eye = top + EYE * height;
  const block = lastAbove(reader.getElementsByClassName('block'), eye);
  const line = block === null ? null : lastAbove(block.children, eye);
  const found = line ?? block;
  return found instanceof HTMLElement ? Number(found.dataset.start) : 0;
}

/** The last of some elements that stand under each other whose top is above a height; the first when all are below. */
function lastAbove(elements: HTMLCollectionOf<Element> | HTMLCollection, height: number): Element | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= height) low = middle + 1;
    else high = middle;
  }
  return elements[Math.max(0, low - 1)] ?? null;
}
