import type { Graph } from '../../../data/graph/graph.ts';
import { METRICS_AT_HAND, type MetricId } from '../../../data/graph/metrics.ts';
import { colourOf, hullOf } from './network-colours.ts';
import type { NetworkOptions } from './network-options.ts';
import { sizeOf } from './network-sizes.ts';

/** Steps of a metric that are done at once: some fifty milliseconds of an office laptop. */
const AT_ONCE = 4e6;

/** Whether a metric is for the worker: the page has it not at hand, or it takes so long that the window would freeze. */
export function isSlow(id: MetricId, { nodes, links }: Graph): boolean {
  const atHand = METRICS_AT_HAND.find(metric => metric.id === id);
  return atHand === undefined || (atHand.slow && nodes.length * (nodes.length + links.length) > AT_ONCE);
}

/** The metrics that the picture needs and that take long. */
export function metricsWanted({ sizeBy, colourBy, hull }: NetworkOptions, graph: Graph): readonly MetricId[] {
  const asked = [sizeOf(sizeBy), colourOf(colourBy), hullOf(hull)].flatMap(({ metric }) => metric ?? []);
  return [...new Set(asked)].filter(id => isSlow(id, graph));
}
