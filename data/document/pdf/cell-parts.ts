import { type Line, lineOf, type Word } from './page.ts';

/** Letters so much lower than those before them are of another part of the cell: names under a title. */
const SMALLER = 0.92;
/** What sets a title and those who give it apart on the page stands between their two lines now. */
const BETWEEN = /^[/|–—•·]$/u;

/**
 * The lines of a cell whose last part is set in smaller letters and begins inside of a line: "a title that wraps / Anne Roux, …". That
 * line is two; what parts them is left out. Other cells stay as they are.
 */
export function partsOfCell(lines: readonly Line[]): readonly Line[] {
  const words = lines.flatMap((line, row) => line.words.map(word => ({ word, row })));
  const behind = partedAt(words.map(({ word }) => heightOf(word)));
  const [first, before] = [words[behind], words[behind - 1]];
  if (first === undefined || before === undefined) return lines;
  let at = 0;
  return lines.flatMap((line, row): readonly Line[] => {
    const cut = behind - at;
    at += line.words.length;
    if (row < before.row || row > first.row) return [line];
    const title = line.words.slice(0, Math.max(0, cut));
    const rest = line.words.slice(Math.max(0, cut));
    const lead = BETWEEN.test(rest[0]?.text ?? '') ? 1 : 0;
    const tail = rest.length === 0 && BETWEEN.test(title.at(-1)?.text ?? '') ? 1 : 0;
    return [title.slice(0, title.length - tail), rest.slice(lead)]
      .filter(part => part.length > 0)
      .map(part => lineOf(part, line.column));
  });
}

/** The last place from which on all letters are smaller than all before it; -1 for none. A number ahead may be larger still. */
function partedAt(heights: readonly number[]): number {
  const least: number[] = [];
  for (const [i, height] of heights.entries()) least.push(Math.min(height, least[i - 1] ?? height));
  let most = 0;
  for (let i = heights.length - 1; i > 0; i -= 1) {
    most = Math.max(most, heights[i] ?? 0);
    if (most <= (least[i - 1] ?? 0) * SMALLER) return i;
  }
  return -1;
}

function heightOf({ top, bottom }: Word): number {
  return top - bottom;
}
