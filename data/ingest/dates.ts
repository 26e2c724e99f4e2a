import type { DatedPhrase } from '../model/dataset.ts';
import type { Outline } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import { fold, type Passage, spanIn } from '../text/normalise.ts';
import { STREET_WORD } from '../text/street-words.ts';
import { countsThings, isCounted } from './counted.ts';
import { namedDays } from './days.ts';
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
  /(?:(?:^|[\s('’])(?:articles?|art\.?|alin[ée]as?|num[ée]ro|p\.|pp\.|pages?|lignes?|CS|BP|t[ée]l\.?(?: ?:)?|cedex|circulaire|ISO|IEC|NF(?: EN)?(?: ISO)?|DTU|salle|bureau|porte|chambre|code(?: postal)?|lot|modèle|dossier|r[ée]f(?:[ée]rence|\.)?|parcelle|matricule|SIRET|RG)[ \u00a0]?(?:n°[ \u00a0]?)?)$/iu;
/** The number of a law, told by year and rank: "n° 2022-1945", "loi 2005-102", "directive 2000/60/CE". */
const LAW_BEFORE = /(?:n°|(?<!\p{L})(?:loi|d[ée]cret|ordonnance|arr[êe]t[ée]))[ \u00a0]?(?:\d{2,4}-)?$/iu;
const LAW_RANK = /^[-–/]\d{1,4}\/|^[-–/]\d{3}(?!\d)/u;
/** "2024 rue de Paris", "1920 x 1080", and the 1080 of it. */
const STREET = new RegExp(String.raw`^,?[ \u00a0](?:bis |ter )?${STREET_WORD}(?!\p{L})`, 'iu');
/** How such words begin, but for those of "2024 passage à l'acte". */
const LIKE_STREET = /^,?[ \u00a0](?:b[diol]|ter|rue|av|pl|ch|ro|al|im|qu|co|[sſ]q|fa)/i;
const TIMES_AFTER = /^[ \u00a0]?[x×*][ \u00a0]?\d/u;
const TIMES_BEFORE = /\d[ \u00a0]?[x×*][ \u00a0]?$/u;
/** A name of a file or an address, seen at the word that holds the number. */
const ADDRESS =
  /:\/\/|^www\.|_|@|\.(?:pdf|docx?|xlsx?|csv|html?|php|jpe?g|png|gif|svg|zip|txt|pptx?|od[tsp]|md|mp[34]|ics|json|xml)(?![\p{L}\p{N}])/iu;

/** Whether what stands around four digits says that they are the number of something, or a part of a name. */
function isNumber(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  if (NUMBERED.test(before) || (LIKE_STREET.test(after) && STREET.test(after))) return true;
  if (isCounted(before, after)) return true;
  if (TIMES_AFTER.test(after) || TIMES_BEFORE.test(before) || LAW_RANK.test(after)) return true;
  if (LAW_BEFORE.test(before) && (before.endsWith('-') || /^[-–]\d/u.test(after))) return true;
  const word = `${/\S{0,80}$/u.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? ''}${/^\S{0,80}/u.exec(text.slice(from, from + 80))?.[0] ?? ''}`;
  return word.length > 4 && ADDRESS.test(word);
}

interface FoundYear {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly yearEnd: number | null;
}

function yearsIn(text: string): readonly FoundYear[] {
  const found: FoundYear[] = [];
  for (const match of matchesOf(YEAR, text)) {
    const from = match.index;
    const before = found.at(-1);
    if (before && from < before.to) continue;
    const to = from + 4;
    const after = text.slice(to, to + 24);
    if (countsThings(after) || isNumber(text, from, to)) continue;
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
  for (const match of matchesOf(marks, text)) {
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

/** Whether the year closes a date of the colloquium itself. */
function isOwnDate(text: string, year: FoundYear, days: ReadonlySet<string>): boolean {
  const from = Math.max(0, year.from - 60);
  return namedDays(text.slice(from, year.to + 12)).some(
    named =>
      from + named.from <= year.from && from + named.to >= year.to && named.days.every(day => days.has(day)),
  );
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
