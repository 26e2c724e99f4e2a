import { atColumns } from './at-columns.ts';
import { type Hours, LEAST_HOURS, stackOf, type Timed, type TimedPieces } from './hour-stack.ts';
import type { Column } from './page.ts';
import { areLevel, isAbove, type Piece } from './pieces.ts';
import { type RowOfPieces, rowsOf } from './table-rows.ts';

/** A table whose first column gives hours: its rows from the top down. */
export interface HoursTable {
  readonly rows: readonly RowOfPieces[];
  /** Where its columns begin and end; the first is that of the hours. */
  readonly columns: readonly Column[];
  /** What stands beside the first column is a cell, and no entry that its hours begin. */
  readonly inCells?: true;
  /** The heads of its columns, where they told it. */
  readonly heads?: ReadonlyMap<number, Piece>;
}

/** Of the pieces of a table, so many may run over a gutter: what goes for all rooms does. */
const MOST_CROSSING = 0.12;
const LEAST_GUTTER = 3;
/** On both sides of a gutter there are cells in so many rows, and in this share of all. */
const LEAST_ROWS = 2;
const LEAST_SHARE = 0.2;
/** What stands in the way of the hours, for each of them: in running text there are whole lines. */
const MOST_BETWEEN = 0.5;
/** Heads of columns stand side by side so near above the first hours, in heights, so many of them. */
const HEAD_GAP = 4;
const LEAST_HEADS = 3;
/** What stands under the last hours is of their row, so many heights down. */
const NOTE = 2;
/** Lines of cells side by side are less than a line apart, where their rows are centred. */
const BESIDE = 0.75;
/** Lines of one cell are at most so much further apart than is usual. */
const LEADING = 1.35;
/** Hours of another programme stand at heights of their own, so many of them. */
const MOSTLY = 0.6;

/** The table of hours on a page; null where there is none. */
export function tableOn({ pieces, timed }: TimedPieces, own = stackOf(timed)): HoursTable | null {
  const [first, last] = [own[0]?.hours, own.at(-1)?.hours];
  if (first === undefined || last === undefined || own.length < LEAST_HOURS) return null;
  const hours = own.map(each => each.hours);
  const others = besides(pieces, own);
  const right = Math.max(...hours.map(each => each.right));
  const [body, across] = [
    others.filter(({ left }) => left >= right - 1),
    others.filter(({ left }) => left < right - 1),
  ];
  const start = Math.min(...body.map(piece => piece.left));
  const under = across.filter(
    piece => piece.right < start && isBetween(piece, first, last.low - NOTE * last.size),
  );
  const between = across.filter(piece => !under.includes(piece) && isBetween(piece, first, last.low));
  const notes = under.filter(piece => !isUnderTitle(piece, between, hours));
  const inside = body.filter(
    piece =>
      !isAbove(piece.middle, first) && !isAbove(last.low, piece) && !isUnderTitle(piece, between, hours),
  );
  if (between.length > hours.length * MOST_BETWEEN || inside.length < 1) return null;
  const leading = leadingOf(body);
  const cells = grown(
    inside,
    body,
    across.filter(piece => !notes.includes(piece)),
    leading,
  );
  const columns = columnsOf(cells, { hours, leading, heads: headsOver(body, first) });
  if (columns.some(column => isOtherHours(column, timed, hours))) return null;
  const left = Math.min(...hours.map(each => each.left));
  const parted = cells.flatMap(piece => atColumns(piece, columns));
  const rows = rowsOf({ hours, notes, cells: parted, columns, leading });
  return { rows, columns: [{ left, right }, ...columns] };
}

function isBetween({ middle }: Piece, first: Hours, low: number): boolean {
  return middle > low && middle < first.middle;
}

/** The pieces without the hours of a table. */
function besides(pieces: readonly Piece[], own: readonly Timed[]): readonly Piece[] {
  const hours = new Set(own.flatMap(each => each.hours.words));
  const rests = own.flatMap(({ rest }) => rest ?? []);
  return [...pieces.filter(({ words }) => words[0] !== undefined && !hours.has(words[0])), ...rests];
}

/** The usual distance from a line of a cell to the next, in heights: the lower quartile. */
export function leadingOf(pieces: readonly Piece[]): number {
  const found = pieces.flatMap(piece => {
    const below = pieces.filter(
      other => isAbove(piece.middle, other) && other.left < piece.right && other.right > piece.left,
    );
    const next = below.reduce((most, { middle }) => Math.max(most, middle), Number.NEGATIVE_INFINITY);
    return next === Number.NEGATIVE_INFINITY ? [] : [(piece.middle - next) / piece.size];
  });
  return found.sort((a, b) => a - b)[found.length >> 2] ?? 1;
}

/** Whether a piece stands below a title over the page and above the next hours: there the heads of another day stand. */
function isUnderTitle({ middle, size }: Piece, titles: readonly Piece[], hours: readonly Hours[]): boolean {
  const next = hours.find(hour => hour.middle < middle);
  const above = Math.min(...hours.filter(hour => hour.middle >= middle).map(hour => hour.middle));
  // Level with the title, or a little above, stands what is said of the session that it opens: its room, who leads it.
  return next !== undefined && titles.some(title => title.middle > middle - size && title.middle < above);
}

/** Cells with the lines that go on above the first hours and below the last. */
function grown(
  inside: readonly Piece[],
  body: readonly Piece[],
  across: readonly Piece[],
  leading: number,
): readonly Piece[] {
  const cells = new Set(inside);
  const near = (piece: Piece) =>
    [...cells].some(
      other =>
        Math.abs(other.middle - piece.middle) <= piece.size * leading * LEADING &&
        other.left < piece.right &&
        other.right > piece.left &&
        // Heads stand level with that of the hours, and a title over the page parts what is above from what is below.
        !across.some(
          each => areLevel(each, piece) || (each.middle - other.middle) * (each.middle - piece.middle) < 0,
        ),
    );
  const rest = body.filter(piece => !cells.has(piece)).sort((a, b) => a.middle - b.middle);
  for (const piece of [...rest, ...rest.toReversed()]) if (near(piece)) cells.add(piece);
  return [...cells];
}

/** The heads of columns: what stands side by side right above the first hours, when there are several. */
function headsOver(body: readonly Piece[], { middle, size }: Hours): readonly Piece[] {
  const above = body.filter(
    piece => piece.middle - middle > size && piece.middle - middle <= size * HEAD_GAP,
  );
  const low = above.reduce<Piece | null>(
    (best, piece) => (best !== null && best.middle <= piece.middle ? best : piece),
    null,
  );
  if (low === null) return [];
  const heads = above.filter(piece => areLevel(piece, low)).sort((a, b) => a.left - b.left);
  return heads.length < LEAST_HEADS ? [] : heads;
}

interface Rows {
  readonly hours: readonly Hours[];
  readonly leading: number;
  readonly heads: readonly Piece[];
}

/** The columns that gutters part behind the hours, where cells or heads stand on both sides. */
function columnsOf(cells: readonly Piece[], { hours, leading, heads }: Rows): readonly Column[] {
  const left = Math.min(...cells.map(piece => piece.left));
  const right = Math.max(...cells.map(piece => piece.right));
  const shared = cells.filter(piece => !isAlone(piece, cells, leading));
  const found = guttersOf(shared, left, right).filter(at => parts(cells, at, hours, leading));
  const edges = [...found, ...headed(shared, heads, found)].sort((a, b) => a - b);
  return [left, ...edges].map((at, i) => {
    const end = edges[i] ?? right;
    const own = cells.filter(piece => piece.left >= at - 1 && piece.right <= end);
    return {
      left: Math.min(...own.map(piece => piece.left)),
      right: Math.max(at, ...own.map(piece => piece.right)),
    };
  });
}

/** The gutters between heads that cells alone do not tell: a column may have one cell, or none that stands beside others. */
function headed(
  cells: readonly Piece[],
  heads: readonly Piece[],
  found: readonly number[],
): readonly number[] {
  if (found.length >= heads.length - 1) return [];
  return heads.flatMap((head, i) => {
    const from = heads[i - 1]?.right;
    if (from === undefined || found.some(at => at > from && at < head.left)) return [];
    return guttersOf([...cells, ...heads], from, head.left + 1, 0).slice(-1);
  });
}

/** Whether nothing stands beside a piece, nor near above or below: what goes for all columns says nothing of where they are parted. */
function isAlone({ middle, size }: Piece, cells: readonly Piece[], leading: number): boolean {
  const near = size * leading * LEADING;
  return cells.filter(other => Math.abs(other.middle - middle) < near).length === 1;
}

interface Gutter {
  from: number;
  to: number;
  readonly crossing: number;
}

/** Whether fewer pieces run over a gutter, or as many over a wider one; one that is too thin parts nothing. */
function isBetterGutter(one: Gutter, other: Gutter): boolean {
  const [width, most] = [one.to - one.from, other.to - other.from];
  if (most < LEAST_GUTTER) return width > most;
  return (
    width >= LEAST_GUTTER &&
    (one.crossing < other.crossing || (one.crossing === other.crossing && width > most))
  );
}

/** The middles of gutters: where fewest pieces run over, the widest such place between two columns. */
function guttersOf(
  cells: readonly Piece[],
  left: number,
  right: number,
  most = cells.length * MOST_CROSSING,
): readonly number[] {
  const out: number[] = [];
  let best: Gutter | null = null;
  let run: Gutter | null = null;
  for (let x = Math.ceil(left); x <= right; x += 1) {
    const crossing = cells.filter(piece => piece.left < x && piece.right > x).length;
    if (run !== null && run.crossing === crossing) run.to = x;
    else run = { from: x, to: x, crossing };
    if (crossing <= most) {
      if (best === null || isBetterGutter(run, best)) best = { ...run };
    } else if (best !== null) {
      if (best.to - best.from >= LEAST_GUTTER) out.push((best.from + best.to) / 2);
      best = null;
    }
  }
  return out;
}

/** Whether cells stand on both sides of a place in some rows. */
function parts(cells: readonly Piece[], at: number, hours: readonly Hours[], leading: number): boolean {
  const behind = cells.filter(piece => piece.left >= at);
  const isBeside = (one: Piece, other: Piece) =>
    Math.abs(one.middle - other.middle) < one.size * leading * BESIDE;
  const beside = cells.filter(piece => piece.right <= at && behind.some(other => isBeside(piece, other)));
  const rows = new Set(beside.map(piece => hours.findIndex(hour => !isAbove(hour.middle, piece))));
  return rows.size >= Math.max(LEAST_ROWS, hours.length * LEAST_SHARE);
}

/** Whether a column holds the hours of another programme beside this one. */
function isOtherHours(column: Column, timed: readonly Timed[], hours: readonly Hours[]): boolean {
  const own = timed.filter(
    ({ hours: { left, right } }) => left >= column.left - 1 && right <= column.right + 1,
  );
  const level = own.filter(each => hours.some(hour => areLevel(hour, each.hours)));
  return own.length >= LEAST_HOURS && level.length < own.length * MOSTLY;
}
