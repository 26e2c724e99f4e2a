import type { Adjacency } from './adjacency.ts';
import { strength } from './degree.ts';
import type { Work } from './work.ts';

export interface PageRankOptions {
  /** Chance to follow a link rather than to jump anywhere: 0.85 in the paper. */
  readonly damping: number;
}

/** Sum of changes under which the shares stand still. */
const PRECISION = 1e-14;
const MOST_ROUNDS = 1000;

/**
 * Share of time that a random reader of links spends at each node; all shares add up to 1. S. Brin, L. Page, "The anatomy of
 * a large-scale hypertextual Web search engine", 1998; links are followed in proportion to their weight, and from a node
 * without links the reader jumps anywhere.
 */
export function* pageRank(network: Adjacency, { damping }: PageRankOptions): Work<Float64Array> {
  const { nodes, offsets, targets, weights } = network;
  const sums = strength(network);
  let share = new Float64Array(nodes).fill(1 / Math.max(1, nodes));
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    let lost = 0;
    for (let i = 0; i < nodes; i += 1) if (sums[i] === 0) lost += share[i] ?? 0;
    const next = new Float64Array(nodes).fill((1 - damping + damping * lost) / Math.max(1, nodes));
    for (let i = 0; i < nodes; i += 1) {
      const given = (damping * (share[i] ?? 0)) / (sums[i] ?? 1);
      for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k += 1) {
        const to = targets[k] ?? 0;
        next[to] = (next[to] ?? 0) + given * (weights[k] ?? 0);
      }
    }
    const change = next.reduce((sum, value, i) => sum + Math.abs(value - (share[i] ?? 0)), 0);
    share = next;
    if (change < PRECISION) break;
    yield round / MOST_ROUNDS;
  }
  return share;
}
