import { degreesOf } from '../../../data/graph/degrees.ts';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { NetworkFacts } from '../../state/network/derived-network.ts';
import type { NetworkOptions } from '../../state/network/network-options.ts';
import { sizeOf } from '../../state/network/network-sizes.ts';
import type { Speech } from '../../ui/language.tsx';
import { digitsOf, onlyFirst } from '../parts/picture.ts';
import { isManySubject, keyName, subjectName } from './names.ts';
import { bridgesShown, showsSessions } from './networkAccount.ts';

/** What is computed of the network beside its nodes and links. */
export interface NetworkFound {
  readonly facts: NetworkFacts | null;
  /** The values that sizes show, one a node; empty when they count links or sessions. */
  readonly values: ArrayLike<number>;
  /** Links on the shortest ways between the two things asked about; null when there is none, or nothing is asked. */
  readonly pathLength: number | null;
}

/** Things named in a title. */
const MOST_NAMED = 3;

/** What the network is a picture of, where it is of a part: the surroundings of something, or the way between two things; null when it is of all. */
export function partOfNetwork(
  corpus: Corpus,
  { focus, path }: NetworkOptions,
  { pathLength }: NetworkFound,
  { t, formats }: Speech,
): string | null {
  const name = (key: string) => keyName(corpus, key, t);
  if (path !== null) {
    const ends = { from: name(path.from), to: name(path.to) };
    return pathLength === null
      ? t('finding.noPath', ends)
      : t('finding.path', { ...ends, count: pathLength });
  }
  if (focus === null) return null;
  const more = focus.roots.length - MOST_NAMED;
  const named = focus.roots.slice(0, more > 1 ? MOST_NAMED : undefined).map(name);
  const names = formats.list(more > 1 ? [...named, t('list.others', { count: more })] : named);
  return focus.depth === 0
    ? t('finding.alone', { names })
    : t('finding.around', { names, depth: focus.depth });
}

/** What the network shows first: who leads by the measure of the sizes, who ties sessions, how far it falls apart. */
export function findingOfNetwork(
  corpus: Corpus,
  graph: Graph,
  options: NetworkOptions,
  { facts, values }: NetworkFound,
  speech: Speech,
): string | undefined {
  if (facts === null) return undefined;
  const { t } = speech;
  const leader = leaderBy(corpus, graph, options, values, speech);
  if (leader !== undefined) return leader;
  // Nothing is tied, and nothing falls apart, where the picture has no links.
  if (graph.links.length === 0) return undefined;
  const { count } = facts.summary.components;
  if (options.projection === null) {
    const bridges = showsSessions(graph) ? bridgesShown(graph, facts) : [];
    const [most] = bridges.toSorted((a, b) => b.sessionIds.length - a.sessionIds.length);
    if (most !== undefined) {
      const sessions = t('finding.sessions', { count: most.sessionIds.length });
      return t('finding.bridge', {
        name: subjectName(corpus, most.node.key, speech),
        many: isManySubject(corpus, most.node.key),
        sessions,
        apart: count - 1,
      });
    }
  } else {
    const degrees = degreesOf(graph);
    const hub = onlyFirst(
      graph.nodes.map((node, i) => ({ node, degree: degrees[i] ?? 0 })),
      each => each.degree,
    );
    if (hub !== undefined)
      return t('finding.hub', {
        name: subjectName(corpus, hub.node.key, speech),
        many: isManySubject(corpus, hub.node.key),
        count: hub.degree,
      });
  }
  return count > 1 ? t('finding.apart', { count }) : undefined;
}

/** Who comes first by the measure that sizes show, where it is one and only one does. */
function leaderBy(
  corpus: Corpus,
  graph: Graph,
  { sizeBy }: NetworkOptions,
  values: ArrayLike<number>,
  speech: Speech,
): string | undefined {
  const { t, formats } = speech;
  const { metric, measure } = sizeOf(sizeBy);
  if (metric === null || values.length !== graph.nodes.length) return undefined;
  const first = onlyFirst(
    graph.nodes.map((node, i) => ({ node, value: values[i] ?? 0 })),
    each => each.value,
  );
  return first === undefined
    ? undefined
    : t('finding.top', {
        name: subjectName(corpus, first.node.key, speech),
        many: isManySubject(corpus, first.node.key),
        measure: t(measure),
        value: formats.number(first.value, digitsOf(first.value)),
      });
}
