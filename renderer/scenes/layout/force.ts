import { neighboursIn } from '../../../data/graph/metrics/adjacency.ts';
import { seeded } from '../../../data/graph/metrics/random.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import { isLarge } from './large.ts';
import { majorised } from './majorise.ts';
import { pivotMds } from './pivot-mds.ts';
import { choosePivots } from './pivots.ts';
import { LINK_LENGTH, type Physics, type Springs, simulate } from './simulate.ts';
import { reduceStress } from './sparse-stress.ts';

/** How much care a layout takes; found by measuring (build/bench/layout.bench.mjs). */
export interface ForceOptions extends Physics {
  readonly pivots: number;
  readonly stressRounds: number;
  /** Share of the way to the distances along links that everything goes at the end; none when absent. */
  readonly closing?: number;
}

/** What makes a sketch: the distances, and hardly more than a beginning of the neighbourhoods. */
export const HASTY: ForceOptions = { pivots: 12, stressRounds: 4, ticks: 2, reuse: 5, heat: 2, charge: 2 };
/**
 * More repulsion than d3-force's own gathers what is tied more clearly, since its place is then decided by its own links
 * rather than by the press around it; a little gravity brings the branches in, the same from all sides: what presses a
 * picture to the shape of a page bends its distances.
 */
const LARGE: ForceOptions = {
  pivots: 20,
  stressRounds: 10,
  ticks: 250,
  reuse: 5,
  heat: 2,
  charge: 5,
  gravity: 0.025,
};
/** So much repulsion that neighbourhoods have some to spare, which the closing step spends on distances. */
const SMALL: ForceOptions = {
  pivots: 50,
  stressRounds: 15,
  ticks: 260,
  reuse: 1,
  heat: 2,
  charge: 5,
  gravity: 0.05,
  closing: 0.22,
};

/**
 * Up to a thousand nodes take all the care there is; more take what keeps both stress and neighbourhoods better than
 * d3-force's in a small part of its time.
 */
export function careFor(nodes: number): ForceOptions {
  return isLarge(nodes) ? LARGE : SMALL;
}

/** The start is this much wider than the end, so that neighbours find each other before they are pressed. */
const SPREAD = 2;
/** Share of a link's length by which nodes are shaken, so that those with the same distances part. */
const SHAKE = 0.3;

/**
 * Lays out one connected network: distances first (PivotMDS, then a few rounds of stress), neighbourhoods after (springs
 * and charges), and in a small one distances once more. Returns x and y per node around the middle; a link is some thirty units long. The same network and seed give
 * the same bytes.
 */
export function* layOutConnected(springs: Springs, seed: number, care: ForceOptions): Work<Float64Array> {
  const network = neighboursIn(springs);
  const random = seeded(seed);
  const pivots = choosePivots(network, care.pivots, random);
  yield 0.05;
  const places = pivotMds(pivots, random);
  scaleTo(springs, places, 1);
  for (const _ of reduceStress(network, pivots, places, care.stressRounds, random)) yield 0.15;
  scaleTo(springs, places, LINK_LENGTH * SPREAD);
  const X = new Float64Array(springs.nodes);
  const Y = new Float64Array(springs.nodes);
  const shake = () => (random() - 0.5) * SHAKE * LINK_LENGTH * SPREAD;
  for (let i = 0; i < springs.nodes; i += 1) {
    X[i] = (places[2 * i] ?? 0) + shake();
    Y[i] = (places[2 * i + 1] ?? 0) + shake();
  }
  for (const done of simulate(springs, X, Y, care)) yield 0.15 + 0.85 * done;
  for (let i = 0; i < springs.nodes; i += 1) {
    places[2 * i] = X[i] ?? 0;
    places[2 * i + 1] = Y[i] ?? 0;
  }
  const { closing = 0 } = care;
  return closing > 0 ? majorised(network, places, closing) : places;
}

/** Scales places so that links are so long on average. */
function scaleTo({ ends }: Springs, places: Float64Array, length: number): void {
  let sum = 0;
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [ends[e] ?? 0, ends[e + 1] ?? 0];
    const dx = (places[2 * a] ?? 0) - (places[2 * b] ?? 0);
    const dy = (places[2 * a + 1] ?? 0) - (places[2 * b + 1] ?? 0);
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  const mean = sum / Math.max(1, ends.length / 2);
  const factor = mean > 0 ? length / mean : 1;
  for (let i = 0; i < places.length; i += 1) places[i] = (places[i] ?? 0) * factor;
}
