import { type Line, lineOf } from '../document/lines.ts';
import { findNames } from '../text/names.ts';
import { marksOf } from './marks.ts';
import { rollLabel } from './rolls.ts';

/** A stretch of a line between wide gaps, and how far from its margin it begins. */
interface Cell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** It begins with hours, and more stands behind them. */
  readonly timed: boolean;
  /** It begins in lower case, as a line does that goes on. */
  readonly wraps: boolean;
}

/** So many rows in which hours stand side by side are columns; in one two entries were put on one line. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 2;
/** What a column is typed by hand to begin at differs by no more. */
const SLACK = 4;
/** So likely must a name be by itself. */
const LIKELY = 0.5;
const GAP = /[ \u00a0]{3,}|\t+/gu;

function cellsOf(text: string, line: Line): readonly Cell[] {
  const raw = text.slice(line.start, line.end);
  const cells: Cell[] = [];
  const push = (from: number, to: number) => {
    const words = raw.slice(from, to).trim();
    if (words === '') return;
    const start = line.start + from + raw.slice(from, to).indexOf(words);
    const { clock, day, length } = marksOf(words);
    const timed = clock !== null && !day && length < words.length;
    cells.push({
      column: start - line.start,
      start,
      end: start + words.length,
      timed,
      wraps: /^\p{Ll}/u.test(words),
    });
  };
  let from = 0;
  for (const gap of raw.matchAll(GAP)) {
    push(from, gap.index);
    from = gap.index + gap[0].length;
  }
  push(from, raw.length);
  return cells;
}

/** The column of a cell, by where it begins; -1 for none. */
function columnOf(columns: readonly number[], { column }: Cell): number {
  return columns.findIndex(at => Math.abs(at - column) <= SLACK);
}

/** Where the columns begin whose hours stand side by side in several rows; null where none do, or where a line fits in none. */
function columnsIn(rows: readonly (readonly Cell[])[]): readonly number[] | null {
  const timed = rows.filter(cells => cells.length >= LEAST_COLUMNS && cells.every(cell => cell.timed));
  const columns = timed[0]?.map(cell => cell.column) ?? [];
  const agree = timed.every(
    cells => cells.length === columns.length && cells.every((cell, i) => columnOf(columns, cell) === i),
  );
  // What begins in lower case goes on with the line above, and a stretch of the text cannot leave out what stands between them.
  const isWrapped = rows.some(cells => cells.some(cell => !cell.timed && cell.wraps));
  const fits = !isWrapped && rows.every(cells => cells.every(cell => columnOf(columns, cell) >= 0));
  return timed.length >= LEAST_ROWS && agree && fits ? columns : null;
}

/** Where the columns begin that labels of rolls head ("Présents     Excusés"); null where none do, or where a line fits in none. */
function rollColumns(
  [heads = [], ...rows]: readonly (readonly Cell[])[],
  text: string,
): readonly number[] | null {
  const isRoll = ({ start, end }: Cell) => {
    const label = text.slice(start, end);
    return rollLabel(label, true)?.length === label.length;
  };
  if (heads.length < LEAST_COLUMNS || rows.length === 0 || !heads.every(isRoll)) return null;
  const columns = heads.map(({ column }) => column);
  return rows.every(cells => cells.every(cell => columnOf(columns, cell) >= 0)) ? columns : null;
}

/** So many lines stand under a name: what its bearer does, where from. */
const LEAST_PORTRAIT = 2;

/**
 * Where the columns begin that people head whose offices stand below each ("Anne Roux     Paul Petit" over "maire     élu"); null where
 * none do, or where one begins with anything else.
 */
function portraitColumns(rows: readonly (readonly Cell[])[], text: string): readonly number[] | null {
  const tops: Cell[] = [];
  const heights: number[] = [];
  for (const cells of rows) {
    const own = cells.map(({ column }) => tops.findIndex(top => Math.abs(top.column - column) <= SLACK));
    if (new Set(own.filter(at => at >= 0)).size < own.filter(at => at >= 0).length) return null;
    for (const [i, cell] of cells.entries()) {
      const at = own[i] ?? -1;
      const said = text.slice(cell.start, cell.end);
      // Names below names are rows, and what stands beside each is hers.
      if (at >= 0 ? isWholeName(said) : !isLikeName(said)) return null;
      if (at >= 0) heights[at] = (heights[at] ?? 0) + 1;
      else heights[tops.push(cell) - 1] = 1;
    }
  }
  if (tops.length < LEAST_COLUMNS || heights.some(height => height < LEAST_PORTRAIT)) return null;
  return tops.map(({ column }) => column).sort((a, b) => a - b);
}

/** The first row that is names alone, at least half of them known; -1 without one, or where nothing stands side by side. */
function firstNamed(rows: readonly (readonly Cell[])[], text: string): number {
  if (!rows.some(cells => cells.length >= LEAST_COLUMNS)) return -1;
  return rows.findIndex(cells => {
    const said = cells.map(({ start, end }) => text.slice(start, end));
    return said.every(isLikeName) && said.filter(isWholeName).length * 2 >= Math.max(1, said.length);
  });
}

/** "Anne Roux", "Oleksandra Wereshchak": a name, be it one that nobody knows. */
const LIKE_NAME = /^\p{Lu}[\p{L}.’'-]{0,20}(?: (?:d[eu]|la|le|van|von|\p{Lu}[\p{L}.’'-]{1,20})){1,3}$/u;

function isLikeName(words: string): boolean {
  return LIKE_NAME.test(words);
}

function isWholeName(words: string): boolean {
  const [name] = findNames(words, LIKELY);
  return name !== undefined && name.start === 0 && name.end === words.length;
}

/** The cells of rows, each entry of a column with what stands below it before the next entry beside it. */
function unfolded(rows: readonly (readonly Cell[])[], columns: readonly number[]): readonly Cell[] {
  const groups: (readonly Cell[])[][] = [];
  for (const cells of rows) {
    const opens = cells.some(cell => cell.timed);
    if (opens || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(cells);
  }
  return groups.flatMap(group =>
    columns.flatMap((_, i) => group.flatMap(cells => cells.filter(cell => columnOf(columns, cell) === i))),
  );
}

/**
 * Sessions that stand side by side in a plain text, their columns parted by spaces: "9h Les haies     9h Les mares" over "Anne Roux     Paul
 * Petit", and rolls that do ("Présents     Excusés"). Gives the lines with each entry over its own people; all others stay as they are.
 */
export function byTextColumns(text: string, lines: readonly Line[]): readonly Line[] {
  if (text.search(GAP) < 0) return lines;
  const all: Line[] = [];
  let changed = false;
  for (let at = 0; at < lines.length; ) {
    let to = at;
    while (to < lines.length && lines[to]?.text !== '' && lines[to]?.block == null) to += 1;
    const rows = to - at < LEAST_ROWS ? [] : lines.slice(at, to).map(line => cellsOf(text, line));
    const timed = rows.findIndex(cells => cells.length >= LEAST_COLUMNS && cells.every(cell => cell.timed));
    const rolls = timed < 0 ? rollColumns(rows, text) : null;
    const named = timed < 0 && rolls === null ? firstNamed(rows, text) : -1;
    const first = rolls === null ? Math.max(timed, named) : 0;
    const timedColumns = timed < 0 ? null : columnsIn(rows.slice(timed));
    const columns = rolls ?? (named < 0 ? timedColumns : portraitColumns(rows.slice(named), text));
    const end = Math.max(to, at + 1);
    const kept = columns === null ? end : at + first;
    for (const line of lines.slice(at, kept))
      all.push(line.index === all.length ? line : { ...line, index: all.length });
    if (columns !== null) {
      changed = true;
      for (const { start, end: close } of unfolded(rows.slice(first), columns))
        all.push({
          ...lineOf(text, all.length, start, close, null),
          ...(named < 0 ? {} : { inColumn: true }),
        });
    }
    at = end;
  }
  return changed ? all : lines;
}
