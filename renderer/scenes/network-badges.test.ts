import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../data/graph/graph.ts';
import { inPaintOrder, withoutStackedBadges } from './network-badges.ts';
import type { Placed } from './network-nodes.ts';
import { reach } from './parts/shapes.ts';
import { LIGHT } from './theme.ts';

const font = { family: 'sans', size: 11, weight: 600 } as const;

function session(index: number, x: number, text: string | null, more: Partial<Placed> = {}): Placed {
  const node: GraphNode = {
    key: `session:S${index}`,
    kind: 'session',
    id: `S${index}`,
    label: `Séance ${index}`,
    theme: null,
    sessions: 1,
  };
  const badge =
    text === null ? {} : { badge: { text, font, fill: LIGHT.background, width: 6 * text.length } };
  const look = {
    kind: node.kind,
    r: 5,
    fill: LIGHT.ink,
    stroke: { color: LIGHT.background, width: 1 },
    ...badge,
  };
  const told = { importance: 1, hub: false, hovered: false, faded: false, forced: false, selected: false };
  return { index, node, look, x, y: 0, ...reach(look), fill: LIGHT.ink, inside: true, ...told, ...more };
}

const badges = (placed: readonly Placed[]) =>
  withoutStackedBadges(placed, font.size).map(({ look }) => look.badge?.text ?? null);

describe('badges of sessions', () => {
  it('give way where they would lie on another: the shorter stays', () => {
    expect(badges([session(0, 0, 'Infrastructure'), session(1, 30, 'Keynotes')])).toEqual([null, 'Keynotes']);
  });

  it('stay where there is room for both, down to the last pixel', () => {
    const [one, other] = [session(0, 0, 'Keynotes'), session(1, 0, 'Keynotes')];
    const touching = one.rx + other.rx;
    expect(badges([one, { ...other, x: touching + 2 }])).toEqual(['Keynotes', 'Keynotes']);
    expect(badges([one, { ...other, x: touching }])).toEqual(['Keynotes', 'Keynotes']);
    expect(badges([one, { ...other, x: touching - 5 }])).toEqual(['Keynotes', null]);
  });

  it('keep what is asked about, then what has more links', () => {
    const crowd = [session(0, 0, 'A1'), session(1, 15, 'A2', { importance: 4 })];
    expect(badges(crowd)).toEqual([null, 'A2']);
    expect(badges([session(0, 0, 'A1', { hovered: true }), ...crowd.slice(1)])).toEqual(['A1', null]);
  });

  it('give way where they would hide the middle of a node, and not where they touch its side', () => {
    const [badge] = [session(0, 0, 'A1', { importance: 9 })];
    const at = (x: number) => session(1, x, null);
    expect(badges([badge, at(badge.rx - 4.1)])).toEqual([null, null]);
    expect(badges([badge, at(badge.rx + 0.1)])).toEqual(['A1', null]);
    expect(badges([{ ...badge, selected: true }, at(1)])).toEqual(['A1', null]);
    // Two in one place: neither says which it is.
    expect(badges([badge, session(1, 3, 'A2')])).toEqual([null, null]);
  });

  it('are set smaller where that gives them room, and no smaller than they may be', () => {
    const [one, other] = [session(0, 0, 'Keynotes'), session(1, 0, 'Keynotes')];
    const crowd = (x: number) => withoutStackedBadges([one, { ...other, x }], 8);
    const sizes = (x: number) => crowd(x).map(({ look }) => look.badge?.font.size ?? null);
    const small = (other.look.badge?.width ?? 0) * (8 / font.size);
    const touching = one.rx + small / 2 + 5;
    expect(sizes(one.rx + other.rx)).toEqual([11, 11]);
    expect(sizes(touching)).toEqual([11, 8]);
    expect(sizes(touching - 4.1)).toEqual([11, null]);
    expect(crowd(touching)[1]?.rx).toBeCloseTo(small / 2 + 5, 9);
  });

  it('stand a little aside where that gives them room, and no further than the eye sees', () => {
    const [one, other] = [session(0, 0, 'Keynotes'), session(1, 0, 'Keynotes')];
    const touching = one.rx + other.rx;
    const away = (x: number) => {
      const [, second] = withoutStackedBadges([one, { ...other, x }], font.size);
      return second?.look.badge === undefined ? null : Math.hypot(second.x - x, second.y);
    };
    expect(away(touching)).toBe(0);
    expect(away(touching - 1)).toBeCloseTo(2, 9);
    expect(away(touching - 3.9)).toBeCloseTo(4, 9);
    expect(away(touching - 4.1)).toBeNull();
  });

  it('are painted over what is higher than they are, and under every smaller mark', () => {
    const marks = [session(0, 0, null), session(1, 30, 'A1'), session(2, 60, null), session(3, 90, 'A3')];
    const order = (placed: readonly Placed[]) => inPaintOrder(placed).map(({ index }) => index);
    expect(order(marks)).toEqual([1, 3, 0, 2]);
    const height = marks[1]?.ry ?? 0;
    expect(order([...marks, session(4, 120, null, { ry: height })])).toEqual([1, 3, 0, 2, 4]);
    expect(order([...marks, session(4, 120, null, { ry: height + 0.1 })])).toEqual([4, 1, 3, 0, 2]);
  });

  it('leave a mark that is as large as its own kind, and other nodes as they are', () => {
    const crowd = [session(0, 0, 'A1', { importance: 2 }), session(1, 15, 'A2'), session(2, -15, null)];
    const [first, second, third] = withoutStackedBadges(crowd, font.size);
    expect(first).toBe(crowd[0]);
    expect(third).toBe(crowd[2]);
    expect(second?.look.badge).toBeUndefined();
    expect(second?.rx).toBeLessThan(crowd[1]?.rx ?? 0);
    const alone = [session(0, 0, 'A1')];
    expect(withoutStackedBadges(alone, font.size)).toBe(alone);
  });
});
