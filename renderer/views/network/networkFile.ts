import { degreesOf } from '../../../data/graph/degrees.ts';
import type { GraphNode } from '../../../data/graph/graph.ts';
import { nodeKeyOf, tiesOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Subcorpus } from '../../../data/model/filter.ts';
import type { NetworkCell, NetworkColumn, NetworkData } from '../../export/network/network-data.ts';
import { entityKindName } from '../../naming/entities.ts';
import { sessionFull, sessionShort } from '../../naming/sessions.ts';
import type { NetworkInput } from '../../scenes/network-input.ts';
import { networkLooks } from '../../scenes/network-looks.ts';
import type { NodeColumn } from '../../scenes/tables.ts';
import type { Speech } from '../../ui/language.tsx';
import { VERSION } from '../parts/picture.ts';

interface NetworkFileInput {
  readonly corpus: Corpus;
  readonly kept: Subcorpus;
  /** What the picture is drawn from. */
  readonly input: NetworkInput;
  /** What colours and sizes show besides. */
  readonly more: readonly NodeColumn[];
  readonly speech: Speech;
}

const COLUMNS: readonly NetworkColumn[] = [
  { id: 'type', type: 'string' },
  { id: 'nature', type: 'string' },
  { id: 'theme', type: 'string' },
  { id: 'degree', type: 'integer' },
  { id: 'session_count', type: 'integer' },
  { id: 'sessions', type: 'list' },
  { id: 'code', type: 'string' },
];

/** The network as other programs take it: everything that the picture and its tables say, node by node. */
export function networkFileOf({ corpus, kept, input, more, speech }: NetworkFileInput): NetworkData {
  const { t } = speech;
  const { graph, words } = input;
  const looks = networkLooks(input);
  const degrees = degreesOf(graph);
  const standing = sessionsOf(corpus, kept, speech);
  const nodes = graph.nodes.map((node, i) => {
    const { x = 0, y = 0, radius = 1, color = input.theme.neutral } = looks.nodes[i] ?? {};
    const cells: readonly NetworkCell[] = [
      t(`kind.${node.kind}`, { count: 1 }),
      entityKindName(corpus, node, t),
      corpus.themes.get(node.theme ?? '')?.title ?? null,
      degrees[i] ?? 0,
      node.sessions,
      standing.get(node.key) ?? [],
      codeOf(corpus, node),
      ...more.map(column => column.cell(node, i)),
    ];
    return { id: node.key, kind: node.kind, label: nameOf(corpus, node, speech), x, y, radius, color, cells };
  });
  const links = graph.links.map((link, i) => {
    const said = t(`relation.${link.relation}`);
    return {
      source: graph.nodes[link.source]?.key ?? '',
      target: graph.nodes[link.target]?.key ?? '',
      kind: link.relation,
      label: said,
      weight: link.weight,
      color: looks.links[i] ?? input.theme.faint,
      // Some readers forget the kind of a link: it stands in a column of its own as well.
      cells: [said],
    };
  });
  return {
    title: words.title,
    description: [words.subtitle, words.description, words.source].filter(text => text !== '').join(' '),
    keywords: [...new Set(nodes.map(node => String(node.cells[0])))],
    creator: `Maillage ${VERSION}`,
    nodeColumns: [...COLUMNS, ...more.map(columnOf)],
    linkColumns: [{ id: 'relation', type: 'string' }],
    nodes,
    links,
  };
}

function columnOf({ id, numeric }: NodeColumn): NetworkColumn {
  return { id: `by_${id.replaceAll(/[^a-z]+/gu, '_')}`, type: numeric ? 'double' : 'string' };
}

function nameOf(corpus: Corpus, node: GraphNode, { t }: Speech): string {
  const session = node.kind === 'session' ? corpus.sessions.get(node.id) : undefined;
  return session === undefined ? node.label : sessionFull(t, corpus, session);
}

/** A letter before the digits of an official code, without which programs would take it for a number and drop its zeros. */
function codeOf(corpus: Corpus, { kind, id }: GraphNode): string | null {
  const code = kind === 'territory' ? (corpus.territories.get(id)?.code ?? null) : null;
  return code === null ? null : `c${code}`;
}

/** The short names of the kept sessions that each thing stands in, by its key. */
function sessionsOf(corpus: Corpus, kept: Subcorpus, { t }: Speech): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of tiesOf(corpus, kept)) {
    const [session, other] = from.kind === 'session' ? [from, to] : [to, from];
    if (session.kind !== 'session') continue;
    const known = corpus.sessions.get(session.id);
    if (known === undefined) continue;
    const key = nodeKeyOf(other);
    const names = found.get(key) ?? new Set<string>();
    found.set(key, names.add(sessionShort(t, corpus, known)));
  }
  return new Map([...found].map(([key, names]) => [key, [...names]]));
}
