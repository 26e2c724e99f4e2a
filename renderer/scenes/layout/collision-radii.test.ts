import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '../../../data/graph/graph.ts';
import { affordableRadii, collisionRadii } from './collision-radii.ts';

const [PERSON, SESSION] = [NODE_KINDS.indexOf('person'), NODE_KINDS.indexOf('session')];

/** Radii of a person with so many sessions, and of a session with them. */
const radii = (sessions: number) => {
  const [person = 0, session = 0] = collisionRadii({
    nodes: 2,
    kinds: Uint8Array.from([PERSON, SESSION]),
    themes: Int16Array.from([-1, -1]),
    sessions: Float64Array.from([sessions, sessions]),
    ends: new Int32Array(0),
    weights: new Float64Array(0),
  });
  return { person, session };
};

describe('the room that a node keeps', () => {
  it('beside its air grows as the root of what it counts, up to the largest', () => {
    const [one, four, many] = [radii(1).person, radii(4).person, radii(400).person];
    const air = 2 * one - four;
    expect(air).toBeCloseTo(4, 9);
    expect((radii(9).person - air) / (one - air)).toBeCloseTo(3, 9);
    expect(radii(18).person).toBeLessThan(many);
    expect(radii(19).person).toBe(many);
    expect(many).toBe(radii(1000).person);
  });

  it('is that of its badge for a session, however many it counts', () => {
    expect(radii(1).session).toBe(radii(400).session);
    expect(radii(8).person).toBeLessThan(radii(8).session);
    expect(radii(9).person).toBeGreaterThan(radii(9).session);
  });

  it('is what was asked for up to sixteen hundredths of the page, and shrinks together beyond', () => {
    const room = Float64Array.from([3, 4]);
    const discs = Math.PI * 25;
    expect([...affordableRadii(room, discs / 0.1599)]).toEqual([3, 4]);
    const [a = 0, b = 0] = affordableRadii(room, discs / 0.1601);
    expect(a).toBeLessThan(3);
    expect(a / b).toBeCloseTo(0.75, 9);
    const [c = 0, d = 0] = affordableRadii(room, 100);
    expect(Math.PI * (c * c + d * d)).toBeCloseTo(16, 9);
  });
});
