import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS, type NodeKind } from '../../../data/graph/graph.ts';
import { LAYOUTS, layoutFor } from '../../../data/graph/layouts.ts';
import { finish } from '../../../data/graph/metrics/work.ts';
import { type PlainNetwork, partOf } from '../../../data/graph/plain.ts';
import { collisionRadii } from './collision-radii.ts';
import { layOut } from './layouts.ts';

const OPTIONS = { seed: 3, aspect: 1.45 };

function network(kinds: readonly NodeKind[], ends: readonly (readonly [number, number])[]): PlainNetwork {
  return {
    nodes: kinds.length,
    ends: Int32Array.from(ends.flat()),
    kinds: Uint8Array.from(kinds, kind => NODE_KINDS.indexOf(kind)),
    themes: Int16Array.from(kinds, (_, i) => (i % 4) - 1),
    sessions: new Float64Array(kinds.length).fill(1),
  };
}

const anyNetwork = fc
  .array(fc.constantFrom<NodeKind>('session', 'organisation', 'person', 'theme', 'keyword'), {
    minLength: 1,
    maxLength: 30,
  })
  .chain(kinds => {
    const end = fc.nat(kinds.length - 1);
    return fc.array(fc.tuple(end, end), { maxLength: 50 }).map(ends => network(kinds, ends));
  });

/** The nearest that two nodes come, as a share of what they keep from each other. */
function closest(places: Float64Array, room: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < room.length; a += 1) {
    for (let b = a + 1; b < room.length; b += 1) {
      const [dx, dy] = [
        (places[2 * a] ?? 0) - (places[2 * b] ?? 0),
        (places[2 * a + 1] ?? 0) - (places[2 * b + 1] ?? 0),
      ];
      least = Math.min(least, Math.hypot(dx, dy) / ((room[a] ?? 0) + (room[b] ?? 0)));
    }
  }
  return least;
}

describe.each(LAYOUTS.map(({ id }) => id))('layout %s', id => {
  it('gives every node of any network a place, the same each time, and no two the same', () => {
    fc.assert(
      fc.property(anyNetwork, drawn => {
        const places = finish(layOut(id, drawn, OPTIONS));
        expect(places).toHaveLength(2 * drawn.nodes);
        expect(places.every(Number.isFinite)).toBe(true);
        expect(finish(layOut(id, drawn, OPTIONS))).toEqual(places);
        expect(closest(places, collisionRadii(drawn))).toBeGreaterThan(0.4);
      }),
      { numRuns: 30 },
    );
  });
});

describe('layout by force', () => {
  it('moves the nodes that stay by nothing when any others come', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(1000), (whole, which) => {
        const stay = Int32Array.from([...whole.kinds.keys()].filter(i => (which >> (i % 10)) % 2 === 0));
        const before = finish(layOut('force', partOf(whole, stay), OPTIONS));
        const previous = new Float64Array(2 * whole.nodes).fill(Number.NaN);
        for (const [i, node] of stay.entries()) previous.set(before.subarray(2 * i, 2 * i + 2), 2 * node);
        const after = finish(layOut('force', whole, OPTIONS, previous));
        for (const [i, node] of stay.entries())
          expect(after.slice(2 * node, 2 * node + 2)).toEqual(before.slice(2 * i, 2 * i + 2));
        expect(after.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('layout by D3', () => {
  it('gives way to the first where a network is larger than anyone would wait for', () => {
    expect([layoutFor('d3', 5000).id, layoutFor('d3', 5001).id]).toEqual(['d3', 'force']);
  });
});

describe('layout in bands', () => {
  it('gives each kind a band of its own', () => {
    const kinds: NodeKind[] = ['session', 'session', 'organisation', 'organisation', 'organisation'];
    const places = finish(
      layOut(
        'bands',
        network(kinds, [
          [0, 2],
          [0, 3],
          [1, 4],
        ]),
        OPTIONS,
      ),
    );
    const y = (i: number) => places[2 * i + 1] ?? 0;
    expect(Math.max(y(0), y(1))).toBeLessThan(Math.min(y(2), y(3), y(4)) - 50);
  });
});

describe('layout in rings', () => {
  it('puts what has most links in the middle', () => {
    const kinds: NodeKind[] = Array.from({ length: 9 }, () => 'organisation');
    const ends = Array.from({ length: 8 }, (_, i) => [4, i < 4 ? i : i + 1] as const);
    const places = finish(layOut('concentric', network(kinds, ends), OPTIONS));
    const far = (i: number) => Math.hypot(places[2 * i] ?? 0, places[2 * i + 1] ?? 0);
    expect(kinds.every((_, i) => i === 4 || far(i) > far(4) + 10)).toBe(true);
  });
});
