import type { Line } from '../document/lines.ts';
import { isBareLabel } from './bare-label.ts';
import type { CellTalk } from './cell-talk.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { KNOWN, PEOPLE } from './likely.ts';
import { wordsBehindMarks } from './marks.ts';
import { isBreak } from './programme.ts';
import { isRoom } from './rooms.ts';
import { type CellLines, isHours, type Row, wordsOf } from './table-rows.ts';
import { isTitleSetApart } from './talk-title.ts';

/** So many cells of a row that name under a label who leads make a row of leaders. */
const LEAST_LED = 2;
/** The head of a column has so many lines at most: its title, and which panel it is. */
const MOST_HEAD_LINES = 2;
const LABELLED = /^\p{L}[\p{L} ()·]{3,30}\s?:\s+(?=\p{Lu})/u;

/** A session that stands over a column of talks, read from the cell that says who leads it. */
export type LedColumn = CellTalk & { readonly from: number };

/** The line of a cell that says nothing else. */
function onlyLine(lines: readonly Line[], cell: CellLines): Line | null {
  const [line, more] = lines.slice(...cell).filter(({ text }) => text !== '');
  return line === undefined || more !== undefined ? null : line;
}

/** Who leads by the label of a cell: "Chair: Anne Roux"; null for any other cell. */
function ledBy(lines: readonly Line[], cell: CellLines): Candidate | null {
  const line = onlyLine(lines, cell);
  const read = line === null ? null : readLine(wordsBehindMarks(line.text));
  return read?.layout === 'labelled' && read.score >= PEOPLE ? read : null;
}

/** The same where others of the row say so: however the label is written, names stand behind its colon. */
function ledLike(lines: readonly Line[], cell: CellLines): Candidate | null {
  const line = onlyLine(lines, cell);
  const words = line === null ? '' : wordsBehindMarks(line.text);
  const from = LABELLED.exec(words)?.[0].length ?? 0;
  const people = from === 0 ? [] : peopleFilling(words.slice(from));
  if (people.length === 0) return null;
  return {
    layout: 'labelled',
    people: shiftPeople({ people }, from),
    score: PEOPLE,
    lead: [0, from],
    title: null,
  };
}

/** Whether a row is a head over columns: titles side by side, in cells of a line or two, and nobody. */
function isHead(lines: readonly Line[], row: Row): boolean {
  const said = [...row.values()].filter(cell => {
    const words = wordsOf(lines, cell);
    return words !== '' && !isHours(words);
  });
  return (
    said.length >= LEAST_LED &&
    said.every(cell => {
      const words = wordsOf(lines, cell);
      const filled = lines.slice(...cell).filter(({ text }) => text !== '');
      const isTitle = isTitleSetApart(words) && !isRoom(words) && !isBreak(words) && !isBareLabel(words);
      return (
        isTitle &&
        filled.length <= MOST_HEAD_LINES &&
        !peopleFilling(filled.at(-1)?.text ?? '').some(({ name }) => name.score >= KNOWN)
      );
    })
  );
}

/** "(Panel 1)", "(Salle 2)" behind the title of a head. */
const NUMBERED = /\s?\((?:panel|session|séance|atelier|salle|room|track)s? [^()]{1,20}\)$/iu;

/** Where the title stands on the one line of a head, without which panel it is or where; null for one of several lines. */
function withoutNumber(lines: readonly Line[], cell: CellLines): Stretch | null {
  const text = onlyLine(lines, cell)?.text ?? '';
  const number = NUMBERED.exec(text)?.index ?? 0;
  return number === 0 ? null : [0, number];
}

/** A cell that says what a session is called, and on its last line who leads it: "Les crues" over "Chair: Anne Roux"; null for any other. */
function ledHead(lines: readonly Line[], cell: CellLines): LedColumn | null {
  const filled = lines.slice(...cell).filter(({ text }) => text !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined || filled.length < 2 || filled.length > MOST_HEAD_LINES + 1)
    return null;
  const candidate = ledBy(lines, [last.index, last.index + 1]);
  const called = filled.slice(0, -1).map(({ text }) => text);
  const isTitle = called.every(
    text => /\p{L}{3}/u.test(text) && !isBreak(text) && !isRoom(text) && peopleFilling(text).length === 0,
  );
  if (candidate === null || !isTitle) return null;
  return { title: [first.index, last.index], within: null, people: last.index, candidate, from: first.index };
}

/** The sessions of a row without hours, several of whose cells say what one is called and who leads it; none of any other row. */
export function ledHeads(lines: readonly Line[], row: Row): readonly LedColumn[] {
  const cells = [...row.values()].filter(cell => wordsOf(lines, cell) !== '');
  if (cells.some(cell => isHours(wordsOf(lines, cell)))) return [];
  const led = cells.flatMap(cell => ledHead(lines, cell) ?? []);
  return led.length >= LEAST_LED ? led : [];
}

/**
 * Sessions that stand over columns of talks, one beside the other, and say in a row of their own who leads each: "Les crues | Les
 * digues" over talks, and "Discutante : Anne Roux | Discutant : Paul Petit" above or below them. Each is read from who leads it.
 */
export function ledColumns(lines: readonly Line[], table: readonly Row[]): readonly LedColumn[] {
  const found: LedColumn[] = [];
  let head: Row | null = null;
  for (const row of table) {
    const cells = [...row].filter(
      ([, cell]) => wordsOf(lines, cell) !== '' && !isHours(wordsOf(lines, cell)),
    );
    const led = cells.flatMap(([column, cell]) => {
      const candidate = ledBy(lines, cell);
      return candidate === null ? [] : [[column, cell, candidate] as const];
    });
    found.push(...ledHeads(lines, row));
    if (led.length >= LEAST_LED && head !== null) {
      for (const [column, cell] of cells) {
        const title = head.get(column);
        const candidate = ledBy(lines, cell) ?? ledLike(lines, cell);
        const line = onlyLine(lines, cell);
        if (title === undefined || candidate === null || line === null) continue;
        found.push({
          title,
          within: withoutNumber(lines, title),
          people: line.index,
          candidate,
          from: line.index,
        });
      }
    } else if (isHead(lines, row)) head = row;
  }
  return found;
}
