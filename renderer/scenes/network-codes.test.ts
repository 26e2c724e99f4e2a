import { describe, expect, it } from 'vitest';
import type { Graph, GraphNode, NodeKind } from '../../data/graph/graph.ts';
import { LAYOUT_OPTIONS } from '../../data/graph/layouts.ts';
import { finish } from '../../data/graph/metrics/work.ts';
import { plainOf } from '../../data/graph/plain.ts';
import { rouenInput } from './gallery/network-rouen.ts';
import { layOut } from './layout/layouts.ts';
import { networkScene } from './network.ts';
import type { Mark } from './scene.ts';

/** Sessions of which each names up to three bodies of some, and three out of four the same one. */
function aroundOne(sessions: number, bodies: number): Graph {
  const node = (kind: NodeKind, id: string): GraphNode => {
    return { key: `${kind}:${id}`, id, kind, label: `Ville de Bourg ${id}`, theme: null, sessions: 1 };
  };
  const bodiesOf = (i: number) =>
    new Set([i % 4 === 0 ? i % bodies : 0, 1 + ((7 * i) % (bodies - 1)), 1 + ((3 * i + 5) % (bodies - 1))]);
  return {
    nodes: [
      ...Array.from({ length: sessions }, (_, i) => node('session', `S${i + 1}`)),
      ...Array.from({ length: bodies }, (_, i) => node('organisation', `b${i}`)),
    ],
    links: Array.from({ length: sessions }, (_, i) =>
      [...bodiesOf(i)].map(body => ({
        key: `organisation:b${body}|session:S${i + 1}|takes-part`,
        source: i,
        target: sessions + body,
        relation: 'takes-part' as const,
        weight: 1,
      })),
    ).flat(),
  };
}

/** The figure of a window of 1440 × 900, beside the detail. */
const FIGURE = { width: 952, height: 725 };

function nodesOf(graph: Graph): readonly Mark[] {
  const positions = finish(layOut('force', plainOf(graph), LAYOUT_OPTIONS));
  const { marks } = networkScene({ ...rouenInput(), graph, positions, size: FIGURE });
  return marks.flatMap(mark => (mark.kind === 'group' && mark.name === 'nodes' ? mark.marks : []));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The codes that stand on badges, with the room of each. */
function badgesOf(nodes: readonly Mark[]): ReadonlyMap<string, Box> {
  return new Map(
    nodes.flatMap((mark): readonly [string, Box][] => {
      if (mark.kind !== 'group') return [];
      const code = mark.marks.find(each => each.kind === 'text');
      const badge = mark.marks.find(each => each.kind === 'rect');
      if (code === undefined || badge === undefined) return [];
      const [left, top] = [mark.x + badge.x, mark.y + badge.y];
      return [[code.text, { left, top, right: left + badge.width, bottom: top + badge.height }]];
    }),
  );
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function discsOf(marks: readonly Mark[], x = 0, y = 0): readonly Disc[] {
  return marks.flatMap((mark): readonly Disc[] =>
    mark.kind === 'group'
      ? discsOf(mark.marks, x + mark.x, y + mark.y)
      : mark.kind === 'circle'
        ? [{ x: x + mark.x, y: y + mark.y, r: mark.r }]
        : [],
  );
}

describe.each([
  ['50 sessions around one body', aroundOne(50, 44)],
  ['36 sessions around one body', aroundOne(36, 130)],
  ['12 sessions around one body', aroundOne(12, 30)],
])('on a laptop, of %s', (_, graph) => {
  const nodes = nodesOf(graph);
  const badges = badgesOf(nodes);

  it('every session bears its code', () => {
    expect([...badges.keys()].toSorted()).toEqual(
      graph.nodes.flatMap(({ kind, id }) => (kind === 'session' ? [id] : [])).toSorted(),
    );
  });

  it('no badge lies on another, or on the rim of a body', () => {
    const boxes = [...badges.values()];
    const stacked = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(stacked).toEqual([]);
    const covered = discsOf(nodes).filter(({ x, y, r }) =>
      boxes.some(
        ({ left, right, top, bottom }) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < r,
      ),
    );
    expect(covered).toEqual([]);
  });
});
