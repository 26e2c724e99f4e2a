import type { Line } from './page.ts';

/** The number of a page at the end of an entry, its leaders before it: "..... 15", "12". */
const PAGE_NUMBER = /^[.…·_]*\d{1,3}$/u;
/** A capital or a number, or the quotation mark before it. */
const BEGINS = /^[«“"(]*(?:$|[\p{Lu}\d])/u;
const LEADERS = /[.…·_]{3}/u;
/** As much room, in heights of a letter, as a tab leaves before the number of a page. */
const TABBED = 1;
/** So many entries make contents. */
const LEAST = 3;

/** Whether leaders or a tab lead to a number at the end of a line. */
function leadsToPage({ words, size }: Line): boolean {
  const [number, before] = [words.at(-1), words.at(-2)];
  if (number === undefined || before === undefined || !PAGE_NUMBER.test(number.text)) return false;
  return (
    LEADERS.test(number.text) || LEADERS.test(before.text) || number.left - before.right >= size * TABBED
  );
}

/**
 * Which lines of a page end an entry of its table of contents, narrow as its column may be: on a page on which several lead to a
 * number by leaders or a tab, those that end in one, and the next begins with a capital.
 */
export function endsEntry(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  if (lines.filter(leadsToPage).length < LEAST) return () => false;
  return (line, next) =>
    PAGE_NUMBER.test(line.words.at(-1)?.text ?? '') &&
    line.words.length > 1 &&
    BEGINS.test(next.words[0]?.text ?? '');
}
