import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../data/graph/graph.ts';
import { besideBadges } from './network-apart.ts';
import type { Placed } from './network-nodes.ts';
import { reach } from './parts/shapes.ts';
import { LIGHT } from './theme.ts';

const font = { family: 'sans', size: 11, weight: 600 } as const;
const told = { importance: 1, hub: false, hovered: false, faded: false, forced: false, selected: false };

function node(index: number, x: number, y: number, badge: string | null): Placed {
  const kind = badge === null ? 'organisation' : 'session';
  const graphNode: GraphNode = {
    key: `${kind}:${index}`,
    kind,
    id: `${index}`,
    label: '',
    theme: null,
    sessions: 1,
  };
  const look = {
    kind: graphNode.kind,
    r: 4,
    fill: LIGHT.ink,
    stroke: { color: LIGHT.background, width: 1 },
    ...(badge === null
      ? {}
      : { badge: { text: badge, font, fill: LIGHT.background, width: 6 * badge.length } }),
  };
  return { index, node: graphNode, look, x, y, ...reach(look), fill: LIGHT.ink, inside: true, ...told };
}

const session = node(0, 100, 100, 'A12');
const overlap = (a: Placed, b: Placed) =>
  Math.min(a.rx + b.rx - Math.abs(a.x - b.x), a.ry + b.ry - Math.abs(a.y - b.y));

describe('a mark that a badge would cover', () => {
  it('stands at the edge of the badge, on its own side', () => {
    const [, body] = besideBadges([session, node(1, 106, 103, null)]);
    expect(body?.x).toBeGreaterThan(106);
    expect(body?.y).toBeGreaterThan(103);
    expect(body === undefined ? 1 : overlap(session, body)).toBeLessThanOrEqual(0);
  });

  it('stands under no other badge', () => {
    const [, neighbour, body] = besideBadges([
      session,
      node(1, 100 + 2 * session.rx + 2, 100, 'A13'),
      node(2, 110, 100, null),
    ]);
    expect(body === undefined ? 1 : overlap(session, body)).toBeLessThanOrEqual(0);
    expect(body === undefined || neighbour === undefined ? 1 : overlap(neighbour, body)).toBeLessThanOrEqual(
      0,
    );
  });

  it('stands where it does whatever other marks come and go', () => {
    const crowd = [session, ...Array.from({ length: 6 }, (_, i) => node(i + 1, 103 + i, 101, null))];
    const [all, fewer] = [besideBadges(crowd), besideBadges([crowd[0] ?? session, ...crowd.slice(4)])];
    expect(fewer.slice(1).map(({ x, y }) => [x, y])).toEqual(all.slice(4).map(({ x, y }) => [x, y]));
  });

  it('is the only one that moves: what is clear of every badge stays, to the very list', () => {
    const apart = [session, node(1, 100 + session.rx + 4.1 + 4, 100, null)];
    expect(besideBadges(apart)).toBe(apart);
    const beside = node(2, 200, 100, null);
    expect(besideBadges([session, node(1, 104, 100, null), beside])[2]).toBe(beside);
  });
});
