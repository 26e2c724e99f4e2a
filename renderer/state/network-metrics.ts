import type { Graph } from '../../data/graph/graph.ts';
import { METRICS, type MetricId } from '../../data/graph/metrics.ts';
import type { NetworkOptions, SizeBy } from './network-options.ts';

/** The metric that sizes show; null where sizes count links or sessions. */
export const METRIC_OF: Readonly<Record<SizeBy, MetricId | null>> = {
  degree: null,
  sessions: null,
  betweenness: 'betweenness',
  pagerank: 'pagerank',
};

/** Steps of a metric that are done at once: some fifty milliseconds of an office laptop. */
const AT_ONCE = 4e6;

/** Whether a metric takes so long on a graph that the window would freeze. */
export function isSlow(id: MetricId, { nodes, links }: Graph): boolean {
  const slow = METRICS.find(metric => metric.id === id)?.slow === true;
  return slow && nodes.length * (nodes.length + links.length) > AT_ONCE;
}

/** The metrics that the picture needs and that take long. */
export function metricsWanted({ sizeBy, colourBy, hull }: NetworkOptions, graph: Graph): readonly MetricId[] {
  const size = METRIC_OF[sizeBy];
  const communities = colourBy === 'community' || hull === 'community';
  const asked: readonly MetricId[] = [
    ...(size === null ? [] : [size]),
    ...(communities ? (['community'] as const) : []),
  ];
  return asked.filter(id => isSlow(id, graph));
}
