import type { Line } from '../document/lines.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import { chairedInBracket, isLabelledOtherwise } from './chair-brackets.ts';
import { labelOf } from './labels.ts';
import { turnsToSpeakers } from './layouts/chain.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { formOn } from './led-forms.ts';
import { KNOWN, PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { roomScore } from './rooms.ts';
import { isTitle, trimTitle } from './talk-title.ts';
import { nextFilled } from './titles.ts';

/** A session and who leads it, on one line. Offsets are those of the words behind the marks. */
export interface LedSession {
  readonly title: Stretch;
  readonly chair: Candidate | null;
}

const SCORE = 0.85;
/** A round table with all who take part in it, each with what they do. */
const LONGEST = 600;

/** A room in brackets at the end of a line. */
const BRACKET = /\s?\(([^()]{2,60})\)\s*$/u;
/** What parts a session from who leads it. */
const PARTS = /\s?[.:;]\s|\s[–—-]\s|,\s|\s\(/gu;
/** "Présidence :", "animée par", "chaired by". */
const LEADS =
  /^(?:sous (?:la |l['’]))?(?:présid(?:ée?|ence|ente?)s?(?: de (?:la )?s(?:éance|ession))?|modér(?:ée?|ation|ateur|atrice)s?|anim(?:ée?|ation|ateur|atrice)s?|chair(?:s|ed)?|moderat(?:ed|ors?))(?:\sd['’](?=\p{Lu})|(?:\s?:|\s(?:par|de|by))?\s+)/iu;
/** "Session 1 – ", "PANEL 2. ", "Atelier :" opens a session wherever it stands. */
const LABEL = /^[\p{L} ]{4,30}(?: (?:n°\s?)?(?:\d{1,2}|[IVX]{1,4}|[A-H]))?(?=\s?[.:–—-]\s)/u;

/** "Séance d'ouverture (sous la présidence d'Anne Roux)": who leads stands in the brackets that close the line. */
const CHAIRED =
  /^(?:séances?|sessions?|tables? rondes?|ateliers?|plénières?|panels?|conférences?|ouverture|clôture)(?!\p{L})[^()]{0,160}\((?:sous |présid|modér|anim|chair)[^()]{4,80}\)$/iu;

/** "Atelier « Eau » : animé par …": a word for a session, and in quotes what it is called. */
const QUOTED_LABEL =
  /^(?:ateliers?|tables? rondes?|séances?|sessions?|débats?|webinaires?|panels?) [«“"][^«»“”"]{2,100}[»”"](?=\s?[,.:–—-]\s)/iu;

function opensSession(words: string): boolean {
  const label = LABEL.exec(words)?.[0];
  return (label !== undefined && isBareLabel(label)) || QUOTED_LABEL.test(words);
}

/** What leads up to those who take part, and what it leaves at the end of the title. */
const TAKES_PART = /(?<!\p{L})(?:avec|with|entre|réunissant|en présence d|intervenants?)|:\s+\p{Lu}/iu;
const TAIL = /[\s,:–—-]*(?:(?<!\p{L})(?:avec|with|entre|réunissant))?[\s,:–—-]*$/iu;
const LEAST_TITLE = 3;
/** "With:", "Avec :" behind a title: who takes part stands below. */
const WITH = /[\s.]*(?<!\p{L})(?:avec|with)?\s?:?$/iu;

/**
 * Those who lead: all up to "avec", "réunissant", behind which those stand who take part. A role that somebody shares with the next is
 * not shared across that word.
 */
function led(words: string, people: readonly Found[]): readonly Found[] {
  const turn = people.findIndex((one, i) => {
    const before = people[i - 1];
    return before !== undefined && turnsToSpeakers(words.slice(before.name.end, one.name.start));
  });
  const speaks = people[turn]?.name.start ?? words.length;
  return people.map(one => {
    if (one.name.start >= speaks || isLabelledOtherwise(words, one.name.start)) return one;
    const isBorrowed = one.role !== null && one.role[0] >= speaks;
    return { ...one, part: 'moderator', role: isBorrowed ? null : one.role };
  });
}

/** A line without the room in brackets that closes it. */
export function withoutRoom(words: string): string {
  const room = BRACKET.exec(words);
  return room !== null && roomScore(room[1] ?? '') > 0 ? words.slice(0, room.index) : words;
}

/** "Parallélisme I : Louis Canon (CNRS)", "Haies et eau (présidence : Jean Noir)", "Panel, chaired by Jane Black (UCL): Who owns maps?"; `told`: only where a word says that they lead. */
export function chairOn(words: string, told = false): LedSession | null {
  for (const part of words.matchAll(PARTS)) {
    const from = part.index + part[0].length;
    const label = LEADS.exec(words.slice(from))?.[0].length ?? 0;
    const ahead = trimTitle(words, [0, withoutRoom(words.slice(0, part.index)).length]);
    const isOpen = part[0].endsWith('(');
    const close = isOpen ? words.indexOf(')', from) : words.length;
    const people = peopleIn(words, [from + label, close < 0 ? words.length : close]);
    const isKnown = people?.some(({ name }) => name.score >= KNOWN) ?? false;
    if (
      people !== null &&
      people.length > 0 &&
      (label > 0 || (!told && isKnown && !isOpen && !/^[.,] /u.test(part[0])))
    )
      return chaired(words, ahead, people);
    if (label === 0) continue;
    const read = readLine(words.slice(from + label).replace(WITH, ''), true);
    const last = read?.people.at(-1);
    if (read === null || last === undefined || read.lead[1] > 0 || read.score < PEOPLE) continue;
    const end = from + label + Math.max(last.name.end, last.role?.[1] ?? 0);
    const behind = /^\)?\s?:\s+/u.exec(words.slice(end));
    const said = words.length - (WITH.exec(words)?.[0].length ?? 0);
    const title: Stretch = behind === null ? ahead : [end + behind[0].length, said];
    return chaired(words, title, shiftPeople(read, from + label));
  }
  return null;
}

/** A session of which the line says the form, who leads or gives it and, behind a colon, what it is about. */
function formed(words: string): LedSession | null {
  const form = formOn(words);
  return form === null ? null : chaired(words, form.title, form.read.people, form.led);
}

function chaired(words: string, title: Stretch, people: readonly Found[], leads = true): LedSession | null {
  const whole = words.slice(...title);
  const told = whole.length > 0 ? speakersIn(whole) : null;
  const said = told === null ? whole : whole.slice(0, told.title);
  if (said.length < 3 || startsAsRole(said) || startsAsBody(said)) return null;
  const speakers = told === null ? [] : shiftPeople(told.read, title[0]);
  const all = [...speakers, ...(leads ? led(words, people) : people)].sort(
    (a, b) => a.name.start - b.name.start,
  );
  const lead: Stretch = [0, all[0]?.name.start ?? 0];
  return {
    title: [title[0], title[0] + said.length],
    chair: { layout: 'title-first', people: all, score: SCORE, lead, title: null },
  };
}

/** "Table ronde : Budgets, avec A (ODI), B (AMF)" before who leads it: those who take part, and where the title ends. */
function speakersIn(words: string): { readonly title: number; readonly read: Candidate } | null {
  const read = TAKES_PART.test(words) ? readLine(words, true) : null;
  if (read === null || read.score < PEOPLE || read.lead[1] === 0) return null;
  const title = words.slice(0, read.lead[1]).replace(TAIL, '').length;
  return title < LEAST_TITLE ? null : { title, read };
}

/** So many lines of a document that name their chair in a bracket open sessions wherever they stand. */
const LEAST_BRACKETS = 2;
/** What a line about who leads cannot do without. */
const LIKE_LED = /pr[eé]sid|mod[eé]r|anim|chair/iu;
/** What a line cannot do without that says the form, who gives it, and what it is about. */
const LIKE_FORMED = /(?:par|de|avec|d['’]) ?\p{Lu}.{3,} ?: /u;

/**
 * Headings and entries behind hours that say who leads the session that they open: "Haies et eau (présidence : Jean Noir)",
 * "Session 1 (room 204); Chair: Jean Noir". What only numbers a session whose title stands below is left to others.
 */
export function readLedHeadings(lines: readonly Line[]): ReadonlyMap<number, LedSession> {
  const found = new Map<number, LedSession>();
  const like = lines.filter(
    ({ text }) => text.length <= LONGEST && (LIKE_LED.test(text) || LIKE_FORMED.test(text)),
  );
  const inBracket = new Map(like.map(({ index, text }) => [index, chairedInBracket(wordsBehindMarks(text))]));
  const areBrackets = [...inBracket.values()].filter(chaired => chaired?.known).length >= LEAST_BRACKETS;
  for (const line of like) {
    const marks = marksOf(line.text);
    const words = line.text.slice(marks.length);
    const bracket = inBracket.get(line.index) ?? null;
    const isChaired = bracket !== null && areBrackets;
    // "- Atelier A : Les haies (animation : Anne Roux)": an item of a list is a session by its label alone.
    const isEntry =
      !marks.bullet || QUOTED_LABEL.test(words) || (isChaired && labelOf(words)?.type === 'workshop');
    const form = marks.bullet && !marks.hours ? null : formed(words);
    const opens = isEntry && (form?.chair != null || opensSession(words) || CHAIRED.test(words) || isChaired);
    if (line.level === 0 && !marks.hours && !opens) continue;
    const led = bracket ?? form ?? chairOn(withoutRoom(words), true);
    if (led === null) continue;
    const below = lines[nextFilled(lines, line.index + 1)];
    const isTitled =
      below !== undefined &&
      below.level === 0 &&
      !marksOf(below.text).hours &&
      isTitle(below.text) &&
      readLine(below.text) === null;
    if (!(isBareLabel(words.slice(...led.title)) && isTitled)) found.set(line.index, led);
  }
  return found;
}
