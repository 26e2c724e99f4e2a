import { describe, expect, it } from 'vitest';
import { pageAt } from './pages.ts';

describe('the page of a place', () => {
  it('is the last that begins at or before it, from 1', () => {
    expect([0, 9, 10, 24, 25, 900].map(at => pageAt([0, 10, 25], at))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('is the later one of two that begin at one place, and none where there are no pages', () => {
    expect(pageAt([0, 10, 10], 10)).toBe(3);
    expect(pageAt([], 4)).toBeNull();
  });
});
