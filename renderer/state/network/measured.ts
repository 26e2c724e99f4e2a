import type { Graph } from '../../../data/graph/graph.ts';
import type { MetricId } from '../../../data/graph/metrics.ts';

/** Values of a slow metric, and the graph that they are of. */
export interface Measured {
  readonly graph: Graph;
  readonly metric: MetricId;
  readonly values: Float64Array;
}

export interface MeasuringSlice {
  /** What the worker has found for the graph that is shown. */
  readonly measured: readonly Measured[];
  /** What it is working at, and the share that is done; null when it rests. */
  readonly measuring: { readonly metric: MetricId; readonly share: number } | null;
}

export const NOTHING_MEASURED: MeasuringSlice = { measured: [], measuring: null };
