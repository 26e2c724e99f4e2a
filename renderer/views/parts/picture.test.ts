import { describe, expect, it } from 'vitest';
import { digitsAmong, digitsOf } from './picture.ts';

describe('the decimals of a number', () => {
  it('are none of whole ones, two of others, three of small shares', () => {
    expect([3, 0.21, 0.1, 0.09, 0.00081, -0.5].map(digitsOf)).toEqual([0, 2, 2, 3, 3, 2]);
  });

  it('are the same for all that stand under each other, by the largest', () => {
    expect(digitsAmong([1, 2, 40])).toBe(0);
    expect(digitsAmong([0.21, 0.00081, 3])).toBe(2);
    expect(digitsAmong([0.0021, 0.00081])).toBe(4);
    expect(digitsAmong([])).toBe(0);
  });
});
