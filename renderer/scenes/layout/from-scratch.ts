import { componentsIn } from '../../../data/graph/components.ts';
import type { FlatNetwork } from '../../../data/graph/metrics/adjacency.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import type { Places } from '../../../data/graph/plain.ts';
import { affordableRadii } from './collision-radii.ts';
import { careFor, HASTY, layOutConnected } from './force.ts';
import { isLarge } from './large.ts';
import { pack } from './pack.ts';
import { partAsShown } from './part-as-shown.ts';
import { boundsOf, centred, moved } from './places.ts';
import { rotateAlong, turnThin } from './rotation.ts';
import type { Parcel } from './silhouette.ts';
import { LINK_LENGTH } from './simulate.ts';

/** What a picture is laid out for. */
export interface Page {
  readonly width: number;
  readonly height: number;
}

export interface NewLayout {
  readonly network: FlatNetwork;
  /** How far from its middle each node keeps others, in the page's units. */
  readonly room: Float64Array;
  readonly page: Page;
  readonly seed: number;
  /** Whether a sketch will do. */
  readonly hasty: boolean;
}

/** A connected part: its nodes, and its own picture. */
interface Part extends Parcel {
  readonly members: readonly number[];
}

/** How much a picture may be pulled towards the shape of the page: more would show in its distances. */
const STRETCH = 1.1;
/** Times that discs are parted and parts packed again: what grows makes the page's scale smaller. */
const FITTINGS = 3;

/**
 * Lays out a network of any number of parts: each part by `layOutConnected`, turned along the page, its discs parted, all
 * parts packed into the page; nodes without links stand in a block of their own. Returns x and y per node, in the page's
 * units, around its middle.
 */
export function* layOutFromScratch({ network, room, page, seed, hasty }: NewLayout): Work<Places> {
  const aspect = page.width / page.height;
  const parts = partsOf(network);
  const laid: Part[] = [];
  let behind = 0;
  for (const part of parts) {
    const nodes = part.members.length;
    const share = part.members.length / Math.max(1, network.nodes);
    const steps = layOutConnected({ nodes, ends: part.ends }, seed, hasty ? HASTY : careFor(nodes));
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        const lying = rotateAlong(step.value, aspect);
        // What is most of the picture fills the page; the small ones beside it lie down.
        laid.push({ ...part, places: share > 0.5 ? turnThin(lying, aspect) : lying });
        break;
      }
      yield 0.9 * (behind + share * step.value);
    }
    behind += share;
  }
  const lone = loneNodes(network);
  if (lone.length > 0) laid.push(blockOf(lone, aspect));
  // In a large one, discs are so small beside the picture that one parting does, and no stretch shows.
  const fittings = hasty ? 0 : isLarge(network.nodes) ? 1 : FITTINGS;
  return fitToPage(laid, affordableRadii(room, page.width * page.height), page, fittings);
}

/** Parts with links, the largest first; indices of links count from the part's own nodes. */
function partsOf(network: FlatNetwork): readonly Part[] {
  const components = componentsIn(network).filter(members => members.length > 1);
  const part = new Int32Array(network.nodes).fill(-1);
  const index = new Int32Array(network.nodes);
  for (const [p, members] of components.entries()) {
    for (const [i, node] of members.entries()) {
      part[node] = p;
      index[node] = i;
    }
  }
  const ends: number[][] = components.map(() => []);
  for (let e = 0; e < network.ends.length; e += 2) {
    const [a, b] = [network.ends[e] ?? 0, network.ends[e + 1] ?? 0];
    if (a !== b) ends[part[a] ?? -1]?.push(index[a] ?? 0, index[b] ?? 0);
  }
  return components.map((members, p) => ({
    members,
    ends: Int32Array.from(ends[p] ?? []),
    places: new Float64Array(2 * members.length),
  }));
}

function loneNodes(network: FlatNetwork): readonly number[] {
  const linked = new Uint8Array(network.nodes);
  for (let e = 0; e < network.ends.length; e += 2) {
    const [a, b] = [network.ends[e] ?? 0, network.ends[e + 1] ?? 0];
    if (a !== b) linked[a] = linked[b] = 1;
  }
  return [...linked.keys()].filter(i => linked[i] === 0);
}

/** Nodes without links, in rows that are as wide for their height as the page. */
function blockOf(members: readonly number[], aspect: number): Part {
  const columns = Math.max(1, Math.ceil(Math.sqrt(members.length * aspect)));
  const places = new Float64Array(2 * members.length);
  for (const i of members.keys()) {
    places[2 * i] = LINK_LENGTH * (i % columns);
    places[2 * i + 1] = LINK_LENGTH * Math.floor(i / columns);
  }
  return { members, ends: new Int32Array(), places: centred(places) };
}

/** Parts discs, packs parts and scales the whole to the page, until discs are apart at that scale. */
function fitToPage(parts: readonly Part[], room: Float64Array, page: Page, fittings: number): Places {
  const nodes = room.length;
  let laid = parts;
  let packed = assemble(laid, page, nodes);
  if (!isLarge(nodes)) {
    laid = laid.map(part => ({ ...part, places: stretched(part.places, stretchFor(packed, page)) }));
    packed = assemble(laid, page, nodes);
  }
  let scale = scaleOf(packed, page);
  for (let turn = 0; turn < fittings; turn += 1) {
    laid = laid.map(part => {
      const places = part.places.slice();
      partAsShown(
        places,
        Float64Array.from(part.members, node => (room[node] ?? 0) / scale),
      );
      return { ...part, places: centred(places) };
    });
    packed = assemble(laid, page, nodes);
    scale = scaleOf(packed, page);
  }
  return moved(centred(packed), scale, 0, 0);
}

/** Width over height to gain, within what does not show as a distortion. */
function stretchFor(places: Places, page: Page): number {
  const { x0, y0, x1, y1 } = boundsOf(places);
  const lack = page.width / page.height / (Math.max(x1 - x0, LINK_LENGTH) / Math.max(y1 - y0, LINK_LENGTH));
  return Math.min(STRETCH, Math.max(1 / STRETCH, lack));
}

function stretched(places: Places, stretch: number): Places {
  return places.map((value, i) => (i % 2 === 0 ? value * Math.sqrt(stretch) : value / Math.sqrt(stretch)));
}

function assemble(parts: readonly Part[], page: Page, nodes: number): Places {
  const spots = pack(parts, page.width / page.height);
  const all = new Float64Array(2 * nodes);
  for (const [p, { members, places }] of parts.entries()) {
    const spot = spots[p] ?? { x: 0, y: 0 };
    for (const [i, node] of members.entries()) {
      all[2 * node] = (places[2 * i] ?? 0) + spot.x;
      all[2 * node + 1] = (places[2 * i + 1] ?? 0) + spot.y;
    }
  }
  return all;
}

function scaleOf(places: Places, page: Page): number {
  const { x0, y0, x1, y1 } = boundsOf(places);
  return Math.min(page.width / Math.max(x1 - x0, LINK_LENGTH), page.height / Math.max(y1 - y0, LINK_LENGTH));
}
