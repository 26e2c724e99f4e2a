import { type Graph, NODE_KINDS, type NodeKind } from '../../../data/graph/graph.ts';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { type Subcorpus, subcorpusOf } from '../../../data/model/filter.ts';
import { keywordIds } from '../../../data/model/keywords.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import type { Exploration } from '../exploration/exploration.ts';
import { networkOf, shownOf } from './network-graph.ts';
import type { NetworkOptions } from './network-options.ts';

/** What keeps a thing out of the picture, the first that would have to go: filters, kinds, what is tied, a hand, a narrowing. */
export type Absence = 'filter' | 'kind' | 'projection' | 'hidden' | 'narrowed';

function isNodeKind(kind: string): kind is NodeKind {
  return NODE_KINDS.some(each => each === kind);
}

function has(graph: Graph, key: string): boolean {
  return graph.nodes.some(node => node.key === key);
}

/** Whether filters keep a thing, whichever kinds are shown. */
function isKept(corpus: Corpus, kept: Subcorpus, { kind, id }: EntityRef): boolean {
  if (kind === 'session') return kept.sessions.has(id);
  if (kind === 'person') return kept.people.has(id);
  if (kind === 'organisation') return kept.organisations.has(id);
  if (kind === 'territory') return kept.territories.has(id);
  const sessions = corpus.dataset.sessions.filter(each => kept.sessions.has(each.id));
  if (kind === 'theme') return sessions.some(each => each.theme === id);
  const idOf = keywordIds(corpus.dataset);
  return kind === 'keyword' && sessions.some(each => each.declaredKeywords.some(k => idOf(k.label) === id));
}

/**
 * What keeps a thing out of the network that is shown; null when it is there, or when nothing would bring it (a word, a year,
 * what no session names).
 */
export function absenceOf(
  corpus: Corpus,
  { kept, everything }: { readonly kept: Subcorpus; readonly everything: Subcorpus },
  shown: Graph,
  { kinds, projection, hidden }: NetworkOptions,
  ref: EntityRef,
): Absence | null {
  const key = nodeKeyOf(ref);
  if (!isNodeKind(ref.kind) || has(shown, key)) return null;
  if (!isKept(corpus, kept, ref)) return isKept(corpus, everything, ref) ? 'filter' : null;
  if (projection !== null && projection.kind !== ref.kind) return 'projection';
  if (projection === null && !kinds.includes(ref.kind)) return 'kind';
  return hidden.includes(key) ? 'hidden' : 'narrowed';
}

/** The exploration in which a thing is in the network's picture, and selected: what keeps it out is lifted, and no more. */
export function revealing(corpus: Corpus, ref: EntityRef, exploration: Exploration): Exploration {
  const { kind } = ref;
  const key = nodeKeyOf(ref);
  if (!isNodeKind(kind)) return exploration;
  const query = isKept(corpus, subcorpusOf(corpus, exploration.query), ref) ? exploration.query : EMPTY_QUERY;
  const { network } = exploration;
  const projection = network.projection?.kind === kind ? network.projection : null;
  const isTied = projection !== null;
  const opened: NetworkOptions = {
    ...network,
    projection,
    kinds: isTied ? network.kinds : NODE_KINDS.filter(each => each === kind || network.kinds.includes(each)),
    hidden: network.hidden.filter(each => each !== key),
    // What is chosen takes the place of what was asked.
    marked: [],
    link: null,
    path: null,
  };
  const options = widened(corpus, subcorpusOf(corpus, query), key, opened);
  return { ...exploration, query, network: options, selection: ref };
}

/** Lifts what narrows the network (its neighbourhood, then its threshold) until it has the node. */
function widened(corpus: Corpus, kept: Subcorpus, key: string, options: NetworkOptions): NetworkOptions {
  // Words that are being counted cannot be waited for here: such a network is narrowed by nothing that hides a node.
  if (options.projection?.over === 'vocabulary') return { ...options, focus: null };
  const graph = networkOf(corpus, kept, options, null);
  const steps: readonly Partial<NetworkOptions>[] = [
    {},
    { focus: null },
    { focus: null, least: 0, backbone: false },
  ];
  const wide = steps.map(step => ({ ...options, ...step })).find(each => has(shownOf(graph, each), key));
  return wide ?? options;
}
