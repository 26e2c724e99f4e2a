import type { Corpus } from '../model/corpus.ts';
import type { EntityKind, EntityRef } from '../model/entity.ts';
import type { Subcorpus } from '../model/filter.ts';
import { keywordIds } from '../model/keywords.ts';
import type { Span } from '../model/span.ts';
import { passagesOf } from './evidence.ts';
import {
  type Graph,
  type GraphLink,
  type GraphNode,
  NODE_KINDS,
  type NodeKind,
  RELATIONS,
  type Relation,
} from './graph.ts';
import { linkKeyOf, nodeKeyOf, tiesOf } from './ties.ts';

/** Where each kind stands in a graph; nodes of one kind stand in the order of their ids. */
const RANK: Readonly<Record<NodeKind, number>> = {
  person: 0,
  session: 1,
  organisation: 2,
  territory: 3,
  theme: 4,
  keyword: 5,
};

/**
 * The multi-relational network of what a selection keeps, over the kinds asked for. A link's weight is its number of
 * distinct passages. Nodes stand by kind, then id; links by their ends: the same input gives the same bytes.
 */
export function buildGraph(corpus: Corpus, kept: Subcorpus, kinds: ReadonlySet<NodeKind>): Graph {
  const nodes = nodesOf(corpus, kept, kinds);
  return { nodes, links: linksOf(corpus, kept, nodes) };
}

interface Bundle {
  readonly key: string;
  readonly source: number;
  readonly target: number;
  readonly relation: Relation;
  readonly spans: Span[];
}

/** Ties between the same two things in the same way are one link. */
function linksOf(corpus: Corpus, kept: Subcorpus, nodes: readonly GraphNode[]): readonly GraphLink[] {
  const indexOf = nodeIndex(nodes);
  // Pairs are told apart by a number: a text for each of a hundred thousand ties would take most of the time.
  const bundles = new Map<number, Bundle>();
  for (const tie of tiesOf(corpus, kept)) {
    const source = indexOf(tie.from);
    const target = indexOf(tie.to);
    if (source === undefined || target === undefined) continue;
    const { relation, span } = tie;
    const pair = (source * nodes.length + target) * RELATIONS.length + RELATIONS.indexOf(relation);
    const bundle = bundles.get(pair);
    if (bundle === undefined)
      bundles.set(pair, { key: linkKeyOf(tie), source, target, relation, spans: [span] });
    else bundle.spans.push(span);
  }
  return [...bundles.values()]
    .map(({ spans, ...link }) => ({ ...link, weight: passagesOf(corpus.text, spans).length }))
    .toSorted((a, b) => a.source - b.source || a.target - b.target || (a.relation < b.relation ? -1 : 1));
}

/** The index of what a node stands for, or nothing. */
function nodeIndex(nodes: readonly GraphNode[]): (ref: EntityRef) => number | undefined {
  const byKind = new Map<EntityKind, Map<string, number>>();
  for (const [i, { kind, id }] of nodes.entries()) {
    const ids = byKind.get(kind);
    if (ids === undefined) byKind.set(kind, new Map([[id, i]]));
    else ids.set(id, i);
  }
  return ({ kind, id }) => byKind.get(kind)?.get(id);
}

/** Everything that a selection keeps, as nodes of the kinds asked for. */
function nodesOf(corpus: Corpus, kept: Subcorpus, kinds: ReadonlySet<NodeKind>): readonly GraphNode[] {
  const sessionsOf = sessionsByNode(corpus, kept);
  const node = (kind: NodeKind, id: string, label: string): GraphNode => {
    const key = nodeKeyOf({ kind, id });
    const sessions = kind === 'session' ? new Set([id]) : (sessionsOf.get(key) ?? new Set<string>());
    const theme = kind === 'theme' ? id : commonTheme(corpus, sessions);
    return { key, kind, id, label, theme, sessions: sessions.size };
  };
  const byId = (a: GraphNode, b: GraphNode) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const asked = NODE_KINDS.filter(kind => kinds.has(kind)).toSorted((a, b) => RANK[a] - RANK[b]);
  return asked.flatMap(kind =>
    namesOf(corpus, kept, kind)
      .map(([id, name]) => node(kind, id, name))
      .toSorted(byId),
  );
}

type Name = readonly [id: string, name: string];

/** Id and name of each thing of a kind that a selection keeps. */
function namesOf(corpus: Corpus, kept: Subcorpus, kind: NodeKind): readonly Name[] {
  const { dataset } = corpus;
  const sessions = dataset.sessions.filter(s => kept.sessions.has(s.id));
  const named = (things: readonly { id: string; name: string }[], ids: ReadonlySet<string>) =>
    things.filter(({ id }) => ids.has(id)).map(({ id, name }): Name => [id, name]);
  switch (kind) {
    case 'person':
      return named(dataset.people, kept.people);
    case 'organisation':
      return named(dataset.organisations, kept.organisations);
    case 'territory':
      return named(dataset.territories, kept.territories);
    case 'session':
      return sessions.map((s): Name => [s.id, s.title]);
    case 'theme': {
      const ids = new Set(sessions.map(s => s.theme));
      return dataset.themes.filter(t => ids.has(t.id)).map((t): Name => [t.id, t.title]);
    }
    case 'keyword': {
      const keywordId = keywordIds(corpus.dataset);
      const labels = sessions.flatMap(s => s.declaredKeywords.map(k => k.label));
      return [...new Map(labels.map((label): Name => [keywordId(label), label]))];
    }
  }
}

/** The sessions that each thing stands in, by key. */
function sessionsByNode(corpus: Corpus, kept: Subcorpus): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (key: string, session: string) => {
    const sessions = found.get(key);
    if (sessions === undefined) found.set(key, new Set([session]));
    else sessions.add(session);
  };
  for (const { from, to } of tiesOf(corpus, kept)) {
    if (to.kind === 'session') add(nodeKeyOf(from), to.id);
    if (from.kind === 'session') add(nodeKeyOf(to), from.id);
  }
  return found;
}

/** The theme that most of some sessions belong to; null when none does, or when two share the first place. */
function commonTheme(corpus: Corpus, sessions: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const id of sessions) {
    const theme = corpus.sessions.get(id)?.theme ?? null;
    if (theme !== null) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first === undefined || (second !== undefined && second[1] === first[1]) ? null : first[0];
}
