import type { Graph, GraphNode } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { sessionBadge, sessionFull, sessionShort } from '../../naming/sessions.ts';
import type { NetworkWords } from '../../scenes/network-input.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { ThemeWords } from '../../scenes/scene-words.ts';
import { type NetworkTableWords, type NodeColumn, networkTables } from '../../scenes/tables.ts';
import { colourOf } from '../../state/network/network-colours.ts';
import type { NetworkOptions } from '../../state/network/network-options.ts';
import { sizeOf } from '../../state/network/network-sizes.ts';
import type { Speech } from '../../ui/language.tsx';
import { digitsOf, filterWords, sourceLine, subtitle, themeWords } from '../parts/picture.ts';
import { describeNetwork } from './networkAccount.ts';
import { findingOfNetwork, type NetworkFound, partOfNetwork } from './networkFinding.ts';
import { isThemeless } from './networkGroups.ts';

/** What the picture is of: a part of the network or all of it, and the measure that sizes. */
function titleOf(corpus: Corpus, options: NetworkOptions, found: NetworkFound, speech: Speech): string {
  const { t } = speech;
  const title = partOfNetwork(corpus, options, found, speech) ?? madeOf(corpus, options, speech);
  const { metric, measure } = sizeOf(options.sizeBy);
  return metric === null ? title : t('finding.sized', { title, measure: t(measure) });
}

/** The kinds that are shown, or one kind and what ties it. */
function madeOf(corpus: Corpus, options: NetworkOptions, { t, formats }: Speech): string {
  const { kinds, projection, colourBy } = options;
  if (projection !== null) {
    return t(`network.titleProjection.${projection.kind}`, { over: t(`network.over.${projection.over}`) });
  }
  const first = kinds.length === 2 && kinds.includes('organisation') && kinds.includes('session');
  if (first && isThemeless(corpus, options)) return t('network.titleNature');
  return first && colourBy === 'theme'
    ? t('network.title')
    : t('network.titleKinds', {
        kinds: formats.list(kinds.map(kind => t(`kind.${kind}`, { count: 2 }).toLowerCase())),
      });
}

function kindsOf({ projection, kinds }: NetworkOptions): readonly GraphNode['kind'][] {
  return projection === null ? kinds : [projection.kind];
}

/** The first code that stands for a session's name, and the name; null where none does. */
function codeExplained(
  corpus: Corpus,
  { nodes }: Graph,
  { t }: Speech,
): { readonly code: string; readonly label: string } | null {
  for (const { kind, id } of nodes) {
    const session = kind === 'session' ? corpus.sessions.get(id) : undefined;
    const code = session === undefined ? null : sessionBadge(t, corpus, session);
    const short = session === undefined ? null : sessionShort(t, corpus, session);
    if (code !== null && short !== null && code !== short)
      return { code, label: t('network.legendCode', { name: short }) };
  }
  return null;
}

/** Every word in the network's picture; without the facts, those of a sketch. */
export function networkWords(
  corpus: Corpus,
  graph: Graph,
  found: NetworkFound,
  options: NetworkOptions,
  query: Query,
  groups: readonly ThemeWords[],
  speech: Speech,
): NetworkWords {
  const { t, formats, language } = speech;
  const sayKind = (kind: GraphNode['kind']) => t(`kind.${kind}`, { count: 2 });
  const { projection, focus, path } = options;
  const { facts } = found;
  const isPart = focus !== null || path !== null;
  const themeless = isThemeless(corpus, options);
  return {
    language,
    title: titleOf(corpus, options, found, speech),
    // A part is named; what it shows is seen.
    finding: isPart ? undefined : findingOfNetwork(corpus, graph, options, found, speech),
    subtitle: subtitle(
      facts === null
        ? t('network.layingOut')
        : t('network.subtitle', {
            nodes: graph.nodes.length,
            links: graph.links.length,
            components: facts.summary.components.count,
          }),
      projection === null ? '' : t(`network.weight.${projection.weight}`),
      filterWords(corpus, query, speech),
    ),
    description:
      facts === null ? t('network.layingOut') : describeNetwork(corpus, graph, facts, options, speech),
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
    groups,
    noTheme: t(themeless ? 'network.noNature' : colourOf(options.colourBy).outside),
    legendKinds: t('network.legendKinds'),
    legendColour: t(themeless ? 'network.legendNature' : colourOf(options.colourBy).legend),
    legendSize: t(
      options.naming.titled || !kindsOf(options).includes('session')
        ? 'network.legendSize'
        : 'network.legendSizeBut',
      { measure: t(sizeOf(options.sizeBy).measure) },
    ),
    legendCode: codeExplained(corpus, graph, speech),
    legendTies: t(`network.legendTies.${projection?.weight ?? 'passages'}`),
    number: value => formats.number(value, digitsOf(value)),
    badge: node => {
      const session = corpus.sessions.get(node.id);
      return session === undefined ? null : sessionBadge(t, corpus, session);
    },
    say: (node, links) =>
      t('network.say', {
        name: sayName(node, corpus, speech),
        kind: t(`kind.${node.kind}`, { count: 1 }),
        links,
      }),
  };
}

function sayName(node: GraphNode, corpus: Corpus, { t }: Speech): string {
  // In the picture a body may be called by its letters.
  if (node.kind === 'organisation') return corpus.organisations.get(node.id)?.name ?? node.label;
  const session = node.kind === 'session' ? corpus.sessions.get(node.id) : undefined;
  return session === undefined ? node.label : sessionFull(t, corpus, session);
}

/** The network as two tables, nodes and links. */
export function tablesOfNetwork(
  corpus: Corpus,
  graph: Graph,
  speech: Speech,
  more: readonly NodeColumn[] = [],
  by?: string,
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
  return networkTables(full, words, more, by);
}
