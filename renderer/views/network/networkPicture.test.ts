import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import type { NodeKind } from '../../../data/graph/graph.ts';
import { summarise } from '../../../data/graph/summary.ts';
import { select } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf, type Language } from '../../i18n/index.ts';
import { DEFAULT_EXPLORATION } from '../../state/exploration/exploration.ts';
import { networkOf } from '../../state/network/network-graph.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { bridgeWords } from './networkAccount.ts';
import { networkWords, tablesOfNetwork } from './networkPicture.ts';

const corpus = rouen();
const { network } = DEFAULT_EXPLORATION;
const graph = buildGraph(corpus, select(corpus, EMPTY_QUERY), new Set<NodeKind>(network.kinds));
const kept = select(corpus, EMPTY_QUERY);
const { bridgingPeople, bridgingOrganisations } = summarise(
  buildGraph(corpus, kept, new Set<NodeKind>(['person', 'organisation', 'session'])),
);
const connectors = [...bridgingPeople, ...bridgingOrganisations];
const facts = { summary: summarise(graph), connectors, hiddenSessions: 0 };
const speech = (language: Language) => ({ language, t: translator(language), formats: formatsOf(language) });

describe('the words of the network', () => {
  it('say what is drawn, from what, and how it holds together, in French typography', () => {
    const words = networkWords(corpus, graph, facts, network, EMPTY_QUERY, [], speech('fr'));
    expect(words.title).toBe('Organisations et séances, par thème');
    expect(words.subtitle).toContain(
      `${graph.nodes.length} nœuds, ${graph.links.length} liens, ${facts.summary.components.count} groupes séparés`,
    );
    expect(words.description).toMatch(/Les plus présentes\u202F: .+ \(8 séances\), .+ et .+\./u);
    expect(words.source).toMatch(/^Source\u202F: Renouveler notre pacte social/);
  });

  it('name the filters that hold', () => {
    const query = { ...EMPTY_QUERY, themes: ['T2'], sessionKinds: ['workshop' as const] };
    const words = networkWords(corpus, graph, facts, network, query, [], speech('en'));
    expect(words.subtitle).toContain('Filters: theme 2; workshops');
  });

  it('name who ties the sessions, where people are shown, and warn of a network in pieces', () => {
    const people = { ...network, projection: { kind: 'person', over: 'session', weight: 'count' } } as const;
    const tied = networkOf(corpus, kept, people, null);
    const words = networkWords(
      corpus,
      tied,
      { ...facts, summary: summarise(tied) },
      people,
      EMPTY_QUERY,
      [],
      speech('fr'),
    );
    expect(words.title).toBe('Personnes reliées par leurs séances');
    expect(words.description).toContain('Isadora GUERRA relie les ateliers 1, 12 et 20.');
    expect(words.description).toContain('Ce réseau est morcelé');
  });

  it('name eight workshops of one that ties many, and count the others', () => {
    const workshops = Array.from({ length: 28 }, (_, i) => `A${i + 1}`);
    const [connector] = connectors;
    if (connector === undefined) throw new Error('nobody ties sessions any more');
    const words = (count: number) =>
      bridgeWords(corpus, { ...connector, sessionIds: workshops.slice(0, count) }, speech('fr'));
    expect(words(9)).toBe('relie les ateliers 1, 2, 3, 4, 5, 6, 7, 8 et 9.');
    expect(words(28)).toBe('relie les ateliers 1, 2, 3, 4, 5, 6, 7, 8 et 20 autres.');
  });

  it('make a table of every node and every link', () => {
    const tables = tablesOfNetwork(corpus, graph, speech('fr'));
    expect(tables.nodes.rows).toHaveLength(graph.nodes.length);
    expect(tables.links.rows).toHaveLength(graph.links.length);
    expect(tables.links.rows.every(row => row.cells.every(cell => cell !== null && cell !== ''))).toBe(true);
  });
});
