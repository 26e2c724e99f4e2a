import type { MetricId } from '../../../data/graph/metrics.ts';
import type { MessageKey } from '../../i18n/index.ts';

interface SizeDescriptor {
  /** Its name in an address. */
  readonly id: string;
  readonly label: MessageKey;
  /** What is measured, as the legend and the head of a column say it. */
  readonly measure: MessageKey;
  /** How it is drawn: from what the scene counts by itself, or from the values of a metric. */
  readonly drawn: 'degree' | 'sessions' | 'value';
  /** What has to be computed first. */
  readonly metric: MetricId | null;
}

/** What the sizes of nodes can say, the usual one first. A new one is an entry here and its two messages. */
export const SIZES = [
  {
    id: 'degree',
    label: 'network.sizeDegree',
    measure: 'network.measure.degree',
    drawn: 'degree',
    metric: null,
  },
  {
    id: 'sessions',
    label: 'network.sizeSessions',
    measure: 'network.measure.sessions',
    drawn: 'sessions',
    metric: null,
  },
  {
    id: 'betweenness',
    label: 'network.sizeBetweenness',
    measure: 'network.measure.betweenness',
    drawn: 'value',
    metric: 'betweenness',
  },
  {
    id: 'pagerank',
    label: 'network.sizePagerank',
    measure: 'network.measure.pagerank',
    drawn: 'value',
    metric: 'pagerank',
  },
  {
    id: 'closeness',
    label: 'network.sizeCloseness',
    measure: 'network.measure.closeness',
    drawn: 'value',
    metric: 'closeness',
  },
] as const satisfies readonly SizeDescriptor[];

export type SizeBy = (typeof SIZES)[number]['id'];

/** The size of that name. */
export function sizeOf(id: SizeBy): SizeDescriptor {
  return SIZES.find(each => each.id === id) ?? SIZES[0];
}
