import type { Graph } from '../../../data/graph/graph.ts';
import type { Connector } from '../../../data/graph/summary.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Session } from '../../../data/model/entity.ts';
import { sessionShort } from '../../naming/sessions.ts';
import type { NetworkFacts } from '../../state/network/derived-network.ts';
import type { NetworkOptions } from '../../state/network/network-options.ts';
import type { Speech } from '../../ui/language.tsx';
import { isManySubject } from './names.ts';

/** Bodies named in the account of the network. */
const MOST_PRESENT = 3;
/** Workshops named of one that ties many. */
const MOST_NUMBERS = 8;
/** Other sessions that are named of one that ties many. */
const MOST_NAMED = 5;
/** Nodes without a link that are named. */
const MOST_ISOLATES = 5;

/** The account of the network that is read on screen, heard, and exported: computed, never written by hand. */
export function describeNetwork(
  corpus: Corpus,
  graph: Graph,
  facts: NetworkFacts,
  options: NetworkOptions,
  speech: Speech,
): string {
  const { t, formats } = speech;
  const { summary } = facts;
  const asked = options.projection === null ? options.kinds : [options.projection.kind];
  const kinds = formats.list(asked.map(kind => t(`kind.${kind}`, { count: 2 }).toLowerCase()));
  const present = graph.nodes
    .filter(node => node.kind === 'organisation' && node.sessions > 1)
    .toSorted((a, b) => b.sessions - a.sessions || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_PRESENT)
    .map(node => t('network.presentItem', { name: node.label, count: node.sessions }));
  return [
    t('network.describe', { nodes: graph.nodes.length, links: graph.links.length, kinds }),
    t('network.fragmented', { count: summary.components.count, largest: summary.components.largest }),
    summary.fragmented ? t('network.fragmentedWarning', { cliques: summary.components.cliques }) : '',
    present.length > 0 ? t('network.present', { list: formats.list(present) }) : '',
    ...bridgesShown(graph, facts)
      .filter(({ node }) => node.kind === 'person')
      .slice(0, MOST_PRESENT)
      .map(connector => bridgeSentence(corpus, connector, speech)),
    facts.hiddenSessions > 0 ? t('network.hidden', { count: facts.hiddenSessions }) : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}

/** Those that tie sessions, as far as they are in the picture, those in most first. */
export function bridgesShown(graph: Graph, { connectors }: NetworkFacts): readonly Connector[] {
  const shown = new Set(graph.nodes.map(node => node.key));
  return connectors.filter(({ node, sessionIds }) => shown.has(node.key) && sessionIds.length > 1);
}

/** Whether the sessions that something ties are in the picture, where one sees it tie them. */
export function showsSessions(graph: Graph): boolean {
  return graph.nodes.some(({ kind }) => kind === 'session');
}

/** "relie « Allocution d’ouverture », « Séance 2 » et les ateliers 1, 12 et 20." */
export function bridgeWords(corpus: Corpus, { node, sessionIds }: Connector, { t, formats }: Speech): string {
  // In the order of the programme: "Atelier 2" stands before "Atelier 10".
  const sessions = corpus.dataset.sessions.filter(({ id }) => sessionIds.includes(id));
  // Over several documents a number alone names no workshop.
  const isNumber = ({ kind, number }: Session) =>
    kind === 'workshop' && number !== null && corpus.together === undefined;
  const numbers = sessions
    .flatMap(session => (isNumber(session) ? [session.number ?? 0] : []))
    .toSorted((a, b) => a - b);
  const named = sessions.filter(session => !isNumber(session));
  const more = named.length - MOST_NAMED;
  const others = named
    .slice(0, more > 1 ? MOST_NAMED : undefined)
    .map(session => t('network.tied', { name: sessionShort(t, corpus, session) }));
  if (more > 1) others.push(t('network.tiedOthers', { count: more }));
  const rest = numbers.length - MOST_NUMBERS;
  const listed = numbers.slice(0, rest > 1 ? MOST_NUMBERS : undefined).map(String);
  const workshops = t('network.tiedWorkshops', {
    count: numbers.length,
    list: formats.list(rest > 1 ? [...listed, t('list.others', { count: rest })] : listed),
  });
  const list = formats.list(numbers.length === 0 ? others : [...others, workshops]);
  return t('network.bridge', { many: isManySubject(corpus, node.key), list });
}

/** "Isadora GUERRA relie les ateliers 1, 12 et 20." */
function bridgeSentence(corpus: Corpus, connector: Connector, speech: Speech): string {
  return `${connector.node.label} ${bridgeWords(corpus, connector, speech)}`;
}

/** Names the nodes without a link; empty when there is none. */
export function isolatesSentence(graph: Graph, { t, formats }: Speech): string {
  const linked = new Set(graph.links.flatMap(link => [link.source, link.target]));
  const alone = graph.nodes.filter((_, i) => !linked.has(i)).map(node => node.label);
  if (alone.length === 0) return '';
  const named = alone.slice(0, MOST_ISOLATES);
  const rest = alone.length - named.length;
  const list = formats.list(rest > 0 ? [...named, t('list.others', { count: rest })] : named);
  return t('network.isolates', { count: alone.length, list });
}
