import type { Adjacency } from '../../data/graph/metrics/adjacency.ts';
import type { MetricId } from '../../data/graph/metrics.ts';

/** Asks for the values of a metric over a network; the worker does one at a time and is ended to leave off. */
export interface MeasureRequest {
  readonly metric: MetricId;
  readonly network: Adjacency;
}

/** The share that is done, from 0 to 1, now and then; at last one value a node. */
export type MeasureReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'values'; readonly values: Float64Array<ArrayBuffer> };
