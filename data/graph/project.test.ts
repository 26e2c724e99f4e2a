import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { buildGraph } from './build.ts';
import type { NodeKind, ProjectionWeight } from './graph.ts';
import { holdingsOf, kindsFor, project, projectBy, sharedBy } from './project.ts';
import { SMALL } from './small.fixture.ts';
import { linesOf, tinyGraph } from './tiny.fixture.ts';

/** Three people in session 1, two of them and a fourth in session 2, a fifth alone in session 3. */
const SESSIONS = tinyGraph([
  'person:a session:1',
  'person:b session:1',
  'person:c session:1',
  'person:a session:2',
  'person:b session:2',
  'person:d session:2',
  'person:e session:3',
]);
const people = (weight: ProjectionWeight) =>
  linesOf(project(SESSIONS, { kind: 'person', over: 'session', weight }));

describe('a projection of people over sessions', () => {
  it('counts the sessions that two people share', () => {
    expect(people('count')).toEqual([
      'person:a person:b 2',
      'person:a person:c 1',
      'person:a person:d 1',
      'person:b person:c 1',
      'person:b person:d 1',
    ]);
  });

  it('gives a session of k people 1/(k − 1), so that each person has as much as sessions with others', () => {
    expect(people('newman')).toEqual([
      'person:a person:b 1',
      'person:a person:c 0.5',
      'person:a person:d 0.5',
      'person:b person:c 0.5',
      'person:b person:d 0.5',
    ]);
  });

  it('sets what is shared against all that either has', () => {
    expect(people('jaccard')).toEqual([
      'person:a person:b 1',
      'person:a person:c 0.5',
      'person:a person:d 0.5',
      'person:b person:c 0.5',
      'person:b person:d 0.5',
    ]);
  });

  it('names itself, keeps everyone, and says what is shared', () => {
    const projection = { kind: 'person', over: 'session', weight: 'count' } as const;
    const graph = project(SESSIONS, projection);
    expect(graph.projection).toEqual(projection);
    expect(graph.nodes.map(node => node.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    const holdings = holdingsOf(SESSIONS, 'person', 'session');
    expect(sharedBy(holdings, 'person:a', 'person:b')).toEqual(['session:1', 'session:2']);
    expect(sharedBy(holdings, 'person:a', 'person:e')).toEqual([]);
  });

  it('under Newman’s weight, adds up to each person’s sessions with others', () => {
    const ends = fc.array(fc.tuple(fc.nat(6), fc.nat(4)), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(ends, pairs => {
        const lines = [...new Set(pairs.map(([p, s]) => `person:${p} session:${s}`))];
        const graph = tinyGraph(lines);
        const shared = project(graph, { kind: 'person', over: 'session', weight: 'newman' });
        for (const [i, node] of shared.nodes.entries()) {
          const own = [...(holdingsOf(graph, 'person', 'session').get(node.key) ?? [])];
          const withOthers = own.filter(s => lines.filter(line => line.endsWith(s)).length > 1);
          const sum = shared.links
            .filter(link => link.source === i || link.target === i)
            .reduce((total, link) => total + link.weight, 0);
          expect(sum).toBeCloseTo(withOthers.length, 9);
        }
      }),
    );
  });
});

describe('projections of a small dataset, by hand', () => {
  const kept = subcorpusOf(SMALL, EMPTY_QUERY);
  const shares = (kind: NodeKind, over: NodeKind, weight: ProjectionWeight) =>
    linesOf(project(buildGraph(SMALL, kept, kindsFor({ kind, over })), { kind, over, weight }));

  it.each([
    ['organisation', 'session', 'count', ['organisation:x organisation:y 1']],
    ['organisation', 'session', 'jaccard', ['organisation:x organisation:y 0.3333']],
    ['person', 'session', 'jaccard', ['person:ana person:bob 0.5']],
    ['person', 'organisation', 'count', []],
    ['theme', 'organisation', 'jaccard', ['theme:T1 theme:T2 0.5']],
    ['session', 'organisation', 'count', ['session:A1 session:A2 1', 'session:A1 session:A3 1']],
    ['session', 'organisation', 'newman', ['session:A1 session:A2 1', 'session:A1 session:A3 1']],
  ] as const)('%s over %s by %s', (kind, over, weight, expected) => {
    expect(shares(kind, over, weight)).toEqual(expected);
  });

  it('gives a person the territories of the bodies they stand for', () => {
    const graph = buildGraph(SMALL, kept, kindsFor({ kind: 'person', over: 'territory' }));
    const holdings = holdingsOf(graph, 'person', 'territory');
    expect([...holdings].map(([key, held]) => [key, [...held]])).toEqual([
      ['person:ana', ['territory:commune-1']],
      ['person:bob', []],
      ['person:cid', []],
    ]);
  });

  it('ties sessions by words that come from outside the network', () => {
    const graph = buildGraph(SMALL, kept, new Set<NodeKind>(['session']));
    const words = new Map([
      ['session:A1', new Set(['eau', 'sol'])],
      ['session:A3', new Set(['eau'])],
    ]);
    const tied = projectBy(graph, words, { kind: 'session', over: 'vocabulary', weight: 'jaccard' });
    expect(linesOf(tied)).toEqual(['session:A1 session:A3 0.5']);
  });
});
