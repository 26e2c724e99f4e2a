import type { Line } from '../document/lines.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { KNOWN, LEAST_KNOWN } from './likely.ts';
import { dayLength, marksOf } from './marks.ts';
import { isTitleSetApart, trimTitle, withoutStop } from './talk-title.ts';

/** So many rows of a document are its calendar. */
const LEAST_ROWS = 3;
/** And in so many of them the last part is no person: "René Magritte" may be what one of them is about. */
const LEAST_TITLED = 0.6;
const SCORE = 0.95;
const LONGEST = 300;
const LIKE_ROW = /[–—]|\s-\s/;
/** What parts a day from who comes, and who comes from the title; a dash may touch a name. */
const GAP = /\s?[–—]\s+|\s-\s+/u;
const BEHIND_DAY = /^\s*(?:[:,.–—-]\s*)?(?=\p{Lu})/u;

interface Row {
  readonly index: number;
  readonly people: readonly Found[];
  readonly title: readonly [number, number];
  readonly from: number;
  /** The last part may be one who comes as well. */
  readonly isOpen: boolean;
}

function rowOn({ index, text, level }: Line): Row | null {
  if (level > 0 || text.length > LONGEST || !LIKE_ROW.test(text)) return null;
  const marks = marksOf(text);
  const words = text.slice(marks.length);
  const day = marks.day ? 0 : dayLength(words, 0);
  if (!marks.day && day === 0) return null;
  const behind = BEHIND_DAY.exec(words.slice(day))?.[0].length;
  if (behind === undefined) return null;
  const from = day + behind;
  const gap = GAP.exec(words.slice(from));
  if (gap === null) return null;
  const people = peopleIn(words, [from, from + gap.index]);
  if (people === null || people.length === 0) return null;
  const start = from + gap.index + gap[0].length;
  const title = withoutStop(words, trimTitle(words, [start, words.length]));
  if (!isTitleSetApart(words.slice(...title))) return null;
  const [first = ''] = words.slice(...title).split(/[,;(]/u);
  return { index, people, title, from, isOpen: peopleIn(first.trim(), [0, first.trim().length]) !== null };
}

/**
 * A calendar in rows: "Lundi 11 juillet – Anne Roux – Les haies en carte", "Lundi 18 juillet – Paul Petit – Boris Vian, poète". Each is
 * the talk of a day; what stands last is its title in all of them, though one may be called by a name.
 */
export function readDatedRows(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const rows = lines.flatMap(line => rowOn(line) ?? []);
  const known = rows.filter(({ people }) => people.some(({ name }) => name.score >= KNOWN));
  const isCalendar =
    rows.length >= LEAST_ROWS &&
    known.length >= rows.length * LEAST_KNOWN &&
    rows.filter(({ isOpen }) => !isOpen).length >= rows.length * LEAST_TITLED;
  if (!isCalendar) return new Map();
  return new Map(
    rows.map(({ index, people, title, from }) => [
      index,
      { layout: 'labelled', people, score: SCORE, lead: [0, from], title },
    ]),
  );
}
