import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../data/graph/graph.ts';
import { LAYOUT_OPTIONS, LAYOUT_VERSION } from '../../../data/graph/layouts.ts';
import { finish } from '../../../data/graph/metrics/work.ts';
import {
  type KeyedPlaces,
  knownPlaces,
  type LayoutOptions,
  type Places,
  plainOf,
} from '../../../data/graph/plain.ts';
import { fingerprint } from '../../../data/model/fingerprint.ts';
import { layOut } from './layouts.ts';
import { pack } from './pack.ts';

/** The layout as the page asks for it. */
function layOutByForce(graph: Graph, options: LayoutOptions, previous?: KeyedPlaces): Places {
  const known = previous === undefined ? undefined : knownPlaces(graph, previous);
  return finish(layOut('force', plainOf(graph), options, known));
}

/** A network of `n` organisations and some links among them. */
function graphOf(n: number, ends: readonly (readonly [number, number])[]): Graph {
  const nodes = Array.from({ length: n }, (_, i) => ({
    key: `organisation:${i}`,
    kind: 'organisation' as const,
    id: String(i),
    label: String(i),
    theme: null,
    sessions: 1,
  }));
  const links = ends.map(([a, b]) => ({
    key: `${a}|${b}`,
    source: a,
    target: b,
    relation: 'present' as const,
    weight: 1,
  }));
  return { nodes, links };
}

const STAR = graphOf(9, [
  [0, 1],
  [0, 2],
  [0, 3],
  [4, 5],
  [5, 6],
]);
const OPTIONS = { seed: 7, aspect: 1.5 };

function distances(places: Float64Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < places.length; i += 2) {
    for (let j = i + 2; j < places.length; j += 2) {
      found.push(
        Math.hypot((places[i] ?? 0) - (places[j] ?? 0), (places[i + 1] ?? 0) - (places[j + 1] ?? 0)),
      );
    }
  }
  return found;
}

describe('layout of a network', () => {
  it('gives the same bytes for the same graph and seed', () => {
    expect(layOutByForce(STAR, OPTIONS)).toEqual(layOutByForce(STAR, OPTIONS));
    expect(layOutByForce(STAR, { ...OPTIONS, seed: 8 })).not.toEqual(layOutByForce(STAR, OPTIONS));
  });

  it('does not depend on the order in which nodes and links come in', () => {
    const order = fc.shuffledSubarray([...STAR.nodes.keys()], { minLength: STAR.nodes.length });
    const links = fc.shuffledSubarray([...STAR.links], { minLength: STAR.links.length });
    const places = layOutByForce(STAR, OPTIONS);
    fc.assert(
      fc.property(order, links, fc.boolean(), (from, shuffled, turn) => {
        const at = (node: number) => from.indexOf(node);
        const other: Graph = {
          nodes: from.flatMap(i => STAR.nodes[i] ?? []),
          links: shuffled.map(link => ({
            ...link,
            source: at(turn ? link.target : link.source),
            target: at(turn ? link.source : link.target),
          })),
        };
        const shuffledPlaces = layOutByForce(other, OPTIONS);
        for (const [i, node] of from.entries()) {
          expect(shuffledPlaces.slice(2 * i, 2 * i + 2)).toEqual(places.slice(2 * node, 2 * node + 2));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has other places only under another version, or those that a page remembers would be taken for them', () => {
    // Bands of links that part at some nodes: groups of several sizes, rings and lonely nodes.
    const ends = Array.from({ length: 140 }, (_, i) => [i, (i * 7 + 3) % 150] as const);
    const places = layOutByForce(graphOf(150, ends), LAYOUT_OPTIONS);
    const named = fingerprint([...places].map(each => each.toFixed(1)));
    expect([LAYOUT_VERSION, named]).toEqual([2, '888d458c8bc93ad8']);
  });

  it('keeps every two nodes apart, linked or not', () => {
    expect(Math.min(...distances(layOutByForce(STAR, OPTIONS)))).toBeGreaterThan(15);
  });

  it('does not move the nodes that were there when others come', () => {
    const before = layOutByForce(STAR, OPTIONS);
    const previous = new Map(
      STAR.nodes.map((node, i) => [node.key, [before[2 * i] ?? 0, before[2 * i + 1] ?? 0] as const]),
    );
    const grown = graphOf(11, [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
      [5, 6],
      [9, 0],
      [10, 0],
    ]);
    const after = layOutByForce(grown, OPTIONS, previous);
    expect(after.slice(0, 18)).toEqual(before);
    expect(Math.min(...distances(after))).toBeGreaterThan(15);
  });

  it('gives finite places to any graph, loops and doubles included', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }), ends => {
        const places = layOutByForce(graphOf(12, ends), OPTIONS);
        expect(places.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('lays nothing out without nodes', () => {
    expect(layOutByForce(graphOf(0, []), OPTIONS)).toHaveLength(0);
  });
});

describe('packing', () => {
  it('lays no picture over another, whatever their shapes', () => {
    const places = fc
      .array(fc.integer({ min: -120, max: 120 }), { minLength: 2, maxLength: 16 })
      .map(values => Float64Array.from(values.length % 2 === 0 ? values : values.slice(1)));
    fc.assert(
      fc.property(fc.array(places, { maxLength: 12 }), all => {
        const spots = pack(
          all.map(each => ({ places: each, ends: new Int32Array() })),
          1.5,
        );
        const points = all.map((each, p) =>
          Array.from({ length: each.length / 2 }, (_, i) => [
            (each[2 * i] ?? 0) + (spots[p]?.x ?? 0),
            (each[2 * i + 1] ?? 0) + (spots[p]?.y ?? 0),
          ]),
        );
        for (const [p, own] of points.entries()) {
          for (const [x = 0, y = 0] of own) {
            for (const [u = 0, v = 0] of points.slice(p + 1).flat()) {
              expect(Math.max(Math.abs(x - u), Math.abs(y - v))).toBeGreaterThanOrEqual(14);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
