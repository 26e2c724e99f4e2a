import { describe, expect, it } from 'vitest';
import type { Graph } from './graph.ts';
import { placesKey } from './places-key.ts';

const node = (key: string, sessions = 1) =>
  ({ key, kind: 'person', id: key, label: key, theme: null, sessions }) as const;
const link = (source: number, target: number, weight = 1) =>
  ({ key: `${source}|${target}`, source, target, relation: 'shares', weight }) as const;
const graph: Graph = { nodes: [node('a'), node('b'), node('c')], links: [link(0, 1), link(1, 2)] };

describe('the name of a layout', () => {
  it('is the same for the same network, whatever its nodes are called', () => {
    const renamed = { ...graph, nodes: graph.nodes.map(each => ({ ...each, label: 'x' })) };
    expect(placesKey('force', renamed)).toBe(placesKey('force', graph));
  });

  it.each([
    ['another way', () => placesKey('bands', graph)],
    ['another node', () => placesKey('force', { ...graph, nodes: [node('a'), node('b'), node('d')] })],
    ['another order', () => placesKey('force', { ...graph, nodes: graph.nodes.toReversed() })],
    ['other sessions', () => placesKey('force', { ...graph, nodes: [node('a', 2), node('b'), node('c')] })],
    ['another link', () => placesKey('force', { ...graph, links: [link(0, 1), link(0, 2)] })],
    ['a link less', () => placesKey('force', { ...graph, links: [link(0, 1)] })],
  ])('is another for %s', (_, other) => {
    expect(other()).not.toBe(placesKey('force', graph));
  });
});
