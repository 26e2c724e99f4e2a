import { describe, expect, it } from 'vitest';
import { knownAmong } from './known-names.ts';

/** Letters that make a family name of a number, no two alike. */
const family = (n: number) =>
  [n, n >> 4, n >> 8, n >> 12].map(part => 'bcdfghklmnprstvz'[part & 15]).join('a');
const crowd = (count: number) => Array.from({ length: count }, (_, n) => `Anne ${family(n * 37)}`);

describe.each([10, 400])('those who were read, of whom %i bear one given name', count => {
  const knows = knownAmong([...crowd(count), 'Anne Durandel', 'Anne Q.']);

  it.each(['Anne Durandel', 'DURANDEL Anne', 'A. Durandel', 'Anne D.', 'Anne Durandal', 'Durandel'])(
    'are known however they are written: %s',
    who => {
      expect(knows(who)).toBe(true);
    },
  );

  it('are known by an initial that was read', () => {
    expect(knows('Anne Quercy')).toBe(true);
  });

  it('are known by one word that was read', () => {
    expect(knownAmong([...crowd(count), 'Anne'])('Anne Wixquo')).toBe(true);
  });

  it('are no others', () => {
    const others = knownAmong([...crowd(count), 'Anne Durandel']);
    expect(others('Anne Wixquo')).toBe(false);
    expect(others('Wixquo')).toBe(false);
    expect(others('Paul Wixquo')).toBe(false);
  });
});
