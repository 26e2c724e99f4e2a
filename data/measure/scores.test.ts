import { describe, expect, it } from 'vitest';
import { barsOfWord } from './bars.ts';
import { theme, workshops } from './rouen.fixture.ts';
import { scoreTable } from './scores.ts';

const parts = [1, 2, 3, 4, 5].map(number => ({ id: `T${number}`, sessions: theme(number) }));

describe('scoreTable', () => {
  const scores = scoreTable(workshops, parts);

  it('says of every word in every part what is said of each alone', () => {
    for (const [row, { key }] of workshops.entries.entries()) {
      if (row % 7 !== 0) continue;
      const alone = barsOfWord(workshops, key, parts);
      const start = row * parts.length;
      expect([...scores.f.slice(start, start + parts.length)]).toEqual(alone.map(({ f }) => f));
      expect([...scores.S.slice(start, start + parts.length)]).toEqual(alone.map(({ S }) => S));
    }
  });

  it('counts parts that share sessions each by itself, and a session that is named twice once', () => {
    const [first = { id: '', sessions: [] }] = parts;
    const twice = scoreTable(workshops, [
      first,
      { id: 'again', sessions: [...first.sessions, ...first.sessions] },
    ]);
    expect(twice.parts[1]?.t).toBe(twice.parts[0]?.t);
    expect(twice.f.filter((_, i) => i % 2 === 1)).toEqual(twice.f.filter((_, i) => i % 2 === 0));
  });
});
