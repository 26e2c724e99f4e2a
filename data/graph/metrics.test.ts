import { describe, expect, it } from 'vitest';
import { METRICS } from './all-metrics.ts';
import { componentsOf } from './components.ts';
import type { Graph } from './graph.ts';
import { type Adjacency, adjacencyOf } from './metrics/adjacency.ts';
import { bridgesOf } from './metrics/bridges.ts';
import { density, densityOfTwoModes } from './metrics/density.ts';
import { modularity } from './metrics/modularity.ts';
import { REFERENCES, type Reference } from './metrics/references.fixture.ts';
import { finish } from './metrics/work.ts';
import type { MetricId, MetricOptions } from './metrics.ts';

function graphOf({ nodes, ends }: Pick<Reference, 'nodes' | 'ends'>): Graph {
  const links = Array.from({ length: ends.length / 3 }, (_, i) => {
    const [source = 0, target = 0, weight = 1] = ends.slice(3 * i, 3 * i + 3);
    return { key: `${i}`, source, target, relation: 'shares' as const, weight };
  });
  const node = (i: number) =>
    ({ key: `person:${i}`, kind: 'person', id: `${i}`, label: `${i}`, theme: null, sessions: 1 }) as const;
  return { nodes: Array.from({ length: nodes }, (_, i) => node(i)), links };
}

function run(id: MetricId, network: Adjacency, options: MetricOptions = {}): Float64Array {
  const metric = METRICS.find(m => m.id === id);
  if (metric === undefined) throw new Error(id);
  return finish(metric.run(network, options));
}

function furthest(found: ArrayLike<number>, expected: readonly number[]): number {
  return Math.max(...expected.map((value, i) => Math.abs(value - (found[i] ?? Number.NaN))));
}

describe.each(REFERENCES)('$name, as networkx has it', reference => {
  const graph = graphOf(reference);
  const network = adjacencyOf(graph);

  it.each([
    ['degree', reference.degree],
    ['strength', reference.strength],
    ['betweenness', reference.betweenness],
    ['closeness', reference.closeness],
    ['pagerank', reference.pageRank],
  ] as const)('%s to 1e-9', (id, expected) => {
    expect(furthest(run(id, network), expected)).toBeLessThan(1e-9);
  });

  it('density, components, bridges and cut nodes', () => {
    expect(density(network)).toBeCloseTo(reference.density, 12);
    expect(componentsOf(graph)).toHaveLength(reference.components);
    expect(bridgesOf(network)).toEqual({ links: reference.bridges, nodes: reference.cuts });
  });

  it('modularity of a partition, and communities as good as the best of two hundred runs', () => {
    expect(modularity(network, reference.partition)).toBeCloseTo(reference.modularity, 9);
    const found = run('community', network);
    expect(modularity(network, found)).toBeGreaterThan(reference.bestLouvain - 1e-9);
  });
});

describe('communities', () => {
  const [karate] = REFERENCES;
  const network = adjacencyOf(graphOf(karate ?? { nodes: 0, ends: [] }));

  it('are the same for the same seed, and numbered by size', () => {
    const first = run('community', network, { seed: 4 });
    expect(run('community', network, { seed: 4 })).toEqual(first);
    const sizes = [...new Set(first)]
      .toSorted((a, b) => a - b)
      .map(label => first.filter(l => l === label).length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('are fewer at a lower resolution', () => {
    const count = (resolution: number) => new Set(run('community', network, { resolution })).size;
    expect(count(0.3)).toBeLessThan(count(2));
  });
});

describe('a network', () => {
  it('merges parallel links and forgets loops', () => {
    const doubled = adjacencyOf(graphOf({ nodes: 3, ends: [0, 1, 2, 1, 0, 3, 2, 2, 1] }));
    expect([...run('degree', doubled)]).toEqual([1, 1, 0]);
    expect([...run('strength', doubled)]).toEqual([5, 5, 0]);
  });

  it('of no nodes has no values, and no density', () => {
    const none = adjacencyOf(graphOf({ nodes: 0, ends: [] }));
    for (const metric of METRICS) expect(finish(metric.run(none, {}))).toHaveLength(0);
    expect(density(none)).toBe(0);
  });

  it('of two modes is dense when all pairs across are linked', () => {
    const full = adjacencyOf(
      graphOf({ nodes: 5, ends: [0, 2, 1, 0, 3, 1, 0, 4, 1, 1, 2, 1, 1, 3, 1, 1, 4, 1] }),
    );
    expect(densityOfTwoModes(full, 2)).toBe(1);
    expect(densityOfTwoModes(full, 5)).toBe(0);
  });

  it('counts every step of a long computation up to the whole', () => {
    const path = adjacencyOf(graphOf({ nodes: 4, ends: [0, 1, 1, 1, 2, 1, 2, 3, 1] }));
    const between = METRICS.find(m => m.id === 'betweenness');
    expect([...(between?.run(path, {}) ?? [])]).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
