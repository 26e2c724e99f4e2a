import type { CircleMark, TextMark } from '../../scenes/scene.ts';
import type { Brush, Painted } from './brush.ts';
import { solidXml } from './ink.ts';
import { boxOn, frameXfrmXml, type Space, stepped } from './space.ts';
import { type Cell, type Grid, MIDDLE, type Parted } from './table-cells.ts';
import { runXml } from './text.ts';
import { identityXml, lineText } from './xml.ts';

/** From the baseline to the foot of a line, in parts of its size. */
const DESCENT = 0.244;
const URI = 'http://schemas.openxmlformats.org/drawingml/2006/table';

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
  const edgesOf = (i: number, j: number, span: number): Edges => ({
    left: columns[j] ?? 0,
    right: columns[j + Math.max(1, span)] ?? 0,
    top: rows[i] ?? 0,
    bottom: rows[i + 1] ?? 0,
  });
  const lines = cells.map((row, i) => {
    const inner = row.map((cell, j) => cellXml(cell, edgesOf(i, j, cell.span), space, brush));
    return `<a:tr h="${heights[i] ?? 0}">${inner.join('')}</a:tr>`;
  });
  return {
    box,
    xml:
      `<p:graphicFrame><p:nvGraphicFramePr>${identityXml(brush.next(), name, label)}` +
      `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
      `${frameXfrmXml(box)}<a:graphic><a:graphicData uri="${URI}">` +
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

function cellXml({ fill, text, sign, span }: Cell, edges: Edges, space: Space, brush: Brush): string {
  const line = fill === null ? '<a:noFill/>' : solidXml(brush.ground, 1);
  const width = fill === null ? 0 : Math.round(space.scale);
  const borders = BORDERS.map(side => `<a:ln${side} w="${width}">${line}</a:ln${side}>`).join('');
  const ground = fill?.fill == null ? '<a:noFill/>' : solidXml(fill.fill, 1);
  const seat = text === null ? SEAT : seatOf(text, sign, edges, space);
  const merged = span === 0 ? ' hMerge="1"' : span === 1 ? '' : ` gridSpan="${span}"`;
  return `<a:tc${merged}>${textXml(text, sign, space, brush)}<a:tcPr${seat}>${borders}${ground}</a:tcPr></a:tc>`;
}

/** Where an empty cell would begin its text. */
const SEAT = ' marL="0" marR="0" marT="0" marB="0" anchor="ctr"';
/** How far from the middle of its cell a text may stand, in parts of its size, to be set in the middle. */
const OFF = 0.3;

/** Margins and direction that leave a text where the scene has it. */
function seatOf(
  { x, y, anchor, font, rotate }: TextMark,
  sign: CircleMark | null,
  edges: Edges,
  space: Space,
): string {
  const margin = (units: number) => Math.max(0, stepped(units * space.scale));
  // Upright texts begin at the lower side of their cell, whose margin not every program keeps.
  if (rotate !== undefined) return `${SEAT} vert="vert270"`;
  // What a sign leaves before the text is the paragraph's.
  const left = anchor === 'start' ? margin((sign === null ? x : sign.x - sign.r) - edges.left) : 0;
  const right = anchor === 'end' ? margin(edges.right - x) : 0;
  const isMiddle = Math.abs(y - MIDDLE * font.size - (edges.top + edges.bottom) / 2) < OFF * font.size;
  const foot = isMiddle ? 0 : margin(edges.bottom - y - DESCENT * font.size);
  return ` marL="${left}" marR="${right}" marT="0" marB="${foot}" anchor="${isMiddle ? 'ctr' : 'b'}"`;
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;
/** A round sign among letters, and how wide its ink is in parts of their size. */
const DISC = '●';
const DISC_WIDTH = 0.42;

/** A sign as the bullet of its paragraph, so that it goes where its text goes. */
function bulletXml({ x, r, fill }: CircleMark, text: TextMark, space: Space): string {
  const indent = stepped((text.x - x + r) * space.scale);
  const size = Math.round(((2 * r) / (DISC_WIDTH * text.font.size)) * 100) * 1000;
  const colour = solidXml(fill ?? text.fill, 1).replace(/<\/?a:solidFill>/gu, '');
  return (
    `<a:pPr marL="${indent}" indent="${-indent}" algn="l"><a:buClr>${colour}</a:buClr>` +
    `<a:buSzPct val="${Math.min(400_000, Math.max(25_000, size))}"/><a:buFont typeface="Arial"/><a:buChar char="${DISC}"/></a:pPr>`
  );
}

function textXml(text: TextMark | null, sign: CircleMark | null, space: Space, brush: Brush): string {
  const open = '<a:txBody><a:bodyPr/><a:lstStyle/>';
  // An empty cell is as high as the type in it, which must not be higher than its row.
  if (text === null) return `${open}<a:p><a:endParaRPr sz="100"/></a:p></a:txBody>`;
  const run = runXml(text.font, text.fill, text.opacity ?? 1, space.scale, brush.language);
  const paragraph = sign === null ? `<a:pPr algn="${ALIGN[text.anchor]}"/>` : bulletXml(sign, text, space);
  return `${open}<a:p>${paragraph}<a:r>${run}<a:t>${lineText(text.text)}</a:t></a:r></a:p></a:txBody>`;
}
