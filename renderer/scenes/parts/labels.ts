import type { Rect } from '../scene-words.ts';
import { type BoxIndex, boxesOverlap, boxHolds, boxIndex, grow } from './boxes.ts';
import { type InkMap, inkMap, type Segment } from './ink.ts';
import { countPoints, type PointCount } from './middles.ts';

/** One way to write a label: its size on paper. */
export interface LabelForm {
  readonly width: number;
  readonly height: number;
}

/** Something that wants a label. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  /** Half of the width and height of the thing itself. */
  readonly rx: number;
  readonly ry: number;
  /** Index of the thing itself in `LabelGround.obstacles`. */
  readonly thing: number;
  /** In order of liking; a small price is paid for a later one. */
  readonly forms: readonly LabelForm[];
  /** Must be named even where room is short: it may then lie over other things, never over another label. */
  readonly forced: boolean;
  /** Too important to go without a name: where there is no room near it, its label may stand far off on a long leader. */
  readonly far: boolean;
}

export interface LabelPlace {
  /** Index of the request. */
  readonly request: number;
  /** Index of the form chosen. */
  readonly form: number;
  readonly box: Rect;
  /** The side of the box that the thing is on: text is set against it. */
  readonly align: 'start' | 'middle' | 'end';
  /** From the thing's edge to the label, when it had to stand apart; else null. */
  readonly leader: Segment | null;
}

export interface LabelGround {
  /** No label leaves it. */
  readonly bounds: Rect;
  /** Boxes of everything that a label should not cover; those of the requests included. */
  readonly obstacles: readonly Rect[];
  /** Boxes in the background: a label had better leave them free, and may lie over them. */
  readonly background?: readonly Rect[];
  /** Lines that a label had better not cross. */
  readonly lines: readonly Segment[];
  /** Most labels that are not forced. */
  readonly budget: number;
  /** Whether a label right above or below is moved in from the border: in a small frame; elsewhere it would stand in another's way. */
  readonly givesWay?: boolean;
}

const GAP = 3;
/** Sides in order of liking (Imhof 1975: right, then above, left, below…), as unit steps. */
const SIDES = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 0.15 },
  { dx: 0, dy: -1, cost: 0.2 },
  { dx: 0, dy: 1, cost: 0.25 },
  { dx: 0.72, dy: -0.72, cost: 0.3 },
  { dx: 0.72, dy: 0.72, cost: 0.32 },
  { dx: -0.72, dy: -0.72, cost: 0.4 },
  { dx: -0.72, dy: 0.72, cost: 0.42 },
] as const;
/** The price of a label that the border moves from the middle: dearer than any other side, and cheaper than a leader. */
const MOVED = 0.5;
/** Distances at which a label stands apart with a leader. */
const RINGS = [14, 26, 40] as const;
/** Distances of the labels of what is too important to go without, on leaders that may pass over other things. */
const FAR = [14, 26, 40, 56, 74, 94, 116] as const;

interface Candidate {
  readonly box: Rect;
  readonly align: LabelPlace['align'];
  readonly cost: number;
  readonly apart: boolean;
}

/** Where a label may stand from its thing: the direction, how far from its edge, and at what price. */
interface Step {
  readonly dx: number;
  readonly dy: number;
  readonly distance: number;
  readonly cost: number;
}

const BESIDE: readonly Step[] = SIDES.map(side => ({ ...side, distance: GAP }));
const NEAR_STEPS = [...BESIDE, ...RINGS.flatMap(turnsOf)];
const FAR_STEPS = [...BESIDE, ...FAR.flatMap(turnsOf)];

/** The steps around a thing at a distance, on leaders. */
function turnsOf(distance: number): readonly Step[] {
  const turns = distance > 50 ? 24 : 12;
  return Array.from({ length: turns }, (_, i) => {
    const angle = (2 * i * Math.PI) / turns;
    return { dx: Math.cos(angle), dy: Math.sin(angle), distance, cost: 0.7 + distance / 30 };
  });
}

/** A label at a step from its thing; with bounds, one right above or below it is moved into them. */
function candidateAt(
  { x, y, rx, ry }: LabelRequest,
  { width, height }: LabelForm,
  { dx, dy, distance, cost }: Step,
  formCost: number,
  bounds: Rect | null,
): Candidate {
  // The label's near edge touches an ellipse around the thing.
  const ax = x + dx * (rx + distance);
  const ay = y + dy * (ry + distance);
  const align = dx > 0.3 ? 'start' : dx < -0.3 ? 'end' : 'middle';
  const set = align === 'start' ? ax : align === 'end' ? ax - width : ax - width / 2;
  // Right above or below, a label gives way to the border as far as it still stands over its thing.
  const left = bounds !== null && dx === 0 && distance === GAP ? inward(set, width, x, bounds) : set;
  const beside = Math.abs(dx) > 0.95;
  const top = beside ? ay - height / 2 : dy > 0.3 ? ay : dy < -0.3 ? ay - height : ay - height / 2;
  const apart = distance > GAP;
  const moved = left === set ? 0 : MOVED;
  return { box: { x: left, y: top, width, height }, align, cost: cost + formCost + moved, apart };
}

/** Where what begins at `left` begins when it is moved into the bounds and still lies over `x`. */
function inward(left: number, width: number, x: number, bounds: Rect): number {
  const within = Math.max(bounds.x, Math.min(left, bounds.x + bounds.width - width));
  return Math.max(x - width, Math.min(within, x));
}

/** Where a label may stand right at its thing, on the best side first. */
export function placesAt(
  request: LabelRequest,
  form: LabelForm,
  bounds: Rect,
): readonly Pick<LabelPlace, 'box' | 'align'>[] {
  return BESIDE.map(step => candidateAt(request, form, step, 0, bounds)).toSorted((a, b) => a.cost - b.cost);
}

/** The leader's ends: on the thing's edge, and on the nearest point of the label. */
export function leaderOf(request: Pick<LabelRequest, 'x' | 'y' | 'rx' | 'ry'>, box: Rect): Segment {
  const x2 = Math.min(Math.max(request.x, box.x), box.x + box.width);
  const y2 = Math.min(Math.max(request.y, box.y), box.y + box.height);
  const dx = x2 - request.x;
  const dy = y2 - request.y;
  const length = Math.hypot(dx, dy) || 1;
  const edge = 1 / Math.hypot(dx / length / request.rx, dy / length / request.ry);
  return { x1: request.x + (dx / length) * edge, y1: request.y + (dy / length) * edge, x2, y2 };
}

/** A leader as small boxes, so that it is kept clear of labels and labels of it. */
function beads(leader: Segment): readonly Rect[] {
  const steps = Math.max(1, Math.round(Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1) / 5));
  return Array.from({ length: steps }, (_, i) => {
    const t = (i + 0.5) / steps;
    return {
      x: leader.x1 + (leader.x2 - leader.x1) * t - 1.5,
      y: leader.y1 + (leader.y2 - leader.y1) * t - 1.5,
      width: 3,
      height: 3,
    };
  });
}

interface Board {
  readonly ground: LabelGround;
  readonly taken: BoxIndex;
  readonly things: BoxIndex;
  readonly behind: BoxIndex;
  readonly ink: InkMap;
  readonly middles: PointCount;
}

/** What a candidate costs on the board as it stands; infinite where it cannot be. */
function price(request: LabelRequest, candidate: Candidate, board: Board, across: boolean): number {
  const { ground, taken, things, behind, ink, middles } = board;
  const { box } = candidate;
  if (!boxHolds(ground.bounds, box)) return Number.POSITIVE_INFINITY;
  // In a crowd most places are over the middle of something: that is told without looking at what.
  if (!request.forced && middles.surelyIn(box)) return Number.POSITIVE_INFINITY;
  if (!taken.free(grow(box, 1.5))) return Number.POSITIVE_INFINITY;
  let cost = candidate.cost + 3 * ink.under(box) + (behind.free(box) ? 0 : 0.5);
  for (const thing of new Set(things.owners(grow(box, 3)))) {
    const obstacle = ground.obstacles[thing];
    if (thing === request.thing || obstacle === undefined) continue;
    const covered = boxesOverlap(obstacle, box);
    if (covered && !request.forced) return Number.POSITIVE_INFINITY;
    // A label that only touches another thing still seems to name it.
    cost += covered ? 4 : 0.5;
  }
  if (candidate.apart) {
    for (const bead of beads(leaderOf(request, box))) {
      if (!taken.free(bead)) return Number.POSITIVE_INFINITY;
      if (things.owners(bead).some(thing => thing !== request.thing)) {
        if (!across) return Number.POSITIVE_INFINITY;
        cost += 1;
      }
    }
  }
  return cost;
}

function best(
  request: LabelRequest,
  board: Board,
  steps: readonly Step[],
  across: boolean,
): { form: number; candidate: Candidate } | null {
  let found: { form: number; candidate: Candidate } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [form, size] of request.forms.entries()) {
    const within = board.ground.givesWay ? board.ground.bounds : null;
    const formCost = form * 0.12;
    for (const step of steps) {
      // Whatever stands there costs more than its step.
      if (step.cost + formCost >= least) continue;
      const candidate = candidateAt(request, size, step, formCost, within);
      if (candidate.cost >= least) continue;
      const cost = price(request, candidate, board, across);
      if (cost < least) {
        least = cost;
        found = { form, candidate };
      }
    }
  }
  return found;
}

/**
 * Places labels one after the other, the most important first, each where it costs least: near its thing, on clean paper,
 * far from other things. None overlaps another, none leaves the bounds. What finds no room gets none.
 */
export function placeLabels(requests: readonly LabelRequest[], ground: LabelGround): readonly LabelPlace[] {
  if (requests.length === 0) return [];
  const board: Board = {
    ground,
    taken: boxIndex(48),
    things: boxIndex(48),
    behind: boxIndex(48),
    ink: inkMap(ground.bounds, ground.lines),
    middles: countPoints(ground.bounds, ground.obstacles),
  };
  for (const [thing, box] of ground.obstacles.entries()) board.things.add(box, thing);
  for (const [i, box] of (ground.background ?? []).entries()) board.behind.add(box, i);
  const places: LabelPlace[] = [];
  let left = ground.budget;
  for (const [index, request] of requests.entries()) {
    if (left <= 0 && !request.forced) continue;
    const choice =
      best(request, board, NEAR_STEPS, request.forced) ??
      (request.far ? best(request, board, FAR_STEPS, true) : null);
    if (choice === null) continue;
    const { box, align, apart } = choice.candidate;
    const leader = apart ? leaderOf(request, box) : null;
    board.taken.add(box, index);
    if (leader) for (const bead of beads(leader)) board.taken.add(bead, index);
    places.push({ request: index, form: choice.form, box, align, leader });
    if (!request.forced) left -= 1;
  }
  return places;
}
