import type { Work } from '../../../data/graph/metrics/work.ts';
import { createCharges } from './charges.ts';

/** Links as flat arrays: link e ties nodes `ends[2 e]` and `ends[2 e + 1]`. */
export interface Springs {
  readonly nodes: number;
  readonly ends: Int32Array;
}

export interface Physics {
  readonly ticks: number;
  /** Charges are felt anew every so many ticks, and remembered between. */
  readonly reuse: number;
  /** Heat at the start: d3-force begins at 1; 2 melts what was there, 0.3 settles it. */
  readonly heat: number;
  /** Repulsion, as a share of d3-force's own; absent: 1. */
  readonly charge?: number;
  /** Pull towards the middle: none by default, as in d3-force. */
  readonly gravity?: number;
  /** Nodes that do not move: 1 for each that is held. */
  readonly held?: Uint8Array;
}

/** d3-force's own values: repulsion, rest length of a link, share of speed that is kept, heat at the end. */
const CHARGE = 30;
export const LINK_LENGTH = 30;
const KEPT_SPEED = 0.6;
const COLD = 0.001;
/**
 * Side over distance under which a cell of the quadtree counts as one. d3-force takes 0.9; here cells are judged from the
 * nearest edge of a whole leaf, and measuring shows no loss up to 1.5.
 */
const THETA = 1.4;

/**
 * Lets a network settle under the physics of d3-force (M. Bostock; velocity Verlet after T. Dwyer, 2009): charges push all
 * nodes apart, springs along links are as strong as the weaker end can bear, heat goes down by the tick. Moves `X` and `Y`;
 * yields the share done.
 */
export function* simulate(springs: Springs, X: Float64Array, Y: Float64Array, physics: Physics): Work<void> {
  const { nodes } = springs;
  const { ticks, reuse, held, charge = 1, gravity = 0 } = physics;
  const VX = new Float64Array(nodes);
  const VY = new Float64Array(nodes);
  const charges = createCharges(nodes, THETA);
  const pull = createPull(springs);
  const cooling = 1 - (COLD / physics.heat) ** (1 / ticks);
  let heat = physics.heat;
  for (let tick = 0; tick < ticks; tick += 1) {
    heat -= heat * cooling;
    if (tick % reuse === 0) charges.feel(X, Y);
    const push = CHARGE * charge * heat;
    for (let i = 0; i < nodes; i += 1) {
      VX[i] = (VX[i] ?? 0) + push * (charges.pushX[i] ?? 0) - gravity * heat * (X[i] ?? 0);
      VY[i] = (VY[i] ?? 0) + push * (charges.pushY[i] ?? 0) - gravity * heat * (Y[i] ?? 0);
    }
    pull(X, Y, VX, VY, heat);
    move(X, VX, held);
    move(Y, VY, held);
    yield (tick + 1) / ticks;
  }
}

function move(X: Float64Array, VX: Float64Array, held: Uint8Array | undefined): void {
  let sum = 0;
  for (let i = 0; i < X.length; i += 1) {
    const speed = held?.[i] === 1 ? 0 : KEPT_SPEED * (VX[i] ?? 0);
    VX[i] = speed;
    const x = (X[i] ?? 0) + speed;
    X[i] = x;
    sum += x;
  }
  if (held !== undefined) return;
  const middle = sum / X.length;
  for (let i = 0; i < X.length; i += 1) X[i] = (X[i] ?? 0) - middle;
}

/** Springs along the links; the end with more of them moves less. */
function createPull({ nodes, ends }: Springs) {
  const links = ends.length / 2;
  const degree = new Int32Array(nodes);
  for (const end of ends) degree[end] = (degree[end] ?? 0) + 1;
  const strength = new Float64Array(links);
  const share = new Float64Array(links);
  for (let e = 0; e < links; e += 1) {
    const [a, b] = [degree[ends[2 * e] ?? 0] ?? 1, degree[ends[2 * e + 1] ?? 0] ?? 1];
    strength[e] = 1 / Math.min(a, b);
    share[e] = a / (a + b);
  }
  return (X: Float64Array, Y: Float64Array, VX: Float64Array, VY: Float64Array, heat: number): void => {
    for (let e = 0; e < links; e += 1) {
      const a = ends[2 * e] ?? 0;
      const b = ends[2 * e + 1] ?? 0;
      let dx = (X[b] ?? 0) + (VX[b] ?? 0) - (X[a] ?? 0) - (VX[a] ?? 0) || 1e-6;
      let dy = (Y[b] ?? 0) + (VY[b] ?? 0) - (Y[a] ?? 0) - (VY[a] ?? 0) || 1e-6;
      const length = Math.sqrt(dx * dx + dy * dy);
      const force = ((length - LINK_LENGTH) / length) * heat * (strength[e] ?? 0);
      dx *= force;
      dy *= force;
      const toTarget = share[e] ?? 0;
      VX[b] = (VX[b] ?? 0) - dx * toTarget;
      VY[b] = (VY[b] ?? 0) - dy * toTarget;
      VX[a] = (VX[a] ?? 0) + dx * (1 - toTarget);
      VY[a] = (VY[a] ?? 0) + dy * (1 - toTarget);
    }
  };
}
