import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { buildGraph } from './build.ts';
import type { NodeKind } from './graph.ts';
import { SMALL } from './small.fixture.ts';
import { connectorsOf, hiddenFrom, isFragmented, summarise } from './summary.ts';
import { tinyGraph } from './tiny.fixture.ts';

const graphOf = (...kinds: NodeKind[]) => buildGraph(SMALL, subcorpusOf(SMALL, EMPTY_QUERY), new Set(kinds));

describe('the account of a network', () => {
  const summary = summarise(graphOf('person', 'session', 'organisation'));

  it('counts nodes and links by kind', () => {
    expect([...summary.nodes]).toEqual([
      ['person', 3],
      ['session', 3],
      ['organisation', 2],
    ]);
    expect([...summary.links].toSorted()).toEqual([
      ['holds', 2],
      ['present', 4],
      ['takes-part', 4],
    ]);
    expect(summary.density).toBeCloseTo(10 / 28, 12);
    expect(summary.isTwoMode).toBe(false);
  });

  it('has of two kinds the density of two modes: of the pairs across, those that are linked', () => {
    const two = summarise(graphOf('person', 'session'));
    expect([two.isTwoMode, two.density]).toEqual([true, 4 / 9]);
    expect(summarise(graphOf('person')).isTwoMode).toBe(false);
  });

  it('names the people and bodies that tie sessions, and whether they alone do', () => {
    const told = (list: typeof summary.bridgingPeople) =>
      list.map(c => [c.node.id, c.sessionIds, c.holdsTogether]);
    expect(told(summary.bridgingPeople)).toEqual([['ana', ['A1', 'A2'], false]]);
    expect(told(summary.bridgingOrganisations)).toEqual([
      ['x', ['A1', 'A2'], false],
      ['y', ['A1', 'A3'], true],
    ]);
    expect(summary.peopleInOneSession).toBe(2);
  });

  it('ranks all that ties sessions by how many it ties, whatever its kind', () => {
    const one = (kind: NodeKind, id: string, ...sessionIds: string[]) => ({
      node: { key: `${kind}:${id}`, id, kind, label: id, theme: null, sessions: sessionIds.length },
      sessionIds,
      holdsTogether: false,
    });
    const ranked = connectorsOf({
      ...summary,
      bridgingPeople: [one('person', 'ana', 'A1', 'A2', 'A3'), one('person', 'zoe', 'A1', 'A2')],
      bridgingOrganisations: [
        one('organisation', 'x', 'A1', 'A2', 'A3', 'A4'),
        one('organisation', 'y', 'A1', 'A3'),
      ],
      bridgingTerritories: [one('territory', 'w', 'A1', 'A2', 'A3')],
    });
    expect(ranked.map(({ node }) => node.id)).toEqual(['x', 'ana', 'w', 'y', 'zoe']);
  });

  it('says what the filters hide, by kind', () => {
    const kept = subcorpusOf(SMALL, { ...EMPTY_QUERY, themes: ['T2'] });
    const shown = buildGraph(SMALL, kept, new Set<NodeKind>(['person', 'session', 'organisation']));
    expect([...hiddenFrom(graphOf('person', 'session', 'organisation'), shown)]).toEqual([
      ['person', 2],
      ['session', 2],
      ['organisation', 1],
    ]);
  });

  it('warns of a picture that is a list of cliques', () => {
    const cliques = [0, 1, 2].flatMap(i => [
      `person:${i}a person:${i}b`,
      `person:${i}b person:${i}c`,
      `person:${i}a person:${i}c`,
    ]);
    const { components, fragmented } = summarise(tinyGraph([...cliques, 'person:z']));
    expect(components).toEqual({ count: 4, largest: 3, isolates: 1, cliques: 3 });
    expect(fragmented).toBe(true);
    expect(isFragmented([[0, 1, 2], [3], [4]])).toBe(false);
    expect(isFragmented([])).toBe(false);
  });
});
