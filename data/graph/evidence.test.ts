import { describe, expect, it } from 'vitest';
import { passagesOf } from './evidence.ts';

/** The passages of two spans with so much between them. */
const passages = (between: string) => {
  const text = `Centre${between}INRAE de Rouen`;
  const spans = [
    { start: 6 + between.length, end: 11 + between.length },
    { start: 0, end: 6 },
  ];
  return passagesOf(text, spans).map(({ start, end }) => text.slice(start, end));
};

describe('two spans of one passage', () => {
  it.each([' ', ' (', ', ', ' – ', '  —  ', '['])('are one where %j stands between', between => {
    expect(passages(between)).toEqual([`Centre${between}INRAE`]);
  });

  it.each(['', '     ', '   ,  ', '\n', ' et ', ' ; ', ', ('])('are two where %j does', between => {
    expect(passages(between)).toEqual(['Centre', 'INRAE']);
  });

  it('are one where they overlap', () => {
    const spans = [
      { start: 3, end: 8 },
      { start: 0, end: 5 },
      { start: 1, end: 2 },
    ];
    expect(passagesOf('0123456789', spans)).toEqual([{ start: 0, end: 8 }]);
  });
});
