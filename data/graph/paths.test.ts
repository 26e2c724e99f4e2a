import { describe, expect, it } from 'vitest';
import { bypasses } from './bypass.ts';
import { distancesFrom } from './ego.ts';
import { type Path, shortestPaths } from './paths.ts';
import { tinyGraph } from './tiny.fixture.ts';

/** Two sessions that two people share by two ways: a – 1 – b – 2 – c, and a – x – b. */
const GRAPH = tinyGraph([
  'person:a session:1',
  'person:b session:1',
  'person:b session:2',
  'person:c session:2',
  'person:a organisation:x',
  'person:b organisation:x',
  'person:d session:3',
]);
const say = ({ from, steps }: Path) => [from, ...steps.map(step => step.to)].map(n => n.id).join('–');

describe('shortest paths', () => {
  it('are all the equal ones, with what lies between', () => {
    const found = shortestPaths(GRAPH, 'person:a', 'person:c');
    expect(found?.length).toBe(4);
    expect(found?.count).toBe(2);
    expect(found?.paths.map(say)).toEqual(['a–1–b–2–c', 'a–x–b–2–c']);
    const [first] = found?.paths ?? [];
    expect(first?.steps.map(step => step.link.key)).toEqual([
      'person:a|session:1|shares',
      'person:b|session:1|shares',
      'person:b|session:2|shares',
      'person:c|session:2|shares',
    ]);
  });

  it('do not exist between separate groups, nor to what is not there', () => {
    expect(shortestPaths(GRAPH, 'person:a', 'person:d')).toBeNull();
    expect(shortestPaths(GRAPH, 'person:a', 'person:nobody')).toBeNull();
  });

  it('lead nowhere from a node to itself', () => {
    expect(shortestPaths(GRAPH, 'person:a', 'person:a')).toEqual({
      length: 0,
      count: 1,
      paths: [{ from: GRAPH.nodes[0], steps: [] }],
    });
  });

  it('go round what they must avoid', () => {
    const found = shortestPaths(GRAPH, 'person:a', 'person:c', { avoid: new Set(['session:1']) });
    expect(found?.paths.map(say)).toEqual(['a–x–b–2–c']);
  });

  it('walk along the kinds of link that are asked for', () => {
    expect(shortestPaths(GRAPH, 'person:a', 'person:b', { relations: new Set(['holds']) })).toBeNull();
  });

  it('are counted in full when they are too many to list', () => {
    // Ten squares in a row: each doubles the ways.
    const lines = Array.from({ length: 10 }, (_, i) => [
      `person:${i} session:${i}a`,
      `person:${i} session:${i}b`,
      `person:${i + 1} session:${i}a`,
      `person:${i + 1} session:${i}b`,
    ]).flat();
    const found = shortestPaths(tinyGraph(lines), 'person:0', 'person:10', { limit: 3 });
    expect(found?.length).toBe(20);
    expect(found?.count).toBe(1024);
    expect(found?.paths).toHaveLength(3);
    // Fifty are listed unless told.
    const listed = (squares: number) =>
      shortestPaths(tinyGraph(lines), 'person:0', `person:${squares}`)?.paths.length;
    expect([listed(5), listed(6)]).toEqual([32, 50]);
  });
});

describe('the surroundings of a node', () => {
  it('grow link by link', () => {
    const names = (depth: number) =>
      [...distancesFrom(GRAPH, ['person:a'], { depth }).keys()].map(key => key.split(':')[1]).sort();
    expect(names(0)).toEqual(['a']);
    expect(names(1)).toEqual(['1', 'a', 'x']);
    expect(names(2)).toEqual(['1', 'a', 'b', 'x']);
    expect(names(3)).toEqual(['1', '2', 'a', 'b', 'x']);
  });

  it('are measured from the nearest of several roots', () => {
    const steps = distancesFrom(GRAPH, ['person:a', 'person:c', 'person:nobody'], { depth: 2 });
    expect([...steps].toSorted()).toEqual([
      ['organisation:x', 1],
      ['person:a', 0],
      ['person:b', 2],
      ['person:c', 0],
      ['session:1', 1],
      ['session:2', 1],
    ]);
  });
});

describe('ties through hidden nodes', () => {
  it('join the shown neighbours of what is hidden, with what they pass through', () => {
    const hidden = (i: number) => GRAPH.nodes[i]?.kind === 'session' || GRAPH.nodes[i]?.id === 'x';
    const found = bypasses(GRAPH, hidden).map(({ key, through }) => [
      key,
      through.map(i => GRAPH.nodes[i]?.id),
    ]);
    expect(found).toEqual([
      ['person:a|person:b|bypass', ['1', 'x']],
      ['person:b|person:c|bypass', ['2']],
    ]);
  });

  it('leave out pairs that have a link of their own', () => {
    const triangle = tinyGraph(['person:a person:b', 'person:b person:c', 'person:a person:c']);
    expect(bypasses(triangle, i => i === 2)).toEqual([]);
  });
});

describe('the paths that are listed', () => {
  it('are fifty at most, and all are counted', () => {
    const between = (count: number) => {
      const ways = Array.from({ length: count }, (_, i) => [
        `person:a session:${i}`,
        `person:b session:${i}`,
      ]);
      return shortestPaths(tinyGraph(ways.flat()), 'person:a', 'person:b');
    };
    expect(between(50)?.paths).toHaveLength(50);
    expect(between(51)?.paths).toHaveLength(50);
    expect(between(51)?.count).toBe(51);
  });
});
