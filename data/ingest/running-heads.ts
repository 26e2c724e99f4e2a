import { type Line, lineOf } from '../document/lines.ts';
import { key } from '../text/normalise.ts';

/** " – p. 2/4", " page 3", " 2 / 12", or a number behind a gap, at the end of what heads or ends a page. */
const PAGE =
  /(?:[\s,–—|-]+(?:p\.?|page)\s?(\d{1,3})(?:\s?(?:\/|sur|of)\s?\d{1,3})?|[\s–—|-]+(\d{1,3})\s?\/\s?\d{1,3}|(?:\s{4,}|\t)(\d{1,3}))\s*$/iu;
const LIKE_PAGE = /\d\s*$/;
const LEAST = 2;
const LONGEST = 200;
const LEAST_LETTERS = 6;

interface Head {
  readonly line: Line;
  readonly page: number;
  /** Where the words end, in the file. */
  readonly end: number;
}

function headOn(text: string, line: Line): Head | null {
  const { start, end, level, block } = line;
  if (level > 0 || block !== null || end - start > LONGEST || !LIKE_PAGE.test(line.text)) return null;
  const words = text.slice(start, end);
  const found = PAGE.exec(words);
  if (found === null || found.index < LEAST_LETTERS) return null;
  return { line, page: Number(found[1] ?? found[2] ?? found[3]), end: start + found.index };
}

/** Whether pages follow one another, as the heads of pages do and the items of a list with lengths do not. */
function areInOrder(heads: readonly Head[]): boolean {
  return heads.every(({ page }, i) => i === 0 || page > (heads[i - 1]?.page ?? 0));
}

/**
 * The lines without what heads or ends each page of a text that was taken from one ("Les haies, journée d'étude – p. 2/4"): it stands
 * once, without the number of its page.
 */
export function withoutRunningHeads(text: string, lines: readonly Line[]): readonly Line[] {
  const byWords = new Map<string, Head[]>();
  for (const line of lines) {
    const head = headOn(text, line);
    if (head === null) continue;
    const words = key(text.slice(line.start, head.end));
    const same = byWords.get(words);
    if (same) same.push(head);
    else byWords.set(words, [head]);
  }
  const running = [...byWords.values()].filter(heads => heads.length >= LEAST && areInOrder(heads));
  if (running.length === 0) return lines;
  const all = [...lines];
  for (const [first, ...others] of running) {
    if (first !== undefined)
      all[first.line.index] = lineOf(text, first.line.index, first.line.start, first.end, first.line.block);
    for (const { line } of others) all[line.index] = { ...line, text: '' };
  }
  return all;
}
