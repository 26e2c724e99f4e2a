import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../text/bounds.fixture.ts';
import { ruleSetsOf } from './rules.ts';

/** A thin box, as programs draw the edge of a cell: left, top, right, bottom. */
type Box = readonly [number, number, number, number];
const across = (from: number, to: number, at: number): Box => [from, at + 0.5, to, at - 0.5];
const down = (at: number, from: number, to: number): Box => [at - 0.5, to, at + 0.5, from];
const sets = (...boxes: readonly Box[]) => ruleSetsOf(Float32Array.from(boxes.flat()));

describe('the rules of a page', () => {
  it('are those of one table where they touch, by their direction', () => {
    expect(sets(across(0, 100, 50), across(0, 100, 20), down(0, 20, 50), down(100, 20, 50))).toEqual([
      {
        across: [
          { at: 20, from: 0, to: 100 },
          { at: 50, from: 0, to: 100 },
        ],
        down: [
          { at: 0, from: 20, to: 50 },
          { at: 100, from: 20, to: 50 },
        ],
      },
    ]);
  });

  it('are those of two tables where they do not touch, and none where none stands upright', () => {
    expect(sets(across(0, 50, 10), down(0, 0, 10), across(200, 250, 10), down(200, 0, 10)).length).toBe(2);
    expect(sets(across(0, 50, 10), across(0, 50, 30))).toEqual([]);
  });

  it('go on in one another, lie at one place, and meet within 2.6 points', () => {
    const going = (gap: number) => sets(across(0, 50, 0), across(50 + gap / 10, 100, 0), down(0, 0, 9))[0];
    expect(boundsOf([20, 32], n => going(n)?.across[0]?.to)).toEqual([27]);
    const beside = (gap: number) => sets(across(0, 50, 0), across(0, 50, gap / 10), down(0, 0, 9))[0];
    expect(boundsOf([20, 32], n => beside(n)?.across.length)).toEqual([27]);
    expect(beside(20)?.across).toEqual([{ at: 1, from: 0, to: 50 }]);
    const apart = (x: number, y: number) => sets(across(0, 50, 0), down(x, y, y + 20)).length;
    expect(boundsOf([20, 32], n => apart(50 + n / 10, 0))).toEqual([27]);
    expect(boundsOf([20, 32], n => apart(-n / 10, 0))).toEqual([27]);
    expect(boundsOf([20, 32], n => apart(10, n / 10))).toEqual([27]);
    expect(boundsOf([20, 32], n => apart(10, -20 - n / 10))).toEqual([27]);
  });

  it('are those of a plot above 1,200', () => {
    const many = (count: number) =>
      sets(down(0, 0, 10 * count), ...Array.from({ length: count - 1 }, (_, i) => across(0, 50, 10 * i)));
    expect(boundsOf([1199, 1202], n => many(n).length)).toEqual([1201]);
  });
});
