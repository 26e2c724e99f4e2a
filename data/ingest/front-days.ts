import type { Line } from '../document/lines.ts';
import type { Declared } from '../document/readable.ts';
import { DAY_LENGTH } from '../model/day-length.ts';
import { opensDated } from './dated-entries.ts';
import { daysIn, namedDays, yearOf } from './days.ts';
import { firstPage } from './first-page.ts';
import { frontLineOf } from './front-lines.ts';
import { labelOf } from './labels.ts';
import { marksOf } from './marks.ts';

/** Days under which a programme goes on are looked for further down than a title page reaches. */
const MOST_DAY_LINES = 600;
/** Days by which something is due, or on which something was published: not the days of the event. */
const OTHER_DAYS =
  /(?<!\p{L})(?:postée?|posted|published|updated|modifiée?|créée? le|fait (?:à|le)|signée? le|limite|avant le|au plus tard|mise? à jour|publiée?s?|publication|rédigée?|finalisée?|affichée?|imprimée?|éditée?|mise? en ligne|transmise? (?:à|en) la (?:sous-)?préfecture|deadline|clôture des|appel à|soumission|notification|réponse|inscriptions? (?:jusqu|avant|ouvert)|version du|né le|approuvée?s?|(?:loi|décret|ordonnance|arrêté|délibération)s? du|(?:approbation|adoption|validation)(?: à l['’]unanimité)? (?:du|des) (?:procès|pv|comptes?|cr|relevés?)|prochaine? (?:réunion|séance|rencontre)|naissance|envoyé(?=\s?:)|sent(?=\s?:)|a écrit(?=\s?:)|wrote(?=\s?:)|(?:date de |la )?convocation(?: du)?)(?!\p{L})/iu;

/** A time of day with seconds, a field of a page's source (":date: 2015-11-17"): when it was published, no day of an event. */
const PUBLISHED = /\d{2}:\d{2}:\d{2}/;
const FIELD = /^:date:\s/iu;
const PAIR_OF_DAY = /^date:\s/u;
const PAIR = /^(?:title|author|image|slug|layout|tags|category|categories):\s/u;
/** What a sentence says of an event that is still to come. */
const TO_COME =
  /(?<!\p{L})(?:prochaine?s?|aura lieu|auront lieu|se tiendra|se déroulera|rendez-vous|retrouv\p{L}*)(?!\p{L})/iu;
const WEEKDAY =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/iu;
const TIME = /(?<![\p{L}\d])\d{1,2}(?:\s?h(?:eures?)?(?!\p{L})|[:.]\d{2}(?!\d)|\s?[ap]\.?m(?!\p{L}))/iu;
const FIRST_CHARACTERS = 450;
/** So many days around the stamp of a page a day alone on its line says when the page was written. */
const NEAR = 2;
/** Each session of a cycle says its own day: one alone is told by the rules for any other line. */
const LEAST_SERIES = 2;

/**
 * The days that the head declares, else those of the title page, else those under which the programme goes on, those that
 * the sessions of a cycle have each for itself, or those that a sentence names.
 */
export function datesOf(
  lines: readonly Line[],
  end: number,
  declared: Declared,
  named: number | null,
): readonly string[] {
  const said = declared.dates.flatMap(({ text }) => daysIn(text));
  if (said.length > 0 && !declared.dates.some(({ text }) => PUBLISHED.test(text)))
    return calledFor(lines, said) ?? [...new Set(said)];
  // "Retour du meetup du 6 novembre 2018", written on the day after.
  const titled = declared.title === null ? [] : daysIn(declared.title.text);
  if (titled.length > 0) return [...new Set(titled)];
  const field = firstPage(lines).find(line => isField(lines, line));
  const stamp = said.length > 0 || field === undefined ? said : daysIn(field.text);
  const year = named ?? yearOf(stamp[0]) ?? yearOf(firstDay(lines)) ?? yearSaid(lines);
  const own = (line: Line): readonly string[] =>
    line === field || line.text === '' || OTHER_DAYS.test(line.text) || isSent(lines, line)
      ? []
      : daysOn(line.text.slice(0, FIRST_CHARACTERS), year);
  const front = lines.slice(0, end).filter(line => own(line).length > 0 && !isDateline(lines, line));
  const event = front.filter(line => !isStamp(line, stamp, year));
  const dated = event.length > 0 ? event : front;
  if (dated.length > 0) return [...new Set([...dated.flatMap(own), ...furtherDays(lines, dated, own)])];
  const days = lines
    .slice(0, MOST_DAY_LINES)
    .flatMap(line => (frontLineOf(line) === 'days' && !opensDated(line) ? own(line) : []));
  if (days.length > 0) return [...new Set(days)];
  return [...new Set(seriesDays(lines, own) ?? sentenceDays(lines, field, year) ?? stamp)];
}

/** The head of a message: who wrote it to whom, and about what. */
const MAIL = /^(?:de|from|à|a|to|objet|subject)\s?:\s/iu;
const SENT = /^date\s?:\s/iu;
const NEAR_LINES = 3;

/** "Date : 2 juin 2025" between "De :" and "Objet :": when a message was sent. */
function isSent(lines: readonly Line[], { text, index }: Line): boolean {
  if (!SENT.test(text)) return false;
  const near = lines.slice(Math.max(0, index - NEAR_LINES), index + NEAR_LINES + 1);
  return near.filter(line => MAIL.test(line.text)).length > 1;
}

/** "le programme complet du festival 2012" over "Jeudi 12 avril": the one year that the first lines name. */
function yearSaid(lines: readonly Line[]): number | null {
  const filled = lines.filter(({ text }) => text !== '').slice(0, FIRST_LINES);
  const years = filled.flatMap(({ text }) =>
    OTHER_DAYS.test(text) || text.startsWith('©')
      ? []
      : [...text.slice(0, FIRST_CHARACTERS).matchAll(/(?<![\d/(-])20[0-3]\d(?![\d/-])/gu)].map(Number),
  );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/** The first day that is written with its year: "les 20 et 21 octobre" above it are of that year too. */
function firstDay(lines: readonly Line[]): string | undefined {
  for (const { text } of firstPage(lines)) {
    if (OTHER_DAYS.test(text)) continue;
    const [day] = daysIn(text.slice(0, FIRST_CHARACTERS));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** "légalement convoqué le 4 juillet": the day of the letter. */
const CALLED_ON =
  /(?<!\p{L})convo(?:qu|ca)\p{L}*(?: par (?:lettre|courrier|mail))?(?: en date)?(?: le| du)?\s*$/iu;

function daysOn(words: string, year: number | null): readonly string[] {
  return namedDays(words, year)
    .filter(({ from }) => !CALLED_ON.test(words.slice(0, from)))
    .flatMap(({ days }) => days);
}

/** "At 7.30pm on Wednesday 10 February 2010": who calls for another day than the head declares was published on that one. */
function calledFor(lines: readonly Line[], declared: readonly string[]): readonly string[] | null {
  const filled = lines.filter(line => line.text !== '').slice(0, FIRST_LINES);
  for (const { text } of filled) {
    if (text.length > LONGEST_CALL || OTHER_DAYS.test(text) || !WEEKDAY.test(text) || !TIME.test(text))
      continue;
    const days = daysIn(text);
    if (days.length > 0) return days.some(day => declared.includes(day)) ? null : [...new Set(days)];
  }
  return null;
}

const FIRST_LINES = 12;
const LONGEST_CALL = 200;

/** "Paris, le 4 janvier 2024" over "Madame, Monsieur,": the day of a letter. */
function isDateline(lines: readonly Line[], { index, text }: Line): boolean {
  if (!/^\p{Lu}[\p{L} '’-]{1,40}, (?:le )?(?:\p{L}+ )?\d/u.test(text)) return false;
  const below = lines.slice(index + 1, index + FIRST_LINES).find(line => line.text !== '');
  return (
    below !== undefined &&
    /^(?:Madame|Monsieur|Mesdames|Messieurs|Ch[eè]re?s?|Bonjour|Objet)(?!\p{L})/u.test(below.text)
  );
}

/** "date: 2014/10/13" among "title: …" and "author: …", without the fences of a head. */
function isField(lines: readonly Line[], { index, text }: Line): boolean {
  if (FIELD.test(text)) return true;
  return PAIR_OF_DAY.test(text) && [index - 1, index + 1].some(at => PAIR.test(lines[at]?.text ?? ''));
}

/** A day and nothing else, near the moment at which the page says that it was written. */
function isStamp({ text }: Line, stamp: readonly string[], year: number | null): boolean {
  const [written] = stamp;
  const [only, ...more] = namedDays(text, year);
  const [day] = only?.days ?? [];
  if (written === undefined || only === undefined || day === undefined || more.length > 0) return false;
  const rest = text.slice(0, only.from) + text.slice(only.to);
  const away = Math.abs(Date.parse(day) - Date.parse(written)) / DAY_LENGTH;
  return !/[\p{L}\d]/u.test(rest) && away <= NEAR;
}

/** The first day of a programme may stand on the title page: its further days open what follows on lines of the same kind. */
function furtherDays(
  lines: readonly Line[],
  front: readonly Line[],
  own: (line: Line) => readonly string[],
): readonly string[] {
  const first = front.findLast(line => opensDay(line));
  if (first === undefined) return [];
  const days: string[] = [];
  let last = own(first).at(-1) ?? '';
  for (const line of lines.slice(first.index + 1, MOST_DAY_LINES)) {
    if (line.level !== first.level || !opensDay(line)) continue;
    const [day = ''] = own(line);
    if (day <= last) continue;
    days.push(day);
    last = day;
  }
  return days;
}

/** "Mardi 16 juin 2026", "Jeudi 5 juin – matin": a line that opens the programme of a day. */
function opensDay(line: Line): boolean {
  return (line.level > 0 || WEEKDAY.test(line.text.slice(0, 12))) && frontLineOf(line) === 'days';
}

/** "Séance 2 – La censure (27 mars 2026)": the days of the sessions of a cycle, each with its own. */
function seriesDays(
  lines: readonly Line[],
  own: (line: Line) => readonly string[],
): readonly string[] | null {
  const levels = new Map<number, string[][]>();
  for (const line of lines.slice(0, MOST_DAY_LINES)) {
    const isEntry = marksOf(line.text).day || opensDated(line);
    if (line.level === 0 && labelOf(line.text) === null && !isEntry) continue;
    const days = own(line);
    if (days.length > 0) levels.set(line.level, [...(levels.get(line.level) ?? []), [...days]]);
  }
  const series = [...levels.values()].find(each => each.length >= LEAST_SERIES);
  return series === undefined ? null : series.flat().toSorted();
}

/** The days of the first sentence that names any, of one that tells of what is to come before others. */
function sentenceDays(
  lines: readonly Line[],
  field: Line | undefined,
  year: number | null,
): readonly string[] | undefined {
  const first = firstPage(lines);
  const told = first.flatMap((line, i) => {
    // "le jeudi 26" / "novembre": a day may be cut at the end of a line.
    const words = `${line.text} ${/\d$/u.test(line.text) ? (first[i + 1]?.text ?? '') : ''}`;
    if (line === field || OTHER_DAYS.test(words)) return [];
    // In a long paragraph the day stands behind the words that foretell it.
    const told = words.search(TO_COME);
    const from = told > FIRST_CHARACTERS ? told : 0;
    const days = daysIn(words.slice(from, from + FIRST_CHARACTERS), year);
    return days.length > 0 ? [{ days, toCome: TO_COME.test(words) }] : [];
  });
  return (told.find(each => each.toCome) ?? told[0])?.days;
}
