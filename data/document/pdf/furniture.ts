import type { Line } from './page.ts';

/** Running heads and page numbers stand in this share of a page's height, at its top and its foot. */
const ZONE = 0.12;
/** So many lines of a zone may be of that kind. */
const MOST = 3;
/** A line is one that runs when it comes back on so many pages, and on this share of them: those on the left and right may differ. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.3;
/** Letters of a title are so much larger than those of the text below it. */
const LARGER = 1.13;

/** A page's lines, and its height. */
export interface LinedPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

/**
 * Leaves out of each page the heads, feet and page numbers that come back from page to page; a title in large letters that each
 * page repeats is left once, on the first.
 */
export function withoutFurniture(pages: readonly LinedPage[]): readonly LinedPage[] {
  const seen = new Map<string, number>();
  const found = pages.map((page, i) => new Map(candidatesOf(page).map(line => [line, keysOf(line, i)])));
  for (const keys of found)
    for (const key of new Set([...keys.values()].flat())) seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  return pages.map((page, i) => ({
    ...page,
    lines: page.lines.filter(line => {
      const keys = found[i]?.get(line) ?? [];
      if (i === 0 && isTitle(line, page)) return true;
      return !keys.some(key => (seen.get(key) ?? 0) >= least);
    }),
  }));
}

/** Whether a line at the head of a page stands in larger letters than most lines of it. */
function isTitle(line: Line, { height, lines }: LinedPage): boolean {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const common = sizes[Math.floor(sizes.length / 2)] ?? line.size;
  return line.bottom > height * (1 - ZONE) && line.size >= common * LARGER;
}

/** The lines nearest to the edges. The heads of a table come back where it goes on, and say what stands below them. */
function candidatesOf({ height, lines }: LinedPage): readonly Line[] {
  const free = lines.filter(line => line.cell === undefined);
  const above = free.filter(line => line.bottom > height * (1 - ZONE)).sort((a, b) => b.top - a.top);
  const below = free.filter(line => line.top < height * ZONE).sort((a, b) => a.top - b.top);
  return [...above.slice(0, MOST), ...below.slice(0, MOST)];
}

/**
 * What would make a line the same on another page: its words at its height; or the words around a number that goes with the
 * pages ("page 12 / 40"). "Atelier 12" at the top of a column goes with nothing, and stays.
 */
function keysOf(line: Line, page: number): readonly string[] {
  const words = line.words.map(word => word.text).join(' ');
  const height = Math.round(line.bottom / 4);
  const around = Array.from(words.matchAll(/\d+/gu), ({ 0: digits, index }) => {
    const rest = `${words.slice(0, index)}#${words.slice(index + digits.length)}`;
    return `${height} ${Number(digits) - page} ${rest}`;
  });
  return [`${height} ${words}`, ...around];
}
