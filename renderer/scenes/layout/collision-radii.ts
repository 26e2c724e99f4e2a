import { NODE_KINDS } from '../../../data/graph/graph.ts';
import type { PlainNetwork } from '../../../data/graph/plain.ts';

/** Half the width of a session's badge, which bears its short name; radius of any other node with one link; air around. */
const BADGE = 13;
const DISC = 4.4;
const LARGEST = 19;
const AIR = 4;
const SESSION = NODE_KINDS.indexOf('session');

/** How far from its middle each node keeps others, in pixels of a page: about as large as a scene draws it, and some air. */
export function collisionRadii(network: PlainNetwork): Float64Array {
  const degrees = degreesOf(network);
  return Float64Array.from(network.kinds, (kind, i) => {
    const value = Math.max(1, network.sessions[i] ?? 0, degrees[i] ?? 0);
    return AIR + (kind === SESSION ? BADGE : Math.min(LARGEST, DISC * Math.sqrt(value)));
  });
}

/** Links of each node. */
export function degreesOf({
  nodes,
  ends,
}: {
  readonly nodes: number;
  readonly ends: Int32Array;
}): Float64Array {
  const degrees = new Float64Array(nodes);
  for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  return degrees;
}

/** Discs of the nodes over the page, at most: more would leave nothing of the layout. */
const FULL = 0.16;

/** Room as it was asked for, or less, when so much would not fit on a page of some area. */
export function affordableRadii(room: Float64Array, area: number): Float64Array {
  const asked = room.reduce((sum, r) => sum + Math.PI * r * r, 0);
  const factor = Math.min(1, Math.sqrt((FULL * area) / Math.max(asked, 1e-9)));
  return room.map(r => r * factor);
}
