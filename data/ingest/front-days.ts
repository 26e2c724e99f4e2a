import type { Line } from '../document/lines.ts';
import type { Declared } from '../document/readable.ts';
import { key } from '../text/normalise.ts';
import { opensDated } from './dated-entries.ts';
import { ANY_YEAR, daysIn, namedDays, yearOf } from './days.ts';
import { firstPage } from './first-page.ts';
import { EVENT, frontLineOf } from './front-lines.ts';
import { FIRST_LINES, LONGEST_DATED, labelledDays, MOST_DAY_LINES } from './labelled-days.ts';
import { dayOfLabel } from './labelled-moments.ts';
import { labelOf } from './labels.ts';
import { marksOf } from './marks.ts';
import { isOfPage, isStamp, keepsStamp, nearest, pageDay, withoutStamp } from './page-day.ts';
import { storedMidnight } from './stored-midnight.ts';
import { filledAbove } from './titles.ts';
import { toldDays } from './told-days.ts';
import { weekdaysRefuse } from './weekday-years.ts';
import { yearsOfDays } from './years-of-days.ts';

/** Days by which something is due, or on which something was published: not the days of the event. */
const OTHER_DAYS =
  /(?<!\p{L})(?:captures? d['’]écran|screenshot|postée?|posted|published|updated|modifiée?|créée? le|fait (?:à|le)|signée? le|limite|avant le|au plus tard|mise? à jour|publiée?s?|publication|dernières? modifications?|m\.?\s?[àa]\.?\s?j(?:our)?\.? (?:le|du|:)|rédigée?|finalisée?|affichée?|imprimée?|éditée?|mise? en ligne|transmise? (?:à|en) la (?:sous-)?préfecture|deadline|clôture des|appel à|soumission|notification|réponse|inscriptions? (?:jusqu|avant|ouvert)|version du|versions? (?:n ?° ?)?\d[\d.]*|(?:validée?s?|relue?s?|amendée?s?|révisée?s?|corrigée?s?|adoptée?s?) (?:le|en|par|lors)|date (?:de (?:la )?|d['’])(?:rédaction|diffusion|validation|version|révision|création|édition|impression|affichage)|diffusion (?:le|du)|(?:diffusion|rédaction|validation)(?=\s?:)|né le|approuvée?s?|(?:loi|décret|ordonnance|arrêté|délibération)s? du|(?:approbation|adoption|validation)(?: à l['’]unanimité)? (?:du|des) (?:procès|pv|comptes?|cr|relevés?)|prochaine?s? (?:réunion|séance|rencontre|conseil|assemblée|plénière|comité|bureau|commission|ca|ag)s?|naissance|versions? finales?|camera[- ]ready|early bird|call for|registrations?|submissions?|acceptance|envoyé(?=\s?:)|sent(?=\s?:)|a écrit(?=\s?:)|wrote(?=\s?:)|(?:date de |la )?convocation(?: du)?)(?!\p{L})/iu;

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
/** "Actualité publiée le 11 février 2016": a day that stands alone further up is the same. */
const PUBLISHED_ON =
  /(?<!\p{L})(?:publiée?s?|postée?|mise? en ligne|posted|published|rédigée?) (?:le|on)(?!\p{L})/iu;
/** What a sentence says of an event, and of no other day that it speaks of. */
const TAKES_PLACE =
  /(?<!\p{L})(?:s['’]est (?:tenu|déroulé)\p{L}*|se sont (?:tenu|déroulé)\p{L}*|(?:a|aura|auront|ont|avait) (?:eu )?lieu|se tien\p{L}*|se déroul\p{L}*|organis(?:e|é|er|ent|ait|ée|és|ées)|réuni\p{L}*|retrouv\p{L}*|rendez-vous|accueill\p{L}*|took place|takes place|(?:was|were) held|gathered|hosted)(?!\p{L})/iu;
/** What says where to the end of a line. */
const WHERE = /^,?\s(?:à|au|aux|dans|chez) [^.;:!?,]{2,60}\.?$/u;
const LONGEST_LABEL = 60;
/** Between a label and its value stand no more blank lines. */
const NEAR_LABEL = 3;
/** Each session of a cycle says its own day: one alone is told by the rules for any other line. */
const LEAST_SERIES = 2;

/**
 * The days that the head declares, else those of the title page, else those under which the programme goes on, those that
 * the sessions of a cycle have each for itself, or those that a sentence names; each once, in their order.
 */
export function datesOf(
  lines: readonly Line[],
  end: number,
  declared: Declared,
  named: number | null,
): readonly string[] {
  return [...new Set(daysOf(lines, end, declared, named))].toSorted();
}

function daysOf(
  lines: readonly Line[],
  end: number,
  declared: Declared,
  named: number | null,
): readonly string[] {
  const words = () => lines.map(line => line.text).join(' ');
  const said = declared.dates.flatMap(({ text }) => storedMidnight(text, words) ?? daysIn(text));
  const isLater = isOfPage(declared);
  if (said.length > 0 && !isLater) return calledFor(lines, said) ?? toldDays(lines, said, isOfOther) ?? said;
  // "Retour du meetup du 6 novembre", written on the day after.
  const titled = declared.title === null ? [] : nearest(declared.title.text, said[0]);
  if (titled.length > 0) return titled;
  const field = firstPage(lines).find(line => isField(lines, line));
  const stamp = said.length > 0 || field === undefined ? said : daysIn(field.text);
  const year = named ?? yearOf(stamp[0]) ?? yearOf(firstDay(lines)) ?? yearSaid(lines);
  const published = new Set(
    lines.slice(0, end).flatMap(line => (PUBLISHED_ON.test(line.text) ? daysIn(line.text) : [])),
  );
  const years = yearsOfDays(lines, named ?? yearOf(stamp[0]), year);
  const read = (line: Line): readonly string[] =>
    line === field || line.text === '' || isOfOther(lines, line)
      ? []
      : years(line.text.slice(0, FIRST_CHARACTERS), daysOn);
  const labelled = labelledDays(lines, read);
  if (labelled.length > 0) return labelled;
  const page = pageDay(lines, read);
  const own = (line: Line): readonly string[] => (line === page ? [] : read(line));
  const front = lines.slice(0, end).filter(line => own(line).length > 0 && !isDateline(lines, line));
  const event = front.filter(
    line => !isStamp(line, stamp, year) && !own(line).every(day => published.has(day)),
  );
  const dated = shortest(event.length > 0 ? event : front, isLater);
  if (dated.length > 0)
    return withoutStamp([...dated.flatMap(own), ...furtherDays(lines, dated, own)], stamp);
  const days = lines
    .slice(0, MOST_DAY_LINES)
    .flatMap(line => (frontLineOf(line) === 'days' && !opensDated(line) ? own(line) : []));
  if (days.length > 0) return withoutStamp(days, stamp);
  return (
    seriesDays(lines, own) ??
    sentenceDays(lines, field, words => years(words, daysOn), isLater) ??
    (keepsStamp(declared) ? stamp : [])
  );
}

/** Days by which something is due, on which something was published or sent: the words stand on the line, or over it. */
function isOfOther(lines: readonly Line[], line: Line): boolean {
  if (OTHER_DAYS.test(line.text) || isSent(lines, line)) return true;
  const above = filledAbove(lines, line.index, NEAR_LABEL);
  if (above === undefined || above.text.length > LONGEST_LABEL || !OTHER_DAYS.test(above.text)) return false;
  return /:$/u.test(above.text) || (above.block?.kind === 'cell' && line.block?.kind === 'cell');
}

/** "Le 23 février 2017 à la Gerbe", "Projection et débat le vendredi 16 décembre 2016 à Lunel": a day, and behind it nothing but where. */
function saysWhere(text: string): boolean {
  const [day, ...more] = text.length > LONGEST_DATED ? [] : namedDays(text, ANY_YEAR);
  return day !== undefined && more.length === 0 && WHERE.test(text.slice(day.to));
}

/** "Un rappel pour notre journée d'étude le 26 novembre": a sentence about an event, and not about who speaks there. */
function tellsOfEvent(text: string): boolean {
  return TAKES_PLACE.test(text) || saysWhere(text) || (text.length <= LONGEST_DATED && EVENT.test(key(text)));
}

/** Lines that say when and hardly more; a sentence that tells of other days counts where there is none, on a page that was written later where it says what took place. */
function shortest(lines: readonly Line[], isLater: boolean): readonly Line[] {
  const short = lines.filter(
    line =>
      line.text.length <= LONGEST_DATED &&
      !(isLater && frontLineOf(line) === 'sentence' && !tellsOfEvent(line.text)),
  );
  if (short.length > 0) return short;
  return isLater ? lines.filter(({ text }) => tellsOfEvent(text)) : lines;
}

/** The head of a message: who wrote it to whom, and about what. */
const MAIL = /^(?:de|from|à|a|to|objet|subject)\s?:(?:\s|$)/iu;
const SENT = /^date\s?:\s/iu;
const NEAR_LINES = 3;

/** "Date : 2 juin 2025" between "De :" and "Objet :": when a message was sent. */
function isSent(lines: readonly Line[], { text, index }: Line): boolean {
  if (!SENT.test(text)) return false;
  const near = lines.slice(Math.max(0, index - NEAR_LINES), index + NEAR_LINES + 1);
  return near.filter(line => MAIL.test(line.text)).length > 1;
}

/** "à l’horizon 2030", "d’ici 2035", "en 2030 ?", "comme en 2021", "son rapport 2015", "la loi de février 2005", "20 % d’énergies en 2020": the year that an event speaks of, and not its own. */
const YEAR_SPOKEN_OF =
  /(?<!\p{L})(?:(?:lois?|décrets?|ordonnances?|circulaires?|traités?|accords?) d(?:e|u) (?:\d{1,2} )?(?:\p{Ll}{3,9} )?20\d\d|(?:horizons?|ici(?: à)?|objectifs?|cap(?: sur)?|vers|agenda|post-?|depuis|by|comme en|loi|rapport(?: de)?|sécheresse(?: de)?|canicule(?: de)?|crise(?: de)?|recensement(?: de)?|grand prix [^,;.\d]{0,40}) ?20\d\d|(?:en|in|pour) 203\d)|% [^.;:\d]{0,60} en 20\d\d|(?<=^|[.!?] )En 20\d\d,/giu;

/** A text without the years that it speaks of. */
export function withoutYearsSpokenOf(text: string): string {
  return text.includes('20') ? text.replace(YEAR_SPOKEN_OF, ' ') : text;
}

/** "le programme complet du festival 2012" over "Jeudi 12 avril": the one year that the first lines name. */
function yearSaid(lines: readonly Line[]): number | null {
  const filled = lines.filter(({ text }) => text !== '').slice(0, FIRST_LINES);
  const years = filled.flatMap(({ text }) =>
    OTHER_DAYS.test(text) || text.startsWith('©')
      ? []
      : [
          ...withoutYearsSpokenOf(text.slice(0, FIRST_CHARACTERS)).matchAll(
            /(?<![\d/(-])20[0-3]\d(?![\d/-])/gu,
          ),
        ].map(Number),
  );
  const [year] = years;
  return year === undefined || new Set(years).size > 1 || weekdaysRefuse(filled, year) ? null : year;
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

/** "en poste depuis le 9 avril 2015": since when somebody is what they are. */
const SINCE = /(?<!\p{L})(?:depuis|since)(?: le)?\s*$/iu;

function daysOn(words: string, year: number | null): readonly string[] {
  return namedDays(words, year)
    .filter(({ from }) => !CALLED_ON.test(words.slice(0, from)) && !SINCE.test(words.slice(0, from)))
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
    const isEntry = marksOf(line.text).day || opensDated(line) || dayOfLabel(line.text) !== null;
    if (line.level === 0 && labelOf(line.text) === null && !isEntry) continue;
    const days = own(line);
    if (days.length > 0) levels.set(line.level, [...(levels.get(line.level) ?? []), [...days]]);
  }
  const series = [...levels.values()].find(each => each.length >= LEAST_SERIES);
  return series === undefined ? null : series.flat();
}

/** The days of the first sentence that names any, of one that tells of what is to come before others. */
function sentenceDays(
  lines: readonly Line[],
  field: Line | undefined,
  own: (words: string) => readonly string[],
  isLater: boolean,
): readonly string[] | undefined {
  const first = firstPage(lines);
  const told = first.flatMap((line, i) => {
    // "le jeudi 26" / "novembre": a day may be cut at the end of a line.
    const words = `${line.text} ${/\d$/u.test(line.text) ? (first[i + 1]?.text ?? '') : ''}`;
    if (line === field || OTHER_DAYS.test(words) || (isLater && !tellsOfEvent(words))) return [];
    // In a long paragraph the day stands behind the words that foretell it.
    const told = words.search(TO_COME);
    const from = told > FIRST_CHARACTERS ? told : 0;
    const days = own(words.slice(from, from + FIRST_CHARACTERS));
    return days.length > 0 ? [{ days, toCome: TO_COME.test(words) }] : [];
  });
  return (told.find(each => each.toCome) ?? told[0])?.days;
}
