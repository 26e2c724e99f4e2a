import { describe, expect, it } from 'vitest';
import { gridsOf } from './grid.ts';

/** Rules as left, top, right and bottom: across at heights, and down at places. */
function rulesOf(across: readonly number[], down: readonly number[], [left, right] = [0, 300]): Float32Array {
  const [top = 0, bottom = 0] = [Math.max(...across), Math.min(...across)];
  return Float32Array.from([
    ...across.flatMap(y => [left ?? 0, y, right ?? 0, y]),
    ...down.flatMap(x => [x, top, x, bottom]),
  ]);
}

const cellsOf = (rules: Float32Array) => gridsOf(rules).map(({ cells }) => cells.length);

describe('the cells between rules', () => {
  it('are as many as rows and columns', () => {
    expect(cellsOf(rulesOf([100, 80, 60], [0, 100, 200, 300]))).toEqual([6]);
  });

  it('need no rules at the sides of the table', () => {
    const [grid] = gridsOf(rulesOf([100, 80, 60], [100, 200]));
    expect(grid).toMatchObject({ left: 0, right: 300, top: 100, bottom: 60 });
    expect(grid?.cells).toHaveLength(6);
  });

  it('are one where two borders of neighbours are nearly one, and not where they are apart', () => {
    expect(cellsOf(rulesOf([100, 80, 60], [0, 100, 102.5, 300]))).toEqual([4]);
    expect(cellsOf(rulesOf([100, 80, 60], [0, 100, 105, 300]))).toEqual([6]);
  });

  it('are of two tables where no rule of one touches the other', () => {
    const one = rulesOf([100, 80, 60], [0, 100, 300]);
    const below = (gap: number) =>
      Float32Array.from([...one, ...rulesOf([60 - gap, 40 - gap, 20 - gap], [0, 100, 300])]);
    expect(cellsOf(below(10))).toEqual([4, 4]);
    expect(cellsOf(below(2))).toEqual([8]);
  });

  it('go over what no rule parts', () => {
    // The upper right cell goes over two columns, the lower left over two rows.
    const rules = Float32Array.from([
      ...[100, 40].flatMap(y => [0, y, 300, y]),
      ...[100, 80, 300, 80, 100, 60, 300, 60],
      ...[0, 100, 0, 40, 100, 100, 100, 40, 200, 80, 200, 40, 300, 100, 300, 40],
    ]);
    const [grid] = gridsOf(rules);
    expect(grid?.cells).toEqual([
      { row: 0, column: 0, left: 0, right: 100, top: 100, bottom: 40 },
      { row: 0, column: 1, left: 100, right: 300, top: 100, bottom: 80 },
      { row: 1, column: 1, left: 100, right: 200, top: 80, bottom: 60 },
      { row: 1, column: 2, left: 200, right: 300, top: 80, bottom: 60 },
      { row: 2, column: 1, left: 100, right: 200, top: 60, bottom: 40 },
      { row: 2, column: 2, left: 200, right: 300, top: 60, bottom: 40 },
    ]);
  });

  it('are none without two rows and two columns, nor without rules', () => {
    expect(cellsOf(rulesOf([100, 60], [0, 100, 300]))).toEqual([]);
    expect(cellsOf(rulesOf([100, 80, 60], [0, 300]))).toEqual([]);
    expect(cellsOf(new Float32Array())).toEqual([]);
  });
});
