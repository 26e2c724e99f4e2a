import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionBlocks } from './edition-shares.ts';

const many = (group: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ group, id: `${group}${i}` }));

/** Titles as "#group", rows by their name, what is left out as "+n". */
function told(
  rows: readonly { readonly group: string; readonly id: string }[],
  blocks: number,
  high: number,
) {
  return editionBlocks(rows, blocks, high).map(block =>
    block.map(line => {
      if (line.kind === 'title') return `#${line.group}`;
      return line.kind === 'row' ? line.row.id : `+${line.left}`;
    }),
  );
}

describe('the lines of a matrix of editions', () => {
  it('are all there, under the titles of their groups, where there is room', () => {
    expect(told([...many('a', 2), ...many('b', 1)], 1, 5)).toEqual([['#a', 'a0', 'a1', '#b', 'b0']]);
  });

  it('need no title for a lone group', () => {
    expect(told(many('a', 3), 1, 3)).toEqual([['a0', 'a1', 'a2']]);
  });

  it('leave out of the many, and say how many, before a small group loses any', () => {
    const [block] = told([...many('a', 30), ...many('b', 2), ...many('c', 2)], 1, 12);
    expect(block).toEqual(['#a', 'a0', 'a1', 'a2', 'a3', '+26', '#b', 'b0', 'b1', '#c', 'c0', 'c1']);
  });

  it('never end a column by a title', () => {
    expect(told([...many('a', 3), ...many('b', 2)], 2, 5)).toEqual([
      ['#a', 'a0', 'a1', 'a2'],
      ['#b', 'b0', 'b1'],
    ]);
  });

  it('tell every row or count it as left out, within the room', () => {
    const groups = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 9, max: 40 }),
        (sizes, blocks, high) => {
          const rows = sizes.flatMap((size, i) => many('abc'[i] ?? '', size));
          const columns = editionBlocks(rows, blocks, high);
          const lines = columns.flat();
          const counted = lines.reduce(
            (sum, line) => sum + (line.kind === 'row' ? 1 : line.kind === 'more' ? line.left : 0),
            0,
          );
          expect(counted).toBe(rows.length);
          expect(columns.length).toBeLessThanOrEqual(blocks);
          for (const column of columns) {
            expect(column.length).toBeLessThanOrEqual(high);
            expect(column.at(-1)?.kind).not.toBe('title');
          }
        },
      ),
    );
  });
});
