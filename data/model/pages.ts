/** The page, from 1, on which a place of the text stands, by where each page begins (or each line); null where there are none. */
export function pageAt(pages: readonly number[], at: number): number | null {
  if (pages.length === 0) return null;
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
