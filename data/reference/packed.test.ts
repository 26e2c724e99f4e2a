import { describe, expect, it } from 'vitest';
import { BASE, FoldedNames, FoldedSet, numberAt, packed, symbolAt, unfold } from './packed.ts';

describe('packed numbers', () => {
  it('come back from their symbols', () => {
    for (const number of [0, 1, BASE - 1, BASE, 8099, 8100, 217_999]) {
      const text = packed(number, 3);
      expect(text).toHaveLength(3);
      expect(numberAt(`xx${text}`, 2, 3)).toBe(number);
    }
  });

  it('use no quote, no backslash and no dollar, so that a script holds them as they are', () => {
    const symbols = Array.from({ length: BASE }, (_, value) => packed(value, 1));
    expect(new Set(symbols).size).toBe(BASE);
    expect(symbols.join('')).not.toMatch(/["'`\\$]/);
    expect(symbols.map(symbol => symbolAt(symbol, 0))).toEqual([...symbols.keys()]);
  });
});

describe('folded names', () => {
  it('come back whole, from the one before and at the head of a block', () => {
    expect(unfold('Aast1bainville3ncourt|Zoé2é')).toEqual(['Aast', 'Abainville', 'Abancourt', 'Zoé', 'Zoé']);
    expect(new FoldedNames('Aast1bainville3ncourt').at(2)).toBe('Abancourt');
    expect(new FoldedNames('Aast1bainville3ncourt').length).toBe(3);
  });

  it('give nothing beyond their end', () => {
    expect(new FoldedNames('Aast1bainville').at(2)).toBe('');
    expect(new FoldedNames('Aast1bainville').at(400)).toBe('');
  });
});

describe('a folded set', () => {
  const list = 'aast1bainville3ncourt|zoé2éa';

  it('has its names, at the head of a block and inside', () => {
    const set = new FoldedSet(list);
    expect(['aast', 'abainville', 'abancourt', 'zoé', 'zoéa'].filter(name => !set.has(name))).toEqual([]);
  });

  it('has a name behind others that share more of their letters, or fewer', () => {
    const set = new FoldedSet('abcd4e5f3x1y');
    expect(['abcd', 'abcde', 'abcdef', 'abcx', 'ay'].filter(name => !set.has(name))).toEqual([]);
    expect(['abce', 'abcdf', 'abcdex', 'abcxf', 'a', 'abx', 'ax'].filter(name => set.has(name))).toEqual([]);
  });

  it('has no other, before, between or behind them, and none for nothing', () => {
    const set = new FoldedSet(list);
    expect(
      ['', 'a', 'aa', 'aasta', 'abainvill', 'b', 'zo', 'zoéb', 'zz'].filter(name => set.has(name)),
    ).toEqual([]);
  });
});
