import type { Graph, GraphNode } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { sessionFull } from '../../naming/sessions.ts';
import type { NetworkWords } from '../../scenes/network-input.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import { type NetworkTableWords, networkTables } from '../../scenes/tables.ts';
import type { NetworkOptions } from '../../state/exploration.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, sourceLine, subtitle, themeWords } from '../parts/picture.ts';

/** What is known of the network's shape, beside nodes and links. */
export interface NetworkFacts {
  readonly components: number;
  /** Nodes in the largest component. */
  readonly largest: number;
  /** Organisations in the most sessions. */
  readonly present: readonly { readonly name: string; readonly sessions: number }[];
  readonly hiddenSessions: number;
}

/** The account of the network that is read on screen, heard, and exported: computed, never written by hand. */
export function describeNetwork(
  graph: Graph,
  facts: NetworkFacts,
  options: NetworkOptions,
  speech: Speech,
): string {
  const { t, formats } = speech;
  const kinds = formats.list(options.kinds.map(kind => t(`kind.${kind}`, { count: 2 }).toLowerCase()));
  const present = facts.present.map(p => t('network.presentItem', { name: p.name, count: p.sessions }));
  return [
    t('network.describe', { nodes: graph.nodes.length, links: graph.links.length, kinds }),
    t('network.fragmented', { count: facts.components, largest: facts.largest }),
    present.length > 0 ? t('network.present', { list: formats.list(present) }) : '',
    facts.hiddenSessions > 0 ? t('network.hidden', { count: facts.hiddenSessions }) : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}

/** Every word in the network's picture. */
export function networkWords(
  corpus: Corpus,
  graph: Graph,
  facts: NetworkFacts,
  options: NetworkOptions,
  query: Query,
  speech: Speech,
): NetworkWords {
  const { t, formats, language } = speech;
  const first =
    options.kinds.length === 2 && options.kinds.includes('organisation') && options.kinds.includes('session');
  const kindNames = options.kinds.map(kind => t(`kind.${kind}`, { count: 2 }).toLowerCase());
  const sayKind = (kind: GraphNode['kind']) => t(`kind.${kind}`, { count: 2 });
  return {
    language,
    title:
      first && options.colourBy === 'theme'
        ? t('network.title')
        : t('network.titleKinds', { kinds: formats.list(kindNames) }),
    subtitle: subtitle(
      t('network.subtitle', {
        nodes: graph.nodes.length,
        links: graph.links.length,
        components: facts.components,
      }),
      filterWords(corpus, query, speech),
    ),
    description: describeNetwork(graph, facts, options, speech),
    source: sourceLine(corpus, speech),
    kinds: {
      person: sayKind('person'),
      session: sayKind('session'),
      organisation: sayKind('organisation'),
      territory: sayKind('territory'),
      theme: sayKind('theme'),
      keyword: sayKind('keyword'),
    },
    themes: themeWords(corpus, speech),
    noTheme: t('network.noTheme'),
    legendKinds: t('network.legendKinds'),
    legendColour: t(options.colourBy === 'theme' ? 'network.legendThemes' : 'network.legendColourKinds'),
    legendSize: t(options.sizeBy === 'degree' ? 'network.legendDegree' : 'network.legendSessions'),
    say: (node, links) =>
      t('network.say', {
        name: sayName(node, corpus, speech),
        kind: t(`kind.${node.kind}`, { count: 1 }),
        links,
      }),
  };
}

function sayName(node: GraphNode, corpus: Corpus, { t }: Speech): string {
  const session = node.kind === 'session' ? corpus.sessions.get(node.id) : undefined;
  return session === undefined ? node.label : sessionFull(t, session);
}

/** The network as two tables, nodes and links. */
export function tablesOfNetwork(
  corpus: Corpus,
  graph: Graph,
  speech: Speech,
): { readonly nodes: SceneTable; readonly links: SceneTable } {
  const { t } = speech;
  const words: NetworkTableWords = {
    nodes: t('network.nodesTable'),
    links: t('network.linksTable'),
    name: t('column.name'),
    kind: t('column.kind'),
    theme: t('column.theme'),
    degree: t('column.degree'),
    sessions: t('column.sessions'),
    source: t('column.source'),
    target: t('column.target'),
    relation: t('column.relation'),
    weight: t('column.weight'),
    kindOf: node => t(`kind.${node.kind}`, { count: 1 }),
    themeOf: node => {
      const theme = node.theme === null ? undefined : corpus.themes.get(node.theme);
      return theme === undefined ? '' : theme.title;
    },
    relationOf: link => t(`relation.${link.relation}`),
  };
  const full: Graph = {
    nodes: graph.nodes.map(node => ({ ...node, label: sayName(node, corpus, speech) })),
    links: graph.links,
  };
  return networkTables(full, words);
}
