import type { Line } from '../document/lines.ts';
import { CIVILITY } from '../text/civilities.ts';
import { findNames } from '../text/names.ts';
import { passage } from '../text/normalise.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { addressAhead, peopleIn } from './layouts/people-filling.ts';
import { shiftPeople } from './layouts/shift.ts';
import { KNOWN, LEAST_KNOWN } from './likely.ts';
import { givesVotes, mandateOn } from './mandates.ts';
import { marksOf } from './marks.ts';
import { rollLabel } from './rolls.ts';

/** So many rows of one form are columns. */
const LEAST_ROWS = 2;
const LONGEST_ROW = 200;
const LONGEST_BODY = 70;
const SCORE = 0.9;
/** What is typed between two columns: a space alone stands in any line. */
const GAP = /(?:[ \u00a0]{2,}|\t+)(?=\S)/gu;
/** "SNCF M. Paul Petit", "LURY : Mme Anne Roux, M. Luc Morel": where the columns are lost, how one is addressed tells where a name begins. */
const ADDRESSED = new RegExp(
  String.raw`^\p{Lu}[\p{L}\d'’&/-]*(?: [\p{L}\d'’&/-]+){0,5}(?: ?:)? (?=${CIVILITY} \p{Lu})`,
  'u',
);

/** Where the second of two columns stands on a line, from its margin on; -1 for a line that has not two. */
function columnOf(text: string, { start, end }: Line): number {
  const raw = text.slice(start, end).trimEnd();
  const indent = raw.length - raw.trimStart().length;
  const [gap, more] = [...raw.matchAll(GAP)].filter(({ index }) => index >= indent);
  return gap === undefined || more !== undefined ? -1 : gap.index + gap[0].length;
}

/** Where it begins in the words of a line; a body that fills its column leaves one space before the next. */
function secondColumn(text: string, line: Line, columns: ReadonlySet<number>): number {
  const own = columnOf(text, line);
  const ahead = text.slice(line.start, line.end);
  const column = own >= 0 ? own : [...columns].find(at => / \S/u.test(ahead.slice(at - 1, at + 1)));
  if (column === undefined) return ADDRESSED.exec(line.text)?.[0].length ?? -1;
  return passage(text, line.start, line.end).offsets.findIndex(offset => offset >= line.start + column);
}

/** The people of a row whose first column is a body, all of whom stand for it; nobody where it is anything else. */
function rowOn(text: string, line: Line, columns: ReadonlySet<number>): readonly Found[] {
  if (line.text.length > LONGEST_ROW || line.block !== null || marksOf(line.text).length > 0) return [];
  const at = secondColumn(text, line, columns);
  const body = line.text.slice(0, Math.max(at, 0)).replace(/[\s:–—-]+$/u, '');
  if (body === '' || body.length > LONGEST_BODY || !/^\p{Lu}/u.test(body) || addressAhead(line.text) > 0)
    return [];
  if (findNames(body, KNOWN).length > 0) return [];
  const rest = line.text.slice(at);
  const votes = givesVotes(rest) ? mandateOn(rest) : null;
  if (votes !== null) return shiftPeople(votes, at);
  const role: Stretch = [0, body.length];
  return (peopleIn(line.text, [at, line.text.replace(/[\s,;]+$/u, '').length]) ?? []).map(one =>
    one.role === null ? { ...one, role, roleScore: 0.5 } : one,
  );
}

/** The lines right below the label of a roll, up to a blank one behind them or the next label. */
function linesBelow(lines: readonly Line[], from: number): readonly Line[] {
  const below: Line[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || (line.text === '' && below.length > 0)) break;
    if (line.text === '') continue;
    if (line.level > 0 || rollLabel(line.text, true) !== null) break;
    below.push(line);
  }
  return below;
}

/**
 * Rolls of minutes in two columns, the body first: "Présents :" over "DREAL     Anne Roux" and "Rennes Métropole     Paul Petit, Luc
 * Morel". Whom each line names, by the line.
 */
export function readBodiesOnRolls(text: string, lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const rolls = lines.flatMap(({ index, text: words }) => {
    const label = words === '' ? null : rollLabel(words, true);
    return label === null || label.length < words.length ? [] : linesBelow(lines, index + 1);
  });
  const columns = new Set(rolls.map(line => columnOf(text, line)).filter(at => at >= 0));
  const rows = rolls
    .map(line => [line.index, rowOn(text, line, columns)] as const)
    .filter(([, people]) => people.length > 0);
  const people = rows.flatMap(([, each]) => each);
  const known = people.filter(({ name }) => name.score >= KNOWN).length;
  if (rows.length < LEAST_ROWS || known < people.length * LEAST_KNOWN) return new Map();
  return new Map(
    rows.map(([at, each]) => [
      at,
      { layout: 'body-first', people: each, score: SCORE, lead: [0, 0], title: null },
    ]),
  );
}
