import { degreesOf } from '../../../data/graph/degrees.ts';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { bodyShort } from '../../naming/bodies.ts';
import { sessionLabel } from '../../naming/sessions.ts';
import type { GroupName } from '../../state/network/network-naming.ts';
import type { Speech } from '../../ui/language.tsx';
import { keyName, refOfKey } from './names.ts';

/** Things that a community is named by. */
const MOST_NAMED = 2;
/** Links inside from which a thing says something of its community: with one it only hangs on something else. */
const LEAST_LINKS = 2;

interface Standing {
  readonly index: number;
  /** Links to others of the community, times the share of its links that these are. */
  readonly score: number;
  readonly inside: number;
}

/**
 * What communities are called: what the analyst calls them, else by the bodies, territories, people and words that stand most
 * inside of them and least outside, else by the title of the session that all hang on.
 */
export function communityNames(
  corpus: Corpus,
  graph: Graph,
  communities: readonly (readonly number[])[],
  byHand: readonly GroupName[],
  { t, formats }: Pick<Speech, 't' | 'formats'>,
): readonly string[] {
  const own = new Map(byHand.map(({ key, name }) => [key, name]));
  const standing = standingIn(graph, communities);
  const taken = new Set<string>();
  return communities.map((members, group) => {
    const keys = members.map(i => graph.nodes[i]?.key ?? '');
    const named = keys.map(key => own.get(key)).find(name => name !== undefined);
    if (named !== undefined) return named;
    const ranked = (standing[group] ?? []).filter(({ inside }) => inside >= LEAST_LINKS);
    const telling = ranked.filter(({ index }) => graph.nodes[index]?.kind !== 'session');
    // With others of one name, one thing more tells them apart.
    for (let most = MOST_NAMED; most <= telling.length; most += 1) {
      const name = formats.list(
        telling.slice(0, most).map(each => shortOf(corpus, graph, each.index, { t })),
      );
      if (!taken.has(name)) {
        taken.add(name);
        return name;
      }
    }
    const [first] = telling.length > 0 ? telling : (standing[group] ?? []);
    return first === undefined ? '' : shortOf(corpus, graph, first.index, { t });
  });
}

/** The nodes of each community, those that say most of it first. */
function standingIn(
  graph: Graph,
  communities: readonly (readonly number[])[],
): readonly (readonly Standing[])[] {
  const groupOf = new Map(communities.flatMap((members, group) => members.map(i => [i, group] as const)));
  const isInside = (link: Graph['links'][number]) =>
    groupOf.has(link.source) && groupOf.get(link.source) === groupOf.get(link.target);
  const inside = degreesOf({ nodes: graph.nodes, links: graph.links.filter(isInside) });
  const all = degreesOf(graph);
  return communities.map(members =>
    members
      .map((index): Standing => {
        const within = inside[index] ?? 0;
        return { index, inside: within, score: (within * within) / Math.max(1, all[index] ?? 0) };
      })
      .toSorted((a, b) => b.score - a.score || a.index - b.index),
  );
}

/** A thing in few words: a body by its letters, a session by its title. */
function shortOf(corpus: Corpus, { nodes }: Graph, index: number, { t }: Pick<Speech, 't'>): string {
  const key = nodes[index]?.key ?? '';
  const { kind, id } = refOfKey(key);
  const body = kind === 'organisation' ? corpus.organisations.get(id) : undefined;
  const session = kind === 'session' ? corpus.sessions.get(id) : undefined;
  if (body !== undefined) return bodyShort(body);
  return session === undefined ? keyName(corpus, key, t) : sessionLabel(t, corpus, session);
}
