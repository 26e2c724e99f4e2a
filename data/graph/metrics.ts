import type { Adjacency } from './metrics/adjacency.ts';
import { betweenness } from './metrics/betweenness.ts';
import { closeness } from './metrics/closeness.ts';
import { degree, strength } from './metrics/degree.ts';
import { pageRank } from './metrics/pagerank.ts';
import type { Work } from './metrics/work.ts';

const METRIC_IDS = ['degree', 'strength', 'betweenness', 'closeness', 'pagerank', 'community'] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** A number that the analyst may turn, with its bounds: forms are drawn from these. */
export interface MetricParameter {
  readonly id: string;
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export type MetricOptions = Readonly<Record<string, number>>;

/** A measure of nodes: what its values are, its parameters as data, and how it is computed. */
export interface Metric {
  readonly id: MetricId;
  /** How to read a value: a whole number, a share between 0 and 1, a sum of weights, or the name of a group. */
  readonly values: 'count' | 'share' | 'sum' | 'group';
  /** Whether it takes nodes × links steps, so that a large network asks for a worker. */
  readonly slow: boolean;
  readonly parameters: readonly MetricParameter[];
  /** One value a node, in the order of the network. Parameters that are not given have their initial value. */
  readonly run: (network: Adjacency, options: MetricOptions) => Work<Float64Array>;
}

// biome-ignore lint/correctness/useYield: a metric that is quick has no step to speak of.
function* atOnce(values: Float64Array): Work<Float64Array> {
  return values;
}

const DAMPING = { id: 'damping', initial: 0.85, least: 0.5, most: 0.99, step: 0.01 } as const;

/** What an analyst gave a parameter, or its initial value. */
export const given = (options: MetricOptions, parameter: MetricParameter) =>
  options[parameter.id] ?? parameter.initial;

/**
 * The measures that a page has at hand, in the order of menus; what takes a package of its own is in all-metrics.ts, which the
 * measuring worker has. To add one is one file and one entry.
 */
export const METRICS_AT_HAND: readonly Metric[] = [
  { id: 'degree', values: 'count', slow: false, parameters: [], run: network => atOnce(degree(network)) },
  { id: 'strength', values: 'sum', slow: false, parameters: [], run: network => atOnce(strength(network)) },
  { id: 'betweenness', values: 'share', slow: true, parameters: [], run: betweenness },
  { id: 'closeness', values: 'share', slow: true, parameters: [], run: closeness },
  {
    id: 'pagerank',
    values: 'share',
    slow: false,
    parameters: [DAMPING],
    run: (network, options) => pageRank(network, { damping: given(options, DAMPING) }),
  },
];
