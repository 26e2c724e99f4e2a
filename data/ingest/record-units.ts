import { type Line, passageOf } from '../document/lines.ts';
import type { Field, Value } from '../document/readable.ts';
import { findNames } from '../text/names.ts';
import { cut, joined, type Passage } from '../text/normalise.ts';
import type { Candidate, Found, LineLayoutId } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { namedByFields } from './named-by-fields.ts';
import { absenceBehind } from './presence.ts';
import type { ReadUnit } from './read-unit.ts';
import { withRoll } from './roll-columns.ts';
import { isTitle, talkTitle } from './talk-title.ts';
import { nextFilled } from './titles.ts';

/** Values that say when, where or what, and are no text of the session. */
const APART: readonly Field[] = ['title', 'hours', 'day', 'room', 'place', 'present', 'absent', 'other'];
/** From this score on a line of a cell begins with a name. */
const LEAST_NAME = 0.5;
const NO_MARKS = { length: 0, bullet: false, hours: false, day: false, clock: null } as const;

/** "Excusé" in a column of its own: what is said of the person of the row. */
function isAbsence(line: Line | undefined): boolean {
  const { text, block } = line ?? { text: '', block: null };
  return block?.value?.field === 'other' && absenceBehind(text) === 0;
}

function fieldAt(lines: readonly Line[], at: number): Value | null {
  return lines[at]?.block?.value ?? null;
}

/**
 * The lines [from, to) of a session that a format describes by keys, each value a unit of its own; null where they are
 * ordinary lines. What stands under `speaker:` is a name, whatever it looks like.
 */
export function readRecordLines(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  siblings: ReadonlyMap<number, Candidate>,
  asLines: ReadAsLines,
): readonly ReadUnit[] | null {
  if (fieldAt(lines, from) === null) return null;
  const units: ReadUnit[] = [];
  let at = from;
  while (at < to) {
    const value = fieldAt(lines, at);
    const block = lines[at]?.block;
    let end = at + 1;
    const names = isName(value?.field);
    while (end < to && goesOn(lines, end, value, block)) end += 1;
    const titled = value?.field === 'title' && end === at + 1 ? siblings.get(at) : undefined;
    if (titled?.title != null) {
      // "Anne Roux - La rivière": the heading has the title, the names are left.
      const { title: _, ...candidate } = titled;
      const p = passageOf(text, lines, at, end);
      units.push({ ...unitOf({ from: at, to: end, p }, 'other'), candidate, among: true, field: null });
    } else if (value !== null && (!APART.includes(value.field) || isAbsence(lines[at]))) {
      const field = names ? 'speaker' : isAbsence(lines[at]) ? 'role' : value.field;
      const p = wordsUnder(text, lines, [at, end], isPeople(field) && !names);
      const told = isPeople(field) && !names && end > at + 1 ? toldInPeople(asLines([at, end]), field) : [];
      const unit = unitOf({ from: at, to: end, p }, field);
      const named = names ? namedByFields(lines.slice(at, end), p.text) : null;
      if (named !== null) units.push({ ...unit, candidate: named });
      else units.push(...(told.length > 0 ? told : [unit]));
    }
    at = end;
  }
  const told = withRoles(
    units.some(({ candidate }) => candidate !== null) ? units : toldInTexts(units, asLines),
  );
  return withRoll(told, lines);
}

/** Whether a line is of the same value, or the other name of the same person, with nothing but blank lines between them. */
function goesOn(
  lines: readonly Line[],
  at: number,
  value: Value | null,
  block: Line['block'] | undefined,
): boolean {
  if (lines[at]?.block === block && lines[at]?.text !== '') return true;
  const next = lines[nextFilled(lines, at)];
  if (next === undefined || value === null || next.block?.value?.record !== value.record) return false;
  return next.block === block || (isName(value.field) && isName(next.block.value.field));
}

/**
 * The lines of a cell of people that say more than a cell of names can: who leads, and what each of them gives. None where they are
 * names and roles alone.
 */
function toldInPeople(units: readonly ReadUnit[], field: Field): readonly ReadUnit[] {
  const isLead = ({ candidate, lead }: ReadUnit) =>
    lead?.type === 'label' || candidate?.people.some(({ part }) => part === 'moderator') === true;
  const people = units.filter(unit => unit.candidate !== null && !isLead(unit));
  const given =
    people.length > 0 &&
    people.every(({ p, candidate }) => candidate !== null && talkTitle(p.text, candidate) !== null);
  const led = units.some(isLead);
  if (isStackOfTalks(units)) return units;
  if (!(given || led) || units.every(({ candidate }) => candidate === null)) return [];
  return given
    ? units
    : units.map(unit =>
        unit.candidate === null && unit.lead === null && !unit.within ? unitOf(unit, field) : unit,
      );
}

/** "La haie" over "Anne Roux (CNRS)", and again below: titles and those who give them, by turns. */
function isStackOfTalks(units: readonly ReadUnit[]): boolean {
  const lines = units.filter(
    ({ candidate }, i) => i > 0 || candidate?.people.every(({ part }) => part !== 'moderator') !== false,
  );
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.candidate !== null || first.lead?.type === 'label')
    return false;
  return (
    isTitle(first.p.text) &&
    second.candidate !== null &&
    lines.length % 2 === 0 &&
    lines.every(({ candidate }, i) => (candidate !== null) === (i % 2 === 1))
  );
}

/** Reads lines as they are read in a text without keys. */
type ReadAsLines = (range: readonly [number, number]) => readonly ReadUnit[];

/** An abstract is longer; whom it names does not speak. */
const LONGEST_TOLD = 160;
const TOLD = 0.7;
/** Behind "Avec :" stand as many as come, and an entry behind a bullet says all that each of them is. */
const LONGEST_LABELLED = 800;
const LABELLED =
  /^(?:avec|with|intervenante?·?e?·?s?|speakers?|modération|modératrice|modérateur|animation|moderat(?:ion|or)|participante?·?e?·?s?|panell?ists?)\s?:/iu;
/** How an entry of a list is written; what else a short text says of people is prose. */
const ENTRIES: readonly LineLayoutId[] = ['name-first', 'labelled', 'spoken', 'role-first'];

/**
 * Where no key says who speaks, the lines of a text may, as in pages that are made of blocks ("kind: session, title: …, text: …"):
 * entries of people, one a line, or "Ouverture par Anne Roux".
 */
function toldInTexts(units: readonly ReadUnit[], asLines: ReadAsLines): readonly ReadUnit[] {
  return units.flatMap(unit => {
    if (unit.field !== 'text') return [unit];
    const lines = asLines([unit.from, unit.to]).filter(line => !line.within);
    const told = lines.filter(
      ({ p, candidate, lead, marks }) =>
        p.text.length <= (marks.bullet || LABELLED.test(p.text) ? LONGEST_LABELLED : LONGEST_TOLD) &&
        ((candidate !== null && candidate.score >= TOLD && ENTRIES.includes(candidate.layout)) ||
          lead !== null),
    );
    return told.some(({ candidate }) => candidate !== null)
      ? lines.map(line => (told.includes(line) ? line : { ...line, candidate: null, field: unit.field }))
      : [toldInWords(unit)];
  });
}

/** "Ouverture par Anne Roux (Ville de Caen)" under "Détail": where no column says who speaks, a short value may. */
function toldInWords(unit: ReadUnit): ReadUnit {
  const { text } = unit.p;
  const read = unit.field === 'text' && text.length <= LONGEST_TOLD ? readLine(text, true) : null;
  return read?.layout === 'spoken' && read.score >= TOLD ? { ...unit, candidate: read, field: null } : unit;
}

function isName(field: Field | undefined): boolean {
  return field === 'given-name' || field === 'family-name';
}

function isPeople(field: Field): boolean {
  return field === 'speaker' || field === 'moderator';
}

/** A value as one passage; people whom only the lines of their cell part are parted by a comma. */
function wordsUnder(
  text: string,
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  people: boolean,
): Passage {
  const all = passageOf(text, lines, from, to);
  if (!people || to === from + 1) return all;
  const rows = lines.slice(from, to).flatMap((_, i) => {
    const row = passageOf(text, lines, from + i, from + i + 1);
    return row.text === '' ? [] : [row];
  });
  const [first, ...others] = rows;
  if (first === undefined) return all;
  return others.reduce((one, row, i) => {
    const above = rows[i]?.text ?? '';
    // A row that is a name from end to end is whole: below it stands the next person, or where she comes from.
    const parts = !/[,;&]$/u.test(above) && (opensWithName(row.text) || peopleFilling(above).length > 0);
    return joined(one, row, parts ? ', ' : ' ');
  }, first);
}

function opensWithName(words: string): boolean {
  return findNames(words, LEAST_NAME)[0]?.start === 0;
}

function unitOf(place: { from: number; to: number; p: Passage }, field: Field): ReadUnit {
  const candidate = isPeople(field)
    ? peopleOf(place.p, field === 'moderator' ? 'moderator' : 'speaker')
    : null;
  return { ...place, marks: NO_MARKS, level: 0, candidate, lead: null, within: false, among: false, field };
}

/** Names behind one another, with or without roles. */
function peopleOf(p: Passage, part: Found['part']): Candidate | null {
  const read = readLine(p.text, true);
  // "Modération : Anne Roux. Avec Paul Petit" in a cell of people: the words of the cell say more than its head.
  const leads = (person: Found) => part === 'speaker' && person.part === 'moderator';
  const people =
    read?.people.map(person => (leads(person) ? person : { ...person, part })) ?? namesAlone(p.text, part);
  if (people.length === 0) return null;
  return { layout: 'labelled', people, score: 1, lead: [0, 0] };
}

function namesAlone(text: string, part: Found['part']): readonly Found[] {
  return findNames(text, 0).map(name => ({ name, role: null, roleScore: 0, part }));
}

/**
 * What a record says of one person in several values is one role, and stands behind the name whatever the order of columns.
 * With several people each keeps the role that follows.
 */
function withRoles(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const roles = units.filter(unit => unit.field === 'role');
  const people = units.filter(unit => unit.candidate !== null);
  const [first, ...others] = roles;
  const [person] = people;
  if (people.length !== 1 || person === undefined || first === undefined) return units;
  const role = { ...first, p: others.reduce((all, { p }) => joined(all, p, ', '), first.p) };
  return units
    .filter(unit => unit.field !== 'role')
    .flatMap(unit => (unit === person ? [unit, role] : [unit]));
}

/** The words of a value without the quotes and dashes around them. */
export function wordsOfValue(p: Passage): Passage {
  const lead = /^[\s"«»“”–—-]*/u.exec(p.text)?.[0].length ?? 0;
  const tail = /[\s"«»“”–—-]*$/u.exec(p.text)?.[0].length ?? 0;
  return cut(p, lead, Math.max(lead, p.text.length - tail));
}
