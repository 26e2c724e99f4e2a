import { neighboursIn } from '../../../data/graph/metrics/adjacency.ts';
import { seeded } from '../../../data/graph/metrics/random.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import { pivotMds } from './pivot-mds.ts';
import { choosePivots } from './pivots.ts';
import { LINK_LENGTH, type Physics, type Springs, simulate } from './simulate.ts';
import { reduceStress } from './sparse-stress.ts';

/** How much care a layout takes; found by measuring (build/bench/layout.bench.mjs). */
export interface Care extends Physics {
  readonly pivots: number;
  readonly stressRounds: number;
}

const MANY = 1000;
/**
 * Repulsion beside d3-force's own: twice as much gathers what is tied more clearly, since its place is then decided by its
 * own links rather than by the press around it.
 */
const CHARGE = 2;
/** Pull that brings the branches of a small picture in without pressing its heart. */
const GRAVITY = 0.03;

/** What makes a sketch: the distances, and hardly more than a beginning of the neighbourhoods. */
export const HASTY: Care = { pivots: 12, stressRounds: 4, ticks: 2, reuse: 5, heat: 2, charge: CHARGE };

/**
 * Up to a thousand nodes take all the care there is, and a little gravity towards the shape of the page; more take what
 * keeps both stress and neighbourhoods as good as d3-force's in a small part of its time.
 */
export function careFor(nodes: number, aspect: number): Care {
  if (nodes > MANY) return { pivots: 20, stressRounds: 10, ticks: 250, reuse: 5, heat: 2, charge: CHARGE };
  const gravity = { x: GRAVITY / Math.sqrt(aspect), y: GRAVITY * Math.sqrt(aspect) };
  return { pivots: 50, stressRounds: 15, ticks: 300, reuse: 1, heat: 2, charge: CHARGE, gravity };
}

/** The start is this much wider than the end, so that neighbours find each other before they are pressed. */
const SPREAD = 2;
/** Share of a link's length by which nodes are shaken, so that those with the same distances part. */
const SHAKE = 0.3;

/**
 * Lays out one connected network: distances first (PivotMDS, then a few rounds of stress), neighbourhoods after (springs
 * and charges). Returns x and y per node around the middle; a link is some thirty units long. The same network and seed give
 * the same bytes.
 */
export function* layOutConnected(springs: Springs, seed: number, care: Care): Work<Float64Array> {
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
  return places;
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
