import { isHoursAlone } from '../hours-alone.ts';
import type { Block, Readable } from '../readable.ts';
import { NOTHING_DECLARED } from '../readable.ts';
import { veil } from '../veil.ts';
import { type Cells, cellsOf, delimiterOf } from './cells.ts';
import { sheetSpans } from './sheet-spans.ts';
import type { Leaf } from './tree.ts';
import { placeIn } from './written.ts';

/** Rows that begin with hours, and columns beside these that hold words: fewer make no grid. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 2;
const DAY_OR_MONTH =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour(?:née)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:mon|tues|wednes|thurs|fri|satur|sun)?day|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;
/** Of the cells of the column of hours, so many are hours. */
const LEAST_HOURS = 0.6;
/** Hours stand in one of the first columns. */
const HOURS_WITHIN = 2;

/** A sheet that is called by its day and nothing else, "Samedi 19 novembre", "Jour 2", says when all below it is. */
const OF_DAY =
  /^(?:(?:lun|mar|mer|jeu|ven|sam)(?:di|credi|dredi)?|dim(?:anche)?|jour(?:née)?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|day)(?!\p{L})[\s\d.,/-]*(?:er\s*)?\p{L}*[\s\d]*$/iu;

/**
 * Reads a table that is laid out as a page is, hours by rooms or by days: what is said stands in its cells, and no head says what a
 * column holds. Each cell is a block, as in the tables of other documents; null for any other table.
 */
export function openGrid(text: string): Readable | null {
  const sheets = sheetSpans(text).map(({ start, end, name }) => {
    const cells = cellsIn(text, start, end);
    return { name, cells, grid: cells && gridIn(cells) };
  });
  if (!sheets.some(({ grid }) => grid !== null)) return null;
  const own = veil(text, true);
  const blocks: Block[] = [];
  for (const { name, cells, grid } of sheets) {
    if (cells === null) continue;
    if (name !== null && OF_DAY.test(text.slice(name.start, name.end))) {
      own.show(name.start, name.end);
      blocks.push({ kind: 'heading', span: name, level: 1, strong: false, value: null });
    }
    cells.rows.forEach((row, at) => {
      if (grid !== null && isHeadOfRooms(row, at, grid)) return;
      row.forEach((cell, column) => {
        // What is merged over several rows is said once, as it is shown.
        if (cell.words.trim() === '' || cell.words === cells.rows[at - 1]?.[column]?.words) return;
        showCell(cell, own);
        const { start, end } = cell.span;
        // What parts it from the cell before is a break.
        if (start > 0) own.put(start - 1, '\n', start);
        blocks.push({ kind: 'cell', span: { start, end }, level: column, strong: false, value: null });
      });
    });
  }
  const [links, records, emphasis, bold] = [[], [], [], []];
  const whole = { links, records, emphasis, bold, declared: NOTHING_DECLARED, pages: [] };
  return { format: 'table', text: own.read(), blocks, ...whole };
}

function cellsIn(text: string, start: number, end: number): Cells | null {
  const delimiter = delimiterOf(text, start, end);
  return delimiter === null ? null : cellsOf(text, start, end, delimiter);
}

/** Shows the characters of a cell, a doubled quote once. */
function showCell(cell: Leaf, own: ReturnType<typeof veil>): void {
  for (let at = 0; at < cell.words.length; at += 1) {
    const place = placeIn(cell, at);
    own.put(place, cell.words[at] ?? '', place + 1);
  }
}

interface Grid {
  /** The column of hours, and the first row that has them. */
  readonly column: number;
  readonly first: number;
}

/** Where hours stand, if rows begin with them and several columns beside them hold words. */
function gridIn({ rows }: Cells): Grid | null {
  const width = Math.max(0, ...rows.map(row => row.length));
  const wordsAt = (column: number) => rows.map(row => (row[column]?.words ?? '').trim());
  for (let column = 0; column < Math.min(HOURS_WITHIN, width); column += 1) {
    const cells = wordsAt(column);
    const hours = cells.map(isHoursAlone);
    const count = hours.filter(Boolean).length;
    if (count < LEAST_ROWS || count < cells.filter(words => words !== '').length * LEAST_HOURS) continue;
    let beside = 0;
    for (let other = column + 1; other < width; other += 1) {
      const filled = wordsAt(other).filter((words, row) => hours[row] === true && /\p{L}{3}/u.test(words));
      if (filled.length >= LEAST_ROWS) beside += 1;
    }
    return beside >= LEAST_COLUMNS ? { column, first: hours.indexOf(true) } : null;
  }
  return null;
}

/** Whether a row says which rooms or tracks stand below it: no day is among what stands over several columns, right above the first hours. */
function isHeadOfRooms(row: readonly Leaf[], at: number, { column, first }: Grid): boolean {
  if (at !== first - 1) return false;
  const heads = row.slice(column + 1).flatMap(({ words }) => (words.trim() === '' ? [] : [words]));
  return heads.length >= LEAST_COLUMNS && !heads.some(words => DAY_OR_MONTH.test(words));
}
