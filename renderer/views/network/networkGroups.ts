import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { TERRITORY_LEVELS } from '../../../data/model/entity.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Hull } from '../../scenes/network-input.ts';
import { groupHue } from '../../scenes/parts/color.ts';
import type { ThemeWords } from '../../scenes/scene-words.ts';
import type { GroupName } from '../../state/network/network-naming.ts';
import type { NetworkOptions } from '../../state/network/network-options.ts';
import type { Speech } from '../../ui/language.tsx';
import { communityNames } from './communityNames.ts';

/** Groups of nodes that a colour or a hull shows. */
export interface Grouping {
  readonly groups: readonly ThemeWords[];
  /** Id of the group of each node, by key. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** More colours than these cannot be told apart. */
const MOST_COLOURS = 8;

/** Communities, each by what is characteristic of it; the smallest, beyond the colours that there are, have none. */
export function communityGroups(
  corpus: Corpus,
  graph: Graph,
  communities: ArrayLike<number>,
  byHand: readonly GroupName[],
  speech: Pick<Speech, 't' | 'formats'>,
): Grouping {
  const members = new Map<number, number[]>();
  for (const i of graph.nodes.keys()) {
    const group = communities[i] ?? 0;
    members.set(group, [...(members.get(group) ?? []), i]);
  }
  const shown = [...members.entries()]
    .filter(([, nodes]) => nodes.length > 1)
    .toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .slice(0, MOST_COLOURS)
    .map(([, nodes]) => nodes);
  const names = communityNames(corpus, graph, shown, byHand, speech);
  const groupOf = new Map<string, string>();
  const groups = shown.map((nodes, i): ThemeWords => {
    const id = `community:${i}`;
    for (const node of nodes) groupOf.set(graph.nodes[node]?.key ?? '', id);
    return { id, title: names[i] ?? '', colour: groupHue(i) };
  });
  return { groups, groupOf };
}

/** Levels of territories, and of the bodies that govern them. */
export function levelGroups(corpus: Corpus, graph: Graph, t: Translate): Grouping {
  const groupOf = new Map<string, string>();
  for (const { key, kind, id } of graph.nodes) {
    const territory =
      kind === 'territory' ? id : kind === 'organisation' ? corpus.organisations.get(id)?.territory : null;
    const level = corpus.territories.get(territory ?? '')?.level;
    if (level !== undefined) groupOf.set(key, level);
  }
  const groups = TERRITORY_LEVELS.map((level, i) => ({
    id: level,
    title: t(`level.${level}`),
    colour: groupHue(i),
  }));
  return { groups, groupOf };
}

/** Whether colours are asked to show themes that the document does not have. */
export function isThemeless(corpus: Corpus, { colourBy }: Pick<NetworkOptions, 'colourBy'>): boolean {
  return colourBy === 'theme' && corpus.dataset.themes.length === 0;
}

/**
 * Kinds of bodies, then of sessions, the most frequent first and in no language's order: what colours show of a document without themes. What is of another
 * kind is with all others; sessions of one kind, or of more kinds than there are colours, are sessions.
 */
export function natureGroups(corpus: Corpus, graph: Graph, t: Translate): Grouping {
  const kinds = graph.nodes.flatMap(({ key, kind, id }): readonly Nature[] => {
    const body = kind === 'organisation' ? corpus.organisations.get(id) : undefined;
    if (body !== undefined && body.kind !== 'other')
      return [{ key, id: `body:${body.kind}`, title: t(`organisationKind.${body.kind}`), rank: 0 }];
    const session = kind === 'session' ? corpus.sessions.get(id) : undefined;
    if (session === undefined) return [];
    return [{ key, id: `session:${session.kind}`, title: t(`sessionKind.${session.kind}`), rank: 1 }];
  });
  const count = (rank: number) => new Set(kinds.filter(each => each.rank === rank).map(({ id }) => id)).size;
  const alike = count(1) === 1 || count(0) + count(1) > MOST_COLOURS;
  const sessions = { id: 'session', title: t('kind.session', { count: 2 }) };
  const natures = kinds.map(each => (each.rank === 1 && alike ? { ...each, ...sessions } : each));
  const counts = new Map<string, Nature & { readonly count: number }>();
  for (const each of natures) counts.set(each.id, { ...each, count: (counts.get(each.id)?.count ?? 0) + 1 });
  const order = [...counts.values()].toSorted(
    (a, b) => a.rank - b.rank || b.count - a.count || (a.id < b.id ? -1 : 1),
  );
  // Sessions are in every picture: the rarest bodies go first where there are too many.
  const bodies = order.filter(({ rank }) => rank === 0).slice(0, MOST_COLOURS - (alike ? 1 : count(1)));
  const groups = [...bodies, ...order.filter(({ rank }) => rank === 1)].map(({ id, title }, colour) => ({
    id,
    title,
    colour,
  }));
  return { groups, groupOf: new Map(natures.map(({ key, id }) => [key, id])) };
}

interface Nature {
  /** Of the node. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** Bodies before sessions. */
  readonly rank: number;
}

/** Hulls around the groups that colours could show. */
export function hullsOf({ groups, groupOf }: Grouping): readonly Hull[] {
  return groups.map(({ id, colour }) => ({
    key: id,
    colour,
    members: [...groupOf].flatMap(([key, group]) => (group === id ? [key] : [])),
  }));
}

/** Hulls around the nodes of each theme. */
export function themeHulls(corpus: Corpus, graph: Graph): readonly Hull[] {
  return corpus.dataset.themes.map(theme => ({
    key: theme.id,
    colour: theme.number - 1,
    members: graph.nodes.filter(node => node.theme === theme.id).map(node => node.key),
  }));
}

/** Hulls around each session and what stands in it, in the colour of its theme. */
export function sessionHulls(
  corpus: Corpus,
  graph: Graph,
  held: ReadonlyMap<string, readonly string[]>,
): readonly Hull[] {
  const shown = new Set(graph.nodes.map(node => node.key));
  return corpus.dataset.sessions.map(session => {
    const theme = session.theme === null ? undefined : corpus.themes.get(session.theme);
    return {
      key: session.id,
      colour: theme === undefined ? null : theme.number - 1,
      members: [`session:${session.id}`, ...(held.get(session.id) ?? [])].filter(key => shown.has(key)),
    };
  });
}
