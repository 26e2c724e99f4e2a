import { communities } from './metrics/communities.ts';
import { given, METRICS_AT_HAND, type Metric } from './metrics.ts';

const RESOLUTION = { id: 'resolution', initial: 1, least: 0.2, most: 3, step: 0.1 } as const;
const SEED = { id: 'seed', initial: 1, least: 0, most: 999_999, step: 1 } as const;
const RUNS = { id: 'runs', initial: 10, least: 1, most: 100, step: 1 } as const;

/** Every measure of nodes, those included that a page leaves to its worker: their packages would weigh on every start. */
export const METRICS: readonly Metric[] = [
  ...METRICS_AT_HAND,
  {
    id: 'community',
    values: 'group',
    slow: true,
    parameters: [RESOLUTION, SEED, RUNS],
    run: (network, options) =>
      communities(network, {
        resolution: given(options, RESOLUTION),
        seed: given(options, SEED),
        runs: given(options, RUNS),
      }),
  },
];
