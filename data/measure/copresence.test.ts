import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSessions, jaccard, matrixOf, similarBySessions } from './copresence.ts';
import { similarByWords } from './cosine.ts';
import { workshops } from './rouen.fixture.ts';
import { seriate } from './seriate.ts';

const item = (id: string, ...sessions: readonly string[]) => ({ id, sessions });

describe('likeness', () => {
  it('is the shared sessions over all of the two', () => {
    expect(jaccard(item('a', 'A1', 'A2', 'A3'), item('b', 'A2', 'A3', 'A4'))).toBe(0.5);
    expect(jaccard(item('a', 'A1'), item('b', 'A2'))).toBe(0);
    expect(jaccard(item('a'), item('b'))).toBe(0);
  });

  it('by words is 1 for the same sessions, in [0, 1] and the same from both sides', () => {
    const ids = workshops.sessions.map(session => session.id);
    const things = [
      item('a', ...ids.slice(0, 2)),
      item('b', ...ids.slice(0, 2)),
      item('c', ...ids.slice(5, 8)),
    ];
    const { items, values } = similarByWords(workshops, things);
    const at = (a: string, b: string) =>
      values[items.findIndex(each => each.id === a)]?.[items.findIndex(each => each.id === b)] ?? Number.NaN;
    expect(at('a', 'b')).toBeCloseTo(1, 9);
    expect(at('a', 'c')).toBeGreaterThan(0);
    expect(at('a', 'c')).toBeLessThan(1);
    expect(at('a', 'c')).toBe(at('c', 'a'));
  });

  it('lists what does not enter the matrix', () => {
    const things = [item('a', 'A1', 'A2'), item('b', 'A1'), item('c', 'A3')];
    const matrix = matrixOf(things, jaccard, { most: 2, value: (a, b) => commonSessions(a, b).length });
    expect(matrix.items.map(each => each.id).sort()).toEqual(['a', 'b']);
    expect(matrix.left.map(each => each.id)).toEqual(['c']);
    expect(matrix.values.flat().sort()).toEqual([1, 1, 1, 2]);
  });
});

describe('seriation', () => {
  it('finds the order of points on a line again', () => {
    const points = [3, 0, 4, 1, 2, 5];
    const order = seriate(points.length, (i, j) => Math.abs((points[i] ?? 0) - (points[j] ?? 0)));
    const found = order.map(i => points[i] ?? 0);
    expect([found, found.toReversed()]).toContainEqual([0, 1, 2, 3, 4, 5]);
  });

  it('keeps everything, each thing once, whatever the distances', () => {
    const matrix = fc
      .integer({ min: 1, max: 9 })
      .chain(count => fc.array(fc.nat(100), { minLength: count * count, maxLength: count * count }));
    fc.assert(
      fc.property(matrix, numbers => {
        const count = Math.round(Math.sqrt(numbers.length));
        const distance = (i: number, j: number) =>
          i === j ? 0 : (numbers[Math.min(i, j) * count + Math.max(i, j)] ?? 0);
        const order = seriate(count, distance);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
    );
  });
});

describe('the rows of a matrix', () => {
  const rows = (count: number) => {
    const place = { level: 'commune', named: true, undecided: false, sessions: ['A1'] } as const;
    return similarBySessions(Array.from({ length: count }, (_, i) => ({ ...place, id: `${i}` })));
  };

  it('are forty at most, and the rest is said to be left', () => {
    expect(rows(40).left).toHaveLength(0);
    expect(rows(41).items).toHaveLength(40);
    expect(rows(41).left).toHaveLength(1);
  });
});
