import type { CircleMark, GroupMark, Mark, RectMark, TextMark, TextMeasure } from '../../scenes/scene.ts';

/** A table that a layer is, where the medium has tables. */
export type Grid = NonNullable<GroupMark['table']>;

/** What stands in one cell. */
export interface Cell {
  fill: RectMark | null;
  text: TextMark | null;
  /** A sign before the text, which becomes its bullet. */
  sign: CircleMark | null;
  /** Columns that it takes: more than one where its text is wider, 0 where the cell before it does. */
  span: number;
}

/** What of a layer is a table, and what of it is not: bands and lines stay shapes. */
export interface Parted {
  readonly cells: readonly (readonly Cell[])[];
  readonly rest: readonly Mark[];
}

/** How much of a cell a rectangle takes at least to be its ground, and to be it in the place of what lay there. */
const GROUND = 0.6;
const COVER = 0.8;
/** Height of a line of text in parts of its size: a lower row would grow, and move what is below it. */
const LINE = 1.149;
/** From the middle of a line to its baseline, in parts of its size. */
export const MIDDLE = 0.34;
/** What another program's letters may take beyond ours, in units, before a text would break. */
const SPARE = 2;

/** Parts a layer into the cells of its table and all else; null where it cannot be one without moving. */
export function partTable(group: GroupMark, grid: Grid, measure: TextMeasure): Parted | null {
  const { columns, rows } = grid;
  const cells = rows
    .slice(1)
    .map(() => columns.slice(1).map((): Cell => ({ fill: null, text: null, sign: null, span: 1 })));
  const rest = placedIn(group.marks, 0, 0, (mark, x, y) => put(mark, x, y));
  const grows = cells.some((row, i) => {
    const height = (rows[i + 1] ?? 0) - (rows[i] ?? 0);
    return row.some(
      ({ text }) => text !== null && text.rotate === undefined && text.font.size * LINE > height,
    );
  });
  if (grows) return null;
  for (const row of cells) spread(row, columns, measure);
  return { cells, rest: [...rest, ...cells.flatMap(row => row.flatMap(lone))] };

  /** Puts a mark into its cell; what of it is left, null when nothing is. */
  function put(mark: Mark, dx: number, dy: number): Mark | null {
    if (mark.kind === 'rect') {
      if (!ground(mark, mark.x + dx, mark.y + dy)) return mark;
      // Its outline lies on the lines of the table, and belongs to no cell.
      return mark.stroke === undefined ? null : { ...mark, fill: null };
    }
    if (mark.kind === 'circle') {
      const cell = cellAt(mark.x + dx, mark.y + dy);
      if (cell === null || cell.own.sign !== null || cell.own.text !== null) return mark;
      if (mark.stroke !== undefined || mark.fill === null) return mark;
      cell.own.sign = { ...mark, x: mark.x + dx, y: mark.y + dy };
      return null;
    }
    if (mark.kind !== 'text' || mark.halo !== undefined) return mark;
    const moved = { ...mark, x: mark.x + dx, y: mark.y + dy };
    const inside = mark.font.size * MIDDLE;
    // Ends of a text lie on the borders of its cell, or near them.
    const cell =
      mark.rotate === undefined
        ? cellAt(moved.x + (mark.anchor === 'end' ? -1 : mark.anchor === 'start' ? 1 : 0), moved.y - inside)
        : cellAt(moved.x - inside, moved.y - 1);
    if (cell === null || cell.own.text !== null) return mark;
    cell.own.text = moved;
    return null;
  }

  /** Puts a rectangle under the texts of its cells; false where it is no ground of them. */
  function ground(mark: RectMark, x: number, y: number): boolean {
    const [from, to] = [cellAt(x + 1, y + mark.height / 2), cellAt(x + mark.width - 1, y + mark.height / 2)];
    if (from === null || to === null || mark.height < GROUND * from.height) return false;
    if (from.column !== to.column) {
      for (const own of cells[from.row]?.slice(from.column, to.column + 1) ?? []) own.fill ??= mark;
      return true;
    }
    const part = (mark.width * mark.height) / (from.width * from.height);
    if (part < (from.own.fill === null ? GROUND : COVER)) return false;
    from.own.fill = mark;
    return true;
  }

  function cellAt(x: number, y: number) {
    const [column, row] = [spanAt(columns, x), spanAt(rows, y)];
    const own = cells[row]?.[column];
    if (own === undefined) return null;
    const side = (edges: readonly number[], i: number) => (edges[i + 1] ?? 0) - (edges[i] ?? 0);
    return { own, column, row, width: side(columns, column), height: side(rows, row) };
  }
}

/** A sign that stands before no text stays a shape. */
function lone(cell: Cell): readonly Mark[] {
  const { sign } = cell;
  if (sign === null || cell.text !== null) return [];
  cell.sign = null;
  return [sign];
}

/** Lets each text of a row that is wider than its cell take the empty ones behind it. */
function spread(row: readonly Cell[], columns: readonly number[], measure: TextMeasure): void {
  for (const [i, cell] of row.entries()) {
    const { text } = cell;
    if (text === null || text.anchor !== 'start' || text.rotate !== undefined) continue;
    const end = text.x + measure(text.text, text.font) + SPARE;
    const isBare = ({ fill, text, sign }: Cell) => fill === null && text === null && sign === null;
    let last = i;
    for (const [j, next] of row.entries()) {
      if (j !== last + 1 || j <= i || (columns[j] ?? 0) >= end || !isBare(next)) continue;
      last = j;
      next.span = 0;
    }
    cell.span = last - i + 1;
  }
}

/** Which of the spans between edges holds a value; -1 when none does. */
function spanAt(edges: readonly number[], value: number): number {
  return value < (edges[0] ?? 0)
    ? -1
    : edges.findIndex((edge, i) => value >= edge && value < (edges[i + 1] ?? edge));
}

/** The marks that no cell takes, the groups around them kept. */
function placedIn(
  marks: readonly Mark[],
  x: number,
  y: number,
  take: (mark: Mark, x: number, y: number) => Mark | null,
): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind !== 'group') {
      const left = take(mark, x, y);
      return left === null ? [] : [left];
    }
    const left = placedIn(mark.marks, x + mark.x, y + mark.y, take);
    return left.length === 0 ? [] : [{ ...mark, marks: left }];
  });
}
