import { createPackingGrid, type PackingGrid } from './packing-grid.ts';
import { boundsOf } from './places.ts';
import { type Parcel, type Silhouette, silhouetteOf } from './silhouette.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Side of a cell, and cells on the page at most: the cells of large pictures are larger. */
const CELL = 14;
const CELLS = 12_000;
/** Empty cells between what is packed: the most, and then fewer, where so many would make the page larger. */
const GAPS = [5, 4, 3, 2, 1] as const;
/** How much larger a page may be for the sake of air. */
const TOLERANCE = 1.03;
/** What a row away from the middle costs, against a row by which the page grows. */
const WAY_OUT = 0.01;
/** With more pictures than this, air is not tried for. */
const MANY = 100;

/**
 * Where to put each picture so that none lies on another and the whole fills a page of the given aspect: the shapes
 * themselves are packed, cell by cell, not their boxes, so that small ones fill the bays of large ones (K. Freivalds,
 * U. Dogrusoz, P. Kikusts, "Disconnected graph layout and the polyomino packing approach", Graph Drawing 2001). Give the
 * largest first.
 */
export function pack(parcels: readonly Parcel[], aspect: number): readonly Spot[] {
  if (parcels.length < 2) return parcels.map(() => ({ x: 0, y: 0 }));
  const side = sideFor(parcels);
  const shapes = parcels.map(parcel => silhouetteOf(parcel, side));
  const tight = packWith(1, shapes, aspect);
  if (parcels.length > MANY) return scaled(tight.spots, side);
  for (const gap of GAPS) {
    const packing = packWith(gap, shapes, aspect);
    if (packing.page <= TOLERANCE * tight.page) return scaled(packing.spots, side);
  }
  return scaled(tight.spots, side);
}

function sideFor(parcels: readonly Parcel[]): number {
  const area = parcels.reduce((sum, { places }) => {
    const { x0, y0, x1, y1 } = boundsOf(places);
    return sum + (x1 - x0) * (y1 - y0);
  }, 0);
  return Math.max(CELL, Math.sqrt(area / CELLS));
}

function scaled(spots: readonly Spot[], side: number): readonly Spot[] {
  return spots.map(({ x, y }) => ({ x: x * side, y: y * side }));
}

interface Packing {
  /** In cells. */
  readonly spots: readonly Spot[];
  /** Height of the page around everything, in cells. */
  readonly page: number;
}

type Frame = Omit<Silhouette, 'cells'>;

function packWith(gap: number, shapes: readonly Silhouette[], aspect: number): Packing {
  for (let reach = reachFor(gap, shapes, aspect); ; reach *= 2) {
    const packing = packWithin(reach, gap, shapes, aspect);
    if (packing !== null) return packing;
  }
}

/** Rows from the middle to the edge of a floor on which there is surely room, unless shapes are odd. */
function reachFor(gap: number, shapes: readonly Silhouette[], aspect: number): number {
  const boxes = shapes.map(s => (s.right - s.left + 1 + 2 * gap) * (s.bottom - s.top + 1 + 2 * gap));
  const longest = shapes.reduce((most, s) => Math.max(most, s.right - s.left, s.bottom - s.top), 1);
  return Math.ceil(longest + Math.sqrt(boxes.reduce((a, b) => a + b, 0) / aspect)) + gap;
}

/** Null when the floor is too small. */
function packWithin(
  reach: number,
  gap: number,
  shapes: readonly Silhouette[],
  aspect: number,
): Packing | null {
  const floor = createPackingGrid(Math.ceil(reach * Math.max(1, aspect)), reach, gap);
  let frame: Frame = { left: 0, top: 0, right: 0, bottom: 0 };
  const spots: Spot[] = [];
  for (const shape of shapes) {
    const spot = bestSpot(shape, floor, frame, reach, aspect);
    if (spot === null) return null;
    floor.putDown(shape, spot.x, spot.y);
    frame = grown(frame, shape, spot);
    spots.push(spot);
  }
  return { spots, page: pageOf(frame, aspect) };
}

function grown(frame: Frame, shape: Frame, { x, y }: Spot): Frame {
  return {
    left: Math.min(frame.left, x + shape.left),
    top: Math.min(frame.top, y + shape.top),
    right: Math.max(frame.right, x + shape.right),
    bottom: Math.max(frame.bottom, y + shape.bottom),
  };
}

/** Height of the smallest page of the aspect around a frame. */
function pageOf({ left, top, right, bottom }: Frame, aspect: number): number {
  return Math.max((right - left) / aspect, bottom - top);
}

/** The free place, in cells, that makes the page grow least; among those, the one nearest to its middle. */
function bestSpot(
  shape: Silhouette,
  floor: PackingGrid,
  frame: Frame,
  reach: number,
  aspect: number,
): Spot | null {
  let best: Spot | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const asItIs = pageOf(frame, aspect) / 2;
  const consider = (x: number, y: number) => {
    const wayOut = WAY_OUT * Math.sqrt((x / aspect) ** 2 + y ** 2);
    // What the page costs as it is, the way comes on top of.
    if (asItIs + wayOut >= bestCost) return;
    const cost = pageOf(grown(frame, shape, { x, y }), aspect) / 2 + wayOut;
    if (cost >= bestCost || !floor.isFree(shape, x, y)) return;
    best = { x, y };
    bestCost = cost;
  };
  for (let ring = 0; ring <= reach; ring += 1) {
    // What is further out costs at least its way, and half the way to it when the page must grow.
    if (bestCost <= Math.max(asItIs, ring / 2) + WAY_OUT * ring) break;
    eachOf(ring, aspect, consider);
  }
  return best;
}

/** Visits the cells on a rectangle of the page's aspect around the middle, so many rows away. */
function eachOf(ring: number, aspect: number, visit: (x: number, y: number) => void): void {
  const across = Math.round(ring * aspect);
  const before = ring === 0 ? -1 : Math.round((ring - 1) * aspect);
  for (let x = -across; x <= across; x += 1) {
    if (Math.abs(x) > before) for (let y = -ring; y <= ring; y += 1) visit(x, y);
    else {
      visit(x, -ring);
      visit(x, ring);
    }
  }
}
