import type { Line } from '../document/lines.ts';
import { CIVILITY, WRITTEN_SHORT } from '../text/civilities.ts';
import { findNames } from '../text/names.ts';
import { startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { BETWEEN_NAMES } from './layouts/row-of-names.ts';
import { shiftName, shiftPeople } from './layouts/shift.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';

/** So many entries of one form make a programme. */
const LEAST_ENTRIES = 3;
const LONGEST_ENTRY = 400;
const LEAST_TITLE = 4;
/** Between a cell of hours and the one beside it stand the lines of tags alone. */
const NEAR = 6;
/** A name this sure stands behind a title without any sign between them. */
const SURE = 0.5;
const SCORE = 0.8;
/** What parts hours from the words of an entry. */
const SIGN = /[.:|–—-]\s*$/u;
/** The end of a title: no initial, no abbreviation, and behind it words that begin anew. */
const STOP = new RegExp(
  String.raw`(?<!(?:^|[^\p{L}])(?:\p{Lu}|${WRITTEN_SHORT}|vs|cf|env|av|univ|dir|coord|art|vol|ed))\s?[.?!…][»”"]?\s+(?=\p{L})`,
  'gu',
);
/** "Zoom sur cet outil, avec Anne Roux, maire": words about the talk, and those who give it. */
const WITH =
  /^(?:(?:Dialogue|Entretien|Conversation|Échanges?|Débat|Discussion|Rencontre|Table ronde|Regards croisés) (?:entre|avec|de) (?=\p{Lu})|[^,;:()]{4,80}, (?=(?:avec|par|animée? par|with|by) \p{Lu}))/u;
/** What leads on to a name, so that it is a part of the title: "Intervention de", "avec", "–". */
const LEADS_ON =
  /(?:[,;:&/(«“"'’–—-]|(?<!\p{L})(?:de|du|des|la|le|les|à|au|aux|et|ou|par|avec|pour|sur|chez|selon|entre|en|dans|vers|and|by|with|of|on|the|for|président|présidente|maire))$/iu;

/** An address opens those who speak. */
const ADDRESS = new RegExp(String.raw`(?<=\p{L} )${CIVILITY} (?=\p{L})`, 'u');
/** What begins or ends a day, in one word. */
const OPENING =
  /^(?:Ouverture|Introductions?|Accueil|Conclusions?|Clôture|Synthèse|Présentations?|Allocutions?)$/iu;
/** Layouts that hold nothing but people and what they do. */
const WHOLE: readonly string[] = ['name-first', 'role-first'];

/** Whether a bracket is open where the stretch ends. */
function isInBrackets(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

function peopleFrom(text: string, from: number): Candidate | null {
  const read = readLine(text.slice(from).replace(/[.\s]+$/u, ''));
  return read !== null && read.score >= PEOPLE ? read : null;
}

function moved(candidate: Candidate, by: number, title: Stretch): Candidate {
  return { ...candidate, layout: 'title-first', people: shiftPeople(candidate, by), lead: [0, by], title };
}

/** "Le dossier des cartes. Une introduction. Anne Roux (BnF)": the first stop behind which nothing but people stands. */
function behindStop(text: string): Candidate | null {
  for (const { index, 0: gap } of text.matchAll(STOP)) {
    if (index < LEAST_TITLE || isInBrackets(text.slice(0, index))) continue;
    const end = /^\s?[?!]/u.test(gap) ? index + gap.trimEnd().length : index;
    const behind = index + gap.length;
    const about = WITH.exec(text.slice(behind))?.[0].length ?? 0;
    const read = peopleFrom(text, behind + about);
    if (read === null) continue;
    const [, lead] = read.lead;
    const isFirst = lead === 0 || /^(?:avec|par|with|by)\s/iu.test(text.slice(behind + about));
    if (isFirst || read.layout === 'role-first') return moved(read, behind + about, [0, end]);
  }
  return null;
}

/** "« Les digues », ", "Exposé « Les digues », ": a title in quotes before who gives it. */
const QUOTED_AHEAD = /^(?:\p{L}+ ){0,3}[«“][^«»“”]{4,}[»”](?=,\s)/u;

/** "« Les digues de Loire », Anne Roux": a title in quotes, a comma, and names to the end. */
function quotedAndNamed(text: string): Candidate | null {
  const title = QUOTED_AHEAD.exec(text)?.[0].length ?? 0;
  if (title === 0) return null;
  const names = findNames(text.slice(title), SURE).map(name => shiftName(name, title));
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || !/^,\s$/u.test(text.slice(title, first.start)))
    return null;
  const isRow = names.every(
    (name, i) => i === 0 || BETWEEN_NAMES.test(text.slice(names[i - 1]?.end ?? 0, name.start)),
  );
  if (!isRow || !/^[\s.]*$/u.test(text.slice(last.end))) return null;
  const people = names.map((name): Found => ({ name, role: null, roleScore: 0, part: 'speaker' }));
  return { layout: 'title-first', people, score: SCORE, lead: [0, first.start], title: [0, title] };
}

/** Where the people begin that a title runs into: an address ("Madame la maire"), or a name with what its bearer does. */
function startOfPeople(text: string): number | null {
  const address = ADDRESS.exec(text);
  if (address !== null) return address.index;
  const name = findNames(text, SURE)[0];
  if (name === undefined) return null;
  const does = /^\s?[(,]\s?/u.exec(text.slice(name.end))?.[0].length ?? 0;
  return does > 0 && startsAsRole(text.slice(name.end + does)) ? name.start : null;
}

/** "Plantons le décor Paul Petit (Ingénieur, Météo France)": a title that runs into those who give it. */
function runOn(text: string): Candidate | null {
  const at = startOfPeople(text);
  const title = text.slice(0, at ?? 0).trimEnd();
  if (at === null || title.length < LEAST_TITLE || !(title.includes(' ') || OPENING.test(title))) return null;
  if (LEADS_ON.test(title) || isBareLabel(title) || startsAsRole(title) || /[.?!]$/u.test(title)) return null;
  const read = peopleFrom(text, at);
  if (read === null || !WHOLE.includes(read.layout)) return null;
  const first = moved(read, at, [0, title.length]);
  return { ...first, people: [...first.people, ...peopleBehind(text, first)] };
}

/** "Paul Petit (Ingénieur) Anne Roux (Hydrobiologiste)": those who stand behind the bracket of the one before. */
function peopleBehind(text: string, { people }: Candidate): readonly Found[] {
  const end = /^\)\s+(?=\p{Lu})/u.exec(text.slice(people.at(-1)?.role?.[1] ?? text.length));
  if (end === null) return [];
  const at = (people.at(-1)?.role?.[1] ?? 0) + end[0].length;
  const close = text.indexOf(')', at);
  const read = close < 0 ? null : peopleFrom(text.slice(0, close + 1), at);
  if (read === null || read.layout !== 'name-first' || read.lead[1] > 0) return [];
  const next = { ...read, people: shiftPeople(read, at) };
  return [...next.people, ...peopleBehind(text, next)];
}

/** Whether a line is the cell beside one of hours alone. */
function isBesideHours(lines: readonly Line[], { index, text, block }: Line): boolean {
  if (block?.kind !== 'cell' || text.length > LONGEST_ENTRY || !text.includes(',')) return false;
  const before = lines.slice(Math.max(0, index - NEAR), index).findLast(line => line.text !== '');
  if (before?.block?.kind !== 'cell' || !/\d/u.test(before.text)) return false;
  const { clock, day, length } = marksOf(before.text);
  return clock !== null && !day && length >= before.text.length;
}

/**
 * Entries behind hours whose title ends with a stop, or with nothing at all, before those who give it: "10h30. Les cartes de
 * Paris. Anne Roux (BnF)". Gives by line who speaks and where the title stands.
 */
export function readTimedTitles(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const line of lines) {
    const { index, text } = line;
    const inCell = isBesideHours(lines, line) ? runOn(text) : null;
    if (inCell !== null) found.set(index, inCell);
    if (text.length > LONGEST_ENTRY || !/^\P{L}{0,4}\d|^\P{L}{0,4}(?:de|from) \d/u.test(text)) continue;
    const { length, clock, day } = marksOf(text);
    if (clock === null || day || length >= text.length) continue;
    const words = text.slice(length);
    const entry = behindStop(words) ?? runOn(words) ?? quotedAndNamed(words);
    if (entry !== null) found.set(index, entry);
  }
  return found;
}

/** Lines that begin with hours and one sign behind them, where they make a series: entries, though they end with a stop. */
export function timedEntries(lines: readonly Line[]): ReadonlySet<number> {
  const bySign = new Map<string, number[]>();
  for (const { index, text } of lines) {
    if (text.length > LONGEST_ENTRY || !/^\P{L}{0,4}\d/u.test(text)) continue;
    const { length, clock, day } = marksOf(text);
    if (clock === null || day) continue;
    const sign = SIGN.exec(text.slice(0, length))?.[0].trim();
    if (sign !== undefined) bySign.set(sign, [...(bySign.get(sign) ?? []), index]);
  }
  return new Set([...bySign.values()].filter(series => series.length >= LEAST_ENTRIES).flat());
}
