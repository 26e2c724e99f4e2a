import { describe, expect, it } from 'vitest';
import { rouenInput } from './gallery/network-rouen.ts';
import type { Placed } from './network-nodes.ts';
import { type DrawnLink, penOf, weightRange, widthScale } from './network-ties.ts';

const link = (weight: number) =>
  ({ key: `${weight}`, source: 0, target: 1, relation: 'shares', weight }) as const;

describe('the width of links', () => {
  it('grows by the same for each doubling of their weight, up to the widest', () => {
    const width = widthScale(weightRange([link(1), link(200)]));
    expect(width(4) - width(2)).toBeCloseTo(width(2) - width(1), 9);
    expect(width(1)).toBeGreaterThan(0);
    // 0.8 and 0.6 for each doubling: 2 ^ 7 = 128 is the most that is told from what is heavier.
    expect(width(127)).toBeLessThan(width(128));
    expect(width(129)).toBe(width(128));
  });

  it('is in eighths of the heaviest where they are shares', () => {
    const width = widthScale(weightRange([link(0.1), link(0.8)]));
    expect(width(0.05)).toBe(width(0.1));
    expect(width(0.11)).toBeGreaterThan(width(0.1));
    expect(width(0.8) - width(0.4)).toBeCloseTo(width(0.4) - width(0.2), 9);
  });
});

describe('the colour of links', () => {
  const rouen = rouenInput();
  const [node] = rouen.graph.nodes;
  const crowd = (nodes: number) => ({
    ...rouen,
    graph: { links: [], nodes: Array.from({ length: nodes }, () => node).flatMap(each => each ?? []) },
  });
  const end: Pick<Placed, 'fill' | 'selected' | 'faded'> = { fill: '#000000', selected: false, faded: false };
  const placed = { ...end, node: node ?? { kind: 'session' } } as Placed;
  const shown: Pick<DrawnLink, 'key' | 'weight' | 'source' | 'target'> = {
    key: 'a',
    weight: 1,
    source: placed,
    target: placed,
  };
  const tie = shown as DrawnLink;
  const colour = (ties: number, nodes = 701) =>
    penOf(new Array<DrawnLink>(ties).fill(tie), crowd(nodes))(tie).color;

  it('is nearer to that of the paper the more there are in a crowd, up to 16,000', () => {
    expect(colour(1000)).not.toBe(colour(10));
    expect(colour(15_000)).not.toBe(colour(16_000));
    expect(colour(17_000)).toBe(colour(16_000));
  });

  it('is the same for any number where the network is no crowd', () => {
    expect(colour(15_000, 700)).toBe(colour(10, 700));
  });
});
