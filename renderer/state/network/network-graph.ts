import { buildGraph } from '../../../data/graph/build.ts';
import { bypasses } from '../../../data/graph/bypass.ts';
import { distancesFrom } from '../../../data/graph/ego.ts';
import type { Graph, GraphLink } from '../../../data/graph/graph.ts';
import { type Holdings, holdingsOf, kindsFor, projectBy } from '../../../data/graph/project.ts';
import { subgraph } from '../../../data/graph/subgraph.ts';
import { atLeast, backbone } from '../../../data/graph/thin.ts';
import { countTerms } from '../../../data/measure/cloud.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Subcorpus } from '../../../data/model/filter.ts';
import type { Focus, NetworkOptions } from './network-options.ts';

/** A word that two things share is said at least so often by each: once is no vocabulary. */
const SAID = 2;
/** What Serrano, Boguñá and Vespignani call surprising. */
const ALPHA = 0.05;

/** What a network is made of, besides what it ties: null words while they are not counted. */
export type NetworkSource = Pick<NetworkOptions, 'kinds' | 'projection'>;

/** The network that the options ask for, over what a selection keeps: as the text ties things, or by what they share. */
export function networkOf(
  corpus: Corpus,
  kept: Subcorpus,
  { kinds, projection }: NetworkSource,
  words: WordTable | null,
): Graph {
  if (projection === null) return buildGraph(corpus, kept, new Set(kinds));
  const { graph, holdings } = holdingsFor(corpus, kept, projection, words);
  return projectBy(graph, holdings, projection);
}

/** What each thing of a projection has to share, and the network that says so. */
export function holdingsFor(
  corpus: Corpus,
  kept: Subcorpus,
  projection: NonNullable<NetworkOptions['projection']>,
  words: WordTable | null,
): { readonly graph: Graph; readonly holdings: Holdings } {
  const { kind, over } = projection;
  if (over !== 'vocabulary') {
    const graph = buildGraph(corpus, kept, kindsFor(projection));
    return { graph, holdings: holdingsOf(graph, kind, over) };
  }
  const graph = buildGraph(corpus, kept, new Set([kind, 'session']));
  return {
    graph,
    holdings: words === null ? new Map() : vocabularies(holdingsOf(graph, kind, 'session'), words),
  };
}

/** The words of the sessions that each thing stands in. */
function vocabularies(sessions: Holdings, words: WordTable): Holdings {
  const known = new Map<string, ReadonlySet<string>>();
  return new Map(
    [...sessions].map(([key, held]) => {
      const ids = [...held].map(each => each.slice(each.indexOf(':') + 1)).toSorted();
      const of = ids.join(' ');
      const said =
        known.get(of) ??
        new Set(countTerms(words, ids).flatMap(word => (word.f >= SAID ? [`term:${word.key}`] : [])));
      known.set(of, said);
      return [key, said];
    }),
  );
}

export type Thinning = Pick<NetworkOptions, 'hidden' | 'least' | 'backbone' | 'focus'>;

/**
 * What is shown of a network: without the nodes that are hidden, whose ties stay as links through them; without the links
 * that are too light; around the nodes that are looked at.
 */
export function shownOf(graph: Graph, { hidden, least, backbone: bone, focus }: Thinning): Graph {
  const without = withoutHidden(graph, new Set(hidden));
  const heavy = least > 0 ? atLeast(without, least) : without;
  const thin = bone ? backbone(heavy, ALPHA) : heavy;
  return focus === null ? thin : around(thin, focus);
}

function withoutHidden(graph: Graph, hidden: ReadonlySet<string>): Graph {
  if (hidden.size === 0) return graph;
  const isHidden = (i: number) => hidden.has(graph.nodes[i]?.key ?? '');
  const through = bypasses(graph, isHidden).map(
    ({ source, target, through: nodes }): GraphLink => ({
      key: `${graph.nodes[source]?.key}|${graph.nodes[target]?.key}|through`,
      source,
      target,
      relation: 'through',
      weight: nodes.length,
    }),
  );
  const links = [...graph.links, ...through].toSorted((a, b) => a.source - b.source || a.target - b.target);
  return subgraph({ ...graph, links }, i => !isHidden(i));
}

function around(graph: Graph, { roots, depth, relations }: Focus): Graph {
  const near = distancesFrom(graph, roots, {
    depth,
    ...(relations.length > 0 ? { relations: new Set(relations) } : {}),
  });
  return subgraph(graph, i => near.has(graph.nodes[i]?.key ?? ''));
}
