import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import type { NodeKind } from '../../../data/graph/graph.ts';
import { select } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { formatsOf, type Language, translator } from '../../i18n/index.ts';
import { DEFAULT_EXPLORATION } from '../../state/exploration.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { networkWords, tablesOfNetwork } from './networkPicture.ts';

const corpus = rouen();
const { network } = DEFAULT_EXPLORATION;
const graph = buildGraph(corpus, select(corpus, EMPTY_QUERY), new Set<NodeKind>(network.kinds));
const facts = { components: 15, largest: 100, present: [{ name: 'CNFPT', sessions: 6 }], hiddenSessions: 0 };
const speech = (language: Language) => ({ language, t: translator(language), formats: formatsOf(language) });

describe('the words of the network', () => {
  it('say what is drawn, from what, and how it holds together, in French typography', () => {
    const words = networkWords(corpus, graph, facts, network, EMPTY_QUERY, speech('fr'));
    expect(words.title).toBe('Organisations et séances, par thème');
    expect(words.subtitle).toContain(
      `${graph.nodes.length} nœuds, ${graph.links.length} liens, 15 groupes séparés`,
    );
    expect(words.description).toContain('Les plus présentes\u202F: CNFPT (6 séances).');
    expect(words.source).toMatch(/^Source\u202F: Renouveler notre pacte social/);
  });

  it('name the filters that hold', () => {
    const query = { ...EMPTY_QUERY, themes: ['T2'], sessionKinds: ['workshop' as const] };
    const words = networkWords(corpus, graph, facts, network, query, speech('en'));
    expect(words.subtitle).toContain('Filters: theme 2 and workshop');
  });

  it('make a table of every node and every link', () => {
    const tables = tablesOfNetwork(corpus, graph, speech('fr'));
    expect(tables.nodes.rows).toHaveLength(graph.nodes.length);
    expect(tables.links.rows).toHaveLength(graph.links.length);
    expect(tables.links.rows.every(row => row.cells.every(cell => cell !== null && cell !== ''))).toBe(true);
  });
});
