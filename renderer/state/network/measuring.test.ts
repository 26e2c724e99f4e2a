import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../data/graph/all-metrics.ts';
import type { Graph } from '../../../data/graph/graph.ts';
import { adjacencyOf } from '../../../data/graph/metrics/adjacency.ts';
import { finish } from '../../../data/graph/metrics/work.ts';
import { answerMeasure } from '../../workers/measure.ts';
import type { MeasureReply } from '../../workers/measure-protocol.ts';
import { isSlow, metricsWanted } from './network-metrics.ts';
import { DEFAULT_NETWORK } from './network-options.ts';

/** A ring of people. */
function ring(size: number): Graph {
  const nodes = Array.from({ length: size }, (_, i) => ({
    key: `person:${i}`,
    kind: 'person' as const,
    id: `${i}`,
    label: `${i}`,
    theme: null,
    sessions: 1,
  }));
  const links = nodes.map((_, i) => ({
    key: `${i}`,
    source: i,
    target: (i + 1) % size,
    relation: 'shares' as const,
    weight: 1,
  }));
  return { nodes, links };
}

describe('the measuring worker', () => {
  it('says how far it is, ever further, and gives what is computed at once', () => {
    const network = adjacencyOf(ring(300));
    const said: MeasureReply[] = [];
    answerMeasure({ metric: 'betweenness', network }, reply => said.push(reply));
    const shares = said.flatMap(reply => (reply.kind === 'progress' ? [reply.share] : []));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const metric = METRICS.find(each => each.id === 'betweenness');
    expect(said.at(-1)).toEqual({
      kind: 'values',
      values: metric === undefined ? null : finish(metric.run(network, {})),
    });
  });
});

describe('slow metrics', () => {
  it('are those that walk from every node of a large network, and those that the page has not at hand', () => {
    expect(isSlow('community', ring(3))).toBe(true);
    expect(isSlow('betweenness', ring(300))).toBe(false);
    expect(isSlow('betweenness', ring(3000))).toBe(true);
    expect(isSlow('pagerank', ring(3000))).toBe(false);
  });

  it('are wanted for what the picture shows', () => {
    const large = ring(3000);
    expect(metricsWanted(DEFAULT_NETWORK, large)).toEqual([]);
    expect(metricsWanted({ ...DEFAULT_NETWORK, sizeBy: 'betweenness', hull: 'community' }, large)).toEqual([
      'betweenness',
      'community',
    ]);
    expect(metricsWanted({ ...DEFAULT_NETWORK, sizeBy: 'betweenness' }, ring(300))).toEqual([]);
  });
});
