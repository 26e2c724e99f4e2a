import { describe, expect, it } from 'vitest';
import type { NetworkInput } from './network-input.ts';
import { fitOf } from './network-place.ts';

const plot = { x: 10, y: 20, width: 1000, height: 800 };
const input = (width: number, height: number, nodes = 50): NetworkInput => {
  const asked: Pick<NetworkInput, 'extent' | 'positions'> = {
    extent: { x: 0, y: 0, width, height },
    positions: new Float64Array(2 * nodes),
  };
  return asked as NetworkInput;
};

/** Sides of the network's box on the page, beside the room that names have at its edges (48 and 24). */
function sidesOf(width: number, height: number, nodes?: number): readonly [number, number] {
  const { kx, ky } = fitOf(input(width, height, nodes), plot);
  return [kx * width, ky * height];
}

describe('the fit of a network to its page', () => {
  it('fills the page both ways where its shape need not be stretched by nearly a half more', () => {
    expect(sidesOf(928, 764)).toEqual([928, 764]);
    const [across, down] = sidesOf(928, 764 / 1.44);
    expect([Math.round(across), Math.round(down)]).toEqual([928, 764]);
  });

  it('stretches it no further', () => {
    const { kx, ky } = fitOf(input(904, 200), plot);
    expect(ky / kx).toBeCloseTo(1.45, 9);
    const tall = fitOf(input(100, 764), plot);
    expect(tall.kx / tall.ky).toBeCloseTo(1.45, 9);
  });

  it('stands in the middle', () => {
    const { kx, ky, x, y } = fitOf(input(904, 200), plot);
    expect([kx * 452 + x, ky * 100 + y]).toEqual([510, 420]);
  });

  it('flings two to four nodes to no corner', () => {
    expect(sidesOf(10, 10, 4)).toEqual([40, 40]);
    expect(sidesOf(10, 10, 5)[0]).toBeGreaterThan(40);
  });
});
