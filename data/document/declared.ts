import { DAY_LENGTH } from '../model/day-length.ts';
import type { Located } from '../model/span.ts';
import { withLetters } from './characters.ts';
import type { Declared } from './readable.ts';

const NAMES: Readonly<
  Record<
    'title' | 'subtitle' | 'start' | 'end' | 'dates' | 'city' | 'address' | 'place' | 'organiser' | 'kinds',
    RegExp
  >
> = {
  title: /^(?:title|titre|(?:article|page|event|post)[_-]?title|titre[_-](?:article|page|evenement))$/iu,
  subtitle: /^(?:subtitle|sous_?titre|event|event_?name|evenement|événement)$/iu,
  // A site keeps the day on which a page was written as its "date"; those of what the page announces have names of their own.
  start:
    /^(?:event[-_]?)?(?:(?:start|begin|debut|début)(?:[-_]?(?:date|day))?|dates?[-_]?(?:start|begin|debut|début))$|^event[-_]?(?:dates?|days?)$|^dates?[-_]?(?:de[-_]?l[-_]?)?(?:event|évènement|événement|evenement)$/iu,
  end: /^(?:event[-_]?)?(?:(?:end|fin)(?:[-_]?(?:date|day))?|dates?[-_]?(?:end|fin))$/iu,
  dates: /^(?:date|dates|day|jour)$/iu,
  city: /^(?:city|ville|commune|town)$/iu,
  address: /^(?:address|adresse)$/iu,
  place: /^(?:location|lieu|place|venue)$/iu,
  organiser: /^(?:organi[sz]er|organisateur|organisation|host)$/iu,
  kinds: /^(?:categor(?:y|ies)|catégories?|tags?|type)$/iu,
};

/** Keys of a head by which a site keeps its posts: what they call the "date" is when one was written. */
const OF_POST =
  /^(?:tags?|categor(?:y|ies)|catégories?|layout|slug|permalink|aliases|draft|lastmod|modified|date_?updated?|comments|excerpt|images?|img.*|thumb.*|cover|banner|feature.*|page_header.*|template(?:_?key)?|fragment|taxonomy|media_?order)$/iu;
/** "2024-03-14", "14-03-2024 15:48": a day as a site keeps it, and nobody writes it. */
const KEPT = /^(?:\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4} \d{2}:\d{2}$)/u;
/** Keys of what takes place, which has its "date" then. */
const OF_EVENT =
  /^(?:event.*|where|heures?|hours?|time|horaires?|start|end|season|saison|speakers?|intervenants?|orateurs?|status)$/iu;

const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d \p{L}{3}|\p{L}{3} \d/u;
/** Hours and their zone behind a day in digits. */
const TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}.*$/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/u;
/** An event that goes on for longer is a season; its first and its last day are all that is known. */
const MOST_DAYS = 14;

/** "75015 Paris", at the end of an address. */
const TOWN = /(?<!\d)\d{5}[\s,]+(\p{Lu}[\p{L}’' -]+?)(?:[\s,]+France)?\s*$/u;

/** "**Programme**", "autour de la _data science_", "`mapsf`": words that a head sets in bold, in italics or as code. */
const SET = [
  /(\*\*|__)(?=\S)([^*_\n]{1,300})(?<=\S)\1/gu,
  /(?<![\p{L}\d*_])([*_])(?=\S)([^*_\n]{1,300})(?<=\S)\1(?![\p{L}\d*_])/gu,
  /(`)([^`\n]{1,100})`/gu,
];

/** The words of a value without the marks that set some of them apart. */
function withoutMarks(words: string): string {
  return /[*_`]/.test(words) ? SET.reduce((said, marks) => said.replace(marks, '$2'), words) : words;
}

/** Its words as they are shown, in the place where they are written. */
function shown(value: Located | null): Located | null {
  return value && { ...value, text: withoutMarks(withLetters(value.text)) };
}

/** What says a day, without its hours. */
function days(found: readonly Located[]): readonly Located[] {
  return found
    .filter(({ text }) => DAY.test(text))
    .map(each => ({ ...each, text: each.text.replace(TIME, '$1') }));
}

/** The days on which an event begins and ends, with those between. */
function between(starts: readonly Located[], ends: readonly Located[]): readonly Located[] {
  const said = [...starts, ...ends];
  const [first, last, ...more] = said;
  if (first === undefined || last === undefined || more.length > 0) return said;
  if (!ISO.test(first.text) || !ISO.test(last.text)) return said;
  const apart = (Date.parse(last.text) - Date.parse(first.text)) / DAY_LENGTH;
  if (!(apart > 1 && apart < MOST_DAYS)) return said;
  const dayAt = (i: number) => new Date(Date.parse(first.text) + i * DAY_LENGTH).toISOString().slice(0, 10);
  return Array.from({ length: apart + 1 }, (_, i) => ({ ...(i < apart ? first : last), text: dayAt(i) }));
}

/** The days of the event where a head has names for them; one that names the end alone begins on its "date". */
function eventDays(found: (names: RegExp) => readonly Located[]): readonly Located[] {
  const [starts, ends] = [days(found(NAMES.start)), days(found(NAMES.end))];
  if (starts.length === 0 && ends.length === 0) return found(NAMES.dates);
  return between(starts.length > 0 ? starts : days(found(NAMES.dates)), ends);
}

/** Whether the day of a head is only that on which a site keeps the page as written. */
function isWritten(found: (names: RegExp) => readonly Located[]): boolean {
  if (found(NAMES.start).length + found(NAMES.end).length + found(OF_EVENT).length > 0) return false;
  const dates = found(NAMES.dates);
  return dates.length === 1 && dates.every(({ text }) => KEPT.test(text)) && found(OF_POST).length > 0;
}

/** The town that an address ends with, where the value is written as it is meant. */
function townIn(address: Located | undefined): Located | null {
  const town = address === undefined ? null : TOWN.exec(address.text.trimEnd());
  const [, name] = town ?? [];
  return address === undefined || name === undefined ? null : { ...address, text: name };
}

/** What the keys of a head say of the document; `found` gives the values of every key of these names. */
export function declaredBy(found: (names: RegExp) => readonly Located[]): Declared {
  const [title = null] = found(NAMES.title);
  const [subtitle = null] = found(NAMES.subtitle);
  const [organiser = null] = found(NAMES.organiser);
  const [address] = found(NAMES.address);
  const kinds = found(NAMES.kinds);
  const place = found(NAMES.city)[0] ?? townIn(address) ?? found(NAMES.place)[0] ?? null;
  return {
    title: shown(title),
    subtitle: shown(subtitle),
    dates: eventDays(found),
    place: shown(place),
    organiser: shown(organiser),
    ...(place === null && isWritten(found) && { written: true as const }),
    ...(kinds.length > 0 && { kinds }),
  };
}
