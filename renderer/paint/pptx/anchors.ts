import type { CircleMark, LineMark, Mark, PathMark, RectMark } from '../../scenes/scene.ts';
import { ELLIPSE, type Outline, pathOutline, rectOutline } from './geometry.ts';
import { boxOn, heldPoint, moved, pointOn, type Space } from './space.ts';

/** The outline of a node. */
export type BodyMark = CircleMark | RectMark | PathMark;

/** A shape that connectors can hold. */
export interface Anchor {
  readonly id: number;
  /** What it is called, for who hears which link this is. */
  readonly name: string;
  /** EMU. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly round: boolean;
}

/** One end of a connector: the shape, the number of its connection point, and where that is. */
export interface Hold {
  readonly id: number;
  readonly site: number;
  readonly x: number;
  readonly y: number;
}

/** The outline in a group that stands for something: its last shape, a ring around it apart; null where there is none. */
export function bodyOf(marks: readonly Mark[]): BodyMark | null {
  const found = marks.findLast(
    mark => mark.key !== 'ring' && (mark.kind === 'circle' || mark.kind === 'rect' || mark.kind === 'path'),
  );
  return found !== undefined && 'fill' in found && found.kind !== 'text' && found.kind !== 'shapes'
    ? found
    : null;
}

export function outlineOf(mark: BodyMark, space: Space): Outline {
  switch (mark.kind) {
    case 'circle':
      return {
        box: boxOn(space, mark.x - mark.r, mark.y - mark.r, 2 * mark.r, 2 * mark.r),
        xml: ELLIPSE,
      };
    case 'rect':
      return rectOutline(mark, space);
    case 'path':
      return pathOutline(mark.d, mark.fill !== null, space);
  }
}

/** The shapes that lines of the picture tie, by key, numbered from `first`. */
export function anchorsOf(marks: readonly Mark[], space: Space, first: number): ReadonlyMap<string, Anchor> {
  const wanted = new Set<string>();
  collectTies(marks, wanted);
  const found = new Map<string, Anchor>();
  const visit = (mark: Mark, at: Space) => {
    if (mark.kind !== 'group') return;
    const inside = moved(at, mark.x, mark.y);
    const body = wanted.has(mark.key) && !found.has(mark.key) ? bodyOf(mark.marks) : null;
    if (body === null) {
      for (const inner of mark.marks) visit(inner, inside);
      return;
    }
    const { box } = outlineOf(body, inside);
    const [rx, ry] = [box.width / 2, box.height / 2];
    const round = body.kind === 'circle';
    const id = first + found.size;
    found.set(mark.key, { id, name: mark.name, x: box.x + rx, y: box.y + ry, rx, ry, round });
  };
  for (const mark of marks) visit(mark, space);
  return found;
}

/** How many lines tie shapes. */
export function countTies(marks: readonly Mark[]): number {
  let count = 0;
  for (const mark of marks) {
    if (mark.kind === 'group') count += countTies(mark.marks);
    else if (mark.kind === 'line' && mark.ties !== undefined) count += 1;
  }
  return count;
}

function collectTies(marks: readonly Mark[], into: Set<string>): void {
  for (const mark of marks) {
    if (mark.kind === 'line') for (const key of mark.ties ?? []) into.add(key);
    else if (mark.kind === 'group') collectTies(mark.marks, into);
  }
}

const DIAGONAL = Math.SQRT1_2;
/** Connection points as programs count them, from the top to the left, in parts of the half width and height. */
interface Site {
  readonly site: number;
  readonly x: number;
  readonly y: number;
}

const TOP: Site = { site: 0, x: 0, y: -1 };
const ROUND: readonly Site[] = [
  TOP,
  { site: 1, x: -DIAGONAL, y: -DIAGONAL },
  { site: 2, x: -1, y: 0 },
  { site: 3, x: -DIAGONAL, y: DIAGONAL },
  { site: 4, x: 0, y: 1 },
  { site: 5, x: DIAGONAL, y: DIAGONAL },
  { site: 6, x: 1, y: 0 },
  { site: 7, x: DIAGONAL, y: -DIAGONAL },
];
const SQUARE: readonly Site[] = [
  TOP,
  { site: 1, x: -1, y: 0 },
  { site: 2, x: 0, y: 1 },
  { site: 3, x: 1, y: 0 },
];

/** The connection point nearest to where a line towards (x, y) leaves a shape. */
function holdOf(anchor: Anchor, x: number, y: number): Hold {
  const [dx, dy] = [x - anchor.x, y - anchor.y];
  const reach = anchor.round
    ? Math.hypot(dx / anchor.rx, dy / anchor.ry)
    : Math.max(Math.abs(dx) / anchor.rx, Math.abs(dy) / anchor.ry);
  const rimX = reach === 0 ? 0 : dx / reach;
  const rimY = reach === 0 ? 0 : dy / reach;
  const sites = anchor.round ? ROUND : SQUARE;
  let best: Site = TOP;
  let least = Number.POSITIVE_INFINITY;
  for (const site of sites) {
    const far = (site.x * anchor.rx - rimX) ** 2 + (site.y * anchor.ry - rimY) ** 2;
    if (far >= least) continue;
    least = far;
    best = site;
  }
  const at = heldPoint(anchor.x + best.x * anchor.rx, anchor.y + best.y * anchor.ry);
  return { id: anchor.id, site: best.site, x: at.x, y: at.y };
}

/** Where a line begins and ends on the slide, and which shapes hold it there. */
export function holdsOf(
  line: LineMark,
  anchors: ReadonlyMap<string, Anchor>,
  space: Space,
): { readonly from: Hold | Point; readonly to: Hold | Point; readonly name: string } {
  const start = pointOn(space, line.x1, line.y1);
  const end = pointOn(space, line.x2, line.y2);
  const [a, b] = (line.ties ?? []).map(key => anchors.get(key));
  return {
    from: a === undefined ? start : holdOf(a, (b ?? end).x, (b ?? end).y),
    to: b === undefined ? end : holdOf(b, (a ?? start).x, (a ?? start).y),
    name: a === undefined || b === undefined ? '' : `${a.name} – ${b.name}`,
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
