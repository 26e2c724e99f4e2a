import type { GroupMark, Mark, RectMark, TextMark } from '../../scenes/scene.ts';
import type { Brush, Painted } from './brush.ts';
import { solidXml } from './ink.ts';
import { boxOn, type Space, stepped, xfrmXml } from './space.ts';
import { runXml } from './text.ts';
import { identityXml, lineText } from './xml.ts';

/** A table that a layer is, where the medium has tables. */
type Grid = NonNullable<GroupMark['table']>;

/** What stands in one cell. */
interface Cell {
  fill: RectMark | null;
  text: TextMark | null;
}

/** What of a layer is a table, and what of it is not: bands and lines stay shapes. */
export interface Parted {
  readonly cells: readonly (readonly Cell[])[];
  readonly rest: readonly Mark[];
}

/** How much of a cell a rectangle takes at least to be its ground. */
const GROUND = 0.6;
/** Height of a line of text in parts of its size: a lower row would grow, and move what is below it. */
const LINE = 1.149;
/** From the middle of a line to its baseline, and from there to its foot, in parts of its size. */
const MIDDLE = 0.34;
const DESCENT = 0.244;
const URI = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** Parts a layer into the cells of its table and all else; null where it cannot be one without moving. */
export function partTable(group: GroupMark, grid: Grid): Parted | null {
  const { columns, rows } = grid;
  const cells = rows.slice(1).map(() => columns.slice(1).map((): Cell => ({ fill: null, text: null })));
  const rest = placedIn(group.marks, 0, 0, (mark, x, y) => put(mark, x, y));
  const grows = cells.some((row, i) => {
    const height = (rows[i + 1] ?? 0) - (rows[i] ?? 0);
    return row.some(
      ({ text }) => text !== null && text.rotate === undefined && text.font.size * LINE > height,
    );
  });
  return grows ? null : { cells, rest };

  /** Puts a mark into its cell; false where it has none. */
  function put(mark: Mark, dx: number, dy: number): boolean {
    if (mark.kind === 'rect') {
      const [x, y] = [mark.x + dx, mark.y + dy];
      const cell = cellAt(x + mark.width / 2, y + mark.height / 2);
      if (cell === null || cell.own.fill !== null || mark.stroke !== undefined) return false;
      if (mark.width * mark.height < GROUND * cell.width * cell.height) return false;
      cell.own.fill = mark;
      return true;
    }
    if (mark.kind !== 'text' || mark.halo !== undefined) return false;
    const moved = { ...mark, x: mark.x + dx, y: mark.y + dy };
    const inside = mark.font.size * MIDDLE;
    // Ends of a text lie on the borders of its cell, or near them.
    const cell =
      mark.rotate === undefined
        ? cellAt(moved.x + (mark.anchor === 'end' ? -1 : mark.anchor === 'start' ? 1 : 0), moved.y - inside)
        : cellAt(moved.x - inside, moved.y - 1);
    if (cell === null || cell.own.text !== null) return false;
    cell.own.text = moved;
    return true;
  }

  function cellAt(x: number, y: number) {
    const [column, row] = [spanAt(columns, x), spanAt(rows, y)];
    const own = cells[row]?.[column];
    if (own === undefined) return null;
    const side = (edges: readonly number[], i: number) => (edges[i + 1] ?? 0) - (edges[i] ?? 0);
    return { own, width: side(columns, column), height: side(rows, row) };
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
  take: (mark: Mark, x: number, y: number) => boolean,
): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind !== 'group') return take(mark, x, y) ? [] : [mark];
    const left = placedIn(mark.marks, x + mark.x, y + mark.y, take);
    return left.length === 0 ? [] : [{ ...mark, marks: left }];
  });
}

/** A table of native cells, each with its ground and its text, in the layer's own place. */
export function tableXml(
  { cells }: Parted,
  { columns, rows, label }: Grid,
  space: Space,
  name: string,
  brush: Brush,
): Painted {
  const emu = (edges: readonly number[]) => edges.slice(1).map((edge, i) => length(edges[i] ?? 0, edge));
  const length = (from: number, to: number) => stepped(to * space.scale) - stepped(from * space.scale);
  const first = { x: columns[0] ?? 0, y: rows[0] ?? 0 };
  const last = { x: columns.at(-1) ?? 0, y: rows.at(-1) ?? 0 };
  const box = boxOn(space, first.x, first.y, last.x - first.x, last.y - first.y);
  const widths = emu(columns).map(width => `<a:gridCol w="${width}"/>`);
  const heights = emu(rows);
  const edgesOf = (i: number, j: number): Edges => ({
    left: columns[j] ?? 0,
    right: columns[j + 1] ?? 0,
    top: rows[i] ?? 0,
    bottom: rows[i + 1] ?? 0,
  });
  const lines = cells.map((row, i) => {
    const inner = row.map((cell, j) => cellXml(cell, edgesOf(i, j), space, brush));
    return `<a:tr h="${heights[i] ?? 0}">${inner.join('')}</a:tr>`;
  });
  return {
    box,
    xml:
      `<p:graphicFrame><p:nvGraphicFramePr>${identityXml(brush.next(), name, label)}` +
      `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
      `${xfrmXml(box, '', 'p:xfrm')}<a:graphic><a:graphicData uri="${URI}">` +
      `<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>${widths.join('')}</a:tblGrid>${lines.join('')}</a:tbl>` +
      '</a:graphicData></a:graphic></p:graphicFrame>',
  };
}

/** No line of its own: a cell's ground ends where the scene's does. */
const BORDERS = ['L', 'R', 'T', 'B'] as const;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function cellXml({ fill, text }: Cell, edges: Edges, space: Space, brush: Brush): string {
  const line = fill === null ? '<a:noFill/>' : solidXml(brush.ground, 1);
  const width = fill === null ? 0 : Math.round(space.scale);
  const borders = BORDERS.map(side => `<a:ln${side} w="${width}">${line}</a:ln${side}>`).join('');
  const ground = fill?.fill == null ? '<a:noFill/>' : solidXml(fill.fill, 1);
  const seat = text === null ? SEAT : seatOf(text, edges, space);
  return `<a:tc>${textXml(text, space, brush)}<a:tcPr${seat}>${borders}${ground}</a:tcPr></a:tc>`;
}

/** Where an empty cell would begin its text. */
const SEAT = ' marL="0" marR="0" marT="0" marB="0" anchor="ctr"';
/** How far from the middle of its cell a text may stand, in parts of its size, to be set in the middle. */
const OFF = 0.3;

/** Margins and direction that leave a text where the scene has it. */
function seatOf({ x, y, anchor, font, rotate }: TextMark, edges: Edges, space: Space): string {
  const margin = (units: number) => Math.max(0, stepped(units * space.scale));
  // Upright texts begin at the lower side of their cell, whose margin not every program keeps.
  if (rotate !== undefined) return `${SEAT} vert="vert270"`;
  const left = anchor === 'start' ? margin(x - edges.left) : 0;
  const right = anchor === 'end' ? margin(edges.right - x) : 0;
  const isMiddle = Math.abs(y - MIDDLE * font.size - (edges.top + edges.bottom) / 2) < OFF * font.size;
  const foot = isMiddle ? 0 : margin(edges.bottom - y - DESCENT * font.size);
  return ` marL="${left}" marR="${right}" marT="0" marB="${foot}" anchor="${isMiddle ? 'ctr' : 'b'}"`;
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

function textXml(text: TextMark | null, space: Space, brush: Brush): string {
  const open = '<a:txBody><a:bodyPr/><a:lstStyle/>';
  // An empty cell is as high as the type in it, which must not be higher than its row.
  if (text === null) return `${open}<a:p><a:endParaRPr sz="100"/></a:p></a:txBody>`;
  const run = runXml(text.font, text.fill, text.opacity ?? 1, space.scale, brush.language);
  return `${open}<a:p><a:pPr algn="${ALIGN[text.anchor]}"/><a:r>${run}<a:t>${lineText(text.text)}</a:t></a:r></a:p></a:txBody>`;
}
