import { areOneTable, leftOf, MOST_CROSSING, partedAt, stacksOf } from './hour-columns.ts';
import type { Timed, TimedPieces } from './hour-stack.ts';
import { type CellPlace, type Column, type Line, lineOf, type Word } from './page.ts';
import { piecesOf } from './pieces.ts';

/** So many columns with hours of their own in each cell are the days of a week, or rooms, and no table of begins and ends. */
const LEAST_DAYS = 3;
/** Between the hours of one column and the next there is room, in heights. */
const APART = 1;

/**
 * The lines of a grid each of whose cells says its own hours, as the days of a week side by side do: day by day, and each cell by itself.
 * Null where hours do not stand in so many columns, or too much runs over.
 */
export function daysBeside(lines: readonly Line[], { pieces, timed }: TimedPieces): readonly Line[] | null {
  const stacks = stacksOf(timed);
  const [first, second] = stacks;
  if (first === undefined || second === undefined || stacks.length < LEAST_DAYS) return null;
  if (!stacks.flat().every(areRanges) || !areOneTable(first, second)) return null;
  const words = pieces.flatMap(piece => piece.words);
  const gutters: number[] = [];
  for (const [i, stack] of stacks.entries()) {
    const before = stacks[i - 1];
    if (before === undefined) continue;
    const [from, to] = [Math.max(...before.map(({ hours }) => hours.right)), leftOf(stack)];
    if (to - from < (stack[0]?.hours.size ?? 0) * APART) return null;
    gutters.push(gutterBetween(from, to, words));
  }
  if (gutters.reduce((sum, at) => sum + overAt(at, words), 0) > words.length * MOST_CROSSING) return null;
  // What stands over all of them stands alone.
  const sorted = lines.toSorted((a, b) => b.top - a.top);
  const head = sorted.findIndex(line => piecesOf(line).length > 1);
  // Beside other cells a cell may fill its column, and have one blank before the next.
  const cut = sorted
    .slice(head)
    .flatMap(line =>
      piecesOf(line).length < 2
        ? [line]
        : gutters.reduce<readonly Line[]>((parts, at) => parts.flatMap(part => cutBetween(part, at)), [line]),
    );
  // Cells are centred as often as not: where one ends says nothing of what would have fitted.
  const page = { left: 0, right: Math.max(...lines.map(({ right }) => right)) };
  const hours = new Set(timed.flatMap(each => each.hours.words[0] ?? []));
  return [
    ...sorted.slice(0, head),
    ...partedAt(gutters, cut).flatMap(column => cellsOf(column, hours, page)),
  ];
}

/** Lines of a column as cells, each from its hours to the next; what stands above the first is none. */
function cellsOf(lines: readonly Line[], hours: ReadonlySet<Word>, page: Column): readonly Line[] {
  const table = {};
  let row = -1;
  return lines.map(line => {
    const [word] = line.words;
    if (word !== undefined && hours.has(word)) row += 1;
    const cell: CellPlace = { table, row, column: 0 };
    return row < 0 ? line : { ...line, column: page, cell };
  });
}

/** A line cut at a gutter that no word of it runs over. */
function cutBetween(line: Line, at: number): readonly Line[] {
  const before = line.words.filter(({ right }) => right <= at + 1);
  const behind = line.words.filter(({ left }) => left >= at - 1);
  if (before.length === 0 || behind.length === 0 || before.length + behind.length < line.words.length)
    return [line];
  return [lineOf(before, line.column), lineOf(behind, line.column)];
}

/** Hours that say when a talk begins and ends: a column of begins beside one of ends has one each. */
function areRanges({ hours: { words } }: Timed): boolean {
  const said = words.map(({ text }) => text).join(' ');
  return said.replace(/:$/u, '').match(/\d ?[hH:.]/gu)?.length === 2;
}

/** How many words run over a place. */
function overAt(at: number, words: readonly Word[]): number {
  let found = 0;
  for (const { left, right } of words) if (left < at - 1 && right > at + 1) found += 1;
  return found;
}

/** The middle of the widest place between two columns that fewest words run over. */
function gutterBetween(from: number, to: number, words: readonly Word[]): number {
  let best = { at: (from + to) / 2, over: Number.POSITIVE_INFINITY, run: 0 };
  let [run, last] = [0, Number.NaN];
  for (let x = from + 1; x < to; x += 1) {
    const over = overAt(x, words);
    run = over === last ? run + 1 : 1;
    last = over;
    if (over < best.over || (over === best.over && run > best.run))
      best = { at: x - (run - 1) / 2, over, run };
  }
  return best.at;
}
