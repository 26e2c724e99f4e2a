import { type Line, lineOf } from '../document/lines.ts';
import { givenRank } from '../text/given-names.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';

/** So many lines that are nearly as long as the longest show the width of a page. */
const LEAST_FULL = 4;
const NEARLY = 0.85;
/** No page is narrower, and beyond this lines are paragraphs that nothing wraps. */
const NARROWEST = 40;
const WIDEST = 140;
const MOST_LINES = 5;
/** So many lines that begin with a mark are a list of their own. */
const LEAST_ENTRIES = 12;
const LIKE_ENTRY = /^(?:[^\p{L}]|\S*\d)/u;
/** Letters of a page are not all of one width: of the longest line, one that is full has at least so many. */
const FULL = 0.82;
const MOST_BEYOND = 0.06;
/** A line that is not finished. */
const OPEN_END = /(?:[,(:–—-]|(?<!\p{L})(?:de|du|des|la|le|les|et|à|au|aux|en|of|the|and|for|in|on))$/iu;

/** How wide the lines of a text were made; 0 where nothing shows it. Many entries show it by themselves, whatever stands around them. */
function widthOf(lines: readonly Line[]): number {
  const beyond = lines.filter(({ start, end }) => end - start > WIDEST).length;
  const isWrapped = beyond <= lines.length * MOST_BEYOND;
  const entries = isWrapped ? lines.filter(({ text }) => LIKE_ENTRY.test(text) && opensEntry(text)) : [];
  const shown = entries.length < LEAST_ENTRIES ? lines : entries;
  const all = shown.map(({ start, end }) => end - start).sort((a, b) => b - a);
  // A few that hold the columns of a table say nothing of the others.
  const lengths = all.slice(shown === entries ? Math.floor(all.length * MOST_BEYOND) : 0);
  const width = lengths[0] ?? 0;
  const full = lengths[LEAST_FULL - 1] ?? 0;
  if (width < NARROWEST || width > WIDEST || full < width * NEARLY) return 0;
  return shown === entries ? width * FULL : width;
}

function opensEntry(text: string): boolean {
  const { bullet, hours } = marksOf(text);
  return bullet || hours;
}

/** "…, Anne", "… du pôle. Anne": a given name alone behind what is given. */
const GIVEN_LAST = /[,.;:–—-] (\p{Lu}[\p{L}'’-]+)$/u;
const FAMILY_ALONE =
  /^(?:\p{Lu}[\p{L}'’-]+|d[eu]|la|le|van|von)(?: (?:\p{Lu}[\p{L}'’-]+|d[eu]|la|le|van|von)){0,3}$/u;

/** Whether an entry ends with the given name of who gives it, and her family name stands alone on the next line. */
function isCutInName(above: string, line: string): boolean {
  const given = GIVEN_LAST.exec(above)?.[1];
  return (
    given !== undefined && FAMILY_ALONE.test(line) && given.split('-').every(word => givenRank(word) > 0)
  );
}

function opens(text: string, sign: string, other: string): boolean {
  return text.lastIndexOf(sign) > text.lastIndexOf(other);
}

/** "Anne Roux, Paul Petit et Zoé Marin, Agence du Val" below a title that fills its line: who gives it, and no words of it. */
function namesPeople(above: Line, { text }: Line): boolean {
  if (OPEN_END.test(above.text)) return false;
  const read = readLine(text);
  return read !== null && read.lead[1] === 0 && /^name/u.test(read.layout) && read.score >= PEOPLE;
}

/** Spaces before the first word of a line. */
function indentOf(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at - start;
}

/** Whether a line goes on with the entry above, which was cut where its next word did not fit. */
function goesOn(text: string, above: Line, line: Line, width: number, indent: number): boolean {
  if (line.text === '' || line.level > 0 || line.block !== above.block) return false;
  if (opensEntry(line.text)) return false;
  if (opens(above.text, '(', ')') && line.text.indexOf(')') >= 0 && !line.text.includes('(')) return true;
  const word = line.text.search(/\s|$/u);
  const last = text.lastIndexOf('\n', above.end - 1);
  const length = above.end - Math.max(above.start, last + 1);
  if (length + 1 + word <= width || namesPeople(above, line)) return false;
  return (
    indentOf(text, line) > indent ||
    /^\p{Ll}/u.test(line.text) ||
    OPEN_END.test(above.text) ||
    isCutInName(above.text, line.text)
  );
}

/**
 * The entries of a list or a schedule whose lines were cut at the width of a page, whole again: "10h : Les haies, Anne Roux
 * (Université de" over "Caen)". What the format holds together is not touched, nor are paragraphs.
 */
export function withWholeEntries(text: string, lines: readonly Line[]): readonly Line[] {
  const width = widthOf(lines);
  if (width === 0) return lines;
  const whole: Line[] = [];
  let taken = 0;
  let indent = 0;
  for (const line of lines) {
    const above = whole.at(-1);
    if (
      above !== undefined &&
      !line.inColumn &&
      taken > 0 &&
      taken < MOST_LINES &&
      goesOn(text, above, line, width, indent)
    ) {
      whole[whole.length - 1] = lineOf(text, above.index, above.start, line.end, above.block);
      taken += 1;
      continue;
    }
    const isEntry =
      line.level === 0 &&
      opensEntry(line.text) &&
      line.block?.kind !== 'cell' &&
      line.block?.kind !== 'value';
    [taken, indent] = isEntry ? [1, indentOf(text, line)] : [0, 0];
    whole.push({ ...line, index: whole.length });
  }
  return whole.length === lines.length ? lines : whole;
}
