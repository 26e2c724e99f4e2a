import type { Corpus } from '../model/corpus.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Selection } from '../model/filter.ts';
import { bySpan, type Span } from '../model/span.ts';
import type { Graph, GraphLink, GraphNode, NodeKind, Relation } from './graph.ts';

/** One fact that ties two things, and where it is said. */
interface Tie {
  readonly from: EntityRef & { readonly kind: NodeKind };
  readonly to: EntityRef & { readonly kind: NodeKind };
  readonly relation: Relation;
  readonly span: Span;
}

const ref = <K extends NodeKind>(kind: K, id: string) => ({ kind, id }) as const;
const keyOf = (r: { readonly kind: string; readonly id: string }): string => `${r.kind}:${r.id}`;

/** Order of kinds in a graph; nodes of one kind stand in the order of their ids. */
const KIND_ORDER: readonly NodeKind[] = [
  'person',
  'session',
  'organisation',
  'territory',
  'theme',
  'keyword',
];

/** Every tie of the corpus inside a selection, fact by fact, in the order of the dataset. */
function* tiesOf(corpus: Corpus, kept: Selection): Generator<Tie> {
  const { dataset } = corpus;
  for (const p of dataset.participations) {
    if (kept.sessions.has(p.session) && kept.people.has(p.person)) {
      yield {
        from: ref('person', p.person),
        to: ref('session', p.session),
        relation: 'takes-part',
        span: p.span,
      };
    }
  }
  for (const a of dataset.affiliations) {
    if (
      !kept.sessions.has(a.session) ||
      !kept.people.has(a.person) ||
      !kept.organisations.has(a.organisation)
    )
      continue;
    const organisation = ref('organisation', a.organisation);
    yield { from: ref('person', a.person), to: organisation, relation: 'holds', span: a.span };
    yield { from: organisation, to: ref('session', a.session), relation: 'present', span: a.span };
  }
  for (const m of dataset.mentions) {
    if (!kept.sessions.has(m.session)) continue;
    const session = ref('session', m.session);
    if (m.kind === 'organisation' && kept.organisations.has(m.id)) {
      yield { from: ref('organisation', m.id), to: session, relation: 'present', span: m.span };
    } else if (m.kind === 'territory' && kept.territories.has(m.id)) {
      yield { from: ref('territory', m.id), to: session, relation: 'concerns', span: m.span };
    }
  }
  for (const o of dataset.organisations) {
    if (o.territory === null || !kept.organisations.has(o.id) || !kept.territories.has(o.territory)) continue;
    const span = o.variants[0]?.spans[0];
    if (span !== undefined) {
      yield { from: ref('organisation', o.id), to: ref('territory', o.territory), relation: 'serves', span };
    }
  }
  for (const s of dataset.sessions) {
    if (!kept.sessions.has(s.id)) continue;
    const session = ref('session', s.id);
    if (s.theme !== null)
      yield { from: session, to: ref('theme', s.theme), relation: 'belongs', span: s.span };
    for (const k of s.declaredKeywords) {
      const keyword =
        dataset.terms.find(term => term.kind === 'declared' && term.label === k.label)?.id ?? k.label;
      yield { from: session, to: ref('keyword', keyword), relation: 'declares', span: k.span };
    }
  }
}

/** Everything that a selection keeps, as nodes of the kinds asked for. */
function nodesOf(corpus: Corpus, kept: Selection, kinds: ReadonlySet<NodeKind>): readonly GraphNode[] {
  const sessionsOf = sessionsByNode(corpus, kept);
  const { dataset } = corpus;
  const node = (kind: NodeKind, id: string, label: string): GraphNode => {
    const key = keyOf({ kind, id });
    const sessions = kind === 'session' ? new Set([id]) : (sessionsOf.get(key) ?? new Set<string>());
    const theme = kind === 'theme' ? id : commonTheme(corpus, sessions);
    return { key, kind, id, label, theme, sessions: sessions.size };
  };
  const keywords = new Map(
    dataset.sessions
      .filter(s => kept.sessions.has(s.id))
      .flatMap(s => s.declaredKeywords.map(k => k.label))
      .map(label => {
        const id = dataset.terms.find(term => term.kind === 'declared' && term.label === label)?.id ?? label;
        return [id, label] as const;
      }),
  );
  const all: Readonly<Record<NodeKind, () => readonly GraphNode[]>> = {
    person: () => dataset.people.filter(p => kept.people.has(p.id)).map(p => node('person', p.id, p.name)),
    session: () =>
      dataset.sessions.filter(s => kept.sessions.has(s.id)).map(s => node('session', s.id, s.title)),
    organisation: () =>
      dataset.organisations
        .filter(o => kept.organisations.has(o.id))
        .map(o => node('organisation', o.id, o.name)),
    territory: () =>
      dataset.territories.filter(t => kept.territories.has(t.id)).map(t => node('territory', t.id, t.name)),
    theme: () =>
      dataset.themes
        .filter(t => dataset.sessions.some(s => s.theme === t.id && kept.sessions.has(s.id)))
        .map(t => node('theme', t.id, t.title)),
    keyword: () => [...keywords].map(([id, label]) => node('keyword', id, label)),
  };
  const byId = (a: GraphNode, b: GraphNode) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return KIND_ORDER.filter(kind => kinds.has(kind)).flatMap(kind => all[kind]().toSorted(byId));
}

/** The sessions that each thing stands in, by key. */
function sessionsByNode(corpus: Corpus, kept: Selection): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (key: string, session: string) => {
    const sessions = found.get(key) ?? new Set<string>();
    found.set(key, sessions.add(session));
  };
  for (const { from, to } of tiesOf(corpus, kept)) {
    if (to.kind === 'session') add(keyOf(from), to.id);
    if (from.kind === 'session') add(keyOf(to), from.id);
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

/**
 * The multi-relational network of what a selection keeps, over the kinds asked for. A link's weight is its number of
 * distinct passages. Nodes stand by kind, then id; links by their ends: the same input gives the same bytes.
 */
export function buildGraph(corpus: Corpus, kept: Selection, kinds: ReadonlySet<NodeKind>): Graph {
  const nodes = nodesOf(corpus, kept, kinds);
  const index = new Map(nodes.map((node, i) => [node.key, i]));
  const found = new Map<string, GraphLink & { readonly passages: Set<string> }>();
  for (const tie of tiesOf(corpus, kept)) {
    const a = index.get(keyOf(tie.from));
    const b = index.get(keyOf(tie.to));
    if (a === undefined || b === undefined) continue;
    const key = `${keyOf(tie.from)}|${keyOf(tie.to)}|${tie.relation}`;
    const passages = found.get(key)?.passages ?? new Set<string>();
    passages.add(`${tie.span.start}-${tie.span.end}`);
    found.set(key, { key, source: a, target: b, relation: tie.relation, weight: passages.size, passages });
  }
  const links = [...found.values()]
    .map(({ passages, ...link }) => link)
    .toSorted((a, b) => a.source - b.source || a.target - b.target || (a.relation < b.relation ? -1 : 1));
  return { nodes, links };
}

/** The passages behind the link of two things, in reading order. */
export function evidenceOf(corpus: Corpus, kept: Selection, linkKey: string): readonly Span[] {
  const spans = [...tiesOf(corpus, kept)]
    .filter(tie => `${keyOf(tie.from)}|${keyOf(tie.to)}|${tie.relation}` === linkKey)
    .map(tie => tie.span);
  return spans
    .toSorted(bySpan)
    .filter((s, i, all) => s.start !== all[i - 1]?.start || s.end !== all[i - 1]?.end);
}
