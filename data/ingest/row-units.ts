import type { Line } from '../document/lines.ts';
import { givenRank } from '../text/given-names.ts';
import { joined, type Passage } from '../text/normalise.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { cellsOf, isTimedRow } from './cells.ts';
import type { ReadUnit } from './read-unit.ts';
import type { Unit } from './units.ts';

/** Reads a cell as a line of its own. */
type ReadsCell = (unit: Unit) => readonly ReadUnit[];

/** A row that says by itself what its cells are, whatever its list makes of it. */
export function readTimedRow(
  text: string,
  lines: readonly Line[],
  unit: Unit,
  read: ReadsCell,
): readonly ReadUnit[] | null {
  const line = lines[unit.from];
  return line !== undefined && isTimedRow(text, line) ? readRow(text, lines, unit, read) : null;
}

/** A row of a table, cell by cell, when one of its cells names people. */
export function readRow(
  text: string,
  lines: readonly Line[],
  unit: Unit,
  read: ReadsCell,
): readonly ReadUnit[] | null {
  const line = lines[unit.from];
  const filled = line === undefined || unit.to > unit.from + 1 ? null : cellsOf(text, line);
  const cells = filled?.filter(({ text: words }) => !TICK.test(words));
  if (cells === undefined || cells.length === 0) return null;
  const row = withNameInTwo(cells, p => read({ ...unit, p })).flatMap(p => read({ ...unit, p }));
  const first = row.findIndex(cell => cell.candidate !== null);
  if (first < 0) return null;
  const [name, ...rest] = row.slice(first);
  if (name === undefined) return null;
  const alone =
    name.candidate?.layout === 'name-alone' &&
    rest.length > 1 &&
    rest.every(isRoleCell) &&
    (rest.slice(1).every(isBodyCell) || isOfficeAndBody(rest));
  const [role, ...others] = rest;
  const people = alone && role !== undefined ? [name, joinCells(role, others)] : [name, ...rest];
  const whole = alone && role !== undefined ? read({ ...unit, p: joinCells(name, [role, ...others]).p }) : [];
  if (whole.length === 1 && isPersonWithRole(whole[0])) return whole;
  return people.map((cell, i) => withRoleBeside(cell, people[i + 1]));
}

/** A given or a family name in a cell of its own. */
const HALF_A_NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*|(?:de|du|d['’]|le|la|van|von|el|al|ben)(?= ))(?: ?\p{Lu}[\p{L}.'’-]*){0,2}$/u;
const LEAST_CELLS = 3;

/** "Charpin | Ludivine | directrice": a family name and a given one in two cells are one name, where neither names anybody by itself. */
function withNameInTwo(
  cells: readonly Passage[],
  read: (p: Passage) => readonly ReadUnit[],
): readonly Passage[] {
  const [first, second, ...others] = cells;
  if (first === undefined || second === undefined || cells.length < LEAST_CELLS) return cells;
  if (!HALF_A_NAME.test(first.text) || !HALF_A_NAME.test(second.text)) return cells;
  if (givenRank(first.text) === 0 && givenRank(second.text) === 0) return cells;
  if (namesOne(read(first)) || namesOne(read(second))) return cells;
  const both = joined(first, second, ' ');
  return namesOne(read(both)) ? [both, ...others] : cells;
}

/** Whether a cell is the name of one person. */
function namesOne([name, more]: readonly ReadUnit[]): boolean {
  return more === undefined && name?.candidate?.layout === 'name-alone' && name.candidate.people.length === 1;
}

/** "x", "✓": the mark of who was there, in a column of its own. */
const TICK = /^[xX✓✔☑☒×]$/u;

const LONGEST_CELL = 90;
const MOST_WORDS_OF_BODY = 6;

/** A cell that may be a part of what its row says of a person. */
function isRoleCell({ candidate, p }: ReadUnit): boolean {
  return candidate === null && p.text.length <= LONGEST_CELL && !/[.!?:]$/u.test(p.text);
}

function isBodyCell({ p: { text } }: ReadUnit): boolean {
  return startsAsBody(text) || roleScore(text) >= 0.5;
}

/** "présidente" and "Vélo pour tous", "oiselière" and "Ferme du Haut": behind an office, or words in small letters, a few with a capital are the body. */
function isOfficeAndBody([office, body, more]: readonly ReadUnit[]): boolean {
  if (office === undefined || body === undefined || more !== undefined) return false;
  const { text } = body.p;
  const isOffice = startsAsRole(office.p.text) || /^\p{Ll}[\p{L}'’ -]+$/u.test(office.p.text);
  return isOffice && /^\p{Lu}\D+$/u.test(text) && text.split(' ').length <= MOST_WORDS_OF_BODY;
}

/** Whether cells read together name one person and, behind, what she does. */
function isPersonWithRole(unit: ReadUnit | undefined): boolean {
  const people = unit?.candidate?.people ?? [];
  return unit?.candidate?.layout === 'name-first' && people.length === 1 && people[0]?.role !== null;
}

/** "cheffe de projet" and "Ville de Nantes" in two cells are one role: "cheffe de projet, Ville de Nantes". */
function joinCells(role: ReadUnit, others: readonly ReadUnit[]): ReadUnit {
  return { ...role, p: others.reduce((all, { p }) => joined(all, p, ', '), role.p) };
}

/** "Jean Dupont | maire": a name in one cell is held up by the role in the next. */
function withRoleBeside(cell: ReadUnit, beside: ReadUnit | undefined): ReadUnit {
  const { candidate } = cell;
  if (candidate?.layout !== 'name-alone' || beside === undefined || beside.candidate !== null) return cell;
  const fit = roleScore(beside.p.text);
  if (fit < 0.5) return cell;
  return {
    ...cell,
    candidate: { ...candidate, layout: 'name-first', score: candidate.score + 0.1 + 0.35 * fit },
  };
}
