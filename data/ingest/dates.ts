import type { DatedPhrase } from '../model/dataset.ts';
import type { Outline } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { fold, type Passage, spanIn } from '../text/normalise.ts';
import { countsThings } from './counted.ts';
import { daysIn } from './days.ts';
import { byStart, touches } from './sorted-spans.ts';
import { readZones } from './zones.ts';

/** A year that stands alone as a number: no digit, decimal or code around it. */
const YEAR =
  /(?<![\p{L}\p{N}][.,'’]?|[\p{N}][ \u00a0\u202f]|[n№]° ?|\p{L}\/|[=_#@])(19\d\d|20\d\d)(?![\p{L}\p{N}]|[.,]\p{N}|[ \u00a0\u202f]\d{3}(?!\d))/gu;
/** A second year tied to the first: "2020-2026", "de 2014 à 2020", "2023/24" is one season. */
const RANGE_END = /^(?: ?[-–—] ?| à | jusqu['’](?:à|en) )((?:19|20)\d\d)(?![\p{L}\p{N}])/u;
const SHORT_END = /^[-–/](\d\d)(?![\p{L}\p{N}])/u;
/** What makes a number of four digits the number of something: an article, a page, a telephone. */
const NUMBERED =
  /(?:(?:^|[\s(])(?:[Aa]rticles?|[Aa]rt\.?|[Nn]um[ée]ro|p\.|pp\.|[Pp]ages?|CS|BP|T[ée]l\.?(?: ?:)?|cedex|[Cc]irculaire|ISO|IEC|NF|[Ss]alle|[Bb]ureau|[Cc]ode|[Ll]ot)[ \u00a0]?(?:n°[ \u00a0]?)?)$/u;

interface FoundYear {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly yearEnd: number | null;
}

function yearsIn(text: string): readonly FoundYear[] {
  const found: FoundYear[] = [];
  for (const match of text.matchAll(YEAR)) {
    const from = match.index;
    const before = found.at(-1);
    if (before && from < before.to) continue;
    const to = from + 4;
    const after = text.slice(to, to + 24);
    if (countsThings(after) || NUMBERED.test(text.slice(Math.max(0, from - 20), from))) continue;
    const year = Number(match[1]);
    const range = RANGE_END.exec(after);
    const short = SHORT_END.exec(after);
    const end = range ? Number(range[1]) : short ? Math.floor(year / 100) * 100 + Number(short[1]) : 0;
    // "de 2014 à 2020" is a span of time; "2030/2050" are two horizons, and "en 2022 à 2000 euros" is neither.
    if (end > year && end <= 2100 && !(range && countsThings(after.slice(range[0].length)))) {
      const size = range?.[0].length ?? short?.[0].length ?? 0;
      found.push({ from, to: to + size, year, yearEnd: end });
    } else found.push({ from, to, year, yearEnd: null });
  }
  return found;
}

/** Marks that end a clause; a dot does only before a space and a capital. */
const CLAUSE_END = /[;:!?…•]|\.(?=\s+[\p{Lu}«"“\d]|\s*$)| [–—] /gu;
const COMMA = /,(?=\s)|[()]/g;
const LONG_CLAUSE = 120;

function bounds(text: string, from: number, to: number, marks: RegExp): [number, number] {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(marks)) {
    if (match.index + match[0].length <= from) start = match.index + match[0].length;
    else if (match.index >= to) {
      end = match.index;
      break;
    }
  }
  return [start, end];
}

/** The clause that gives a year its sense: between strong marks, and where that is long between commas or brackets. */
function clauseOf(text: string, year: FoundYear): [number, number] {
  const from = Math.max(0, year.from - 400);
  const near = text.slice(from, year.to + 400);
  let [start, end] = bounds(near, year.from - from, year.to - from, CLAUSE_END);
  if (end - start > LONG_CLAUSE) {
    const clause = near.slice(start, end);
    const [a, b] = bounds(clause, year.from - from - start, year.to - from - start, COMMA);
    // A clause of the year alone ("(2014)", ", en 2019,") says nothing: keep the sentence then.
    if (b - a > year.to - year.from + 12) [start, end] = [start + a, start + b];
  }
  return [from + start, from + end];
}

function trimmedSpan(read: Passage, from: number, to: number): Span {
  const part = read.text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  return spanIn(read, from + lead, from + lead + part.trim().length);
}

const MONTH_BEFORE =
  /(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s$/iu;

/** Whether the year closes a date of the colloquium itself. */
function isOwnDate(text: string, year: FoundYear, days: ReadonlySet<string>): boolean {
  if (!MONTH_BEFORE.test(text.slice(Math.max(0, year.from - 12), year.from))) return false;
  const named = daysIn(text.slice(Math.max(0, year.from - 40), year.to));
  return named.length > 0 && named.every(day => days.has(day));
}

/**
 * Every year from 1900 to 2100 that a session gives, with the clause that gives it sense. A range ("2020-2026") is one item
 * with its end; years side by side ("2030/2050") are two. Telephone numbers, pages, quantities and the colloquium's own
 * dates are none. The span cuts out the phrase.
 */
export function readDates(text: string, outline: Outline): DatedPhrase[] {
  const days = new Set(outline.proceedings.dates);
  const roles = byStart(outline.appearances.flatMap(({ role }) => (role ? [role.span] : [])));
  return readZones(text, outline).flatMap(zone => {
    const { passage: read } = zone;
    return yearsIn(read.text).flatMap(found => {
      if (isOwnDate(read.text, found, days)) return [];
      if (zone.via !== 'role' && touches(spanIn(read, found.from, found.to), roles)) return [];
      const [from, to] = clauseOf(read.text, found);
      const span = trimmedSpan(read, from, to);
      const { year, yearEnd } = found;
      return [{ year, yearEnd, session: zone.session, phrase: fold(text.slice(span.start, span.end)), span }];
    });
  });
}
