import { expect, it } from 'vitest';
import { toUnicode } from './to-unicode.ts';

it('a table of the characters of a font comes in pieces of a hundred lines, the most that readers take', () => {
  const codes = Array.from({ length: 150 }, (_, i) => [i + 1, 'é'] as const);
  const table = toUnicode([...codes, [0x1234, '𝛼']], 4);
  expect(
    [...table.matchAll(/(\d+) beginbfchar\n([\s\S]*?)\nendbfchar/gu)].map(([, count, lines = '']) => [
      count,
      lines.split('\n').length,
    ]),
  ).toEqual([
    ['100', 100],
    ['51', 51],
  ]);
  expect(table).toContain('<0001> <00e9>');
  expect(table).toContain('<1234> <d835defc>');
});
