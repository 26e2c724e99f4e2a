import { boundsOf, framed, frameOf, mainlandIn } from './map-frame.ts';
import { INSETS, type MapInput, type MapOutline, PARIS, PARIS_CODES } from './map-input.ts';
import { fitted, middleOf, outlinePath, type Point, type ToPaper } from './map-outline.ts';
import { shorten, wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';

export interface MapGround {
  readonly marks: readonly Mark[];
  /** The middle of each department, by its code; those of an inset stand there. */
  readonly middles: ReadonlyMap<string, Point>;
  /** The same on the sheet of the mainland alone, for what covers several departments. */
  readonly home: ReadonlyMap<string, Point>;
  /** Where labels may stand: the sheet of the mainland. */
  readonly sheet: Rect;
  /** Insets, so that labels keep clear of them. */
  readonly tiles: readonly Rect[];
  /** The inset of Paris, where several circles are told apart by their names: with some air, and up to its frame; null without it. */
  readonly paris: { readonly inner: Rect; readonly frame: Rect } | null;
}

const GAP = 6;

/** A frame of fewer letters a side has no room for its name and for a ground on which a circle is somewhere. */
const LEGIBLE = 4.5;

/** The parts of a plot: the frame of the mainland, the line of what nothing names, the sheet, and the insets with their tiles. */
export interface MapPlan {
  readonly frame: Rect | null;
  readonly line: { readonly height: number; readonly marks: readonly Mark[] };
  readonly held: readonly string[];
  readonly sheet: Rect;
  readonly tiles: readonly Rect[];
}

/** Puts the mainland beside or above some insets, whichever leaves it larger; names in a line what nothing stands in. */
export function mapPlan(input: MapInput, plot: Rect, insets: readonly string[]): MapPlan {
  const { outlines } = input;
  const frame = frameOf(outlines, input.held, plot);
  // A map of one region is none of what it leaves out.
  const line = frame === null ? unnamedLine(input, plot) : { height: 0, marks: [] };
  const held = INSETS.filter(code => insets.includes(code));
  const parts = parted(outlines, { ...plot, height: plot.height - line.height }, held.length);
  return { frame, line, held, ...parts };
}

/** Whether the insets of a plan are large enough to show anything; so they are where there is none. */
export function insetsAreLegible({ tiles }: MapPlan, { textSmall }: MapInput['theme']): boolean {
  return tiles.every(({ width }) => width >= LEGIBLE * textSmall);
}

/** Draws what a map is planned to have under its circles. */
export function mapGround(
  input: MapInput,
  { frame, line, held, sheet, tiles }: MapPlan,
  fillOf: (code: string) => string,
): MapGround {
  const { outlines } = input;
  const mainland = mainlandIn(outlines, frame, sheet);
  const middles = new Map<string, Point>();
  const marks: Mark[] = [...line.marks];
  const draw = (outline: MapOutline, place: ToPaper, key: string): void => {
    marks.push(outlineMark(outline, place, key, fillOf(outline.code), input));
    middles.set(outline.code, middleOf(outline, place));
  };
  for (const outline of mainland.departments) draw(outline, mainland.place, `outline:${outline.code}`);
  const atHome = new Map(middles);
  let paris: MapGround['paris'] = null;
  for (const [i, code] of held.entries()) {
    const tile = tiles[i];
    if (tile === undefined) continue;
    const inner = border(code, tile, input, marks);
    if (code === PARIS) {
      paris = { inner, frame: upToFrame(inner, tile) };
      const around = outlines.departments.filter(each => PARIS_CODES.includes(each.code));
      const place = fittedTo(inner, around);
      for (const outline of around) draw(outline, place, `inset:${outline.code}`);
      continue;
    }
    const outline = outlines.overseas.find(each => each.code === code);
    const place = fitted(inner, outlines.square, outlines.square);
    if (outline !== undefined) draw(outline, place, `outline:${code}`);
    else middles.set(code, { x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 });
  }
  return { marks, middles, home: atHome, sheet, tiles, paris };
}

/** The sheet of the mainland, and a tile for each of so many insets. */
function parted(
  outlines: MapInput['outlines'],
  plot: Rect,
  count: number,
): { readonly sheet: Rect; readonly tiles: readonly Rect[] } {
  if (count === 0) return { sheet: plot, tiles: [] };
  const tall = plot.height / plot.width > outlines.height / outlines.width;
  // Beside the mainland, three columns where they take nothing from it.
  const three = plot.width - (3 * plot.height) / 4 > (plot.height * outlines.width) / outlines.height;
  const across = Math.min(tall ? 6 : three ? 3 : 2, tall ? count : Math.ceil(count / 4));
  const down = Math.ceil(count / across);
  const room = Math.min(150, tall ? plot.width / across : plot.height / down) - GAP;
  const side = Math.max(1, tall ? room : Math.min(room, (plot.width * 0.42) / across - GAP));
  const strip = { width: across * (side + GAP), height: down * (side + GAP) };
  const sheet: Rect = tall
    ? { ...plot, height: Math.max(1, plot.height - strip.height - GAP) }
    : { ...plot, x: plot.x + strip.width + GAP, width: Math.max(1, plot.width - strip.width - GAP) };
  const top = tall ? sheet.y + sheet.height + GAP : plot.y;
  const tiles = Array.from({ length: count }, (_, i): Rect => {
    const column = tall ? i % across : Math.floor(i / down);
    const row = tall ? Math.floor(i / across) : i % down;
    return { x: plot.x + column * (side + GAP), y: top + row * (side + GAP), width: side, height: side };
  });
  return { sheet, tiles };
}

/** Names the overseas departments that nothing stands in, at the foot of the plot, instead of a frame for each. */
function unnamedLine({ insets, theme, measure, words }: MapInput, plot: Rect) {
  const names = INSETS.filter(code => code !== PARIS && !insets.includes(code)).map(words.inset);
  if (names.length === 0) return { height: 0, marks: [] };
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const lead = font.size * 1.3;
  const lines = wrap(words.unnamed(names), font, plot.width, 3, measure);
  const foot = plot.y + plot.height - font.size * 0.3;
  const marks = lines.map((text, i): Mark => {
    const y = foot - (lines.length - 1 - i) * lead;
    return {
      kind: 'text',
      key: `unnamed:${i}`,
      x: plot.x,
      y,
      text,
      font,
      fill: theme.quiet,
      anchor: 'start',
    };
  });
  return { height: lines.length * lead + GAP, marks };
}

/** The border and the name of an inset; gives what is left for its outline. */
function border(code: string, tile: Rect, { theme, measure, words }: MapInput, marks: Mark[]): Rect {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  marks.push({
    kind: 'rect',
    key: `frame:${code}`,
    ...tile,
    radius: 3,
    fill: null,
    stroke: { color: theme.faint, width: 1 },
  });
  const name = font.size * 1.5;
  if (tile.width > 40) {
    marks.push({
      kind: 'text',
      key: `frame:${code}:name`,
      x: tile.x + tile.width / 2,
      y: tile.y + font.size + 2,
      text: shorten(words.inset(code), font, tile.width - 6, measure),
      font,
      fill: theme.quiet,
      anchor: 'middle',
    });
  }
  const [width, height] = [Math.max(1, tile.width - 10), Math.max(1, tile.height - name - 8)];
  return { x: tile.x + 5, y: tile.y + name + 3, width, height };
}

/** How near letters may come to a frame, where there is no other room for a name. */
const EDGE = 1.5;

function upToFrame({ y }: Rect, tile: Rect): Rect {
  return {
    x: tile.x + EDGE,
    y,
    width: Math.max(1, tile.width - 2 * EDGE),
    height: Math.max(1, tile.y + tile.height - EDGE - y),
  };
}

/** Fits some outlines into a box. */
function fittedTo(box: Rect, outlines: readonly MapOutline[]): ToPaper {
  const around = boundsOf(outlines);
  return framed(fitted(box, Math.max(1, around.width), Math.max(1, around.height)), around);
}

function outlineMark(
  { rings }: MapOutline,
  place: ToPaper,
  key: string,
  fill: string,
  { theme }: MapInput,
): Mark {
  const d = outlinePath(rings, place);
  return { kind: 'path', key, d, fill, stroke: { color: theme.background, width: 0.8 } };
}
