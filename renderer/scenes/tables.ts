import { degreesOf } from '../../data/graph/degrees.ts';
import type { Graph, GraphLink, GraphNode } from '../../data/graph/graph.ts';
import type { CloudWord } from './cloud-input.ts';
import type { SceneTable } from './scene.ts';

/** Headings and cell words of the network's two tables. */
export interface NetworkTableWords {
  readonly nodes: string;
  readonly links: string;
  readonly name: string;
  readonly kind: string;
  readonly theme: string;
  readonly degree: string;
  readonly sessions: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly weight: string;
  readonly kindOf: (node: GraphNode) => string;
  readonly themeOf: (node: GraphNode) => string;
  readonly relationOf: (link: GraphLink) => string;
}

/** A column that says what colours or sizes show besides. */
export interface NodeColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /** What stands in it for the node of an index. */
  readonly cell: (node: GraphNode, index: number) => string | number | null;
}

/** The nodes, the first by what sizes show (their links unless told), and the links of a network, as two tables; rows are made when they are asked for. */
export function networkTables(
  graph: Graph,
  words: NetworkTableWords,
  more: readonly NodeColumn[] = [],
  by = 'degree',
): { readonly nodes: SceneTable; readonly links: SceneTable } {
  const columns = [
    { id: 'name', label: words.name, numeric: false },
    { id: 'kind', label: words.kind, numeric: false },
    { id: 'theme', label: words.theme, numeric: false },
    { id: 'degree', label: words.degree, numeric: true },
    { id: 'sessions', label: words.sessions, numeric: true },
    ...more.map(({ id, label, numeric }) => ({ id, label, numeric })),
  ];
  const sorted = columns.findIndex(({ id, numeric }) => id === by && numeric);
  return {
    nodes: withRows({ caption: words.nodes, columns, by }, () => nodeRows(graph, words, more, sorted)),
    links: withRows(
      {
        caption: words.links,
        columns: [
          { id: 'source', label: words.source, numeric: false },
          { id: 'relation', label: words.relation, numeric: false },
          { id: 'target', label: words.target, numeric: false },
          { id: 'weight', label: words.weight, numeric: true },
        ],
      },
      () => linkRows(graph, words),
    ),
  };
}

type Rows = SceneTable['rows'];

/** A table of thousands is seldom opened: its rows are made the first time. */
function withRows(head: Omit<SceneTable, 'rows'>, make: () => Rows): SceneTable {
  let rows: Rows | null = null;
  return {
    ...head,
    get rows() {
      rows ??= make();
      return rows;
    },
  };
}

function nodeRows(graph: Graph, words: NetworkTableWords, more: readonly NodeColumn[], by: number): Rows {
  const degrees = degreesOf(graph);
  return graph.nodes
    .map((node, i) => ({ node, degree: degrees[i] ?? 0, cells: more.map(column => column.cell(node, i)) }))
    .map(({ node, degree, cells }) => ({
      key: node.key,
      datum: { kind: node.kind, id: node.id },
      cells: [node.label, words.kindOf(node), words.themeOf(node), degree, node.sessions, ...cells],
    }))
    .sort((a, b) => Number(b.cells[by] ?? -1) - Number(a.cells[by] ?? -1));
}

function linkRows({ nodes, links }: Graph, words: NetworkTableWords): Rows {
  return links.map(link => ({
    key: link.key,
    cells: [
      nodes[link.source]?.label ?? null,
      words.relationOf(link),
      nodes[link.target]?.label ?? null,
      link.weight,
    ],
  }));
}

/** What the analyst checks a word by; S is null where it was not computed. */
export interface CloudRow extends Pick<CloudWord, 'key' | 'label' | 'f'> {
  /** Occurrences in the corpus. */
  readonly F: number;
  /** Lafon's specificity. */
  readonly S: number | null;
  /** Number of sessions that hold the word. */
  readonly spread: number;
}

export interface CloudTableWords {
  readonly caption: string;
  readonly word: string;
  readonly f: string;
  readonly F: string;
  /** Occurrences in the part for a thousand of its words. */
  readonly rate: string;
  readonly t: string;
  readonly T: string;
  readonly S: string;
  readonly spread: string;
}

/** The words of a cloud with f, F, ‰, t, T, S and the number of sessions, in the order of the cloud. */
export function cloudTable(
  rows: readonly CloudRow[],
  sizes: { readonly t: number; readonly T: number },
  words: CloudTableWords,
): SceneTable {
  const numeric = ['f', 'F', 'rate', 't', 'T', 'S', 'spread'] as const;
  const rateOf = (f: number) => (sizes.t === 0 ? 0 : Math.round((100_000 * f) / sizes.t) / 100);
  return {
    caption: words.caption,
    columns: [
      { id: 'word', label: words.word, numeric: false },
      ...numeric.map(id => ({ id, label: words[id], numeric: true })),
    ],
    rows: rows.map(row => ({
      key: row.key,
      datum: { kind: 'term', id: row.key },
      cells: [row.label, row.f, row.F, rateOf(row.f), sizes.t, sizes.T, row.S, row.spread],
    })),
  };
}
