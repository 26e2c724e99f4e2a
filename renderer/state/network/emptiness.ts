import type { Graph } from '../../../data/graph/graph.ts';
import { shownOf } from './network-graph.ts';
import type { NetworkOptions } from './network-options.ts';

/**
 * What leaves the network empty, the first that has to change: nothing of its kinds, nothing shared, filters, what it is
 * narrowed around being of a kind that is not shown, a hand that hid all, links that are all too light.
 */
export type Emptiness = 'kinds' | 'projection' | 'filters' | 'around' | 'hidden' | 'thin';

/** Why nothing is shown; null when something is. `whole` is the network without filters, `network` what these keep of it. */
export function emptinessOf(whole: Graph, network: Graph, options: NetworkOptions): Emptiness | null {
  const { focus, hidden, projection } = options;
  if (whole.nodes.length === 0) return projection === null ? 'kinds' : 'projection';
  if (network.nodes.length === 0) return 'filters';
  if (shownOf(network, options).nodes.length > 0) return null;
  const has = (key: string) => network.nodes.some(node => node.key === key);
  if (focus !== null && !focus.roots.some(has)) return 'around';
  const isHidden = shownOf(network, { ...options, hidden: [] }).nodes.length > 0;
  return hidden.length > 0 && isHidden ? 'hidden' : 'thin';
}
