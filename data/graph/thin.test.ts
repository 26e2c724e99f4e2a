import { describe, expect, it } from 'vitest';
import { atLeast, backbone, disparities } from './thin.ts';
import { linesOf, tinyGraph } from './tiny.fixture.ts';

/** A hub with one strong link among four: strengths 10, 7, 1, 1, 1. */
const HUB = tinyGraph([
  'person:a session:1 7',
  'person:a session:2 1',
  'person:a session:3 1',
  'person:a session:4 1',
]);

describe('thinning', () => {
  it('by weight keeps the links that weigh enough, and all nodes', () => {
    const thin = atLeast(HUB, 2);
    expect(linesOf(thin)).toEqual(['person:a session:1 7']);
    expect(thin.nodes).toHaveLength(5);
    // So much is enough, and a little more is not.
    expect(linesOf(atLeast(HUB, 7))).toHaveLength(1);
    expect(linesOf(atLeast(HUB, 7.01))).toHaveLength(0);
  });

  it('measures surprise as Serrano, Boguñá and Vespignani do', () => {
    // (1 − 7/10)³ and (1 − 1/10)³ at the hub; an end with one link says nothing.
    const [first = 0, second = 0] = disparities(HUB);
    expect(first).toBeCloseTo(0.027, 12);
    expect(second).toBeCloseTo(0.729, 12);
  });

  it('keeps the backbone', () => {
    expect(linesOf(backbone(HUB, 0.05))).toEqual(['person:a session:1 7']);
    expect(linesOf(backbone(HUB, 0.01))).toEqual([]);
    expect(linesOf(backbone(HUB, 1))).toHaveLength(4);
  });
});
