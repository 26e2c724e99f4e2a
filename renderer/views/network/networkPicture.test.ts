import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import type { NodeKind } from '../../../data/graph/graph.ts';
import { summarise } from '../../../data/graph/summary.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf, type Language } from '../../i18n/index.ts';
import { DEFAULT_EXPLORATION } from '../../state/exploration/exploration.ts';
import { networkOf } from '../../state/network/network-graph.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { subjectName } from './names.ts';
import { bridgeWords } from './networkAccount.ts';
import type { NetworkFound } from './networkFinding.ts';
import { networkWords, tablesOfNetwork } from './networkPicture.ts';

const corpus = rouen();
const { network } = DEFAULT_EXPLORATION;
const graph = buildGraph(corpus, subcorpusOf(corpus, EMPTY_QUERY), new Set<NodeKind>(network.kinds));
const kept = subcorpusOf(corpus, EMPTY_QUERY);
const { bridgingPeople, bridgingOrganisations } = summarise(
  buildGraph(corpus, kept, new Set<NodeKind>(['person', 'organisation', 'session'])),
);
const connectors = [...bridgingPeople, ...bridgingOrganisations];
const facts = { summary: summarise(graph), connectors, hiddenSessions: 0 };
const found = { facts, values: [], pathLength: null };
const speech = (language: Language) => ({ language, t: translator(language), formats: formatsOf(language) });

describe('the words of the network', () => {
  it('say what is drawn, from what, and how it holds together, in French typography', () => {
    const words = networkWords(corpus, graph, found, network, EMPTY_QUERY, [], speech('fr'));
    expect(words.title).toBe('Organisations et séances, par thème');
    expect(words.subtitle).toContain(
      `${graph.nodes.length} nœuds, ${graph.links.length} liens, ${facts.summary.components.count} groupes séparés`,
    );
    expect(words.description).toMatch(/Les plus présentes\u202F: .+ \(8 séances\), .+ et .+\./u);
    expect(words.source).toMatch(/^Source\u202F: Renouveler notre pacte social/);
  });

  it('name the filters that hold', () => {
    const query = { ...EMPTY_QUERY, themes: ['T2'], sessionKinds: ['workshop' as const] };
    const words = networkWords(corpus, graph, found, network, query, [], speech('en'));
    expect(words.subtitle).toContain('Filters: theme 2; workshops');
  });

  it('name who ties the sessions, where people are shown, and warn of a network in pieces', () => {
    const people = { ...network, projection: { kind: 'person', over: 'session', weight: 'count' } } as const;
    const tied = networkOf(corpus, kept, people, null);
    const words = networkWords(
      corpus,
      tied,
      { ...found, facts: { ...facts, summary: summarise(tied) } },
      people,
      EMPTY_QUERY,
      [],
      speech('fr'),
    );
    expect(words.title).toBe('Personnes reliées par leurs séances');
    expect(words.description).toContain('Isadora GUERRA relie les ateliers 1, 12 et 20.');
    expect(words.description).toContain('Ce réseau est morcelé');
  });

  it.each([
    ['a picture without links', ['theme', 'territory'], undefined],
    [
      'people and bodies without their sessions',
      ['person', 'organisation'],
      /^\d+ groupes que rien ne relie$/u,
    ],
  ] as const)('say of %s nothing that it does not show', (_, kinds, said) => {
    const options = { ...network, kinds };
    const drawn = buildGraph(corpus, kept, new Set<NodeKind>(kinds));
    const words = networkWords(
      corpus,
      drawn,
      { ...found, facts: { ...facts, summary: summarise(drawn) } },
      options,
      EMPTY_QUERY,
      [],
      speech('fr'),
    );
    if (said === undefined) expect(words.finding).toBeUndefined();
    else expect(words.finding).toMatch(said);
  });

  it('say who ties most, and how many groups stay apart; without facts nothing', () => {
    const most = Math.max(...bridgingOrganisations.map(({ sessionIds }) => sessionIds.length));
    const { count } = facts.summary.components;
    const titled = (found: NetworkFound, options = network) =>
      networkWords(corpus, graph, found, options, EMPTY_QUERY, [], speech('fr'));
    expect(most).toBe(8);
    expect(titled(found).finding).toMatch(/^Le CNFPT relie/u);
    expect(titled(found).finding).toMatch(
      new RegExp(`relie huit séances\u202F; ${count - 1} autres groupes restent séparés$`, 'u'),
    );
    expect(titled({ ...found, facts: null }).finding).toBeUndefined();
    // Of a part, the title says which.
    const focus = { roots: ['person:isadora-guerra'], depth: 2, relations: [] };
    expect(titled(found, { ...network, focus })).toMatchObject({
      title: 'Isadora GUERRA à deux pas',
      finding: undefined,
    });
    const path = { from: 'person:isadora-guerra', to: 'organisation:ville-de-rouen' };
    expect(titled({ ...found, pathLength: 4 }, { ...network, path }).title).toBe(
      'D’Isadora GUERRA à Ville de Rouen\u202F: 4 liens',
    );
    expect(titled(found, { ...network, path }).title).toBe('Rien ne mène d’Isadora GUERRA à Ville de Rouen');
  });

  it('say who leads by the measure of the sizes, unless several do', () => {
    const sized = { ...network, sizeBy: 'pagerank' } as const;
    const titled = (values: readonly number[]) =>
      networkWords(corpus, graph, { ...found, values }, sized, EMPTY_QUERY, [], speech('en'));
    const values = graph.nodes.map((_, i) => (i === 3 ? 0.5 : 0.25));
    const words = titled(values);
    expect(words.title).toMatch(/; size: PageRank$/u);
    expect(words.finding).toBe(
      `${subjectName(corpus, graph.nodes[3]?.key ?? '', speech('en'))} comes first for “PageRank” (0.50)`,
    );
    expect(titled(values.with(4, 0.5)).finding).not.toContain('comes first');
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
