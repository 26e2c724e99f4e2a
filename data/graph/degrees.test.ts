import { describe, expect, it } from 'vitest';
import { degreesOf } from './degrees.ts';
import { tinyGraph } from './tiny.fixture.ts';

describe('degrees', () => {
  it('count the links at each node, whatever they weigh; a node alone has none', () => {
    const graph = tinyGraph(['person:a session:1 5', 'person:b session:1', 'person:z']);
    const degrees = degreesOf(graph);
    expect(Object.fromEntries(graph.nodes.map(({ key }, i) => [key, degrees[i]]))).toEqual({
      'person:a': 1,
      'person:b': 1,
      'person:z': 0,
      'session:1': 2,
    });
  });
});
